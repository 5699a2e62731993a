"""Markers → what they seal: where a confidential block, item or paragraph ends (B3, fail closed).

An end that nobody wrote is never guessed in favour of publishing: the block runs on to the
closing furniture, with a doubt for a person to settle.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redactor.data import Carrier, Story
from redactor.split import lexicon, seals
from redactor.split.layout import Line, Lines, Table, item_end, row_end
from redactor.split.markers import Marker, Reach, build, marker, pure
from redactor.split.numbering import canonical
from redactor.split.tail import is_movement, tail_start
from redactor.split.text import words
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.split.seals import Seal
    from redactor.split.rules import SplitRules
    from collections.abc import Callable

NO_END = "no end marker: sealed up to the closing lines"
OWN_RUN = "no end marker: the main numbering goes on here"
CAME_BACK = "no end marker: ends where those who withdrew came back"
WHILE_OUT = "not marked itself, but held while those who withdrew were out"
SCOPE = "which part of the item is meant must be checked"
_NIL, _ORDINARY, _RETURNED, _WITHDREW = map(
    build, (lexicon.NIL, lexicon.ORDINARY_TITLE, lexicon.RETURNED, lexicon.WITHDREW)
)
_LAW = build(lexicon.LAW)
_GROUP = frozenset(
    ["staff", "officers", "observers", "governors", "members", "those", "all", "everyone", "they", "others", "trustees"]
)


@dataclass
class _Scan:
    """The lines, their markers and the seals found so far: alive only inside `sealed`."""

    lines: Lines
    marks: list[Marker | None]
    rules: SplitRules
    seals: list[Seal] = field(default_factory=list)

    @property
    def end(self) -> int:
        return next(
            (
                j + 1
                for j in reversed(range(len(self.lines)))
                if self.lines[j].block.story is Story.BODY
            ),
            0,
        )

    def reach(self, at: int) -> Reach | None:
        mark = self.marks[at]
        return mark.reach if mark else None


def sealed(lines: Lines, rules: SplitRules) -> list[Seal]:
    """Everything that a marker in the text seals."""
    body = [x.block.story is Story.BODY for x in lines]
    following = [
        next((x for x in lines[at + 1 :] if not x.blank), None) for at in range(len(lines))
    ]
    marks = [
        marker(x, rules, y) if ok else None for x, y, ok in zip(lines, following, body, strict=True)
    ]
    scan = _Scan(lines, marks, rules)
    at = 0
    while at < len(lines):
        mark = scan.marks[at]
        at = max(at + 1, _HANDLERS[mark.reach](scan, at, mark)) if mark else at + 1
    return scan.seals


# Blocks


def _block(scan: _Scan, at: int, mark: Marker) -> int:
    if _nil_follows(scan, at) or (mark.pure and _finished_stub(scan, at)):
        return at + 1
    end, doubt = _block_end(scan, at)
    bare = mark.pure and scan.lines[at].number is None and bool(_item_starts(_members(scan, at + 1, end)))
    first = at + 1 if bare else at
    if mark.start:
        scan.seals.append(seals.stretch(scan.lines[at], mark.start, None, mark.rule, doubt=doubt))
        first = at + 1
    _seal_block(scan, first, end, mark.rule, doubt)
    return end


def _after(scan: _Scan, at: int, mark: Marker) -> int:
    """A resolution to exclude the public: itself public, what follows is not."""
    if _nil_follows(scan, at):
        return at + 1
    line = scan.lines[at]
    if mark.start and line.text[mark.start :].strip():
        scan.seals.append(seals.stretch(line, mark.start, None, mark.rule))
    first = at + 1
    while first < scan.end and (
        scan.lines[first].blank or _legal(scan.lines[first]) or is_movement(scan.lines[first])
    ):
        first += 1
    if first >= scan.end or scan.reach(first) is Reach.BLOCK:
        return first
    end, doubt = _block_end(scan, first - 1)
    _seal_block(scan, first, end, mark.rule, doubt)
    return end


def _legal(line: Line) -> bool:
    """The resolution, and the table that gives the ground for each item by numbers alone."""
    plain = {
        "item",
        "no",
        "paragraph",
        "paragraphs",
        "s",
        "in",
        "schedule",
        "12a",
        "and",
        "number",
        "of",
        "part",
        "1",
        "i",
    }
    numbers = line.row is not None and all(w in plain or w.isdigit() for w in words(line.text))
    return numbers or bool(_LAW.search(line.text))


def _nil_follows(scan: _Scan, at: int) -> bool:
    """The heading stands there, and below it: "None"."""
    following = next((x for x in scan.lines[at + 1 : scan.end] if not x.blank), None)
    return (
        following is not None
        and bool(_NIL.search(following.words))
        and len(words(following.words)) <= 20
    )


def _finished_stub(scan: _Scan, at: int) -> bool:
    """A numbered "Part 2" with nothing below it, between ordinary items: the body is elsewhere."""
    line, end = scan.lines[at], item_end(scan.lines, at)
    if line.number is None or any(not x.blank for x in scan.lines[at + 1 : end]) or end >= scan.end:
        return False
    following = scan.lines[end]
    return bool(
        following.number and _follows(line, following) and _ORDINARY.search(following.words)
    )


def _follows(before: Line, after: Line) -> bool:
    a, b = before.number, after.number
    if (
        a is None
        or b is None
        or not a.parts
        or not b.parts
        or not (a.parts[-1] + b.parts[-1]).isdigit()
    ):
        return False
    return a.parts[:-1] == b.parts[:-1] and int(b.parts[-1]) == int(a.parts[-1]) + 1


def _block_end(scan: _Scan, at: int) -> tuple[int, str]:
    lines = scan.lines
    back = next((j for j in range(at + 1, scan.end) if scan.reach(j) is Reach.BACK), None)
    again = next((j for j in range(at + 1, scan.end) if _starts_anew(scan, at, j)), scan.end)
    if back is not None and back < again:
        return back, ""
    tail = min(tail_start(lines, at), again)
    for found in (
        _own_item_end(scan, at),
        _came_back(scan, at, again),
        _main_run(lines, at, again),
    ):
        if found and found[0] < tail:
            return found
    return max(tail, at + 1), NO_END if again == scan.end else ""


def _starts_anew(scan: _Scan, at: int, j: int) -> bool:
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
        x.number and _follows(scan.lines[at], x) for x in scan.lines[at + 1 : j]
    )


def _own_item_end(scan: _Scan, at: int) -> tuple[int, str] | None:
    """A numbered marker with a text of its own ends with its item, as items do."""
    lines = scan.lines
    if lines[at].number is None:
        return None
    end = item_end(lines, at)
    content = [x for x in lines[at + 1 : end] if not (x.blank or is_movement(x) or pure(x.words))]
    spoken = len(words(lines[at].words)) > 25
    if not (content or spoken) or end >= scan.end or not _follows(lines[at], lines[end]):
        return None
    return _trimmed(scan, at, end), "" if _ORDINARY.search(lines[end].words) else OWN_RUN


def _came_back(scan: _Scan, at: int, again: int) -> tuple[int, str] | None:
    """The line in which those who left at the start of the block came back."""
    gone = _who(scan.lines, at)
    for j in range(at + 1, min(again, scan.end)):
        line = scan.lines[j]
        if _RETURNED.search(line.text) and is_movement(line) and _same_people(gone, _people(line)):
            return j, CAME_BACK
    return None


def _who(lines: Lines, at: int) -> frozenset[str]:
    """Who left, by the lines around a marker."""
    near = [x for x in lines[max(0, at - 3) : at + 2] if _WITHDREW.search(x.text)]
    return frozenset().union(*map(_people, near))


def _people(line: Line) -> frozenset[str]:
    names = re.findall(r"\b[A-Z][\w'-]+|\b[A-Z]{2,4}\b", line.text)
    return frozenset(n.casefold() for n in names if n not in {"The", "They", "And"}) | (
        _GROUP.intersection(words(line.text))
    )


def _same_people(gone: frozenset[str], back: frozenset[str]) -> bool:
    groups = back & _GROUP
    if groups:
        return True
    return bool(gone) and len(gone & back) * 2 >= len(gone)


def _main_run(lines: Lines, at: int, again: int) -> tuple[int, str] | None:
    """The heading that continues the open items' numbers, where the block counted on its own."""
    main = next(
        (x for x in reversed(lines[:at]) if x.number and x.number.depth == 1 and not x.agenda), None
    )
    if main is None:
        return None
    last: Line | None = None
    for j in range(at + 1, again):
        line = lines[j]
        if line.number is None or line.number.depth != 1:
            continue
        if last is None and _follows(main, line):
            return None  # the block itself continues the main run
        if last is not None and _follows(main, line) and not _follows(last, line):
            return j, OWN_RUN
        last = line
    return None


