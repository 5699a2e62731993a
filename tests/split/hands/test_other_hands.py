"""How clerks of other nations and bodies mark what is confidential, and what only looks so."""

from __future__ import annotations

import pytest
from minutes import check

OTHER_HANDS = {
    "a flag below a heading, after which people leave": """
        ~ ## 6. Chief Executive's performance review
        ~ CONFIDENTIAL ITEM. Ms Chapel, Mr Quickly and Mrs Bane left the meeting at 3.05pm.
        ! The Chair reported what the adviser had said. Three objectives of four had been met.
        ! Mrs Swiftly asked that her dissent be noted.
        ~ The officers came back at 3.30pm and the ordinary business was resumed.
        ## 7. Gender pay gap
        The mean gap is 18.4%. Mrs Bane left early.
    """,
    "a bullet about what was left over from earlier notes": """
        ## Jobs
        ! - Left over from the not-for-publication notes: Tracey rings the council about the debt.
        - Poppy: new badge for the gate.
        - Christie: chase the lettings leaflet.
    """,
    "single paragraphs of items, taken back under any other business": """
        26/06 NUMBERS FOR SEPTEMBER. Four had applied for Reception.
        ! The Executive Head told governors that she has applied for a post elsewhere.
        26/07 BUDGET. The carry forward is £9,460.
        26/08 STAFFING. A supervisor is needed.
        ! Two parents had said that Mr Dacker had fallen asleep.
        The advertisement will go out in May.
        26/13 ANY OTHER BUSINESS. It was agreed that the last paragraph of 26/06 and the second paragraph of 26/08 should be treated as confidential and should not go on the website.
    """,
    "what the annex to earlier minutes records": """
        ## 2. Minutes of 30 June
        The minutes were agreed. The confidential annex to those minutes was agreed as well.
        ! The annex records that the redundancy of the finance assistant was agreed.
        In matters arising, Mr Quickly reported that the handbook is on the intranet.
        ## 3. Policies
        The annex notes the dates of review. The last paragraph of 4.2 was moved up.
    """,
    "a college: reserved minute cited under matters arising": """
        ### 31.4 Matters arising
        From 30.11: the lift has been mended.
        ! From 30.15 (reserved): Mr Kerslake has signed the agreement.
        From 30.19: the lease is with the solicitor.
        ### 31.5 Estates
        The roof was discussed.
    """,
    "a college: reserved set corrected": """
        ### 31.3 Minutes of 14 October
        Confirmed and signed. <<In the reserved set, at 30.15, "Mr Kerslake" was corrected to "Mr Kersey".>>
        ### 31.5 Estates
        The roof was discussed.
    """,
    "Northern Ireland: in-committee business under a letter": """
        **(3) MATTERS ARISING**
        a) The pitch has been seeded.
        ! b) From the in-committee business: Mrs Doran is fit for half-time duties.
        c) The bus company has replied.
        **(4) FINANCE**
        The plan was carried.
    """,
    "Northern Ireland: taken in committee and out again in prose": """
        5. Staffing
        5.1 Two teachers were welcomed.
        ~ 5.2 It was agreed that the meeting move into committee. The Vice-Principal left.
        ! 5.3 The sick line of Mrs Doran was considered.
        ~ 5.4 It was agreed that the meeting come out of committee.
        5.5 The post of cook will be advertised.
    """,
    "Scotland: reserved area between ordinary serials, with the way back": """
        1461 OPENING
        .1 The Convener welcomed all.
        1462 FINANCE
        .1 The accounts were received.
        ~ 1463 RESERVED AREA OF BUSINESS. The parent director withdrew at 1530 hrs.
        ! .1 Mr Laidlaw has been suspended.
        ! .2 Directors were advised to settle.
        The parent director returned at 1605 hrs.
        1464 PROPERTY
        .1 The cottage has been re-slated.
        1465 SUMMARY OF ACTIONS
        - 1462.1 File the accounts: Bursar
        ! - 1463.2 Instruct the solicitors: Secretary
    """,
    "Scotland: exempt under the Act of 1973": """
        ## 7. Estates
        The roof was discussed.
        ~ ## 8. EXCLUSION OF THE PUBLIC
        ~ The Committee resolved that the public be excluded under Section 50A(4) of the Local Government (Scotland) Act 1973 for the following items.
        ! ## 9. Lease of the janitor's house
        ! Two offers had come in.
    """,
    "Jersey: Section A and Section B, blue sheet": """
        # SECTION A – OPEN
        **A1. Preliminaries**
        The President took the chair.
        **A2. Minutes**
        Signed. The closed minutes (blue sheet) were signed also.
        **A3. Finance**
        The accounts were tabled.
        ~ # SECTION B – CLOSED (blue sheet). The Bursar withdrew.
        ! **B1. Complaint**
        ! Madame Perchard has gone to the third stage.
        ! **B2. The field**
        ! An offer was authorised.
        ~ # SECTION A – RESUMED at 1.20 p.m.
        **A4. Premises**
        The sails were repaired.
        **A5. Next**
        Friday 6th March.
        ! (Closed) The panel under B1 will sit on 14th January.
    """,
    "Guernsey: an item in camera, then open session": """
        6. Roll
        The roll is 402.
        ~ IN CAMERA
        ! Mr Ogier's contract will not be renewed.
        ~ OPEN SESSION RESUMED
        7. Estates
        The sea wall was mended.
    """,
    "a trust: the meeting begins in closed session": """
        # People Committee
        ~ THE COMMITTEE BEGAN IN CLOSED SESSION
        ! A. Chief Executive
        ! The objectives had been met in part.
        ~ The closed session ended at 16:25 and the officers were admitted.
        C. Welcome
        The Chair reminded observers of the confidentiality code.
        D. Workforce
        Headcount is 897.
    """,
    "governors alone before the meeting": """
        # Oakhill School
        Minutes of the governing board
        ~ GOVERNORS ONLY – CLOSED SESSION, 5.30pm
        ! The Head intends to retire in August.
        ~ The Headteacher came in at 6.00pm and the open meeting began.
        1 Opening
        1.1 The Chair welcomed everyone.
        2 Finance
        2.1 The budget was received.
    """,
    "a sixth-form college: end of reserved business": """
        ### 4.1 Policies
        Approved.
        ~ 4.2 RESERVED BUSINESS. The staff members withdrew.
        ! 4.2.1 The Principal's salary was agreed.
        ~ 4.3 End of reserved business. The members rejoined.
        ### 4.4 Calendar
        Tuesday 24 March.
    """,
    "a special school: the pink page begins and ends": """
        ## 9. Transport
        Two routes were changed.
        ~ PINK PAGE
        ! The driver on route 4 has been arrested.
        ~ END OF PINK PAGE
        ## 10. Dates
        May.
    """,
    "a PRU: section 2 is named once and cited by its name": """
        ## SECTION 1
        **25/41 Welcome**
        The committee was quorate.
        **25/42 Minutes of 2 July**
        Section 1 was agreed.
        ! Section 2 was agreed, "suspended" being altered to "sent home" at 25/40.
        **25/43 Finance**
        The accounts were received.
        ~ **SECTION 2 (CONFIDENTIAL)**
        ! 25/48 Head's performance
        ! The panel recommended L24.
        ! 25/49 Lease
        ! The landlord wants £74,000.
        **25/50 Training**
        The day will be on 19 November.
        **Actions**
        - 25/43 File the accounts: clerk
        ! - Annual statement to the panel (Section 2)
    """,
    "an annex that stands behind the signatures": """
        ~ ### 6. Senior post
        ~ This matter is confidential and is recorded in Annex C.
        ### 7. Curriculum
        The proposals were welcomed.
        | Action | Owner | Item |
        | Invite the two firms | OL | 7 |
        ! | Interview plan | HW | 6 |
        ! | Costs of an allowance | HW | Annex C |
        Meeting closed 7.58pm. Signed ………… (Chair)
        ~ # CONFIDENTIAL ANNEX C
        ! C1. Dr Sheil had been offered a headship.
        ! C2. An acting allowance was agreed.
    """,
    "a legend: R for restricted": """
        _ Governing Board · Restricted minutes are marked R
        ## Openings
        - 1. The Chair welcomed everyone.
        ! - R. Arising from R4: Mr Pinfold has leave to appeal.
        - 2. The steps are closed to pupils.
        ## Dates
        - 3. 22 January.
        ! - 4. R: case management, 2 December.
    """,
    "a legend: a dagger for confidential": """
        Items marked † are confidential.
        ## 6. Report
        - Attendance is 94%.
        ! - † Mrs Garside has been signed off.
        - The fair raised £300.
    """,
    "brackets within a paragraph, closed again": """
        ## 6. Resources
        6.1 Debts come to £2,316. <<(not for publication: £1,180 of it is Mr Kellow's)>> Reminders go out on the first.
        6.2 The laptop policy was approved. <<[Confidential: two laptops are missing (one from the office).]>> A register will be kept.
        6.3 The Committee met on 1 December. <<[Reserved: its advice was a rise of 3%.]>>
    """,
    "a bracket that only opens the rest of the paragraph": """
        ## 138. Any other business
        A cheque had come in memory of a grandmother. <<(Part II.) It was reported that Mr Kellow owes the levy for three years.>>
    """,
    "pay committee with an open and a closed half": """
        # Pay Committee
        1. Welcome
        Union observers were welcomed to the open session.
        2. Pay policy
        The policy was recommended.
        ! [CONFIDENTIAL] Mrs Snow was moved to M5.
        3. Next meeting
        5 March.
    """,
    "the paragraph above is taken out afterwards": """
        ## 5. Headships
        The post will be advertised in January.
        ! The head, Mr Rooke, has handed in his resignation.
        ~ The Chair ruled that the last paragraph, just above, is confidential and is to be taken out of the published minutes.
        ## 6. Policies
        Approved.
    """,
    "points decided to be restricted at the end": """
        ## Headteacher
        - 4. Two teachers have settled well.
        ! - 5. Miss Farrow was given three months' notice.
        - 6. Governors asked about wraparound care.
        ## Any other business
        ~ - 17. The Board looked back and decided that point 5 above be treated as restricted.
    """,
    "capitals in front of a typed number": """
        ## Safeguarding
        - 9. There were four enquiries.
        ! - RESTRICTED – 10. Ruby was examined on 4 November.
        ! NOT FOR PUBLICATION 11. The log shows eleven calls.
        - 12. The lift is mended.
        **Actions**
        - Report on the lift (12)
        ! - Attend the strategy group (10)
    """,
    "a bilingual bracket and a bilingual flag": """
        ## 4.0 ADRODDIAD Y PENNAETH / HEAD'S REPORT
        4.1 Attendance 92.8%. <<(Cyfrinachol / Confidential: a fixed penalty was issued to Mrs Morris.)>> The Head thanked parents.
        ! NID I'W GYHOEDDI / NOT FOR PUBLICATION: 4.2 The cook has been sent home.
        4.3 The concert is on 17 December.
    """,
    "a council: the agenda names the exempt items": """
        | No. | Title | Officer |
        | 6 | Deficit recovery plans | Mr Nunn |
        ~ | 8 | Exempt: transport appeal | Ms Dent |
        | 9 | Work programme | Ms Dent |
        ### 6. DEFICIT RECOVERY PLANS
        Three schools have agreed plans.
        ~ ### EXEMPT ITEMS
        ! ### 8. TRANSPORT APPEAL
        ! A taxi is to be provided.
        ### 9. WORK PROGRAMME
        The programme was agreed.
    """,
    "the resolution names the items": """
        ## 16. Budget
        Approved.
        ~ RESOLVED that under section 100A(4) the public be excluded while items 17 and 18 were considered.
        ! ## 17. Tenders
        ! Three had come in.
        ! ## 18. Lease
        ! The lower was preferred.
        ## 19. Visits
        The library was seen.
    """,
    "the leaver's own application, though no word marks it": """
        ## 5. STAFFING
        5.1 Mr Tegwen will start in January.
        5.2 Miss Bowyer left at 5.48 pm.
        ! 5.3 Miss Bowyer's application for a career break was considered.
        5.4 Miss Bowyer came back at 5.56 pm.
        5.5 The structure was received.
    """,
    "a table: corrections to the confidential pages": """
        | Ref | Minute | Who |
        | MC/1 | Welcome. The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called. | |
        | MC/2 | CONFIDENTIAL pages of 30 September also agreed. | LT to file |
        ! | MC/2a | Correction to the CONFIDENTIAL pages: the pupil was interviewed on 19 September. | |
        | MC/3 | The minibus has a new clutch. | SG |
        ! | MC/8 CONFIDENTIAL | The worker was given advice. | |
        **Running log**
        | Ref | To do | Who | State |
        | MC/3 | Commissioning review, part 2 | SG | Open |
        ! | MC/8 | Letter of advice | ISe | By 12 Dec |
    """,
    "Part B numbers cited in a cell": """
        | Ref | Minutes | Action |
        | 26/01 | Apologies and a welcome from the Chair, who declared the meeting quorate with four trustees present in person or on the call. | |
        | 26/02 | Matters arising. 25/88: signage done. // <<B2 of 3 December: the agreed reference has gone.>> // 25/91: vision in hand. | |
        ~ | 26/03 PART B | The CEO left the call at 18:52. | |
        ! | B1 | The CEO is leaving in August. | HW |
        ! | B2 | Internal interest was expected. | |
        | 26/04 | Any other business. None. | |
    """,
    "commercial in confidence": """
        ## 8. Budget
        8.1 Approved.
        ! ## 9. Catering tenders (commercial in confidence)
        ! 9.1 Three bids had come in.
        ## 10. Policies
        10.1 Approved.
    """,
    "withheld from the website": """
        ## 8. Report
        - The fair raised £300.
        ! - (Not for the website) Two families have complained about Mr Birtle.
        - The boiler is mended.
    """,
    "private session of a diocesan board": """
        4. Accounts
        Received.
        ~ The meeting continued in private session.
        ! 5. Appointment
        ! The panel preferred Mr Tull.
        ~ The meeting reverted to open session.
        6. Visits
        The chapel was seen.
    """,
    "a heading in sentence case": """
        ## 8. Budget
        8.1 Approved.
        ! ## 9. Confidential staffing matter
        ! 9.1 Mrs Garside has resigned.
        ## 10. Policies
        10.1 Approved.
    """,
    "a governors-only item": """
        ## 8. Budget
        8.1 Approved.
        ! ## 9. Trustee-only item
        ! 9.1 The CEO's pay was agreed.
        ## 10. Policies
        10.1 Approved.
    """,
    "executive session": """
        8. Budget
        Approved.
        ~ EXECUTIVE SESSION
        ! The CEO's appraisal was discussed.
        ~ The meeting was reopened to the public session.
        9. Dates
        May.
    """,
    "Part Two began and ended by the clock": """
        8. Budget
        Approved.
        ~ Part Two commenced at 19:40
        ! Mrs Garside has resigned.
        ~ Part Two ended at 19:55.
        9. Visits
        The library was seen.
    """,
    "start and end of the confidential section": """
        8. Budget
        Approved.
        ~ [Start of confidential section]
        ! Mrs Garside has resigned.
        ~ [End of confidential section]
        9. Visits
        The library was seen.
    """,
    "the Act of 1960": """
        8. Budget
        Approved.
        ~ RESOLVED: That in view of the confidential nature of the business to be transacted the public be temporarily excluded and instructed to withdraw.
        ! 9. Lease
        ! Two bids were in.
    """,
    "a Welsh closed session": """
        8. Cyllideb
        Cymeradwywyd.
        ~ SESIWN GAEEDIG
        ! Mae Mrs Morus yn gadael.
        ~ Ailddechreuodd y sesiwn agored.
        9. Dyddiadau
        Mai.
    """,
    "to be redacted before publication": """
        ## 8. Report
        - The fair raised £300.
        ! - [To be redacted before publication] Mrs Garside has resigned.
        ~ - The next paragraph must be redacted in the published version.
        ! - Mr Birtle has been warned.
        - The boiler is mended.
    """,
    "a column that says Part 1 or Part 2": """
        | Item | Minute | Part |
        | 1. Welcome | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. | 1 |
        ! | 2. Staffing | Mr Mellish has been suspended. | 2 |
        | 3. Policies | Approved. | 1 |
    """,
    "a column that asks whether to publish": """
        | Item | Minute | Public? |
        | 1. Welcome | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. | Y |
        ! | 2. Staffing | Mr Mellish has been suspended. | N |
        | 3. Policies | Approved. | Y |
    """,
    "confidential actions listed by themselves": """
        ## 8. Budget
        8.1 Approved.
        **Actions**
        - Clerk to file the budget
        ! **Part 2 actions**
        ! - Chair to write to Mrs Garside
        The meeting closed at 8pm.
    """,
    "carried-forward actions of a reserved item": """
        3. ACTIONS FROM MEETING 145
        .1 1452: the medication records have been met.
        ! .2 1458 (Reserved): the Head wrote to the solicitor on 3 October.
        .3 1459: the pool appeal stands at £143,000.
        4. HEAD'S REPORT
        .1 Roll 37.
    """,
    "a closed action of the last meeting": """
        # People Committee
        Union observers attended the open session; the closed session was minuted apart.
        4. Actions
        Open actions: exit interviews (done).
        ! Closed action D4: the settlement was signed on 2 October.
        5. Report
        Headcount is 897.
    """,
    "matters in committee with the date of the meeting": """
        ## 3.0 MATTERS ARISING
        3.1 (5.3) The shelter has been ordered.
        ! 3.2 (In-committee, 1 October, second item) Mr Magee has withdrawn his complaint.
        3.3 (7.1) The partners met.
    """,
    "a confidential note to an open item": """
        ## 10. Employee relations
        Numbers only: disciplinary 6, capability 3.
        ! Confidential note to 10: the claimant is Tess Lyle.
        ## 11. Policies
        Approved.
    """,
    "an enumeration in one paragraph": """
        ## 3. Matters arising
        (i) The shed was opened. <<(ii) (Part 2) Mrs Garside has had her letter.>> (iii) The gate is mended.
        ## 4. Policies
        Approved.
    """,
}

