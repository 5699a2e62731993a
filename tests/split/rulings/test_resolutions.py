"""Items and paragraphs that a resolution names, and sessions that say when they begin and end."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_text

from redactor.split import split

CASES = {
    "a letter of an item": """\
# 25/44 Matters arising
(a) The photocopier has been replaced.
! (b) The claim of the former cook has been withdrawn on the agreed terms.
# 25/45 Budget
The budget was approved.
# 25/46 Confidentiality
~ It was resolved that minute 25/44(b) be regarded as confidential and not be made available.
""",
    "two paragraphs, beside a sentence of a third": """\
# 6. Schools
6.1 The roof at Bexhill Lane is finished.
! 6.2 The head of the infant school was interviewed about the test papers.
! 6.3 The other papers are to be looked at.
# 7. Dates
~ It was agreed that paragraphs 6.2 and 6.3, and the second sentence of 6.1, be held to be confidential.
""",
    "paragraphs that are spoken of again": """\
# 8. Staffing
8.3 The structure was noted.
! 8.4 The payment to the former supervisor was authorised.
! 8.5 The honorarium is to stop.
~ 8.6 Having heard 8.4 and 8.5, the committee determined that those two paragraphs should be removed before inspection.
# 9. Close
The meeting closed.
""",
    "bullets right above": """\
# 3. Staffing
- The new timetable works well.
! - One of the two mentors has been off since January with anxiety.
! - Members asked whether the other had been checked.
~ - The two bullets immediately above were agreed by members to be closed.
# 4. Policies
- The pay policy was adopted.
""",
    "what shall be left out": """\
# 47. Appeals
47.1 The committee met in May.
! 47.2 The appeal against the refusal was dismissed.
# 48. Close
~ On reading back, governors resolved that 47.2 should be left out of what is published.
""",
    "a session that says so": """\
# 13. Policies
The policy was adopted.
# 14. Session
~ The Board resolved to go on alone. CLOSED SECTION BEGINS.
! 15. The principal has been placed on a support plan.
~ 16. CLOSED SECTION ENDS. The executive rejoined.
# 17. Dates
The board meets in May.
""",
    "for governors and the head": """\
# 12. Premises
The lift is repaired.
! # 13. Staffing (governors and head only)
! The outcome of the first allegation is known.
# 14. Dates
The board meets in May.
""",
}
OPEN = {
    "what is to be done with items": """\
# 5. Agenda
It was agreed that 5.4 and 5.5 be taken together. Paragraphs 4.1 and 4.2 were read out.
5.4 The fence is mended.
5.5 The gate is mended.
""",
    "paragraphs that were only read": """\
# 8. Policies
8.4 The policy was amended.
8.5 The plan was amended.
8.6 Having heard 8.4 and 8.5, the committee agreed that those two paragraphs were clear.
""",
    "two bullets": """\
# 5. Visits
- Reception was seen.
- Year 2 was seen.
- The two bullets above were taken from the visit form.
""",
    "a section of a road that closed": """\
# 5. Premises
The closed section of the lane ends at the church, and the bus stops there.
""",
    "a club for governors only in name": """\
# 5. Training
Safer recruitment (governors only need the short course) was offered in May.
""",
}


@pytest.mark.parametrize("minutes", CASES.values(), ids=CASES)
def test_seals(minutes: str) -> None:
    check(minutes)


@pytest.mark.parametrize("minutes", OPEN.values(), ids=OPEN)
def test_leaves_open(minutes: str) -> None:
    check(minutes)


@pytest.mark.parametrize(
    "title",
    ["Confidential business. ", "Reserved business: ", "Part 2 - ", "Exclusion of the public. "],
)
@pytest.mark.parametrize(
    "behind",
    [
        "",
        " The staff governor would be asked to leave for item 5 only.",
        " All other items are open.",
        " There were no objections.",
        " This was proposed by Mrs Moss and seconded by Mr Shah.",
        " A separate minute will be kept by the clerk.",
    ],
)
@pytest.mark.parametrize("number", ["1.2 ", ""])
def test_a_title_and_how_it_was_ruled_open_no_part(title: str, behind: str, number: str) -> None:
    check(f"""
        ## 1. Opening
        {number and "1.1 "}There were no apologies.
        ~ {number}{title}It was resolved that items 3 and 5 below be treated as confidential.{behind}
        ## 2. Minutes
        2.1 These were agreed.
        ~ ## 3. Case
        ! 3.1 Mia is away.
        ## 4. Roof
        4.1 It is mended.
        ~ ## 5. Letter
        ! 5.1 A letter has come.
        ## 6. Policies
        6.1 These were agreed.
    """)


def test_a_matter_behind_the_ruling_is_no_part_of_it() -> None:
    minutes = document("""
        ## 1. Opening
        1.1 Confidential. It was agreed that item 3 be confidential. Mr Lumb has been sent home.
        ## 2. Minutes
        2.1 These were agreed.
    """)
    assert "Mr Lumb" in "".join(sealed_text(minutes, split(minutes)).values())
