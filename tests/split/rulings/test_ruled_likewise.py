"""What else a ruling takes with it: likewise, with its action, from quoted words, by its sign."""

from __future__ import annotations

import pytest
from minutes import check

LIKEWISE = {
    "as is": "It was agreed that 3.2 is confidential and is to be kept from the published copy, as is the last sentence of 4.1.",
    "and so is": "It was agreed that 3.2 be left out of the public copy and so is the last sentence of 4.1.",
    "the same goes": "It was agreed that 3.2 be kept off the website; the same goes for the last sentence of 4.1.",
    "the same applies": "The board ruled that 3.2 be kept off the website. The same applies to the last sentence of 4.1.",
    "nor is": "It was agreed that 3.2 is not to be published, nor is the last sentence of 4.1.",
    "along with": "It was agreed that 3.2 is to be confidential along with the last sentence of 4.1.",
    "as well as": "The chair ruled that 3.2 be treated as confidential, as well as the last sentence of 4.1.",
    "in one list": "It was agreed that minute 3.2 with its action, and the last sentence of 4.1, are to be treated as confidential.",
}


@pytest.mark.parametrize("said", LIKEWISE.values(), ids=LIKEWISE)
def test_what_goes_the_same_way_as_an_item_is_sealed_with_it(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        ! 3.2 Nell Arkle comes in hungry.
        # 4. Pay
        4.1 Most went up a step. <<Mrs Ogle has appealed.>>
        4.2 The policy stands.
        # 9. Close
        ~ 9.1 {said}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "It was agreed that 3.2 is confidential, as is the custom of the board. 4.1 is open.",
        "It was agreed that 3.2 is confidential, but the last sentence of 4.1 is not.",
        "It was agreed that 3.2 is to be kept in the closed file together with 4 letters.",
        "It was agreed that 3.2 is confidential. Everybody on roll, as are 4 in the nursery, has a place.",
    ],
)
def test_what_a_ruling_only_compares_stays_open(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        ! 3.2 Nell Arkle comes in hungry.
        # 4. Pay
        4.1 Most went up a step. Mrs Ogle was thanked.
        # 9. Close
        ~ 9.1 {said}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "It was AGREED that minutes 5.4 and 5.5 with the action under them, and the last two sentences of 8.3, are to be treated as confidential.",
        "It was agreed that 5.4, 5.5 and its action and the last two sentences of 8.3 be left out of the public copy.",
        "The board asked that 5.4 and 5.5, together with the action below it, and the last two sentences of 8.3 be withheld.",
    ],
)
def test_a_list_goes_on_behind_the_action_of_an_item(said: str) -> None:
    check(f"""
        # 5. Staff
        5.3 The new teachers do well.
        ! 5.4 Simon Ogle failed to meet his targets.
        ! 5.5 Nell Arkle begins treatment in May.
        ! ACTION: CR to ask whether her allowance can be kept.
        5.6 The survey is out.
        # 8. Safeguarding
        8.3 The protocol was used once. <<It concerned Ned Ogle.>> <<He is with his aunt.>>
        8.4 The audit went well.
        # 12. Review of the record
        ~ 12.1 {said} All others are open.
    """)


@pytest.mark.parametrize(
    "said",
    [
        'Everyone felt that what was said in item 5 about why we need a supply teacher (everything after "at short notice") should be left off.',
        'It was agreed that item 5 be kept out of the public copy, that is all that follows from "She is filling in".',
        'What is written in 5 is not to be published, or rather everything after the words "at short notice".',
    ],
)
def test_a_ruling_may_quote_the_words_from_which_on_it_counts(said: str) -> None:
    check(f"""
        # 5. Teachers
        Miss Odell does Tuesdays. We got her at short notice. <<She is filling in for Mrs Ogle, who is ill.>>
        The training went well.
        # 9. Close
        ~ 9.1 {said}
    """)


def test_words_that_nobody_finds_leave_the_whole_item_sealed() -> None:
    check("""
        # 5. Teachers
        5.1 The training went well.
        ! 5.2 Mrs Ogle is ill and Miss Odell is filling in.
        # 9. Close
        ~ 9.1 It was agreed that 5.2 be left out of the public copy, everything after "at no notice".
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Governors asked why 3.1 should be left out of the public copy.",
        "The chair explained why 3.1 and 3.2 ought to be confidential in other schools.",
    ],
)
def test_a_question_why_rules_nothing(said: str) -> None:
    check(f"""
        # 3. Pupils
        3.1 The breakfast club is full.
        3.2 Twelve come every day.
        # 9. Close
        9.1 {said}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "On looking back, the line under 4 about the dinner lady ought to have had a (W) by it. White folder too, please, said the chair.",
        "The note about the dinner lady should have carried a (W).",
        "It was agreed that the bullet in 4 about the dinner lady is to bear the (W) too.",
    ],
)
@pytest.mark.parametrize(
    "legend",
    [
        "lines with (W) in front go in the white folder in the head's room and nowhere else. All the rest is pinned up in the porch.",
        "lines with (W) in front go in the white folder only.",
    ],
)
def test_a_sign_that_a_line_ought_to_have_had(legend: str, said: str) -> None:
    check(f"""
        Key for newcomers: {legend}
        # 4. Staffing
        - The cook is new.
        ! - (W) Mr Ogle has lost his licence.
        ! - Mrs Arkle, dinner lady, is not well.
        - Ned sees to the dinners.
        # 9. Close
        ~ - {said}
        - The tea was good.
    """)


def test_nor_that_one_means_the_paragraph_above_it() -> None:
    check(
        """
        # Crossways Junior School
        The Head said that Miss Renshaw is expecting.
        (That paragraph not for the web please - WS)
        Behaviour. Fewer incidents this term.
        ! Mr Brunt has been banned from the premises.
        ~ (Nor that one)
        Finance. The budget was approved.
        ! Mrs Prowse has asked whether she would be considered.
        ~ (Not for the web either)
        Next one 10 March, 7pm.
        """.replace("        The Head said", "        ! The Head said").replace(
            "        (That", "        ~ (That"
        )
    )
