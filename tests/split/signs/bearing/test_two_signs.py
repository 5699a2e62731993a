"""Lines that begin or end with one of two signs, of which a note says in any words what they mean."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Minutes of the governing body
    {note}
    # 1 Welcome
    {open} Nobody was away.
    # 2 Premises
    {open} The gate has been painted.
    !{shut} The landlord asks for £900. Agreed to pay it.
    # 3 Views
    {open} Most like the new reports.
    !{shut} Three firms have written. Bly's is the lowest.
    # 4 Dates
    {open} The fair is on 9 July.
"""
BEHIND = """
    # Minutes of the governing body
    {note}
    # 1 Premises
    The gate has been painted. {open}
    !The landlord asks for £900. Agreed to pay it. {shut}
    # 2 Views
    Most like the new reports. {open}
    !Three firms have written. Bly's is the lowest. {shut}
    # 3 Dates
    The fair is on 9 July. {open}
"""
KEYS = {
    "letters": ("P", "G", "P in front of a paragraph is for parents too, G for governors only."),
    "without a verb": ("W", "N", "W web N not"),
    "small letters": ("o", "x", "o is for all, x is for us."),
    "in brackets": ("(p)", "(g)", "(p) public, (g) governors"),
    "like a list": ("(a)", "(c)", "(a) may be seen by whoever likes, (c) stays among us."),
    "words": ("All:", "Us:", "What begins with Us: stays with us."),
    "only the open one": ("(e)", "(k)", "(e) can be read by everybody."),
    "by their looks": ("○", "●", "An empty ring is for anyone at the gate, a black one is for the board."),
    "the hollow ones": ("○", "●", "For the office: hollow circles can go to anybody, the black ones stay here."),
    "anyone on the board": ("o", "x", "x is for anybody on the board, o for the porch."),
    "full ones": ("△", "▲", "Empty triangles are fine for the website; full ones must not leave the office."),
    "behind what it means": ("P", "G", "For anyone: P. For governors: G."),
    "the shut one first": ("P", "G", "Governors only: G, anyone who asks: P."),
    "doors": ("( )", "(+)", "(+) is shut: for members only."),
}  # fmt: skip


@pytest.mark.parametrize(("open_", "shut", "note"), KEYS.values(), ids=KEYS)
def test_what_begins_with_the_one_kept_back_goes(open_: str, shut: str, note: str) -> None:
    check(MINUTES.format(note=f"~ {note}", open=open_, shut=shut))


@pytest.mark.parametrize(
    ("open_", "shut", "note"),
    [
        ("(out)", "(in)", "Word in brackets: out means it may go out on the web, in means that it stays in the house."),
        ("[oak]", "[ash]", "[oak] is for everyone, [ash] is taken out first."),
        ("(w)", "(n)", "(n) behind a paragraph means not for the web."),
    ],
)  # fmt: skip
def test_what_ends_with_the_one_kept_back_goes(open_: str, shut: str, note: str) -> None:
    check(BEHIND.format(note=f"~ {note}", open=open_, shut=shut))


def test_the_note_may_be_part_of_a_line_that_bears_one() -> None:
    note = (
        "(a) Welcome to Mr Pine. He asked: (a) can be read by whoever wants to, (c) stays with us."
    )
    check(MINUTES.format(note=f"~ {note}", open="(a)", shut="(c)"))


def test_a_line_that_bears_the_one_kept_back_goes_though_the_note_stands_in_it() -> None:
    check("""
        # 1 Premises
        (a) The gate has been painted.
        !(c) Mr Pine owes £900. A note: (a) can be read by whoever wants to, (c) stays with us.
        (a) Most like the new reports.
        !(c) Three firms have written.
        """)


def test_a_line_that_bears_none_goes_on_with_that_above() -> None:
    check("""
        ~ P is for parents too, G for governors only.
        # 1 Pupils
        P The gate has been painted.
        !G Tegan Orme was excluded for two days.
        !Her mother wrote to the Chair about it.
        # 2 Views
        Block G is empty.
        P So is the barn.
        !G Three firms have written.
        P The fair is on 9 July.
        """)


def test_the_end_of_the_meeting_does_not_go_on() -> None:
    check("""
        ~ P is for parents too, G for governors only.
        # 1 Pupils
        P The gate has been painted.
        !G Tegan Orme was excluded for two days.
        # 2 Views
        P Most like the new reports.
        !G Three firms have written.
        The meeting closed at 8.10 pm.
        Next meeting: 4 March 2026 at 6 pm
        """)


def test_above_a_sign_behind_stands_what_it_closes() -> None:
    check("""
        ~ out means it may go out on the web, in means that it stays in the house.
        # 1 Pupils
        The gate has been painted. (out)
        !Tegan Orme was excluded for two days.
        !Her mother wrote to the Chair. (in)
        # 2 Views
        !Three firms have written. (in)
        Most like the new reports.
        So do the staff. (out)
        # 3 Dates
        The fair is on 9 July. (out)
        """)


@pytest.mark.parametrize("sign", ["G:", "(G)", "P G", "P/G", "P (G)"])
def test_a_slip_in_the_sign_keeps_the_line_back(sign: str) -> None:
    check(f"""
        ~ P is for parents too, G for governors only.
        # 1 Pupils
        P The gate has been painted.
        !G Three firms have written.
        P The fair is on 9 July.
        !{sign} Tegan Orme was excluded for two days.
        !G Mr Pine is ill.
        P The play is in May.
        """)


def test_letters_of_a_list_are_no_signs() -> None:
    check("""
        # 1 Premises
        (a) The gate has been painted.
        (b) Quotes came for the roof.
        # 2 Views
        (a) Most like the new reports: they can be read by whoever wants to.
        (b) Three firms have written. Paper (a) may be kept by us, (b) is for anybody.
        (c) The fair is on 9 July.
        # 3 Dates
        (a) The play is in May.
        (b) The board meets in June.
        """)


OTHERWISE = {
    "how far": ("✓", "✗", "✓ means done, ✗ not yet done."),
    "above and below": ("+", "#", "+ is ahead of the plan, # is behind it."),
    "who speaks": ("Q:", "A:", "Questions are for all governors, answers are given by the head."),
    "options": ("(a)", "(b)", "Parents liked (b) better than (a), as it costs less."),
    "a list of two": ("(a)", "(b)", "The drawing under (a) may be seen by anybody who calls."),
    "who was there": ("P", "N", "P means present, N not present."),
    "no note": ("k", "m", "The minutes were taken by the clerk."),
    "of a school": ("N:", "S:", "N: is Northfield, S: is Southfield, both open to anyone who lives near."),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "note"), OTHERWISE.values(), ids=OTHERWISE)
def test_signs_that_tell_something_else(one: str, other: str, note: str) -> None:
    check(MINUTES.replace("!{shut}", "{shut}").format(note=note, open=one, shut=other))
