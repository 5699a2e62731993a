"""The words that most clerks use: why people left, what a meeting became, which item it was."""

from __future__ import annotations

import pytest
from minutes import check

TOLD = "Mr Garrow has asked to be released at Easter, as his wife is unwell."
MORE = "Cover will be sought from the agency."

LEFT = [
    "Due to the confidential nature of the next item, the staff governors left the meeting.",
    "Because of the confidential nature of this item, Mrs Pell and Mr Dace withdrew.",
    "Given the sensitive nature of the discussion, the staff governor left the room.",
    "As the next item was confidential, staff governors left the meeting at 7.10pm.",
    "Owing to the confidential nature of the business, observers were asked to leave.",
    "Mrs Pell left the meeting for the confidential item at 18.40.",
    "The associate members left as the next item was Part 2.",
    "The Principal and observers left before the confidential business.",
    "As agreed earlier, the staff governors left because of the sensitive nature of the next item.",
]


@pytest.mark.parametrize("line", LEFT)
def test_why_people_left_says_what_follows_is_private(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staffing
        ~{line}
        !{TOLD}
        !{MORE}
        ~They returned to the meeting at 7.30pm.
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize("line", LEFT)
def test_said_in_front_of_an_item_it_means_that_item(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~{line}
        ~7. Staffing
        !{TOLD}
        !{MORE}
        ~They returned to the meeting at 7.30pm.
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Mrs Pell left the meeting at 7.10pm.",
        "Mrs Pell left before the item on the sensory garden.",
        "Mr Dace left the meeting before the vote, as he had declared an interest.",
    ],
)
def test_other_reasons_for_leaving_open_nothing(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        7. Premises
        ~{line}
        The fence has been mended.
        8. Dates
        14 May.
    """)


def test_nothing_is_sealed_where_nothing_follows() -> None:
    check("""
        6. Finance
        The budget was noted.
        Staff governors left the meeting for the confidential item.
        7. Close
        The meeting closed at 7.40pm.
    """)


BECAME = [
    "Part 2 of the meeting began at 7.15pm.",
    "The confidential part of the meeting commenced.",
    "Part 1 of the meeting closed at 7.15pm.",
    "The Chair closed Part 1 of the meeting at 7.15pm.",
    "End of Part 1.",
    "The public part of the meeting ended at 7.15pm.",
    "The open meeting closed at 7.15 and the closed meeting began.",
    "Non-confidential business concluded at 7.15pm.",
    "Governors moved to discuss confidential items.",
    "Governors then discussed confidential matters.",
]


@pytest.mark.parametrize("line", BECAME)
def test_a_meeting_becomes_private_in_the_middle(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~{line}
        ~7. Staffing
        !{TOLD}
        !{MORE}
        ~The meeting returned to Part 1.
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize("line", BECAME)
def test_a_meeting_becomes_private_at_the_end(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        7. Dates
        14 May.
        ~{line}
        !8. Staffing
        !{TOLD}
    """)


@pytest.mark.parametrize(
    "line",
    [
        "The public part of the meeting ended at 7.15pm.",
        "Part 1 of the meeting closed at 7.15pm.",
        "Part 1 of the training began in May.",
        "The public consultation closed on 7 May.",
    ],
)
def test_where_nothing_follows_it_is_the_end_of_the_minutes(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        7. Dates
        14 May.
        {line}
        Signed ........................ Date ................
    """)


@pytest.mark.parametrize(
    "line",
    [
        "The following is confidential to governors.",
        "The Chair reminded governors that the following discussion was confidential.",
        "The meeting moved into Part 2.",
    ],
)
def test_the_matter_may_stand_in_the_same_paragraph(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staffing
        !{line} {TOLD}
        8. Dates
        14 May.
    """)


REMINDED = [
    "The Chair reminded everyone of the confidential nature of this item.",
    "Governors noted the confidential nature of this item.",
    "It was agreed to treat this item as confidential.",
    "Governors agreed that this item would be confidential.",
    "This item was considered to be confidential.",
    "The clerk was asked to record this item in the Part 2 minutes.",
]


@pytest.mark.parametrize("line", REMINDED)
def test_a_remark_on_this_item_means_it_wherever_it_stands(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staffing
        ~{line}
        !{TOLD}
        !{MORE}
        8. Dates
        14 May.
    """)
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staffing
        !{TOLD}
        !{MORE}
        ~{line}
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "It was agreed that this item would not be confidential.",
        "The Chair reminded everyone of the importance of this item.",
        "This item was considered to be urgent.",
        "Governors were asked whether this item was to be treated as confidential.",
    ],
)
def test_other_remarks_on_an_item_leave_it_open(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        7. Premises
        The fence has been mended.
        {line}
        8. Dates
        14 May.
    """)


