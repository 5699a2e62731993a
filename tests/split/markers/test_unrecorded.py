"""What was said while the recording was paused, where one paragraph tells of both ends."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # Hollow Lane School
    Present: Mrs Ada Quill (Chair), Mr Ben Sorrel (Headteacher)
    1. Apologies
    There were none.
    2. Head's report
    2.1 There are 204 on roll.
    {said}
    2.3 The library has been painted.
    3. Complaints
    3.2 The policy on complaints was approved.
    5. Dates
    5.1 14 May.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Recording paused. Mr Finch has been given a final warning. Recording resumed.",
        "(Recording stopped.) Mr Finch has been given a final warning. (Recording started again.)",
        "The recorder was switched off. Mr Finch has been given a final warning. The recorder was switched on again.",
        "[Live stream paused] Mr Finch has been given a final warning. [Live stream back on]",
    ],
)
def test_what_is_not_recorded_is_sealed(said: str) -> None:
    check(MINUTES.format(said=f"! 2.2 {said}"))


@pytest.mark.parametrize(
    "said",
    [
        "The recording was stopped by a power cut and the clerk took notes until the recording was switched on again.",
        "Recording of lessons has been paused. It will be looked at in May.",
        "The tape was off the shelf. The tape is on the table.",
    ],
)
def test_other_recordings_stay(said: str) -> None:
    check(MINUTES.format(said=f"2.2 {said}"))
