"""Stars in the agenda that is printed on top, and nowhere else."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Fenby School
    Present: Margery Thickett (Chair)
    # Agenda
    1 Apologies and interests
    2 Last minutes
    3 Head's report
    ~ {fourth}
    5 Budget
    6 Nursery numbers
    ~ {seventh}
    8 Correspondence
    9 Dates
    ~ {legend}
    1. There were no apologies and no interests.
    2. The minutes of 9 December were agreed.
    3. The Head's report was taken as read. There are 171 on roll with 38 in the nursery.
    ! 4. The Head said that the twins have been made subjects of a plan.
    ! Tegan Hobday asked how they are fed.
    5. The Head and the Chair presented the draft budget.
    6. Nursery numbers are healthy for the summer term.
    ! 7. Kelly-Ann Moxon was seen on the yard camera.
    8. Correspondence
    8.1 The library service has written about its van.
    8.2 The authority offers a survey. Accepted.
    9. Dates: 28 April and 30 June 2026.
"""
STARS = {
    "behind the number": ("4* A family matter", "7* A member of staff"),
    "before the number": ("*4 A family matter", "*7 A member of staff"),
    "before the title": ("4 *A family matter", "7 *A member of staff"),
    "behind the title": ("4 A family matter *", "7 A member of staff *"),
}


@pytest.mark.parametrize("stars", STARS.values(), ids=STARS)
@pytest.mark.parametrize(
    "legend",
    [
        "*Starred business is for those round the table and its minute stays in the governors' folder.",
        "* Starred items are for governors only.",
        "* = confidential business",
        "Items with a star are minuted for governors alone and are not published.",
    ],
)
def test_items_starred_on_the_agenda_are_sealed(legend: str, stars: tuple[str, str]) -> None:
    check(MINUTES.format(legend=legend, fourth=stars[0], seventh=stars[1]))


@pytest.mark.parametrize(
    "legend",
    [
        "*An asterisk means that the minute is kept in the confidential file.",
        "Starred matters will not be published.",
        "Asterisked items are confidential to members of the board.",
        "* Starred numbers: the minute is held by the clerk and does not go on the website.",
        "Business with an asterisk is not for the school website.",
        "(* these items are taken in private and their minutes are not on the website)",
    ],
)
def test_the_star_is_explained_in_many_ways(legend: str) -> None:
    fourth, seventh = STARS["behind the number"]
    check(MINUTES.format(legend=legend, fourth=fourth, seventh=seventh))


@pytest.mark.parametrize(
    "legend",
    [
        "* Starred items are for decision.",
        "*Starred items will be taken without discussion unless a member asks the clerk beforehand.",
        "Starred business has a paper attached.",
        "* Starred items are not for discussion.",
        "*Starred items were added after the agenda had been sent out.",
        "Starred items are not open to debate.",
        "Asterisked items are for information only and need no discussion.",
        "* a vote is needed",
    ],
)
def test_a_star_for_something_else_seals_nothing(legend: str) -> None:
    fourth, seventh = STARS["behind the number"]
    text = MINUTES.format(legend=legend, fourth=fourth, seventh=seventh)
    check(text.replace("! ", "").replace("~ ", ""))


def test_a_star_behind_a_bare_number_is_no_part_of_it() -> None:
    check("""
        # Fenby School
        Present: Margery Thickett (Chair)
        ~ * = confidential
        1 Apologies
        There were none.
        2 Head's report
        There are 171 on roll.
        !3* A family matter
        ! The twins have been made subjects of a plan.
        ! Tegan Hobday asked how they are fed.
        4 Budget
        The draft budget was presented.
        5 Dates
        28 April and 30 June.
    """)
