"""Findings in clear: as JSON Lines, and only when somebody asked for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from redactor.data import Action, Carrier, Part, Review, Role, Span, Treatment
from redactor.errors import FileError
from redactor.split import ASKED_ABOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SEAL = "seal"  # the action of what goes to Part 2

type Line = dict[str, str | int | float]


def lines(review: Review) -> Iterator[Line]:
    """Decisions in reading order, what of Part 2 must be looked at, then notices, the most certain first.

    Of Part 2: stretches within a paragraph, all that a person is asked to check, and what may tell of
    it again and is kept.
    """
    for d in review.decisions:
        reason = f"{d.reason.code} {d.reason.clause}".strip()
        yield _line(review, d.span, d.entity_type, d.action.value, d.role) | {
            "score": d.score,
            "reason": reason,
            "why": d.why,
        }
    for section in review.sections:
        sealed = section.part is Part.TWO
        asked = section.doubt and (sealed or section.rule in ASKED_ABOUT)
        if asked or (sealed and section.carrier is Carrier.STRETCH):
            why = f"{section.rule}: {section.doubt}" if section.doubt else section.rule
            action = _SEAL if sealed else Action.KEEP.value
            for span in section.spans:
                yield _line(review, span, "PART_2", action) | {"why": why}
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
