"""Names whose letters stand apart or on two lines are found, and what only looks so is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.spelled_name import SpelledNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "letters apart": ("In Year 4 O s i a n  G r u g was away.", ["O s i a n  G r u g"]),
    "one blank between all": ("In Year 4 O s i a n G r u g was away.", ["O s i a n G r u g"]),
    "full stops": ("G.r.u.g came back", ["G.r.u.g"]),
    "dashes": ("O-s-i-a-n was upset", ["O-s-i-a-n"]),
    "capitals": ("for O S I A N, again", ["O S I A N"]),
    "two lines": ("Year 4: Osi\nan Grug was away", ["Osi\nan Grug"]),
    "a hyphen at the end of a line": ("Year 4: Osi-\nan was away", ["Osi-\nan"]),
}
LEFT = {
    "a resolution": "R E S O L V E D – T H A T the report be received",
    "marks and bodies": "A B C D; A-B-C; H.M.C.I. and the N.E.U. wrote; P E kit; U.K.",
    "a title": "Y e a r  4",
    "two lines of words": "The Chair\nand others\nOfsted\nwas here. Safeguard-\ning",
    "small letters": "a b c d e",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(SpelledNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(SpelledNameRecognizer, text) == []
