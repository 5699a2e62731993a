"""A date is found where it is called one of birth; dates of meetings are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.date_of_birth import DateOfBirthRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "spelt out": (
        "His UPN and date of birth 11 February 2011 appear on the chronology.",
        ["11 February 2011"],
    ),
    "with slashes": ("Tyrell (DOB 03/09/2010) attended.", ["03/09/2010"]),
    "with points and two digits": ("d.o.b. 3.9.10", ["3.9.10"]),
    "with dashes": ("D.O.B.: 03-09-2010", ["03-09-2010"]),
    "as computers write it": ("date of birth is 2010-09-03", ["2010-09-03"]),
    "in one go": ("DOB 030910", ["030910"]),
    "with the month in letters": ("DoB \u2013 03-Sep-10", ["03-Sep-10"]),
    "with an ordinal": ("She was born on the 3rd of September 2010.", ["3rd of September 2010"]),
    "with a weekday": ("born on Friday 3 September 2010", ["Friday 3 September 2010"]),
    "the American way": ("born September 3, 2010", ["September 3, 2010"]),
    "in front of its cue": ("Freya, 03/09/2010 (date of birth), joined", ["03/09/2010"]),
    "two of twins": ("dates of birth 03/09/2010 and 14/01/2013", ["03/09/2010", "14/01/2013"]),
    "recorded as": ("whose date of birth was recorded as 3 Sept 2010", ["3 Sept 2010"]),
    "a birthday without a year": ("His birthday is 3 September.", ["3 September"]),
    "a month": ("a child born in March 2014", ["March 2014"]),
}
LEFT = {
    "the meeting's date": "Held on Wednesday 12 November 2025 at 5.30pm",
    "the next meeting": "Date of next meeting: 9 July 2026",
    "a school year": "Admissions for 2025/26 close on 31 October 2025.",
    "a range of dates": "01-02-2026 to 03-04-2026",
    "the school's birthday": "The school celebrated its 50th birthday on 12 June 2025.",
    "a proverb": "The idea was born of necessity; it was agreed on 3 May 2025.",
    "a date of death": "Date of leaving: 03/09/2010",
    "a certificate": "Birth certificates were seen on 3 September 2025.",
    "a date before another's cue": "12/11/2025, DOB not given",
    "a minute number": "Minute 18/77 of 3.9.25",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(DateOfBirthRecognizer, text) == [(value, "DATE_OF_BIRTH") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(DateOfBirthRecognizer, text) == []
