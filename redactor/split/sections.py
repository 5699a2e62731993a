"""Seals → sections that cover every visible block, in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Part, Section, Span
from redactor.split.numbering import canonical
from redactor.split.seals import Seal, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.split.layout import Line, Lines
    from redactor.split.whole import Reason

COLLISION = "an open item has the same number"
FORMAT_ONLY = "highlighted or coloured, but no word says why"


@dataclass
class _Draft:
    part: Part
    spans: list[Span] = field(default_factory=list)
    number: str = ""
    rule: str = "public"
    carrier: Carrier = Carrier.ITEM
    owner: Span | None = None
    doubts: list[str] = field(default_factory=list)


def document(lines: Lines, reason: Reason) -> tuple[Section, ...]:
    """The whole file as one sealed section."""
    spans = tuple(map(whole, lines))
    return (
        (Section("s1", Part.TWO, spans, "", reason.rule, Carrier.DOCUMENT, doubt=reason.doubt),)
        if spans
        else ()
    )


def cover(lines: Lines, seals: Sequence[Seal]) -> tuple[Section, ...]:
    """Every character of every line once: what an earlier seal has, a later one does not take."""
    taken: dict[int, list[Span]] = {line.block.index: [] for line in lines}
    drafts: list[_Draft] = []
    for seal in seals:
        spans = [piece for span in seal.spans for piece in _free(span, taken[span.block])]
        if spans:
            for span in spans:
                taken[span.block].append(span)
            doubts = [seal.doubt] if seal.doubt else []
            drafts.append(
                _Draft(Part.TWO, spans, seal.number, seal.rule, seal.carrier, seal.owner, doubts)
            )
    _note_partial_rows(lines, drafts)
    drafts += _public(lines, taken)
    drafts.sort(key=lambda draft: min(draft.spans))
    _note_collisions(lines, drafts)
    return _named(drafts)


def _note_partial_rows(lines: Lines, drafts: list[_Draft]) -> None:
    """Of a row that stays in part, only the paragraphs go: it is no row as a whole."""
    sealed = {span.block for draft in drafts for span in draft.spans if span.start == 0}
    partial = {x.row for x in lines if x.row and not x.blank and x.block.index not in sealed}
    rows = {x.block.index: x.row for x in lines}
    for draft in drafts:
        if (
            draft.carrier in {Carrier.ROW, Carrier.LOG_ROW}
            and rows[draft.spans[0].block] in partial
        ):
            draft.carrier = Carrier.ITEM


def _free(span: Span, taken: Iterable[Span]) -> list[Span]:
    """What of a span is not taken yet; an empty block is one empty span."""
    if span.start == span.end:
        return [] if any(t.start <= span.start <= t.end for t in taken) else [span]
    pieces, at = [], span.start
    for other in sorted(taken):
        if at < other.start and other.start < span.end:
            pieces.append(Span(span.block, at, other.start))
        at = max(at, other.end)
    if at < span.end:
        pieces.append(Span(span.block, at, span.end))
    return pieces


def _public(lines: Lines, taken: dict[int, list[Span]]) -> list[_Draft]:
    """One public section for each item, in pieces where something of it is sealed."""
    drafts: dict[tuple[str, int], _Draft] = {}
    marked = [x for x in lines if x.block.marked and not x.blank]
    rare = len(marked) * 4 < len(lines)
    for line in lines:
        spans = _free(whole(line), taken[line.block.index])
        if not spans:
            continue
        key = (line.block.story.value, -1 if line.item is None else line.item)
        draft = drafts.setdefault(key, _Draft(Part.ONE, number=_number(lines, line)))
        draft.spans += spans
        if (
            rare
            and line in marked
            and not (line.header_row or line.heading)
            and FORMAT_ONLY not in draft.doubts
        ):
            draft.doubts.append(FORMAT_ONLY)
    return list(drafts.values())


def _number(lines: Lines, line: Line) -> str:
    head = lines[line.item].number if line.item is not None else None
    return head.text if head else ""


def _note_collisions(lines: Lines, drafts: list[_Draft]) -> None:
    sealed = {
        span.block
        for draft in drafts
        if draft.part is Part.TWO
        for span in draft.spans
        if span.start == 0
    }
    open_numbers = {
        x.number.parts
        for x in lines
        if x.number and x.number.depth == 1 and not x.agenda and x.block.index not in sealed
    }
    for draft in drafts:
        if draft.part is Part.TWO and draft.number and canonical(draft.number) in open_numbers:
            draft.doubts.append(COLLISION)


def _named(drafts: list[_Draft]) -> tuple[Section, ...]:
    sections = [
        Section(
            f"s{n}",
            d.part,
            tuple(sorted(d.spans)),
            d.number,
            d.rule,
            d.carrier,
            doubt="; ".join(d.doubts),
        )
        for n, d in enumerate(drafts, 1)
    ]
    where = {span.block: s.id for s in sections if s.part is Part.TWO for span in s.spans}
    return tuple(
        replace(section, belongs_to=where.get(draft.owner.block, ""))
        if draft.owner is not None and where.get(draft.owner.block) != section.id
        else section
        for section, draft in zip(sections, drafts, strict=True)
    )
