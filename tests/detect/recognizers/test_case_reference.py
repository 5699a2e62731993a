"""References of one person's file are found; the board's own are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.case_reference import CaseReferenceRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "social care": ("The case number is LA-CSC/2211/MOTT.", ["LA-CSC/2211/MOTT"]),
    "our ref.": ("Their letter, ref. EH/25/01234, was read.", ["EH/25/01234"]),
    "a LADO referral": ("LADO reference 2025-0417 is open", ["2025-0417"]),
    "a payroll number": ("payroll no. 40417", ["40417"]),
    "an employee": ("Employee number: E10234", ["E10234"]),
    "a pupil": ("pupil ID 20417", ["20417"]),
    "an admission number of a pupil": ("admission no. 004217", ["004217"]),
    "a SEND appeal": ("appeal EH341/25/00012 was lodged", ["EH341/25/00012"]),
    "an employment tribunal": ("claim 2301234/2025 is listed", ["2301234/2025"]),
    "a crime": ("crime reference 42/12345/25", ["42/12345/25"]),
    "a certificate": ("DBS certificate number 001234567890", ["001234567890"]),
    "a teacher": ("TRN 9912345", ["9912345"]),
    "a teacher's DfE number": ("DfE no. 99/12345", ["99/12345"]),
    "a candidate": ("UCI 123450210045X", ["123450210045X"]),
    "a complaint": ("complaint ref: C/2025/014", ["C/2025/014"]),
}
LEFT = {
    "a minute": "Minute ref. 18/77 and minute reference LAB/61/24-25",
    "a reference of the board": "ref. LAB/61/24-25 refers",
    "an invoice": "invoice ref INV-00123 for £27,950",
    "a planning application": "planning reference 25/01234/FUL",
    "a policy": "policy number FIN/2025/07 was approved",
    "the school": "URN 123456, DfE no. 873/2045",
    "a count of pupils": "Pupil numbers 406; the pupil number was 1,187.",
    "the admission limit": "The published admission number 240 is unchanged.",
    "small numbers": "Case no. 2 and complaint number 3 were closed.",
    "a school year": "with reference 2025/26 the plan holds",
    "a sum": "Staff costs, code 4100, £27,950",
    "full-time equivalents": "Staff number 38.5 FTE",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(CaseReferenceRecognizer, text) == [(value, "CASE_REFERENCE") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(CaseReferenceRecognizer, text) == []
