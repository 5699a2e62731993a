"""How likely a name is private, by everything that is known of it.

Boosted trees (`models/judgement`), grown on minutes that the reader was not taught with, weigh what
the words prove of a name and of its bearer elsewhere, what the reader thinks of both, of the
other names of the paragraph and of the paragraph itself. What lives here: what they look at, and
how they are summed up. What does not: what follows from it (`second_opinion`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import trees
from redactor.data import Matter, Role
from redactor.people.drafts import NAMES_A_JOB, NEWS_OF_A_POST
from redactor.people.opinions import CERTAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.data import Mention
    from redactor.people.drafts import Draft, Sighting
    from redactor.people.opinions import Opinion

TREES = Path(__file__).with_name("judgement.json")
_WEIGHED = (Role.PUPIL, Role.FAMILY, Role.STAFF, Role.GOVERNOR)
_ROLES = (*_WEIGHED, Role.OTHER, Role.UNKNOWN)
_OFFICES = (Role.HEAD, Role.CLERK, Role.TRUSTEE, Role.OTHER)
_YOUNG = frozenset({Role.PUPIL, Role.FAMILY})
_A_JOB = 2  # weight of what is plainly said
_SEVERAL = 2  # places
_TRAITS = (
    "titled",
    "lone_given",
    "surname_initial",
    "exposed",
    "acts",
    "speaks",
    "said",
    "private",
    "own_matter",
    "praised",
    "paragraph_of_pupil",
    "beside_private",
    "weak",
    "public",
    "sure",
    "classified",
)


@cache
def _trees() -> trees.Trees:
    return trees.read(TREES)


def private(features: Mapping[str, float]) -> float:
    """The probability that the name of these features has to go."""
    return _trees().probability(features)


def of_bearer(mentions: Sequence[Mention], draft: Draft) -> dict[str, float]:
    """What is known of whoever bears the name, by all places."""
    opinions = [s.opinion for s in draft.sightings if s.opinion is not None]
    weights = draft.weights()
    at_a_job = any(sighting.works_in(NAMES_A_JOB) for sighting in draft.sightings)
    return {
        "usually at work": sum(o.at_work for o in opinions) / max(1, len(opinions)),
        "least at work": min((o.at_work for o in opinions), default=0),
        "most young": max((o.young for o in opinions), default=0),
        "most own matter": max((o.own_matter for o in opinions), default=0),
        "private somewhere": any(o.private >= CERTAIN for o in opinions),
        "young somewhere": any(o.young >= CERTAIN for o in opinions),
        "places": len({s.span.block for s in draft.sightings}),
        "several": len({s.span.block for s in draft.sightings if s.opinion}) >= _SEVERAL,
        "told": _told(draft),
        "may be a child": mentions[0].role in _YOUNG or not (draft.titles or at_a_job),
        "kin": draft.kin,
        "titled somewhere": bool(draft.titles),
        "of the bearer: office": sum(weights.get(role, 0) for role in _OFFICES),
    } | {f"of the bearer: {role}": weights.get(role, 0) for role in _WEIGHED}


def of_place(mention: Mention, sighting: Sighting, opinion: Opinion) -> dict[str, float]:
    """What is known of the name in this place."""
    loudest = {
        role: max((said for r, said, _ in sighting.evidence if r is role), default=0)
        for role in _WEIGHED
    }
    company = sighting.company
    return {
        "at work": opinion.at_work,
        "pupil": opinion.pupil,
        "relative": opinion.relative,
        "own matter": opinion.own_matter,
        "full name": bool(sighting.name.given and sighting.name.surname),
        "news of a post": any(why in NEWS_OF_A_POST for _, _, why in sighting.evidence),
        "likely private": sighting.likely_private,
        "sealed": sighting.sealed,
        "unmarked": sighting.unmarked,
        "company": len(company),
        "company at work": max((o.at_work for o in company), default=0),
        "company young": max((o.young for o in company), default=0),
        "company own matter": max((o.own_matter for o in company), default=0),
        **{f"said: {role}": said for role, said in loudest.items()},
        **{f"role: {role}": mention.role is role for role in _ROLES},
        **{f"matter: {matter}": mention.matter is matter for matter in Matter},
        **{f"spoken of: {matter}": sighting.matter is matter for matter in Matter},
        **{trait: bool(getattr(sighting, trait)) for trait in _TRAITS},
    }


def _told(draft: Draft) -> bool:
    """Whether plain words say somewhere that it is a pupil or a relative."""
    said = (e for sighting in draft.sightings for e in sighting.evidence)
    return draft.kin or any(role in _YOUNG and weight >= _A_JOB for role, weight, _ in said)
