"""Colours of paper that minutes explain, and what bears one."""

from __future__ import annotations

import pytest
from minutes import check

LEGENDS = {
    "a key": "Paper: WHITE – open. BLUE – staff. PINK – pupils and families.",
    "sentences": "White sheets are for the website; blue and pink sheets are for governors only.",
    "brackets": "These minutes are printed on white (public), blue and pink (members only) and blue (members only) paper.",
    "equals": "Pages: white = public, blue = restricted to the board, pink = Chair and Clerk.",
}


@pytest.mark.parametrize("legend", LEGENDS.values(), ids=LEGENDS)
def test_what_bears_a_closed_colour_and_nothing_else(legend: str) -> None:
    check(
        f"""
        # Minutes of the board
        ~ {legend}
        ## A. Matters arising
        (a) B(a): the gate has been mended.
        ! (b) C(a) (blue): Mr Ogle has won his appeal and was told in May.
        ## B. Pupils
        (a) The choir sang at the blue bridge in white shirts.
        ~ The following minute is on PINK paper.
        ! (b) Nell Arkle is living with her aunt.
        ~ End of PINK. White paper resumes.
        (c) The pink cherry has flowered.
        ## C. Staff
        (a) Two posts are vacant.
        ! (b) BLUE. Mrs Pell will have an operation.
        ! (c) [Blue] Mr Falk has resigned.
        (d) The staff handbook (blue folder) was adopted.
        ! (e) Mr Tarn is to be paid more. BLUE
        ## D. Close
        (a) The chair thanked everyone.
        Actions
        - A(a) Invoice for the gate – Chair
        ! - B(b) Report in a month – Principal
        ! - C(b) Cover – Clerk
        - D(a) Flowers – Clerk
        """
    )


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("PINK", "WHITE"),
        ("Pink begins.", "White resumes."),
        ("To pink", "Back to white."),
        ("Pink from here", "Pink ends."),
        ("On pink:", "White paper again"),
    ],
)
def test_a_part_between_two_colours(begin: str, end: str) -> None:
    check(
        f"""
        # Minutes of the board
        ~ {LEGENDS["a key"]}
        ## 1. Pupils
        1.1 The choir sang.
        ~ {begin}
        ! 1.2 Nell Arkle is living with her aunt.
        ! 1.3 She has a social worker.
        ~ {end}
        1.4 The cherry has flowered.
        ## 2. Close
        2.1 The chair thanked everyone.
        """
    )


def test_an_item_that_is_ruled_on_to_another_paper() -> None:
    check(
        f"""
        # Minutes of the board
        ~ {LEGENDS["a key"]}
        ## C. Staff
        (a) Two posts are vacant.
        ! (b) Mrs Pell will have an operation.
        ## D. Close
        ~ (a) It was agreed that minute C(b) should go on to blue paper.
        (b) The chair thanked everyone.
        """
    )


@pytest.mark.parametrize(
    "said",
    [
        "House points on the sheets: blue – 340, red – 299, white – 12.",
        "Ratings in the papers: red – at risk; blue – late; white – on track.",
        "Yellow copies go to parents, blue copies to the office, pink copies to the bank.",
        "The blue sheets were handed in by the cleaners.",
        "White cards are for all pupils.",
    ],
)
def test_colours_that_nobody_keeps_from_the_public(said: str) -> None:
    check(
        f"""
        # 1. Houses
        1.1 {said}
        1.2 Blue: the captain is Nell Arkle.
        1.3 The captain of the other house (pink) was thanked. White
        # 2. Close
        2.1 The chair thanked everyone.
        """
    )


@pytest.mark.parametrize("heading", ["Pink papers – confidential", "Blue sheet: governors only"])
def test_a_heading_that_explains_nothing_begins_its_part(heading: str) -> None:
    check(
        f"""
        # 1. Houses
        1.1 Blue: the captain of that house was thanked.
        ~ ## {heading}
        ! 2. Staff
        ! 2.1 Mrs Pell will have an operation.
        """
    )


def test_a_letter_of_an_open_item_is_no_letter_of_a_closed_one() -> None:
    check(
        """
        ## A. Pupils
        (a) The choir sang.
        ! (b) Confidential: Nell Arkle is living with her aunt.
        ## B. Staff
        (a) Two posts are vacant.
        (b) The rota is changed.
        Actions
        - B(b) New rota – Chair
        ! - A(b) Report in a month – Principal
        """
    )


def test_a_colour_in_front_reaches_to_its_written_end() -> None:
    check("""
        ~ Paper: white – open. Blue – staff. Pink – pupils.
        # 4. Items
        ! BLUE. Mrs Ogle is off with stress.
        ! She has a white car. Ned Arkle covers.
        ~ End of blue
        4.4 The roof is dry.
    """)


def test_colours_behind_the_titles_of_items() -> None:
    check("""
        # Riverside Sixth Form College
        Each heading bears a colour. GREEN: published. RED: for governors other than the staff governors; not published.
        # Minutes - GREEN
        The green minutes of 4 December were agreed.
        ~ # Minutes - RED
        ! The red minutes of 4 December were agreed. Nell Arkle has withdrawn her claim.
        # Report - GREEN
        There are 1,880 students.
        ~ # Staffing - RED
        ! A post will go in July.
        # Policies - GREEN
        The charging policy was agreed.
        """)


def test_colours_in_the_last_column_of_a_table_without_a_head() -> None:
    check("""
        # The Wolds Edge Federation
        ~ The last column gives the paper on which the minute is printed. White is open to anyone. Yellow is kept in the locked file, for governors' eyes, and is not put on either school's website.
        | 1 | Welcome | The Chair opened the meeting with a prayer. | White |
        | 2 | Report | Attendance was 93.9% at one school and 95.2% at the other. | White |
        ! | 3 | Pupil | Alfie Dobbs set light to paper and was suspended. | Yellow |
        | 4 | Budget | Both budgets go to the authority by 1 May. | White |
        """)
