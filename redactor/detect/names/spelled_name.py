"""Names that are spelled out or cut by a line break: `O s i a n  G r u g`, `G.r.u.g`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.detect.names._base import NameRecognizer
from redactor.naming import Token
from redactor.naming.spelled import spelled

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_SCORE = 0.7


class SpelledNameRecognizer(NameRecognizer):
    """Finds PERSON by letters that stand apart, or on two lines, and make a name."""

    title = "spelled-out name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        return [
            self.person(start, Token(text[start:end], start, end, ""), _SCORE)
            for start, end, _ in spelled(text)
        ]
