"""Which item, paragraph or sentence is meant: by parts of its number, by letters, by position."""

from __future__ import annotations

import pytest
from minutes import check

MEANT = {
    "a lettered row behind the row of a sealed item, and its action": """
        | Ref | Item | Action |
        | AB/47/25-26 Finance | The forecast deficit is £88k. | |
        ~ | AB/48/25-26 | Confidential item – see separate minute. | |
        ! | AB/48/25-26 Confidential: restructure | Five posts become three. Mrs Oake is at risk. | HR advice |
        ! | AB/48 (b) | A parent has complained that Mr Frome was rude. | Chair to meet the parent |
        | AB/49/25-26 Pupils | Reading ages are tested twice a year. | |

        Action log
        | Ref | Action | Who |
        | 47 | Three quotes for the boiler | JR |
        ! | 48(b) | Stage 2 meeting | RJ |
        | 49 | Invite the librarian | CF |
    """,
    "an item by hand that goes on under its number": """
        7. Buildings
        The roof is on.
        ! 8. CONFIDENTIAL: pay
        ! The Head moves up one point.
        ! 8 (cont.) The Bursar does not.
        9. Policies
        All were adopted.
    """,
    "an item of its own between letters": """
        7a. Buildings
        The roof is on.
        ! 7b. CONFIDENTIAL: pay
        ! The Head moves up one point.
        7c. Policies
        All were adopted.
    """,
    "numbers with the letters of the committee": """
        FPR/5 Budget
        5.3 The top slice was explained.
        ! 5.4 Two posts go from the art department.
        ! 5.5 Mr Frome might want to go.
        FPR/10 Any other business
        It was agreed that FPR/5.4 and 5.5 above be treated as confidential.
    """,
    "numbers without them": """
        FPR/5 Budget
        FPR/5.3 The top slice was explained.
        ! FPR/5.4 Two posts go from the art department.
        FPR/10 Any other business
        Resolved that paragraph 5.4 be treated as confidential.
    """,
    "a span of numbers": """
        ## 5. Budget
        5.3 The top slice was explained.
        ! 5.4 Two posts go from the art department.
        ! 5.5 Mr Frome might want to go.
        ! 5.6 Mrs Oake as well.
        5.7 The lease was signed.
        ## 10. Any other business
        It was agreed that paragraphs 5.4 to 5.6 be treated as confidential.
    """,
    "a statement below a heading of Part 2": """
        # Minutes of the Corporation
        ## 248.1 Welcome
        All were welcomed.
        ## 248.2 Dates
        10 March.
        ~ ## RESERVED BUSINESS
        ~ The student members withdrew. These minutes are restricted to those remaining.
        ! 248.3 BIDS. Two other bids were lower.
        ~ The Chair closed the meeting at 19:41.
    """,
    "an action of few words that repeats a sealed paragraph": """
        # Minutes of the governors
        Present: Jan Moss, Bram Hood
        ## 5. Welcome
        All were welcomed.
        ## 6. Premises
        - Gate: new buzzer fitted.
        ! - Code for the side gate is to change, as two former employees know it. Jan to do by Friday. (confidential – not for website)
        ## TO DO
        - Hygiene certificate – Jan
        ! - Side gate code – Jan
        - Gate sign – Bram
    """,
    "the last sentences of an item in a cell": """
        | No | Item | Action |
        | 5 | Staffing. The cook was thanked. <<Mrs Oake has been unwell. She will be referred. It was agreed that the last two sentences of this item be recorded confidentially.>> | JR |
        | 6 | Money. All is well. | |
    """,
    "the last sentence, said in a paragraph of its own": """
        ## 5. Staffing
        The cook was thanked. <<Mrs Oake has been unwell.>>
        ~ The last sentence is to be treated as confidential.
        ## 6. Money
        All is well.
    """,
    "a heading that names two kinds of business": """
        10. Buildings
        The roof is on.
        11. Staffing and pupil matters
        ~ It was proposed by Mr Dolan and seconded by Mrs Irwin that the Board go into committee.
        ! (i) Mrs Quill is waiting for a procedure.
        ~ Proposed by Mrs Irwin and seconded by Mr Dolan that the Board come out of committee.
        12. Dates
        27 January.
    """,
    "reasons of absence that are nobody's secret": """
        ## 1. Apologies
        Apologies: Dr Femi Oduya (on call), Mrs Stobbs (childcare), Mr Ashe, who was at a family wedding, Mrs Lund (jury service), Mr Ekins <<(his son is in hospital)>>.
        ## 2. Money
        All is well.
    """,
}


@pytest.mark.parametrize("notation", MEANT.values(), ids=MEANT)
def test_just_what_is_meant_is_sealed(notation: str) -> None:
    check(notation)


@pytest.mark.parametrize(
    "said",
    [
        "(Minute 6.1 likewise is confidential.)",
        "Again, 6.1 is for the minute book and not for publication.",
        "Minute 6.1 also is to be left out of the public copy.",
        "Similarly, item 6.1 is confidential.",
    ],
)
def test_a_ruling_that_is_one_of_several(said: str) -> None:
    check(f"""
        # 5. Correspondence
        5.1 A card of thanks had come.
        # 6. Growth
        ! 6.1 PH gave the result of due diligence on Marden Cross.
        ~ {said}
        6.2 The director will visit.
    """)


def test_paragraphs_that_are_named_behind_their_count() -> None:
    check("""
        MINUTE 4. The Bursar's report
        Fee income is £7.91m.
        ! The Bursar gave the names of families in arrears.
        MINUTE 5. Common Room
        ! The Head Master spoke about a housemaster with a final warning.
        It was agreed that salaries be raised.
        MINUTE 6. Close
        ~ Note by the Clerk. In the copy for parents two paragraphs are left out by order of the Chairman, namely the second paragraph of Minute 4 and the first paragraph of Minute 5.
    """)


def test_what_somebody_asked_for() -> None:
    check("""
        # 3 Police
        ! WS mentioned that the LA is thinking of moving. [NB clerk: Chair asked for this to be treated as Part 2 and not published.]
        The window is mended.
    """)


def test_the_title_of_a_part_in_capitals_is_no_number() -> None:
    check("""
        1. Welcome
        All were welcomed.
        2. Celebrating our children
        The spring prizes were shared.
        3. Dates
        9 July at 5.30pm.
        ~ PART 2 - CONFIDENTIAL - not for the website
        ! P2.1 Mrs Crowther has been signed off with stress.
        ! P2.2 A warning letter has gone to him.
    """)
