"""Confidential items that the head lists by their titles."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Full Governing Board
    Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
    ~ {head}
    {gap}1. Apologies
    None were received.
    {seal}2. Midday staff
    {seal}A supervisor has been warned.
    3. Policies and visits
    The charging policy was approved.
    {seal}4. Nursery place
    {seal}The authority has asked for a nurse.
    5. Money
    The carry forward is £6,240.
"""


@pytest.mark.parametrize(
    "head",
    [
        'Confidential items at this meeting (not for the website): "Midday staff" and "Nursery place". All else below is open.',
        "Confidential items: Midday staff; Nursery place",
        "Part 2 items: Midday staff, Nursery place.",
        "The items Midday staff and Nursery place are confidential.",
        "Closed items at this meeting: Nursery place and Midday staff. The rest is open.",
        "Not for the website: Midday staff and Nursery place",
        "Confidential items: Midday staff issues, Nursery place update",
    ],
)
def test_items_that_the_head_lists_by_their_titles_go(head: str) -> None:
    check(MINUTES.format(head=head, gap="", seal="! "))


@pytest.mark.parametrize(
    "head",
    [
        "Items of note: Midday staff and Nursery place.",
        "Midday staff and Nursery place were added to the agenda.",
        "Nursery place papers are confidential.",
    ],
)
def test_other_lists_of_titles_seal_nothing(head: str) -> None:
    check(MINUTES.format(head=head, gap="", seal=""))


def test_a_general_word_behind_a_title_makes_no_difference() -> None:
    check("""
        # Full Governing Board
        ~ Part 2 items: Staffing matters
        1. Apologies
        None were received.
        ! 2. Staffing update
        ! A supervisor has been warned.
        3. Staffing structure
        It was approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        'The Chair ruled that what is minuted under the headings "Midday staff" and "Nursery place" is confidential and must not be published. The rest is open.',
        'Resolved that the minutes under the headings "Midday staff", "Nursery place" be kept out of the public copy.',
    ],
)
def test_a_ruling_may_name_the_headings(said: str) -> None:
    check(f"""
        # Full Governing Board
        # Apologies
        None were received.
        ~ # Midday staff
        ! A supervisor has been warned.
        # Policies
        The charging policy was approved.
        ~ # Nursery place
        ! The authority has asked for a nurse.
        # Publication
        ~ {said}
    """)
