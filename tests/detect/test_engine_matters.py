"""What the detector says a sentence is about, and where it keeps silent."""

from __future__ import annotations

import pytest
import spacy
from presidio_analyzer.nlp_engine import NlpArtifacts

from redactor.data import Block, Document, Finding, Story
from redactor.detect import detect
from redactor.detect.engine import analyzer
from redactor.detect.matters import FLOOR, MATTERS, MatterRecognizer

PERSONNEL = {
    "Mrs Farrow has been off sick since October and is not expected to return.",
    "The panel appointed Mr Odell to the post of caretaker from Easter.",
    "Miss Brack's probation was extended by a term.",
}
PUPIL = {
    "Otis was suspended for two days after the incident on the bus.",
    "The mother of the boy in Year 3 has asked for his speech therapy to continue.",
}
ORDINARY = {
    "The minutes of the last meeting were agreed and signed.",
    "The sickness absence policy was approved.",
    "The budget for the coming year was presented and approved.",
    "Governors thanked the school council for the tour.",
}


def found(*texts: str) -> list[Finding]:
    """What is said about the sentences of a document with these paragraphs."""
    blocks = tuple(Block(i, Story.BODY, text) for i, text in enumerate(texts))
    findings = detect(Document("minutes", "0" * 64, blocks))
    return [finding for finding in findings if finding.entity_type.endswith("_MATTER")]


def likeliest(text: str) -> str:
    """The matter of a sentence, or nothing when none is as likely as not."""
    findings = [finding for finding in found(text) if finding.score >= 0.5]
    return max(findings, key=lambda f: f.score).entity_type if findings else ""


@pytest.mark.parametrize("text", sorted(PERSONNEL))
def test_a_sentence_about_somebodys_post_is_a_personnel_matter(text: str) -> None:
    assert likeliest(text) == "PERSONNEL_MATTER"


@pytest.mark.parametrize("text", sorted(PUPIL))
def test_a_sentence_about_one_child_is_a_pupil_matter(text: str) -> None:
    assert likeliest(text) == "PUPIL_MATTER"


@pytest.mark.parametrize("text", sorted(ORDINARY))
def test_ordinary_business_is_no_matter(text: str) -> None:
    assert likeliest(text) == ""


def test_each_sentence_of_a_paragraph_is_judged_by_itself() -> None:
    ordinary, personnel = min(ORDINARY), min(PERSONNEL)
    sure = [f for f in found(f"{ordinary} {personnel}") if f.score >= 0.5]
    assert [f.text for f in sure] == [personnel]


def test_every_finding_is_a_whole_sentence_of_its_block() -> None:
    texts = ["Thanks to all. Miss Brack leaves at Easter.", "", "4.1", "Mrs Farrow is ill."]
    blocks = {f.span.block: texts[f.span.block][f.span.start : f.span.end] for f in found(*texts)}
    assert blocks.keys() <= {0, 3}
    assert all(text.endswith(".") for text in blocks.values())


def test_labels_and_cells_of_two_words_are_not_judged() -> None:
    assert found("Part 2", "Staffing matters", "12.") == []


def test_a_probability_is_the_score() -> None:
    assert all(FLOOR <= f.score <= 1 for f in found(*PERSONNEL, *ORDINARY))


def test_a_caller_may_ask_for_one_matter() -> None:
    results = analyzer().analyze(min(PERSONNEL), "en", entities=["LEGAL_MATTER"])
    assert {result.entity_type for result in results} <= {"LEGAL_MATTER"}


def test_the_recognizer_names_what_it_supports() -> None:
    kinds = MatterRecognizer().supported_entities
    assert kinds == [f"{matter.upper()}_MATTER" for matter in MATTERS]


def test_it_refuses_a_text_that_no_classifier_has_read() -> None:
    doc = spacy.blank("en")("Mrs Farrow is ill.")
    artifacts = NlpArtifacts([], doc, [], [], None, "en")  # type: ignore[arg-type]  # Presidio's hints are narrow
    with pytest.raises(ValueError, match="sentence_matters"):
        MatterRecognizer().analyze(doc.text, [], artifacts)
