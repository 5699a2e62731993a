"""Part 2 as a document to read: every sealed item once, whole, with its number, actions and reason."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from redactor.data import Block, Carrier, Document, Reason, Review, Role, Section, Span
from redactor.policy import Policy

TITLE = "Part 2 – Confidential"
_FOUND_BY = {
    Carrier.LOG_ROW: "Action that belongs to it",
    Carrier.STRETCH: "Part of a paragraph that was published without it",
}
_RED = RGBColor(0xC0, 0x00, 0x00)


def build(review: Review, policy: Policy) -> bytes:
    """A .docx of all sealed sections, in reading order, each with what goes with it."""
    document = docx.Document()
    _furniture(document)
    document.add_heading(TITLE, 0)
    document.add_paragraph(
        "Minuted separately under the trust's confidentiality policy. Not for publication; "
        "not to be discussed with persons outside the meeting."
    )
    sealed = review.sealed()
    ids = {section.id for section in sealed}
    for section in sealed:
        if section.belongs_to in ids:
            continue
        _section(document, review, section, policy)
        for other in sealed:
            if other.belongs_to == section.id:
                _belonging(document, review.document, other)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _furniture(document: WordDocument) -> None:
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    header = document.sections[0].header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = header.add_run(TITLE)
    run.bold = True
    run.font.size = Pt(14)
    run.font.color.rgb = _RED


def _section(document: WordDocument, review: Review, section: Section, policy: Policy) -> None:
    document.add_heading(f"Item {section.number}" if section.number else "Confidential item", 1)
    reason = _reason(review, section, policy)
    note = document.add_paragraph()
    note.add_run(f"Reason: regulation {reason.code}; {reason.clause}.").italic = True
    _write(document, review.document, section)


def _belonging(document: WordDocument, source: Document, section: Section) -> None:
    where = f" ({section.number})" if section.number else ""
    title = _FOUND_BY.get(section.carrier, "Recorded elsewhere in the minutes")
    document.add_heading(f"{title}{where}", 2)
    _write(document, source, section)


def _write(document: WordDocument, source: Document, section: Section) -> None:
    """The text of the spans: paragraphs as paragraphs, cells of a row side by side."""
    row: list[tuple[Block, str]] = []
    for span in [*section.spans, None]:
        block = source.blocks[span.block] if span is not None else None
        if row and (block is None or not _same_row(row[-1][0], block)):
            _row(document, row)
            row = []
        if block is None or span is None:
            continue
        text = block.text[span.start : span.end]
        if block.place is not None:
            row.append((block, text))
        elif text.strip():
            paragraph = document.add_paragraph()
            paragraph.add_run(text).bold = bool(block.heading or block.bold) or None


def _same_row(one: Block, two: Block) -> bool:
    return (
        one.place is not None
        and two.place is not None
        and (one.place.table, one.place.row) == (two.place.table, two.place.row)
    )


def _row(document: WordDocument, cells: Sequence[tuple[Block, str]]) -> None:
    columns = sorted({block.place.column for block, _ in cells if block.place is not None})
    table = document.add_table(rows=1, cols=len(columns))
    table.style = "Table Grid"
    for at, column in enumerate(columns):
        texts = [text for block, text in cells if block.place and block.place.column == column]
        cell = table.rows[0].cells[at]
        cell.paragraphs[0].add_run(texts[0])
        for text in texts[1:]:
            cell.add_paragraph(text)
    document.add_paragraph()


def _reason(review: Review, section: Section, policy: Policy) -> Reason:
    """By whom the item names: a pupil's matter, a member of staff's, or another confidential one."""
    roles = [
        d.role for d in review.decisions if d.cut and any(_inside(d.span, s) for s in section.spans)
    ]
    if Role.PUPIL in roles:
        return policy.reasons["pupil"]
    return policy.reasons["employee" if Role.STAFF in roles else "sealed"]


def _inside(span: Span, of: Span) -> bool:
    return of.covers(span)
