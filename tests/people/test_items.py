"""The letter of an item is no initial; a child's initial is one, whatever stands beside it."""

from __future__ import annotations

from redactor.data import Block, Document, Story
from redactor.detect import detect
from redactor.people import identify


def named(*lines: str, heading: int) -> list[str]:
    blocks = tuple(Block(i, Story.BODY, line, heading=heading) for i, line in enumerate(lines))
    minutes = Document("minutes", "0" * 64, blocks)
    return [mention.text for p in identify(minutes, detect(minutes)) for mention in p.mentions]


def test_the_letter_of_an_item_is_no_initial() -> None:
    items = "B. Welcome", "C. Last meeting (8 July)", "D. Catholic Life and Mission"
    assert named(*items, heading=2) == []


def test_letters_without_headings_may_be_initials() -> None:
    assert "C. Last" in named("B. Pole (Year 4)", "C. Last (Year 4) won", heading=0)
