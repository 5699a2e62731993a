"""Paragraphs in Part 1 that tell of somebody's case, though nobody marked them as confidential.

The policy puts pupil exclusions, personnel issues and complaints into Part 2. Evidence: a person
whose matter it is, by `people`; the words of a case; the classifier of sentences. Two kinds of
evidence are needed, or one that is very sure; the reader's opinion of the line is a third. What does not live here: who is who (`people`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Document, Finding, Matter, Mention, Notice, Person, Role, Span, Story
from redactor.naming.sentences import around
from redactor.notices.cues import (
    COMPLAINT_CASE,
    FAILING,
    ILLNESS_OR_LEAVE,
    LETTER,
    PERSONNEL_CASE,
    PRAISE,
    PUPILS_CASE,
    SECRET,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.policy import Policy

KIND = "UNMARKED_PART_2"
_CLASSES = {  # of the classifier: the words for the reviewer, and the policy's reason
    "PUPIL_MATTER": ("a pupil's matter", "pupil"),
    "PERSONNEL_MATTER": ("a personnel matter", "employee"),
    "COMPLAINT_MATTER": ("a complaint", "personal"),
    "COMMERCIAL_MATTER": ("commercial in confidence", "sealed"),
    "LEGAL_MATTER": ("a legal matter", "sealed"),
    "PRIVATE_MATTER": ("somebody's private matter", "personal"),
}
_READ_AS = ("LINE_UNMARKED", "LINE_SEALED")  # the reader's opinions of a line
_YOUNG = frozenset({Role.PUPIL, Role.FAMILY})
_UNCLEAR = _YOUNG | {Role.UNKNOWN}
_SHORTEST = 6  # words of a paragraph that tells anything by itself
_ENOUGH, _LIKELY = 0.6, 0.45
_HEARD = 0.3  # what the reader finds less likely says nothing


@dataclass(slots=True)
class _Weighed:
    """The evidence of one paragraph: what it may be, with how much of it is sure."""

    heard: dict[str, float] = field(default_factory=dict)

    def add(self, kind: str, weight: float) -> None:
        """Independent evidence of one kind: what each leaves open, the next halves again."""
        doubt = (1 - self.heard.get(kind, 0.0)) * (1 - weight)
        self.heard[kind] = 1 - doubt

    @property
    def strongest(self) -> tuple[str, float]:
        """The likeliest kind; two kinds that are both likely make a case, whichever it is."""
        ranked = sorted(self.heard.items(), key=lambda item: (-item[1], item[0]))
        if not ranked:
            return "", 0.0
        kind, score = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        return kind, max(score, _ENOUGH) if second >= _LIKELY else score


def paragraphs(
    document: Document, findings: Sequence[Finding], people: Sequence[Person], policy: Policy
) -> Iterator[Notice]:
    """A notice over the whole text of each such paragraph, wherever it stands."""
    mentions = _by_block(m for person in people if not person.rostered for m in person.mentions)
    seated = _by_block(m for person in people if person.rostered for m in person.mentions)
    classified = _by_block(f for f in findings if f.entity_type in _CLASSES)
    read = _by_block(f for f in findings if f.entity_type in _READ_AS)
    for block in document.blocks:
        if block.story is not Story.BODY or block.heading or len(block.text.split()) < _SHORTEST:
            continue
        at = block.index
        weighed = _Weighed()
        _weigh_people(weighed, block.text, mentions.get(at, []))
        _weigh_people(weighed, block.text, [m for m in seated.get(at, []) if _own(m)])
        _weigh_sentences(weighed, block.text, classified.get(at, []))
        _weigh_opinions(weighed, read.get(at, []))
        kind, score = weighed.strongest
        if score >= _ENOUGH:
            why, reason = _CLASSES.get(kind, ("the security of the premises", "sealed"))
            yield Notice(
                span=Span(block.index, 0, len(block.text)),
                text=block.text,
                kind=KIND,
                score=round(min(score, 0.95), 2),
                reason=policy.reasons[reason],
                why=f"reads like Part 2: {why}",
                treatment=policy.treatment(KIND),
            )


def _by_block[T: (Finding, Mention)](things: Iterable[T]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = {}
    for thing in things:
        found.setdefault(thing.span.block, []).append(thing)
    return found


def _own(mention: Mention) -> bool:
    """Whether the matter is one's own, though one sits at the table."""
    return mention.matter is not Matter.ORDINARY or mention.role in _YOUNG


def _weigh_people(weighed: _Weighed, text: str, mentions: Sequence[Mention]) -> None:
    young = [m for m in mentions if m.role in _YOUNG]
    if any(m.matter is Matter.PERSONNEL for m in mentions):
        told = ILLNESS_OR_LEAVE.search(text) or PERSONNEL_CASE.search(text)
        weighed.add("PERSONNEL_MATTER", 0.7 if told else 0.45)
    elif any(p.search(_sentence(text, m)) for m in mentions for p in (ILLNESS_OR_LEAVE, FAILING)):
        weighed.add("PERSONNEL_MATTER", 0.6)
    elif any(PERSONNEL_CASE.search(_sentence(text, m)) for m in mentions):
        weighed.add("PERSONNEL_MATTER", 0.35)
    nobody_at_work = any(m.role in _UNCLEAR for m in mentions)
    if nobody_at_work and PUPILS_CASE.search(text):
        weighed.add("PUPIL_MATTER", 0.4 if PRAISE.search(text) else 0.71)
    if mentions and COMPLAINT_CASE.search(text):
        at_odds = any(m.matter is Matter.COMPLAINT for m in mentions)
        weighed.add("COMPLAINT_MATTER", 0.7 if at_odds or young else 0.5)
    elif _is_from_a_parent(text, mentions):
        weighed.add("COMPLAINT_MATTER", 0.6)


def _is_from_a_parent(text: str, mentions: Sequence[Mention]) -> bool:
    """A letter of a relative about which nothing is known but that it is not one of thanks."""
    from_family = any(m.role is Role.FAMILY for m in mentions)
    return bool(from_family and LETTER.search(text) and not PRAISE.search(text))


def _sentence(text: str, mention: Mention) -> str:
    start, end = around(text, mention.span.start, mention.span.end)
    return text[start:end]


def _weigh_sentences(weighed: _Weighed, text: str, classified: Sequence[Finding]) -> None:
    """What the classifier hears, and the words that need nobody's name."""
    if SECRET.search(text):
        weighed.add("SECRET", 0.65)
    for finding in classified:
        weighed.add(finding.entity_type, _said(finding))


def _weigh_opinions(weighed: _Weighed, read: Sequence[Finding]) -> None:
    """What the reader says of the line as a whole, put to whatever else speaks for a case."""
    score = max((finding.score for finding in read), default=0.0)
    if score >= _HEARD:
        kind, _ = weighed.strongest
        weighed.add(kind or "PRIVATE_MATTER", score)


def _said(finding: Finding) -> float:
    """What the classifier's word is worth: nothing below even chances, never all by itself."""
    return max(0.0, finding.score - 0.5) * 1.1
