"""What the recognizers of names have in common: no model of their own, one entity type."""

from __future__ import annotations

from presidio_analyzer import EntityRecognizer, RecognizerResult

from redactor.naming import Token, without_possessive


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
