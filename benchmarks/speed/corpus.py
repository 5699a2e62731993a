"""Documents of the samples' kind: their paragraphs shuffled, under other names, about 1,400 words.

Every document has a heading, an attendance list, items and a Part 2; the seed makes each run's
corpus the same.
"""

from __future__ import annotations

import csv
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from docx.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
PUBLIC_WORDS, SEALED_WORDS = 1_150, 250


def build(folder: Path, documents: int, seed: int = 2025) -> int:
    """Write the documents; how many words they have."""
    chance = random.Random(seed)  # noqa: S311  # repeatable, not secret
    lines = [line for sample in sorted(SAMPLES.rglob("*.docx")) for line in _lines(sample)]
    folder.mkdir(parents=True, exist_ok=True)
    return sum(
        _write(folder / f"minutes {number:05}.docx", _renamed(_composed(lines, chance), chance))
        for number in range(documents)
    )


def text_of(path: Path) -> list[str]:
    """Paragraphs of the body and of its tables, as python-docx gives them."""
    return list(_lines(path))


def _lines(path: Path) -> Iterator[str]:
    for block in docx.Document(str(path)).iter_inner_content():
        rows = block.rows if isinstance(block, Table) else ()
        texts = [cell.text for row in rows for cell in row.cells] if rows else [block.text]  # type: ignore[union-attr]  # a paragraph, since it has no rows
        yield from (line for text in texts for line in text.splitlines() if line.strip())


def _composed(lines: Sequence[str], chance: random.Random) -> list[str]:
    long = [line for line in lines if len(line.split()) > 8]
    head = [
        f"Minutes of the Full Governing Board held on {chance.randrange(1, 28)} March 2025",
        "Present: Mrs Ada Bakare (Chair), Mr Colm Strachan, Mrs Romola Pike (Headteacher)",
        "In attendance: Ms Ines Fell (Clerk)",
    ]
    public = _words(long, PUBLIC_WORDS, chance)
    return [*head, *public, "Part 2 – Confidential", *_words(long, SEALED_WORDS, chance)]


def _words(lines: Sequence[str], wanted: int, chance: random.Random) -> Iterator[str]:
    count, number = 0, 0
    while count < wanted:
        line = chance.choice(lines)
        count += len(line.split())
        if number % 5 == 0:
            yield f"{number // 5 + 1}. Item"
        number += 1
        yield line


def _renamed(lines: Sequence[str], chance: random.Random) -> list[str]:
    """The same lines with the people of the roster under other names, the same all through."""
    with (SAMPLES / "people.csv").open(encoding="utf-8", newline="") as rows:
        words = {word for row in csv.DictReader(rows) for word in row["name"].split()}
    given = (ROOT / "redactor/naming/given.txt").read_text(encoding="utf-8").split()
    other = {word: chance.choice(given).title() for word in sorted(words) if len(word) > 3}
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, other))})\b")
    return [pattern.sub(lambda match: other[match[0]], line) for line in lines]


def _write(path: Path, lines: Sequence[str]) -> int:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return sum(len(line.split()) for line in lines)
