"""Pieces of items that a resolution keeps out of the copy: by number, title, place or matter."""

from __future__ import annotations

import pytest
from minutes import check

from redactor.split.rulings.places import Target
from redactor.split.rulings.targets import targets

RESOLVED = {
    "recorded confidentially": "It was agreed that 3.2 and its action be recorded confidentially and not appear on the website.",
    "kept from the open": "The committee decided: 3.2 above is not to be open to anyone outside it.",
    "not seen": "It was agreed that item 3.2 ought not to be seen outside the board and will be cut from the website copy.",
    "left out": "The board determined that minute 3.2 be reserved and left out of the version for the website.",
    "comes out": "We thought that too much was said. It was settled that 3.2 come out of this record.",
    "moved": "The governors agreed that 3.2 be moved to the confidential minutes.",
    "withdrawn": "The chair directed that minute 3.2, with its action, be withdrawn from the open record and placed on the restricted file.",
    "held back": "It was resolved that 3.2 be held back from the website.",
    "reported on": "Governors agreed that minute 9.9 and the report on 3.2 be treated as confidential.",
    "goes on the sheet": "It was agreed that 3.2 goes on this term's green sheet.",
}
ITEM = """
    # 3. Pupils
    3.1 The breakfast club is full.
    ! 3.2 Nell Arkle comes in hungry and her mother has been drinking.
    3.3 The crossing is to be painted.
    # 9. Close
    ~ 9.1 {said}
    9.2 The date of the next meeting is in May.
"""


@pytest.mark.parametrize("said", RESOLVED.values(), ids=RESOLVED)
def test_what_is_kept_out_of_the_copy_is_sealed(said: str) -> None:
    check(ITEM.format(said=said))


OPEN = {
    "done with": "Items 3.2 and 3.3 were closed.",
    "actions done with": "Actions 3.2 and 3.3 are closed.",
    "of a policy": "It was agreed that 3.2 of the policy should be taken out of the published version.",
    "amended": "It was agreed that 3.2 be amended.",
    "from the agenda": "Item 3.2 will be removed from the agenda.",
    "reserved places": "It was agreed that 12 be reserved for siblings.",
    "private lets": "Three of the 12 are private lets.",
    "on the website": "It was agreed that the second question be put on the website.",
    "put into the plan": "It was agreed that 3.2 be moved to the action plan.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_what_is_changed_or_published_is_open(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        3.2 Twelve come every day.
        # 9. Close
        9.1 {said}
    """)


def test_a_question_with_its_answer() -> None:
    check("""
        # 6. Staffing
        6.1 Questions were taken on the return.
        ! Q1 CA: Is Mr Ogle coming back?
        ! A1 The head said that he had gone under an agreement.
        Q2 RM: What does supply cost? A2 £214.
        # 9. Close
        ~ 9.1 The committee directed that the first question under minute 6, with its answer, be withdrawn from the open record.
    """)


def test_paragraphs_below_a_title_and_the_next_one() -> None:
    check("""
        ## Pastoral
        - The choir sang.
        - The nurse came.
        ! - There has been trouble over a film.
        ! - Nell's mother is in a refuge.
        - The cups are in.
        ## To finish
        ~ - We agreed that the third and fourth paragraphs under Pastoral are not to be published. So will the next bullet.
        ! - Mr Ogle is cross about it.
        - The plant will be watered.
    """)


def test_the_last_two_below_a_title() -> None:
    check("""
        ## Staffing
        - The choir sang.
        ! - Mr Ogle has been warned.
        ! - Miss Arkle is to be asked.
        ## To finish
        ~ - The last two bullets under Staffing should be kept out of the public copy.
    """)


def test_all_that_stands_below_a_title() -> None:
    check("""
        ## Letters
        The mayor wrote.
        ~ ## Two matters of children
        ! Nell Arkle is ill.
        ! Ned Ogle put a hat out of the window.
        ## To be done
        Somebody will feed the hens.
        ~ The governors settled that everything under 'Two matters of children' should be cut from the posted copy.
    """)


def test_an_action_by_its_place_in_the_list() -> None:
    check("""
        # 5. Children
        5.1 The hens are well.
        ! 5.4 Nell Arkle comes in hungry.
        # 8. Actions
        - Clerk to write to the county.
        ! - IS and CH to take turns with a bag of shopping.
        - Head to order paint.
        # 9. Close
        ~ 9.1 It was agreed that 5.4 and the second action come out of this record.
    """)


def test_paragraphs_that_are_named_by_their_matter() -> None:
    check(
        """
        ## Report
        The library bus came. There is a kitchen in the play house now.
        ! Mrs Arkle in the kitchen has been off for seven weeks with her nerves.
        ## Children
        ! Nell's parents separated and there is a court order about who may fetch her.
        The therapist is much pleased.
        ## Anything else
        ~ We agreed that two bits should come out, because they are private: the one about the kitchen, and the one about the court order.
    """.replace("the kitchen staff", "the kitchen")
    )


@pytest.mark.parametrize("said", ["Private, as 4.4.", "Confidential, like 4.4", "(Conf. as 4.4)"])
def test_a_remark_that_compares_means_the_paragraph_above(said: str) -> None:
    check(f"""
        # 8. Support
        8.1 Supervision goes well.
        ! 8.2 Mr Ogle finds it hard and wants time off.
        ~ {said}
        8.3 The training is booked.
    """)


def test_targets_are_read_in_order() -> None:
    said = "It was resolved that BM204.6, BM207.3 and the whole of BM208 be reserved."
    assert targets(said) == (Target("BM204.6"), Target("BM207.3"), Target("BM208"))
