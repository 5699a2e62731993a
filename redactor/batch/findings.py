"""Findings in clear: as JSON Lines, and only when somebody asked for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from redactor.data import Block, Document, Review, RosterEntry, Source, Story
from redactor.decide import decide
from redactor.detect import detect
from redactor.errors import Refused, Vanished
from redactor.people import identify
from redactor.pipeline import prepare
from redactor.policy import Policy

Line = dict[str, str | int | float]


def detected(path: Path, policy: Policy, roster: tuple[RosterEntry, ...]) -> Iterator[Line]:
    """A line for each decision about a .docx, or about plain text with offsets into the file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Vanished from error
    if path.suffix.lower() == ".txt":
        yield from _of_text(path.stem, data, policy, roster)
    else:
        yield from lines(prepare(Source(path.stem, data), policy, roster))


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
    folder.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines(review))
    (folder / f"{review.document.stem}.jsonl").write_text(text, encoding="utf-8", newline="\n")


def _of_text(
    stem: str, data: bytes, policy: Policy, roster: tuple[RosterEntry, ...]
) -> Iterator[Line]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("The text file is not UTF-8.", "Save it as UTF-8.") from error
    starts, blocks = [], []
    at = 0
    for line in text.splitlines(keepends=True):
        starts.append(at)
        blocks.append(Block(len(blocks), Story.BODY, line.rstrip("\r\n")))
        at += len(line)
    document = Document(stem, "", tuple(blocks))
    findings = detect(document)
    people = identify(document, findings, roster)
    review = Review(document, (), people, decide(findings, people, (), policy))
    for line in lines(review):
        offset = starts[int(line.pop("block"))]
        yield {**line, "start": int(line["start"]) + offset, "end": int(line["end"]) + offset}
