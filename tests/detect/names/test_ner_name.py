"""What the model takes for a person, with its edges put right and things dropped."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.ner_name import NerNameRecognizer

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts


@dataclass(frozen=True)
class Entity:
    """A stretch that a model labels."""

    start_char: int
    end_char: int
    label_: str = "PERSON"


def found(text: str, entity: str, label: str = "PERSON") -> list[str]:
    """What is left of one entity that a model has found."""
    start = text.index(entity)
    artifacts = SimpleNamespace(entities=[Entity(start, start + len(entity), label)])
    results = NerNameRecognizer().analyze(text, ["PERSON"], _as_artifacts(artifacts))
    return [text[r.start : r.end] for r in results]


def _as_artifacts(artifacts: object) -> NlpArtifacts:
    return artifacts  # type: ignore[return-value]  # all that the recognizer reads of them


TRIMMED = {
    "an office before": (
        "Headteacher Rebecca Farrar spoke",
        "Headteacher Rebecca Farrar",
        ["Rebecca Farrar"],
    ),
    "an office behind": ("Rebecca Farrar Chair", "Rebecca Farrar Chair", ["Rebecca Farrar"]),
    "a possessive": ("Tomasz's report", "Tomasz's", ["Tomasz"]),
    "a job before a title": ("Dentist Mr Patel came", "Dentist Mr Patel", ["Mr Patel"]),
    "an office that is a first name": ("Junior Okeke came", "Junior Okeke", ["Junior Okeke"]),
    "an office before a word": ("Junior Chef", "Junior Chef", []),
    "a verb in capitals": ("MRS O'NEILL FINED", "O'NEILL FINED", ["O'NEILL"]),
}
DROPPED = {
    "an office in Welsh": ("Disgybl-lywodraethwr", "Disgybl-lywodraethwr", "PERSON"),
    "the head of a column": ("Reason", "Reason", "PERSON"),
    "another label": ("Ofqual wrote to Rebecca", "Rebecca", "ORG"),
    "a product": ("We bought MyConcern", "MyConcern", "PERSON"),
    "initials": ("CyS to act", "CyS", "PERSON"),
    "a class": ("Willow class won", "Willow", "PERSON"),
    "a storm": ("after Storm Isha closed", "Isha", "PERSON"),
    "a station": ("sang on Radio Devon", "Radio Devon", "PERSON"),
    "a thing": ("the Castellano method", "Castellano", "PERSON"),
    "a place": ("he teaches at Wickmere", "Wickmere", "PERSON"),
    "a country": ("Uganda was studied", "Uganda", "PERSON"),
    "a house behind a name": ("Poppy Tibbs (Kestrel) won", "Kestrel", "PERSON"),
    "a word that opens a sentence": ("Mark schemes were shared", "Mark", "PERSON"),
    "plain words": ("Full Board met", "Full Board", "PERSON"),
    "a Welsh verb": ("Dangosodd y Cadeirydd ei bod wedi gweld yr ysgol", "Dangosodd", "PERSON"),
}


@pytest.mark.parametrize(("text", "entity", "left"), TRIMMED.values(), ids=TRIMMED)
def test_puts_the_edges_right(text: str, entity: str, left: list[str]) -> None:
    assert found(text, entity) == left


@pytest.mark.parametrize(("text", "entity", "label"), DROPPED.values(), ids=DROPPED)
def test_drops(text: str, entity: str, label: str) -> None:
    assert found(text, entity, label) == []


def test_needs_the_models_findings() -> None:
    with pytest.raises(ValueError, match="artifacts"):
        NerNameRecognizer().analyze("Rebecca Farrar", ["PERSON"], None)
