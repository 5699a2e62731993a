"""Covering notes to whoever posts the minutes: what they ask to be left out stays out."""

from __future__ import annotations

import pytest

from tests.split.minutes import check

MINUTES = """
    # Minutes of the governing body
    # 1 Welcome
    Nobody was away.
    # 2 Premises
    The gate has been painted.
    {item}# 3 Lease
    {item}The landlord asks for £900.
    # 4 Parents' views
    Most like the new reports.
    {paragraph}One family wrote about the car park at length.
    The survey will be run again.
    # 5 Work in hand
    | Item | What | Who |
    | Roof | A tender is to be sought | AP |
    {row}| Hall | Rent falls to £200 | AP |
    # 6 Dates
    The fair is on 9 July.
    ~ {note}
"""


def minutes(note: str, item: str = "", paragraph: str = "", row: str = "") -> str:
    return MINUTES.format(note=note, item=item, paragraph=paragraph, row=row)


@pytest.mark.parametrize(
    "note",
    [
        "Before you post this on the website: take out the whole of 3.",
        "Note to office: item 3 is not to be included in the version sent to parents.",
        "Item 3 is for governors' eyes.",
        "Publish all except 3.",
    ],
)
def test_an_item(note: str) -> None:
    check(minutes(note, item="! "))


@pytest.mark.parametrize(
    "note",
    [
        "The web version is to be without 3 and without the second paragraph of 4.",
        "Jo will put it up on Friday, but without 3 and without the second paragraph of 4.",
        "Jo - when you put these on the website leave off 3 and the bit in 4 about the car park.",
        "Please do not put item 3, or the second paragraph of item 4, on the website.",
        "Office: the copy for parents should not have 3 or the car park paragraph in 4.",
        "3 and the second paragraph of 4 are only for you and the others who were there.",
        "Published minutes to omit item 3 and the second paragraph of item 4.",
        "Minute 3 and the second paragraph of minute 4 to be recorded separately.",
        "It was agreed that items 3 and 4 (second paragraph only) would not be published.",
        "Sam, minutes attached for the website. Please take off item 3 and the last paragraph but one of item 4 first. Thanks, Jo",
        "What is at 3, and in the second paragraph of 4, is not for publication.",
        "Sections for removal prior to publication: 3; 4, para 2.",
        "Item 3 / second para of item 4 - remove before publishing",
        "*remove 3 and 2nd para of 4 before web*",
    ],
)
def test_an_item_and_a_paragraph(note: str) -> None:
    check(minutes(note, item="! ", paragraph="! "))


@pytest.mark.parametrize(
    "note",
    [
        'Before you post this on the website: take out the whole of 3, the second paragraph of 4 (the one that begins "One family") and the last line of the table in 5.',
        "Before this goes on the website please take out 3, the second paragraph of 4 and the last row of the table in 5.",
        "Items to be removed before publication: 3, 4 (second paragraph), 5 (last row of table).",
        "Redactions for the web: whole of item 3; para 2 of item 4; row 2 of the table in item 5.",
        "To be taken out for the public copy: 3 (all), 4 (para 2), 5 (row 2).",
        "Website version: delete item 3; delete para 2 of item 4; delete bottom row of table in item 5.",
        "Confidential: item 3, item 4 paragraph 2, item 5 last row.",
    ],
)
def test_an_item_a_paragraph_and_a_row(note: str) -> None:
    check(minutes(note, item="! ", paragraph="! ", row="! "))


@pytest.mark.parametrize(
    "note",
    [
        "Please put item 3 on the agenda for the next meeting and the second paragraph of item 4 on the website.",
        "The second paragraph of item 4 should read 'Two families'.",
        "Action 3 and action 4 are complete and will be removed from the log.",
        "Remove 3 chairs from the hall before the public arrive.",
        "Do not put 3 photos on the website without consent.",
        "The website should not have 3 versions of the same policy.",
        "Jo will post the letter, but without 3 of the enclosures.",
        "The published minutes to include item 3 and the second paragraph of item 4.",
        "The public copy must not omit item 3.",
        "Publish all except 3 of the photographs.",
        "The public version of the accounts will not include note 4.",
        "For the website: remove 3 from the menu of the kitchen and 4 from the list of clubs.",
    ],
)
def test_what_is_told_of_other_papers(note: str) -> None:
    check(minutes(note))
