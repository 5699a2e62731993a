"""The base of recognizers that find what identifies somebody without a name.

A pattern finds where such a description may begin; the recognizer reads on from there, weighs it
and says why. What lives here: that loop, and where a noun phrase or a clause ends. What does not:
the words (`_people_words`) and the weights, which each recognizer has for itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints

from redactor.detect._shared import WHY
from redactor.detect.recognizers._base import StrictPatternRecognizer
from redactor.naming.sentences import around

if TYPE_CHECKING:
    from presidio_analyzer import Pattern, RecognizerResult

_I = int(regex.IGNORECASE)
_REACH = 300  # characters on either side of a match that can still belong to it
_LOOK_BACK = 60  # characters before a verb that tell whether it goes on with the clause
# Where a noun phrase ends at the latest; a comma ends it unless a clause follows that belongs to it.
_STOP = regex.compile(
    r"(?<!\b(?:St|Mr|Mrs|Ms|Dr|Fr|Rev))[.;:!?)\]|](?:\s|$)|\s[(\[]|\s[-\u2013\u2014/]\s|,(?!\d|\s(?:aged\s\d+|whom?|whose|that|which|where|with|a|an|one|the only|all of|from|sydd|sy'n)\b)|\n"
)
_SAYS = r"(?:advised|confirmed|explained|reported|said|undertook|noted|agreed|asked|suggested|promised|told|thought|felt)"
_RELATIVE = regex.compile(
    rf",?\s\b(?:who|whom|whose|(?<!\b{_SAYS}\s)that|where|sydd|sy['\u2019]n)\b", _I
)
FINITE = regex.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|can|cannot|could|does|do|did|should|(?-i:may)|might|must|needs?|says?|said|asked|thinks?|(?:now|still)\s\w+s"
    r"|(?:is|are|was|were|has|have|had|wo|would|ca|could|does|do|did|should)n['\u2019]t|joins?|starts?|started|wants?|gets?|got|took|takes?)\b",
    _I,
)

_GOES_ON = regex.compile(
    r"\b(?:and|or|but|who|whom|whose|that|which|where|not|to|he|she|they|it|as|when|since|if|because)\s*$|^\s*,",
    _I,
)
_OF_WHOSE = regex.compile(
    r"\bwhose\s(?:[\w'\u2019-]+\s){0,5}[\w'\u2019-]+$|\b(?:who|that|which|sydd)\s?(?:\w+ly\s|never\s|also\s|(?:must|will|would|can|could|should|cannot)(?:\snot|\salways)?\s?)?$",
    _I,
)


@dataclass(frozen=True, slots=True)
class Described:
    """A description with its score, and why it may identify somebody."""

    start: int
    end: int
    score: float
    why: str


class DescriptionRecognizer(StrictPatternRecognizer):
    """Base of the recognizers of descriptions; a subclass weighs what its patterns match."""

    def describe(self, match: Any) -> Described | None:
        """The description that begins at a match, or None where it describes nobody in particular."""
        raise NotImplementedError

    def _search(self, pattern: Pattern, text: str, flags: int) -> list[RecognizerResult]:
        found = []
        for match in self.matches(pattern, text, flags):
            described = self.describe(match)
            if described is not None:
                found.append(self._described(pattern, described, text, flags))
        return found

    def _described(
        self, pattern: Pattern, described: Described, text: str, flags: int
    ) -> RecognizerResult:
        result = self._result(pattern, described.start, described.end, text, flags)
        result.score = min(described.score, 1.0)
        result.analysis_explanation.score = result.score
        result.analysis_explanation.textual_explanation = described.why
        result.recognition_metadata[WHY] = described.why
        return result


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a match, or as much of an endless one as a reader takes in."""
    first, last = around(text, start, end)
    return max(first, start - _REACH), min(last, end + _REACH)


def clause_end(text: str, start: int, limit: int) -> int:
    """Where the clause that runs on from `start` ends, its verb and all."""
    stop = _STOP.search(text, start, limit)
    return int(stop.start()) if stop else limit


def phrase_end(text: str, start: int, limit: int) -> int:
    """Where the noun phrase that runs on from `start` ends, its relative clauses included."""
    end = clause_end(text, start, limit)
    clause = _RELATIVE.search(text, start, end)
    for verb in FINITE.finditer(text, start, end):
        before = text[max(start, verb.start() - _LOOK_BACK) : verb.start()]
        of_clause = clause is not None and verb.start() > clause.start()
        if not (_GOES_ON.search(before) or (of_clause and _OF_WHOSE.search(before))):
            return int(verb.start())
    return end


def has_relative(text: str, start: int, end: int) -> bool:
    """Whether a clause with who, whose or that belongs to the phrase."""
    return bool(_RELATIVE.search(text, start, end))
