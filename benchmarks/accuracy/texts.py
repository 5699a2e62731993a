"""What is measured: texts with their names marked.

What lives here: the held-out minutes (`held_out.jsonl`, made by `models/pipeline`), the samples of
this project, and, when their folder is named, the held-out parts of the public corpora.
"""

from __future__ import annotations

import csv
import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
_TITLED = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Rev|Cllr|Canon|Fr)\.? [A-Z]\S+(?: [A-Z]\S+)*")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in a text, the community it comes from, and how it is written."""

    start: int
    end: int
    community: str
    shape: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of one document, its names, and what it is about where somebody said so."""

    document: str
    text: str
    names: tuple[Name, ...]
    matter: str = ""
    complete: bool = True  # whether every name in the text is marked


def held_out() -> Iterator[Marked]:
    """Minutes and legal texts whose wording and whose names the model has never met."""
    yield from _rows(HERE / "held_out.jsonl")


def general(file: Path) -> Iterator[Marked]:
    """The held-out parts of the public corpora, as `models/pipeline/scripts/build.py` writes them."""
    yield from _rows(file)


def samples() -> Iterator[Marked]:
    """The paragraphs of the samples; marked are the people of their roster and of `expect.toml`."""
    with (SAMPLES / "people.csv").open(encoding="utf-8", newline="") as file:
        roster = [row["name"] for row in csv.DictReader(file)]
    for folder in sorted(path for path in SAMPLES.iterdir() if (path / "expect.toml").exists()):
        expected = tomllib.loads((folder / "expect.toml").read_text(encoding="utf-8"))
        said = [*expected.get("kept", ()), *expected.get("gone", ())]
        titled = [match.group() for text in said for match in _TITLED.finditer(text)]
        people = sorted({*roster, *titled}, key=len, reverse=True)
        pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in people))
        for file_ in sorted(folder.glob("*.docx")):
            for text in _paragraphs(file_):
                found = pattern.finditer(text)
                names = tuple(Name(m.start(), m.end(), "", shape(m.group())) for m in found)
                yield Marked(folder.name, text, names, complete=False)


def shape(name: str) -> str:
    """How a name is written."""
    words = name.split()
    if name.isupper() and len(name) > 3:
        return "capitals"
    if any(len(word.strip(".")) == 1 for word in words):
        return "with an initial"
    if name.islower():
        return "small letters"
    return "one word" if len(words) == 1 else "full"


def _rows(file: Path) -> Iterator[Marked]:
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        names = tuple(
            Name(span[0], span[1], span[2] if len(span) > 2 else "", shape(text[span[0] : span[1]]))
            for span in row["names"]
        )
        yield Marked(row.get("document", row.get("corpus", "")), text, names, row.get("matter", ""))


def _paragraphs(file: Path) -> Iterator[str]:
    document = Document(str(file))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    for holder in (document, *cells):
        yield from (p.text for p in holder.paragraphs if p.text.strip())
