"""Text that cannot be seen on the page: it never goes out, but somebody must know that it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Document, Notice, Span, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.policy import Policy

KIND = "HIDDEN_TEXT"
_SCORE = 0.9


def texts(document: Document, policy: Policy) -> Iterator[Notice]:
    """A notice for each hidden block that says anything, with why it is hidden and where."""
    for block in document.blocks:
        if block.story is Story.HIDDEN and any(c.isalnum() for c in block.text):
            where = "" if block.anchor is None else f", at paragraph {block.anchor + 1}"
            yield Notice(
                span=Span(block.index, 0, len(block.text)),
                text=block.text,
                kind=KIND,
                score=_SCORE,
                reason=policy.reasons["sealed"],
                why=f"hidden text ({block.origin}){where}: not in Part 1",
                treatment=policy.treatment(KIND),
            )
