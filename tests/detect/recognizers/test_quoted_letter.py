"""Words quoted from a private letter are found; titles, slogans and inspectors are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.quoted_letter import QuotedLetterRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a letter": ("A parent wrote that “nobody has rung me back once”.", "“nobody has rung me back once”"),
    "an e-mail": ('The mother\'s e-mail said "my son is afraid of him".', '"my son is afraid of him"'),
    "single marks": ("In her letter she calls it ‘a waste of everybody’s time’.", "‘a waste of everybody’s time’"),
    "a message": ('A resident posted "shut the place down" on Facebook.', '"shut the place down"'),
}  # fmt: skip
LEFT = {
    "Ofsted": "Ofsted wrote to parents that “pupils are safe and happy here”.",
    "a policy": "The policy says “parents must report every absence”.",
    "a title": "The book called “The Boy at the Back” was sent to a parent.",
    "a term": "A parent complained about “wet play”.",
    "a play": "The play “The Snow Queen and Friends” was performed.",
    "no quotation": "A parent wrote that nobody had rung her back.",
}


@pytest.mark.parametrize(("text", "value"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, value: str) -> None:
    assert found(QuotedLetterRecognizer, text) == [(value, "QUOTED_LETTER")]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(QuotedLetterRecognizer, text) == []
