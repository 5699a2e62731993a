"""Automatic numbers and bullets, computed as Word prints them.

What lives here: numbering.xml, counters and labels. What does not: how a number is spelled
(`numerals`) and what becomes of it in the paragraph (`labels`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml.names import MC, child_val, is_on, q, val, w
from redactor.ooxml.numerals import numeral
from redactor.ooxml.symbols import is_known, symbol, symbols
from redactor.ooxml.values import integer

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

_PLACEHOLDER = re.compile(r"%([1-9])")
_SUFFIXES = {"tab": "\t", "space": " ", "nothing": ""}
_LEVELS = 9
_MAX_START = 32_767


@dataclass(frozen=True, slots=True)
class Level:
    """One `w:lvl`: how the numbers of a level look and count."""

    format: str
    text: str
    start: int = 1
    restart: int | None = None  # restarts after this level, counted from 1; 0 is never
    legal: bool = False
    suffix: str = "\t"
    align: str = "left"
    style: str | None = None  # the paragraph style that stands for this level
    ppr: _Element | None = None
    rpr: _Element | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A `w:num`: a list with its own levels and restarts, counting with its siblings."""

    counts_with: str
    levels: dict[int, Level]
    overrides: dict[int, int]


@dataclass(slots=True)
class Counters:
    """Where the lists of one story stand."""

    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: set[tuple[str, int]] = field(default_factory=set)


class Numbering:
    """The lists of one document."""

    def __init__(self, root: _Element | None, style_numbering: Callable[[str], str | None]) -> None:
        """`style_numbering` tells the `w:num` that a numbering style points to."""
        self._abstract = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._style_numbering = style_numbering
        self._read: dict[str, Numbered] = {}

    def get(self, num_id: str | None) -> Numbered | None:
        element = self._nums.get(num_id or "")
        if num_id is None or element is None:
            return None
        if num_id not in self._read:
            self._read[num_id] = self._numbered(element)
        return self._read[num_id]

    def level_of_style(self, num_id: str, style_id: str) -> int | None:
        numbered = self.get(num_id)
        levels = {} if numbered is None else numbered.levels
        return next((n for n, level in levels.items() if level.style == style_id), None)

    def _numbered(self, element: _Element) -> Numbered:
        abstract_id = self._behind_links(child_val(element, "abstractNumId") or "")
        abstract = self._abstract.get(abstract_id)
        levels = {} if abstract is None else dict(_levels(abstract))
        overrides: dict[int, int] = {}
        for override in element.iterfind(w("lvlOverride")):
            index = _int(val(override, "ilvl"), 0, _LEVELS - 1)
            start = child_val(override, "startOverride")
            if start is not None:
                overrides[index] = _int(start, 1, _MAX_START)
            levels |= dict(_levels(override))
        return Numbered(abstract_id, levels, overrides)

    def _behind_links(self, abstract_id: str) -> str:
        """A list may only point to a numbering style, and that to the list proper."""
        for _ in range(_LEVELS):
            link = child_val(self._abstract.get(abstract_id), "numStyleLink")
            num = self._nums.get(self._style_numbering(link) or "") if link else None
            if num is None:
                break
            abstract_id = child_val(num, "abstractNumId") or ""
        return abstract_id

    def label(self, num_id: str, index: int, counters: Counters) -> str:
        """Counts one paragraph and gives its label without the suffix."""
        numbered = self.get(num_id)
        level = None if numbered is None else numbered.levels.get(index)
        if numbered is None or level is None:
            return ""
        counts = counters.counts.setdefault(numbered.counts_with, {})
        _count(numbered, num_id, index, counts, counters.seen)
        if level.format == "bullet":
            return _bullet(level)
        return _PLACEHOLDER.sub(
            lambda match: _shown(numbered, level, int(match[1]) - 1, counts), level.text
        )


def _count(
    numbered: Numbered, num_id: str, index: int, counts: dict[int, int], seen: set[tuple[str, int]]
) -> None:
    for skipped in (level for level in numbered.levels if level < index and level not in counts):
        counts[skipped] = _start(
            numbered, num_id, skipped, seen
        )  # "2.1.1" after "2." uses up "2.1"
    if index not in counts or ((num_id, index) not in seen and index in numbered.overrides):
        counts[index] = _start(numbered, num_id, index, seen)
    else:
        counts[index] += 1
    for deeper in [level for level in counts if level > index]:
        below = numbered.levels.get(deeper)
        restart = None if below is None else below.restart
        if restart is None or index < restart:
            del counts[deeper]


def _start(numbered: Numbered, num_id: str, index: int, seen: set[tuple[str, int]]) -> int:
    """A restart of the `w:num` holds once, for its first paragraph on this level."""
    if index in numbered.overrides and (num_id, index) not in seen:
        seen.add((num_id, index))
        return numbered.overrides[index]
    return numbered.levels[index].start


def _shown(numbered: Numbered, level: Level, index: int, counts: dict[int, int]) -> str:
    other = numbered.levels.get(index)
    if other is None or other.format == "bullet":
        return ""
    plain = level.legal and other.format not in {"decimal", "decimalZero"}
    return numeral(counts.get(index, other.start), "decimal" if plain else other.format)


def _bullet(level: Level) -> str:
    fonts = None if level.rpr is None else level.rpr.find(w("rFonts"))
    name = val(fonts, "ascii") or val(fonts, "hAnsi") or ""
    if level.text and not is_known(level.text, name):
        return symbol("", 0xF0B7)
    return symbols(level.text, name)


def _levels(parent: _Element) -> list[tuple[int, Level]]:
    return [(_int(val(e, "ilvl"), 0, _LEVELS - 1), _level(e)) for e in parent.iterfind(w("lvl"))]


def _level(element: _Element) -> Level:
    restart = child_val(element, "lvlRestart")
    rpr = element.find(w("rPr"))
    picture = element.find(w("lvlPicBulletId")) is not None
    return Level(
        format=_format(element),
        text="\uf0b7" if picture else child_val(element, "lvlText") or "",
        start=_int(child_val(element, "start"), 0, _MAX_START),
        restart=None if restart is None else _int(restart, 0, _LEVELS),
        legal=is_on(element, "isLgl"),
        align=child_val(element, "lvlJc") or "left",
        suffix=_SUFFIXES.get(child_val(element, "suff") or "tab", "\t"),
        style=child_val(element, "pStyle"),
        ppr=element.find(w("pPr")),
        rpr=rpr,
    )


def _format(element: _Element) -> str:
    """Newer formats ("001, 002, …") stand in a choice beside an older fallback."""
    choice = element.find(f"{q(MC, 'AlternateContent')}/{q(MC, 'Choice')}/{w('numFmt')}")
    chosen = element.find(w("numFmt")) if choice is None else choice
    if val(chosen) == "custom":
        return val(chosen, "format") or "decimal"
    return val(chosen) or "decimal"


def _by_id(root: _Element | None, name: str, attribute: str) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for element in () if root is None else root.iterfind(w(name)):
        found.setdefault(val(element, attribute) or "", element)
    return found


def _int(value: str | None, low: int, high: int) -> int:
    return int(integer(low, high)(value or "") or low)
