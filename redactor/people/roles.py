"""What each person is, by all the evidence of their mentions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Matter, Role
from redactor.naming import OFFICE_TITLES, PARTICLES
from redactor.people.cues import BEFORE, BEHIND
from redactor.people.drafts import NAMES_A_JOB
from redactor.people.opinions import A_NAME, CERTAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.people.drafts import Draft, Sighting

_A_JOB = 2  # the weight of a job or office that is named
_ACTS = frozenset(cue.why for cue in (*BEFORE, *BEHIND) if cue.act)  # what pupils do as well


def role_of(draft: Draft, drafts: Sequence[Draft]) -> tuple[Role, tuple[str, ...]]:
    """The role of a person and the evidence for it, strongest first."""
    if draft.role is not None:
        return draft.role, (draft.why,)
    weights = draft.weights()
    reasons = {role: why for s in draft.sightings for role, _, why in s.evidence}
    _add_shape(draft, weights, reasons)
    _add_relations(draft, drafts, weights, reasons)
    for role in (Role.PUPIL, Role.FAMILY):  # what would be cut is not outvoted by a faint doubt
        if any(s.settled(role) for s in draft.sightings):
            weights[role] = weights.get(role, 0) + 1
    if not weights:
        return Role.UNKNOWN, ("nothing says that this person acts in a job",)
    order = sorted(weights, key=lambda role: (-weights[role], role))
    return order[0], tuple(reasons[role] for role in order if role in reasons)


def _add_shape(draft: Draft, weights: dict[Role, float], reasons: dict[Role, str]) -> None:
    """What the form of the name says by itself."""
    matters = {s.matter for s in draft.sightings}
    if draft.titles:
        _add_title(draft, matters, weights, reasons)
    elif _plainly_a_pupil(draft):
        # whoever leads the debating team is in the sixth form; a job would be named
        weights.pop(Role.STAFF, None)
    elif weights.get(Role.STAFF, 0) + weights.get(Role.GOVERNOR, 0) < (1.2 if draft.surname else 2):
        # children, too, lead the singing and are thanked: without a title that is not enough
        for role in (Role.STAFF, Role.GOVERNOR):
            weights.pop(role, None)
    if draft.titles:
        return
    if not draft.surname:
        weights[Role.PUPIL] = weights.get(Role.PUPIL, 0) + 1.5
        reasons.setdefault(Role.PUPIL, "only a first name, and not of anyone present")
    elif matters & {Matter.PUPIL} and not weights.get(Role.STAFF):
        weights[Role.PUPIL] = weights.get(Role.PUPIL, 0) + 0.5
        reasons.setdefault(Role.PUPIL, "named without a title in a pupil's matter")


def _plainly_a_pupil(draft: Draft) -> bool:
    """Whether a year or class follows the name, and no job or office is said of it."""
    if not any(s.settled(Role.PUPIL) for s in draft.sightings):
        return False
    evidence = [e for s in draft.sightings for e in s.evidence]
    return not any(
        role is Role.STAFF and weight >= _A_JOB and why not in _ACTS
        for role, weight, why in evidence
    )


def _add_title(
    draft: Draft, matters: set[Matter], weights: dict[Role, float], reasons: dict[Role, str]
) -> None:
    """A title makes an adult, of whom more must be known before the name is published."""
    if Role.PUPIL in weights:  # an adult spoken of as a child is: a parent, most likely
        as_a_child = weights.pop(Role.PUPIL) / 2
        if as_a_child >= 1 or Role.FAMILY in weights:
            weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + as_a_child
    if draft.titles & OFFICE_TITLES:
        weights[Role.STAFF] = weights.get(Role.STAFF, 0) + 1.6
        reasons.setdefault(Role.STAFF, "the title of an office")
    working = weights.get(Role.STAFF, 0) + weights.get(Role.GOVERNOR, 0) >= 1
    if working:
        weights[Role.STAFF] = weights.get(Role.STAFF, 0) + 0.6
    pupils = all(
        s.paragraph_of_pupil or (s.matter in {Matter.PUPIL, Matter.COMPLAINT} and not s.praised)
        for s in draft.sightings
    )
    if Matter.PERSONNEL in matters and not weights.get(Role.FAMILY):
        weights[Role.STAFF] = weights.get(Role.STAFF, 0) + 0.6
        reasons.setdefault(Role.STAFF, "spoken of as staff in a personnel matter")
    elif pupils and weights.get(Role.STAFF, 0) < 1.5:
        weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + (1 if working else 1.6)
        reasons.setdefault(Role.FAMILY, "an adult named in a pupil's matter")
    if not working and weights.get(Role.STAFF, 0) < 0.6:
        for role in (Role.STAFF, Role.GOVERNOR):
            weights.pop(role, None)


def _add_relations(
    draft: Draft, drafts: Sequence[Draft], weights: dict[Role, float], reasons: dict[Role, str]
) -> None:
    """Families share surnames: an adult with a pupil's name is a relative, a child with a parent's a pupil."""
    if len(draft.surname) < 2:
        return
    only_asks = _only_asks(draft)
    for other in drafts:
        there = other.role is Role.PUPIL  # a pupil who came to the meeting
        if other is draft or (other.seated and not there) or not _share_surname(draft, other):
            continue
        theirs = other.weights()
        together = {s.span.block for s in draft.sightings} & {s.span.block for s in other.sightings}
        child = there or theirs.get(Role.PUPIL, 0) >= 2 or (together and not other.titles)
        child = child or (only_asks and any(map(_read_as_a_pupil, other.sightings)))
        named_job = any(s.works_in(NAMES_A_JOB) for s in draft.sightings)
        at_work = weights.get(Role.STAFF, 0) >= NAMES_A_JOB and (
            named_job or not (together or there or only_asks)
        )
        if draft.titles and not other.titles and child and not at_work:
            draft.kin = True
            weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + 2
            reasons.setdefault(Role.FAMILY, "shares a pupil's surname")
        parent = theirs.get(Role.FAMILY, 0) >= 2 or (together and other.titles)
        if not draft.titles and parent and theirs.get(Role.STAFF, 0) < 2:
            draft.kin = True
            weights[Role.PUPIL] = weights.get(Role.PUPIL, 0) + 1.5
            reasons.setdefault(Role.PUPIL, "shares the surname of a parent")


def _only_asks(draft: Draft) -> bool:
    """Whether somebody does nothing but ask, as parents do who are not at the table."""
    at_work = any(s.works and not s.asks for s in draft.sightings)
    return not at_work and any(s.asks for s in draft.sightings)


def _read_as_a_pupil(sighting: Sighting) -> bool:
    return sighting.opinion is not None and sighting.opinion.pupil >= CERTAIN


def _share_surname(one: Draft, two: Draft) -> bool:
    return not _surname_words(one.surname).isdisjoint(_surname_words(two.surname))


@lru_cache(maxsize=512)  # everyone is compared with everyone
def _surname_words(surname: str) -> frozenset[str]:
    return frozenset(re.split("[ -]", surname)) - PARTICLES


def is_person(draft: Draft) -> bool:
    """Whether weak sightings alone, without a word of evidence, make a person: they do not."""
    return draft.seated or any(_likely(sighting) for sighting in draft.sightings)


def _likely(sighting: Sighting) -> bool:
    if sighting.public:
        return sighting.settled(Role.PUPIL) or sighting.settled(Role.FAMILY)
    return not sighting.weak or bool(sighting.evidence) or _seen_by_the_reader(sighting)


def _seen_by_the_reader(sighting: Sighting) -> bool:
    """Whether the reader has seen somebody there: of what the model takes for a name, anybody."""
    if sighting.opinion is None:
        return False
    lone = sighting.recognizer == "model" and sighting.lone_given
    named = sum(sighting.opinion.scores) if lone else sighting.opinion.private
    return named >= A_NAME
