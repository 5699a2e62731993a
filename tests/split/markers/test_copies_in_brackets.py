"""Brackets in a paragraph that begin with the copy which has what they hold, or which has it not."""

from __future__ import annotations

import pytest
from minutes import check

HELD = (
    "[Governors' copy only: {}]",
    "[Board copy only: {}]",
    "(For the trustees' set only: {})",
    "[Members' version: {}]",
    "[Not in the website copy: {}]",
    "[Full minutes only: {}]",
    "[Directors' copies only - {}]",
    "[In governors' copy but not on website: {}]",
    "(not in the parents' version: {})",
)
OPEN = (
    "(Paper copy only: the printer had failed.)",
    "[Website copy only: a photograph of the new gate goes here.]",
    "(Governors' copy of the report: see the shared drive.)",
    "[Clerk's copy of the register: signed and filed.]",
    "(Governors' minutes: signed by the Chair.)",
    "(Staff copies only: eleven were short.)",
)


@pytest.mark.parametrize("bracket", HELD)
def test_what_one_copy_has_goes_with_its_bracket(bracket: str) -> None:
    told = bracket.format("Mr Abel Tofts has been off with stress since May.")
    check(f"""
        2. Safeguarding
        There are five cases. <<{told}>> Staff were trained on 9 February.
        3. Premises
        The fence is broken.
        """)


@pytest.mark.parametrize("bracket", OPEN)
def test_what_is_said_of_other_copies_stays(bracket: str) -> None:
    check(f"""
        2. Safeguarding
        There are five cases. {bracket} Staff were trained on 9 February.
        3. Premises
        The fence is broken.
        """)
