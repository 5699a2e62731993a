"""National Insurance numbers are found by shape or cue; codes of the minutes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.nino import UkNinoRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "in one go": ("AB123456C was on the form.", ["AB123456C"]),
    "in pairs": ("payroll holds AB 12 34 56 C for her", ["AB 12 34 56 C"]),
    "in small letters": ("ab123456c", ["ab123456c"]),
    "a prefix that is not in use, with the cue": ("NI number QQ123456C", ["QQ123456C"]),
    "with dashes and the cue": ("National Insurance no: QQ-12-34-56-C", ["QQ-12-34-56-C"]),
    "without its suffix": ("NINO QQ 12 34 56", ["QQ 12 34 56"]),
}
LEFT = {
    "a prefix that is not in use": "Stock code GB123456C was ordered.",
    "a suffix that does not exist": "AB123456X",
    "times of a visit": "KS 10 20 30 and KS2 64%",
    "the contribution": "National Insurance rose by £27,950 in 2025/26.",
    "the school's numbers": "URN 123456, DfE 873/2045",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkNinoRecognizer, text) == [(value, "UK_NINO") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkNinoRecognizer, text) == []
