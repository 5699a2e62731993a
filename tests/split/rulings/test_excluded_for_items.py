"""Resolutions that exclude the public for items which they name by number."""

from __future__ import annotations

import pytest
from minutes import check

NUMBERED = [
    "items 43 and 45",
    "Minutes 43 and 45",
    "Minute Nos. 43 and 45",
    "agenda items 43 and 45",
    "items numbered 43 and 45",
    "the items at minutes 43 and 45 below",
    "the business recorded at minutes 43 and 45",
    "the items listed as 43 and 45 on the agenda",
    "the two items numbered 43 and 45",
    "items 43 (Transport) and 45 (Learning)",
]
RESOLVED = [
    "RESOLVED - That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded during consideration of {items}, on the grounds that they involve the likely disclosure of exempt information as defined in Paragraphs 1 and 2 of Part 1 of Schedule 12A, and that those Minutes be not open to inspection.",
    "RESOLVED: That the press and public be excluded from the meeting for {items}.",
    "It was agreed to exclude the public for {items}.",
    "Resolved that the press and public be excluded from the meeting while {items} are considered.",
    "The Committee resolved to exclude the press and public for the following items of business on the grounds that they involve exempt information: {items}.",
    "Members agreed the exclusion of the press and public during {items}.",
    "RESOLVED that members of the public be asked to leave for {items}.",
    "That the meeting go into private session for {items}, and that the minutes of those items be not open to inspection.",
]
MINUTES = """
    # Calder Council
    Present: Councillors Dyson and Orr
    40. {title}
    {resolved}
    41. MINUTES
    The Minutes were approved.
    ! 43. TRANSPORT
    ! The complaint of Mr Iqbal was considered.
    44. PLANS
    Plans are up.
    ! 45. LEARNING
    ! Mr Ogden had resigned.
    46. WORK
    The programme was agreed.
"""


@pytest.mark.parametrize("title", ["EXCLUSION OF THE PRESS AND PUBLIC", "APOLOGIES"])
@pytest.mark.parametrize("items", NUMBERED)
@pytest.mark.parametrize("resolved", RESOLVED)
def test_the_public_goes_for_items_that_are_named(resolved: str, items: str, title: str) -> None:
    check(MINUTES.format(title=title, resolved=resolved.format(items=items)))


@pytest.mark.parametrize("items", NUMBERED)
@pytest.mark.parametrize(
    "taken",
    ["were taken in private session.", "were considered after the exclusion of the public."],
)
def test_the_public_was_out_for_items_that_are_named(items: str, taken: str) -> None:
    said = f"{items[0].upper()}{items[1:]} {taken}"
    check(MINUTES.format(title="APOLOGIES", resolved=said))


def test_where_nobody_finds_the_items_a_part_begins() -> None:
    check("""
        # Calder Council
        Present: Councillors Dyson and Orr
        40. APOLOGIES
        None.
        RESOLVED: That the press and public be excluded for items 57 and 58.
        ! 41. TRANSPORT
        ! The complaint of Mr Iqbal was considered.
    """)


@pytest.mark.parametrize("title", ["EXCLUSION OF THE PUBLIC", "APOLOGIES"])
@pytest.mark.parametrize(
    "items",
    [
        "for item 42 and the remainder of the meeting",
        "from item 42 onwards",
        "during consideration of item 42 and all other exempt business",
        "for items 42 to 44",
        "for items 42, 43 and 44",
    ],
)
def test_the_public_goes_from_an_item_on(items: str, title: str) -> None:
    check(f"""
        # Calder Council
        Present: Councillors Dyson and Orr
        40. {title}
        ~ RESOLVED: that the public be excluded {items}.
        41. MINUTES
        The Minutes were approved.
        ! 42. TRANSPORT
        ! The complaint of Mr Iqbal was considered.
        ! 43. STAFF
        ! Mr Ogden had resigned.
        ! 44. CLAIMS
        ! Mrs Dale claims £900.
    """)


def test_where_one_of_the_items_is_not_found_a_part_begins() -> None:
    check("""
        # Calder Council
        Present: Councillors Dyson and Orr
        40. APOLOGIES
        None.
        RESOLVED: That the press and public be excluded for items 41 and 58.
        ! 41. TRANSPORT
        ! The complaint of Mr Iqbal was considered.
        ! 42. STAFF
        ! Mr Ogden had resigned.
    """)
