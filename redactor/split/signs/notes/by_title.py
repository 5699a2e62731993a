"""Confidential items that are listed by their titles, which then bear the mark themselves.

    Confidential items at this meeting (not for the website): "Midday staff" and "Nursery place".
    Part 2 items: Staffing; Complaint                    Staffing and Complaint are confidential.
    … ruled that what is minuted under the headings "Staffing" and "Complaint" is confidential …

Only where every entry is the title of an item of these minutes, whatever of a general word it ends
with: "Staffing matters" is "Staffing update". In a list nothing else is read.
What does not live here: items that are listed by their numbers (`rulings.named`, `beyond`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.line import short_heading
from redactor.split.signs.notes.heads import PART, in_head
from redactor.split.words.copies import AWAY
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.split.lines.line import Line, Lines

_HERE = r"(?:\s+(?:at|of|for|in|on)\s+(?:this|the|tonight's)\s+(?:meeting|agenda|minutes))?(?:\s*\([^()]{3,60}\))?"
_REST = r"(?:[.;]\s+(?:all|everything|the\s+(?:rest|others?|remainder))(?:\s+else)?(?:\s+below)?\s+(?:is|are)\s+(?:open|public|published))?\W*$"
_LISTED = (
    Pattern(
        rf"^\W*(?:the\s+)?{PART}{_HERE}\s*(?::|-|\bare\b|\bis\b)\s*(?P<list>.{{3,200}}?){_REST}"
    ),
    Pattern(
        rf"^\W*(?:not\s+for\s+(?:the\s+)?(?:web\s*site|publication)|<CONF>|to\s+be\s+withheld)\s*:\s*(?P<list>.{{3,200}}?){_REST}"
    ),
)
# … and in the head, where nothing else can be meant
_SAID = Pattern(
    rf"^\W*(?:the\s+)?(?:items?\s+)?(?P<list>.{{3,200}}?)\s+(?:is|are|was|were)\s+(?:(?:both|all|taken|minuted|held)\s+)*(?:(?:in|under)\s+)?(?:<CONF>|<P2>)(?:\s+and\s+not\s+for\s+[\w ]{{3,30}})?{_REST}"
)
# … and ruled anywhere
_RULED = Pattern(
    rf"\b(?:under|below)\s+(?:the\s+)?(?:headings?|titles?|headlines?)\s+(?P<list>[\"'].{{3,160}}?[\"'])\s+(?:{AWAY}|(?:is|are|be)\s+(?:<CONF>|<P2>))"
)
_GENERAL = r"(?:\s+(?:matters?|issues?|updates?|reports?|business|items?|discussions?|concerns?))"
_AT_THE_END = re.compile(rf"{_GENERAL}+$", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:[\s,;&\"'“”‘’]|\band\b|\bthe\b|\bitems?\b)*", re.IGNORECASE)


def marked(lines: Lines) -> Lines:
    """The lines, those titles with the lexicon's mark."""
    titles = {at: said for at, line in enumerate(lines) if (said := _title(line))}
    ruled = {
        t for x in lines if (m := _RULED.search(x.text)) for t in _all(m["list"], titles.values())
    }
    lines = tuple(bearing(x) if titles.get(at) in ruled else x for at, x in enumerate(lines))
    for at, line in enumerate(lines):
        plain = not (line.number or line.row or line.agenda or line.blank)
        found = _listed(line, set(titles.values())) if plain else set()
        if found:
            shut = {k for k, title in titles.items() if title in found and k > at}
            return tuple(
                replace(x, text=dotted(x.text)) if k == at else bearing(x) if k in shut else x
                for k, x in enumerate(lines)
            )
    return lines


def _title(line: Line) -> str:
    """The title of an item, without its number."""
    heads = line.rank is not None or line.titles_row
    titled = heads and not line.agenda and short_heading(line.text)
    return line.words.strip(" .:").casefold() if titled else ""


def _listed(line: Line, titles: set[str]) -> set[str]:
    """The titles that a line lists as confidential; none where it says anything else."""
    for pattern in (*_LISTED, _SAID) if in_head(line) else _LISTED:
        if (listed := pattern.match(line.text)) is None:
            continue
        if found := _all(listed["list"], titles):
            return found
    return set()


def _all(text: str, titles: Iterable[str]) -> set[str]:
    """The titles of which a text is made, and of nothing else."""
    rest, found = text.casefold(), set()
    for title in sorted(titles, key=len, reverse=True):
        named = re.compile(rf"(?<!\w){re.escape(_AT_THE_END.sub('', title))}{_GENERAL}*(?!\w)")
        if named.search(rest):
            found.add(title)
            rest = named.sub(" ", rest)
    return found if _BETWEEN.fullmatch(rest) else set()


def bearing(line: Line) -> Line:
    """A title with a mark in the place of its words."""
    marks = HOUSE_MARK * len(line.text[line.start :])
    return replace(line, text=line.text[: line.start] + marks)
