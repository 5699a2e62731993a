"""A list of people and the minutes below it that became one table."""

from __future__ import annotations

import pytest

from redactor.attendance import apart, attendees
from redactor.data import Block, Document, Place, Story
from redactor.detect import detect

type Rows = tuple[tuple[str, ...], ...]

LIST: Rows = (
    ("Name", "Category", ""),
    ("Ada Holt", "Co-opted (Chair)", ""),
    ("Yusuf Demir", "Parent", "Apologies"),
)
BUSINESS: Rows = (
    ("1 Welcome", "The Chair opened the meeting at six and thanked all for coming.", ""),
    ("2 Budget", "The budget was agreed. Mr Demir is to see the bursar.", "Mr Demir"),
)
HEADS = [
    ("Item", "Minutes", "Action"),
    ("No", "Minute", "Who"),
    ("Agenda item", "Discussion and decisions", "Action / owner"),
    ("", "Minute", "To do"),
    ("Ref.", "Key points & discussion", "By whom"),
]


def table(rows: Rows, number: int = 0) -> Document:
    cells = [
        (text, Place(number, row, column))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    blocks = [Block(at, Story.BODY, text, place=place) for at, (text, place) in enumerate(cells)]
    return Document("minutes", "0" * 64, apart(blocks))


def places(document: Document) -> list[tuple[int, int]]:
    return list(dict.fromkeys(b.row for b in document.blocks if b.row is not None))


@pytest.mark.parametrize("heads", HEADS, ids="/".join)
def test_the_heads_of_business_begin_a_table_of_their_own(heads: tuple[str, ...]) -> None:
    minutes = table((*LIST, heads, *BUSINESS))

    assert places(minutes) == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    assert [a.name for a in attendees(minutes, detect(minutes))] == ["Ada Holt", "Yusuf Demir"]


ONE_TABLE = {
    "minutes with a list in a row": (HEADS[0], ("1", "Present: Ada Holt", ""), *BUSINESS),
    "heads that are said again": (HEADS[0], *BUSINESS, HEADS[0], *BUSINESS),
    "a band above": (("Part 2 – Confidential", "", ""), HEADS[0], *BUSINESS),
    "minutes without heads above": (*BUSINESS, HEADS[0], *BUSINESS),
    "groups of a list": (*LIST, ("In attendance", "", ""), ("Tess Quill", "Clerk", "")),
}


@pytest.mark.parametrize("rows", ONE_TABLE.values(), ids=ONE_TABLE)
def test_other_tables_stay_whole(rows: Rows) -> None:
    assert places(table(rows)) == [(0, row) for row in range(len(rows))]


def test_tables_that_follow_and_those_inside_keep_their_order() -> None:
    cells = [(text, Place(0, row, 0)) for row, text in enumerate(("Name", "Ada Holt", "Bo Ray"))]
    cells += [(text, Place(0, row, 1)) for row, text in enumerate(("Role", "Chair", "Parent"))]
    cells += [("Item", Place(0, 3, 0)), ("Minutes", Place(0, 3, 1)), ("1", Place(0, 4, 0))]
    cells += [("Told in a table inside.", Place(1, 0, 0, outer=Place(0, 4, 1)))]
    cells += [("Below.", Place(2, 0, 0))]
    found = [
        block.place
        for block in apart(
            [Block(at, Story.BODY, text, place=place) for at, (text, place) in enumerate(cells)]
        )
        if block.place is not None
    ]

    assert [place.table for place in found] == [0] * 6 + [1] * 3 + [2, 3]
    assert found[-2].outer == Place(1, 1, 1)
