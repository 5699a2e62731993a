"""Confidential items that the head lists by number, in minutes that have them and in those that have not."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Full Governing Board
    ~ {head}
    Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
    1. Apologies were received from Gwendoline Achebe.
    2. Minutes of 16 October 2025 agreed.
    {seal}3. Budget. The budget of £2m was approved.
    4. Policies. The charging policy was approved.
"""


@pytest.mark.parametrize(
    "head",
    [
        "Confidential items: 9, 10",
        "Confidential item: 9",
        "Items 9 and 10 are confidential.",
        "Items 9 and 10 are confidential and recorded separately.",
        "Part 2: items 5-7",
        "Closed items 5 and 6",
        "Minutes 5 to 7 were taken in Part 2.",
    ],
)
def test_items_of_the_other_part_seal_nothing_here(head: str) -> None:
    check(MINUTES.format(head=head, seal=""))


@pytest.mark.parametrize(
    "head",
    ["Confidential items: 3, 9", "Confidential items: 3 and 9", "Items 3 and 5 are confidential."],
)
def test_those_that_are_here_go(head: str) -> None:
    check(MINUTES.format(head=head, seal="! "))


def test_where_the_numbers_have_a_gap_none_is_beyond() -> None:
    check("""
        ! # Full Governing Board
        ~ Confidential items: 9, 10
        ! Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
        ! 1. Apologies were received from Gwendoline Achebe.
        ! 4. The board heard of two concerns.
        ! 6. The matter was closed.
    """)


def test_an_item_without_a_number_behind_the_last_may_be_meant() -> None:
    check("""
        ! # Full Governing Board
        ~ Confidential items: 4
        ! Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
        ! 1. Apologies were received from Gwendoline Achebe.
        ! 2. The minutes were agreed.
        ! 3. The board heard of two concerns.
        ! # Staffing
        ! Mrs Orr has been signed off.
    """)


def test_what_is_told_behind_the_close_may_be_meant() -> None:
    check("""
        ! # Full Governing Board
        ~ Confidential items: 9
        ! Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
        ! 1. Apologies were received from Gwendoline Achebe.
        ! 2. The minutes were agreed.
        ! 3. The board heard of two concerns.
        ~ The meeting closed at 7pm.
        ! Mrs Orr has been signed off, and her husband has rung the school.
    """)
