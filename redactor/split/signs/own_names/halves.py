"""Halves of the minutes in words of the clerk's own: Division I and Division II, Book A and Book B.

    Division I is open. Division II was taken in the absence of others, and is not for inspection.
    Schedule 1 is published. Schedule 2 is held by the clerk and is not published.

Their titles are put into the words that everybody uses, Part 1 and Part 2. What does not live here:
halves that are called so already (`words.lexicon`), and headings within the items (`headed`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.own_names.headed import begins_item, spoken_of
from redactor.split.words.text import dotted, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_TITLE = re.compile(
    r"\W*(?P<half>(?P<kind>[^\W\d_]{4,12})\s+(?P<name>I{1,3}|[ABC]|[123]|one|two|three))(?=\W*$|\s*[(:,-])",
    re.IGNORECASE,
)
_WORDS, _LONGEST = 10, 60  # of such a title; of what explains it
_RESUMED = 2  # a half may go on behind the other
_NO_HALF = frozenset(
    "table annex annexe appendix figure chart box paper enclosure document row year week term item page part stage class grade room team group phase unit form".split()
)


def renamed(lines: Lines) -> Lines:
    """The lines with the titles of such halves in the usual words."""
    titles = {at: m for at in range(len(lines)) if (m := _title(lines, at))}
    often = Counter(m["half"].casefold() for m in titles.values())
    names = {half for half, count in often.items() if count <= _RESUMED}
    for at, line in enumerate(lines) if names else ():
        if at in titles or line.row or line.number or len(words(line.text)) > _LONGEST:
            continue
        shut = spoken_of(line.text, names)[1]
        if not shut:
            continue
        kinds = {x.split()[0] for x in shut}
        meant = {k: m for k, m in titles.items() if m["kind"].casefold() in kinds}
        if max(often[m["half"].casefold()] for m in meant.values()) > _RESUMED:
            continue  # headings within the items
        return tuple(
            replace(x, text=dotted(x.text))
            if k == at
            else _called(x, meant[k], shut=meant[k]["half"].casefold() in shut)
            if k in meant
            else x
            for k, x in enumerate(lines)
        )
    return lines


def _title(lines: Lines, at: int) -> re.Match[str] | None:
    """The title of a half, behind which an item begins."""
    line = lines[at]
    below = next((x for x in lines[at + 1 :] if not x.blank), None)
    if below is None or not begins_item(below) or (":" in line.text and not line.heading):
        return None
    plain = line.row is None and line.number is None and not (line.agenda or line.blank)
    if not plain or line.block.story is not Story.BODY or len(words(line.text)) > _WORDS:
        return None
    found = _TITLE.match(line.text)
    return found if found and found["kind"].casefold() not in _NO_HALF else None


def _called(line: Line, title: re.Match[str], *, shut: bool) -> Line:
    first, end = title.span("half")
    name = f"Part {2 if shut else 1}"
    return replace(line, text=line.text[:first] + name.ljust(end - first) + line.text[end:])
