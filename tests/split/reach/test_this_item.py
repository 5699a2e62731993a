"""The last words of an item, that it be confidential: all of it, however they are led up to."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

LED_UP_TO = [
    "",
    "It was agreed that since a family could be identified ",
    "Because a child could be recognised, it was agreed that ",
    "Governors felt that, as individuals had been named, ",
    "The board resolved, on the advice of the clerk, that ",
    "In view of the above, governors agreed that ",
    "Proposed by Mr Shah and seconded by Mrs Moss that ",
    "After discussion it was agreed unanimously that ",
    "The clerk advised that ",
]
MEANT = ["this item", "this discussion", "the whole of this item", "this matter", "the above item"]
KEPT = [
    "should be treated as confidential and not go on the website",
    "be minuted separately",
    "should be recorded in Part 2",
]
MINUTES = """
    # Ridge School
    Present: Ann Orr (Chair), Dev Shah, Lil Moss
    {style}6. Policies
    {parts}6.2 The Intimate Care policy was agreed.
    ~ {style}7. Parking and the gates
    ! {parts}7.1 The Head explained that there had been an incident outside the gate.
    ! {parts}7.2 Hassan asked how Mila would be collected.
    ~ {parts}7.3 {said}.
    {style}8. Finance
    {parts}8.1 The report was noted.
"""


@pytest.mark.parametrize("style", ["", "## "], ids=["plain", "headings"])
@pytest.mark.parametrize("led", LED_UP_TO)
@pytest.mark.parametrize("meant", MEANT)
@pytest.mark.parametrize("kept", KEPT)
def test_all_of_the_item_is_sealed(kept: str, meant: str, led: str, style: str) -> None:
    said = f"{led}{meant} {kept}"
    check(MINUTES.format(style=style, parts="", said=said[0].upper() + said[1:]))


@pytest.mark.parametrize("led", LED_UP_TO)
@pytest.mark.parametrize("meant", MEANT)
def test_all_of_the_row_is_sealed(meant: str, led: str) -> None:
    said = f"{led}{meant} be confidential"
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        | Item | Discussion | Action |
        | 6. Policies | The Intimate Care policy was agreed. | Clerk |
        !| 7. Parking | There had been an incident at the gate. // Hassan asked about it. // {said[0].upper()}{said[1:]}. | Head |
        | 8. Finance | The report was noted. It was long. | Head |
    """)


def test_of_an_item_with_many_matters_this_matter_is_the_last() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        ## 3. Head's report
        3.1 The roll is 210.
        3.2 Attendance is up.
        3.3 The fair raised £400.
        3.4 Two posts are advertised.
        ! 3.5 Mr Cope has been told to stay away from the gate.
        ! 3.6 His wife has complained.
        ~ 3.7 It was agreed that this matter be confidential.
        ## 4. Finance
        4.1 The report was noted.
    """)


@pytest.mark.parametrize(("likely", "sealed"), [(0.9, True), (0.0, False)])
def test_what_sounds_private_in_front_goes_with_a_paragraph_that_says_it(
    likely: float, *, sealed: bool
) -> None:
    minutes = document("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        ## 7. Parking and the gates
        7.1 The Head explained that a father had pushed somebody at the gate.
        7.2 Hassan asked how the child would be collected. It was agreed that this item be confidential.
        ## 8. Finance
        8.1 The report was noted.
    """)
    told = next(b for b in minutes.blocks if b.text.startswith("7.1"))
    span = Span(told.index, 0, len(told.text))
    heard = Finding(span, told.text, "LINE_SEALED", likely, "reader")
    parts = {x.block: s.part for s in split(minutes, None, [heard]) for x in s.spans}
    assert (parts[told.index] is Part.TWO) is sealed
    assert parts[told.index + 1] is Part.TWO


@pytest.mark.parametrize(
    "action", ["Item for April agenda", "Item for the next meeting", "Item to come back in June"]
)
def test_an_item_to_come_is_an_action(action: str) -> None:
    check(f"""
        | Item | Notes | Action |
        | 6. Safeguarding | The report was received. // The visit went well. | {action} |
        | 7. Premises | The roof is mended. | None |
        """)


@pytest.mark.parametrize(
    "mark", ["Item not for publication", "Item for governors only", "Item for private discussion"]
)
def test_an_item_that_is_kept_back_is_none(mark: str) -> None:
    check(f"""
        # 6. Safeguarding
        The report was received.
        ~ # 7. Staffing
        ~ {mark}
        ! Mr Cope has resigned.
        # 8. Premises
        The roof is mended.
        """)
