"""Numbers from one to another in a heading, rows that are open in part, what was said just now."""

from __future__ import annotations

import pytest
from minutes import check


def _hands(wordings: list[str]) -> list[str]:
    return [f"hand {n}" for n in range(len(wordings))]


RANGES = {
    "reserved business": "C41 to C42 RESERVED BUSINESS",
    "short": "Minutes C41-42 – reserved",
    "in brackets": "CONFIDENTIAL (Minutes C41–C42)",
    "a colon": "Items C41 and C42: confidential",
    "restricted": "Minutes C41 through C42 are restricted",
    "for members only": "C41 to C42 are for members of the Corporation only",
    "with the ground": "Minutes C41 to C42 are exempt under paragraph 1 of Schedule 12A",
    "in committee": "Items C41 & C42 – in committee",
    "kept with members": "Minutes C41 to C42 stay with members",
}


@pytest.mark.parametrize("said", RANGES.values(), ids=RANGES)
def test_a_heading_with_a_range_seals_exactly_those(said: str) -> None:
    check(f"""
        # C40 Finance
        40.1 The accounts were noted.
        ~ {said}
        ~ Both staff members went out at 18.40, and Mrs Orrell after C41.
        ! ### C41 APPEAL
        ! 41.1 The exclusion of Caleb Strang was upheld.
        ! ### C42 STAFFING
        ! 42.1 Mr Ebdon has raised a grievance.
        ### C43 DATES
        4 February.
    """)


def test_a_heading_with_a_range_seals_what_has_lost_its_number_between() -> None:
    check("""
        # C40 Finance
        The accounts were noted.
        ~ C41 to C43 RESERVED BUSINESS
        ! # C41 APPEAL
        ! The exclusion of Caleb Strang was upheld.
        ! # STAFFING
        ! Mr Ebdon has raised a grievance.
        ! # C43 PAY
        ! The Principal's salary was raised.
        # C44 DATES
        4 February.
    """)


def test_a_range_of_paragraphs_above_the_heading_of_their_item() -> None:
    check("""
        # 6. Numbers
        6.1 There are 90 pupils.
        ~ RESTRICTED: paragraphs 7.1 to 7.2, for councillors only
        ~ # 7. Matters about single children
        ! 7.1 Caleb told a teacher that his uncle hits him.
        ! 7.2 Mrs Strang has been warned.
        ~ End of restricted paragraphs.
        # 8. Safeguarding
        8.1 The audit was good.
    """)


def test_a_range_on_top_means_items_far_below() -> None:
    check("""
        # Meeting of the board
        ~ Minutes 34/25 to 36/25 are restricted
        33/25 Welcome
        All were welcomed.
        ! 34/25 Staffing
        ! Mr Ebdon has raised a grievance.
        ! 35/25 Pay
        ! The head is paid more.
        ! 36/25 Land
        ! An offer has come in.
        37/25 Dates
        4 May.
    """)


NO_RANGES = {
    "taken together": "Items 2 and 3 were taken together.",
    "papers": "Confidential papers for items 2 and 3 were collected at the end.",
    "not confidential": "Items 2 to 3 are not confidential.",
    "of the last meeting": "Confidential minutes 2 and 3 of the last meeting were approved.",
    "for information": "Items 2 and 3 are for information only.",
}


@pytest.mark.parametrize("said", NO_RANGES.values(), ids=NO_RANGES)
def test_other_words_about_a_range_leave_it_open(said: str) -> None:
    check(f"""
        # 1. Welcome
        1.1 All were welcomed.
        ~ {said}
        # 2. Staffing
        2.1 Mr Ebdon starts in May.
        # 3. Pay
        3.1 The policy was adopted.
    """)


OPENING_ALL = {
    "a school year": "CONFIDENTIAL MINUTES 2025–26",
    "the clock": "CLOSED SESSION 18.05 to 18.50",
    "another set": "CONFIDENTIAL (minutes 3 and 88)",
}


@pytest.mark.parametrize("said", OPENING_ALL.values(), ids=OPENING_ALL)
def test_numbers_of_no_items_open_all_that_follows(said: str) -> None:
    check(f"""
        # 1. Welcome
        All were welcomed.
        # 2. Money
        There is enough.
        ~ # {said}
        ! # 3. Staffing
        ! Mr Ebdon has raised a grievance.
        ! # Pay
        ! The head is paid more.
    """)


def test_a_range_of_earlier_minutes_is_none_of_these() -> None:
    check("""
        # 1. Welcome
        1.1 All were welcomed.
        # 2. Staffing
        2.1 Mr Ebdon starts in May.
        ~ # 3. Matters arising from the minutes of 3 May
        ~ Confidential items 1 and 2
        ~ Both have been done.
        # 4. Pay
        4.1 The policy was adopted.
    """)


