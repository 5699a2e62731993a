"""What practised clerks write in a manner of their own, each once, with what must go and what must stay."""

from __future__ import annotations

import pytest
from minutes import check

TOP = """
        Board of Governors
        Present: Ann Orr (Chair), Mr Amberley (Head), Mrs Rees
"""
MINUTES = {
    "the last two paragraphs, in brackets": """
        6. Staffing
        Two new teaching assistants start in June.
        ! Mrs Pardoe has been off since May and will not come back.
        ! A settlement was agreed.
        ~ [Last two paragraphs governors only.]
        The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "the last two bullets": """
        6. Staffing
        - Two new teaching assistants start in June.
        !- Mrs Pardoe has been off since May and will not come back.
        !- A settlement was agreed.
        ~ (Last two bullets confidential)
        7. Budget
        The budget was approved.
    """,
    "the two above, for one copy": """
        6. Staffing
        Two new teaching assistants start in June.
        ! Mrs Pardoe has been off since May and will not come back.
        ! A settlement was agreed.
        ~ [Above two paragraphs: governors' copy only.]
        The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "the last two paragraphs of a policy": """
        6. Staffing
        Two new teaching assistants start in June.
        The rota was noted.
        The last two paragraphs of the policy were amended.
        7. Budget
        The budget was approved.
    """,
    "the last two points, which were not": """
        6. Staffing
        Two new teaching assistants start in June.
        The rota was noted.
        The last two points were not confidential.
        The previous two points were discussed at length.
        7. Budget
        The budget was approved.
    """,
    "two that are counted in digits": """
        6. Staffing
        Two new teaching assistants start in June.
        ! Mrs Pardoe has been off since May and will not come back.
        ! A settlement was agreed.
        ~ (2 paras above - not for the website)
        The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "a star explained below the bullet that ends with it": """
        6. Staffing
        - Two new teaching assistants start in June.
        !- Mrs Pardoe has been off since May. *
        - The rota was noted.
        ~ * not for the published minutes
        7. Budget
        The budget was approved.
    """,
    "to be cut before posting": """
        6. Staffing
        Two new teaching assistants start in June. <<[cut before posting: Mrs Pardoe has been off since May.]>> The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "in braces, to be removed": """
        6. Staffing
        Two new teaching assistants start in June. <<{remove before publication: Mrs Pardoe has been off since May.}>> The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "in braces": """
        6. Staffing
        Two new teaching assistants start in June. <<{confidential: Mrs Pardoe has been off since May.}>> The rota was noted.
        7. Budget
        The budget was approved.
    """,
    "12a, plain": """
        9 Welcome
        It was noted.
        10 Minutes
        It was noted.
        11 Finance
        It was noted.
        12 Premises
        The roof was mended.
        ~ 12a Staffing (confidential)
        ! Mrs Pardoe has been off since May.
        13 Budget
        The budget was approved.
        14 Dates
        They were noted.
    """,
    "12A, with a tab": """
        9\tWelcome
        It was noted.
        10\tMinutes
        It was noted.
        11\tFinance
        It was noted.
        12\tPremises
        The roof was mended.
        ~ 12A\tConfidential
        ! Mrs Pardoe has been off since May.
        13\tBudget
        The budget was approved.
        15\tDates
        They were noted.
    """,
    "12A, an item": """
        9\tWelcome
        It was noted.
        10\tMinutes
        It was noted.
        11\tFinance
        It was noted.
        12\tPremises
        The roof was mended.
        ~ 12A\tConfidential item
        ! Mrs Pardoe has been off since May.
        13\tBudget
        The budget was approved.
        15\tDates
        They were noted.
    """,
    "12A/24": """
        9/24 Welcome
        It was noted.
        10/24 Minutes
        It was noted.
        11/24 Finance
        It was noted.
        12/24 Premises
        The roof was mended.
        ~ 12A/24 Staffing (confidential)
        ! Mrs Pardoe has been off since May.
        13/24 Budget
        The budget was approved.
        14/24 Dates
        They were noted.
    """,
    "dashes around it, and no dot": """
        1 Welcome
        It was noted.
        2 Minutes
        It was noted.
        3 Finance
        It was noted.
        4 Premises
        The roof was mended.
        ~ 5 -- withheld --
        ! Mrs Pardoe has been off since May.
        6 Budget
        The budget was approved.
        7 Dates
        They were noted.
    """,
    "brackets, and no dot": """
        1 Welcome
        It was noted.
        2 Minutes
        It was noted.
        3 Finance
        It was noted.
        4 Premises
        The roof was mended.
        ~ 5 [withheld]
        ! Mrs Pardoe has been off since May.
        6 Budget
        The budget was approved.
        7 Dates
        They were noted.
    """,
    "a closed session of one topic, and why": """
        10. Nursery visit
        Labels lower.
        ~ 11. Nursery closed session (owing to disclosure)
        ! A disclosure by Bonnie, aged 3, about her uncle. The key person had acted rightly.
        12. Nursery fees
        No change.
        13. Workshops
        On Wednesdays.
    """,
    "dashes behind a number with two parts": """
        8. Forum
        Nothing to report.
        9. Head's business
        9.1 A reminder about the 1950s day.
        ~ 9.2 -- strictly for the minutes file, not for the web --
        ! Police called on 11 March as Mr Sykes was drunk.
        ! Restraining letter sent.
        10. Dog on the field - signs to go up.
        11. Dates
    """,
    "governors without an interest": """
        9. Update
        The newsletter was noted.
        10. Nursery
        Plans were shown.
        ~ 11. Personnel (governors without an interest only)
        ! Job share request refused.
        ! Maternity: Beth due 8 May.
        ~ 11.40am Staff governors rejoined.
        12. Health lead - Gwen Totty had completed the course.
    """,
    "a sheet apart": """
        9. Trust news: a new CEO begins.
        ~ 10. Confidential items
        ~ Minutes recorded on separate blue sheet and circulated to governors present only.
        11. Extended schools
        Numbers were 18.
        12. Outdoor learning
        Agreed.
    """,
    "parts of a confidential item that bear the year": """
        1/24 Welcome
        All well.
        2/24 Minutes
        Agreed.
        3/24 Uniform
        Noted.
        ~ 4/24 Staffing (confidential)
        ! Mr Dunn was dismissed.
        ! 4A/24 Appeal
        ! He has appealed.
        5/24 Budget
        Approved.
    """,
    "what is counted in a confidential item": """
        1 Welcome
        All well.
        2 Minutes
        Agreed.
        ~ 3 Staffing - confidential
        ! These posts go:
        ! 4 (part time) cleaners
        ! They will be told in May.
        4 Budget
        Approved.
        5 Dates
        4 May.
    """,
    "a paragraph that ends within": """
        7. Roof
        Mended.
        ~ Start of Part 2 (exempt, paragraph 1)
        ! 8. Staffing
        ! Mr Dunn was dismissed.
        ! End of paragraph 1
        ! He has appealed.
        ~ End of Part 2 (exempt, paragraph 1)
        9. Budget
        Approved.
    """,
    "a pink minute among paragraphs": """
        3. Matters arising
        The roof was mended.
        ! Pink minute: Mrs Farrant said that Mr Dunn was dismissed.
        ! He has appealed.
        ~ End of pink minute
        4. Budget
        Approved.
    """,
    "letters that stand for people": """
        1. Apologies (C)
        None.
        2. Principal's report (O)
        The principal spoke.
        3. Link visits (C)
        Noted.
        4. Other business (C)
        None.
        C = Chair, O = others
    """,
    "a session that was not held": """
        6. Report
        Read.
        7. Confidential session
        Not held.
        8. Improvement
        The Board is advisory.
    """,
    "the rest is to be recorded in Part Two": """
        10. Report
        Read.
        11. Integration of new schools
        Payroll moves on 1 April.
        ~ 11.1 The Board agreed to record the rest of this item in Part Two.
        ! The outgoing head has taken the laptops home.
        ! Mrs Rees will go round with HR on Monday.
        12. Top slice
        To stay at 5.5%.
    """,
    "this bit": """
        3.3 Staffing: interviews were on Thursday. <<[This bit not for the published copy please – Mrs Pomfret has told me she wants to go before Easter]>>
        3.4 The kitchen got five stars.
        4. Reports
        Received.
    """,
    "Part II minutes for some": """
        5. Appointments
        Ratified.
        6. Staffing committee minutes
        The minutes had been circulated (Part II minutes to eligible governors only).
        7. Residential
        Fifty-two children went.
    """,
    "the rest of this paragraph": """
        8. Report
        Reviewed.
        9. Looked after children
        One child. <<The rest of this paragraph is in confidence. Tia-Rose Beckett is living with her nan. The head has asked for money.>>
        10. Recruitment
        An advert would go.
    """,
    "in a row, recorded in Part 2, and who withdrew from when to when": """
        | Min. | Business | Resp. |
        | 26/49 | BUDGET. Out-turn in hand. | Clerk |
        ~| 26/50 | Recorded in Part 2. Miss Rowe and Mr Amos withdrew from 7.30 to 7.48pm. | – |
        | 26/51 | PREMISES. The boiler needs £6,200. | Mr Salzman |
        | 26/52 | TERM DATES. Agreed. | Clerk |
    """,
    "a minute that begins and ends": """
        5/06 Police
        Noted.
        5/07 Behaviour
        The book had been inspected.
        ~ [Not for publication – minute 5/07A begins]
        ! 5/07A.1 On 17 April Ellis Varney brought a kitchen knife.
        ! 5/07A.2 The Head has decided not to exclude.
        ~ [Minute 5/07A ends. Publication resumes]
        5/08 Finance
        Surplus.
        5/09 Dates
        Noted.
    """,
    "a confidential minute that ends by its number": """
        6. Police
        Noted.
        7. Behaviour
        The book had been inspected.
        ~ [Confidential minute 7A begins]
        ! 7A.1 On 17 April Ellis Varney brought a kitchen knife.
        ! 7A.2 The Head has decided not to exclude.
        ~ [Minute 7A ends]
        The staff were thanked.
        8. Finance
        Surplus.
    """,
    "a sheet behind the signature that bears the number of a row": """
        | Min. | Business | Resp. |
        | 26/49 | BUDGET. Out-turn in hand. | Clerk |
        ~| 26/50 | Recorded on the pink pages. Miss Rowe, Mr Amos and Mrs Gill withdrew from 7.30 to 7.48pm. | see pink |
        | 26/51 | PREMISES. The boiler needs £6,200. | Mr Salzman |
        | 26/52 | TERM DATES. Agreed. | Clerk |
        Chair ........... Date ........
        ~ # PINK PAGES – FOR GOVERNORS ONLY – 26/50
        ! 26/50.2 Solicitors for Mrs Greaves allege that her son was left on the minibus.
        ! 26/50.3 Redundancy. The shared office would need one fewer.
        ! 26/50.5 Pink pages to be returned to the Clerk before leaving.
    """,
    "titles that end in O or C": """
        10. Minutes (O)
        Approved.
        11. Rewards (O)
        House points.
        ~ 12. Behaviour (C)
        ! A group of girls have been named.
        ! Mr Bello asked if the police were aware.
        13. Behaviour policy (O)
        Approved.
        14. Trips (O)
        Paris in May.
    """,
    "minuted apart, as the title says": """
        # Item 6: Behaviour and attitudes
        Suspensions 22 this term.
        # Item 7: Attendance
        Persistent absence 18%.
        ~ # Item 8: Permanent exclusion (this item to be minuted apart and kept in the clerk's file)
        ! Jaydon Hill was permanently excluded on 8 November.
        ! His aunt had asked for the CCTV.
        # Item 9: Pupil premium
        Strategy approved.
    """,
    "Part 2 applies to this item": """
        5. Trips. Year 5 to York on 9 May, cost £18.
        6. Fire risk assessment. Three doors to be rehung.
        ~ 7. Staff changes. PART 2 APPLIES TO THIS ITEM
        ! The cook is retiring on ill-health grounds after her stroke.
        ! A joint leaving tea was suggested, if she is well enough.
        8. Solar panels. No progress.
        9. Policies. Attendance, agreed.
    """,
    "not minuted in Part 1": """
        3. Finance report: ok.
        4. Staff cover
        - Two days lost to training.
        - <<(not minuted in part 1: Ros Tyldesley's IVF appointments, up to 8 more days)>> and cover for that has been booked.
        5. Grounds: moles again.
    """,
    "a confidential table follows": """
        Agenda 8 – Marketing
        The prospectus was shown.
        ~ Agenda 9 – Staff absence (confidential table follows)
        !| Name | Days | Stage |
        !| R. Coulthard | 31 | 2 |
        !| F. Emmerson | 12 | 1 |
        Agenda 10 – Attendance of pupils
        Up half a percent.
        Agenda 11 – Link visits
        Science, RE.
    """,
    "kept out, as the title says that governors asked": """
        4. Reading: the Year 1s were ahead.
        5. Nurture room: opened in January and used by nine.
        ~ 6. Nurture group pupils – governors asked that this be kept out of the published minutes.
        ! Three of the nine had seen violence at home.
        ! Zac Lovegrove is on the waiting list.
        7. SATs: 11 to 14 May.
        8. Garden: seeds given by the co-op.
    """,
    "a confidential item in Welsh": """
        3. Datgan buddiannau – dim.
        4. Cofnodion – cywir.
        5. Materion yn codi – y ffens wedi'i thrwsio.
        ~ 6. Eitem gyfrinachol (gadawodd y rhiant-lywodraethwyr)
        ! Cwyn gan Mr Dylan Hopcyn am y modd y cafodd Mali Hopcyn ei symud.
        ! Ni ddylid trafod hyn y tu allan i'r cyfarfod.
        ~ Dychwelodd y rhiant-lywodraethwyr.
        7. Cyllid – gwarged £9,020.
        8. Dyddiad nesaf – 8 Mehefin.
    """,
    "a Part Two report": """
        3. Reports of committees
        Finance, 3 November.
        4. Report on the fire
        The loss adjuster had been.
        ~ 5. Report on the fire (2) – Part Two report
        ! The fire brigade think that it was set.
        ! Insurers may not pay.
        6. Temporary classrooms
        Two units at £640 a week.
        7. Christmas fair
        Saturday 6 December.
    """,
    "a confidential box": """
        10. Dates
        Noted.
        11. Safeguarding
        Governors noted the training record.
        ~ CONFIDENTIAL BOX:
        !| Case | Child | Note |
        !| 1 | Anya Lisowska | Core group monthly |
        !| 2 | Brooke Tindall | Stepped down |
        12. Health & safety
        Ladder checks due.
        13. Data
        Breach closed.
    """,
    "Schedule 12A in the title": """
        2. Minutes of 12 Feb: 2 amendments
        3. Financial outturn: £68k better than plan
        ~ 4. Sale of the annexe (Schedule 12A, para 3)
        ! Two bids, Kestrel Homes £1.31m and Ludd & Son £1.28m.
        ! The loser is to be kept warm until contracts.
        ~ Schedule 12A ends. Press invited back.
        5. Accommodation strategy: out for comment
        6. Apprenticeship levy: £41k unspent
    """,
    "not to be published, in two languages": """
        2. Cofnodion / Minutes
        Cywir / correct.
        3. Cyllid / Finance
        Within 0.5%.
        ~ 4. Materion staff / Staff matters – heb fod i'w gyhoeddi / not to be published
        ! Cytunodd y llywodraethwyr i ymddeoliad cynnar Mrs Eirlys Parry.
        ! Y gost yw £11,300. / The cost is £11,300 and the council will pay half.
        5. Cwricwlwm i Gymru
        Presentation.
        6. Adeilad / Premises
        Ffenestri newydd.
    """,
    "items that were taken first": """
        5. Trust news: a new school.
        6. Standards: science.
        ~ 7. Items under Part 2 were taken first, at 5pm, before the public came in. They are:
        ! 7.1 Mr Perry Walkden: request to be paid in lieu; refused.
        ! 7.2 Mrs Ingrid Sorby: has said sorry to the office and may come in again.
        8. Finance: school now has a card.
        9. Building: skylight.
    """,
    "excluded, up to its end": """
        # 4. Attendance
        4.2 Home visits had brought four back. <<[Excluded, reg. 48: She had been to see the family of Kian Mogford. The police have been told. End of exclusion.]>>
        4.3 Staffing. There are to be two new heads of year. <<[Excluded, reg. 48: Three candidates were disappointed. End of exclusion.]>> Mrs Rees asked that they be given a mentor.
        # 5. Report
        (a) Numbers: Infants 174.
    """,
    "a pink minute of the last meeting": """
        # 4. Matters arising
        (a) Item 6: the joint sports day is fixed for 26 June.
        ! (c) Pink minute: Mrs Rees said that Mrs Snell had been offered early retirement.
        # 5. Report
        (a) Numbers: Infants 174.
        # 7. Staffing structure
        ~ # PINK MINUTE
        ! The sharing of the SENCO would put one of two people at risk.
        ~ End of pink minute. Mrs Rees returned at 7.48 p.m.
        # 8. Premises
        The hall is to be painted.
    """,
    "this part of the minute": """
        6. Feedback
        Turnout 71%.
        7. Staff development
        Two doing NPQs.
        8. Staffing
        ! It was from Mrs Tanya Wooldridge who says that she has been shouted at.
        ! The governors agreed that the chair would meet her.
        ~ This part of the minute is confidential to governors.
        9. Pupil voice
        School council would like a water fountain.
        10. Open evening
        Thursday 26 September.
    """,
    "a reason behind the title in a row": """
        | Min. | Business | Resp. |
        | 26/41 | APOLOGIES. Received from Mr Marinescu <<(hearing at the family court)>> and accepted. | – |
        | 26/42 | DECLARATIONS. Mr Salzman: his firm supplies the cups. | – |
    """,
    "exempt pupils and a green paper": """
        7. Programme of work – accepted.
        8. Exempt pupils – the four pupils exempt from the uniform rule will not have to pay for ties.
        9. Reform
        The government's green paper on SEND was discussed.
        10. Budget
        Adopted.
    """,
    "exempt matters of staff": """
        6. Roof
        Mended.
        ~ 7. Exempt staff matters
        ! Mrs Dale is off sick.
        8. Budget
        Approved.
    """,
    "a session that was not required": """
        6. Roof
        Mended.
        7. Confidential session
        Not required at this meeting.
        8. Budget
        Approved.
    """,
    "exempt pupils who are a matter": """
        6. Roof
        Mended.
        ~ 7. Exempt pupils matters: two exempt from the exclusion
        ! JT was excluded.
        8. Budget
        Approved.
    """,
    "minutes sent to some, and what they say": """
        6. Roof
        Mended.
        7. Staffing
        ~ Circulated (Part II minutes to governors only):
        ! Mr Dunn has been dismissed for theft.
    """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_exactly_the_confidential_part_is_sealed_in(minutes: str) -> None:
    check(TOP.rstrip() + minutes)
