"""General English with names: the four public corpora, read for training and for measuring.

What lives here: their formats. What does not: the texts; the folder is an argument.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PERSON = {"PER", "person"}
_CLOSING = re.compile(r"[.,;:!?%)\]}»”’]+|'s|'m|'re|'ve|'ll|'d|n't|’s|…|\.\.\.")
_OPENING = set("([{«“‘£$#@")
_OFFICE = re.compile(
    r"\b(?:minister|secretary|ambassador|president|spokes\w+|officer|official|leader|commissioner|chief|king|queen)\b",
    re.IGNORECASE,
)
_MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "The"}
_BLOCK = 40  # sentences; every fifth block is held out


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence or paragraph and its persons."""

    corpus: str
    text: str
    persons: tuple[tuple[int, int], ...]
    held_out: bool


def samples(folder: Path) -> Iterator[Sample]:
    """All four corpora, held-out parts marked."""
    for name, files in (
        ("btc", sorted((folder / "btc").glob("*.conll"))),
        ("wnut17", [folder / "wnut17" / "train.conll", folder / "wnut17" / "dev.conll"]),
        ("wikigold", [folder / "wikigold" / "wikigold.conll"]),
    ):
        number = 0
        for file in files:
            for words, tags in _sentences(file):
                text, persons = _detokenised(words, tags)
                yield Sample(name, text, persons, (number // _BLOCK) % 5 == 4)
                number += 1
    yield from _statements(folder / "re3d" / "uk-government")


def _sentences(file: Path) -> Iterator[tuple[list[str], list[str]]]:
    words: list[str] = []
    tags: list[str] = []
    for line in [*file.read_text(encoding="utf-8").split("\n"), ""]:
        parts = line.split()
        if len(parts) < 2:
            if words and words[0] != "-DOCSTART-":
                yield words, tags
            words, tags = [], []
        else:
            words.append(parts[0])
            tags.append(parts[-1])


def _detokenised(words: list[str], tags: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    text, spans, before, inside = "", [], "", False
    straight = 0  # how many straight quotation marks are open
    for word, tag in zip(words, tags, strict=True):
        quote = word in {'"', "''", "``", "'\"'"}
        shown = '"' if quote else word
        glued = (
            not text
            or _CLOSING.fullmatch(word)
            or before in _OPENING
            or (quote and straight)
            or before == "open"
        )
        text += "" if glued else " "
        person = tag[2:] in _PERSON and word != "@" and before != "@"  # handles are no names
        if person and inside and not tag.startswith("B-"):
            spans[-1] = (spans[-1][0], len(text) + len(shown))
        elif person:
            spans.append((len(text), len(text) + len(shown)))
        inside = person
        text += shown
        before = word
        if quote:
            straight = 1 - straight
            before = "open" if straight else word
    return text, tuple(spans)


def _statements(folder: Path) -> Iterator[Sample]:
    """Government statements; offices, which re3d counts as persons, are left out."""
    entities: dict[str, set[tuple[int, int]]] = {}
    for entity in _json_lines(folder / "entities.json"):
        value = str(entity["value"])
        if (
            entity["type"] == "Person"
            and value.istitle()
            and len(value) > 2
            and value not in _MONTHS
            and not _OFFICE.search(value)
            and " of " not in value
        ):
            entities.setdefault(str(entity["documentId"]), set()).add(
                (int(entity["begin"]), int(entity["end"]))
            )
    for number, document in enumerate(_json_lines(folder / "documents.json")):
        text, known = str(document["text"]), entities.get(str(document["_id"]), set())
        for paragraph in re.finditer(r"[^\n]+", text):
            inside = sorted(
                (s - paragraph.start(), e - paragraph.start())
                for s, e in known
                if paragraph.start() <= s and e <= paragraph.end()
            )
            persons = tuple(
                span
                for span in inside
                if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in inside)
            )
            yield Sample("re3d", paragraph.group(), persons, number % 5 == 4)


def _json_lines(file: Path) -> list[dict[str, object]]:
    raw = file.read_text(encoding="utf-8").strip()
    if raw.startswith("["):
        return list(json.loads(raw))
    return [json.loads(line) for line in raw.splitlines() if line.strip()]
