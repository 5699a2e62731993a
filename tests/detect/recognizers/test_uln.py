"""Unique Learner Numbers are found where they are called one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.uln import UkUlnRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "with a good check digit": ("ULN 9276308686", ["9276308686"]),
    "with its full name": ("Her unique learner number is 9276308686.", ["9276308686"]),
    "mistyped": ("ULN: 9276308685", ["9276308685"]),
    "with blanks": ("ULN 927 630 8686", ["927 630 8686"]),
}
LEFT = {
    "without the cue": "Order 9276308686 was paid.",
    "too short": "ULN 927630868",
    "a count": "ULNs were issued to 1187 learners.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkUlnRecognizer, text) == [(value, "UK_ULN") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkUlnRecognizer, text) == []
