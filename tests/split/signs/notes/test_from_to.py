"""Notes that keep back what stands between two items, or items by their titles."""

from __future__ import annotations

import pytest

from tests.split.minutes import check

MINUTES = """
    # Minutes of the governing body
    # 1 Welcome
    Nobody was away.
    # 2 Premises
    The gate has been painted.
    {mark}# 3 Lease
    {mark}The landlord asks for £900.
    {mark}Agreed to pay it.
    {mark}# 4 Parents' views
    {mark}Most like the new reports.
    {mark}# 5 Offers
    {mark}Three firms have written. Bly's is the lowest.
    # 6 Dates
    The fair is on 9 July.
    ~ {note}
"""


@pytest.mark.parametrize(
    "note",
    [
        "The printed record leaves off after minute 2 and resumes at minute 6.",
        "The copy for the website goes from 2 straight to 6.",
        "Everything between 2 and 6 is for governors only.",
        "What stands between minute 2 and minute 6 is not to be published.",
        "From the end of 2 to the beginning of 6 these minutes are confidential.",
        "The three items after Premises are not for publication.",
        "The items from Lease to Offers are not for publication.",
        "Everything from Lease down to Offers stays off the website.",
        "Items Lease, Parents' views and Offers are confidential.",
        "All after Premises and before Dates is for governors only.",
        "Lease, Parents' views, Offers: not for publication.",
        "On the website go minutes 1, 2 and 6 only.",
        "Website: 1, 2 and 6 only.",
        "Put up 1-2 and 6; the others are for us.",
    ],
)
def test_what_stands_between_goes(note: str) -> None:
    check(MINUTES.format(mark="! ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "The discussion went from Premises to Offers in ten minutes.",
        "Everything between Lease and Offers was noted.",
        "Governors walked from Lease House to Offers Lane and the public were welcome.",
        "The published table jumps from 2 to 6 and will be corrected.",
        "The policy goes from section 2 straight to section 6 on the website.",
        "The items after Premises were taken together.",
        "Premises, Lease and Dates are on the website.",
        "Premises, Lease and Offers: actions are complete.",
        "Items Lease and Offers are to be on the next agenda.",
        "The term ends on 2 May and starts again on 6 June on the website calendar.",
        "Between 2 and 6 pupils are not to be published in tables.",
        "Website: 1, 2 and 6 year olds only are shown.",
    ],
)
def test_what_is_told_of_two_places(note: str) -> None:
    check(MINUTES.format(mark="", note=note))
