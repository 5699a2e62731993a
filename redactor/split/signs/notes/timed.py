"""Notes that keep back what was said between two hours, in minutes with the time in front of each line.

    For the web version: what's timed 6.50 to 7.09 inclusive was in private session and has to come out.
    Everything from 1840 to 1905 is for governors only.              18:40-19:05 not for publication.

Twelve hours make no difference: 18.40 is 6.40. What does not live here: parts that begin and end
with a line that says so (`words.sessions`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from redactor.data import Story
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, flat, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_TIME = r"(?:(?:[01]?\d|2[0-3])[.:][0-5]\d|(?:[01]\d|2[0-3])[0-5]\d)(?:\s?[ap]\.?m\b\.?)?"
_RANGE = re.compile(
    rf"(?<![\d.£])(?:(?P<first>{_TIME})\s*(?:-|to|until|till|up\s+to)|(?<=between\s)(?P<one>{_TIME})\s*and)\s*(?P<last>{_TIME})(?!\d)",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    rf"[\s•(*-]*(?:\d{{1,2}}[.)]?\s+[(\[])?(?P<time>{_TIME})(?![\d%])(?:[\s).:\]-]+(?=\S)|\s*$)",
    re.IGNORECASE,
)
_OF_MINUTES = re.compile(
    r"\b(?:timed|entr(?:y|ies)|lines?|notes|record|everything|anything|all\s+(?:that|between|from|entries|lines|notes)|what|whatever|bits?|session|discussion|version|copy|said|nothing)\b|^\W*(?=\d)",
    re.IGNORECASE,
)
# Of the public part, of other things, or of numbers of minutes.
_OTHER = re.compile(
    r"\bnot\s+(?:confidential|private|closed)\b|(?<!not )(?<!not be )(?<!n't be )\bpublished\b|\b(?:public|open)\s+(?:session|part|minutes|meeting)(?!\s*:\s*\w+\s+(?:out|off))|\bfollow(?:s|ed)\b[^.]*\bseparate|\bare\s+separate\b|\bpark\b|\blessons?\b|\bparents'\s+evening|\b(?:minutes?|items?|paras?|paragraphs?|nos?\.?|numbers?|sections?)\s+(?=\d)|\bmoved\s+to\b",
    re.IGNORECASE,
)
# The hours of all sittings, in the head: "Open session 17.00 to 17.50, closed session 17.50 to 18.20"
_SITTING = re.compile(
    rf"\b(?P<kind>open|public|closed|private|confidential|reserved|part\s*(?:1|2|one|two|ii?|a|b))(?:\s+(?:session|sitting|part|section|meeting|business))?\s*[:,(]?\s*(?:from\s+)?(?P<first>{_TIME})\s*(?:-|to|until|till)\s*(?P<last>{_TIME})(?!\d)",
    re.IGNORECASE,
)
_SHUT = re.compile(r"closed|private|confidential|reserved|part\s*(?:2|two|ii|b)", re.IGNORECASE)
_TIMED = re.compile(
    rf"\b(?:timed|times?)\s+(?P<list>{_TIME}(?:(?:,\s*(?:and\s+)?|\s+and\s+){_TIME})+)",
    re.IGNORECASE,
)
_AT = re.compile(rf"\b(?:at|out|also)\s+(?P<first>{_TIME})(?!\d)", re.IGNORECASE)
_PRIVATE = Pattern(
    r"\b(?:nothing|none\s+of|no\s+(?:entry|line|note))\b[^;]*\b(?:goe?s?|may|is|are|be|published|shown|given)\b|<CONF>|<P2>|\b(?:in\s+private|private\s+session)\b|\bprivate(?=\W*$)|\b(?:come|comes|stay|stays|left)\s+out\b|\bin\s+(?:committee|camera)\b|\bclosed\s+(?:session|part)\b"
)
_FEWEST = 4  # lines with a time in front
_HALF_A_DAY = 12 * 60


class _Hours(NamedTuple):
    """What a note keeps back: where it stands in its line, and from which minute to which."""

    span: tuple[int, int]
    spells: tuple[tuple[int, int], ...]  # minutes after noon or midnight
    sitting: bool = False  # what has no time in it goes on until the next time


def without(lines: Lines) -> Lines:
    """The lines without such notes, so that nothing else is read in them."""
    found = list(lines)
    for at, hours in _notes(lines):
        (a, b), text = hours.span, lines[at].text
        found[at] = replace(lines[at], text=dotted_between(text, a, b))
    return tuple(found)


def shut(lines: Lines) -> Iterator[int]:
    """The lines that were said between such hours, with what goes on below them."""
    notes = dict(_notes(lines))
    for hours in notes.values():
        inside = False
        for at, line in enumerate(lines):
            if line.block.story is not Story.BODY:
                continue
            if time := _in_front(line):  # also of a cell that has been taken out of its row
                said = _minutes(time)
                inside = any(first <= said <= last for first, last in hours.spells)
            elif not line.blank and _ends(line, hours):
                inside = False
            if inside and at not in notes and not line.blank:
                yield at


def _ends(line: Line, hours: _Hours) -> bool:
    """Whether a line without a time ends what was said between such hours."""
    if hours.sitting:
        return line.top or "dates" in line.contexts
    return line.heading or line.top


def _in_front(line: Line) -> str:
    """The time in front of a line; a note may begin with two: "6.50 to 7.09 was in private"."""
    found = _IN_FRONT.match(line.block.text)
    return found["time"] if found and not _RANGE.match(flat(line.block.text).lstrip()) else ""


def _notes(lines: Lines) -> Iterator[tuple[int, _Hours]]:
    """The notes of minutes in which the lines bear their times."""
    said = [time for x in lines if not x.agenda and (time := _in_front(x))]
    for at, line in enumerate(lines) if len(said) >= _FEWEST and not _counted(said) else ():
        if not (line.agenda or _in_front(line)) and (hours := _kept_back(line)):
            yield at, hours


def _kept_back(line: Line) -> _Hours | None:
    text = flat(line.block.text)
    if shut := [m for m in _SITTING.finditer(text) if line.top and _SHUT.fullmatch(m["kind"])]:
        sittings = tuple((_minutes(m["first"]), _minutes(m["last"]) - 1) for m in shut)
        return _Hours((0, len(text)), sittings, sitting=True)
    for a, b in sentences(text):
        said = text[a:b]
        between, listed = [*_RANGE.finditer(said)], _TIMED.search(said)
        spoken_of = (between or listed) and _OF_MINUTES.search(said)
        if not spoken_of or _OTHER.search(said):
            continue
        rest = _RANGE.sub(" ", said)
        if _PRIVATE.search(rest) or any(map(withheld, re.split(r"[,;:]|\band\b", rest))):
            spells = [(_minutes(m["first"] or m["one"]), _minutes(m["last"])) for m in between]
            single = [m["first"] for m in _AT.finditer(rest)]
            single += re.findall(_TIME, listed["list"], re.IGNORECASE) if listed else []
            spells += [(at := _minutes(time), at) for time in single]
            return _Hours((a, b), tuple(spells))
    return None


def _counted(said: Sequence[str]) -> bool:
    """Whether what stands in front of lines are rather the numbers of minutes: 14.01, 14.02, 14.03."""
    steps = [b - a for a, b in pairwise(map(_minutes, said))]
    return 2 * sum(step == 1 for step in steps) >= len(steps)


def _minutes(time: str) -> int:
    digits = re.sub(r"\D", "", time).zfill(4)
    return (int(digits[:-2]) * 60 + int(digits[-2:])) % _HALF_A_DAY
