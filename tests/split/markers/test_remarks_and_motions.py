"""Remarks on one of several points, notes to the clerk, motions that fall, and who is left on the call."""

from __future__ import annotations

import pytest
from minutes import check

POINTS = """
    # 6. Head's update
    - The roll is 311, two up on the autumn.
    {} - A Year 4 boy will be taught off site from Monday.
    - Swimming moves to the new pool after Easter.
    - The kitchen has five stars again.
    ~ {}
    # 7. Governor visits
    Mrs Chand had been in.
"""
SECOND = (
    "(The second point above is confidential.)",
    "(Second bullet: clerk to transfer to confidential sheet.)",
    "(Second bullet confidential)",
    "[2nd bullet: governors only]",
    "Bullet 2 is confidential.",
    "NB second point not for publication",
    "The second of these points is confidential.",
    "Second bullet for the pink sheet",
)
NOTHING = ("The second point was well received.", "The second bullet is no longer confidential.")


@pytest.mark.parametrize("remark", SECOND)
def test_a_remark_on_one_of_several_points_holds_that_one(remark: str) -> None:
    check(POINTS.format("!", remark))


@pytest.mark.parametrize("remark", NOTHING)
def test_what_else_is_said_of_a_point_holds_nothing(remark: str) -> None:
    check(POINTS.format("", remark))


@pytest.mark.parametrize(
    "note",
    [
        "(clerk: keep this bullet back)",
        "(keep this one back)",
        "(clerk: leave this out)",
        "{{clerk: leave this out}}",
        "(Clerk – leave this bullet out of the public copy)",
    ],
)
def test_a_note_to_the_clerk_holds_its_bullet(note: str) -> None:
    check(f"""
        # 4. Funds
        - Harvest collection: 14 crates
        ! - Gift of £5,000 from Mrs Leigh-Hunt {note}
        - Bank interest: £31
        """)


@pytest.mark.parametrize(
    "fell",
    [
        "There being no press or public, the motion was withdrawn.",
        "The motion was lost.",
        "The motion was not seconded and fell.",
        "This was not agreed.",
        "The motion was defeated by six votes to two.",
    ],
)
def test_a_motion_that_falls_excludes_nobody(fell: str) -> None:
    check(f"""
        20. Reports were noted.
        21. It was moved that the press and public be excluded.
        {fell}
        22. Library van
        The van will come on alternate Mondays.
        """)


@pytest.mark.parametrize(
    ("opens", "ends"),
    [
        ("With the doors closed,", "With the doors open again,"),
        ("Behind closed doors:", "With the doors open again,"),
        ("Only governors remained on the call.", "The clerk let the others in again."),
        ("Only members stayed in the room.", "The others rejoined the meeting."),
        ("The clerk left for the discussion of her own pay.", "The clerk resumed her place."),
    ],
)
def test_who_is_left_and_who_comes_back(opens: str, ends: str) -> None:
    check(f"""
        12. Reports were noted.
        ~ {opens}
        ! A vote was held on the removal of Mr Babb: nine for, one against.
        ~ {ends}
        13. The Chair asked for a volunteer to run the bookstall.
        14. The carol service is on 18 December.
        """)


@pytest.mark.parametrize("mark", ["(private)", "(confidential)", "[Private]", "(closed)"])
def test_brackets_below_the_title_hold_the_item(mark: str) -> None:
    check(f"""
        ~ 19. Legal matters
        ~ {mark}
        ! 19.1 Counsel thinks the chance of winning no better than even.
        ! 19.2 Up to £25,000 may be offered.
        20. Legal charges
        Land Registry: £40.
        """)


@pytest.mark.parametrize(
    "mark", ["(closed):", "(private):", "[CLOSED] –", "– closed:", "(closed item):"]
)
def test_a_title_that_is_called_closed_and_runs_on(mark: str) -> None:
    check(f"""
        12. Finance
        Income is 101% of budget.
        ! 13. Loans {mark} the auditors have queried £14,600.
        14. Action 3 (closed): the quotes came in.
        """)


@pytest.mark.parametrize(
    "remark",
    [
        "The following paragraph is for the confidential file.",
        "The next paragraph is for the confidential minutes.",
    ],
)
def test_the_next_paragraph_is_for_the_confidential_file(remark: str) -> None:
    check(f"""
        # 12 Staffing update
        Two new teachers have made a good beginning.
        ~ {remark}
        ! A third has been told that he may not be signed off.
        All have their ten per cent of time.
        """)


@pytest.mark.parametrize(
    "remark",
    [
        "Paras 3–4 redacted in the copy for members of the public.",
        "3 and 4 redacted in the copy for the website.",
        "The next two items were taken without staff and appear on the yellow sheets.",
    ],
)
def test_where_two_paragraphs_are_read(remark: str) -> None:
    check(f"""
        1. The report was taken as read.
        2. Growth: two schools have asked to join.
        ~ {remark}
        ! 3. The two are Abbot's Way and Cold Harbour.
        ! 4. At Cold Harbour the head is on gardening leave.
        5. A new estates lead starts on Monday.
        """)


@pytest.mark.parametrize(
    "told",
    [
        "The grievance was heard. It was withdrawn on 3 May.",
        "Mr Babb asked for a hearing; it was rejected, and he has left.",
    ],
)
def test_what_is_told_behind_a_motion_does_not_undo_it(told: str) -> None:
    check(f"""
        12. Reports were noted.
        ~ It was proposed and seconded that the public be excluded.
        ! {told}
        """)
