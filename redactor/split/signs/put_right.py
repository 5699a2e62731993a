r"""Notes by which clerks put their own marks right, behind the minutes: a tag forgotten, a star too many.

    T1 = open. T2 = sealed. …   - 8, Alderney: no tag. T2        - 6. I had T2. The Chair says T1
    * = confidential. …         - item 4, the last line should have a star        - 4e: not 1. 2!

A note names a paragraph or row by its number, and more of several lines by some of their words; the
last sign that it speaks of counts. What such a note shuts is kept back; a sign is taken away only
where the note says in so many words that all may read what bears it. What does not live here: what
the signs mean (`legends`, `margins`, `columns`), and rulings in ordinary words (`rulings`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.passages import enclosed
from redactor.split.signs.tags_of_keys import OPEN, Tags, bears, tags
from redactor.split.words.text import dotted, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_NOTE = re.compile(
    r"\W*(?:(?:in|under|at)\s+)?(?:(?:item|minute|no|para|row|line)\.?\s+)?(?P<number>\d+(?:\.\d+)*[a-z]?)(?![\d/%<>]|:\d)[.)]?(?=\W|$)(?P<said>.*)"
)
_DRAWN = {"*": r"\b(?:star|asterisk)\b", "†": r"\bdagger\b"}
# not T2, I had T2, strike my NFW, tagged [C] by mistake
_GONE = re.compile(
    r"\b(?:no\s+longer|not|no|isn't|(?<!have\s)had|put|was|strike|drop|scrap|delete|remove|lose|wrong(?:ly)?|says?|said|typed|tagged|marked)\b(?:\s+(?:my|the|an?|it|as|with|i))*[\s\"'(]*$",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|no\s+longer|isn't)\s+(?:(?!but\b)\w+\s+){0,2}$", re.IGNORECASE)
_OF_NOTES = frozenset(
    "the an my it is was this that line lines bit para paragraph row tag tags mark marks star sign no not should have had put be last first item".split()
)
_BEGINS = re.compile(r"\W*(?:\S{1,5}\s+)?(?:\d+(?:\.\d+)+|\d+[.)])\s")  # T2 4.3 Mr Ogle …
_BELOW = 30  # lines of an item, at most


def put_right(lines: Lines) -> Lines:
    """The lines with what such notes shut in the lexicon's brackets, and without signs too many."""
    signs = tags(lines)
    if not signs.shut:
        return lines
    found = list(lines)
    for at, line in enumerate(lines):
        note = None if at in signs.keys else _note(line, signs)
        shuts = _shuts(note["said"], signs) if note else None
        if note is None or shuts is None:
            continue
        meant = _meant(lines, at, note)
        if not shuts and sum(x.row is None for x in (lines[k] for k in meant)) > 1:
            continue  # which of them it frees is not certain
        for k in meant:
            found[k] = (
                _cell(found[k], signs, shuts=shuts)
                if found[k].row
                else _line(found[k], signs, shuts=shuts)
            )
        if meant:
            found[at] = replace(line, text=dotted(line.text))
    return tuple(found)


def _cell(line: Line, signs: Tags, *, shuts: bool) -> Line:
    """A cell with the other sign, where it holds nothing but one of them."""
    wrong, right = (signs.open, signs.shut) if shuts else (signs.shut, signs.open)
    if line.text.strip() not in wrong or not right:
        return line
    fits = min(right, key=lambda x: abs(len(x) - len(line.text)))
    return replace(line, text=fits.ljust(len(line.text))[: len(line.text)])


def _line(line: Line, signs: Tags, *, shuts: bool) -> Line:
    """A line that is kept back, or without the sign that it bears."""
    text = line.text
    if shuts:
        return replace(line, text=enclosed(text, line.start, len(text)))
    for sign in sorted(signs.shut, key=len, reverse=True):
        if bears(line, sign):
            at = text.index(sign) if text.lstrip("-• ").startswith(sign) else text.rindex(sign)
            return replace(line, text=text[:at] + dotted(sign) + text[at + len(sign) :])
    return line


def _note(line: Line, signs: Tags) -> re.Match[str] | None:
    """A line outside of tables that names a number and speaks of a sign, and does not bear it."""
    if line.blank or line.row is not None or line.block.story is not Story.BODY:
        return None
    found = _NOTE.match(line.text)
    spoken = found is not None and any(_mentions(found["said"], signs))
    return found if spoken else None


def _mentions(said: str, signs: Tags) -> Iterator[tuple[int, bool | None]]:
    """Where a note speaks of a sign: whether that shuts, opens, or only says what was there."""
    for sign in signs.shut:
        bare = sign.strip("()[]{}")
        names = {re.escape(sign), *((re.escape(bare),) if len(bare) > 1 else ())}
        named = "|".join(rf"(?<!\w){x}(?!\w)" for x in sorted(names, key=len, reverse=True))
        for m in re.finditer(f"{named}|{_DRAWN[sign]}" if sign in _DRAWN else named, said):
            yield m.start(), None if _GONE.search(said, 0, m.start()) else True
    others = "|".join(rf"(?<!\w){re.escape(x)}(?!\w)" for x in signs.open)
    for rx in (re.compile(others), OPEN) if others else (OPEN,):
        for m in rx.finditer(said):
            gone = _NOT.search(said, 0, m.start()) or _GONE.search(said, 0, m.start())
            yield m.start(), None if gone else False


def _shuts(said: str, signs: Tags) -> bool | None:
    """Whether a note shuts what it names, or opens it; the last that it says of it counts."""
    verdicts = [shuts for _, shuts in sorted(_mentions(said, signs)) if shuts is not None]
    return verdicts[-1] if verdicts else None


def _meant(lines: Lines, at: int, note: re.Match[str]) -> list[int]:
    """The lines above a note that it means; of several those that share most of its words."""
    behind = re.compile(rf"\W*(?:\S{{1,5}}\s+)?{re.escape(note['number'])}(?![\w/%]|[.:]\d)")
    begun = [k for k in range(at) if behind.match(lines[k].text) and not lines[k].agenda]
    of_it = {k: lines[k] for first in begun for k in _of_item(lines, first, at)}
    if len(of_it) < 2 or any(x.row for x in of_it.values()):
        return list(of_it)
    told = {stem(w) for w in words(note["said"]) if len(w) > 1} - _OF_NOTES
    shared = {k: len(told & {stem(w) for w in words(x.text)}) for k, x in of_it.items()}
    most = max(shared.values())
    return [k for k, count in shared.items() if count == most]


def _of_item(lines: Sequence[Line], first: int, at: int) -> Iterator[int]:
    if lines[first].row is not None:
        yield from (k for k in range(first, at) if lines[k].row == lines[first].row)
        return
    yield first
    for k in range(first + 1, min(at, first + _BELOW)):
        if lines[k].number is not None or lines[k].heading or _BEGINS.match(lines[k].text):
            return
        if not lines[k].blank:
            yield k
