"""Marks that stand in brackets or lines of their own, and say nothing of the matter themselves."""

from __future__ import annotations

import pytest
from minutes import check

MARKS = {
    "behind the paragraph, with a legend that speaks of brackets": """
        # The Larches
        Paragraphs which end with the word CONFIDENTIAL in square brackets are not part of the published minutes.
        # 4 Report
        4.1 There are 58 pupils on roll against 60 places.
        ! 4.2 Marley Pell was found with a kitchen knife in his bag. [CONFIDENTIAL]
        4.3 Attendance is 68.2%, up from 61.5% at the same point last year.
    """,
    "between brackets that mean what they hold": """
        # 8. Report
        Anything between < and > is confidential and comes out before publication.
        Eleven staff had come to the drop-in.
        ~ < CONFIDENTIAL >
        ! < One teacher said that she was being bullied by Mrs Cove. >
        ~ < CONFIDENTIAL ENDS >
        # 9. Website
        There was no report.
    """,
    "in a title, with what to do about it": """
        # 4. Celebration
        The event is on the ninth of July.
        ~ # 5. Case discussion (confidential – restricted to board members; remove 5.1 to 5.2 before sharing)
        ! 5.1 Kian B. has had no school since his placement broke down.
        ! 5.2 Two sisters are to be placed for adoption in another region.
        # 6. Training
        Two sessions are planned.
    """,
    "with who is to deal with it": """
        # 4. Letters
        Letters had come from:
        - the archdeacon, on the fabric
        ! - a parent, Mrs Pell, on the conduct of Miss Orr at the disco – confidential, the Chair to deal
        - the authority, on admissions
    """,
    "with where it is to be kept": """
        # 4. Development
        Gifts of £212,000 had been received.
        ! A sum was offered by Mr Pell, whose son is being considered for a place. (To be held in the closed minutes, and the Director so advised.)
        A new board will hang in the hall.
    """,
    "with nothing between it and a name": """
        # 7 Staffing
        7.1 Adverts have gone out for an assistant.
        ! 7.2 Part 2 Mr Dev Pell has asked to work four days a week for his health.
        7.3 Staff absence is at 3.8%.
    """,
    "lines around what is to be taken out": """
        # 4. Structure
        The structure is to be consulted on.
        ~ [Clerk's instruction: lift out from here ↓]
        ! Mrs Noon cannot be slotted in and the union will fight it.
        ~ [Clerk's instruction: to here ↑]
        A joint form will be used for admissions.
    """,
    "questions by their numbers": """
        # Minutes of the council
        Present: Jackie Brown (Chair), Ron Tile
        Q1. Jackie: What does good attendance look like?
        A. Kirsty: It is better than before.
        ~ [Q2 to Q3 are Part 2. Cut before posting.]
        ! Q2. Ron: How is the pupil who was stabbed?
        ! A. Kirsty: He is home and has lessons there.
        ! Q3. Jackie: Has the allegation been settled?
        ! A. Kirsty: It was unsubstantiated.
        ~ [End of Part 2.]
        Next time: 25 June, at the same place.
    """,
    "what the second half is about, and no number": """
        # 4. Premises
        4.1 The roof was mended.
        ~ Part 2 (pupil matters)
        ! Kian Moss is to have a place at the unit from the spring.
        ! His mother has agreed to it.
        ~ End of Part 2
        # 5. Lettings
        5.1 The hall is let on Tuesdays.
    """,
    "a matter in a line of its own, with the mark behind it": """
        # 4. Premises
        4.1 The roof was mended.
        ~ Pupil matter (Part 2)
        ! Kian Moss is to have a place at the unit from the spring.
        ! His mother has agreed to it.
        ~ Part 1 resumed
        The hall is let on Tuesdays.
    """,
    "a remark in brackets in front": """
        # 5. Staff
        5.1 The plan was agreed.
        ! 5.2 (Confidential, and to be so treated by all who heard it) Silas had no breakfast.
        ! 5.3 (Minute restricted to those who were in the room.) Sophie was going to be the lead.
        5.4 The song was sung.
    """,
    "a title in two languages": """
        BM67 Estates. The wind turbine is running again.
        ~ BM68 GNOTHACH GLÈIDHTE / RESERVED BUSINESS. Two members left the meeting.
        ! .1 Torcuil Begg is under investigation for his conduct on a trip.
        ~ End of reserved business. They returned.
        BM69 Policies were adopted.
    """,
    "a table with the mark in its head": """
        | Part A | Minutes | Action |
        | A1 | Welcome; no interests; the minutes of 25 March were agreed. | |
        | A2 | The budget was approved and is to be submitted by 31 May. | Head |

        ~| Part B – not for publication | Minutes | Action |
        !| B1 | The timetable of Mason Yarrow is four half days a week since April. | Head |
        !| B2 | Miss Bamford has told the head that she is expecting in October. | Chair |
    """,
    "a column of parts": """
        Rows with a 2 in the last column form Part 2 of these minutes and will not appear in the published version.

        | Item | Discussion | Action | P |
        | 1 | The chair welcomed all, and the quorum was met with eight governors. | | 1 |
        !| 2 | Declan Fay was suspended for two days in December for hitting adults. | Head | 2 |
        | 3 | The roof over the hall has been patched by the council's own men. | | 1 |
    """,
    "passages between a sign and a word": """
        Clerk's note on this document: words set between § confidential and end § are for board members only and are cut from the version sent to the website.
        # 4. Report
        4.1 Gideon Ask joins in September. <<§ confidential: Lydia Vane is under a plan until May end §>> Posts stand at three.
    """,
    "arrows in front, in a hurried hand": """
        Cotton Mill Lane Infants – govs 19/3/26 – via Teams
        Present Gaynor Oller (chair), Imran Sadd, Beth Kershaw (HT)
        lines with >> in front = confidential, come out of the web copy
        HT report taken as read. 174 on roll, PAN 60, 52 first choices for Sept, same for whole town
        ! >> Denise Fair TA still off, stress, 3rd fit note to 30/4. Stage 2 meeting w HR booked 2/4
        Budget – c/f now est £6.2k not 11k, supply. Asked about insurance. Claim is in
    """,
    "headings that a ruling quotes": """
        ## Update
        The leavers had the best attendance for four years.
        ! ## Matter of the technician
        ! Gareth Voss was found to have taken chemicals home.
        ## Behaviour
        Suspensions are lower than last summer.
        ## Other business
        ~ The committee ruled that the passages headed "Matter of the technician" and "Matter of the trip" be withheld from the published minutes.
    """,
    "where a minute stands": """
        # Minute 6: Fees
        We agreed to raise fees by 3.5%.
        ~ # Minute 7: Bursaries
        ~ Minute 7 was taken with governors alone and stands in the closed minute book, of which this is the text; it is not copied to parents.
        ! 7a. Bursaries were granted to Lysander Coe and Thea March.
        # Minute 8: Grounds
        The cedar is safe.
    """,
    "the second of three sections": """
        SECTION ONE (open)
        S1/1 The accounts were approved.
        ~ SECTION TWO (closed)
        ! S2/1 Governors noted the resignation of Mrs Rudd after her hearing.
        ! S2/2 References will be factual only.
        ~ SECTION THREE (open)
        S3/1 The Chair thanked Mr Vosper for his years as clerk.
    """,
}


