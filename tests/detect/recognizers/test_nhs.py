"""NHS numbers are found with a good check digit, or where they are called one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.nhs import UkNhsRecognizer

if TYPE_CHECKING:
    from conftest import Find, Score

FOUND = {
    "in its groups": ("hospital letter 943 476 5919 refers", ["943 476 5919"]),
    "with dashes": ("943-476-5919", ["943-476-5919"]),
    "in one go with the cue": ("NHS number: 9434765919", ["9434765919"]),
    "mistyped with the cue": ("NHS no. 943 476 5918", ["943 476 5918"]),
    "is": ("Her NHS number is 943 476 5919.", ["943 476 5919"]),
}
LEFT = {
    "a bad check digit": "943 476 5918 was rung",
    "ten digits without the cue": "order 9434765919",
    "a sum": "£943 476 5919",
    "a telephone number": "0161 496 0000",
    "the service": "The NHS letter of 12 November 2025 was read.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkNhsRecognizer, text) == [(value, "UK_NHS") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkNhsRecognizer, text) == []


def test_a_mistyped_number_is_less_certain_than_a_good_one(score: Score) -> None:
    assert score(UkNhsRecognizer, "NHS number 943 476 5919") == 1
    assert 0.5 < score(UkNhsRecognizer, "NHS number 943 476 5918") < 1
