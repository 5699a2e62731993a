"""Capitalised words that no list and no model knows: `Grey Castellano`, `by Innes and Jean`.

They stand in no dictionary (of a pair: one of them), a capital is not owed to the sentence, and
nothing says that a place or a body is meant.
The score is low: `people` keeps such a finding only with evidence from the words around it.
"""

from __future__ import annotations

from presidio_analyzer import RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from redactor.detect.names._base import NameRecognizer
from redactor.naming import (
    FIELD_NOUNS,
    OFFICE_WORDS,
    PARTICLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_welsh,
    tokens,
    without_possessive,
)
from redactor.naming.runs import Run, name_run, names_body, starts_sentence

_PAIR, _ALONE = 0.3, 0.2
_OF_PLACE = frozenset("at in near from to of within around outside".split())


class UnlistedNameRecognizer(NameRecognizer):
    """Finds PERSON by shape alone."""

    title = "unlisted name"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities, nlp_artifacts
        folded = fold(text)
        words = tokens(folded)
        if is_welsh(text):  # no word of Welsh is in the dictionary
            return []
        results = []
        at = 0
        while at < len(words):
            run = name_run(folded, words, at)
            score = _ALONE if run.end - run.start == 1 else _PAIR
            if _shaped_like_a_name(folded, words, run):
                results.append(self.person(words[at].start, words[run.end - 1], score))
            at = run.end
        return results


def _shaped_like_a_name(text: str, words: list[Token], run: Run) -> bool:
    inside = [without_possessive(token.text) for token in words[run.start : run.end]]
    if len(inside) == 1 and (len(inside[0]) < 4 or starts_sentence(text, words[run.start])):
        return False
    if len(inside) > 4 or not is_capitalised(inside[0]) or names_body(text, words, run):
        return False
    if any(word.lower() in OFFICE_WORDS | FIELD_NOUNS or word.isupper() for word in inside):
        return False
    if any(not is_capitalised(word) and word.lower() not in PARTICLES for word in inside):
        return False
    if run.start and words[run.start - 1].low in _OF_PLACE:
        return False
    if any(any(c.isupper() for c in word[1:]) and "-" not in word and "'" not in word and not word.startswith(("Mc", "Mac", "Fitz")) for word in inside):
        return False  # MyConcern
    return not all(is_english(word) for word in inside)
