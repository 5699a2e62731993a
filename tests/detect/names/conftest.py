"""What the tests of the recognizers of names share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.detect.names._base import NameRecognizer

    type Names = Callable[[type[NameRecognizer], str], list[str]]


@pytest.fixture
def names() -> Names:
    """Return the names that a recognizer finds in a text, in reading order."""

    def find(kind: type[NameRecognizer], text: str) -> list[str]:
        results = kind().analyze(text, ["PERSON"], None)
        return [text[r.start : r.end] for r in sorted(results, key=lambda r: r.start)]

    return find
