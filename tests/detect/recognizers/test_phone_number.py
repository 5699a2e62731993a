"""Telephone numbers are found as clerks type them; figures of the minutes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.phone_number import PhoneNumberRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a mobile number in brackets": (
        "Mrs Broadbent (tel. 07700 900417) has complained.",
        ["07700 900417"],
    ),
    "a landline with its area code in brackets": (
        "Please ring (01632) 960 123 before noon.",
        ["(01632) 960 123"],
    ),
    "a landline with a dash": ("Office: 01632-960123.", ["01632-960123"]),
    "a London number in three groups": (
        "Call 020 7946 0018 or write to the clerk.",
        ["020 7946 0018"],
    ),
    "a mobile number in one go": ("His mobile is 07700900417 at present", ["07700900417"]),
    "a mobile number in unusual groups": ("on 07 700 900 417, after school", ["07 700 900 417"]),
    "from abroad": ("Ms Skeels, +44 7700 900 417, was not reached.", ["+44 7700 900 417"]),
    "from abroad with the nought": ("fax +44 (0)1632 960 123", ["+44 (0)1632 960 123"]),
    "from abroad with two noughts": ("0044 1632 960123 is the number given", ["0044 1632 960123"]),
    "another country": ("the grandfather, +48 22 555 01 23, will collect", ["+48 22 555 01 23"]),
    "an extension": ("01632 960 123 ext. 214 is the inclusion office", ["01632 960 123 ext. 214"]),
    "an extension with x": ("ring 0161 496 0000x22", ["0161 496 0000x22"]),
    "a second last digit": ("01632 960123/4 are both engaged", ["01632 960123/4"]),
    "two numbers in one line": ("01632 960123 / 07700 900417", ["01632 960123", "07700 900417"]),
    "a blank that does not break": ("tel:01632\xa0960\xa0123", ["01632\xa0960\xa0123"]),
    "dashes that Word corrected": ("on 01632\u2013960\u2013123 today", ["01632\u2013960\u2013123"]),
    "a local number with its cue": (
        "the neighbour\u2019s telephone number is 960 456",
        ["960 456"],
    ),
    "a digit too many behind its cue": (
        "Mrs Skeels (phone 01632 555 0142) about the noise",
        ["01632 555 0142"],
    ),
    "a digit too many": ("Parents may reach her on 01637 496 0212.", ["01637 496 0212"]),
    "a number of ten digits": ("the farm, 016977 3555, floods", ["016977 3555"]),
    "after the number of a list": ("3 01632 960123 was disconnected", ["01632 960123"]),
}
LEFT = {
    "a school year": "The budget for 2025/26 was approved.",
    "a range of years": "The 2024-2025 and 2025-2026 plans were compared.",
    "a sum": "A deficit of £27,950 is forecast, against £1,027,950 in total.",
    "times": "Breakfast club runs 07:30-09:15 and 15.15-17.45.",
    "dates with dashes": "The lease runs from 01-02-2026 to 03-04-2026.",
    "a row of dates": "01.02.2026 08.02.2026 15.02.2026",
    "a minute number": "Minute 18/77 and item 5.3.1 were noted.",
    "a reference of the board": "LAB/61/24-25 was agreed.",
    "a unique pupil number": "UPN B801200005001 was quoted.",
    "the school's URN": "URN 123456, DfE no. 873/2045.",
    "an order number": "Invoice no. 01632960123 was paid.",
    "an asset's number": "The defibrillator, asset 0112 3344 55667, was checked.",
    "a company number": "Company number 07654321, registered in England.",
    "a row of results": "KS2 64% 68% 62% and 1187 on roll of 1200.",
    "a charity's helpline": "Childline can be rung on 0800 1111.",
    "a file's reference": "case LA-01632960123 is closed",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(PhoneNumberRecognizer, text) == [(value, "PHONE_NUMBER") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(PhoneNumberRecognizer, text) == []
