"""How far a confidential block reaches: the lines that may end it, the most certain first.

What lives here: evidence for an end. What does not: what opens a block and how it is cut into items
(`blocks`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, read, steps
from redactor.split.lines.closing import common_log, is_over, tail_start
from redactor.split.lines.line import item_end, row_start, short_heading
from redactor.split.lines.movement import (
    GROUP,
    RETURNED,
    WITHDREW,
    behind_moves,
    is_movement,
    moves,
    people_and_offices,
    same_people,
)
from redactor.split.markers.open_titles import titled_open
from redactor.split.markers.openings import says_elsewhere
from redactor.split.marks import Reach
from redactor.split.reach import own_item
from redactor.split.reach.appended import next_appendix, open_appendix
from redactor.split.reach.repeated import each_in_its_bullet, each_in_its_item, each_with_its_title
from redactor.split.reach.scan import (
    CAME_BACK,
    COMMON_LOG,
    NO_END,
    ORDINARY,
    OWN_RUN,
    POSSIBLY,
    Scan,
    follows,
    only_heard,
    rank_of,
)
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines

_OPENING = frozenset([Reach.BLOCK, Reach.AFTER])
_ITEMS = re.compile(
    r"\bitems?\s+(?P<numbers>[\w/.]*\d(?:\s*(?:,|and|&|or)\s*[\w/.]*\d)*)", re.IGNORECASE
)
_COUNTED_ITEMS = re.compile(
    r"\b(?:next|following)\s+(?:(?P<count>two|three|four|five|six|[2-6])\s+(?:agenda\s+)?(?:items|minutes|matters|headings)\b|(?:agenda\s+)?(?:item|minute|matter|heading)\b(?!\(s\)|\s+[\w/.]*\d))",
    re.IGNORECASE,
)
# "Mrs Ogle stayed for items 11 and 12": of her, and of no item that follows.
_STAYED = re.compile(
    r"\b(?:stay(?:s|ed|ing)?|remain(?:s|ed)?|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|present|invited|admitted|asked\s+to\s+stay)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OF_THIS = re.compile(r"\bthis\s+(?:item|minute|matter|business|discussion)\b", re.IGNORECASE)
_THE_REST = Pattern(
    r"\b(?:rest|remainder)\s+of\s+(?:the|these|this)\s+(?:minutes|meeting|agenda|business)\b|\b(?:all\s+)?remaining\s+(?:items|business|minutes)\b"
)
_FLAGGED_ENTRY = Pattern(r"\W*(?:<CONF>|<P2>)\s*(?:<NOUN>)?\s*[-:(]")


def block_end(scan: Scan, at: int) -> tuple[int, str]:
    lines = scan.lines
    if (end := _gone_and_back(lines, at)) is not None:
        return end, ""
    if (end := _told_elsewhere(lines, at)) is not None:
        return end, OWN_RUN
    if (end := _joined(lines, at)) is not None:
        return end, ""
    if (own := each_with_its_title(scan, at)) is not None:
        return own
    rest = _THE_REST.search(lines[at].words) is not None  # whatever its numbers say
    back = next((j for j in range(at + 1, scan.end) if _leads_back(scan, at, j, rest=rest)), None)
    again = next((j for j in range(at + 1, scan.end) if _starts_anew(scan, at, j)), scan.end)
    if back is not None and back < again:
        return _ended_before(scan, at, back) or (back, "")
    tail = min(tail_start(lines, at), again)
    if not rest and (own := each_in_its_item(scan, at) or each_in_its_bullet(scan, at)):
        return own
    if rest:
        end, doubt = came_back(scan, at, again) or (tail, "")
        return max(end, at + 1), doubt
    for found in (
        _announced(lines, at, again),
        _counted(scan, at, again),
        next_appendix(scan, at, again),
        came_back(scan, at, again) if WITHDREW.search(lines[at].text) else None,
        own_item.of_numbered(scan, at),
        own_item.of_flag(scan, at, again),
        own_item.of_pointer(scan, at, again),
        came_back(scan, at, again),
        _ordinary(lines, at, _main_run(scan, at, again)),
        _ordinary(lines, at, _main_style(lines, at, again)),
        _at_common_log(lines, at, again),
        open_appendix(scan, at, again),
    ):
        if found and found[0] < tail:
            return found
    return max(tail, at + 1), NO_END if again == scan.end else ""


def _gone_and_back(lines: Lines, at: int) -> int | None:
    """The end of an item of which one line says who left, where it is recorded and that they came back."""
    end = item_end(lines, at)
    told = any(
        WITHDREW.search(x.text) and RETURNED.search(x.text) and says_elsewhere(x.text, x.start)
        for x in lines[at + 1 : end]
    )
    return end if told and lines[at].number is not None and end < len(lines) else None


# "The officers joined at 4.25.", "Everyone else was then let in."
_JOINED = re.compile(
    r"\b(?:joined|came\s+in|entered|arrived|(?:(?:was|were)\s+(?:then\s+|now\s+)?(?:(?:invited|brought|called|let|asked)\s+in|admitted)|opened\s+to\s+(?:all|every(?:one|body)|the\s+public)))\b",
    re.IGNORECASE,
)
_JOINING = 16  # words that say so


def _joined(lines: Lines, at: int) -> int | None:
    """Where the others came to a part that was taken before the first item, right above that item."""
    if not lines[at].top:
        return None
    first = next((j for j in range(at + 1, len(lines)) if not lines[j].top), None)
    above = [j for j in range(at + 1, first or at) if not lines[j].blank]
    joined = bool(above) and _JOINED.search(lines[above[-1]].text) is not None
    return above[-1] if joined and len(words(lines[above[-1]].text)) <= _JOINING else None


def _told_elsewhere(lines: Lines, at: int) -> int | None:
    """The end of an item that holds no more than where it is recorded, before ordinary business."""
    end = item_end(lines, at)
    told = [x for x in lines[at + 1 : end] if not (x.blank or is_movement(x))]
    pointing = all(_OF_THIS.search(x.words) and says_elsewhere(x.text, x.start) for x in told)
    if lines[at].number is None or not (told and pointing) or end >= len(lines):
        return None
    return end if ORDINARY.search(lines[end].words) else None


def _ordinary(lines: Lines, at: int, found: tuple[int, str] | None) -> tuple[int, str] | None:
    """The end by numbers alone; behind the close of the meeting only ordinary business is open."""
    if found is None or not is_over(lines, at):
        return found
    first = lines[found[0]]
    row = [x for x in lines if first.row is not None and x.row == first.row] or [first]
    return found if any(ORDINARY.search(x.words) for x in row) else None


def _leads_back(scan: Scan, at: int, back: int, *, rest: bool) -> bool:
    """Whether a line ends the block that another begins.

    What is only heard does not end "the rest of the minutes", nor an item whose end is written
    further down, nor a block within which those who came back had left for one of its items.
    """
    if titled_open(scan.lines[back]):
        return True
    if scan.reach(back) is not Reach.BACK:
        return False
    heard = only_heard(scan, back)
    return not (heard and (rest or _ends_below(scan, back) or _left_within(scan, at, back)))


def _left_within(scan: Scan, at: int, back: int) -> bool:
    """Whether those who came back had left behind the first item of a block, for an item without a mark."""
    came = people_and_offices(scan.lines[back]) - GROUP
    items = [j for j in range(at + 1, back) if scan.lines[j].rank is not None]
    for j in range(items[1] if len(items) > 1 else back, back):
        line = scan.lines[j]
        if WITHDREW.search(line.text) and came & people_and_offices(line):
            return scan.marks[max(i for i in items if i <= j)] is None
    return False


def _ends_below(scan: Scan, at: int) -> bool:
    """Whether a line says further down that the part is over, before another item or part begins."""
    for j in range(at + 1, scan.end):
        if scan.reach(j) is Reach.BACK and not only_heard(scan, j):
            return True
        if scan.lines[j].rank is not None or scan.reach(j) in _OPENING:
            return False
    return False


def _at_common_log(lines: Lines, at: int, again: int) -> tuple[int, str] | None:
    end = common_log(lines, at, again)
    return None if end is None else (end, COMMON_LOG)


def _starts_anew(scan: Scan, at: int, j: int) -> bool:
    """Another heading of the whole Part 2 further down, with ordinary items between."""
    mark = scan.marks[j]
    if (
        mark is None
        or mark.reach is not Reach.BLOCK
        or not mark.pure
        or scan.lines[at].number is None
    ):
        return False
    return scan.lines[j].number is None and any(
        x.number and follows(scan.lines[at], x) for x in scan.lines[at + 1 : j]
    )


def _announced(lines: Lines, at: int, again: int) -> tuple[int, str] | None:
    """The first item behind those that the agenda or the resolution names as confidential."""
    named = {
        canonical(number)
        for line in lines[max(0, at - 3) : at + 1]
        for found in _ITEMS.finditer(line.text)
        if not _STAYED.search(line.text, 0, found.start())
        for number in re.findall(r"[\w/.]*\d", found["numbers"])
    } | _on_agenda(lines, at)
    items = [j for j in range(at + 1, again) if lines[j].number and lines[j].rank is not None]
    inside = [j for j in items if _parts(lines[j]) in named]
    if not inside or inside[0] != items[0]:
        return None
    behind = (j for j in items if j > inside[-1] and rank_of(lines[j]) <= rank_of(lines[inside[0]]))
    end = next(behind, None)
    return None if end is None else (end, "")


def _ended_before(scan: Scan, at: int, back: int) -> tuple[int, str] | None:
    """The end by count, number or return, before a way back that is only heard or another part's."""
    heard = only_heard(scan, back)
    again = next((j for j in range(at + 1, back) if scan.reach(j) in _OPENING), None)
    if not heard and again is None:
        return None
    limit = back if heard or again is None else again
    found = [
        _announced(scan.lines, at, limit),
        _counted(scan, at, limit),
        own_item.of_numbered(scan, at),
    ]
    if not heard:
        found = [end for end in (*found, came_back(scan, at, limit)) if end and end[1] != OWN_RUN]
    return next((end for end in found if end and end[0] < limit), None)


