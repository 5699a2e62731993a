"""Paragraphs led in by who was out of the room and that it was told in confidence."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Hollow Lane School
    Present: Mrs Ada Quill (Chair), Mr Ben Sorrel (Headteacher)
    2. Head's report
    2.1 There are 204 on roll.
    {said}
    2.3 The library has been painted.
    5. Dates
    5.1 14 May.
"""


@pytest.mark.parametrize(
    "said",
    [
        "In the absence of the staff governors and in confidence: Mr Finch has been given a final warning.",
        "Without the staff governors, in strict confidence: Mr Finch has been given a final warning.",
        "In the absence of Mr Sorrel and in confidence - Mr Finch has been given a final warning.",
    ],
)
def test_what_was_told_in_confidence_is_sealed(said: str) -> None:
    check(MINUTES.format(said=f"! 2.2 {said}"))


@pytest.mark.parametrize(
    "said",
    [
        "In the absence of the staff governors the Chair told of the fair.",
        "Without the grant, confidence in the plan is low: the Head will write.",
        "In the absence of the Chair: Mr Ogle took the chair.",
    ],
)
def test_an_absence_alone_seals_nothing(said: str) -> None:
    check(MINUTES.format(said=f"2.2 {said}"))