@pytest.mark.parametrize("case", MARKS)
def test_what_a_mark_is_said_of_is_sealed(case: str) -> None:
    check(MARKS[case])


@pytest.mark.parametrize(
    "title",
    [
        "Any Other Confidential Business",
        "Any other Part 2 business",
        "Any other private matters",
        "Confidential any other business",
        "Matters of a confidential nature",
    ],
)
def test_titles_of_other_confidential_business(title: str) -> None:
    check(
        f"# 8. Dates\nThey are set.\n~ # 9. {title}\n! 9.1 A letter had come.\n# 10. Close\nAt six."
    )
    check(f"# 8. Dates\nThey are set.\n# 9. {title}\n9.1 There was none.\n# 10. Close\nAt six.")


TOLD = "Mrs Lumb has been off since half term and a sum has been offered to her."


@pytest.mark.parametrize(
    "flagged",
    [
        "*Confidential item* {}",
        "*Private* {}",
        "Redact. {}",
        "{} In confidence.",
        "{} Part 2 item.",
        "[Part 2 item – {}]",
        "[P2] {}",
        "P2: {}",
        "{} [P2]",
        "THIS PARAGRAPH IS CONFIDENTIAL: {}",
    ],
)
def test_a_paragraph_with_its_mark_and_no_other(flagged: str) -> None:
    check(f"""
        # 5. Staffing
        5.1 All of the classes are staffed.
        ! 5.2 {flagged.format(TOLD)}
        5.3 Two vacancies have been filled.
    """)
    check(f"""
        STAFFING
        All of the classes are staffed from the first of January.
        ! {flagged.format(TOLD)}
        Two vacancies have been filled in the course of this term.
    """)


def test_where_classes_are_called_so_p2_is_one() -> None:
    check("""
        # 5. Classes
        P2: The class went to the farm.
        P3: The class planted trees.
        The cup went to the best readers. (P2)
    """)


LINES = {
    "scissors": (
        "✂ - - - web editor: cut from here - - -",
        "✂ - - - carry on from here - - -",
    ),
    "for the website": ("--- for the website cut from here ---", "--- to here ---"),
    "in brackets": ("[Website: leave out from here]", "[Website: start again here]"),
}


@pytest.mark.parametrize(("first", "last"), LINES.values(), ids=LINES)
def test_lines_to_whoever_puts_the_minutes_on_the_website(first: str, last: str) -> None:
    check(f"""
        ## 3. Head's news
        There are three classes.
        ~ {first}
        ! ## 4. Class 1
        ! The teacher is expecting in March.
        ~ {last}
        ## 5. Money
        There are £11,204 in hand.
    """)
