"""What was told in confidence, where the minutes say so before they tell it; and ends near it."""

from __future__ import annotations

import pytest
from minutes import check

TOLD = "Mr Garrow has asked to be released at Easter, as his wife is unwell."
MORE = "Cover will be sought from the agency."

ANNOUNCED = [
    "The following was discussed in confidence:",
    "The following two matters were reported in confidence.",
    "Governors discussed the following in private:",
    "The Headteacher gave the following confidential update:",
    "Mr Pauling shared the following in confidence:",
    "The following discussion took place in private.",
    "The following was taken in Part 2:",
    "Told to governors in confidence:",
    "Confidential discussion:",
    "In confidence:",
    "For governors only:",
    "The Chair asked that the following be kept confidential:",
]


@pytest.mark.parametrize("label", ["", "- "], ids=["paragraphs", "bullets"])
@pytest.mark.parametrize("line", ANNOUNCED)
def test_the_rest_of_an_item_was_told_in_confidence(line: str, label: str) -> None:
    check(f"""
        4. Premises
        The boiler has been serviced.
        ~{line}
        !{label}{TOLD}
        !{label}{MORE}
        5. Finance
        The budget was noted.
    """)


@pytest.mark.parametrize("line", ANNOUNCED[:6])
def test_numbered_paragraphs_below_it_go_with_it(line: str) -> None:
    check(f"""
        4. Premises
        4.1 The boiler has been serviced.
        ~{line}
        !4.2 {TOLD}
        !4.3 {MORE}
        5. Finance
        5.1 The budget was noted.
    """)


def test_it_ends_where_the_minutes_go_on_in_public() -> None:
    check(f"""
        4. Premises
        The boiler has been serviced.
        ~The following was discussed in confidence:
        !{TOLD}
        ~The public part of the meeting resumed.
        The hall has been let.
        5. Finance
        The budget was noted.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Staff may speak to the counsellor in confidence.",
        "Pupils' records are held in confidence by the safeguarding team.",
        "The following policies were discussed: confidentiality, complaints.",
        "The Head spoke with confidence of the following results:",
        "The next line of the hymn was private to the choir, the Chair said.",
    ],
)
def test_other_confidences_announce_nothing(line: str) -> None:
    check(f"""
        4. Premises
        {line}
        The boiler has been serviced.
        5. Finance
        The budget was noted.
    """)


SITTING = [
    "Under Part 2, the Headteacher reported that",
    "In Part Two the Head told governors that",
    "In closed session, Mrs Pauling explained that",
    "As a confidential item, the Principal reported that",
    "In the confidential part of the meeting the Chair reported that",
    "The Head, speaking under Part 2, said that",
    "Speaking in confidence, the Head said that",
    "Governors heard in confidence that",
    "The Head asked governors to treat as confidential that",
]


@pytest.mark.parametrize("number", ["", "4.2 "], ids=["plain", "numbered"])
@pytest.mark.parametrize("lead", SITTING)
def test_a_paragraph_says_first_where_it_was_told(lead: str, number: str) -> None:
    check(f"""
        4. Premises
        The boiler has been serviced.
        !{number}{lead} {TOLD}
        5. Finance
        The budget was noted.
    """)


def test_what_follows_goes_with_it_up_to_a_way_back() -> None:
    check(f"""
        Premises
        The boiler has been serviced.
        !In closed session, the Head reported that {TOLD}
        !{MORE}
        ~Returning to Part 1, the Head said that the fair would be in June.
        Finance
        The budget was noted.
    """)


@pytest.mark.parametrize(
    "text",
    [
        "In Part 2 of the report the Head set out the results.",
        "Under Part 2 of Keeping Children Safe, staff have new duties.",
        "In committee rooms the heating is off.",
        "Under confidential reporting the policy was changed.",
        "In private schools the fees have risen.",
    ],
)
def test_a_paragraph_about_other_parts_is_open(text: str) -> None:
    check(f"""
        4. Premises
        {text}
        5. Finance
        The budget was noted.
    """)


@pytest.mark.parametrize("remark", ["This item is confidential.", "This minute is confidential."])
def test_a_remark_beside_the_title_of_a_part_means_that_part(remark: str) -> None:
    check(f"""
        5. Head's report
        5.1 The choir sang at the market.
        ~5.2 Staffing. {remark}
        !{TOLD}
        !{MORE}
        5.3 Safeguarding. No referrals.
    """)
    check(f"""
        5. Head's report
        5.1 The choir sang at the market.
        ~5.2 Staffing.
        ~{remark}
        !{TOLD}
        5.3 Safeguarding. No referrals.
    """)


def test_a_remark_behind_the_text_of_a_part_means_the_item() -> None:
    check(f"""
        ~5. Staffing
        !5.1 {TOLD}
        !5.2 {MORE}
        ~5.3 This item is confidential.
        6. Finance
        The budget was noted.
    """)


@pytest.mark.parametrize("stub", ["CONFIDENTIAL MINUTE (not to be published)", "Confidential item"])
@pytest.mark.parametrize("end", ["End of confidential minute. The staff came back.", "(End)"])
def test_a_stub_with_a_written_end_leaves_what_stands_above(stub: str, end: str) -> None:
    check(f"""
        9. STAFFING
        The structure for September was agreed.
        ~{stub}
        !{TOLD}
        ~{end}
        10. DATES
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "--- CONF - IR, RT dropped off call 7.35 --- DO NOT SEND WITH THE REST",
        "Conf section, IR hung up 7.35",
        "CONFIDENTIAL (IR and RT left the Teams call)",
        "== CONFIDENTIAL: don't send out with the rest (RT gone) ==",
        "CONF - not to go out with the main mins",
    ],
)
def test_those_who_left_a_call(line: str) -> None:
    check(f"""
        2. Finance
        The budget was noted.
        3. Dates - 14 May
        ~{line}
        !{TOLD}
        !{MORE}
        ~ended 7.58
    """)


