"""Capitals that no list knows: found with a low score, where nothing says place, body or product."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.unlisted_name import UnlistedNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "a case": ("We spoke of the Qwenda matter.", ["Qwenda"]),
    "a pair": ("We thank Grey Castellano.", ["Grey Castellano"]),
    "an initial behind": ("We saw Qwenda B., who sang, and Orvald T.", ["Qwenda B", "Orvald T"]),
    "a lone word inside a sentence": ("written by Qwenda for us", ["Qwenda"]),
    "a pair behind the word that opens a sentence": ("Book Grey Castellano.", ["Grey Castellano"]),
    "a pair behind a Welsh verb": (
        "Ymneilltuodd Grey Castellano. / Grey Castellano withdrew from the discussion.",
        ["Grey Castellano", "Grey Castellano"],
    ),
    "a family in an apposition": ("One family, the Goldsbys, have left.", ["Goldsbys"]),
}
LEFT = {
    "a letter that goes on": "the Zontax A level and Zontax B class",
    "products": "MyConcern, ParentPay and EduLink were renewed.",
    "offices": "The Headteacher, the Vice-Chair and the SENDCo spoke.",
    "how a governor came to the board": "He is Co-opted, she was Re-elected",
    "places": "in Wrexham, near Saltcote, about Uganda",
    "a school in brackets": "a boy (Year 11, Moorsyde)",
    "a trust": "Castellano Learning Trust; Grenfell House",
    "a thing": "the Castellano method",
    "a feast": "their medals at the Feyss, and a walk to the Feyss.",
    "plain words": "Full Governing Board, Part Two, New Hall",
    "Welsh": "Roedd y Llywodraethwyr wedi cytuno ac mae'r Ysgol yn hapus",
    "a word that opens a sentence": "Qwenda.",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(UnlistedNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(UnlistedNameRecognizer, text) == []


def test_is_never_sure() -> None:
    for result in UnlistedNameRecognizer().analyze("We thank Grey Castellano.", ["PERSON"], None):
        assert result.score < 0.5
