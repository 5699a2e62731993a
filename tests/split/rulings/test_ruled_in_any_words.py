"""Rulings on one item: how it is named, and what is ruled of it, in the words of any clerk."""

from __future__ import annotations

import pytest
from minutes import check

NAMED = (
    "item 7",
    "item number 7",
    "item 7 (Staffing)",
    "Item 7: Staffing",
    "the minute relating to item 7",
    "the minutes for item 7",
    "the discussion under item 7",
    "item 7 of these minutes",
    "the item on staffing",
    "the staffing item",
    "the Staffing discussion",
)
RULED = (
    "be recorded as confidential",
    "not be published",
    "be included in the Part 2 minutes",
    "be included in the confidential minutes",
    "should form part of the confidential minutes",
    "needed to be confidential",
    "be kept out of the public minutes",
    "be minuted in Part 2",
    "was confidential",
)
TYPED = """
    6. Premises
    The fence is mended.
    ~ 7. Staffing
    ! Mrs Odell has been signed off again.
    8. Report
    The figures will be seen in June.
    9. Any other business
    ~ {said}
    10. Next meeting
    4 May.
"""
NUMBERED = """
    6. Premises
    6.1 The fence is mended.
    ~ 7. Staffing
    ! 7.1 Mrs Odell has been signed off again.
    8. Report
    8.1 The figures will be seen in June.
    9. Any other business
    9.1 The hall is let.
    ~ 9.2 {said}
    10. Next meeting
    10.1 4 May.
"""
ROWS = """
    | 6 | Premises | The fence is mended and the roof has been looked at by all. |
    ! | 7 | Staffing | Mrs Odell has been signed off again and her classes are covered. |
    | 8 | Report | The figures will be seen in June, and the plan is on track. |
    ~ | 9 | Confidentiality | {said} |
    | 10 | Next meeting | The next meeting will be held on 4 May at 6pm in school. |
"""
LAYOUTS = {"typed": TYPED, "numbered": NUMBERED, "rows": ROWS}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("named", NAMED)
def test_the_item_by_any_name(named: str, layout: str) -> None:
    check(layout.format(said=f"It was agreed that {named} be recorded as confidential."))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("ruled", RULED)
def test_whatever_is_ruled_of_it(ruled: str, layout: str) -> None:
    check(layout.format(said=f"Governors agreed that the staffing item {ruled}."))


@pytest.mark.parametrize(
    "said",
    [
        "Which items are confidential? Item 7.",
        "Staffing - item 7 to be confidential.",
        "It was agreed that the staffing discussion was confidential.",
    ],
)
def test_in_short(said: str) -> None:
    check(TYPED.format(said=said))


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed that the report not be published until July.",
        "The names of donors should not be published.",
        "It was agreed that the premises item be deferred.",
        "Governors agreed that the premises item should be discussed in Part 2 of the next meeting.",
        "The school prospectus forms part of the published information.",
        "Which items are for the website? Item 7.",
    ],
)
def test_these_rule_on_nothing(said: str) -> None:
    check(f"""
        6. Premises
        The fence is mended.
        7. Report
        The figures will be seen in June.
        9. Any other business
        {said}
        10. Next meeting
        4 May.
    """)
