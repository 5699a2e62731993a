"""Second parts that a small table titles, columns for both parts, and agendas that name the parts."""

from __future__ import annotations

import pytest
from minutes import check

HEAD = """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane, Mrs S Brearley (Headteacher)
        # 1. Budget
        The budget was noted.
        # 2. Policies
        The policy on charging was approved.
"""
SEALED = {
    "a title beside who wrote": """
        ~| Part 2 – Confidential | Clerk: Ruth Low |
        !The lease ends in March.
        !The Chair will write to the agent.
    """,
    "a title among school and day": """
        ~| Ashfold School | Part 2 – Confidential | 4 June |
        !The lease ends in March.
        !The Chair will write to the agent.
    """,
    "a title beside the school, where the numbers go on": """
        ~| Ashfold School | Part 2 | 4 June |
        !# 3. Lease
        !The lease ends in March.
    """,
    "a title over two cells": """
        ~| Part 2 | Confidential |
        !The lease ends in March.
    """,
    "a title above who was there": """
        ~| Part 2 – Confidential |
        ~| Present | All governors |
        !The lease ends in March.
        !The Chair will write to the agent.
    """,
    "two columns without numbers": """
        | Part 1 | Part 2 – Confidential |
        | The dates were agreed. | <<The price of the lease is low.>> |
        | The plan was noted. |  |
        The meeting closed at 7pm.
    """,
    "two columns of minutes": """
        | Part 1 – Open minutes | Part 2 – Confidential minutes |
        | The dates were agreed. | <<The price of the lease is low.>> |
    """,
    "a column of Part 2 beside the minutes": """
        | Minutes | Part 2 – Confidential |
        | The dates were agreed. | <<The price of the lease is low.>> |
    """,
    "two columns beside the agenda": """
        | Agenda | Minutes (Part 1 column) | Minutes (Part 2 column) |
        | 5 Staffing | All posts filled. | <<Mrs Low has asked for a reference.>> |
        | 6 Pupils | Roll 311. | <<One of the two comes on a managed move.>> |
        | 7 Premises | Hall lights are now LED. | – |
    """,
}
OPEN = {
    "a form in parts, where the numbers go on": """
        | Claim form | Part 2 | sent |
        # 3. Lease
        The lease was renewed.
    """,
    "papers by who may see them": """
        | Paper | Part 1 – Open | Part 2 – Confidential |
        | Budget | yes | no |
        | Pay | no | yes |
        The meeting closed at 7pm.
    """,
    "a table of what is open to all": """
        | Open to the public | Part 2 |
        The meeting closed at 7pm.
    """,
}
AGENDA = """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane, Mrs S Brearley (Headteacher)
        Agenda
        Part 1
        1. Welcome
        2. Budget report
        3. Policies
        Part 2 – Confidential
        ~4. Lease of the lodge
        # 1. Welcome
        All were welcomed.
        # 2. Budget report
        The budget was noted.
        # 3. Policies
        The policy was approved.
        ~# Part 2 – Confidential
        !# 4. Lease of the lodge
        !The price is low.
"""


@pytest.mark.parametrize("minutes", SEALED.values(), ids=SEALED)
def test_what_such_a_table_titles_is_sealed(minutes: str) -> None:
    check(HEAD + minutes)


@pytest.mark.parametrize("minutes", OPEN.values(), ids=OPEN)
def test_what_only_looks_like_one_stays(minutes: str) -> None:
    check(HEAD + minutes)


def test_an_agenda_that_names_the_parts_opens_none() -> None:
    check(AGENDA)


def test_the_word_agenda_may_be_the_last() -> None:
    check(
        HEAD
        + """
        Agenda
    """
    )


def test_the_schools_name_stays_above_the_open_minutes() -> None:
    check("""
        Ashfold School
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane, Mrs S Brearley (Headteacher)
        # 1. Budget
        The budget was noted.
        ~| Ashfold School | Part 2 – Confidential | 4 June |
        !The lease ends in March.
    """)
