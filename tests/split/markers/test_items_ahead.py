"""Lines that keep back so many items which follow."""

from __future__ import annotations

import pytest
from minutes import check

COUNTED = [
    "The two items which follow",
    "The next two items",
    "The following 2 items",
    "The two items below",
    "Both of the next two items",
]
KEPT = [
    "are confidential to the board and are not for circulation",
    "were taken in private",
    "are to be minuted separately",
    "were discussed with the public excluded",
    "should be left out of the published minutes",
    "were discussed in confidence",
    "are confidential items",
]
NUMBERED = """
    # Lower Tamar Federation
    Present: Ruth Penrose (Chair), Dominic Asante, Elowen Hicks
    1. Apologies. None.
    4. Finance. The budget was discussed.
    ~ {said}.
    ! 5. Staff absence. Mrs Rowse has been away for 140 days.
    ! 6. Conduct. A letter of concern has been given to Liam Tregear.
    7. Training. Dominic Asante has booked.
"""
HEADED = """
    # Lower Tamar Federation
    Present: Ruth Penrose (Chair), Dominic Asante, Elowen Hicks
    ## Finance
    The budget was discussed.
    ~ {said}.
    ~ ## Staff absence
    ! Mrs Rowse has been away for 140 days.
    ~ ## Conduct
    ! A letter of concern has been given to Liam Tregear.
    ! He was sorry.
    ## Training
    Dominic Asante has booked.
"""


@pytest.mark.parametrize("minutes", [NUMBERED, HEADED], ids=["numbered", "headed"])
@pytest.mark.parametrize("kept", KEPT)
@pytest.mark.parametrize("counted", COUNTED)
def test_so_many_items_are_sealed_and_no_more(counted: str, kept: str, minutes: str) -> None:
    check(minutes.format(said=f"{counted} {kept}"))


@pytest.mark.parametrize("said", ["were deferred", "took an hour", "need not be confidential"])
def test_items_that_follow_in_the_open_stay(said: str) -> None:
    check(NUMBERED.format(said=f"The next two items {said}").replace("! ", ""))


@pytest.mark.parametrize(
    "said",
    [
        "The two paragraphs which follow are for the governors' file only and do not form part of the public minutes.",
        "The two paragraphs below are confidential, and are to be left out of the copy on the website.",
        "The next two paragraphs are for governors only and will be taken out before publication.",
    ],
)
def test_so_many_paragraphs_though_it_is_said_at_length(said: str) -> None:
    check(f"""
        1. Apologies
        None.
        2. Headteacher's report
        The roll is 417.
        ~{said}
        ! Ned Arkle was seen by the nurse.
        ! Mrs Lyle asked how his friends are.
        Mr Garth went on to the numbers for September.
        3. Finance
        The budget was approved.
    """)


@pytest.mark.parametrize("said", ["Next item – not for website.", "Confidential item follows."])
def test_one_item_that_follows_is_sealed_and_no_more(said: str) -> None:
    check(f"""
        1. Apologies. None.
        ~ {said}
        ! 2. Staff absence. Mrs Rowse has been away for 140 days.
        3. Training. Dominic Asante has booked.
        4. Date. 4 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Next item – not for decision today.",
        "The next item is not to be taken until Mr Orr arrives.",
        "The following item is not for this committee.",
    ],
)
def test_what_else_is_not_done_with_the_next_item_seals_nothing(said: str) -> None:
    check(f"""
        1. Apologies. None.
        {said}
        2. Fence. Two quotations are awaited.
        3. Training. Dominic Asante has booked.
    """)
