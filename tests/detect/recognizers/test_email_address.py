"""E-mail addresses are found at any domain; other uses of @ are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.email_address import EmailAddressRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a private address": (
        "Mr Tebbutt (craig.tebbutt71@example.org) is unhappy.",
        ["craig.tebbutt71@example.org"],
    ),
    "at the end of a sentence": (
        "Replies go to s.akhtar.home@example.com.",
        ["s.akhtar.home@example.com"],
    ),
    "in capitals": ("JOFFICE@EXAMPLE.ORG.UK", ["JOFFICE@EXAMPLE.ORG.UK"]),
    "an apostrophe that Word corrected": (
        "write to pat.o\u2019dell@example.net today",
        ["pat.o\u2019dell@example.net"],
    ),
    "a tag": ("h.ainley+school@mail.example.co.uk", ["h.ainley+school@mail.example.co.uk"]),
    "a domain that is not public": (
        "governor1@thornlea.localschool is the account",
        ["governor1@thornlea.localschool"],
    ),
    "with mailto": ("mailto:denise@example.org", ["denise@example.org"]),
    "two of them": ("a@example.org; b@example.org", ["a@example.org", "b@example.org"]),
    "in quotes": ("to 'kim@example.org' only", ["kim@example.org"]),
    "spelt out": ("kim.day (at) example.org", ["kim.day (at) example.org"]),
}
LEFT = {
    "a time": "The meeting opened @ 6.30pm.",
    "a price": "40 chairs @ £27.95 each",
    "a handle": "Follow @ThornleaMoor for news.",
    "a host without a dot": "log in as clerk@office",
    "the word at": "He is (at) home.",
    "a domain": "Papers are on www.thornleamoor.example.org.",
    "a line to sign": "Signed ______________ Date ____________",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(EmailAddressRecognizer, text) == [(value, "EMAIL_ADDRESS") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(EmailAddressRecognizer, text) == []
