"""Lists of what is to be done under any title: known by the minutes that their entries cite."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # 1. Welcome
    1.1 Everyone was welcomed and the meeting was declared quorate.
    # 2. Kitchen
    2.1 The oven has been mended by the council.
    ! 2.2 Confidential: Mrs Oda Pell has been told that her hours will be cut from May.
    2.3 The fish supplier is changed.
    # 3. Gate
    3.1 The gate sticks in wet weather.
    ! 3.2 Confidential: Ruben Falk climbed it at night and the police were called.
"""


@pytest.mark.parametrize(
    "title",
    [
        "Who does what",
        "Homework",
        "To take away from tonight",
        "Promises made:",
        "**Jobs for all of us**",
        "### Over to you",
    ],
)
@pytest.mark.parametrize(
    "entries",
    [
        """
        - MB: oven guarantee (2.1)
        ! - CK: meet the union about it and report (2.2)
        - MB: oil the hinges (3.1)
        ! - CK: fence quotation to be got in (3.2)
        """,
        """
        - oven guarantee, MB (min 2.1)
        ! - meet the union about it, CK (min 2.2)
        - hinges and latch, MB (min. 3.1, 1.1)
        """,
        """
        - 2.1 oven guarantee: MB
        ! - 2.2 meet the union about it: CK
        - 3.1 oil the hinges: MB
        """,
        """
        MB: oven guarantee [2.1]
        ! CK: meet the union about it and report [2.2]
        MB: oil the hinges [3.1]
        """,
    ],
)
def test_entries_of_a_list_with_any_title_go_with_the_minute_that_they_cite(
    title: str, entries: str
) -> None:
    check(f"{MINUTES}\n{title}\n{entries}")


def test_lettered_items_are_cited_by_letter_and_number() -> None:
    check(
        """
        # A. Opening
        A1. Everyone was welcomed.
        # B. Kitchen
        B1. The oven has been mended.
        B2. Oda Pell will have fewer hours from May.
        ! B3. Ruben Falk was seen on the roof by the neighbours.
        # C. Close
        ~ C1. The board decided that B3 be treated as confidential.
        Who does what
        - MB: oven guarantee (B1)
        ! - CK: keep the chair posted on the council's view (B3)
        """
    )


def test_a_list_that_cites_open_minutes_alone_stays_open() -> None:
    check(
        f"""
        {MINUTES}
        Homework
        - MB: oven guarantee (2.1)
        - MB: oil the hinges (3.1)
        - CK: find a cheaper fishmonger (2.3)
        """
    )


def test_a_list_of_what_does_not_cite_is_no_list_of_actions() -> None:
    check(
        f"""
        {MINUTES}
        # 4. Close
        4.1 Nothing was raised.
        Good news
        - The choir sang at the market and was paid in buns.
        - The council has sent a new bin.
        """
    )


def test_bullets_of_an_item_that_point_at_one_closed_minute_stay_open() -> None:
    check(
        f"""
        {MINUTES}
        # 4. Papers
        Received with thanks
        - the plan of the kitchen (see 2.2)
        - the plan of the yard (see 3.2)
        4.1 The clerk will file them.
        """
    )


def test_a_paragraph_that_points_at_a_closed_minute_is_no_list() -> None:
    check(
        f"""
        {MINUTES}
        # 4. Yard
        4.1 A new fence will be built in May (3.2).
        4.2 The bins will be moved to the lane (2.2).
        """
    )


LOGS = {
    "a column that counts, and one that cites": """
        | No | Minute | Action | Who |
        | 1 | 4.1 | Send report | HV |
        !| 2 | 5.2 | Panel | Clerk |
        | 3 | 6.1 | Publish policy | Clerk |
    """,
    "titles in the place of numbers": """
        | Item | Action | Who |
        | Budget | Send report | HV |
        !| Staffing | Write letter | Head |
        | Policies | Publish | Clerk |
    """,
}


@pytest.mark.parametrize("log", LOGS.values(), ids=LOGS)
def test_a_row_goes_with_the_sealed_item_that_it_cites_in_a_column_of_its_own(log: str) -> None:
    check(f"""
        # 4. Budget
        4.1 The surplus is small.
        ! # 5. Staffing - CONFIDENTIAL
        ! 5.1 Mrs Odell has been absent, and the doctor will see her.
        ! 5.2 Mr Pike has complained, and three of us will hear it.
        # 6. Policies
        6.1 The lettings policy was agreed.
        # Action log
        {log}
    """)


def test_a_table_whose_first_row_is_its_title_is_a_list_of_actions() -> None:
    check(
        MINUTES
        + """
        | ACTIONS | | |
        | 2.1 | Oven guarantee | MB |
        !| 3.2 | Fence quotation | CK |
        | 3.1 | Oil | MB |
        """
    )


def test_numbers_of_this_year_under_matters_arising_are_no_confidential_ones() -> None:
    check("""
        # C25/61 Welcome
        All were welcomed.
        # C25/62 MATTERS ARISING
        .1 (C25/48) The Director had registered the articles.
        .2 (C25/52) The bus stop will be moved.
        ! # C25/63 RESERVED BUSINESS
        ! The award was approved.
    """)


