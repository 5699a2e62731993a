"""Hours of the open and the closed sitting in the head of the minutes."""

from __future__ import annotations

import pytest
from minutes import check

HOURS = {
    "the closed session first": "The closed session began at 4.00 pm and the open session at 4.40 pm.",
    "both parts": "Part 1 began at 4.40 pm; Part 2 began at 6 pm and closed at 6.30 pm.",
    "in one sentence with the day": "Held on 4 June at 4.40 pm. The meeting went into Part 2 at 18:10.",
}
MINUTES = """
    # Beck Hill Trust
    {hours}
    {who}
    ## OPEN SESSION
    1. Welcome
    All were welcome.
    ~ ## CLOSED SESSION - trustees only
    ! 2. The cook has been off since May.
"""


@pytest.mark.parametrize("hours", HOURS.values(), ids=HOURS)
def test_hours_in_the_head_open_nothing(hours: str) -> None:
    check(MINUTES.format(hours=hours, who="Trustees: Mrs Mair (Chair), Mr Lloyd"))


def test_what_stands_below_the_list_of_who_was_there_is_told_of_the_meeting() -> None:
    check("""
        # Beck Hill Trust
        Present: Mrs Mair (Chair), Mr Lloyd
        ~ The meeting went into Part 2 at 6 pm.
        ! The cook has been off since May.
        ~ ## PART 2
        ! 1. The cook will not come back.
    """)
