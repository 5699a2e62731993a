"""Items that each have a table of two columns, a row of which says whether the item is open."""

from __future__ import annotations

import pytest
from minutes import check

SAID = (
    ("Publication", "Open", "CONFIDENTIAL: withhold from published record"),
    ("Publication", "Open", "Not for publication"),
    ("Publication", "Yes", "No: private"),
    ("Status", "Public", "Confidential – do not publish"),
    ("Confidential?", "No", "Yes"),
    ("Access", "All", "Governors only"),
    ("Part", "1", "2"),
)
OPEN = (
    ("Status", "Complete", "In progress"),
    ("Priority", "Low", "High"),
    ("Lead", "Ms Ode", "Chair"),
)


def cards(key: str, open_: str, other: str, mark: str) -> str:
    return f"""
        Record of meeting
        | Chair | Mrs Mair |
        | Clerk | Mrs Hale |
        Items
        | Item | 1 |
        | Subject | Opening |
        ~| {key} | {open_} |
        | Record | Mrs Mair opened the meeting. |
        | Decision | Noted |
        ~ –
        ~| Item | 2 |
        {mark}| Subject | Allegation |
        ~| {key} | {other} |
        {mark}| Record | Mr Prudhoe has been suspended. |
        {mark}| Decision | Noted |
        ~ –
        | Item | 3 |
        | Subject | Plans |
        ~| {key} | {open_} |
        | Record | Mr Lloyd asked how many there are. |
        | Decision | Noted |
        """


@pytest.mark.parametrize(("key", "open_", "shut"), SAID)
def test_the_card_goes_and_the_next_one_stays(key: str, open_: str, shut: str) -> None:
    check(cards(key, open_, shut, "!"))


@pytest.mark.parametrize(("key", "open_", "other"), OPEN)
def test_cards_that_say_other_things_stay(key: str, open_: str, other: str) -> None:
    check(cards(key, open_, other, ""))


def test_a_single_table_of_particulars_is_no_card() -> None:
    check("""
        | School | St Bede's |
        | Status | Confidential until approved |
        | Clerk | Mrs Hale |
        1. Opening
        Mrs Mair opened the meeting.
        2. Plans
        Mr Lloyd asked how many there are.
        """)
