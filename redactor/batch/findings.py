"""Findings in clear: as JSON Lines, and only when somebody asked for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from redactor.batch.work import read
from redactor.data import (
    Action,
    Block,
    Carrier,
    Document,
    Review,
    Role,
    RosterEntry,
    Source,
    Span,
    Story,
    Treatment,
)
from redactor.decide import decide
from redactor.detect import detect
from redactor.errors import FileError, Refused
from redactor.notices import notice
from redactor.people import identify
from redactor.pipeline import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from redactor.policy import Policy

_SEAL = "seal"  # the action of what goes to Part 2

type Line = dict[str, str | int | float]


def detected(path: Path, policy: Policy, roster: tuple[RosterEntry, ...]) -> Iterator[Line]:
    """A line for each decision and notice about a .docx, or about plain text with offsets into the file."""
    source = read(path, policy)
    if path.suffix.lower() == ".txt":
        yield from _of_text(source, policy, roster)
    else:
        yield from lines(prepare(source, policy, roster))


def lines(review: Review) -> Iterator[Line]:
    """Decisions in reading order, stretches that are sealed, then notices, the most certain first."""
    for d in review.decisions:
        reason = f"{d.reason.code} {d.reason.clause}".strip()
        yield _line(review, d.span, d.entity_type, d.action.value, d.role) | {
            "score": d.score,
            "reason": reason,
            "why": d.why,
        }
    for section in review.sealed():
        if section.carrier is Carrier.STRETCH:
            for span in section.spans:
                yield _line(review, span, "PART_2", _SEAL) | {"why": section.rule}
    for n in review.notices:
        if n.treatment is not Treatment.REDACT:  # those are decisions
            action = _SEAL if n.treatment is Treatment.SEAL else Action.KEEP.value
            reason = f"{n.reason.code} {n.reason.clause}".strip()
            yield _line(review, n.span, n.kind, action) | {
                "score": n.score,
                "reason": reason,
                "why": n.why,
            }


def _line(
    review: Review, span: Span, entity_type: str, action: str, role: Role = Role.UNKNOWN
) -> Line:
    return {
        "document": review.document.stem,
        "block": span.block,
        "start": span.start,
        "end": span.end,
        "text": review.document.blocks[span.block].text[span.start : span.end],
        "entity_type": entity_type,
        "role": role.value,
        "action": action,
        "score": 1.0,
        "reason": "",
        "why": "",
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
    notices = notice(document, (), findings, people, policy)
    decisions = decide(findings, people, (), policy, notices)
    for found in lines(Review(document, (), people, decisions, policy.sha256, notices)):
        offset = starts[int(found.pop("block"))]
        yield {**found, "start": int(found["start"]) + offset, "end": int(found["end"]) + offset}
