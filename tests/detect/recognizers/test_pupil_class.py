"""A pupil's class is found beside a name or a word for a pupil; year groups as a subject are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.pupil_class import PupilClassRecognizer

if TYPE_CHECKING:
    from conftest import Find, Score

FOUND = {
    "in brackets": ("Zayd Siddiqui (Year 3) has been in Lahore.", ["Year 3"]),
    "after in": ("Kayden Sharples in Year 5 was suspended.", ["Year 5"]),
    "after a comma": ("Tyrell Mackie, Year 10, was excluded.", ["Year 10"]),
    "a form": ("Jakub S. (9K) and Mia, 8B, saw it.", ["9K", "8B"]),
    "a form with two digits": ("Freya of 10M spoke", ["10M"]),
    "a short year": ("Arlo, Y5, won", ["Y5"]),
    "the reception year": ("Ollie K in Reception started", ["Reception"]),
    "a named class": ("Maryam in Willow class", ["Willow class"]),
    "year and class": ("Maryam (Year 3, Willow class) spoke", ["Year 3", "Willow class"]),
    "before the word": ("a Year 12 student, Saffron", ["Year 12"]),
    "after the word": ("the boy in Y3 and a girl (2H)", ["Y3", "2H"]),
}
LEFT = {
    "results": "Year 6 results were 64% in KS2.",
    "a subject": "Phonics in Year 1 and Writing in Year 4 improved.",
    "a trip": "The Year 6 residential was praised.",
    "a sum": "£10M was spent; a £2M grant",
    "a thing": "Pupils use 3D printers and 4K screens.",
    "an item": "Item 8B was deferred.",
    "a school year": "Governors in Year 2025/26",
    "the reception": "Visitors sign in at reception.",
    "a room": "Held in Nursery at 6pm",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(PupilClassRecognizer, text) == [(value, "PUPIL_CLASS") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(PupilClassRecognizer, text) == []


def test_it_is_evidence_and_no_more(score: Score) -> None:
    assert score(PupilClassRecognizer, "Zayd Siddiqui (Year 3) has been in Lahore.") < 0.4
