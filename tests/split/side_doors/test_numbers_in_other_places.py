"""Numbers of sealed items in matters arising, in logs and in lists of actions."""

from __future__ import annotations

import pytest
from minutes import check

SECTION_B = """
    ~ SECTION B – CONFIDENTIAL
    ! {}1 The cook has been spoken to again and has said sorry.
    ! {}2 Mr Ogle will have Fridays off until the summer.
    ~ End of Section B.
"""


@pytest.mark.parametrize("number", ["B2", "Item B2", "B2:", "(B2)"])
def test_matters_arising_cite_the_second_half_of_the_last_meeting(number: str) -> None:
    check(
        f"""
        ### A1 Minutes of 4 March
        Section A and Section B were approved. Arising:
        - The lamp in the porch has been mended.
        ! - {number} the money for the trip has come in and no more will be said.
        ### A2 Roof
        The slates are on order.
        {SECTION_B.format("B", "B")}
        """
    )


def test_matters_arising_cite_a_half_whose_items_have_no_letters() -> None:
    check(
        f"""
        ### A1 Matters arising
        - The lamp in the porch has been mended.
        ! - B2: the money for the trip has come in and no more will be said.
        ### A2 Roof
        The slates are on order.
        {SECTION_B.format("", "").replace("! 1 ", "! 1. ").replace("! 2 ", "! 2. ")}
        """
    )


def test_an_open_half_with_that_letter_and_a_section_of_a_form() -> None:
    check(
        """
        ### A1 Matters arising
        - B2: the map of the wood has been drawn.
        ### A2 Roof
        Section B of the form was filled in and sent off.
        ### B1 Pond
        It is full.
        ### B2 Wood
        The path is dry.
        ~ PART 2 – CONFIDENTIAL
        ! The cook has been spoken to again and has said sorry.
        """
    )


RUN_IN = """
    2117 Roof. The slates are on order.
    2118 Fair. It made £212 for the pond.
    ~ CONFIDENTIAL BUSINESS
    ! 2119 Kitchen. The cook has been spoken to again, and her union has been told.
    ! 2120 Hours. Mr Ogle will have Fridays off until the summer.
    ~ End of confidential business.
    {}
"""


def test_a_log_cites_numbers_of_four_digits() -> None:
    check(
        RUN_IN.format(
            """
            | Action | Minute | By |
            | Ring the slater | 2117 | Mrs Lisle |
            | Thank the band | 2118 | Mr Oram |
            !| Draft of a letter to the Chair | 2119 | Mr Oram |
            !| New sheet for the office | 2120 | Mrs Lisle |
            """
        )
    )


def test_years_in_a_log_are_no_numbers_of_sealed_items() -> None:
    check(
        RUN_IN.format(
            """
            | Action | Minute | By when |
            | Ring the slater | 2117 | 2026 |
            | Count the 2119 slates | 2118 | 2027 |
            """
        )
    )


LIST = """
    1. Roof
    1.1 The slates are on order and Mr Quill was paid.
    2. Actions
    2.1 {}
    ~ PART 2 – CONFIDENTIAL
    ! 3. Mrs Garside has moved to the formal stage of the capability procedure.
"""


@pytest.mark.parametrize(
    "actions",
    [
        "Actions: ring the slater (Clerk, 3 May); <<talk with Mrs Garside (Head).>>",
        "Clerk to ring the slater; <<Head to talk with Mrs Garside>>; Chair to thank Mr Quill.",
    ],
)
def test_a_list_of_actions_in_one_sentence(actions: str) -> None:
    check(LIST.format(actions))


@pytest.mark.parametrize(
    "actions",
    [
        "Head to talk with Mrs Garside; the letter goes first.",
        "Talk with Mrs Garside on Monday; ring her union (Head).",
    ],
)
def test_what_goes_on_with_a_sealed_action_goes_with_it(actions: str) -> None:
    check(
        "\n".join(f"! {x.strip()}" if "2.1" in x else x for x in LIST.format(actions).splitlines())
    )


def test_a_list_of_open_actions_stays() -> None:
    check(LIST.format("Clerk to ring the slater; Chair to thank Mr Quill."))
