"""What a history comes to: acts in force, sign-offs that stand, and what a document waits for.

What lives here: the rules of undo, of objections and of sign-off. What does not: what an act makes
of a review, and how many must approve, which the policy says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, get_args
from unicodedata import category, normalize

from redactor.acts import (
    Act,
    Answer,
    Ask,
    History,
    Objection,
    Published,
    Redo,
    Signer,
    SignOff,
    Step,
    Undo,
)
from redactor.errors import ActRefused

if TYPE_CHECKING:
    from redactor.policy import Policy

_ACTS = get_args(get_args(Act.__value__)[0])
_CHANGES = (*_ACTS, Undo, Redo)


class State(StrEnum):
    """How far a document has come on its way to publication."""

    TO_REVIEW = "to review"
    WAITING = "waiting for sign-off"
    READY = "ready"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in force of a history, for the review as it is now."""

    acts: tuple[Act, ...]
    undone: tuple[Act, ...]  # what redo would bring back, the next one last
    deciders: tuple[Signer, ...] = field(repr=False)  # whoever changed something, or asked
    approvals: tuple[Signer, ...] = field(repr=False)  # of exactly this review, each person once
    voided: tuple[Signer, ...] = field(repr=False)  # who approved of what has been changed since
    objections: tuple[int, ...]  # numbers of steps that nobody has answered yet
    missing: int  # approvals that the policy still asks for
    asked: bool  # whether sign-off of exactly this review was asked for
    published: Published | None  # the last publication, of this review or of an earlier one
    review_sha256: str

    @property
    def state(self) -> State:
        if self.published is not None and self.published.review_sha256 == self.review_sha256:
            return State.PUBLISHED
        if not self.missing and not self.objections:
            return State.READY
        return State.WAITING if self.asked else State.TO_REVIEW


def in_force(history: History) -> tuple[tuple[Act, ...], tuple[Act, ...]]:
    """The acts that count, and those that redo would bring back."""
    done: list[Act] = []
    undone: list[Act] = []
    for step in history:
        match step.what:
            case Undo():
                undone.append(done.pop())
            case Redo():
                done.append(undone.pop())
            case _ as act if isinstance(act, _ACTS):
                done.append(act)
                undone.clear()
            case _:
                pass
    return tuple(done), tuple(undone)


def standing(history: History, review_sha256: str, policy: Policy) -> Standing:
    """Where a document stands, given the hash of its review with the acts in force."""
    acts, undone = in_force(history)
    changed = max((n for n, s in enumerate(history) if isinstance(s.what, _CHANGES)), default=-1)
    deciders = _deciders(history)
    approvals: dict[str, Signer] = {}
    voided: dict[str, Signer] = {}
    for number, step in enumerate(history):
        if isinstance(step.what, SignOff):
            stands = number > changed and step.what.review_sha256 == review_sha256
            (approvals if stands else voided)[_person(step.by)] = step.by
    counting = {
        name: by
        for name, by in approvals.items()
        if name and name not in deciders and by.role in policy.sign_off.roles
    }
    asks = [s.what for s in history[changed + 1 :] if isinstance(s.what, Ask)]
    published = [s.what for s in history if isinstance(s.what, Published)]
    return Standing(
        acts=acts,
        undone=undone,
        deciders=tuple(deciders.values()),
        approvals=tuple(counting.values()),
        voided=tuple(by for name, by in voided.items() if name not in approvals),
        objections=open_objections(history),
        missing=max(0, policy.sign_off.approvals - len(counting)),
        asked=any(ask.review_sha256 == review_sha256 for ask in asks),
        published=published[-1] if published else None,
        review_sha256=review_sha256,
    )


def changes(history: History) -> bool:
    """Whether any of these steps changes the review."""
    return any(isinstance(step.what, _CHANGES) for step in history)


def open_objections(history: History) -> tuple[int, ...]:
    answered = {step.what.to for step in history if isinstance(step.what, Answer)}
    return tuple(
        number
        for number, step in enumerate(history)
        if isinstance(step.what, Objection) and number not in answered
    )


def require(step: Step, history: History, review_sha256: str, policy: Policy) -> None:
    """Refuse a step that the history so far does not allow.

    Raises:
        ActRefused: there is nothing to undo or to answer, or the sign-off does not count.
    """
    done, undone = in_force(history)
    match step.what:
        case Undo() if not done:
            raise ActRefused("There is nothing to undo.")
        case Redo() if not undone:
            raise ActRefused("There is nothing to do again.")
        case Answer(to=to) if to not in open_objections(history):
            raise ActRefused("There is no open objection of that number.")
        case Ask(review_sha256=seen) | SignOff(review_sha256=seen) if seen != review_sha256:
            raise ActRefused("The review has been changed since you looked at it.")
        case SignOff() if _person(step.by) in _deciders(history):
            raise ActRefused(
                "Who has decided about a document cannot approve of it.", "Ask somebody else."
            )
        case SignOff() if step.by.role not in policy.sign_off.roles:
            raise ActRefused(
                "The policy does not let this role approve.",
                "See [sign_off] in the policy, or ask somebody else.",
            )
        case _:
            pass


def _deciders(history: History) -> dict[str, Signer]:
    return {_person(s.by): s.by for s in history if isinstance(s.what, (*_CHANGES, Ask))}


def _person(by: Signer) -> str:
    """One person under one account, however the name is typed; empty where there is none."""
    seen = (" " if c.isspace() else c for c in normalize("NFKC", by.name) if category(c) != "Cf")
    return " ".join("".join(seen).split()).casefold()
