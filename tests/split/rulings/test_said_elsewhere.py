"""What is ruled, remarked or listed at another place than the matter itself, in usual words."""

from __future__ import annotations

import pytest
from minutes import check

TOLD = "Mr Garrow has asked to be released at Easter, as his wife is unwell."
MORE = "Cover will be sought from the agency."

RULINGS = [
    "RESOLVED that all papers and reports be made available as necessary with the exception of minute 7.",
    "It was agreed that nothing in minute 7 is to be published until staff have been told.",
    "Item 7 (all) will be minuted separately as confidential.",
    "Item 7 and its action are confidential.",
    "The item on staff cover would move to Part 2 of the minutes.",
    "Whether any item should be excluded from the open minutes: minute 7 was so determined.",
    "Minute 7 to be confidential. Proposed Mr Dace, seconded Mrs Pell, agreed.",
    "Note by the Vice-Chair, who chaired this item: minute 7 not for publication.",
    "(Following the meeting the Chair and Head agreed that 7 is confidential.)",
]


@pytest.mark.parametrize("title", ["9. Any other business", "9. Confidential items"])
@pytest.mark.parametrize("ruling", RULINGS)
def test_a_ruling_at_the_end_means_an_item_above(ruling: str, title: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staff cover
        !{TOLD}
        8. Dates
        14 May.
        ~{title}
        ~{ruling}
        10. Close
        The meeting closed at 7.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "All papers for item 7 were made available in good time.",
        "Members are reminded that papers are confidential and must be handed back.",
        "Nothing in item 7 was new.",
        "It was agreed that item 7 be made available on the website.",
    ],
)
def test_what_is_said_of_an_item_otherwise_keeps_nothing_back(said: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        7. Premises
        The fence has been mended.
        8. Any other business
        {said}
        9. Close
        The meeting closed at 7.
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "It was agreed that the second bullet point above is confidential.",
        "The second point above is not for publication.",
        "Governors asked that the second point in the Chair's update be treated as confidential.",
    ],
)
def test_one_of_the_bullets_above(remark: str) -> None:
    check(f"""
        ## Chair's update
        - The Chair attended a briefing.
        !- {TOLD}
        - The newsletter went out.
        ~{remark}
        ## Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "row", ["| | The above item is confidential. | |", "| | The item above is confidential. | |"]
)
def test_a_row_speaks_of_the_row_above(row: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 1. Minutes | The minutes of the last meeting were agreed and signed by the Chair. | IM |
        !| 2. Staff | {TOLD} | RT |
        ~{row}
        | 3. Trips | The Year 2 trip to the farm was approved. | RT |
    """)


def test_a_row_of_a_table_that_is_no_minutes_speaks_of_itself() -> None:
    check(f"""
        1. Welcome
        The Chair opened the meeting.
        2. Risk
        | Area | Notes | Score |
        | Roof | It leaks in two places and will be looked at by the surveyor in the holidays. | 4 |
        !| Staff | {TOLD} // This item is confidential. | 5 |
        | Money | The reserve is low but within the range that the policy sets for it. | 6 |
        3. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("The discussion of the tenders was confidential.", "End of confidential discussion."),
        (
            "5. The architect left. The Chair said that the talk about fees would be confidential.",
            "6. The architect came back. The meeting was no longer confidential.",
        ),
        (
            "Mrs Selby left the room. The following is a confidential record.",
            "Mrs Selby returned to the room. End of confidential record.",
        ),
    ],
)
def test_an_end_shows_where_a_private_part_began(said: str, end: str) -> None:
    check(f"""
        4. Plans
        The drawings were liked.
        ~{said}
        !{TOLD}
        !{MORE}
        ~{end}
        The plans will go on display in June.
        7. Dates
        14 May.
    """)


def test_an_end_within_a_paragraph() -> None:
    check(f"""
        | Item | Discussion | Action |
        | 3. Curriculum | The new units were shared with governors, who had many questions. | |
        | 4. Staffing | Two teachers start in May. <<CONFIDENTIAL: {TOLD} END CONFIDENTIAL>> | HT |
        | 5. SEND | There are 41 pupils on the register. | |
    """)


def test_a_title_with_the_word_in_its_middle() -> None:
    check(f"""
        5. Premises
        The fence has been mended.
        ~6. Bursar's confidential report
        !{TOLD}
        7. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "title", ["6. Confidentiality and reserved business", "6. Policy on confidential reports"]
)
def test_a_title_about_such_things_is_open(title: str) -> None:
    check(f"""
        5. Premises
        The fence has been mended.
        {title}
        The form has a new colour.
        7. Dates
        14 May.
    """)


