"""What the names of a paragraph say of one another, once each has been weighed by itself.

What lives here: lists of which all share what is said of one, complaints about somebody, illness
that is another's, paragraphs about a pupil. What does not: the words around one name (`weighing`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Document, Matter, Role, Span
from redactor.naming.sentences import around
from redactor.people.drafts import CALLED_A_RELATIVE, NAMES_A_JOB
from redactor.people.matters import (
    A_CHILD,
    EMPLOYMENT,
    HEALTH,
    OF_THE_CHILD,
    PRIVATE,
    TELLS_OF,
    occurs,
)
from redactor.people.opinions import A_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.people.drafts import Sighting

_LIST_GAP = re.compile(r"^\s*(?:\([^()]{0,60}\)\s*)?(?:,|and|&|,\s*and|a|/)\s*(?:the\s+)?$")
# `led by Miss Tran, and Otis Bell came last`: what follows is another sentence.
_BEHIND_A_PREPOSITION = re.compile(r"\b(?:by|to|with|of|for|from)\s+$")
_AND_THEN = re.compile(r"^\s*(?:\([^()]{0,40}\)\s*)?,\s*and\b")


def together(document: Document, found: Sequence[Sighting]) -> None:
    """Write into every sighting what those beside it say."""
    _join_a_child(document, found)
    _share_lists(document, found)
    _bind_complaints(document, found)
    _leave_illness_to_the_ill(document, found)
    _mark_pupils_paragraphs(document, found)
    _mark_private_company(document, found)


_SEVERAL = 2  # of whom a list tells a matter of their own, so that the others have one as well
# "Hadiya and her deputies Callum Forsyth and Ngozi Eze were thanked"
_BESIDE_A_CHILD = re.compile(
    r"^[^.;:]{0,25}?\b(?:and|with|by|alongside)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:deput(?:y|ies)|(?:vice-?|co-?)captains?|friends?|class-?mates?|team-?mates?),?\s*$"
)
_YOUNG = 0.5
JOINS_A_CHILD = "named beside a child, as a deputy or friend"


def _join_a_child(document: Document, found: Sequence[Sighting]) -> None:
    """Whose deputy or friend somebody is named tells who they are, where that is a child."""
    joined = False
    for before, sighting in pairwise(found):
        block = sighting.span.block
        same = before.span.block == block and not (sighting.titled or before.titled)
        between = document.blocks[block].text[before.span.end : sighting.span.start] if same else ""
        read = before.opinion is not None and before.opinion.young >= _YOUNG
        young = before.settled(Role.PUPIL) or read
        joined = bool(
            (young and _BESIDE_A_CHILD.match(between)) or (joined and _LIST_GAP.match(between))
        )
        if joined:
            others = [e for e in sighting.evidence if e[0] is not Role.STAFF]
            sighting.evidence[:] = [*others, (Role.PUPIL, 3, JOINS_A_CHILD)]


def _share_lists(document: Document, found: Sequence[Sighting]) -> None:
    """In `A (9K), B and C` what is said of one is said of all, as of `A (flu), B (shingles) and C`; `Auntie Pat and Mr Orme` are no kin."""
    group: list[Sighting] = []
    for sighting in [*found, None]:
        if sighting is not None and group and group[-1].span.block == sighting.span.block:
            text = document.blocks[sighting.span.block].text
            between = text[group[-1].span.end : sighting.span.start]
            alone = len(group) == 1 and _BEHIND_A_PREPOSITION.search(text, 0, group[0].span.start)
            another = alone and sighting.said and _AND_THEN.match(between)
            if _LIST_GAP.match(between) and not another:
                group.append(sighting)
                continue
        if len(group) > 1:
            shared = {e for s in group for e in s.evidence if e[1] >= 1}
            acting = any(s.acts for s in group)
            cases = sum(s.own_matter for s in group) >= _SEVERAL and not acting
            for member in group:
                member.acts |= acting
                member.own_matter |= cases
                known = member.works_in(NAMES_A_JOB) or member.titled
                member.evidence += [
                    (r, w * 0.9, why)
                    for r, w, why in sorted(shared - set(member.evidence))
                    if not (known and why == CALLED_A_RELATIVE)
                ]
        group = [sighting] if sighting is not None else []


def _bind_complaints(document: Document, found: Sequence[Sighting]) -> None:
    """`Mrs Short (07700 …) says that Pauline told her …`: whoever a parent speaks of is complained of."""
    for parent in found:
        private = any(role is Role.FAMILY for role, _, _ in parent.evidence)
        for other in found if private else ():
            if other.span.block != parent.span.block or not other.said:
                continue
            text = document.blocks[other.span.block].text
            between = text[parent.span.end : other.span.start]
            other.own_matter |= bool(TELLS_OF.search(between)) and not other.settled(Role.PUPIL)


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
        of_a_child = sighting.span.block in near or occurs(A_CHILD, text)
        sighting.paragraph_of_pupil = of_a_child and occurs(PRIVATE, text)
        if sighting.matter is not Matter.ORDINARY or sighting.span.block not in named:
            continue
        _, end = around(text, sighting.span.start, sighting.span.end)
        if sighting.paragraph_of_pupil and OF_THE_CHILD.search(text[sighting.span.end : end]):
            sighting.matter = Matter.PUPIL


def _mark_private_company(document: Document, found: Sequence[Sighting]) -> None:
    """`Tymon Grabowski's advice has come; Mrs Grabowska was pleased`: whoever stands beside a child."""
    private = [s for s in found if s.opinion is not None and s.opinion.private >= A_NAME]
    for one in private:
        start, end = around(document.blocks[one.span.block].text, one.span.start, one.span.end)
        sentence = Span(one.span.block, start, end)
        for sighting in found:
            sighting.beside_private |= sighting is not one and sentence.covers(sighting.span)
