"""Schedules at the end, or in the head, that list by number the minutes that are kept back."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Oldby School
    Present: Mrs Frances Nuttall (Head)
    ## 16. Head's report
    16.1 There are 98 on roll.
    16.2 The Year 2 assessments will be moderated in May.
    ## 17. Premises
    17.1 Lettings income is £1,870 since April.
    ! 17.2 The Head had found that £415 from the judo club was never banked.
    ! 17.3 Governors agreed that the committee should meet before Easter.
    17.4 From now on lettings are to be paid by bank transfer.
    ## 18. SEND
    18.1 Eleven children have support plans.
    ! 18.2 The consultation on a place for Ebony was considered.
    ## 22. Meetings
    22.1 Tuesday 19 May. The Chairman closed the meeting at 6.50 pm.
    {schedule}
    Signed: Chairman
"""
SHUT = {
    "a title and a sentence": """
        Schedule of minutes withheld from inspection
        The following are withheld under regulation 15(3) of the 2013 Regulations and bound in the second volume:
        | Minute | Ground | To be looked at again |
        ~| 17.2 | (a) | March 2027 |
        ~| 17.3 | (a) | March 2027 |
        ~| 18.2 | (b) | March 2027 |""",
    "confidential minutes": """
        ~ ## Confidential minutes
        ~| Minute | Reason |
        ~| 17.2 | personal |
        ~| 17.3 | personal |
        ~| 18.2 | pupil |""",
    "a register": """
        ~ ## Register of exempt minutes
        ~| No. | Paragraph of Schedule 12A |
        ~| 17.2 | 1 |
        ~| 17.3 | 1 |
        ~| 18.2 | 2 |""",
    "two in a row": """
        ~ ## Minutes not published
        ~| Minute number | Why |
        ~| 17.2 and 17.3 | staff |
        ~| 18.2 | child |""",
    "redactions": """
        ~ ## List of redactions
        ~ These minutes do not appear in the copy on the website.
        ~| Ref | Grounds | Review |
        ~| 17.2 | reg 15(3)(a) | 2027 |
        ~| 17.3 | reg 15(3)(a) | 2027 |
        ~| 18.2 | reg 15(3)(b) | 2027 |""",
    "no row of headings": """
        ~ Withheld from the published copy:
        ~| 17.2 | personal data |
        ~| 17.3 | personal data |
        ~| 18.2 | personal data |""",
    "lines": """
        ~ ## Schedule of withheld minutes
        ~ 17.2 ground (a)
        ~ 17.3 ground (a)
        ~ 18.2 ground (b)""",
    "bullets": """
        ~ Minutes withheld
        ~- 17.2 and 17.3 (staff)
        ~- 18.2 (pupil)""",
    "passages": """
        ~ Passages removed from this copy
        ~| Where | Whom it concerns |
        ~| Minute 17.2 | member of staff |
        ~| Minute 17.3 | member of staff |
        ~| Minute 18.2 | pupil |""",
}


@pytest.mark.parametrize("schedule", SHUT.values(), ids=SHUT)
def test_what_a_schedule_lists_is_sealed(schedule: str) -> None:
    check(MINUTES.format(schedule=schedule))


OPEN = {
    "resolutions": "Schedule of resolutions",
    "actions": "Actions outstanding",
    "papers": "Papers withheld from the agenda pack",
    "published": "Minutes published early",
    "other minutes": "Minutes withheld at the last meeting and now open",
    "other things": "Invoices withheld until the work is done",
    "a question": "Whether minutes are to be withheld will be settled in May",
    "none": "No minutes are withheld; the grounds of decisions are these",
}


@pytest.mark.parametrize("title", OPEN.values(), ids=OPEN)
def test_a_schedule_of_something_else_seals_nothing(title: str) -> None:
    schedule = f"""
        ~ ## {title}
        ~| Minute | Ground |
        ~| 17.2 | (a) |
        ~| 17.3 | (a) |
        ~| 18.2 | (b) |"""
    check(MINUTES.format(schedule=schedule).replace("! ", ""))


def test_a_list_on_top_of_the_confidential_part_ends_nothing() -> None:
    check("""
        # Oldby School
        Present: Mrs Frances Nuttall (Head)
        1. Head's report
        There are 98 on roll.
        2. Premises
        Lettings income is £1,870.
        3. Meetings
        Tuesday 19 May.
        ~ # Confidential minutes
        ~| Minute | Concerns |
        ~| 4 | staff |
        ~| 5 | pupil |
        ! 4. The caretaker took £415 from the judo club.
        ! He has been suspended.
        ! 5. Ebony will be offered a place elsewhere.
    """)


def test_a_schedule_of_numbers_that_stand_elsewhere_is_sealed_as_before() -> None:
    check("""
        # Oldby School
        Present: Mrs Frances Nuttall (Head)
        1. Head's report
        There are 98 on roll.
        2. Premises
        Lettings income is £1,870.
        ~ # Confidential minutes
        ! 7: the caretaker has been suspended.
        ! 8: Ebony will be offered a place elsewhere.
    """)
