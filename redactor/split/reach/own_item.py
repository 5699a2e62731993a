"""Blocks that end with the item in which their marker stands.

What lives here: the item behind, by its number or its title, as evidence for an end. What does
not: every other evidence, and what comes first (`ends`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical, steps
from redactor.split.lines.line import item_end
from redactor.split.lines.movement import is_movement
from redactor.split.markers.leads import leading
from redactor.split.markers.openings import says_elsewhere
from redactor.split.markers.tags import pure
from redactor.split.marks import Reach
from redactor.split.reach.scan import (
    ORDINARY,
    OWN_RUN,
    POSSIBLY,
    Scan,
    follows,
    only_heard,
    trimmed,
)
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.numbering.forms import Number
    from redactor.split.lines.line import Line, Lines

_OPENING = frozenset([Reach.BLOCK, Reach.AFTER])
# The resolution itself, and who was sent out for what follows: nothing is told of the matter yet.
_OPENS = re.compile(
    r"(?<!permanent )(?<!permanently )(?<!term )(?<!period )\bexclu(?:de[ds]?|ding|sion)\b(?!\s+(?:of\s+)?(?:(?:an?|one|two|the)\s+)?(?:year|boys?|girls?|child\w*|pupils?|students?|from\s+school))|\b(?:remaining|following|next)\s+(?:two\s+|three\s+)?(?:items?|business|matters|minutes)\b"
    r"|\basked\s+to\s+(?:leave|withdraw)\b[^.;]{0,40}\W*$",
    re.IGNORECASE,
)


def of_numbered(scan: Scan, at: int) -> tuple[int, str] | None:
    """A numbered marker with a text of its own ends with its item, as items do."""
    lines, mark = scan.lines, scan.marks[at]
    if lines[at].number is None or (mark is not None and mark.apart):
        return None
    end = _sibling(scan, at, item_end(lines, at))
    if any(scan.reach(j) in _OPENING and not only_heard(scan, j) for j in range(at + 1, end)):
        return None  # "54. Exclusion of the public", and the part that it opens
    content = [
        x
        for x in lines[at + 1 : end]
        if not (x.blank or is_movement(x) or pure(x.words) or _OPENS.search(x.words))
    ]
    headed = pure(lines[at].words)
    spoken = scan.reach(at) is not Reach.AFTER and (  # a resolution tells nothing of the matter
        len(words(lines[at].words)) > 25 or (bool(leading(lines[at].words)) and not headed)
    )
    if not (content or spoken) or end >= scan.end:
        return None
    of_a_year = mark is not None and mark.pure and _of_a_year(lines[at], lines[end])
    of_a_year = of_a_year and ORDINARY.search(lines[end].words) is not None
    if not (of_a_year or _next_in_turn(lines[at], lines[end])):
        return None
    return trimmed(scan, at, end), "" if ORDINARY.search(lines[end].words) else OWN_RUN


def _sibling(scan: Scan, at: int, end: int) -> int:
    """The first paragraph numbered next to a flag that has its text below it, unless it sounds as private."""
    lines = scan.lines
    below = next((x for x in lines[at + 1 : end] if not (x.blank or is_movement(x))), None)
    if below is None or below.number is not None or not FLAG.match(lines[at].words):
        return end
    after, last = range(at + 1, end), at
    for j in after:
        if not follows(lines[last], lines[j]):
            continue
        if scan.private.get(lines[j].block.index, 0) < POSSIBLY:
            return j
        last = j
    return end


# "CONFIDENTIAL", "(conf.)", "Confidential note:", "Remove before publication" flag what stands below;
# "Confidential items" open a part.
_TAKE_OUT = r"(?:(?:please|pls|clerk)\W+)?(?:to\s+be\s+)?(?:delete[d]?|omit(?:ted)?|remove[d]?|redact(?:ed)?|withh[eo]ld|keep|kept|leave|left|cut)(?:\s+(?:this|it|out|off))*(?:\s+(?:before|from|in|of|off)\s+(?:the\s+)?(?:publi\w+|web\s*site|web|open)(?:\s+(?:copy|version|minutes))?)?"
_NOT_OUT = r"(?:(?:please|pls)\W+)?(?:do\s+not|don't|not\s+to(?:\s+be)?|not)\s+(?:publish(?:ed)?|upload(?:ed)?|(?:go|put)\s+on\s+(?:the\s+)?web\s*site)(?:\s+this)?"
_FLAG = r"(?:<CONF>|conf\b\.?)(?:\s*/\s*<CONF>)?(?:\s*:\s*personal)?(?:\s+(?:item|minute|note|paragraph|discussion|matter|entry|record|text))?(?:\W+not\s+(?:to\s+be\s+|for\s+)(?:included?|inclusion|published?|publication|printed|put|shown)(?:\s+(?:in|on)\s+(?:the\s+)?(?:public|published|open|web)\s*\w*)?)?"
FLAG = Pattern(
    rf"^(?!(?:(?!\bnot\b).)*\b(?:session|business|part|section|items|matters|meeting|agenda|camera|committee)\b)(?!(?:(?!\bnot\b).)*(?<!public )(?<!published )(?<!open )\bminutes\b)\W*(?:{_FLAG}|(?:this\s+)?minute\s+restricted\s+to\s+\w+|{_TAKE_OUT}|{_NOT_OUT})(?:,?\s+(?:please|pls|thanks))?\W*$"
)
_PART_OF_A_REPORT = Pattern(
    r"^\W*<P2>\s+(?:of|to|from)\s+(?:the\s+)?[\w'’ ]{2,30}\breport\s*[-:(]+\s*<CONF>\W*$"
)


def of_flag(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The next item in turn behind a bare flag in the midst of an item, where all behind it sounds open."""
    lines = scan.lines
    flags = FLAG.match(lines[at].words) or _PART_OF_A_REPORT.match(lines[at].words)
    if lines[at].number is not None or not flags:
        return None
    head = _item_around(lines, at)
    below = next((x for x in lines[at + 1 : again] if not (x.blank or is_movement(x))), None)
    if head is None or below is None or below.rank is not None or "dates" in lines[head].contexts:
        return None
    titled = lines[head].number is None and lines[at].rank is not None  # a title like those around
    end = item_end(lines, at if titled else head)
    if lines[head].number is not None and end <= at:  # a flag set like a title, or above them
        end = next((j for j in range(at + 1, again) if follows(lines[head], lines[j])), again)
    in_turn = follows(lines[head], lines[end]) if end < again else False
    if not in_turn and not (at < end < again and _titles_alike(lines, head, end)):
        return None
    if not (scan.private or ORDINARY.search(lines[end].words)):
        return None
    private = max((scan.private.get(x.block.index, 0) for x in lines[end:again]), default=0)
    return None if private >= POSSIBLY else (trimmed(scan, at, end), OWN_RUN)


