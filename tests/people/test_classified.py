"""The classifier of sentences is one more piece of evidence beside the cue words."""

from __future__ import annotations

import pytest
from marked import TABLE, document

from redactor.data import Action, Finding, Matter, Span
from redactor.decide import decide
from redactor.detect import detect
from redactor.people import identify
from redactor.people.classified import DOUBTS, LIKELY, MAKES, Classified, Judged, judged
from redactor.policy import load

PERSONNEL, COMPLAINT, PUPIL, ORDINARY = (
    Matter.PERSONNEL,
    Matter.COMPLAINT,
    Matter.PUPIL,
    Matter.ORDINARY,
)
FAINT = DOUBTS / 2

JUDGED = {
    "no classifier: the cue word alone": (PERSONNEL, None, Judged(PERSONNEL)),
    "no classifier and no cue word": (ORDINARY, None, Judged(ORDINARY)),
    "a loud classifier where no cue word stands": (
        ORDINARY,
        {PERSONNEL: MAKES},
        Judged(PERSONNEL, heard=True),
    ),
    "a classifier that is not sure": (ORDINARY, {PERSONNEL: LIKELY - 0.1}, Judged(ORDINARY)),
    "what is likely, an act of work outweighs": (
        ORDINARY,
        {PERSONNEL: LIKELY / 2, COMPLAINT: LIKELY / 2},
        Judged(PERSONNEL, sure=False, heard=True),
    ),
    "what is likely a pupil's is nobody's at work": (ORDINARY, {PUPIL: LIKELY}, Judged(ORDINARY)),
    "both say the same": (COMPLAINT, {COMPLAINT: MAKES}, Judged(COMPLAINT, heard=True)),
    "a cue word that is not contradicted": (COMPLAINT, {COMPLAINT: DOUBTS}, Judged(COMPLAINT)),
    "a cue word that is contradicted": (PERSONNEL, {}, Judged(PERSONNEL, sure=False)),
    "a cue word for another matter": (
        PERSONNEL,
        {PUPIL: MAKES, PERSONNEL: FAINT},
        Judged(PUPIL, heard=True),
    ),
    "the loudest speaks": (ORDINARY, {PUPIL: 0.85, COMPLAINT: 0.9}, Judged(COMPLAINT, heard=True)),
}


@pytest.mark.parametrize(("cue", "heard", "expected"), JUDGED.values(), ids=JUDGED)
def test_cue_and_classifier_together(
    cue: Matter, heard: dict[Matter, float] | None, expected: Judged
) -> None:
    assert judged(cue, heard) == expected


def finding(kind: str, score: float, block: int = 0) -> Finding:
    return Finding(Span(block, 0, 40), "", kind, score, "sentence classifier")


def test_a_document_that_no_classifier_has_read_says_nothing() -> None:
    assert Classified([finding("PERSON", 0.9)]).of(Span(0, 0, 9)) is None


def test_commercial_sentences_are_nobodys_own_matter() -> None:
    assert Classified([finding("COMMERCIAL_MATTER", 0.9)]).of(Span(0, 0, 9)) == {}


def test_a_legal_sentence_makes_no_matter_and_contradicts_no_cue_word() -> None:
    heard = Classified([finding("LEGAL_MATTER", 0.9)]).of(Span(0, 0, 9))
    assert judged(ORDINARY, heard) == Judged(ORDINARY)
    assert judged(PERSONNEL, heard) == Judged(PERSONNEL)


def test_a_matter_is_heard_in_its_own_block_alone() -> None:
    read = Classified([finding("PERSONNEL_MATTER", 0.9, block=3)])
    assert (read.of(Span(3, 5, 9)), read.of(Span(2, 5, 9))) == ({PERSONNEL: 0.9}, {})


def cut(line: str, kind: str, score: float) -> list[str]:
    """What is cut of a line whose sentence the classifier has read so."""
    minutes = document(*TABLE, line)
    said = Finding(Span(len(TABLE), 0, len(line)), line, kind, score, "sentence classifier")
    heard = (f for f in detect(minutes) if not f.entity_type.endswith("_MATTER"))
    findings = (*heard, said)
    decisions = decide(findings, identify(minutes, findings), (), load())
    return [d.text for d in decisions if d.action is not Action.KEEP and d.entity_type == "PERSON"]


def test_a_classifier_finds_the_matter_of_somebody_at_the_table() -> None:
    line = "GU is having a hard time and will step back."
    assert cut(line, "PERSONNEL_MATTER", 0.97) == ["GU"]
    assert cut(line, "PERSONNEL_MATTER", 0.3) == []


def test_whoever_speaks_of_a_matter_stays() -> None:
    assert cut("GU reported that the matter had been closed.", "PERSONNEL_MATTER", 0.97) == []


def test_a_doubted_cue_does_not_touch_whoever_acts_in_a_job() -> None:
    line = "Mrs Pargeter presented the sickness figures."
    assert cut(line, "PERSONNEL_MATTER", 0.02) == []


def test_a_sentence_is_no_identifier_to_be_cut() -> None:
    assert cut("The boiler is being mended.", "COMMERCIAL_MATTER", 0.99) == []
