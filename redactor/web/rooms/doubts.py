"""What a person must look at in a document, the most doubtful first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.acts import Comment
from redactor.data import Action, Span, Treatment
from redactor.web.markup.pieces import named, where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.desk import Desk

CHECKED = "Checked: it is right as it is."  # the comment that settles a doubt about an item
_WHOLE_ITEM = 2.0  # an item in the wrong part weighs more than any name


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to look at, and where it stands."""

    span: Span
    what: str
    text: str = field(repr=False)
    why: str = ""
    weight: float = 0.0

    @property
    def at(self) -> str:
        return where(self.span)


def doubts(desk: Desk) -> tuple[Doubt, ...]:
    """All that nobody has settled yet; of equal doubt, in reading order."""
    found = [*_items(desk), *_decisions(desk), *_notices(desk)]
    return tuple(sorted(found, key=lambda doubt: (-doubt.weight, doubt.span, doubt.what)))


def following(found: tuple[Doubt, ...], at: Span | None) -> Doubt | None:
    """The doubt after the one at a place; the first again after the last."""
    here = next((n for n, doubt in enumerate(found) if doubt.span == at), -1)
    return found[(here + 1) % len(found)] if found else None


def _items(desk: Desk) -> Iterator[Doubt]:
    checked = {
        step.what.at
        for step in desk.history
        if isinstance(step.what, Comment) and step.what.text == CHECKED
    }
    blocks = desk.review.document.blocks
    for section in desk.review.sections:
        if section.doubt and section.rule != "reviewer" and section.spans[0] not in checked:
            span = section.spans[0]
            text = blocks[span.block].text[span.start : span.end]
            what = f"item {section.number}".strip() if section.number else "passage"
            yield Doubt(span, what, text, section.doubt, _WHOLE_ITEM)


def _decisions(desk: Desk) -> Iterator[Doubt]:
    sealed = [span for section in desk.review.sealed() for span in section.spans]
    for decision in desk.review.decisions:
        if decision.action is Action.REVIEW and not any(s.overlaps(decision.span) for s in sealed):
            what = named(decision.entity_type)
            weight = 1.5 - decision.score / 2
            yield Doubt(decision.span, what, decision.text, decision.why, weight)


def _notices(desk: Desk) -> Iterator[Doubt]:
    for notice in desk.review.notices:
        if notice.treatment is Treatment.SHOW:
            yield Doubt(notice.span, named(notice.kind), notice.text, notice.why, notice.score)
