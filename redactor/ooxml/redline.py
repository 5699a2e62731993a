"""A redline: the whole original with revision marks and comments, and what became of them.

What lives here: `w:ins`, `w:del`, comments and bookmarks, written into a sanitised tree and read
from what Word or LibreOffice saved. What does not: why something is marked (`redact.redline`).

Each mark lies in a bookmark that carries its place in the name: bookmarks outlive editing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from lxml import etree

from redactor.data import Span, Story
from redactor.ooxml.blocks import placed
from redactor.ooxml.edit import divided
from redactor.ooxml.names import W, w
from redactor.ooxml.text import printed
from redactor.ooxml.tree import Piece
from redactor.ooxml.write import characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from redactor.ooxml.package import Package
    from redactor.ooxml.tree import Paragraph, Tree

AUTHOR = "redactor"
DATE = "2000-01-01T00:00:00Z"  # the format wants one; the history has the real ones
_PLACE = re.compile(r"_r(\d+)_(\d+)_(\d+)")
_BLOCK = re.compile(r"_b(\d+)")
_STAMP = "_h"
_STORIES = {w(name) for name in ("document", "hdr", "ftr", "footnotes", "endnotes")}
_BREAKS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that is deleted, what is inserted in its place, and why."""

    span: Span
    text: str = field(repr=False)
    comment: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on a whole paragraph, where nothing changes."""

    block: int
    comment: str = field(repr=False)


class Outcome(StrEnum):
    """What became of a mark."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNCLEAR = "unclear"  # half of it, or the words were edited


@dataclass(frozen=True, slots=True)
class Returned:
    """What a redline that came back says."""

    outcomes: dict[Span, Outcome]
    comments: tuple[tuple[int, str], ...] = field(repr=False)  # those of others, by block
    others: int  # revision marks that are not ours: nobody decided about them


def write_marks(tree: Tree, stamp: str, marks: Sequence[Mark], remarks: Sequence[Remark]) -> None:
    """Write the marks into the tree; comments stand in the body only, as Word wants it."""
    _Marking(tree, stamp, marks, remarks).write()


class _Marking:
    def __init__(
        self, tree: Tree, stamp: str, marks: Sequence[Mark], remarks: Sequence[Remark]
    ) -> None:
        self._tree = tree
        self._stamp = stamp
        self._marks = marks
        self._remarks = remarks
        self._next = 0
        self._comments = etree.Element(w("comments"), nsmap={"w": W})

    def write(self) -> None:
        by_block = {
            index: list(found)
            for index, found in groupby(sorted(self._marks, key=lambda m: m.span), _block_of)
        }
        for index, one in enumerate(placed(self._tree)):
            paragraph, in_body = one.paragraph, one.story is Story.BODY
            for found in reversed(by_block.get(index, [])):
                self._mark(paragraph, found, in_body=in_body)
            said = [r.comment for r in self._remarks if r.block == index]
            if in_body:
                for comment in said:
                    paragraph.pieces = self._commented(paragraph.pieces, comment)
            names = [f"_b{index}", *([f"{_STAMP}{self._stamp}"] if index == 0 else [])]
            paragraph.pieces[:0] = [piece for n in names for piece in self._bookmarked(n, [])]
        self._tree.comments = self._comments

    def _mark(self, paragraph: Paragraph, found: Mark, *, in_body: bool) -> None:
        parts = divided(paragraph.pieces, found.span)
        changed = []
        if parts.text:
            changed.append(self._revision("del", "delText", parts.text))
        if found.text:
            model = next(iter([*parts.text, *reversed(parts.before), *parts.after]), None)
            rpr = etree.Element(w("rPr")) if model is None else model.rpr
            changed.append(self._revision("ins", "t", [Piece(printed(found.text), rpr)]))
        span = found.span
        whole = self._bookmarked(f"_r{span.block}_{span.start}_{span.end}", changed)
        if found.comment and in_body:
            whole = self._commented(whole, found.comment)
        paragraph.pieces = [*parts.before, *whole, *parts.elements, *parts.after]

    def _revision(self, name: str, text: str, pieces: Iterable[Piece]) -> Piece:
        element = etree.Element(w(name), self._signed())
        for piece in pieces:
            run = etree.SubElement(element, w("r"))
            if len(piece.rpr):
                run.append(etree.fromstring(etree.tostring(piece.rpr)))
            run.extend(characters(piece.text, text))
        return _alone(element)

    def _bookmarked(self, name: str, pieces: list[Piece]) -> list[Piece]:
        number = self._number()
        start = etree.Element(w("bookmarkStart"), {w("id"): number, w("name"): name})
        end = etree.Element(w("bookmarkEnd"), {w("id"): number})
        return [_alone(start), *pieces, _alone(end)]

    def _commented(self, pieces: list[Piece], text: str) -> list[Piece]:
        number = str(len(self._comments))
        comment = etree.SubElement(
            self._comments,
            w("comment"),
            {**self._signed(), w("id"): number, w("initials"): AUTHOR[:1]},
        )
        for line in text.splitlines():
            run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
            run.extend(characters(printed(line)))
        anchor = {w("id"): number}
        reference = Piece("", etree.Element(w("rPr")), etree.Element(w("commentReference"), anchor))
        start = _alone(etree.Element(w("commentRangeStart"), anchor))
        return [start, *pieces, _alone(etree.Element(w("commentRangeEnd"), anchor)), reference]

    def _signed(self) -> dict[str, str]:
        return {w("id"): self._number(), w("author"): AUTHOR, w("date"): DATE}

    def _number(self) -> str:
        self._next += 1
        return str(self._next)


