"""Names behind a word for kin or a job: `Auntie Jo`, `Nanny Pat`, `Coach Danny`.

The word belongs to the name when it says whose relative somebody is, and stays outside when it
is a job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.detect.names._base import NameRecognizer
from redactor.naming import (
    FIELD_NOUNS,
    JOB_WORDS,
    KIN_WORDS,
    OFFICE_WORDS,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    tokens,
)
from redactor.naming.runs import is_letters, joined, name_run, names_body

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_SCORE = 0.7


class FusedNameRecognizer(NameRecognizer):
    """Finds PERSON by the word for kin or a job before it."""

    title = "fused name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        folded = fold(text)
        words = tokens(folded)
        return [
            self.person(words[start].start, words[end - 1], _SCORE)
            for at in range(len(words) - 1)
            for start, end in _fused(folded, words, at)
        ]


def _fused(text: str, words: list[Token], at: int) -> list[tuple[int, int]]:
    """First and last word of the name that stands behind word `at`."""
    word, name = words[at], words[at + 1]
    if word.low not in KIN_WORDS | JOB_WORDS or not joined(text, word, name):
        return []
    barred = name.low in OFFICE_WORDS | FIELD_NOUNS or is_letters(name.text)
    if barred or not is_capitalised(name.text):
        return []
    if is_english(name.text) and not is_given_name(name.text):
        return []  # Grandad Day, Coach Travel
    run = name_run(text, words, at + 1)
    if names_body(text, words, run):
        return []
    kin = word.low in KIN_WORDS and is_capitalised(word.text)
    return [(at if kin else at + 1, run.end)]
