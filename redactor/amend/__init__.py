"""The acts of people on a review → the review that follows from them; a pure stage.

find      what stands at a place
cuts      decisions accepted or rejected, selections redacted or kept
persons   another role, two that are one, one that is two
items     items moved between the parts, stubs, notices
stubs     whether a stub gives something away
since     whether an act overrules what was done since somebody looked
redline   the review as revision marks in Word, and back
history   what is in force, who approves, what a document waits for

It stands on `decide`, whose rules it applies again. The first review stays as it is: undo is to
leave out the last act, and gives the same bytes as before.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from redactor.acts import (
    Act,
    AnswerNotice,
    Decide,
    Keep,
    Merge,
    Move,
    Redact,
    Rekind,
    SetRole,
    SetStub,
    SplitOff,
)
from redactor.amend import cuts, items, persons
from redactor.amend.stubs import names_what_is_cut
from redactor.data import Review
from redactor.decide import with_placeholders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.policy import Policy

__all__ = ["after", "amended", "finished", "review_sha256"]

_REVIEW = TypeAdapter(Review)


def amended(review: Review, acts: Sequence[Act], policy: Policy) -> Review:
    """The review after the acts, in their order; without acts the review itself.

    Raises:
        ActRefused: an act does not fit what stands there by then.
    """
    if not acts:
        return review
    for act in acts:
        review = after(review, act, policy)
    return finished(review, policy)


def review_sha256(review: Review) -> str:
    """The hash that a sign-off names: the same for the same review, whoever wrote it down.

    The fields stand in the order of `data`, without blanks. What has its usual value is left out,
    so that a field which is added later changes no hash.
    """
    return hashlib.sha256(_REVIEW.dump_json(review, exclude_defaults=True)).hexdigest()


def after(review: Review, act: Act, policy: Policy) -> Review:  # noqa: C901  # one line an act
    """One act more; the review wants finishing before it is looked at."""
    match act:
        case Decide():
            return cuts.decide(review, act, policy)
        case Rekind():
            return cuts.rekind(review, act, policy)
        case Redact():
            return cuts.redact(review, act, policy)
        case Keep():
            return cuts.keep(review, act, policy)
        case SetRole():
            return persons.set_role(review, act, policy)
        case Merge():
            return persons.merge(review, act, policy)
        case SplitOff():
            return persons.split_off(review, act, policy)
        case Move():
            return items.move(review, act)
        case SetStub():
            return items.set_stub(review, act, policy)
        case AnswerNotice():
            return items.answer(review, act, policy)


def finished(review: Review, policy: Policy) -> Review:
    """Placeholders as the text counts them now; a stub that names what is cut by now is none."""
    decisions = with_placeholders(review.decisions, review.people, review.sections, policy)
    counted = replace(review, decisions=tuple(decisions))
    sections = tuple(
        replace(s, stub="") if names_what_is_cut(s.stub, counted, policy) else s
        for s in counted.sections
    )
    return replace(counted, sections=sections)
