"""What is sealed: stretches, the sections that come of them, the stubs in their place.

Found elsewhere; here they become sections that cover every visible block, in reading order. Which
headings are neutral enough to stay beside a stub is asked here too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Document, Part, Section, Span
from redactor.numbering.forms import canonical, read
from redactor.split.lines.line import row_end, same_row
from redactor.split.lines.tables import Table
from redactor.split.markers.tags import pure
from redactor.split.marks import EARLIER_MATTER
from redactor.split.words.lexicon import MARKER_WORDS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words
from redactor.split.words.vocabulary import SplitRules

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.split.lines.line import Line, Lines


_EDGE = re.compile(r"\s*(?:[,;:-]\s+)*")


@dataclass(frozen=True, slots=True)
class Seal:
    """One thing to seal, or to ask a person about: its spans, what it is, and why."""

    spans: tuple[Span, ...] = field(repr=False)
    rule: str
    carrier: Carrier = Carrier.ITEM
    number: str = ""
    doubt: str = ""
    owner: Span | None = None  # a span of the sealed item that this one goes with
    part: Part = Part.TWO  # one: it stays open, with a doubt


@dataclass(frozen=True, slots=True)
class WholeReason:
    """Why a document is sealed whole, and what a person must check."""

    rule: str
    doubt: str = ""


def whole(line: Line) -> Span:
    return Span(line.block.index, 0, len(line.block.text))


def stretch(
    line: Line,
    cut: tuple[int, int | None],
    rule: str,
    *,
    owner: Span | None = None,
    doubt: str = "",
) -> Seal:
    """Part of a paragraph, without the blank space at its edges or the comma in front.

    What stays reads on: "were approved, [recorded separately in Part 2]."
    """
    start, stop = cut[0], len(line.text) if cut[1] is None else cut[1]
    lead = _EDGE.match(line.text, start, stop)
    start = lead.end() if lead else start
    while stop > start and line.block.text[stop - 1].isspace():
        stop -= 1
    spans = (Span(line.block.index, start, stop),)
    return Seal(spans, rule, Carrier.STRETCH, doubt=doubt, owner=owner)


def row(lines: Lines, at: int, rule: str, *, owner: Span | None = None, doubt: str = "") -> Seal:
    """The whole table row in which a line stands."""
    first = at
    while first and same_row(lines[at], lines[first - 1]):
        first -= 1
    members = lines[first : row_end(lines, at)]
    number = next((x.number.text for x in members if x.number), "")
    carrier = Carrier.ROW if lines[at].table is Table.MINUTES else Carrier.LOG_ROW
    return Seal(tuple(map(whole, members)), rule, carrier, number, doubt, owner)


def paragraphs(members: Lines, rule: str, number: str = "", doubt: str = "") -> list[Seal]:
    """A run of lines as the carriers that they stand in: paragraphs, item rows, log rows."""
    seals: list[Seal] = []
    at = 0
    while at < len(members):
        line = members[at]
        end = at + 1
        while end < len(members) and same_row(line, members[end]):
            end += 1
        spans = tuple(map(whole, members[at:end]))
        carrier = Carrier.ITEM
        if line.row is not None and line.table is Table.MINUTES:
            carrier = Carrier.ROW
        elif line.row is not None and line.table is Table.LOG:
            carrier = Carrier.LOG_ROW
        if line.header_row and not seals:
            carrier = Carrier.ITEM
        same = bool(seals) and (line.header_row or seals[-1].carrier is carrier is Carrier.ITEM)
        if same:
            seals[-1] = replace(seals[-1], spans=seals[-1].spans + spans)
        else:
            owner = seals[0].spans[0] if seals else None
            printed = (
                next((x.number.text for x in members[at:end] if x.number), "") if line.row else ""
            )
            seals.append(
                Seal(spans, rule, carrier, printed or ("" if seals else number), doubt, owner)
            )
        at = end
    return seals


COLLISION = "an open item has the same number"
ECHO = (
    "tells of confidential business that is minuted elsewhere: how much of it goes must be checked"
)
BY_CONTENT = "action by content"
_ECHOES = frozenset([EARLIER_MATTER, BY_CONTENT])
_TOLD_AGAIN = frozenset(["flag", "heard"])
# What a line begins with that tells again of something: "From the confidential sheet: …".
_HARKS_BACK = Pattern(
    r"\W*(?:[\d.]+[.)]?\s+)?(?:from|follow(?:ing|ed)?|update|further|arising|re|under)\b[^.:;]{0,20}?(?:<CONF>|<P2>)\s+(?:minutes?|sheet|extracts?|items?|business|annexe?|appendix|notes?|record|pages?)\b"
)
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


def document(lines: Lines, reason: WholeReason) -> tuple[Section, ...]:
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
                _Draft(seal.part, spans, seal.number, seal.rule, seal.carrier, seal.owner, doubts)
            )
    _note_partial_rows(lines, drafts)
    _note_echoes(lines, drafts)
    drafts += _public(lines, taken)
    drafts.sort(key=lambda draft: min(draft.spans))
    _note_collisions(lines, drafts)
    return _named(drafts)


def _note_echoes(lines: Lines, drafts: Sequence[_Draft]) -> None:
    """What is told again of earlier confidential business, or done for it, nobody marked in full."""
    arising = {x.block.index for x in lines if "arising" in x.contexts or _HARKS_BACK.match(x.text)}
    for draft in drafts:
        told_again = draft.rule in _TOLD_AGAIN and draft.spans[0].block in arising
        if not draft.doubts and (told_again or draft.rule in _ECHOES):
            draft.doubts.append(ECHO)


def _note_partial_rows(lines: Lines, drafts: list[_Draft]) -> None:
    """Of a row that stays in part, only the paragraphs go: it is no row as a whole."""
    gone = (draft for draft in drafts if draft.part is Part.TWO)
    sealed = {span.block for draft in gone for span in draft.spans if span.start == 0}
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
    for other in sorted(other for other in taken if other.overlaps(span)):
        if at < other.start:
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


APPROVAL_RULE = "approval of Part 2 minutes"
APPROVAL = (
    "Confidential minutes of an earlier meeting: approved, with a correction that is recorded"
    " separately in Part 2."
)
ITEM = "Recorded separately in Part 2 as a confidential item."
STRETCH = "[recorded separately in Part 2]"
REASON = "[reason not published]"
_MARKS = {"apology-reason": REASON, APPROVAL_RULE: f"[{APPROVAL.rstrip('.')}]"}
NOTICE = "These minutes are confidential and are not published. They are recorded separately."


def stub_text(
    section: Section, document: Document | None = None, rules: SplitRules | None = None
) -> str:
    """The neutral words that stand in Part 1 for a sealed section; empty where nothing stands.

    With the document at hand, a heading of the allow-list ("Staffing") is kept.
    """
    if section.carrier is Carrier.DOCUMENT:
        return NOTICE
    if section.carrier in {Carrier.LOG_ROW, Carrier.ATTACHED}:
        return ""
    if section.carrier is Carrier.STRETCH:
        return _MARKS.get(section.rule, STRETCH)
    if section.rule == APPROVAL_RULE:
        return f"{_stopped(section.number)} {APPROVAL}".strip()
    heading = "" if document is None else _neutral_heading(section, document, rules or SplitRules())
    said = f"{heading}: {ITEM[0].lower()}{ITEM[1:]}" if heading else ITEM
    return f"{_stopped(section.number)} {said}".strip()


def _stopped(number: str) -> str:
    return f"{number}." if number.isdigit() else number


def _neutral_heading(section: Section, document: Document, rules: SplitRules) -> str:
    blocks = [document.blocks[span.block] for span in section.spans]
    block = next((b for b in blocks if b.text.strip() and not pure(flat(b.text))), blocks[0])
    number = read(flat(block.text), block.label, certain=True)
    title = block.text[number.end :] if number else block.text[len(block.label) :]
    bare = re.sub(r"[\[(][^\])]*[\])]|\s[-–—]\s.*$", "", title).strip(" .:*\t-–—")
    said = " ".join(words(bare))
    neutral = {" ".join(words(phrase)) for phrase in rules.neutral_headings}
    return bare if said in neutral and not MARKER_WORDS.issuperset(said.split()) else ""


def neutral(line: Line, rules: SplitRules) -> bool:
    """Whether a heading with its stub says no more than the kind of business."""
    said = re.split(
        r"\s[-:]\s|[.:(]\s*|\b(?:see|minuted|recorded|this\s+item)\b",
        line.words,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    return (
        pure(line.words)
        or not words(said)
        or _of_kinds(said, {" ".join(words(x)) for x in rules.neutral_headings})
    )


def _of_kinds(said: str, known: set[str]) -> bool:
    """One neutral title, or several: "Staffing and pupil matters"."""
    return " ".join(words(said)) in known or all(
        " ".join(words(part)) in known for part in re.split(r"\band\b|[&/,]", said)
    )
