"""Halves of the minutes in words of the clerk's own."""

from __future__ import annotations

import pytest
from minutes import check

KINDS = ("Division", "Schedule", "Book", "Chapter", "Sheet", "Portion")
NAMES = (("I", "II"), ("A", "B"), ("One", "Two"))
SAID = (
    "The agenda was taken in two parts. {o} is open. {c} was taken in the absence of others, and its record is not for inspection.",
    "{o} is public and {c} is confidential.",
    "{o} is published. {c} is held by the clerk and is not published.",
    "The business of {c} was confidential and its minutes are not for publication.",
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("first", "second"), NAMES)
@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("heading", ["## {}", "{}"])
def test_the_second_is_sealed(kind: str, first: str, second: str, said: str, heading: str) -> None:
    opened, shut = f"{kind} {first}", f"{kind} {second}"
    check(
        f"""# Copley Wood School
        Present: Graham Pilling (chair), Lesley-Ann Duffy
        ~ {said.format(o=opened, c=shut)}
        ~ {heading.format(opened)}
        1. Apologies
        Accepted.
        2. Budget
        2(a) The school is inside budget.
        ~ {heading.format(shut)}
        ! 3. Staffing
        ! 3(a) Three posts become two.
        ~ {heading.format(opened + " (resumed at 7.10 p.m.)")}
        4. Report
        The chair will report.
        """
    )


@pytest.mark.parametrize("kind", ["Table", "Annex", "Year", "Paper"])
def test_other_things_with_a_letter_are_no_halves(kind: str) -> None:
    check(
        f"""# Copley Wood School
        Present: Graham Pilling (chair), Lesley-Ann Duffy
        {kind} B was received, and the confidentiality policy approved.
        ## {kind} A
        Roll 198.
        ## {kind} B
        The fence is up.
        """
    )
