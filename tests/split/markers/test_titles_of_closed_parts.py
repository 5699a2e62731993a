"""Titles of closed parts in two languages, with a code, in brackets; and titles below which nothing is told."""

from __future__ import annotations

import pytest
from minutes import check

PARTS = (
    ("Closed part – the press and public were excluded", "Open part"),
    ("Rhan gaeedig / Closed part", "Rhan agored / Open part"),
    ("Sesiwn gaeedig / Closed session", "Sesiwn agored / Open session"),
    ("Papur pinc", "Papur gwyn"),
    ("Tudalennau pinc", "Papur gwyn"),
    ("Papur pinc – i lywodraethwyr yn unig", "Papur gwyn"),
    ("Cyfrinachol – i lywodraethwyr yn unig", "Rhan 1"),
)
NONE = (
    "12. Items for confidential minuting\n        None. All of tonight's business may be published.",
    "12. Confidential items\n        Nil.",
    "12. Eitemau cyfrinachol / Confidential items: dim / none.",
)


@pytest.mark.parametrize(("opens", "ends"), PARTS)
def test_a_part_in_one_language_or_two(opens: str, ends: str) -> None:
    check(f"""
        4. Reports were noted.
        ~ {opens}
        ! 5. Mrs Ford has been signed off.
        ! 6. The parents of Leo have complained.
        ~ {ends}
        7. Dates
        3 May.
        """)


@pytest.mark.parametrize("told", NONE)
def test_where_there_was_none_nothing_is_sealed(told: str) -> None:
    check(f"""
        11. Correspondence
        A card had come.
        {told}
        13. The school is closed on 6 May.
        """)


@pytest.mark.parametrize("title", ["PRIVATE MINUTE (a)", "Sealed minute SM/9", "Private minute 3"])
def test_a_minute_that_has_a_code(title: str) -> None:
    check(f"""
        6. Residentials
        The visit will cost £285.
        ~ {title}
        ! Four families cannot pay and one, the Szymanskis, has asked for it to be paid.
        7. School council
        The council would like more benches.
        """)


def test_a_number_whose_title_is_not_told() -> None:
    check("""
        BM 24/31 Outcome agreement: the Board approved the credits target.
        ~ BM 24/32 (Reserved)
        ! BM 24/32 The Board authorised voluntary severance for eleven named staff.
        BM 24/33 Student Association: the President spoke about the food larder.
        BM 24/34 Estates: the heat network will be commissioned in October.
        """)


def test_a_column_of_the_governors_copy() -> None:
    check("""
        # 8. Finance
        | Ref | Published minute | Governors' copy only |
        | 8.1 | Supply costs are £14k over. | <<Mostly Mrs Ridsdale's hip replacement and Mr Ameen's leave.>> |
        | 8.2 | Insurance claim submitted. | |
        | 8.3 | A debt was written off. | <<School dinners owed by the Hobday family, £211.>> |
        """)


def test_what_was_heard_in_private_before_the_public_came() -> None:
    check("""
        16. Reports were noted.
        ~ On resuming after tea, and before the public were let in, the board heard in private:
        ! that Mrs Winsome Hibbert had been offered another headship;
        ! that an acting head from within was to be sought.
        ~ The public were let in.
        The band played.
        17. Motion on school meals: carried.
        """)


REMARKS = {
    "who keeps the minute": "This minute is held by the governance professional and is not part of the published set.",
    "that it is not published": "This minute is not part of the published set.",
    "who left, and who keeps it": "The executive left at 18.31, except for the finance director. This minute is held by the clerk.",
}


@pytest.mark.parametrize("remark", REMARKS.values(), ids=REMARKS)
def test_a_title_with_a_remark_on_where_the_minute_is_kept(remark: str) -> None:
    check(f"""
        40. Insurance
        The policy was renewed.
        ~ 41. CLOSED SESSION. {remark}
        ! 41.1 The cook has been off since May.
        ! 41.2 She is not well.
        ~ Open minutes resume.
        42. Dates
        The next meeting is in June.
    """)


KEPT = {
    "by whom": "This minute is held by the clerk.",
    "and not published": "This minute does not form part of the published minutes.",
}


@pytest.mark.parametrize("remark", KEPT.values(), ids=KEPT)
def test_an_item_that_says_who_keeps_it(remark: str) -> None:
    check(f"""
        40. Insurance
        The policy was renewed.
        ~ 41. Staffing. {remark}
        ! The cook has been off since May.
        42. Dates
        The next meeting is in June.
    """)
