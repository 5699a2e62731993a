"""The resolution by which the public goes, in the words in which councils and boards pass it."""

from __future__ import annotations

from itertools import product

import pytest
from minutes import check

HEADS = ("RESOLVED that", "To resolve that", "It was resolved that", "Members agreed that", "That")
WHO = ("the press and public", "members of the public", "the public and press")
GO = ("be excluded from the meeting", "leave the meeting", "withdraw", "be asked to leave")
WHY = (
    "",
    " for the following item",
    " for item 6",
    " on the grounds that it involves the likely disclosure of exempt information",
)
RESOLVED = [f"{a} {b} {c}{d}." for a, b, c, d in product(HEADS, WHO, GO, WHY)]
MOVED = [
    "To exclude the press and public.",
    "Motion to exclude the press and public – carried.",
    "To consider the exclusion of the press and public – agreed.",
    "Members resolved to exclude the press and public.",
]


@pytest.mark.parametrize("said", [*RESOLVED, *MOVED])
def test_the_item_behind_it_is_sealed(said: str) -> None:
    check(f"""
        # Schools Committee
        Present: Cllr Ada Pell (chair), Cllr Tom Orr
        4. Premises
        4.1 The roof was mended.
        ~ 5. {said}
        ! 6. Hardship applications
        ! 6.1 Mrs Pell was granted £200 for her grandson.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The public gallery was full, and all who came were thanked.",
        "Members of the public left after question time.",
        "That the public transport to the school be improved.",
    ],
)
def test_of_the_public_something_else_is_said(said: str) -> None:
    check(f"""
        4. Premises
        4.1 The roof was mended.
        5. {said}
        6. Lettings
        6.1 The hall is let on Tuesdays.
    """)
