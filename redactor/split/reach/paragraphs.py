"""Flagged paragraphs that begin no item: alone, or with what they head or what goes on with them.

What does not live here: paragraphs in a cell (`rows`), and remarks on other paragraphs
(`backwards`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.lines.todo import says_who
from redactor.split.markers.tags import CONFIDENTIAL, PART2
from redactor.split.marks import Marker, Reach
from redactor.split.reach.ends import way_back
from redactor.split.reach.scan import (
    LIKELY,
    POSSIBLY,
    SCOPE,
    Scan,
    above,
    anchor,
    follows,
    members,
    only_heard,
    seal_item,
    trimmed,
)
from redactor.split.words.lexicon import HOUSE_MARK, MARKER_WORDS, TOPIC_WORDS
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_OPEN_BETWEEN = 2  # lines between two that sound private
_HEADING, _OF_WHAT = 8, 2  # words of a heading; of what it is, beside that it is confidential
_NAMES = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|^\W*[A-Z][\w'-]+ [A-Z][\w'-]+\b(?!:)")
_MARK_LAST = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\W*$")
_FOR_NOW = re.compile(r"\b(?:until|till|pending|before)\b[^:]*|\([^()]*\)$", re.IGNORECASE)


def flagged(scan: Scan, at: int, mark: Marker) -> int:
    """A flagged paragraph that begins no item, with what it heads or what goes on with it."""
    line = scan.lines[at]
    end, doubt = at + 1, mark.doubt
    if _is_sign(line) and (beside := _numbered_beside(scan, at)) is not None:
        behind = max(seal_item(scan, beside, mark.rule, SCOPE), end)
        signs = (j for j in range(end, behind) if scan.marks[j] and _is_sign(scan.lines[j]))
        return next(signs, behind)  # the next one stands in front of the next paragraph
    if heads_text(line):
        end, doubt = _up_to_next_heading(scan, at), SCOPE
    elif (_titles_bullet(line) and (further := _bullets_below(scan, at)) > end) or (
        _opens_item(scan, at) and (further := _private_up_to(scan, end)) > end
    ):
        end, doubt = further, SCOPE
    elif _MARK_LAST.search(line.words) and len(words(line.words)) <= 2 * _HEADING:
        end = _behind_list(scan, at)
    scan.seals += seals.paragraphs(members(scan, at, end), mark.rule, doubt=doubt)
    return end


def _is_sign(line: Line) -> bool:
    return HOUSE_MARK in line.text and not line.words.strip(f" .:()[]{HOUSE_MARK}")


def _numbered_beside(scan: Scan, at: int) -> int | None:
    """The numbered paragraph below a sign alone in its line; the one above, where only that sounds private."""
    below = next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), at)
    if scan.lines[below].rank is None or scan.lines[below].number is None:
        return None
    before = next((j for j in reversed(range(at)) if not scan.lines[j].blank), None)
    told = 0 if before is None else scan.private.get(scan.lines[before].block.index, 0)
    means_above = (
        told >= LIKELY and not scan.private.get(scan.lines[below].block.index, 0) >= POSSIBLY
    )
    return before if means_above else below


def heads_text(line: Line) -> bool:
    """A heading that looks like text, or nothing but a sign of the clerk's own."""
    if _is_sign(line):
        return True
    if "actions" in line.contexts and says_who(line):
        return False
    ended = line.text.rstrip().endswith((".", ")", "]")) and not _titles_matter(line)
    brief = len(words(line.words)) <= _HEADING and not ended
    leads = line.text.rstrip().endswith(":") and len(words(line.words)) <= 2 * _HEADING
    return not line.block.label and (brief or leads or _flags_only(line))


def _titles_matter(line: Line) -> bool:
    """`Pupil matter (Part 2)`: what such a part is about, and the mark in brackets."""
    said = words(_MARK_LAST.sub("", line.words))
    return 0 < len(said) < len(words(line.words)) and TOPIC_WORDS.issuperset(said)


def _titles_bullet(line: Line) -> bool:
    """`- Staffing (confidential)`: a bullet that says of what it is, and tells nothing."""
    told = words(PART2.sub("", CONFIDENTIAL.sub("", line.words)))
    return bool(line.block.label) and len(told) <= _OF_WHAT and "actions" not in line.contexts


