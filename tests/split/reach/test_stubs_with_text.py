"""Stubs that say a matter is minuted elsewhere, where the clerk left the text in."""

from __future__ import annotations

import pytest
from minutes import check

STUBS = [
    "This item is recorded in Part 2.",
    "See Part 2 minutes.",
    "Confidential - see separate minute.",
    "Please refer to the confidential minutes.",
    "Refer to Part II.",
    "Confidential item - minuted separately.",
    "[Confidential - recorded in Part 2]",
    "The minutes of this item are confidential.",
    "This minute is restricted to governors.",
    "It was agreed to minute this item in Part 2.",
    "Discussed in camera.",
    "This item is not for publication.",
]


@pytest.mark.parametrize("stub", STUBS)
def test_below_a_numbered_heading(stub: str) -> None:
    check(f"""
        # 4. Budget
        4.1 The surplus is small.
        ~ # 5. Staffing
        ~ {stub}
        ! 5.1 Mrs Odell is off sick and a return date is not known.
        ! 5.2 The Chair will write to her.
        # 6. Premises
        6.1 The roof is dry.
    """)


@pytest.mark.parametrize("stub", STUBS)
def test_below_a_heading_without_a_number(stub: str) -> None:
    check(f"""
        Oak School
        Present: Mrs Tove (Chair), Mr Pell
        **Budget**
        The surplus is small.
        ~ **Staffing**
        ~ {stub}
        ! Mrs Odell is off sick and a return date is not known.
        ~ The Chair will write to her.
    """)


@pytest.mark.parametrize("stub", STUBS)
def test_in_a_row_and_the_next(stub: str) -> None:
    check(f"""
        | No | Item | Action |
        | 4 | Budget // The surplus is small. | |
        ~| 5 | Staffing // {stub} | |
        !| | Mrs Odell is off sick. // The Chair will write to her. | HV |
        | 6 | Premises // The roof is dry. | |
    """)


@pytest.mark.parametrize("stub", ["Minuted in Part B.", "See confidential minutes."])
def test_a_number_of_its_own_says_it_of_nothing_else(stub: str) -> None:
    check(f"""
        11. Staffing
        11.1 The new post of family worker will be advertised.
        ~11.2 {stub}
        11.3 The apprentice has passed his level 2.
        12. Dates
        14 May.
    """)


@pytest.mark.parametrize(
    "stub",
    [
        "25/47 Item removed from the public minutes and held on the confidential file.",
        "25/47 Confidential minute, Merger",
    ],
)
def test_the_text_left_in_below_a_stub_may_bear_its_number_again(stub: str) -> None:
    check(f"""
        25/46 Risk register. Recruitment remains red.
        ~{stub}
        !25/47 The Chair reported on talks with the Tidewell Learning Trust.
        25/48 Policies. The safety policy was approved.
    """)


POINTS = [
    "Confidential item – minuted separately",
    "Please see the confidential minute",
    "This was taken as a Part 2 item",
    "A confidential minute was taken",
    "Details are recorded in the confidential section of these minutes",
    "Item taken in confidential session; see confidential annex",
    "Minutes of this item are held by the clerk",
    "This item is minuted separately as it concerns a named individual",
]
LAYOUTS = {
    "below a heading": ("## 7. Pay review", "{said}.", ""),
    "numbered below one": ("## 7. Pay review", "7.1 {said}.", "7.2 "),
    "numbered below a plain title": ("7. Pay review", "7.1 {said}.", "7.2 "),
    "behind its title": ("7. Pay review – {said}.", "", ""),
    "run on from its title": ("7. Pay review. {said}.", "", ""),
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("said", POINTS)
def test_what_was_left_in_below_first_words_that_only_point_is_sealed(
    said: str, layout: tuple[str, str, str]
) -> None:
    title, stub, number = layout
    style = "## " if title.startswith("#") else ""
    lines = [f"~ {line.format(said=said)}" for line in (title, stub) if line]
    check(
        "\n".join(
            [
                "# Ridge School",
                "Present: Ann Orr (Chair), Dev Shah, Lil Moss",
                f"{style}6. Policies",
                "The Intimate Care policy was agreed.",
                *lines,
                f"! {number}The Head explained that Mr Cope had been seen outside the gate.",
                f"{style}8. Finance",
                "The report was noted.",
            ]
        )
    )


@pytest.mark.parametrize("said", POINTS[:-2])
def test_what_was_left_in_behind_them_in_a_cell_goes_with_its_row(said: str) -> None:
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        | Item | Discussion | Action |
        | 6. Policies | The Intimate Care policy was agreed. | Clerk |
        !| 7. Pay review | {said}. The Head told of a letter. // Hassan asked how it was answered. | Head |
        | 8. Finance | The report was noted. It was long. | Head |
        | 9. Next meeting | 3 May at 6pm in the library. | |
    """)


def test_what_is_told_above_words_that_only_point_stays() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        ## 7. Staffing
        Two teaching assistants have been appointed.
        ~ A confidential minute was taken.
        ## 8. Finance
        The report was noted.
    """)


def test_what_was_left_in_is_sealed_though_a_private_part_stands_further_on() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        ~ ## 7. Pupils
        ~ There were two incidents last term. They were discussed under confidential business.
        ! Mia Moss was hurt by Leo Tench.
        ## 8. Finance
        The report was noted.
        ~ PART 2 - CONFIDENTIAL
        ! Mr Cope is ill.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Oona Kilbride withdrew. A separate minute has been taken under clause 17, as follows.",
        "The following has been recorded in a separate confidential minute:",
        "These items are minuted separately and are not for publication.",
        "Staff governors left. This section is recorded separately and will be held by the clerk.",
    ],
)
@pytest.mark.parametrize("heading", ["RESERVED BUSINESS", "IN COMMITTEE", "Part B"])
def test_items_below_the_heading_of_a_part_that_says_it_is_minuted_separately(
    heading: str, said: str
) -> None:
    check(f"""
        ## 7. Policies
        The fees policy was agreed.
        ## 8. Dates
        11 February 2026.
        ~ ## {heading}
        ~ {said}
        ! ## 9. Student discipline
        ! Mr Cope has gone to law about it.
        ! ## 10. Senior postholder
        ! Mr Trask has taken a post elsewhere.
        ~ The meeting ended at 7.40 pm.
    """)


@pytest.mark.parametrize(
    "stub",
    [
        "23. A further matter under this item is recorded in Confidential Minute CM1.",
        "23. Another point under this item was minuted separately as confidential.",
        "23. Part of this item is recorded in the confidential minutes.",
    ],
)
def test_a_stub_for_a_further_matter_leaves_what_is_told_above_it(stub: str) -> None:
    check(f"""
        # 69 Estates
        22. The boiler at Northgate has been replaced ahead of time.
        ~{stub}
        # 70 Dates
        24. 12 March
    """)