def of_pointer(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The next item behind "The Board went into committee. See confidential minutes.", where all behind sounds open."""
    lines, head = scan.lines, _item_around(scan.lines, at)
    if head is None or not says_elsewhere(lines[at].text, lines[at].start):
        return None
    end = item_end(lines, head)
    told = any(not (x.blank or is_movement(x)) for x in lines[at + 1 : end])
    if told or end >= again or not follows(lines[head], lines[end]):
        return None
    private = max((scan.private.get(x.block.index, 0) for x in lines[end:again]), default=0)
    sounds_open = bool(scan.private) and private < POSSIBLY
    return (end, OWN_RUN) if sounds_open or ORDINARY.search(lines[end].words) else None


def _item_around(lines: Lines, at: int) -> int | None:
    """The item in the midst of which a line stands: by its number, or by its title where none has one."""
    above = [k for k in reversed(range(at)) if not lines[k].agenda]
    numbered = any(lines[k].number for k in above)
    heads = (
        k
        for k in above
        if ((n := lines[k].number) and n.depth == 1) or (not numbered and lines[k].rank is not None)
    )
    return next(heads, None)


def _titles_alike(lines: Lines, head: int, end: int) -> bool:
    """Whether a title without a number, of ordinary business, is set like that of the item before it."""
    one, other = lines[head], lines[end]
    alike = one.rank == other.rank and one.number is None and other.number is None
    return alike and ORDINARY.search(other.words) is not None


_LETTERED = re.compile(r"(?P<base>.*\d)(?P<letter>[a-z])")


def _next_in_turn(before: Line, after: Line) -> bool:
    """The number that comes next: 8 behind 7, and behind 7a, which was put in, 7b or 8."""
    said = _LETTERED.fullmatch(before.number.text) if before.number else None
    if before.number is None or after.number is None:
        return False
    if said is None:
        return follows(before, after) or _item_behind(before.number, after.number)
    other = _LETTERED.fullmatch(after.number.text)
    if other is not None and other["base"] == said["base"]:
        return ord(other["letter"]) - ord(said["letter"]) == 1
    base, bare = canonical(said["base"]), other["base"] if other else after.number.text
    parts = canonical(bare)
    return base[:-1] == parts[:-1] and steps(base[-1], parts[-1]) == 1


def _of_a_year(before: Line, after: Line) -> bool:
    """105/25 behind 104/25."""
    one, other = before.number, after.number
    if one is None or other is None:
        return False
    serial, year = one.parts[:-1], one.parts[-1:]
    alike = "/" in one.text and other.parts[-1:] == year and other.parts[:-2] == serial[:-1]
    return (
        alike
        and bool(serial)
        and len(other.parts) == len(one.parts)
        and steps(serial[-1], other.parts[-2]) == 1
    )


def _item_behind(part: Number, item: Number) -> bool:
    """5 behind 4.2."""
    one, other = part.parts, item.parts
    return len(one) == len(other) + 1 and one[:-2] == other[:-1] and steps(one[-2], other[-1]) == 1
