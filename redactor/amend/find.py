"""What stands at a place of a review: the decision, the person, the item, the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Decision, Document, Person, Review, Section, Span
from redactor.errors import ActRefused

if TYPE_CHECKING:
    from collections.abc import Iterable


def decision_at(review: Review, at: Span) -> Decision:
    found = [d for d in review.decisions if d.span.overlaps(at)]
    return _one(found, [d for d in found if d.span == at], "decision")


def person_at(review: Review, at: Span) -> Person:
    found = [p for p in review.people if any(m.span.overlaps(at) for m in p.mentions)]
    exact = [p for p in found if any(m.span == at for m in p.mentions)]
    return _one(found, exact, "person")


def section_at(review: Review, at: Span) -> Section:
    """The section of a place; an empty paragraph has one too."""
    here = [s for s in review.sections if any(span.block == at.block for span in s.spans)]
    over = [s for s in here if any(span.overlaps(at) for span in s.spans)]
    touched = [s for s in here if any(x.start <= at.start <= x.end for x in _of(s, at.block))]
    return _one(over or touched, [s for s in over if at in s.spans], "item")


def selected(document: Document, at: Span) -> Span:
    """The words of a selection, without the blanks around them and the automatic number."""
    if not 0 <= at.block < len(document.blocks):
        raise ActRefused("The selection is not in this document.")
    block = document.blocks[at.block]
    if not 0 <= at.start <= at.end <= len(block.text):
        raise ActRefused("The selection is not in this document.")
    start, end = max(at.start, len(block.label)), at.end
    while start < end and block.text[start].isspace():
        start += 1
    while start < end and block.text[end - 1].isspace():
        end -= 1
    if start >= end:
        raise ActRefused("Nothing is selected that could be cut.", "Select words of the minutes.")
    return Span(at.block, start, end)


def text_of(document: Document, span: Span) -> str:
    return document.blocks[span.block].text[span.start : span.end]


def _of(section: Section, block: int) -> Iterable[Span]:
    return (span for span in section.spans if span.block == block)


def _one[T](found: list[T], exact: list[T], what: str) -> T:
    if len(found) != 1:
        found = exact
    if not found:
        raise ActRefused(f"There is no {what} there, or more than one.")
    return found[0]
