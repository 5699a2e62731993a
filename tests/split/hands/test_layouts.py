"""Whole layouts of minutes as they occur (F), each with what must go and what must stay."""

from __future__ import annotations

import pytest
from minutes import check

LAYOUTS = {
    "an end block that counts from 1 again, in bold typed headings": """
        OAKHILL PRIMARY SCHOOL
        Minutes of the Full Governing Board
        Present: Mr T Fenwick (TF), Mrs N Hartley-Moss (NHM)
        **1. Welcome and apologies**
        RB sends apologies <<following his operation>>.
        **3. Minutes of 4 December**
        ! 3.1 Part 2 minutes of 4 December approved, subject to Mrs Garside's start date being corrected.
        **14. Dates**
        Tuesday 20 May 2026.
        ~ **PART 2 - CONFIDENTIAL - NOT FOR PUBLICATION**
        ~ PV and the SBM left the meeting at 7.52pm
        ! 1. Staffing
        ! 1.1 RG's informal support plan ended on 28 February.
        ! 2. Pay
        ! 2.1 The panel agreed L15 with effect from 1 September.
        The meeting closed at 8.14pm.
        Signed ________________ Chair  Date ______
    """,
    "a decision register": """
        # Moorgate College
        Meeting 1317
        | Agenda Ref | Action or Decision | Owner | Date Raised | Date Due |
        | 1317.1 | The minutes were approved and signed by the Chair as a correct record of the previous meeting held on the ninth of July in the hub. | Clerk | 9 July | Done |
        ! | 1317.2 (Confidential) | To offer the post at L14 | Chair | 9 July | 1 Sept |
        | 1317.3 | Budget approved | FD | 9 July | Done |
    """,
    "a confidential annex behind the signatures": """
        ### 69/24 Governance
        28. Local governors were appointed.
        There was no other business. The meeting ended at 5.22pm.
        Signed by Chair ........ Date ........
        ~ # CONFIDENTIAL MINUTE - Directors only
        ! C1. Due diligence on School X found a deficit of £310 k.
        ! C2. The CEO's pay was agreed.
    """,
    "the remainder of a discussion in a cell": """
        | No. | Agenda item, discussion and decisions | Action |
        | 11.1 | 11. Staffing // The structure was explained in general terms and governors asked about workload across the departments and the plan for next year. // <<Mrs Garside's hours were discussed. Governors agreed that the remainder of this discussion be recorded confidentially.>> | |
        ~ | 12.1 | 12. Confidential matters - see separate minute | |
        | 13.1 | 13. Next meetings // 4 February | |
    """,
    "a council's non-public items after the resolution": """
        **13. QUESTIONS**
        There were none.
        **14. EXCLUSION OF THE PUBLIC**
        MOTION - That under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following items.
        | Item No. | Paragraph(s) |
        | 15 | 3 |
        ! **15. NON-PUBLIC MINUTES**
        ! The minutes were approved.
        ! **16. SABBATICAL LEAVE**
        ! Received.
    """,
    "a college's reserved item": """
        ^ Confidential
        # KIRKBRAE COLLEGE
        BM30 FINANCE
        .1 The accounts were received.
        ! BM31 RESERVED ITEM - staff and student members withdrew
        ! .1 The Principal's salary was agreed.
        BM32 DATE OF NEXT MEETING
        .1 18 May
    """,
    "into and out of committee in Northern Ireland": """
        1. Welcome
        The Chairperson welcomed all.
        2. Principal's report
        Enrolment 218.
        ~ Mr A proposed, Mrs B seconded, that the Board go into committee.
        ! The Principal said Mrs Rice was unwell.
        ~ Mr A proposed, Mrs B seconded, that the Board come out of committee.
        3. Correspondence
        None.
    """,
    "a bilingual end block": """
        ## 10. Gohebiaeth / Correspondence
        10.1 Dim.
        ~ # RHAN 2 - CYFRINACHOL / PART 2 - CONFIDENTIAL
        ! 11. Staffio / Staffing
        ! Mae Gwilym yn sâl.
        Daeth y cyfarfod i ben am 7.20yh. / The meeting ended at 7.20pm.
    """,
    "an agenda on top that gives the matter away": """
        # Oakhill Primary School
        Agenda:
        1. Welcome
        2. Budget
        ! 3. AOUB (TB Resignation)
        4. Part 2
        # 1. Welcome
        The Chair welcomed everyone and the meeting was declared quorate at half past six by the clerk to the board.
        # 2. Budget
        Approved.
        ~ # 4. Part 2
        ! ## 4.1 TB Resignation
        ! Mr Brown has resigned.
    """,
    "confidential after numbered heading": """
        ## 11. Budget
        Approved.
        ! ## 12. Lease of the field
        ! CONFIDENTIAL
        ! Two bids were received.
        ## 13. Policies
        Approved.
        ## 14. Dates
        May.
    """,
    "closed session with trustees": """
        ## 7. Audit
        Noted.
        ! ## 8. Closed session (trustees only)
        ! The CEO and CFO left the meeting at 6.10pm.
        ! The CEO's appraisal was discussed.
        ## 9. Any other business
        There was none.
    """,
    "stub mid run then block": """
        ## 8. Budget
        Approved.
        ~ ## 9. Part 2 items
        ~ See end of minutes.
        ## 10. AOB
        None.
        ## 11. Dates
        May.
        ~ ## PART 2
        ! ## 9. Complaint
        ! Mrs Lovage.
    """,
    "confidential annex": """
        ## 8. Budget
        Approved.
        ## 9. Dates
        12 May 2026.
        The meeting closed at 8pm.
        ~ CONFIDENTIAL ANNEX
        ! Item 6: Mr Mellish has been suspended.
    """,
    "pupil matter not marked": """
        ## 8. Headteacher's report
        8.1 Suspensions: 2. The Headteacher left the meeting for the discussion of her performance review and returned.
        8.2 Item 12 is recorded in Part 2.
        ## 9. AOB
        The confidentiality agreement was signed by all; part 1 and part 2 of the induction course are complete.
    """,
    "numbered para part 2 sentence": """
        ## 8. Headteacher's report
        8.1 Roll 207.
        8.2 Exclusions. A permanent exclusion was reported and discussed in Part 2.
        8.3 Staff. This was minuted under Part B.
        ## 9. AOB
        None.
    """,
    "public minutes with next stub": """
        1. Apologies
        Accepted.
        2. Minutes
        The minutes were agreed. The confidential minutes were agreed.
        3. Matters arising
        None.
        4. Confidential items
        None.
        5. Budget
        Approved.
    """,
    "a banner over minutes with one Part 2 item": """
        ^ OFFICIAL-SENSITIVE
        # Minutes of the Trust Board
        1. Welcome
        Hello everyone.
        ! 2. Pay (Part 2)
        ! The CEO.
        3. Close
    """,
    "no numbers at all": """
        **Welcome**
        The Chair welcomed everyone.
        **Minutes of the last meeting**
        Agreed.
        **Head's report**
        Roll 90.
        ! Mrs Best is off again. (conf)
        **Next meeting**
        19 May.
    """,
    "a confidential item between leaving and coming back": """
        ## 6. Staffing
        6.1 The structure was approved.
        The Headteacher, SBM and staff governors left the meeting at 7.10pm.
        ~ ## Confidential Item
        ! 7.1 The Headteacher's pay was agreed.
        ~ The Headteacher, SBM and staff governors returned to the meeting at 7.25pm.
        ## 8. AOB
        8.1 None.
    """,
    "confidential minutes heading in approvals": """
        # 3. Minutes of the previous meeting
        **Part 1 minutes**
        Agreed and signed.
        **Part 2 minutes**
        Agreed and signed.
        # 4. Matters arising
        None.
        # 5. Budget
        Approved.
    """,
    "two blocks": """
        ## 3. Report
        Fine.
        ~ ## PART 2 - CONFIDENTIAL
        ! ## 4. Pay
        ! The CEO.
        ~ The meeting returned to Part 1.
        ## 5. Budget
        Approved.
        ~ ## PART 2
        ! ## 6. Complaint
        ! Mrs Lovage.
        The meeting closed at 9pm.
    """,
    "private session mid para": """
        ## 3. Audit
        3.1 The auditors reported. <<The meeting went into closed session. The CEO's expenses were discussed.>>
        ! 3.2 A refund was agreed.
        ~ The meeting returned to open session.
        ## 4. Policies
        Approved.
    """,
    "in private para": """
        ## 3. Audit
        3.1 There were no confidential matters. The trustees met the auditors in private.
        ## 4. Reserved matters under the scheme of delegation
        The list was approved.
        ## 5. Exempt charity status
        Noted.
        ## 6. Private fund
        £300.
    """,
    "item columns confidential": """
        | Item | Discussion | Action | Conf |
        | 1. Welcome | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. | | |
        ! | 2. Staffing | Mr Mellish has been suspended. | Clerk | Conf. |
        | 3. Policies | Approved. | | |
    """,
    "cell flagged number col": """
        | Min | Item | Lead |
        | 25/41 | Welcome. The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. | |
        ! | 25/42 CONF | Mr Mellish has been suspended. | Clerk |
        | 25/43 | Policies. Approved. | |
    """,
    "header table": """
        | Agenda item | Notes |
        | Welcome | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. |
        ! | Staffing (Confidential) | Mr Mellish has been suspended. |
        | Policies | Approved. |
    """,
    "part 1 title + part 2 title": """
        # St Anne's Primary
        # PART 1
        1. Welcome
        Hello.
        2. Budget
        Approved.
        ~ # PART 2
        ! 3. Staffing
        ! Mrs Garside.
        ! 4. Pay
        ! One point.
    """,
    "roman": """
        I. Welcome
        Hello.
        II. Part II minutes of 4 March
        The Part II minutes were approved.
        III. Staffing
        The structure was approved.
    """,
    "aob with conf": """
        # 9. AOB
        9.1 The fete is on 27 June.
        9.2 It was agreed that the discussion on the caretaker (item 6.2) be treated as confidential.
        # 6. X
        ! 6.2 The caretaker has resigned.
        6.3 Lights.
    """,
    "this discussion part b": """
        ## 6. Premises
        6.1 The roof was mended.
        6.2 The Head reported a boundary dispute. This discussion was minuted under Part B.
        6.3 Lights.
    """,
    "confidential minute cm3 refers": """
        ## 6. Staffing update
        6.1 Staffing. Confidential minute CM3 refers.
        6.2 Two teachers have been appointed.
    """,
    "gap": """
        ## 6. Staffing
        ! [REDACTED]
        The structure was approved.
    """,
    "chairs action": """
        ## 5. Chair's action
        5.1 Urgent action taken by the Chair since the last meeting: the lease was signed.
    """,
    "exempt para list": """
        ## 5. Report
        Noted.
        ! ## 6. Lease of the Lodge (Exempt Information - Paragraph 12)
        ! Two bids.
        ## 7. Close
        The meeting closed.
    """,
    "part 2 table log end after part2 (own)": """
        ## 5. Report
        Noted.
        ~ ## PART 2
        ! ## 6. Complaint
        ! Mrs Lovage wrote.
        ! Actions from Part 2
        ! | Ref | Action | Owner |
        ! | 6 | Reply | Chair |
    """,
    "sub headings in block": """
        # 5. Report
        Noted.
        ~ # PART 2 CONFIDENTIAL
        ! **Staffing**
        ! Mrs Garside is unwell.
        ! **Pupil**
        ! A pupil was suspended.
        The meeting ended at 8pm.
    """,
    "withdraw heading": """
        ## 12. Headteacher's performance management
        The Headteacher left the room while her performance review was discussed. The panel reported that the review was complete.
        ## 13. Staffing matters - Headteacher withdrew
        The structure was approved.
    """,
    "part two: confidential matters inline numbering same": """
        10. Dates
        Tuesday 5 May 2026.
        ~ PART TWO: CONFIDENTIAL MATTERS
        ! 11. Complaint
        ! Mrs Lovage.
        ! 12. Any other confidential business
        ! None.
        The Chair thanked everyone and the meeting closed at 7.30pm.
    """,
    "minutes of previous meeting incl part 2 sub": """
        3. Minutes of the last meeting
        a) Part 1
        Agreed as a true record.
        b) Part 2
        Agreed as a true record.
        4. Matters arising
        Part 1: none.
        Part 2: none.
        5. Budget
        Approved.
    """,
    "conf minutes circulated": """
        3. Minutes of the last meeting
        The Part 1 and Part 2 minutes of the meeting held on 4 March, having been circulated, were agreed and signed.
        Part 2 minutes will be held by the clerk.
        4. Confidential waste
        The contract was renewed.
        5. Budget
        Approved.
    """,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_exactly_the_confidential_part_is_sealed_in(layout: str) -> None:
    check(LAYOUTS[layout])


def test_minutes_by_the_clock() -> None:
    check("""
        | Time | Topic | Notes |
        | 17.30 | Opening | Mrs Scarth was in the chair. |
        | 17.35 | Numbers | Attendance was 92.7%. |
        !| 17.55 | In camera | Mrs Mulvey is to be stood aside from Monday. |
        | 18.20 | Open again | The risk statement was approved. |
        | 18.30 | Close | |
    """)


def test_an_agenda_with_hours_is_no_minutes() -> None:
    check("""
        # Agenda
        | Time | Item | Lead |
        | 17.30 | Welcome | Chair |
        | 17.35 | Head's report | Head |
        | 17.55 | Part 2 items | Chair |
        # Minutes
        1. Welcome
        The Chair welcomed everybody.
        2. Head's report
        Attendance was 92.7%.
    """)
