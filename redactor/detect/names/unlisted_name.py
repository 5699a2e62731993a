"""Capitalised words that no list and no model knows: `Grey Castellano`, `by Innes and Jean`.

They stand in no dictionary (of a pair: one of them), a capital is not owed to the sentence, and
nothing says that a place or a body is meant. An initial may follow: `with Qwenda B. and her mum`.
The score is low: `people` keeps such a finding only with evidence from the words around it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.detect.names._base import WordRecognizer, nothing
from redactor.naming import (
    NEVER_NAMES,
    NO_PERSON_AFTER,
    PARTICLES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    is_welsh,
    opens_welsh,
    without_possessive,
)
from redactor.naming.bodies import in_brackets, is_somewhere, is_thing, names_body
from redactor.naming.runs import Run, has_inner_capital, is_initial, name_run, starts_sentence
from redactor.naming.sentences import in_welsh

if TYPE_CHECKING:
    from presidio_analyzer import RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

_PAIR, _ALONE = 0.3, 0.2
_SHORTEST = 4  # letters of a first name or surname that stands alone
_STOP = re.compile(r"\.(?!\w)|,|\s*$|['’]s\b|\s+\(")
_PREFIXES = frozenset("co ex non pre re sub vice".split())
_A_FAMILY = re.compile(
    r"\b(?:famil(?:y|ies)|households?|couples?|parents|neighbours|twins|siblings|brothers|sisters)\b[^.;:]{0,60},? (?:and )?the $",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[,;:)]|\.(?!\w)|$)")
_OF_SOMEBODY = re.compile(
    r",? who (?:is|was|has|had|came|joined|lives)\b|['’]s (?:mum|mam|mother|dad|father|parents|brother|sister|nan)\b| and (?:his|her) \w+|"
    r" and [A-Z][a-z]+ (?:won|sang|read|swam|danced|wrote|had|have|were|are|played|built|told|showed)\b| (?:sang|danced|swam|wept|cried)\b|"
    r" \d(?:st|nd|rd|th)\b| \((?:Y|Year )\d"
)
_OF_NO_PERSON = NO_PERSON_AFTER | set("at in near from to of within around outside".split())


class UnlistedNameRecognizer(WordRecognizer):
    """Finds PERSON by shape alone."""

    title = "unlisted name"

    def scored(self, text: str, words: list[Token], at: int) -> tuple[Run, float]:
        if not is_capitalised(words[at].text):
            return nothing(at)
        run = _without_opening(text, words, name_run(text, words, at))
        if not _shaped_like_a_name(text, words, run):
            return run, 0
        return run, _ALONE if run.end - run.start == 1 else _PAIR

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        if is_welsh(text):  # no word of Welsh is in the dictionary
            return []
        return super().analyze(text, entities, nlp_artifacts)


def _without_opening(text: str, words: list[Token], run: Run) -> Run:
    """`Book Sam Whitworth` without the word that opens the sentence."""
    first = words[run.start]
    opens = run.end - run.start > 1 and starts_sentence(text, first)
    no_name = is_english(first.text) or opens_welsh(first.text)
    verb = first.low == "mae" and in_welsh(text, first.start, first.end)
    if opens and (verb or (no_name and not is_given_name(first.text))):
        return Run(run.start + 1, run.end)
    return run


def _shaped_like_a_name(text: str, words: list[Token], run: Run) -> bool:
    inside = [without_possessive(token.text) for token in words[run.start : run.end]]
    if _has_an_initial(text, words, run):
        inside = inside[:1]
    elif len(inside) == 1 and _is_no_name_alone(text, words[run.start]):
        return False
    if len(inside) > 4 or not is_capitalised(inside[0]) or names_body(text, words, run):
        return False
    if any(word.isupper() or _of_the_field(word) for word in inside):
        return False
    if any(not is_capitalised(word) and word.lower() not in PARTICLES for word in inside):
        return False
    if run.start and words[run.start - 1].low in _OF_NO_PERSON:
        return False
    if is_somewhere(text, words, run) or (len(inside) == 1 and is_place(inside[0])):
        return False
    if is_thing(text, words, run) or (len(inside) == 1 and in_brackets(text, words, run.start)):
        return False
    if any(has_inner_capital(word) for word in inside):
        return False  # MyConcern
    return not all(is_english(word) for word in inside)


def _has_an_initial(text: str, words: list[Token], run: Run) -> bool:
    """`Qwenda B.` and what ends a name; no `Zonta A level`."""
    first, last = words[run.start], words[run.end - 1]
    two = run.end - run.start == 2 and is_initial(last) and _STOP.match(text, last.end)
    return bool(two) and len(first.text) >= _SHORTEST and not is_english(first.text)


def _is_no_name_alone(text: str, word: Token) -> bool:
    """Whether a lone word is too short, owed to its sentence, `the Feis,` or `(Year 11, Moorside)`."""
    short = len(without_possessive(word.text)) < _SHORTEST
    one_of_its_kind = text.endswith(("the ", "The "), 0, word.start) and _ENDS.match(text, word.end)
    no_name = (bool(one_of_its_kind) and not _of_a_family(text, word)) or text.startswith(
        ")", word.end
    )
    return short or no_name or _opens_with_no_name(text, word)


def _of_a_family(text: str, word: Token) -> bool:
    """`one family, the Goldbys, have appealed`."""
    return word.low.endswith("s") and _A_FAMILY.search(text, 0, word.start) is not None


def _opens_with_no_name(text: str, word: Token) -> bool:
    """Whether a capital is owed to the sentence, and nothing that only people do follows."""
    return starts_sentence(text, word) and not _OF_SOMEBODY.match(text, word.end)


def _of_the_field(word: str) -> bool:
    """Headteacher, MyConcern, Vice-Chair, Co-opted."""
    parts = word.lower().split("-")
    prefixed = len(parts) > 1 and parts[0] in _PREFIXES and all(map(is_english, parts[1:]))
    return prefixed or all(part in NEVER_NAMES for part in parts)
