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
    "None were tabled. Governors should tell the clerk a week ahead if they wish to raise one.",
)
MATTERS = (
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
