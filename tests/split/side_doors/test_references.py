"""What points at a sealed item from outside it: numbers, letters, headings, header rows."""

from __future__ import annotations

import pytest
from minutes import check

from redactor.data import Block, Carrier, Document, Place, Story
from redactor.split import split

POINTED_AT = {
    "rows that give a reserved minute by its number alone": """
        ### C/25/45 Finance
        45.1 The accounts were approved.
        ### C/25/48 Action summary
        | Minute | Action | By | When |
        | 45.1 | File the accounts | HC | May |
        ! | R/25/09 | Arrange the hearing | HC | May |
        ! | R/25/10 | Chair to telephone the applicant | PE | May |
        ### C/25/49 Next meeting
        Monday 9 March. The meeting closed at 19:20.
        ~ ## RESERVED MINUTES
        ! R/25/09 Appeal
        ! The warning of S Howarth was upheld.
        ! R/25/10 Search
        ! Mr Aziz has not been appointed.
    """,
    "an action that was agreed in committee": """
        **FINANCE**
        The plan was approved.
        ~ **IN COMMITTEE**
        ~ Proposed by Cllr Rainey, seconded by Mrs Quinn, that the Board go into committee.
        ! 1. The complaint of Mr Conor Heaney about Mr Declan Fee was considered.
        ~ Proposed by Mr Beattie, seconded by Mr Toner, that the Board come out of committee at 9.15 pm.
        **ANY OTHER BUSINESS**
        Mrs Quinn asked that the Grotto be painted before May.
        ! The Principal is to ring CCMS to check the wording of the letter to Mr Heaney agreed in committee.
        The Confirmation will be on 24th April.
    """,
    "an in-committee item cited by its letter": """
        ~ **8. IN COMMITTEE**
        ~ Mr Boal proposed, Ms Ní Dhálaigh seconded, that the Board go into committee.
        ! (i) The Principal reported on an allegation concerning Mrs Lynda Gault.
        ! (ii) Trevor Hanna has applied for a career break.
        ~ Mrs Devine proposed, Dr Nair seconded, that the Board come out of committee.
        **12. ANY OTHER BUSINESS**
        The club may have the hall on Fridays.
        ! The Chairperson will write to Mrs Gault (in-committee item i) with the date.
        **13. DATE**
        Tuesday 10 March.
    """,
    "closed minutes told by their numbers under the minutes item": """
        ### (2) Minutes of 16 October
        (a) Agreed.
        (b) Actions. 2.4: the minibus is taxed.
        ! (c) Closed minutes of 16 October, C1: FG reported that Glenys Tuddenham had been reinstated. C2: Tiago N. has begun at Wherry Park School.
        ### (3) Report
        (a) 58 on roll.
    """,
    "a lead-in that ends in a full stop": """
        **2. Minutes of 18 September 2025**
        2.1 Approved.
        2.2 Matters arising. Miss O'Hare had met the Alliance.
        ! 2.3 Matters arising from confidential minute 9 (18 September). Mrs Ackroyd confirmed that Mr Lodge had withdrawn his claim.
        **3. Report**
        3.1 Roll 1,206.
    """,
    "a sealed paragraph cited by number, and the sentence that goes on with it": """
        ## 10. STAFFING
        ~ Mr Noble proposed, Mr Orr seconded, that the Board go into committee.
        ! 10.1 Redundancy. The matrix puts Mr Rooney lowest.
        ! 10.2 Miss Gault has made a complaint under the dignity at work procedure.
        ~ Mr Orr proposed, Mrs Buchanan seconded, that the Board come out of committee.
        ## 12. ANY OTHER BUSINESS
        The carol service is on 17th December.
        <<Fr Dálaigh asked when he would get the papers on item 10.2. The Principal will leave them in an envelope with a copy of Miss Gault's letter.>>
        ## 13. NEXT MEETING
        Tuesday.
    """,
    "a person's absence, with a bracket that points at the sealed paragraph": """
        ## 5. Head's report
        5.1 Attendance is 95%. <<Mrs Garside is away (see 14.3).>>
        5.2 The roll is 207. See 6.1 for the forecast.
        ## 6. Budget
        6.1 The forecast was received.
        ~ ## PART 2
        ! ## 14. Staffing
        ! 14.1 The caretaker has resigned.
        ! 14.3 Mrs Garside has been signed off with stress until Easter.
    """,
    "what was discussed under a sealed item, told under another": """
        ## 8. Premises
        8.1 The roof was mended.
        ! ## 9. Lease of the caretaker's house (confidential)
        ! 9.1 The tenant, Mr Hoyle, is to have notice for August.
        ## 10. Budget
        10.1 The forecast surplus is £22,900. <<As discussed under item 9, Mr Hoyle's rent falls away in August.>>
        10.2 As agreed under item 8, the roof is paid from capital.
    """,
    "the header row of a Part B table": """
        | Ref | Minutes | Action |
        | 26/01 | Apologies and a welcome from the Chair, who declared the meeting quorate with four trustees present in person or on the call. | |
        | 26/02 | Part A minutes of 3 December approved. // Part B minutes of 3 December approved. | HW sign |
        | 26/03 | Exclusions were reported and the figures received. | |

        ~ ## Part B Minutes – CONFIDENTIAL
        ~ Two trustees left at 7.27pm.
        ~ | AGENDA ITEM | MINUTES | ACTION NO: |
        ! | B1. APPOINTMENT | The panel interviewed three candidates on 20 April and will offer the post to Hamish Buchan. | 4 |
        ! | B2. ABSENCE | Elif has a further fit note. | 5 |
    """,
    "a log that cites items by their letters": """
        ## A. Welcome
        All were welcomed.
        ## B. Budget
        Approved.
        ~ ## CONFIDENTIAL MINUTES
        ! ## C. Staffing
        ! Mr Birtle has been warned.
        ~ ## END OF CONFIDENTIAL MINUTES
        ## Actions
        | Item | Action | Owner | Due |
        | B | Send the budget | SBM | May |
        ! | C | Letter to payroll | Chair | May |
    """,
    "a list of actions by item number": """
        ## 4. Budget
        Approved.
        ! ## 5. Staffing – CONFIDENTIAL
        ! Mr Birtle has been warned.
        ## 6. Dates
        5 May
        ## Action points
        4: Send budget (SBM)
        ! 5: Letter to payroll (Chair)
        6: Publish dates (Clerk)
    """,
    "a log that cites the confidential series": """
        ## 4. Budget
        Approved.
        ## Actions
        | Ref | Action | Owner | Due |
        | 4 | Send the budget | SBM | May |
        ! | C1 | Chair to telephone | Chair | May |
        ! | C2 | Letter to payroll | HT | May |
        ~ ## CONFIDENTIAL MINUTES
        ! C1 Staffing
        ! Mr Birtle has been warned.
        ! C2 Pupil
        ! Jay T has been suspended.
    """,
    "the action of an item that is minuted on a separate sheet": """
        44/25 FINANCE
        Approved. / SBM
        45/25 STAFFING. Confidential – see separate sheet.
        46/25 DATES
        5 May.
        ACTIONS
        44/25 SBM to send budget
        ! 45/25 TF to write to Mrs G
        46/25 Clerk to send dates
    """,
    "a list of actions by the letters of items": """
        **A. Opening**
        All were welcomed.
        **B. Finance**
        Approved.
        ! **C. Personnel (reserved)**
        ! Mr Birtle has been warned.
        **D. Dates**
        5 May.
        **Actions**
        - B: send the budget (SBM)
        ! - C: letter to payroll (Chair)
    """,
    "the actions of a college's reserved items": """
        BM24 FINANCE
        The accounts were received.
        ~ BM25 RESERVED ITEMS
        ! BM25.1 Principal's appraisal
        ! The objectives were met.
        ! BM25.2 Sale of Elm House
        ! An offer of £1.1m is to be accepted.
        BM26 DATE OF NEXT MEETING
        9 March.
        BM27 ACTIONS
        | Ref | Action | Owner |
        | BM24 | File the accounts | DF |
        ! | BM25.2 | Instruct agents | PR |
    """,
    "a table of Part 2 and the common log": """
        ## 8. Budget
        8.1 Approved.
        ~ ## PART 2
        ! ## 9. Pay
        ! | Name | From | To |
        ! | R Garside | M5 | M6 |
        ~ The meeting returned to Part 1.
        ## 10. Actions
        | Item | Action | Who | When |
        | 8.1 | Send budget | SBM | May |
        ! | 9 | Pay letters | HT | May |
    """,
    "a correction to the note taken in committee": """
        **3. MINUTES**
        The minutes of 18 November were taken as read.
        The note of the business taken in committee on that date was passed round and signed. <<Mrs Devine asked that it should record that Mrs Gault had been accompanied by her union.>>
        **4. MATTERS ARISING**
        (a) The lollipop man has been appointed.
    """,
    "white and blue pages corrected and arising": """
        3. Minutes
        The white pages of 5 May were signed. The blue pages of 5 May were signed<< with the second name in 3 taken out>>.
        4. Arising
        From the white pages: the gate is mended.
        ! From the blue pages, 3: the family has moved away.
        5. Report
        Roll 99.
    """,
    "an interest in a sealed item, with the reason": """
        Present: TF, NM, PV (left for item 6)
        1. Welcome
        All were welcomed.
        2. Interests
        DD declared an interest in item 6, <<being the uncle of the pupil>>.
        ! 6. Pupil matter (Part 2)
        ! Jay Dalton has been suspended; the pupil will return on Monday.
        7. Dates
        5 May.
    """,
    "an interest as one of a body, and in whose kin it lies": """
        Present: TF, NM, PV (left for item 6)
        1. Welcome
        All were welcomed.
        2. Interests
        DD declared an interest in item 6, <<as a governor whose nephew is the pupil>>.
        JH declared an interest in item 6, as a member of the council.
        ! 6. Pupil matter (Part 2)
        ! Jay Dalton has been suspended; the pupil will return on Monday.
        7. Dates
        5 May.
    """,
    "the heading in the row above a stub row": """
        | Minute | Action required | Person |
        | **64/24 Opening prayer** | | |
        | 1. Canon Merriweather led the prayer and welcomed all who had come to the meeting, which was declared quorate by the clerk. | | |
        ! | **70/24 Growth: due diligence on Copperhill Juniors** | | |
        ! | 13. Minuted confidentially; see annex C3. | Letter of intent | CEO |
        | **71/24 Finance** | | |
        | 14. FD presented the accounts. | | |
    """,
    "the heading of an item that goes into committee at once": """
        # 5. Correspondence
        Noted.
        ! # 6. Teaching appointments and a staff matter
        ~ Mrs Gillvary proposed, Rev. Purdon seconded, that the Board go into committee. Miss Sheerin withdrew.
        ! Four applications had been received for the post.
        ~ Mr Crothers proposed, Mrs Tagney seconded, that the Board come out of committee. Miss Sheerin returned at 8.50pm.
        # 7. Policies
        Reviewed.
    """,
    "the heading of a stub that says too much": """
        ! ## 11. Mrs Garside's capability
        ! This item is recorded in Part 2.
        ## 12. Any other business
        None.
    """,
    "all paragraphs of an item are moved to Part 2 afterwards": """
        ! ## 8. Complaints
        ! 8.1 A parent, Mrs Rix, has gone to stage 3.
        ! 8.2 The panel will be DD, CA and an external governor.
        ## 9. Policies
        Approved.
        ## 10. Confidentiality
        10.1 Governors considered whether any item should be confidential. It was agreed that 8.1 and 8.2 be moved to Part 2.
    """,
    "a number column and a paragraph with the same number": """
        | No. | Agenda item, discussion and decisions | Action |
        | 1.1 | 1. Welcome // The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called. | |
        | 8.3 | 8. Finance and premises // 8.1 The budget is on track. // 8.2 Design B was chosen. // <<8.3 Mr Hoyle has been given notice.>> | RP |
        | 13.1 | 13. Any other business // Governors reviewed the minutes and agreed that item 8.3 be treated as confidential. | LS |
    """,
}