# Sections of a block


def _seal_block(scan: _Scan, first: int, end: int, rule: str, doubt: str) -> None:
    """One sealed section for each item of the block; a bare marker line in front stays."""
    members = _members(scan, first, end)
    starts = _item_starts(members)
    if not starts:
        if any(not x.blank for x in members):
            scan.seals += seals.paragraphs(members, rule, doubt=doubt)
        return
    if starts[0] > 0:
        preamble = members[: starts[0]]
        while preamble and (preamble[0].blank or pure(preamble[0].words)):
            preamble = preamble[1:]
        if any(not x.blank for x in preamble):
            scan.seals += seals.paragraphs(preamble, rule, doubt=doubt)
    for a, b in zip(starts, [*starts[1:], len(members)], strict=True):
        number = members[a].number
        scan.seals += seals.paragraphs(members[a:b], rule, number.text if number else "", doubt)


def _members(scan: _Scan, first: int, end: int) -> Lines:
    """The lines between, without the header rows of item tables and logs: they say nothing."""
    return tuple(
        x
        for x in scan.lines[first:end]
        if x.block.story is Story.BODY
        and not (x.header_row and x.table in {Table.MINUTES, Table.LOG})
    )


def _item_starts(members: Lines) -> list[int]:
    numbered = [i for i, x in enumerate(members) if x.number and x.rank is not None]
    if numbered:
        head = members[numbered[0]]
        rest = [i for i in numbered[1:] if not _child(head, members[i])] if numbered[0] == 0 else []
        level = min(_rank(members[i]) for i in (rest or numbered))
        starts = [i for i in (rest or numbered) if _rank(members[i]) == level]
        return sorted({*starts, *([0] if rest else [])})
    ranked = [_rank(x) for x in members if x.rank is not None and not pure(x.words)]
    return [
        i for i, x in enumerate(members) if ranked and x.rank == min(ranked) and not pure(x.words)
    ]