@pytest.mark.parametrize("told", ["write off £611", "tell the Winterburns"])
def test_an_action_goes_with_the_item_that_has_its_sum_or_family(told: str) -> None:
    check(f"""
        # 7. Finance
        7.2 The surplus is £4,200.
        ! 7.3 Confidential: the dinner money owed by Mr and Mrs Winterburn stands at £611.
        # 8. Actions
        ~ ACTIONS
        ! - Wendy Alder: {told}
        - Joan Tench: order two benches
    """)


_LOGS = {
    "a running log": ("3.", "4.", "10.1", "| Ref | Action |", "3", "4", "10.1 (conf)"),
    "the last part": ("C25/63", "C25/64", "C25/73", "| Minute | Action |", "63", "64", "73 (R)"),
    "halves": ("3.", "4.", "B1", "| Item | Action |", "A3", "A4", "B1"),
    "no counted rows": ("25/03", "25/04", "10.1", "| No. | Action |", "25/03", "25/04", "10.1"),
}


@pytest.mark.parametrize("numbers", _LOGS.values(), ids=_LOGS)
@pytest.mark.parametrize("title", ["# Rolling action log", "# SCHEDULE OF ACTIONS"])
def test_the_log_of_the_whole_meeting_behind_a_confidential_part(
    numbers: tuple[str, ...], title: str
) -> None:
    third, fourth, below, header, row, next_row, sealed_row = numbers
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair), Omar Said (OS), Dev Shah (DS)
        # {third} Premises
        OS: the fence is to be mended.
        # {fourth} Finance
        A shed is to be bought.
        ~ # CONFIDENTIAL ANNEX
        !# {below} Pupil matter
        ! Mr Cope came about Kai. Kai is to be moved.
        ~ The meeting closed at 7.50pm.
        {title}
        {header}
        | {row} | Mend the fence |
        | {next_row} | Buy a shed |
        !| {sealed_row} | Arrange the next step |
    """)


def test_what_sounds_private_of_an_item_with_a_sealed_paragraph_goes_with_it() -> None:
    check("""
        # Minutes of the academy council
        ### LAC/24 Report of the Principal
        1. Numbers are up, and two nurses have been trained.
        ! 2. The Principal said that the school nurse has been off since 26 January. (Confidential)
        ### LAC/25 Premises
        The roof was mended.
        ### LAC/33 Close
        The meeting ended at 6.50pm.
        Actions
        | Ref | Action | By whom |
        | LAC/23 | Ask the borough about the crossing | Felicity Starling |
        ! | LAC/24 | Occupational health for the nurse; trust HR to attend | Principal |
        | LAC/24 | Share the numbers with the trust | Principal |
        | LAC/24 | Publish the complaints policy | Clerk |
        """)


def test_an_action_cites_a_private_minute_in_the_middle_of_its_line() -> None:
    check("""
        # Council
        Present: Ann Orr (Chairman), Mr Amberl, Lady Rees
        # 11. Sport
        The pitches were drained.
        ~ # 12. PRIVATE SESSION
        ! 12.1 The chairman reported upon the appraisal of Mr Amberl. A mentor will be offered.
        ! 12.2 Fee arrears. Two families owe more than £10,000.
        ~ End of private session
        # 13. Date of next meeting
        Thursday 12 March 2026 at 2.15 p.m.
        # 14. Matters for action
        Clerk: thanks to the Society.
        ! Chairman: to see Mr Amberl about 12.1 before Christmas.
        Bursar: cyber test about 11.1.
        """)


def test_an_action_cites_a_lettered_paragraph_of_a_private_minute() -> None:
    check("""
        # The Trustees
        Present: Ann Orr (Chairman), Mr Sturm (Agent), Lady Rees
        # 38. Estate
        (a) Mr Sturm spoke to the schedule.
        ~ # 39. RESERVED MINUTES
        ~ The Agent withdrew at 7.30 pm.
        ! (a) Grants of £650 and £1,000 were approved.
        ! (b) The lease of the shop. The tenant owes £9,300.
        ! (c) The fee is to be raised. Trustees were not all content with the work on the wall.
        ~ The Agent returned at 7.58 pm.
        # 40. For action
        Agent - representations on the plan. Treasurer - pay by 1 December.
        ! Chairman - to speak to Mr Sturm (39(c)) and to write at once.
        ! Chairman - to write, under 39 (a), to two people.
        Agent - schedule (38(a)) to be sent out.
        # 41. Dates
        23 January 2026 at noon.
        """)


def test_who_is_to_act_stands_in_bold_at_the_end_of_an_item() -> None:
    """It begins no item of its own: what is sealed goes with it, and what is open keeps it."""
    check("""
        Present: Mrs Quilligan (Chair), Mr Nwosu-Bright, Mr Ives
        ~ **25/44 STAFFING**
        ~ This item is minuted in Part II.
        ! Mr Ackland has declined a second referral.
        ! It was RESOLVED that the Chair be authorised to agree terms.
        ! **Action: Mrs Quilligan / Mr Nwosu-Bright before Easter**
        **25/45 BUDGET**
        The budget was considered.
        **Action: Mrs Quilligan**
        """)
