"""Titles that are no more than a number with the sign of the minutes' own, above numbered paragraphs."""

from __future__ import annotations

import pytest
from minutes import check

NOTES = (
    "A paper whose number ends in C is confidential and so is everything minuted against it; those minutes are left out of the copy for the website.",
    "A number that ends in C is that of a confidential minute.",
    "Minutes whose number ends in C are confidential and are not published.",
)


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("title", ["Leadership", "Kingsferry High: leadership"])
def test_the_paragraphs_of_the_item_go_with_it(note: str, title: str) -> None:
    check(f"""
        {note}
        ## TB/25/64 Policies
        1. Approved: pay, reserves.
        2. Deferred: lone working.
        ~ ## TB/25/65C
        ! {title}
        ! 3. Mr Lansbury has been absent with anxiety.
        ! 4. An enquiry into him has been opened.
        ~ ## TB/25/66C
        ! 5. The deficit is £143,000.
        ## TB/25/67 Dates
        6. The board meets next on 12 February.
        """)


def test_without_such_a_sign_a_bare_number_shuts_nothing() -> None:
    check("""
        ## TB/25/64 Policies
        1. Approved: pay, reserves.
        ## TB/25/65C
        Choirs
        2. Mr Lansbury runs the choir.
        ## TB/25/67 Dates
        3. The board meets next on 12 February.
        """)
