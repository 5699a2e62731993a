"""Tables of the business with a column of grounds, which only what is shut has."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # AVONMARSH COUNCIL
    Report list
    | No. | Report | {head} |
    | 32 | Minutes | {none} |
    | 33 | Announcements | {none} |
    ~| 35 | Appointment of governor | 1 |
    | 36 | Schools in difficulty | {none} |
    ~| 37 | Use of powers | 1, 3 |
    | 38 | Work programme | {none} |
    **32. MINUTES**
    RESOLVED: that the minutes be signed.
    **33. ANNOUNCEMENTS**
    The Chairman welcomed Mgr Doran.
    ~ **35. APPOINTMENT OF GOVERNOR**
    ! The committee considered Mr Wetherall.
    **36. SCHOOLS IN DIFFICULTY**
    Nine schools have a licensed deficit.
    ~ **37. USE OF POWERS**
    ! The governors of Tillingham had paid the head £18,700.
    **38. WORK PROGRAMME**
    25 February: admissions.
"""


@pytest.mark.parametrize("none", ["–", "none", "Open", "n/a", ""])
def test_an_item_without_a_ground_is_open(none: str) -> None:
    check(MINUTES.format(head="Paragraph of Schedule 12A", none=none))


@pytest.mark.parametrize(
    "head",
    [
        "Exempt paragraph",
        "Sch. 12A para",
        "Exemption",
        "Reason for exclusion",
        "Ground for withholding",
        "Why private",
    ],
)
def test_an_item_with_a_ground_is_sealed(head: str) -> None:
    check(MINUTES.format(head=head, none="–"))


@pytest.mark.parametrize(
    "head",
    [
        "Page",
        "Paragraph",
        "Paper",
        "Reason",
        "Basis for decision",
        "Reason for urgency",
        "Exempt from call-in",
    ],
)
def test_another_column_seals_nothing(head: str) -> None:
    check(MINUTES.format(head=head, none="–").replace("! ", "").replace("~", ""))