ANSWERS = [
    "Item 7.",
    "Item 7 only.",
    "Yes - item 7.",
    "Staffing (item 7).",
    "None other than item 7.",
    "The following item was deemed confidential: 7",
    "Item 7 - Staffing - was identified as confidential.",
    "Agenda item 7 was agreed to be confidential.",
    "The minutes of item 7 should not be published.",
    "The staffing discussion (item 7) was agreed as confidential.",
    "Part 2: It was agreed that item 7 was Part 2.",
]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize(
    "title", ["Confidential items", "Determination of confidentiality of business"]
)
def test_which_item_is_confidential_is_said_at_the_end(title: str, answer: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~7. Staffing
        !{TOLD}
        8. Dates
        14 May.
        ~9. {title}
        ~{answer}
        10. Close
        The meeting closed at 7.
    """)


def test_items_named_under_another_title_stay_open() -> None:
    check("""
        6. Finance
        The budget was noted.
        7. Staffing
        Two teachers have joined.
        8. Actions carried forward
        Item 7.
        9. Close
        The meeting closed at 7.
    """)


@pytest.mark.parametrize(
    "lead", ["Staffing, confidential:", "Confidential staffing update:", "Part 2 HR matter -"]
)
def test_a_lead_says_that_its_paragraph_is_confidential(lead: str) -> None:
    check(f"""
        6. Head's report
        The budget was noted.
        !{lead} {TOLD}
        The hall is booked.
        7. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "As the next item was confidential, staff governors, who would return later, left the meeting.",
        "Owing to the confidential nature of the next item, in which pupils may be named, staff governors left.",
    ],
)
def test_what_may_come_of_it_does_not_hide_why_they_left(line: str) -> None:
    check(f"""
        6. Finance
        The budget was noted.
        ~{line}
        ~7. Staffing
        !{TOLD}
        8. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "2. Staffing 🔒",
        "🔒 2. Staffing",
        "2. Staffing [clerk: strip before uploading]",
        "2. Staffing (embargoed until staff have been told)",
        "2. Staffing – withheld under UK GDPR",
        "2. Staffing (Regulation 15(3))",
        "2. Staffing [Publish: N]",
        "2. Settlement – without prejudice and confidential",
        "2. Staffing – non-pub",
        "2. Staffing (shred after reading)",
        "2. Staffing [behind closed doors]",
        "2. Staffing (for Council only)",
        "2. Staffing – Corporation members only",
        "2. Staffing – private to the Court",
        "2. Staffing – Council eyes only",
        "2. Staffing – LGB only",
        "2. Staffing – restricted to the Corporation",
    ],
)
def test_titles_that_say_in_passing_that_an_item_is_kept_back(title: str) -> None:
    check(f"""
        1. Welcome
        All were welcomed.
        ~{title}
        !{TOLD}
        3. Date
        4 December.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "This section has been marked as exempt.",
        "This item falls within regulation 15(3) of the School Governance Regulations 2013.",
        "This item falls within paragraph 1 of Schedule 12A.",
    ],
)
def test_an_item_that_is_said_to_be_exempt_is(said: str) -> None:
    check(f"""
        1. Welcome
        All were welcomed.
        ~2. Staffing
        !{TOLD}
        ~{said}
        3. Date
        4 December.
    """)


def test_what_is_said_when_the_recording_has_stopped_is_private() -> None:
    check(f"""
        1. Policies
        The charging policy was approved.
        ~The recording was stopped at this point.
        ~2. Staffing
        !{TOLD}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The results (not embargoed this year) were read out.",
        "Old photographs will be taken out before uploading the new gallery.",
        "One request was answered; two names were withheld under section 40.",
        "The live stream was stopped at this point by a power cut, the Head said.",
        "This item has been deferred; the policy on confidential waste comes next time.",
    ],
)
def test_the_same_words_of_other_things_seal_nothing(said: str) -> None:
    check(f"""
        1. Report
        {said}
        2. Policies
        The charging policy was approved.
    """)


@pytest.mark.parametrize(
    "body", ["Council", "the Council", "the Corporation", "the Board", "members"]
)
def test_a_paragraph_may_be_confidential_to_any_body(body: str) -> None:
    check(f"""
        4. Games
        4.1 The first XV had its best season.
        !4.2 Confidential to {body}. {TOLD}
        4.3 Hockey goes well.
        ~5. Confidential to {body}
        !5.1 {MORE}
    """)


def test_what_is_for_a_body_to_decide_stays() -> None:
    check("""
        4. Scheme
        4.1 The following are reserved to the Board: the budget and admissions.
        4.2 Matters reserved to Council were noted; the vote is for the Council alone to call.
        4.3 The Council only met twice.
    """)
