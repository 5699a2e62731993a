"""Titles of a confidential part: behind the close of the meeting, or above numbers of its own."""

from __future__ import annotations

import pytest
from minutes import check

_OPEN = """
1. Apologies
None.
12. Any other business
None.
"""
_CLOSE = """
13. Next meeting
4 May.
The meeting closed at 8.20pm.
Signed ............ (Chair)   Date ..........
"""
_TOLD = """
! Present: S Aldous, R Sandhu
! The Head said that two heads of school could not be afforded.
! Kelly Brand, who teaches Year 2, has been off since March.
"""

OF_ITEMS = (
    "CONFIDENTIAL MINUTES – ITEM 12 – NOT FOR PUBLICATION",
    "Confidential record of minutes 12 and 14 (circulated to governors only)",
    "Part 2 appendix to item 12: Staffing",
    "Private and confidential note, agenda item 12 – to be filed separately",
    "Strictly confidential section (12.1 and 12.2) – 21 May 2025",
)


@pytest.mark.parametrize("title", OF_ITEMS)
def test_heads_what_was_minuted_apart_of_items(title: str) -> None:
    check(f"{_OPEN}{_CLOSE}~ {title}{_TOLD}")


def test_names_an_item_that_says_nothing_above() -> None:
    stub = "\n~ 12. Confidential item\n~ See the separate minute.\n"
    check(f"\n1. Apologies\nNone.{stub}{_CLOSE}~ CONFIDENTIAL – ITEM 12{_TOLD}")


def test_a_ruling_behind_the_close_heads_nothing() -> None:
    minutes = "\n1. Apologies\nNone.\n~ 2. Staffing\n! Mrs Odell is ill.\n"
    check(f"{minutes}{_CLOSE}~ Confidential: item 2.\nThe clerk left the file with the school.")


OF_MINUTES = (
    "CONFIDENTIAL MINUTES of the Governing Board meeting held on 21 May 2025",
    "Part Two minutes of the Governing Board meeting held on 21 May 2025",
    "CONFIDENTIAL RECORD",
    "Confidential minutes (circulated to governors only)",
    "Confidential minute",
    "PART 2 (7.40 pm – 8.10 pm)",
)


@pytest.mark.parametrize("title", OF_MINUTES)
def test_stands_above_numbers_of_its_own(title: str) -> None:
    told = _TOLD.replace("! The Head", "! 1. Leadership\n! The Head").replace(
        "! Present: S Aldous, R Sandhu\n", ""
    )
    check(f"{_OPEN}~ {title}{told}! 2. Pay\n! All teachers but one moved up.")


def test_a_date_stays_below_the_next_meeting() -> None:
    check(f"{_OPEN}~ # Confidential minutes{_TOLD}13. Next meeting\n4 May at 6pm in the hall.")


def test_a_date_of_somebody_does_not() -> None:
    check(
        f"{_OPEN}~ PART 2 – CONFIDENTIAL{_TOLD}~ Next meeting\n! 4 May with her solicitor at the tribunal."
    )


APPROVED = (
    "Confidential minutes of the Governing Board meeting held on 21 May 2025",
    "Part 2 minutes of the meeting held on 21 May 2025",
)


@pytest.mark.parametrize("line", APPROVED)
def test_below_the_item_that_approves_them_it_is_no_title(line: str) -> None:
    check(f"1. Apologies\nNone.\n2. Minutes of the last meeting\n{line}\n3. Budget\nAll is well.")


WITH_ITS_MARK = (
    "5. Confidential correspondence",
    "5. Strictly confidential HR update",
    "5. PRIVATE AND CONFIDENTIAL Lease",
    "5. Part 2 report",
)


@pytest.mark.parametrize("title", WITH_ITS_MARK)
def test_the_title_of_an_item_with_its_mark_in_front(title: str) -> None:
    check(f"""
        4. Visits
        The library was seen.
        ~ {title}
        ! A former governor has written about the way in which the head was chosen.
        ! The Chair will answer after taking advice.
        6. Premises
        The fence is mended.
    """)


SUBTITLES = ("Confidential correspondence", "Confidential staffing update:", "**Confidential pay**")


@pytest.mark.parametrize("title", SUBTITLES)
def test_a_title_in_the_midst_of_an_item_takes_what_follows_in_it(title: str) -> None:
    check(f"""
        5. Report
        The roll is 200.
        ~ {title}
        ! A former governor has written about the way in which the head was chosen.
        ! The Chair will answer after taking advice.
        6. Premises
        The fence is mended.
    """)


