"""Actions between the end of the open part and the title of the other, and titles of what lies behind the close."""

from __future__ import annotations

import pytest
from minutes import check


@pytest.mark.parametrize(
    "ends",
    [
        "~ The remaining business was taken as Part 2.\n        ~ Part 1 closed at 7.40pm.",
        "~ Miss Furniss left the meeting at 7.40pm. The remaining business was taken as Part 2.",
        "~ Part 1 closed at 7.40pm.",
    ],
)
def test_the_log_before_the_title_is_read_row_by_row(ends: str) -> None:
    check(f"""
        7. Budget
        The budget was agreed.
        {ends}
        Actions
        | Ref | Action | Who | When |
        | 5.2 | Ask the county surveyor to look at the ramp | Mrs Glossop | 27 March |
        | 7.2 | Submit the budget | Mrs Glossop | 31 March |
        ! | P2.1 | Refer Mrs Wadsworth to occupational health and report back | Headteacher | 24 April |
        ~ # PART 2 – CONFIDENTIAL – NOT FOR PUBLICATION
        ! P2.1 Staff absence. The Head reported that Mrs Wadsworth has been absent for nine weeks.
        ! P2.2 Pay. The recommendation was ratified.
        """)


def test_what_is_told_before_the_title_is_of_the_closed_part() -> None:
    check("""
        7. Budget
        The budget was agreed.
        ~ The remaining business was taken as Part 2.
        ! Mrs Wadsworth has been absent for nine weeks with anxiety and may not return.
        ~ # PART 2 – CONFIDENTIAL
        ! P2.2 Pay. The recommendation was ratified.
        """)


def test_a_schedule_that_brackets_below_its_title_withhold() -> None:
    check("""
        8. Staffing
        ~ 8.1 As to this item see paragraph 1 of the Schedule hereto, which is withheld from inspection.
        10. Dates
        3 May.
        The meeting ended at 8pm.
        Signed ......... Chairman
        ~ ## THE SCHEDULE
        ! (withheld from inspection by resolution of the governors; Ms Mott having first withdrawn)
        ! 1. Miss Verity Copplestone had been absent from her duties since the 4th September.
        ! 2. Dexter Pascoe of Year 5 had been suspended for three days.
        ~ END OF THE SCHEDULE
        """)


def test_a_schedule_of_dates_stays() -> None:
    check("""
        10. Dates
        3 May.
        The meeting ended at 8pm.
        Signed ......... Chairman
        ## THE SCHEDULE
        (all meetings begin at 6pm)
        1. 3 May, finance.
        """)


def test_a_closed_session_of_the_school_council_stays() -> None:
    check("""
        8. Camera
        The new camera at the gate is in use.
        9. Closed session of the School Council
        The Council had met without staff for the first time; Jemima had chaired it well.
        10. Private study
        The sixth form may go home for private study.
        """)


def test_office_copy_only_holds_its_paragraph() -> None:
    check("""
        # 4. Safeguarding
        The register was checked.
        ! OFFICE COPY ONLY: Mr Petrou is worried about Scarlett. Dad was arrested and they live with an auntie.
        # 5. Staffing
        A post is advertised; all governors should read part two of the guidance.
        """)


def test_a_short_line_that_tells_of_somebody_is_of_the_closed_part() -> None:
    check("""
        7. Budget
        The budget was agreed.
        ~ The remaining business was taken as Part 2.
        ! Mrs Wadsworth suspended.
        ! Actions: Head to write.
        ~ # PART 2 – CONFIDENTIAL
        ! P2.2 Pay. The recommendation was ratified.
        """)
