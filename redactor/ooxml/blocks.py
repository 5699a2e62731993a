"""Blocks: the sanitised tree as the frozen values that all stages work on."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import accumulate
from typing import TYPE_CHECKING

from redactor.data import (
    FLOATING,
    Annotation,
    Block,
    Look,
    Picture,
    Place,
    Span,
    Story,
    Unread,
    Written,
)
from redactor.ooxml.names import val, w
from redactor.ooxml.page_frames import framing
from redactor.ooxml.pictures import Undrawable, redrawn
from redactor.ooxml.tree import Paragraph
from redactor.ooxml.unread import DELETED, UNREAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.ooxml.tree import Item, Row, Tree


_HEAD = 12  # paragraphs at the top of minutes, where a crest stands


@dataclass(slots=True)
class Placed:
    """A paragraph of the tree, and where a reader finds it."""

    paragraph: Paragraph
    story: Story
    place: Place | None


def placed(tree: Tree) -> list[Placed]:
    """All paragraphs that print; the position in this list is the index of the block."""
    tables = _Tables()
    found: list[Placed] = []
    for story in tree.stories:
        for paragraph, place in tables.walk(story.content, None):
            found.append(Placed(paragraph, story.kind, place))
    return found


class _Tables:
    """Numbers tables in reading order through all stories."""

    def __init__(self) -> None:
        self._next = 0

    def walk(
        self, content: list[Item], outer: Place | None
    ) -> Iterator[tuple[Paragraph, Place | None]]:
        framed = {id(cell) for cell in (framing(content) if outer is None else ())}
        for item in content:
            if isinstance(item, Paragraph):
                yield item, outer
                continue
            number, self._next = self._next, self._next + 1
            for index, row in enumerate(item.rows):
                for cell in row.cells:
                    if not cell.merged:
                        covered = _covered(item.rows, index, cell.column)
                        own = Place(number, index, cell.column, outer, covered)
                        yield from self.walk(cell.content, None if id(cell) in framed else own)


def _covered(rows: list[Row], first: int, column: int) -> int:
    """How many rows a cell covers, with the cells below that are merged with it."""
    last = first
    while last + 1 < len(rows) and any(
        cell.merged and cell.column == column for cell in rows[last + 1].cells
    ):
        last += 1
    return last - first + 1


def blocks(tree: Tree) -> tuple[Block, ...]:
    """The visible blocks, then the hidden ones."""
    visible: list[Block] = []
    hidden: list[tuple[int, str, str]] = []
    new_page = False
    stories = placed(tree)
    laid_out = _is_laid_out(stories)
    for index, one in enumerate(stories):
        if one.story is not Story.BODY:
            new_page = False
        block = _visible(index, one, new_page=new_page)
        apart = laid_out and block.origin == FLOATING
        visible.append(replace(block, origin="text box") if apart else block)
        new_page = _ends_page(one.paragraph)
        hidden += [
            (index, reason, text)
            for reason, text in one.paragraph.hidden
            if text.strip() and reason not in {UNREAD, DELETED}
        ]
    return (*visible, *(_hidden(len(visible) + n, *what) for n, what in enumerate(hidden)))


def unread(tree: Tree) -> tuple[Unread, ...]:
    """The words of what is no text, each with the block it stands in or follows."""
    return tuple(
        Unread(index, text, reason == DELETED)
        for index, one in enumerate(placed(tree))
        for reason, text in one.paragraph.hidden
        if reason in {UNREAD, DELETED} and text.strip()
    )


def _is_laid_out(stories: list[Placed]) -> bool:
    """Whether most of the body has its place on a page, as out of a PDF: then its order is meant."""
    body = [x.paragraph for x in stories if x.story is Story.BODY and x.paragraph.text.strip()]
    return 2 * sum(paragraph.origin == FLOATING for paragraph in body) > len(body)


def annotated(tree: Tree) -> tuple[Annotation, ...]:
    """Comments on blocks, names of the content controls and styles that they are in, deletions."""
    found: list[Annotation] = []
    for index, one in enumerate(placed(tree)):
        paragraph = one.paragraph
        names = dict.fromkeys([*paragraph.titles, tree.styles.name(paragraph.style)])
        for where, texts in (
            (Written.COMMENT, paragraph.comments),
            (Written.NAME, filter(None, names)),
            (Written.DELETION, filter(str.strip, paragraph.deletions)),
        ):
            found += (Annotation(index, text, where) for text in texts)
    return tuple(found)


def pictures(tree: Tree) -> tuple[Picture, ...]:
    """Pictures of headers and footers, and at the head of the body, that can be drawn anew."""
    stories = placed(tree)
    headers = sum(story.kind is Story.HEADER for story in tree.stories)
    counts: Counter[str] = Counter()
    found: list[Picture] = []
    for index, one in enumerate(stories):
        if one.story in {Story.HEADER, Story.FOOTER} or index < _HEAD:
            for picture in _drawn(index, one.paragraph):
                counts[picture.sha256] += one.story is Story.HEADER
                found.append(picture)
    everywhere = {sha256 for sha256, count in counts.items() if headers and count >= headers}
    return tuple(replace(one, in_every_header=one.sha256 in everywhere) for one in found)


def _drawn(index: int, paragraph: Paragraph) -> Iterator[Picture]:
    start = 0
    for piece in paragraph.pieces:
        span = Span(index, start, start + len(piece.text))
        start = span.end
        if piece.drawing is not None:
            with suppress(Undrawable):
                yield Picture(
                    span=span,
                    sha256=sha256(piece.drawing.data).hexdigest(),
                    png=redrawn(piece.drawing),
                    width=piece.drawing.width,
                    height=piece.drawing.height,
                    alt=piece.drawing.alt,
                )


def _visible(index: int, one: Placed, *, new_page: bool) -> Block:
    paragraph = one.paragraph
    printing = [piece for piece in paragraph.pieces if piece.text.strip() and not piece.label]
    return Block(
        index=index,
        story=one.story,
        text=paragraph.text,
        label=paragraph.label,
        heading=paragraph.heading,
        bold=bool(printing) and all(piece.strong for piece in printing),
        marked=bool(printing) and (paragraph.shaded or all(piece.coloured for piece in printing)),
        page_break=new_page or paragraph.page_break_before or _breaks_first(paragraph),
        place=one.place,
        origin=paragraph.origin,
        looks=_looks(paragraph),
    )


def _looks(paragraph: Paragraph) -> tuple[Look, ...]:
    """How stretches of the text look, each kind as far as it goes on, behind its number."""
    found = [Look(kind, len(paragraph.label), len(paragraph.text)) for kind in paragraph.looks]
    starts = accumulate((len(piece.text) for piece in paragraph.pieces), initial=0)
    for start, piece in zip(starts, paragraph.pieces, strict=False):
        end = start + len(piece.text)
        for kind in () if piece.label or start == end else piece.looks:
            before = next((x for x in found if (x.kind, x.end) == (kind, start)), None)
            if before is not None:
                found.remove(before)
            found.append(Look(kind, start if before is None else before.start, end))
    return tuple(sorted(found, key=lambda look: (look.start, look.end, look.kind)))


def _hidden(index: int, anchor: int, reason: str, text: str) -> Block:
    return Block(index=index, story=Story.HIDDEN, text=text, anchor=anchor, origin=reason)


def _breaks_first(paragraph: Paragraph) -> bool:
    """A page break with text after it and none before."""
    broken = False
    for piece in paragraph.pieces:
        broken = broken or (piece.element is not None and val(piece.element, "type") == "page")
        if piece.text.strip() and not piece.label:
            return broken
    return False


def _ends_page(paragraph: Paragraph) -> bool:
    """What follows starts a new page or section."""
    if paragraph.section is not None:
        return True
    for piece in reversed(paragraph.pieces):
        if (
            piece.element is not None
            and piece.element.tag == w("br")
            and val(piece.element, "type") == "page"
        ):
            return True
        if piece.text.strip():
            return False
    return False
