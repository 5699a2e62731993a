"""Keys on top, in a footer or below: letters and tags that mark lines, rows, columns and stretches."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


# A key, and the sign as it stands in front of a line.
LISTED = {
    "letter": ("Key: lines with (W) in front go in the white folder in the office and nowhere else. All the rest is pinned up in the porch.", "(W)"),
    "there": ("Lines marked (F) go into the fire safe and stay there.", "(F)"),
    "keyed": ("Items keyed [K] stay in the head's drawer. All of the rest goes on the website.", "[K]"),
    "others": ("Notes marked [LC] are in the locked cupboard. Others are on the notice board.", "[LC]"),
    "excepted": ("Everything here is pinned up in the porch except bullets with [B], which are in the black book.", "[B]"),
    "letters": ("Entries lettered P are in the private book and are not sent to parents.", "P:"),
    "only into": ("Paragraphs with the letter Z go only into the bound book in the strongroom.", "Z:"),
    "drawn": ("Bullets with a locked box [X] are kept by the clerk and left out of what parents are sent.", "[X]"),
    "symbol": ("Bullets carrying the key symbol 🔑 are for the board's own file and are not put on the website.", "🔑"),
    "equals": ("(P) = private folder. No mark = porch.", "(P)"),
    "abbreviation": ("Nodyn / Note: points tagged [Caef.] are cyfrinachol / confidential.", "[Caef.]"),
    "Welsh": ("Nid yw'r pwyntiau sydd wedi'u marcio [D] ar y wefan.", "[D]"),
    "curly": ("Anything tagged {off} is kept at the office and nowhere else.", "{off}"),
    "guillemets": ("Lines tagged «R» are kept in the clerk's file and left out of the copy on the website.", "«R»"),
}  # fmt: skip


@pytest.mark.parametrize("place", ["~", "^", "_"])
@pytest.mark.parametrize(("key", "sign"), LISTED.values(), ids=LISTED)
def test_a_sign_of_a_key_marks_bullets_paragraphs_and_rows(place: str, key: str, sign: str) -> None:
    check(f"""
        {place} {key}
        # 1. Welcome
        - Mrs Arkle was thanked for the cakes.
        ! - {sign} The money was put to Mr Ogle.
        - The bus was late.
        # 2. Staff
        2.1 The lift is mended.
        ! 2.2 {sign} Mr Cope has been warned.
        2.3 The shed is to be painted.
        # 3. Actions
        | Ref | What | Who | When |
        | 2.1 | Thank the builder | Chair | May |
        ! | 2.2 {sign.rstrip(":")} | Write to Mr Cope | Head | June |
        | 2.3 | Buy paint | Clerk | May |
    """)


# A key, the heading of the column, and what stands in it for everybody and for the board.
COLUMNS = {
    "goes": ("Last column: O goes in the open file in the foyer and on the website. C goes in the closed file.", "File", "O", "C"),
    "one sentence": ("Last column: W goes on the website, S in the safe.", "Where", "W", "S"),
    "for": ("The letters in the last column: P is for the porch and G for governors only.", "Who", "P", "G"),
    "stays": ("Key to the last column: A stays on the open board; B stays in the head's safe.", "Copy", "A", "B"),
    "may": ("Last column. A may be read by anybody. M may be read by members only.", "Read by", "A", "M"),
    "its heading": ("The category says who may read a row: O is open to anyone who asks, R is restricted.", "Category", "O", "R"),
    "coded": ("Rows coded K are held on the restricted file", "Code", "L", "K"),
}  # fmt: skip
TABLE = """
    {place} {key}
    | No | Business | For whom | {head} |
    | 1 | The Chair opened the meeting and thanked Mrs Arkle for the cakes, which were eaten by all who were there before the business of the evening began. | | {both} |
    ! | 2 | The money was put to Mr Ogle. | Chair | {closed} |
    | 3 | The bus was late. | Clerk | {both} |
