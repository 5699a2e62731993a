"""IBANs are found with good check digits; the words after them are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.iban import IbanRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "in groups": ("pay GB82 WEST 1234 5698 7654 32 today", ["GB82 WEST 1234 5698 7654 32"]),
    "in one go": ("GB82WEST12345698765432.", ["GB82WEST12345698765432"]),
    "of another country, words after it": (
        "in DE89370400440532013000 2 days from today",
        ["DE89370400440532013000"],
    ),
    "in small letters": ("gb82 west 1234 5698 7654 32", ["gb82 west 1234 5698 7654 32"]),
}
LEFT = {
    "bad check digits": "GB83 WEST 1234 5698 7654 32",
    "too short": "GB82 WEST 1234 5698 7654",
    "a code": "KS22 2024 2025 2026 2027 2028",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(IbanRecognizer, text) == [(value, "IBAN_CODE") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(IbanRecognizer, text) == []
