"""Markers → what they seal: one handler for each reach, fail closed (B3, B4).

blocks    Part 2 from a marker to its end, with `ends`
scopes    one item, paragraph, cell or sentence
pointers  stubs, and the text that a clerk left below one
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split import blocks, pointers, scopes
from redactor.split.markers import Marker, Reach, marker
from redactor.split.scan import Scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.split.layout import Lines
    from redactor.split.rules import SplitRules
    from redactor.split.seals import Seal

_HANDLERS: dict[Reach, Callable[[Scan, int, Marker], int]] = {
    Reach.BLOCK: blocks.block,
    Reach.AFTER: blocks.after,
    Reach.ITEM: scopes.item,
    Reach.WHOLE_ITEM: scopes.whole_item,
    Reach.FROM: scopes.from_here,
    Reach.REST: scopes.rest,
    Reach.NEXT: scopes.next_paragraph,
    Reach.NEXT_ITEM: scopes.next_item,
    Reach.RETRO: scopes.retro,
    Reach.NUMBERS: scopes.numbers,
    Reach.POINTER: pointers.pointer,
}


def sealed(lines: Lines, rules: SplitRules) -> list[Seal]:
    """Everything that a marker in the text seals."""
    scan = Scan(lines, _markers(lines, rules), rules)
    at = 0
    while at < len(lines):
        mark = scan.marks[at]
        handler = _HANDLERS.get(mark.reach) if mark else None
        at = max(at + 1, handler(scan, at, mark)) if mark and handler else at + 1
    return scan.seals


def _markers(lines: Lines, rules: SplitRules) -> list[Marker | None]:
    """What each body line says, in view of the next one that is not blank."""
    found: list[Marker | None] = []
    following = None
    for line in reversed(lines):
        found.append(marker(line, rules, following) if line.block.story is Story.BODY else None)
        following = following if line.blank else line
    return found[::-1]