"""


@pytest.mark.parametrize("place", ["~", "^", "_"])
@pytest.mark.parametrize(("key", "head", "both", "closed"), COLUMNS.values(), ids=COLUMNS)
def test_a_key_of_a_column(place: str, key: str, head: str, both: str, closed: str) -> None:
    check(TABLE.format(place=place, key=key, head=head, both=both, closed=closed))


def test_a_letter_behind_the_number_of_a_row() -> None:
    check("""
        | Ref | Record | Action |
        | 1 L | The Chair opened the meeting and thanked Mrs Arkle for the cakes, which were eaten by all who were there before the business of the evening began. | |
        ! | 2 K | The money was put to Mr Ogle. | Chair to write |
        | 3 L | The bus was late. | |
        _ Rows coded K are held on the restricted file
    """)


def test_a_key_in_the_list_of_who_was_there_and_a_paragraph_of_a_cell() -> None:
    check("""
        | Mrs Arkle | Chair | Present |
        | Mr Cope | Parent | Present |
        ~ | Key | Rows with a padlock [L] are held by the clerk and are not in the copy for the website | |

        | No. | Record | Who |
        | 1 | The Chair opened the meeting and thanked Mrs Arkle for the cakes, which were eaten by all who were there before the business of the evening began. // <<[L] Mr Rudd was paid twice.>> // The lift is mended. | |
        ! | 2 [L] | The money was put to Mr Ogle. | Chair |
        | 3 | The bus was late. | |
    """)


STRETCHES = {
    "here": ("[R from here]", "[to here]"),
    "round": ("(R from here)", "(to here)"),
    "starts": ("[R starts]", "[R ends]"),
    "off": ("[R]", "[R off]"),
    "slash": ("{R}", "{/R}"),
    "the other letter": ("[R from here on]", "[O again]"),
    "end of": ("[R begins]", "[end of R]"),
    "words": ("[not for publication from here]", "[until here]"),
}


@pytest.mark.parametrize(("begin", "end"), STRETCHES.values(), ids=STRETCHES)
def test_a_stretch_between_tags_that_name_a_sign(begin: str, end: str) -> None:
    check(f"""
        # 4. Pupils
        4.1 The breakfast club is full. <<{begin} Nell Arkle comes in hungry. {end}>> There is a list.
        4.2 The crossing is to be painted.
        ~ {begin}
        ! 4.3 Her aunt [a nurse] will be asked in.
        ! 4.4 She is ill.
        ~ {end}
        4.5 The hall was let.

        | No | Business | Who |
        | 1 | The Chair opened the meeting and thanked Mrs Arkle for the cakes, which were eaten by all. <<{begin} Mr Ogle owes £40. {end}>> The lift is mended. | |
        | 2 | The bus was late. | Chair |
        _ Column C: O = open, R = restricted (not published or copied)
    """)


def test_a_stretch_without_an_end_goes_on() -> None:
    check("""
        # 4. Pupils
        4.1 The breakfast club is full. <<[R from here] Nell Arkle comes in hungry.>>
        ! 4.2 Her aunt will be asked in.
        _ O = open, R = restricted (not published or copied)
    """)


def test_a_line_that_ought_to_have_had_the_sign() -> None:
    check("""
        ~ Lines with (W) in front go in the white folder in the office and nowhere else.
        # 4. Staff
        4.1 Mrs Arkle was thanked for the cakes.
        ! 4.2 Mr Ogle, the school cook, has asked to drop Mondays.
        ! 4.3 The lift man was told of it.
        4.4 The form for 4.1 has a (W) on the back for Wales.
        # 5. End
        ~ 5.1 On looking back, the line under 4 about the cook ought to have had a (W) by it.
        ~ 5.2 It was agreed that 4.3 should have had a (W).
    """)


OPEN = {
    "a company": ("Items tagged [Cyf.] are cyfrinachol / confidential.", "The builder is Hedd & Mab Cyf., and Mab (Gogledd) Cyf. was paid."),
    "a country": ("Lines with (W) in front go in the white folder in the office and nowhere else.", "Estyn (W) and Ofsted were told. Year 4 (W) went by bus."),
    "a grade": ("Last column: O goes on the website. C goes in the closed file.", "Predicted grades A to C were 61%. Grade C in art was frequent. The lift is rated C."),
    "a room": ("Rows with a padlock [L] are held by the clerk and are not in the copy for the website.", "Room L will be painted, and the L-shaped hall [see L]."),
    "two publics": ("Last column: W goes on the website, N on the notice board.", "N: The bus was late."),
    "who": ("The letters in the first column: C is the Chair, H is the Head.", "C: Write to the bus company."),
    "ways": ("Nothing is marked.", "The path [from here] runs to the gate [to here] on the plan."),
}  # fmt: skip


@pytest.mark.parametrize(("key", "said"), OPEN.values(), ids=OPEN)
def test_letters_that_mean_something_else_stay_open(key: str, said: str) -> None:
    check(f"""
        ~ {key}
        # 1. Works
        1.1 {said}
        1.2 The shed is painted.
    """)


TABLES = {
    "grades": ("Subject", "Grade", "English", "C"),
    "classes": ("Class", "Visit", "3 C", "May"),
    "who sits there": ("Name", "Category", "Mrs Arkle", "C"),
    "risks": ("Aim", "RAG", "The bus", "C"),
}


@pytest.mark.parametrize(("first", "second", "one", "other"), TABLES.values(), ids=TABLES)
def test_letters_of_other_tables_stay_open(first: str, second: str, one: str, other: str) -> None:
    check(f"""
        ~ Last column: O goes on the website. C goes in the closed file.

        | {first} | {second} |
        | {one} | {other} |
        | {one} | {other} |
    """)


def test_a_tag_in_front_of_a_list_of_policies_explains_nothing() -> None:
    check("""
        Key: [D] decision; [C] confidential, to be removed before the minutes are uploaded
        ## 8 Staffing
        8.1 [D] The pastoral structure was supported.
        ! 8.2 [C] Mr Orr will leave at Easter.
        ## 9 Policies
        9.1 [D] Approved: careers, confidential waste and records, examinations.
    """)


def test_a_key_that_opens_a_door_explains_no_initials() -> None:
    check("""
        Anything ending (conf) is for governors only. It comes out before this goes on the website.
        6. Premises
        - Fire drill 2 mins 10 secs.
        ! - The back door key safe can be opened with the code under the sill. Only he and KR to know the new one. (conf)
        - Quote for the tower £3,480.
        7. Actions
        | KR | Write to the county | 9/12 |
        | ED | Ask the diocese | 9/12 |
    """)


@pytest.mark.parametrize(
    ("key", "for_all", "trustees", "chair"),
    [
        (
            "Circulation: Level 1 – website; Level 2 – trustees; Level 3 – chair only.",
            "[Level 1]",
            "[Level 2]",
            "[Level 3]",
        ),
        (
            "Classification of items: GREEN publish, AMBER trustees, RED chair's file.",
            "(GREEN)",
            "(AMBER)",
            "(RED)",
        ),
        (
            "Category A: public. Category B: board members only. Category C: clerk's safe.",
            "(Category A)",
            "(Category B)",
            "(Category C)",
        ),
    ],
)
def test_of_levels_only_those_for_everybody_stay(
    key: str, for_all: str, trustees: str, chair: str
) -> None:
    check(f"""
        # Moss Lane Academy Trust: minutes of the board
        {key}
        1. Estates {for_all}
        The roof is mended.
        ~ 2. Redundancies {trustees}
        ! Two posts will go at Hill Road.
        ~ 3. Complaint {chair}
        ! The chair has the letter.
        4. Date {for_all}
        4 December.
    """)


def test_levels_of_other_things_seal_nothing() -> None:
    check("""
        # Moss Lane School: minutes of the governing board
        1. School improvement plan
        Key: RED not started, AMBER under way with governors, GREEN done.
        Priority one: reading. AMBER
        Priority two: attendance. RED
        2. SEND
        Level 1: class teacher. Level 2: SENCO and head. Level 3: outside agencies.
        Two pupils are on Level 3
        3. Pay bands
        Band A: head; Band B: trustees' clerk; Band C: office.
    """)
