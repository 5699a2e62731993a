"""Minutes of every nation and kind of body, in the words of many hands: what exactly is sealed."""

from __future__ import annotations

import pytest
from minutes import check

SEALED = {
    "Northern Ireland: normal business is resumed": """
        **PRINCIPAL'S REPORT**
        Enrolment is 184.
        **STAFFING**
        ~ It was proposed by Mrs Quinn and seconded by Mr Toner that the meeting go in committee.
        ! The sick line of Mrs Doran was read.
        ~ It was proposed by Mr Toner and seconded by Mrs Quinn that normal business be resumed.
        **CORRESPONDENCE**
        A letter from the Department was noted.
    """,
    "Northern Ireland: committee business by the clock": """
        7. CORRESPONDENCE
        Noted.
        ~ 8. The Board went into committee at 8.10pm.
        ! Mr Rooney's application for early retirement was supported.
        ~ Committee business ended at 8.25pm.
        9. POLICIES
        Adopted.
    """,
    "Northern Ireland: one numbered paragraph in committee": """
        ## 9. Staffing
        9.1 Two teachers were welcomed.
        ! 9.2 In committee: Mrs Doran is to have a career break.
        9.3 The post of cook will be advertised.
    """,
    "Northern Ireland: the board resumes in open meeting": """
        ## 9. Staffing
        Two teachers were welcomed.
        ~ It was agreed to go into committee. The Principal and the teacher governor left.
        ! Mr Rooney's grievance was heard.
        ~ It was agreed to resume in open meeting. The Principal and the teacher governor returned.
        Enrolment stands at 212.
        ## 10. Policies
        Adopted.
    """,
    "Northern Ireland: confidential to the Board": """
        ## 9. Correspondence
        (a) A circular on transport was noted.
        ! (b) CONFIDENTIAL TO THE BOARD: a letter about Mr Rooney was read.
        (c) A card was received.
    """,
    "Wales: eitemau cyfrinachol, and the close in both languages": """
        ## 6. Cyllid / Finance
        6.1 Cymeradwywyd y gyllideb. / The budget was approved.
        ~ ## EITEMAU CYFRINACHOL / CONFIDENTIAL ITEMS
        ~ Gadawodd Miss Parri y cyfarfod. / Miss Parri left the meeting.
        ! ## 7. Staffio / Staffing
        ! 7.1 Mae Mr Caradog yn absennol oherwydd straen.
        ! Mr Caradog is absent with stress.
        Daeth y cyfarfod i ben am 7.15 p.m. / The meeting closed at 7.15 p.m.
        Llofnod / Signed ........... (Cadeirydd / Chair)
    """,
    "Wales: Welsh only, Rhan Dau": """
        # 1. Ymddiheuriadau
        Derbyniwyd ymddiheuriad y Parch. Elfed Tegai, <<sydd yn yr ysbyty>>.
        # 2. Cofnodion
        Cymeradwywyd y cofnodion. Cymeradwywyd cofnodion Rhan 2 ar ôl <<newid 'llafar' yn 'ysgrifenedig'>>.
        # 3. Materion yn codi
        3.1 Mae'r giât wedi ei phaentio.
        ! 3.2 O Rhan 2, eitem 4: mae'r gŵyn wedi ei thynnu'n ôl.
        ~ # RHAN DAU – CYFRINACHOL
        ! # 4. Disgybl
        ! 4.1 Gwaharddwyd Taliesin Gwawr am dridiau.
        Caeodd y cyfarfod am 8.00 y.h.
    """,
    "Wales: a heading flagged cyfrinachol": """
        ## 7. Cyllid
        Derbyniwyd.
        ! ## 8. Disgyblion (cyfrinachol)
        ! 8.1 Gwaharddwyd disgybl am dridiau.
        ## 9. Polisïau
        Derbyniwyd.
    """,
    "Wales: matters arising from Rhan 2 in both languages": """
        ## 3. Materion yn codi / Matters arising
        3.1 Y giât / The gate: wedi'i phaentio / painted.
        ! 3.2 Rhan 2, eitem 5 / Part 2, item 5: mae Mr Rhys wedi ymddiswyddo / Mr Rhys has resigned.
        ## 4. Adroddiad
        Derbyniwyd.
    """,
    "Wales: staff leave and come back": """
        ## 7. Cyllid
        Derbyniwyd.
        ~ ## 8. Eitem gyfrinachol: gadawodd y staff
        ! Trafodwyd absenoldeb Mr Caradog.
        Dychwelodd y staff am 7.30.
        ## 9. Polisïau
        Derbyniwyd.
    """,
    "Wales: a table in both languages": """
        | Rhif / No. | Trafodaeth / Discussion | Gweithredu / Action |
        | 1 | Croeso. Croesawodd y Cadeirydd bawb i'r cyfarfod a nodwyd bod cworwm o lywodraethwyr yn bresennol ar gyfer y busnes i gyd heno. | |
        ! | 2 | CYFRINACHOL / CONFIDENTIAL Mae Mr Rhys yn gadael. | Clerc |
        | 3 | Polisïau. Derbyniwyd. | Clerc |
    """,
    "Wales: exempt under paragraphs 12 and 13": """
        ### 5. Attendance
        RESOLVED T H A T the report be noted.
        ! ### 6. School organisation: staffing consequences (Exempt Information - Paragraphs 12 and 13)
        ! Six teachers are displaced.
        ### 7. Date of next meeting
        9 July.
    """,
    "a corporation with one letter in its numbers": """
        C/24/31 Minutes
        The minutes of 9 July were approved. The confidential minute C/24/22 was approved<< with 'fifteen' in place of 'fifty'>>.
        C/24/32 Matters arising
        C/24/18 Signage: complete.
        ! C/24/22 (confidential): the Principal had now met ACAS.
        C/24/33 Finance
        The accounts were received.
        ! C/24/34 Confidential item: Property
        ! An offer of £1.2m had been made for the Elm Road site.
        C/24/35 Any other business
        None.
    """,
    "a corporation with bare numbers and lettered reserved business": """
        12 Risk register
        12.1 Received.
        ~ 13 Reserved business
        ~ The Staff and Student Governors withdrew from the meeting at 18.40.
        ! A Principal's remuneration
        ! The Committee recommended 2.5%.
        ! B Redundancies
        ! Six posts are at risk.
        ~ The Staff and Student Governors rejoined the meeting.
        14 Date of next meeting
        14.1 Monday 9 March.
    """,
    "a college's confidential minute with beginning and end": """
        6.1 Quality report received.
        ~ [CONFIDENTIAL MINUTE BEGINS]
        ! 6.2 The Principal reported that a lecturer had been dismissed.
        ~ [CONFIDENTIAL MINUTE ENDS]
        6.3 Learner voice was discussed.
    """,
    "a college that resolves to meet in camera": """
        9. Audit
        Received.
        ~ On a motion by Mr Orr, seconded by Ms Hale, the Board resolved to meet in camera.
        ! 10. Claim
        ! The solicitor advised the Board to settle.
        ~ The Board rose from in camera at 21:05 and reported no decision.
        11. Dates
        5 May.
    """,
    "in camera in brackets behind the number": """
        8. Estates
        Noted.
        ! 9. (In camera) Principal's contract
        ! A rise of 3% was agreed.
        10. AOCB
        None.
    """,
    "a council's exclusion that names the minutes, and its closing lines": """
        ### 7. ACADEMY CONVERSIONS
        RESOLVED – That the report be noted.
        ~ ### 8. EXCLUSION OF PRESS AND PUBLIC
        ~ RESOLVED – That under Section 100A(4) of the Local Government Act 1972 the press and public be excluded for the items of business set out in minutes 9 and 10 below on the grounds that they involve the likely disclosure of exempt information as defined in paragraphs 1 and 3 of Part 1 of Schedule 12A.
        ! ### 9. HOME TO SCHOOL TRANSPORT APPEAL
        ! The Sub-Committee allowed the appeal of Mrs Dent.
        ! ### 10. LAND AT ELM ROAD
        ! The offer was accepted.
        The meeting ended at 3.20 pm
        ..............................
        Chairman
    """,
    "a council's Part II": """
        41. SCHOOLS FORUM
        Noted.
        ~ PART II – PRIVATE
        ~ 42. EXCLUSION OF THE PRESS AND PUBLIC
        ~ RESOLVED: That the press and public be excluded.
        ! 43. DEFICIT RECOVERY – OAKHILL SCHOOL
        ! The Cabinet Member heard that the head would leave in August.
    """,
    "a council's heading with the ground in brackets": """
        ### 8. Roads
        Noted.
        ! ### 9. Land at Elm Road (NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972)
        ! The offer of £1.2m was accepted.
        ### 10. Dates
        9 May.
    """,
    "a council committee in private session and back": """
        ### 8. Roads
        Noted.
        ~ ### 9. Private session
        ~ Resolved to move into private session because the following business involves exempt information.
        ! ### 10. Staffing structure
        ! Three posts will go.
        ~ The committee resumed in public session at 4.05pm.
        ### 11. Dates
        9 May.
    """,
    "a confidential session under the Act of 1960": """
        112/25 Dates. 9 May.
        ~ 113/25 CONFIDENTIAL SESSION: Resolved to exclude the press and public under the Public Bodies (Admission to Meetings) Act 1960.
        ! 114/25 Caretaker. Resolved to pay him for Tuesday.
        The meeting closed at 9.15pm.
    """,
    "a summary of exempt items": """
        ### 11. Any other business
        None.
        ~ ### Summary of exempt items considered whilst the public were excluded:-
        ! ### 12. Sabbatical leave
        ! The Board granted leave to Dr Sorley.
        The meeting ended at 3.20pm
        Chairman
    """,
    "Scotland: exempt under Schedule 7A": """
        ## 8. Estates
        Noted.
        ! ## 9. Janitor's house (exempt under paragraph 6 of Schedule 7A)
        ! An offer was accepted.
        ## 10. AOCB
        None.
    """,
    "a closing line between a resolution and the signature": """
        ## 9. Exclusion of the public
        ~ RESOLVED – That under Section 100A(4) the public be excluded for the following items.
        ! ## 10. LEAVE OF DR SORLEY
        ! Leave was asked for.
        ! **RESOLVED – That leave be granted.**
        The meeting ended at 3.20 pm
        ……………………………
        Chairman
        **Contact Officer: Miles Ferrybridge**
    """,
    "a village school: (conf) and rest confidential": """
        58/25 Head's report
        - Attendance: 97.4%.
        ! - X is on long-term sick. (conf)
        - The fete raised £300.
        59/25 Correspondence
        A letter was read from the PCC. Rest confidential. <<A letter from Mrs Lisle about her son was read and will be answered by CA.>>
        60/25 Dates
        5 May.
    """,
    "Roman numerals with confidential business between": """
        I. WELCOME
        All were welcomed.
        II. MINUTES
        Signed.
        III. FINANCE
        Approved.
        ~ IV. CONFIDENTIAL BUSINESS (staff governors withdrew)
        ! i. Mrs Garside has resigned.
        ! ii. The panel will meet on 5 May.
        V. ANY OTHER BUSINESS
        None.
    """,
    "Roman numerals with a flag": """
        I. Opening
        All were welcomed.
        II. Finance
        Approved.
        ! III. Personnel [RESTRICTED]
        ! Mr Birtle has been warned.
        IV. Dates
        5 May.
    """,
    "below the line, flagged": """
        6. Budget
        Approved.
        7. Staffing
        Two teachers were welcomed. One further matter is recorded below the line.
        8. Dates
        5 May. The meeting closed at 8pm.
        ~ BELOW THE LINE – NOT FOR PUBLICATION
        ! 7. Mr Birtle has been given a final warning.
    """,
    "below the line, alone": """
        6. Budget
        Approved.
        ~ **Below the line**
        ! 7. Mr Birtle has been given a final warning.
    """,
    "pink pages behind the close": """
        25/44 STAFFING
        This item is minuted on the pink pages.
        25/45 DATES
        5 May.
        The meeting closed at 8pm.
        ~ PINK PAGES
        ! 25/44 The Staff Governors withdrew. Mr Birtle has been warned.
    """,
    "a green sheet": """
        7. Staffing: see green sheet.
        8. Dates: 5 May.
        ~ GREEN SHEET
        ! 7. Staffing: Mrs Garside will leave at Easter.
    """,
    "a confidential annex with a letter": """
        ## 9. Complaints
        9.1 One complaint was heard; see Confidential Annex A.
        ## 10. Dates
        10.1 5 May.
        ~ ## CONFIDENTIAL ANNEX A
        ! The panel found for Mrs Dalton and the school will write to her.
    """,
    "a confidential addendum to the minutes": """
        ## 9. Dates
        5 May.
        ~ ## Confidential addendum to the minutes of 4 February 2026
        ! Mrs Garside will leave at Easter.
    """,
    "an exempt appendix without heading style": """
        7. Contract for meals
        The contract was awarded to Quince Ltd. The bids are in the exempt appendix.
        8. Dates
        5 May.
        ~ EXEMPT APPENDIX
        ! Quince £2.41, Larder £2.55.
    """,
    "a restricted minute begins and ends": """
        31. Workforce
        Headcount 897.
        ~ Restricted minute begins
        ! 32. The CEO has been offered a post in Leeds.
        ~ Restricted minute ends
        33. Estates
        The sea wall was mended.
    """,
    "a trustees-only session": """
        14. Risk
        14.1 Reviewed.
        ~ 15. Trustees-only session
        ~ The CEO, CFO and clerk left the meeting at 18.05.
        ! 15.1 Trustees discussed the CEO's contract, which ends in August.
        ~ The executive rejoined at 18.30.
        16. AOB
        16.1 None.
    """,
    "trustees meet without the executive": """
        14. Risk
        Reviewed.
        ~ 15. Trustees met without the executive team present.
        ! The CEO's contract will not be renewed.
        ~ The executive team rejoined the meeting.
        16. Dates
        5 May.
    """,
    "Part 2 in front of Part 1": """
        # Oakhill School
        ~ PART 2 MINUTES (CONFIDENTIAL)
        ! 1. Mrs Garside has resigned.
        ~ PART 1 MINUTES
        1. Welcome
        All were welcomed.
        2. Budget
        Approved.
    """,
    "a row that is confidential in its second cell": """
        | Item | Discussion | Action |
        | 5. Report | The Principal gave a long report on the roll of the school, attendance, behaviour and the sixth form, which was received. | |
        ! | 6. Safeguarding | *CONFIDENTIAL* // A governor asked about the boy in Y4. | DSL |
        | 7. Policies | Approved. | |
    """,
    "closed session and open session by headings": """
        9. Audit
        Received.
        ~ 10. CLOSED SESSION
        ! The Head's pay was set at L19.
        ~ OPEN SESSION
        11. Dates
        5 May.
    """,
    "flags in front of and behind paragraphs": """
        4.1 Attendance is 94%.
        ! 4.2 [Confidential] The Y2 teacher has resigned.
        4.3 Clubs restart in May.
        ! 4.4 The SBM is off until June. [CONFIDENTIAL]
        4.5 The fair is on 5 May.
    """,
    "commercially sensitive and not for publication": """
        7. Estates
        Received.
        ! 8. Growth (COMMERCIALLY SENSITIVE – NOT FOR PUBLICATION)
        ! Due diligence on School X found a deficit.
        9. Dates
        5 May.
    """,
    "closed minutes behind the signature": """
        ## 9. Dates
        5 May.
        The meeting closed at 8pm.
        Signed ........ Chair
        ~ ## Closed minutes
        ~ Present: as above, without PV.
        ! C1. Mrs Garside is to be paid at L15.
        Signed ........ Chair
    """,
    "a table of pay inside a confidential item": """
        ## 8. Budget
        Approved.
        ! ## 9. Pay decisions (confidential)
        ! | Name | From | To |
        ! | R Garside | M5 | M6 |
        ! | J Prys | UPS1 | UPS2 |
        ## 10. Dates
        5 May.
    """,
    "a confidential row between open ones": """
        | Item | Discussion | Action |
        | 1 | Welcome. The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called tonight. | |
        ! | 2 | Staffing. CONFIDENTIAL // Mrs Garside has resigned. | HT |
        | 3 | Results. // Reading 74% | HT |
    """,
    "a flag behind a dash": """
        4.1 Attendance is 94%.
        ! 4.2 One family has asked for a managed move – CONFIDENTIAL
        4.3 Clubs restart.
    """,
    "a C in the margin": """
        | No | Minute | Conf |
        | 1 | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called tonight. | |
        ! | 2 | Mrs Garside has resigned. | C |
        | 3 | Policies were approved. | |
    """,
    "an item that is to be recorded as confidential": """
        ! ## 8. Complaints
        ! 8.1 A parent, Mrs Rix, has gone to stage 3.
        ## 9. Policies
        Approved.
        ## 10. Publication
        10.1 Resolved: that item 8 should be recorded as confidential and the rest published.
    """,
    "strictly private and confidential": """
        ## 9. Dates
        5 May.
        ~ STRICTLY PRIVATE & CONFIDENTIAL – GOVERNORS ONLY
        ! Mrs Garside will leave at Easter.
    """,
    "a reason: whose daughter": """
        # 1. Apologies
        Apologies were received from Dr Gillespie, <<whose daughter has been taken into hospital>>, and were accepted.
        # 2. Policies
        Approved.
    """,
    "reasons between harmless ones": """
        # 1. Apologies
        Apologies were received from Mrs Rix, <<whose husband had had a fall>>, Mr Hale, who was teaching, and Dr Roe <<(undergoing tests)>>.
        1.2 The Chair sent the board's regrets to Mr Lee, <<who had a stroke in the summer>>, for his absence.
        # 2. Policies
        Approved.
    """,
    "a reason in each language": """
        # 1. Croeso ac ymddiheuriadau / Welcome and apologies
        1.1 Derbyniwyd ymddiheuriadau gan Mrs Prys <<oherwydd profedigaeth>> a Mr Rhys (gwaith).
        1.2 Apologies were accepted from Mrs Prys<< following a bereavement>> and Mr Rhys (work).
        # 2. Polisïau
        Derbyniwyd.
    """,
    "reasons in a table of attendance": """
        | Name | Role | Attendance |
        | Mrs Rix | Parent | Present |
        | Dr Roe | LA | Apologies<< (surgery)>> |
        | Mr Hale | Staff | Apologies (work) |
        1. Welcome
        All were welcomed.
    """,
}

