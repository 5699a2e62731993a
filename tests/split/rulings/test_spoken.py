"""What somebody took back in plain speech, and what stands beside something that is named."""

from __future__ import annotations

import pytest
from minutes import check

TAKEN_BACK = {
    "a bit of it": ("Mrs Arkle asked me to leave that bit about the consultant out, the choir can stay in."),
    "a part of it": "Mr Hale thought the part about the consultant should go no further.",
    "to the clerk": "Mrs Arkle told me to keep the bit about her consultant out of it.",
    "not for the website": "The Chair said the bit about the consultant is not to go on the website.",
}  # fmt: skip


@pytest.mark.parametrize("said", TAKEN_BACK.values(), ids=TAKEN_BACK)
def test_a_part_of_the_paragraph_above(said: str) -> None:
    check(f"""
        # 1. Music
        Mr Cope has taken over the choir. <<It is his since Mrs Ogle was told by her consultant to rest.>> The choir sings in May.
        ~ {said}
        Cakes were bought.
    """)


TOLD = {
    "just told": "Mrs Arkle said not to put down what she had just told us, only that an ambulance came.",
    "hidden": "The Chair said what Mrs Arkle told us is for the tin and nobody is to carry it home.",
    "nobody": "The Chair ruled that what Mrs Arkle said nobody is to repeat.",
    "in the safe": "We agreed that what Mrs Arkle explained goes into the safe.",
    "must not": "Mrs Arkle said afterwards that I mustn't put what she told us.",
}


@pytest.mark.parametrize("said", TOLD.values(), ids=TOLD)
def test_what_somebody_told_in_the_paragraph_above(said: str) -> None:
    check(f"""
        # 1. First aid
        Mr Cope asked after the child in the hall. <<Mrs Arkle told us that it was Nell Ogle and her first fit. Her mum has it too.>>
        ~ {said}
        Cakes were bought.
    """)


def test_a_name_and_no_more() -> None:
    check("""
        # 1. Any other business
        - The post is still open. <<She mentioned Jean Ogle, but Jean is ill.>> Two names to come by July.
        ~ - Mrs Arkle said afterwards I mustn't put the name she mentioned or why not.
        - Cakes were bought.
    """)


WHOLE = {
    "at once": "Not in the book please, said Mrs Arkle, I ought not to have used the name.",
    "not on the website": '"Not on the website, please," said Mr Hale.',
    "the last one": "(That last one is for us.)",
    "the last bit": "Mr Hale: that last bit is only for us.",
    "last remark": "The Chair ruled that the last remark stays within these four walls.",
    "without a name": "The Chair ruled that the one without a surname stays between these four walls.",
    "off the door": "All agreed that the note before the one about the rota should come off before this goes up on the door.",
}  # fmt: skip


@pytest.mark.parametrize("said", WHOLE.values(), ids=WHOLE)
def test_the_whole_paragraph_above(said: str) -> None:
    beside = "The rota is done." if "rota" in said else ""
    check(f"""
        # 1. Help
        The teacher comes on Mondays.
        ! One boy, without a surname here, has pulled out his hair.
        {beside}
        ~ {said}
        Cakes were bought.
    """)


def test_what_is_left_out_but_for_what_can_stay() -> None:
    check("""
        # 1. Children
        <<Tim Cope was taken from class. His granny is in bits.>> There was some talk of trouble at home. Mrs Arkle thought of a quiet room in the old store.
        ~ Mr Hale: leave the lad out of it, and his granny. The quiet room you can keep.
        Cakes were bought.
    """)


def test_two_beside_the_one_that_is_named() -> None:
    check("""
        # 5. Money
        - The fund stands at £340.
        ! - Mrs Ogle is let off what she owes.
        ! - The Copes still owe.
        - Dinner money has gone cashless.
        ~ - Mr Hale thought, and all agreed, that the two bullets before the one about cashless should come off before this goes up.
        # 6. Close
        - The next meeting is in May.
    """)


def test_numbers_that_are_not_for_the_website() -> None:
    check("""
        # 1. Welcome
        The bus was late.
        ~ # 4. Kitchen
        ! Mrs Ogle was sent home.
        # 6. Children
        (a) The clubs go well.
        ! (b) Kit Cope is at his nan's.
        # 7. Close
        The next meeting is in May.
        ~ Note: I read these to the Chair. She says numbers 4 and 6 (b) not on the website, nor the names in 9.
    """)


def test_a_sentence_about_something_that_goes_with_what_is_marked() -> None:
    check("""
        # 1. Library
        Premises. The library roof is dry. Mr Hale has £300 for books. <<He is to have a fixed term only.>>
        ! Mrs Ogle has been warned. [sup.]
        ~ The Chair confirmed all paragraphs marked [sup.] and directed that the last sentence about the library go with them.
        # 2. Close
        The next meeting is in May.
        _ Paragraphs ending [sup.] pass to the supplementary record
    """)


def test_a_sentence_that_goes_with_others_into_the_newsletter() -> None:
    check("""
        # 1. Library
        The library roof is dry. Mr Hale has £300 for books.
        The Chair liked the pictures and asked that the last sentence about the library go with them.
    """)


OPEN = {
    "the last one was discussed": "The last one was discussed and agreed.",
    "for us to decide": "That last one is for us to decide in May.",
    "a question": "Should we leave that bit about the bus out?",
    "whether": "Mr Hale asked whether to leave the part about the bus out of the newsletter.",
    "what was told is public": "What Mrs Arkle told us is on the website.",
    "a charity": "What the fair raised is for the tin.",
    "a policy": "The policy should not put what she told us last.",
    "four walls": "The shed has four walls and a roof.",
    "out of the plan": "The two paragraphs before the one about the bus were read out.",
    "somebody left out": "Mr Cope was left out of the team.",
}  # fmt: skip


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_what_takes_nothing_back(said: str) -> None:
    check(f"""
        # 1. Transport
        The lift is mended. Mrs Arkle told us of the bus.
        Part 2 of the policy was adopted; closed questions were coded.
        {said}
        Cakes were bought.
    """)
