"""Stretches between two tags: «not published» … «published», [closed] … [open], [R from here] … [to here].

The first begins a paragraph or a sentence, both are set in the same brackets. They explain
themselves, or name a sign that the minutes explain (`meaning.legends`). What stands between,
in one paragraph or several, is put between the lexicon's own brackets. What does not live here:
phrases that need a legend (`bearing.standing`), and tags that say "end" (`markers.stretches`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.split.signs.coined import Kind
from redactor.split.words.lexicon import CLOSING_MARK, OPENING_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.signs.coined import Sign

_BRACKETS = {"[": "]", "{": "}", "<": ">", "«": "»", "‹": "›"}
_TAG = re.compile(r"(?P<kind>[\[{<«‹])\s*(?P<said>[^\[\]{}<>«»‹›]{1,40}?)\s*(?P<shut>[\]}>»›])")
_ROUND = re.compile(r"(?P<kind>\()\s*(?P<said>[^()]{1,40}?)\s*\)")
_ON = r"\s+(?:from\s+(?:here|this\s+point)(?:\s+on(?:wards)?)?|(?:starts|begins|opens)(?:\s+here)?)"
_CLOSED = Pattern(
    rf"(?:<CONF>|<P2>|private|closed|not\s+publish\w*|unpublished)(?:\s+<NOUN>)?(?:{_ON})?"
)
_ENDS = r"/\s*\w.*|ends?\b.*|.*\bends?|(?:up\s+)?(?:to|until)\s+(?:here|this\s+point)"
_OPEN = Pattern(
    rf"{_ENDS}|(?:now\s+)?(?:<P1>|published|public|open)(?:\s+<NOUN>)?(?:\s+(?:again|resumed))?"
)
_SAYS_ON = re.compile(rf"{_ON}$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?:])\s*$")
_MATTER = re.compile(r"\s*(?:$|[\"'(£]*[A-ZÀ-Þ\d])")
LONGEST = 30  # lines between two tags
_LEAST = 3  # words between them


@dataclass(frozen=True, slots=True)
class _Tags:
    """What tags say that begin a stretch, and those that end it."""

    shut: Pattern | re.Pattern[str]
    open: Pattern | re.Pattern[str]


_PLAIN = _Tags(_CLOSED, _OPEN)


def _of_sign(letters: str) -> _Tags:
    """Those that name a sign: "[R from here]" or "[R]", and "[R ends]", "[to here]", "[O again]"."""
    sign = re.escape(letters)
    return _Tags(
        re.compile(rf"{sign}\.?(?i:{_ON})?"),
        re.compile(
            rf"{sign}\.?\s+(?:off|over|stops?|closes|closed)|(?!{sign}\b)[A-Z]{{1,4}}\s+(?:again|from\s+here)|(?i:stop\s+|to\s+){sign}"
            rf"|(?i:{_ENDS})"
        ),
    )


def between(lines: Lines, signs: Sequence[Sign] = ()) -> Lines:
    """The lines with the lexicon's brackets around what stands between tags of their own words.

    Or, where signs are given, between tags that name these.
    """
    letters = {x.text for x in signs if x.worded and x.kind in {Kind.PLAIN, Kind.BRACKETED}}
    kinds = [_of_sign(each) for each in sorted(letters)] if signs else [_PLAIN]
    for tags in kinds:
        lines = _enclosed_by(lines, tags)
    return lines


def _enclosed_by(lines: Lines, tags: _Tags) -> Lines:
    found, at, k = list(lines), 0, 0
    while at < len(lines):
        begins = next(_beginning(found[at], k, tags), None)
        ends = begins and _end(found, at, begins, tags)
        if not (begins and ends):
            k = begins.end() if begins else 0
            at += begins is None
            continue
        last, closing = ends
        for j in range(at, last + 1):
            line = found[j]
            first = begins.start() if j == at else line.start
            until = closing.end() if j == last else len(line.text)
            found[j] = replace(line, text=enclosed(line.text, first, until))
        at, k = last, closing.end()
    return tuple(found)


def _beginning(line: Line, start: int, tags: _Tags) -> Iterator[re.Match[str]]:
    """The tags of a line that close a part: they say "from here", or begin a sentence."""
    for tag in _tags(line, start, tags.shut):
        begins = _BEGINS.search(line.text[line.start : tag.start()]) is not None
        matter = _MATTER.match(line.text, tag.end()) is not None
        plain = tag["kind"] != "(" and begins and matter
        if plain or _SAYS_ON.search(tag["said"]):
            yield tag


def _tags(line: Line, start: int, said: Pattern | re.Pattern[str]) -> list[re.Match[str]]:
    """The tags of a line that say something."""
    if line.agenda or line.header_row:
        return []
    first = max(start, line.start)
    tags = [m for m in _TAG.finditer(line.text, first) if _BRACKETS[m["kind"]] == m["shut"]]
    tags = sorted([*tags, *_ROUND.finditer(line.text, first)], key=lambda m: m.start())
    return [m for m in tags if (x := said.match(m["said"])) and x.end() == len(m["said"])]


def _end(
    lines: list[Line], at: int, begins: re.Match[str], tags: _Tags
) -> tuple[int, re.Match[str]] | None:
    """The line and the tag that end a stretch, where no other one begins before."""
    for j in range(at, min(at + LONGEST, len(lines))):
        start = begins.end() if j == at else 0
        ends = (m for m in _tags(lines[j], start, tags.open) if m["kind"] == begins["kind"])
        closing = next(ends, None)
        again = next(_beginning(lines[j], start, tags), None)
        if again is not None and (closing is None or again.start() < closing.start()):
            return None
        if closing is not None:
            said = lines[j].text[start : closing.start()]
            return (j, closing) if j > at or len(words(said)) >= _LEAST else None
    return None


def enclosed(text: str, first: int, until: int) -> str:
    if until - first < len(OPENING_MARK + CLOSING_MARK):
        return text
    said = text[first + 1 : until - 1].replace("[", "(").replace("]", ")")
    return text[:first] + OPENING_MARK + said + CLOSING_MARK + text[until:]
