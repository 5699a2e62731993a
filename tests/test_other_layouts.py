"""The text of a sample in other layouts: what must go is gone, and what must stay stays."""

from __future__ import annotations

import io
import textwrap
import tomllib
from typing import TYPE_CHECKING

import docx
import pytest
from product import SAMPLES, places, printed

from redactor import pipeline
from redactor.data import Source, Story
from redactor.ooxml import read
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Callable

POLICY = load()
IN_PARAGRAPHS = sorted(
    folder.name
    for folder in SAMPLES.glob("[0-9][0-9]-*")
    if not any(docx.Document(str(path)).tables for path in folder.glob("*.docx"))
)


def shift_enter(lines: list[str]) -> bytes:
    """All of it in one paragraph."""
    return _saved(["\n".join(lines)])


def wrapped(lines: list[str]) -> bytes:
    """A paragraph for each line of ninety characters, as out of a PDF."""
    return _saved([cut for line in lines for cut in textwrap.wrap(line, 90) or [""]])


def boxed(lines: list[str]) -> bytes:
    """Each item in a box of its own."""
    document = docx.Document()
    table = document.add_table(rows=1, cols=1)
    for line in lines:
        cell = table.rows[-1].cells[0]
        if line[:1].isdigit() and cell.text:
            cell = table.add_row().cells[0]
        cell.add_paragraph(line)
    return _bytes(document)


def _saved(paragraphs: list[str]) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    return _bytes(document)


def _bytes(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("layout", [shift_enter, wrapped, boxed])
@pytest.mark.parametrize("sample", IN_PARAGRAPHS)
def test_a_sample_in_another_layout(sample: str, layout: Callable[[list[str]], bytes]) -> None:
    (path,) = (SAMPLES / sample).glob("*.docx")
    expected = tomllib.loads((SAMPLES / sample / "expect.toml").read_text(encoding="utf-8"))
    body = [
        block.text
        for block in read(path.read_bytes(), path.stem, pipeline.limits(POLICY)).blocks
        if block.story is Story.BODY
    ]
    source = Source("minutes", layout(body))
    packages, _ = pipeline.publish(source, pipeline.prepare(source, POLICY), POLICY)
    text = " ".join(printed(packages.part1).split())

    said = " ".join(" ".join(body).split())
    kept = [x for x in expected["kept"] if x in said]
    assert [x for x in expected["gone"] if places(x, packages.part1)] == []
    assert [x for x in kept if x not in text] == []
