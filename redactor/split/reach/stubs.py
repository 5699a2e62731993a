"""Stubs: lines that say that something is minuted elsewhere, and the text that was left below one.

What may still stand there is sealed, and a heading that says too much.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end, row_end
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers.openings import STUBS
from redactor.split.marks import Reach
from redactor.split.reach.last_words import item_meant
from redactor.split.reach.scan import (
    LIKELY,
    POSSIBLY,
    SCOPE,
    Scan,
    anchor,
    around,
    first_level,
    members,
    rank_of,
    seal_item,
    seal_parts,
    trimmed,
    up_to_announced_end,
)
from redactor.split.words import known
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line
    from redactor.split.marks import Marker

# A matter that is raised here, and of which nothing has been told yet.
_THING = r"(?:matters?|issues?|concerns?|questions?|cases?|subjects?|items?|letters?|complaints?|things?|incidents?)"
_COMES = r"(?:raised|introduced|brought|mentioned|put|taken|reported|tabled|opened|spoken\s+of|came|arose|followed|remained)"
_RAISED = re.compile(
    rf"\b(?:an?|one|two|another|the\s+(?:next|last|other|following))\s+(?:\w+\s+){{0,2}}?{_THING}\b[^.;]{{0,60}}?\b{_COMES}\b"
    rf"|\b{_COMES}\s+(?:up\s+)?(?:an?|one|two|another)\s+(?:\w+\s+){{0,2}}?{_THING}\b",
    re.IGNORECASE,
)
_RULED = re.compile(
    r"\b(?:ruled|agreed|directed|decided|resolved|asked|determined|ordered|requested|wished|is|are|was|were|to)\b|^\W*(?:minuted|recorded)\b",
    re.IGNORECASE,
)
_NAMED = Pattern(
    r"(?:<CONF>|<P2>)\s+(?:minutes?|items?|annexe?|appendix|notes?)\s+(?P<number>[A-Z]{1,4}\d[\w/.]*\w)"
)
_TO_BE = re.compile(
    r"\W*(?:please\s+)?(?:to\s+be\s+(?:recorded|minuted|put|kept|moved)|record|minute|move)\s+(?:this\s+)?(?:in|to|into|under|as)\b",
    re.IGNORECASE,
)
_LIES_BELOW = re.compile(r"\b(?:below|as\s+follows|hereunder|underneath)\b", re.IGNORECASE)
_ELSEWHERE = frozenset("see refer minuted recorded separate separately sheet annex".split())
_STUB, _TITLE = 20, 8  # words
_BRIEF = 32  # words: a line that tells the matter itself is longer


def pointer(scan: Scan, at: int, mark: Marker) -> int:
    """A stub: what the clerk left below it is sealed, and a heading that says too much."""
    if (end := up_to_announced_end(scan, at, mark.rule)) is not None:
        return end
    if _TO_BE.match(scan.lines[at].words) and (head := item_meant(scan, at)) is not None:
        return max(seal_item(scan, head, mark.rule), at + 1)
    if (told := _told_behind(scan.lines[at], mark)) is not None:
        scan.seals.append(seals.stretch(scan.lines[at], (told, None), mark.rule))
        return at + 1
    before = len(scan.seals)
    end = _below(scan, at, mark)
    return end if len(scan.seals) > before else max(end, _heard_below(scan, at, mark.rule))


def _heard_below(scan: Scan, at: int, rule: str) -> int:
    """The end of the paragraphs right below a stub in prose that sound private: they were left in."""
    line, end = scan.lines[at], at + 1
    if line.row is not None or line.heading or scan.lines[at].text.strip()[-1:] not in ".)]:":
        return end
    while (
        end < scan.end
        and (x := scan.lines[end]).rank is None
        and scan.marks[end] is None
        and (x.blank or scan.private.get(x.block.index, 0) >= LIKELY)
    ):
        end += 1
    left = members(scan, at + 1, end)
    if any(not x.blank for x in left):
        scan.seals += seals.paragraphs(left, rule, doubt=SCOPE)
    return end


def _below(scan: Scan, at: int, mark: Marker) -> int:
    """What stands below a stub that tells nothing itself."""
    lines, line = scan.lines, scan.lines[at]
    head = anchor(lines, at)
    if line.row is not None and line.table is Table.MINUTES:
        return _pointer_in_cell(scan, at, mark)
    if head is None or _annexed(scan, at):
        return at + 1
    if (end := _left_in(scan, at, mark)) is not None:
        return end
    before = words(line.text[line.start : mark.end])
    if mark.scope == "this" and not (line.heading or before or _of_its_number(scan, at)):
        head = around(lines, head, at)  # "5.1 This item is confidential"
    first_text = next((x for x in lines[head + 1 : item_end(lines, head)] if not x.blank), None)
    again = item_end(lines, head)
    number = lines[head].number
    if again < scan.end and number and number == lines[again].number and scan.marks[again] is None:
        return seal_item(scan, again, mark.rule)  # the text, left in
    if head == at and len(before) > 8:
        return _remainder(scan, at, mark)
    leads = head == at or first_text is line or mark.scope == "this"
    if not leads or len(words(line.words)) > 30:
        return _remainder(scan, at, mark)
    left = [x for x in lines[at + 1 : item_end(lines, head)] if not (x.blank or is_movement(x))]
    label = ":" in line.text[line.start : mark.start]  # "24/07 Pay: recorded in Part 2"
    prose = head == at and not (line.heading or label) and len(words(line.words)) > 6
    below = _LIES_BELOW.search(line.words) is not None
    left = [] if prose and mark.scope != "this" and not below else left
    if (
        left
        or line.text[mark.start :].strip()
        or not (prose or seals.neutral(lines[head], scan.rules))
    ):
        return max(seal_item(scan, head, mark.rule), at + 1)
    return at + 1


# "7. Pay review - see confidential minutes", "7. Pay review. Minuted separately."
_TITLED = re.compile(r"[^.:;–-]{2,60}?(?:\s[–-]|[.:])\s+(?=\S)")


def below_lone(scan: Scan, at: int, rule: str) -> int | None:
    """The end of an item whose first words say where it is minuted, and nothing else.

    What stands below them was left in. None where they tell more, or are not the first.
    """
    lines, line = scan.lines, scan.lines[at]
    alone = _only_points(line.text[line.start :]) or points_first(line)
    title = None if alone or line.rank is None else _TITLED.match(line.text, line.start)
    titled = title is not None and len(words(title.group())) <= _TITLE
    if line.row is not None or not (
        alone or (title and titled and _only_points(line.text[title.end() :]))
    ):
        return None
    part = alone and line.number is not None and line.number.depth > 1
    head = first_level(lines, at) if part else anchor(lines, at)
    if head is None or any(not x.blank for x in lines[head + 1 : at]):
        return None
    number = lines[head].number
    heads = lines[head].heading or (number is not None and number.depth == 1)
    if head != at and not (heads and len(words(lines[head].words)) <= _TITLE):
        return None  # what stands above it tells something
    below = [x for x in lines[at + 1 : item_end(lines, head)] if not (x.blank or is_movement(x))]
    below = below or ([line] if alone and not _only_points(line.text[line.start :]) else [])
    return max(seal_item(scan, head, rule), at + 1) if below else None


def points_first(line: Line) -> bool:
    """Whether the first sentence of a line says where its matter is minuted, and nothing else."""
    first = next(iter(sentences(line.text, line.start)), (line.start, len(line.text)))
    said = line.text[slice(*first)]
    elsewhere = STUBS.search(said) is not None or not _ELSEWHERE.isdisjoint(words(said))
    return elsewhere and _only_points(said)


def _only_points(text: str) -> bool:
    return bool(words(text)) and next(known.others(text, known.OF_POINTERS), None) is None


def _of_its_number(scan: Scan, at: int) -> bool:
    """Whether "7.2 Minuted in Part B." is said of 7.2 alone, as 7.1 is told in the open."""
    lines, line = scan.lines, scan.lines[at]
    if line.number is None or line.number.depth < _DEEP:
        return False
    if _ITEM.search(line.words) or _TAKEN_OUT.search(line.words):
        return False
    head = around(lines, at, at)
    behind = [x for x in lines[at + 1 : item_end(lines, head)] if x.number is not None]
    if any(scan.private.get(x.block.index, 0) >= POSSIBLY for x in behind):
        return False  # the text, left in
    return any(
        x.number is not None and rank_of(x) == rank_of(line) and scan.marks[j] is None
        for j, x in enumerate(lines[head + 1 : at], head + 1)
    )


_ITEM, _DEEP = re.compile(r"\bth(?:is|e)\s+(?:item|matter|discussion)\b", re.IGNORECASE), 2
# "4.2 This minute is withheld from the published record": so is what stands above it, in 4.1
_TAKEN_OUT = re.compile(
    r"\bthis\s+minute\b[^.;]{0,30}\b(?:withheld|removed|excluded|omitted|left\s+out|taken\s+out|redacted)\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"[^.;:()]{0,30}:\s+(?=(?:\S+\s+){5})")


def _told_behind(line: Line, mark: Marker) -> int | None:
    """Where the matter begins that a stub tells all the same: "Dealt with in committee, so noted: …"."""
    stub = STUBS.search(line.text, mark.end or 0)
    colon = _COLON.match(line.text, stub.end()) if stub else None
    return colon.end() if colon else None


def _annexed(scan: Scan, at: int) -> bool:
    """Whether a stub names the minute in which all is told, which stands below in a private part."""
    opened = next((j for j in range(at + 1, scan.end) if scan.reach(j) is Reach.BLOCK), scan.end)
    heads = tuple(x.words for x in scan.lines[opened:])
    named = (found["number"] for found in _NAMED.finditer(scan.lines[at].text))
    return any(re.match(rf"\W*{re.escape(one)}\b", said) for one in named for said in heads)


def _remainder(scan: Scan, at: int, mark: Marker) -> int:
    if mark.scope == "this" and len(words(scan.lines[at].text[mark.start :])) > 3:
        scan.seals.append(seals.stretch(scan.lines[at], (mark.start, None), mark.rule, doubt=SCOPE))
    return at + 1


def _pointer_in_cell(scan: Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    brief = len(words(line.words)) <= _STUB or points_first(line)
    heads = cell[0] is line or (cell[1:2] == [line] and _is_title(cell[0]))
    if line.number is not None or (heads and brief):
        scan.seals.append(seals.row(lines, at, mark.rule))
        return seal_parts(scan, anchor(lines, at), row_end(lines, at), mark.rule)
    return _remainder(scan, at, mark)


def _is_title(line: Line) -> bool:
    ended = line.text.rstrip().endswith((".", ";", "?", "!"))
    return len(words(line.words)) <= _TITLE and not ended


def _left_in(scan: Scan, at: int, mark: Marker) -> int | None:
    """Seal what stands below a matter that was raised, to be minuted separately, and left in.

    In prose, where paragraphs have no numbers: up to the end of the item, or to a line that
    marks something itself.
    """
    line, lines = scan.lines[at], scan.lines
    head = anchor(lines, at)
    if head is None or not _raises(line, mark):
        return None
    stop = (j for j in range(at + 1, item_end(lines, head)) if scan.marks[j] or lines[j].number)
    end = trimmed(scan, at, next(stop, item_end(lines, head)))
    left = members(scan, at + 1, end)
    if not any(not x.blank for x in left):
        return None
    scan.seals += seals.paragraphs(left, mark.rule, doubt=SCOPE)
    return end


def _raises(line: Line, mark: Marker) -> bool:
    """Whether a line of prose says no more than that a matter came up, and where it is minuted."""
    prose = line.row is None and line.number is None and not (line.block.label or line.heading)
    brief = len(words(line.words)) <= _BRIEF and not words(line.text[mark.start :])
    ruled = _RULED.search(line.text[mark.end or 0 : mark.start])
    return prose and brief and bool(ruled) and _RAISED.search(line.words) is not None
