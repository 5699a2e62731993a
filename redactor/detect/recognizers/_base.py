"""What the recognizers of this room share: the strict base class, scores, fragments of patterns.

No recognizer lives here. Presidio's own `PatternRecognizer` logs a pattern that runs out of time
and goes on with the next; here that is a `DetectionError`, because text that was not searched
must never look like text in which nothing was found.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

import regex  # type: ignore[import-untyped]  # the engine that Presidio uses; it has no type hints
from presidio_analyzer import Pattern, PatternRecognizer, RecognizerResult

from redactor.errors import DetectionError
from redactor.expressions import Expression, Lookout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presidio_analyzer.nlp_engine import NlpArtifacts

CUED = 0.85  # the words around it say what it is
SHAPE = 0.6  # the shape alone says what it is
FAINT = 0.4  # may well be public, or something else: needs the context or a person
EVIDENCE = 0.3  # says something about a person; identifies nobody on its own

DASH = r"[-\u2010-\u2015\u2212]"  # as typed, and as Word corrects it
LINK = (  # what stands between a cue and its value: "number is", ": ", " (", " - recorded as"
    rf"(?:[\s:#=,(]|{DASH}"
    r"|\b(?i:is|was|are|were|the|as|of|on|with|recorded|given|listed|shown|being)\b){0,10}"
)
POSTCODE = r"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s?[0-9][A-Z]{2}\b"


def digits(least: int) -> str:
    """For `NEEDS`: so many digits, whatever stands between them."""
    return f"(?:[0-9][^0-9]*+){{{least}}}"


CASE_MATTERS = int(regex.MULTILINE)
ANY_CASE = int(regex.MULTILINE | regex.IGNORECASE)


class CuedPattern(Pattern):
    """A pattern that holds its own cue ("NHS number: …").

    A failed checksum does not discard what it found: a mistyped number still points to a person.
    """


class StrictPatternRecognizer(PatternRecognizer):
    r"""Presidio's pattern recognizer, except that it fails closed and decides about case itself.

    A subclass states `ENTITY`, `PATTERNS` and `CONTEXT`; a pattern keeps its cue out of the
    finding with `\K`. `NEEDS` is something quick to look for without which no pattern of the kind
    matches, `NEEDS_BY_NAME` the same for single patterns.
    """

    name: str
    patterns: list[Pattern]

    ENTITY: ClassVar[str]
    PATTERNS: ClassVar[tuple[Pattern, ...]]
    CONTEXT: ClassVar[tuple[str, ...]] = ()
    FLAGS: ClassVar[int] = CASE_MATTERS
    NEEDS: ClassVar[str] = ""
    NEEDS_BY_NAME: ClassVar[tuple[tuple[str, str], ...]] = ()
    TIMEOUT: ClassVar[float] = 20.0  # seconds that one pattern may take for one block

    def __init__(
        self,
        patterns: list[Pattern] | None = None,
        context: list[str] | None = None,
        supported_language: str = "en",
        supported_entity: str | None = None,
        name: str | None = None,
    ) -> None:
        super().__init__(
            patterns=patterns or list(self.PATTERNS),
            context=context or list(self.CONTEXT),
            supported_language=supported_language,
            supported_entity=supported_entity or self.ENTITY,
            name=name or type(self).__name__,
        )
        self.global_regex_flags = self.FLAGS
        self._needs = {} if patterns else {"": self.NEEDS, **dict(self.NEEDS_BY_NAME)}
        for pattern in self.patterns:
            _words_of(pattern.regex)  # all of them before any text is read

    def analyze(
        self,
        text: str,
        entities: list[str],  # noqa: ARG002  # Presidio's signature
        nlp_artifacts: NlpArtifacts | None = None,  # noqa: ARG002  # Presidio's signature
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        """Find what the patterns describe, or raise: see `EntityRecognizer.analyze`."""
        flags = self.FLAGS if regex_flags is None else regex_flags
        found: list[RecognizerResult] = []
        if not self._may_hold(text, ""):
            return found
        for pattern in self.patterns:
            if self._may_match(text, pattern):
                try:
                    found += self._search(pattern, text, flags)
                except TimeoutError as error:
                    raise DetectionError(f"{self.name} ran out of time.") from error
        return _without_contained(found)

    def _may_hold(self, text: str, pattern: str) -> bool:
        needed = self._needs.get(pattern)
        return not needed or bool(_needed(needed).search(text))

    def _may_match(self, text: str, pattern: Pattern) -> bool:
        return _words_of(pattern.regex).possible(text) and self._may_hold(text, pattern.name)

    def _search(self, pattern: Pattern, text: str, flags: int) -> list[RecognizerResult]:
        results = (
            self._result(pattern, *span, text, flags)
            for match in self.matches(pattern, text, flags)
            if (span := self.span_of(match))
        )
        return [result for result in results if result.score > self.MIN_SCORE]

    def matches(self, pattern: Pattern, text: str, flags: int) -> Iterator[Any]:
        """The matches of one pattern, in order; a `TimeoutError` when they take too long."""
        return iter(_compiled(pattern.regex, flags).finditer(text, timeout=self.TIMEOUT))

    def span_of(self, match: Any) -> tuple[int, int] | None:
        """Return what of a match is the finding; a recognizer may cut it, or drop it."""
        start, end = match.span()
        return (start, end) if start < end else None

    def _result(
        self, pattern: Pattern, start: int, end: int, text: str, flags: int
    ) -> RecognizerResult:
        value = text[start:end]
        valid = self.validate_result(value)
        score = pattern.score
        if valid:
            score = self.MAX_SCORE
        elif valid is False and not isinstance(pattern, CuedPattern):
            score = self.MIN_SCORE
        if self.invalidate_result(value):
            score = self.MIN_SCORE
        explanation = self.build_regex_explanation(
            self.name, pattern.name, pattern.regex, pattern.score, bool(valid), flags
        )
        explanation.score = score
        return RecognizerResult(
            entity_type=self.supported_entities[0],
            start=start,
            end=end,
            score=score,
            analysis_explanation=explanation,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )


_compiled = cache(regex.compile)  # `regex` itself looks every expression up anew each time
_needed = cache(re.compile)
_LOOKOUT = Lookout()


@cache
def _words_of(pattern: str) -> Expression:
    r"""The words that a pattern cannot do without; who reads them off knows no `\K` and no `\p{Lu}`."""
    return Expression(re.sub(r"\\p\{\w+\}", r"\\w", pattern.replace(r"\K", "")), _LOOKOUT)


def _without_contained(results: Sequence[RecognizerResult]) -> list[RecognizerResult]:
    """Drop what lies inside a longer finding of at least the same score, in a stable order."""
    kept: list[RecognizerResult] = []
    for result in sorted(results, key=lambda r: (r.start, -r.end, -r.score)):
        if not any(result.contained_in(other) and result.score <= other.score for other in kept):
            kept.append(result)
    return kept
