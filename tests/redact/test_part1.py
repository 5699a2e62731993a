"""What Part 1 is planned to be: stubs with their numbers, placeholders, or a notice."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from reviews import (
    POLICY,
    STUB,
    WORD,
    cell,
    cut,
    document,
    numbered,
    review,
    reviews,
    sealed,
    stretch,
    stubs,
    whole,
)

from redactor.data import Action, Block, Carrier, Part, Place, Review, Section, Story
from redactor.policy import Policy
from redactor.redact import plan

DEFAULT = document("1. Welcome", "12. Pay", "Ms Tarn is off sick.", "13. Dates", "7 May 2025")


def public(of: Review, policy: Policy = POLICY) -> list[str]:
    return list(plan(of, stubs(of), policy).public)


def words(text: str) -> set[str]:
    return set(re.findall(WORD.format(r"\d+"), text))


def test_a_sealed_item_becomes_a_stub_with_its_number() -> None:
    of = review(DEFAULT, sealed(whole(1, 2, of=DEFAULT), number="12"))
    assert public(of) == ["1. Welcome", "12. Confidential item.", "13. Dates", "7 May 2025"]


@pytest.mark.parametrize(
    ("number", "first", "stub"),
    [
        ("12", "12. Pay", "12. Confidential item."),
        ("25/44", "25/44 Pay", "25/44 Confidential item."),
        ("c", "c) Pay", "c) Confidential item."),
        ("12", "12\tPay", "12\tConfidential item."),
        ("", "Pay", "Confidential item."),
    ],
)
def test_a_typed_number_is_written_again(number: str, first: str, stub: str) -> None:
    minutes = document(first, "Ms Tarn is off sick.")
    assert public(review(minutes, sealed(whole(0, 1, of=minutes), number=number))) == [stub]


def test_a_number_of_words_own_stays_and_is_not_typed_besides() -> None:
    minutes = document(numbered("12.\t", "Pay"), "Ms Tarn is off sick.")
    of = review(minutes, sealed(whole(0, 1, of=minutes), number="12"))
    assert public(of) == ["12.\tConfidential item."]


@pytest.mark.parametrize(
    ("label", "stub"),
    [
        ("5. Harbottle tender (confidential)\t", "5.\t"),
        ("5 (Harbottle)\t", "5\t"),
        ("5.2(b) – JS\t", "5.2(b)\t"),
        ("The Harbottle tender, paper 1:\t", "5. "),
        ("HARBOTTLE5\t", "5. "),
        ("JS\t", "5. "),
    ],
)
def test_of_a_label_that_tells_more_the_number_stays(label: str, stub: str) -> None:
    minutes = document(numbered(label, "Pay"), "Ms Tarn is off sick.")
    of = review(minutes, sealed(whole(0, 1, of=minutes), number="5"))
    assert public(of) == [f"{stub}Confidential item."]


@pytest.mark.parametrize(
    "label",
    [
        "5.\t", "5.1)\t", "Item 5:\t", "Minute No. 5\t", "(a)\t", "(iv)\t", "(aa)\t", "XIV.\t", "1st\t", "12.1.a\t",
        "LAB/61/24-25\t", "FIN 2.4\t", "24/25-03\t", "C25/124\t", "§5 –\t", "[5]\t",
    ],
)  # fmt: skip
def test_a_label_that_is_a_number_stays_as_it_is(label: str) -> None:
    minutes = document(numbered(label, "Pay"), "Ms Tarn is off sick.")
    assert public(review(minutes, sealed(whole(0, 1, of=minutes)))) == [
        f"{label}Confidential item."
    ]


def test_the_words_of_a_label_are_in_no_notice_either() -> None:
    minutes = document(numbered("Tarn 1\t", "Hearing of 5 March 2025"), "She spoke.")
    of = review(minutes, sealed(whole(0, 1, of=minutes), Carrier.DOCUMENT))
    assert "Tarn" not in "".join(public(of))


def test_an_empty_paragraph_in_front_does_not_take_the_stub() -> None:
    minutes = document("", "12. Pay", "Ms Tarn is off sick.")
    of = review(minutes, sealed(whole(0, 1, 2, of=minutes), number="12"))
    assert public(of) == ["12. Confidential item."]


def test_a_row_keeps_its_number_in_the_first_cell() -> None:
    minutes = document(cell("12.", 0, 0), cell("Pay: Ms Tarn", 0, 1), cell("HT to write", 0, 2))
    of = review(minutes, sealed(whole(0, 1, 2, of=minutes), Carrier.ROW, "12"))
    assert public(of) == ["12.", "Confidential item."]


def test_a_row_without_a_number_of_its_own_gets_the_stub_in_its_first_cell() -> None:
    minutes = document(cell("Pay: Ms Tarn", 0, 0), cell("HT to write", 0, 1))
    of = review(minutes, sealed(whole(0, 1, of=minutes), Carrier.ROW))
    assert public(of) == ["Confidential item."]


def test_a_row_of_an_action_log_goes_whole() -> None:
    minutes = document(cell("Gutter", 0, 0), cell("Ms Tarn", 1, 0), cell("HT", 1, 1))
    of = review(minutes, sealed(whole(1, 2, of=minutes), Carrier.LOG_ROW))
    assert public(of) == ["Gutter"]


def test_a_stretch_is_replaced_and_what_stands_around_it_stays() -> None:
    minutes = document("Apologies: Ms Tarn, after her operation, and Mr Beck.")
    of = review(minutes, sealed((stretch(", after her operation", minutes),), Carrier.STRETCH))
    assert public(of) == ["Apologies: Ms Tarn [in Part 2], and Mr Beck."]


def test_a_stretch_over_two_paragraphs_leaves_one_mark() -> None:
    minutes = document("Approved, but", "the start date was wrong. Agreed.")
    spans = (stretch(", but", minutes), stretch("the start date was wrong. ", minutes))
    of = review(minutes, sealed(spans, Carrier.STRETCH))
    assert public(of) == ["Approved [in Part 2]", "Agreed."]


def test_a_name_becomes_its_placeholder() -> None:
    minutes = document("Osian Grug thanked Mr Beck.")
    assert public(review(minutes, cut("Osian Grug", minutes))) == ["[Pupil A] thanked Mr Beck."]


@pytest.mark.parametrize(
    ("action", "text"),
    [(Action.REDACT, "[Pupil A] spoke."), (Action.REVIEW, "[Pupil A] spoke."), (Action.KEEP, "Osian spoke.")],
)  # fmt: skip
def test_a_name_to_review_is_cut_until_somebody_decides(action: Action, text: str) -> None:
    minutes = document("Osian spoke.")
    assert public(review(minutes, cut("Osian", minutes, action=action))) == [text]


def test_neighbours_keep_their_own_placeholders() -> None:
    minutes = document("Osian Nanw")
    one, two = cut("Osian", minutes), cut("Nanw", minutes, "[Pupil B]")
    assert public(review(minutes, one, two)) == ["[Pupil A] [Pupil B]"]


def test_a_name_that_reaches_out_of_a_sealed_stretch_is_cut_outside_too() -> None:
    minutes = document("Away: Osian Grug Tarn, ill.")
    of = review(
        minutes,
        sealed((stretch("Tarn, ill", minutes),), Carrier.STRETCH),
        cut("Osian Grug Tarn", minutes),
    )
    assert public(of) == ["Away: [Pupil A][in Part 2]."]


def test_nothing_decided_leaves_every_word() -> None:
    assert public(review(DEFAULT)) == [block.text for block in DEFAULT.blocks]


def test_hidden_text_is_never_planned() -> None:
    minutes = document("Welcome", Block(0, Story.HIDDEN, "Ms Tarn", anchor=0))
    assert public(review(minutes, cut("Ms Tarn", minutes))) == ["Welcome"]


@pytest.mark.parametrize(
    ("operator", "text"),
    [
        ({"name": "placeholder", "text": "x"}, "[Pupil A] and [Pupil B] spoke."),
        ({"name": "replace", "text": "[redacted]"}, "[redacted] and [redacted] spoke."),
        ({"name": "redact", "text": "x"}, " and  spoke."),
    ],
)
def test_the_policy_chooses_how_a_text_is_cut(operator: dict[str, str], text: str) -> None:
    policy = Policy.model_validate({**POLICY.model_dump(), "operator": operator})
    minutes = document("Osian and Nanw spoke.")
    of = review(minutes, cut("Osian", minutes), cut("Nanw", minutes, "[Pupil B]"))
    assert public(of, policy) == [text]


def panel(*lines: str | Block) -> tuple[Review, list[str]]:
    minutes = document(*lines)
    everything = Section(
        "all", Part.TWO, whole(*range(len(minutes.blocks)), of=minutes), carrier=Carrier.DOCUMENT
    )
    of = review(minutes, everything)
    return of, public(of)


def test_of_a_confidential_meeting_only_a_notice_is_left() -> None:
    _, said = panel(
        Block(0, Story.HEADER, "Hearing of J. Tarn"),
        "Beck Hill Academy",
        "Governors’ Disciplinary Committee",
        "Wednesday 5 March 2025, 10am",
        "Jay Tarn, Year 9, brought a knife.",
        cell("Pupil", 0, 0),
    )
    assert said == [
        "Beck Hill Academy",
        "These minutes are confidential. The meeting was held on Wednesday 5 March 2025.",
    ]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["Record of hearing: J. Tarn", "5.3.25"], ["{} The meeting was held on 5.3.25."]),
        (["Record of hearing: J. Tarn", "He did not speak."], ["{}"]),
        (["Beck Hill School"], ["{}"]),
        (["Jay Tarn left his school after what he had done there in March."], ["{}"]),
        (["", "Cyfarfod 5 Mawrth 2025"], ["{} The meeting was held on 5 Mawrth 2025."]),
    ],
)
def test_a_notice_says_no_more_than_school_and_date(lines: list[str], said: list[str]) -> None:
    assert panel(*lines)[1] == [text.format(STUB[Carrier.DOCUMENT]) for text in said]


def test_a_school_that_is_called_like_a_pupil_is_not_in_the_notice() -> None:
    minutes = document("School report on Jay", "5 March 2025")
    everything = sealed(whole(0, 1, of=minutes), Carrier.DOCUMENT)
    said = public(review(minutes, everything, cut("Jay", minutes)))
    assert "Jay" not in " ".join(said)


def test_a_file_without_text_is_a_file_without_text() -> None:
    minutes = document(cell("Jay Tarn", 0, 0))
    assert public(review(minutes, sealed(whole(0, of=minutes), Carrier.DOCUMENT))) == []


def test_a_row_with_a_table_in_a_cell_goes_whole() -> None:
    inside = cell("Ms Tarn", 0, 0, outer=Place(0, 0, 1))
    minutes = document(cell("12", 0, 0), cell("Pay", 0, 1), inside, cell("HT", 0, 2))
    of = review(minutes, sealed(whole(0, 1, 2, 3, of=minutes), Carrier.ROW, "12"))
    assert public(of) == ["12", "Confidential item."]


@given(reviews())
def test_no_word_that_is_cut_or_sealed_is_planned(of: Review) -> None:
    texts = {block.index: block.text for block in of.document.blocks}
    gone = {w for d in of.decisions if d.cut for w in words(d.text)} | {
        w
        for s in of.sealed()
        for span in s.spans
        for w in words(texts[span.block][span.start : span.end])
    }
    planned = words(" ".join(public(of)))
    assert planned & gone == set()
    assert planned | gone == {w for text in texts.values() for w in words(text)}


@given(reviews())
def test_the_edits_lie_in_the_document_and_do_not_overlap(of: Review) -> None:
    edits = plan(of, stubs(of), POLICY).edits
    spans = [replacement.span for replacement in edits.replacements]
    assert spans == sorted(spans)
    assert all(not one.overlaps(two) for one, two in itertools.pairwise(spans))
    for span in spans:
        assert 0 <= span.start <= span.end <= len(of.document.blocks[span.block].text)


@given(reviews())
def test_every_item_leaves_a_stub_with_its_number(of: Review) -> None:
    said = public(of)
    items = [s for s in of.sealed() if s.carrier in {Carrier.ITEM, Carrier.ROW}]
    assert sum("Confidential item." in text for text in said) == len(items)
    for section in items:
        blocks = [of.document.blocks[span.block] for span in section.spans]
        number = blocks[0].label.strip("• \t.") or section.number
        assert any(number in text for text in said if "Confidential item." in text)
