"""Lists of what stands on which page: tables of contents and of figures, by field or by hand.

    3. Finance .......... 2          Part 2 – Confidential → 4          Figure 2: Supply costs → 3

Their entries are those of an agenda: they open nothing, and one that names what is sealed goes.
What does not live here: the agenda itself (`agenda`), and what repeats a sealed title (`headings`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.tables import without_number
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_PAGE = re.compile(
    r"(?:\s*\t\s*|\s*(?:[.…·_]\s?){3,}\s*|\s{3,})(?:p(?:age|\.)?\s*)?(?P<page>\d{1,3})\s*$",
    re.IGNORECASE,
)
_INDEX = {("index",), ("index", "of", "names"), ("mynegai",)}
_INDEXED = re.compile(r"[\t,.…·_ ]\s*\d{1,3}(?:\s*[-–,]\s*\d{1,3})*\s*$")
_LEAST = 2  # entries, and titles among them that stand elsewhere as well


def entries(lines: Sequence[Line]) -> Iterator[int]:
    """The entries of every such list: pages that count on, and titles that come again."""
    run: list[int] = []
    for at, line in enumerate(lines):
        if line.blank and line.block.story is Story.BODY:
            continue
        page = _page(line)
        if page is not None and (not run or (_page(lines[run[-1]]) or 0) <= page):
            run.append(at)
            continue
        yield from _listed(lines, run)
        run = [] if page is None else [at]
    yield from _listed(lines, run)


def index(lines: Sequence[Line]) -> Iterator[int]:
    """The entries below the title "Index", which has them by the alphabet."""
    inside = False
    for at, line in enumerate(lines):
        if words(line.text) in _INDEX and line.block.story is Story.BODY:
            inside = True
        elif not line.blank:
            inside = inside and _INDEXED.search(line.block.text) is not None
            if inside:
                yield at


def _page(line: Line) -> int | None:
    plain = line.block.story is Story.BODY and line.row is None
    found = _PAGE.search(line.block.text) if plain else None
    return int(found["page"]) if found and found.start() else None


def _listed(lines: Sequence[Line], run: Sequence[int]) -> list[int]:
    inside = {*run}
    said = (
        {_title(x.block.text) for at, x in enumerate(lines) if at not in inside} if run else set()
    )
    titles = [_title(_PAGE.sub("", lines[at].block.text)) for at in run]
    again = sum(any(_begins(title, other) for other in said) for title in titles)
    return [*run] if again >= _LEAST and again * 2 >= len(run) else []


def _begins(title: tuple[str, ...], line: tuple[str, ...]) -> bool:
    """Whether a line is a title, or goes on behind it: an entry may be shorter."""
    return line == title or (len(title) > 1 and line[: len(title)] == title)


def _title(text: str) -> tuple[str, ...]:
    return words(without_number(text))