def _rank(line: Line) -> int:
    return 99 if line.rank is None else line.rank


def _child(head: Line, line: Line) -> bool:
    if head.number is None or line.number is None or line.number.lettered:
        return True
    parts = head.number.parts
    return _rank(line) > _rank(head) and (
        line.number.parts[: len(parts)] == parts or line.number.depth > 1
    )


# Items and paragraphs


def _trimmed(scan: _Scan, at: int, end: int) -> int:
    """Without the lines at an item's end that only say who came and went, or close the meeting."""
    end = min(end, max(tail_start(scan.lines, at), at + 1))
    while end > at + 1 and (scan.lines[end - 1].blank or is_movement(scan.lines[end - 1])):
        end -= 1
    return end


def _seal_item(scan: _Scan, at: int, rule: str, doubt: str = "") -> int:
    end = item_end(scan.lines, at)
    back = next((j for j in range(at + 1, end) if scan.reach(j) is Reach.BACK), end)
    end = _trimmed(scan, at, back)
    number = scan.lines[at].number
    scan.seals += seals.paragraphs(
        _members(scan, at, end), rule, number.text if number else "", doubt
    )
    return _while_out(scan, at, end)


def _while_out(scan: _Scan, at: int, end: int) -> int:
    """Items after a flagged one, up to the line in which those who left before it came back."""
    before = next((x for x in reversed(scan.lines[:at]) if not x.blank), None)
    if before is None or not is_movement(before) or not _WITHDREW.search(before.text):
        return end
    j, items = end, []
    while j < scan.end and len(items) <= 2:
        line = scan.lines[j]
        if (
            is_movement(line)
            and _RETURNED.search(line.text)
            and _same_people(_people(before), _people(line))
        ):
            for item in items:
                _seal_item_only(scan, item, "in-line block", WHILE_OUT)
            return j
        if scan.marks[j] is not None or "dates" in line.contexts:
            return end
        if line.rank is not None and (not items or line.rank <= _rank(scan.lines[items[0]])):
            items.append(j)
        j += 1
    return end


