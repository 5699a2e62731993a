"""Lines of a form that say of each item whether it is open."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_text

from redactor.split import split

FORMS = (
    ("FOI status: open", "FOI status: withhold (s.40)"),
    ("Confidential? No", "Confidential? Yes"),
    ("Publication: yes", "Publication: no - staffing"),
    ("Status: public", "Status: confidential"),
    ("Status: Open", "Status: Closed"),
    ("Public/Private: Public", "Public/Private: Private"),
    ("Access: All", "Access: Governors only"),
    ("Part: 1", "Part: 2"),
    ("Classification: OPEN", "Classification: OFFICIAL-SENSITIVE"),
    ("To be published: Yes", "To be published: No"),
    ("Is this item confidential? No", "Is this item confidential? Yes"),
)
ALONE = ("Website: no", "Publish: No", "Confidential: Yes", "FOI exempt (s.40)")


@pytest.mark.parametrize(("open_", "shut"), FORMS)
@pytest.mark.parametrize("style", ["## ", ""])
def test_each_item_by_its_own_line(open_: str, shut: str, style: str) -> None:
    check(f"""
        {style}1. Welcome
        All were welcomed.
        ~ {open_}
        ~ {style}2. Staffing
        ! Mrs Tow will not be kept on.
        ! She is to be told by the Chair.
        ~ {shut}
        {style}3. Premises
        The fence is up.
        ~ {open_}
        ~ {style}4. Complaint
        ~ {shut}
        ! Mr Cope has been seen there.
        {style}5. Report
        ~ {open_}
        Roll 198.
    """)


@pytest.mark.parametrize("shut", ALONE)
def test_a_single_line_that_can_mean_nothing_else(shut: str) -> None:
    check(f"""
        ## 1. Welcome
        All were welcomed.
        ~ ## 2. Staffing
        ! Mrs Tow will not be kept on.
        ~ {shut}
        ! ## 3. Premises
        ! The fence is up.
        ## 4. Finance
        The report was noted.
    """)


@pytest.mark.parametrize("said", ["Status: closed", "Public: all welcome", "Website: no changes"])
def test_other_things_are_called_so_too(said: str) -> None:
    check(f"""
        ## 1. Welcome
        All were welcomed.
        ## 2. Yard
        The gate is being mended.
        {said}
        ## 3. Premises
        The fence is up.
    """)


def test_in_the_cell_of_a_row() -> None:
    check("""
        | No | Item | Action |
        | 1 | Welcome // All were welcomed. // Confidential? No | |
        !| 2 | Staffing // Mrs Tow will not be kept on. // Confidential? Yes | |
        | 3 | Premises // The fence is up. // Confidential? No | Clerk |
    """)


def test_the_last_line_of_the_last_item_shuts_no_more_than_that() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah
        # PART A
        ## 1. Report
        1.1 Roll 198.
        ~ Publication: yes
        ## 2. Yard
        2.1 The gate is up.
        ~ Publication: yes
        ~ ## 3. Staffing
        ! 3.1 Mrs Tow will not be kept on.
        ! 3.2 She is to be told by the Chair.
        ~ Publication: no
    """)


@pytest.mark.parametrize(
    ("open_", "shut"),
    [
        ("Part 1", "Part 2"),
        ("Public", "Private"),
        ("[Open]", "[Closed]"),
        ("Confidential: No", "Confidential: Yes"),
        ("Status: Open", "Status: Confidential"),
    ],
)
@pytest.mark.parametrize("style", ["## ", ""])
def test_a_line_above_an_item_never_lets_it_out(open_: str, shut: str, style: str) -> None:
    minutes = document(f"""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah
        {open_}
        {style}1. Welcome
        All were welcomed.
        {shut}
        {style}2. Staffing
        Kai Parry hit Mrs Tow.
        {open_}
        {style}3. Finance
        The report was noted.
    """)
    found = sealed_text(minutes, split(minutes))
    at = next(x.index for x in minutes.blocks if x.text.startswith("Kai"))
    assert found[at] == minutes.blocks[at].text
