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
    "trustees alone, with nothing to record": """
        13. Local pay award
        The award was noted.
        14. Trustee-only time
        Trustees met without officers for ten minutes and there is nothing to record.
        15. Scheme of delegation
        The version was accepted.
        16. Close
        The meeting closed.
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
    "confidential post": """
        5. Attendance
        The table is on the website.
        6. Private and confidential post
        Envelopes marked private and confidential should be left with the office.
        7. Contract
        Three years.
    """,
    "closed and open by the clock": """
        18. Dogs
        Noted.
        ~ MEETING CLOSED TO THE PRESS AND PUBLIC 7.05–7.20
        ! 19. Leave of absence: Mr Platt has been charged.
        ! 20. The Chair to tell the LA.
        ~ MEETING OPEN 7.20
        21. Charities
        £640 was raised.
        22. Dates
        Fixed.
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
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_exactly_the_confidential_part_is_sealed_in(minutes: str) -> None:
    check(TOP.rstrip() + minutes)
