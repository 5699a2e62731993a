"""Rulings on several paragraphs of one minute, and on what is received or heard in private."""

from __future__ import annotations

import pytest
from minutes import check


@pytest.mark.parametrize(
    "ruling",
    [
        "Minute 44, second and third paragraphs, is confidential.",
        "The second and third paragraphs of minute 44 are confidential.",
        "Paragraphs 2 and 3 of minute 44 are confidential.",
        "Confidential: minute 44, paragraphs 2 and 3.",
    ],
)
def test_no_more_of_a_minute_than_the_paragraphs_that_are_named(ruling: str) -> None:
    check(f"""
        44. COLLEGE GOVERNANCE REVIEW
        The reviewer will watch two meetings and see all governors one by one.
        ! She has been told that three members think of leaving.
        ! The Principal said that he felt bullied in January's meeting.
        Her report is due in June.
        45. INSURANCE
        Cyber cover to be doubled.
        46. CLOSE
        ~ {ruling}
        """)


def test_a_sentence_of_the_minute_in_which_it_is_ruled_on() -> None:
    check("""
        # 8. Safeguarding
        The link governor checked the record. <<She had also been told about the allegation.>> Nothing else came up.
        ~ (The second sentence of minute 8 is confidential and will be blanked.)
        Training for all staff took place on the first day of term.
        """)


def test_what_was_received_in_private_as_follows() -> None:
    check("""
        # 13. Committees
        (b) Minutes of the Search Committee, 9 March - received.
        ~ (c) Minutes of the Special Committee, 11 March - received in private, as follows:
        ! The Committee heard the Principal's complaint about the Clerk.
        (d) Minutes of the Quality Committee, 16 March - received.
        """)


def test_from_here_to_the_end_of_the_item() -> None:
    check("""
        # 13. Lessons from the inspection
        Some had found the inspectors brusque.
        ~ From here to the end of the item on instruction of the Chair not for release:
        ! The inspectors said that the maths lead was the weak link.
        ! Governors saw no way but a change by September.
        # 14. Report to parents
        A letter will go on Friday.
        """)


@pytest.mark.parametrize(
    ("head", "shut", "open_"),
    [("Open/Closed", "CL", "O"), ("Who can see", "Govs", "All"), ("Seen by", "Board only", "All")],
)
def test_a_column_that_says_who_sees_a_row(head: str, shut: str, open_: str) -> None:
    check(f"""
        | Topic | Minutes | {head} |
        | Welcome | Ms Pandit welcomed all who had come through the snow. | {open_} |
        ! | Staffing | The cleaner Mrs Agnes Rudd has been warned by police. | {shut} |
        | Dates | The next meeting is on 7 May in the library. | {open_} |
        """)


@pytest.mark.parametrize("note", ["(Clerk: keep out.)", "(clerk: leave out)"])
def test_a_note_to_the_clerk_without_an_object(note: str) -> None:
    check(f"""
        7. Return on lettings: £1,140.
        ! 8. One use of force. The mother says that his wrist was bruised. {note}
        9. Return on accidents: none reportable.
        """)


@pytest.mark.parametrize("text", ["award", "the contract is signed", "staff have been told"])
def test_confidential_until_something_in_the_midst_of_a_paragraph(text: str) -> None:
    check(f"""
        4. Catering. Tenders were opened. <<Confidential until {text}: the present contractor is to go.>>
        5. Dates. 3 May.
        """)
