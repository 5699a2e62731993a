"""Ways of marking that boards have of their own, each in minutes as their clerks write them."""

from __future__ import annotations

import pytest
from minutes import check

SEALED = {
    "titles that their paragraphs run on from": """
        # Kingfisher Junior Academy
        Minutes of LGB meeting held 8 December 2025 via Teams
        Attended by: Suzanne Feather (Chair), Lamin Ceesay, Harriet Boon (Headteacher)
        Clerk to the board: Imogen Pratt
        Apologies and quorum. The meeting was quorate. Lamin Ceesay joined at 4.40pm.
        Minutes. The minutes of 6 October were accepted.
        Performance. Year 6 mock tests: 71% in reading, 64% in mathematics.
        ~ Headteacher's appraisal. This item is minuted in Part 2.
        ! The panel had met on 1 December and recommends one increment.
        ! Lamin Ceesay asked how the pay rise would be afforded.
        Premises. A quotation for new blinds is awaited.
        Dates. 9 February and 20 April 2026.
    """,
    "a heading that calls itself one item": """
        # Cliffe Lane Academy
        Present: Rupert Hanley (Chair), Zeenat Ashraf, Moira Kell (Headteacher)
        ### Apologies
        No one was absent.
        ~ ### Item for governors only – strictly confidential
        ! The trust means to close the nursery at the end of the year.
        ! Zeenat Ashraf asked when families would hear.
        ### Reading
        Zeenat Ashraf heard twelve children read.
    """,
    "a title that points to Part 2 of these minutes": """
        # All Hallows School
        Present: Dorothea Finch (Chair), Emmanuel Kwarteng, Zofia Lis
        Item 1 – Apologies
        There were no apologies.
        ~ Item 3 – This item is confidential and is recorded in Part 2 of these minutes
        ! Governors heard that Mrs Rennie had left Joshua behind at the museum.
        ! A written warning was given on 22 June.
        Item 4 – School development plan
        Zofia Lis asked that outdoor learning be put in.
    """,
    "a sealed record behind the minutes": """
        # St Colman's School
        In attendance: Very Rev D Larkin PP (Chair), Mrs M Heaney, Mr P Quigley
        3. Extended Schools. The funding has been cut by a third.
        ~ 4. Staffing – taken in-committee (prop. Mr Quigley). See Board's sealed record.
        6. Policies. Pastoral care and drugs policies ratified.
        7. Next meeting 8 April. Meeting closed with a prayer at 8.45.
        ~ SEALED RECORD – 4
        ! Miss Kearney's temporary contract will not be renewed.
        ! Mr Hughes has asked to come back from his secondment at once.
    """,
    "somebody's confidential briefing": """
        # Ridgeway Park Academy Council
        Councillors: Stella Amponsah (Chair), Warren Deeks, Joanne Tighe
        **Welcome**
        Stella Amponsah thanked everyone for coming on such a wet night.
        ~ **Head of School's confidential briefing**
        ~ (This heading only in the public version.)
        ! Anna Birch and Leigh Marston do not speak.
        ! Reuben Castle in Year 1 was left on the field at the end of play.
        **Link reports**
        Joanne Tighe had seen an art lesson.
    """,
    "rows of one table by their numbers": """
        # Birk Hill School
        Present: Jerome Pinnock (Chair), Sarah Wetherell (Headteacher)
        ## 2. Current matters
        Table 1
        | Row | Matter | Update |
        | 1 | Roof | Work begins on 16 February. |
        !| 3 | Complaint | Finley was locked in the quiet room. |
        | 4 | Lunches | The new menu has gone down well. |
        ## 3. Budget
        Table 2
        | Row | Heading | Variance |
        | 1 | Supply | -£2,900 |
        | 3 | Energy | +£1,150 |
        ## 5. Confidentiality
        ~ Governors agreed that row 3 of Table 1 is confidential and that the clerk should delete it.
    """,
    "what several are about, and in brackets which": """
        Dear all,
        ~ The three paragraphs on the appeal (5.2, 5.3 and 5.4) and action (c) are confidential.
        # Priory Meadow School
        Present: Bernard Coates (Chair), Lucinda Farr (Head)
        5.1 Admissions: 58 first preferences for 60 places.
        ! 5.2 Ms Hallworth appealed for a place in Year 4.
        ! 5.3 She has since written to say that her child is being bullied.
        ! 5.4 The Head will pass the letter on.
        5.5 The admissions policy for 2027 was determined.
        Actions
        (a) Head: put the admissions policy on the website.
        ! (c) Head: send the letter to Weir Street.
        (d) Clerk: renew the licence.
    """,
    "references of rows that end in a letter": """
        # Cragside High School
        Present: Kwame Mensah-Bonsu (Chair), Helen Ashworth (Head)
        ~ Minute references ending in C are confidential and are removed from the copy kept for inspection.
        | Ref | Minute | Who |
        | RC/1 | Apologies from Gwen Prosser. | |
        | RC/3 | Budget monitoring to month 9. | OF |
        !| RC/3C | The supply overspend is due to Patrick Loomes. | HA |
        | RC/4 | Lettings. The Tamil school will hire four rooms. | OF |
        !| RC/6C | Mrs Tolley owes £612 in dinner money. | OF |
        | RC/8 | The SFVS was completed. | Clerk |
    """,
    "a column that is removed, with a long heading": """
        # Fellside School
        Present: Ngozi Adebayo (Chair), Robert Illingworth (Principal)
        ~| Item | Open minute | Closed minute (board members only, column removed before publication) |
        | 1. Apologies | Accepted from Haroon Sadiq. | |
        | 2. Minutes | Those of 15 October were agreed. | <<The name should read Clare Anstey, not Ainsley.>> |
        | 4. Attendance | 92.2%. | <<They are Lexi Pratt and Umar Faiz.>> |
    """,
    "a column of Y and N that the minutes explain": """
        # Ellerbeck Academy
        Present: Winston Achebe (Chair), Louise Tattersall (Principal)
        ~ The fourth column shows whether a row may be published on the website (Y) or is confidential to the governing body (N).
        | No. | Item and discussion | Action | Web? |
        | 1 | Apologies were received from Chloe Burnside. | | Y |
        | 2 | The minutes of 2 December were approved. | Chair to sign | Y |
        !| 4 | Gavin Rusk was told not to come in. | Principal to update the Chair | N |
        | 11 | Next meeting 24 March. | | Y |
    """,
}


@pytest.mark.parametrize("case", SEALED)
def test_what_is_confidential_is_sealed_and_nothing_else(case: str) -> None:
    check(SEALED[case])


def test_nothing_on_the_agenda_was_confidential() -> None:
    check("""
        # Moss Bank School
        Present: Adrian Speight (Chair), Noreen Butt, Cath Lowther (Headteacher)
        1. Apologies. All were present.
        2. Confidential matters. The clerk asked whether there was anything on the agenda that governors would wish to treat as confidential. There was not.
        3. Headteacher's report. Idris swam a length for the first time.
    """)
