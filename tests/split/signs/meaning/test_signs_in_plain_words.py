"""Signs that a header, a footer, a note or a last line explains in plain words, and their false friends."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


# What is said of entries that bear a sign, or of words between two of them.
ENDINGS = {
    "house file": ("an entry ending in {s}, or words between two of them, stay in the house file", "⌂"),
    "inside book": ("Entries ending in {s}, and words between two, are kept in the inside book.", "◊"),
    "in-house": ("Paragraphs that end with {s} go in the in-house folder.", "‡"),
    "internal": ("Anything ending in {s} belongs in the internal record.", "¶"),
}  # fmt: skip
BEHIND = """
    {place} Wold School · {key}
    # 1. Welcome
    1.1 The bus was late.
    ! 1.2 The money was put to Mr Ogle. {sign}
    1.3 Cakes were bought. <<{sign}Mrs Rudd has been warned.{sign}>> The lift is mended.
"""


@pytest.mark.parametrize("place", ["^", "_", "~"])
@pytest.mark.parametrize(("key", "sign"), ENDINGS.values(), ids=ENDINGS)
def test_a_sign_behind_entries_or_around_words(place: str, key: str, sign: str) -> None:
    check(BEHIND.format(place=place, key=key.format(s=sign), sign=sign))


NO_ENDINGS = {
    "agenda": "entries ending in ⌂ stay on the agenda",
    "house": "an entry ending in ⌂ earns a house point",
    "open file": "entries ending in ⌂ stay in the open file",
    "shown": "paragraphs ending in ⌂ are about the house and its file",
}


@pytest.mark.parametrize("key", NO_ENDINGS.values(), ids=NO_ENDINGS)
def test_a_sign_behind_entries_that_hides_nothing(key: str) -> None:
    check(f"""
        ^ Wold School · {key}
        # 1. Welcome
        1.1 The bus was late.
        1.2 The lift is mended. ⌂
        1.3 Cakes were bought.
    """)


# A key that says of each letter where it is, and what stands in the column for everybody and for the board.
PLACES = {
    "shelves": ("Shelf: H is the hall shelf, where anyone may read; L is the locked one.", "H", "L"),
    "folders": ("Folder: P is the folder in the porch, for everybody; C is the clerk's own copy.", "P", "C"),
    "other order": ("S is the safe, which the chair keeps; W is the website.", "W", "S"),
    "in": ("N is on the noticeboard, D is in a locked drawer.", "N", "D"),
}  # fmt: skip
COLUMN = """
    | No. | Minute | For | Shelf |
    | 1 | The bus was late. | | {open} |
    ! | 2 | The money was put to Mr Ogle. | Chair | {shut} |
    | 3 | Cakes were bought. | Clerk | {open} |

    | Still to do | Who | Shelf |
    | Mend the lift | Clerk | {open} |
    ! | Write to Mr Ogle | Chair | {shut} |

    ~ {key}
"""


@pytest.mark.parametrize(("key", "both", "shut"), PLACES.values(), ids=PLACES)
def test_a_column_whose_key_says_where_each_letter_is(key: str, both: str, shut: str) -> None:
    check(COLUMN.format(key=key, open=both, shut=shut))


NO_PLACES = {
    "rooms": ("H is the hall; L is the library.", "H", "L"),
    "shelves": ("H is the high shelf and L is the low one.", "H", "L"),
    "both open": ("W is the website, N is the newsletter.", "W", "N"),
    "outstanding": ("O is outstanding and C is complete.", "O", "C"),
}


@pytest.mark.parametrize(("key", "one", "other"), NO_PLACES.values(), ids=NO_PLACES)
def test_a_column_of_places_that_hides_nothing(key: str, one: str, other: str) -> None:
    check(COLUMN.replace("!", "").format(key=key, open=one, shut=other))


NUMBERED = {
    "footer": "A minute with a K before its number is held by the clerk and is not in the published set.",
    "plural": "Minutes with a K in front of the number do not go on the website.",
    "having": "Any minute having a K before its number is left out of the public copy.",
    "marked": "Minutes marked K before the number stay with the governors.",
}
BEFORE_NUMBERS = """
    _ {key} 24 February 2026
    ### 1 Welcome
    1.1 The minutes of 2 December were confirmed, those with a K by show of hands.
    {mark}K1.2 The money was put to Mr Ogle.
    1.3 Cakes were bought.
    ### 2 Buildings
    {mark}K2.1 Mrs Rudd has been warned.
    2.2 The lift is mended.
