"""Minutes with the right answer marked in them, and what the program proposes for them.

`[-Kayden-]` must be cut from Part 1, `[+Miss Tranter+]` must stay; what is not marked must stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from redactor.data import Action, Block, Document, Place, RosterEntry, Story
from redactor.decide import decide
from redactor.detect import detect
from redactor.people import identify
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from _pytest.mark import ParameterSet

_MARK = re.compile(r"\[([-+])(.+?)\1\]")

# A board at the table: every example is minuted below it, in item 2.
TABLE = (
    "Marlbrook Primary School",
    "Minutes of the Governing Board, Tuesday 11 March 2025",
    (
        "Present: Gwendoline Tapper (GT, Chair), Sukhdev Bains (SB), Rosalind Ferry (RF), "
        "D Brackley (DB), Grace Umeh (GU), Hew Mostyn-Parry (HMP, Headteacher)"
    ),
    "In attendance: Orla Quist (Clerk)",
    "1. Welcome",
    "The Chair opened the meeting at 6pm.",
    "2. Business",
)


@dataclass(frozen=True)
class Outcome:
    """Texts that are cut and that ought to be, each in reading order."""

    cut: list[str]
    expected: list[str]


def document(*lines: str, table: tuple[tuple[str, ...], ...] = ()) -> Document:
    """Lines as paragraphs of the body, then the rows of a table."""
    blocks = [Block(i, Story.BODY, line) for i, line in enumerate(lines)]
    for row, cells in enumerate(table):
        for column, cell in enumerate(cells):
            blocks.append(Block(len(blocks), Story.BODY, cell, place=Place(0, row, column)))
    return Document("minutes", "0" * 64, tuple(blocks))


def cases(lines: Mapping[str, str], not_yet: Iterable[str] = ()) -> list[ParameterSet]:
    """Parameters of a test; those of `not_yet` are judged wrongly (`redactor.people.judgement`)."""
    wrong = pytest.mark.xfail(strict=True, reason="judged wrongly, without its minutes")
    return [
        pytest.param(line, id=name, marks=[wrong] if name in not_yet else [])
        for name, line in lines.items()
    ]


def without_marks(text: str) -> str:
    return _MARK.sub(r"\2", text)


def outcome(
    *lines: str,
    head: tuple[str, ...] = TABLE,
    table: tuple[tuple[str, ...], ...] = (),
    roster: tuple[RosterEntry, ...] = (),
) -> Outcome:
    """What is cut of marked lines below an attendance list, and what ought to be."""
    rows = tuple(tuple(without_marks(cell) for cell in row) for row in table)
    minutes = document(*head, *(without_marks(line) for line in lines), table=rows)
    findings = detect(minutes)
    decisions = decide(findings, identify(minutes, findings, roster), (), load())
    marked = [*lines, *(cell for row in table for cell in row)]
    return Outcome(
        cut=[
            d.text for d in decisions if d.action is not Action.KEEP and d.entity_type == "PERSON"
        ],
        expected=[m.group(2) for line in marked for m in _MARK.finditer(line) if m.group(1) == "-"],
    )
