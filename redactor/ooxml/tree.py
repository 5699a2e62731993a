"""The sanitised document: what reading and writing share.

What lives here: paragraphs, tables and stories that hold only what may be written, plus what was
seen but must not be. What does not: the source's elements (`walk`) and the output's (`write`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Picture, Story
from redactor.ooxml.look import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.ooxml.pictures import Drawing
    from redactor.ooxml.styles import Styles

_NOTES = {Story.FOOTNOTE, Story.ENDNOTE}
NoteKey = tuple[str, str]  # "footnote" or "endnote", and the id in the source


@dataclass(slots=True)
class Piece:
    """Text with one formatting, or an element that is not text, within a run."""

    text: str
    rpr: _Element
    element: _Element | None = None  # written instead of the text: a break, a field, a reference
    note: NoteKey | None = None
    mark: bool = False  # "[picture removed]": stands apart from the words around it
    drawing: Drawing | None = None  # the picture that the mark stands for, where it may be kept
    picture: Picture | None = None  # what is written instead of the text
    label: bool = False
    strong: bool = False
    coloured: bool = False
    looks: frozenset[str] = frozenset()


@dataclass(slots=True)
class Section:
    """A `w:sectPr` and the headers and footers that print in it, by part name."""

    properties: _Element
    source: _Element | None = None
    parts: dict[tuple[str, str], str] = field(default_factory=dict)


@dataclass(slots=True)
class Paragraph:
    ppr: _Element
    style: str | None = None
    source: _Element | None = None  # the source's `w:pPr`, for its numbering
    goes_on: bool = False  # below a line break of the paragraph that has the number
    pieces: list[Piece] = field(default_factory=list)
    hidden: list[tuple[str, str]] = field(default_factory=list)  # reason and text
    section: Section | None = None  # the section that ends with this paragraph
    origin: str = "text"
    heading: int = 0
    shaded: bool = False  # the paragraph or its cell has a colour
    looks: frozenset[str] = frozenset()  # which, and whether lines are drawn around it
    page_break_before: bool = False
    around: Surroundings = field(default_factory=Surroundings)  # what its label stands on
    comments: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)  # of the content controls around it
    deletions: list[str] = field(default_factory=list)  # words that were deleted from it

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def label(self) -> str:
        return "".join(piece.text for piece in self.pieces if piece.label)


@dataclass(slots=True)
class Cell:
    properties: _Element
    content: list[Item] = field(default_factory=list)
    column: int = 0
    span: int = 1
    merged: bool = False  # continues the cell above or to the left: prints nothing


@dataclass(slots=True)
class Row:
    properties: _Element
    exceptions: _Element
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    properties: _Element
    grid: _Element
    rows: list[Row] = field(default_factory=list)


Item = Paragraph | Table


@dataclass(slots=True)
class StoryTree:
    """One story: the body, a note, a header or a footer."""

    kind: Story
    key: str  # "" for the body, the note's id, the part name
    content: list[Item]
    watermark: str = ""

    @property
    def note(self) -> NoteKey | None:
        return (self.kind.value, self.key) if self.kind in _NOTES else None


@dataclass(slots=True)
class Tree:
    """One document, sanitised."""

    stories: list[StoryTree]
    last_section: Section
    settings: _Element
    fonts: _Element
    styles: Styles
    removals: Counter[str] = field(default_factory=Counter)
    comments: _Element | None = None  # of a redline; a Part 1 has none


def paragraphs(content: list[Item]) -> Iterator[Paragraph]:
    """All paragraphs that print, in reading order."""
    for item in content:
        if isinstance(item, Paragraph):
            yield item
        else:
            for row in item.rows:
                for cell in row.cells:
                    if not cell.merged:
                        yield from paragraphs(cell.content)


def matched_notes(stories: list[StoryTree]) -> list[StoryTree]:
    """The stories without notes that nothing refers to; takes away references without a note."""
    known = {story.note for story in stories}
    alive: set[NoteKey] = set()
    for story in stories:
        for paragraph in paragraphs(story.content):
            paragraph.pieces = [p for p in paragraph.pieces if p.note is None or p.note in known]
            alive |= {piece.note for piece in paragraph.pieces if piece.note is not None}
    return [story for story in stories if story.note is None or story.note in alive]
