"""A personal reason beside a word for being away is found; work, travel and pupils' figures are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.absence_reason import AbsenceReasonRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a knee": ("Apologies: Brigadier Ash (awaiting a knee replacement).", "awaiting a knee replacement"),
    "in brackets": ("Apologies: Mrs Ann Bell (recovering from surgery).", "recovering from surgery"),
    "a clause": ("Mr Holt was absent because of a family bereavement.", "because of a family bereavement"),
    "left early": ("Ms Rai left early as her son had been taken to hospital.", "as her son had been taken to hospital"),
    "wishes": ("The Board sent good wishes to Mr Ogden as he begins his chemotherapy.", "as he begins his chemotherapy"),
    "whose": ("Apologies from Dr Lim, whose wife is having an operation.", "whose wife is having an operation"),
    "late": ("Mrs Cole joined late following a hospital appointment.", "following a hospital appointment"),
    "chemo": ("Who didn't: Fred Gaunt, sorry, he is having chemo on Tuesdays.", "having chemo on Tuesdays"),
    "a place and why": ("Sorry from Rev. Morrison (in Raigmore with his heart).", "in Raigmore with his heart"),
    "whom he minds": ("Apologies from Jim, who is minding his wife.", "who is minding his wife"),
}  # fmt: skip
LEFT = {
    "a firm": "Sorry from the caterers for the fall in standards.",
    "sorry": "Governors were sorry that the office was not there.",
    "work": "Apologies were received from Mr Holt (work commitments).",
    "travel": "Mrs Cole joined late because of traffic.",
    "no reason": "Apologies were received and accepted.",
    "pupils": "Absence of pupils following illness was 4%.",
    "a policy": "The sickness absence policy was approved.",
    "nobody away": "The Head reported on the funeral of the late chaplain.",
}


@pytest.mark.parametrize(("text", "value"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, value: str) -> None:
    assert found(AbsenceReasonRecognizer, text) == [(value, "ABSENCE_REASON")]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(AbsenceReasonRecognizer, text) == []
