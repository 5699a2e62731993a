"""Items that begin with a mark and who went out for them: all that is told below is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from minutes import check

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = (
    "EXEMPT / CYFRINACHOL. Miss Orme, Mrs Gale and Mr Kay withdrew at 6.05 pm.",
    "(Confidential) Staff governors left.",
    "CONFIDENTIAL ITEM: Dev Shah declared an interest and left.",
    "CONFIDENTIAL The staff governor left the meeting for this item.",
    "Staff governors left. Not for publication.",
)
BACK = (
    "The staff governors and Miss Orme, Mrs Gale and Mr Kay returned at 6.25 pm.",
    "Mr Kay, Miss Orme and Mrs Gale came back.",
    "",
)
TOLD = (
    "The Head said that Mr Morris has been absent for 24 weeks.",
    "Mr Shah asked if his family had been visited.",
    "An appeal was received from Mr and Mrs Sattar.",
)
TOP = """
    # Ridge School
    Present: Ann Orr (Chair), Dev Shah, Mrs Gale, Miss Orme, Mr Kay
"""


def _numbered(first: str, back: str) -> str:
    told = "\n".join(f"! 7.{at} {said}" for at, said in enumerate(TOLD, 2))
    return f"## 6. Report\n6.1 Roll 198.\n~ ## 7. Staffing\n~ 7.1 {first}\n{told}\n~ {back and '7.5'} {back}\n## 8. Finance\n8.1 A report was sent.\n"


def _prose(first: str, back: str) -> str:
    told = "\n".join(f"! {said}" for said in TOLD)
    return f"**6. Report**\nRoll 198.\n~ **7. Staffing**\n~ {first}\n{told}\n~ {back}\n**8. Finance**\nA report was sent.\n"


def _rows(first: str, back: str) -> str:
    told = "\n".join(f"!| 7.{at} | {said} | |" for at, said in enumerate(TOLD, 2))
    returned = f"~| 7.5 | {back} | |\n" if back else ""
    return f"| No | Item | Action |\n| 6 | Report | |\n| 6.1 | Roll 198. | |\n~| 7 | Staffing | |\n~| 7.1 | {first} | |\n{told}\n{returned}| 8 | Finance | |\n| 8.1 | A report was sent. | |\n"


def _rows_without_numbers(first: str, back: str) -> str:
    told = "\n".join(f"!| | {said} | |" for said in TOLD)
    returned = f"~| | {back} | |\n" if back else ""
    return f"| No | Item | Action |\n| 6 | Report | |\n| | Roll 198. | |\n~| 7 | Staffing | |\n~| | {first} | |\n{told}\n{returned}| 8 | Finance | |\n| | A report was sent. | |\n"


@pytest.mark.parametrize("layout", [_numbered, _prose, _rows, _rows_without_numbers])
@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("back", BACK)
def test_all_that_is_told_below_is_sealed(
    layout: Callable[[str, str], str], first: str, back: str
) -> None:
    check(TOP + layout(first, back))


def test_in_a_cell_what_is_told_before_they_return() -> None:
    told = " // ".join(f"<<{said}>>" for said in TOLD)
    minutes = f"""
        | No | Item | Action |
        | 6 | Report // Roll 198. | |
        | 7 | Staffing // <<CONFIDENTIAL. Staff governors left.>> // {told} // The staff governors returned. // Cakes were bought. | |
        | 8 | Finance // A report was sent. | |
    """
    check(TOP + minutes)


def test_a_paragraph_further_down_flags_no_item() -> None:
    check("""
        ## 7. Staffing
        7.1 Two posts have been filled.
        ! 7.2 CONFIDENTIAL. Staff governors left. Mr Morris has been absent for 24 weeks.
        7.3 The staff governors returned.
        7.4 A report was sent.
        ## 8. Finance
        8.1 A report was sent.
    """)


@pytest.mark.parametrize("back", BACK[:2])
def test_a_session_ends_where_they_return(back: str) -> None:
    check(TOP + _numbered("IN COMMITTEE. Staff governors left.", back))


@pytest.mark.parametrize("number", ["7.1 ", ""])
def test_a_session_that_nobody_ends_goes_on(number: str) -> None:
    check(f"""
        ## 6. Report
        Roll 198.
        ~ ## 7. Staffing
        ~ {number}IN COMMITTEE. Staff governors left.
        ! {number and "7.2 "}The Head said that Mr Morris has been absent for 24 weeks.
        ! ## 8. Mr Sattar
        ! {number and "8.1 "}His letter was read.
        ~ The meeting closed at 7pm.
    """)
