"""Passages that begin with one word, sign or row and end with another, as plain legends say."""

from __future__ import annotations

import pytest
from minutes import check

LINES = """
    {legend}
    # School board
    Present: Mr Cole, Ms Ward.
    # 1. Staff
    Two teachers have begun.
    ~ {a}
    ! Mrs Odell has been warned.
    ! The Rudds owe for dinners.
    ~ {b}
    The hedge was cut.
    # 2. Dinners
    A menu was agreed.
"""
ITEMS = """
    {legend}
    # School board
    Present: Mr Cole, Ms Ward.
    1. Staff
    1.1 Two teachers have begun.
    ~ {a}
    ! 1.2 Mrs Odell has been warned.
    ! 2. Dinners
    ! 2.1 The Rudds owe for dinners.
    ~ {b}
    3. Fabric
    3.1 The hedge was cut.
"""
WITHIN = """
    {legend}
    # School board
    Present: Mr Cole, Ms Ward.
    # 1. Staff
    Two teachers have begun.
    <<{a} Mrs Odell has been warned. {b}>> The hedge was cut.
    # 2. Dinners
    A menu was agreed.
"""
PAIRS = {
    "until": ("Where I put the word SHUT it is for us only, until I write OPEN.", "SHUT", "OPEN"),
    "means": ("SHUT means the next bit is private; OPEN means normal again.", "SHUT", "OPEN"),
    "ours": ("Anything after HUSH is ours alone and is over when I say CHAT.", "HUSH", "CHAT"),
    "ends it": ("Please do not share what comes after HUSH. CHAT ends it.", "HUSH", "CHAT"),
    "two words": ("What stands between the words GREY PAGE and WHITE PAGE is not to go in the porch.", "GREY PAGE", "WHITE PAGE"),
    "pictures": ("🤫 = governors only, 🗣 = open again", "🤫", "🗣"),
    "arrows": ("▼ means leave out of the public copy, ▲ means back to normal.", "▼", "▲"),
}  # fmt: skip


@pytest.mark.parametrize("minutes", [LINES, ITEMS, WITHIN], ids=["lines", "items", "within"])
@pytest.mark.parametrize(("legend", "a", "b"), PAIRS.values(), ids=PAIRS)
def test_a_passage_ends_where_the_legend_says(minutes: str, legend: str, a: str, b: str) -> None:
    check(minutes.format(legend=legend, a=a, b=b))


ROWS = {
    "waves": ("Text between two rows of little waves is for governors and gets snipped out", "~ ~ ~ ~ ~"),
    "stars": ("What is between lines of stars is not for the porch", "* * * * *"),
    "dots": ("Bits between two rows of dots stay with the governors", "........"),
    "crosses": ("Whatever is between two lines of crosses is private", "xxxxxxxx"),
    "shown": ("Between ++++ and ++++ is not to be published", "++++++"),
}  # fmt: skip


@pytest.mark.parametrize("minutes", [LINES, ITEMS], ids=["lines", "items"])
@pytest.mark.parametrize(("legend", "row"), ROWS.values(), ids=ROWS)
def test_what_stands_between_two_rows(minutes: str, legend: str, row: str) -> None:
    check(minutes.format(legend=legend, a=row, b=row))


def test_a_row_that_no_other_follows_ends_with_its_item() -> None:
    check("""
        Text between rows of waves is cut out before this goes to parents.
        # 1. Staff
        Two teachers have begun.
        ~ ~ ~ ~ ~ ~ ~
        ! Mrs Odell has been warned.
        ! Her union will write.
        # 2. Dinners
        A menu was agreed.
    """)


OTHERS = {
    "votes": ("Between rows of stars stands what was voted on.", "* * * * *", "* * * * *"),
    "a letter": ("Text between rows of dots is a letter from the council.", "......", "......"),
    "status": ("Key: DONE means finished, OPEN means still to do", "DONE", "OPEN"),
    "embargo": ("The report is confidential until OFSTED publish it. SEND is up.", "SEND", "OFSTED"),
    "the meeting": ("The word START means the meeting opened and STOP that it ended; nobody may leave between.", "START", "STOP"),
}  # fmt: skip


@pytest.mark.parametrize("minutes", [LINES, ITEMS, WITHIN], ids=["lines", "items", "within"])
@pytest.mark.parametrize(("legend", "a", "b"), OTHERS.values(), ids=OTHERS)
def test_passages_that_hide_nothing(minutes: str, legend: str, a: str, b: str) -> None:
    plain = minutes.replace("! ", "").replace("<<", "").replace(">>", "").replace("~ {", "{")
    check(plain.format(legend=legend, a=a, b=b))


def test_colours_of_ink() -> None:
    check("""
        Two inks are used: blue is for anybody, green for governors' eyes alone.
        # 1. Staff
        Two teachers have begun.
        ! GREEN. Mrs Odell has been warned.
        The hedge was cut.
        # 2. Fabric
        Green paint was bought.
    """)


def test_words_that_all_minutes_have_are_no_pair() -> None:
    check("""
        M3. Auditor
        RESOLVED: that the auditors be re-appointed until the next AGM, at a fee to be settled by the trustees.
        M4. Trustees
        RESOLVED: that Ngaire Pomfret be re-appointed for four years.
        ! M5. Closed session
        ! One payment was agreed.
    """)
