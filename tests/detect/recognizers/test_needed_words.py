"""No expression is passed over whose words a text seems to lack: what is found is the same without asking."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from redactor.detect.recognizers import DESCRIPTIONS, IDENTIFIERS
from redactor.detect.recognizers._base import StrictPatternRecognizer

KINDS = [
    kind for kind in (*IDENTIFIERS, *DESCRIPTIONS) if issubclass(kind, StrictPatternRecognizer)
]
# Every text that the tests of any recognizer hold: each kind of identifier, and what looks like it.
TEXTS = sorted(
    {
        node.value
        for file in Path(__file__).parent.glob("test_*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value
    }
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_finds_the_same_whether_words_are_asked_for_or_not(
    kind: type[StrictPatternRecognizer], monkeypatch: pytest.MonkeyPatch
) -> None:
    recognizer = kind()
    asked = [recognizer.analyze(text, [kind.ENTITY]) for text in TEXTS]
    monkeypatch.setattr(StrictPatternRecognizer, "_may_match", lambda *_: True)
    assert [recognizer.analyze(text, [kind.ENTITY]) for text in TEXTS] == asked
    assert any(asked)
