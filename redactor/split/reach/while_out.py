"""What was held while somebody was out of the meeting, though nobody wrote that it is private.

Leaving and coming back alone is no marker: an election, an interest, the end of a talk. It is one
where what was held in between is confidential in every regime: pay, conduct, health, somebody's
case. What does not live here: items of which a marker says so (`extent`), and what such a matter is
(`words.matters`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.lines.movement import (
    GROUP,
    RETURNED,
    WITHDREW,
    is_movement,
    leaves_elsewhere,
    people,
    people_and_offices,
)
from redactor.split.lines.tables import Table
from redactor.split.markers.into import until_back
from redactor.split.markers.openings import says_elsewhere
from redactor.split.marks import Reach
from redactor.split.reach.blocks import seal_block
from redactor.split.reach.scan import LIKELY, anchor, first_level, members, rank_of, trimmed
from redactor.split.words import matters, sessions
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines
    from redactor.split.reach.scan import Scan

WHILE_OUT = "not marked, but held while those whom it concerns were out"
UNTIL_BACK = "confidential until they are back"
_THEN_PRIVATE = Pattern(sessions.THEN_PRIVATE)
_SHORT, _FAR = 30, 16  # words of a line that says who left; lines until they are back
_TELLS = 4  # words of a line that tells of something
# "They returned", "Other attendees came back": whoever they are.
_ALL_BACK = re.compile(
    r"^\W*(?:at\s+[\d.:]+\s*(?:[ap]\.?m\.?)?,?\s+)?(?:they|s?he|both|all|everyone|(?:the\s+)?other\s+\w+)\b",
    re.IGNORECASE,
)
_LEFT_HERE = re.compile(
    r"\b(?:left|leaves?|out\s+of)\s+(?:the\s+)?(?:meeting|room|call|chamber|table|discussion)\b|\bwithdr[ae]w\w*|\bstepped\s+out\b",
    re.IGNORECASE,
)
# … behind a title: "Pupil matter (non-teaching staff having left)"
_BEHIND_TITLE = re.compile(
    r"[(\[]\s*[\w'’, -]{3,60}\s(?:(?:having|had)\s+(?:left|withdrawn)|withdrawing|withdrew|left)\s*[)\]]\W*$",
    re.IGNORECASE,
)
# What is no name, though a capital begins it: nobody left as "the Board".
_NOBODY = frozenset(
    "mr mrs ms miss dr prof revd rev fr cllr board body committee council corporation governing trust".split()
)
# Who is not to hear it, as a body; and who is out for as long as it takes.
_FOR_IT = re.compile(
    r"\b(?:staff|students?|observers?|executives?|officers|head\s?teachers?|principals?|ceo|all\s+non-?\s?\w+)\b"
    r"|\b(?:for|during|while|whilst|before)\s+(?:this|the\s+next)\b|\bwhil(?:e|st)\b|\bas\s+(?:s?he|they|a|an)\b",
    re.IGNORECASE,
)
_GONE_HOME = re.compile(
    r"\b(?:early|another|apolog\w+|home|commitments?|collect|train|thanked|club|lessons?|duty|shift|to\s+(?:attend|run|take|teach|lead|cover|catch))\b",
    re.IGNORECASE,
)
# … though the line that says so stands at the end of it.
FOR_THIS = re.compile(
    r"\bfor\s+(?:this|the\s+(?:present|above))\s+(?:item|minute)\b", re.IGNORECASE
)
# "Recorded in Part 2. Miss Rowe withdrew from 7.30 to 7.48pm.": and was back before what stands below.
_TIME = r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?"
_BACK_SOON = re.compile(
    rf"\b(?:from|between)\s+{_TIME}\s*(?:-|to|until|till|and)\s*{_TIME}(?!\w)", re.IGNORECASE
)
# "The officers withdrew and Ms Iyer was asked to come back in": one goes, and another comes.
_ANOTHER_COMES = re.compile(
    r"(?<=[\w.])(?:,?\s+and|;|,\s+while)\s+(?:(?:Mrs?|Ms|Miss|Dr|Cllr)\.?\s+[A-Z][\w'’-]+|the\s+(?:\w+\s+)?auditors?)\s+(?:was|were|came|returned|rejoined)\b[^.;]*"
)
_OWN = re.compile(
    r"\b(?P<name>[A-Z][\w'-]*?)'s?\s+(?:\w+\s+){0,2}?(?:application|request|leave|contract|absence|hours|promotion)\b"
)


def while_out(scan: Scan) -> None:
    """Seal the private matters behind a line that says who left, up to the one that says they are back."""
    numbered = any(not x.top for x in scan.lines)
    for at, line in enumerate(scan.lines):
        listed = (
            line.top and numbered
        )  # of the list of who was there: "Hannah Moss (HM) left 10.40"
        if listed or line.agenda or line.table is Table.LOG:
            continue
        if says := until_back(line):
            _stated(scan, at, says)
        if says or not _leaves(line):
            continue
        back = _before_titles(scan, at, _back(scan, at))
        end = back or _end_of_it(scan, at)
        if back and _THEN_PRIVATE.search(line.text):
            seal_block(scan, at + 1, back, UNTIL_BACK, "")
        elif end is not None and _tells_private(scan, at, members(scan, at + 1, end)):
            _seal(scan, at + 1, end)


def _stated(scan: Scan, at: int, says: int) -> None:
    """Seal what is told behind "This bit is confidential until she is back", up to then.

    Where nobody says that she is, up to the end of the item.
    """
    end = _open_again(scan, at)
    if end is None:
        head = first_level(scan.lines, anchor(scan.lines, at))
        end = trimmed(scan, at, item_end(scan.lines, at if head is None else head))
    line = scan.lines[at]
    if words(line.text[says:]):
        scan.seals.append(seals.stretch(line, (says, None), UNTIL_BACK))
    if end > at + 1:
        seal_block(scan, at + 1, end, UNTIL_BACK, "")


def _open_again(scan: Scan, at: int) -> int | None:
    """The line in which those who left are back, or the meeting is open again."""
    for j in range(at + 1, min(at + _FAR, scan.end)):
        line = scan.lines[j]
        if scan.reach(j) is Reach.BACK:
            return j
        back = RETURNED.search(line.text) and not leaves_elsewhere(line)
        if back and len(words(line.words)) <= _SHORT and _same(scan.lines[at], line):
            return j
    return None


def _leaves(line: Line) -> bool:
    told = says_elsewhere(line.text, line.start)
    said = _ANOTHER_COMES.sub("", line.text) if people(line) & GROUP else line.text
    themselves = RETURNED.search(said)
    back = themselves or (told and _BACK_SOON.search(line.text))
    gone = WITHDREW.search(line.text) and not back
    here = bool(_LEFT_HERE.search(line.text) or _BEHIND_TITLE.search(line.text))
    here = here or not leaves_elsewhere(line)
    return bool(gone and here) and len(words(line.words)) <= _SHORT


def _back(scan: Scan, at: int) -> int | None:
    """The line in which those who left came back."""
    for j in range(at + 1, min(at + _FAR, scan.end)):
        line = scan.lines[j]
        if RETURNED.search(line.text) and len(words(line.words)) <= _SHORT:
            if FOR_THIS.search(line.text) and (head := anchor(scan.lines, j)) and head > at:
                return first_level(scan.lines, head) if _same(scan.lines[at], line) else None
            beside = line.row is not None and line.row != scan.lines[at].row
            first = next(k for k in range(at + 1, j + 1) if scan.lines[k].row == line.row)
            return (first if beside else j) if _same(scan.lines[at], line) else None
        if _leaves(line) and is_movement(line):
            return None
    return None


def _before_titles(scan: Scan, at: int, back: int | None) -> int | None:
    """The same without the title of the next item, right below which it says that they are back."""
    head = first_level(scan.lines, anchor(scan.lines, at))
    if back is None or head is None:
        return back
    first = back
    while first > at + 1 and (scan.lines[first - 1].blank or scan.lines[first - 1].heading):
        first -= 1
    wide = (k for k in range(first, back) if scan.lines[k].rank is not None)
    return next((k for k in wide if rank_of(scan.lines[k]) <= rank_of(scan.lines[head])), back)


def _same(gone: Line, back: Line) -> bool:
    """Whether those who came back are those who left, as far as it says who they are."""
    one, other = (people_and_offices(x) - _NOBODY for x in (gone, back))
    named = one - GROUP and other - GROUP
    return bool(one & other) or not named or _ALL_BACK.match(back.words) is not None


def _end_of_it(scan: Scan, at: int) -> int | None:
    """The end of what those who never came back had left for: their item, or the next one."""
    line, head = scan.lines[at], anchor(scan.lines, at)
    if scan.marks[at] is not None or not _FOR_IT.search(line.text) or _GONE_HOME.search(line.text):
        return None
    known = any(line.block.index == span.block for seal in scan.seals for span in seal.spans)
    if head is None or known:
        return None
    end = item_end(scan.lines, head)
    if all(x.blank for x in scan.lines[at + 1 : end]):
        if end >= scan.end or not is_movement(line):
            return None
        at, end = end, item_end(scan.lines, end)
    log = (j for j in range(at, end) if scan.lines[j].table is Table.LOG)
    return trimmed(scan, at, next(log, end))


def _tells_private(scan: Scan, at: int, between: Lines) -> bool:
    """Whether what was held is a private matter, by its words or as the reader hears it."""
    head = anchor(scan.lines, at)
    titles = () if head is None else (scan.lines[head],)
    told = [
        x
        for x in between
        if len(words(x.words)) >= _TELLS
        if not (is_movement(x) or says_elsewhere(x.text, x.start))
    ]
    if not told:
        return False
    heard = max((scan.private.get(x.block.index, 0) for x in told), default=0) >= LIKELY
    said = [x.words for x in (*titles, scan.lines[at], *between)]
    gone = people(scan.lines[at]) - GROUP
    if any(m["name"].casefold() in gone for text in said for m in _OWN.finditer(text)):
        return True
    return heard or any(
        matters.PRIVATE.search(text) and not matters.OPEN.search(text) for text in said
    )


def _seal(scan: Scan, first: int, end: int) -> None:
    gone = {span.block for seal in scan.seals for span in seal.spans}
    kept = tuple(x for x in members(scan, first, end) if x.block.index not in gone)
    if len(kept) == end - first:
        seal_block(scan, first, end, "own matter", WHILE_OUT)
    elif any(not x.blank for x in kept):
        scan.seals += seals.paragraphs(kept, "own matter", "", WHILE_OUT)
