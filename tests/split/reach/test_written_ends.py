"""Passages in brackets whose end is written, and rulings that only say which items hold some."""

from __future__ import annotations

import pytest
from minutes import check

PASSAGES = {
    "square, in capitals": "[CONFIDENTIAL. Ned Orme owes £40. He denies it. END OF CONFIDENTIAL PASSAGE.]",
    "round": "(Confidential: Ned Orme owes £40. He denies it. End of confidential note)",
    "dashes": "[Part 2 – Ned Orme owes £40. He denies it – end of Part 2]",
    "stars": "**RESTRICTED: Ned Orme owes £40. He denies it. Restricted text ends**.",
    "curly": "{Restricted text. Ned Orme (Year 6) owes £40. End of the restricted text.}",
    "the bare word": "[Not for publication: Ned Orme owes £40. He denies it. Ends]",
}


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_a_passage_in_a_paragraph_and_nothing_around_it(passage: str) -> None:
    check(
        f"""
        # 4. Trips
        4.1 The coach is booked. <<{passage}>> The hall was thanked.
        4.2 The lake was frozen.
        ! {passage}
        4.3 The tents are dry.
        """
    )


def test_a_passage_over_several_paragraphs_up_to_its_end_or_its_bracket() -> None:
    check(
        """
        # 4. Trips
        4.1 The coach is booked. <<[CONFIDENTIAL. Ned Orme owes £40.>>
        ! His aunt will pay.
        <<He was told. END OF CONFIDENTIAL PASSAGE.]>> The hall was thanked.
        # 5. Lake
        ! 5.1 [Confidential: Ned Orme fell in.
        ! He was wet (and cold).]
        5.2 The ice has gone.
        """
    )


