"""Items that a ruling calls by where they stand: "this item and the next", "the previous two"."""

from __future__ import annotations

import pytest
from minutes import check

AHEAD = """
    6. Appraisal
    6.1 All objectives were set.
    ~7. Teachers' pay
    ~{said}
    !7.1 The Committee considered recommendations for 61 teachers.
    !7.2 One main range teacher was not recommended.
    ~8. Headteacher's pay
    !8.1 Mr Ogle reported for the appraisal governors.
    9. Report to the board
    9.1 The annual report was noted.
"""


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed that this item and the next were confidential.",
        "Resolved that this and the next item be confidential.",
        "Governors resolved that this and item 8 be taken in private and minuted separately.",
        "This item and item 8 are confidential.",
        "This item and the following item were recorded in Part 2.",
        "This item, and item 8, were declared confidential by the Chair.",
        "The Chair ruled that this item and the one after it be minuted confidentially.",
        "Agreed: this item and 8 to be confidential.",
        "This minute and minute 8 are excluded from the published copy.",
        "Both this item and item 8 were treated as confidential.",
        "The Committee resolved that this item and item 8 were confidential and should be minuted as such. The staff governor had withdrawn.",
        "(This item and the next are confidential.)",
        "CONFIDENTIAL (this item and item 8)",
        "It was resolved that the present item and item 8 be confidential.",
        "Mrs Tarn left for this item and the next, which are minuted in Part 2.",
    ],
)
def test_this_item_and_another(said: str) -> None:
    check(AHEAD.format(said=said))


BACK = """
    6. Appraisal
    All objectives were set.
    ~7. Teachers' pay
    !The Committee considered recommendations for 61 teachers.
    ~8. Headteacher's pay
    !Mr Ogle reported for the appraisal governors.
    {ahead}
    ~{said}
    {behind}
"""


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed that this item and the previous one were confidential.",
        "It was agreed that item 7 and this item be confidential.",
        "It was agreed that both this and the preceding item be recorded in Part 2.",
        "The Chair asked that the last two items be minuted as confidential.",
    ],
)
def test_an_item_and_the_one_before_it(said: str) -> None:
    check(BACK.format(ahead="", said=said, behind="9. Report\n    It was noted."))


def test_items_before_the_one_in_which_it_is_said() -> None:
    said = "It was agreed that the previous two items be confidential."
    check(BACK.format(ahead="9. Other business", said=said, behind="The Head thanked everybody."))


def test_the_preceding_item_where_nothing_is_told_yet() -> None:
    check("""
        7. Teachers' pay
        The policy was agreed.
        ~8. Headteacher's pay
        !Mr Ogle reported for the appraisal governors.
        9. Other business
        ~It was agreed that the preceding item be confidential.
        The Head thanked everybody.
    """)


def test_three_items_in_numbers_of_a_year() -> None:
    check("""
        24/73 Appraisal
        All objectives were set.
        ~24/74 Teachers' pay
        ~Governors agreed that this and the following two items should be confidential.
        !The Committee considered recommendations for 61 teachers.
        ~24/75 Headteacher's pay
        !Mr Ogle reported for the appraisal governors.
        ~24/76 Staffing
        !Mr Lowe has given notice.
        24/77 Report
        It was noted.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The Head said that this item and the next agenda item would be brief.",
        "This item and item 8 were taken together.",
        "Governors discussed this item and item 6 openly.",
        "The last two items of the action log were closed.",
        "Mrs Tarn left for this item and the next.",
        "The previous two items are relevant to this item and the next meeting.",
    ],
)
def test_items_of_which_nothing_confidential_is_said(said: str) -> None:
    check(f"""
        6. Appraisal
        All objectives were set.
        7. Pay policy
        The policy was agreed. {said}
        8. Curriculum
        The plan was explained.
        9. Report
        It was noted.
    """)
