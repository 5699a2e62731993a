"""Notes that keep back what was said between two hours, in minutes that bear times."""

from __future__ import annotations

import pytest
from minutes import check


@pytest.mark.parametrize(
    "note",
    [
        "For the web version: what's timed 6.50 to 7.09 inclusive was in private session and has to come out. The rest is public.",
        "Everything from 6.50 to 7.09 is for governors only.",
        "6.50–7.09 not for publication, all else may go up.",
        "Please leave out all entries between 18.50 and 19.09.",
        "The notes timed 1850-1909 are confidential.",
        "What was said from 6.50 to 7.09 is minuted separately and is confidential.",
        "6.50 to 7.09 was in private session and must not be published.",
        "Lines timed 6.50 and 7.09 are not for the website.",
        "Resolved: nothing from 18.50 to 18.55, nor what was said at 19.09, goes to parents or the website.",
    ],
)
@pytest.mark.parametrize("places", [("", "~ {}"), ("~ {}", "")], ids=["at the foot", "on top"])
def test_what_was_said_between_two_hours_is_sealed(note: str, places: tuple[str, str]) -> None:
    above, below = (place.format(note) for place in places)
    check(f"""
        # Priory Meadow School, governors, 16 June 2026
        Who: Barbara Witt (chair), Sanjay Dhar, Olwen Pugh (head).
        {above}
        6.02 – Barbara starts.
        6.44 – lettings. Slimming club going, karate coming.
        ~ 6.48 – Olwen goes out.
        ! 6.50 – her job: the post would go.
        ! She has not been told.
        ! 7.09 – ban letter for Mr Cope to run to Christmas.
        ~ 7.12 – Olwen comes back in.
        7.13 – policies. All agreed.
        7.28 – next 22 September 6pm.
        {below}
        """)


def test_hours_of_other_things_seal_nothing() -> None:
    check("""
        # Priory Meadow School, governors, 16 June 2026
        6.02 – Barbara starts.
        6.50 – the hall is closed from 6.50 to 7.09 for a private party on Friday.
        7.00 – policies. All agreed.
        7.28 – next 22 September 6pm.
        All were thanked for staying from 6.02 to 7.28.
        """)


@pytest.mark.parametrize(
    "hours",
    [
        "Open session 17.00 to 17.50. Closed session 17.50 to 18.20. Open session 18.20 to 18.45.",
        "Part 1: 5.00pm - 5.50pm; Part 2: 5.50pm - 6.20pm; Part 1: 6.20pm - 6.45pm",
        "Open session 17.00 to 17.50, confidential session from 17.50 until 18.20",
    ],
)
def test_items_that_began_in_the_closed_sitting_are_sealed(hours: str) -> None:
    check(f"""
        # Carrick Park Academy
        ~ {hours}
        Present: Barbara Witt (chair), Sanjay Dhar, Olwen Pugh (head).
        1. (17.00) Apologies. There were none.
        2. (17.10) Report. The roll is 846.
        ! 3. (17.50) Panel. The exclusion was upheld.
        ! 4. (18.05) Staffing. The post will go.
        5. (18.20) Policies. The charging policy was approved.
        6. (18.40) Dates. 6 May.
        """)


def test_rows_that_began_in_the_reserved_sitting_are_sealed() -> None:
    check("""
        # Marlpit Sixth Form College
        ~ Sittings: open 17.30 to 18.25; reserved 18.25 to 18.55 (external members only); open 18.55 to 19.30.
        Present: Barbara Witt (chair), Sanjay Dhar, Olwen Pugh (head).
        | Time | Item | Minute |
        | 17.30 | 1 Apologies | Received and accepted by those there. |
        | 17.40 | 2 Report | The enrolment is 2,214 against 2,180 funded. |
        ! | 18.25 | 3 Senior post | The vice principal has given notice. |
        ! | 18.48 | 4 Property | Two offers have been received for the annexe. |
        | 18.55 | 5 Finance | The outturn is a surplus of £184k. |
        | 19.10 | 6 Close | Next meeting 10 December. |
        """)


def test_an_item_without_a_time_goes_with_the_sitting_that_it_stands_in() -> None:
    check("""
        # Carrick Park Academy
        ~ Open session 17.00 to 17.50. Closed session 17.50 to 18.20. Open session 18.20 to 18.45.
        Present: Barbara Witt (chair), Sanjay Dhar, Olwen Pugh (head).
        # 1. (17.00) Apologies
        There were none.
        # 2. (17.10) Report
        The roll is 846.
        ! # 3. (17.50) Panel
        ! The exclusion was upheld.
        ! # 4. Staffing
        ! Mrs Orr has been signed off.
        # 5. (18.20) Policies
        The charging policy was approved.
        # 6. (18.40) Visits
        Two were made.
        """)