"""


@pytest.mark.parametrize("key", NUMBERED.values(), ids=NUMBERED)
def test_a_letter_before_the_numbers_of_minutes(key: str) -> None:
    check(BEFORE_NUMBERS.format(key=key, mark="! "))


OTHERWISE_NUMBERED = {
    "for information": "A minute with a K before its number is for information and needs no vote.",
    "committee": "A minute with a K before its number comes from the Kitchen Committee.",
    "everybody": "A minute with a K before its number is on the website as well.",
}


@pytest.mark.parametrize("key", OTHERWISE_NUMBERED.values(), ids=OTHERWISE_NUMBERED)
def test_a_letter_before_numbers_that_hides_nothing(key: str) -> None:
    check(BEFORE_NUMBERS.format(key=key, mark=""))


AROUND = {
    "leave": "Words that stand between two ÷ signs will be lifted out before these minutes leave the governors' area.",
    "sent": "What is between a pair of ÷ marks is taken out before the minutes are sent round.",
    "public": "Text between ÷ signs does not go on the website.",
    "drawn": "Words between ÷ and ÷ are left out before anything goes up.",
}
WORDS = """
    ~ Note from the clerk. {key} An asterisk only means that a paper was sent round beforehand.
    # 1. Welcome*
    1.1 The bus was late.* {a}÷ Mr Ogle owes £40. ÷{z} Cakes were bought.
    {m} 1.2 ÷ The money was put to Mrs Rudd. She wept. ÷
    1.3 The lift is mended.*
"""


@pytest.mark.parametrize("key", AROUND.values(), ids=AROUND)
def test_words_between_two_signs(key: str) -> None:
    check(WORDS.format(key=key, m="!", a="<<", z=">>"))


NOT_AROUND = {
    "quoted": "Words between two ÷ signs are quoted from letters.",
    "paper": "Words between two ÷ signs were read out before the governors left.",
    "sums": "The pupils put a number between two ÷ signs.",
    "handed out": "Words between two ÷ signs are on a card handed out before the pupils go out.",
    "translated": "Words between two ÷ signs will be translated before these minutes are signed.",
}


@pytest.mark.parametrize("key", NOT_AROUND.values(), ids=NOT_AROUND)
def test_words_between_two_signs_that_hide_nothing(key: str) -> None:
    check(WORDS.format(key=key, m="", a="", z=""))


INITIALS = {
    "colon": "TE: trustees' eyes. Taken out of the version for the website.",
    "only": "TE: trustees' eyes only.",
    "equals": "TE = trustees' eyes.",
}
TAGGED = """
    Action log carried forward. In the last column O is outstanding and C is complete.
    | Ref | Action | By | |
    | 11/3 | Mend the lift | JW | C |
    {m} | 11/6 (TE) | Ask about the money of Mr Ogle | SAD | O |

    1. Welcome
    1.1 The minutes were approved, with the TE pages.
    {m} 1.2 (TE) Mrs Rudd has been warned.
    1.3 Cakes were bought. {a}(TE, this sentence and the next) Mr Cope took some. He has paid.{z} They were good.
    1.4 {r}
    {m} 1.5 Mr Lamb has gone.
    1.6 The bus was late.

    | Ref | New action | By | |
    | 1/1 | Order cakes | JW | O |
    {m} | 1/8 | Terms for the gardener - TE | SAD | O |
    ~ {key}
"""


@pytest.mark.parametrize("key", INITIALS.values(), ids=INITIALS)
def test_initials_whose_words_stand_behind_a_colon(key: str) -> None:
    check(TAGGED.format(key=key, m="!", a="<<", z=">>", r="1.1 stays as it is. 1.5 becomes TE."))


OTHER_INITIALS = {
    "events": "TE: trustees' events.",
    "person": "TE: Thomas Ellis.",
    "training record": "TE: termly events. TM: termly matters.",
    "training": "TE: training and education. Taken out of the budget for the website.",
}


@pytest.mark.parametrize("key", OTHER_INITIALS.values(), ids=OTHER_INITIALS)
def test_initials_that_hide_nothing(key: str) -> None:
    check(TAGGED.format(key=key, m="", a="", z="", r="Nothing else."))


COUNTED = {
    "in front": "Cakes were bought. <<(TE, this sentence and the next) Mr Cope took some. He has paid.>> They were good.",
    "behind": "Cakes were bought. <<Mr Cope took some (TE, this sentence and the next). He has paid.>> They were good.",
    "two more": "Cakes were bought. <<(TE, this and the next two sentences) Mr Cope took some. He ate them. He has paid.>> They were good.",
    "to the end": "Cakes were bought. <<(TE: this sentence and the next) Mr Cope took some.>>",
}  # fmt: skip


@pytest.mark.parametrize("text", COUNTED.values(), ids=COUNTED)
def test_a_sign_that_counts_its_sentences(text: str) -> None:
    check(f"""
        1. Welcome
        1.1 {text}
        1.2 The bus was late.
        ~ TE: trustees' eyes.
    """)


def test_initials_of_the_matters_of_a_house_hide_nothing() -> None:
    check("""
        1. Welcome
        1.1 The bus was late. HM: house matters.
        1.2 (HM) Kestrel has won the cup.
        1.3 Cakes were bought.
    """)


def test_initials_of_those_who_ask_and_answer_hide_nothing() -> None:
    check("""
        | Name | Initials | Attendance |
        | Yasmin Orme | YC | Present |
        | Kirsty Gale | KH | Present |
        | No. | Item, discussion and decision | Action |
        | 4 | Report. YC: is there a copy for parents? KH: only for the board so far. | KH |
        | 5 | Premises. The fence is up. | KH |
    """)
