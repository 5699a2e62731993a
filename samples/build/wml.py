"""WordprocessingML of the body: runs, paragraphs and tables, as strings of XML.

What lives here: functions without state. What needs a part, a relationship or an id of its own
(notes, comments, revision marks, pictures, links) is in `book`; boxes and fields in `furniture`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType
from xml.sax.saxutils import escape, quoteattr

Xml = NewType("Xml", str)
type Inline = str | Xml
RSID = 'w:rsidR="00B63D21" w:rsidRDefault="00B63D21"'


def attr(value: str) -> str:
    """The value as a quoted attribute."""
    return quoteattr(value)


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks; the order of `xml` is the schema's."""

    style: str = ""
    font: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    hidden: bool = False
    colour: str = ""
    points: float = 0
    highlight: str = ""

    def xml(self) -> str:
        font = f'<w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}" w:cs="{self.font}"/>'
        parts = [
            f'<w:rStyle w:val="{self.style}"/>' if self.style else "",
            font if self.font else "",
            "<w:b/><w:bCs/>" if self.bold else "",
            "<w:i/><w:iCs/>" if self.italic else "",
            "<w:caps/>" if self.caps else "",
            "<w:vanish/>" if self.hidden else "",
            f'<w:color w:val="{self.colour}"/>' if self.colour else "",
            f'<w:sz w:val="{round(self.points * 2)}"/>' if self.points else "",
            f'<w:szCs w:val="{round(self.points * 2)}"/>' if self.points else "",
            f'<w:highlight w:val="{self.highlight}"/>' if self.highlight else "",
            '<w:u w:val="single"/>' if self.underline else "",
        ]
        inner = "".join(parts)
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""


PLAIN = Look()


def characters(text: str, tag: str = "w:t") -> str:
    """Text as `w:t` (or `w:delText`), with tabs and line breaks as Word writes them."""
    pieces = re.split(r"([\t\n])", text)
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    return "".join(
        marks.get(piece) or f'<{tag} xml:space="preserve">{escape(piece)}</{tag}>'
        for piece in pieces
        if piece
    )


def run(text: str, look: Look = PLAIN) -> Xml:
    return Xml(f"<w:r>{look.xml()}{characters(text)}</w:r>")


def split(*pieces: str, look: Look = PLAIN) -> Xml:
    """A word in several runs, as Word leaves it after editing and a spelling check."""
    runs = [
        f'<w:r w:rsidR="00C5{number:02X}7A">{look.xml()}{characters(piece)}</w:r>'
        for number, piece in enumerate(pieces)
    ]
    flag = '<w:proofErr w:type="{}"/>'
    return Xml(flag.format("spellStart") + "".join(runs) + flag.format("spellEnd"))


def hidden(text: str) -> Xml:
    return run(text, Look(hidden=True))


MARKUP = re.compile(r"(\*\*.+?\*\*|//.+?//|__.+?__)")
LOOKS = {"**": Look(bold=True), "//": Look(italic=True), "__": Look(underline=True)}


def runs(text: str) -> Xml:
    """Runs of text with light markup: **bold**, //italic//, __underlined__."""
    return Xml(
        "".join(
            run(piece[2:-2], LOOKS[piece[:2]]) if MARKUP.fullmatch(piece) else run(piece)
            for piece in MARKUP.split(text)
            if piece
        )
    )


def inline(content: Inline) -> str:
    return content if content.startswith(("<w:", "<mc:")) else runs(content)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph stands; `number` is (numId, level), `tabs` are (kind, twips)."""

    style: str = ""
    keep: bool = False
    page_break: bool = False
    number: tuple[int, int] | None = None
    tabs: tuple[tuple[str, int], ...] = ()
    rule: str = ""  # side of a thin rule: "bottom" or "top"
    before: int | None = None
    after: int | None = None
    left: int = 0
    hanging: int = 0
    align: str = ""
    fill: str = ""

    def xml(self) -> str:
        return f"<w:pPr>{self._what()}{self._where()}</w:pPr>"

    def _what(self) -> str:
        tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{pos}"/>' for kind, pos in self.tabs)
        rule = f'<w:{self.rule} w:val="single" w:sz="4" w:space="1" w:color="808080"/>'
        level = (
            f'<w:numPr><w:ilvl w:val="{self.number[1]}"/><w:numId w:val="{self.number[0]}"/></w:numPr>'
            if self.number
            else ""
        )
        return "".join(
            [
                f'<w:pStyle w:val="{self.style}"/>' if self.style else "",
                "<w:keepNext/>" if self.keep else "",
                "<w:pageBreakBefore/>" if self.page_break else "",
                level,
                f"<w:pBdr>{rule}</w:pBdr>" if self.rule else "",
                f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill}"/>' if self.fill else "",
                f"<w:tabs>{tabs}</w:tabs>" if tabs else "",
            ]
        )

    def _where(self) -> str:
        spacing = "".join(
            f' w:{side}="{value}"'
            for side, value in (("before", self.before), ("after", self.after))
            if value is not None
        )
        indent = f'<w:ind w:left="{self.left}" w:hanging="{self.hanging}"/>'
        return "".join(
            [
                f"<w:spacing{spacing}/>" if spacing else "",
                indent if self.left else "",
                f'<w:jc w:val="{self.align}"/>' if self.align else "",
            ]
        )


BODY = Shape()
CELL_TEXT = Shape(after=20)


def p(*content: Inline, shape: Shape = BODY) -> Xml:
    """A paragraph."""
    return Xml(f"<w:p {RSID}>{shape.xml()}{''.join(inline(item) for item in content)}</w:p>")


def styled(style: str, *content: Inline) -> Xml:
    return p(*content, shape=Shape(style=style))


def lines(*texts: str, shape: Shape = BODY) -> Xml:
    return Xml("".join(p(text, shape=shape) for text in texts))


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: paragraphs, or a text that becomes one."""

    content: str
    span: int = 1
    fill: str = ""
    merge: str = ""  # "restart" or "continue" for cells merged downwards

    def xml(self, width: int) -> str:
        merge = "<w:vMerge/>" if self.merge == "continue" else '<w:vMerge w:val="restart"/>'
        props = "".join(
            [
                f'<w:tcW w:w="{width}" w:type="dxa"/>',
                f'<w:gridSpan w:val="{self.span}"/>' if self.span > 1 else "",
                merge if self.merge else "",
                f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill}"/>' if self.fill else "",
            ]
        )
        whole = self.content.startswith(("<w:p ", "<w:tbl", "<w:sdt"))
        body = self.content if whole else p(self.content, shape=CELL_TEXT)
        closed = body if body.endswith("</w:p>") else body + p()
        return f"<w:tc><w:tcPr>{props}</w:tcPr>{closed}</w:tc>"


def row(cells: tuple[str | Cell, ...], widths: tuple[int, ...], *, repeat: bool = False) -> str:
    made, column = [], 0
    for item in cells:
        cell = item if isinstance(item, Cell) else Cell(item)
        made.append(cell.xml(sum(widths[column : column + cell.span])))
        column += cell.span
    props = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if repeat else ""
    return f"<w:tr {RSID.split(maxsplit=1)[0]}>{props}{''.join(made)}</w:tr>"


def table(
    *rows: tuple[str | Cell, ...],
    widths: tuple[int, ...],
    header_rows: int = 0,
    style: str = "TableGrid",
) -> Xml:
    """A table with fixed column widths in twips; the first rows repeat on every page."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(row(cells, widths, repeat=i < header_rows) for i, cells in enumerate(rows))
    return Xml(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )
