"""Part 2: every sealed section once, whole, with its number, its reason and what goes with it."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given, settings
from product import printed
from reviews import (
    POLICY,
    PUPIL,
    WORD,
    cell,
    cut,
    document,
    numbered,
    review,
    reviews,
    sealed,
    stretch,
    whole,
)

from redactor.data import Block, Carrier, Place, Reason, Review, Section, Story
from redactor.redact import build

if TYPE_CHECKING:
    from redactor.policy import Policy

MINUTES = document(
    "Beck Hill School",
    "Minutes of the governing board",
    "Wednesday 5 March 2025",
    "12. Pay",
    "Ms Tarn asked for leave.",
    "13. Dates",
    cell("Write to Ms Tarn", 0, 0),
    cell("HT", 0, 1),
    stem="Minutes 5 March",
)
ITEM = sealed(whole(3, 4, of=MINUTES), number="12", name="pay")
LOG_ROW = sealed(whole(6, 7, of=MINUTES), Carrier.LOG_ROW, belongs_to="pay")


def lines(of: Review, policy: Policy = POLICY) -> list[str]:
    return [line for line in printed(build(of, policy), "word/document.xml").splitlines() if line]


def body(of: Review) -> list[str]:
    """Everything below the note that says where it was sealed from."""
    said = lines(of)
    return said[next(n for n, line in enumerate(said) if line.startswith("Sealed from")) + 1 :]


def test_it_says_on_every_page_that_it_is_confidential_and_counts_the_pages() -> None:
    word = docx.Document(io.BytesIO(build(review(MINUTES, ITEM), POLICY)))
    assert word.sections[0].header.paragraphs[0].text == "Part 2 – Confidential"
    assert word.paragraphs[0].text == "Part 2 – Confidential"
    footer = word.sections[0].footer.paragraphs[0]._p.xml
    assert re.findall(r'w:instr="(\w+)"', footer) == ["PAGE", "NUMPAGES"]


def test_it_says_of_which_meeting_and_file_it_is() -> None:
    said = lines(review(MINUTES, ITEM))
    assert said[1:4] == [
        "Beck Hill School", "Minutes of the governing board", "Wednesday 5 March 2025",
    ]  # fmt: skip
    assert said[4].startswith("Sealed from “Minutes 5 March”.")


@pytest.mark.parametrize(
    "opening",
    [
        ["Beck Hill School", "no date at all"],
        [cell("Beck Hill School", 0, 0), "5 March 2025"],
        ["Beck Hill School", "Ms Tarn", "5 March 2025"],
    ],
    ids=["no date", "in a table", "something sealed in between"],
)
def test_it_does_not_guess_the_meeting(opening: list[str | Block]) -> None:
    minutes = document(*opening)
    of = review(minutes, sealed(whole(1, of=minutes)))
    assert lines(of)[1].startswith("Sealed from")


def test_where_a_crest_stood_is_no_line_of_the_opening() -> None:
    minutes = document("[picture removed]", "Beck Hill School, 5 March 2025", "Pay")
    assert lines(review(minutes, sealed(whole(2, of=minutes))))[1] == minutes.blocks[1].text


def test_an_item_stands_whole_under_its_number_and_its_reason() -> None:
    assert body(review(MINUTES, ITEM)) == [
        "Item 12",
        "Reason: regulation 15(3)(c); Guidance c): matters in Part 2 are minuted separately.",
        "12. Pay",
        "Ms Tarn asked for leave.",
    ]


def test_an_action_stands_with_the_item_that_it_belongs_to() -> None:
    said = body(review(MINUTES, LOG_ROW, ITEM))
    assert said[:1] + said[2:] == [
        "Item 12", "12. Pay", "Ms Tarn asked for leave.",
        "Goes with it: Action from the log", "Write to Ms Tarn", "HT",
    ]  # fmt: skip


def test_a_number_of_words_own_is_written_out() -> None:
    minutes = document(numbered("P2.1\t", "Pay"))
    assert body(review(minutes, sealed(whole(0, of=minutes))))[-1] == "P2.1\tPay"


def test_of_a_stretch_what_was_published_around_it_is_there_in_grey() -> None:
    minutes = document("Away: Mr Beck, who is in hospital, and Ms Tarn.")
    of = review(minutes, sealed((stretch(", who is in hospital", minutes),), Carrier.STRETCH))
    word = docx.Document(io.BytesIO(build(of, POLICY)))
    grey, black = word.paragraphs[-1].runs
    assert (grey.text, black.text) == ("Away: Mr Beck", ", who is in hospital")
    assert str(grey.font.color.rgb) == "808080"
    assert body(of)[0] == "Part of a published paragraph"


def test_what_was_published_around_a_stretch_is_cut_short_at_a_word() -> None:
    minutes = document(f"{'Governors thanked everybody. ' * 9}Ms Tarn is ill.")
    of = review(minutes, sealed((stretch("Ms Tarn is ill.", minutes),), Carrier.STRETCH))
    assert re.fullmatch(r"… (\w+\.? ){8,18}Ms Tarn is ill\.", body(of)[-1])


def test_two_stretches_of_a_paragraph_do_not_repeat_each_other() -> None:
    minutes = document("Mr Beck (flu) and Ms Tarn (grief) were away.")
    parts = [sealed((stretch(t, minutes),), Carrier.STRETCH) for t in ("(flu)", "(grief)")]
    said = "\n".join(body(review(minutes, *parts)))
    assert said.count("(flu)") == said.count("(grief)") == 1


def test_rows_of_one_table_are_one_table() -> None:
    minutes = document(
        *(cell(f"{row}{column}", row, column) for row in (4, 5) for column in (0, 2))
    )
    data = build(review(minutes, sealed(whole(0, 1, 2, 3, of=minutes), Carrier.ROW)), POLICY)
    (table,) = docx.Document(io.BytesIO(data)).tables
    assert [[c.text for c in row.cells] for row in table.rows] == [["40", "42"], ["50", "52"]]


def test_a_table_inside_a_cell_is_part_of_that_cell() -> None:
    place = Place(0, 0, 1)
    minutes = document(
        cell("12", 0, 0), cell("Pay", 0, 1), cell("M6", 0, 0, place), cell("UPS1", 1, 0, place)
    )
    data = build(review(minutes, sealed(whole(0, 1, 2, 3, of=minutes), Carrier.ROW, "12")), POLICY)
    (table,) = docx.Document(io.BytesIO(data)).tables
    assert [c.text for c in table.rows[0].cells] == ["12", "Pay\nM6\nUPS1"]


def test_a_confidential_meeting_is_there_from_the_first_line_to_the_last() -> None:
    minutes = document(
        Block(0, Story.HEADER, "Hearing"), "5 March 2025", cell("Pupil", 0, 0), "End"
    )
    of = review(minutes, sealed(whole(0, 1, 2, 3, of=minutes), Carrier.DOCUMENT))
    said = body(of)
    assert said[:1] + said[2:] == [
        "The whole of the minutes",
        "Hearing",
        "5 March 2025",
        "Pupil",
        "End",
    ]


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ([], "sealed"), (["pupil"], "pupil"), (["employee"], "employee"), (["personal"], "personal"),
        (["employee", "pupil"], "pupil"), (["personal", "employee"], "employee"),
        (["contact"], "sealed"),
    ],
)  # fmt: skip
def test_the_reason_is_that_of_the_persons_in_the_item(names: list[str], reason: str) -> None:
    minutes = document("Osian Nanw")
    decisions = [
        cut(text, minutes, reason=POLICY.reasons[name])
        for text, name in zip(("Osian", "Nanw"), names, strict=False)
    ]
    expected = POLICY.reasons[reason]
    said = body(review(minutes, sealed(whole(0, of=minutes)), *decisions))
    assert said[1] == f"Reason: regulation {expected.code}; {expected.clause}."


def test_a_person_in_an_action_counts_for_the_item() -> None:
    of = review(MINUTES, ITEM, LOG_ROW, cut("Write to Ms Tarn", MINUTES, reason=PUPIL))
    assert PUPIL.code in body(of)[1]


def test_a_councils_reason_is_not_called_a_regulation() -> None:
    reasons = {**POLICY.reasons, "sealed": Reason("Schedule 12A, paragraph 1", "Standing order 9")}
    policy = POLICY.model_copy(update={"reasons": reasons})
    said = lines(review(MINUTES, ITEM), policy)
    assert "Reason: Schedule 12A, paragraph 1; Standing order 9." in said


def test_sections_that_go_with_each_other_in_a_circle_are_not_lost() -> None:
    minutes = document("first", "second", "third")
    parts = [
        Section("a", ITEM.part, whole(0, of=minutes), belongs_to="b"),
        Section("b", ITEM.part, whole(1, of=minutes), belongs_to="a"),
        Section("c", ITEM.part, whole(2, of=minutes), belongs_to="c"),
    ]
    said = Counter(body(review(minutes, *parts)))
    assert (said["first"], said["second"], said["third"]) == (1, 1, 1)


@given(reviews())
@settings(max_examples=40)
def test_every_sealed_word_is_there_once_and_in_its_order(of: Review) -> None:
    found = re.findall(WORD.format(r"\d+"), printed(build(of, POLICY)))
    for section in of.sealed():
        texts = [of.document.blocks[s.block].text[s.start : s.end] for s in section.spans]
        words = re.findall(WORD.format(r"\d+"), " ".join(texts))
        assert [word for word in found if word in words] == words
