"""What the tests of all recognizers share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from presidio_analyzer import EntityRecognizer

    type Find = Callable[[type[EntityRecognizer], str], list[tuple[str, str]]]
    type Score = Callable[[type[EntityRecognizer], str], float]


@pytest.fixture
def found() -> Find:
    """Return what a recognizer finds in a text: (text, entity type), in reading order."""

    def find(kind: type[EntityRecognizer], text: str) -> list[tuple[str, str]]:
        recognizer = kind()
        results = recognizer.analyze(text, recognizer.supported_entities, None)
        ordered = sorted(results, key=lambda result: (result.start, result.end))
        return [(text[r.start : r.end], r.entity_type) for r in ordered]

    return find


@pytest.fixture
def score() -> Score:
    """Return the score of the one finding that a text holds."""

    def only(kind: type[EntityRecognizer], text: str) -> float:
        recognizer = kind()
        (result,) = recognizer.analyze(text, recognizer.supported_entities, None)
        return float(result.score)

    return only
