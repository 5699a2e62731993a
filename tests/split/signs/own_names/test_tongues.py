"""Marks in Welsh, alone or beside English ones, that say where something begins or ends."""

from __future__ import annotations

import pytest
from minutes import check

MARKS = [
    ("CYFRINACHOL – dechrau / CONFIDENTIAL – begins", "CYFRINACHOL – diwedd / CONFIDENTIAL – ends"),
    ("CONFIDENTIAL – begins / CYFRINACHOL – dechrau", "CONFIDENTIAL – ends / CYFRINACHOL – diwedd"),
    ("DECHRAU CYFRINACHOL", "DIWEDD CYFRINACHOL"),
    ("RHAN 2 (cyfrinachol) – dechrau", "RHAN 2 – diwedd"),
    ("Dechrau'r eitem gyfrinachol / Start of confidential item", "Diwedd yr eitem gyfrinachol"),
]
MINUTES = """
    # Ysgol Cae'r Felin
    Present: Dafydd Wyn Ellis (Chair), Catrin Mair Jones (Headteacher)
    ## 3. Headteacher's report
    {n}1 There are 122 on roll.
    ~ {begins}
    ! {n}4 The cook has been accused of taking food home.
    ! {n}5 Osian, Year 3: the county has agreed to an assistant.
    ~ {ends}
    {n}6 The Christmas concert is on 16 December.
    ## 4. Finance
    The balance is £6,480.
"""


@pytest.mark.parametrize("number", ["3.", "Para "])
@pytest.mark.parametrize(("begins", "ends"), MARKS)
def test_what_stands_between_them_is_sealed(begins: str, ends: str, number: str) -> None:
    check(MINUTES.format(begins=begins, ends=ends, n=number))


def test_an_item_whose_minutes_are_elsewhere_in_both_languages() -> None:
    check("""
        # 7. Adeiladau / Premises
        7.1 The fence has been mended.
        ~# 8. Staffio / Staffing structure
        ~ 8.1 EITEM GYFRINACHOL – gweler y cofnodion ar wahân. / CONFIDENTIAL ITEM – see separate minutes.
        ! 8.2 The Headteacher explained that 1.2 posts will have to go. The staff have not been told.
        # 9. Dyddiadau / Dates
        9.1 May.
    """)