IN_PART = [
    "Open, part [C]",
    "Part confidential",
    "Open in part",
    "Partly open",
    "Open except [C]",
    "Part open, part closed",
    "Mostly open",
    "Confidential in part",
]
LEGEND = "A row with CONF in the last column, and any paragraph that begins [C], is confidential and is taken out of the copy on the website."
WELCOME = "Welcome to the new governors from the chair, who said how glad she was that every post is filled, with thanks to the vicar and to the parents."


@pytest.mark.parametrize("access", IN_PART, ids=_hands(IN_PART))
def test_a_row_that_is_open_in_part_seals_its_flagged_paragraphs(access: str) -> None:
    check(f"""
        {LEGEND}

        | No. | Minute | Owner | Open? |
        | 1 | {WELCOME} | | Open |
        | 2 | Actions: all complete. // <<[C] The head has met Mr Strang about the trip.>> | Mrs Orrell | {access} |
        | 3 | <<[C] Mr Ebdon is absent.>> // The club is full. | | {access} |
        ! | 4 | Disciplinary matter. | | CONF |
        | 5 | Standards. | | Open |
    """)


def test_a_row_that_is_open_in_part_without_a_flag_is_sealed() -> None:
    check(f"""
        | No. | Minute | Owner | Open? |
        | 1 | {WELCOME} | | Open |
        ! | 2 | Actions: all complete. // The head has met Mr Strang. | Mrs Orrell | Open in part |
        | 3 | Standards. | | Open |
    """)


def test_what_is_done_in_part_is_no_access() -> None:
    check("""
        (C) means confidential.

        # Actions
        | Action | Who | When |
        | Ring the bus firm | Both | Open, part done |
        !| (C) Flowers to Jean Orr | Both | Open, part done |
        | Slates | Head | Partly |
    """)


JUST_SAID = [
    "Read over the notes: agreed that what Ivor said just above is confidential, as well as the ones marked.",
    "What was said just now about Ivor's post is not for the public minutes.",
    "Governors agreed that what they had just heard from Ivor stays between us.",
    "It was agreed to keep what Ivor said just above out of the public minutes.",
    "All agreed to treat what Ivor has just said as confidential.",
    "Ivor's remark above is to be kept private.",
    "The bit about Ivor just above is not to go on the website.",
    "The last bullet goes no further.",
    "The last bullet is not for parents.",
    "Clerk to leave the last bullet out of the public minutes.",
    "What we heard a moment ago is to be minuted confidentially.",
]


@pytest.mark.parametrize("said", JUST_SAID, ids=_hands(JUST_SAID))
def test_what_was_just_said_is_the_paragraph_above(said: str) -> None:
    check(f"""
        # 9. Any other business
        - The gate is mended.
        ! - Ivor said he has seen a solicitor about his post.
        ~ - {said}
        - The hall has been painted.
        # 10. Dates
        - 4 May
    """)


def test_what_somebody_just_said_reaches_back_to_the_name() -> None:
    check("""
        # 9. Any other business
        - The gate is mended.
        ! - Ivor said he has seen a solicitor about his post.
        ! - He may go at Easter.
        ~ - It was agreed that what Ivor said just now is confidential.
        # 10. Dates
    """)


def test_what_was_just_said_in_the_same_paragraph() -> None:
    check("""
        # 9. Any other business
        - The gate is mended.
        ! - Ivor may go at Easter. What he said just now is confidential.
        # 10. Dates
    """)


SAID_OTHERWISE = [
    "What Ivor said just above is not confidential.",
    "What was said just now can go on the website.",
    "Members asked whether what was said above should be confidential.",
    "The last bullet of the policy was rewritten.",
    "The remark above was withdrawn.",
    "Please remember that what is said in this room is confidential.",
]


@pytest.mark.parametrize("said", SAID_OTHERWISE, ids=_hands(SAID_OTHERWISE))
def test_what_was_said_above_and_stays_open(said: str) -> None:
    check(f"""
        # 9. Any other business
        - The gate is mended.
        - Ivor said the audit was good.
        - {said}
        # 10. Dates
        - 4 May
    """)


