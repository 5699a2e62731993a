"""Rulings on the letters of an item: "c. & d. confidential", "Points iii and iv are …"."""

from __future__ import annotations

import pytest
from minutes import check

LISTS = {
    "letters with full stops": (("a.", "b.", "c."), "(b. & c. confidential)"),
    "letters, and what they are": (("a.", "b.", "c."), "Points b and c are confidential."),
    "a note": (("a)", "b)", "c)"), "NB b, c confidential - not for the website"),
    "in brackets, at the beginning of the line": (
        ("(a)", "(b)", "(c)"),
        "(b) and (c) are confidential and minuted separately.",
    ),
    "Roman numerals": (("i.", "ii.", "iii."), "[ii and iii Part 2]"),
}


@pytest.mark.parametrize(("letters", "ruling"), LISTS.values(), ids=LISTS)
def test_letters_of_the_item_above(letters: tuple[str, str, str], ruling: str) -> None:
    first, second, third = letters
    check(f"""
        2. The Head's report
        {first} Attendance was 95 %.
        ! {second} The cook has been off since May.
        ! {third} A family has appealed.
        ~ {ruling}
        3. Premises
        The roof was mended.
    """)


@pytest.mark.parametrize("said", ["Part a is confidential no more.", "A is in Part 2 of the play."])
def test_a_single_letter_is_no_part_of_an_item(said: str) -> None:
    check(f"""
        2. The Head's report
        a. Attendance was 95 %.
        b. {said}
        3. Premises
        The roof was mended.
    """)
