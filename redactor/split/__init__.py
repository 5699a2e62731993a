"""Split minutes: agenda items, and everything that is Part 2.

    lines   = layout.read(document)            numbers, ranks, tables, contexts
    seals   = extent.sealed(lines)             what the clerk marked, by every carrier
            + belongings.sealed(lines, seals)  what goes with it through the side doors
    sections = sections.cover(lines, seals)    all visible blocks, in reading order

`whole` comes first: minutes of a body whose business is confidential are sealed as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split import belongings, dialect, extent, layout, sections, whole
from redactor.split.rules import SplitRules
from redactor.split.stubs import NOTICE, stub_text

if TYPE_CHECKING:
    from redactor.data import Document, Section

__all__ = ["NOTICE", "SplitRules", "split", "stub_text"]


def split(document: Document, rules: SplitRules | None = None) -> tuple[Section, ...]:
    """Sections in reading order; together they cover every visible block."""
    chosen = rules or SplitRules()
    lines = dialect.translate(layout.read(document))
    marked = extent.sealed(lines, chosen)
    reason = whole.reason(document, lines, marked, chosen)
    if reason is not None:
        return sections.document(lines, reason)
    return sections.cover(lines, [*marked, *belongings.sealed(lines, marked, chosen)])
