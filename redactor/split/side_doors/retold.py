"""Open texts that tell again, in words of their own, of what is sealed elsewhere.

    next agenda      Report on the return of the Year 4 teacher
    decisions        The offer for the house was accepted.
    thanks           … who had sat through all four days of the hearing

Sentence by sentence, and rows of lists as a whole. How likely each is, is the business of
`retelling`; what names a sealed item by its number or repeats its names, of `references` and
`belongings`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Part
from redactor.split import seals
from redactor.split.rulings.targets import targets
from redactor.split.side_doors import clauses
from redactor.split.side_doors.evidence import names_in
from redactor.split.side_doors.gathering import open_lines_of
from redactor.split.side_doors.retelling import likely
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from redactor.data import Span
    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal
    from redactor.split.side_doors.retelling import Retelling

TOLD_AGAIN = "told again"
SEALED = "sounds as if it told of a sealed item in other words: does it belong to Part 2?"
OPEN = "may tell of a sealed item in other words: is it public?"
SEALS, DOUBTFUL = 0.25, 0.1  # from these probabilities on it goes, or a person is asked
# … in lists of decisions and of what comes next, which tell again of everything
SEALS_LISTED, DOUBTFUL_LISTED = 0.08, 0.03
_LEAST = 2  # words of a text that tells anything
_NO_NAME = re.compile(r"\b[a-zà-ÿ][\w'-]{3}")  # of which one at least is none
_REMARK = re.compile(r"\([^()]*\)")
_SPEAKS = Pattern(r"<P2>|<CONF>")  # of confidential business, which is read elsewhere


@dataclass(frozen=True, slots=True)
class Unit:
    """What is asked about: a sentence of a line, the part of it about somebody, or a row of a list.

    `text`: what is read to tell, all of the sentence.
    """

    line: Line
    start: int
    end: int
    text: str = field(repr=False)
    row: bool = False
    remark: bool = False  # in the list of who was there, where nothing is said of others by chance


def sealed(
    lines: Lines, gone: Sequence[Seal], listed: Container[int], retelling: Retelling
) -> list[Seal]:
    """What goes, and what a person is asked about.

    `gone`: what is sealed already. `listed`: the blocks of lists of decisions and of what comes next.
    """
    where = {line.block.index: at for at, line in enumerate(lines)}
    found: list[Seal] = []
    for unit in units(open_lines_of(lines, gone), listed, retelling.told_of):
        tied = retelling.of(unit.line, unit.start, unit.end, unit.text)
        if tied is None:
            continue
        item, features = tied
        in_list = _in_list(unit.line, listed)
        likely_from, asked_from = (SEALS_LISTED, DOUBTFUL_LISTED) if in_list else (SEALS, DOUBTFUL)
        probability = 1 if unit.remark else likely(features)
        seal = _seal(lines, where[unit.line.block.index], unit, item.span)
        if probability >= likely_from:
            found.append(seal)
        elif probability >= asked_from:
            found.append(replace(seal, doubt=OPEN, part=Part.ONE))
    return found


def _seal(lines: Lines, at: int, unit: Unit, owner: Span) -> Seal:
    """A row, a whole paragraph, or a sentence."""
    line = unit.line
    if unit.row:
        return seals.row(lines, at, TOLD_AGAIN, owner=owner, doubt=SEALED)
    if (unit.start, unit.end) == (line.start, len(line.text)):
        carrier = Carrier.STRETCH if line.row else Carrier.ITEM
        return seals.Seal((seals.whole(line),), TOLD_AGAIN, carrier, doubt=SEALED, owner=owner)
    return seals.stretch(line, (unit.start, unit.end), TOLD_AGAIN, owner=owner, doubt=SEALED)


def units(open_lines: Lines, listed: Container[int], told_of: Container[str]) -> Iterator[Unit]:
    """What is asked about, in reading order; no titles, lists of who was there, heads of tables.

    `told_of`: names of those of whom sealed items tell.
    """
    body = [x for x in open_lines if not x.top or x.block.index in listed]
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in body:
        if line.row is not None and not line.of_minutes and not line.header_row:
            rows.setdefault(line.row, []).append(line)
    told = set[tuple[int, int]]()
    for line in open_lines:
        if line.top and line.block.index not in listed:
            yield from _remarks(line, told_of)
        elif line.row in rows:
            if line.row not in told:
                told.add(line.row)
                yield from _row(rows[line.row])
        elif not (line.header_row or line.heading):
            for start, end in _sentences(line, in_list=_in_list(line, listed)):
                yield from _clauses(line, start, end, told_of)


def _in_list(line: Line, listed: Container[int]) -> bool:
    return line.block.index in listed or "ahead" in line.contexts


def _remarks(line: Line, told_of: Container[str]) -> Iterator[Unit]:
    """In lists of who was there, what stands in brackets and names somebody of whom is told."""
    for remark in _REMARK.finditer(line.text):
        text = remark.group()
        if _tells(text) and any(name in told_of for name in names_in(text)):
            yield Unit(line, *remark.span(), text, remark=True)


def _sentences(line: Line, *, in_list: bool) -> Iterator[tuple[int, int]]:
    """The sentences that tell anything, or the entries of which one is a list."""
    for start, end in sentences(line.text, line.start):
        text = line.text[start:end]
        if _tells(text) and not _SPEAKS.search(text) and not targets(text):
            for a, b in clauses.entries(text, listed=in_list):
                yield start + a, start + b


def _clauses(line: Line, start: int, end: int, told_of: Container[str]) -> Iterator[Unit]:
    """A sentence or an entry, or its part that names somebody, and what else it says."""
    text = line.text[start:end]
    first, last = clauses.around(text, told_of)
    for a, b, read in (
        (start + first, start + last, text),
        (start, start + first, text[:first]),
        (start + last, end, text[last:]),
    ):
        if _tells(read):
            yield Unit(line, a, b, read)


def _row(members: list[Line]) -> Iterator[Unit]:
    """A row by its longest cell."""
    line = max(members, key=lambda x: len(x.text))
    text = " | ".join(x.text for x in members)
    if _tells(text):
        yield Unit(line, line.start, len(line.text), text, row=True)


def _tells(text: str) -> bool:
    """Whether it has more than numbers and names."""
    return len(words(text)) >= _LEAST and _NO_NAME.search(text) is not None