def stamp_of(package: Package) -> str:
    """The stamp of a redline; empty for any other file."""
    return _read(package).stamp


def returned(package: Package, marks: Sequence[Mark], texts: Sequence[str]) -> Returned:
    """What became of the marks in a redline that somebody has worked on.

    Args:
        package: the file that came back.
        marks: those that were written.
        texts: of each mark, what stood there before.
    """
    found = _read(package)
    outcomes = {
        mark.span: _outcome(found.stretches.get(mark.span), text, mark.text)
        for mark, text in zip(marks, texts, strict=True)
    }
    return Returned(outcomes, tuple(_comments_of_others(package, found.anchors)), found.others)


def _read(package: Package) -> _Found:
    found = _Found()
    for root in _stories(package):
        found.read(root)
    return found


@dataclass(slots=True)
class _Stretch:
    """The text in a bookmark: as it stands, and in revision marks that are still open."""

    plain: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)


class _Found:
    def __init__(self) -> None:
        self.stamp = ""
        self.stretches: dict[Span, _Stretch] = {}
        self.anchors: dict[str, int] = {}  # id of a comment: the block it stands in
        self.others = 0
        self._open: dict[str, Span] = {}
        self._block = 0

    def read(self, root: _Element) -> None:
        for element in root.iter():
            match element.tag:
                case tag if tag == w("bookmarkStart"):
                    self._begin(element.get(w("name"), ""), element.get(w("id"), ""))
                case tag if tag == w("bookmarkEnd"):
                    self._open.pop(element.get(w("id"), ""), None)
                case tag if tag == w("commentReference"):
                    self.anchors[element.get(w("id"), "")] = self._block
                case tag if tag in {w("ins"), w("del")}:
                    self.others += element.get(w("author")) != AUTHOR
                case tag if tag in {w("t"), w("delText"), *_BREAKS}:
                    self._text(element)
                case _:
                    pass

    def _begin(self, name: str, number: str) -> None:
        if place := _PLACE.fullmatch(name):
            span = Span(*map(int, place.groups()))
            self._open[number] = span
            self.stretches[span] = _Stretch()
        elif block := _BLOCK.fullmatch(name):
            self._block = int(block[1])
        elif name.startswith(_STAMP):
            self.stamp = name.removeprefix(_STAMP)

    def _text(self, element: _Element) -> None:
        text = element.text or _BREAKS.get(element.tag, "")
        tags = {parent.tag for parent in element.iterancestors(w("ins"), w("del"))}
        for span in self._open.values():
            stretch = self.stretches[span]
            if w("del") in tags:
                stretch.deleted.append(text)
            else:
                (stretch.inserted if tags else stretch.plain).append(text)


def _outcome(found: _Stretch | None, before: str, after: str) -> Outcome:
    """A deletion that was accepted is accepted, whatever became of the words in its place."""
    if found is None:  # somebody deleted the paragraph: its words are gone
        return Outcome.UNCLEAR
    plain, inserted, deleted = (
        _words("".join(texts)) for texts in (found.plain, found.inserted, found.deleted)
    )
    if deleted:
        return Outcome.OPEN if (deleted, plain) == (_words(before), "") else Outcome.UNCLEAR
    if plain in {"", _words(after)}:
        return Outcome.ACCEPTED
    whole = plain == _words(before) and not inserted
    return Outcome.REJECTED if whole else Outcome.UNCLEAR


def _words(text: str) -> str:
    return " ".join(text.split())


def _stories(package: Package) -> Iterator[_Element]:
    """The main document first, then headers, footers and notes."""
    for name in (package.main, *sorted(set(package.names) - {package.main})):
        root = package.xml(name) if name.endswith(".xml") else None
        if root is not None and root.tag in _STORIES:
            yield root


def _comments_of_others(package: Package, anchors: dict[str, int]) -> Iterator[tuple[int, str]]:
    root = package.related(package.main, "comments")
    for comment in () if root is None else root.iter(w("comment")):
        text = _words(" ".join("".join(map(str, p.itertext())) for p in comment.iter(w("p"))))
        number = comment.get(w("id"), "")
        if comment.get(w("author")) != AUTHOR and text and number in anchors:
            yield anchors[number], text


def _block_of(found: Mark) -> int:
    return found.span.block


def _alone(element: _Element) -> Piece:
    return Piece("", etree.Element(w("rPr")), element)
