"""Lists of what was decided, by the numbers of the items."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # 1. Apologies
    There were none.
    # 2. Finance
    The report was received.
    ~ # 3. Staffing - CONFIDENTIAL
    ! Mrs Orr has been signed off since May. Her return will be phased from September.
    # 4. Policies
    The charging policy was approved.
    The meeting closed at 7.45pm.
    {title}
    {listed}
"""
TITLES = (
    "Decisions",
    "Summary of decisions:",
    "Decision log",
    "Resolutions passed",
    "Decisions taken at this meeting",
)
LISTED = {
    "all": """1. There were no apologies.
    2. The report was received.
    ! 3. A phased return was agreed.
    4. The policy was approved.""",
    "some": """2. The report was received.
    ! 3. A phased return was agreed.""",
    "named": """Item 2 - the report was received
    ! Item 3 - a phased return was agreed""",
    "rows": """| Item | Decision |
    | 2 | The report was received. |
    ! | 3 | A phased return was agreed. |
    | 4 | The policy was approved. |""",
}


@pytest.mark.parametrize("listed", LISTED.values(), ids=LISTED)
@pytest.mark.parametrize("title", TITLES)
def test_what_was_decided_on_a_sealed_item_goes(title: str, listed: str) -> None:
    check(MINUTES.format(title=title, listed=listed))


@pytest.mark.parametrize("title", ["Agreed:", "Appendix: fire drill"])
def test_other_lists_count_for_themselves(title: str) -> None:
    listed = LISTED["all"].replace("! 3. A phased return was agreed.", "3. The bell rang.")
    check(MINUTES.format(title=title, listed=listed))


def test_decisions_within_an_item_count_for_themselves() -> None:
    check("""
        # 1. Apologies
        There were none.
        ~ # 2. Staffing - CONFIDENTIAL
        ! Mrs Orr has been signed off since May.
        # 3. Premises
        Decisions
        1. The fence will be mended.
        2. The gate will be painted.
        # 4. Policies
        The charging policy was approved.
    """)


def test_a_line_that_says_of_which_item_it_is_goes_with_it() -> None:
    check("""
        # 2. Finance
        The report was received.
        ~ # 3. Staffing - CONFIDENTIAL
        ! Mrs Orr has been signed off since May. Her return will be phased from September.
        # 4. Policies
        The charging policy was approved.
        The meeting closed at 7.45pm.
        Notes for the website
        Item 2 - the report is on the website.
        ! Item 3 - a return was agreed.
    """)


def test_decisions_that_cite_their_item_at_the_end() -> None:
    check("""
        # 5. Finance
        5.1 The accounts were approved.
        ~ # 6. Executive pay - CONFIDENTIAL
        ! 6.1 The Chief Executive goes up to £117,400.
        # 7. People
        7.1 The menopause policy was welcomed.
        # 8. Decisions taken
        8.1 Accounts approved (5.1).
        ! 8.2 Executive salaries as recommended (6.1).
        8.3 Menopause policy adopted (7.1).
    """)


@pytest.mark.parametrize("shape", ["| {number} | {text} |", "- {text}"])
@pytest.mark.parametrize("title", ["Summary of decisions", "Decisions made"])
def test_a_list_in_front_that_counts_for_itself(title: str, shape: str) -> None:
    entries = (
        "The charging policy was approved",
        "Mrs Orr to have a phased return",
        "Lettings rise",
    )
    listed = [shape.format(number=n, text=text) for n, text in enumerate(entries, 1)]
    listed[1] = f"!{listed[1]}" if listed[1].startswith("|") else f"! {listed[1]}"
    check(f"""
        # Beck Hill School, governing board
        # {title}
        {listed[0]}
        {listed[1]}
        {listed[2]}
        # Present
        Mrs Ffion Mair (Chair), Mr Tegan Lloyd, Ms Jo Harker (Headteacher)
        # 4. Finance
        The report was received.
        ~ # 5. Staffing - CONFIDENTIAL
        ! Mrs Orr has been signed off since May. Her return will be phased from September.
        # 6. Policies
        The charging policy was approved. Lettings rise in May.
    """)
