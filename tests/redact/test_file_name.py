"""The name of a published file says which body met when, and never more."""

from __future__ import annotations

import pytest

from redactor.redact import neutral_name, numbered, unnumbered

SCHOOL = "Beck Hill Primary School"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (
            [SCHOOL, "Minutes of the Full Governing Board held on Wednesday 5 March 2025"],
            "full-governing-board-2025-03-05-minutes",
        ),
        (
            ["MINUTES OF THE FINANCE & PREMISES COMMITTEE", "6th February, 2025"],
            "finance-and-premises-committee-2025-02-06-minutes",
        ),
        (["Board of Governors", "Held 11/02/25"], "board-of-governors-2025-02-11-minutes"),
        ([f"{SCHOOL} Governing Body 1.12.2024"], "governing-body-2024-12-01-minutes"),
        (
            ["Kestrel Moor Local Academy Board", "23 January 2025"],
            "local-academy-board-2025-01-23-minutes",
        ),
        (["Three Ways Learning Trust Board", "9 October 2024"], "trust-board-2024-10-09-minutes"),
        (["FGB minutes, Thursday 20th of March 2025"], "full-governing-board-2025-03-20-minutes"),
        (
            ["Cofnodion cyfarfod Corff Llywodraethu", "6 Chwefror 2025"],
            "corff-llywodraethu-2025-02-06-minutes",
        ),
        (
            ["Cofnodion / Minutes: Corff Llywodraethu", "3 Rhagfyr / December 2025"],
            "corff-llywodraethu-2025-12-03-minutes",
        ),
        (["Governing Body", "Dydd Mawrth 6 Mai – May 2025"], "governing-body-2025-05-06-minutes"),
        (["Présence of the Pay Committee", "3 May 2025"], "pay-committee-2025-05-03-minutes"),
    ],
)  # fmt: skip
def test_a_heading_gives_the_name(lines: list[str], name: str) -> None:
    assert neutral_name(lines, ["Osian Grug"]) == name


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Minutes"],
        [SCHOOL, "Present: Mrs Ada Bakare (Chair of the Pay Committee)", "99/99/2025"],
        ["These minutes are confidential and are not published."],
    ],
)
def test_a_heading_that_says_neither_gives_a_name_all_the_same(lines: list[str]) -> None:
    assert neutral_name(lines, []) == "board-undated-minutes"


def test_the_first_real_date_counts() -> None:
    lines = ["Committee", "31/02/2025", "Wednesday 5 March 2025", "Next: 7 May 2025"]
    assert neutral_name(lines, []) == "board-2025-03-05-minutes"


def test_two_months_are_no_date() -> None:
    assert neutral_name(["Held 3 November / December 2025"], []) == "board-undated-minutes"


def test_a_word_that_is_cut_is_in_no_name() -> None:
    lines = ["Minutes of the Grug Appeal Panel", "5 March 2025"]
    assert neutral_name(lines, ["Osian Grug"]) == "board-2025-03-05-minutes"
    assert neutral_name(lines, ["Panel member"]) == "grug-appeal-panel-2025-03-05-minutes"


@pytest.mark.parametrize(("number", "name"), [(1, "a-minutes"), (2, "a-minutes-2")])
def test_a_second_document_of_one_name_has_a_number(number: int, name: str) -> None:
    assert numbered("a-minutes", number) == name
    assert unnumbered(name) == "a-minutes"


def test_the_day_of_a_date_is_no_number_of_a_document() -> None:
    assert unnumbered("board-2025-03-05") == "board-2025-03-05"