def _seal_item_only(scan: _Scan, at: int, rule: str, doubt: str) -> None:
    number = scan.lines[at].number
    end = _trimmed(scan, at, item_end(scan.lines, at))
    scan.seals += seals.paragraphs(
        _members(scan, at, end), rule, number.text if number else "", doubt
    )


def _anchor(lines: Lines, at: int) -> int | None:
    """The line that begins the smallest item in which `at` stands."""
    for k in range(at, -1, -1):
        if lines[k].rank is not None and not lines[k].agenda:
            return k if item_end(lines, k) > at else None
    return None


def _item(scan: _Scan, at: int, mark: Marker) -> int:
    line = scan.lines[at]
    if line.row is not None and line.table is not Table.MINUTES:
        scan.seals.append(seals.row(scan.lines, at, mark.rule, Carrier.LOG_ROW, doubt=mark.doubt))
        return row_end(scan.lines, at)
    if line.rank is not None:
        return _seal_item(scan, at, mark.rule, mark.doubt)
    if line.row is not None:
        return _cell_paragraph(scan, at, mark)
    scan.seals += seals.paragraphs((line,), mark.rule, doubt=mark.doubt)
    return at + 1


def _cell_paragraph(scan: _Scan, at: int, mark: Marker) -> int:
    """A flag inside a cell: the row where it heads the row's text, else that paragraph."""
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    head = _anchor(lines, at)
    titled = (
        head is not None
        and len(words(lines[head].words)) > 0
        and lines[head].block.place != line.block.place
    )
    heads_row = cell[0] is line and (len(cell) == 1 or not titled or len(words(line.words)) <= 8)
    if heads_row and head is not None and lines[head].row == line.row:
        scan.seals.append(seals.row(lines, at, mark.rule, Carrier.ROW))
        return row_end(lines, at)
    if heads_row:
        scan.seals.append(seals.row(lines, at, mark.rule, Carrier.ROW, doubt=SCOPE))
        return row_end(lines, at)
    scan.seals.append(seals.stretch(line, 0, None, mark.rule, doubt=mark.doubt))
    if mark.reach is Reach.WHOLE_ITEM:
        scan.seals += [seals.stretch(x, 0, None, mark.rule) for x in cell[cell.index(line) + 1 :]]
    return at + 1


def _whole_item(scan: _Scan, at: int, mark: Marker) -> int:
    head = _anchor(scan.lines, at)
    if head is None or scan.lines[at].row is not None:
        return _item(scan, at, mark)
    return max(_seal_item(scan, head, mark.rule), at + 1)


def _from(scan: _Scan, at: int, mark: Marker) -> int:
    scan.seals.append(seals.stretch(scan.lines[at], mark.start, mark.end, mark.rule))
    return at + 1


def _rest(scan: _Scan, at: int, mark: Marker) -> int:
    line, head = scan.lines[at], _anchor(scan.lines, at)
    if line.text[mark.start :].strip(" ."):
        return _from(scan, at, mark)
    end = at + 1 if head is None else _trimmed(scan, at, item_end(scan.lines, head))
    scan.seals += seals.paragraphs(_members(scan, at, end), mark.rule, doubt=SCOPE)
    return at + 1


def _next(scan: _Scan, at: int, mark: Marker) -> int:
    j = next((j for j in range(at + 1, scan.end) if not scan.lines[j].blank), None)
    if j is not None:
        scan.seals += seals.paragraphs((scan.lines[j],), mark.rule)
    return at + 1 if j is None else j + 1


def _next_item(scan: _Scan, at: int, mark: Marker) -> int:
    j = next((j for j in range(at + 1, scan.end) if scan.lines[j].rank is not None), None)
    return at + 1 if j is None else _seal_item(scan, j, mark.rule)


