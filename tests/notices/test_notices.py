"""What names do not show is put before the reviewer, with its reason; ordinary business is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from understood import TABLE, policy

from redactor.data import Block, Story, Treatment

if TYPE_CHECKING:
    from conftest import Told

    from redactor.data import Notice

UNMARKED = {
    "work that was not done": (
        "Idris, one of the job coaches, failed to submit nine reviews and has to attend a formal meeting."
    ),
    "children whose parents teach them": (
        "Mr and Mrs Vosper have taken Ida out and have written that they will teach her at home."
    ),
    "an exclusion": "Kayla Vole (Year 5) was suspended for kicking a teaching assistant.",
    "a pupil's family": "Kayla Vole in Year 3 is with a foster carer and has been absent since May.",
    "illness of staff": "Mrs Quillfeather (Year 2) has been signed off with stress until Easter.",
    "maternity": "Miss Larkwhistle will begin maternity leave on 9 January.",
    "a complaint": "Mr Dan Vole complained at stage 2 that Mr Ongley had shouted at his daughter Kayla.",
    "a child who was refused": "Jan said that Kayla Vole had been turned down for a special school.",
    "a child on a tag": "Kayla Vole in Year 9 is on a tag and has not been seen since the 14th.",
    "two schools that refused": "Kayla Vole has been turned down by two schools, and her gran is at her wits' end.",
    "whom a school picks on": "Mr Dan Vole has written to say that the school picks on his boy.",
    "who has not said sorry": "And one from Mr Dan Vole, who says that the school lost Kayla's hearing aid on the trip and hasn't said sorry.",
    "nobody said sorry": "From Mrs Vole, who says that Kayla came home in somebody else's shoes and no one said sorry.",
    "a debt": "Mr Vole owes £1,284 and has been told that Kayla Vole will lose her place at the club.",
    "a code": "The gate code is known to three contractors and needs to be changed at once.",
    "an injury at work": "SB asked after Ottilie Quaye, the technician who was burned in the May accident. HMP said that she was having skin grafts and had asked a solicitor to write.",
    "hardship of a child": "One payment of £210 was made to Mrs Vole for a bed for Kayla.",
    "a mother who drinks": "Kayla and Dan Vole were at 44%; their mum, Donna, is drinking again and the children are often with their Aunty Jo.",
    "grades of staff": "Re-grading: Mrs Bernie Ackers, from receptionist grade 4 to grade 5, and Mr Mal Cope, caretaker, no change.",
    "a class that was lost": "SB asked where the weakest teaching was. In geography, where Mr Edwin Haste had lost the class twice. HMP said that support has been put in place and that the union was aware.",
    "a fall at work": "GU asked how Ivo Stannard was, the caretaker who fell from the ladder. He is to have a second graft.",
}
ORDINARY = {
    "behaviour policy": "The behaviour policy and the complaints procedure were approved.",
    "figures": "Attendance was 95.2% and 64% of pupils met the expected standard in reading.",
    "staff at work": "Mrs Quillfeather presented the report on reading and was thanked.",
    "a governor asks": "SB asked how the school monitors suspensions and exclusions.",
    "staff absence in general": "Staff absence is lower than last year and supply costs are down.",
    "the care of a garden": "Year 5 won praise for the care of the garden, which the council picked on a walk.",
    "prizes": "Well done to the choir, who sang at the cathedral in December.",
    "budget": "The budget of £1,284,000 was agreed and will be sent to the council.",
    "training": "All governors have read Part 1 of the guidance on safeguarding.",
    "premises": "The fence has been repaired and the boiler will be replaced in May.",
    "a letter of thanks": "A card of thanks had come from Mrs Vole, whose late mother knew the school.",
    "the clerk": "Orla Quist will circulate the dates of meetings for next year.",
    "water": "Children are drinking more water since the fountains came.",
    "a payment to a choir": "One payment of £210 was made to the choir for music stands.",
    "support for reading": "Support has been put in place for reading in Year 2 and the results are better.",
    "who mended a ladder": "SB thanked Ivo Stannard, the caretaker, who mended the ladder after the accident.",
}


def kinds(of: tuple[Notice, ...]) -> list[str]:
    return [n.kind for n in of]


@pytest.mark.parametrize("line", UNMARKED.values(), ids=UNMARKED)
def test_a_paragraph_about_a_case_is_told_whole(told: Told, line: str) -> None:
    (notice,) = [n for n in told(line) if n.kind == "UNMARKED_PART_2"]
    assert notice.text == line
    assert notice.why.startswith("reads like Part 2: ")
    assert notice.reason.clause


@pytest.mark.parametrize("line", ORDINARY.values(), ids=ORDINARY)
def test_ordinary_business_is_not_told(told: Told, line: str) -> None:
    assert kinds(told(line)) == []


def test_what_is_in_part_2_already_is_not_told(told: Told) -> None:
    sealed = "PART 2 - CONFIDENTIAL", "2. Staffing", UNMARKED["illness of staff"]
    assert kinds(told(*sealed)) == []


def test_a_described_pupil_is_told_though_nobody_is_named(told: Told) -> None:
    (notice,) = told("A lift is planned for the only child in Year 2 who uses a wheelchair.")
    assert notice.kind == "QUASI_IDENTIFIER"
    assert notice.text == "the only child in Year 2 who uses a wheelchair"
    assert "the only one" in notice.why


def test_a_count_does_not_hide_who_is_described(told: Told) -> None:
    line = (
        "One referral concerned a student from Afghanistan, aged 17, who sleeps at his workplace."
    )
    texts = [n.text for n in told(line) if n.kind == "QUASI_IDENTIFIER"]
    assert texts == ["a student from Afghanistan, aged 17, who sleeps at his workplace"]


def test_small_numbers_of_a_paragraph_are_told_at_once(told: Told) -> None:
    (notice,) = told("There were two suspensions and one permanent exclusion this term.")
    assert notice.kind == "SMALL_NUMBER"
    assert notice.text == "two suspensions and one permanent exclusion"
    assert notice.why == "a count of 2; a count of 1"


@pytest.mark.parametrize(("number", "told_of"), [("four", True), ("five", False), ("nine", False)])
def test_the_policy_says_what_is_small(told: Told, number: str, told_of: bool) -> None:  # noqa: FBT001
    line = f"There were {number} suspensions this term."
    assert bool(told(line)) is told_of
    assert kinds(told(line, rules=policy(notices={"small_below": 10}))) == ["SMALL_NUMBER"]


def test_a_paragraph_told_whole_is_not_told_again_in_pieces(told: Told) -> None:
    notices = told(f"{UNMARKED['an exclusion']} There were two suspensions in all.")
    assert kinds(notices) == ["UNMARKED_PART_2"]


def test_descriptions_are_told_beside_the_paragraph(told: Told) -> None:
    line = f"{UNMARKED['an exclusion']} The only girl from Mali saw it."
    assert sorted(kinds(told(line))) == ["QUASI_IDENTIFIER", "UNMARKED_PART_2"]


def test_the_most_certain_comes_first(told: Told) -> None:
    notices = told(
        "The girl with epilepsy was there.",
        "The only girl in Year 3 with epilepsy and a hearing aid was there.",
    )
    scores = [n.score for n in notices]
    assert scores == sorted(scores, reverse=True)
    assert notices[0].span.block > notices[1].span.block


def test_hidden_text_is_told_with_where_it_stands(told: Told) -> None:
    at = len(TABLE)
    hidden = Block(at + 1, Story.HIDDEN, "ask Kit", anchor=at, origin="white on white")
    (notice,) = told("The minutes were agreed.", hidden)
    assert (notice.kind, notice.text) == ("HIDDEN_TEXT", "ask Kit")
    assert notice.why == f"hidden text (white on white), at paragraph {at + 1}: not in Part 1"
    assert notice.treatment is Treatment.SHOW


def test_hidden_text_that_says_nothing_is_not_told(told: Told) -> None:
    assert told(Block(len(TABLE), Story.HIDDEN, " \u2013 ", anchor=0)) == ()


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("UNMARKED_PART_2", UNMARKED["an exclusion"]),
        ("SMALL_NUMBER", "There were two suspensions."),
        ("QUASI_IDENTIFIER", "The girl with the feeding tube was there."),
        ("ABSENCE_REASON", "SB arrived late because of a family bereavement."),
        ("RELATIONSHIP", "The Chair's daughter sang at the fair."),
        ("QUOTED_LETTER", "A parent wrote that “nobody has rung me back once”."),
    ],
)
def test_the_policy_may_ignore_a_kind(told: Told, kind: str, line: str) -> None:
    assert kind in kinds(told(line))
    assert kind not in kinds(told(line, rules=policy(notices={kind: "ignore"})))