def _bullets_below(scan: Scan, at: int) -> int:
    """Behind the next bullet, and those that sound private; unread, behind the last of the list."""
    label, end = scan.lines[at].block.label, at + 1
    while end < scan.end and scan.lines[end].block.label == label and scan.marks[end] is None:
        if end > at + 1 and scan.private and not _sounds_private(scan, end):
            break
        end += 1
    return end


def _flags_only(line: Line) -> bool:
    """`Commercial in confidence, until the contract is signed`: how long, and of what it is said."""
    said = _FOR_NOW.sub("", CONFIDENTIAL.sub("", line.words))
    told = [word for word in words(said) if word not in MARKER_WORDS]
    return CONFIDENTIAL.search(line.words) is not None and len(told) <= _OF_WHAT


def _opens_item(scan: Scan, at: int) -> bool:
    """Whether a paragraph is the first one below a heading."""
    before = above(scan, at)
    return before is not None and before.rank is not None


def _private_up_to(scan: Scan, at: int) -> int:
    """How far the paragraphs of an item sound private, from one on."""
    return next((j for j in range(at, scan.end) if not _sounds_private(scan, j)), scan.end)


def _sounds_private(scan: Scan, at: int) -> bool:
    """Whether a paragraph that nothing marks goes on with an item and sounds private."""
    line = scan.lines[at]
    within = line.rank is None and line.row is None and scan.marks[at] is None
    return within and scan.private.get(line.block.index, 0) >= LIKELY


_FIRST_OF_LIST = frozenset(["1", "a", "i", "(1)", "(a)", "(i)"])


def _behind_list(scan: Scan, at: int) -> int:
    """Behind a list that counts anew below a line within an item; right behind the line, if none does."""
    told = [j for j in range(at + 1, scan.end) if not scan.lines[j].blank]
    first = scan.lines[told[0]].number if told else None
    head = anchor(scan.lines, at)
    if first is None or head is None or first.text not in _FIRST_OF_LIST:
        return at + 1
    last, end = scan.lines[told[0]], told[0] + 1
    for j in told[1:]:
        if scan.lines[j].rank is None and scan.marks[j] is None:
            end = j + 1
        elif follows(last, scan.lines[j]) and not follows(scan.lines[head], scan.lines[j]):
            last, end = scan.lines[j], j + 1
        else:
            break
    return end


def _up_to_next_heading(scan: Scan, at: int) -> int:
    stops = (
        j
        for j in range(_behind_list(scan, at), scan.end)
        if scan.reach(j) is Reach.BACK
        or (scan.lines[j].rank is not None and not _goes_on_private(scan, j))
    )
    end = next(stops, None)
    if end is None and scan.private and all(x.rank is None for x in scan.lines[at:]):
        return _private_behind(scan, at)
    return trimmed(scan, at, way_back(scan, at, scan.end if end is None else end))


def _private_behind(scan: Scan, at: int) -> int:
    """Behind the last paragraph that sounds private, and the next one if that names somebody.

    Where nothing has a number or the look of a heading, nothing else says how far a title reaches.
    """
    told = [j for j in range(at + 1, scan.end) if not scan.lines[j].blank]
    end, open_ = at + 1, 0
    for j in told:
        line, marked = scan.lines[j], scan.marks[j] is not None and not only_heard(scan, j)
        private = scan.private.get(line.block.index, 0) >= POSSIBLY
        open_ = 0 if private or j == told[0] else open_ + 1
        if open_ > _OPEN_BETWEEN or marked:
            break
        end = j + 1 if not open_ or (open_ == 1 and _NAMES.search(line.words)) else end
    return end


def _goes_on_private(scan: Scan, at: int) -> bool:
    """Whether a line in no style, that may be a title, has private matter below it."""
    line = scan.lines[at]
    below = scan.lines[at : item_end(scan.lines, at)]
    told = max((scan.private.get(x.block.index, 0) for x in below), default=0)
    return not line.heading_mark and told >= POSSIBLY