def test_what_arises_from_confidential_minutes_below_a_colon() -> None:
    check("""
        3. Matters arising
        3.1 The gate has been mended.
        ~3.2 Arising from the confidential minutes:
        !(a) Mr Garrow is on a phased return;
        !(b) the Chair has replied to his wife.
        3.3 The list of policies was circulated.
    """)


def test_numbers_of_earlier_items_begin_none_of_this_meeting() -> None:
    check("""
        2. Minutes
        Agreed.
        ~3. Matters arising from the Part 2 minutes
        !Item 3: Mr Garrow has accepted the settlement.
        !Item 4: the panel upheld the decision to exclude.
        4. Correspondence
        A letter of thanks was read.
    """)


def test_what_is_told_behind_the_approval_of_earlier_part_2() -> None:
    check("""
        4. Minutes of previous meetings
        a) Part 1 of 14 January was approved.
        b) Part 2 of 14 January was approved. <<The Head said that Mr Garrow is still suspended.>>
        c) The committee's minutes of 28 January were noted.
    """)


@pytest.mark.parametrize(
    "lead",
    [
        "Confidential points raised by governors:",
        "Amendments to the confidential minutes:",
        "The information below is confidential to governors.",
    ],
)
def test_bullets_below_a_title_of_their_own(lead: str) -> None:
    check(f"""
        4. Finance
        The budget was noted.
        5. Questions
        The survey was liked.
        ~{lead}
        !- {TOLD}
        !- {MORE}
        !Governors asked whether anybody knew.
        6. Dates
        14 May.
    """)


def test_actions_below_a_row_that_says_so() -> None:
    check("""
        8. Close
        The meeting ended at 7.
        Action summary
        | Action | Owner | By |
        | Circulate training dates | Clerk | 1 Nov |
        ~| Part 2 actions | | |
        !| Write to Mr Garrow with the outcome | Chair | 1 Nov |
        !| Get advice on the cost of cover | HT | 8 Nov |
    """)


def test_the_confidential_annex_is_told_in_the_open() -> None:
    check(f"""
        5. Head's report
        5.1 The report was circulated.
        !5.2 In the confidential annex to the report the Head sets out that {TOLD}
        5.3 Governors asked about Fridays.
    """)


def test_a_saint_behind_a_number_is_no_weight() -> None:
    check("""
        5. Outreach
        5.1 The group will meet here.
        !5.2 St Oswin's is in trouble with its budget.
        5.3 A training day is planned.
        6. AOB
        ~It was agreed that 5.2 is confidential.
    """)


