"""Numbers in a form of a document's own: whatever counts on by one heads its items."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING

import pytest
from minutes import check, document

from redactor.split.lines import layout

if TYPE_CHECKING:
    from collections.abc import Callable

_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII")
_WORDS = ("", "One", "Two", "Three", "Four", "Five", "Six", "Seven")
FORMS = {
    "[4]": lambda n: f"[{n}]",
    "<4>": lambda n: f"<{n}>",
    "#4": lambda n: f"#{n}",
    "§ 4": lambda n: f"§ {n}",
    "4 –": lambda n: f"{n} –",
    "4 /": lambda n: f"{n} /",
    "4 :": lambda n: f"{n} :",
    "*4*": lambda n: f"*{n}*",
    "No. 4": lambda n: f"No. {n}",
    "Point 4": lambda n: f"Point {n}",
    "Section 4:": lambda n: f"Section {n}:",
    "Item Four": lambda n: f"Item {_WORDS[n]}",
    "FOUR –": lambda n: f"{_WORDS[n].upper()} –",
    "IV": lambda n: _ROMAN[n],
    "iv.": lambda n: f"{_ROMAN[n].lower()}.",
    "D –": lambda n: f"{ascii_uppercase[n - 1]} –",
    "(D)": lambda n: f"({ascii_uppercase[n - 1]})",
    "M.4": lambda n: f"M.{n}",
    "Au4": lambda n: f"Au{n}",
    "AI 4": lambda n: f"AI {n}",
    "GB4/25": lambda n: f"GB{n}/25",
    "FGB-4": lambda n: f"FGB-{n}",
    "FGB25-04": lambda n: f"FGB25-{n:02}",
    "2025-04": lambda n: f"2025-{n:02}",
    "25-4": lambda n: f"25-{n}",
    "1124": lambda n: f"{1120 + n}",
}
TITLES = """
    {n[1]} Welcome and apologies
    The Chair welcomed everyone.
    {n[2]} Budget
    The budget of £2.1m was approved.
    {n[3]} Premises
    The new roof is dry.
    ~ {n[4]} Staffing - CONFIDENTIAL
    ! A member of staff had raised a grievance against the Head.
    ! A panel of three would meet before half-term.
    {n[5]} Policies
    The charging policy was approved.
    {n[6]} Any other business
    The summer fair will be on 5 July.
"""
RUN_IN = """
    {n[1]} Welcome. The Chair welcomed everyone.
    {n[2]} Budget. The budget of £2.1m was approved.
    {n[3]} Premises. The new roof is dry.
    ! {n[4]} Confidential. A member of staff had raised a grievance against the Head.
    ! A panel of three would meet before half-term.
    {n[5]} Policies. The charging policy was approved.
    {n[6]} Any other business. The summer fair will be on 5 July.
"""
ROWS = """
    | {n[1]} | Welcome // The Chair welcomed everyone. |
    | {n[2]} | Budget // The budget of £2.1m was approved. |
    | {n[3]} | Premises // The new roof is dry. |
    !| {n[4]} | Staffing - CONFIDENTIAL // A member of staff had raised a grievance. |
    | {n[5]} | Policies // The charging policy was approved. |
    | {n[6]} | Any other business // The summer fair will be on 5 July. |
"""


@pytest.mark.parametrize("minutes", [TITLES, RUN_IN, ROWS], ids=["titles", "run in", "rows"])
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_item_ends_where_the_next_number_stands(
    form: Callable[[int], str], minutes: str
) -> None:
    check(minutes.format(n=["", *map(form, range(1, 7))]))


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("[4]", "item 4"),
        ("#4", "item 4"),
        ("Item Four", "item four"),
        ("IV", "item IV"),
        ("D –", "item D"),
        ("FGB-4", "minute FGB-4"),
        ("M.4", "minute M.4"),
        ("2025-04", "minute 2025-04"),
    ],
)
def test_a_ruling_means_it_by_its_number(form: str, said: str) -> None:
    minutes = TITLES.replace("~ {n[4]} Staffing - CONFIDENTIAL", "! {n[4]} Staffing")
    ruled = f"~ It was agreed that {said} be treated as confidential.\n"
    check(minutes.format(n=["", *map(FORMS[form], range(1, 7))]) + ruled)


def test_paragraphs_bear_it_too() -> None:
    check("""
        [5] Trustees. Mrs Sower was appointed.
        [6] Auditors. Cope Hallett were re-appointed.
        ~ [7] Members' private business
        ~ Members resolved that the record of item 7 be held under seal.
        ! [7.1] A whistleblower had alleged that Ms Goodfellow had approved her own expenses.
        ! [7.2] Members asked the trustees to recover £412.
        [8] Close. The meeting closed at 6.20 pm.
    """)


@pytest.mark.parametrize(
    "form", ["Pupil {}", "Case {} –", "Year {}", "Child {}:", "Option {}", "KS{}", "Q{}"]
)
def test_what_is_counted_within_an_item_heads_none(form: str) -> None:
    lines = layout.read(
        document(
            "**CONFIDENTIAL**\nThe committee heard of these.\n"
            + "\n".join(f"{form.format(n)} was away for a week." for n in range(1, 6))
            + "\nThe Head will see the families."
        )
    )
    assert not any(line.number for line in lines)


def test_a_list_in_minutes_with_titles_ends_no_confidential_part() -> None:
    check("""
        **Budget**
        The budget was approved.
        **Premises**
        The roof is dry.
        **Policies**
        Three were approved.
        ~ **CONFIDENTIAL**
        ! Three complaints had come in.
        ! #1 is about the Head's manner.
        ! #2 is about a teacher.
        ! #3 is about the kitchen.
        ! The Chair will answer them.
    """)


@pytest.mark.parametrize(
    "form", ["D.", "IV.", "FGB 25/04", "2025/26-04", "FGB-4", "[4]", "(D)", "iv.", "M.4"]
)
def test_items_go_on_behind_the_minutes_of_the_last_meeting(form: str) -> None:
    forms = FORMS | {
        "D.": lambda n: f"{ascii_uppercase[n - 1]}.",
        "IV.": lambda n: f"{_ROMAN[n]}.",
        "FGB 25/04": lambda n: f"FGB 25/{n:02}",
        "2025/26-04": lambda n: f"2025/26-{n:02}",
    }
    minutes = TITLES.replace("Budget", "Minutes and matters arising").replace(
        "The budget of £2.1m was approved.", "Those of 4 May were agreed."
    )
    check(minutes.format(n=["", *map(forms[form], range(1, 7))]))
