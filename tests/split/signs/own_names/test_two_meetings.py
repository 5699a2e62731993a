"""Part A and Part B that are two meetings, or of which none was closed: no open and closed half."""

from __future__ import annotations

import pytest
from minutes import check

SAID = {
    "joint record": "Joint record of the members' and the trustees' meetings",
    "two meetings": "Two meetings held on Monday 3 March",
    "back to back": "The meetings were held back to back in the hall.",
    "one after the other": "These meetings took place one after the other.",
}
BODIES = {
    "general meeting and board": ("ANNUAL GENERAL MEETING", "BOARD OF TRUSTEES"),
    "short": ("AGM of members", "Local governing board"),
    "two committees": ("RESOURCES COMMITTEE", "CURRICULUM COMMITTEE"),
    "trust and school": ("Trust board", "Academy council"),
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize("bodies", BODIES.values(), ids=BODIES)
def test_two_meetings_of_two_bodies_are_both_open(said: str, bodies: tuple[str, str]) -> None:
    check(f"""
        # ORMSIDE TRUST
        {said}
        | Name | Part A | Part B |
        | Ann Tew | ✓ | ✓ |
        # PART A - {bodies[0]}
        ## A1 Opening
        Mr Rae took the chair.
        ## A2 Accounts
        The accounts were received.
        # PART B - {bodies[1]}
        ## B1 Interests
        There were none.
        ## B2 Numbers
        There are 204 pupils on roll.
        Part B closed at 7.10pm.
    """)


NONE_CLOSED = [
    "None of Part B was taken in closed session.",
    "Nothing in Part B was confidential.",
    "Part B was held in public.",
    "Part B was not confidential.",
]


@pytest.mark.parametrize("said", NONE_CLOSED)
def test_a_part_of_which_none_was_closed_is_open(said: str) -> None:
    check(f"""
        # ORMSIDE SCHOOL
        # PART A - REPORTS
        ## A1 Numbers
        There are 204 pupils on roll.
        # PART B - DECISIONS
        {said}
        ## B1 Policies
        The lettings policy was approved.
        ## B2 Dates
        4 June.
    """)


CLOSED = {
    "a heading says so": ("Two meetings held on Monday", "BOARD OF TRUSTEES (CONFIDENTIAL)", ""),
    "a sentence says so": (
        "Two meetings held on Monday",
        "BOARD OF TRUSTEES",
        "Part B is confidential to trustees.",
    ),
    "for some only": ("Two meetings held on Monday", "BOARD, without staff", ""),
    "the same body": ("Two meetings held on Monday", "GENERAL MEETING OF MEMBERS", ""),
    "a body that hears cases": ("Two meetings held on Monday", "PAY COMMITTEE", ""),
    "nobody speaks of two": ("Meeting held on Monday", "BOARD OF TRUSTEES", ""),
    "no body": ("Two meetings held on Monday", "GOVERNORS", ""),
    "one of it was": (
        "Meeting held on Monday",
        "BOARD OF TRUSTEES",
        "Part B was taken in closed session.",
    ),
}


@pytest.mark.parametrize(("said", "title", "told"), CLOSED.values(), ids=CLOSED)
def test_a_second_half_stays_closed(said: str, title: str, told: str) -> None:
    check(f"""
        # ORMSIDE TRUST
        {said}
        # PART A - GENERAL MEETING OF MEMBERS
        ## A1 Opening
        Mr Rae took the chair.
        ~ # PART B - {title}
        ~ {told or "At 5pm."}
        ! ## B1 Staffing
        ! Mr Oke has had a warning.
        ! ## B2 Pupils
        ! A pupil was excluded.
    """)
