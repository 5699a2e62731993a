"""Signs in front of the numbers of minutes: letters that are explained, and the name of a book.

    2.3 The fair …      K2.4 Mr Ogle …      2.5 The bus …      (K: kept by the clerk)
    2.3 The fair …      Ledger 2.4 Mr Ogle …      2.5 The bus …

A book whose name fills gaps in a run of numbers, again and again, is a second set. What does not
live here: letters that all numbers of a committee have (`lines.numbering`), letters behind one
(`standing`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.numbering import canonical
from redactor.split.signs.coined import Kind, Sign
from redactor.split.words import kept
from redactor.split.words.lexicon import HOUSE_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_NUMBER = r"\d{1,4}(?:[./]\d{1,3})+"
_NUMBERED = re.compile(rf"\W*(?:(?P<word>[A-Z][a-z]{{2,11}})\s+)?(?P<number>{_NUMBER})[.:]?\s+\S")
_MARKED = re.compile(rf"\W*{HOUSE_MARK}+[ /-]?(?P<number>{_NUMBER})(?!\w)")
_HOLDER = re.compile(kept.HOLDER, re.IGNORECASE)
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


def _beside(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The numbers before and after one."""
    yield from ((*parts[:-1], str(int(parts[-1]) + step)) for step in (-1, 1))


def stands_in_front(sign: Sign, texts: Sequence[str]) -> bool:
    """Whether letters that mean confidential stand in front of the number of a minute: "K1.4"."""
    letters = sign.kind in {Kind.PLAIN, Kind.BRACKETED} and sign.text.isalpha()
    number = re.compile(rf"\W*{re.escape(sign.text)}[ /-]?{_NUMBER}")
    return letters and sign.text.isupper() and any(map(number.match, texts))


def in_front(text: str, sign: Sign) -> str:
    """The sign in front of the number that opens a paragraph, or behind that of a row: "3 (ledger)"."""
    exact = re.escape(sign.text)
    name = rf"(?i:{exact})" if len(sign.text) > _LETTERS else exact
    opens = rf"^(\W*)({name})(?=[ /-]?{_NUMBER}(?!\w))"
    of_row = rf"^(\W*\d[\w./]*\s+[(\[])({name})(?=[)\]]\W*$)"
    for written in (opens, of_row):
        text = re.sub(written, lambda m: m[1] + HOUSE_MARK * len(m[2]), text)
    return text


def among_the_others(lines: Lines) -> Lines:
    """The lines, each with such a number ranked like the minutes beside it."""
    ranks = {x.number.parts: x.rank for x in lines if x.number and x.row is None and not x.agenda}

    def ranked(line: Line) -> Line:
        said = _MARKED.match(line.text) if line.row is None else None
        if said is None:
            return line
        near = (ranks.get(each) for each in _beside(canonical(said["number"])))
        rank = next((each for each in near if each is not None), line.rank)
        return replace(line, rank=rank)

    return tuple(map(ranked, lines))
