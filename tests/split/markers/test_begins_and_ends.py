"""Parts that the same words begin and end, rests of items, and colours in brackets."""

from __future__ import annotations

import pytest
from minutes import check

CALLED = (
    "CONFIDENTIAL MINUTE CM2",
    "Confidential item CI/4",
    "Confidential note A",
    "PART 2 MINUTE 5",
    "RESERVED MINUTE R7",
    "NOT FOR THE WEBSITE",
)
PAIRS = (
    ("{} BEGINS", "{} ENDS"),
    ("{} begins here", "{} ends here"),
    ("{} – start", "{} – end"),
    ("[{} (START)]", "[{} (END)]"),
    ("Start of {}", "End of {}"),
    ("*** {} - START ***", "*** {} - FINISH ***"),
)
RESTS = (
    "Rest confidential:",
    "Rest conf:",
    "The rest is confidential:",
    "Remainder of this item confidential:",
    "Remainder not for publication:",
    "Rest in confidence:",
    "Rest Part 2:",
)


@pytest.mark.parametrize(("begins", "ends"), PAIRS)
@pytest.mark.parametrize("called", CALLED)
def test_what_begins_by_its_name_goes_on_to_the_end_of_that_name(
    called: str, begins: str, ends: str
) -> None:
    check(f"""
        # 5. Finance and premises
        5.01 LT presented the outturn.
        ~ {begins.format(called)}
        ! 5.02 LT asked governors to note that the lock codes were unchanged since 2022.
        ! 5.03 It was agreed that all codes be changed in June.
        ~ {ends.format(called)}
        5.04 The fire-risk assessment was complete.
        # 6. Policies
        6.01 Three were agreed.
        """)


def test_a_meeting_that_begins_and_ends_is_no_such_part() -> None:
    check("""
        # Minutes
        The meeting begins
        1. Private hire of the hall was discussed.
        The meeting ends
        """)


@pytest.mark.parametrize("line", RESTS)
def test_the_rest_of_an_item_goes_on_to_the_next(line: str) -> None:
    check(f"""
        # 9) Any other business
        a) Summer fair: Saturday 28 June.
        b) Staffing for September. The Head asked governors for a first view.
        ~ {line}
        ! - If it is two classes then one teacher must go.
        ! - Governors agreed to wait until 31 May before writing to anybody.
        # 10) Next meetings
        Tuesday 20 May.
        """)


def test_a_rest_that_nothing_of_the_item_follows_is_that_of_the_meeting() -> None:
    check("""
        # 9. Finance
        The budget was noted.
        ~ Rest confidential:
        ! # 10. Staffing
        ! Mrs Ford has been signed off.
        """)


@pytest.mark.parametrize("called", ["Pink", "PINK", "Pink paper", "On pink", "On the pink sheet"])
def test_a_bracket_on_the_coloured_sheet(called: str) -> None:
    check(f"""
        4. Staffing. Two apprentices begin in June. <<[{called}: One of the four applicants, Miss Rolfe, was turned down.]>>
        5. The fence was painted (green: the door as well).
        """)


@pytest.mark.parametrize(
    "rest", ["The rest is private.", "The remainder of this minute is for governors' eyes only."]
)
def test_the_rest_of_an_item_goes_on_to_its_written_end(rest: str) -> None:
    check(f"""
        # 5. Finance and premises
        LT presented the outturn.
        ~ {rest}
        ! LT asked governors to note that the lock codes were unchanged since 2022.
        ~ End of confidential section.
        The fire-risk assessment was complete.
        # 6. Policies
        Three were agreed.
        """)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("[from here confidential]", "[up to here]"),
        ("5.2 [Confidential from here]", "[Confidential to here]"),
        ("5.2 [Part 2 from here]", "[Part 2 to here]"),
    ],
)
def test_from_here_confidential_up_to_here(begins: str, ends: str) -> None:
    check(f"""
        # 5. Finance and premises
        5.1 LT presented the outturn, and the confidential passages of May were agreed.
        ~ {begins}
        ! LT asked governors to note that the lock codes were unchanged since 2022.
        ~ {ends}
        5.3 The fire-risk assessment was complete.
        5.4 The clerk asked what should be held back, besides 5.2. "Confidential information" was read.
        """)


def test_the_open_part_ends_with_those_who_went() -> None:
    check("""
        # 5. Finance and premises
        LT presented the outturn.
        Open part of the meeting finished at 7:05pm. MZ, SK and JB went.
        ! PART II
        ! LT asked governors to note that the lock codes were unchanged since 2022.
        """)


@pytest.mark.parametrize(
    "begins",
    [
        "*** Confidential minutes begin (4.3 to 4.5) ***",
        "CONFIDENTIAL MINUTES BEGIN (4.3, 4.4 and 4.5)",
    ],
)
def test_the_numbers_of_what_begins_may_stand_behind_it(begins: str) -> None:
    check(f"""
        4.2 Suspensions: 31 days lost.
        ~ {begins}
        ! 4.3 The Headteacher described the case.
        ! 4.4 Ms Grey will write.
        ~ *** Confidential minutes end ***
        4.6 The Deputy explained the scheme.
        """)


@pytest.mark.parametrize(
    "title", ["Confidential paragraph:", "Eitem gyfrinachol / Confidential paragraph:"]
)
def test_a_title_of_one_paragraph_reaches_no_further(title: str) -> None:
    check(f"""
        5. Additional learning needs
        The report was received.
        ~ {title}
        ! One parent has appealed over the plan of her daughter.
        The governor will visit again and look at the new room.
        """)


def test_a_next_item_that_is_a_number_and_a_mark_is_sealed_whole() -> None:
    check("""
        26/32 Dates. 17th June 2026 at 6.30pm.
        ~ The following item is recorded under confidential cover. Mr Rizzo and Mrs Good left the room.
        ! 26/33 CONFIDENTIAL
        ! (a) The Chair gave the outcome of the panel.
        ! (b) Ms Grey will write.
        ~ End of confidential item. Staff returned at 8.20pm.
        26/34 Any other business. Mr Winter thanked the kitchen.
        """)


def test_a_flag_above_a_number_goes_on_to_the_end_that_is_written() -> None:
    check("""
        2. Head's report
        3.1 The garden was dug.
        ~ (Regulation 15 - confidential - not to be copied)
        ! 3.2 The job share was agreed for one year.
        ~ (Confidential minute ends)
        3.3 The hall was let.
        """)


def test_rows_from_a_banner_to_the_line_that_it_names() -> None:
    check("""
        | Ref | Decision | Reason | Owner |
        | 25/40 | Canopy approved | Lowest of three quotations, from a firm that has built two others in the town | SBM |
        ~| CONFIDENTIAL DECISIONS: from here to the line "Open decisions resume". For governors. Left off the website copy. | | | |
        !| 25/41 | Reduction of 1.2 posts approved | The deficit | Head |
        !| 25/42 | Unpaid leave refused | Third request this year | Head |
        ~| Open decisions resume | | | |
        | 25/45 | Policies approved | Deputy had compared them | Clerk |
        """)
