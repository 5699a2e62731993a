"""Unique Pupil Numbers are found with a good check letter, or where they are called one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.upn import UkUpnRecognizer

if TYPE_CHECKING:
    from conftest import Find, Score

FOUND = {
    "with a good check letter": ("B801200005001 appears in the bundle.", ["B801200005001"]),
    "mistyped with the cue": ("His unique pupil number K308240116047 appears.", ["K308240116047"]),
    "a former one": ("former UPN: B801200005001", ["B801200005001"]),
    "with blanks": ("UPN B 801 2000 05 001", ["B 801 2000 05 001"]),
    "in small letters": ("upn b801200005001", ["b801200005001"]),
    "a temporary one with the cue": ("UPN A80120000500A", ["A80120000500A"]),
    "of an authority formed lately": ("T940200019012", ["T940200019012"]),
}
LEFT = {
    "a bad check letter": "Order K308240116047 has arrived.",
    "a letter that is not used": "S801200005001",
    "digits alone": "801200005001 copies were printed.",
    "too short": "UPN B80120000500",
    "the number of pupils": "UPN data for 406 pupils were returned.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkUpnRecognizer, text) == [(value, "UK_UPN") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkUpnRecognizer, text) == []


def test_a_mistyped_number_is_less_certain_than_a_good_one(score: Score) -> None:
    assert score(UkUpnRecognizer, "UPN B801200005001") == 1
    assert 0.5 < score(UkUpnRecognizer, "UPN K308240116047") < 1
