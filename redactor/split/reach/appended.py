"""An appendix of the open minutes that lies behind a sealed part, below the close of the meeting.

    The link governor's report is attached (Appendix 1).       what is public says where it lies
    Confidential note …
    The meeting closed at 7.25pm.
    Appendix 1 …                                               so the note has ended before

    Appendix B – CONFIDENTIAL                                  one of several, and only this one
    Appendix C – Governors' attendance                         is said to be confidential

A report of a governor's visit is public by its title: schools lay them behind the minutes.

What does not live here: appendices that are confidential themselves (`markers.openings`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.lines.closing import closes
from redactor.split.lines.tables import Table
from redactor.split.reach.scan import POSSIBLY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line
    from redactor.split.reach.scan import Scan

DOUBT = "no end marker: ends at the close, before an appendix to which the open minutes refer"

_LABEL = r"(?P<kind>append|annex)(?:ix|e)?\s+(?P<label>[A-Z]|\d{1,2}|[IVX]{1,4})\b"
_TITLE = re.compile(rf"\W*{_LABEL}", re.IGNORECASE)
_LED = re.compile(rf"\W*(?:(?:strictly\s+)?confidential\s+)?{_LABEL}", re.IGNORECASE)
_NAMED = re.compile(rf"\b{_LABEL}", re.IGNORECASE)
_LONGEST_TITLE = 14  # words
_VISIT = re.compile(
    r"\W*(?:(?:append|annex)(?:ix|e)?\b[^:–-]{0,6}[:–-]\s*)?(?:report\s+(?:of|on)\s+)?(?:a\s+)?"
    r"(?:(?:link|school|parent|safeguarding|SEND)\s+)?(?:governors?|trustees?)['’]?s?\s+(?:\w+\s+){0,2}?(?:monitoring\s+)?(?:visits?|learning walks?)"
    r"(?:\s+(?:reports?|forms?|notes?|records?|summar(?:y|ies)))?(?:\s+\d+)?\s*(?:[:–-](?!.*\b(?:famil|home|parent|pupil|child|complain|exclu|staff)).*)?$",
    re.IGNORECASE,
)
_OPEN = re.compile(  # "Schedule of actions (published with the minutes)"
    r"(?<!not )(?<!not to be )\b(?:published\s+with|for\s+publication|public\s+(?:document|paper|record|log))\b",
    re.IGNORECASE,
)
_BELOW_TITLE = 3  # lines in which an appendix says what it is
_CONFIDENTIAL = Pattern(r"<CONF>|<P2>")
_ATTACHED = re.compile(
    r"\b(?:report|paper|figures|table|plan|policy|list|data|budget|accounts|presentation|slides)s?\b"
    r"|\battached\b|\bappended\b|\bcirculated\b",
    re.IGNORECASE,
)


def next_appendix(scan: Scan, at: int, end: int) -> tuple[int, str] | None:
    """Where another appendix begins behind one that is confidential by its title."""
    own = _label(scan.lines[at])
    if own is None:
        return None
    labels = [(j, _label(scan.lines[j])) for j in range(at + 1, end)]
    others = [j for j, key in labels if key and key[0] == own[0] and key != own]
    for j, after in pairwise([*others, end]):
        told = [x for x in scan.lines[j:after] if x.table is not Table.LOG]  # read row by row
        private = max((scan.private.get(x.block.index, 0) for x in told), default=0)
        open_ = any(_OPEN.search(x.words) for x in told[:_BELOW_TITLE])
        if scan.marks[j] is None and (open_ or private < POSSIBLY):
            return j, ""
    return None


def open_appendix(scan: Scan, at: int, end: int) -> tuple[int, str] | None:
    """Where the meeting closes behind which an appendix of the open minutes follows."""
    lines = scan.lines
    closed = next((j for j in range(at + 1, end) if not lines[j].blank and closes(lines[j])), end)
    unmarked = [lines[j] for j in range(closed + 1, end) if scan.marks[j] is None]
    first = next(filter(None, map(_title, unmarked)), None)
    told = next((x for x in unmarked if not x.blank and not closes(x)), None)
    visit = told is not None and _of_a_visit(told)
    return (closed, DOUBT) if visit or first in _named_above(scan, at) else None


def _label(line: Line) -> tuple[str, str] | None:
    """Of the title of an appendix, as it is written: its kind and its letter or number."""
    written = line.block.text
    found = _LED.match(written)
    titles = len(words(written)) <= _LONGEST_TITLE and not written.rstrip().endswith(".")
    return _key(found) if found and titles else None


def _of_a_visit(line: Line) -> bool:
    """Whether a line is the title of a governor's report of a visit."""
    titles = len(words(line.words)) <= _LONGEST_TITLE and not line.text.rstrip().endswith(".")
    return titles and bool(_VISIT.match(line.words)) and not _CONFIDENTIAL.search(line.words)


def _title(line: Line) -> tuple[str, str] | None:
    found = _TITLE.match(line.words)
    if found is None or len(words(line.words)) > _LONGEST_TITLE:
        return None
    return None if _CONFIDENTIAL.search(line.words) else _key(found)


def _named_above(scan: Scan, at: int) -> frozenset[tuple[str, str]]:
    """The appendices that open sentences above speak of as papers."""
    return frozenset(
        _key(found)
        for line, mark in zip(scan.lines[:at], scan.marks, strict=False)
        if mark is None and _NAMED.search(line.text)
        for a, b in sentences(line.text)
        if _ATTACHED.search(line.text[a:b]) and not _CONFIDENTIAL.search(line.text[a:b])
        for found in _NAMED.finditer(line.text, a, b)
    )


def _key(found: re.Match[str]) -> tuple[str, str]:
    return found["kind"].casefold(), found["label"].casefold()
