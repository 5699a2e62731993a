"""What the reader's opinions of a name change, beside what the words around it prove.

Of whoever did not sit at the table, everything that is known decides together (`judgement`):
whoever is likely private is not published, whatever the words say, and whoever is surely at work
is. Of those at the table only a matter of their own is asked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Matter, Mention, Role
from redactor.naming import CHURCH_TITLES
from redactor.people import judgement
from redactor.people.drafts import (
    APOLOGISED,
    AT_WORK_FOR_CERTAIN,
    ATTENDANCE_LIST,
    DECLARED,
    INITIALS,
    IS_ANSWERED,
)
from redactor.people.opinions import AT_WORK, CERTAIN, OWN_MATTER, PUPIL, RELATIVE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.people.drafts import Draft, Sighting
    from redactor.people.opinions import Opinion

_DOUBT = "DOUBT"
_READ_AS = {
    _DOUBT: (Role.UNKNOWN, Matter.ORDINARY, "may be private, all in all"),
    AT_WORK: (Role.STAFF, Matter.ORDINARY, "reads like somebody at work"),
    PUPIL: (Role.PUPIL, Matter.PUPIL, "reads like a pupil"),
    RELATIVE: (Role.FAMILY, Matter.PUPIL, "reads like a relative or neighbour"),
    OWN_MATTER: (Role.STAFF, Matter.PERSONNEL, "reads like somebody whose own matter is told"),
}
# From this probability on that a name is private, it goes: where the words show somebody at work,
# and where they show nothing or something private. The last of a name without a title that stands
# in a single place, of which the words show no work.
AT_WORK_BY_WORDS, BY_OTHER_WORDS, ALONE = 0.18, 0.09, 0.055
SOME = 0.2  # from here on the reader has said as what
AS_A_PARENT = 0.95  # from here on somebody at the table is spoken of as a parent
_BELOW = 2  # paragraphs below somebody's own matter in which it may still be told
THEIR_OWN = 0.75  # from here on the matter is that of somebody at the table
_PLAINLY_SAID = frozenset({APOLOGISED, *AT_WORK_FOR_CERTAIN})  # which the reader does not outvote
_FIRST_NAMES_TOO = frozenset({"deacon", "canon"})  # of children
_PUBLIC = frozenset({Role.GOVERNOR, Role.TRUSTEE, Role.CLERK, Role.HEAD, Role.STAFF, Role.OTHER})


def heard(mentions: Sequence[Mention], draft: Draft) -> Iterator[Mention]:
    """The mentions of one person, those of them changed of which the reader knows better."""
    bearer = judgement.of_bearer(mentions, draft)
    student = any(
        s.settled(Role.PUPIL) and s.recognizer == ATTENDANCE_LIST for s in draft.sightings
    )
    if draft.seated:
        kinds = [
            _their_own(mention, sighting, student=student, first_name=not draft.surname)
            for mention, sighting in zip(mentions, draft.sightings, strict=True)
        ]
        kinds = list(_still_theirs(kinds, draft.sightings))
    else:
        kinds = [
            _overruled(mention, sighting, bearer | {"still told": _still_told(sighting, draft)})
            for mention, sighting in zip(mentions, draft.sightings, strict=True)
        ]
        kinds = list(_spread(kinds, draft.sightings))
    for mention, kind in zip(mentions, kinds, strict=True):
        yield _read_as(mention, kind) if kind else mention


def _still_told(sighting: Sighting, draft: Draft) -> bool:
    """`Leavers: Keith Orme …`, and right below it `A vote of thanks to Mr Orme`."""
    own = [s.span.block for s in draft.sightings if s.own_matter]
    return any(0 <= sighting.span.block - block <= _BELOW for block in own)


def _still_theirs(kinds: Sequence[str], found: Sequence[Sighting]) -> Iterator[str]:
    """`She does not think that Mrs Orr took it seriously. Mrs Orr was not asked`: of her as well."""
    told: set[int] = set()  # paragraphs that tell of their own matter
    for kind, sighting in zip(kinds, found, strict=True):
        block = sighting.span.block
        goes_on = sighting.said and not (sighting.acts or sighting.speaks or sighting.works)
        told |= {block} if kind == OWN_MATTER else set()
        yield OWN_MATTER if block in told and goes_on and not kind else kind


def _spread(kinds: Sequence[str], found: Sequence[Sighting]) -> Iterator[str]:
    """`Mrs Postle is very low. … A plant was sent to Jan`: where the reader sees no name."""
    private = next((kind for kind in kinds if kind and kind != AT_WORK), "")
    for kind, sighting in zip(kinds, found, strict=True):
        at_work = (sighting.acts or sighting.works) and not sighting.lone_given
        unread = sighting.opinion is None and not at_work
        yield private if private and unread and not kind else kind


def _by_full_name(sighting: Sighting) -> bool:
    return bool(sighting.name.given and sighting.name.surname) and not sighting.titled


def _their_own(mention: Mention, sighting: Sighting, *, student: bool, first_name: bool) -> str:
    """Of somebody at the table: whether the private matter that is spoken of is theirs.

    `first_name`: whether the list has no more of them, so that a child may bear the same.
    """
    spoken = sighting.matter is not Matter.ORDINARY and mention.role is not Role.PUPIL
    opinion = sighting.opinion
    if opinion is None or _in_the_list(sighting):
        return ""
    first_name = first_name and sighting.recognizer != INITIALS  # of the list, which no child has
    may_be_a_parent = mention.role not in {Role.HEAD, Role.CLERK} and not _by_full_name(sighting)
    owed = any(why == IS_ANSWERED for _, _, why in sighting.evidence)  # and asked as a governor
    if opinion.relative >= AS_A_PARENT and may_be_a_parent and not owed:
        return RELATIVE
    namesake = sighting.lone_given and sighting.recognizer != INITIALS
    if namesake and any(why == DECLARED for _, _, why in sighting.evidence):
        return RELATIVE
    if opinion.pupil >= CERTAIN and namesake and not sighting.speaks:
        return PUPIL  # who has the first name of somebody at the table
    if first_name and _may_be_a_namesake(sighting, opinion):
        return PUPIL
    if not spoken or (sighting.excused and mention.role is not Role.PUPIL):
        return ""
    young = opinion.pupil >= CERTAIN or (student and opinion.at_work < CERTAIN)
    if young and not (sighting.acts or sighting.speaks):
        return PUPIL  # a student on the board of a college may be suspended like any other
    acting = sighting.acts and not sighting.own_matter  # "… were named for the panel"
    return OWN_MATTER if opinion.own_matter >= THEIR_OWN and not acting else ""


def _may_be_a_namesake(sighting: Sighting, opinion: Opinion) -> bool:
    """Whether a first name does nothing of those at the table, and something that children do."""
    at_work = sighting.acts or sighting.speaks or sighting.works
    told = sighting.matter is Matter.PUPIL or any(r is Role.PUPIL for r, _, _ in sighting.evidence)
    return sighting.lone_given and not at_work and (told or opinion.pupil >= SOME)


def _in_the_list(sighting: Sighting) -> bool:
    """Whether it is said who was there, or apologised."""
    return sighting.apologised or sighting.recognizer == ATTENDANCE_LIST


def _overruled(mention: Mention, sighting: Sighting, bearer: dict[str, float]) -> str:
    """The kind that stands in the place of what the words prove; empty where they have the say."""
    opinion = sighting.opinion
    if opinion is None or any(why in _PLAINLY_SAID for _, _, why in sighting.evidence):
        return ""
    features = bearer | judgement.of_place(mention, sighting, opinion)
    public = mention.role in _PUBLIC and mention.matter is Matter.ORDINARY
    if _in_orders(mention, sighting, bearer):
        return "" if public else AT_WORK
    private = judgement.private(features) >= _doubtful(sighting, bearer, public=public)
    if private and public:
        return opinion.likeliest if opinion.private >= SOME else _DOUBT
    if private:
        return ""
    unproven = sighting.apart and not (sighting.evidence or sighting.titled)  # the reader alone
    return "" if public or unproven or _plainly_private(sighting, bearer) else AT_WORK


def _in_orders(mention: Mention, sighting: Sighting, bearer: dict[str, float]) -> bool:
    """`Imam Rafi comes once a month`: whoever has such a title is there for it, unless more is told.

    Not Deacon Hale, whose first name it may be.
    """
    titled = set(sighting.name.titles) & (CHURCH_TITLES - _FIRST_NAMES_TOO)
    ordinary = mention.matter is Matter.ORDINARY and sighting.matter is Matter.ORDINARY
    return bool(titled) and ordinary and not _plainly_private(sighting, bearer)


def _doubtful(sighting: Sighting, bearer: dict[str, float], *, public: bool) -> float:
    """From which probability on the name goes."""
    if public:
        return AT_WORK_BY_WORDS
    return BY_OTHER_WORDS if bearer["several"] or sighting.titled else ALONE


def _plainly_private(sighting: Sighting, bearer: dict[str, float]) -> bool:
    """Whether plain words say that a matter is theirs, or that they are a child or a relative."""
    told = bearer["still told"] or bearer["told"]
    return sighting.own_matter or sighting.private or sighting.missed or sighting.news or bool(told)


def _read_as(mention: Mention, kind: str) -> Mention:
    role, matter, why = _READ_AS[kind]
    return replace(mention, role=role, matter=matter, evidence=(why, *mention.evidence))
