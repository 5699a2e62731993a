"""Open lines that seem to lie in a confidential part, though no rule knows what marks it.

How likely each is, is the business of `surroundings`. What is likely is sealed, what may be is
asked about; both with a doubt for a person to read. What does not live here: what tells of a
sealed item elsewhere (`side_doors`), and private matter that nobody marked (`notices`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Part, Story
from redactor.split import seals
from redactor.split.lines.closing import is_over
from redactor.split.lines.tables import Table
from redactor.split.markers.silent import none_here
from redactor.split.reach.surroundings import Surroundings, likely

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey
    from redactor.split.markers.hearing import Opinions
    from redactor.split.seals import Seal

RULE = "surmised"
LIES_WITHIN = "nothing that is known marks it, but it sounds as if it stood in a confidential part"
MAY_LIE = "may stand in a confidential part that is marked in unusual words: is it public?"
SEALS, DOUBTFUL = 0.35, 0.2  # from these probabilities on it goes, or a person is asked
# What stands in any minutes; the reader hears noise in other papers.
_OF_A_BOARD = re.compile(
    r"\b(?:governors?|governing|trust(?:ees?)?|directors?|minutes|meetings?|chair\w*|clerk|committee|board|head(?:teacher)?|principal|pupils?|students?|children|school|college|nursery|apologies|agenda|llywodraethwyr)\b",
    re.IGNORECASE,
)
_PART = 2  # lines of a part
_LEAST = 2  # words of a line that tells anything


def sealed(lines: Lines, marked: Sequence[Seal], said: Opinions) -> tuple[list[Seal], list[Seal]]:
    """What goes, and what a person is asked about; `marked`: what is sealed already.

    Nothing where nothing is and the minutes say that nothing is confidential, or that are none.
    """
    none = not marked and any(none_here(x.text[x.start :]) for x in lines if not x.agenda)
    none = none or not any(_OF_A_BOARD.search(x.text) for x in lines)
    around = Surroundings(told(lines), marked, said)
    chances = {
        around.lines[at].block.index: likely(around.of(at))
        for at in (candidates(around) if said.lines and not none else ())
    }
    goes: list[Seal] = []
    asked: list[Seal] = []
    for run in _runs(around.lines, chances):
        ours = _seals(around.lines, run)
        if chances[run[0].block.index] >= SEALS:
            goes += ours
        else:
            asked += (replace(seal, doubt=MAY_LIE, part=Part.ONE) for seal in ours)
    return goes, asked


def told(lines: Lines) -> Lines:
    """The lines of the body that say anything."""
    return tuple(x for x in lines if x.block.story is Story.BODY and not x.blank)


def candidates(around: Surroundings) -> Iterator[int]:
    """What is asked about: no lists of actions, agendas, titles of the minutes or heads of tables.

    Where all that is sealed is a part behind the close, what stands before it is open.
    """
    lines, gone = around.lines, around.gone
    sealed_ = [at for at, share in enumerate(gone) if share]
    behind = sealed_[0] if len(sealed_) >= _PART and is_over(lines, sealed_[0]) else 0
    for at in range(behind, len(lines)):
        line = lines[at]
        listed = line.table is Table.LOG or line.action_cell or "actions" in line.contexts
        printed = line.agenda or line.top or line.header_row
        if not (listed or printed or gone[at]) and _tells(line):
            yield at


def _tells(line: Line) -> bool:
    return len(line.text.split()) >= _LEAST


def _runs(lines: Lines, chances: dict[int, float]) -> Iterator[Lines]:
    """Lines of an item one behind the other that go, or that are asked about; a row by itself."""

    def run_of(line: Line) -> tuple[bool | None, RowKey | None, int | None]:
        return _kind(chances.get(line.block.index, 0)), line.row, line.item

    for (kind, _, _), run in groupby(lines, run_of):
        if kind is not None:
            yield tuple(run)


def _kind(chance: float) -> bool | None:
    return None if chance < DOUBTFUL else chance >= SEALS


def _seals(lines: Lines, run: Lines) -> list[Seal]:
    """Paragraphs, the row of which all that is told goes, or what goes of it."""
    first = run[0]
    if first.row is None:
        number = first.number.text if first.number else ""
        return seals.paragraphs(run, RULE, number, doubt=LIES_WITHIN)
    beside = [x for x in lines if x.row == first.row and _tells(x)]
    if all(x in run for x in beside):
        return [seals.row(lines, lines.index(first), RULE, doubt=LIES_WITHIN)]
    return [seals.stretch(x, (0, None), RULE, doubt=LIES_WITHIN) for x in run]
