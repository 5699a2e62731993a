"""Marks of drafts in a hurry: signs before lettered numbers, keys of two tags, rests of items."""

from __future__ import annotations

import pytest
from minutes import check


@pytest.mark.parametrize("number", ["5a", "5b", "12"])
def test_it_marks_the_row(number: str) -> None:
    check(f"""
        # Harefield School
        ~ Key: rows with a C before the number are confidential. They are taken out of the version on the website.
        | No. | Item and discussion | Action |
        | 5 | Attendance. The figures were read. They were good. | |
        !| C{number} | Permanent exclusion. Bradley Nunn had brought a knife. His mother is to be heard. | Clerk |
        | 13a | Training. Dr Shah has been through the induction. It was long. | |
        ## Actions
        | No. | Action | Owner |
        !| C{number} | Papers to Mrs Nunn | Clerk |
        | 5 | Figures to the parents | Head |
    """)


@pytest.mark.parametrize("tag", ["NFP", "CM"])
def test_or_the_paragraph_among_others_with_letters(tag: str) -> None:
    check(f"""
        # Tolworth School
        ~ {tag} = not for publication. Anything tagged {tag} goes in the private annex, the rest on the web.
        ## 6 Trust
        6.1 A new school will join.
        6a. The handbook has changed.
        ## 7 Safeguarding
        7.1 The register was checked.
        7a. Four concerns this year.
        ! {tag} 7b. Daniel Fewster has been stood down. The officer was told.
        ## 8 Finance
        8.1 The budget was read.
    """)


@pytest.mark.parametrize(
    "ruling",
    [
        "Governors agreed that the rest of this item be recorded as confidential.",
        "It was agreed that the remainder of this item be confidential.",
        "Governors agreed the rest of this item should be minuted confidentially.",
    ],
)
def test_the_rest_of_an_item_in_its_cell(ruling: str) -> None:
    check(f"""
        # Ridge School
        | No | Minute | Action |
        | 5 | Money. // The budget was read. // It was short. | AO |
        | 6 | Behaviour. // The figures were read. // <<{ruling}>> // <<LB said that Kieran had been selling vapes.>> // <<Alfie is next.>> | <<AO>> |
        | 7 | Estates. // The roof was mended. // It leaks. | AO |
    """)


def test_some_matters_that_say_so_themselves() -> None:
    check("""
        # Fernleigh School
        ## 2. Update
        - There are 131 pupils.
        ~ - Some matters below are confidential. They begin with that word, which covers the one bullet only.
        - Nine assistants have been appointed.
        ! - CONFIDENTIAL: Mr Tupper, driver, was stopped by the police on 18 February.
        - The contractor has been late.
        ## 3. Quality
        - Progress is at 86%.
        ! - CONFIDENTIAL: Leon Baxendale is with foster carers.
        - The hoists passed their test.
    """)


@pytest.mark.parametrize(
    "key",
    [
        "P2> = stuff for Part 2 (conf) starts, <P2 = ends. Cut between before publishing",
        "P2> = confidential from here, and <P2 = back to what may be published",
    ],
)
def test_a_key_that_says_of_each_of_two_tags_what_it_is(key: str) -> None:
    check(f"""
        # Bluebell School
        ~ {key}
        ## C Head
        Phonics 74%, aim 84.
        ! P2> Kelly Strang was given advice on 29/1. <P2
        The rest is on the hub.
        ## D Safeguarding
        The register is ok.
        ~ P2>
        ! Lola-Rae Finch went into care on Friday.
        ! DH asked about her brother.
        ~ <P2
        ## E Finance
        The forecast is in on time.
    """)


def test_what_else_goes_with_the_numbers_that_a_note_names() -> None:
    check("""
        # Trust committee
        ## 5 Relations
        5.1 There are 14 live cases.
        ! 5.2 Damian Frew has been suspended since 26/02.
        5.3 The policy was revised.
        ## 7 Pay
        7.1 The timeline was agreed.
        ! 7.2 Marcus has asked for £148k.
        ## 8 Risk
        8.1 The number is up.
        ~ Note to self - the Chair said at the end: 5.2, 7.2 and the "also" action line are confidential, move to Part II before circulating.
    """)


@pytest.mark.parametrize(
    "moved",
    [
        "The Board went into committee to consider several items.",
        "The governors went into closed session for a few things.",
        "There being several matters of a personal nature, the committee moved into closed session at 7.10 pm.",
    ],
)
def test_for_several_matters_a_meeting_goes_into_private(moved: str) -> None:
    check(f"""
        # Ridge School
        ## 6 Finance
        The plan was read.
        ~ ## 7 Staffing
        ~ {moved}
        ! Mr Wylie was asked about the missing dinner money.
        ! He denies it.
        ~ The open meeting was resumed.
        ## 8 Estates
        The roof is dry.
    """)


@pytest.mark.parametrize("other", ["[A] = action", "[D] = decision", "[P] = Part 1"])
def test_a_key_of_two_signs_that_mark_lines(other: str) -> None:
    sign = other[:3]
    check(f"""
        # Bluebell School
        ~ Key: {other}, [C] = confidential, do not publish.
        ## 1 Head
        1.1 {sign} The fete is in May.
        ! 1.2 [C] Kelly Strang was given advice on 29/1.
        1.3 The rest is on the hub.
        ## 2 Safeguarding
        2.1 {sign} The register is ok.
        2.2 Two courses were booked.
        ! 2.3 [C] Lola-Rae Finch went into care on Friday.
    """)


def test_classes_bear_no_sign() -> None:
    check("""
        # Harefield School
        ~ Key: paragraphs with a C before the number are confidential.
        ## 6 Staff
        6.1 The rota was read.
        ! C6.2 Bradley Nunn had brought a knife.
        ## 7 Classes
        C1a has 30 pupils.
        C5k was run by the class.
    """)
