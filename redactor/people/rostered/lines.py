"""What is read as one text when names of the roster are looked for: a block, or several together.

What lives here: which blocks can hold a name between them, and a text with its letters and what
stands between them. What does not: which letters are a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from redactor.naming import tokens
from redactor.naming.letters import Letters, letters, only_letters

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from redactor.data import Block, Document

LABEL, PICTURE = "\t", "\ufffc"  # what a word that names a field, or a stand-in, is read as
_LABEL = re.compile(
    r"\b(?:forenames?|surnames?|(?:(?:first|given|christian|last|family|second|full|pupil|child|student)[- ])?names?)\b",
    re.IGNORECASE,
)
_STAND_IN = re.compile(r" ?\[\w[\w ]{1,30} removed\] ?")
_STANDS_ALONE = re.compile(r"\s*(?:$|[(,:–-])")  # what follows a name that opens a line
_HYPHENS = ("-", "‐", "\u00ad")
_WORDS = 3  # of the part of a name: van der Berg


class Line(NamedTuple):
    """A text with its letters, and the blocks that it is of."""

    text: str
    blocks: tuple[tuple[int, Block], ...]  # where each begins
    letters: Letters

    def crosses(self, start: int, end: int) -> bool:
        """Whether a stretch is of every block, or of two: what is in one is found in it."""
        return len(self.blocks) == 1 or any(start < at < end for at, _ in self.blocks)

    def gap(self, at: int) -> str:
        """What stands before a letter, behind the one before it."""
        return self.text[self.letters.ends[at - 1] : self.letters.starts[at]]

    def is_capital(self, at: int) -> bool:
        return self.text[self.letters.starts[at]].isupper()

    def begins(self, at: int) -> bool:
        """Whether a word begins with a letter, or a capital stands in one: `pupilGrace`."""
        before = self.text[: self.letters.starts[at]][-1:]
        return not before.isalpha() or (before.islower() and self.is_capital(at))

    def stops(self, end: int) -> bool:
        """Whether a word ends before a letter, but for a genitive, or a capital follows: `ThrelkeldO`."""
        at = self.letters.ends[end - 1]
        one, two = self.text[at : at + 1], self.text[at + 1 : at + 2]
        glued = one.isupper() and self.text[at - 1].islower()
        return not one.isalpha() or glued or (one == "s" and not two.isalpha())


def line_of(*blocks: Block, between: str = "\n") -> Line:
    """Blocks as one text, as long as they are; labels and stand-ins are no letters."""
    text = ""
    starts: list[tuple[int, Block]] = []
    for block in blocks:
        text += between if starts else ""
        starts.append((len(text), block))
        text += block.text
    if "name" in text.lower():
        text = _LABEL.sub(lambda match: LABEL * len(match[0]), text)
    if " removed]" in text:
        text = _STAND_IN.sub(lambda match: PICTURE * len(match[0]), text)
    return Line(text, tuple(starts), letters(text))


def across(document: Document, read: Mapping[int, Line], parts: Container[str]) -> Iterator[Line]:
    """Lines below each other, and cells, that hold no more than the part of a name each."""
    alone = {index for index, line in read.items() if line.letters.text in parts}
    opens = {index for index, line in read.items() if _opens(line, parts)}
    yield from _hyphened(document)
    for one, two in pairwise(document.blocks):
        if one.index in alone and two.index in opens and _together(one, two):
            yield line_of(one, two)
    yield from _cells(document, alone, opens)


def _opens(line: Line, parts: Container[str]) -> bool:
    """Whether the part of a name opens a line and stands by itself: `Black (Year 4)`."""
    ends = (word.end for word in tokens(line.text)[:_WORDS])
    return any(
        only_letters(line.text[:end]) in parts and _STANDS_ALONE.match(line.text, end)
        for end in ends
    )


def _together(one: Block, two: Block) -> bool:
    return one.story is two.story and one.place == two.place


def _hyphened(document: Document) -> Iterator[Line]:
    """Lines of which each but the last ends with a hyphen."""
    run: list[Block] = []
    for block in document.blocks:
        if run and run[-1].text.rstrip().endswith(_HYPHENS) and _together(run[-1], block):
            run.append(block)
            continue
        if len(run) > 1:
            yield line_of(*run)
        run = [block]
    if len(run) > 1:
        yield line_of(*run)


def _cells(document: Document, alone: Container[int], opens: Container[int]) -> Iterator[Line]:
    """Two cells of a row, or one below the other, of which at least one says nothing else."""
    rows: dict[tuple[int, int], list[Block]] = defaultdict(list)
    for block in document.blocks:
        if block.row is not None and block.index in opens:
            rows[block.row].append(block)
    for (table, row), cells in rows.items():
        below = [b for b in rows.get((table, row + 1), ()) if b.index in alone]
        pairs = (*product(cells, cells), *((a, b) for a in cells for b in below if _is_under(a, b)))
        for one, two in pairs:
            if one.place != two.place and (one.index in alone or two.index in alone):
                yield line_of(one, two, between=LABEL)


def _is_under(one: Block, two: Block) -> bool:
    a, b = one.place, two.place
    return a is not None and b is not None and a.column == b.column
