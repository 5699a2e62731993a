"""Names that the spaCy model takes for a person, with the edges put right.

Models for news text let a span run into an office ("Headteacher Rebecca Farrar"), keep the
possessive, and take houses, firms and products for people: those are trimmed or dropped here.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.detect.names._base import NameRecognizer
from redactor.naming import (
    FIELD_NOUNS,
    MONTHS,
    NAME_WORDS,
    NOUNS_AND_NAMES,
    OFFICE_WORDS,
    OPENS_SENTENCES,
    PARTICLES,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    is_surname_word,
    tokens,
    without_possessive,
)
from redactor.naming.bodies import (
    after_no_person,
    in_brackets,
    is_of_a_season,
    is_somewhere,
    is_thing,
    names_body,
)
from redactor.naming.runs import (
    Run,
    begins_the_next,
    has_inner_capital,
    is_letters,
    is_office_as_a_name,
    starts_sentence,
)
from redactor.naming.sentences import in_welsh

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_SCORE = 0.65
_DAY_BEFORE = re.compile(r"\b(?:\d{1,2}(?:st|nd|rd|th|ain|af|ail|ydd|ed|eg|fed)?|[fm]is) $")


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
        results = []
        for entity in nlp_artifacts.entities:
            if entity.label_ != "PERSON":
                continue
            run = _trimmed(folded, words, entity.start_char, entity.end_char)
            if run is not None and in_welsh(text, entity.start_char, entity.end_char):
                run = _in_welsh(words, run)
            if run is None or not _plausible(folded, words, run):
                continue
            results.append(self.person(words[run.start].start, words[run.end - 1], _SCORE))
        return results


def _trimmed(text: str, words: list[Token], start: int, end: int) -> Run | None:
    """The entity's words without offices and small words at its edges."""
    inside = [i for i, token in enumerate(words) if start <= token.start and token.end <= end + 2]
    inside = [i for i in inside if words[i].start < end]
    while inside and not (_name_word(words[inside[0]]) or is_office_as_a_name(words, inside[0])):
        inside.pop(0)
    while inside and not _name_word(words[inside[-1]]):
        inside.pop()
    for left, right in pairwise(inside):
        if set(text[words[left].end : words[right].start]) & set(":;|\t"):  # Dr Okoye: Roll is 718
            inside = [i for i in inside if i <= left]
            break
    titled = [i for i in inside[1:-1] if words[i].low in TITLES and words[i].text[0].isupper()]
    if titled:  # Dentist Mr Patel
        inside = [i for i in inside if i >= titled[0]]
    following = (i for i in inside[1:] if begins_the_next(text, words, inside[0], i))
    next_one = next(following, None)  # whom a list of first names finds as well
    if next_one is not None:
        inside = [i for i in inside if i < next_one]
    return Run(inside[0], inside[-1] + 1) if inside else None


def _in_welsh(words: list[Token], run: Run) -> Run | None:
    """Of a Welsh sentence the English model takes verbs and nouns for names: only those of lists stay."""
    names = (i for i in range(run.start, run.end) if words[i].low != "mae")
    given = next((i for i in names if is_given_name(words[i].text)), None)
    return None if given is None else Run(given, run.end)


def _name_word(token: Token) -> bool:
    bare = without_possessive(token.low)
    if token.text.isupper() and is_english(bare):  # MRS O'NEILL FINED
        return is_given_name(bare) or is_surname_word(bare)
    return is_capitalised(token.text) and bare not in OFFICE_WORDS and bare not in FIELD_NOUNS


def _plausible(text: str, words: list[Token], run: Run) -> bool:
    inside = words[run.start : run.end]
    bare = [without_possessive(token.text) for token in inside]
    if "\n" in text[inside[0].start : inside[-1].end] or not _written_as_a_name(bare):
        return False
    if len(bare) == 1 and not _plausible_alone(text, words, run.start):
        return False
    return not (
        names_body(text, words, run)
        or is_thing(text, words, run)
        or is_somewhere(text, words, run)
        or after_no_person(text, words, run)
        or is_of_a_season(text, words, run.start)
    )


def _written_as_a_name(bare: list[str]) -> bool:
    """Capitals where a name has them: not MyConcern, SENDCo or the CyS of an action column."""
    if any(is_letters(word) and len(word) < 5 for word in bare) or len(bare[-1]) < 2:
        return False
    if any(not is_capitalised(word) and word.lower() not in PARTICLES for word in bare):
        return False
    if any(has_inner_capital(word) and not word.isupper() for word in bare):
        return False
    return is_given_name(bare[0]) or not all(is_english(word) for word in bare)


def _plausible_alone(text: str, words: list[Token], at: int) -> bool:
    """Whether a lone word may be a name where it stands."""
    word = without_possessive(words[at].text)
    if len(word) < 3 or word.lower() in NOUNS_AND_NAMES or in_brackets(text, words, at):
        return False
    if is_place(word) and not is_given_name(word):
        return False
    if word.lower() in MONTHS and _DAY_BEFORE.search(text, 0, words[at].start):
        return False  # 25 Medi, o fis Medi, though Medi is a girl as well
    if is_english(word) and word.lower() not in NAME_WORDS and not text.replace(word, "").strip():
        return False  # Reason: the head of a column
    # Mark schemes, Will governors please: left to the list of first names
    return word.lower() not in OPENS_SENTENCES or not starts_sentence(text, words[at])
