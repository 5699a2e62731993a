"""Lessons of the texts with slots (`../pipeline/texts`) and of the bank of marks.

What lives here: whose a slot's name is, by the person's role and the line's matter. What does not:
the format of those texts (`../pipeline/scripts/slots.py`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from marked import KINDS, NOT_LEARNT, Lesson

from redactor.attendance import Attendee
from redactor.data import Block, Role, Span, Story
from redactor.detect.reader.elsewhere import hints

PIPELINE = Path(__file__).resolve().parents[2] / "pipeline"
sys.path.insert(0, str(PIPELINE / "scripts"))

import slots  # noqa: E402  # the folder of the other recipe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from invented import Names

MARKS = ("NONE", "OPEN", "CLOSE", "SELF", "RETRO", "WHOLE", "STUB")  # as `opinions.MARKS` counts
_YOUNG = ("pupil", "family")
_SEATED = ("governor", "head", "clerk")
_PRIVATE, _ORDINARY, _GENERAL = "sc", "ops", "g"  # letters of matters
_NOTHING = [NOT_LEARNT] * 4
_STRAY = 0.12  # share of lines before which a mark stands


def texts() -> Iterator[slots.Text]:
    for file in sorted((PIPELINE / "texts").glob("*.txt")):
        yield from slots.read(file)


def bank(path: Path) -> list[tuple[int, str]]:
    """Lines that mark Part 2, or look like it: number of the mark, text."""
    rows = (line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines() if line)
    return [(MARKS.index(label), text) for label, text in rows]


def lesson(text: slots.Text, rng: Random, names: Names, marks: list[tuple[int, str]]) -> Lesson:
    """The document with invented people in its slots, a mark strewn in here and there."""
    done = Lesson()
    scene = slots._scene(text, rng, names)  # noqa: SLF001  # one recipe in two folders
    roles = {person[0]: person[1] for person in text.people}
    seats = _seats(scene)
    for number, (letter, template) in enumerate(text.lines):
        if number and len(text.lines) > slots._BANK and number % 8 == 0:  # noqa: SLF001
            scene = slots._scene(text, rng, names)  # noqa: SLF001
            seats += _seats(scene)
        if marks and rng.random() < _STRAY:
            mark, said = rng.choice(marks)
            done.add(Block(0, Story.BODY, said), None, _NOTHING, mark)
        bare = slots._MARK.sub(r"\1", template).replace("**", "").replace("__", "")  # noqa: SLF001
        line = slots._filled(bare, letter, scene)  # noqa: SLF001
        kinds = [_kind(role, letter) for role in _roles(bare, roles)]
        if len(kinds) == len(line.names):
            spans = [(s, e, kind) for (s, e, _), kind in zip(line.names, kinds, strict=True)]
            heading = int(letter == "h" and len(line.text) < 60 and rng.random() < 0.5)
            block = Block(0, Story.BODY, line.text, heading=heading)
            done.add(block, spans, _NOTHING, 0 if letter in _ORDINARY else NOT_LEARNT)
    done.hints = hints(done.blocks, seats)
    return done


def _seats(scene: slots.Scene) -> list[Attendee]:
    """Those of the document's people who would sit at the table."""
    return [
        Attendee(Span(0, 0, 0), f"{person.given} {person.surname}", Role.GOVERNOR)
        for person, role in scene.people.values()
        if role in _SEATED
    ]


def _roles(template: str, roles: dict[str, str]) -> Iterator[str]:
    for slot in slots._SLOT.finditer(template):  # noqa: SLF001
        kind, number, form = slot.groups()
        if kind + number in roles and form != "init":
            yield roles[kind + number]


def _kind(role: str, letter: str) -> int:
    if letter == _GENERAL:
        return NOT_LEARNT
    if role in _YOUNG:
        return KINDS[role]
    return KINDS["staff" if role == "staff" and letter in _PRIVATE else "keep"]
