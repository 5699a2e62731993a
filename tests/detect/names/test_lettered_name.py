"""Letters behind a word for a child stand for its name; school letters and grades do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.lettered_name import LetteredNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "initials": ("Pupil KL has been moved.", ["Pupil KL"]),
    "a letter": ("We heard how child M is, and Child T.", ["child M", "Child T"]),
    "with full stops": ("Student P.O. will travel by taxi.", ["Student P.O."]),
    "a young person": ("Young person J.F. is to go to Kent.", ["Young person J.F."]),
    "full stops alone": ("L.M. went home; P.T., who is ill, did not.", ["L.M.", "P.T."]),
    "a class behind": (
        "JM (Y4) is back. KL, Year 2, is not, nor are OP (Reception) and RS (P3).",
        ["JM", "KL", "OP", "RS"],
    ),
    "a surname cut down": (
        "A McK (Year 9) and P. McC. were late; C O’N’s bag, J. O'B and R MacD in Year 8.",
        ["A McK", "P. McC", "C O’N", "J. O'B", "R MacD"],
    ),
    "a possessive": ("Pupil TS's plan was late.", ["Pupil TS"]),
}
LEFT = {
    "pupil premium": "Pupil PP funding and the child CP plan were discussed.",
    "grades": "A child A level class; student A grades; Pupil A* results.",
    "a name": "Child Abuse Prevention, Pupil Progress",
    "letters of an honour": "Ada Boe B.A. and J.K. Rowling; the P.E. kit and the R.E. room",
    "a subject in a class": "PE (Year 4), RE (Y5) and SEN (Reception) were seen.",
    "a name that goes on": "A McKenna and a grade A MacBook; section B McCloud; 6 McAfee licences",
    "a set": "Pupil B band and student C group",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(LetteredNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(LetteredNameRecognizer, text) == []
