"""What the closing table counts of a review that was done; loaded where something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch.outcome import Outcome
from redactor.data import Action, Treatment
from redactor.split import count_items

if TYPE_CHECKING:
    from redactor.data import Review


def counted(name: str, review: Review) -> Outcome:
    """The outcome of a review that was done."""
    inside = {span for section in review.sealed() for span in section.spans}
    public = [d for d in review.decisions if not any(span.overlaps(d.span) for span in inside)]
    part2_items = sum(not section.belongs_to for section in review.sealed())
    return Outcome(
        name=name,
        status="done",
        items=max(part2_items, count_items(review.document)),
        part2_items=part2_items,
        redactions=sum(d.cut for d in public),
        to_review=sum(d.action is Action.REVIEW for d in public)
        + sum(bool(section.doubt) for section in review.sections)
        + sum(notice.treatment is Treatment.SHOW for notice in review.notices),
        removed={removal.what: removal.count for removal in review.document.removals},
    )
