"""Minutes with a house style, and words that only sound like one."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = {
    "who was at the closed and at the open session": """
        # Threewells Trust
        | Trustees | Initials | Closed session | Open session |
        | Anne Culshaw (Chair) | AC | Yes | Yes |
        | Miriam Jacobs | MJ | No | Yes |
        # Business
        1. Welcome
        AC welcomed everyone.
        2. Finance
        The accounts were received.
        """,
    "a ruled line that a note explains": """
        # Hollin Infant School
        ~ Under some items there is a ruled line. Anything below the line, down to the next heading, is confidential to governors.
        1. Welcome
        The Chair welcomed everyone.
        ~ ______________________________
        ! Gemma Poole has taken back her notice.
        2. Numbers
        There are 151 children.
        3. Premises
        The hall was painted.
        4. Dates
        12 May.
        """,
    "a letter behind numbers that a note at the end explains": """
        # Hollin School
        25/65 REPORT
        (1) Number on roll 1,043.
        ! 25/66C STAFFING MATTER
        ! (1) Anita Rose had been suspended.
        25/67 INCLUSION
        (1) There are 33 plans.
        ! (4)C Mrs Bondar has asked the Tribunal to name the school.
        25/68 FINANCE
        (1) Block C was painted.
        25/72 DATES
        11 February.
        Notes. 1. * denotes a member present. ~ 2. A minute, or a part of a minute, whose number ends with C is entered in the confidential minute book only and is not open to inspection.
        """,
    "a number that has the letter alone in its line": """
        # Hollin College
        ~ Any minute with the letter R after its number is reserved and is not published.
        214.8 Student voice
        Milo Venn presented the survey.
        214.9 Finance
        (a) The accounts show a surplus.
        ! 214.9R
        ! The two employers are Penhallow Scaffolding and Wise & Daughter Care, which owe £18,600.
        214.10 Audit
        The statements had been signed.
        """,
    "the last point, until something has happened": """
        # Hollin School
        # 5. Finance
        - Oil is £2,100 over.
        ! - To balance, Wren will need to lose 15 TA hours.
        ~ This last point is confidential until consultation opens.
        # 6. Reports
        The hall was painted.
        """,
    "what is left as it is, exempt from VAT, or held back from somebody": """
        # Hollin School
        # 5. Finance
        - Reserves were looked at and left as they are.
        - The private hire of the hall is charged VAT. It is exempt.
        # 6. Pay
        May Thirkell's increment was held back because two observations had been poor.
        # 7. Links
        RE: May Thirkell.
        """,
    "earlier reserved minutes, confirmed by those who may see them": """
        # Hollin College
        # 4. Minutes
        The minutes of 14 October were confirmed. Reserved minutes HG115 to HG117 were confirmed separately by those entitled to see them. The barriers are in use. [Action: TB; DA]
        # 5. Report
        The hall was painted.
        """,
    "a paragraph of the Act": """
        # City School
        # 3. MINUTES
        RESOLVED - That the public minutes and non-public summary of the meeting held on 6 November be approved.
        # 7. BUDGET (IN PART EXEMPT - PARAGRAPH 3)
        (a) The budget was agreed.
        ! (c) Exempt (paragraph 3): debtors. Mr Reznik owes £27,450 for two children.
        # 8. Sport
        The boat race was won.
        """,
    "a confidential sheet behind the actions": """
        ~ 44. Disciplinary matter
        ~ Confidential Item
        45. Next meeting
        14 May.
        | Minute | Action | Who |
        | 45 | Book the hall | Clerk |
        Signed: ........
        ~ CONFIDENTIAL SHEET - governors only - minute FGB/44/25-26
        ! The staff governor had gone home.
        ! Philip Renshaw was suspended on 27 February.
        ! JSG asked whether the checks had been complete.
        """,
    "a council that says below a title by what law": """
        # Management Committee
        MC.23 REPORT
        The report was read.
        ! MC.24 PLACEMENT OF A PUPIL
        ! [Not for publication by virtue of paragraphs 1 and 2]
        ! The Manager presented a report on Curtis Lampitt, aged 13.
        ! RESOLVED - That a place at a residential school be sought for Curtis.
        MC.25 DATES
        11 December.
        """,
    "words between pairs of asterisks": """
        # Hollin Grammar School
        4.1 Results were good.
        4.2 Dr Bhargava asked about the few. <<** The Headmaster said that Augustin Clerk had been in hospital. **>> A mark scheme was shown.
        4.8 The hall was let. <<** Mr Lake has been told. **>>
        ~ Note: words that stand between two pairs of asterisks (**) are confidential. They are left out of the copy which is sent to parents.
        """,
    "the same, by their name": """
        # Hollin Grammar School
        4.2 Dr Bhargava asked about the few. <<** The Headmaster said that Augustin Clerk had been in hospital. **>> A mark scheme was shown.
        ~ Text between double asterisks is confidential and is removed before publication.
        """,
    "ink that the typed text only names": """
        # Hollin Infant School
        In the minute book open business is written in black and confidential business in red. "(in red)" stands before every paragraph that is red. What is in red is not put on the website.
        - The minutes were agreed.
        ! - (in red) Mrs Moody has been to occupational health.
        - Ms Tracey asked why a group was being taught in the hall. <<(in red) The headteacher said that Ayo Cross had been biting.>> (black again) The group will go back.
        """,
    "a table that heads a closed meeting": """
        ! | Closed meeting of the Pay Committee | Meeting held 12 May 2025 |
        ! 1. Pay
        ! Mrs Odell moves to UPS2.
        """,
    "who left as they were not permitted": """
        # Quay School 1
        6. Premises
        The hall was painted.
        7. Pay committee
        ~ The headteacher and staff governors left as they were not permitted to hear the pay recommendations.
        ! Mrs Odell will move to UPS2. Mr Lane will not progress.
        ~ They rejoined the meeting at 7.40pm.
        8. Dates
        12 May.
        """,
    "a law in front of words in brackets": """
        # Wren School 3b
        ~ What stands in square brackets is taken out of the website copy.
        4. Report
        Numbers are 151. <<[Part 2 (para 1) Miss Hart is off with stress.]>> The fete raised £900.
        5. Finance
        The budget was agreed. <<[Exempt (paragraph 3) Mr Reznik owes £27,450.]>>
        6. Dates
        12 May.
        """,
    "up to this point": """
        # Hill School 14
        1. Finance
        The budget was agreed.
        ~ Up to this point is public; the rest is confidential.
        ! 2. Complaint
        ! Mrs Lane has complained.
        ! 3. Pay
        ! Mr Hart moves to M5.
        """,
    "everything following this point": """
        # Hill School 1
        1. Finance
        The budget was agreed.
        ~ Everything following this point is for governors only.
        ! 2. Complaint
        ! Mrs Lane has complained.
        ! 3. Pay
        ! Mr Hart moves to M5.
        """,
    "exempt paragraphs by their numbers": """
        # Dale 1
        1. Welcome
        The Chair welcomed everyone.
        4. Finance
        4.1 The budget was agreed.
        ! 4.2 Mr Reznik owes £27,450.
        6. Staffing
        ! 6.2 Mrs Odell is suspended.
        6.3 Posts were filled.
        ~ Exempt from publication: paragraphs 4.2 and 6.2.
        """,
    "a minute first and the law behind": """
        # Orme Council School 14
        7. Budget
        ! 7.2 Mr Reznik owes £27,450.
        7.3 The budget was agreed.
        8. Close
        ~ Confidential minutes: 7.2. Exempt under para 3.
        """,
    "a discussion of pay": """
        # Vale School 7
        4. Staffing
        ! 4.1 Head's pay. Governors agreed L21.
        4.2 Two posts were filled.
        5. Close
        ~ Decision: the discussion of the Head's pay is withheld.
        """,
    "a discussion of invoices": """
        # Vale School 4
        4. Finance
        ! 4.1 The roofing invoices. Dale Ltd has threatened to sue over the invoices.
        4.2 The budget was agreed.
        5. Close
        ~ RESOLVED: that the discussion of the roofing invoices be withheld.
        """,
    "a debt of VAT": """
        # Gale School 1 VAT
        1. Welcome
        The Chair welcomed everyone.
        4. Finance
        ! 4.1 The contractor has not paid its VAT. This is exempt under paragraph 3.
        4.2 The budget was agreed.
        """,
    "pairs of another sign": """
        # Wren School 8a
        ~ Words between two pairs of # (##) are confidential and are not published.
        1. Finance
        The budget was agreed. <<## Mr Reznik owes £27,450. ##>>
        2. Staffing
        Two posts were filled. <<## Mrs Odell is suspended. ##>>
        3. Dates
        12 May.
        """,
    "type that is named behind as well": """
        # Sand Infant School 5
        ~ Words in bold are confidential and are taken out of the website copy.
        1. Report
        ! (in bold) Mrs Moody is off sick with stress.
        ! Ayo Cross is excluded. (whole paragraph in bold)
        ! (in bold) Mr Lane is leaving.
        2. Dates
        12 May.
        """,
    "one line for the end": """
        # Reed School 3
        ~ Everything below the line is for governors only and does not go on the website.
        # Staffing
        Two posts were filled.
        # Premises
        The hall was painted.
        ~ ______________________
        ! Mrs Odell is suspended on full pay.
        ! # Exclusion
        ! Ryan Todd had brought in a knife.
        ! # Pay
        ! Mr Lane moves to M6.
        """,
    "an appendix that is exempt": """
        # Orme Council School 2
        5. CAPITAL PROGRAMME
        (Appendix exempt by virtue of paragraph 3 of Schedule 12A)
        The Bursar presented the programme.
        RESOLVED - That the programme be noted.
        6. DATES
        12 May.
        """,
    "a sheet that is pointed to": """
        # Lark School 1
        7. Staffing
        Confidential sheet 4
        The governors thanked the staff for their work.
        The new teacher begins in May.
        8. Dates
        12 May.
        """,
    "a list of exempt paragraphs on top": """
        # Dale 2
        ~ The following are exempt from publication: paragraphs 4.2 and 6.2.
        4. Finance
        4.1 The budget was agreed.
        ! 4.2 Mr Reznik owes £27,450.
        6. Staffing
        ! 6.2 Mrs Odell is suspended.
        6.3 Posts were filled.
        """,
    "a line below as well": """
        # Pell Infant School
        ~ Anything below a line within an item is confidential.
        1. Welcome
        The Chair welcomed everyone.
        ~ ___________
        ! Gemma Poole has taken back her notice.
        ~ ___________
        2. Numbers
        There are 151 children.
        3. Dates
        12 May.
        """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_exactly_the_confidential_part_is_sealed_in(minutes: str) -> None:
    check(minutes)


def test_a_range_of_numbers_with_a_nought_in_front() -> None:
    check("""
        # 5. Staffing
        5.06 The pay policy was recommended.
        ! 5.07 The head of music has been warned.
        ! 5.08 Ms Aydin has applied to move.
        ! 5.09 Mrs Penhale will retire.
        ~ Minutes 5.07 to 5.09 are confidential and are not to be included in the published copy.
        5.10 The gap had closed.
    """)
