"""What was told behind the words that tell who left for it, and that it was confidential."""

from __future__ import annotations

import pytest
from minutes import check

LEFT = [
    "Mrs Orr and Mr Shah withdrew. (Confidential discussion).",
    "Staff left at 6.10pm. Governors then discussed the following in confidence.",
    "The staff governors left the meeting. The discussion that followed was confidential.",
    "Lil Moss (staff governor) left the room. CONFIDENTIAL",
]


@pytest.mark.parametrize("number", ["7.", ""])
@pytest.mark.parametrize("left", LEFT)
def test_it_is_sealed_until_they_are_back(left: str, number: str) -> None:
    first, second, other = (f"{number}{k} " if number else "" for k in (1, 2, 3))
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        ## 6. Policies
        The Intimate Care policy was agreed.
        ~ ## 7. Staffing
        ~ {left}
        ! {first}The Head explained that Mr Cope had been seen outside the gate.
        ! {second}Governors asked how the post would be covered.
        ~ Mrs Orr and Mr Shah, the staff and Lil Moss rejoined the meeting.
        ## 8. Finance
        {other}The report was noted.
    """)
