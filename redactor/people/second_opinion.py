"""What the reader's opinions of a name change, beside what the words around it prove.

The reader has the say where the words prove little. Plain words that somebody is a pupil or a
relative are not overruled by it, nor is whoever is surely private in one place published in
another; that a private matter is somebody's own is doubted only where it is sure that they do no
more than work in the midst of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.data import Matter, Mention, Role
from redactor.people.drafts import (
    APOLOGISED,
    ATTENDANCE_LIST,
    NAMES_A_JOB,
    NEWS_OF_A_POST,
)
from redactor.people.opinions import (
    A_NAME,
    AT_WORK,
    CERTAIN,
    OWN_MATTER,
    PUPIL,
    RELATIVE,
    UNTITLED,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.people.drafts import Draft, Sighting
    from redactor.people.opinions import Opinion

_READ_AS = {
    AT_WORK: (Role.STAFF, Matter.ORDINARY, "reads like somebody at work"),
    PUPIL: (Role.PUPIL, Matter.PUPIL, "reads like a pupil"),
    RELATIVE: (Role.FAMILY, Matter.PUPIL, "reads like a relative or neighbour"),
    OWN_MATTER: (Role.STAFF, Matter.PERSONNEL, "reads like somebody whose own matter is told"),
}
LIKELY = 0.6  # from here on private, unless a job is named
SPOKEN = 0.66  # from here on a sentence is about a private matter, for the classifier of sentences
SURELY_SPOKEN = 0.8  # from here on the same, even where a job is named and the reader sees work
AS_A_PARENT = 0.95  # from here on somebody at the table is spoken of as a parent
THEIR_OWN = 0.75  # from here on the matter is that of somebody at the table
ADULT = 0.9  # from here on at work, where the name has a title
ALONE = 0.97  # the same, where plain words say otherwise and no other place bears it out
_SEVERAL = 2  # places
_A_JOB = 2  # weight of a job or office that is named
_DID_IT = 1.9  # the same of what somebody did in a job: of an adult as good as a job
_PUBLIC = frozenset({Role.GOVERNOR, Role.TRUSTEE, Role.CLERK, Role.HEAD, Role.STAFF, Role.OTHER})
_YOUNG = frozenset({Role.PUPIL, Role.FAMILY})
_WORK = frozenset({Role.STAFF, Role.GOVERNOR})


def heard(mentions: Sequence[Mention], draft: Draft) -> Iterator[Mention]:
    """The mentions of one person, those of them changed of which the reader knows better."""
    opinions = [s.opinion for s in draft.sightings if s.opinion is not None]
    bearer = _Bearer(
        usually=sum(opinion.at_work for opinion in opinions) / max(1, len(opinions)),
        private=any(opinion.private >= CERTAIN for opinion in opinions),
        young=any(opinion.young >= CERTAIN for opinion in opinions),
        several=len({s.span.block for s in draft.sightings if s.opinion}) >= _SEVERAL,
        told=_told(draft),
        may_be_a_child=mentions[0].role in _YOUNG or not (draft.titles or _at_a_job(draft)),
    )
    student = any(
        s.settled(Role.PUPIL) and s.recognizer == ATTENDANCE_LIST for s in draft.sightings
    )
    for mention, sighting in zip(mentions, draft.sightings, strict=True):
        if draft.seated:
            kind = _their_own(mention, sighting, student=student)
        else:
            kind = _overruled(mention, sighting, bearer)
        yield _read_as(mention, kind) if kind else mention


@dataclass(frozen=True, slots=True)
class _Bearer:
    """What the reader thinks of somebody over all places."""

    usually: float  # how likely at work
    private: bool  # surely private in one of them
    young: bool  # surely a pupil or a relative in one of them
    several: bool  # paragraphs: a single one may deceive
    told: bool  # plain words say in one of them that it is a pupil or a relative
    may_be_a_child: bool  # by the words

    @property
    def always(self) -> bool:
        """At work wherever they are named, and not in one place only."""
        return self.several and self.usually >= CERTAIN


def _by_full_name(sighting: Sighting) -> bool:
    return bool(sighting.name.given and sighting.name.surname) and not sighting.titled


def _told(draft: Draft) -> bool:
    """Whether plain words say somewhere that it is a pupil or a relative."""
    said = (e for sighting in draft.sightings for e in sighting.evidence)
    return draft.kin or any(role in _YOUNG and weight >= _A_JOB for role, weight, _ in said)


def _at_a_job(draft: Draft) -> bool:
    """Whether the words show more than an act that children do as well: they lead and explain."""
    return any(sighting.works_in(NAMES_A_JOB) for sighting in draft.sightings)


def _their_own(mention: Mention, sighting: Sighting, *, student: bool) -> str:
    """Of somebody at the table: whether the private matter that is spoken of is theirs."""
    spoken = sighting.matter is not Matter.ORDINARY and mention.role is not Role.PUPIL
    opinion = sighting.opinion
    if opinion is None or any(why == APOLOGISED for _, _, why in sighting.evidence):
        return ""
    may_be_a_parent = mention.role not in {Role.HEAD, Role.CLERK} and not _by_full_name(sighting)
    if opinion.relative >= AS_A_PARENT and may_be_a_parent:
        return RELATIVE
    if opinion.pupil >= CERTAIN and sighting.lone_given and not sighting.speaks:
        return PUPIL  # who has the first name of somebody at the table
    if not spoken:
        return ""
    young = opinion.pupil >= CERTAIN or (student and opinion.at_work < CERTAIN)
    if young and not (sighting.acts or sighting.speaks):
        return PUPIL  # a student on the board of a college may be suspended like any other
    return OWN_MATTER if opinion.own_matter >= THEIR_OWN else ""


def _overruled(mention: Mention, sighting: Sighting, bearer: _Bearer) -> str:
    """The kind that the reader puts in the place of what the words prove; empty for none."""
    opinion = sighting.opinion
    if opinion is None:
        return ""
    if mention.role in _PUBLIC and mention.matter is Matter.ORDINARY:
        named_job = sighting.works_in(_DID_IT if sighting.titled else _A_JOB)
        needed = CERTAIN if named_job and not sighting.lone_given else LIKELY
        news = opinion.likeliest == OWN_MATTER and any(
            why in NEWS_OF_A_POST for _, _, why in sighting.evidence
        )
        return opinion.likeliest if opinion.private >= needed and not news else ""
    if mention.matter is not Matter.ORDINARY or _plainly_private(sighting):
        return AT_WORK if _at_work_all_the_same(opinion, sighting, bearer) else ""
    needed = ADULT if sighting.titled else UNTITLED
    free = opinion.at_work >= needed or (bearer.usually >= needed and opinion.private < 1 - A_NAME)
    surely = sighting.titled and opinion.at_work >= ALONE
    may_be_private = not surely and (bearer.may_be_a_child or mention.role is Role.FAMILY)
    deceptive = (
        bearer.private
        or (bearer.told and not bearer.always)
        or (may_be_private and not bearer.several and not sighting.works_in(NAMES_A_JOB))
    )
    return AT_WORK if free and not deceptive else ""


def _at_work_all_the_same(opinion: Opinion, sighting: Sighting, bearer: _Bearer) -> bool:
    """Whether somebody only works in the midst of a private matter: `Mrs Kerr carried him in`."""
    if sighting.own_matter or bearer.young:
        return False
    if bearer.private and sighting.matter is not Matter.ORDINARY:
        at_a_job = sighting.works_in(NAMES_A_JOB) and not bearer.told
        return opinion.at_work >= ALONE and at_a_job
    if bearer.told:
        return bearer.always
    if bearer.may_be_a_child and sighting.matter is Matter.PERSONNEL:
        return False
    if bearer.several and bearer.may_be_a_child:
        return min(opinion.at_work, bearer.usually) >= UNTITLED
    if bearer.several:
        return opinion.at_work >= CERTAIN
    if any(role in _YOUNG for role, _, _ in sighting.evidence):
        return False
    if sighting.matter is Matter.ORDINARY:
        if sighting.works_in(NAMES_A_JOB):
            return opinion.at_work >= UNTITLED
        return sighting.titled and opinion.at_work >= ALONE
    at_a_job = sighting.works_in(_A_JOB) and sighting.likely_private < SURELY_SPOKEN
    return opinion.at_work >= UNTITLED and at_a_job


def _plainly_private(sighting: Sighting) -> bool:
    evidence = any(role in _YOUNG for role, _, _ in sighting.evidence)
    own = sighting.own_matter or sighting.exposed or sighting.likely_private >= SPOKEN
    return evidence or own or sighting.surname_initial or sighting.beside_private


def _read_as(mention: Mention, kind: str) -> Mention:
    role, matter, why = _READ_AS[kind]
    return replace(mention, role=role, matter=matter, evidence=(why, *mention.evidence))
