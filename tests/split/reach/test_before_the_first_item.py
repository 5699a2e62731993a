"""Private sessions that are held before the meeting, above its first item."""

from __future__ import annotations

import pytest
from minutes import check

OPENED = (
    "Trustees met on their own from 4.00 to 4.25. This part is confidential to trustees.",
    "Members met by themselves.",
    "The trustees met privately.",
    "The board met without officers for the first twenty-five minutes.",
    "Governors first met without the Headteacher and staff governors.",
    "The Corporation met first in confidential session.",
    "Part 2 was taken first.",
    "Private session of trustees",
    "Confidential pre-meeting",
    "The following was discussed before the officers joined the meeting and is confidential.",
)
JOINED = (
    "The officers joined at 4.25.",
    "The officers joined the meeting at 4.25 and the open part began.",
    "Staff were then invited in.",
    "The Principal and the officers were admitted at 4.25.",
    "The executive came in at 4.25.",
    "The meeting then opened to all at 4.25.",
    "Part 1",
)
MINUTES = """
    # People Committee
    22 January 2026, 4pm, by Teams
    Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (CEO)
    ~ {opened}
    ! A. Trustees agreed that Hester Maddock had met three objectives of four.
    ! B. Tobias Venn passed on a concern from the union.
    ~ {joined}
    1. Apologies were received from Gwendoline Achebe.
    2. Minutes of 16 October 2025 agreed.
    3. Budget. The budget of £2m was approved.
"""


@pytest.mark.parametrize("joined", JOINED)
@pytest.mark.parametrize("opened", OPENED)
def test_it_is_sealed_until_the_others_come(opened: str, joined: str) -> None:
    check(MINUTES.format(opened=opened, joined=joined))


def test_who_joined_the_school_ends_none() -> None:
    check("""
        # People Committee
        Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (CEO)
        ~ Private session of trustees
        ! Mr Orr joined the school in May and has been ill since.
        ! The trustees agreed to write to him.
        ! 1. Pay: three points were agreed.
        ! 2. The CEO's leave was noted.
    """)
