"""Papers behind the minutes that a sentence calls confidential by their letter or number."""

from __future__ import annotations

import pytest
from minutes import check

SAID = [
    "See Annex B, which is confidential and does not form part of the published minutes.",
    "See confidential Annex B.",
    "The details are in Annex B, which is for governors only.",
    "Annex B is confidential and will be removed before these minutes are published.",
    "Recorded in Annex B, not to be published.",
    "The clerk was asked to keep Annex B out of the public minutes.",
]
MINUTES = """
    # Moss Carr School
    Present: Ibrahim Sesay (Chair), Nicola Threlfall (Headteacher)
    ## 2. Report of the Headteacher
    Taken as read (Annex A).
    ~ ## 3. Staffing
    ~ {said}
    ## 4. Building work
    The costs are in Annex C.
    ## 6. Next meeting
    11 February 2026, 5pm. The meeting ended at 6.15pm.
    {style}Annex A: context
    Attendance is 94.7%.
    ~ {style}Annex B: staffing
    ! The Headteacher reported as follows.
    ! Mr Banton has a written warning.
    {style}Annex C: canopy
    Governors accepted the lower price.
"""


@pytest.mark.parametrize("style", ["## ", ""], ids=["headings", "plain lines"])
@pytest.mark.parametrize("kind", ["Annex", "Appendix", "Enclosure"])
@pytest.mark.parametrize("said", SAID)
def test_a_paper_that_is_called_confidential_is_sealed_alone(
    said: str, kind: str, style: str
) -> None:
    check(MINUTES.format(said=said, style=style).replace("Annex", kind))


def test_a_paper_of_which_nothing_is_said_stays() -> None:
    said = "Annex B was received, and the confidentiality policy approved."
    check(MINUTES.format(said=said, style="## ").replace("! ", ""))


def test_tables_of_a_class_are_sealed() -> None:
    check("""
        # Kilnwick Academy Council
        Present: Desmond Clarke (Chair), Ayesha Malik (Principal)
        Tables lettered P are public papers. Tables lettered S are for council members only.
        ## 2. Attendance
        The Principal took members through Table P1.
        Table P1. Attendance by year
        | Year | This term | Last year |
        | 7 | 95.1% | 94.4% |
        ## 4. Staffing
        The Principal introduced the new head of music.
        ~ Table S2. Absence over 20 days
        ~| Name | Reason | Expected back |
        !| Mrs P. Ridsdale | Hip replacement | February |
    """)
