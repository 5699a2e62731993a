"""Blocks: the sanitised tree as the frozen values that all stages work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Block, Place, Story
from redactor.ooxml.names import val, w
from redactor.ooxml.tree import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.ooxml.tree import Item, Tree


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
        for item in content:
            if isinstance(item, Paragraph):
                yield item, outer
                continue
            number, self._next = self._next, self._next + 1
            for index, row in enumerate(item.rows):
                for cell in row.cells:
                    if not cell.merged:
                        yield from self.walk(cell.content, Place(number, index, cell.column, outer))


def blocks(tree: Tree) -> tuple[Block, ...]:
    """The visible blocks, then the hidden ones."""
    visible: list[Block] = []
    hidden: list[tuple[int, str, str]] = []
    new_page = False
    for index, one in enumerate(placed(tree)):
        if one.story is not Story.BODY:
            new_page = False
        visible.append(_visible(index, one, new_page=new_page))
        new_page = _ends_page(one.paragraph)
        hidden += [(index, reason, text) for reason, text in one.paragraph.hidden if text.strip()]
    return (*visible, *(_hidden(len(visible) + n, *what) for n, what in enumerate(hidden)))


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
    )


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
