"""Minutes read, split and understood, with what is told of them, for the tests of notices."""

from __future__ import annotations

from typing import Any

from redactor.data import Block, Document, Notice, Section, Story
from redactor.detect import detect
from redactor.notices import notice, with_notices_sealed
from redactor.people import identify
from redactor.policy import Policy, load
from redactor.split import split

TABLE = (
    "Marlbrook Primary School",
    "Minutes of the Governing Board, Tuesday 11 March 2025",
    "Present: Gwendoline Tapper (GT, Chair), Sukhdev Bains (SB), Hew Mostyn-Parry (HMP, Headteacher)",
    "In attendance: Orla Quist (Clerk)",
    "1. Business",
)


def policy(**tables: dict[str, Any]) -> Policy:
    """The default policy with other entries in some of its tables."""
    said = load().model_dump()
    return Policy.model_validate({**said, **{n: {**said[n], **t} for n, t in tables.items()}})


def minutes(*lines: str | Block) -> Document:
    """Lines as paragraphs under an attendance list; a block may say how else it stands."""
    every = [*TABLE, *lines]
    blocks = [
        Block(i, Story.BODY, line) if isinstance(line, str) else line
        for i, line in enumerate(every)
    ]
    return Document("minutes", "0" * 64, tuple(blocks))


def prepared(
    document: Document, rules: Policy
) -> tuple[tuple[Notice, ...], tuple[Section, ...], tuple[Section, ...]]:
    """Notices, the sections as marked, and the sections with what the policy seals."""
    findings = detect(document)
    marked = split(document)
    told = notice(document, marked, findings, identify(document, findings), rules)
    return told, marked, with_notices_sealed(document, marked, told)
