"""Actions that are tied to a sealed paragraph by who does them, or by the day."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


MINUTES = """
    # 5. Staffing
    - Two posts are vacant. OPa will look at the advertisement with JT.
    ! - (Confidential bullet) The Principal seeks advice on Ida Holm, who has a hearing on 4 March.
    ! - (Confidential bullet) JT and OPa will sit as the panel.
    - The climbing frame is due on 9 March.
    # 6. Letters
    - The parish sent a card.
"""

ROWS = {
    "two doers and a word": "| Panel papers | JT / OPa | soon |",
    "the day and a word": "| Advice before the day | Principal | 4 Mar |",
    "the day in digits": "| Advice: ring county | Principal | 04.03.26 |",
}
OPEN_ROWS = {
    "two doers alone": "| Gate code | JT / OPa | soon |",
    "one of the two": "| Panel of the climbing frame | OPa | soon |",
    "the day alone": "| Gate code | GV | 4 March |",
    "another day": "| Climbing frame: safety advice | GV | 9 March |",
    "words that others say": "| Advertisement for posts | JT / OPa | 1 May |",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_that_belongs_to_a_sealed_bullet(row: str) -> None:
    check(
        dedent(MINUTES)
        + dedent(f"""
    # 7. Actions
    | What | Who | By |
    | Card to the parish | GV | 1 May |
    !{row}
    | Climbing frame | GV | 9 March |
    """)
    )


@pytest.mark.parametrize("row", OPEN_ROWS.values(), ids=OPEN_ROWS)
def test_a_row_that_belongs_to_nothing_sealed(row: str) -> None:
    check(
        dedent(MINUTES)
        + dedent(f"""
    # 7. Actions
    | What | Who | By |
    | Card to the parish | GV | 1 May |
    {row}
    """)
    )


def test_lines_of_a_list_of_actions() -> None:
    check(
        dedent(MINUTES)
        + dedent("""
    # 7. Actions
    - Card to the parish - GV
    ! - Panel papers out - JT/OPa
    - Gate code - JT/OPa
    """)
    )


def test_a_sentence_that_closes_the_meeting_names_nobody_who_does_anything() -> None:
    check(
        dedent(MINUTES)
        + dedent("""
    # 7. Close
    The panel is thanked, and JT and OPa left at six.
    """)
    )
