"""Rulings on "it", "this" or "the matter": all that stands around them is sealed."""

from __future__ import annotations

import pytest
from minutes import check

RULINGS = [
    "It was agreed that {it} remain confidential until May.",
    "Agreed to keep {it} confidential for now.",
    "The Chair asked that {it} be kept confidential.",
    "Governors asked that {it} should not be made public at this stage.",
    "{It} is to remain confidential until the consultation ends.",
    "{It} is confidential at this stage.",
    "{It} must be treated as confidential.",
    "The Headteacher asked for {it} to be kept confidential.",
    "The Chair said that {it} was confidential and not for the published minutes.",
]
MEANT = ["it", "this", "the matter", "the discussion"]
LAYOUTS = {
    "first": "~# 2. Federation\n! 2.1 {ruling}\n! 2.2 {told}\n3. Finance\n",
    "last": "~# 2. Federation\n! 2.1 {told}\n! 2.2 {ruling}\n3. Finance\n",
    "in the paragraph": "~# 2. Federation\n! {told} {ruling}\n3. Finance\n",
    "without numbers": "~# Federation\n! {told} {ruling}\n# Finance\n",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("it", MEANT)
@pytest.mark.parametrize("ruling", RULINGS)
def test_what_stands_around_is_sealed(ruling: str, it: str, layout: str) -> None:
    said = ruling.format(it=it, It=it[0].upper() + it[1:])
    told = "The head of the other school will retire in August if he is paid."
    check(
        "1. Apologies\nNone.\n" + layout.format(ruling=said, told=told) + "The budget was approved."
    )


@pytest.mark.parametrize(
    "said",
    [
        "Mia Moss came in with bruises and it was agreed that it be kept confidential.",
        "Mia Moss came in with bruises. The Chair said, and governors agreed, that it is confidential.",
    ],
)
def test_a_sentence_that_tells_and_rules_seals_its_paragraph(said: str) -> None:
    check(f"""
        1. Apologies
        None.
        2. Safeguarding
        ! 2.1 {said}
        2.2 The log was checked.
        3. Finance
        The budget was approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The risk register was tabled. It is confidential and was collected at the end.",
        "Pupils said that they can talk to the counsellor and that it is confidential.",
        "It was agreed that the matter should be made public as soon as the letter has gone out.",
        "The Chair asked that the item be put on the agenda of the next public meeting.",
        "It is private land and the public has no right of way across it.",
        "The matter of private fostering was covered in training.",
        "The DSL said that any disclosure is recorded and that it must be kept confidential.",
        "The information is confidential to the Headteacher and the governor concerned.",
        "The mediation took place; the matter is now closed.",
        "Mrs Orr asked whether this was confidential. The Chair said that it was not.",
    ],
)
def test_what_only_speaks_of_confidence_stays(said: str) -> None:
    check(f"""
        1. Apologies
        None.
        2. Headteacher's report
        2.1 The roll is 417.
        2.2 {said}
        3. Finance
        The budget was approved.
    """)


def test_the_own_letter_of_a_paragraph_means_it() -> None:
    check("""
        # 29/26 Head's report
        Mr Vickery had sent round eight pages.
        (a) Roll: 236.
        ! (b) Mrs Howlett is expecting a baby. [Paragraph (b) is confidential and is not for publication.]
        (c) Governors asked about the pledge.
    """)
