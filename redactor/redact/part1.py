"""Part 1 as edits: stubs for what is sealed, placeholders for who is cut, and the plan in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.attached import gone
from redactor.data import Block, Carrier, Decision, Document, Review, Section, Span, Story
from redactor.ooxml import Edits, Replacement
from redactor.redact.crests import crests
from redactor.redact.dates import DATE
from redactor.redact.labels import number_of
from redactor.redact.operators import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.policy import Policy

_SCHOOL = re.compile(
    r"\b(?:school|academy|college|trust|federation|ysgol|partnership)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What Part 1 is to be: the edits, and its texts paragraph by paragraph."""

    edits: Edits
    public: tuple[str, ...] = field(repr=False)


def plan(review: Review, stubs: dict[str, str], policy: Policy) -> Plan:
    """The edits that turn the source into Part 1.

    Args:
        review: the document with its sections and decisions.
        stubs: section id → what stands in its place, without the minute number.
        policy: names the operator that writes placeholders.
    """
    document = review.document
    whole = next((s for s in review.sealed() if s.carrier is Carrier.DOCUMENT), None)
    if whole is not None:
        replacements, dropped = _notice(document, stubs[whole.id], review.decisions)
    else:
        replacements, dropped = _stubs(review, stubs)
        taken = [r.span for r in replacements]
        replacements += _placeholders(review, dropped, taken, policy)
    hidden = {b.index for b in document.blocks if b.story is Story.HIDDEN}
    ordered = tuple(sorted(replacements, key=lambda r: r.span))
    kept = crests(review, dropped, [r.span for r in ordered], policy)
    edits = Edits(ordered, frozenset(dropped - hidden), kept)
    return Plan(edits, _texts(document, edits))


def _stubs(review: Review, stubs: dict[str, str]) -> tuple[list[Replacement], set[int]]:
    replacements: list[Replacement] = []
    sealed = review.sealed()
    dropped = gone(review.document, review.sections)
    for section in sealed:
        if section.carrier is Carrier.LOG_ROW:
            dropped |= {span.block for span in section.spans}
        elif section.carrier not in {Carrier.STRETCH, Carrier.ATTACHED}:
            stub, others = _stub(review.document, section, stubs[section.id])
            replacements += stub
            dropped |= others
    gone_whole = dropped | {replacement.span.block for replacement in replacements}
    for section in sealed:
        if section.carrier is Carrier.STRETCH:
            spans = [span for span in section.spans if span.block not in gone_whole]
            texts = [stubs[section.id]] + [""] * (len(spans) - 1)
            replacements += [
                Replacement(span, _spaced(review.document, span, text) if text else "")
                for span, text in zip(spans, texts, strict=False)
            ]
    return replacements, dropped


def _stub(document: Document, section: Section, text: str) -> tuple[list[Replacement], set[int]]:
    """The first block that prints gets the stub and keeps its number; the others go."""
    blocks = [document.blocks[span.block] for span in section.spans]
    printing = [b for b in blocks if b.text.strip()] or blocks[:1]
    kept = printing[0]
    if section.carrier is Carrier.ROW and len(printing) > 1 and _only_number(kept, section):
        replacements = _replacing(printing[1], text)
        stays = {kept.index, printing[1].index}
    else:
        numbered = any(c.isalnum() for c in number_of(kept.label))
        number = "" if numbered else _typed(section.number, kept.text[len(kept.label) :])
        replacements = _replacing(kept, f"{number}{text}")
        stays = {kept.index}
    return replacements, {b.index for b in blocks} - stays


def _spaced(document: Document, span: Span, text: str) -> str:
    """The mark of a stretch with the spaces that the stretch may have taken along."""
    around = document.blocks[span.block].text
    before, after = around[: span.start], around[span.end :]
    lead = " " if before and not before[-1].isspace() and before[-1] not in "([" else ""
    tail = " " if after[:1].isalnum() else ""
    return f"{lead}{text}{tail}"


def _replacing(block: Block, text: str) -> list[Replacement]:
    """The text instead of all but the number of the label."""
    end = len(block.label)
    replacements = [Replacement(Span(block.index, end, len(block.text)), text)]
    number = number_of(block.label)
    if number != block.label:
        start = len(number.rstrip())
        replacements.append(Replacement(Span(block.index, start, end), number[start:]))
    return replacements


def _typed(number: str, text: str) -> str:
    """The number as the text has it in front, stop and tab as well."""
    if not number:
        return ""
    if found := re.match(rf"{re.escape(number)}[.):]?\s+", text):
        return found.group()
    return f"{number}. " if number.isdigit() else f"{number} "


def _only_number(block: Block, section: Section) -> bool:
    return block.text.strip(" .):\t") == section.number.strip(" .):\t") != ""


def _placeholders(
    review: Review, dropped: set[int], taken: Sequence[Span], policy: Policy
) -> list[Replacement]:
    by_block: dict[int, list[Decision]] = {}
    for decision in review.decisions:
        index = decision.span.block
        visible = review.document.blocks[index].story is not Story.HIDDEN
        if decision.cut and visible and index not in dropped:
            by_block.setdefault(index, []).extend(_outside(decision, taken))
    return [
        Replacement(decision.span, text)
        for index, decisions in sorted(by_block.items())
        for decision, text in zip(
            decisions, written(review.document.blocks[index].text, decisions, policy), strict=True
        )
    ]


def _outside(decision: Decision, taken: Sequence[Span]) -> Iterator[Decision]:
    """What of a decision lies outside the stretches that are replaced already."""
    start, end = decision.span.start, decision.span.end
    for span in sorted(span for span in taken if span.overlaps(decision.span)):
        if start < span.start:
            yield replace(decision, span=replace(decision.span, start=start, end=span.start))
        start = max(start, span.end)
    if start < end:
        yield replace(decision, span=replace(decision.span, start=start, end=end))


def _notice(
    document: Document, text: str, decisions: Iterable[Decision]
) -> tuple[list[Replacement], set[int]]:
    """That a meeting was held, where and when, and nothing of what it was about."""
    body = [
        b for b in document.blocks if b.story is Story.BODY and b.place is None and b.text.strip()
    ]
    named = {d.span.block for d in decisions if d.cut}
    opening = " ".join(b.text for b in body[:8])
    date = DATE.search(opening)
    said = f"{text} The meeting was held on {date.group()}." if date else text
    if not body:
        return [], {b.index for b in document.blocks}
    school = body[0] if _is_school(body[0]) and body[0].index not in named else None
    kept = body[1] if school and len(body) > 1 else body[0]
    stays = {kept.index} | ({school.index} if school and kept is not school else set())
    return _replacing(kept, said), {b.index for b in document.blocks} - stays


def _is_school(block: Block) -> bool:
    words = block.text.split()
    return len(words) <= 9 and bool(_SCHOOL.search(block.text)) and not DATE.search(block.text)


def _texts(document: Document, edits: Edits) -> tuple[str, ...]:
    by_block: dict[int, list[Replacement]] = {}
    marks = (Replacement(picture.span, "") for picture in edits.pictures)
    for replacement in (*edits.replacements, *marks):
        by_block.setdefault(replacement.span.block, []).append(replacement)
    texts = []
    for block in document.blocks:
        if block.index in edits.dropped or block.story is Story.HIDDEN:
            continue
        text = block.text
        for r in sorted(by_block.get(block.index, []), key=lambda r: r.span, reverse=True):
            text = text[: r.span.start] + r.text + text[r.span.end :]
        texts.append(text)
    return tuple(texts)
