"""Signs that a legend calls by their names or writes small, and items covered on the paper copy."""

from __future__ import annotations

import pytest
from minutes import check

LINES = """
    {legend}
    # School board
    Present: Mr Cole, Ms Ward.
    # 1. Staff
    two teachers have begun.
    ! {sign} mrs odell has been warned.
    - the hedge was cut.
    # 2. Dinners
    ! {sign} the rudds owe for dinners.
    a menu was agreed.
"""
IN_FRONT = {
    "an x": ("any line w an x in front is confidential", "x"),
    "two letters": ("Lines starting with zz are private, please delete before sharing.", "zz"),
    "quoted": ("If there is a 'p' before a line it's not for parents.", "p"),
    "an arrow": ("Lines with an arrow before them stay with governors only.", "→"),
    "a plus of its own": ("Anything marked + must not be published.", "+"),
    "an arrow of two": ("Lines beginning => are for members' eyes only.", "=>"),
    "two exclamation marks": ("The sign !! marks what is not for the website.", "!!"),
    "a black square": ("Entries bearing a black square are withheld.", "■"),
    "a section sign": ("Paragraphs with a section sign in front are confidential.", "§"),
    "three stars": ("Whatever has three asterisks beside it is for governors only.", "***"),
    "a cross": ("a cross in front = leave out of the web version", "x"),
}  # fmt: skip


@pytest.mark.parametrize(("legend", "sign"), IN_FRONT.values(), ids=IN_FRONT)
def test_a_sign_in_front_of_lines(legend: str, sign: str) -> None:
    check(LINES.format(legend=legend, sign=sign))


NUMBERS = """
    {legend}
    # School board
    Present: Mr Cole, Ms Ward.
    1. Welcome. Nobody was away.
    ! {sign}2. Mrs Odell has been warned.
    ! Her union will write.
    3. The hedge was cut.
    ! {sign}4. The Rudds owe for dinners.
    5. A menu was agreed.
"""
BEFORE_NUMBERS = {
    "a star": ("A minute whose number has a star is a starred minute. Starred minutes are left out of the copy in the library.", "*"),
    "a dagger": ("A dagger before the number means it is private to governors.", "†"),
    "a plus": ("Numbers with a plus sign are for governors only.", "+"),
    "a diamond": ("Items with a diamond before the number are private.", "◆"),
}  # fmt: skip


@pytest.mark.parametrize(("legend", "sign"), BEFORE_NUMBERS.values(), ids=BEFORE_NUMBERS)
def test_a_sign_in_front_of_numbers_and_what_goes_on_below(legend: str, sign: str) -> None:
    check(NUMBERS.format(legend=legend, sign=sign))


OTHERS = {
    "a prize": ("A star means a prize was won.", "*"),
    "votes": ("Lines with an x in front were voted on.", "x"),
    "actions": ("An x in front of a line is an action.", "x"),
    "done": ("A plus sign before a line means it has been done.", "+"),
}


@pytest.mark.parametrize("minutes", [LINES, NUMBERS], ids=["lines", "numbers"])
@pytest.mark.parametrize(("legend", "sign"), OTHERS.values(), ids=OTHERS)
def test_signs_that_hide_nothing(minutes: str, legend: str, sign: str) -> None:
    check(minutes.replace("! ", "").format(legend=legend, sign=sign))


COVERED = """
    # School board
    Present: Mr Cole, Ms Ward.
    1. Welcome. Nobody was away.
    2. Staff
    2a. Two teachers have begun.
    {mark}2b. Mrs Odell has been warned.
    2c. The hedge was cut.
    3. A menu was agreed.
    ~ {note}
"""


@pytest.mark.parametrize(
    "note",
    [
        'For the office folder, lay a card marked "kept" over 2b. 2a and 2c are not to be covered.',
        "Please cover 2b before this goes up in the porch.",
        "Clerk to stick white paper over item 2b in the copy for the hall.",
        "I have ringed 2b; the ring means it is not for the library.",
        "There is a ring round 2b in pencil, and the ring means it is for the safe.",
    ],
)
def test_an_item_that_is_covered_on_the_paper_copy(note: str) -> None:
    check(COVERED.format(mark="! ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "Mr Cole will cover 2 lessons.",
        "The tarpaulin was put over 2 of the boats.",
        "I have ringed 2b, which is the best news.",
        "There is no need to cover 2b.",
        "Training is to cover 1 and 2 in the autumn term.",
        "We circled 2 dates, which are not for publication.",
    ],
)
def test_what_covers_no_item(note: str) -> None:
    check(COVERED.format(mark="", note=note))


def test_what_an_item_tells_of_others_covers_none() -> None:
    check("""
        1. Welcome. Nobody was away.
        2. Risk. The audit plan must cover 1 and 3. Please cover 3 in detail.
        3. A menu was agreed.
    """)


def test_stars_that_are_given() -> None:
    check("""
        1. Marking. A star is given to pupils who do not share their answers.
        2. Fabric
        * Fence
        * Gate
    """)


def test_stars_that_set_off_headings_and_a_note() -> None:
    check("""
        1/26 **Welcome**
        Nobody was away.
        2/26 **Roll**
        (a) 211 on roll.
        ! (b) Mrs Odell is expecting. **[Paragraph (b) is confidential and not for publication.]**
        (c) A menu was agreed.
        3/26 **Fabric**
        The hedge was cut.
    """)


def test_an_item_that_is_ringed_and_named_in_words() -> None:
    check("""
        # School board
        Item the first. Nobody was away.
        ! Item the second. Mrs Odell has been warned.
        Item the third. A menu was agreed.
        ~ There is a ring in ink round the second, and a ring means that it goes in the safe.
    """)
