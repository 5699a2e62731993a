"""Flags in a line's last words, in brackets and in front of what was asked last time."""

from __future__ import annotations

import pytest
from minutes import check

LAST_TIME = """
    1. WELCOME
    All were welcomed.
    2. {title}
    Minutes agreed. In camera notes agreed, signed.
    ! {label}: the Chair has written to Sheila Rain with her final warning.
    3. HEAD'S REPORT
    Roll 47.
    4. PLACEMENTS
    Nine are back.
"""


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("LAST TIME (7 October)", "In camera action"),
        ("PREVIOUS NOTES", "Confidential item"),
        ("The earlier record", "Part 2 action"),
    ],
)
def test_a_label_among_earlier_minutes_seals_its_line(title: str, label: str) -> None:
    check(LAST_TIME.format(title=title, label=label))


LINES = {
    "a plea behind the flag": "! - Nobody has spoken to Maureen Vick yet. CONF, please be very careful with this one.",
    "a plea behind the word": "! - Nobody has spoken to Maureen Vick yet. Confidential, so please keep it out.",
    "a bracket that says for whom": "- The trust has written. <<[Confidential, not for the posted copy: Mr Turn has complained about Mr Cook.]>> The policy was noted.",
    "agreed in confidence": "- Debts: £684. <<It was agreed, in confidence, that Ms Crosse should repay £10 a month.>> The policy stays.",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_seals_no_more_than_it_flags(line: str) -> None:
    check(f"""
        # 5. Kitchen
        - The oven is new.
        {line}
        - Menus are out.
        # 8. Dates
        - 4 May
    """)


def test_the_rest_is_confidential_once_somebody_has_set_off_home() -> None:
    check("""
        # 6. Policies
        - Agreed.
        ~ Nell and Tom set off home at 8.05. Rest confidential:
        ! - Tom has asked to go down to four days because of his boy.
        ! - Nell has applied for a headship.
        # Dates
        - 4 May 2026
    """)


@pytest.mark.parametrize("heads", ["Minute | Progress", "Ref. | Update", "Item | What happened"])
def test_a_table_of_what_became_of_earlier_minutes_seals_its_row(heads: str) -> None:
    check(f"""
        ### 25/60 MINUTES AND MATTERS ARISING
        .1 The minutes of 15 October 2025, including the reserved minutes, were confirmed.
        | {heads} |
        | 25/47.3 | Bus shelter: agreed. Closed. |
        !| 25/54 (reserved) | The Director of People has met Mr Adeyo and his representative on 3 November, and told them of the vacancies at each site; he has accepted redeployment at a protected salary from 1 January. |
        | 25/55.1 | Skills audit: two returns outstanding. |
        ### 25/61 PRINCIPAL'S REPORT
        .1 The Principal introduced her report.
    """)
