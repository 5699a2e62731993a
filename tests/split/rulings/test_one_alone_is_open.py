"""Minutes that are shut as a whole, and say in the same breath that one item alone may go out."""

from __future__ import annotations

import pytest
from minutes import check, sections

from redactor.data import Part

ONE = (
    "This record is private to the members of the Executive Board. By agreement with the Diocese minute 3, and no other, may be released to parents and placed on the website.",
    "These minutes are private to the board. Item 3 alone may be put on the website.",
    "Private to the Board. Minute 3 (and that minute only) may be shared with parents.",
    "All of these minutes are confidential. Item 3 only may be published.",
    "This record is for trustees only. Minute 3, and nothing else, can be released.",
    "Not for publication. Minute 3 and no other may be put on the website.",
)
ALL = (
    "This record is private to the members of the Executive Board. Minute 3 and no other was amended.",
    "The whole of this record is for the Board, with the exception of minute 3, which the Diocese has agreed may go on the website.",
)
OPEN = (
    "A private firm will clean. Item 3 only may be shared with parents.",
    "Minute 3 alone may be put on the website this week.",
    "A confidential report was received. Item 3 only may be published in June.",
)


def minutes(said: str, mark: str) -> str:
    return f"""
        Executive Board, 8 January 2026
        ~ {said}
        Members: Mrs Mair (Chair), Mr Lloyd, Ms Harker
        {mark} 1. Opening. The Chair led the prayer.
        {mark} 2. Leadership. Mr Salthouse has not returned.
        3. Arrangements. The schools will have one admissions number.
        {mark} 4. Finance. The deficit is £186,000.
        {mark} 5. A complaint. Mrs Dignam has written.
        ~ 6. The Board will meet again on 5 February.
        """


@pytest.mark.parametrize("said", ONE)
def test_all_the_others_go(said: str) -> None:
    check(minutes(said, "!"))


@pytest.mark.parametrize("said", ALL)
def test_without_such_a_word_all_of_it_goes(said: str) -> None:
    assert {section.part for section in sections(minutes(said, ""))} == {Part.TWO}


@pytest.mark.parametrize("said", OPEN)
def test_one_that_is_spoken_of_in_an_item_shuts_none(said: str) -> None:
    check(f"""
        Present: Mrs Mair (Chair), Mr Lloyd
        1. Opening. The Chair led the prayer.
        2. Premises. {said}
        3. Arrangements. The schools will have one admissions number.
        4. Finance. The roof is paid for.
        """)
