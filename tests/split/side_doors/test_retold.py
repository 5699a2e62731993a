"""Open text that tells again of a sealed item in words of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from minutes import check, document

from redactor.data import Carrier, Part
from redactor.detect import detect
from redactor.split import split
from redactor.split.side_doors import retelling, retold

if TYPE_CHECKING:
    from collections.abc import Sequence

MINUTES = """
    Beck Hill Primary School, governing board
    Present: Mrs Ffion Mair (Chair), Mr Tegan Lloyd, Ms Jo Harker (Headteacher), Mr Dan Pell
    # 1. Minutes of the last meeting
    The minutes of 8 January were agreed and signed.
    # 2. Headteacher's report
    Attendance stood at 95.1 per cent.
    # 3. Finance
    The monitoring report was received.
    # 4. {title} - CONFIDENTIAL
    {sealed}
    # 5. Any other business
    {other}
    The meeting closed at 7.45pm.
"""
MATTERS = {
    "Staffing": "Mrs Tilda Orr, Year 4 teacher, has been signed off since May. Her return will be "
    "phased from September. A supply teacher, Mr Jude Fane, has been found.",
    "Pupil matter": "A permanent exclusion had been issued to a boy in Year 9 after an incident with "
    "a knife on the bus. The disciplinary committee will meet on 3 April.",
    "Premises": "The caretaker's house is to be sold to Messrs Barr for 310,000 pounds. The tenant "
    "has been given notice to leave by July. Mr Pell will instruct the solicitors.",
    "Complaint": "A complaint had been received from parents about the lunchtime supervisor, Mrs Vane, "
    "who was said to have shouted. The investigation by Mr Lloyd did not uphold it.",
}
TELLS_AGAIN = [
    (
        "Staffing",
        "Governors asked whether the Year 4 supply teacher would stay until Tilda is back.",
    ),
    ("Pupil matter", "Mr Lloyd asked whether, after the knife, bags should be searched."),
    ("Pupil matter", "The panel will hear about the boy's exclusion on 3 April."),
    ("Premises", "Mr Pell to instruct solicitors on the sale"),
    ("Premises", "The Chair asked when the tenant would leave the caretaker's house."),
    (
        "Complaint",
        "Governors thanked Mr Lloyd for the hours which he had given to the investigation.",
    ),
    ("Complaint", "The Chair said that Mrs Vane should be told of the outcome before the weekend."),
]
TELLS_OF_THEM = [
    ("Staffing", "Clubs run as before, with Tilda off sick since before Easter."),
    ("Staffing", "The Chair wrote to Mrs Orr, who hopes to be well by the summer."),
    ("Staffing", "Mr Fane has agreed to stay on for as long as Tilda is away."),
    ("Complaint", "Mr Lloyd had a word with Mrs Vane about her tone."),
]
ORDINARY = [
    ("Staffing", "Mrs Orr led the Year 4 assembly on rivers in March."),
    ("Complaint", "Mrs Vane gave out the medals at sports day."),
    ("Staffing", "Year 4 visited the museum and wrote about it."),
    ("Staffing", "The overspend on energy is due to the cold spring."),
    ("Staffing", "The Chair wished everybody a good Easter."),
    ("Pupil matter", "The new bus timetable begins in April."),
    ("Pupil matter", "Mr Lloyd asked whether bags could be kept in the lockers."),
    ("Pupil matter", "The behaviour policy was approved."),
    ("Premises", "The gutters of the hall had been cleaned."),
    ("Premises", "Mr Pell to ask for three quotations for the gutters"),
    ("Premises", "Mr Lloyd asked when the hall would be free."),
    ("Complaint", "Governors thanked Mr Lloyd for the hours which he had given to the library."),
    ("Complaint", "The complaints policy was approved."),
]


def told(matter: str, other: str) -> tuple[Part, str]:
    """In which part the sentence, or some of it, is, and whether a person is asked about it."""
    minutes = document(MINUTES.format(title=matter, sealed=MATTERS[matter], other=other))
    sections = split(minutes, findings=detect(minutes))
    at = next(b.index for b in minutes.blocks if b.text == other)
    of_it = (s for s in sections if any(span.block == at for span in s.spans))
    section = max(of_it, key=lambda s: (s.part is Part.TWO, s.doubt))
    return section.part, section.doubt


@pytest.mark.parametrize(("matter", "other"), TELLS_AGAIN)
def test_what_tells_again_goes_or_is_asked_about(matter: str, other: str) -> None:
    part, doubt = told(matter, other)
    assert part is Part.TWO or doubt == retold.OPEN


def test_a_doubtful_sentence_is_a_stretch_of_its_paragraph_that_goes_with_the_sealed_item() -> None:
    said = "The library is full. Mr Lloyd asked whether, after the knife, bags should be searched."
    minutes = document(
        MINUTES.format(title="Pupil matter", sealed=MATTERS["Pupil matter"], other=said)
    )
    sections = split(minutes, findings=detect(minutes))
    piece = next(s for s in sections if s.rule == retold.TOLD_AGAIN)
    owner = next(s for s in sections if s.id == piece.belongs_to)
    (span,) = piece.spans
    text = minutes.blocks[span.block].text[span.start : span.end]
    assert text == said.partition(". ")[2]
    assert (piece.carrier, owner.part) == (Carrier.STRETCH, Part.TWO)


@pytest.mark.parametrize(("matter", "other"), TELLS_OF_THEM)
def test_what_is_told_of_those_in_the_item_goes(matter: str, other: str) -> None:
    assert told(matter, other)[0] is Part.TWO


def test_only_the_part_of_the_sentence_that_names_them_goes() -> None:
    said = "Clubs run as before, with Tilda off sick since before Easter."
    minutes = document(MINUTES.format(title="Staffing", sealed=MATTERS["Staffing"], other=said))
    sections = split(minutes, findings=detect(minutes))
    piece = next(s for s in sections if s.rule == retold.TOLD_AGAIN and s.part is Part.TWO)
    (span,) = piece.spans
    assert minutes.blocks[span.block].text[span.start : span.end] == said.partition(", ")[2]


@pytest.mark.parametrize(
    ("remark", "part"),
    [("at a meeting with HR about Tilda", Part.TWO), ("at a meeting with HR", Part.ONE)],
)
def test_what_an_apology_says_of_them_goes(remark: str, part: Part) -> None:
    text = MINUTES.format(title="Staffing", sealed=MATTERS["Staffing"], other="None.")
    absent = f"Apologies: Mr Sam Reid ({remark})"
    minutes = document(text.replace("# 1.", f"{absent}\n    # 1.", 1))
    sections = split(minutes, findings=detect(minutes))
    at = next(b.index for b in minutes.blocks if b.text == absent)
    where = absent.index("meeting")
    found = [s.part for s in sections for x in s.spans if x.block == at if x.start <= where < x.end]
    assert found == [part]


@pytest.mark.parametrize(("matter", "other"), ORDINARY)
def test_ordinary_business_in_like_words_stays(matter: str, other: str) -> None:
    assert told(matter, other) == (Part.ONE, "")


def test_the_trees_look_at_nothing_that_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []
    monkeypatch.setattr(retold, "likely", lambda features: seen.append(set(features)) or 0)
    told(*TELLS_AGAIN[0])
    grown = json.loads(retelling.TREES.read_text(encoding="utf-8"))
    asked = {node[0] for tree in grown["trees"] for node in tree if isinstance(node, list)}
    assert seen
    assert all(asked <= features for features in seen)


LISTS = """
    # 1. Apologies
    There were none.
    # 2. Policies
    The charging policy was approved.
    ~ # 3. Premises - CONFIDENTIAL
    ! The house is to be sold to Messrs Barr for £310,000. The sitting tenant has been given notice.
    # 4. Dates
    The next meeting is in May.
    The meeting closed at 7.45pm.
    {title}
    {entries}
"""


def entries(*told: str) -> str:
    return "\n    ".join(told)


@pytest.mark.parametrize("title", ["Decisions taken at this meeting:", "Summary of decisions"])
def test_decisions_without_numbers_go_by_what_they_say(title: str) -> None:
    listed: Sequence[str] = (
        "The charging policy was approved.",
        "! The offer from Barr was accepted.",
        "! Notice to the sitting tenant confirmed.",
    )
    check(LISTS.format(title=title, entries=entries(*listed)))


@pytest.mark.parametrize(
    "title", ["Items for the next meeting:", "To go on the next agenda", "Next agenda items"]
)
def test_what_comes_next_goes_by_what_it_says(title: str) -> None:
    listed = ("Spring data", "! Notice to the sitting tenant", "! £310,000: how to spend it")
    check(LISTS.format(title=title, entries=entries(*listed)))
