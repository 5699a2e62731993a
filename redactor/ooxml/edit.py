"""Applies edits to a sanitised tree: text is replaced, blocks, rows and tables vanish.

What lives here: what becomes of the things that hang on a block, such as its section, its notes
and the merged cells below it. What does not: deciding about anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.blocks import placed
from redactor.ooxml.names import val, w
from redactor.ooxml.text import printed
from redactor.ooxml.tree import Paragraph, Piece, Table, matched_notes, paragraphs

if TYPE_CHECKING:
    from redactor.data import Picture, Span
    from redactor.ooxml.tree import Cell, Item, Row, Tree


@dataclass(frozen=True, slots=True)
class Replacement:
    """New text for a stretch of a block; it is formatted as the first character replaced."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Edits:
    """Everything that the output has otherwise than the source."""

    replacements: tuple[Replacement, ...] = ()
    dropped: frozenset[int] = frozenset()
    pictures: tuple[Picture, ...] = ()  # those that go out instead of the marks for them


def apply(tree: Tree, edits: Edits) -> None:
    """Changes the tree; edits of hidden blocks change nothing, as those are never written."""
    visible = [one.paragraph for one in placed(tree)]
    kept = [(_mark(visible[picture.span.block], picture), picture) for picture in edits.pictures]
    ordered = sorted(edits.replacements, key=lambda change: change.span)
    for index, changes in groupby(ordered, key=lambda change: change.span.block):
        if index < len(visible):
            _replace_all(visible[index], list(changes))
    for mark, picture in kept:
        mark.text, mark.picture, mark.element = "", picture, etree.Element(w("drawing"))
    dropped = {id(paragraph) for index, paragraph in enumerate(visible) if index in edits.dropped}
    if not dropped:
        return
    tree.stories = [
        story
        for story in tree.stories
        if story.note is None or any(id(p) not in dropped for p in paragraphs(story.content))
    ]
    for story in tree.stories:
        story.content = _pruned(story.content, dropped) or [_emptied(story.content)]
    _end_with_section(tree)
    tree.stories = matched_notes(tree.stories)


def _mark(paragraph: Paragraph, picture: Picture) -> Piece:
    """The piece of text that stands for a picture."""
    start = 0
    for piece in paragraph.pieces:
        if piece.mark and (start, start + len(piece.text)) == (
            picture.span.start,
            picture.span.end,
        ):
            return piece
        start += len(piece.text)
    raise ValueError("no picture stands there")


def _replace_all(paragraph: Paragraph, changes: list[Replacement]) -> None:
    end = len(paragraph.text)
    for change in reversed(changes):
        if not 0 <= change.span.start <= change.span.end <= end:
            raise ValueError("replacements overlap or leave their block")
        paragraph.pieces = _replaced(paragraph.pieces, change)
        end = change.span.start


def _replaced(pieces: list[Piece], change: Replacement) -> list[Piece]:
    """Elements without text inside the stretch stay: a note must not vanish with its reference."""
    found = divided(pieces, change.span)
    around = (*reversed(found.before), *found.after)
    model = next((piece for piece in (*found.text, *around) if piece.text), None)
    rpr = etree.Element(w("rPr")) if model is None else model.rpr
    return [*found.before, Piece(printed(change.text), rpr), *found.elements, *found.after]


@dataclass(frozen=True, slots=True)
class Divided:
    """The pieces of a paragraph before, in and behind a stretch; those in it by what they hold."""

    before: list[Piece]
    text: list[Piece]
    elements: list[Piece]
    after: list[Piece]


def divided(pieces: list[Piece], span: Span) -> Divided:
    """Pieces at the edges of the stretch are cut in two."""
    found = Divided([], [], [], [])
    position = 0
    for piece in pieces:
        first, position = position, position + len(piece.text)
        if position <= span.start:
            found.before.append(piece)
        elif first >= span.end:
            found.after.append(piece)
        elif not piece.text:
            found.elements.append(piece)
        else:
            start, end = max(0, span.start - first), span.end - first
            if start:
                found.before.append(replace(piece, text=piece.text[:start]))
            found.text.append(replace(piece, text=piece.text[start:end]))
            if position > span.end:
                found.after.append(replace(piece, text=piece.text[end:]))
    return found


def _pruned(content: list[Item], dropped: set[int]) -> list[Item]:
    """What is left of the content of a container, which may be nothing."""
    kept: list[Item] = []
    gap: Paragraph | None = None  # a paragraph that went since the last item that stays
    for item in content:
        if isinstance(item, Paragraph):
            if id(item) in dropped:
                gap = item
                _hand_on_section(item, kept)
                continue
            kept.append(item)
        else:
            item.rows = _rows(item.rows, dropped)
            if not item.rows:
                continue
            if gap is not None and kept and isinstance(kept[-1], Table):
                kept.append(_emptied([gap]))  # without it Word makes one table of two
            kept.append(item)
        gap = None
    return kept


def _hand_on_section(paragraph: Paragraph, kept: list[Item]) -> None:
    """A section lives as long as one of its blocks: what is before it keeps its page."""
    if paragraph.section is None or not kept:
        return
    last = kept[-1]
    if isinstance(last, Table):
        last = _emptied([paragraph])
        kept.append(last)
    if last.section is None:
        last.section = paragraph.section


def _rows(rows: list[Row], dropped: set[int]) -> list[Row]:
    kept: list[Row] = []
    above = True
    for row in rows:
        printing = [p for cell in row.cells if not cell.merged for p in paragraphs(cell.content)]
        # a row of nothing but continued cells goes with the row that it continues
        above = any(id(p) not in dropped for p in printing) if printing else above
        if above:
            for cell in row.cells:
                _prune_cell(cell, dropped)
            _restart_merges(row, kept[-1] if kept else None)
            kept.append(row)
    return kept


def _prune_cell(cell: Cell, dropped: set[int]) -> None:
    if cell.merged:
        return
    kept = _pruned(cell.content, dropped)
    if not kept or isinstance(kept[-1], Table):
        kept.append(_emptied(cell.content))
    cell.content = kept


def _restart_merges(row: Row, above: Row | None) -> None:
    """A cell that continued one that is gone stands on its own."""
    open_columns = {
        cell.column
        for cell in (above.cells if above else ())
        if cell.properties.find(w("vMerge")) is not None
    }
    for cell in row.cells:
        merge = cell.properties.find(w("vMerge"))
        if merge is not None and val(merge) != "restart" and cell.column not in open_columns:
            merge.set(w("val"), "restart")
            cell.merged = False
            cell.content = [_emptied([])]


def _emptied(content: list[Item]) -> Paragraph:
    """An empty paragraph with the form of the first one that stood here."""
    model = next(paragraphs(content), None)
    if model is None:
        return Paragraph(etree.Element(w("pPr")))
    return replace(model, pieces=[], hidden=[], section=None)


def _end_with_section(tree: Tree) -> None:
    """When a whole last section is gone, the one before it becomes the last."""
    body = tree.stories[0].content
    last = body[-1]
    if isinstance(last, Paragraph) and last.section is not None:
        tree.last_section = last.section
        last.section = None