OPEN = {
    "a flag in brackets that closes": "<<(Confidential: Ned Orme owes £40.)>> The end of Part 2 of the course is near.",
    "a policy": "The draft (Confidential Reporting, Part 2) was read up to the end [of May].",
    "a course": "Staff did [Part 2 of the course] and its end was a quiz.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_brackets_without_a_written_end_reach_no_further(said: str) -> None:
    check(
        f"""
        # 4. Trips
        4.1 {said}
        4.2 The lake was frozen.
        """
    )


RULINGS = [
    "It was confirmed that the passages so marked in minutes 4.1, 5 and 6 be excluded from the copy for inspection.",
    "Agreed that the bracketed parts of 4.1, 5 and 6 should not be published.",
    "The clerk was asked to remove the flagged text in items 4.1, 5 and 6 from the public version.",
    "What is marked confidential in minutes 4.1, 5 and 6 is to be left out of the published copy.",
]


@pytest.mark.parametrize("ruling", RULINGS)
def test_a_ruling_on_what_is_marked_seals_what_is_marked_there(ruling: str) -> None:
    check(
        f"""
        # 4. Trips
        4.1 The coach is booked. <<[CONFIDENTIAL. Ned Orme owes £40. END OF CONFIDENTIAL PASSAGE.]>> The hall was thanked.
        4.2 The lake was frozen.
        # 5. Staff
        5.1 Two posts are out to advertisement.
        ! 5.2 CONFIDENTIAL – Ida Holm will have an operation in May.
        # 6. Letters
        6.1 The parish asked for the hall.
        ! 6.2 Confidential: a letter from Mr Ruben Falk about his son was read.
        # 7. Close
        ~ {ruling}
        """
    )


@pytest.mark.parametrize("ruling", RULINGS)
def test_where_nothing_is_marked_the_item_is_sealed(ruling: str) -> None:
    check(
        f"""
        # 4. Trips
        ! 4.1 The coach is booked and Ned Orme owes £40.
        4.2 The lake was frozen.
        ! # 5. Staff
        ! 5.1 Ida Holm will have an operation in May.
        # 6. Letters
        6.1 The parish asked for the hall.
        ! 6.2 Confidential: a letter from Mr Ruben Falk about his son was read.
        # 7. Close
        ~ {ruling}
        """
    )


def test_an_item_that_is_named_whole_beside_them_is_sealed_whole() -> None:
    check(
        """
        # 4. Trips
        4.1 The coach is booked.
        ! 4.2 Confidential: Ned Orme owes £40.
        ! # 5. Staff
        ! 5.1 Two posts are out to advertisement.
        ! 5.2 CONFIDENTIAL – Ida Holm will have an operation in May.
        # 6. Close
        ~ It was agreed that the passages so marked in 4 and the whole of 5 be excluded from the copy for inspection.
        """
    )


def test_a_ruling_that_asks_for_nothing_seals_nothing() -> None:
    check(
        """
        # 4. Trips
        4.1 The coach is booked.
        # 5. Close
        5.1 The passages marked in 4.1 of the handbook were read and liked.
        """
    )


def test_brackets_at_an_end_are_said_of_what_stands_in_front() -> None:
    check("""
        # 3. Staff
        ! - Mrs Ogle has been told that she is ill. (This bullet is confidential.)
        - The farm was a hit with the class.
        - All are to finish Part 2 of the online course.
    """)


def test_a_flagged_paragraph_that_tells_of_money_that_left_is_no_opening() -> None:
    check("""
        # 3. Minutes
        3.1 The minutes were agreed.
        ! 3.2 Confidential. Arising from Part 2 of June: the payment to Mr Odell left the account on 31 August.
        # 4. Staffing
        4.1 There are 68 teachers.
    """)


def test_a_matter_under_the_rules_of_an_act_is_no_opening() -> None:
    check("""
        # 7. Finance
        7.3 Reserved matters under the financial regulations were unchanged.
        # 8. Complaints
        8.1 Eleven were received.
    """)


def test_what_followed_under_a_heading_is_that_item_s() -> None:
    check("""
        # 5. Trust
        5.1 The growth plan was read.
        ~ 5.2 What followed under this heading is recorded in the Confidential Annex.
        # 6. Finance
        6.1 A surplus is forecast.
    """)


def test_open_minutes_that_begin_again_end_what_was_for_some() -> None:
    check("""
        # 6. Staffing
        ~ The four were asked to step out. From here until they are back the record is for governors' folders only.
        ! 6.1 Craig Odell has been suspended.
        ~ The four colleagues came back at 5.39 and the open minutes begin again here.
        # 7. Money
        7.1 Period 5 was presented.
    """)


NO_ENDS = {
    "a contract": "Mrs Ogle's post (contract ends) was discussed.",
    "a loan": "Mrs Ogle's loan (ends 31 July) was discussed.",
    "a course": "Mrs Ogle is to finish Part 2 of her course by June.",
    "a telephone line": "The end of the confidential helpline is in July.",
}


@pytest.mark.parametrize("told", NO_ENDS.values(), ids=NO_ENDS)
def test_what_is_told_of_an_end_ends_nothing(told: str) -> None:
    check(f"""
        # 5. Staff
        5.1 All is well.
        ! 5.2 [Confidential paragraph.] {told} Ned Arkle is ill.
        5.3 The roof is dry.
    """)


def test_brackets_at_the_end_of_a_title_open_what_follows() -> None:
    check("""
        # 4. Staffing
        4.1 There are 60.
        ~ 4.2 Cover [Start of confidential passage]
        ! Mrs Ogle is off with stress.
        ! Ned Arkle covers.
        ~ [End of confidential passage]
        4.3 The roof is dry.
    """)


def test_a_rule_with_its_reason_behind_it_hides_no_title() -> None:
    check("""
        # 5. Premises
        5.1 The roof is dry.
        ~ CONFIDENTIAL (regulation 15(3), as two pupils were named)
        ! Ned Arkle was excluded.
        ! Mrs Ogle is ill.
    """)


@pytest.mark.parametrize(
    "end",
    [
        "Ordinary business",
        "Normal business",
        "Open meeting",
        "Main meeting resumed",
        "Open part of the meeting",
        "Non-exempt business",
        "Unrestricted items",
        "Business open to all",
        "Other business (open)",
        "Publishable minutes",
        "Res. items end",
    ],
)
def test_a_title_of_open_business_ends_what_was_closed(end: str) -> None:
    check(f"""
        3. Budget
        The budget was approved.
        ~ RESERVED BUSINESS
        ! The tenant of the lodge has not paid.
        ~ {end}
        The log books are to go to the county record office.
    """)


@pytest.mark.parametrize("line", ["Items: open", "Main meeting", "The ordinary meeting with her"])
def test_what_only_sounds_like_open_business_ends_nothing(line: str) -> None:
    check(f"""
        2. Budget
        The budget was approved.
        ~ 3. CONFIDENTIAL
        ! Mr Orr is ill.
        ! {line}
        ! Ms Dow was warned.
        4. Policies
        They were read.
    """)
