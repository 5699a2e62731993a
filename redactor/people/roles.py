"""What each person is, and what each sentence is about: evidence first, then the verdict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Document, Finding, Matter, Role, Span
from redactor.naming import (
    JOB_WORDS,
    KIN_WORDS,
    OFFICE_TITLES,
    PARTICLES,
    PEOPLES,
    is_given_name,
    plain,
    tokens,
)
from redactor.people.context import Context, contexts
from redactor.people.cues_before import BEFORE, LEADS
from redactor.people.cues_behind import BEHIND
from redactor.people.matters import (
    A_CHILD,
    COMPLAINTS_ITEM,
    COVERS_LEFT,
    COVERS_RIGHT,
    EMPLOYMENT,
    HEALTH,
    MATTERS,
    OF_THE_CHILD,
    OWN_MATTER_LEFT,
    OWN_MATTER_RIGHT,
    PRIVATE,
    SPEAKS,
)
from redactor.people.sentences import around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.people.drafts import Draft, Sighting

_LIST_GAP = re.compile(r"^\s*(?:\([^()]{0,40}\)\s*)?(?:,|and|&|,\s*and|a|/)\s*(?:the\s+)?$")
_COUPLE = re.compile(r"\b(?:mr|dr|rev\w*)\.?\s+(?:and|&|a)\s+(?:mrs|ms|miss|dr)\b", re.IGNORECASE)
_LITTLE = 12  # characters beside a name in a cell or bullet that hardly say more than the name
_SHORTEST = 4  # letters of a surname with the s of its plural, at least one more
_CLOSE = 8  # characters between a name and what belongs to it
_CONTACT = frozenset({"UK_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "UK_POSTCODE"})


def weigh(document: Document, found: Sequence[Sighting], findings: Sequence[Finding]) -> None:
    """Write evidence and matter into every sighting."""
    contacts = [f.span for f in findings if f.entity_type in _CONTACT]
    around_blocks = contexts(document)
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        _weigh_words(sighting, text, around_blocks[sighting.span.block])
        _weigh_shape(sighting, text, contacts)
    _share_lists(document, found)
    _leave_illness_to_the_ill(document, found)
    _mark_pupils_paragraphs(document, found)


def _weigh_words(sighting: Sighting, text: str, context: Context) -> None:
    """Evidence of the words around a name."""
    start, end = around(text, sighting.span.start, sighting.span.end)
    left, right = text[start : sighting.span.start], text[sighting.span.end : end]
    if context.beside and not right.strip():
        right = f", {context.beside}"
    found = [c for c in BEFORE if c.pattern.search(left)]
    found += [c for c in BEHIND if c.pattern.search(right)]
    alone = len(text.strip()) - len(sighting.text) < _LITTLE
    if context.lead and (alone or len(text[: sighting.span.start].strip(" \t•*-–")) == 0):
        found += [c for c in LEADS if c.pattern.search(context.lead)]
    sighting.evidence += [(cue.role, cue.weight, cue.why) for cue in found]
    sighting.matter = _matter(text, start, end)
    if sighting.matter is Matter.ORDINARY and alone:
        sighting.matter = _matter(context.row, 0, len(context.row))
    if sighting.matter is Matter.ORDINARY and COMPLAINTS_ITEM.search(context.topic):
        sighting.matter = Matter.COMPLAINT
    sighting.praised = sighting.matter is Matter.PUPIL and not PRIVATE.search(text[start:end])
    if COVERS_LEFT.search(left) or COVERS_RIGHT.search(right):
        sighting.matter = Matter.ORDINARY
    sighting.speaks = bool(SPEAKS.search(right))
    sighting.own_matter = bool(OWN_MATTER_LEFT.search(left) or OWN_MATTER_RIGHT.search(right))


def _weigh_shape(sighting: Sighting, text: str, contacts: Sequence[Span]) -> None:
    """Evidence of the name's own shape, and of an address behind it."""
    if _COUPLE.search(sighting.text):
        sighting.evidence.append((Role.FAMILY, 2, "a couple"))
    first = tokens(sighting.text)[0].low
    if first in KIN_WORDS:
        sighting.evidence.append((Role.FAMILY, 3, "called a relative"))
    if first in JOB_WORDS:
        sighting.evidence.append((Role.STAFF, 2, "called by a job"))
    span = sighting.span
    if any(c.block == span.block and 0 <= c.start - span.end < _CLOSE for c in contacts):
        sighting.evidence.append((Role.FAMILY, 2, "a private address or number follows"))
    if (
        sighting.lone_given
        and is_given_name(sighting.text)
        and text[sighting.span.end :].lstrip().startswith(":")
    ):
        sighting.evidence.append((Role.PUPIL, 1, "heads an entry of a list"))
    if _is_a_family(sighting, text[: sighting.span.start]):
        sighting.evidence.append((Role.FAMILY, 2.5, "a family in the plural"))
    if sighting.surname_initial:
        sighting.evidence.append((Role.PUPIL, 3, "first name and initial"))


def _is_a_family(sighting: Sighting, before: str) -> bool:
    """`the Hartigans`; not the Romans."""
    word = plain(sighting.text)
    plural = (
        sighting.lone_given
        and len(word) > _SHORTEST
        and word.endswith("s")
        and not is_given_name(word)
    )
    return plural and before.lower().endswith("the ") and word not in PEOPLES


