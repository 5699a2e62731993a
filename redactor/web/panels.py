"""What stands beside a document: one place of it, or all that is doubtful, its people, its items."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from redactor.acts import Answer, Comment, Objection, Step
from redactor.amend.items import responses
from redactor.data import Decision, Notice, Part, Person, Role, Section, Span, Story
from redactor.decide import KINDS
from redactor.web.markup.pieces import named, where
from redactor.web.rooms.doubts import CHECKED, doubts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Document, Review
    from redactor.desk import Desk
    from redactor.policy import Policy

PANELS = ("doubts", "people", "items", "hidden", "pictures", "sign-off")
_HEADING = 90  # characters of an item that are shown to tell it from others


@dataclass(frozen=True, slots=True)
class Spot:
    """Everything that is known about a place."""

    at: str
    text: str = field(repr=False)
    decision: Decision | None = field(repr=False)
    person: Person | None = field(repr=False)
    notice: Notice | None = field(repr=False)
    responses: tuple[str, ...]  # what may be answered to the notice
    section: Section | None = field(repr=False)
    selected: bool  # words that somebody selected, and that nothing was found in as a whole
    whole_item: bool  # the place is the beginning of an item, not a word in it
    remarks: list[Remark] = field(repr=False)

    @property
    def is_sealed(self) -> bool:
        return self.section is not None and self.section.part is Part.TWO

    @property
    def section_at(self) -> str:
        return where(self.section.spans[0]) if self.section else ""

    @property
    def other_part(self) -> str:
        return "1" if self.is_sealed else "2"


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment or an objection, and what was answered."""

    number: int
    step: Step = field(repr=False)
    at: str
    about: str = field(repr=False)
    answer: Step | None = field(repr=False)

    @property
    def is_open(self) -> bool:
        return isinstance(self.step.what, Objection) and self.answer is None


def spot(desk: Desk, at: Span) -> Spot | None:
    """What stands at a place; None where the document has no such place."""
    review = desk.review
    if at.block >= len(review.document.blocks):
        return None
    text = review.document.blocks[at.block].text
    if not at.start <= at.end <= len(text):
        return None
    section = _section(review, at)
    whole = section is not None and at == section.spans[0]
    over = [d for d in review.decisions if d.span.overlaps(at)]
    exact = [d for d in over if d.span == at] or [d for d in over if d.span.covers(at)]
    notice = next((n for n in review.notices if n.span == at), None)
    decision = None if notice and not any(d.span == at for d in exact) else next(iter(exact), None)
    if whole and (decision is None or decision.span != at):
        decision = None
    person = None
    if decision is not None:
        person = next((p for p in review.people if p.id == decision.person), None)
    selected = decision is None and notice is None and not whole and at.start < at.end
    remarks = [r for r in remarks_of(desk) if _about(r.step).overlaps(at) or _about(r.step) == at]
    fitting = tuple(r.value for r in responses(review, notice)) if notice else ()
    return Spot(
        where(decision.span if decision else at), text[at.start : at.end], decision, person,
        notice, fitting, section, selected, whole, remarks,
    )  # fmt: skip


def described(found: Spot | None) -> dict[str, str]:
    """What a place is called, and which kind its placeholder speaks of now."""
    if found is not None and found.decision is not None:
        decision = found.decision
        is_person = decision.entity_type == "PERSON"
        kind = (decision.kind or decision.role).value if is_person else decision.entity_type
        return {"what": named(decision.entity_type), "kind_now": kind}
    if found is not None and found.notice is not None:
        return {"what": named(found.notice.kind), "kind_now": ""}
    return {}


def _section(review: Review, at: Span) -> Section | None:
    here = [s for s in review.sections if any(x.block == at.block for x in s.spans)]
    over = [s for s in here if any(x.overlaps(at) for x in s.spans)]
    return next(iter(over or here), None)


def remarks_of(desk: Desk) -> list[Remark]:
    answers = {s.what.to: s for s in desk.history if isinstance(s.what, Answer)}
    return [
        Remark(number, step, where(step.what.at), _words(desk.review.document, step.what.at),
               answers.get(number))
        for number, step in enumerate(desk.history)
        if isinstance(step.what, Objection)
        or (isinstance(step.what, Comment) and step.what.text != CHECKED)
    ]  # fmt: skip


def _about(step: Step) -> Span:
    if not isinstance(step.what, Comment | Objection):
        raise TypeError(type(step.what))
    return step.what.at


def _words(document: Document, at: Span) -> str:
    if at.block >= len(document.blocks):
        return ""
    return _short(document.blocks[at.block].text[at.start : at.end])


def context(name: str, desk: Desk, policy: Policy) -> dict[str, Any]:
    """What a panel shows."""
    match name:
        case "doubts":
            return {"doubts": doubts(desk)}
        case "people":
            return {"people": list(_people(desk.review)), "roles": list(Role)}
        case "items":
            return {"items": list(_items(desk.review))}
        case "hidden":
            return {"hidden": list(_hidden(desk.review)), "document": desk.review.document}
        case "pictures":
            document = desk.review.document
            dropped = sum(r.count for r in document.removals if "picture" in r.what)
            return {"pictures": document.pictures, "dropped": dropped}
        case _:
            return {"remarks": remarks_of(desk), "sign_off": policy.sign_off}


def kinds(policy: Policy) -> list[tuple[str, str]]:
    """What a placeholder may speak of: people first, then everything else by name."""
    words = [policy.placeholders[role] for role in Role]
    people = [
        (role.value, f"[{word} …]" + (f" – {role.value}" if words.count(word) > 1 else ""))
        for role, word in zip(Role, words, strict=True)
    ]
    return [*people, *sorted(((kind, named(kind)) for kind in KINDS), key=lambda k: k[1])]


def _people(review: Review) -> Iterator[dict[str, Any]]:
    cut = {d.person: d.placeholder for d in review.decisions if d.cut and d.person is not None}
    for person in sorted(review.people, key=lambda p: (p.id not in cut, p.mentions[0].span)):
        yield {
            "person": person,
            "at": where(person.mentions[0].span),
            "placeholder": cut.get(person.id, ""),
            "places": [where(m.span) for m in person.mentions],
        }


def _items(review: Review) -> Iterator[dict[str, Any]]:
    for section in review.sections:
        if section.belongs_to:
            continue
        heading = _heading(review, section)
        if not heading or (not section.number and section.part is Part.ONE):
            continue
        yield {
            "section": section,
            "at": where(section.spans[0]),
            "heading": _short(heading),
            "other": "1" if section.part is Part.TWO else "2",
            "along": sum(s.belongs_to == section.id for s in review.sections),
        }


def _heading(review: Review, section: Section) -> str:
    """The line with the number, as a marker may stand above it; else the first with words."""
    blocks = review.document.blocks
    texts = [blocks[s.block].text[s.start : s.end].strip() for s in section.spans]
    worded = [text for text in texts if any(map(str.isalpha, text))]
    starts = (n for n, t in enumerate(worded) if section.number and t.startswith(section.number))
    at = next(starts, 0)
    alone = bool(worded) and worded[at].rstrip(" .") == section.number  # in a cell of its own
    return " ".join(worded[at : at + 1 + alone])


def _hidden(review: Review) -> Iterator[dict[str, Any]]:
    cut = {d.span.block for d in review.decisions if d.cut}
    for block in review.document.blocks:
        if block.story is Story.HIDDEN and block.text.strip():
            yield {"block": block, "names": block.index in cut, "anchor": block.anchor}


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _HEADING else f"{words[:_HEADING].rsplit(' ', 1)[0]} …"
