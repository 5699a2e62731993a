"""Pieces that are moved out of the minutes at somebody's request, as a note behind them says."""

from __future__ import annotations

import pytest
from minutes import check

MOVED = (
    "Amendment made on signing, 3 February 2026: at the Head's request the third paragraph of item 4 is lifted out of these minutes and put with the confidential set.",
    "Note of 3 February: by agreement of the governors the third paragraph of item 4 has been taken from these minutes.",
    "On the advice of the diocese the third paragraph of item 4 is withheld.",
    "Amendment, 3 February 2026: item 4, third paragraph, is to be detached from these minutes and filed with the confidential ones.",
    "At the request of Mrs Catton the third paragraph of item 4 is to be left out of the website copy.",
    "Amended on signing: by order of the Chair, the third paragraph of item 4 is moved to the confidential file.",
)
OPEN = (
    "Amendment made on signing: the third paragraph of item 4 is put after the first.",
    "Amendment made on signing: the third paragraph of item 4 is lifted from the policy and put with the prospectus.",
    "At the Head's request the third paragraph of item 4 now has her full title.",
    "By agreement item 4 was taken before item 3.",
)


def minutes(note: str, mark: str) -> str:
    return f"""
        4. Head's report
        The visit went well.
        The room leaders have changed the morning.
        {mark} Lindsey Catton is being treated at the infirmary.
        The Head hopes to open the garden room.
        5. Safeguarding
        The audit has gone in.
        ~ {note}
        """


@pytest.mark.parametrize("note", MOVED)
def test_the_piece_goes(note: str) -> None:
    check(minutes(note, "!"))


@pytest.mark.parametrize("note", OPEN)
def test_what_is_moved_within_the_minutes_stays(note: str) -> None:
    check(minutes(note, ""))
