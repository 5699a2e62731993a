"""Paragraphs that hold several: minutes written with Shift-Enter, or pasted out of an e-mail.

    Present: A, B, C⏎Part 2 – Confidential⏎The panel met.      three paragraphs
    The budget was agreed by those who⏎were there.              one, wrapped by hand

What lives here: which line breaks end a paragraph, and what stays together (an address). What does
not: how it is seen that a line goes on (`wraps`), and minutes that have a paragraph for each line
(`cut_lines`).
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from redactor.ooxml.allow import PARAGRAPH
from redactor.ooxml.clean import overlay
from redactor.ooxml.names import is_on, w
from redactor.ooxml.wraps import ENDS, SENTENCE, begins, blank, goes_on, is_full

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from redactor.ooxml.tree import Paragraph, Piece

_LINE_BREAK = "\n"
_BREAKS = (w("br"), w("cr"))
_SHORT = 40  # characters of a name, a place or the head of a column
_POSTCODE = re.compile(r"(?:^|.*\s)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\W*")
_LINES_OF_ADDRESS = 6
_FEWEST = 5  # lines below the first
_ADDRESS = 25  # characters of the town and the postcode below a street


def wrapped_at(story: _Element) -> int:
    """Where the lines of a story end that somebody wrapped by hand, in characters; 0 where none do."""
    wrapped = [0]
    for element in dict.fromkeys(next(b.iterancestors(w("p")), None) for b in story.iter(*_BREAKS)):
        texts = [] if element is None else _texts(element)
        if any(goes_on(*both) for both in pairwise(texts)):
            wrapped.append(max(map(len, texts)))
    return max((width for width in wrapped if width in SENTENCE), default=0)


def parted(paragraph: Paragraph, *, width: int, in_cell: bool) -> list[Paragraph]:
    """The paragraphs that it is to a reader, each with its own properties.

    A heading stays one, and so does a cell of nothing but short lines: the head of a column, or
    a list. `width` is where the story is wrapped.
    """
    parts = [paragraph.pieces]
    if not paragraph.heading:
        parts = _parts(paragraph.pieces, width, in_cell=in_cell)
    if len(parts) == 1:
        return [replace(paragraph, pieces=parts[0])]
    end = len(parts) - 1
    return [
        replace(
            paragraph,
            pieces=pieces,
            ppr=_properties(paragraph.ppr, first=not at, last=at == end),
            goes_on=at > 0,
            hidden=[] if at else paragraph.hidden,
            deletions=[] if at else paragraph.deletions,
            section=paragraph.section if at == end else None,
            page_break_before=paragraph.page_break_before and not at,
        )
        for at, pieces in enumerate(parts)
    ]


def _parts(pieces: list[Piece], width: int, *, in_cell: bool) -> list[list[Piece]]:
    """The pieces of each paragraph, without the breaks between; those that wrap become a blank."""
    lines = _lines(pieces)
    texts = ["".join(piece.text for piece in line).strip() for line, _ in lines]
    if sum(map(bool, texts)) <= 1 or (in_cell and max(map(len, texts)) < _SHORT):
        return [pieces]
    wraps = _wraps(texts, width)
    together = _together(texts) if _are_several(texts, wraps) else set(range(len(texts)))
    found: list[list[Piece]] = [[]]
    for at, (line, ended_by) in enumerate(lines):
        found[-1] += line
        if ended_by is None:
            continue
        if wraps[at] and len(texts[at]) in SENTENCE:  # in a title it may cut a word in two
            found[-1].append(
                replace(ended_by, text=blank(texts[at]), element=etree.Element(w("br")))
            )
        elif wraps[at] or at in together:
            found[-1].append(ended_by)
        else:
            found.append([])
    return found


def _properties(ppr: _Element, *, first: bool, last: bool) -> _Element:
    """The properties for one of several: no space and no indent where the paragraph had none."""
    spacing = _own(ppr, "spacing")
    for side, wanted in (("before", first), ("after", last)):
        if not wanted:
            spacing.set(w(side), "0")
            spacing.set(w(f"{side}Autospacing"), "0")
    fresh = etree.Element(w("pPr"))
    fresh.append(spacing)
    if not first:
        indent = _own(ppr, "ind")
        etree.strip_attributes(indent, w("hanging"))
        indent.set(w("firstLine"), "0")
        fresh.append(indent)
    if not last and is_on(ppr, "keepLines"):
        etree.SubElement(fresh, w("keepNext"))
    clean = overlay(deepcopy(ppr), fresh, PARAGRAPH)
    breaks = None if first else clean.find(w("pageBreakBefore"))
    if breaks is not None:
        clean.remove(breaks)
    return clean


def _own(ppr: _Element, name: str) -> _Element:
    said = ppr.find(w(name))
    return etree.Element(w(name)) if said is None else deepcopy(said)


def _texts(paragraph: _Element) -> list[str]:
    """What stands between the line breaks of a paragraph, as nobody has read it yet."""
    parts = (
        _LINE_BREAK if each.tag in _BREAKS else each.text or ""
        for each in paragraph.iter(w("t"), *_BREAKS)
    )
    return [line.strip() for line in "".join(parts).split(_LINE_BREAK)]


def _lines(pieces: Sequence[Piece]) -> list[tuple[list[Piece], Piece | None]]:
    """The pieces of each line, and the break at its end."""
    lines: list[tuple[list[Piece], Piece | None]] = []
    line: list[Piece] = []
    for piece in pieces:
        if piece.text == _LINE_BREAK and piece.element is None:
            lines.append((line, piece))
            line = []
        else:
            line.append(piece)
    return [*lines, (line, None)]


def _wraps(texts: Sequence[str], width: int) -> list[bool]:
    """Of each line but the last, whether its sentence goes on in the next one."""
    by_hand = max(map(len, texts)) <= width
    return [
        goes_on(left, right) or (by_hand and is_full(left, right, width))
        for left, right in pairwise(texts)
    ]


def _are_several(texts: Sequence[str], wraps: Sequence[bool]) -> bool:
    """Whether lines are paragraphs to a reader; a few are one, and a note below it says so of all."""
    heads = [text for text, cut in zip(texts[1:], wraps, strict=True) if text and not cut]
    return len(heads) >= _FEWEST or any(map(begins, heads))


def _together(texts: Sequence[str]) -> set[int]:
    """The lines of an address but its last, which the postcode ends."""
    found: set[int] = set()
    for at, text in enumerate(texts):
        if len(text) > _ADDRESS or not _POSTCODE.fullmatch(text):
            continue
        for above in range(at - 1, max(-1, at - _LINES_OF_ADDRESS), -1):
            if not 0 < len(texts[above]) < _SHORT or texts[above][-1] in ENDS:
                break
            found.add(above)
    return found
