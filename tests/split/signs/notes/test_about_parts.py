"""What the head of minutes tells of their parts opens none of them."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Full Governing Board
    ~ {head}
    Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
    ~ {beside}
    1. Apologies were received from Gwendoline Achebe.
    2. Minutes of 16 October 2025 agreed.
    3. Budget. The budget of £2m was approved.
"""
SHUT = """
    ! # Full Governing Board
    ~ {head}
    ! Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
    ! 1. Apologies were received from Gwendoline Achebe.
    ! 2. The board heard of two concerns.
    ! 3. The matter was closed.
"""
SHUT_BELOW = """
    # Full Governing Board
    Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
    ~ {beside}
    ! 1. Apologies were received from Gwendoline Achebe.
    ! 2. The board heard of two concerns.
    ! 3. The matter was closed.
"""


@pytest.mark.parametrize(
    "head",
    [
        "Open minutes. The closed minutes are held by the clerk.",
        "The confidential minutes of this meeting are kept separately by the clerk.",
        "Part 2 of these minutes is held in the confidential file.",
        "Public minutes. Closed minutes: held by the governance professional.",
        "Circulation: all governors, school office, website. Confidential appendix: governors only.",
        "Distribution: Governors, SLT, website. Part 2: governors only.",
        "Any item discussed in Part 2 appears in the confidential minutes only.",
        "See also confidential minutes of the same date.",
        "Clerk: Ruth Hale. Confidential minutes taken by: Ruth Hale.",
        "The meeting of the board is a private meeting held in public.",
        "This was a closed meeting of the board, its minutes are public.",
        "Confidential minutes are kept in the red book.",
        "Part B (confidential) minutes are separate.",
        "There is a separate Part 2 minute.",
        "The confidential section is circulated separately.",
        "Version for website (confidential items removed)",
        "18.00-19.30 Part A; 19.30-20.00 Part B (confidential)",
        "Part A 6.00pm, Part B 7.30pm",
        "Confidential section circulated separately.",
        "Confidential items: recorded separately",
        "Part Two minutes: separate sheet",
        "These minutes have a confidential appendix.",
        "See also: confidential minutes of the same date",
        "Confidential: N",
        "Exempt information: none",
        "Reserved matters: see Articles 12-14",
    ],
)
def test_who_has_which_copy_opens_nothing(head: str) -> None:
    check(MINUTES.format(head=head, beside="Quorum: 4"))


@pytest.mark.parametrize(
    "beside",
    [
        "Mr Venn left the meeting at 7.10pm before the confidential session.",
        "Clerk's note: the staff governor was not present for Part B.",
        "Observers withdraw before any confidential business.",
        "Ms Maddock left before the Part 2 item.",
        "Oren Tait, School Business Manager (left before the confidential item)",
        "Associate members and observers are asked to leave before confidential items.",
        "Mr Tait joined for items 3 to 5 and left before the private part of the meeting.",
    ],
)
def test_who_sat_in_which_part_opens_nothing(beside: str) -> None:
    check(MINUTES.format(head="Draft minutes", beside=beside))


def test_a_section_that_is_here_is_shut_whatever_it_says_of_copies() -> None:
    check("""
        1. Apologies
        None.
        2. Date
        4 June
        ! Confidential section circulated separately
        ! Mrs Dunn has resigned.
    """)


@pytest.mark.parametrize("title", ["Appendix", "Appendix A", "Annex", "APPENDIX TO THE MINUTES"])
@pytest.mark.parametrize(
    "head",
    [
        "These minutes have a confidential appendix.",
        "The minutes have a confidential annex.",
        "Confidential appendix circulated separately.",
        "Confidential annex held by the clerk.",
    ],
)
def test_an_appendix_that_the_head_calls_confidential_goes_if_it_lies_here(
    head: str, title: str
) -> None:
    check(f"""
        # Full Governing Board
        ~ {head}
        Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
        1. Apologies
        None.
        2. Date
        4 June
        ~ # {title}
        ! Mrs Dunn has resigned and will leave in May.
    """)


def test_an_appendix_stays_where_the_head_calls_none_confidential() -> None:
    check("""
        # Full Governing Board
        The confidential minutes are kept by the clerk.
        Present: Rukhsana Javed (Chair), Tobias Venn. In attendance: Hester Maddock (Head)
        1. Apologies
        None.
        2. Date
        4 June
        # Appendix
        The dates of all visits.
    """)


def test_hours_in_the_head_open_nothing() -> None:
    check("""
        # Full Governing Board
        Time started: 6.00pm
        Part 2 started: 7.45pm
        Time ended: 8.10pm
        Present: Rukhsana Javed (Chair), Tobias Venn
        1. Apologies were received from Gwendoline Achebe.
        2. Minutes of 16 October 2025 agreed.
    """)


@pytest.mark.parametrize(
    "head",
    [
        "This is the Part 2 record; the Part 1 minutes are on the website.",
        "The following is the confidential record of the meeting.",
        "Held in camera",
        "Part 2 minutes. Circulation: governors who were present only.",
        "Confidential minutes. To be filed apart from the open minutes.",
        "All business tonight was taken in closed session.",
        "Part 2 minutes recorded separately",
        "Confidential minutes – held separately",
        "Confidential minutes removed from the public version",
        "Part 2, 7.30pm (Part 1 was at 6pm)",
    ],
)
def test_what_says_so_of_these_minutes_shuts_them(head: str) -> None:
    check(SHUT.format(head=head))


@pytest.mark.parametrize(
    "beside",
    [
        "Mr Venn left before the confidential session. The confidential session then began.",
        "Mr Venn and the observers left, and the confidential session began.",
        "Before the confidential part, which follows, Mr Venn left.",
        "Staff governors were asked to leave before the confidential items below.",
        "The observers left before the confidential session.",
        "Ms Maddock withdrew for the confidential session.",
        "The meeting went into closed session at 6.05pm.",
    ],
)
def test_what_begins_there_is_shut(beside: str) -> None:
    check(SHUT_BELOW.format(beside=beside))


@pytest.mark.parametrize(
    ("legend", "minute"),
    [
        (
            "The confidential items are available to governors only and are marked with an asterisk.",
            "! * 2. The board heard of two concerns.",
        ),
        (
            "Confidential items are kept in square brackets.",
            "2. Lettings. <<[The lease was sold.]>>",
        ),
    ],
)
def test_what_explains_a_sign_is_no_mere_telling(legend: str, minute: str) -> None:
    check(f"""
        # Full Governing Board
        ~ {legend}
        Present: Rukhsana Javed (Chair), Tobias Venn
        1. Apologies were received from Gwendoline Achebe.
        {minute}
        3. Budget. The budget of £2m was approved.
    """)


@pytest.mark.parametrize(
    "key",
    ["🔒 confidential item, not for publication", "🔒 – confidential item", "🔒 Governors only"],
)
def test_a_key_to_a_padlock_that_items_bear_opens_nothing(key: str) -> None:
    check(f"""
        # Full Governing Board
        ~ {key}
        Present: Rukhsana Javed (Chair), Tobias Venn
        1. Minutes of 16 October 2025 agreed.
        ! 2. Pay 🔒
        ! The cook moves to grade six.
        3. Policies
        The policy was agreed.
    """)
