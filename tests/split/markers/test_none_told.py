"""Items for confidential business of which there was none, with what is said besides."""

from __future__ import annotations

import pytest
from minutes import check

TITLES = ("Confidential items", "Part 2", "Part B items", "Confidential business")
NONE = (
    "The Chair asked whether any item should be dealt with under Part 2. The Headteacher said that there was none at this meeting, since the pay appeal will be heard by a separate panel.",
    "There was none tonight, the two matters listed having been withdrawn.",
    "None at this meeting; the pay appeal goes to a panel.",
    "The Chair asked if there were any. There were not. The Clerk said that the pay review would come in the summer.",
    "No member had anything to raise. The Chair thanked all for coming.",
    "Nobody had anything. Governors were reminded to leave their papers for shredding.",
    "None tonight.",
    "None were tabled. Governors should tell the clerk a week ahead if they wish to raise one.",
)
MATTERS = (
    "None. Members were reminded that the caretaker will leave in May.",
    "There were none. Governors were reminded that the cook is on a warning.",
    "There were none; the building will be sold.",
    "None, as the matter of Corwen Hale has been settled.",
    "None, since the pupil has moved away.",
    "There were none. Members were reminded that Mr Orr is still suspended.",
    "There were none; the grievance has been withdrawn.",
    "None were tabled except the case in Year 9.",
    "No member had anything to add about Mrs Orr.",
    "Governors were reminded that the pay award is not to be talked about.",
    "There was none tonight, the lease having been signed for £41,000.",
)
MINUTES = """
    1. Apologies
    There were none.
    {seal}2. {title}
    {seal}{told}
    3. Policies
    The policy was approved.
"""


@pytest.mark.parametrize("told", NONE)
@pytest.mark.parametrize("title", TITLES)
def test_where_there_was_none_nothing_is_sealed(title: str, told: str) -> None:
    check(MINUTES.format(title=title, told=told, seal=""))


@pytest.mark.parametrize("told", MATTERS)
def test_a_matter_that_is_told_beside_it_is_sealed(told: str) -> None:
    check(MINUTES.format(title="Confidential items", told=told, seal="! "))


@pytest.mark.parametrize(
    "line", ["10. Anything confidential to minute? No.", "10. Anything confidential? None"]
)
def test_a_question_that_is_answered_with_no_seals_nothing(line: str) -> None:
    check(f"""
        9. Premises
        The gate has been hung again.
        {line}
        11. Next meeting
        4 May.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "Minutes of 2 July 2025: accepted. Confidential minutes: accepted. Matters arising: the pool will open to the school on Thursdays.",
        "Signed. The confidential minute (pink sheet) was read by those present, agreed, and put back in the Chair's envelope. No discussion.",
    ],
)
def test_that_earlier_ones_were_agreed_is_public(told: str) -> None:
    check(f"""
        2. Minutes of 20 January
        {told}
        3. Premises
        The gate has been hung again.
    """)


def test_what_is_told_of_them_besides_is_sealed() -> None:
    check("""
        2. Minutes of 20 January
        Signed. The confidential minute was read and agreed. <<It says that Mrs Orr is ill.>>
        3. Premises
        The gate has been hung again.
    """)
