"""Driving licence numbers are found by shape; other codes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.driving_licence import UkDrivingLicenceRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "in one go": ("MORGA657054SM9IJ was copied", ["MORGA657054SM9IJ"]),
    "as printed": ("MORGA 657054 SM9IJ 35", ["MORGA 657054 SM9IJ 35"]),
    "a short surname": ("FOX99 753116 AB9CD", ["FOX99 753116 AB9CD"]),
    "of Northern Ireland": ("driving licence no. 12345678", ["12345678"]),
}
LEFT = {
    "no surname": "99999657054SM9IJ",
    "no month": "MORGA699054SM9IJ",
    "eight digits without the cue": "charity 12345678",
    "licences": "Driving licences of 12 volunteers were checked.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkDrivingLicenceRecognizer, text) == [
        (value, "UK_DRIVING_LICENCE") for value in values
    ]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkDrivingLicenceRecognizer, text) == []
