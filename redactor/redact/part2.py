"""Part 2 as a document to read: every sealed item once, whole, with its number, actions and reason."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Block, Carrier, Document, Place, Review, Section, Span, Story
from redactor.redact import page
from redactor.redact.dates import DATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docx.document import Document as WordDocument

    from redactor.policy import Policy

TITLE = "Part 2 – Confidential"
_KINDS = {  # headings of sections without a minute number
    Carrier.ROW: "Confidential row of a table",
    Carrier.LOG_ROW: "Action from the log",
    Carrier.STRETCH: "Part of a published paragraph",
    Carrier.DOCUMENT: "The whole of the minutes",
}
_STORIES = {  # headings of what is attached
    Story.FOOTNOTE: "Footnote",
    Story.ENDNOTE: "Endnote",
    Story.HEADER: "Page header",
    Story.FOOTER: "Page footer",
}
_REASONS = ("pupil", "employee", "personal")  # the first that somebody in the item is cut for
_OPENING = 8  # blocks in which minutes say whose they are and of when
_CONTEXT = 120  # characters of the published paragraph that show where a stretch stood


def build(review: Review, policy: Policy) -> bytes:
    """A .docx of all sealed sections, in reading order, each with what goes with it."""
    document = page.new_document(TITLE)
    document.add_heading(TITLE, 0)
    page.add_lines(document, _opening(review))
    page.add_note(
        document,
        f"Sealed from “{review.document.stem}”. Minuted separately under the confidentiality "
        "policy: not for publication, not to be discussed with persons outside the meeting.",
    )
    for section, others in _with_belongings(review.sealed()):
        document.add_heading(_heading(section, review.document), 1)
        page.add_note(document, f"Reason: {_reason(review, [section, *others], policy)}.")
        _write(document, review, section)
        for other in others:
            document.add_heading(f"Goes with it: {_heading(other, review.document)}", 2)
            _write(document, review, other)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _opening(review: Review) -> list[str]:
    """The lines that say whose minutes these are, down to the one with the date."""
    sealed = {span.block for section in review.sealed() for span in section.spans}
    body = (b for b in review.document.blocks if b.story is Story.BODY and b.text.strip())
    lines: list[str] = []
    for block, _ in zip(body, range(_OPENING), strict=False):
        if block.place is not None or block.index in sealed:
            return []
        if not block.text.startswith("["):  # where a crest stood
            lines.append(" ".join(block.text.split()))
        if DATE.search(block.text):
            return lines
    return []


def _with_belongings(sealed: Sequence[Section]) -> Iterator[tuple[Section, list[Section]]]:
    """Sections that stand on their own, each with all that go with it; none twice, none lost."""
    by_id = {section.id: section for section in sealed}
    homes = {section.id: _home(section, by_id) for section in sealed}
    for section in sealed:
        if homes[section.id] == section.id:
            yield section, [s for s in sealed if homes[s.id] == section.id and s is not section]


def _home(section: Section, by_id: dict[str, Section]) -> str:
    """Where the chain of `belongs_to` ends; a chain in a circle ends at the smallest id."""
    chain = [section.id]
    while (owner := by_id.get(section.belongs_to)) is not None:
        if owner.id in chain:
            return min(chain)
        section = owner
        chain.append(section.id)
    return section.id


def _heading(section: Section, document: Document) -> str:
    if section.carrier is Carrier.ATTACHED:
        return _STORIES[document.blocks[section.spans[0].block].story]
    kind = _KINDS.get(section.carrier, "Confidential passage")
    return f"Item {section.number}" if section.number else kind


def _reason(review: Review, sections: Iterable[Section], policy: Policy) -> str:
    """Why it may be withheld: by what the persons named there are cut for."""
    spans = [span for section in sections for span in section.spans]
    found = {
        decision.reason
        for decision in review.decisions
        if decision.cut and any(span.overlaps(decision.span) for span in spans)
    }
    names = (name for name in _REASONS if policy.reasons[name] in found)
    reason = policy.reasons[next(names, "sealed")]
    code = f"regulation {reason.code}" if reason.code[:1].isdigit() else reason.code
    return "; ".join(filter(None, (code, reason.clause)))


def _write(document: WordDocument, review: Review, section: Section) -> None:
    """The text of the spans: paragraphs as paragraphs, rows of a table as a table."""
    blocks = review.document.blocks
    for table, spans in groupby(section.spans, key=lambda span: _table(blocks[span.block])):
        if table is not None and section.carrier is not Carrier.STRETCH:
            page.add_table(document, _cells(review.document, spans))
        else:
            for span in spans:
                _paragraph(document, review, section, span)


def _paragraph(document: WordDocument, review: Review, section: Section, span: Span) -> None:
    block = review.document.blocks[span.block]
    label = block.label if span.start == 0 else ""
    text = block.text[span.start + len(label) : span.end]
    if not f"{label}{text}".strip():
        return
    stretch = section.carrier is Carrier.STRETCH
    page.add_paragraph(
        document,
        text,
        label=label,
        bold=bool(block.heading or block.bold) and not stretch,
        context=_context(review, span) if stretch else "",
    )


def _context(review: Review, span: Span) -> str:
    """The end of what was published before a stretch; never something sealed elsewhere."""
    sealed = (other for section in review.sealed() for other in section.spans)
    before = (s.end for s in sealed if s.block == span.block and s.end <= span.start)
    text = review.document.blocks[span.block].text[max(before, default=0) : span.start]
    return text if len(text) <= _CONTEXT else f"… {text[-_CONTEXT:].partition(' ')[2]}"


def _table(block: Block) -> int | None:
    return None if block.place is None else _outermost(block.place).table


def _outermost(place: Place) -> Place:
    return place if place.outer is None else _outermost(place.outer)


def _cells(source: Document, spans: Iterable[Span]) -> dict[tuple[int, int], list[str]]:
    """Texts by row and column; those of a table inside a cell are paragraphs of that cell."""
    cells: dict[tuple[int, int], list[str]] = {}
    for span in spans:
        block = source.blocks[span.block]
        if block.place is not None:
            outer = _outermost(block.place)
            text = block.text[span.start : span.end]
            cells.setdefault((outer.row, outer.column), []).append(text)
    return cells
