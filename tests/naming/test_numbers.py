"""Numbers in words and in figures are read; percentages and articles are no numbers."""

from __future__ import annotations

import pytest

from redactor.naming.numbers import value, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two of the three", (2, 3)),
        ("both girls", (2,)),
        ("27 of 28", (27, 28)),
        ("a single child", (1,)),
        ("dau o ddisgyblion", (2,)),
        ("3.6% of 28", (28,)),
        ("a child or an aunt", ()),
        ("no children", ()),
        ("", ()),
    ],
)
def test_values_of_a_text(text: str, expected: tuple[int, ...]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("Four", 4), ("12", 12), ("many", None), ("²", None)]
)
def test_value_of_a_word(word: str, expected: int | None) -> None:
    assert value(word) == expected
