"""Tables that give several rows one number, and columns in which a sign says something else."""

from __future__ import annotations

import pytest
from minutes import check


@pytest.mark.parametrize("mark", ["C – FP + HR", "C"])
def test_a_mark_holds_its_own_row_of_them(mark: str) -> None:
    check(f"""
        # Thorn School
        ~ Key – action col: C = confidential, row goes to P2 file only. Else for the web.
        | # | Discussion | Act. |
        | 1 | Welcome. All were well. | |
        | 4 | HT: 71 on roll of 72. | |
        !| 4 | FP: Tanya Mulgrew, TA3. Video of her is with the LADO. | {mark} |
        | 4 | Y11 exams under way. Invigilators thanked. | |
        | 5 | Behaviour paper. | EG |
    """)


@pytest.mark.parametrize("head", ["Here", "Present?", "Attended"])
def test_y_means_who_was_there(head: str) -> None:
    check(f"""
        # Fed School
        | Governor | Code | {head} |
        | Mr Ravinder Sohal (Chair) | RS | Y |
        | Mr Edwin Tarbuck (LA) | ET | N, apologies |
        ~ Items with Y in the last column are confidential and are taken out before these minutes are published.

        | Ref | Minute | Who | Conf. |
        | 1 | Welcome. RS thanked all. | | N |
        !| 9c | The debts of Mrs Sugden are to be written off. | RS | Y |
        | 10 | Buildings. PH walked the site. | | N |
    """)


THINGS = (
    "invoices envelope",
    "mailbox",
    "filing cabinet",
    "exit questionnaires",
    "worry box",
    "printing",
)


@pytest.mark.parametrize("thing", THINGS)
def test_things_that_are_kept_confidential_are_no_matter(thing: str) -> None:
    check(f"""
        # Ridge School
        ## 4 Premises
        - The roof is mended.
        - Confidential {thing} – found, was in the wrong tray.
        - The bus was late.
        ## 5 Money
        5.1 Confidential {thing}: quote of £400 accepted.
        5.2 The budget was read.
    """)


@pytest.mark.parametrize(
    "flag", ["CONFIDENTIAL", "CONFIDENTIAL - to be kept separately from the published minutes"]
)
@pytest.mark.parametrize(
    "before",
    ["| 9 | Trips. The ski trip was approved. | |", "| 9 | Trips. // All were approved. | HS |"],
    ids=["a paragraph a cell", "several"],
)
def test_a_row_of_nothing_but_a_flag_seals_the_next_row_of_its_number(
    before: str, flag: str
) -> None:
    check(f"""
        # Thorn School
        | Ref | Minute | Lead |
        | 8 | Outcomes. English is strong. | |
        {before}
        ~ | 10 | {flag} | |
        ! | 10 | The Principal told of the claim by Mrs Balogun. // The hearing is in May. | LT |
        ~ | | End of confidential minute | |
        | 11 | Safeguarding. The summary was noted. | |
        | 11 | First aid. The list was noted. | |
    """)
