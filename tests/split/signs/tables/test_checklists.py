"""Forms about the paper itself that ask which passages are to come out, and tables of who gets which."""

from __future__ import annotations

import pytest
from minutes import check

ASKED = (
    "| Any passages to come out? | Yes: 3.2, 4.1 |",
    "| Anything to be redacted? | 3.2 and 4.1 |",
    "| Passages to be withheld | 3.2, 4.1 |",
    "| Does anything need to be left out of the web version? | Yes - 3.2 and 4.1 |",
    "| Any confidential paragraphs? | Yes (3.2 and 4.1) |",
    "| Confidential items | YES: items 3.2 and 4.1, and the actions from them. See the foot of each. |",
    "Any passages to come out? Yes: 3.2 and 4.1.",
    "Does anything need to be left out of the web version? Yes - 3.2 and 4.1",
    "| Distribution | 3.1 and 4.2: website. 3.2 and 4.1: governors only. |",
)
OPEN = (
    "| Any corrections? | Yes: 3.2, 4.1 |",
    "| Any passages to be put in bold? | Yes: 3.2, 4.1 |",
    "| Any items to come off the action log? | Yes: 3.2, 4.1 |",
    "Anything to be left out of the policy? Yes, 3.2 and 4.1.",
    "| Confidential items | None |",
)


def minutes(row: str, mark: str) -> str:
    return f"""
        3. Report
        3.1 The roll is 418.
        {mark} 3.2 Miss Rimmer left by agreement.
        4. Safeguarding
        {mark} 4.1 Cruz Halewood went into care.
        4.2 The register was checked.
        5. Close
        The meeting closed at 6.30pm.
        Publication check
        | Signed copy scanned? | Yes |
        ~{row}
        """


@pytest.mark.parametrize("row", ASKED)
def test_what_the_answer_names_goes(row: str) -> None:
    check(minutes(row, "!"))


@pytest.mark.parametrize("row", OPEN)
def test_other_questions_shut_nothing(row: str) -> None:
    check(minutes(row, ""))


CIRCULATED = (
    ("Items 1, 2 and 4 | Committee, staff folder, website", "Items 3 and 5 | Committee members only"),
    ("Minutes 1, 2, 4 | Public", "Minutes 3 and 5 | Trustees and Chief Executive only"),
    ("All items other than 3 and 5 | Website, notice board", "Items 3 and 5 | Management committee and headteacher"),
    ("Website and staff | Items 1, 2 and 4", "Governors only | Items 3 and 5"),
    ("Open items | 1, 2, 4", "Closed items | 3, 5"),
    ("1, 2, 4 | Parents, website", "3, 5 | Confidential"),
)  # fmt: skip
NOT_CIRCULATED = (
    ("Items 1, 2 and 4 | All who are present", "Items 3 and 5 | Foundation governors"),
    ("Items 1, 2 and 4 | Website", "Items 3 and 5 | Website, after approval by the committee"),
    ("Items 1, 2 and 4 | Led by the Chair", "Items 3 and 5 | Led by the Head"),
    ("Items 1, 2 and 4 | For decision", "Items 3 and 5 | For the committee to note"),
)


def circulation(first: str, second: str, mark: str) -> str:
    return f"""
        Circulation
        ~| {first} |
        ~| {second} |
        1. Welcome
        All were welcomed.
        2. Report
        There are 38 on roll.
        {"~" if mark else ""} 3. Community
        {mark} Tyrese Odum was stopped with money.
        4. Finance
        The forecast is a balance.
        {"~" if mark else ""} 5. Staffing
        {mark} Mr Tagg will not come back.
        6. Dates
        5 February.
        """


@pytest.mark.parametrize(("first", "second"), CIRCULATED)
def test_items_that_go_to_the_board_alone(first: str, second: str) -> None:
    check(circulation(first, second, "!"))


@pytest.mark.parametrize(("first", "second"), NOT_CIRCULATED)
def test_tables_of_other_things(first: str, second: str) -> None:
    check(circulation(first, second, ""))
