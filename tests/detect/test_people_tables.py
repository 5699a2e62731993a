"""A table of people is known by its heads; a table in which governors do their work is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables_of import document

from redactor.detect.people_tables import DETAIL, TABLE, people_tables

PUPILS, FAMILIES, STAFF = "column of pupils", "column of families", "column of staff"


def names(table: str, caption: str = "Item 4") -> list[tuple[str, str]]:
    found = people_tables(document(table, caption))
    return [(f.text, f.recognizer) for f in found if f.entity_type == "PERSON"]


def details(table: str, caption: str = "Item 4") -> list[str]:
    return [f.text for f in people_tables(document(table, caption)) if f.entity_type == DETAIL]


FOUND = {
    "a class list": (
        "Name | Class\nXq Bramblewick | 3B\nOla Quist | 3B",
        [("Xq Bramblewick", PUPILS), ("Ola Quist", PUPILS)],
    ),
    "surname first": ("Pupil | Year\nBRAMBLEWICK, Yara | 4", [("BRAMBLEWICK, Yara", PUPILS)]),
    "first names alone": ("Child | Allergies\nJubby | nuts\nMo | -", [("Jubby", PUPILS), ("Mo", PUPILS)]),
    "initials": ("Initials | Year group\nJL | 4\nGT | 5", [("JL", PUPILS), ("GT", PUPILS)]),
    "cases": ("Case | Concern | Action | Lead\nPerrin Vole | neglect | refer | Ann Bell", [("Perrin Vole", PUPILS)]),
    "parents": (
        "Pupil | Parent/carer\nOla Quist | Mum: Kit Quist; Dad: Raj Quist 07700 900123",
        [("Ola Quist", PUPILS), ("Kit Quist", FAMILIES), ("Raj Quist", FAMILIES)],
    ),
    "forename and surname": (
        "Forename | Surname | Form\nOla | Quist | 7K",
        [("Ola", PUPILS), ("Quist", PUPILS)],
    ),
    "forename and surname of pupils": (
        "Pupil forename | Pupil surname | Since\nOla | Quist | May",
        [("Ola", PUPILS), ("Quist", PUPILS)],
    ),
    "a form without the word": (
        "First name | Ola\nSurname | Quist\nYear | 5",
        [("Ola", PUPILS), ("Quist", PUPILS)],
    ),
    "staff absence": ("Staff member | Reason | Days\nMrs Quillfeather | stress | 21", [("Mrs Quillfeather", STAFF)]),
    "a title row": ("Medical list | Medical list\nName | Medical\nOla Quist | asthma", [("Ola Quist", PUPILS)]),
    "a form": ("Pupil | Xq Bramblewick, Year 10\nDate | 4 May", [("Xq Bramblewick", PUPILS)]),
}  # fmt: skip
LEFT = {
    "attendance": "Name | Category | Term of office ends\nAnn Bell | Parent | 2027\nTom Holt | Staff | 2028",
    "membership": "Governor | Role | Attended\nAnn Bell | Chair | 4/4",
    "actions": "Action | Owner | Due\nSend the letter | Ann Bell | May",
    "training": "Name | Course | Date completed\nAnn Bell | Prevent | May",
    "visits": "Name | Visit | Date\nAnn Bell | Safeguarding | 4 May",
    "teachers at work": "Teacher | Class | Room\nMrs Quillfeather | 3B | 4",
    "figures": "Year | Suspensions\n3 | 2\n4 | 1",
    "a budget": "Name | Budget | Actual\nSupply | £4 | £5",
    "names alone": "Name | Colour\nAnn Bell | red\nTom Holt | blue",
    "nobody": "Pupil | Year\nNone | -\nN/A | -",
    "pupils already coded": "Pupil | Year\nPupil A | 4\nPupil B | 5",
}


@pytest.mark.parametrize(("table", "expected"), FOUND.values(), ids=FOUND)
def test_names_stand_under_their_heads(table: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(names(table)) == sorted(expected)


@pytest.mark.parametrize("table", LEFT.values(), ids=LEFT)
def test_the_boards_own_tables_are_left(table: str) -> None:
    assert names(table) == []
    assert details(table) == []


def test_the_line_above_says_whose_names_they_are() -> None:
    table = "Name | Seat\nXq Bramblewick | 1\nOla Quist | 2"
    assert names(table, "Residential trip list") == [("Xq Bramblewick", PUPILS), ("Ola Quist", PUPILS)]  # fmt: skip
    assert names(table, "Seating plan of the board") == []


def test_a_list_without_heads_is_known_by_the_classes_beside_it() -> None:
    table = "Grace Quist | 3B\nOliver Vole | 3B\nAmelia Larkin | 4A"
    assert [text for text, _ in names(table)] == ["Grace Quist", "Oliver Vole", "Amelia Larkin"]
    assert names("Grace Quist | Chair\nOliver Vole | Clerk\nAmelia Larkin | Head") == []


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("Name | Class | Medical\nOla Quist | 3B | asthma", ["asthma"]),
        ("Pupil | Initials | Amount owed\nOla Quist | OQ | £45", ["OQ", "£45"]),
        ("Staff | Reason | Days lost\nMrs Vole | back | 4", ["back", "4"]),
        ("Pupil | Year | House\nOla Quist | 4 | Nelson", []),
        ("Pupil | Medical\nOla Quist | -", []),
    ],
    ids=[
        "medical",
        "initials beside a name",
        "staff",
        "class and house stay",
        "nothing is private",
    ],
)
def test_private_columns_are_told_and_others_are_left(table: str, expected: list[str]) -> None:
    assert details(table) == expected


def test_the_table_is_told_once_with_its_size() -> None:
    found = people_tables(document("Pupil | Year\nOla Quist | 3\nXq Bramblewick | 4"))
    (whole,) = [f for f in found if f.entity_type == TABLE]
    assert (whole.text, whole.why) == ("Ola Quist", "a table of 2 people: column of pupils")


CELL = st.text(st.characters(codec="utf-8", exclude_characters="|\n\r"), max_size=12)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=6))
def test_findings_are_what_stands_in_their_cells(cells: list[tuple[str, str, str]]) -> None:
    table = "\n".join(["Pupil | Parent | Medical", *(" | ".join(row) for row in cells)])
    of = document(table)
    for finding in people_tables(of):
        text = of.blocks[finding.span.block].text
        assert text[finding.span.start : finding.span.end] == finding.text
