"""Footnotes that explain a sign by what is done with what bears it."""

from __future__ import annotations

import pytest
from minutes import check

FOOTNOTES = (
    "Heard in private. To be struck out of any copy that leaves the clerk's office.",
    "Taken in private session",
    "Minuted in confidence and not to be copied.",
    "These paragraphs are confidential.",
    "Confidential to governors.",
    "= not for publication",
    "Reserved business",
    ": discussed without the public present; not for the public minutes",
    "- for members only",
)


@pytest.mark.parametrize("sign", ["†", "*", "§", "(R)", "[x]"])
@pytest.mark.parametrize("footnote", FOOTNOTES)
@pytest.mark.parametrize("first", [True, False])
def test_what_bears_the_sign_of_a_footnote(sign: str, footnote: str, *, first: bool) -> None:
    line = f"~ {sign} {footnote}\n"
    check(
        "# Ridge School\nPresent: Ann Orr (Chair), Dev Shah\n"
        + line * first
        + "## 3 Report\n3.1 Numbers are 1,104.\n"
        + f"! 3.2 {sign} A boy has been found with a kettle.\n3.3 The choir sang.\n"
        + f"## 4 Staffing\n! 4.1 Mrs Monk has been paid too much. {sign}\n4.2 Two posts are vacant.\n"
        + "## 5 Roof\n5.1 It is mended.\n## 6 Close\n6.1 The meeting closed at 7pm.\n"
        + line * (not first)
    )


@pytest.mark.parametrize("sign", ["†", "*", "(R)"])
def test_the_sign_of_a_heading(sign: str) -> None:
    check(f"""
        ## 3 Report
        3.1 Numbers are 1,104.
        ~ ## 4 Staffing {sign}
        ! 4.1 Mrs Monk has been paid too much.
        ! 4.2 She cannot give it back.
        ## 5 Roof
        5.1 It is mended.
        ~ {sign} Heard in private.
    """)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("*", "Paper with the agenda."),
        ("†", "Joined by telephone."),
        ("*", "No longer confidential."),
        ("§", "Mrs Monk was told in confidence."),
        ("†", "The private nursery of St Anne."),
    ],
)
def test_a_footnote_on_something_else(sign: str, said: str) -> None:
    check(f"""
        ## 3 Report
        3.1 Numbers are 1,104.
        3.2 {sign} A kettle has been found.
        ## 4 Roof
        4.1 It is mended. {sign}
        4.2 It was dear.
        4.3 It is warm.
        {sign} {said}
    """)


def test_letters_of_a_list_are_no_signs() -> None:
    check("""
        ## 3 Minutes
        (A) The minutes were signed.
        (B) Actions were reviewed.
        ~ (C) Confidential minutes were approved.
        ## 4 Report
        (A) Numbers are 1,104.
        (B) The choir sang.
        (C) The kettle is mended.
        ## 5 Roof
        It is mended, and it is warm.
    """)