def _retro(scan: _Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    said_before = line.text[line.start : mark.start].strip(" ([*-")
    head = _anchor(lines, at)
    own = bool(line.block.label) and line.number is None and len(words(said_before)) > 5
    if own or mark.scope in {"paragraph", "entry", "remainder", "rest"} or head is None:
        first = at if len(words(said_before)) > 3 else max(0, at - 1)
        while first and lines[first].blank:
            first -= 1
        end = at + 1
        if mark.scope in {"remainder", "rest"} and head is not None:
            end = row_end(lines, at) if line.row else item_end(lines, head)
        members = _members(scan, first, end)
        if line.row is not None:
            scan.seals += [
                seals.stretch(x, 0, None, mark.rule, doubt=SCOPE)
                for x in members
                if not x.blank and not x.number
            ]
        else:
            scan.seals += seals.paragraphs(
                members, mark.rule, doubt=SCOPE if mark.scope in {"remainder", "rest"} else ""
            )
        return end
    if len(words(said_before)) < 6 and mark.scope in {"item", "discussion", "section", "eitem"}:
        head = next((k for k in reversed(range(head + 1)) if _top(lines, k, at)), head)
    return max(_seal_item(scan, head, mark.rule), at + 1)


def _top(lines: Lines, k: int, at: int) -> bool:
    """Whether the item that begins at `k` is of the first level and reaches to `at`."""
    number = lines[k].number
    return number is not None and _rank(lines[k]) < 20 and item_end(lines, k) > at


def _numbers(scan: _Scan, at: int, mark: Marker) -> int:
    for number in mark.numbers:
        wanted = canonical(number)
        for k, line in enumerate(scan.lines):
            if (
                line.number
                and not line.agenda
                and wanted
                and line.number.parts == wanted
                and k != at
            ):
                _seal_item(scan, k, mark.rule)
                break
    return at + 1


def _pointer(scan: _Scan, at: int, mark: Marker) -> int:
    """A stub: what the clerk left below it is sealed, and a heading that says too much."""
    lines, line = scan.lines, scan.lines[at]
    head = _anchor(lines, at)
    if line.row is not None and line.table is Table.MINUTES:
        return _pointer_in_cell(scan, at, mark)
    if head is None:
        return at + 1
    first_text = next((x for x in lines[head + 1 : item_end(lines, head)] if not x.blank), None)
    before = words(line.text[line.start : mark.end])
    if head == at and len(before) > 8:
        return _remainder(scan, at, mark)
    leads = head == at or first_text is line or mark.scope == "this"
    if not leads or len(words(line.words)) > 30:
        return _remainder(scan, at, mark)
    left = [x for x in lines[at + 1 : item_end(lines, head)] if not (x.blank or is_movement(x))]
    if left or line.text[mark.start :].strip() or not _neutral(lines[head], scan.rules):
        return max(_seal_item(scan, head, mark.rule), at + 1)
    return at + 1


def _remainder(scan: _Scan, at: int, mark: Marker) -> int:
    if mark.scope == "this" and len(words(scan.lines[at].text[mark.start :])) > 3:
        scan.seals.append(seals.stretch(scan.lines[at], mark.start, None, mark.rule, doubt=SCOPE))
    return at + 1


def _pointer_in_cell(scan: _Scan, at: int, mark: Marker) -> int:
    lines, line = scan.lines, scan.lines[at]
    cell = [x for x in lines if x.block.place == line.block.place and not x.blank]
    if line.number is not None or (cell[0] is line and len(words(line.words)) <= 20):
        scan.seals.append(seals.row(lines, at, mark.rule, Carrier.ROW))
        return row_end(lines, at)
    return _remainder(scan, at, mark)


def _neutral(line: Line, rules: SplitRules) -> bool:
    """Whether a heading with its stub says no more than the kind of business."""
    said = re.split(
        r"\s[-:]\s|[.:(]\s*|\b(?:see|minuted|recorded|this\s+item)\b",
        line.words,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    return (
        pure(line.words)
        or not words(said)
        or " ".join(words(said)) in {" ".join(words(x)) for x in rules.neutral_headings}
    )


def _back(scan: _Scan, at: int, mark: Marker) -> int:  # noqa: ARG001 - same shape as the others
    return at + 1


_HANDLERS: dict[Reach, Callable[[_Scan, int, Marker], int]] = {
    Reach.BLOCK: _block,
    Reach.AFTER: _after,
    Reach.ITEM: _item,
    Reach.WHOLE_ITEM: _whole_item,
    Reach.FROM: _from,
    Reach.REST: _rest,
    Reach.NEXT: _next,
    Reach.NEXT_ITEM: _next_item,
    Reach.BACK: _back,
    Reach.RETRO: _retro,
    Reach.NUMBERS: _numbers,
    Reach.POINTER: _pointer,
}
