"""Ends of confidential parts of which nobody has seen the beginning.

    … will be told on Monday. [End of confidential paragraph]        End of private bit.

What stands in front of such an end is sealed back to where it may have begun. What does not live
here: ends of parts that were opened (`ends`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.markers.tags import pure
from redactor.split.marks import Marker, Reach
from redactor.split.reach.last_words import item_meant
from redactor.split.reach.scan import SCOPE, anchor, around, members, only_heard, seal_item
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line
    from redactor.split.reach.scan import Scan

NO_BEGINNING = "only the end is marked: where it begins must be checked"
_RECENT = 3  # paragraphs in which what was said in confidence is looked for
# "[End of confidential paragraph]": of a part, a session or an item other lines say where it began.
_SHUT = Pattern(
    r"[\[({<*]+\s*(?:ends?\s+(?:of\s+)?(?:the\s+|this\s+)?(?:<CONF>|<P2>|private|closed)(?:\s+(?:para(?:graph)?|bullet|note|entry|point|passage|text|extract|bit))?"
    r"|(?:<CONF>|private|closed)\s+(?:para(?:graph)?|bullet|note|entry|point|passage|text|extract)\s+ends?)\s*\.?\s*[\])}>*]+"
)
_ENDS_PRIVATE = Pattern(
    r"^\W*(?:(?:<CONF>|<P2>|private)(?:\s+<NOUN>|\s+bit|\s+stuff)?\s+(?:is\s+|now\s+)*(?:ends?|ended|finish\w*|over|done|closed)\b"
    r"|(?:(?:the\s+)?end\s+(?:of\s+)?(?:the\s+|this\s+)?)(?:<CONF>|<P2>|private|non-public|closed|unpublished)\b)"
    r"|\b(?:meeting|discussion|session)\s+(?:was|is)\s+(?:now\s+)?no\s+longer\s+(?:<CONF>|private)\b"
)
# … behind the last words of the matter: "Not yet. End of confidential section."
_ENDS_IT = Pattern(
    r"[.!?]\W+(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(?:<CONF>|<P2>|private)(?:\s+(?:<NOUN>|section|bit|part))?|(?:<CONF>|<P2>)(?:\s+(?:<NOUN>|section|part))?\s+ends)\W*$"
)
_OF_ITEM = re.compile(r"\b(?:items?|minutes?|section)\W*$", re.IGNORECASE)
_LEAST = 3  # words in front of an end that tell a matter
_SPEAKS, _SAID_SOON = Pattern(r"<CONF>|<P2>|\bin\s+(?:confidence|private)\b"), 30  # words


def shut(scan: Scan, at: int, mark: Marker) -> int:
    """An end in brackets behind the words of a paragraph, of which nothing is sealed yet.

    One in a line of its own ends what began with a flag on a paragraph of its item.
    """
    line = scan.lines[at]
    tells = _ENDS_IT.search(line.text, line.start) is not None
    ends = tells or _ENDS_PRIVATE.search(line.words) is not None
    gone = {span.block for seal in scan.seals for span in seal.spans}
    began = _flagged(scan, at)
    ends = ends or (began is not None and _leads(scan, began))
    open_above = not any(x.block.index in gone for x in _before(scan, at))
    if began is None and open_above:
        began = _spoken_of(scan, at)
    if ends and began is None and not tells and open_above and _OF_ITEM.search(line.words):
        head = item_meant(scan, at)
        end = at if head is None else seal_item(scan, head, mark.rule, NO_BEGINNING)
        return max(end, at + 1)
    if ends and began is not None:
        between = (*members(scan, began + 1, at), *([line] if tells else []))
        open_yet = tuple(x for x in between if x.block.index not in gone)
        scan.seals += seals.paragraphs(open_yet, mark.rule, doubt=SCOPE) if open_yet else []
        return at + 1
    found = _SHUT.search(line.text, line.start)
    told = words(line.text[line.start : found.start()]) if found else ()
    known = any(x.block == line.block.index for seal in scan.seals for x in seal.spans)
    if found is None or len(told) < _LEAST or known:
        return at + 1
    behind = words(line.text[found.end() :])
    scan.seals += (
        [seals.stretch(line, (line.start, found.end()), mark.rule, doubt=NO_BEGINNING)]
        if behind or line.row
        else seals.paragraphs((line,), mark.rule, doubt=NO_BEGINNING)
    )
    return at + 1


def _before(scan: Scan, at: int) -> list[Line]:
    return [x for x in scan.lines[:at] if not x.blank][-1:]


def _spoken_of(scan: Scan, at: int) -> int | None:
    """The line above, in the same item, that speaks of confidence, where no rule has read it."""
    first = max(anchor(scan.lines, max(at - 1, 0)) or 0, at - _RECENT)
    above = (k for k in range(at - 1, first - 1, -1) if _SPEAKS.search(scan.lines[k].words))
    return next((k for k in above if len(words(scan.lines[k].words)) <= _SAID_SOON), None)


def _flagged(scan: Scan, at: int) -> int | None:
    """The paragraph with a flag that stands nearest above in the same item, however it is divided."""
    head = anchor(scan.lines, max(at - 1, 0)) or 0
    while (wider := around(scan.lines, head, head)) != head:
        head = wider
    over = next((k for k in range(head - 1, -1, -1) if not scan.lines[k].blank), head)
    head = over if scan.lines[over].rank is None else head  # a flag right above the number
    above = (k for k in range(at - 1, head - 1, -1) if scan.marks[k] and not only_heard(scan, k))
    nearest = next(above, None)
    flags = (Reach.ITEM, Reach.FROM)
    return nearest if nearest is not None and scan.reach(nearest) in flags else None


_AHEAD = re.compile(r"\b(?:follow(?:s|ing)|below|next)\b|:\W*$", re.IGNORECASE)


def _leads(scan: Scan, at: int) -> bool:
    """Whether a flag in a line of its own is said of what stands below it."""
    text = scan.lines[at].words
    return pure(text) or _AHEAD.search(text) is not None
