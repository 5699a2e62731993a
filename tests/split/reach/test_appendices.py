"""Appendices behind a sealed part at the end of minutes: whether they belong to the open ones."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

OF_OPEN_MINUTES = {
    "a report attached": ("Miss Oakes's report is attached (Appendix 1).", "# Appendix 1"),
    "in its title": ("The visit reports are at Appendix B.", "**Appendix B: Visit reports**"),
    "figures": ("The figures are in Annex 2.", "Annex 2 - Attendance figures"),
    "an annexe": ("See Annexe A for the budget.", "## ANNEX A"),
    "circulated": ("The list had been circulated as appendix iii.", "# Appendix III"),
}


@pytest.mark.parametrize(("said", "title"), OF_OPEN_MINUTES.values(), ids=OF_OPEN_MINUTES)
def test_an_appendix_to_which_open_minutes_refer_is_open(said: str, title: str) -> None:
    check(f"""
        # 1. Visits
        {said}
        # 2. Next meeting
        The next meeting is in May.
        ~ CONFIDENTIAL NOTE
        ! Ned Arkle has left the school after what happened in the yard.
        ! His mother has written to the head about it twice.
        The meeting closed at 7.25pm.
        Signed ........................ Date ..............
        {title}
        The library is used by all classes and the new shelves are full.
        Forty children read aloud in the hall on the day of the visit.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "## Governor visit form 1",
        "## Appendix: Governor visit report",
        "**Link governor monitoring visit: early reading**",
        "# Governors' learning walk",
    ],
)
def test_a_report_of_a_governors_visit_is_open(title: str) -> None:
    check(f"""
        # 1. Visits
        Miss Oakes has been to see the library.
        # 2. Next meeting
        The next meeting is in May.
        ~ CONFIDENTIAL NOTE
        ! Ned Arkle has left the school after what happened in the yard.
        The meeting closed at 7.25pm. Signed ............ Date ..........
        {title}
        The library is used by all classes and the new shelves are full.
    """)


SEALED_WITH_THE_PART = {
    "a visit to a family": ("All was heard.", "# Governor visit to the family of Ned"),
    "a visit because of a complaint": ("All was heard.", "# Governor visit: the complaint"),
    "a confidential visit": ("All was heard.", "# Governor visit report (confidential)"),
    "nobody refers to it": ("Miss Oakes has been to see the library.", "# Appendix 1"),
    "another one": ("Miss Oakes's report is attached (Appendix 2).", "# Appendix 1"),
    "no paper": ("The matter stands in Appendix 1.", "# Appendix 1"),
    "a confidential paper": ("A confidential report is at Appendix 1.", "# Appendix 1"),
    "a paper of Part 2": ("The report is attached to the Part 2 minutes (Annex 1).", "# Annex 1"),
    "its own title": ("The report is attached (Appendix 1).", "# Appendix 1 (confidential)"),
}


@pytest.mark.parametrize(("said", "title"), SEALED_WITH_THE_PART.values(), ids=SEALED_WITH_THE_PART)
def test_an_appendix_of_which_nothing_open_tells_is_sealed(said: str, title: str) -> None:
    check(f"""
        # 1. Visits
        ~ {said}
        # 2. Next meeting
        The next meeting is in May.
        ~ CONFIDENTIAL NOTE
        ! Ned Arkle has left the school after what happened in the yard.
        ~ The meeting closed at 7.25pm.
        ~ {title}
        ! The mother's letter said that he is afraid of the older boys.
    """)


def test_an_appendix_before_the_close_belongs_to_the_part() -> None:
    check("""
        # 1. Visits
        Miss Oakes's report is attached (Appendix 1).
        ~ CONFIDENTIAL NOTE
        ! Ned Arkle has left the school after what happened in the yard.
        ! # Appendix 1
        ! The mother's letter said that he is afraid of the older boys.
        The meeting closed at 7.25pm.
    """)


