"""What an open item says itself, and an action or a row of the log cites of it, belongs to no Part 2."""

from __future__ import annotations

import pytest
from minutes import check

SEALED = "~ The meeting moved into Part 2.\n! 3.5 The head of Saltney Bank, Gavin Ormsby, had gone home in tears.\n~ The open meeting was resumed."


def test_an_action_that_cites_an_open_item_may_name_what_it_names() -> None:
    check(f"""
        # Estuary Trust
        ## 3. Results
        3.2 Marks rose to 58% at Saltney Bank. Mr Chopra spoke of maths.
{SEALED}
        ## 4. Finance
        4.1 The accounts were read.
        ## Action log
        | No. | Action | Owner |
        | 3.2 | Report on maths at Saltney Bank | SC |
        !| 3.5 | Draft terms for G Ormsby | MT |
    """)


def test_a_name_that_the_open_item_lacks_is_evidence() -> None:
    check(f"""
        # Estuary Trust
        ## 3. Results
        3.2 Marks rose to 58%. Mr Chopra spoke of maths.
{SEALED}
        ## 4. Finance
        4.1 The accounts were read.
        ## Action log
        | No. | Action | Owner |
        | 3.2 | Report on maths | SC |
        !| 4.1 | Card for Gavin Ormsby | MT |
    """)


def test_and_so_is_a_matter() -> None:
    check(f"""
        # Estuary Trust
        ## 3. Results
        3.2 Marks rose to 58%. Gavin Ormsby spoke of maths.
{SEALED}
        ## 4. Finance
        4.1 The accounts were read.
        ## Action log
        | No. | Action | Owner |
        | 4.1 | Print the accounts | SC |
        !| 3.2 | Settlement for Gavin Ormsby | MT |
    """)


def test_a_day_of_january_names_no_jan() -> None:
    check("""
        # Withy Bank School
        ~## 9. Confidential item
        ! 9.1 Jan Ormesher had been suspended.
        ~ End of confidential item.
        ## 11. Policies
        11.1 Homework will wait.
        ## Actions
        | Item | What | Who | When |
        !| 9 (confidential) | Chase the report | CH | 8 Dec |
        | 11.1 | Homework policy to the agenda | GP | 14 Jan |
    """)


@pytest.mark.parametrize("verb", ["holds the key", "has the key", "empties them"])
def test_who_looks_after_confidential_waste_is_no_sign(verb: str) -> None:
    check(f"""
        # Withy Bank School
        | Name | Initials | Present? |
        | Desmond Achebe | DA | Yes |
        | Colin Frear | CF | In attendance |
        ## 6. Safeguarding
        6.2 All confidential waste now goes in locked bins; CF {verb}.
        ## Actions
        | Item | What | Who |
        | 6.2 | Order two more | CF |
    """)


@pytest.mark.parametrize(
    "action",
    [
        "Ring Mrs Neeson's sister",
        "Mrs Neeson: find cover until she is better",
        "Answer Mrs Neeson's complaint",
    ],
)
@pytest.mark.parametrize("told", ["", " A complaint about parking was read."])
def test_an_action_that_shares_but_a_name_with_the_open_item(action: str, told: str) -> None:
    check(f"""
        # Ridge School
        ## 5 Staffing
        5.1 Mrs Neeson will run the choir.{told}
        ## 6 Finance
        6.1 The plan was read.
        ~ ## 7 Part 2 (confidential)
        ! 7.1 Mrs Neeson has complained of Mr Holt. She cries in the stock cupboard.
        ! 7.2 Her sister rang the Chair on Friday about the settlement.
        # Actions
        | Item | Action | Who |
        !| 5.1 | {action} | AO |
        | 6.1 | Send the plan | DS |
    """)


@pytest.mark.parametrize(
    "legend",
    [
        "There are things not to be published; all are marked CF.",
        "Keep off the website; everything marked CF.",
    ],
)
def test_a_sign_that_is_named_behind_a_semicolon(legend: str) -> None:
    check(f"""
        # Ridge School
        ~ {legend}
        ## 2 Staffing
        The rota is full.
        ! CF Mr Wylie is suspended.
        The choir is good.
    """)
