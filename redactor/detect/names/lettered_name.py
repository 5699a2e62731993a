"""Letters in the place of a child's name: `Pupil KL`, `Child A`, `young person J.F.` and the like.

The word before the letters belongs to the finding: a letter alone could not be looked for in a
text. Letters are no disguise where everybody knows the class. Letters with full stops ("L.M. went
home") are somebody's without such a word, too, and so are those with a class behind ("JM (Y4)")
and a surname cut down to how it begins ("A McK", "J. O'B").
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
_STOPPED = re.compile(r"(?<![\w.&/-])(?:[A-Z]\.\s?){1,2}[A-Z]\.(?!\s?[A-Z(]|[\w/&])")
_OF_A_CLASS = re.compile(
    r"(?<![\w.&/'’-])[A-Z]{2,3}(?=\s?(?:\((?:in )?|,\s)(?:(?i:year|yr|y)\.?\s?(?:1[0-4]|\d|R)[A-Z]?|P[1-7]|S[1-6]|Reception)(?:\)|,))"
)
_CUT_DOWN = re.compile(
    r"(?<![\w.&/'’-])(?P<first>[A-Z])\.?\s(?P<surname>(?:Mc|Mac|O['’]|D['’]|M['’]|Fitz)[A-Z])(?![\w&/]|['’](?!s\b)|-\w)"
)
_AFTER_A_NAME = re.compile(r"[A-Z][\w'’-]+,?\s$")  # letters of an honour: "Ada Boe B.A."
_SCORE, _ALONE = 0.7, 0.5


class LetteredNameRecognizer(NameRecognizer):
    """Finds PERSON by a word for a child and letters behind it."""

    title = "letters for a name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        found = [
            self.person(match.start(), _word(match["letters"], match.start("letters")), _SCORE)
            for match in _LETTERED.finditer(text)
            if _plain(match["letters"]) not in NOT_INITIALS
        ]
        taken = {result.end for result in found}
        alone = (
            self.person(match.start(), _word(match.group(), match.start()), _ALONE)
            for match in _STOPPED.finditer(text)
            if _plain(match.group()) not in NOT_INITIALS
            and not _AFTER_A_NAME.search(text[: match.start()])
        )
        of_a_class = (
            self.person(match.start(), _word(match.group(), match.start()), _ALONE)
            for match in _OF_A_CLASS.finditer(text)
            if match.group() not in NOT_INITIALS
        )
        cut_down = (
            self.person(match.start(), _word(match["surname"], match.start("surname")), _ALONE)
            for match in _CUT_DOWN.finditer(text)
        )
        return found + [r for r in (*alone, *of_a_class, *cut_down) if r.end not in taken]


def _plain(letters: str) -> str:
    return letters.replace(".", "").replace(" ", "")


def _word(letters: str, start: int) -> Token:
    return Token(letters, start, start + len(letters), letters.lower())
