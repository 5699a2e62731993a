"""Postcodes are found whether or not the area exists; codes of the minutes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.postcode import UkPostcodeRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "at the end of a line": ("The family now lives in CX9 4ZQ.", ["CX9 4ZQ"]),
    "a long one": ("from NX14 2QF to EN19 6KD", ["NX14 2QF", "EN19 6KD"]),
    "of central London": ("an office in EC1A 1BB", ["EC1A 1BB"]),
    "of an area with one letter": ("near M1 1AE", ["M1 1AE"]),
    "of an area that does not exist": ("the bungalow, QX7 3VK", ["QX7 3VK"]),
    "without its blank": ("moved to SV79HP in May", ["SV79HP"]),
    "in small letters after the word": ("postcode: la19 7qx", ["la19 7qx"]),
    "a blank that does not break": ("LA19\xa07QX", ["LA19\xa07QX"]),
}
LEFT = {
    "a key stage": "KS2 64% and KS1 70% in reading",
    "exclusions in a year": "Y11 PEX: one; Y10 PEX: none",
    "a room and a time": "Interviews in E1 4PM and E2 5pm",
    "a year and an ordinal": "Y7 1st, Y8 2nd in the league",
    "a minute number": "FGB 23/12 and LAB/61/24-25",
    "a half of a postcode": "Most pupils live in CX9 or NX14.",
    "a stock code": "part no. AB1-2CD3 4EF",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkPostcodeRecognizer, text) == [(value, "UK_POSTCODE") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkPostcodeRecognizer, text) == []
