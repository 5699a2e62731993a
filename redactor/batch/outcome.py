"""What a batch is given, and what became of each file: types that load at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.errors import FileError, Refused, Withheld

if TYPE_CHECKING:
    from redactor.amend.history import Standing
    from redactor.data import Review, RosterEntry
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
