"""A text as its letters alone, with their places."""

from __future__ import annotations

import pytest

from redactor.naming.letters import letters, only_letters


@pytest.mark.parametrize(
    "written",
    [
        "Zoë Llŷr", "ZOE LLYR", "Zoë&nbsp;Llŷr", "Zo&euml; Ll&#375;r", "ZoÃ« LlÅ·r",
        "Z\u0332o\u0332e\u0332\u0308 Llŷr", "Zое Llyr", "<b>Zoe</b> Llyr", "Zoe%20Llyr", "Zoe_x0020_Llyr", "Ⓩoe Llyr",
    ],
)  # fmt: skip
def test_however_it_is_written_it_has_the_same_letters(written: str) -> None:
    assert only_letters(written) == "zoellyr"


@pytest.mark.parametrize(
    "written", ["Zo&euml;", "ZoÃ«", "Zoe\u0308", "#Zoe", "Straße", "A & B", "âge", "5 < 6", "ﬀion"]
)
def test_every_letter_has_its_place(written: str) -> None:
    found = letters(written)
    assert len(found.text) == len(found.starts) == len(found.ends)
    assert all(
        only_letters(written[start:end]) and letter in only_letters(written[start:end])
        for letter, start, end in zip(found.text, found.starts, found.ends, strict=True)
    )


def test_what_no_encoding_makes_is_left_as_it_is() -> None:
    assert only_letters("Âge à Â£5, ÂÂ") == "ageaaa"
