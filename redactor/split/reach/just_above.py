"""The last paragraphs above a remark that is said of them, and the item that they make.

"The above is confidential", "the last two paragraphs", "what was just said". What does not live
here: remarks on the item around them, or on what stands beside them (`backwards`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.markers.others import REMARKED
from redactor.split.reach.scan import SCOPE, anchor, rank_of, seal_item
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker
    from redactor.split.reach.scan import Scan

JUST = frozenset(["just", "now", "ago", "before", "had"])  # said, heard, recorded
# What stands in front of a remark in its own paragraph: "the above information".
_SPEECH = frozenset(
    "information report minute minutes detail details comment comments remark remarks statement update figures".split()
)
# "It was resolved under clause 17(2) that", "Governors asked that": says nothing of the matter.
RULING = re.compile(
    r"^\W*(?:[\w']+\s+){0,4}?(?:agreed|resolved|decided|ruled|directed|determined|asked|requested|felt)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_ITEM = frozenset(["item", "discussion", "matter", "minute"])
_SEVERAL = frozenset("paragraphs bullets points entries notes lines all everything".split())
_NAME = re.compile(r"\b(?!What\b|The\b)[A-Z][\w-]+")
_TITLE, _TITLE_LINES = 10, 2  # words of one; lines of that of the minutes
SHORT_TITLE = 6  # words of one that ends in a full stop
FEW = 3  # paragraphs of an item of which a remark means all
_LEAST = 3  # words in front of a remark that tell a matter
_RECENT = 3  # paragraphs in which what was "just said" is looked for
COUNTED = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4}


def seal_above(scan: Scan, at: int, mark: Marker) -> int:
    """The last paragraph or two, and the sentence that says so."""
    wanted = _counted(mark) or 1
    here = scan.lines[at]
    said = [s for s in sentences(here.text, here.start) if s[1] <= mark.start + 1]
    lines = [x for x in scan.lines[:at] if not x.blank]
    if "sentence" in mark.scope and not said and lines:
        here = lines[-1]
        said = list(sentences(here.text, here.start))
    if "sentence" in mark.scope and said:
        start = said[max(0, len(said) - wanted)][0]
        scan.seals.append(seals.stretch(here, (start, None), mark.rule))
        return at + 1
    itself = mark.scope == "above" or _SPEECH.intersection(mark.scope.split())
    if said and (itself or JUST.intersection(mark.scope.split())):
        scan.seals.append(seals.stretch(here, (0, None), mark.rule, doubt=SCOPE))
        return at + 1
    if said and _said_of_its_own(scan, at, mark) and wanted == 1:
        return at + 1
    meant = _meant(scan, at, mark, lines)
    if wanted == 1 and (head := _item_of(scan, at, mark, meant)) is not None:
        return max(seal_item(scan, head, mark.rule), at + 1)
    for line in meant:
        if line.row is not None and line.row != here.row:
            scan.seals.append(seals.row(scan.lines, scan.lines.index(line), mark.rule))
        else:
            scan.seals += (
                [seals.stretch(line, (0, None), mark.rule)]
                if line.row
                else seals.paragraphs((line,), mark.rule)
            )
    return at + 1


def _counted(mark: Marker) -> int:
    return next((n for word, n in COUNTED.items() if word in mark.scope.split()), 0)


def _meant(scan: Scan, at: int, mark: Marker, lines: Sequence[Line]) -> Sequence[Line]:
    """Of the lines above, in which there is nothing blank, those that a remark is said of."""
    here, scope = scan.lines[at], frozenset(mark.scope.lower().split())
    if mark.scope == REMARKED:
        return _whole_of_it(lines, here.words)
    if JUST & scope:
        return _back_to(lines[-_RECENT:], here.text[mark.start :])
    counted = _counted(mark)
    several = _SEVERAL & scope and not counted and here.row is None
    return (several and _of_its_item(scan, at)) or lines[-(counted or 1) :]


def _of_its_item(scan: Scan, at: int) -> list[Line]:
    """All that is told above in the same item: "The paragraphs above are confidential"."""
    head = anchor(scan.lines, at)
    if head is None or of_title(scan.lines, head, at):
        return []
    return [scan.lines[k] for k in told_before(scan, head, at)]


def _said_of_its_own(scan: Scan, at: int, mark: Marker) -> bool:
    """Seal what stands in front of a remark, where it may be meant; whether surely nothing else is."""
    here = scan.lines[at]
    told = words(RULING.sub("", here.text[here.start : mark.start]))
    if here.row is not None or not (mark.scope == REMARKED or len(told) > _LEAST):
        return False
    scan.seals += seals.paragraphs((here,), mark.rule, doubt=SCOPE)
    bracketed = here.text[: mark.start].rstrip().endswith(("(", "["))
    return bracketed and mark.scope != REMARKED


def _item_of(scan: Scan, at: int, mark: Marker, meant: Sequence[Line]) -> int | None:
    """The item that is meant by its title, or by its last paragraph where that has no number."""
    last = meant[-1] if meant else None
    if last is None or (last.row is not None and mark.scope != REMARKED):
        return None
    if heads(last):  # the remark itself stands in it
        return scan.lines.index(last)
    if _ITEM.isdisjoint(mark.scope.split()) or last.rank is not None:
        return None
    head = anchor(scan.lines, scan.lines.index(last))
    return None if head is None or of_title(scan.lines, head, at) else head


def of_title(lines: Lines, head: int, at: int) -> bool:
    """Whether nothing but the title of the minutes stands above; where items have no numbers, at the top."""
    numbered = any(x.number is not None and not x.agenda for x in lines)
    return any(x.top for x in lines[head:at]) if numbered else head < _TITLE_LINES


def is_title(line: Line) -> bool:
    ended = line.text.rstrip().endswith((".", ";", ",", "?", "!"))
    most = SHORT_TITLE if ended and line.number is not None else 0 if ended else _TITLE
    return line.rank is not None and len(words(line.words)) <= most


def heads(line: Line) -> bool:
    return line.rank is not None and (line.heading or is_title(line))


def _back_to(lines: Sequence[Line], said: str) -> Sequence[Line]:
    """The last paragraph; where it names nobody of whom it is said, back to the one that does."""
    named = set(_NAME.findall(said))
    for k in reversed(range(len(lines))):
        if lines[k].rank is not None and lines[k].heading:
            break
        if named.intersection(_NAME.findall(lines[k].text)):
            return lines[k:]
    return lines[-1:]


# "Her post will be covered", "The panel will meet", "It was agreed to write": begins nothing.
GOES_ON = re.compile(
    r"\W*(?:[\w./()]*\d[\w./()]*\s+)?(?:s?he|they|his|hers?|their|these|this|that|it|(?:(?:the\s+)?(?:governors|members|trustees|directors)|the\s+(?:board|committee|chair\w*|panel))\s+(?:then\s+)?(?:agreed|decided|asked|resolved|noted|were|felt))\b",
    re.IGNORECASE,
)


_A_MATTER = re.compile(
    r"\s*this\s+(?:matter|discussion|case|complaint|conversation)\b", re.IGNORECASE
)


def _whole_of_it(lines: Sequence[Line], said: str) -> Sequence[Line]:
    """The last paragraph, and those in front of it with which it goes on; of few, their item."""
    first = len(lines) - 1
    few = FEW if _A_MATTER.match(said) and lines and not heads(lines[-1]) else 0
    titles = (k for k in reversed(range(max(first - few, 0), first)) if heads(lines[k]))
    if (title := next(titles, None)) is not None and lines[title].number is not None:
        return lines[title : title + 1]
    while first > 0 and GOES_ON.match(lines[first].text) and not heads(lines[first - 1]):
        first -= 1
    return lines[first:]


def told_before(scan: Scan, head: int, at: int) -> list[int]:
    """The paragraphs of the item of the first level in front of one of its parts."""
    top = next((k for k in reversed(range(head + 1)) if top_item(scan.lines, k, at)), head)
    return [k for k in range(top + 1, at) if not scan.lines[k].blank]


def top_item(lines: Lines, k: int, at: int) -> bool:
    """Whether the item that begins at `k` is of the first level and reaches to `at`."""
    number = lines[k].number
    return number is not None and rank_of(lines[k]) < 20 and item_end(lines, k) > at
