"""Findings in clear: as JSON Lines, and only when somebody asked for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from redactor.batch.work import read
from redactor.data import Block, Document, Review, RosterEntry, Source, Story
from redactor.decide import decide
from redactor.detect import detect
from redactor.errors import FileError, Refused
from redactor.people import identify
from redactor.pipeline import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from redactor.policy import Policy

type Line = dict[str, str | int | float]


def detected(path: Path, policy: Policy, roster: tuple[RosterEntry, ...]) -> Iterator[Line]:
    """A line for each decision about a .docx, or about plain text with offsets into the file."""
    source = read(path, policy)
    if path.suffix.lower() == ".txt":
        yield from _of_text(source, policy, roster)
    else:
        yield from lines(prepare(source, policy, roster))


def lines(review: Review) -> Iterator[Line]:
    """Decisions of a review, in reading order."""
    for decision in review.decisions:
        yield {
            "document": review.document.stem,
            "block": decision.span.block,
            "start": decision.span.start,
            "end": decision.span.end,
            "text": decision.text,
            "entity_type": decision.entity_type,
            "role": decision.role.value,
            "action": decision.action.value,
            "score": decision.score,
            "reason": f"{decision.reason.code} {decision.reason.clause}".strip(),
            "why": decision.why,
        }


def write_findings(folder: Path, review: Review) -> None:
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines(review))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{review.document.stem}.jsonl").write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise FileError(
            f"The list of findings cannot be written: {error.strerror}.",
            "Name another folder with --findings.",
        ) from None


def _of_text(source: Source, policy: Policy, roster: tuple[RosterEntry, ...]) -> Iterator[Line]:
    """As for minutes of which a block is a line; without Word there are no sections."""
    try:
        text = source.data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(
            "The text file is not UTF-8.", "Save it in Notepad with the encoding UTF-8."
        ) from error
    starts: list[int] = []
    blocks: list[Block] = []
    at = 1 if text.startswith("\ufeff") else 0  # a byte order mark counts, but is not text
    for line in text[at:].splitlines(keepends=True):
        starts.append(at)
        blocks.append(Block(len(blocks), Story.BODY, line.rstrip("\r\n")))
        at += len(line)
    document = Document(source.stem, source.sha256, tuple(blocks))
    findings = detect(document)
    people = identify(document, findings, roster)
    decisions = decide(findings, people, (), policy)
    for found in lines(Review(document, (), people, decisions)):
        offset = starts[int(found.pop("block"))]
        yield {**found, "start": int(found["start"]) + offset, "end": int(found["end"]) + offset}