def test_people_in_the_matter_are_not_those_who_left() -> None:
    check("""
        ~5. Staffing
        ~At 7.48pm Mr Kell and Miss Dow left the meeting. The following is confidential to governors.
        !Mr Orme Sallow withdrew on the morning of the interview, and Miss Peri Tolland was not appointed.
        ~Mr Kell and Miss Dow rejoined the meeting at 8.15pm.
        6. Finance
        The budget was noted.
    """)


def test_the_action_of_a_row_goes_with_its_minute_though_people_came_back() -> None:
    check(
        f"""
        | Item | Discussion | Action |
        | 10. Premises | The boiler has been serviced. | JP |
        !| 11a. CONFIDENTIAL - not for publication | NL left the meeting. {TOLD} // {MORE} // ~NL returned. | RT to keep the second of May free |
        | 12. Parents | The hall is booked. | RT |
    """.replace("// ~", "// ")
    )


@pytest.mark.parametrize(
    "text",
    [
        "It was noted that there was nothing in these minutes which needed to be treated as confidential.",
        "Governors agreed that nothing discussed needed to be kept confidential.",
        "No part of these minutes was considered to be confidential.",
        "The board did not consider any item to be confidential.",
        "There were none on this occasion.",
    ],
)
def test_that_there_was_none_is_open(text: str) -> None:
    check(f"""
        7. Dates
        14 May.
        ~8. Confidential items
        {text}
        9. Close
        The meeting closed at 7.
    """)


@pytest.mark.parametrize(
    "told",
    [
        f"!- {TOLD}\n!- {MORE}\n!Governors asked whether anybody knew.",
        f"!- {TOLD}\n!{MORE}\n!- His aunt will help.",
        f"!{TOLD}\n!(a) His aunt will help.\n!(b) {MORE}",
        f"!Staffing\n!2.2 {TOLD}\n!2.3 {MORE}",
    ],
    ids=["behind a list", "between bullets", "letters", "numbers below a title"],
)
def test_it_reaches_to_the_end_of_the_item_whatever_stands_there(told: str) -> None:
    check(f"""
        2. Report
        2.1 The boiler has been serviced.
        ~The following was discussed in confidence:
        {told}
        3. Finance
        3.1 The budget was noted.
    """)


@pytest.mark.parametrize("line", ["Mr Dace returned.", "His son returned to school."])
def test_who_comes_back_ends_no_part_for_which_nobody_left(line: str) -> None:
    check(f"""
        2. Dates
        14 May.
        ~Governors only session - confidential
        !3. Staffing
        !{TOLD}
        !{line}
        !4. Pupils
        !{MORE}
    """)