def _leave_illness_to_the_ill(document: Document, found: Sequence[Sighting]) -> None:
    """Illness in a sentence is a pupil's, or another's, not the tutor's who sends work."""
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        start, end = around(text, sighting.span.start, sighting.span.end)
        if sighting.matter is not Matter.PERSONNEL or EMPLOYMENT.search(text[start:end]):
            continue
        here = Span(sighting.span.block, start, end)
        others = [s for s in found if s is not sighting and here.covers(s.span)]
        if any(_is_nurse_of(sighting, other, text) for other in others):
            sighting.matter = Matter.ORDINARY
        elif not sighting.settled(Role.PUPIL) and any(s.settled(Role.PUPIL) for s in others):
            sighting.matter = Matter.PUPIL


def _is_nurse_of(sighting: Sighting, other: Sighting, text: str) -> bool:
    """`Ottoline broke her wrist and was taken home by Mrs Peel`; `…; Mrs Ngata visits him`."""
    between = text[other.span.end : sighting.span.start]
    return between.endswith(("by ", "; ")) and bool(HEALTH.search(between))


def _mark_pupils_paragraphs(document: Document, found: Sequence[Sighting]) -> None:
    """Paragraphs about a pupil: an adult who is named there without a job is likely a relative."""
    named = {
        s.span.block for s in found if s.lone_given or (not s.titled and s.settled(Role.PUPIL))
    }
    near = {block + step for block in named for step in (0, 1, 2)}
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        of_a_child = sighting.span.block in near or A_CHILD.search(text)
        sighting.paragraph_of_pupil = bool(of_a_child and PRIVATE.search(text))
        if sighting.matter is not Matter.ORDINARY or sighting.span.block not in named:
            continue
        _, end = around(text, sighting.span.start, sighting.span.end)
        if sighting.paragraph_of_pupil and OF_THE_CHILD.search(text[sighting.span.end : end]):
            sighting.matter = Matter.PUPIL


def _matter(text: str, start: int, end: int) -> Matter:
    for matter, pattern in MATTERS:
        # a complaint colours the whole paragraph, other matters only their sentence
        if pattern.search(text if matter is Matter.COMPLAINT else text[start:end]):
            return matter
    return Matter.ORDINARY


def _share_lists(document: Document, found: Sequence[Sighting]) -> None:
    """In `A (9K), B and C` what is said of one is said of all."""
    group: list[Sighting] = []
    for sighting in [*found, None]:
        if sighting is not None and group and group[-1].span.block == sighting.span.block:
            text = document.blocks[sighting.span.block].text
            if _LIST_GAP.match(text[group[-1].span.end : sighting.span.start]):
                group.append(sighting)
                continue
        if len(group) > 1:
            shared = {e for s in group for e in s.evidence if e[1] >= 1}
            for member in group:
                member.evidence += [
                    (r, w * 0.8, why) for r, w, why in shared - set(member.evidence)
                ]
        group = [sighting] if sighting is not None else []


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
        return Role.UNKNOWN, ("nothing says who this is",)
    order = sorted(weights, key=lambda role: (-weights[role], role))
    return order[0], tuple(reasons[role] for role in order if role in reasons)


def _add_shape(draft: Draft, weights: dict[Role, float], reasons: dict[Role, str]) -> None:
    """What the form of the name says by itself."""
    matters = {s.matter for s in draft.sightings}
    if draft.titles:
        if Role.PUPIL in weights:  # an adult spoken of as a child is: a parent, most likely
            weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + weights.pop(Role.PUPIL) / 2
        office = bool(draft.titles & OFFICE_TITLES)
        weights[Role.STAFF] = weights.get(Role.STAFF, 0) + (1.6 if office else 0.6)
        reasons.setdefault(Role.STAFF, "a courtesy title, and nothing speaks of a family")
        pupils = all(
            s.paragraph_of_pupil or (s.matter in {Matter.PUPIL, Matter.COMPLAINT} and not s.praised)
            for s in draft.sightings
        )
        if pupils and Matter.PERSONNEL not in matters and weights[Role.STAFF] < 1.5:
            weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + 1
            reasons.setdefault(Role.FAMILY, "an adult named in a pupil's matter")
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


def _add_relations(
    draft: Draft, drafts: Sequence[Draft], weights: dict[Role, float], reasons: dict[Role, str]
) -> None:
    """Families share surnames: an adult with a pupil's name is a relative, a child with a parent's a pupil."""
    if len(draft.surname) < 2:
        return
    for other in drafts:
        if other is draft or other.seated or not _share_surname(draft, other):
            continue
        theirs = other.weights()
        together = {s.span.block for s in draft.sightings} & {s.span.block for s in other.sightings}
        child = theirs.get(Role.PUPIL, 0) >= 2 or (together and not other.titles)
        if draft.titles and not other.titles and child and weights.get(Role.STAFF, 0) < 2:
            weights[Role.FAMILY] = weights.get(Role.FAMILY, 0) + 2
            reasons.setdefault(Role.FAMILY, "shares a pupil's surname")
        parent = theirs.get(Role.FAMILY, 0) >= 2 or (together and other.titles)
        if not draft.titles and parent and theirs.get(Role.STAFF, 0) < 2:
            weights[Role.PUPIL] = weights.get(Role.PUPIL, 0) + 1.5
            reasons.setdefault(Role.PUPIL, "shares the surname of a parent")


def _share_surname(one: Draft, two: Draft) -> bool:
    mine, theirs = (set(re.split("[ -]", d.surname)) - PARTICLES for d in (one, two))
    return bool(mine & theirs)


def is_person(draft: Draft) -> bool:
    """Whether weak sightings alone, without a word of evidence, make a person: they do not."""
    return draft.seated or any(_likely(sighting) for sighting in draft.sightings)


def _likely(sighting: Sighting) -> bool:
    if sighting.public:
        return sighting.settled(Role.PUPIL) or sighting.settled(Role.FAMILY)
    return not sighting.weak or bool(sighting.evidence)
