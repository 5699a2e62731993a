"""What the recognizers of names have in common: no model of their own, one entity type, one loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presidio_analyzer import EntityRecognizer, RecognizerResult

from redactor.naming import Token, fold, tokens, without_possessive
from redactor.naming.runs import Run

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts


class NameRecognizer(EntityRecognizer):
    """Base of the recognizers of PERSON; a subclass names itself and finds spans of words."""

    title: str
    name: str  # Presidio sets it without a type

    def __init__(self) -> None:
        super().__init__(supported_entities=["PERSON"], name=self.title, supported_language="en")

    def load(self) -> None:
        """Nothing to load: word lists are read on first use, the model belongs to the engine."""

    def person(self, start: int, last: Token, score: float) -> RecognizerResult:
        """A result from `start` to the end of the word `last`, without its possessive."""
        return RecognizerResult(
            "PERSON",
            start,
            last.start + len(without_possessive(last.text)),
            score,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )


class WordRecognizer(NameRecognizer):
    """Base of those that read a text word by word and know nothing of the model."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        folded = fold(text)
        words = tokens(folded)
        results = []
        at = 0
        while at < len(words):
            run, score = self.scored(folded, words, at)
            if score:
                results.append(self.person(words[run.start].start, words[run.end - 1], score))
            at = run.end
        return results

    def scored(self, text: str, words: list[Token], at: int) -> tuple[Run, float]:
        """The name that begins at word `at` with its score, or what to pass over with score 0."""
        raise NotImplementedError


def nothing(at: int) -> tuple[Run, float]:
    """No name begins at word `at`."""
    return Run(at, at + 1), 0
