"""Part 2 in minutes in which nothing has a number: titles, lead-ins or plain paragraphs."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

MINUTES = {
    "a sign in front, with its legend above": """
        # Ashbury Lane Infants
        Items with a † in front of them are confidential. All else may be read by anyone.
        Present: Mrs Ada Pell (chair), Mr Tom Orr
        Premises
        The roof over the hall has been patched by the council.
        ! † Mrs Lumb has told the head that she is ill.
        Policies
        The charging policy was approved without any change.
    """,
    "titles in capitals with a colon": """
        FINANCE:
        The balance stands at £29,004 at the end of the month.
        STAFFING:
        All of the classes are staffed from the first of January.
        ~ PERSONNEL (governors only):
        ! Miss Ball has not passed her checks and will not be coming in again.
        BUILDINGS:
        The canopy of the reception class leaks when it rains.
        PUPILS:
        The service of remembrance was led by the whole of Year 6.
    """,
    "a title and its mark, then the text": """
        Lettings. They are up by £900 on last year.
        Parking. Mr Irani had counted 41 cars on the zigzags.
        ! Parent conduct (CONFIDENTIAL – NOT FOR WEB). One driver, Mr Pell, swore at the crossing patrol.
        Clubs. Chess, cookery and running are full this term.
    """,
    "a bracket with a reason": """
        Catering
        Three firms have put in their bids for the kitchen.
        ! [Commercially confidential until award: Hall & Sons £2.41 a meal, the council £2.62.]
        The panel will taste the food on the second of February.
    """,
    "a part that stands overleaf": """
        Governors fixed 18 March for their next meeting. The open business was done by ten to eight.
        ~ Overleaf: Part Two, which is private to governors and does not go up on the board or the website.
        ! Mrs Tew told governors that Mrs Dobney has been diagnosed and will start treatment soon.
        ! Mr Thorne had shouted at Miss Lind at the gate over a packed lunch.
        ~ The meeting closed with the grace at ten past eight.
    """,
    "square brackets that are named in their own kind": """
        # Forge Valley College
        Key: text in [square brackets] is confidential to directors and is left out of the published minutes.
        Present: Mr Ian Iron (Chair), Mrs Jo Jall
        Roll and open evening
        The roll is 431. <<[Mr Gedge has been told that he is at risk of redundancy.]>>
        Finance
        An in-year deficit of £94,000 was reported.
    """,
    "a status that the legend explains": """
        | Area | Discussed | Status |
        | Admissions | 62 applications for 45 places were received by the closing date. | Open |
        !| Behaviour | Mr and Mrs Kow are to be taken to court for 71 missed sessions. | Closed |
        | Music | The choir will sing at the town hall on the ninth of December. | Open |

        ~ Rows whose status is Closed are not for publication.
    """,
    "cells with numbers in them, and letters for who may read": """
        | O/C | Minute |
        | O | 1. Apologies were received from Mrs Teague. No conflicts were declared. |
        | O | 2. A-level results: grade 4 overall, physics 3, law 7 were reported. |
        !| C | 3. The review named Mr Pell as the cause of weak results in law. |
        | O | 4. Attendance is 91.2%. The text service to parents was described. |
        !| C | 5. Maisie Dell has been off since November after an overdose at home. |

        O = open, C = confidential, not for publication
    """,
}


@pytest.mark.parametrize("case", MINUTES)
def test_minutes_without_numbers(case: str) -> None:
    check(MINUTES[case])


def test_words_of_part_2_in_the_third_paragraph_are_no_title_of_the_whole() -> None:
    check("""
        # Notes of the governors' meeting
        School fund: it was audited by a parent, Mrs Ipsen, with a clean report.
        The confidential minutes of the last meeting were approved and signed.
        Swimming: all of Year 4 can swim 25 metres but for nine of them.
    """)


TOLD = """
    The lodge: the roof was mended in the spring by a firm from the village.
    {title}
    {private}
    {public}
    Hall: the lettings are full until the end of the summer term.
