"""What names do not show: everything that a person must look at, each with its reason.

described    descriptions, small numbers, reasons, kinships, quotations, tables: from the findings
unmarked     paragraphs in Part 1 that the policy says belong to Part 2
hidden       text that nobody sees on the page, and where it stands
sealing      paragraphs and tables that the policy seals at sight
cues         words of a case that the policy puts into Part 2: pure data, each with the kind of its matter

What does not live here: finding descriptions in a text (`detect`), and cutting them (`decide`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Part, Treatment
from redactor.notices import described, hidden, unmarked
from redactor.notices.sealing import with_notices_sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Document, Finding, Notice, Person, Section, Span
    from redactor.policy import Policy

__all__ = ["notice", "with_notices_sealed"]


def notice(
    document: Document,
    sections: Sequence[Section],
    findings: Sequence[Finding],
    people: Sequence[Person],
    policy: Policy,
) -> tuple[Notice, ...]:
    """Everything in Part 1 that names do not show, the most certain first.

    What stands in a paragraph that is told as a whole is not told again, descriptions excepted.
    """
    sealed = [span for s in sections if s.part is Part.TWO for span in s.spans]
    paragraphs = unmarked.paragraphs(document, findings, people, policy)
    open_paragraphs = [p for p in paragraphs if _is_open(p.span, sealed)]
    others = described.notices(document, findings, open_paragraphs, policy)
    seen = [
        *open_paragraphs,
        *(n for n in others if not any(span.covers(n.span) for span in sealed)),
        *hidden.texts(document, policy),
    ]
    told = [n for n in seen if n.treatment is not Treatment.IGNORE]
    return tuple(sorted(told, key=lambda n: (-n.score, n.span, n.kind)))


def _is_open(paragraph: Span, sealed: Sequence[Span]) -> bool:
    """Whether more than half of a paragraph is published."""
    gone = sum(span.end - span.start for span in sealed if span.overlaps(paragraph))
    return gone * 2 < paragraph.end - paragraph.start
