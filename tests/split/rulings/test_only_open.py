"""Rulings that name what alone is open: all else is sealed."""

from __future__ import annotations

import pytest
from minutes import check

BY_NUMBER = (
    "Only items 1, 2, 3 and 5 of these minutes are to be put on the website.",
    "For the office: only items 1, 2, 3 and 5 are for publication. The other one stays in the file.",
    "Items 1 to 3 and 5 may be published. The others are confidential.",
    "Items 1, 2, 3 and 5 are public; the remaining items are closed.",
    "All items are confidential except 1, 2, 3 and 5.",
    "These minutes are confidential apart from items 1 to 3 and 5.",
    "Publish items 1-3 and 5 only.",
    "With the exception of items 1 to 3 and 5 these minutes are confidential.",
    "Part 1 consists of items 1, 2, 3 and 5. All other items are Part 2.",
    "For publication: items 1, 2, 3 and 5. Not for publication: all others.",
    "No item but 1, 2, 3 and 5 is to be published.",
)
BY_SIGN = (
    "Confidential to members, except the paragraphs with (P) in front of them.",
    "Only paragraphs marked (P) are to be published.",
    "Everything is confidential unless marked (P).",
    "Paragraphs marked (P) are public; all others are confidential.",
    "(P) = public. All else is confidential.",
)
NO_RULING = (
    "Only 2 to 4 places are open.",
    "The Chair said that only items 2 and 3 were for decision.",
    "Only items 2 and 3 of the last minutes are published.",
    "Items 1 to 3 of the self-evaluation are published on the website.",
    "Only sections 2 and 3 of the handbook are open to parents.",
    "The public minutes are on the website.",
    "All staff except 2 and 3 are on the website.",
)


@pytest.mark.parametrize("said", BY_NUMBER)
@pytest.mark.parametrize("style", ["## ", ""])
def test_items_that_are_not_among_those_named(said: str, style: str) -> None:
    minutes = f"""
        {style}1. Welcome
        All were welcomed.
        {style}2. Minutes
        Agreed.
        {style}3. Report
        The bus was late.
        ~ {style}4. Staffing
        ! Mrs Tow will not be kept on.
        ! She is to be told by the Chair.
        {style}5. Premises
        The fence is up.
    """
    check(f"# Ridge School\n~ {said}\nPresent: Ann Orr (Chair)\n{minutes}")
    check(f"# Ridge School\nPresent: Ann Orr (Chair)\n{minutes}\n~ {said}")


@pytest.mark.parametrize("said", BY_SIGN)
def test_paragraphs_without_the_sign(said: str) -> None:
    check(f"""
        ~ {said}
        (P) Ridge School
        (P) Present: Ann Orr (Chair)
        (P) 1. The bus was late.
        ! 2. Mrs Tow will not be kept on.
        ! She is to be told by the Chair.
        (P) 3. The fence is up.
    """)


@pytest.mark.parametrize("said", NO_RULING)
def test_what_is_open_of_other_things_shuts_nothing(said: str) -> None:
    check(f"""
        ## 1. Welcome
        All were welcomed.
        ## 2. Minutes
        Agreed.
        ## 3. Report
        Roll 198. {said}
        ## 4. Places
        (P) Two are free.
        ## 5. Premises
        (P) The fence is up.
    """)


def test_an_article_in_front_is_no_sign() -> None:
    check("""
        ~ Only paragraphs marked A are to be published.
        ## 1. Report
        (A) The bus was late.
        ! A governor asked about Mrs Tow.
        (A) The fence is up.
    """)


def test_what_else_the_paragraph_marks_is_read() -> None:
    check("""
        ## 1. Welcome
        All were welcomed.
        ## 2. Minutes
        Agreed.
        ~ ## 3. Staffing
        ! Mrs Tow will not be kept on.
        ## 4. Premises
        ! Only items 1, 2 and 4 are for publication. Confidential: Mr Cope has been seen there.
    """)


def test_lettered_paragraphs_are_listed_with_their_item() -> None:
    check("""
        # Al-Hikma School, governors, 19 January 2026
        1. Welcome. No interests.
        ~ 2. Head's report
        (a) 418 on roll.
        ! (b) Mr Cope was seen on his phone. Letter of concern.
        (c) The trip was a success.
        ! 3. Complaints. Mr Aslam has gone to stage 3.
        4. Policies, all adopted.
        ~ May go on the website: 1, 2(a) and (c), 4 and the heading. Nothing else may.
        """)


def test_items_for_the_website_are_listed_behind_other_things() -> None:
    check("""
        # St Bride's School, governors, 19 January 2026
        ## 1. Welcome
        No interests.
        ## 2. Report
        418 on roll.
        ~ ## 3. Staff absence
        ! Mr Pugh has been away since November.
        ## 4. Policies
        All adopted.
        ~ For the notice board and the website: the heading, who was there, and items 1, 2 and 4. Nothing else please. The rest is for our own file.
        """)


@pytest.mark.parametrize(
    "came",
    [
        "In attendance: Jo Bray (SBM), items 2 and 3 only.",
        "In attendance: Jo Bray (SBM). Items 2 and 3 only.",
        "Jo Bray (SBM) attended: items 2 and 3 only.",
    ],
)
def test_for_which_items_somebody_came_shuts_none(came: str) -> None:
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair)
        {came}
        1. Welcome. All were welcomed.
        2. Budget. Approved.
        3. Site. The roof leaks.
        4. Fair. It raised £300.
        """)


@pytest.mark.parametrize(
    "note",
    [
        "Clerk's note: items 1 and 3 only may be published.",
        "Note to those present: items 1 and 3 only are for the website.",
        "From the clerk: publish items 1 and 3 only.",
    ],
)
def test_and_a_note_to_those_who_came_is_a_ruling(note: str) -> None:
    check(f"""
        # Ridge School
        Present: Ann Orr (Chair)
        1. Welcome. All were welcomed.
        ! 2. Mia Fell has been excluded.
        3. Site. The roof leaks.
        ! 4. Mr Cope is on a final warning.
        ~ {note}
        """)


@pytest.mark.parametrize(
    "ruling",
    [
        "It was agreed that all items other than 1 and 3 are confidential.",
        "Agreed: the minutes, other than items 1 and 3, to be confidential.",
        "It was resolved that everything apart from items 1 and 3 be confidential.",
        "All business, save 1 and 3, is to be confidential.",
    ],
)
def test_all_but_some_items_is_confidential(ruling: str) -> None:
    check(f"""
        # Ridge School
        ~ 1. Welcome. {ruling}
        ! 2. Mia Fell has been excluded.
        3. Site. The roof leaks.
        ! 4. Mr Cope is on a final warning.
        """)


def test_all_but_one_item_is_confidential() -> None:
    check("""
        # Ridge School
        ~ Everything apart from item 2 is confidential.
        ! 1. Mia Fell has been excluded.
        2. Site. The roof leaks.
        ! 3. Mr Cope is on a final warning.
        """)
