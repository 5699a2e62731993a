"""Tables of cases that stand inside an item and count their rows for themselves."""

from __future__ import annotations

import pytest
from minutes import check

TITLES = (
    "9. CONFIDENTIAL SCHEDULE: individual applications (this item is withheld from the published minutes)",
    "9. Admissions (CONFIDENTIAL)",
    "9. Part 2 - admissions",
)


@pytest.mark.parametrize("first", [1, 8, 9])
@pytest.mark.parametrize("title", TITLES)
def test_they_go_with_their_item(title: str, first: int) -> None:
    check(f"""
        8. Policies
        Agreed.
        ! {title}
        ! Members considered three applications.
        !| No. | Child | Matter | Decision |
        !| {first} | Lucia Ferrante | Certificate not yet translated | Category 3 |
        !| {first + 1} | Ola Mulgrew | Letter received | Category 1a accepted |
        !| {first + 2} | Noor Hadd | Consultation | Headteacher to reply to the council |
        10. Any other business
        Members asked about chairs.
        11. Next meeting
        10 June.
    """)


def test_an_open_item_keeps_its_table_beside_a_sealed_one() -> None:
    check("""
        8. Policies
        Agreed as listed.
        | No. | Policy | Matter | Decision |
        | 9 | Charging | Read by all | Agreed |
        | 10 | Visits | Read by all | Agreed |
        ! 9. Part 2 - admissions
        ! Members considered three applications.
        10. Any other business
        Members asked about chairs.
    """)


def test_a_table_that_goes_on_with_the_numbers_holds_items() -> None:
    check("""
        1. Apologies
        There were none.
        ! 2. Staffing (CONFIDENTIAL)
        ! Mrs Orr has left.
        | Item | Discussion | Decision |
        | 3 | Budget. The budget was read and questions were asked about the roof. | Agreed |
        | 4 | Policies. The policies on charging and on visits were read. | Agreed |
        5. Any other business
        Members asked about chairs.
    """)
