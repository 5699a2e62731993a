"""Abbreviations of which a legend says that they stand before the numbers of confidential minutes."""

from __future__ import annotations

import pytest
from minutes import check

WELSH = """
    # Ysgol
    Present: Hefin Cadwaladr (Chair)
    ~ {legend}
    1. Croeso / Welcome
    The Chair welcomed all.
    2. Cofnodion / Minutes
    The minutes of 27 January, with those marked Cyf., were accepted.
    3. Adroddiad y Pennaeth / Headteacher's report
    There are 187 learners.
    ~ Cyf. 4. Disgybl / A learner
    ! Mae Macsen wedi ymosod ar athrawes dair gwaith.
    ! Macsen has attacked a teacher three times.
    5. Cyllid / Finance
    The delegated budget is £812,000.
    6. ADY / ALN
    There are 24 plans.
    ~ Cyf. 7. Staff
    ! Mae Ceinwen wedi derbyn rhybudd terfynol.
    8. Polisïau / Policies
    Adopted.
    12. Cyfarfod nesaf / Next meeting
    Tuesday 19 May 2026.
"""
ENGLISH = """
    # School
    Present: Hefin Cadwaladr (Chair)
    ~ {legend}
    1. Welcome
    The Chair welcomed all.
    2. Minutes
    The minutes of 27 January were accepted.
    3. Headteacher's report
    There are 187 learners.
    ~ Res. 4. A learner
    ! Macsen has attacked a teacher three times.
    ! He will move.
    5. Finance
    The delegated budget is £812,000.
    ~ Res. 7. Staff
    ! Ceinwen has had a warning.
    8. Policies
    Adopted.
    12. Next meeting
    Tuesday 19 May 2026.
"""


@pytest.mark.parametrize(
    "legend",
    [
        "Cyf. o flaen rhif = cofnod i'r llywodraethwyr yn unig. Cyf. before a number = minute for governors alone.",
        "Cyf. before a number = minute for governors alone.",
        "A number with Cyf. in front is a confidential minute.",
    ],
)
def test_a_welsh_abbreviation_before_a_number(legend: str) -> None:
    check(WELSH.format(legend=legend))


@pytest.mark.parametrize(
    "legend",
    [
        "Res. before a number: minute for governors alone.",
        "Res. in front of a number means that the minute is not published.",
        "Minutes numbered with Res. are kept in the governors' file",
    ],
)
def test_an_english_abbreviation_before_a_number(legend: str) -> None:
    check(ENGLISH.format(legend=legend))


@pytest.mark.parametrize(
    "legend",
    [
        "Res. before a number: a resolution was passed.",
        "Res. in front of a number means that a vote was taken.",
        "Minutes numbered with Res. hold resolutions",
        "Res. before a number = read by all",
        "Res. before a number = minute for governors and parents",
        "Nothing with Res. before a number is confidential.",
    ],
)
def test_an_abbreviation_for_something_else(legend: str) -> None:
    check(ENGLISH.format(legend=legend).replace("! ", "").replace("~ Res", "Res"))
