"""Keys of two signs, and how far each holds: columns, rows, cells, paragraphs, sentences, on and off."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check

CAKES = "The Chair opened the meeting and thanked Mrs Arkle for the cakes, which were eaten by all who were there before the business of the evening began."


def check(notation: str) -> None:
    _check(dedent(notation).strip())


# A key, what stands in the column for everybody, and what for the board.
PAIRS = {
    "restricted": ("How these minutes work: the right-hand column is O for open or R for restricted.", "O", "R"),
    "rows": ("O for open, R for restricted. R rows are for members only and come out before anything is put on the website.", "O", "R"),
    "tin": ("Last column: H = hall (website and noticeboard); T = tin box (clerk keeps it, board members may read it)", "H", "T"),
    "binder": ("P = published copy, B = ring binder", "P", "B"),
    "volumes": ("Tern College Corporation · ○ public volume ● Registrar's volume", "○", "●"),
    "safe": ("W: on the website. S: in the head's safe.", "W", "S"),
    "dash": ("Last column: V - for everyone; M - members' file", "V", "M"),
    "stands for": ("N stands for noticeboard and D stands for locked drawer.", "N", "D"),
    "alone": ("K rows are for governors only and are not circulated.", "L", "K"),
}  # fmt: skip


@pytest.mark.parametrize("place", ["~", "^", "_"])
@pytest.mark.parametrize(("key", "both", "closed"), PAIRS.values(), ids=PAIRS)
def test_a_key_of_two_signs_tells_the_rows(place: str, key: str, both: str, closed: str) -> None:
    check(f"""
        {place} {key}
        | No | What was said | Who | D |
        | 1 | {CAKES} | | {both} |
        ! | 2 | The money was put to Mr Ogle. // He was not pleased. | Chair | {closed} |
        | 3 | The bus was late. | Clerk | {both} |
        ## Jobs
        | Row | Job | Whose | D |
        | 1 | Thank Mrs Arkle | Clerk | {both} |
        ! | 2 | Write to Mr Ogle | Chair | {closed} |
    """)


# Keys of columns that say nothing of who may read a row.
OTHER_KEYS = {
    "rooms": ("O = office, C = classroom", "O", "C"),
    "office hours": ("O is for office and C is for classroom.", "O", "C"),
    "years": ("Y = Year, R = Reception", "Y", "R"),
    "funds": ("U for unrestricted funds, R for restricted funds", "U", "R"),
    "library": ("A: shelf for atlases. B: shelf for box files.", "A", "B"),
    "books": ("L = library book, H = held by the teacher", "L", "H"),
    "both open": ("Key: W = website, N = newsletter", "W", "N"),
    "forms": ("G = green form, R = red form", "G", "R"),
    "status": ("O = open, C = completed", "O", "C"),
    "told": ("P: the public were let in. B: the board was in the safe room.", "P", "B"),
}  # fmt: skip


@pytest.mark.parametrize(("key", "one", "other"), OTHER_KEYS.values(), ids=OTHER_KEYS)
def test_a_key_of_rooms_years_funds_or_colours_seals_nothing(
    key: str, one: str, other: str
) -> None:
    check(f"""
        {key}
        | No | What was said | Who | Key |
        | 1 | {CAKES} | | {one} |
        | 2 | The lamp was mended. | Chair | {other} |
        | 3 | The bus was late. | Clerk | {one} |
    """)


@pytest.mark.parametrize(("both", "closed"), [("P", "R"), ("○", "●")])
def test_a_sign_holds_in_its_cell_up_to_the_other(both: str, closed: str) -> None:
    check(f"""
        ^ {both} = published copy, {closed} = ring binder. It stands before a paragraph and holds until the next.
        | Item | What was said | To do |
        | A. Opening | {both} {CAKES} // The lift is mended. | {both} Clerk |
        | B. Staff | {both} The shed is new. // <<{closed} Mr Rudd was paid twice.>> // <<He owes £40.>> // {both} The bus was late. | <<{closed} Chair: letter to Mr Rudd>> // {both} Clerk: thank the bus |
        ! | C. | {closed} Mr Ogle has left. // He was not pleased. | {closed} Chair: his keys |
        | D. Money | {both} There is some. // It is spent. | {both} None |
    """)


def test_words_in_brackets_that_a_key_names_belong_to_the_closed_half() -> None:
    check(f"""
        _ H = hall and website; T = tin box; H/T = the words between ‹ and › are tin box, the rest is hall
        | No | Minute | Who | D |
        | 1 | {CAKES} | | H |
        | 2 | The shed is new, <<‹and Mr Rudd was paid twice›>>. // <<‹He owes £40.›>> // The bus was late. | Clerk | H/T |
        ! | 3 | Mr Ogle has left. | Chair | T |
    """)


@pytest.mark.parametrize(
    "key",
    [
        "What is in {} comes out of the copy for the website.",
        "The words between { and } are not for the website.",
        "Words inside {…} are kept in the closed file.",
    ],
)
def test_brackets_of_their_own_kind(key: str) -> None:
    check(f"""
        ~ {key}
        1. The shed is new. <<{{Mr Rudd was paid twice.}}>> The bus was late.
        2. The lift is mended.
    """)


def test_other_brackets_mean_nothing_by_themselves() -> None:
    check("""
        The names of clubs are written between ‹ and › on the website.
        1. The ‹Owls› went to the sea. The bus was late.
    """)


def test_rows_between_one_with_the_sign_alone_and_one_with_the_other() -> None:
    check(f"""
        ^ □ public volume ■ Registrar's volume
        | Ref | Business | To do |
        | 1 □ | {CAKES} | |
        ! | 2 ■ | Mr Rudd was paid twice. // He owes £40. | Chair |
        | 3 □ | The bus was late. | |
        ~ | ■ | From here the square is black. Mr Wray went out. | |
        ! | 4 | Mr Ogle has left. | Chair |
        ! | 5 | His keys are lost. | |
        ~ | □ | Mr Wray came back. | |
        | 6 | The shed is new. | |
    """)


def test_an_abbreviation_and_its_partner_open_sentences() -> None:
    check("""
        1. Welcome. Mrs Arkle was thanked for the cakes.
        2. Arising. Sub rosa aperta: the statue is clean. <<S.r.: Mr Rudd was paid twice. He owes £40.>> Sub rosa aperta: the bus was late.
        ! - (s.r.) Mr Ogle has left.
        - The shed is new.
        ~ Sub rosa aperta: for all who ask. S.r. (sub rosa): on grey paper, in the parish safe.
    """)


def test_what_is_said_aloud_opens_and_closes_a_part() -> None:
    check("""
        1. Welcome. Mrs Arkle was thanked for the cakes.
        ~ 2. The chair said "sub rosa", and Mr Wray withdrew.
        ! 2.1 Mr Ogle has left.
        ! 2.2 His keys are lost.
        ~ 2.3 "In aula," said the chair, and the door was opened.
        3. The shed is new.
        ~ In aula: for all who ask. S.r. (sub rosa): on grey paper, in the parish safe.
    """)


def test_letters_that_come_on_and_go_off() -> None:
    check("""
        _ QS sheets are lifted by the secretary and are not circulated.
        7/1 ARISING
        (a) The lift is mended.
        ! (b) QS 6/4: Mr Rudd was paid twice.
        (c) The bus was late.
        ~ 7/2 Mr Wray proposed and Mrs Arkle seconded QS on. Miss Lunt went out.
        ! 7/3 Mr Ogle has left.
        ! 7/4 His keys are lost.
        ~ 7/5 Proposed by Mr Wray: QS off. Miss Lunt returned.
        7/6 FINANCE
        The shed is paid for.
        ! - QS – Chair to write to Mr Rudd.
        - Clerk to thank the bus.
    """)


def test_sheets_of_letters_that_head_nothing_are_a_thing_and_no_sign() -> None:
    check("""
        1. DBS sheets are kept in the safe and are not circulated.
        2. Two DBS checks were made.
        3. The DBS went on.
    """)


STANDS = {
    "Welsh": ("[Llc] o flaen paragraff = yn Llyfr y Cadeirydd yn unig, nid ar y wefan", "[Llc]"),
    "before": ("[Kv] before a paragraph = in the chair's safe and not on the website", "[Kv]"),
    "symbol": ("◆ in front of an item means that it is not for the website.", "◆"),
    "letters": ("The heading of items that carry the letters P.II are Part II items. They are bound separately.", "(P.II)"),
}  # fmt: skip


@pytest.mark.parametrize("place", ["~", "_"])
@pytest.mark.parametrize(("key", "sign"), STANDS.values(), ids=STANDS)
def test_where_a_sign_stands_and_what_it_means(place: str, key: str, sign: str) -> None:
    check(f"""
        {place} {key}
        # 1. Welcome
        Mrs Arkle was thanked for the cakes.
        # 2. Staff
        - The lift is mended.
        ! - {sign} Mr Cope has been warned.
        - The shed is to be painted.
    """)


def test_letters_of_a_heading_seal_what_stands_below() -> None:
    check("""
        ~ Items whose heading carries the letters P.II are Part II items. They are bound separately.
        # 1. WELCOME
        Mrs Arkle was thanked for the cakes.
        ! # 2. ARISING FROM PART II (P.II)
        ! (a) Mr Cope has been warned.
        ! (b) Mr Rudd was paid twice.
        # 3. PREMISES
        The lift is mended.
        ! # 4. STAFFING (P.II) - Miss Lunt withdrew
        ! Mr Ogle owes forty pounds.
        # 5. DATES
        Monday.
    """)


def test_a_column_of_places_of_which_one_is_locked() -> None:
    check(f"""
        | Shelf | Item | Notes | Action |
        | 1 | 1 Hellos | {CAKES} | |
        ! | 2 | 2 Last time | Mr Rudd was paid twice. | Chair |
        | 1 | 3 Money | The shed is paid for. // <<Mr Ogle owes £40. (sh. 2, this para)>> // The bus was late. | |
        | 1 | 4 Police | He has given four lessons. <<He told us of Mr Cope (sh. 2, this sentence)>>. He is pleased. | |
        ~ | | | Shelf 2 put back in the head's cupboard. | |
    """)


def test_shelves_of_a_library_are_open() -> None:
    check(f"""
        | Shelf | Item | Notes | Action |
        | 1 | 1 Atlases | {CAKES} | |
        | 2 | 2 Poems | The books are new. | Chair |
        | 1 | 3 Maps | The maps are torn. | |
    """)


def test_a_door_that_is_shut_and_opened_in_welsh() -> None:
    check("""
        1. Welcome. Mrs Arkle was thanked for the cakes.
        ~ Drws ynghau, 6.10. Miss Lunt went home; Mr Wray and Mrs Arkle went to the hall.
        ! 2. Mr Ogle has left.
        ~ Drws ar agor, 6.31. The two came back.
        3. The shed is new.
    """)


@pytest.mark.parametrize(
    "legend",
    [
        "The column headed P shows whether a row is open (O) or not to be published (N).",
        "The last column says whether the row is public (O) or confidential (N).",
        "Rows are confidential (N) or open (O), as the last column says.",
    ],
)
def test_a_sign_stands_in_brackets_behind_what_it_means(legend: str) -> None:
    check(f"""
        Minutes of the People Committee
        ~{legend}
        | Ref | Discussion and decision | Owner | P |
        | 2.1 | Welcome. The Chair welcomed everybody to the meeting and thanked them all for coming out on such a wet night. | | O |
        !| 2.2 | Mrs Odell is to be paid a supplement, which was agreed by all the trustees who were there on that night. | Chair | N |
        | 2.3 | The policy was approved. | Chair | O |
    """)


def test_actions_that_are_open_or_closed_are_no_signs() -> None:
    check("""
        Minutes of the People Committee
        Actions are open (O) or closed (C).
        1. Reports
        The report was noted (C).
        2. Policies
        The pay policy was approved.
    """)
