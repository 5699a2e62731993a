"""Acts on what is cut: decisions accepted or rejected, selections redacted or kept.

What lives here: what becomes of decisions. What does not: who somebody is (`persons`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.amend.find import decision_at, selected, text_of
from redactor.data import (
    Action,
    Decision,
    Document,
    Matter,
    Mention,
    Person,
    Review,
    Role,
    Scope,
    Span,
)
from redactor.decide import KINDS
from redactor.errors import ActRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.acts import Decide, Keep, Redact, Rekind
    from redactor.data import Reason
    from redactor.policy import Policy

REVIEWER = "reviewer"  # the recognizer of whatever a person selected
_ROLES = frozenset(role.value for role in Role)
_REASONS = {Role.PUPIL: "pupil", Role.STAFF: "employee"}


def decide(review: Review, act: Decide, policy: Policy) -> Review:
    """Cut or keep a decision, and all that the scope takes along."""
    chosen = _in_scope(review, decision_at(review, act.at), act.scope)
    return _changed(review, {d.span: _settled(d, act.action, act.scope, policy) for d in chosen})


def rekind(review: Review, act: Rekind, policy: Policy) -> Review:
    """Let placeholders speak of another kind; the text is cut, whatever it was before."""
    _require_kind(act.kind)
    chosen = _in_scope(review, decision_at(review, act.at), act.scope)
    return _changed(
        review,
        {
            d.span: _of_kind(_settled(d, Action.REDACT, act.scope, policy), act.kind, policy)
            for d in chosen
        },
    )


def redact(review: Review, act: Redact, policy: Policy) -> Review:
    """Cut a selection, and the same words elsewhere if that is wanted."""
    _require_kind(act.kind)
    chosen = selected(review.document, act.at)
    spans = [chosen]
    if act.everywhere:
        spans += [span for span in _same_words(review.document, chosen) if span != chosen]
    for span in spans:
        review = _cut(review, span, act.kind, policy)
    return review


def keep(review: Review, act: Keep, policy: Policy) -> Review:
    """Keep what lies whole within a selection; half of what is cut is never uncovered."""
    chosen = selected(review.document, act.at)
    touched = [d for d in review.decisions if d.span.overlaps(chosen)]
    if not touched:
        raise ActRefused("Nothing is cut there.", "Select words that a placeholder stands for.")
    if any(d.cut and not chosen.covers(d.span) for d in touched):
        raise ActRefused(
            "Only a part of what is cut is selected.", "Select all of it, or reject the decision."
        )
    spans = [chosen, *(_same_words(review.document, chosen) if act.everywhere else ())]
    covered = [d for d in review.decisions if any(span.covers(d.span) for span in spans)]
    return _changed(
        review, {d.span: _settled(d, Action.KEEP, Scope.PLACE, policy) for d in covered}
    )


def _in_scope(review: Review, chosen: Decision, scope: Scope) -> list[Decision]:
    if scope is Scope.PLACE:
        return [chosen]
    if scope is Scope.TEXT:
        return [d for d in review.decisions if _words(d.text) == _words(chosen.text)]
    if chosen.person is None:
        raise ActRefused("The decision there is not about a person.")
    return [d for d in review.decisions if d.person == chosen.person]


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def _changed(review: Review, new: dict[Span, Decision]) -> Review:
    return replace(review, decisions=tuple(new.get(d.span, d) for d in review.decisions))


def _settled(decision: Decision, action: Action, scope: Scope, policy: Policy) -> Decision:
    reason = decision.reason
    if action is Action.REDACT and reason == policy.reasons["office"]:
        reason = _reason(decision.role, policy)  # why it may stay is no reason to cut it
    return replace(decision, action=action, settled=scope, reason=reason)


def _reason(role: Role, policy: Policy) -> Reason:
    return policy.reasons[_REASONS.get(role, "personal")]


def _require_kind(kind: str) -> None:
    if kind not in _ROLES and kind not in KINDS:
        raise ActRefused("There is no placeholder of that kind.", "Choose one from the list.")


def _of_kind(decision: Decision, kind: str, policy: Policy) -> Decision:
    if kind not in _ROLES:
        return replace(
            decision, entity_type=kind, person=None, kind=None, reason=policy.reasons["contact"]
        )
    role = Role(kind)
    reason = decision.reason if decision.entity_type == "PERSON" else _reason(role, policy)
    return replace(decision, entity_type="PERSON", kind=role, role=role, reason=reason)


def _cut(review: Review, span: Span, kind: str, policy: Policy) -> Review:
    """One decision for a selection and all that it overlaps: nothing that was cut is uncovered."""
    touched = [d for d in review.decisions if d.span.overlaps(span)]
    if any(d.cut and d.span != span and d.span.covers(span) for d in touched):
        return review
    cut = [d.span for d in touched if d.cut]
    start = min([span.start, *(x.start for x in cut)])
    end = max([span.end, *(x.end for x in cut)])
    wide = Span(span.block, start, end)
    person: int | None = None
    role = Role(kind) if kind in _ROLES else Role.UNKNOWN
    if kind in _ROLES:
        review, person = _named(review, span, role)
    reason = policy.reasons["contact"] if person is None else _reason(role, policy)
    decision = Decision(
        span=wide,
        text=text_of(review.document, wide),
        entity_type=kind if person is None else "PERSON",
        action=Action.REDACT,
        reason=reason,
        score=1.0,
        recognizer=REVIEWER,
        role=role,
        person=person,
        settled=Scope.PLACE,
        kind=None if person is None else role,
    )
    # What was kept reaches beyond the selection only with words that stay.
    others = [d for d in review.decisions if not d.span.overlaps(wide)]
    decisions = sorted([*others, decision], key=lambda d: d.span)
    return replace(review, decisions=tuple(decisions))


def _named(review: Review, span: Span, role: Role) -> tuple[Review, int]:
    """Who is selected: the person mentioned there, else one of that name and role, else a new one."""
    text = text_of(review.document, span)
    here = [p for p in review.people if any(m.span.overlaps(span) for m in p.mentions)]
    if len(here) == 1:
        return review, here[0].id
    mention = Mention(span, text, role, Matter.ORDINARY, 1.0, REVIEWER)
    alike = [
        p
        for p in review.people
        if p.role is role and any(_words(m.text) == _words(text) for m in p.mentions)
    ]
    if len(alike) == 1 and not here:
        mentions = tuple(sorted([*alike[0].mentions, mention], key=lambda m: m.span))
        joined = replace(alike[0], mentions=mentions)
        people = tuple(joined if p.id == joined.id else p for p in review.people)
        return replace(review, people=people), joined.id
    person = Person(next_id(review.people), text, role, (mention,))
    return replace(review, people=(*review.people, person)), person.id


def next_id(people: Sequence[Person]) -> int:
    return max((person.id for person in people), default=-1) + 1


def _same_words(document: Document, span: Span) -> Iterator[Span]:
    return standing_at(document, text_of(document, span))


def standing_at(document: Document, text: str) -> Iterator[Span]:
    """Every place where words stand by themselves, also where nobody sees them.

    However many blanks are between them, of whatever kind, and in capitals or not.
    """
    words = [re.escape(word) for word in text.split()]
    if not words:
        return
    pattern = re.compile(rf"(?<!\w){r'\s+'.join(words)}(?!\w)", re.IGNORECASE)
    for block in document.blocks:
        for found in pattern.finditer(block.text, len(block.label)):
            yield Span(block.index, found.start(), found.end())
