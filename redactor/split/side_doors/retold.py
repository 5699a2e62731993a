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
SEALS, DOUBTFUL = 0.4, 0.1  # from these probabilities on it goes, or a person is asked
# … in lists of decisions and of what comes next, which tell again of everything
SEALS_LISTED, DOUBTFUL_LISTED = 0.08, 0.03
_LEAST = 2  # words of a text that tells anything
_NO_NAME = re.compile(r"\b[a-zà-ÿ][\w'-]{3}")  # of which one at least is none
_SPEAKS = Pattern(r"<P2>|<CONF>")  # of confidential business, which is read elsewhere


@dataclass(frozen=True, slots=True)
class Unit:
    """A text that is asked about: a sentence of a line, or a row of a list."""

    line: Line
    start: int
    end: int
    text: str = field(repr=False)
    row: bool = False


def sealed(
    lines: Lines, gone: Sequence[Seal], listed: Container[int], retelling: Retelling
) -> list[Seal]:
    """What goes, and what a person is asked about.

    `gone`: what is sealed already. `listed`: the blocks of lists of decisions and of what comes next.
    """
    where = {line.block.index: at for at, line in enumerate(lines)}
    found: list[Seal] = []
    for unit in units(open_lines_of(lines, gone)):
        tied = retelling.of(unit.line, unit.start, unit.end, unit.text)
        in_list = unit.line.block.index in listed or "ahead" in unit.line.contexts
        seals_, doubtful = (SEALS_LISTED, DOUBTFUL_LISTED) if in_list else (SEALS, DOUBTFUL)
        probability = likely(tied[1]) if tied else 0
        if tied is None or probability < doubtful:
            continue
        seal = _seal(lines, where[unit.line.block.index], unit, tied[0].span)
        stays = probability < seals_
        found.append(replace(seal, doubt=OPEN, part=Part.ONE) if stays else seal)
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


def units(open_lines: Lines) -> Iterator[Unit]:
    """What is asked about, in reading order; no titles, lists of who was there, heads of tables."""
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in open_lines:
        if line.row is not None and not line.of_minutes and not line.header_row and not line.top:
            rows.setdefault(line.row, []).append(line)
    told = set[tuple[int, int]]()
    for line in open_lines:
        if line.top or line.header_row or line.heading:
            continue
        if line.row in rows:
            if line.row not in told:
                told.add(line.row)
                yield from _row(rows[line.row])
            continue
        for start, end in sentences(line.text, line.start):
            text = line.text[start:end]
            if _tells(text) and not _SPEAKS.search(text) and not targets(text):
                yield Unit(line, start, end, text)


def _row(members: list[Line]) -> Iterator[Unit]:
    """A row by its longest cell."""
    line = max(members, key=lambda x: len(x.text))
    text = " | ".join(x.text for x in members)
    if _tells(text):
        yield Unit(line, line.start, len(line.text), text, row=True)


def _tells(text: str) -> bool:
    """Whether it has more than numbers and names."""
    return len(words(text)) >= _LEAST and _NO_NAME.search(text) is not None
