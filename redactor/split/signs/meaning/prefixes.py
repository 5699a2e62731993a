"""Signs in front of the numbers of minutes: letters that are explained, and the name of a book.

    2.3 The fair …      K2.4 Mr Ogle …      2.5 The bus …      (K: kept by the clerk)
    2.3 The fair …      Ledger 2.4 Mr Ogle …      2.5 The bus …
    2. Premises         Conf/1 Staffing           3. Budget
    Cyf. 4. Disgybl                               (Cyf. before a number: minute for governors alone)

A book whose name fills gaps in a run of numbers, again and again, is a second set; one that is
called confidential, or Part 2, is so at once. What does not live here: letters that all numbers of a
committee have (`numbering`), letters behind one (`bearing.standing`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words import kept
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.split.lines.line import Line, Lines

_NUMBER = r"\d{1,4}(?:[./]\d{1,3})+"
# … and one of no more than digits, where a legend speaks of numbers: "C4 The Head …".
_SIMPLE = r"\d{1,4}(?:[./]\d{1,3})*(?:[a-z](?=[.:)]?\s+[A-Z]|\W*$))?"
_NUMBERED = re.compile(rf"\W*(?:(?P<word>[A-Z][a-z]{{2,11}})\s+)?(?P<number>{_NUMBER})[.:]?\s+\S")
_MARKED = re.compile(rf"\W*{HOUSE_MARK}+[ ./-]?(?P<number>{_SIMPLE})(?!\w)")
_SIMPLY_MARKED = re.compile(rf"\W*{HOUSE_MARK}+[ .]?\d{{1,3}}\s")
_SIMPLY_NUMBERED = re.compile(r"\d{1,3}\s+[A-Z]")
_SAYS_SO = re.compile(
    r"\W*(?P<word>P2|Pt2|(?i:conf(?:id)?))[ ./-]?\d{1,2}(?:\.\d{1,2})?[.:)]?\s+[A-Z]"
)
_PLAINLY_NUMBERED = re.compile(r"\W*\d{1,2}(?:\.\d{1,2})?[.:)]?\s+[A-Z]")
# P2.1 beside F2.1 is of the premises, and beside 2.2 it is 2.1.
_OF_A_SECTION = re.compile(r"\W*(?:(?!P2)[A-Z]\d{1,2}|2)\.\d")
_HOLDER = re.compile(kept.HOLDER, re.IGNORECASE)
# Of an abbreviation a legend says that it stands before numbers, or that numbers begin with it.
_WORD = r"[\"'(\[]?(?P<sign>(?-i:[A-Z][A-Za-z]{1,7}))\b\.?[\"')\]]?"
_OF_A_NUMBER = (
    r"(?:an?\s+|the\s+|its\s+|any\s+)?(?:(?:minute|item|paragraph)'?s?\s+)?(?:numbers?|rhif\w*)\b"
)
_EXPLAINED = tuple(
    re.compile(said, re.IGNORECASE)
    for said in (
        rf"{_WORD}\s+(?:(?:stands?|standing|put|placed|written|typed)\s+)?(?:before|in\s+front\s+of|ahead\s+of|o\s+flaen)\s+{_OF_A_NUMBER}(?P<said>[^.;]*)",
        rf"\bletters?\s+{_WORD}\s+(?:to|for|stands?\s+for|means?|marks?)\s+(?P<said>[^.;]*)",
        rf"\b(?:minutes?|items?|paragraphs?|entries|actions?|numbers?)\s+(?:with\s+(?:an?\s+)?|numbered\s+|beginning\s+(?:with\s+)?){_WORD}(?:\s+numbers?)?\s+(?P<said>(?:is|are|do|does|go|goes|stays?|will|must)\b[^.;]*)",
        rf"\bnumber(?:s|ed)?\b[^.;]{{0,30}}?\b(?:with|preceded\s+by|prefixed(?:\s+(?:with|by))?|beginning\s+with|begins?\s+with|led\s+by|bearing|carrying)\s+(?:the\s+(?:letters?|word|mark|prefix|abbreviation)\s+)?{_WORD}(?:\s+(?:in\s+front|before\s+(?:it|them)))?(?P<said>[^.;]*)",
    )
)
_NOTHING = re.compile(r"\b(?:nothing|none|no\s+(?:minute|item|number)s?)\b", re.IGNORECASE)
_SEVERAL = 2
_LETTERS = 3  # of an abbreviation


def books(texts: Sequence[str]) -> Iterator[Sign]:
    """Books whose names stand in front of numbers that are missing among the others."""
    found = [m for text in texts if (m := _NUMBERED.match(text))]
    bare = {canonical(m["number"]) for m in found if not m["word"]}
    named: Counter[str] = Counter()
    for m in found:
        parts = canonical(m["number"])
        if m["word"] and _HOLDER.fullmatch(m["word"]) and parts not in bare:
            named[m["word"].casefold()] += any(each in bare for each in _beside(parts))
    yield from (Sign(book, Kind.BEFORE_NUMBERS) for book, n in named.items() if n >= _SEVERAL)


def that_say_so(texts: Sequence[str]) -> Iterator[Sign]:
    """Abbreviations of Part 2 in front of the numbers of a second set, beside plain numbers."""
    plain = [at for at, text in enumerate(texts) if _PLAINLY_NUMBERED.match(text)]
    if len(plain) < _SEVERAL or any(map(_OF_A_SECTION.match, texts)):
        return
    among = (_SAYS_SO.match(text) for text in texts[plain[0] : plain[-1]])
    words = {found["word"] for found in among if found}
    yield from (Sign(word, Kind.BEFORE_NUMBERS) for word in sorted(words))


def as_explained(lines: Lines) -> Lines:
    """The lines with the lexicon's mark for abbreviations that are said to stand before numbers."""
    told = {x.block.index: m for x in lines if (m := _explains(x)) is not None}
    words = {m["sign"] for m in told.values()}
    if not words:
        return lines
    front = re.compile(rf"^(\W*)((?:{'|'.join(sorted(words))})\.?)(?=[ /-]?{_SIMPLE}[.:)]?\s)")

    def marked(line: Line) -> Line:
        if line.block.index in told:
            return replace(line, text=dotted(line.text))
        if line.row is not None:
            return line
        text = front.sub(lambda m: m[1] + HOUSE_MARK * len(m[2]), line.text)
        return line if text == line.text else replace(line, text=text)

    found = tuple(map(marked, lines))
    return lines if found == lines or not _used(lines, found, told) else among_the_others(found)


