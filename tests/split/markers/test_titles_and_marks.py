"""Titles that bear their mark without anything between them: "Staffing CONFIDENTIAL"."""

from __future__ import annotations

import pytest
from minutes import check

MARKED = (
    "Staffing CONFIDENTIAL",
    "Staffing Confidential",
    "Staffing matters CONFIDENTIAL",
    "Staffing STRICTLY CONFIDENTIAL",
    "Staffing, confidential",
    "Staffing / Confidential",
    "HR confidential",
    "Staffing PART 2",
    "Staffing update Part II",
    "Staffing Part B",
    "Part 2 Staffing",
    "Staffing In Camera",
    "Staffing NOT FOR PUBLICATION",
    "Staffing Governors Only",
    "Staffing RESERVED",
    "Staffing EXEMPT",
    "Confidential matter for decision",
    "Confidential issue",
    "Confidential report from the Headteacher",
    "Private matters raised by staff",
    "Exempt report (verbal)",
    "Part 2 items deferred from the last meeting",
    "Part B matters of a personnel nature",
    "Closed session update – Chair",
    "Restricted items notified by the Clerk",
    "Sensitive matters concerning a pupil",
    "Any other confidential matters (10 minutes)",
    "Staffing – exempt information",
    "Staffing – limited circulation",
    "Staffing {confidential}",
    "Staffing – under seal",
    "Staffing (kept in the confidential file)",
    "Staffing (confidential file)",
    "Staffing (separate minute)",
    "Staffing (staff governors out)",
    "Staffing (Head and staff governors left)",
    "Staffing (no staff present)",
    "Staffing (Rheoliad 15(3))",
    "Staffio (sesiwn gaeedig)",
    "Staffio (heb y staff)",
    "Staffio (nid ar gyfer y wefan)",
    "Staffing (legal privilege)",
    "Staffing (s40(2) FOIA)",
    "Staffing (s.100A)",
    "Staffing (s100A(4) LGA 1972)",
    "Staffing (in the absence of staff governors)",
    "Staffing: strictly private",
    "Staffing (Confidential minute 1)",
    "Staffing (exempt from FOI)",
    "Staffing (Exempt s.36)",
    "Staffing (sensitive)",
    "Staffing (not disclosable)",
    "Staffing (for redaction)",
    "Staffing NFP",
    "Staffing matter (not open to the public)",
    "Staffing (exempt: paragraph 1)",
    "Performance management – confidential report",
    "Sensitive: staffing",
    "Legal privilege",
    "Confidential pupil discipline matter",
    "Headteacher's confidential report",
    "Legal matter – privileged and confidential",
    "Staffing (governors only – no staff or observers)",
)
OPEN = (
    "Staffing (all staff trained)",
    "Staffing (staff governors to attend)",
    "Staffing (no staff left)",
    "Staffing (absence of staff governors noted)",
    "Staffing (s.106 money)",
    "Staffing (legal advice taken)",
    "Staffing (FOI request)",
    "Staffing (GDPR)",
    "Staffing (exempt from fees)",
    "People & Culture (P&C)",
    "Data protection – confidential information",
    "Sensitive: soap",
    "Exempt categories of leave",
    "Limited circulation newsletters",
    "Scheme of delegation: reserved matters",
    "Keeping Children Safe in Education Part 2",
    "Budget Part 2",
    "SEF part 2",
    "Funds restricted",
    "VAT exempt",
    "Places reserved",
    "Minutes Part 1 and Part 2",
    "Declaration of confidential items",
    "Disposal of confidential waste",
    "Any confidential matters",
    "Confidential item carried over",
    "Confidential items from Resources – nothing to report",
    "Confidential reports to the LADO",
    "Confidential items to be identified",
)
# … of one item where it has a number, of a part where it has not
NUMBERED = ("Part B – Staffing", "Part 2 item – staffing")
TYPED = """
    3. Finance
    The outturn was noted.
    {before}4. {title}
    {seal}The SENCO will be off until June.
    5. Curriculum
    The new syllabus starts in September.
"""
HEADED = """
    # Finance
    The outturn was noted.
    {before}# {title}
    {seal}The SENCO will be off until June.
    # Curriculum
    The new syllabus starts in September.
"""
ROWS = """
    | No | Item | Notes | Action |
    | 3 | Finance | The outturn was noted and the bid has been submitted. | HT |
    {seal}| 4 | {title} | The SENCO will be off until June, and Miss Dorrell acts. | SBM |
    | 5 | Curriculum | The new syllabus starts in September. | SBM |
"""
CELLS = """
    | No | Notes | Action |
    | 3 | Finance // The outturn was noted and the bid has been submitted. | HT |
    {seal}| 4 | {title} // The SENCO will be off until June, and Miss Dorrell acts. | HT |
    | 5 | Curriculum // The new syllabus starts in September. | SBM |
"""
LAYOUTS = {"typed": TYPED, "headings": HEADED, "rows": ROWS, "cells": CELLS}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("title", MARKED)
def test_its_item_is_sealed(title: str, layout: str) -> None:
    check(layout.format(title=title, before="~ ", seal="! "))