STAYS_OPEN = {
    "references to open items": """
        ## 4. Budget
        4.1 Approved.
        ## 5. Report
        5.1 As discussed under item 4, the budget is balanced. See 4.1.
        ! ## 6. Staffing (confidential)
        ! 6.1 Mr Birtle has resigned.
        ## 7. Premises
        7.1 As agreed at item 4, the roof will be mended. See 6.2 of the plan.
    """,
    "a classroom called C1": """
        ## 4. Premises
        4.1 Room C1 will be painted; see Annex B.
        ## Actions
        - C1 to be painted: SM
        ~ ## PART 2
        ! 1. Mr Birtle has resigned.
    """,
    "in-committee minutes adopted, nothing arising": """
        3. MINUTES
        The in-committee minutes of 3 May were read and adopted. There were no corrections.
        4. MATTERS ARISING
        None from the in-committee minutes.
        5. POLICIES
        Adopted.
    """,
    "a stub with a neutral heading": """
        ## 11. Staffing
        This item is recorded in Part 2.
        ## 12. Any other business
        None.
    """,
    "the heading of an item that is open at first": """
        # 5. Correspondence
        Noted.
        # 6. Staffing
        Two teachers were welcomed and the vacancy for a cook will be advertised.
        ~ The meeting moved into Part 2 at 7.10pm.
        ! Mrs Garside has been suspended.
        ~ The meeting returned to Part 1 at 7.25pm.
        # 7. Policies
        Reviewed.
    """,
}


