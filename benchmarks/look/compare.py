"""Do two documents look alike outside the lines that changed?

What lives here: matching lines, comparing the bands of paper that they stand on, and the verdict
for each page. What does not: making pages (`pages`).
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from benchmarks.look.pages import Line, Printed

_SHIFT = 1.5  # points by which a line may stand elsewhere without anybody seeing it
_DRIFT = 0.5  # points: lines that moved by another pixel are compared by themselves
_INK = 96  # grey levels by which a pixel is another one
_SHARE = 0.01  # of the pixels of a band: antialiasing differs when a band moved by half a point
_NEAR = 40  # points: lines further apart are page furniture and the text
_MARGIN = 0.1  # of the page's height, where headers and footers stand
_EDGE = 2  # points around a band: rules above and below belong to it


@dataclass(frozen=True, slots=True)
class Difference:
    page: int  # of Part 1, from 0
    what: str
    top: float


@dataclass(frozen=True, slots=True)
class Looks:
    """What became of the pages of one document."""

    pages: int
    differences: tuple[Difference, ...]
    lines: int  # of Part 1
    alike: int  # of them, lines with a twin in the original

    @property
    def agreeing(self) -> int:
        return self.pages - len({one.page for one in self.differences})


@dataclass(frozen=True, slots=True)
class _Twin:
    """A line of the original and the same line in Part 1."""

    before: Line
    after: Line
    changed_above: bool  # a line between this pair and the one before was changed

    @property
    def shift(self) -> float:
        return self.after.top - self.before.top


def compare(before: Printed, after: Printed) -> Looks:
    """Everything that differs in Part 1 beside lines that were changed on purpose."""
    twins = list(_twins(before, after))
    old, new = {id(t.before) for t in twins}, {id(t.after) for t in twins}
    changed = (
        [line for line in before.lines if id(line) not in old],
        [line for line in after.lines if id(line) not in new],
    )
    differences = [*_moved(twins, changed, before)]
    for band in _bands(twins):
        share = _other_ink(*_cuts(before, after, band))
        if share > _SHARE:
            first = band[0].after
            differences.append(Difference(first.page, f"ink differs by {share:.0%}", first.top))
    return Looks(len(after.pages), tuple(differences), len(after.lines), len(twins))


def _twins(before: Printed, after: Printed) -> Iterator[_Twin]:
    old, new = ([line.text for line in one.lines] for one in (before, after))
    expected = 0, 0
    for old_at, new_at, size in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_matching_blocks():
        for skip in range(size):
            here = old_at + skip, new_at + skip
            yield _Twin(before.lines[here[0]], after.lines[here[1]], here != expected)
            expected = here[0] + 1, here[1] + 1


def _moved(
    twins: list[_Twin], changed: tuple[list[Line], list[Line]], before: Printed
) -> Iterator[Difference]:
    """Lines that stand otherwise to the line before, although nothing between them changed."""
    for above, twin in pairwise(twins):
        sideways = twin.after.left - twin.before.left
        down = twin.shift - above.shift
        if abs(sideways) > _SHIFT and not _beside(twin, changed):
            what = f"line moved by {sideways:+.0f} pt sideways"
            yield Difference(twin.after.page, what, twin.after.top)
        elif (
            above.before.page == twin.before.page
            and above.after.page == twin.after.page
            and abs(down) > _SHIFT
            and 0 <= twin.before.top - above.before.bottom < _NEAR
            and not (abs(twin.shift) <= _SHIFT and _is_furniture(above, twin, before))
            and not _between(above.before, twin.before, changed[0])
            and not _between(above.after, twin.after, changed[1])
        ):
            yield Difference(twin.after.page, f"line moved by {down:+.0f} pt", twin.after.top)


def _beside(twin: _Twin, changed: tuple[list[Line], list[Line]]) -> bool:
    """Whether what stands on the same line of paper was changed: the rest of it moves along."""
    return any(
        line.page == own.page and line.top < own.bottom and own.top < line.bottom
        for own, lines in zip((twin.before, twin.after), changed, strict=True)
        for line in lines
    )


def _is_furniture(above: _Twin, twin: _Twin, before: Printed) -> bool:
    """Whether a header or a footer stands still beside text that moved."""
    height = len(before.pages[twin.before.page])
    return above.before.top < height * _MARGIN or twin.before.top > height * (1 - _MARGIN)


def _between(above: Line, below: Line, changed: list[Line]) -> bool:
    """Whether a line that was changed stands beside or between two lines of a page."""
    return any(
        line.page == above.page and above.top - 1 <= line.top <= below.bottom for line in changed
    )


def _bands(twins: list[_Twin]) -> Iterator[list[_Twin]]:
    """Runs of lines that moved together, if at all."""
    band: list[_Twin] = []
    for twin in twins:
        if band and not (
            not twin.changed_above
            and twin.before.page == band[-1].before.page
            and twin.after.page == band[-1].after.page
            and abs(twin.shift - band[0].shift) <= _DRIFT
            and twin.after.top >= band[-1].after.top
        ):
            yield band
            band = []
        band.append(twin)
    if band:
        yield band


def _cuts(
    before: Printed, after: Printed, band: list[_Twin]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The band with its rules, the full width of the paper; other lines in it are painted over."""
    old, new = [t.before for t in band], [t.after for t in band]
    others = [*_others(before, old), *_others(after, new)]
    # the rules of a table that a page cuts in two are drawn at the top of the next one
    edge = _EDGE if _is_at_top(before, old[0]) == _is_at_top(after, new[0]) else 0
    return _cut(before, old, others, edge), _cut(after, new, others, edge)


