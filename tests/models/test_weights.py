"""The weights that the project ships: their size, and that they hold no word of a training text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy

from redactor.detect.weights import ALL, PIPELINE, weights
from redactor.naming import is_english

if TYPE_CHECKING:
    from spacy.language import Language

MEGABYTES = 40  # what the repository may hold


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The pipeline as anybody can load it, without this project's code."""
    return spacy.load(weights(PIPELINE))


def test_the_weights_are_small() -> None:
    files = [file for name in ALL for file in weights(name).rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)
    assert size < MEGABYTES * 1_000_000


def test_it_names_persons_and_nothing_else(nlp: Language) -> None:
    assert nlp.pipe_labels["ner"] == ["PERSON"]


def test_it_tells_six_matters(nlp: Language) -> None:
    assert sorted(nlp.pipe_labels["textcat"]) == [
        "commercial", "complaint", "legal", "ordinary", "personnel", "pupil",
    ]  # fmt: skip


def test_its_words_are_of_the_dictionary(nlp: Language) -> None:
    names = {"Zofia", "Okafor", "zofia", "okafor", "Llŷr", "Chidinma"}
    assert not names & set(nlp.vocab.strings)
    vectors = [nlp.vocab.strings[key] for key in nlp.vocab.vectors]
    assert all(is_english(word) for word in vectors)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zuzanna Pawlak and Chidinma Eze were welcomed.", ["Zuzanna Pawlak", "Chidinma Eze"]),
        pytest.param(
            "Mrs Kowalczyk thanked Caspian Reading.",
            ["Kowalczyk", "Caspian Reading"],
            marks=pytest.mark.xfail(
                strict=True, reason="the model takes Reading for the town or the subject"
            ),
        ),
        ("Well done to Otis, Aaliyah and Bartosz!", ["Otis", "Aaliyah", "Bartosz"]),
        ("The Chair asked how Lexi-Mae P. was settling in.", ["Lexi-Mae P."]),
        ("Jaskaran's mother, Mrs Gill, came in.", ["Jaskaran", "Gill"]),
        ("The May meeting will mark the summer term.", []),
        ("White Rose Maths and Read Write Inc were reviewed.", []),
        ("Ashdown House won the cup; Oak class sang.", []),
    ],
)
def test_it_finds_names_of_people_and_leaves_things(
    nlp: Language, text: str, names: list[str]
) -> None:
    assert [entity.text for entity in nlp(text).ents] == names
