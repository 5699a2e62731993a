"""Markers that are said of what stands above them, or beside them.

"This minute is confidential", what somebody wished unsaid, remarks in brackets on the paragraph beside
them. What does not live here: ends of which nobody has seen the beginning (`unbegun`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end, row_end
from redactor.split.markers.others import AGREED
from redactor.split.reach.just_above import (
    FEW,
    GOES_ON,
    JUST,
    RULING,
    SHORT_TITLE,
    is_title,
    of_title,
    seal_above,
    told_before,
    top_item,
)
from redactor.split.reach.last_words import item_meant
from redactor.split.reach.scan import (
    POSSIBLY,
    SCOPE,
    above,
    anchor,
    around,
    members,
    seal_item,
    seal_parts,
    trimmed,
)
from redactor.split.rulings.spoken import meant, spoken
from redactor.split.words import known
from redactor.split.words.lexicon import BY_LAW
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker
    from redactor.split.reach.scan import Scan

_ABOVE = frozenset(["last", "final", "preceding", "previous", "foregoing", "above", *JUST])
_VAGUE = frozenset(["this", "above", AGREED])  # the item or its last paragraph
_THIS_ITEM = frozenset(["item", "discussion", "section", "eitem"])
_THIS_MATTER = frozenset(["matter", "minute"])
_OF_MORE = frozenset(["item", "discussion", "section", "matter"])  # than the paragraph that says it
_PROPOSED = re.compile(
    r"\b(?:proposed|moved|seconded)\s*(?:by|:)\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Rev|Fr)\.?\s+)?(?-i:[A-Z])[\w'’-]*(?:\s+(?-i:[A-Z])[\w'’-]*){0,2}",
    re.IGNORECASE,
)
# Why it is ruled: "since a family could be identified", "in view of the above".
_GROUNDS = re.compile(
    r"\b(?:since|as|because|given\s+that|in\s+(?:view|light)\s+of|in\s+the\s+light\s+of|due\s+to|owing\s+to|on\s+account\s+of|on\s+(?:the\s+)?grounds?\s+(?:of|that)|for\s+reasons?\s+of|on\s+the\s+advice\s+of|under|in\s+accordance\s+with|in\s+line\s+with)\b[^.;,]{2,80}?(?=,|\.|;|$|\s+(?:it\s+was|governors|the\s+board|this|the\s+above)\b)",
    re.IGNORECASE,
)
_REST = frozenset(["remainder", "rest"])
_PARAGRAPHS = frozenset(
    ["paragraph", "entry", "bullet", "point", "this", "these", "sentence", *_REST]
)


_BY_LAW = re.compile(
    rf"\W*(?:not\s+for\s+publication|confidential|exempt|restricted|reserved)(?:{BY_LAW}|\s+by\s+virtue\s+of\s)",
    re.IGNORECASE,
)


def beside(scan: Scan, at: int, mark: Marker) -> int:
    """The paragraphs of its item next to a remark; where the one it means is wanting, the other.

    Right below the title of an item it is said of all of it: "[Not for publication by virtue of …]".
    """
    above = next((j for j in reversed(range(at)) if not scan.lines[j].blank), None)
    by_law = _BY_LAW.match(scan.lines[at].words) is not None
    if by_law and above is not None and _heads_item(scan.lines[above]):
        return seal_item(scan, above, mark.rule)
    below = next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), None)
    found = {"above": above, "below": below}
    there = {k: j for k, j in found.items() if j is not None and _goes_with(scan.lines, at, j)}
    meant = {mark.scope} & there.keys() or there.keys()
    for j in sorted(there[k] for k in meant):
        line = scan.lines[j]
        scan.seals += (
            [seals.stretch(line, (0, None), mark.rule)]
            if line.row
            else seals.paragraphs((line,), mark.rule, doubt=SCOPE if len(meant) > 1 else "")
        )
    return max(at, *(there[k] for k in meant)) + 1 if meant else at + 1


def _heads_item(line: Line) -> bool:
    titled = line.rank is not None and line.number is not None and line.row is None
    return titled and is_title(line)


def _goes_with(lines: Lines, at: int, j: int) -> bool:
    """Whether a line can be the paragraph that a remark beside it is said of."""
    line = lines[j]
    return not line.heading and not line.top and line.block.place == lines[at].block.place


# "¹ This paragraph is confidential": of what bears the same sign further up.
_SIGNED = re.compile(r"\s*(?P<sign>[*†‡§]+|[¹²³⁴-⁹]+)\s*\S")


def _bearing_its_sign(scan: Scan, at: int) -> list[Line]:
    """The paragraphs above that bear the sign with which a remark begins, as a footnote does."""
    found = _SIGNED.match(scan.lines[at].text)
    if found is None or scan.lines[at].text.rstrip().endswith(found["sign"]):
        return []
    bearing = re.compile(rf"(?<=[^\W\d]|[.,;:!?)\"'’])(?<![\s(]A){re.escape(found['sign'])}(?!\w)")
    return [x for x in scan.lines[:at] if not (x.agenda or x.top) and bearing.search(x.text)]


def retro(scan: Scan, at: int, mark: Marker) -> int:
    noted = _bearing_its_sign(scan, at)
    for line in noted:
        if line.rank is not None and is_title(line):
            seal_item(scan, scan.lines.index(line), mark.rule)
        elif line.row is not None:
            scan.seals.append(seals.stretch(line, (0, None), mark.rule))
        else:
            scan.seals += seals.paragraphs((line,), mark.rule)
    surely = noted and "*" not in scan.lines[at].text[:3]  # a star may be a bullet, too
    return at + 1 if surely else _last_or_above(scan, at, _first_below(scan, at, mark))


def _last_or_above(scan: Scan, at: int, mark: Marker) -> int:
    told = _told(scan.lines[at].text[scan.lines[at].start : mark.start])
    meant = item_meant(scan, at) if mark.scope in _VAGUE and not told else None
    if meant is not None:
        return max(seal_item(scan, meant, mark.rule), at + 1)
    last = above(scan, at)
    if mark.scope != AGREED:
        return _above_or_around(scan, at, mark)
    private = 0 if last is None else scan.private.get(last.block.index, 0)
    return seal_above(scan, at, replace(mark, scope="above")) if private >= POSSIBLY else at + 1


def _above_or_around(scan: Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    head = anchor(lines, at)
    told = _told(line.text[line.start : mark.start])
    scope = frozenset(mark.scope.split())
    within = line.row is not None or (line.number is not None and line.number.depth > 1)
    part = within and not told
    if _ABOVE & scope and not (part and "above" in scope and scope & _THIS_ITEM):
        return seal_above(scan, at, mark)
    own = bool(line.block.label) and line.number is None and told > 5
    if head is not None and of_title(lines, head, at):
        head = None  # no item was found: the title of the minutes is not what is meant
    rest = mark.scope in _REST and head is not None
    if rest and head is not None and (end := _remainder(scan, at, head, mark)):
        return end
    if own or mark.scope in _PARAGRAPHS or head is None:
        first, end = _beside(scan, head, at, mark, told)
        if rest and head is not None:
            end = row_end(lines, at) if line.row else item_end(lines, head)
        meant = members(scan, first, end)
        if line.row is not None:
            scan.seals += [
                seals.stretch(x, (0, None), mark.rule, doubt=SCOPE)
                for x in meant
                if not x.blank and not x.number
            ]
        else:
            scan.seals += seals.paragraphs(
                meant, mark.rule, doubt=SCOPE if mark.scope in _REST else ""
            )
        return end
    several = not told and mark.scope in _THIS_MATTER and line.number is not None
    if several and (meant := _of_this_matter(scan, head, at)):
        scan.seals += seals.paragraphs(meant, mark.rule, doubt=SCOPE)
        return at + 1
    wide = (told < 6 and scope & _THIS_ITEM) or (not told and head == at) or several
    if wide and not _titled_with_text(scan, head, at, told):
        head = next((k for k in reversed(range(head + 1)) if top_item(lines, k, at)), head)
    elif head == at and line.row is None and scope & _OF_MORE:
        first = _private_from(scan, told_before(scan, head, at), at)
        scan.seals += seals.paragraphs(members(scan, first, at), mark.rule, doubt=SCOPE)
    return max(seal_item(scan, head, mark.rule), at + 1)


def _first_below(scan: Scan, at: int, mark: Marker) -> Marker:
    """Right below the title of an item "this" can mean nothing else."""
    lines, head = scan.lines, anchor(scan.lines, at)
    if (
        mark.scope not in {"this", AGREED}
        or head is None
        or _told(lines[at].text[lines[at].start : mark.start])
    ):
        return mark
    title = next((k for k in reversed(range(head + 1)) if top_item(lines, k, at)), at)
    first = title < at and all(x.blank for x in lines[title + 1 : at])
    return replace(mark, scope="item") if first else mark


def _told(before: str) -> int:
    """How many words stand in front of a remark that tells more than who rules it and why."""
    bare = _PROPOSED.sub("", _GROUNDS.sub(" ", before))
    if next(known.others(bare, known.OF_RULINGS), None) is None:
        return 0
    return len(words(RULING.sub("", before).strip(" ([*-")))


def _of_this_matter(scan: Scan, head: int, at: int) -> Lines:
    """The last paragraphs of an item that has many, which a remark on "this matter" means.

    Back to the first of those that sound private, or go on with the one before; of an item with
    few it means all: empty.
    """
    told = told_before(scan, head, at)
    if head != at or len(told) <= FEW or scan.lines[at].row is not None:
        return ()
    first = len(told) - 1
    while first and GOES_ON.match(scan.lines[told[first]].text):
        first -= 1
    return members(scan, min(told[first], _private_from(scan, told, at)), at + 1)


def _private_from(scan: Scan, told: Sequence[int], at: int) -> int:
    """From where on all paragraphs in front of one sound private; the one itself, where none does."""
    first = at
    for k in reversed(told):
        if scan.private.get(scan.lines[k].block.index, 0) < POSSIBLY:
            break
        first = k
    return first


def _beside(scan: Scan, head: int | None, at: int, mark: Marker, told: int) -> tuple[int, int]:
    """From where to where a remark on "this paragraph" reaches, with so many words in front of it."""
    lines = scan.lines
    if head == at and _titled_with_text(scan, at, at, told):  # "5.3 Staffing. This paragraph …"
        return at, item_end(lines, at)
    said = sentences(lines[at].text, lines[at].start)
    behind = lines[at].number is not None and len(said) > 1 and mark.start < said[0][1]
    if (not told and len(said) > 1) or behind:  # what it begins itself
        return at, at + 1
    first = at if told > 3 else max(0, at - 1)
    while first and lines[first].blank:
        first -= 1
    if first == at or not is_title(lines[first]):
        return first, at + 1
    # "25/49 Staffing", and nothing told yet; "5.3 Staffing." may be all that is meant
    ended = lines[first].text.rstrip().endswith(".")
    return first if ended else at + 1, min(_below(scan, at) + 1, scan.end)


def _titled_with_text(scan: Scan, head: int, at: int, told: int) -> bool:
    """Whether a remark stands beside the title of a part of an item, and the part's text below it."""
    lines, number = scan.lines, scan.lines[head].number
    part = number is not None and number.depth > 1
    title = told if head == at else len(words(lines[head].words)) if head == at - 1 else 0
    below = any(not x.blank for x in lines[at + 1 : item_end(lines, head)])
    return part and 0 < title <= SHORT_TITLE and below


