"""Shortcuts of the detector change nothing: it finds what Presidio finds, and what every pattern finds."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from redactor.data import Block, Document, Story
from redactor.detect import detect
from redactor.detect.engine import LANGUAGE, analyzer
from redactor.detect.reader.opinions import TITLE
from redactor.detect.recognizers import DESCRIPTIONS, IDENTIFIERS

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer, RecognizerResult

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
QUICK = [kind for kind in (*IDENTIFIERS, *DESCRIPTIONS) if kind.NEEDS or kind.NEEDS_BY_NAME]


@cache
def minutes() -> tuple[str, ...]:
    """Every paragraph of the samples."""
    paths = sorted(SAMPLES.rglob("*.docx"))
    lines = {p.text for path in paths for p in docx.Document(str(path)).paragraphs}
    return tuple(sorted(line for line in lines if line.strip()))


@cache
def examples() -> tuple[str, ...]:
    """Every text that a test of a recognizer holds: all shapes that anybody has thought of."""
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted(HERE.rglob("test_*.py")))
    constants = (
        node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)
    )
    return tuple(
        sorted({n.value for n in constants if isinstance(n.value, str) and n.value.strip()})
    )


def told(results: list[RecognizerResult]) -> list[tuple[int, int, str, float]]:
    return sorted((r.start, r.end, r.entity_type, round(r.score, 3)) for r in results)


def test_a_document_has_the_findings_that_presidio_gives_for_its_paragraphs() -> None:
    texts = (*minutes(), *examples())
    document = Document("m", "0" * 64, tuple(Block(i, Story.BODY, t) for i, t in enumerate(texts)))
    engine = analyzer()
    expected = [
        (index, *result)
        for index, text in enumerate(texts)
        for result in told(engine.analyze(text, LANGUAGE))
    ]
    found = [
        (f.span.block, f.span.start, f.span.end, f.entity_type, f.score)
        for f in detect(document)
        if f.recognizer != TITLE  # the reader is no recognizer of Presidio's
    ]
    sure = [finding for finding in found if not finding[3].endswith("_MATTER")]
    assert sure == sorted(finding for finding in expected if not finding[3].endswith("_MATTER"))


@pytest.mark.parametrize("kind", QUICK, ids=lambda kind: kind.__name__)
def test_what_is_looked_for_first_never_hides_a_finding(kind: type[EntityRecognizer]) -> None:
    quick = kind()
    thorough = kind(patterns=list(kind.PATTERNS))
    texts = (*minutes(), *examples())
    assert any(thorough.analyze(text, []) for text in texts)
    for text in texts:
        assert told(quick.analyze(text, [])) == told(thorough.analyze(text, []))
