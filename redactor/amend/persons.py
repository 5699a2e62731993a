"""Acts on persons: another role, two that are one, one that is two; the policy decides anew.

A cut that a person made for a place or a text stays, whoever it is about; what a person kept is
decided anew, as it was kept of somebody else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.amend.cuts import next_id
from redactor.amend.find import person_at, text_of
from redactor.data import Decision, Document, Mention, Person, Review, Scope, Span
from redactor.decide import of_mention, united
from redactor.errors import ActRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.acts import Merge, SetRole, SplitOff
    from redactor.policy import Policy

BY_HAND = "said by the reviewer"
_HELD = {Scope.PLACE, Scope.TEXT}


def set_role(review: Review, act: SetRole, policy: Policy) -> Review:
    """The whole document follows; that the roster lets somebody be named counts no longer."""
    person = person_at(review, act.at)
    said = replace(
        person,
        role=act.role,
        evidence=(BY_HAND, *(why for why in person.evidence if why != BY_HAND)),
        mentions=tuple(replace(m, role=act.role) for m in person.mentions),
        publish=None if person.publish else person.publish,
    )
    return _decided_anew(review, {person.id: said}, policy)


def merge(review: Review, act: Merge, policy: Policy) -> Review:
    """All mentions of the first become mentions of the second."""
    gone, stays = person_at(review, act.at), person_at(review, act.into)
    if gone.id == stays.id:
        raise ActRefused("They are one person already.")
    taken = (replace(m, role=stays.role) for m in gone.mentions)
    both = replace(
        stays,
        mentions=tuple(sorted([*stays.mentions, *taken], key=lambda m: m.span)),
        publish=False if False in {gone.publish, stays.publish} else stays.publish,
    )
    people = tuple(p for p in review.people if p.id != gone.id)
    decisions = tuple(
        replace(d, person=stays.id) if d.person == gone.id else d for d in review.decisions
    )
    return _decided_anew(
        replace(review, people=people, decisions=decisions), {stays.id: both}, policy
    )


def split_off(review: Review, act: SplitOff, policy: Policy) -> Review:
    """One mention becomes a person of its own."""
    person = person_at(review, act.at)
    apart = [m for m in person.mentions if m.span.overlaps(act.at)]
    others = tuple(m for m in person.mentions if m not in apart)
    if not others:
        raise ActRefused("This is the only mention of that person.", "Change the role instead.")
    new = replace(
        person,
        id=next_id(review.people),
        name=apart[0].text,
        mentions=tuple(apart),
        evidence=(BY_HAND, *(why for why in person.evidence if why != BY_HAND)),
    )
    decisions = tuple(
        replace(d, person=new.id) if d.person == person.id and _about(d, apart) else d
        for d in review.decisions
    )
    divided = replace(review, people=(*review.people, new), decisions=decisions)
    changed = {person.id: replace(person, mentions=others), new.id: new}
    return _decided_anew(divided, changed, policy)


def _about(decision: Decision, mentions: Sequence[Mention]) -> bool:
    return any(m.span.overlaps(decision.span) for m in mentions)


def _decided_anew(review: Review, changed: dict[int, Person], policy: Policy) -> Review:
    """What the policy says of these persons now; what is cut for another reason stays cut."""
    mentions = [m for person in changed.values() for m in person.mentions]
    kept: list[Decision] = []
    old: list[Decision] = []
    for decision in review.decisions:
        (old if decision.person in changed and not _is_held(decision) else kept).append(decision)
    fresh = [of_mention(person, m, policy) for person in changed.values() for m in person.mentions]
    rest = [d for one in old if one.cut for d in _beside(review.document, one, mentions)]
    return replace(
        review,
        people=tuple(changed.get(p.id, p) for p in review.people),
        decisions=tuple(united([*kept, *fresh, *rest])),
    )


def _is_held(decision: Decision) -> bool:
    return decision.cut and decision.settled in _HELD


def _beside(
    document: Document, decision: Decision, mentions: Sequence[Mention]
) -> Iterator[Decision]:
    """What of a cut is no mention of the persons in question: it was cut for another reason."""
    start = decision.span.start
    over = sorted(m.span for m in mentions if m.span.overlaps(decision.span))
    for span in [*over, replace(decision.span, start=decision.span.end, end=decision.span.end)]:
        piece = Span(decision.span.block, start, span.start)
        if piece.start < piece.end and any(map(str.isalnum, text_of(document, piece))):
            yield replace(decision, span=piece, text=text_of(document, piece))
        start = max(start, span.end)
