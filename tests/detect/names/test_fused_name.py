"""Words for kin belong to the name behind them, words for jobs do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.fused_name import FusedNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "an aunt": ("Auntie Jo collects him.", ["Auntie Jo"]),
    "a grandmother": ("Granny Jean reads.", ["Granny Jean"]),
    "a grandmother in small letters": ("his nan Doreen came", ["Doreen"]),
    "a coach": ("Coach Danny Webb runs it", ["Danny Webb"]),
    "a bishop": ("Bishop Ruth will preach", ["Ruth"]),
}
LEFT = {
    "kin alone": "his Auntie came with her Mum",
    "a coach trip": "Coach Travel Ltd and Coach Station",
    "an office": "Officer Governors, Inspector Head",
    "a day": "Nan Monday, Grandad Day",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(FusedNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(FusedNameRecognizer, text) == []