@pytest.mark.parametrize("layout", [x for x in LAYOUTS.values() if x != HEADED])
@pytest.mark.parametrize("title", NUMBERED)
def test_a_part_2_title_with_a_number_is_of_its_item(title: str, layout: str) -> None:
    check(layout.format(title=title, before="~ ", seal="! "))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("title", OPEN)
def test_these_say_nothing(title: str, layout: str) -> None:
    check(layout.format(title=title, before="", seal=""))


@pytest.mark.parametrize("layout", [TYPED, HEADED], ids=["typed", "headings"])
def test_what_arises_from_an_item_is_no_matter_arising(layout: str) -> None:
    check(layout.format(title="Restricted items arising from item 3", before="~ ", seal="! "))


def test_a_marked_title_among_paragraphs_seals_what_follows_it() -> None:
    check("""
        # 6. Trustees
        The Trustees will give £2,000 for books.
        ~ Confidential business raised by the Trustees
        ! The tenants of the schoolhouse have not paid since June.
        ~ Ordinary business
        The school log books are to go to the county record office.
    """)


REMARKS = (
    "Not for publication by virtue of paragraph 3",
    "EXEMPT (para 3)",
    "Confidential under regulation 15(3)",
    "Governors only, at the request of the Head",
    "Part 2 under paragraph 3",
    "In camera, the press and public having been excluded",
    "Restricted until contracts are exchanged",
    "commercially sensitive as it names a person",
)


@pytest.mark.parametrize("layout", [TYPED, HEADED], ids=["typed", "headings"])
@pytest.mark.parametrize("before", ["Land at Mill Lane – ", "Estates: ", "Any other business ("])
@pytest.mark.parametrize("remark", REMARKS)
def test_a_mark_may_say_why(remark: str, before: str, layout: str) -> None:
    title = before + remark + (")" if "(" in before else "")
    check(layout.format(title=title, before="~ ", seal="! "))


@pytest.mark.parametrize(
    "title",
    [
        "Pupils answer a survey (confidential, on paper) in May",
        "Interest in item 9 (Part 2)",
        "Safeguarding: confidential reporting",
        "Estates – part 2 of the plan",
        "Supply is overspent. Confidential waste",
    ],
)
def test_what_only_has_the_words_of_a_mark(title: str) -> None:
    check(TYPED.format(title=title, before="", seal=""))


def test_a_marked_title_of_a_list_within_an_item() -> None:
    check("""
        8. Attendance
        Persistent absence is 14.2%.
        ~ Case studies (confidential: removed from minutes once read)
        ! 1. Riley Thwaite lives with an aunt.
        ! 2. Amani sees to her baby brother.
        9. Uniform grant
        £75 is given to each family.
    """)


def test_the_next_item_stands_behind_the_title_of_its_part() -> None:
    check("""
        8. Admissions
        8.1 The arrangements were determined.
        8.2 It was proposed and agreed that the next item be taken in Part 2.
        ~ PART 2
        ! 8.3 An application had been refused and the family has appealed.
        ~ PART 1 RESUMED
        9. RE
        9.1 The Vicar will lead worship.
    """)
