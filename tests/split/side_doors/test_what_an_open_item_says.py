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
