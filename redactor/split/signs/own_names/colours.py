"""Colours of paper that minutes explain: "White – open. Blue – staff." and "Pink is for members only".

    7(c) BLUE. Mr Ogle …      (d) 4(a) (blue): Mr Ogle …      On pink. … End of pink. White resumes.

A colour is closed where it is said to be kept from the public, or stands in a key beside one that is
open. It marks what it stands in front of, behind or alone in brackets, and it is spoken of where a
part begins or ends; anywhere else it is a colour. What does not live here: colours that have
"paper" or "sheet" beside them, which need no legend (`words.lexicon`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.naming.sentences import sentences
from redactor.split.signs.between.passages import LONGEST, enclosed
from redactor.split.signs.meaning.conventions import keeps
from redactor.split.signs.meaning.keys import is_open
from redactor.split.words import kept
from redactor.split.words.lexicon import BACK_HERE, FROM_HERE, HOUSE_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_COLOUR = r"(?:white|cream|ivory|pink|blue|yellow|green|buff|salmon|lilac|mauve|violet|purple|orange|red|gr[ea]y|gold|peach|turquoise)"
_PAPER = r"(?:papers?|sheets?|pages?|copy|copies|minutes|leaf|leaves|sets?)"
_TEXT = r"(?:paragraphs?|items?|lines?|entries|passages|parts|text|bits|words)"
_ENTRY = re.compile(
    rf"(?<![\w'-])(?P<colour>{_COLOUR})(?:\s+{_PAPER})?\s*(?:=|:|-|\(|,?\s(?:is|are|means?|for)\s)\s*(?P<said>[^.;,)]*)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"(?<![\w'-])(?<!in a )(?<!in an )(?<!in the )(?<!in any )(?<!on a )(?<!of a )(?P<colours>{_COLOUR}(?:\s*(?:,|and|or|&)\s*{_COLOUR})*)(?:\s+(?:{_PAPER}|{_TEXT}))\s+(?P<said>(?:is|are|stays?|goe?s?|do|does|must|may|will)\b[^.;]*)",
    re.IGNORECASE,
)
# "I have typed YELLOW and WHITE where the paper changes": all but the closed one are open
_TYPED = re.compile(
    rf"(?<![\w'-])(?P<colours>{_COLOUR}(?:\s*(?:,|and|or|&|/)\s*[\"'(\[]?{_COLOUR}[\"')\]]?)+)\s+(?:where(?:ver)?|when(?:ever)?|as|each\s+time)\b[^.;]*\b(?:chang|switch|turn|alter)\w*",
    re.IGNORECASE,
)
# A tag by the colour of a sheet: `One or two single remarks are marked (yellow).`
_MARKED_SO = re.compile(
    rf"\b(?:marked|flagged|tagged|labelled)\s+[\"'(\[]*(?P<colour>{_COLOUR})\b", re.IGNORECASE
)
_ABOUT_PAPER = re.compile(
    rf"\b{_PAPER}\b|\b{_COLOUR}\s+{_TEXT}\b|\bcolours?\b|\bprinted\b|\b(?:inks?|pens?|pencils?|crayons?|ribbons?|type)\b",
    re.IGNORECASE,
)
_ALL_OPEN = re.compile(rf"\W*(?:{kept.FOR_ALL}|published)\b", re.IGNORECASE)
_KEPT = Pattern(rf"{kept.SHUT_OUT}|{kept.KEPT_IN}|^\W*{kept.CLOSED_WORDS}\W*$")
_READ_BY = re.compile(r"\b(?:for|to|by|on|in|may|goe?s?)\b", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?:open|public|published|everyone|everybody|web\s*site|web)\b", re.IGNORECASE
)
_NUMBER = r"(?:[\w./()]*[\d)][\w./()]*[.:]?\s+|\(?[a-z][.)]\s+)"
_SEVERAL = 2  # entries of a key
_PLAIN = ("exempt", "NFP")  # the lexicon's "confidential", as short as a colour may be


def without(line: Line) -> Line:
    """The line with the sentences taken out that explain a colour, character for character."""
    text = line.text
    closed, _, spans = _read(text)
    for a, b in sentences(text) if closed else ():
        if any(first < b and a < last for first, last in spans):
            text = dotted_between(text, a, b)
    return line if text == line.text else replace(line, text=text)


def coloured(lines: Sequence[Line], explaining: Sequence[Line]) -> Lines:
    """The lines with the lexicon's marks where a colour means that something is confidential."""
    read = [_read(line.text) for line in explaining]
    closed = {colour for found, _, _ in read for colour in found}
    opened = {colour for found, others, _ in read if found for colour in others} - closed
    if not closed:
        return tuple(lines)
    names = "|".join(sorted(closed))
    places = [*_places(names, "|".join(sorted(opened)) or "(?!)")]
    return tuple(_marked(line, places) for line in _up_to_their_ends(lines, names))


def _read(text: str) -> tuple[set[str], set[str], list[tuple[int, int]]]:
    """The colours that a text closes, those that it opens, and where it says so."""
    said = list(_sayings(text)) if _ABOUT_PAPER.search(text) else []
    opened = {colour for colour, clause, _ in said if _is_open(clause)}
    shut = {colour for colour, clause, _ in said if _is_kept(clause)}
    for found in _MARKED_SO.finditer(text):
        colour = found["colour"].casefold()
        if re.search(rf"\b{colour}\s+{_PAPER}\b", text, re.IGNORECASE) and _is_kept(text):
            shut.add(colour)
            said.append((colour, "", found.span()))
    if shut:
        opened |= {colour for colour, span in _changes(text) if colour not in shut}
        said += [("", "", span) for _, span in _changes(text)]
    if opened - shut:
        shut |= {colour for colour, clause, _ in said if clause.strip()} - opened
    return shut, opened - shut, [span for _, _, span in said]


