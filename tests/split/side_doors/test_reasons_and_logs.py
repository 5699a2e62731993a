"""Reasons for absence under other labels, action logs under other headings, and what opens nothing."""

from __future__ import annotations

import pytest
from minutes import check

ABSENT = {
    "sorry not to be here": "1.2 Sorry not to be here: Giles Arkle (haymaking) and Rupa Orme <<(her father died on Sunday)>>. Both excused.",
    "missing": "Here: Ann Low (chair). Missing: Andrew Kemp (his restaurant) and Rita Moss <<(she is with her mother in the hospice)>>",
    "not here": "Here: Barry Low (chair), Una Pick (clerk, notes). Not here: Derek Amos, in Ireland <<for his brother's funeral>>.",
    "in hospital": "Apologies: Mr Alan Low <<in hospital>>, Mrs Orme",
    "with flu": "Apologies: Mr Alan Low <<with flu>>.",
    "for an operation": "Apologies: Mr Alan Low <<for an operation on Tuesday>>.",
    "in Welsh and English": "Ymddiheuriadau / Apologies: Mr Alun Treharne, <<wedi torri ei goes / broken leg>>",
    "harmless": "Not here: Derek Amos (at a conference), Jill Moss (lambing).",
    "deployed": "Apologies: Padre Edmund Low (deployed), Rev. Olu Orme (no message).",
    "for a meeting": "Apologies: Mr Alan Low, away for a meeting of the county.",
}


@pytest.mark.parametrize("line", ABSENT.values(), ids=ABSENT)
def test_a_personal_reason_is_sealed_whatever_the_label(line: str) -> None:
    check(f"""
        Hilltop School
        {line}
        # 2. Roof
        The roof is mended.
    """)


@pytest.mark.parametrize("label", ["Could not join", "Not here", "Unable to attend", "Missing"])
def test_a_reason_in_the_row_of_those_who_could_not_come(label: str) -> None:
    check(f"""
        Hilltop School
        | Joined | Beverley Ash (chair), Liam West |
        | {label} | Tom Hind - <<wife in intensive care>> |
        # 2. Roof
        The roof is mended.
    """)


LOGS = {
    "ref, action, name, date": ("| Ref. | Action | Name | Date |", "| {} | {} | XK | 7 Feb |"),
    "item, task, person": ("| Item | Task | Person |", "| {} | {} | Chair |"),
    "no., action, for": ("| No. | Action | For |", "| {} | {} | Chair |"),
}


@pytest.mark.parametrize(("header", "row"), LOGS.values(), ids=LOGS)
def test_a_log_is_known_by_its_columns(header: str, row: str) -> None:
    check(f"""
        # 2. Roof
        The roof is mended.
        ~ # 9. Part 2
        ~ The governors went into Part 2.
        ! (i) Mr Ogle had applied for a career break from September.
        ! (ii) Nell Arkle's mother has written twice.
        ~ The meeting returned to Part 1.
        # 10. Dates
        The date in May was agreed.

        {header}
        {row.format("2", "Thank the roofer")}
        !{row.format("9(i)", "Grant the break")}
        !{row.format("9(ii)", "Answer the mother")}
    """)


@pytest.mark.parametrize(
    "title", ["Things to be done", "To be done", "Action sheet", "Camau / Actions"]
)
def test_a_list_of_actions_under_other_titles(title: str) -> None:
    check(f"""
        # 2. Roof
        2.1 The roof is mended.
        ! # 3. Confidential item: staffing
        ! 3.1 Mr Ogle had applied for a career break.
        # 4. {title}
        - Clerk to thank the roofer.
        ! - 3.1 Chair to reply.
    """)


QUESTIONS = [
    "Is anything confidential?",
    "Is anything secret?",
    "Anything private, not for the website?",
]


@pytest.mark.parametrize("asked", QUESTIONS)
def test_a_question_opens_nothing(asked: str) -> None:
    check(f"""
        ## Welcome
        We sang.
        ## {asked}
        Despina said not for this group, so I have left it out.
        ## What happened since March
        The roof is mended.
    """)


def test_an_action_of_part_2_among_others_opens_nothing() -> None:
    check("""
        # 10. Camau / Actions
        - EW: the hedge.
        ! - Rhan 2, 12.1: NG to meet Mr Ogle and his union.
        # 11. Next meeting
        8 July 2025, 5.00pm.
    """)


