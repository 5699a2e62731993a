"""Passport numbers are found where they are called one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.passport import UkPassportRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "nine digits": ("passport number 533401372 was seen", ["533401372"]),
    "letters in front": ("Passport: AB1234567", ["AB1234567"]),
    "with no.": ("His passport no. is P1234567.", ["P1234567"]),
}
LEFT = {
    "without the cue": "Order AB1234567 has arrived.",
    "the school trip": "Passports are needed for the 2026 trip; 42 pupils have one.",
    "reading passports": "The Reading Passport 100 scheme was praised.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkPassportRecognizer, text) == [(value, "UK_PASSPORT") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkPassportRecognizer, text) == []
