"""Stretches between two tags that explain themselves: «not published» … «published», [closed] … [open].

The first begins a paragraph or a sentence, both are set in the same brackets. What stands between,
in one paragraph or several, is put between the lexicon's own brackets. What does not live here:
phrases that need a legend (`signs`), and tags that say "end" (`tags`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lexicon import CLOSING_MARK, OPENING_MARK
from redactor.split.patterns import Pattern
from redactor.split.text import words

if TYPE_CHECKING:
    from redactor.split.lines import Line, Lines

_BRACKETS = {"[": "]", "{": "}", "<": ">", "«": "»", "‹": "›"}
_TAG = re.compile(r"(?P<kind>[\[{<«‹])\s*(?P<said>[^\[\]{}<>«»‹›]{3,40}?)\s*(?P<shut>[\]}>»›])")
_CLOSED = Pattern(r"(?:<CONF>|<P2>|private|closed|not\s+publish\w*|unpublished)(?:\s+<NOUN>)?")
_OPEN = Pattern(
    r"/\s*\w.*|ends?\b.*|.*\bends?|(?:now\s+)?(?:<P1>|published|public|open)(?:\s+<NOUN>)?(?:\s+(?:again|resumed))?"
)
_BEGINS = re.compile(r"(?:^|[.!?:])\s*$")
_MATTER = re.compile(r"\s*(?:$|[\"'(£]*[A-ZÀ-Þ\d])")
_LONGEST = 30  # lines between two tags
_LEAST = 3  # words between them


def between(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what stands between such tags."""
    found, at, k = list(lines), 0, 0
    while at < len(lines):
        begins = next(iter(_tags(found[at], k, _CLOSED)), None)
        ends = begins and _end(found, at, begins)
        if not (begins and ends):
            k = begins.end() if begins else 0
            at += begins is None
            continue
        last, closing = ends
        for j in range(at, last + 1):
            line = found[j]
            first = begins.start() if j == at else line.start
            until = closing.end() if j == last else len(line.text)
            found[j] = replace(line, text=_enclosed(line.text, first, until))
        at, k = last, closing.end()
    return tuple(found)


def _tags(line: Line, start: int, said: Pattern) -> list[re.Match[str]]:
    """The tags of a line that say something; those that close a part begin a sentence."""
    if line.agenda or line.header_row:
        return []
    tags = [m for m in _TAG.finditer(line.text, max(start, line.start)) if _paired(m)]
    tags = [m for m in tags if (x := said.match(m["said"])) and x.end() == len(m["said"])]
    begun = (m for m in tags if _BEGINS.search(line.text[line.start : m.start()]))
    return [m for m in begun if _MATTER.match(line.text, m.end())] if said is _CLOSED else tags


def _paired(tag: re.Match[str]) -> bool:
    return _BRACKETS[tag["kind"]] == tag["shut"]


def _end(lines: list[Line], at: int, begins: re.Match[str]) -> tuple[int, re.Match[str]] | None:
    """The line and the tag that end a stretch, where no other one begins before."""
    for j in range(at, min(at + _LONGEST, len(lines))):
        start = begins.end() if j == at else 0
        ends = (m for m in _tags(lines[j], start, _OPEN) if m["kind"] == begins["kind"])
        closing = next(ends, None)
        again = next(iter(_tags(lines[j], start, _CLOSED)), None)
        if again is not None and (closing is None or again.start() < closing.start()):
            return None
        if closing is not None:
            said = lines[j].text[start : closing.start()]
            return (j, closing) if j > at or len(words(said)) >= _LEAST else None
    return None


def _enclosed(text: str, first: int, until: int) -> str:
    if until - first < len(OPENING_MARK + CLOSING_MARK):
        return text
    said = text[first + 1 : until - 1].replace("[", "(").replace("]", ")")
    return text[:first] + OPENING_MARK + said + CLOSING_MARK + text[until:]