def test_the_remainder_of_an_item_elsewhere_leaves_what_is_here() -> None:
    check("""
        # 46. Staffing
        46.1 The structure was noted.
        46.2 The remainder of this item is recorded in the Confidential Annex, paragraph 1.
        46.3 The Board thanked the volunteers.
        # 47. Dates
        47.1 May.
    """)


def test_a_closed_row() -> None:
    check("""
        ~ Rows headed 'closed' are taken out of the website copy.
        | Ref | Business | Note | Owner |
        | 27.6 | Achievements | The quiz team came first of nine schools, and the council has asked for a fountain in the yard. | RQ |
        !| 27.7 | CLOSED ROW. Conduct of a member of staff | Mr Ogle was seen by two parents to pull a boy by the hood on the first of March at the gate. | CD |
        | 27.8 | Visitors | The museum sends somebody every week until July and the lunchtime team was thanked for its help. | RQ |
    """)


def test_a_raised_digit_in_a_log_is_no_number() -> None:
    check("""
        # 2. Roof
        The roof is mended.
        | No. | Action | For |
        | ² | Thank the roofer | Chair |
        | 3 | Order the cups | Clerk |
    """)


def test_who_asked_to_be_excused_and_how_many_were_needed() -> None:
    check("""
        # 1. Opening
        (a) A quorum was there. Mr Pask had asked to be excused <<because his son was taken into hospital on Monday>> and his absence was accepted.
        # 2. Roof
        The roof is mended.
    """)
    check("""
        | Min | Business | Action |
        | R/1 Start | Quorate (four needed, seven here). Apologies accepted. | |
        | R/2 Roof | The roof is mended, and the gutters, the walls, the doors and all the windows on the side of the playground are to be painted by the end of the summer holidays. | AB |
    """)


EXCUSED = {
    "as": "Mr Pask had asked to be excused <<as his mother was ill>> and this was agreed.",
    "being": "Mrs Low begged to be excused, <<her son being in hospital>>.",
    "a funeral": "Ms Orme had asked to be excused <<to attend a funeral>> and her absence was accepted.",
    "a meeting": "Ms Orme had asked to be excused to attend a meeting of the county.",
}


@pytest.mark.parametrize("said", EXCUSED.values(), ids=EXCUSED)
def test_who_asks_to_be_excused_has_a_reason(said: str) -> None:
    check(f"""
        # 1. Opening
        1.1 {said}
        # 2. Roof
        The roof is mended.
    """)


def test_pupils_who_are_excused_give_no_reason() -> None:
    check("""
        # 4. Sport
        4.1 Two asked to be excused from swimming because of a cold.
    """)


def test_rows_that_count_themselves_cite_no_minutes() -> None:
    check("""
        # 7.1 Roof
        The roof is mended.
        # 7.2 Dates
        The meeting closed at six.
        | Action | By | When |
        | 1. Prices for slates | AB | May |
        | 2. Thank the choir | CD | June |
        ! | 3. (CA2) Letter to Orla Finbow | CD | June |
        ~ # CONFIDENTIAL ANNEX to the minutes of 3 May 2025
        ! CA1 Pay. Mr Pask is to have another point.
        ! CA2 Casework. Orla Finbow has lodged a grievance.
    """)


def test_a_digest_of_decisions_cites_this_meetings_minutes() -> None:
    check("""
        ## Decisions at a glance
        | Ref | Decision |
        | 2.1 | Minutes approved |
        ! | 3.2 | Orla Finbow to be warned |
        # 2. Minutes
        2.1 The minutes were approved.
        # 3. Staff
        3.1 The rota was noted.
        ! 3.2 (Confidential) The cook left the till open.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "Mr Brailsford <<had been summoned to the Crown Court as a witness.>>",
        "Apologies from CP were accepted. OH <<said that his son had been taken into hospital again.>>",
    ],
)
def test_who_could_not_come_stays_where_a_sentence_of_its_own_tells_why(told: str) -> None:
    check(f"""
        # Minutes
        1. Apologies
        Apologies were accepted. {told} The Chair welcomed Dr Stroud.
        2. Dates
        3 May.
        """)


def test_the_label_of_those_who_could_not_come_is_no_reason() -> None:
    check("""
        Who came: Dele Akinwande (Chair), Pauline Sturgess
        Who couldn't come: Sam Orme <<(he has just had his knee replaced)>> and Hema Joshi (working).
        # 1. Welcome
        Dele welcomed everybody.
        """)
