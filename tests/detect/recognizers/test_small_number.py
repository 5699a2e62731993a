"""Few people with something sensitive in common are counted; days, votes and governors are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.small_number import SmallNumberRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "outcomes": ("There were two suspensions.", "two suspensions"),
    "outcomes, figure behind": ("Suspensions: 3 this term.", "Suspensions: 3"),
    "referrals": ("One referral to Prevent was made.", "One referral"),
    "some of few": (
        "Two of the three looked-after pupils have moved.",
        "Two of the three looked-after pupils",
    ),
    "out of": ("Three out of five leavers did not reach the standard.", "Three out of five leavers"),
    "both": ("Both looked-after children are in Year 4.", "Both looked-after children"),
    "few people": ("There are four children with EAL.", "four children with EAL"),
    "one child": ("One pupil is on a part-time timetable.", "One pupil"),
    "a fraction": ("1/4 pupils with SEND was moved.", "1/4 pupils with SEND"),
    "a percentage": ("25% of eight pupils with EHCPs passed.", "25% of eight pupils with EHCPs passed"),
    "all but one": ("27 of 28 children met the expected standard.", "27 of 28 children met the expected standard"),
    "a difference": ("Exclusions rose from one to four.", "rose from one to four"),
    "who": ("Of the four who did not pass, all have support.", "the four who did not pass"),
    "families in debt": ("Three families owe dinner money.", "Three families owe dinner money"),
}  # fmt: skip
LEFT = {
    "governors": "Two governors proposed the motion and three abstained.",
    "days": "He was suspended for 5 days.",
    "visits": "Three visits about safeguarding were made.",
    "money": "£3 was owed by each family.",
    "votes": "The motion was carried by 7 to 2.",
    "year groups": "Year 3 and Year 4 pupils sang.",
    "many": "There were 41 suspensions and 112 children with SEND.",
    "compounds": "Thirty-four colleagues asked about debt.",
    "ordinary": "Four pupils sang at the fair.",
    "items": "Item 4 on exclusions was deferred.",
    "training": "All staff have read Part 1 on safeguarding; two of three sessions are done.",
    "most": "60 of 90 pupils met the expected standard.",
}


@pytest.mark.parametrize(("text", "value"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, value: str) -> None:
    assert [v for v, _ in found(SmallNumberRecognizer, text)] == [value]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(SmallNumberRecognizer, text) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("There were two suspensions.", "a count of 2"),
        ("27 of 28 children met the expected standard.", "all but 1"),
        ("25% of eight pupils with EHCPs passed.", "a percentage of 8: 2"),
    ],
)
def test_it_says_how_few_they_are(text: str, why: str) -> None:
    (result,) = SmallNumberRecognizer().analyze(text, [])
    assert result.recognition_metadata["why"] == why
