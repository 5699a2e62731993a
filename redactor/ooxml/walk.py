"""Block level: paragraphs and tables of a story, sanitised.

What lives here: merging of paragraphs whose mark was deleted, rows and cells with their revision
marks, text boxes before or after their anchor. What does not: runs (`runs`), numbers (`labels`).
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from redactor.data import FLOATING
from redactor.ooxml.allow import PARAGRAPH
from redactor.ooxml.allow_page import CELL, GRID, ROW, SECTION, TABLE, TABLE_EXCEPTIONS
from redactor.ooxml.annotations import titles_of
from redactor.ooxml.clean import overlay, properties
from redactor.ooxml.context import Place, StoryReading, unwrap
from redactor.ooxml.drawings import stands_on_a_shape
from redactor.ooxml.fields import Fields
from redactor.ooxml.frames import floats, stands_above
from redactor.ooxml.line_breaks import parted
from redactor.ooxml.look import is_tinted, shaded, shading
from redactor.ooxml.names import child_val, is_on, val, w, wml
from redactor.ooxml.offpage import FLAT_TWIPS, OFF_PAGE, is_table_off_page
from redactor.ooxml.paragraph_look import paragraph_look
from redactor.ooxml.runs import Line, LineReader
from redactor.ooxml.tablestyle import TableStyle
from redactor.ooxml.tree import Cell, Paragraph, Piece, Row, Section, Table
from redactor.ooxml.unread import DELETED, UNREAD, deletions, gone_from
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from lxml.etree import _Element

    from redactor.ooxml.context import ParagraphLook
    from redactor.ooxml.tree import Item
_MOST_COLUMNS = 63  # of Word's tables
_NO_CONTENT = {"sectPr", "tcPr", "tr", "tc"}


class Walker:
    """Walks one story."""

    def __init__(self, story: StoryReading) -> None:
        self._story = story
        self._reading = story.reading
        self._first: set[_Element] = set()  # cells that go on with others, though there are none

    def content(self, parent: _Element, place: Place) -> list[Item]:
        """The paragraphs and tables of a body, cell, note, header or text box."""
        items: list[Item] = []
        pending: Line | None = None
        for child in unwrap(parent, self._reading.removals):
            name = wml(child)
            if name == "p":
                pending = self._paragraph(child, place, items, pending)
            elif name == "tbl":
                self._flush(pending, place, items)
                pending = None
                self._table(child, place, items)
            elif name == "altChunk":
                self._reading.removals["embedded document"] += 1
                self._words("[embedded document removed]", place, items)
                if self._story.objects is not None:
                    self._keep_aside([(UNREAD, line) for line in self._story.objects(child)])
            elif name not in _NO_CONTENT and "".join(map(str, child.itertext())).strip():
                self._reading.removals["content out of place"] += 1
        self._flush(pending, place, items)
        return items

    def ending_in_paragraph(self, items: list[Item]) -> list[Item]:
        """Word wants a paragraph at the end of every container."""
        if not items or isinstance(items[-1], Table):
            items.append(self._seen(empty_paragraph()))
        return items

    def _paragraph(
        self, element: _Element, place: Place, items: list[Item], pending: Line | None
    ) -> Line | None:
        """Adds a paragraph; or gives back its content, when it goes on in the next one."""
        ppr = element.find(w("pPr"))
        style = self._reading.styles.resolve(child_val(ppr, "pStyle"), "paragraph")
        mark = None if ppr is None else ppr.find(w("rPr"))
        look = paragraph_look(ppr, style, self._reading)
        place = self._hiding(place, look.unseen)
        in_line = self._in_line(element, place, look)
        line = LineReader(self._story, in_line, ppr, style).read(element)
        line.comments, line.titles = self._reading.comments.get(element, []), titles_of(element)
        line.deletions = deletions(element, "del")
        if pending is not None:
            line.comments = [*pending.comments, *line.comments]
            line.pieces[:0] = pending.pieces
            line.hidden[:0] = pending.hidden
        if not any(piece.text.strip() for piece in line.pieces):
            self._keep_aside([(DELETED, gone_from(element))])
        boxes, line.boxes = line.boxes, []
        words, line.words = line.words, []
        deleted = mark is not None and (
            mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None
        )
        for box, box_place in boxes:
            if stands_above(box):
                self._text_box(box, box_place, items)
        initial = look.drop_cap and not deleted
        if initial:
            _make_plain(line)
        elif deleted:
            self._reading.removals["deletion"] += 1
        else:
            self._add(items, line, place, ppr, style)
        for text in words:
            self._words(text, replace(place, origin="text box"), items)
        for box, box_place in boxes:
            if not stands_above(box):
                self._text_box(box, box_place, items)
        line.ppr, line.style = ppr, style
        return line if deleted or initial else None

    def _in_line(self, element: _Element, place: Place, look: ParagraphLook) -> Place:
        """Where the runs of a paragraph stand: on its lines, and on the shape behind them."""
        place = self._hiding(place, "line without height" if look.flat else "")
        if not stands_on_a_shape(element, self._reading.theme):
            return place
        return replace(place, around=replace(place.around, any_fill=True))

    def _add(
        self, items: list[Item], line: Line, place: Place, ppr: _Element | None, style: str | None
    ) -> None:
        mark = None if ppr is None else ppr.find(w("rPr"))
        vanished = is_on(mark, "vanish") and not any(piece.text.strip() for piece in line.pieces)
        section = None if ppr is None else ppr.find(w("sectPr"))
        if (place.around.hidden or vanished) and section is None:
            self._keep_aside(line.hidden)
            return
        look = paragraph_look(ppr, style, self._reading)
        paragraph = Paragraph(
            ppr=self._properties(look, place),
            style=style,
            source=ppr,
            pieces=line.pieces,
            hidden=line.hidden,
            section=None if section is None else self.section(section),
            origin=FLOATING if floats(ppr) else place.origin,
            heading=look.heading,
            shaded=place.shaded or look.shaded,
            looks=place.looks | look.looks,
            page_break_before=look.starts_page,
            around=place.around,
            comments=line.comments,
            titles=line.titles,
            deletions=line.deletions,
        )
        items += map(
            self._seen, parted(paragraph, width=self._story.wrapped_at, in_cell=place.in_cell)
        )

    def _properties(self, look: ParagraphLook, place: Place) -> _Element:
        clean = deepcopy(look.ppr)
        if place.frame is None:
            return clean
        frame = properties(place.frame, "pPr", PARAGRAPH, self._reading.theme)
        return overlay(frame, clean, PARAGRAPH)

    def _flush(self, pending: Line | None, place: Place, items: list[Item]) -> None:
        """Nothing follows to merge with: what is left of the paragraph stands alone."""
        if pending is None:
            return
        if pending.pieces:
            self._add(items, pending, place, pending.ppr, pending.style)
        else:
            self._keep_aside(pending.hidden)

    def _seen(self, paragraph: Paragraph) -> Paragraph:
        paragraph.hidden[:0] = self._story.stray
        self._story.stray = []
        self._story.last = paragraph
        return paragraph

    def _keep_aside(self, hidden: list[tuple[str, str]]) -> None:
        """Hidden text of a paragraph that does not print at all goes with the one before it."""
        if self._story.last is not None:
            self._story.last.hidden += hidden
        else:
            self._story.stray += hidden

    def _hiding(self, place: Place, reason: str) -> Place:
        """Where nothing of a paragraph prints, and nobody said so before."""
        if not reason or place.around.hidden:
            return place
        return replace(place, around=replace(place.around, hidden=reason))

    def section(self, element: _Element | None) -> Section:
        return Section(properties(element, "sectPr", SECTION, self._reading.theme), element)

    def _text_box(self, box: _Element, place: Place, items: list[Item]) -> None:
        """A text box has fields of its own, and stands after the paragraph that anchors it."""
        fields, self._story.fields = self._story.fields, Fields()
        items += self.content(box, place)
        self._story.fields = fields

    def _words(self, text: str, place: Place, items: list[Item]) -> None:
        """A paragraph of our own for what stands in the source in another way."""
        if place.around.hidden:
            self._keep_aside([(place.around.hidden, text)])
            return
        paragraph = empty_paragraph()
        paragraph.pieces.append(Piece(text, etree.Element(w("rPr"))))
        paragraph.origin = place.origin
        items.append(self._seen(paragraph))

    def _table(self, element: _Element, place: Place, items: list[Item]) -> None:
        theme = self._reading.theme
        place = replace(place, frame=None)  # cells have no frames
        tblpr = element.find(w("tblPr"))
        for name in ("tblCaption", "tblDescription"):
            self._reading.removals["alt text"] += int(bool(child_val(tblpr, name)))
        table = Table(
            properties(tblpr, "tblPr", TABLE, theme),
            properties(element.find(w("tblGrid")), "tblGrid", GRID, theme),
        )
        rows = [e for e in unwrap(element, self._reading.removals) if e.tag == w("tr")]
        rows = [row for row in rows if not self._is_deleted_row(row)]
        if is_table_off_page(tblpr) and not place.around.hidden:
            place = replace(place, around=replace(place.around, hidden=OFF_PAGE))
        place = self._on_shading(place, tblpr)
        layout = None if tblpr is None else tblpr.find(w("tblLayout"))
        place = replace(place, fixed=val(layout, "type") == "fixed")
        style = TableStyle(tblpr, self._reading.styles, len(rows), len(table.grid))
        self._first |= _first_of_merges(rows)
        for index, row in enumerate(rows):
            read = self._row(row, index, style, place)
            if read is not None:
                table.rows.append(read)
        if table.rows:
            items.append(table)

    def _on_shading(self, place: Place, holder: _Element | None) -> Place:
        """On the colour that the properties of a table, or its exceptions for a row, give it."""
        element = None if holder is None else holder.find(w("shd"))
        fill = shading(element, self._reading.theme)
        if fill is None:
            return place
        around = replace(place.around, fill=fill)
        return replace(place, around=around, looks=shaded(place.looks, fill))

    def _is_deleted_row(self, row: _Element) -> bool:
        gone = self._is_deleted(row, "trPr", "del")
        if gone:
            self._keep_aside([(DELETED, gone_from(paragraph)) for paragraph in row.iter(w("p"))])
        return gone

    def _is_deleted(self, element: _Element, holder: str, mark: str) -> bool:
        properties_ = element.find(w(holder))
        deleted = properties_ is not None and properties_.find(w(mark)) is not None
        self._reading.removals["deletion"] += int(deleted)
        return deleted

    def _row(self, element: _Element, index: int, style: TableStyle, place: Place) -> Row | None:
        trpr = element.find(w("trPr"))
        theme = self._reading.theme
        hidden = place.around.hidden or _hidden_row(trpr)
        place = replace(place, around=replace(place.around, hidden=hidden))
        row = Row(
            properties(trpr, "trPr", ROW, theme),
            properties(element.find(w("tblPrEx")), "tblPrEx", TABLE_EXCEPTIONS, theme),
        )
        place = self._on_shading(place, element.find(w("tblPrEx")))
        column = int(child_val(row.properties, "gridBefore") or 0)
        cells = [e for e in unwrap(element, self._reading.removals) if e.tag == w("tc")]
        heading = index == 0 or is_on(trpr, "tblHeader")
        titles = is_on(trpr, "tblHeader") or (index == 0 and style.rows > 1)
        for cell in cells:
            if self._is_deleted(cell, "tcPr", "cellDel"):
                continue
            props, fill = style.cell(index, column)
            around = replace(
                place.around,
                table={**place.around.table, **props},
                fill=fill or place.around.fill,
            )
            means_nothing = titles or style.is_words_own
            looks = place.looks if means_nothing else shaded(place.looks, fill)
            inside = replace(place, around=around, looks=looks)
            read = self._cell(cell, inside, heading=heading, titles=titles)
            read.column = column
            column += read.span
            if read.merged and read.content:
                self._join(row.cells, read)
            row.cells.append(read)
        return row if row.cells and not hidden else None

    def _join(self, before: list[Cell], cell: Cell) -> None:
        """The text of a cell that goes on with the one to its left is shown in that one."""
        first = next(other for other in reversed(before) if not other.merged)
        first.content = self.ending_in_paragraph([*first.content, *cell.content])
        cell.content = []

    def _cell(self, element: _Element, place: Place, *, heading: bool, titles: bool) -> Cell:
        tcpr = element.find(w("tcPr"))
        theme = self._reading.theme
        clean = properties(tcpr, "tcPr", CELL, theme)
        own = None if tcpr is None else shading(tcpr.find(w("shd")), theme)
        if element in self._first:
            _begin_merges(clean)
        down, across = (_continues(clean.find(w(name))) for name in ("vMerge", "hMerge"))
        hidden = place.around.hidden or ("merged cell" if down else "")
        hidden = hidden or ("cell without width" if place.fixed and _is_thin(tcpr) else "")
        around = replace(place.around, fill=own or place.around.fill, hidden=hidden)
        inner = replace(
            place,
            around=around,
            shaded=place.shaded or (not heading and is_tinted(own)),
            looks=place.looks if titles and _says(element) else shaded(place.looks, own),
            in_cell=True,
        )
        content = self.content(element, inner)
        if hidden:
            content = []
        elif across:
            content = [x for x in content if isinstance(x, Table) or x.text.strip()]
        else:
            content = self.ending_in_paragraph(content)
        span = int(child_val(clean, "gridSpan") or 1)
        return Cell(clean, content, span=span, merged=down or across)


def _says(cell: _Element) -> bool:
    """Whether a cell has text; one that has none may be the sample of a colour in a key."""
    return any((text.text or "").strip() for text in cell.iter(w("t")))


def _make_plain(line: Line) -> None:
    """The initial of a paragraph, in a frame of its own, becomes a letter like the others."""
    for piece in line.pieces:
        piece.rpr = etree.Element(w("rPr"))


def empty_paragraph() -> Paragraph:
    return Paragraph(etree.Element(w("pPr")))


def _continues(merge: _Element | None) -> bool:
    """A merge element without a value continues the cell before."""
    return merge is not None and val(merge) != "restart"


def _first_of_merges(rows: list[_Element]) -> set[_Element]:
    """The cells that say they go on with one above or to the left, where none begins: they are seen."""
    found: set[_Element] = set()
    begun: set[int] = set()  # columns in which cells are merged downwards
    for row in rows:
        column = _columns(row.find(w("trPr")), "gridBefore", 0)
        cells = [e for e in unwrap(row, Counter()) if e.tag == w("tc")]
        for cell in cells:
            tcpr = cell.find(w("tcPr"))
            down, across = (
                None if tcpr is None else tcpr.find(w(name)) for name in ("vMerge", "hMerge")
            )
            first = (_continues(down) and column not in begun) or (
                _continues(across) and cell is cells[0]
            )
            found |= {cell} if first else set()
            begun = begun - {column} if down is None else begun | {column}
            column += _columns(tcpr, "gridSpan", 1)
    return found


def _columns(properties_: _Element | None, name: str, default: int) -> int:
    return int(integer(0, _MOST_COLUMNS)(child_val(properties_, name) or "") or default)


def _begin_merges(tcpr: _Element) -> None:
    for merge in (tcpr.find(w(name)) for name in ("vMerge", "hMerge")):
        if merge is not None:
            merge.set(w("val"), "restart")


def _is_thin(tcpr: _Element | None) -> bool:
    """Whether a cell of a table with fixed widths is too narrow to show its text."""
    width = None if tcpr is None else tcpr.find(w("tcW"))
    return val(width, "type") == "dxa" and integer(1, FLAT_TWIPS)(val(width, "w") or "") is not None


def _hidden_row(trpr: _Element | None) -> str:
    if trpr is None:
        return ""
    if is_on(trpr, "hidden"):
        return "hidden row"
    height = trpr.find(w("trHeight"))
    flat = integer(0, FLAT_TWIPS)(val(height, "val") or "") is not None
    return "row without height" if flat and val(height, "hRule") == "exact" else ""