@pytest.mark.parametrize("when", ["(7.20pm)", "(at 7.20 p.m.)", "7.20pm"])
def test_a_time_in_a_cell_is_no_item(when: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 1. Minutes | The minutes of the last meeting were agreed and signed by the Chair. | IM |
        | 7. SEN | The coordinator told governors about the plans of nineteen children. | RT |
        !| 8. | Confidential item - NV, RC and EJW left the meeting {when} | |
        !| 8.1 | {TOLD} | RT |
        | 9. Trips | The Year 2 trip to the farm was approved. | RT |
    """)


def test_a_lead_with_one_and_on_rules_on_nothing() -> None:
    check("""
        7. Staffing
        7.1 The deputy has been appointed.
        !7.2 Confidential minute: one member of staff has asked for other hours on account of an illness.
        8. Dates
        14 May.
    """)


def test_items_to_be_placed_in_part_2_are_listed_by_number() -> None:
    check(f"""
        8. Pupils
        8.1 Twelve pupils have a plan.
        !8.2 {TOLD}
        10. AOB
        10.1 None.
        ~11. Items to be placed in Part 2
        ~11.1 8.2
        12. Dates
        12.1 14 May.
    """)


def test_a_title_in_capitals_with_a_remark_in_brackets() -> None:
    check(f"""
        4 PREMISES
        The fence has been mended.
        ~5 STAFFING MATTER (minuted separately)
        !{TOLD}
        6 FINANCE
        The budget was noted.
        ACTIONS
        4 - mend the fence - MB
        ~5 - see separate minute
        6 - send the budget - AB
    """)


def test_other_minutes_behind_the_signature_by_the_name_of_the_school() -> None:
    check(f"""
        7. Reports
        The survey was liked.
        8. Close
        There being no further business, the Chair closed the meeting at 7pm.
        Signed (Chair) ....................
        ~Oxbarn Primary School - Part 2 minutes, 9 December
        ~Present: as above, except Mrs Garbutt
        !5. Staffing
        !{TOLD}
    """)


@pytest.mark.parametrize("cell", ["Conf. / AC", "Confidential / AC, LF", "AC - conf."])
def test_the_flag_beside_who_is_to_do_it(cell: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 6. Trips | The Year 2 trip to the farm was approved by all who were there. | RT |
        !| 8. Staff absence | {TOLD} | {cell} |
        | 9. Premises | The roof leaks again and somebody from the county will look at it. | LF |
    """)


def test_asked_in_a_title_and_there_were_none() -> None:
    check("""
        2. Minutes
        Agreed.
        3. Part 2 items - The Chair asked whether any item should be taken under Part 2. There were none.
        4. Dates
        14 May.
    """)


def test_the_part_about_them_out_of_the_minutes_that_are_published() -> None:
    check("""
        I went through the budget.
        !To balance it we would have to lose one of the TAs.
        The heating is dear.
        ~Governors asked me to leave the part about the TAs out of the minutes that go on the website as it is confidential.
        Next meeting Weds 9th.
    """)


def test_a_table_of_minutes_without_a_header() -> None:
    check(f"""
        | 6 | Website: the new site was launched. | Clerk |
        | 7 | Behaviour: there were four incidents and all have been dealt with. | HT |
        !| 8 | {TOLD} | HT |
        | 9 | The plan was approved. | PE lead |
        ~| 10 | Governors agreed that item 8 be recorded as confidential. | Clerk |
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "[Clerk's remark: the foregoing minute, 7.7, is confidential to members of the Board. Remove before the minutes are put on the website.]",
        "[Clerk's remark: minute 7.7 is confidential. Remove before publication.]",
    ],
)
def test_a_remark_of_the_clerk_is_said_of_the_minute_that_it_names(remark: str) -> None:
    check(f"""
        7.6 Finance
        The budget was noted.
        ~7.7 Former head
        !The talks with Mr Penfold are over and he leaves in March.
        !Four voted for it.
        ~{remark}
        7.8 Safeguarding
        The plan is complete.
    """)


def test_the_table_below_is_all_of_the_table() -> None:
    check("""
        4. Ranking. The list was approved. It is agreed that the list itself and the table below are confidential to the committee, being about named children.
        !| Candidate | Question | Decision |
        !| Raphael Menson | Baptised after the closing date | Category 6 |
        !| Conor Tighe | Letter from a paediatrician | Accepted |
        5. In-year. Two places in Year 4 were filled.
    """)
