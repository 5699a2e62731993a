"""Registration marks are found in today's format or by their cue; codes of the minutes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.vehicle_registration import UkVehicleRegistrationRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "today's format": ("A red Corsa, HX19 KLP, has been parked at the gate.", ["HX19 KLP"]),
    "with its cue": ("a red Corsa, registration HX19 KLP,", ["HX19 KLP"]),
    "without its blank": ("HX19KLP was seen twice", ["HX19KLP"]),
    "the format before, with its cue": ("reg. M123 BCD", ["M123 BCD"]),
    "the oldest format, with its cue": ("registration number: ABC 123D", ["ABC 123D"]),
    "of Northern Ireland": ("number plate ABZ 1234", ["ABZ 1234"]),
    "in small letters with its cue": ("reg hx19 klp", ["hx19 klp"]),
}
LEFT = {
    "a key stage and its tests": "KS2 SAT results and KS1 SAT",
    "exclusions in a year": "Y11 PEX rose; Y9 SEN fell.",
    "a reference of the board": "FGB 23 ABC and FGB/23/12",
    "an age identifier not issued": "AB45 CDE",
    "small words": "in24 hrs and at15 min",
    "registration of pupils": "Registration is at 8.40; registration codes changed.",
    "longer code": "PO-HX19 KLP-2",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkVehicleRegistrationRecognizer, text) == [
        (value, "UK_VEHICLE_REGISTRATION") for value in values
    ]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkVehicleRegistrationRecognizer, text) == []
