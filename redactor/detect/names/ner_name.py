"""Names that the spaCy model takes for a person, with the edges put right.

Models for news text let a span run into an office ("Headteacher Rebecca Farrar"), keep the
possessive, and take houses, firms and products for people: those are trimmed or dropped here.
"""

from __future__ import annotations

from presidio_analyzer import RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from redactor.detect.names._base import NameRecognizer
from redactor.naming import (
    FIELD_NOUNS,
    NO_PERSON_AFTER,
    OFFICE_WORDS,
    PARTICLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_surname_word,
    is_welsh,
    tokens,
    without_possessive,
)
from redactor.naming.runs import (
    Run,
    has_inner_capital,
    in_brackets,
    is_letters,
    is_thing,
    joined,
    names_body,
    starts_sentence,
)

_SCORE = 0.65


class NerNameRecognizer(NameRecognizer):
    """Finds PERSON in the entities of the NLP artifacts."""

    title = "model"

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        del entities
        if nlp_artifacts is None:
            raise ValueError("the model's recognizer needs the NLP artifacts of the text")
        folded = fold(text)
        words = tokens(folded)
        welsh = is_welsh(text)
        results = []
        for entity in nlp_artifacts.entities:
            if entity.label_ != "PERSON":
                continue
            run = _trimmed(words, entity.start_char, entity.end_char)
            if run is not None and welsh:
                run = _without_verb(folded, words, run)
            if run is None or not _plausible(folded, words, run):
                continue
            results.append(self.person(words[run.start].start, words[run.end - 1], _SCORE))
        return results


def _trimmed(words: list[Token], start: int, end: int) -> Run | None:
    """The entity's words without offices and small words at its edges."""
    inside = [i for i, token in enumerate(words) if start <= token.start and token.end <= end + 2]
    inside = [i for i in inside if words[i].start < end]
    while inside and not _name_word(words[inside[0]]):
        inside.pop(0)
    while inside and not _name_word(words[inside[-1]]):
        inside.pop()
    return Run(inside[0], inside[-1] + 1) if inside else None


def _without_verb(text: str, words: list[Token], run: Run) -> Run | None:
    """A Welsh sentence opens with its verb, which the English model takes for a name."""
    first = words[run.start]
    if starts_sentence(text, first) and not is_given_name(first.text):
        run = Run(run.start + 1, run.end)
    return run if run.start < run.end else None


def _name_word(token: Token) -> bool:
    bare = without_possessive(token.low)
    if token.text.isupper() and is_english(bare):  # MRS O'NEILL FINED
        return is_given_name(bare) or is_surname_word(bare)
    return is_capitalised(token.text) and bare not in OFFICE_WORDS and bare not in FIELD_NOUNS


def _plausible(text: str, words: list[Token], run: Run) -> bool:
    inside = words[run.start : run.end]
    if names_body(text, words, run) or "\n" in text[inside[0].start : inside[-1].end]:
        return False
    if is_thing(text, words, run) or (len(inside) == 1 and in_brackets(text, words, run.start)):
        return False
    before = words[run.start - 1] if run.start else None
    if before and before.low in NO_PERSON_AFTER and joined(text, before, inside[0]):
        return False
    bare = [without_possessive(token.text) for token in inside]
    if any(is_letters(word) and len(word) < 5 for word in bare) or len(bare[-1]) < 2:
        return False
    if len(bare) == 1 and len(bare[0]) < 3:
        return False
    if any(not is_capitalised(word) and word.lower() not in PARTICLES for word in bare):
        return False
    if any(has_inner_capital(word) and not word.isupper() for word in bare):
        return False  # MyConcern, ParentPay
    if bare[0].lower() in NO_PERSON_AFTER and len(bare) > 1:
        return False
    return not all(is_english(word) for word in bare) or is_given_name(bare[0])
