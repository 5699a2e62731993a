"""What a batch is given, and what became of each file: types that load at once, and their counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Action, Review, RosterEntry, Treatment
from redactor.errors import FileError, Refused, Withheld

if TYPE_CHECKING:
    from redactor.amend.history import Standing
    from redactor.policy import Policy
    from redactor.release import Released


@dataclass(frozen=True, slots=True)
class Settings:
    """What is the same for all documents of a batch."""

    policy: Policy
    passphrase: str = field(repr=False)
    identity: str = field(repr=False)  # the folder's, as text: it travels between processes
    roster: tuple[RosterEntry, ...] = field(default=(), repr=False)
    made_by: str = ""  # hash of all this, the program and the model: see `again`


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, without a word of the minutes."""

    name: str  # of the file, with its ending
    status: str  # "done", "refused", "withheld" or "failed"
    items: int = 0
    part2_items: int = 0
    redactions: int = 0
    to_review: int = 0
    removed: dict[str, int] = field(default_factory=dict)  # what Part 1 goes without besides
    message: str = ""
    hint: str = ""
    unchanged: bool = False  # nothing had to be done: it was there from an earlier run
    superseded: tuple[str, ...] = ()  # published files that are not of the review as it is now


@dataclass(frozen=True, slots=True)
class Done:
    """A finished document: its outcome, its files, and what the ledger records."""

    outcome: Outcome
    released: Released
    facts: dict[str, str | int]
    review: Review = field(repr=False)
    standing: Standing


def failed(name: str, error: FileError) -> Outcome:
    status = "failed"
    if isinstance(error, Refused | Withheld):
        status = "refused" if isinstance(error, Refused) else "withheld"
    return Outcome(name, status, message=str(error), hint=error.hint)


def outcome(name: str, review: Review) -> Outcome:
    """The counts of a review that was done."""
    inside = {span for section in review.sealed() for span in section.spans}
    public = [d for d in review.decisions if not any(span.overlaps(d.span) for span in inside)]
    return Outcome(
        name=name,
        status="done",
        items=sum(not section.belongs_to for section in review.sections),
        part2_items=sum(not section.belongs_to for section in review.sealed()),
        redactions=sum(d.cut for d in public),
        to_review=sum(d.action is Action.REVIEW for d in public)
        + sum(bool(section.doubt) for section in review.sections)
        + sum(notice.treatment is Treatment.SHOW for notice in review.notices),
        removed={removal.what: removal.count for removal in review.document.removals},
    )
