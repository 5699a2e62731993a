"""Small numbers in tables are told where their heading, or their row, is sensitive."""

from __future__ import annotations

import pytest
from tables_of import document

from redactor.detect.number_tables import number_tables


def found(table: str, caption: str = "Item 4") -> list[str]:
    return [f.text for f in number_tables(document(table, caption))]


FOUND = {
    "under a heading": ("Year | Suspensions\n3 | 2\n4 | 14", ["2"]),
    "beside a heading": ("Group | Autumn\nEAL | 3\nAll | 40", ["3"]),
    "under a line": ("Year | Autumn\n3 | 2\n4 | 12", ["2"]),
    "with the next smallest": ("Year | Exclusions\n3 | 2\n4 | 14\n5 | 20\nTotal | 36", ["2", "14"]),
    "two protect each other": ("Year | Exclusions\n3 | 2\n4 | 1\n5 | 20\nTotal | 23", ["2", "1"]),
}
LEFT = {
    "none": ("Year | Suspensions\n3 | 0\n4 | 14", []),
    "many": ("Year | SEND\n3 | 22\n4 | 14", []),
    "days": ("Year | Days of suspension\n3 | 2\n4 | 4", []),
    "money": ("Item | Pupil premium £\nBooks | 3\nTrips | 4", []),
    "classes": ("Year | Classes\n3 | 2\n4 | 2", []),
}


@pytest.mark.parametrize(("table", "expected"), (FOUND | LEFT).values(), ids=FOUND | LEFT)
def test_small_numbers(table: str, expected: list[str]) -> None:
    caption = "Exclusions by year" if "Autumn\n3" in table else "Item 4"
    assert found(table, caption) == expected


def test_it_says_how_small() -> None:
    table = document("Year | Exclusions\n3 | 2\n4 | 14\nTotal | 16")
    assert [f.why for f in number_tables(table)] == ["a count of 2", "a count beside a small one"]
