"""The look of Part 2: a plain page with a red header, headings, tables and page numbers.

What lives here: python-docx. What does not: which texts are sealed, and why (`part2`).
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

FONT = "Arial"
_RED = RGBColor(0xC0, 0x00, 0x00)
_GREY = RGBColor(0x80, 0x80, 0x80)
_BLACK = RGBColor(0x00, 0x00, 0x00)
_HANGING = Cm(1.75)  # wide enough for "P2.1.10"
_TEXT_WIDTH = Cm(16)
_STYLES = frozenset({  # as styles.xml calls them, each with what it is based on or linked to
    "Normal", "Title", "heading 1", "heading 2", "header", "footer", "Table Grid", "Normal Table",
    "Default Paragraph Font", "No List", "Title Char", "Heading 1 Char", "Heading 2 Char", "Header Char", "Footer Char",
})  # fmt: skip
_SIZES = {"Normal": 11, "Title": 20, "Heading 1": 13, "Heading 2": 11}


@cache
def _template() -> bytes:
    """python-docx's own without what Part 2 has no use for: it is read anew for each document."""
    document = docx.Document()
    for style in list(document.styles.element.style_lst):
        if style.name_val not in _STYLES:
            style.getparent().remove(style)
    for key, relationship in list(document.part.rels.items()):
        if relationship.reltype.endswith("/stylesWithEffects"):  # for Word 2007 alone
            document.part.drop_rel(key)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def new_document(header: str) -> Document:
    """An A4 document with the header on every page and page numbers below."""
    document = docx.Document(io.BytesIO(_template()))
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    for name, size in _SIZES.items():
        _set_font(document, name, size)
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = top.add_run(header)
    run.bold = True
    run.font.size = Pt(14)
    run.font.color.rgb = _RED
    bottom = section.footer.paragraphs[0]
    bottom.alignment = WD_ALIGN_PARAGRAPH.CENTER
    bottom.add_run("Page ")
    _add_field(bottom, "PAGE")
    bottom.add_run(" of ")
    _add_field(bottom, "NUMPAGES")
    return document


def add_lines(document: Document, lines: Sequence[str]) -> None:
    """What minutes these are: close together, in bold."""
    for line in lines:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(line).bold = True


def add_note(document: Document, text: str) -> None:
    """Something that the minutes do not say themselves."""
    document.add_paragraph().add_run(text).italic = True


def add_paragraph(
    document: Document, text: str, *, label: str = "", bold: bool = False, context: str = ""
) -> None:
    """A paragraph of the minutes: its number hangs, and what was published around it is grey."""
    paragraph = document.add_paragraph()
    if label.strip():
        paragraph.paragraph_format.left_indent = _HANGING
        paragraph.paragraph_format.first_line_indent = -_HANGING
        paragraph.paragraph_format.tab_stops.add_tab_stop(_HANGING)
        text = f"{label.strip()}\t{text}"
    if context:
        paragraph.add_run(context).font.color.rgb = _GREY
    paragraph.add_run(text).bold = bold or None


def add_table(document: Document, cells: Mapping[tuple[int, int], Sequence[str]]) -> None:
    """Cells by row and column, each with its paragraphs; columns as wide as their text asks for."""
    rows = sorted({row for row, _ in cells})
    columns = sorted({column for _, column in cells})
    table = document.add_table(len(rows), len(columns), style="Table Grid")
    for column, width in zip(table.columns, _widths(cells, columns), strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    for (row, column), texts in cells.items():
        cell = table.cell(rows.index(row), columns.index(column))
        cell.paragraphs[0].add_run(texts[0])
        for text in texts[1:]:
            cell.add_paragraph(text)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _widths(cells: Mapping[tuple[int, int], Sequence[str]], columns: Sequence[int]) -> list[int]:
    longest = [
        max(len(text) for (_, at), texts in cells.items() if at == column for text in texts)
        for column in columns
    ]
    weights = [min(max(length, 16), 60) for length in longest]
    return [int(_TEXT_WIDTH * weight / sum(weights)) for weight in weights]


def _set_font(document: Document, name: str, size: int) -> None:
    style = document.styles[name]
    style.font.name = FONT
    style.font.size = Pt(size)
    style.font.color.rgb = _BLACK
    fonts = style.element.rPr.rFonts
    for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{attribute}"), None)


def _add_field(paragraph: Paragraph, instruction: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    paragraph._p.append(field)  # noqa: SLF001  # python-docx has no fields of its own
