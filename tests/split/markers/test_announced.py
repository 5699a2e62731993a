"""Private parts that are opened and ended by announcements in plain speech, and their false friends."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


PROSE = """
    # Thornby School
    We met in the library on 4 June. Mr Ashe took the chair, with Miss Crane and Dr Lowe.
    ## The building
    The slates have been put back.
    ~ {opening}
    ! Mr Vane had written to the head about his nephew Saul.
    ! Miss Crane asked who else had read the letter, and nobody had.
    ~ {end}
    The swallows are back in the porch.
    ## Money
    The fete made two hundred pounds.
    ## Dates
    We meet again on 9 July.
"""
ITEMS = """
    # 1. Welcome
    1.1 The bus was late.
    # 2. Staff
    2.1 The slates have been put back.
    ~ {opening}
    ! 2.2 Mr Vane had written to the head about his nephew Saul.
    ! 2.3 Miss Crane asked who else had read the letter, and nobody had.
    ~ {end}
    2.4 The swallows are back in the porch.
    # 3. Money
    3.1 The fete made two hundred pounds.
"""
LAYOUTS = {"prose": PROSE, "items": ITEMS}
OPENINGS = {
    "for whom": "What comes now was for trustees alone.",
    "whose eyes": "What we heard next was for the governors' eyes and nobody else's.",
    "where not": "The next piece is not to be put up in the porch.",
    "left off": "The lines that follow are to be left off the copy for the parish.",
    "a matter": "We then came to something that is not for parents.",
    "kept out": "I have left the next page out of the public copy.",
    "who reads": "Only governors are to see what follows.",
    "who does not": "Now comes the bit that parents are not to read.",
    "who holds it": "Miss Finn went home, and the rest of this sheet is kept by the clerk.",
    "behind the door": "We shut the door for the next part.",
    "while out": "Mr Tilley stepped outside. What we said until he came back is not for the staff.",
    "by ourselves": "The teachers had gone and we spoke privately after that.",
    "stays": "What was told us next stays between ourselves.",
    "stars": "******* this bit isn't for the web, not to go on it - Bob out for a smoke 7.10 *******",
}
ENDS = {
    "the end": "That is the end of the private part.",
    "all": "That was the last of the private business.",
    "ends here": "The part for governors ends here.",
    "so ends": "So ends what was for governors only.",
    "over": "With that the private part was over.",
    "anybody": "From here on anybody may read.",
    "again": "What follows may be pinned up again.",
    "for all": "The rest of these notes is open to all.",
    "copy": "The noticeboard copy goes on from here.",
    "stars": "******* ok for the website again, all back 7.40 *******",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS)
def test_an_opening_in_plain_speech(layout: str, opening: str) -> None:
    check(layout.format(opening=opening, end="End of the private part."))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_an_end_in_plain_speech(layout: str, end: str) -> None:
    check(layout.format(opening="What follows is for governors only.", end=end))


def test_an_opening_in_the_middle_of_a_paragraph() -> None:
    check("""
        # Thornby School
        ## The building
        The slates are back. <<What comes next is for governors only. Mr Vane has written.>>
        ! His nephew was named.
        ~ That was the last of the private business.
        ## Money
        The fete made two hundred pounds.
    """)


@pytest.mark.parametrize("opening", ["for whom", "a matter", "kept out", "stays"])
@pytest.mark.parametrize("end", ["the end", "anybody", "copy"])
def test_announcements_in_rows_of_their_own(opening: str, end: str) -> None:
    check(f"""
        | No. | Item | Minutes |
        | 1 | Welcome | The bus was late. |
        | 2 | Staff | The slates are back. |
        ~ | | | {OPENINGS[opening]} |
        ! | 3 | Vane | Mr Vane had written about Saul. |
        ~ | | | {ENDS[end]} |
        | 4 | Money | The fete made some money. |
    """)


NO_OPENINGS = {
    "reminder": "Governors were reminded that all is confidential, at the shop as well.",
    "in this room": "Members were told that what is said here stays in this room.",
    "closing": "The school will be closed next Thursday for the election.",
    "leaving": "The staff governor, Mr Bray, is to leave us in July.",
    "garden": "Next came the private part of the garden, which is not open to children.",
    "play": "The next part of the play was for the infants only.",
    "visit": "The next visit is for governors only; parents will come in May.",
    "audit": "What follows from the audit is that cheques need two names.",
    "quiz": "The following governors have not done the quiz: Mr Ashe, Dr Lowe.",
    "luck": "What comes next is a matter of luck, said the head.",
    "walk": "From here on the children walk to church.",
    "parking": "Parents are not to park by the next gate.",
    "book": "The next page of the reading scheme is not for beginners.",
    "wind": "We shut the door because of the wind.",
    "negated": "The next two paragraphs are not confidential.",
    "nothing": "Nothing that follows is private.",
    "spend": "From here on only governors may approve spending.",
    "whether": "Dr Lowe asked whether what follows would be for governors only.",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("said", NO_OPENINGS.values(), ids=NO_OPENINGS)
def test_what_opens_nothing(layout: str, said: str) -> None:
    check(layout.replace("! ", "").replace("~ {end}", "").format(opening=said))


NO_ENDS = {
    "drive": "The end of the private drive is to be gritted.",
    "lessons": "The private lessons end at Easter.",
    "evening": "The open evening begins again in June.",
    "court": "The part of the yard for governors ends at the wall.",
    "all": "The library may be used by all again.",
}


@pytest.mark.parametrize("said", NO_ENDS.values(), ids=NO_ENDS)
def test_what_ends_nothing(said: str) -> None:
    check(f"""
        # Thornby School
        ## The building
        The slates have been put back.
        ~ What follows is for governors only.
        ! Mr Vane had written to the head about his nephew Saul.
        ! {said}
        ! Miss Crane asked who else had read the letter.
        ~ That is the end of the private part.
        The swallows are back in the porch.
        ## Money
        The fete made two hundred pounds.
    """)


def test_what_everybody_may_read_at_home_ends_nothing() -> None:
    check("""
        # 4. Staffing
        4.1 There are 60.
        ~ What comes next is for governors only and is left off the noticeboard copy.
        ! Mrs Ogle is off with stress.
        ! The rest is for everybody to read at home: the attendance policy.
        ! Ned Arkle was excluded.
        ~ That is the end of the private part.
        # 5. Money
        5.1 Fine.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The next three paragraphs (6.3 to 6.5) are confidential.",
        "The following three paragraphs (6.3-6.5) are not for publication.",
        "The three paragraphs which follow, 6.3 to 6.5, are to be kept confidential.",
        "The following paragraphs (6.3, 6.4 and 6.5) are exempt.",
        "Governors agreed that the next three minutes (6.3 to 6.5) should be confidential.",
    ],
)
@pytest.mark.parametrize("number", ["", "6.2 "])
def test_so_many_paragraphs_that_are_named_by_their_numbers_too(said: str, number: str) -> None:
    check(f"""
        ## 6. Staff and pupils
        6.1 The club is full.
        ~ {number}{said}
        ! 6.3 Kyle has been suspended twice.
        ! 6.4 Mrs Tow will not be kept on.
        ! 6.5 A complaint by Mr Cope was heard.
        6.6 Rewards were given.
        ## 7. Visits
        7.1 The camp went well.
    """)