def test_a_coloured_sheet_behind_the_signature_names_its_item() -> None:
    check("""
        ~ 25/23 CONFIDENTIAL ITEM
        ~ Minuted on the yellow sheet.
        25/24 SECURITY OF THE SITE
        A quotation was accepted.
        25/25 DATE OF NEXT MEETING
        1st July at 6.30 p.m. The meeting closed at 8.10 p.m.
        Signed ................ (Chairman) Date ..........
        ~ YELLOW SHEET – CONFIDENTIAL – 25/23
        ! The Headteacher told governors that money had gone missing from the collections.
        ! The governors are to waive the trip cost of Declan Lacey.
    """)


@pytest.mark.parametrize("style", ["# ", ""])
@pytest.mark.parametrize(
    ("kept", "open_"),
    [
        ("Appendix B – CONFIDENTIAL", "Appendix C – Governors' attendance"),
        ("Appendix B (confidential – for governors only)", "Appendix C: visits of the term"),
        ("Confidential Appendix 2: complaint", "Appendix 3: Governors' attendance"),
        ("Annex II - CONFIDENTIAL", "Annex III - Visits of the term"),
    ],
)
def test_one_confidential_appendix_of_several_ends_at_the_next(
    kept: str, open_: str, style: str
) -> None:
    check(f"""
        1. Apologies
        None.
        2. Complaint
        The note is behind the minutes.
        The meeting closed at 7pm.
        ~{style}{kept}
        ! Ned Arkle has left the school after what happened in the yard.
        {style}{open_}
        Mr Lyle came three times.
    """)


def test_an_appendix_that_is_confidential_as_well_stays_sealed() -> None:
    check("""
        1. Apologies
        None. The meeting closed at 7pm.
        ~# Appendix B – CONFIDENTIAL
        ! Ned Arkle has left the school after what happened in the yard.
        ~# Appendix C – CONFIDENTIAL
        ! His mother's letter is as follows.
    """)


def test_the_next_appendix_stays_sealed_where_it_sounds_private() -> None:
    minutes = document("""\
        1. Apologies
        None. The meeting closed at 7pm.
        # Appendix B – CONFIDENTIAL
        Ned Arkle has left the school after what happened in the yard.
        # Appendix C – Letter
        He is afraid of the older boys and will not come back to them.
    """)
    block = next(b for b in minutes.blocks if "afraid" in b.text)
    heard = Finding(Span(block.index, 0, len(block.text)), block.text, "LINE_SEALED", 0.7, "reader")
    sealed = [
        span.block
        for section in split(minutes, None, [heard])
        if section.part is Part.TWO
        for span in section.spans
    ]
    assert block.index in sealed


def test_a_log_behind_a_confidential_appendix_says_that_it_is_published() -> None:
    check("""
        # Otter Trust
        Present: Ann Orr (Chair), Dr Ada Achebe, Tim Lovelace
        ### 25/76 Report
        76.1 The report was received.
        76.2 RESOLVED: to award the contract to Harvest Ltd.
        RESOLVED: that the minutes of 13 October and the confidential appendix to them be approved.
        ### 25/81 Date of next meeting
        Monday 23 March 2026 at 4.00pm. The meeting ended at 6.20pm.
        ~ # CONFIDENTIAL APPENDIX A
        ~ Not for publication. Circulated to trustees only.
        ! A1 (minute 25/73) Mr Gavin Tranmere was suspended on 2 December.
        ! A2 (minute 25/77) Mr Lovelace withdrew. There were talks with another trust.
        ! A3 Chief Executive's appraisal. Dr Achebe withdrew. RESOLVED: that her salary be raised by one point.
        # APPENDIX B
        Schedule of actions (published with the minutes)
        | Minute | Action | By whom | By when |
        | 25/74 | Curriculum review to March board | Tim Lovelace | 9 March |
        !| A1 | Stand-by panel | Head of Governance | 9 January |
        !| A3 | Letter about the salary | Chair | 19 December |
        | 25/78 | Report on responses | Director | 23 March |
        """)