def _used(lines: Lines, found: Lines, told: Mapping[int, object]) -> bool:
    """Whether such an abbreviation stands before a number, besides being explained."""
    both = zip(lines, found, strict=True)
    return any(x.text != y.text and x.block.index not in told for x, y in both)


def _explains(line: Line) -> re.Match[str] | None:
    if not may_explain(line):
        return None
    if _NOTHING.search(line.text):
        return None
    found = (rx.search(line.text) for rx in _EXPLAINED)
    return next((m for m in found if m and withheld(m["said"], line.text)), None)


def _beside(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The numbers before and after one; of 5a none."""
    if parts[-1].isdecimal():
        yield from ((*parts[:-1], str(int(parts[-1]) + step)) for step in (-1, 1))


def stands_in_front(sign: Sign, texts: Sequence[str], *, bare: bool = False) -> bool:
    """Whether letters that mean confidential stand in front of the number of a minute: "K1.4".

    Args:
        sign: the letters.
        texts: those of the lines.
        bare: whether the number may be of one part: "K4".
    """
    letters = sign.kind in {Kind.PLAIN, Kind.BRACKETED} and sign.text.isalpha()
    simple = rf"[ .]?{_SIMPLE}(?![\w%/])[.:)]?(?:\s+[A-Z]|\W*$)"
    number = re.compile(
        rf"\W*{re.escape(sign.text)}(?:[ /-]?{_NUMBER}{f'|{simple}' if bare else ''})"
    )
    return letters and sign.text.isupper() and any(map(number.match, texts))


def in_front(text: str, sign: Sign, *, first_in_row: bool = False) -> str:
    """The sign in front of the number that opens a paragraph, or behind that of a row: "3 (ledger)".

    Where it is all that a row begins with, it is marked with its number: "K4".
    """
    exact = re.escape(sign.text)
    name = rf"(?i:{exact})" if len(sign.text) > _LETTERS else exact
    if first_in_row and re.fullmatch(rf"\W*{name}[ ./-]?{_SIMPLE}\W*", text):
        return HOUSE_MARK * len(text)
    opens = rf"^(\W*)({name})(?=[ /-]?{_NUMBER}(?!\w)|[ ./-]?{_SIMPLE}[.:)]?\s)"
    of_row = rf"^(\W*\d[\w./]*\s+[(\[])({name})(?=[)\]]\W*$)"
    for written in (opens, of_row):
        text = re.sub(written, lambda m: m[1] + HOUSE_MARK * len(m[2]), text)
    return text


def among_the_others(lines: Lines) -> Lines:
    """The lines, each with such a number ranked like the minutes beside it."""
    lines = tuple(map(_without_number, lines))
    ranks = {x.number.parts: x.rank for x in lines if x.number and x.row is None and not x.agenda}

    def ranked(line: Line) -> Line:
        said = _MARKED.match(line.text) if line.row is None else None
        if said is None:
            return line
        near = [ranks.get(each) for each in _beside(canonical(said["number"]))]
        # one of them may be set as a heading: the item ends with the next one, whichever
        rank = max((each for each in near if each is not None), default=line.rank)
        return replace(line, rank=rank)

    found = tuple(map(ranked, lines))
    simple = next((x for x in found if x.rank is not None and _SIMPLY_MARKED.match(x.text)), None)
    return _with_simple_numbers(found, simple.rank) if simple else found


def _without_number(line: Line) -> Line:
    """The line without what was taken for its number and is a sign: "X: the cook …"."""
    said = line.text[len(line.block.label) : line.number.end] if line.number else ""
    if HOUSE_MARK in said and not re.search(r"\w", said):
        return replace(line, number=None, rank=None)
    return line


def _with_simple_numbers(lines: Lines, rank: int | None) -> Lines:
    """Numbers without a full stop, which begin no item by themselves, do so beside marked ones."""
    return tuple(
        replace(x, rank=rank)
        if x.rank is None and x.row is None and _SIMPLY_NUMBERED.match(x.text)
        else x
        for x in lines
    )
