"""A line that says between stars what it opens, up to the next row of them."""

from __future__ import annotations

import pytest
from minutes import check

OPENS = (
    ("* * * * * Just for us on the committee between the stars please. I'll snip this bit off before it goes on the noticeboard. * * * * *", "* * * * * * * * * *"),
    ("----- Trustees only between the lines. Not to go on Facebook. -----", "--------------------"),
    ("===== Next bit is committee only, I will cut it before I post these =====", "==================="),
    ("~ ~ ~ ~ ~ For committee eyes only until the next squiggles ~ ~ ~ ~ ~", "~ ~ ~ ~ ~ ~ ~"),
    ("+++++ Just us from here, please leave this off the newsletter +++++", "++++++++++"),
    ("***** This part is private. Take out before it goes on the noticeboard *****", "***** back to normal *****"),
)  # fmt: skip
OPEN = (
    ("***** A huge thank you to all our helpers! *****", "**********"),
    ("----- Parents only may enter by the side gate until Easter. -----", "--------------------"),
    ("* * * * * Well done, everyone * * * * *", "* * * * * * * * * *"),
)


@pytest.mark.parametrize(("opening", "closing"), OPENS)
def test_such_a_part_ends_at_the_next_row(opening: str, closing: str) -> None:
    check(f"""
        # Money
        The quiz made £366.
        ~ {opening}
        ! Gemma Sprake still owes £285.
        ! Chloe Rudkin was cautioned at Christmas.
        ~ {closing}
        # Premises
        The fence is broken.
        # Next one
        20 April, same place.
        """)


@pytest.mark.parametrize(("opening", "closing"), OPEN)
def test_what_says_nothing_of_readers_opens_nothing(opening: str, closing: str) -> None:
    check(f"""
        # Money
        The quiz made £366.
        ~ {opening}
        The treasurer has the receipts.
        ~ {closing}
        # Premises
        The fence is broken.
        """)
