"""What is told aside in a paragraph, ruled of this or the above, reserved, or kept in a second record."""

from __future__ import annotations

import pytest
from minutes import check

ASIDES = {
    "in confidence": "In confidence: Mrs Prowse has asked for a settlement of £9,000.",
    "off the record": "Off the record: Mrs Prowse has asked for a settlement.",
    "ourselves": "Strictly between ourselves, Mrs Prowse has asked for a settlement.",
    "commercial": "Commercially sensitive: Brack Homes have offered £2m for the annexe.",
    "minuting": "Not for minuting: Mrs Prowse has asked for a settlement.",
    "redact": "[Redact: Mrs Prowse has asked for a settlement.]",
}


@pytest.mark.parametrize(
    ("column", "open_", "closed"),
    [("Status", "Open", "Closed"), ("Website", "Yes", "No"), ("On website?", "Y", "N")],
)
def test_a_column_that_says_who_may_read_a_minute(column: str, open_: str, closed: str) -> None:
    check(f"""
        | No | Discussion | {column} |
        | 1 | Apologies came from Mr Hale, who was at a conference in Leeds and sent his good wishes to us all, and to those who were there for the first time that night. | {open_} |
        !| 2 | Mrs Prowse has asked for a settlement of nine thousand pounds and the union will write to us about it before the end of the month, as it did the last time. | {closed} |
        | 3 | The budget was approved as it stood after a long talk about the price of gas and of coal and of oil, and about the roof of the hall, which is to be mended. | {open_} |
    """)


def test_such_a_column_of_actions_or_policies_is_none() -> None:
    check("""
        # 4. Policies
        | Policy | Review | Website |
        | Charging | May | No |
        # 5. Actions
        | Action | Owner | Status |
        | Mend the gate | Head | Closed |
    """)


def test_a_flag_on_the_agenda_means_the_item() -> None:
    check("""
        # Agenda
        1. Welcome
        2. Budget
        3. Staffing (confidential)
        4. Pupils (confidential)
        5. Dates
        # 1. Welcome
        All were welcome.
        # 2. Budget
        It was approved.
        ~ # 3. Staffing
        ! Mrs Prowse has asked for a settlement.
        # 4. Pupils
        None.
        # 5. Dates
        11 November.
    """)


def test_a_label_in_a_cell_of_a_log_takes_the_row() -> None:
    check("""
        # 8. Actions
        | Minute | Action | Who | State |
        | 1 | Tell the diocese | Clerk | done |
        !| 7 | Write to the council. Confidential: taxi for Reece Dowsett | Head | £1,260, in place |
    """)


def test_a_written_end_is_that_of_the_last_part_which_was_opened() -> None:
    check("""
        # 1. Chair
        Mr Munday was elected.
        ~ # 2. Part 2
        ! 2.1 The Dowsetts have asked for a taxi.
        # 3. Policies
        3.1 Two were adopted.
        # 4. Premises
        4.1 The lift works.
        ~ # 5. Part 2
        ! 5.1 Mr Rossiter was not awarded the point.
        ~ End of confidential part
        # 6. Dates
        11 November.
    """)


def test_without_sure_evidence_a_written_end_is_also_that_of_an_earlier_opening() -> None:
    check("""
        # 1. Chair
        Mr Munday was elected.
        ~ # 2. Part 2
        ! 2.1 The Dowsetts have asked for a taxi.
        ! # 3. Claims
        ! 3.1 Miss Orr has slipped in the kitchen.
        ~ # 4. Part 2, continued
        ! 4.1 Mr Rossiter was not awarded the point.
        ~ End of confidential part
        # 5. Dates
        11 November.
    """)


@pytest.mark.parametrize(
    ("left", "back"),
    [
        (
            "RESERVED BUSINESS – teacher representative withdrew",
            "The teacher representative returned.",
        ),
        (
            "The executive left the meeting and the trustees met alone.",
            "4.4 The executive rejoined.",
        ),
    ],
    ids=["representative", "numbered"],
)
def test_those_who_go_by_their_office_come_back(left: str, back: str) -> None:
    check(f"""
        # 4. Report
        4.1 The enrolment is 212.
        ~ {left}
        ! Miss Toner's sick leave was extended.
        ~ {back}
        4.5 The reserve stands at £20,000.
    """)