@pytest.mark.parametrize("case", POINTED_AT)
def test_what_belongs_to_a_sealed_item_is_sealed(case: str) -> None:
    check(POINTED_AT[case])


@pytest.mark.parametrize("case", STAYS_OPEN)
def test_what_only_looks_like_it_stays_open(case: str) -> None:
    check(STAYS_OPEN[case])


def test_an_action_log_inside_a_cell_is_a_table_of_its_own() -> None:
    outer = [
        ("Item", "Discussion", "Action"),
        ("1", "Welcome. The Chair welcomed all, and the meeting was quorate.", ""),
        ("2", "Pay of Mrs Garside – Confidential item", "Chair"),
        ("3", "Action log", ""),
    ]
    log = [
        ("Ref", "Action", "By", "Due"),
        ("1", "Send cards", "Clerk", "May"),
        ("2", "Letter to payroll", "Chair", "May"),
    ]
    cells = [
        (Place(0, row, column), text)
        for row, texts in enumerate(outer)
        for column, text in enumerate(texts)
    ]
    cell = Place(0, 3, 1)
    cells += [
        (Place(1, row, column, cell), text)
        for row, texts in enumerate(log)
        for column, text in enumerate(texts)
    ]
    blocks = (Block(at, Story.BODY, text, place=place) for at, (place, text) in enumerate(cells))
    found = split(Document("minutes", "0" * 64, tuple(blocks)))
    rows = [s for s in found if s.carrier is Carrier.LOG_ROW]
    assert [[cells[span.block][1] for span in row.spans] for row in rows] == [list(log[2])]


