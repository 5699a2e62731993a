"""Rulings told in a list, by number and place or by the words that are read back."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


# Lines that keep from the public what the list behind them names.
LEADS = (
    "It was settled that these go to the closed file and are taken out of the copy for the office:",
    "Mrs Arkle read the record through. Agreed that the following are left out of the public version:",
    "The chair ruled that what follows should not go on the website:",
    "The chair ruled that the grey folder gets, and the school folder loses:",
    "Those listed here are to be withheld from the parents' copy:",
)
BODY = """
    # 1. Start
    1.1 Mrs Arkle was thanked for the cakes.
    {all}1.2 Mr Ogle owes forty pounds.
    # 2. Staff
    2.1 Two posts are filled:
    - one in the kitchen;
    {all}- one for Mr Rudd, who was paid twice;
    - one in the office.
    2.2 The lift is mended. {open}He fell from the ladder.{shut}
    {all}2.3 Year 5 was covered, as Mrs Cope is ill.
    {all}Asked by Mr Wray: can we pay? Answer: yes.
    2.4 The bus was late.
    # 3. Going back over it
    {lead}
    ~ - 1.2;
    ~ - the second bullet under 2.1;
    ~ - the last sentence of 2.2;
    ~ - 2.3 with the question and answer after it.
    ~ 3.2 Mr Wray asked about 2.4. It stays.
    # 4. Dates
    4.1 Monday.
"""


@pytest.mark.parametrize("lead", LEADS)
def test_a_list_of_pieces_behind_a_ruling(lead: str) -> None:
    check(BODY.format(lead=f"~ 3.1 {lead}", all="! ", open="<<", shut=">>"))


@pytest.mark.parametrize(
    "lead",
    [
        "It was settled that these need no further work:",
        "The clerk asked whether these should be withheld from the public copy:",
        "These actions were taken off the list:",
        "The following go on the website:",
        "The choir loses:",
    ],
)
def test_a_list_behind_anything_else_stays_open(lead: str) -> None:
    check(BODY.format(lead=f"3.1 {lead}", all="", open="", shut=""))


# An entry, by the words that it quotes.
READ_BACK = """
    # 1 Start
    The cakes were good. {a}Mrs Cope has dropped her claim; costs nil.{b} The lift is mended.
    # 2 Staff
    - The bus was late.
    {c}- Mr Rudd told us that he is ill. Keys returned.
    {d}- Q Mrs Arkle: who knows? A: the chair.
    - Mr Rudd takes over the shed.
    # 3 Letters
    - Town council: lights.
    {e}- Letter, Mr Ogle: he fell from the ladder.
    - Card from the leavers.
    # 4 Care
    The visit was on Monday. {f}"They are with an aunt," said the chair.{g} A report was sent.
    # 5 Read-back
    ~ The chair ruled that these are left out of the public copy:
    ~ - {entry}
"""
ENTRIES = {
    "to": ('in 1, "Mrs Cope has dropped" to "costs nil"', "ab"),
    "as far as": ('in 1, from "Mrs Cope has" as far as "nil"', "ab"),
    "until": ('under 1, from "Mrs Cope has" until "costs nil"', "ab"),
    "bullet": ('in 2, the bullet that has "keys returned"', "c"),
    "and its question": ('in 2, the bullet with "keys returned" and the Q and A next to it', "cd"),
    "ends": ('in 2, the line ending "keys returned"', "c"),
    "begins": ('in 3, "Letter", not the card', "e"),
    "quoted": ("in 4, what the chair is quoted as saying", "fg"),
}


@pytest.mark.parametrize(("entry", "where"), ENTRIES.values(), ids=ENTRIES)
def test_pieces_that_are_named_by_their_words(entry: str, where: str) -> None:
    marks = {"a": "<<", "b": ">>", "c": "! ", "d": "! ", "e": "! ", "f": "<<", "g": ">>"}
    check(READ_BACK.format(entry=entry, **{k: v if k in where else "" for k, v in marks.items()}))


@pytest.mark.parametrize(
    "entry", ['in 1, "nobody" to "never"', 'in 2, the line ending "of the wall"', 'in 9, "Letter"']
)
def test_words_that_nobody_finds_seal_nothing(entry: str) -> None:
    check(READ_BACK.format(entry=entry, **dict.fromkeys("abcdefg", "")))


def test_what_is_recorded_of_a_matter_and_the_exchange_behind_it() -> None:
    check("""
        1. Absence. Most cases are short.
        ! The longest is that of the site manager at Tern Lane, who is ill.
        ! Mr Wray asked who was looking after it. His brother.
        The line was used by many.
        2. Estates. The hall is new.
        ! The neighbour, Mr Ogle, says that he is ill.
        Dust sheets are up.
        3. The record. The committee resolved
        ~ (i) that all that is recorded about the site manager at Tern Lane, and the exchange which followed it, be withheld from the library version;
        ~ (ii) that the wish be met by withholding the paragraph on the neighbour, though not the remark after it;
        ~ (iii) that nothing else need be withheld.
        4. Close.
    """)


@pytest.mark.parametrize(
    "ruling",
    [
        "that the second and third of the three matters of casework be likewise withheld;",
        "The second and third of the three cases under 2 should not be published.",
        "Agreed that the last two of the three matters in Casework are confidential.",
    ],
)
def test_some_of_several_matters(ruling: str) -> None:
    check(f"""
        1. Welcome. Mrs Arkle was thanked for the cakes.
        2. Casework. Three matters were told.
        - The bus was late, with nobody named.
        ! - The cook fell from the ladder.
        ! - The parents of Ann Rudd have written.
        3. The record. Mrs Arkle read it out.
        ~ {ruling}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The second of the three items of furniture was left out in the rain.",
        "The first of the three matters of casework was put to the public meeting.",
        "The last of the four letters under 2 was published.",
    ],
)
def test_some_of_several_things_that_are_not_kept_back(said: str) -> None:
    check(f"""
        1. Welcome. Mrs Arkle was thanked for the cakes.
        2. Casework. Three matters were told.
        - The bus was late, with nobody named.
        - The cook fell from the ladder.
        3. The record. {said}
    """)


def test_letters_that_count_are_no_signs() -> None:
    check("""
        1. The committee resolved
        (a) that the hall be let and not be used on Sundays by the public;
        (b) that the bus be paid for.
        2. (a) The lift is mended. (b) The shed is new.
    """)
