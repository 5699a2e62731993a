"""Letters in the place of a child's name: `Pupil KL`, `Child A`, `young person J.F.` and the like.

The word before the letters belongs to the finding: a letter alone could not be looked for in a
text. Letters are no disguise where everybody knows the class.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.detect.names._base import NameRecognizer
from redactor.naming import NOT_INITIALS, Token

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_LETTERED = re.compile(
    r"\b(?P<who>(?i:child|pupil|student|learner|young person|disgybl|dysgwr|plentyn))\s"
    r"(?P<letters>[A-Z](?:\.\s?[A-Z]){1,2}\.?|[A-Z]{1,3}\b)"
    r"(?![\w*+&/-]|['’](?!s\b)|\s(?:levels?|grades?|stars?|marks?|group|band|set|category)\b)"
)
_SCORE = 0.7


class LetteredNameRecognizer(NameRecognizer):
    """Finds PERSON by a word for a child and letters behind it."""

    title = "letters for a name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        return [
            self.person(match.start(), _last(match), _SCORE)
            for match in _LETTERED.finditer(text)
            if match["letters"].replace(".", "").replace(" ", "") not in NOT_INITIALS
        ]


def _last(match: re.Match[str]) -> Token:
    letters = match["letters"]
    return Token(letters, match.start("letters"), match.end(), letters.lower())
