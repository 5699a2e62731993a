"""Notes on the letter behind some numbers."""

from __future__ import annotations

import pytest

from tests.split.minutes import check

MINUTES = """
    # Minutes of the governing body
    ~ {note}
    # 1 Welcome
    Nobody was away.
    # 2 Premises
    The gate has been painted.
    {mark}# 3R Lease
    {mark}The landlord asks for £900.
    {mark}Agreed to pay it.
    # 4 Parents' views
    Most like the new reports.
    {mark}# 5R Offers
    {mark}Three firms have written. Bly's is the lowest.
    # 6 Dates
    The fair is on 9 July.
"""


@pytest.mark.parametrize(
    "note",
    [
        "Items bearing R are not published.",
        "Items bearing R are recorded for members and are lifted out before posting.",
        "R minutes are not for the website.",
        "R items go in the safe.",
        "Minutes with R go no further than the board.",
        "Only those without an R go on the website.",
        "The web copy has no R minutes.",
        "R minutes do not appear in the published set.",
        "Those who ask for a copy get the minutes without an R.",
        "Readers of the website get the numbers without the letter.",
        "The public copy has only the numbers without a letter.",
    ],
)
def test_items_whose_number_ends_in_the_letter_go(note: str) -> None:
    check(MINUTES.format(mark="! ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Class 3R has moved.",
        "R means that there is a report.",
        "Items with an R were carried over from the last meeting.",
        "R minutes are short.",
        "Numbers with R are for resolution.",
        "The website shows the numbers of pupils without R.",
    ],
)
def test_letters_that_mean_something_else(note: str) -> None:
    check(MINUTES.format(mark="", note=note))