def _counted(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The first item behind those that the opening counts: "the next two items be reserved".

    "The following item" is one where the one behind it is ordinary, or sounds open: a clerk copies
    the words of the law.
    """
    lines = scan.lines
    said = _COUNTED_ITEMS.search(lines[at].text)
    if said is None:
        return None
    items = [j for j in range(at + 1, again) if lines[j].rank is not None]
    if not said["count"] and _told_at_once(lines[at + 1 : again]):
        return (items[0], "") if items else None  # "(The next minute is exempt.)", and its text
    behind = [j for j in items if rank_of(lines[j]) <= rank_of(lines[items[0]])]
    count = _COUNTS.get(said["count"].casefold()) or int(said["count"]) if said["count"] else 1
    if len(behind) <= count or (not said["count"] and not _sounds_open(scan, behind[count])):
        return None
    return behind[count], ""


def _sounds_open(scan: Scan, at: int) -> bool:
    inside = scan.lines[at : item_end(scan.lines, at)]
    private = max((scan.private.get(x.block.index, 0) for x in inside), default=0)
    heard = bool(scan.private) and private < POSSIBLY
    return heard or ORDINARY.search(scan.lines[at].words) is not None


def _told_at_once(behind: Sequence[Line]) -> bool:
    """Whether the first line that tells anything begins no item."""
    first = next((x for x in behind if not (x.blank or is_movement(x))), None)
    return first is not None and first.rank is None


def _on_agenda(lines: Lines, at: int) -> set[tuple[str, ...]]:
    """Numbers of the agenda's entries that are flagged there."""
    listed = [x for x in lines[:at] if (x.agenda or x.top) and x.block.story is Story.BODY]
    flagged = {x.row for x in listed if x.row and _FLAGGED_ENTRY.match(x.text)}
    cells = [read(x.text, certain=True) for x in listed if x.row in flagged and x.first_in_row]
    typed = [x.number for x in listed if x.row is None and _FLAGGED_ENTRY.match(x.words)]
    return {number.parts for number in (*cells, *typed) if number}


def _parts(line: Line) -> tuple[str, ...]:
    return line.number.parts if line.number else ()


def came_back(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The line in front of `again` in which those who left at the start of the block came back.

    Where they did so in the first words of the next item, its title.
    """
    gone = _who(scan.lines, at)
    for j in range(at + 1, min(again, scan.end)):
        line = scan.lines[j]
        if not RETURNED.search(line.text):
            continue
        said = line.words[: len(line.words) - len(behind_moves(line.words))]
        end = j if moves(line) else _title_above(scan.lines, at, j) if _of_a_group(said) else None
        back = people_and_offices(line if end == j else replace(line, text=said))
        if end is not None and any(same_people(each, back) for each in gone):
            return end, CAME_BACK
    return None


def _of_a_group(said: str) -> bool:
    return RETURNED.search(said) is not None and not GROUP.isdisjoint(words(said))


def _title_above(lines: Lines, at: int, line: int) -> int | None:
    """The title of the item behind `at` that begins with a line, or the row that does."""
    first = row_start(lines, line)
    if lines[line].row is not None:
        titled = all(x.blank or short_heading(x.text) or x.number for x in lines[first:line])
        return first if titled and at < first < line else None
    above = next((k for k in reversed(range(at + 1, line)) if not lines[k].blank), None)
    titled = above is not None and lines[above].rank is not None
    return above if above is not None and titled and short_heading(lines[above].words) else None


def _main_style(lines: Lines, at: int, again: int) -> tuple[int, str] | None:
    """The heading in the open items' style that goes on with their numbers.

    Only where the items of the block have no such style.
    """
    before = [x for x in lines[:at] if x.number and not x.agenda and _style(x) != (0, False)]
    if len(before) < 3 or len({_style(x) for x in before}) != 1 or before[-1].number is None:
        return None
    last, plain, depth = before[-1], False, before[-1].number.depth
    for j in range(at + 1, again):
        line = lines[j]
        if line.number is None or line.number.depth != depth:
            continue
        if _style(line) == _style(last):
            return (j, OWN_RUN) if plain and _goes_on(last, line) else None
        plain = True
    return None


def _style(line: Line) -> tuple[int, bool]:
    return line.block.heading, line.block.bold


def _goes_on(before: Line, after: Line) -> bool:
    """A later number of the same run; a marker between may have used one up."""
    a, b = before.number, after.number
    if a is None or b is None or len(a.parts) != len(b.parts):
        return False
    one, two = a.parts, b.parts
    if len(one) == 1:
        return (steps(one[0], two[0]) or 0) > 0
    if one[0].isalpha() and one[0] != two[0]:
        return False
    digits = [[int(p) for p in parts if p.isdigit()] for parts in (one, two)]
    return len(digits[0]) == len(digits[1]) and digits[0] < digits[1]


def _who(lines: Lines, at: int) -> list[frozenset[str]]:
    """Who left, by each line around a marker and by all: one of them may tell of the matter."""
    near = [x for x in lines[max(0, at - 3) : at + 2] if WITHDREW.search(x.text)]
    left = [people_and_offices(x) for x in near]
    return [*left, frozenset().union(*left)]


def _main_run(scan: Scan, at: int, again: int) -> tuple[int, str] | None:
    """The heading that continues the open items' numbers, where the block counted on its own."""
    lines, mark = scan.lines, scan.marks[at]
    first = at if mark is not None and mark.apart else at + 1
    main = next(
        (x for x in reversed(lines[:first]) if x.number and x.number.depth == 1 and not x.agenda),
        None,
    )
    if main is None:
        return None
    last: Line | None = None
    for j in range(first, again):
        line = lines[j]
        if line.number is None or line.number.depth != 1:
            continue
        if last is None and follows(main, line):
            return None  # the block itself continues the main run
        if last is not None and follows(main, line) and not follows(last, line):
            return j, OWN_RUN
        last = line
    return None


def way_back(scan: Scan, at: int, end: int) -> int:
    """Where the minutes go on in public behind a line, or who left came back; at the latest, `end`."""
    back = next((j for j in range(at + 1, end) if scan.reach(j) is Reach.BACK), end)
    found = came_back(scan, at, back)
    return found[0] if found else back
