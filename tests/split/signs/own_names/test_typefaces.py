"""Kinds of type that a clerk explains, named where they stand, and their false friends."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


MINUTES = """
    {place} {key}
    # 1. Welcome
    - The bus was late.
    ! - Page 3 ({look} item): the claim of Mr Vane was settled.
    # 2. Pupils
    - The choir sang.
    ~ [item 2, next paragraph: {look} {form}]
    ! Saul has moved to his aunt and is upset.
    ~ [end of {look} {form}]
    - The lift is mended.
    - A taxi was late. <<Mrs Orme had left a child in it. [{look}]>> The rota has changed.
    ~ # 3. Staffing (whole item {look})
    ! - Mr Vane: a case to answer.
    ~ End of {look} item. Mr Bray came back.
    # 4. To do
    | What | Who |
    | Mend the gate | clerk |
    ! | Papers for the hearing ({look}) | chair |
    | Thank the choir | chair |
"""
KEYS = {
    "footer of items": ("Items in grey type are removed before these go on the website.", "grey", "type"),
    "italics": ("What is set in italics is left off the noticeboard copy.", "italics", "type"),
    "the type first": ("Small print is for governors only.", "small", "print"),
    "an equals sign": ("Blue = governors only.", "blue", "ink"),
    "shaded": ("Passages in shaded text do not go to parents.", "shaded", "text"),
}  # fmt: skip


@pytest.mark.parametrize("place", ["^", "_", "~"])
@pytest.mark.parametrize(("key", "look", "form"), KEYS.values(), ids=KEYS)
def test_type_that_is_explained(place: str, key: str, look: str, form: str) -> None:
    check(MINUTES.format(place=place, key=key, look=look, form=form))


NO_KEYS = {
    "late": "Items in grey type are late.",
    "clerk": "Actions in bold are for the clerk.",
    "for all": "Words in blue print go on the website.",
    "wall": "The wall in grey is removed before the summer.",
    "colour": "Blue is the colour of the new doors.",
}
NO_SIGN = """
    _ {key}
    # 1. Welcome
    - The bus was late (grey bus).
    - The doors were painted. [blue] The gate was not. (bold)
    # 2. Pupils (grey)
    - The choir sang.
"""


@pytest.mark.parametrize("key", NO_KEYS.values(), ids=NO_KEYS)
def test_type_that_hides_nothing(key: str) -> None:
    check(NO_SIGN.format(key=key))


def test_other_brackets_stay_open_beside_type_that_is_explained() -> None:
    check("""
        _ Items in grey type are removed before these go on the website.
        # 1. Welcome
        - The bus was late (the grey one).
        - The walls are grey. The end of the grey winter was welcome.
        ! - Mr Vane has resigned. (grey)
        - The choir sang. [applause]
    """)


def test_only_an_end_of_the_type_ends_it() -> None:
    check("""
        ~ Note: grey type is for governors only and comes out before publication.
        # 4. Staffing
        4.1 All well.
        ~ 4.2 [grey type begins]
        ! Mrs Ogle is off with stress.
        ! The end of grey skies was hoped for. Ned Arkle was excluded.
        ~ [end of grey type]
        4.4 The roof is dry.
    """)


def test_initials_are_not_short_for_red() -> None:
    check("""
        ~ Words in red are not for the website.
        # 1. Welcome
        - The bus was late (RT).
        - The lift is mended (R).
        ! - [red] Mr Vane will go in May.
        # 2. Dates
        - 4 May
        """)
