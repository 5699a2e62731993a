"""What busy clerks write: ordinary minutes, each with a mark, a stub or an end in common words."""

from __future__ import annotations

import pytest
from minutes import check

ORDINARY = {
    "a bullet that is minuted elsewhere": """
        Corporation
        Item 5 – Principal's update
        - Enrolment stood at 2,114 against a target of 2,090.
        ~- Reserved item – minuted separately under clause 17.
        - The autumn learner survey had a 71% response.
        Item 6 – Quality
        Angela Thwaite, Vice Principal, introduced the self-assessment report. Grades were validated.
        Item 7 – Finance
        The management accounts to October were received.
    """,
    "a handbook of two parts": """
        Governing body
        9. Finance Committee report
        Mr Leonard Boothroyd presented the minutes of 5 November, both parts of which had been sent to governors.
        Governors asked about energy costs. A fixed rate runs until March.
        9.4 Part 2 of the financial handbook (delegated limits) was approved. Limits are unchanged.
        10. Pupil voice
        The school council had asked for more shade in the playground.
    """,
    "a minute by its number": """
        Governing body
        13. Uniform
        A stall is held on Fridays.
        ~Part 2 – Minute 14
        ! The panel convened on 20 November to consider the permanent exclusion of Dwayne Ellery (Year 10) for bringing a knife on to the site.
        ! The decision was upheld. A letter will be sent by the clerk today.
        15. School calendar
        The five INSET days were approved.
        16. Next meeting
        29 January at 5.00 pm; agenda items to Mrs Maureen Clegg by 15 January.
    """,
    "the following, of an item": """
        Academy
        16. Trust matters
        The regional director, Mr Lawrence Peverell, reported on the trust's growth.
        ~The following was reported in confidence and does not form part of the public minutes:
        ! The trust would not be renewing the contract of the Principal of Wharfe Academy, Mrs Leona Bude. Announcement on 1 May.
        ! There may be an interim from within our own leadership team.
        17. Local governance review
        A consultation on the terms of reference would open after Easter.
        18. Close
    """,
    "an appendix to an item": """
        Committee
        10. HR report
        Vacancies: one teacher of physics, one cover supervisor.
        ~Casework: see confidential appendix.
        11. Gender pay gap
        The report was approved for publication. Ms Harriet Pole asked for the trend to be shown next time.
        ~CONFIDENTIAL APPENDIX to item 10
        ! Mr T Grealish: capability, formal review. Mrs O Balogun: grievance, outcome due 4 March.
    """,
    "a number that is not published": """
        Governors
        6. Staff pay policy: approved.
        ~7. Not published – confidential.
        8. Behaviour: the Head reported a calm start to the year.
        9. Parents' survey: 112 replies. Mr Gideon Marsh to write up the results.
        11. Library: reopened.
    """,
    "asked for, and none identified": """
        Governors
        14. Uniform: a stall on Fridays.
        15. Matters for Part 2: the Clerk asked if members wished any item to be taken under Part 2. None was identified.
        16. Any other business
        a. Lost keys. The set had been found by Mr Ronnie Platt.
        17. Meeting closed at 6.59 pm.
    """,
    "bullets with a label": """
        Governors
        - Minutes of 7 Feb: signed
        - Staffing: three ECTs doing well
        ! - Staffing (conf.): Mrs Maura Glynn off since 3 Feb, surgery, cover in place to May
        - Finance: on track
        - Buildings: diocese to fund the lift
        ! - Pupils (conf.): LAC review for Daniel O on 18 March
        - Next meeting: 2 May
        - Close 6.40
    """,
    "a protocol": """
        Governors
        9. Policies and documents
        9.2 The privacy notice was approved.
        9.3 The clerk, Mr Basil Cotterell, had drafted a protocol on confidential minutes: an item is to be minuted in Part 2 only if it concerns a named person or is commercially sensitive. Approved.
        9.4 Staff discipline procedure: adopted from the county.
    """,
    "who was in the chair": """
        Corporation
        21. Roof
        It was mended.
        ~EXEMPT BUSINESS
        ! 22. Land at Cobbold Road. The Director of Finance reported that an offer of £1.35m had been received from a developer.
        ! 24. Mr Fergus Laidlaw, Vice Principal, had given notice and would be placed on garden leave.
        25. Date of next meeting: 9 July 2025
        Chair: Mrs Marguerite Osgood
    """,
    "whom to contact": """
        Committee
        20. Roof
        It was mended.
        ~PART TWO (CONFIDENTIAL)
        ! 22. Fees of £11,200 were in arrears from one family, Mr and Mrs Gainsford. A repayment plan was offered.
        The meeting ended at 12.45 pm
        Contact: Polly Aldous, committee clerk
    """,
    "the next meeting in a row": """
        Committee
        | Agenda | Minutes | Action |
        | 12. Contracts | ICT support renewed for one year. | PK/SBM |
        ~| PART 2 | RT and LW left the meeting 18.25 | |
        !| 13. HR | Mr Duncan Prewett – final written warning issued 4 Feb, live for 12 months. | Head |
        !| 14. Pay | Appeal against pay decision withdrawn by K. Morley. | Clerk to file |
        | 15. Next meeting | 24 April, 17.00 | All |
    """,
    "parting words": """
        Governors
        16. Roof. It was mended.
        ~At 6.40 pm the meeting moved to Part II and Mrs Sheila Grundy and Miss Abi Noble left.
        ! 17. Restructure of the office. The Chair explained that two posts would be merged. Mrs Beryl Timms had expressed an interest in voluntary redundancy.
        ! Governors approved the business case.
        18. Dates of spring term meetings
        These were confirmed as 23 January and 20 March.
        19. The Chair thanked governors for their work this term and wished them a good holiday.
    """,
    "an answer": """
        Governors
        7. Inclusion
        Mrs Philippa Nunn reported that provision in the nurture room had been extended to four afternoons.
        Q: What about the eighth child?
        ! A: Callum Sykes has been out of school since the incident with the teaching assistant, and his grandparents have asked for a special school place.
        ~(confidential answer – omit)
        Q: How is the room funded? A: From pupil premium and a grant.
        The Chair thanked her for the work.
    """,
    "a remark that names no item": """
        Governors
        7. Governing body membership
        Mr Charlie Osgood was co-opted for four years.
        ! Mrs Jean Tasker had attended none of the last four meetings and had not answered emails. It was said that she was caring for her mother.
        ~(Minute on attendance to be held in the confidential file.)
        8. Terms of reference
        Agreed for all three committees.
    """,
    "a report in somebody's absence": """
        Governors
        8. Mid-year review
        Mrs Isobel Quirke and Mr Dave Lomas carried out the Head's mid-year review on 12 February.
        ~A confidential report was made to governors in the absence of the Head.
        ! The objective on attendance is at risk. Mr Benedict Fry has found the term hard since his separation and the panel suggested a mentor from outside the trust.
        9. Climate action plan
        The Head returned and presented the plan. A pupil eco-group will lead on food waste.
    """,
    "reasons": """
        Governors
        7. SEND and inclusion
        The report of Mrs Margot Ellison was taken as read.
        Governors asked why two children were on part-time timetables.
        ! The Head gave the reasons: Blake Tanner is waiting for a place at special school; Ines Ferreira is coming back after an operation.
        ~Note: reasons confidential, not for website.
        Governors asked if funding had come with the plans. It had for one.
        8. Safeguarding
        No change since the last report.
    """,
    "a part with a sentence": """
        Governors
        18. Roof. It was mended.
        ~PART 2: The meeting became inquorate when the staff governors withdrew; the clerk confirmed it remained quorate with five governors.
        ! 1. Redundancy. The selection criteria were agreed as on the confidential paper.
        ! 3. The post held by Mrs Val Thornley is within the pool. Mrs Sargeant said she lived next door.
        Next meeting: 2 May 2025 at 4pm
        Minutes taken by Mrs Janet Frow

    """,
}


