"""Columns that ask who may see a row, and cells that shut items besides their own row."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = """
    # School board
    Present: Mr Cole, Ms Ward.
    | No | What was said | Who | {head} |
    | 1 | Minutes agreed. | MC | {open} |
    !| 2 | Mrs Odell has been warned and her union will write. | SW | {shut} |
    | 3 | A menu was agreed. | MC | {open} |
    !| 4 | The Rudds owe for dinners. | MC | {shut} |
    | 5 | The hedge was cut. | SW | {open} |
"""
TASKS = """
    # School board
    Present: Mr Cole, Ms Ward.
    1. Welcome
    Nobody was away.
    2. Dinners
    A menu was agreed.
    # Tasks
    | Task | Who | {head} |
    | Order paint | MC | {open} |
    !| Write to Mrs Vell's solicitor | SW | {shut} |
    | List of clubs | MC | {open} |
"""
ASKING = {
    "who may see": ("Who may see it", "Us", "Anyone"),
    "who can read": ("Who can read this?", "Governors only", "Everyone"),
    "audience": ("Audience", "Trustees", "Public"),
    "seen by": ("Seen by", "Chair and head", "All"),
    "shared": ("Can it be shared?", "No", "Yes"),
    "published": ("May this be published?", "Not yet", "Yes"),
    "reason": ("OK to publish?", "no - family", "yes"),
    "website": ("Can we put it on the website?", "No, please", "Yes"),
    "letters": ("Safe to share", "N", "Y"),
    "class": ("Class (U unclassified, P private)", "P", "U"),
    "code": ("Code (W web, K kept by the clerk)", "K", "W"),
}


@pytest.mark.parametrize("minutes", [MINUTES, TASKS], ids=["minutes", "tasks"])
@pytest.mark.parametrize(("head", "shut", "opened"), ASKING.values(), ids=ASKING)
def test_a_column_that_asks(minutes: str, head: str, shut: str, opened: str) -> None:
    check(minutes.format(head=head, shut=shut, open=opened))


def test_a_key_above_a_table_without_headings() -> None:
    check("""
        # School board
        Column 1 No. / Column 2 Matter / Column 3 Class (G general, P private)
        | 1 | Minutes agreed. | G |
        !| 2 | Mrs Odell has been warned and her union will write. | P |
        | 3 | The hedge was cut. | G |
        | 4 | A menu was agreed. | G |
    """)


OTHERS = {
    "doing": ("Who is to do it", "Governors", "All"),
    "feasible": ("Can it be done?", "No", "Yes"),
    "told": ("Who was told", "Head", "Parents"),
    "aloud": ("Who will read it out", "Chair", "All"),
    "cost": ("Shared cost?", "No", "Yes"),
    "read": ("Has it been read?", "No", "Yes"),
    "printed": ("Printed?", "2 copies", "Yes"),
    "no group of ours": ("Audience", "Parents", "Public"),
    "pupils": ("Class (R Reception, K kestrels)", "K", "R"),
    "hire": ("Type (S school use, P private hire)", "P", "S"),
}


@pytest.mark.parametrize("minutes", [MINUTES, TASKS], ids=["minutes", "tasks"])
@pytest.mark.parametrize(("head", "shut", "opened"), OTHERS.values(), ids=OTHERS)
def test_a_column_that_asks_something_else(minutes: str, head: str, shut: str, opened: str) -> None:
    check(minutes.replace("!", "").format(head=head, shut=shut, open=opened))


NAMING = """
    # School board
    Present: Mr Cole, Ms Ward.
    1. Welcome
    Nobody was away.
    {mark}2. Staff
    {mark}Mrs Odell has been warned.
    3. Fabric
    The hedge was cut.
    # Tasks
    | Item | Task | Who | {head} |
    | 1 | Order paint | MC | {open} |
    !| 2 | Write to the union | SW | {shut} |
    | 3 | List of clubs | MC | {open} |
"""
BESIDES = {
    "everything": ("Status", "CONFIDENTIAL (with everything recorded under 2)", "Done"),
    "nor": ("Can it be shared?", "No, nor may 2", "Yes"),
    "not either": ("Public?", "No, and not 2 either", "Yes"),
    "same": ("OK to publish?", "No, same for item 2", "Yes"),
    "too": ("Who may see it?", "Us only, and 2 too", "Anyone"),
    "yes": ("Confidential?", "Yes, and everything under 2", "No"),
}


@pytest.mark.parametrize(("head", "shut", "opened"), BESIDES.values(), ids=BESIDES)
def test_a_cell_that_shuts_an_item_besides_its_row(head: str, shut: str, opened: str) -> None:
    check(NAMING.format(mark="!", head=head, shut=shut, open=opened))


ALONE = {
    "a date": ("Can it be shared?", "No, not until 2 March", "Yes"),
    "a day": ("Status", "Confidential until 2 May", "Done"),
    "a page": ("Can it be shared?", "No - see page 2", "Yes"),
}


@pytest.mark.parametrize(("head", "shut", "opened"), ALONE.values(), ids=ALONE)
def test_a_cell_that_shuts_no_more_than_its_row(head: str, shut: str, opened: str) -> None:
    check(NAMING.format(mark="", head=head, shut=shut, open=opened))


@pytest.mark.parametrize(
    ("heading", "open_", "closed", "legend"),
    [
        ("Open / Reserved", "O", "R", "O: open. R: reserved - not available to the public."),
        ("Status", "OPEN", "CLOSED", "Minutes shown as CLOSED are confidential to trustees."),
        ("Pt", "1", "2", "The column Pt shows the part of the minutes (1 public, 2 confidential)."),
        ("Status", "Open", "Closed", "Open rows may be shared; Closed rows may not be published."),
    ],
)
def test_a_column_says_of_each_row_whether_it_is_open(
    heading: str, open_: str, closed: str, legend: str
) -> None:
    check(f"""
        | Minute | {heading} | Text |
        | 61 | {open_} | The report upon equality and diversity was received. |
        | 62 | {open_} | The modern slavery statement was approved. |
        !| 63 | {closed} | Ms Lorne had been identified as a victim, and rooms were found for her. |
        | 64 | {open_} | Dr Wray was appointed link governor. |
        ~{legend}
    """)


def test_a_column_that_counts_points_flags_none_of_them() -> None:
    check("""
        | Pt | Discussion | Action |
        | 1 | The report upon equality and diversity was received and discussed. | AB |
        | 2 | The modern slavery statement was approved by all who were there. | CD |
        | 3 | Dr Wray was appointed link governor for the coming school year. | EF |
    """)


@pytest.mark.parametrize("part", ["13a", "13.1", "13(b)"])
@pytest.mark.parametrize(
    ("heading", "open_", "kept", "legend"),
    [
        ("O/C", "O", "C", "O = open. C = confidential, not to be made available to the public."),
        ("Public?", "Y", "N", "The last column says what may be published."),
        ("Confidential?", "No", "Yes", "Only what is not confidential is published."),
    ],
)
def test_a_part_of_a_shut_item_is_open_where_its_own_row_says_so(
    heading: str, open_: str, kept: str, legend: str, part: str
) -> None:
    check(f"""
        ~{legend}
        | No. | Minute | {heading} |
        | 12 | Training. Two governors have been. | {open_} |
        !| 13 | Headteacher's performance. Two of three objectives were met. | {kept} |
        | {part} | Any other business. Mrs Garside had been to the play. | {open_} |
        | 14 | Dates. 28 January and 25 March. | {open_} |
    """)