def test_a_number_that_leads_in_a_matter_arising_is_one_of_the_last_meeting() -> None:
    check("""
        # 1. Matters arising
        - Item 2, the wall by the pond: mended by Orla Finbow.
        - Item 3, the choir: it sang.
        ! # 2. Staff and complaints (confidential)
        ! Orla Finbow has complained about the wall and the pond.
        # 3. Dates
        The board meets again in May.
    """)


@pytest.mark.parametrize(
    "freed",
    [
        "At the last meeting this item was kept confidential. As the letter went out on 9 March, governors agreed that it need not be confidential any longer.",
        "This item was confidential in January. It was agreed that it no longer needs to be.",
        "The matter had been minuted confidentially; there was no longer any reason for it to be confidential.",
    ],
)
def test_what_was_once_confidential_and_is_freed_is_open(freed: str) -> None:
    check(f"""
        1. Apologies
        None.
        2. Federation
        2.1 {freed}
        2.2 The two schools will consult until May.
        3. Finance
        The budget was approved.
    """)


@pytest.mark.parametrize(
    "then",
    [
        "It was agreed that it remain confidential until May.",
        "Mrs Orr asked whether it need no longer be.",
    ],
)
def test_what_was_once_confidential_and_stays_so_is_sealed(then: str) -> None:
    check(f"""
        1. Apologies
        None.
        ~# 2. Federation
        ! 2.1 At the last meeting this item was kept confidential. {then}
        ! 2.2 The head of the other school will retire.
        3. Finance
        The budget was approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Approved: Behaviour; Charging; Complaints (with Section B replaced).",
        "Scheme of delegation: section B (pay) was amended.",
        "Governors approved section B of the handbook.",
    ],
)
def test_a_section_of_a_policy_is_no_earlier_part(said: str) -> None:
    check(f"""
        ## 7. Roofs
        7.1 The roof has been mended.
        ## 12. Policies
        12.1 {said}
        ~ ## Part 2
        ! 13. Mr Cope is to go.
    """)


def test_of_the_next_agenda_only_the_entry_that_tells_goes() -> None:
    check("""
        1. Welcome
        All were welcomed.
        ~ 2. Staffing – CONFIDENTIAL
        ! Ms Cordelia Strang had been given a written warning in July, and has appealed.
        3. NEXT MEETING
        29 January 2026 at 6.00 p.m. The agenda is to have the school calendar, the curriculum for Year 9, <<the outcome of Ms Strang's appeal>>, the health and safety audit and the budget.
    """)


def test_what_is_to_come_goes_whole_where_it_is_no_list() -> None:
    check("""
        ~ 1. Staffing – CONFIDENTIAL
        ! Ms Strang had been given a written warning and has appealed.
        2. Next meeting
        ! The panel will consider the appeal of Ms Strang on 4 May, in the library, with Mr Bell and Mrs Ash.
    """)


def test_where_the_next_meeting_is_stays_and_a_hearing_there_does_not() -> None:
    check("""
        1. Welcome
        All were welcomed.
        2. Head's report
        ~ 2.1 CONFIDENTIAL
        ! Noah Pell's hearing is on 4 May at Malting Lane.
        2.2 The hall was let.
        3. Dates
        ! Hearing for Noah Pell: 4 May, 10am, Malting Lane.
        Next meeting: Tuesday 3 February 2026, 4.00pm, at Malting Lane.
    """)


def test_minutes_that_were_approved_together_with_the_confidential_ones_stay() -> None:
    check("""
        1. Minutes
        The Minutes of the meeting of 29th November 2025 were approved and signed, together with the confidential minutes.
        2. Head's report
        The hall was let.
    """)
