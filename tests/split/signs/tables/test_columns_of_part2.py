"""Tables with a column for the public minutes and one for what is kept back."""

from __future__ import annotations

import pytest
from minutes import check

HEADS = [
    "Confidential",
    "Part 2",
    "Closed minutes",
    "Not for publication",
    "Private",
    "Governors only",
    "Confidential notes",
    "Part II (not published)",
    "To be redacted",
    "Withheld",
]
TABLE = """
    # Marlpit Junior School
    # Minutes, 17 March 2026
    {legend}
    | Item | {public} | {head} |
    | 1 Opening | All were welcomed. | |
    | 3 Head | Roll 236. | <<Mr Kotov was told to stay off site for a term.>> |
    | | Reading ages in Year 3: 58%. | |
    | 4 Staffing | A new midday team begins. | <<Mr Devlin resigned after the observation.>> |
    | 9 Next | 19 May at 5pm. | |
"""


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("public", ["For publication", "Discussion", "Part 1"])
def test_a_column_of_what_is_kept_back(head: str, public: str) -> None:
    check(TABLE.format(legend="# 2. Minutes", public=public, head=head))


@pytest.mark.parametrize(
    "legend",
    [
        "The right-hand column of the table goes with the confidential minutes and is folded away before copies are made for the public.",
        "~ The last column is not published.",
        "~ The third column is for governors only.",
    ],
)
def test_a_column_of_which_a_legend_says_so(legend: str) -> None:
    legend = legend if legend.startswith("~") else f"~ {legend}"
    check(TABLE.format(legend=legend, public="Notes", head="Detail"))


def test_columns_of_figures_and_answers_are_no_minutes() -> None:
    check("""
        # 4. Funds
        | Item | Unrestricted | Restricted |
        | Income | £4,000 | £1,200 |
        | Spending | £3,100 | £900 |
    """)
    check("""
        # 4. Policies
        | Item | Discussion | Third |
        | 1 Opening | All were welcomed. | The third column is wide. |
    """)


@pytest.mark.parametrize(
    "head",
    ["Item – PART 2 – CONFIDENTIAL", "Agenda item (Part 2)", "Business: Part II (confidential)"],
)
def test_a_table_of_part_2_by_the_head_of_its_items(head: str) -> None:
    check(f"""
        # Marlpit Junior School
        | No | Item | Action |
        | 1 | All were welcomed. | |
        | 2 | Roll 236. | Head |
        # Further business
        | No | {head} | Action |
        | 3 | <<Mr Kotov was told to stay off site for a term.>> | |
        | 4 | <<Mr Devlin resigned after the observation of June.>> | |
    """)


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [
        ("Confidential?", "Part 2", "No"),
        ("Confidential?", "Part B", "No"),
        ("Confidential?", "Yes - Part 2", "No"),
        ("Part", "Part 2 (confidential)", "Part 1"),
        ("Status", "Part 2", "Open"),
    ],
)
def test_a_column_of_parts_in_any_words_seals_rows_that_tell_little(
    head: str, yes: str, no: str
) -> None:
    check(f"""
        | Item | Minute | {head} |
        | 1 | The roof is mended. | {no} |
        ! | 2 | The cook is ill. | {yes} |
        | 3 | The gutters will wait. | {no} |
    """)
