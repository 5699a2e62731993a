"""What a clerk is told when a Part 1 is withheld."""

from __future__ import annotations

import pytest
from good_package import (
    BODY,
    BODY_XML,
    CORE,
    FILE_NAME,
    HEAD,
    HEADER,
    W,
    body,
    document,
    good_parts,
    pack,
    package,
    paragraph,
    verdict,
)

from redactor.errors import Withheld
from redactor.verify import require


def told(part1: bytes, file_name: str = FILE_NAME) -> str:
    with pytest.raises(Withheld) as caught:
        require(verdict(part1, file_name=file_name))
    assert caught.value.hint
    return str(caught.value)


def test_a_good_part_1_is_let_through() -> None:
    require(verdict(package()))


def test_the_place_of_a_name_is_told_as_a_reader_would_say_it() -> None:
    message = told(body(paragraph("Kayden came.")))
    assert (
        f"something that was redacted is still there (the minutes, paragraph {len(BODY) + 1})"
        in message
    )


PLACES = {
    "a page header, paragraph 2": package(
        header1=f"{HEAD}<w:hdr {W}>{paragraph(HEADER)}{paragraph('Kayden')}</w:hdr>"
    ),
    "the document properties": package(core=CORE.replace("Minutes", "Kayden")),
    "the inside of the Word file": pack({**good_parts(), "word/Kayden.xml": "<a/>"}),
}


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_a_name(place: str) -> None:
    assert place in told(PLACES[place])


def test_the_name_of_the_file_is_a_place() -> None:
    assert "the name of the file" in told(package(), "Kayden.docx")


def test_no_message_repeats_what_was_found() -> None:
    messages = [told(PLACES[place]) for place in PLACES] + [told(package(), "Kayden.docx")]
    assert not any("kayden" in message.lower() for message in messages)


def test_many_places_are_counted() -> None:
    message = told(body(*(paragraph(f"Kayden came {n}.") for n in range(20))))
    assert "paragraphs 8, 9, 10, 11, 12, 13, 14, 15 and 12 more" in message


def test_where_no_place_is_named_the_clerk_is_told_what_else_to_do() -> None:
    with pytest.raises(Withheld) as caught:
        require(verdict(package(document=document(*BODY_XML[:-1]))))
    assert "text that should be published is missing (the file as a whole)" in str(caught.value)
    assert "places named" not in caught.value.hint
    assert "new document" in caught.value.hint


def test_where_a_place_is_named_it_is_to_be_redacted() -> None:
    with pytest.raises(Withheld) as caught:
        require(verdict(body(paragraph("Kayden came."))))
    assert "Redact the places named here" in caught.value.hint
