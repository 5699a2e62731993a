"""Names of personal accounts are found; handles of schools and plain words are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.social_handle import SocialHandleRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "a handle": ("A video by @lacey.t was reported.", ["@lacey.t"]),
    "a handle before a full stop": ("The account is @dean_sharples9.", ["@dean_sharples9"]),
    "a user name": ("His Snapchat username kayden_2014 was passed on.", ["kayden_2014"]),
    "a user name in quotes": ("the username \u2018jakub.s07\u2019", ["jakub.s07"]),
    "a player's name": ("Her gamertag: xXFreya99Xx", ["xXFreya99Xx"]),
    "an account of a network": ("the TikTok account tm_gossip24 was closed", ["tm_gossip24"]),
}
LEFT = {
    "the school's handle": "Follow @ThornleaMoorPrimary on X.",
    "the governors' handle": "@BraunfieldGovernors has posted the vacancy.",
    "a time": "Next meeting @6pm in the hall",
    "an e-mail address": "Write to kim@example.org.",
    "a plain word after the cue": "Each pupil chooses a username and password.",
    "networks in general": "The Instagram account policy was reviewed in 2025.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(SocialHandleRecognizer, text) == [(value, "SOCIAL_HANDLE") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(SocialHandleRecognizer, text) == []
