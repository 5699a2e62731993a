"""Headings that come again in each item, one of which a sentence keeps back."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.split import split

NAMES = (
    ("Open record", "Trustees' record"),
    ("Public note", "Members' note"),
    ("Minute", "Inner minute"),
    ("Record A", "Record B"),
    ("Website text", "File text"),
    ("Outer", "Inner"),
)
SAID = (
    "Each item has an {o}, for the website, and where needed a {c}, which is not published.",
    "Under each item the {o} is published and the {c} is not.",
    "The {c} under an item is kept in the locked file; the {o} goes on the website.",
    'What stands under "{c}" is for trustees only.',
    "Minutes are kept in two forms: {o} (published) and {c} (confidential).",
    "Text under the heading {c} is to be removed before the minutes are published.",
)
TOP = "# Northgate Trust\nPresent: Winifred Osei (Chair), Malcolm Tordoff\n"


@pytest.mark.parametrize(("opened", "shut"), NAMES)
@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("heading", ["### {}\n", "**{}**\n", "{}:\n", "{}: "])
def test_what_stands_under_them_is_sealed(opened: str, shut: str, said: str, heading: str) -> None:
    public, private = heading.format(opened), heading.format(shut)
    inner = f"~ {private}! " if private.endswith("\n") else f"! {private}"
    check(
        f"""{TOP}~ {said.format(o=opened, c=shut)}
        ## Item 1. Apologies
        {public}Tim Burgoyne had sent apologies.
        ## Item 3. Scrutiny
        {public}Two reports were presented.
        Trustees asked if backups had been tested.
        {inner}The review came about because of claims by Stuart Kell.
        ! Appeals: one was heard.
        ## Item 4. Risk
        {public}The risk on reserves was lowered.
        {inner}One claim is before a court.
        """
    )


@pytest.mark.parametrize(
    "said",
    [
        "Apologies were not received from Mr Kell, which is confidential.",
        "Reports are not published until the trust has seen them.",
    ],
)
def test_a_word_that_heads_something_elsewhere_explains_nothing(said: str) -> None:
    minutes = document(
        f"""{TOP}## Item 1. Welcome
        Apologies:
        Tim Burgoyne.
        {said}
        ## Item 2. Business
        Reports:
        Two were presented.
        """
    )
    under = {b.index for b in minutes.blocks if b.text in {"Tim Burgoyne.", "Two were presented."}}
    sealed = {s.block for x in split(minutes) if x.part.name == "TWO" for s in x.spans}
    assert not under & sealed