"""
PRIVATE = "The caretaker has been away since his wife died and would hate to have it known."
PUBLIC = "The head lice letter was sent to all of the families of the infants."


def part_2(notation: str, *said: tuple[str, str, float]) -> str:
    minutes = document(notation)
    found = []
    for text, kind, score in said:
        block = next(b for b in minutes.blocks if text in b.text)
        span = Span(block.index, 0, len(block.text))
        found.append(Finding(span, block.text, f"LINE_{kind}", score, "reader"))
    return " ".join(
        minutes.blocks[span.block].text[span.start : span.end]
        for section in split(minutes, None, found)
        if section.part is Part.TWO
        for span in section.spans
    )


def test_a_marked_title_holds_what_sounds_private_below_it_and_no_more() -> None:
    minutes = TOLD.format(
        title="Hush-hush: (not to go in the newsletter or the web minutes)",
        private=PRIVATE,
        public=PUBLIC,
    )
    found = part_2(minutes, ("Hush-hush", "LEADS_IN", 0.9), ("caretaker", "UNMARKED", 0.7))
    assert "his wife died" in found
    assert "head lice" not in found


def test_a_line_leads_into_the_next_one_that_sounds_private() -> None:
    minutes = TOLD.format(
        title="A note to the above, on trustees' copies and nowhere else:",
        private=PRIVATE,
        public=PUBLIC,
    )
    said = ("A note", "LEADS_IN", 0.9)
    assert "his wife died" in part_2(minutes, said, ("caretaker", "SEALED", 0.85))
    assert "head lice" not in part_2(minutes, said, ("caretaker", "SEALED", 0.85))


def test_an_end_in_words_that_no_rule_knows() -> None:
    minutes = TOLD.format(
        title="The committee resolved that the following be recorded as a confidential minute.",
        private=PRIVATE,
        public="The committee resolved that the record be for all eyes once more.\n" + PUBLIC,
    )
    ends = ("for all eyes", "CLOSES", 0.85), ("for all eyes", "LEADS_OUT", 0.98)
    assert "head lice" in part_2(minutes)
    assert "head lice" not in part_2(minutes, *ends)
    assert "his wife died" in part_2(minutes, *ends)


def test_where_rows_have_a_cell_for_their_flag_the_others_are_open() -> None:
    found = part_2(
        MINUTES["cells with numbers in them, and letters for who may read"].replace("!|", "|"),
        ("A-level", "SEALED", 0.97),
        ("named Mr Pell", "SEALED", 0.99),
    )
    assert "Mr Pell" in found
    assert "A-level" not in found


def test_open_lines_between_two_that_sound_private_go_with_them() -> None:
    minutes = TOLD.format(
        title="Staffing (Part 2):",
        private=PRIVATE,
        public="The figures were discussed.\nNothing was decided.\nA sum has been offered to him.",
    )
    found = part_2(minutes, ("caretaker", "SEALED", 0.9), ("A sum", "SEALED", 0.9))
    assert "Nothing was decided" in found
    assert "A sum has been offered" in found
    assert "the lettings are full" not in found


def test_a_sheet_that_is_announced_and_not_found_is_sealed_to_the_end() -> None:
    check("""
        ## Report
        Attendance is 68%, and nine returned to mainstream this year.
        ~ ## Restricted
        ~ See the restricted sheet after the signature.
        ! ## Budget
        ! The centre is £44,000 over on alternative provision.
    """)
    check("""
        ## Report
        Attendance is 68%, and nine returned to mainstream this year.
        ~ ## Restricted
        ~ See the restricted sheet after the signature.
        ## Budget
        The centre is £44,000 over on alternative provision.
        Signed ........ Chair
        ~ RESTRICTED SHEET – committee members only
        ! A knife was found in the bag of a pupil of Year 10.
    """)


@pytest.mark.parametrize("end", ["VR 14/11", "Finished 9.25.", "5. Close", "25/14 Next meeting"])
def test_bullets_below_titles_where_only_the_last_line_has_a_number(end: str) -> None:
    """Business begins below the titles: a sign at the end of a bullet means all of the bullet."""
    check(f"""
        # Resources Committee – notes of meeting, Thurs 13 Nov 2025
        Here: Bernice Attoh (chair), Neil Sturrock, Thuy Phan
        ~ Bullets that end in (conf) are for members of the committee and will be taken out of the version on the website.
        # Budget
        - Income is at 58% of the year. Forecast c/f is £38k.
        ! - The new model assumes that the cook is not replaced. She has not been told. (conf)
        # Staffing
        - There is one vacancy at lunch, closing on Friday.
        ! - Stage 2 absence meeting held on the 5th. Ros asked about the lights in the room. (conf)
        # Contracts
        - The photocopier was agreed for three years.
        ! - Three bids for the catering. Nobody is to know till the standstill ends. (conf)
        ~ {end}
        """)
