"""Names as they are typed in a hurry: `mr kinnaird`, `T.Silver`, `A Negash`.

A title in small letters, letters that touch the surname, or a letter that is a word as well: where
no other recognizer sees a name, the shape shows one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.detect.names._base import NameRecognizer
from redactor.naming import Token, is_english
from redactor.naming.words import is_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_WORD = r"[^\W\d_A-Z][^\W\d_A-Z'’-]+(?:[-'’][^\W\d_A-Z]+)*"
# "Miss" and "Ms" in small letters are a verb and a program's name as well.
_SMALL = re.compile(
    rf"\b(?P<title>(?i:mrs?|ms|miss|mx|dr|revd?|rev|cllr|prof|canon|dame)\.?)\s(?P<name>{_WORD})\b"
    rf"(?:\s(?P<more>{_WORD})\b)?"
)
_SURE = frozenset({"mr", "mrs"})
_NOT_AFTER_A_TITLE = frozenset(
    "and or a to who had has was is from for in on at of the chair head".split()
)
_TOUCHING = re.compile(
    r"(?<![\w.&/])(?P<letters>(?:[A-Z]\.){1,2})(?P<name>[A-Z][a-z'’-]{2,}|[A-Z]{3,})\b"
)
_ANSWERS = frozenset("QA")  # "Q.How many?", "A.Six."
_NO_NAMES = frozenset("PE RE DT IT PA UK EU US".split())
_LETTER = re.compile(
    r"(?<![\w.'’/-])(?P<letter>[AI])\.?\s(?P<name>[A-Z][\w'’-]{2,})"
    r"(?=\s*(?:$|[|,;:–\t)]|\s(?:has|had|is|was|will|asked|said|told|reported|left|joined|thanked|[A-Z]{2})\b))"
)
_SCORE = 0.5


class HurriedNameRecognizer(NameRecognizer):
    """Finds PERSON by a title or a letter where capitals, blanks or full stops went missing."""

    title = "hurried name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        found = (*_small(text), *_touching(text), *_letter(text))
        return [self.person(start, word, _SCORE) for start, word in found]


def _small(text: str) -> Iterator[tuple[int, Token]]:
    for match in _SMALL.finditer(text):
        name, more = match["name"], match["more"]
        sure = match["title"].lower().rstrip(".") in _SURE
        if name in _NOT_AFTER_A_TITLE or (is_english(name) and not sure):
            continue
        last = "more" if more and not is_english(more) else "name"
        yield match.start(), _token(match, last)


def _touching(text: str) -> Iterator[tuple[int, Token]]:
    for match in _TOUCHING.finditer(text):
        letters = match["letters"].replace(".", "")
        unsure = letters in _ANSWERS and is_english(match["name"])
        if not unsure and letters not in _NO_NAMES:
            yield match.start(), _token(match, "name")


def _letter(text: str) -> Iterator[tuple[int, Token]]:
    """A letter that is an article or a pronoun: what stands behind it is in no dictionary."""
    for match in _LETTER.finditer(text):
        name = match["name"]
        if not (is_english(name) or is_place(name) or name.isupper()):
            yield match.start(), _token(match, "name")


def _token(match: re.Match[str], group: str) -> Token:
    return Token(match[group], match.start(group), match.end(group), match[group].lower())
