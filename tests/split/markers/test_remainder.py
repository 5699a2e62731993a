"""Rulings on what is left of the item in which they stand."""

from __future__ import annotations

import pytest
from minutes import check

RULED = (
    "Embargo: the remainder of item 3 is not to leave the board, and is to be held back when these minutes go on the website.",
    "The rest of item 3 is embargoed and must be left out of the published minutes.",
    "Embargoed: what remains of this item is to go no further than the board until the staff have been told.",
    "[The remainder of minute 3 is not to be put on the website.]",
    "Note: the remainder of this minute is for trustees only and is to be held back from publication.",
    "Embargo - the rest of item 3 stays with the board.",
    "Restriction: from this point to the end of item 3 nothing is to leave the board.",
    "At this point the President ruled that the rest of the business under this head be entered in the Private Minute Book and not here. The Clerk keeps it below until it is copied.",
    "The Chair directed that what followed under this heading be written in the private minute book.",
    "It was ruled that the remainder of this business be entered in the closed book and not in these minutes.",
    "The Provost asked that the further discussion on this head be kept in the separate minute book.",
    "The Visitor ruled that the remaining discussion of this item should go into the Reserved Minutes.",
)
OPEN = (
    "The remainder of item 3 was taken at the end of the meeting.",
    "The remainder of item 3 was held back to the next meeting because time was short.",
    "The President ruled that the rest of the business under this head be taken at the next meeting.",
    "The rest of the business under this head went quickly.",
)


@pytest.mark.parametrize("ruling", RULED)
def test_only_what_stands_below_goes(ruling: str) -> None:
    check(f"""
        2. Education
        Results are up.
        3. Central services
        3.1 The payroll moves in April.
        3.2 Mr Marsh asked about the teams.
        ~ {ruling}
        ! 3.3 Those most affected are Mrs Probyn and Mr Usmani.
        ! 3.4 It will cost £64,000.
        4. Estates
        The boilers are in.
        """)
    check(f"""
        2. Education
        Results are up.
        3. Central services
        The payroll moves in April.
        ~ {ruling}
        ! Those most affected are Mrs Probyn and Mr Usmani.
        4. Estates
        The boilers are in.
        """)


@pytest.mark.parametrize("said", OPEN)
def test_what_was_only_taken_later_stays(said: str) -> None:
    check(f"""
        3. Central services
        The payroll moves in April.
        {said}
        Mrs Probyn thanked the office.
        4. Estates
        The boilers are in.
        """)


def test_where_nothing_stands_below_it_is_minuted_elsewhere() -> None:
    check("""
        3. Boarding
        All of the standards were met.
        ~ The President ruled that the rest of the business under this head be entered in the Private Minute Book.
        4. Estates
        The windows were renewed.
        """)


def test_the_rest_of_another_item_is_all_of_it() -> None:
    check("""
        ~ 3. Boarding
        ! Three boys were sent home.
        4. Estates
        The windows were renewed.
        ~ The rest of item 3 is to be left out of the published minutes.
        The gardeners were thanked.
        5. Date
        4 December.
        """)


@pytest.mark.parametrize(
    "tag",
    [
        "CONFIDENTIAL (to end of item):",
        "[Part 2 until end of item]",
        "[Part 2 until the end of this item]",
        "Confidential until the end of the item.",
        "[Part 2 to the end of item 5]",
        "From here to the end of this item is confidential.",
        "At this point the item became confidential.",
    ],
)
def test_a_tag_in_front_keeps_back_its_paragraph_and_the_rest_of_the_item(tag: str) -> None:
    check(f"""
        # 5. Staffing
        The vacancy was noted.
        ! {tag} Mrs Dunn has resigned.
        ! The head is to write to her.
        # 6. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The end of this item was reached at 7pm.",
        "At this point the item was deferred to the next meeting.",
        "The code to the end of item 5 of the policy was noted.",
    ],
)
def test_other_ends_of_items_keep_nothing_back(said: str) -> None:
    check(f"""
        # 5. Policies
        The charging policy was noted.
        {said}
        It will come back in May.
        # 6. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "tag", ["[Part 2 until the end of this item]", "CONFIDENTIAL (to end of item):"]
)
def test_such_a_tag_may_stand_behind_a_number_or_in_a_cell(tag: str) -> None:
    check(f"""
        5. Staffing
        5.1 The vacancy was noted.
        ! 5.2 {tag} Mrs Dunn has resigned.
        ! 5.3 The head is to write to her.
        6. Buildings
        The roof is dry.
    """)
    check(f"""
        | Item | Minute | Action |
        | 1 | Apologies. None. | |
        | 2 | The vacancy was noted. // <<{tag} Mrs Dunn has resigned.>> // <<The head is to write to her.>> | <<RJ>> |
        | 3 | Roof. The roof is dry. | RJ |
    """)