def test_a_flagged_bullet_of_the_actions_is_one_action() -> None:
    check("""
        FED/25/64 Premises
        64.1 The roof was mended in the holidays.
        64.2 The hall has been painted.
        FED/25/65 Staffing
        65.1 The survey was noted.
        65.2 The rota was agreed.
        FED/25/66 Dates
        66.1 The governors meet again in May.
        **ACTIONS**
        - Chair: draft a letter to the authority
        ! - FED/25/65 (private): Chair to see Miss Stray about her pay
        - Clerk: arrange the panel
        - Ewan Foss: return the form
    """)


@pytest.mark.parametrize(
    "mark",
    [
        "EXEMPT (para. 3) – withheld from press copy",
        "CONFIDENTIAL – governors only",
        "Part 2 (staffing)",
        "not for publication, as a person is named",
    ],
)
def test_a_range_in_front_of_a_mark(mark: str) -> None:
    check(f"""
        32. Kitchens
        32.1 A fire put the kitchen out of use.
        ~ 32.2 – 32.4 {mark}
        ! 32.2 The fire was caused by a fryer that our contractor had failed to service.
        ! 32.3 A claim will be made against them.
        ! 32.4 Officers are not to speak to the contractor about it.
        33. Pitches
        33.1 Booking will go on line.
    """)


def test_a_deed_that_was_sealed_is_no_sealed_minute() -> None:
    check("""
        3177. Nursery
        3177.1 The lease has been assigned.
        3178. Use of the seal
        3178.1 The lease at minute 3177.1 was sealed on 1 December by the Chair.
    """)


def test_a_remark_in_a_column_of_its_own_is_of_its_row() -> None:
    check("""
        | Item | Minute | Action | Clerk's remarks |
        | 7 Finance | The deficit will be repaid over five years. Approved. | | |
        !| 8 Academy order | The Director is minded to choose Larkrise Trust. | Chair | Whole item confidential. Cut before publishing. |
        | 9 Policies | Behaviour, Marking, Data protection agreed. | | |
    """)


def test_an_end_in_brackets_begins_nothing() -> None:
    check("""
        2. Reports
        2.6 The choir sang.
        ~ [CONFIDENTIAL – paragraphs 2.7 and 2.8 are to be removed from the published minutes]
        ! 2.7 The Headteacher has been absent since 3 November.
        ! 2.8 Trustees asked what had been said to parents.
        ~ [End of confidential paragraphs]
        3. Standards
        3.1 The outcomes were read.
        ~ 3.2 Confidential minute – commercially sensitive, not for publication:
        ! The Board considered the report on Nethercote.
        ~ (End of confidential minute)
        3.3 The roof is dry.
    """)


def test_words_between_two_tags_that_a_note_explains() -> None:
    check("""
        ~ Words between [conf.] and [end conf.] are left out of the public minutes.
        | Item | Notes | Action |
        | 4. Staff | Sickness 5.8%. <<[conf.] Nicky Beaumont failed probation and left. [end conf.]>> An inset day was well received. | |
        | 5. Letters | <<[conf.] Mr Warrender is asking for the bus log. [end conf.]>> A card of thanks was passed round. | Chair |
    """)


def test_a_whole_section_is_closed_by_its_last_line() -> None:
    check("""
        ## Numbers
        There are 96 children this term.
        ! ## Staffing
        ! Roxanne Gill has been suspended.
        ~ This whole section on staffing is confidential and is not for publication.
        ## Money
        Reserves stand at £38,000.
    """)


@pytest.mark.parametrize("end", ["END OF CONFIDENTIAL ROWS", "Part 1 resumed", "OPEN SESSION"])
@pytest.mark.parametrize("cells", ["| | {said} | |", "| – | {said} | – |", "| {said} | | |"])
@pytest.mark.parametrize(
    "said",
    [
        "CONFIDENTIAL",
        "PART 2",
        "CONFIDENTIAL ROWS",
        "Start of confidential rows",
        "The following rows are confidential",
        "Rows below are confidential until marked",
        "RESTRICTED: the rows from here to the double line are not for publication",
    ],
)
def test_a_row_that_heads_rows(said: str, cells: str, end: str) -> None:
    check(f"""
        | Item | Minute | Lead |
        | 2 | Minutes: those of 3 December were approved. | Chair |
        | 3 | Report: 402 students were noted as on roll. | Chair |
        | 4 | Project: the brief for Year 10 was agreed after a question. | Chair |
        ~{cells.format(said=said)}
        !| 5 | Posts: the post held by Mr Vernon Sayle is to go in August. | Chair |
        !| 6 | Fees: Mrs Petrescu has not paid for the residential. | Chair |
        ~{cells.format(said=end)}
        | 8 | Finance: the cash at bank stands at £611k. | Chair |
        | 9 | Dates: the governors were told that they meet again on 4 July. | Chair |
    """)
