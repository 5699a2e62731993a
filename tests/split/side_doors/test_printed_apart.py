"""Headers, footers and notes that repeat the title of a sealed item."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    Minutes of the Pay Committee of Fernleigh School
    4. Premises
    The fence is mended.
    5. Curriculum review
    French is taught again.
    ! 6. Confidential item: kitchen settlement
    ! Two months of wages were agreed.
    ! 7. Pay committee (confidential)
    ! The scale was agreed.
    ! 8. Curriculum review (confidential)
    ! French will cost a post.
    {apart}
"""
REPEATS = (
    "6. Confidential item: kitchen settlement",
    "Item 6 – kitchen settlement",
    "Fernleigh School, kitchen settlement, page 3",
    "CONFIDENTIAL – Kitchen settlement",
    "The settlement is told under item 6.",
)
DOES_NOT = (
    "Pay Committee, page 2",
    "Curriculum review",
    "The kitchen, page 3",
    "Item 6 of the last agenda",
    "Settlement Road, Fernleigh",
)


@pytest.mark.parametrize("story", ["^", "_"])
@pytest.mark.parametrize("said", REPEATS)
def test_what_repeats_a_sealed_title_goes(said: str, story: str) -> None:
    check(MINUTES.format(apart=f"! {story} {said}"))


@pytest.mark.parametrize("story", ["^", "_"])
@pytest.mark.parametrize("said", DOES_NOT)
def test_what_the_minutes_or_an_open_item_are_called_stays(said: str, story: str) -> None:
    check(MINUTES.format(apart=f"{story} {said}"))


@pytest.mark.parametrize(
    "name", ["Tanyard Lane Academy", "St Ash's of Tanyard Lane CE Primary School"]
)
def test_what_the_school_is_called_stays(name: str) -> None:
    """Part 2 and one open line say of which street it is."""
    check(f"""
        ^ Fenway Learning Trust | {name} (4-11)
        # 1. Premises
        A neighbour of 41 Tanyard Lane has complained about footballs.
        ! # 2. A pupil (confidential)
        ! A place at Tanyard Lane may no longer be safe for Shayla Penfold.
        """)


@pytest.mark.parametrize(
    "said",
    [
        "Placement of Shayla Penfold, Tanyard Lane Academy",
        "Shayla Penfold and Tanyard Lane Academy",
        "Tanyard Lane Academy: Penfold",
    ],
)
def test_a_header_that_names_a_child_goes(said: str) -> None:
    check(f"""
        ! ^ {said}
        # 1. Premises
        The fence is mended.
        ! # 2. A pupil (confidential)
        ! A place may no longer be safe for Shayla Penfold.
        """)
