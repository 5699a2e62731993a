"""What the reader says of names and lines in minutes where a person would not hesitate."""

from __future__ import annotations

import pytest

from redactor.data import Block, Story
from redactor.detect.reader import model, read
from redactor.detect.reader.opinions import LINE, NAMED

HEAD = ("Oakhill Primary School", "Minutes of the Governing Board", "4. Headteacher's report")


def scores(line: str, name: str = "") -> dict[str, float]:
    """By kind: of a name in the line, or of the line."""
    lines = [Block(i, Story.BODY, text) for i, text in enumerate((*HEAD, line))]
    found = [f for f in read(lines, ()) if f.span.block == len(HEAD)]
    if not name:
        return {f.entity_type.removeprefix(LINE): f.score for f in found if LINE in f.entity_type}
    at = line.index(name)
    here = [f for f in found if f.span.start < at + len(name) and at < f.span.end]
    return {f.entity_type.removeprefix(NAMED): f.score for f in here if NAMED in f.entity_type}


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("Miss Tranter presented the mathematics action plan to governors.", "Tranter", "AT_WORK"),
        (
            "The auditor, Ravi Lindqvist, went through the management letter.",
            "Ravi Lindqvist",
            "AT_WORK",
        ),
        ("Year 4 pupil Jonty Abara read his poem to governors.", "Jonty Abara", "PUPIL"),
        (
            "Zuzanna in Year 2 has been excluded for two days after biting a friend.",
            "Zuzanna",
            "PUPIL",
        ),
        (
            "Kayleigh's mother, Mrs Orme, has complained twice about the bus.",
            "Mrs Orme",
            "RELATIVE",
        ),
        (
            "Mr Pask has been signed off with stress until Easter and is on half pay.",
            "Pask",
            "OWN_CASE",
        ),
    ],
)
def test_says_whose_a_name_is(line: str, name: str, kind: str) -> None:
    said = scores(line, name)
    assert max(said, key=said.__getitem__) == kind


@pytest.mark.parametrize(
    "line", ["The hall roof was repaired in March.", "Oak class visited Whitby Abbey."]
)
def test_sees_no_private_name_where_there_is_none(line: str) -> None:
    lines = [Block(0, Story.BODY, line)]
    private = [f for f in read(lines, ()) if NAMED in f.entity_type and "WORK" not in f.entity_type]
    assert all(f.score < 0.5 for f in private)


def test_hears_a_heading_of_part_2() -> None:
    said = scores("PART 2 – CONFIDENTIAL: not to be published")
    assert max(said.get("OPENS", 0), said.get("LEADS_IN", 0)) > 0.5


def test_hears_nothing_in_ordinary_business() -> None:
    said = scores("The budget for the year was approved unanimously.")
    assert all(score < 0.5 for score in said.values())


def test_says_the_same_again() -> None:
    lines = [Block(i, Story.BODY, text) for i, text in enumerate(HEAD)]
    assert list(read(lines, ())) == list(read(lines, ()))


def test_weights_with_and_without_a_sign_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "Zuzanna in Year 2 has been excluded for two days after biting a friend."
    as_chosen = scores(line, "Zuzanna")
    unsigned = model._opened("unsigned.onnx")  # what slower processors get
    monkeypatch.setattr(model, "_session", lambda: unsigned)
    assert scores(line, "Zuzanna") == as_chosen