NO_MARKS = (
    "5. Confidential waste collection",
    "5. Confidential reporting policy",
    "5. Confidential staff survey",
    "5. Confidential listening service",
    "5. Confidential documents",
)


@pytest.mark.parametrize("title", NO_MARKS)
def test_a_title_of_what_is_kept_in_confidence_elsewhere(title: str) -> None:
    check(f"{title}\nThe office will see to it.\n6. Premises\nThe fence is mended.")


REASONS = (
    "Confidential as it concerns an individual",
    "Part 2 – personal information",
    "Strictly confidential: staffing",
    "Not for publication due to the nature of the discussion",
    "Confidential item under Regulation 15(3)",
)
WHERE = {
    "a title": "! 5. Conduct ({})\n! A draft was shared with a parent.",
    "the end of a paragraph": "5. Conduct\n5.1 All have signed.\n! 5.2 A draft was shared with a parent ({}).",
    "a bullet": "5. Conduct\n- All have signed.\n! - A draft was shared with a parent ({})",
    "brackets of its own": "~ 5. Conduct\n! A draft was shared with a parent. [{}]",
}


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("where", WHERE.values(), ids=WHERE)
def test_brackets_with_the_reason(where: str, reason: str) -> None:
    check(
        f"4. Visits\nThe library was seen.\n{where.format(reason)}\n6. Premises\nThe fence is mended."
    )


def test_brackets_that_hold_the_matter_are_all_that_is_sealed() -> None:
    check("""
        5. Budget
        - Energy: £4,000 over.
        - Supply: £14,310 over <<(Part 2: long-term absence of the Year 3 teacher)>>
        - Grounds: £900 under.
    """)


def test_a_star_is_explained_in_any_words() -> None:
    check("""
        (*Confidential items are not included in the public minutes)
        4. Communications
        The newsletter will go out fortnightly.
        ! *5. Staff dispute: two teachers have each put in a grievance.
        6. Parent forum
        The forum meets on 8 March.
    """)


def test_who_is_back_at_work_has_not_come_back_to_the_meeting() -> None:
    check("""
        3. Minutes
        The Part 2 minutes were approved.
        ~ Part 2 matters arising:
        ! Mr Cope has now returned to work on amended duties.
        4. Chair's report
        The Chair attended the briefing.
    """)


def test_a_title_heads_the_numbered_items_behind_who_left() -> None:
    check("""
        11. Any other business
        None.
        ~ **Confidential staffing matters**
        ~ The staff governors left the meeting.
        ! 12. Absence
        ! Kelly Brand has been off since March.
        ! 13. Pay
        ! All teachers but one moved up.
    """)


def test_a_short_title_heads_the_numbered_lines_below_it() -> None:
    check("""
        Actions
        1. Head to circulate the calendar.
        2. Clerk to update the website.
        ~ Confidential actions
        ! 3. Head to obtain advice on the appeal by Mrs Oram.
        ! 4. Chair to meet the officer.
        Date of next meeting: 5 July
    """)


def test_an_entry_of_the_agenda_that_bears_a_mark_and_names_the_matter() -> None:
    check("""
        AGENDA
        1. Apologies
        ! 2. Confidential – resignation of T Braddock
        3. Budget (confidential)
        4. Any other business
        MINUTES
        1. Apologies were received from Mr Chanda.
    """)


LEFT = {
    "in English": (
        "The teacher governor left the meeting. This item is confidential.",
        "It was agreed to accept the deputy's request.",
        "The teacher governor returned.",
    ),
    "in Welsh": (
        "Ymneilltuodd yr athro-lywodraethwr. Mae'r eitem hon yn gyfrinachol.",
        "Cytunwyd i dderbyn cais y dirprwy am ymddeoliad cynnar.",
        "Dychwelodd yr athro-lywodraethwr.",
    ),
}


@pytest.mark.parametrize(("left", "told", "back"), LEFT.values(), ids=LEFT)
def test_who_left_above_the_next_item_means_that_one(left: str, told: str, back: str) -> None:
    check(
        f"4. Safeguarding\nAll have been trained.\n~ {left}\n! 5. {told}\n~ {back}\n6. Budget\n£12,000."
    )


def test_what_is_confidential_says_a_sentence_in_its_midst() -> None:
    check("""
        5. Playing field
        The council had replied on the access road.
        <<The solicitor's advice, which is confidential, was that the claim is likely to succeed.>>
        The Chair would arrange a site visit.
    """)


def test_a_reason_in_the_midst_of_a_sentence_is_the_matter_itself() -> None:
    check("""
        4. Visits
        The meeting with Mrs Lister <<(confidential – hospital treatment)>> was moved to May.
        5. Premises
        The fence is mended.
    """)
