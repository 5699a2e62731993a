"""A review as revision marks and comments in Word, and the acts that follow from what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.acts import Comment, Decide, Move
from redactor.amend.find import text_of
from redactor.amend.items import owners
from redactor.data import Action, Carrier, Decision, Document, Part, Review, Section, Span, Story
from redactor.ooxml import Edits, Mark, Outcome, Remark, Returned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.acts import Act


@dataclass(frozen=True, slots=True)
class Replies:
    """What somebody who worked on a redline wants, and what nobody can tell."""

    acts: tuple[Act, ...]
    comments: tuple[Comment, ...] = field(repr=False)
    unclear: int  # decisions and items of which only a part was accepted, or the words edited
    others: int  # revision marks that are not ours


def marks_of(review: Review, edits: Edits) -> tuple[Mark, ...]:
    """Every stretch that Part 1 goes without, each with what stands there instead and why."""
    visible = {b.index: b for b in review.document.blocks if b.story is not Story.HIDDEN}
    gone = (visible[index] for index in sorted(edits.dropped) if index in visible)
    spans = [(r.span, r.text) for r in edits.replacements]
    spans += [(Span(b.index, len(b.label), len(b.text)), "") for b in gone]
    said: set[Span | str] = set()
    marks = []
    for span, text in sorted(spans):
        if span.start == span.end:
            continue
        owner = _owner(review, span)
        name = owner.id if isinstance(owner, Section) else owner.span if owner else span
        comment = "" if name in said else _why(review, owner)
        said.add(name)
        marks.append(Mark(span, text, comment))
    return tuple(marks)


def remarks_of(review: Review) -> tuple[Remark, ...]:
    """What the reviewer is to look at where nothing is marked."""
    blocks = review.document.blocks
    return tuple(
        Remark(notice.span.block, f"Please look at this: “{notice.text}”\n{notice.why}".strip())
        for notice in review.notices
        if blocks[notice.span.block].story is not Story.HIDDEN
    )


def texts_of(document: Document, marks: Sequence[Mark]) -> list[str]:
    return [text_of(document, mark.span) for mark in marks]


def replies(review: Review, marks: Sequence[Mark], found: Returned) -> Replies:
    """Acts for whatever was accepted or rejected as a whole; what was settled so already is none."""
    decided: dict[Span, set[Outcome]] = {}
    moved: dict[str, set[Outcome]] = {}
    for mark in marks:
        owner = _owner(review, mark.span)
        if isinstance(owner, Decision):
            decided.setdefault(owner.span, set()).add(found.outcomes[mark.span])
        elif owner is not None:
            moved.setdefault(owner.id, set()).add(found.outcomes[mark.span])
    acts: list[Act] = [*_decisions(review, decided), *_moves(review, moved)]
    mixed = sum(_settled(o) is Outcome.UNCLEAR for o in (*decided.values(), *moved.values()))
    comments = tuple(Comment(_whole(review.document, b), text) for b, text in found.comments)
    return Replies(tuple(acts), comments, mixed, found.others)


def _decisions(review: Review, outcomes: dict[Span, set[Outcome]]) -> Iterator[Decide]:
    for decision in review.decisions:
        match _settled(outcomes.get(decision.span, set())):
            case Outcome.REJECTED:
                yield Decide(decision.span, Action.KEEP)
            case Outcome.ACCEPTED if decision.settled is None:
                yield Decide(decision.span, Action.REDACT)
            case _:
                pass


def _moves(review: Review, outcomes: dict[str, set[Outcome]]) -> Iterator[Move]:
    """Items whose sealing was rejected; what goes with one of them goes along by itself."""
    rejected = {name for name, found in outcomes.items() if _settled(found) is Outcome.REJECTED}
    for section in review.sealed():
        if section.carrier is Carrier.ATTACHED:  # goes where what it hangs on goes
            continue
        if section.id in rejected and owners(section, review.sections).isdisjoint(rejected):
            yield Move(section.spans[0], Part.ONE)


def _settled(outcomes: set[Outcome]) -> Outcome:
    """The outcome of all marks of a decision or an item together."""
    if len(outcomes) == 1:
        return next(iter(outcomes))
    return Outcome.UNCLEAR if outcomes else Outcome.OPEN


def _owner(review: Review, span: Span) -> Decision | Section | None:
    """What a mark stands for: a sealed item, or else a decision."""
    for section in review.sealed():
        if any(s.overlaps(span) for s in section.spans):
            return section
    return next((d for d in review.decisions if d.span.overlaps(span)), None)


def _why(review: Review, owner: Decision | Section | None) -> str:
    if isinstance(owner, Section):
        named = f"Item {owner.number}" if owner.number else "This passage"
        return "\n".join(filter(None, (f"{named} goes to Part 2 ({owner.rule}).", owner.doubt)))
    if owner is None:
        return ""
    person = next((p for p in review.people if p.id == owner.person), None)
    who = f"{person.name}: {owner.role}" if person else owner.entity_type.replace("_", " ").lower()
    doubt = "Please decide: " if owner.action is Action.REVIEW else ""
    law = f"{owner.reason.code} {owner.reason.clause}".strip()
    return "\n".join(filter(None, (f"{doubt}{who}", owner.why, law)))


def _whole(document: Document, index: int) -> Span:
    return Span(index, 0, len(document.blocks[index].text))