def _sayings(text: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    entries = list(_ENTRY.finditer(text))
    for found in entries if len(entries) >= _SEVERAL else ():  # one is the heading of a part
        yield found["colour"].casefold(), found["said"], found.span()
    for found in _LISTED.finditer(text):
        for colour in re.findall(_COLOUR, found["colours"], re.IGNORECASE):
            yield colour.casefold(), found["said"], found.span()


def _changes(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The colours whose names are put down where another begins."""
    for found in _TYPED.finditer(text):
        for colour in re.findall(_COLOUR, found["colours"], re.IGNORECASE):
            yield colour.casefold(), found.span()


def _is_open(clause: str) -> bool:
    """Whether everybody may read it; "Pink - families" says what it is about."""
    if _is_kept(clause):
        return False
    read = _READ_BY.search(clause) is not None or _OF_ALL.search(clause) is not None
    return (read and is_open(clause)) or _ALL_OPEN.match(clause) is not None


def _is_kept(clause: str) -> bool:
    return _KEPT.search(clause) is not None or keeps(clause, public=False)


def _places(closed: str, opened: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """Where a colour stands that marks something, and by which character or word it is replaced."""
    on = rf"(?:\s+{_PAPER})?"
    over = r"(?:ends?|ended|stops?|over|finish(?:es|ed)?)"
    begins = r"(?:begins?|starts?|resumes?d?|continues?d?|again|now|from\s+here|once\s+more)"
    for names, sign in ((opened, BACK_HERE), (closed, FROM_HERE)):
        alone = rf"^\W*{_NUMBER}?(?:(?:now|back|over|again)\s+)?(?:(?:on|to|onto|in)\s+)?(?:the\s+)?(?P<said>{names}){on}(?:\s+{begins})*\W*$"
        yield re.compile(alone, re.IGNORECASE), sign
    behind = rf"\s[-:|]\s*(?P<said>{opened})(?=\W*$)"  # "Finance - GREEN", behind "Minutes - RED"
    yield re.compile(behind, re.IGNORECASE), BACK_HERE
    for said in (
        _in_front(closed),
        rf"[(\[](?P<said>{closed}){on}[)\]]",
        rf"(?<=[.;!?\"')]\s)(?P<said>{closed})(?=\W*$)",
        rf"\s[-:|]\s*(?P<said>{closed})(?=\W*$)",
    ):
        yield re.compile(said, re.IGNORECASE), HOUSE_MARK
    for said in (
        _end(closed),
        rf"\b(?:on|onto|in)\s+(?:the\s+)?(?P<said>{closed})(?=\W*$)",
        rf"(?:^\W*|[.;]\s+)(?:the\s+)?(?P<said>{closed}){on}\s+{over}\b",
    ):
        yield re.compile(said, re.IGNORECASE), ""


def _in_front(closed: str) -> str:
    return rf"^\W*(?:{_NUMBER}){{0,2}}[(\[]?(?P<said>{closed})(?:\s+{_PAPER})?(?:[.:](?=\s)|\s*[-:](?=\s)|[)\]]|(?<=(?-i:[A-Z]{{3}}))(?=\s+(?-i:[A-Z\"'(£\d])))(?=.*\w)"


def _end(closed: str) -> str:
    return rf"(?:^\W*|[.;:(\[]\s*)ends?\s+(?:of\s+)?(?:the\s+)?(?P<said>{closed})\b(?:\s+{_PAPER})?(?=\W*$|[.,;:)\]])"


def _up_to_their_ends(lines: Sequence[Line], closed: str) -> Iterator[Line]:
    """The lines, those in the lexicon's brackets that stand between "BLUE. …" and "End of blue"."""
    begins = re.compile(_in_front(closed), re.IGNORECASE)
    ends = re.compile(_end(closed), re.IGNORECASE)
    until = 0
    for at, line in enumerate(lines):
        opened = begins.search(line.text) if at >= until and line.row is None else None
        for j in range(at + 1, min(at + LONGEST, len(lines))) if opened else ():
            over = ends.search(lines[j].text)
            if over is not None:
                same = over["said"].casefold() == opened["said"].casefold() if opened else False
                until = j if same else until
                break
            if begins.search(lines[j].text):
                break
        if at < until:
            first = opened.start("said") if opened else line.start
            yield replace(line, text=enclosed(line.text, first, len(line.text)))
        else:
            yield line


def _marked(line: Line, places: Sequence[tuple[re.Pattern[str], str]]) -> Line:
    text = line.text
    for place, begins in places:
        in_row = line.row is not None and begins in {BACK_HERE, FROM_HERE}
        if in_row and (begins == BACK_HERE or line.first_in_row):
            continue
        sign = HOUSE_MARK if in_row else begins  # in a cell, of its row
        for found in place.finditer(text):
            a, b = found.span("said")
            plain = next(word for word in _PLAIN if len(word) <= b - a)
            text = text[:a] + (sign * (b - a) or plain.rjust(b - a)) + text[b:]
    return line if text == line.text else replace(line, text=text)
