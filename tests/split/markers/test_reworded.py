"""Notes that give the public copy other words for what stands above."""

from __future__ import annotations

import pytest
from minutes import check

PARAGRAPH = (
    'For the published version the clerk is to put, in place of the paragraph above: "A concern was discussed."',
    'In the public minutes replace the above with "A concern was discussed."',
    "[Website version of this paragraph: A concern was discussed.]",
    'Clerk: on the website the above paragraph is to read "A concern was discussed."',
    "The published minutes should say instead of this paragraph: A concern was discussed.",
    'Wording for the public copy in place of the above: "A concern was discussed."',
)
OPEN = (
    'For the published version of the prospectus the clerk is to put, in place of the map, "Follow the signs".',
    'In place of "Mr Lloyd" the minutes should read "Mrs Lloyd".',
    'The published version of the policy is to read "carers" in place of "parents".',
    "The website is to show the new map instead of the old one.",
    "The paragraph above the photograph is to be replaced in the prospectus.",
)


@pytest.mark.parametrize("note", PARAGRAPH)
def test_the_paragraph_above_goes(note: str) -> None:
    check(f"""
        3. Parents
        The fair made £310.
        ! The Head had met Mrs Noakes, who had recorded her.
        ~ {note}
        4. Budget
        Mr Sturmey asked about heating.
        """)


def test_so_does_an_item() -> None:
    check("""
        2. Report
        The roll is 352.
        ~ 3. A meeting with a parent
        ! The Head had met Mrs Noakes, who had recorded her.
        ! She will go to the press.
        ~ When these go on the website, substitute for this item: "A concern was discussed."
        4. Budget
        Mr Sturmey asked about heating.
        """)


@pytest.mark.parametrize("said", OPEN)
def test_other_papers_and_corrections_stay(said: str) -> None:
    check(f"""
        3. Papers
        Mr Sturmey brought the text.
        {said}
        4. Budget
        Mr Sturmey asked about heating.
        """)