STAYS_OPEN = {
    "a day in two parts": """
        4. Strategy day
        The day was in two parts. Part 1 looked at results. Part 2, after lunch, looked at the curriculum.
        5. Dates
        5 May.
    """,
    "committees and committee rooms": """
        4. Premises
        The school was closed on Monday. The policy was discussed in committee and recommended to the board by the Resources Committee.
        The Finance Committee met in Committee Room 2.
        5. Committees
        The report agreed in the Finance Committee was received.
    """,
    "restricted parking, closed questions": """
        4. Risk
        Restricted parking applies. The exempt staff register is up to date. Access is reserved for blue-badge holders.
        The closed question was put. Trustees only meet five times a year.
        5. Dates
        5 May.
    """,
    "below the line in accounts": """
        ## 4. Budget
        4.1 Below the line, the deficit is £4,000. The line below shows reserves.
        4.2 Items below the line were explained.
    """,
    "public interest disclosures": """
        ## 4. Policies
        4.1 The public interest disclosure policy, the exclusions policy and the private hire agreement were approved.
        4.2 Pupils excluded from the playground by the works may use the hall.
    """,
    "an election in one paragraph": """
        ## 4. Election
        Mr R left the meeting. Mr R was elected unopposed. Mr R returned to the meeting.
    """,
    "a Welsh policy on confidentiality": """
        ## 4. Polisïau
        4.1 Mabwysiadwyd y polisi cyfrinachedd. Darllenwyd rhan 2 o'r adroddiad.
        4.2 Mae'r neuadd ar gau.
    """,
    "absent for their duties": """
        # 1. Apologies
        Apologies were received from Mr Hale, whose term ends in July, and from Cllr Roe, who was at a council meeting.
        Mrs Lee, whose first meeting it was, was welcomed.
        # 2. Policies
        Approved.
    """,
    "an exempt appendix is mentioned": """
        41. SCHOOLS FORUM
        The forum received the report; appendix 2 is exempt under paragraph 3.
        42. DATE
        9 May.
    """,
    "whether any item should be Part 2": """
        1. Welcome
        The Chair thanked Mrs T for her years of service.
        2. Confidentiality
        Members were reminded that discussions are confidential. Papers marked confidential must be returned.
        3. Part 2 items
        The Chair asked whether any item should be taken as Part 2. There was none.
    """,
    "chair's action, restricted grants": """
        4. Chair's action
        The Chair had signed the photocopier lease under the urgency powers; the head's report is not confidential.
        5. Restricted grants
        Restricted grants of £4,000 came in. The exempt income is £200. Private lettings are up.
        6. Exclusions
        There was one exclusion.
    """,
    "closed to the public, Part B of the works": """
        4. Site
        The field is closed to the public until May. A private nursery rents the hall. The reserved parking bays were repainted.
        5. Audit
        Section B of the audit was returned. Part B of the building work starts in May.
    """,
    "Wales: a stub without text": """
        ## 7. Staffio
        Cofnodwyd yr eitem hon ar wahân fel eitem gyfrinachol.
        ## 8. Polisïau
        Derbyniwyd.
    """,
    "Part B in an agenda": """
        Agenda
        1. Welcome
        2. Budget
        3. Part B
        # 1. Welcome
        1.1 The Chair welcomed everyone and the meeting was declared quorate by the clerk at six in the evening.
        # 2. Budget
        2.1 Approved.
    """,
    "a paragraph taken out already": """
        4.1 Attendance is 94%.
        ~ 4.2 [REDACTED]
        4.3 Clubs restart.
    """,
    "a heading without a body": """
        ~ ### 12. NON-PUBLIC MINUTES
    """,
    "counts at the start of a line": """
        12 Sports hall
        The hall was visited.
        Bookings
        5 Elm Road has been let.
        13 Year 9 pupils went to Paris.
    """,
    "initials in bold": """
        **A. Smith (Chair)**
        **R. Jones**
        ## 1. Welcome
        All were welcomed.
        ! ## 2. Staffing (confidential)
        ! Mr Birtle has been warned.
        ## Actions
        - R. Jones to order chairs
    """,
    "the private word with the auditors": """
        ## 4. Audit
        Trustees met without the executive to hear the auditors. Members sat alone on the back row.
        ## 5. Policies
        Adopted.
    """,
    "figures that look like a sealed number": """
        ## 5. Report
        5.1 The coach leaves at 14.3 miles; the meeting resumed at 6.10 and the roll is 14.3% up.
        ! ## 14. Lease (confidential)
        ! 14.3 The coach house is to be let to Mr Hoyle.
    """,
    "a counted list of actions": """
        ## 1. Budget
        Approved.
        ! ## 2. Staffing (confidential)
        ! Mr Birtle has been warned.
        ## 3. Action points
        1: Send budget (SBM)
        2: Order chairs (Clerk)
    """,
}


@pytest.mark.parametrize("case", SEALED)
def test_exactly_what_is_confidential_is_sealed(case: str) -> None:
    check(SEALED[case])


@pytest.mark.parametrize("case", STAYS_OPEN)
def test_nothing_is_sealed_but_what_is_marked(case: str) -> None:
    check(STAYS_OPEN[case])