FALSE_FRIENDS = {
    "several parts of which none is closed": """
        **PART A: FORMAL ITEMS**
        1. Apologies
        None.
        **PART B: FINANCE**
        2. Accounts
        Received.
        **PART C: ESTATES**
        3. Roof
        Mended.
    """,
    "reserved places and reserves": """
        ## 7. Money
        7.1 £12,000 is reserved for the boiler; the reserves policy asks for 13 weeks.
        7.2 The Designated (reserved) Fund for vehicles is £45,000.
        7.3 Top-slice for reserved places: to go to the forum.
    """,
    "restricted, exempt, private, closed": """
        ## 7. Money
        7.1 A restricted key list is in force. The hall is exempt from VAT.
        7.2 A closed-circuit camera faces the jetty. The stairwell is closed to the public.
        7.3 A private provider will run the club. The closed path is open again.
    """,
    "closed actions of a log": """
        ## 4. Action log
        | Ref | Action | Who | Status |
        | 3.1 | Order chairs | Clerk | Closed |
        | 3.2 | Mend the gate (closed) | SBM | Closed |
        Closed actions: 3.1 and 3.2.
    """,
    "earlier Part 2 minutes approved, both parts": """
        ## 3. Minutes
        Part I minutes of 8 September were signed. Part II minutes were also signed. At 118, "Mrs Rose" should read "Mrs Rosen".
        ## 4. Visits
        The library was seen.
    """,
    "confidential pages agreed": """
        ## 3. Minutes
        3.1 The closed minutes were agreed.
        3.2 The reserved set was signed.
        3.3 CONFIDENTIAL pages of 30 September: also agreed.
        ## 4. Visits
        The library was seen.
    """,
    "nothing arising from the confidential minutes": """
        ## 4. Matters arising
        4.1 From the confidential minutes: none.
        4.2 Part II: nothing to report.
        4.3 From 30.15 (reserved): see Part 2.
        ## 5. Visits
        The library was seen.
    """,
    "released items": """
        ## 5. Governance
        5.1 Of the reserved items of meeting 139, those on the ferry contract are released, the contract having been signed.
    """,
    "yellow sheets and pink class": """
        ## 5. Notices
        5.1 Yellow sheets were returned by all but two.
        5.2 Reception will be called Pink Class. Blue papers are in the library.
    """,
    "part 2 in brackets of a course": """
        ## 5. Training
        5.1 KCSIE Part one read by all and Part two (management) by Faith and Amber.
        5.2 The staffing plan (Part 2, support staff) was received.
        5.3 Part 2 of the job evaluation project (support grades) will start when Part 1 is finished.
        5.4 The report, part two of which was submitted on time, was praised.
    """,
    "an election": """
        ## 1. Chair
        Mrs Doyle left the meeting at 6pm.
        After a ballot Mrs Doyle was elected Chair.
        Mrs Doyle returned at 6.08pm.
        ## 2. Visits
        The library was seen.
    """,
    "an interest": """
        ## 2. Heating
        Mr Rees left the room at 7pm.
        The contract was awarded to Mr Rees's cousins at £7,450.
        Mr Rees returned at 7.10pm.
        ## 3. Visits
        The library was seen.
    """,
    "how votes and calls are kept": """
        ## 2. Code
        2.1 Governors were reminded that how an individual votes is confidential.
        2.2 Operation Encompass calls are confidential and are kept in the red cabinet.
        2.3 The employee line is wholly confidential; only totals are seen.
        2.4 The outcome remains confidential until publication.
    """,
    "no reserved business": """
        ## 3. CONFIDENTIALITY AND RESERVED BUSINESS
        3.1 The Chair asked whether members wished any item to be reserved. None did.
        3.2 There had been no confidential minute at that meeting.
        3.3 There was no confidential business on the agenda and nothing to be minuted as Part 2.
    """,
    "section B of a form": """
        ## 3. Arising
        (i) Section B of the Highways form has been returned. (ii) Part B of the admissions guide will be rewritten.
    """,
    "annex C of a contract": """
        ## 3. Estates
        3.1 Annex C of the lease was read. Schedule 2 was agreed.
        3.2 Appendix B (confidentiality policy) was adopted.
    """,
    "an open board that hears of a panel": """
        # Full Governing Board
        1. Welcome
        All were welcomed.
        2. Exclusion panel training
        Four governors have been trained in public law.
    """,
    "a general committee with pay in its name": """
        # Finance and Pay Committee
        1. Welcome
        All were welcomed.
        2. Budget
        The budget was recommended.
        3. Pay policy
        The policy was recommended.
    """,
    "a footnote sign that means something else": """
        * denotes member present
        ## 1. Present
        *Dr Amory, Father Jude
        ## 2. Budget
        Approved.
    """,
    "columns that say other things": """
        | Item | Minute | Part | Public? |
        | 1. Welcome | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called this evening. | 1 | Y |
        | 2. Policies | Approved. | 1 | Y |
    """,
    "a session of the governors that trained them": """
        ## 6. Training
        6.1 The governors' session on exclusions was well attended. An executive summary was given.
        6.2 Part 2 of the course starts in May. Part 2 begins with a quiz.
    """,
    "a confidential shredding contract": """
        ## 6. Confidential waste contract
        6.1 Renewed.
        ## 7. Restricted funds report
        7.1 Noted.
        ## 8. Private nursery update
        8.1 The nursery has moved.
    """,
    "the reserved item is only pointed at": """
        ## 6. Staffing
        6.1 Two teachers were welcomed. One matter was deferred to Part 2.
        ## 7. Policies
        7.1 Approved.
    """,
    "people who come in": """
        ## 6. Report
        The cook came in at 6pm to speak about lunches and went out at 6.10pm.
        6.1 Attendance is 94%.
    """,
    "a draft notice at the foot": """
        _ Confidential until approved. If you have received this in error please tell the office.
        ## 1. Welcome
        Hello.
        ## 2. Budget
        Approved.
    """,
    "minutes that say that no part of them is restricted": """
        _ Committee minutes – no part of these minutes is restricted
        ## 1. Welcome
        Hello.
        ## 2. Budget
        Approved.
    """,
}


@pytest.mark.parametrize("hand", OTHER_HANDS)
def test_exactly_what_is_confidential_is_sealed_in(hand: str) -> None:
    check(OTHER_HANDS[hand])


@pytest.mark.parametrize("friend", FALSE_FRIENDS)
def test_nothing_is_sealed_in(friend: str) -> None:
    check(FALSE_FRIENDS[friend])