def _below(scan: Scan, at: int) -> int:
    """The next paragraph that is not blank, or the line itself."""
    return next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), at)


def _remainder(scan: Scan, at: int, head: int, mark: Marker) -> int:
    """Seal what is told of an item behind a remark, in its line as well; 0 where nothing is."""
    lines, line = scan.lines, scan.lines[at]
    end = next((b for a, b in sentences(line.text, line.start) if a <= mark.start < b), 0)
    told = end and words(line.text[end:])
    scan.seals += [seals.stretch(line, (end, None), mark.rule, doubt=SCOPE)] if told else []
    if line.row is None:
        top = next((k for k in reversed(range(head + 1)) if top_item(lines, k, at)), head)
        wider = top if head < at else around(lines, head, at)
        end = trimmed(scan, at, item_end(lines, wider))
        behind = [x for x in members(scan, at + 1, end) if not x.blank]
        scan.seals += seals.paragraphs(members(scan, at + 1, end), mark.rule, doubt=SCOPE)
        return end if behind or told else 0
    behind = [x for x in lines[at + 1 :] if x.block.place == line.block.place and not x.blank]
    scan.seals += [seals.stretch(x, (0, None), mark.rule, doubt=SCOPE) for x in behind]
    end = seal_parts(
        scan, head, row_end(lines, at), mark.rule
    )  # and in the rows that go on with it
    return end if behind or told or end > row_end(lines, at) else 0


def taken_back(scan: Scan, at: int, mark: Marker) -> int:
    """Sentences above that somebody wished unsaid."""
    said = spoken(scan.lines[at].text[mark.start :])
    found = meant(scan.lines[:at], said) if said else None
    if found:
        line, (first, last) = found
        whole = first <= line.start and last >= len(line.text.rstrip())
        scan.seals += (
            seals.paragraphs((line,), mark.rule)
            if whole and line.row is None
            else [seals.stretch(line, (first, last), mark.rule, doubt=SCOPE)]
        )
    return at + 1
