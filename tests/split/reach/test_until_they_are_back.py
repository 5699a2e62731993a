"""Parts of an item that are confidential until those who left are back."""

from __future__ import annotations

import pytest
from minutes import check

SAID = {
    "this bit": "Roger asked Mrs Dack to step out. This bit is confidential until she comes back.",
    "what follows": "Jenny Dack left the room. What follows is off the record until Jenny returns.",
    "the discussion": "Jenny Dack withdrew. The discussion that followed was to be kept confidential until she was back.",
    "from here": "Mrs Dack left the meeting. Confidential from here until she has rejoined us.",
    "no more": "Confidential until Mrs Dack comes back:",
    "part 2": "At this point Mrs Dack left the room. This section is Part 2 until she returns.",
    "behind who left": "Jenny Dack withdrew. What was said then is not to be published.",
}
BACK = [
    "Jenny Dack came back and had her tea.",
    "Mrs Dack returned to the meeting.",
    "Mrs Dack was invited back.",
]


@pytest.mark.parametrize("back", BACK)
@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize(
    "numbers", [("", "", "", "", ""), ("8.1 ", "8.2 ", "8.3 ", "8.4 ", "8.5 ")]
)
def test_until_somebody_is_back(said: str, back: str, numbers: tuple[str, ...]) -> None:
    a, b, c, d, e = numbers
    check(f"""
        7. Money
        The fete made £400.
        8. The future
        ~ {a}{said}
        ! {b}Stuart has had a meeting with the county about closing Candleby.
        ! {c}Mr Lumb has been told that his post may go.
        ~ {d}{back}
        {e}The flag has been mended.
        9. Hall
        The hall floor is done.
    """)


def test_where_nobody_is_said_to_be_back_it_ends_with_the_item() -> None:
    check("""
        8. The future
        ~ Roger asked Jenny to step out. This bit is confidential until she comes back.
        ! Stuart has had a meeting with the county about closing Candleby.
        9. Hall
        The hall floor is done.
    """)


def test_what_the_same_paragraph_tells_behind_it() -> None:
    check("""
        8. The future
        Jenny stepped out. This bit is confidential until she is back. <<Stuart has met the county about closing Candleby.>>
        ! Mr Lumb has been told that his post may go.
        ~ Jenny returned.
        The flag has been mended.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "His post is being held until he returns to work.",
        "The results are confidential until they are published.",
        "The report is confidential until the Head returns from leave.",
    ],
)
def test_what_is_confidential_until_something_else(said: str) -> None:
    check(f"""
        8. The future
        {said}
        The flag has been mended.
    """)


def test_who_returned_to_work_is_not_back_in_the_room() -> None:
    check("""
        8. Future
        ~ Jenny stepped out. This bit is confidential until she comes back.
        ! Mr Lumb has been off since May.
        ! Mr Lumb returned to work on Monday and his pay was cut.
        ! He will be told.
        ~ Jenny came back.
        The flag is mended.
    """)