@pytest.mark.parametrize("minutes", ORDINARY.values(), ids=ORDINARY)
def test_ordinary_minutes(minutes: str) -> None:
    check(minutes)


# What new rules for such minutes would have left or cut.
BESIDE = {
    "the rest of the year": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        ! # Staffing
        ! Mrs Hale has been signed off until July with depression.
        ! Mr Dunn takes Year 2 for the rest of the year. This item is confidential until parents have been told.
        # Library
        The library will open in June.
    """,
    "a column of apologies": """
        Minutes of the Governing Body, 4 June
        | Present: | Apologies: |
        | Mrs A Nkemelu (Chair) | Mr Pole <<(in hospital)>> |
        | Mr Hourihane | Mrs Dunn <<(bereavement)>> |
        | Mrs Brearley (Headteacher) | Mr Orr (work) |
        1. Library
        The library will open in June.
    """,
    "the details of an item": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        ~6. Capability
        ! 6.1 Mrs Hale's support plan ended on 3 May and she will go to stage 2.
        ~6.2 The details of this item were discussed in private and are minuted separately.
        7. Library
        The library will open in June.
    """,
    "part of an item names somebody": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        ~6. Personnel
        ! 6.1 Mrs Hale has been off with stress since May.
        ~6.2 As part of this item names a member of staff, the item is recorded in Part 2.
        ! 6.3 The union has written.
        7. Library
        The library will open in June.
    """,
    "a review that corrects": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        3. Minutes of the last meeting
        The Part 1 minutes were agreed.
        ! On review of the confidential minutes of 3 May, the words "Mrs Pole had been suspended" were changed to "Mrs Pole had resigned".
        4. Library
        The library will open in June.
    """,
    "a correction that names a policy": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        8. Any other business
        ! The confidential minutes of 3 May were corrected: Mr Dunn was dismissed under the disciplinary policy and not for sickness.
        9. Library
        The library will open in June.
    """,
    "a stub with a number of Part 2": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        # 2. Actions from the last meeting
        | No | Action | Who |
        | <<P2.2>> | <<Write to Mrs Hale on her hours>> | <<HR>> |
        | 4 | Send budget to trust | Clerk |
        # 3. Library
        The library will open in June.
        # P2.1 Staffing (minuted separately)
    """,
    "a row that goes on": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        | Item | Minutes | Action |
        | <<3. Matters arising>> | <<From the confidential minutes: the panel met on Mrs Hale's grievance on 3 May.>> |  |
        |  | <<She has appealed.>> | <<Chair>> |
        | 4. Budget | The budget was agreed. |  |
    """,
    "a settlement that is signed": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        5. Budget
        The budget was agreed.
        ~Confidential minutes
        ~6. Settlement
        ! Mrs Hale takes £9,000 and goes on 31 August.
        ! Agreed: ............ Mrs Hale
        Signed: ............ Chair
    """,
    "a list of leavers": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        3. Matters arising
        ! Part 2 list of leavers: Mrs Pole goes at Easter and Mr Dunn in July.
        Fence: mended.
        4. Library
        The library will open in June.
    """,
    "a file note": """
        Minutes of the Governing Body, 4 June
        Present: Mrs A Nkemelu (Chair), Mr Hourihane, Mr Orr, Mrs Brearley (Headteacher), Mr Entwhistle (staff governor)
        6. Library
        The library will open in June.
        7. Close
        The meeting closed at 8pm.
        Signed: ............ Chair
        ~File note: item 6
        ! Mrs Hale wants the library job and has been told that she will not get it.
    """,
}


@pytest.mark.parametrize("minutes", BESIDE.values(), ids=BESIDE)
def test_minutes_that_only_look_like_them(minutes: str) -> None:
    check(minutes)


def test_a_star_behind_a_number_marks_the_item() -> None:
    check("""
        ~Minutes marked with a star (*) are confidential and their text is not published.
        C25.77   Higher education
        .1  The Dean reported on enrolment.
        ~C25.78*   Academic misconduct appeal
        !.1  The Dean reported that Gemma Whitlow had been found to have bought two assignments.
        !.2  RESOLVED that the decision stand.
        C25.79   Estates
        .1  The roof was mended.
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "This paragraph to be left out of Part One.",
        "(This paragraph is not for Part 1.)",
        "[Omit from Part 1.]",
    ],
)
def test_what_is_kept_out_of_part_1(remark: str) -> None:
    check(f"""
        # 7. Finance
        The budget was approved.
        ! Three families owe over £1,000: the Gangats, the Alis and Mrs Omar. {remark}
        The roof fund stands at £4,000.
    """)