def _others(printed: Printed, band: list[Line]) -> Iterator[tuple[float, float, float, float]]:
    """Where lines of the same page that are not of the band stand, counted from its top."""
    own, top = {id(line) for line in band}, min(line.top for line in band)
    for line in printed.lines:
        if line.page == band[0].page and id(line) not in own:
            yield line.top - top, line.bottom - top, line.left, line.right


def _is_at_top(printed: Printed, line: Line) -> bool:
    """Whether nothing but a header stands above a line."""
    header = len(printed.pages[line.page]) * _MARGIN
    return not any(
        one.page == line.page and header < one.top and one.bottom <= line.top
        for one in printed.lines
    )


def _cut(
    printed: Printed,
    band: list[Line],
    others: list[tuple[float, float, float, float]],
    edge: int,
) -> NDArray[np.uint8]:
    page = printed.pages[band[0].page].copy()
    first = min(line.top for line in band)
    for top, bottom, left, right in others:
        rows = slice(max(0, round(first + top) - 1), max(0, round(first + bottom) + 1))
        page[rows, max(0, round(left) - 1) : round(right) + 1] = 255
    start = max(0, round(first) - edge)
    return page[start : round(max(line.bottom for line in band)) + edge]


def _other_ink(old: NDArray[np.uint8], new: NDArray[np.uint8]) -> float:
    """Share of pixels that have no like pixel in the other picture within one point."""
    height = min(len(old), len(new))  # half a point more or less
    old, new = old[:height, : new.shape[1]], new[:height, : old.shape[1]]
    ink = max(1, int((old < 255 - _INK).sum() + (new < 255 - _INK).sum()) // 2)
    lost = _without_like(old, new) + _without_like(new, old)
    return lost / max(ink, old.size // 20)


def _without_like(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> int:
    wide = other.astype(np.int16)
    low, high = wide.copy(), wide.copy()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            moved = np.roll(wide, (down, right), (0, 1))
            low, high = np.minimum(low, moved), np.maximum(high, moved)
    plain = one.astype(np.int16)
    return int(((plain < low - _INK) | (plain > high + _INK))[1:-1, 1:-1].sum())
