"""Findings in one file, of minutes or of plain text, without writing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch.findings import lines
from redactor.batch.work import read
from redactor.data import Block, Document, Review, RosterEntry, Source, Story
from redactor.decide import decide
from redactor.detect import detect
from redactor.errors import Refused
from redactor.notices import notice
from redactor.people import identify
from redactor.pipeline import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from redactor.batch.findings import Line
    from redactor.policy import Policy


def detected(path: Path, policy: Policy, roster: tuple[RosterEntry, ...]) -> Iterator[Line]:
    """A line for each decision and notice about a .docx, or about plain text with offsets into the file."""
    source = read(path, policy)
    if path.suffix.lower() == ".txt":
        yield from _of_text(source, policy, roster)
    else:
        yield from lines(prepare(source, policy, roster))


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
