"""Pieces of items that a sentence names: by number or title and their place, or by their matter.

The third paragraph under Pastoral, the first question under minute 6, the second action, the one
about the court order, all behind the words "at short notice". What is named is read in
`rulings.targets`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.lines.tables import Table
from redactor.split.markers.noted import ITSELF, OWN_RULE
from redactor.split.marks import Reach
from redactor.split.reach import lettered
from redactor.split.reach.by_number import bearing, numbers, paragraphs_of
from redactor.split.reach.meant import (
    STOPPED,
    TITLE,
    asked_by_number,
    is_title,
    lines_meant,
    told_above,
    told_in,
)
from redactor.split.reach.scan import (
    SCOPE,
    Scan,
    anchor,
    first_level,
    seal_item,
    trimmed,
)
from redactor.split.rulings import described, quoted
from redactor.split.rulings.described import DESCRIBED
from redactor.split.rulings.marked import BRACKETED, MARKED
from redactor.split.rulings.passages import ALL_BUT
from redactor.split.rulings.places import ROW
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line
    from redactor.split.marks import Marker

_BY_NUMBER = re.compile(r"Q(?P<number>\d+)")
_BY_MARKS = frozenset([Reach.FROM, Reach.ITEM, Reach.BLOCK, Reach.NEXT, Reach.RETRO, Reach.REST])


def sealed(scan: Scan, at: int, mark: Marker) -> int:
    """Each of the pieces that a line names, wherever it stands; returns where to go on."""
    for place, which in zip(mark.numbers, mark.which, strict=True):
        if which == ITSELF:
            scan.seals += seals.paragraphs((scan.lines[at],), OWN_RULE)
        elif which.partition(" ")[0] in quoted.WAYS:
            _seal_quoted(scan, at, mark, place, which)
        elif which.startswith(DESCRIBED):
            _seal_described(scan, at, mark, place, which)
        elif which in {MARKED, BRACKETED}:
            _seal_marked(scan, at, mark, place, which)
        elif which.startswith(ALL_BUT):
            _seal_all_but(scan, at, mark, place, which.removeprefix(ALL_BUT).split())
        elif which.startswith("no."):
            _seal_by_place(scan, at, mark, place, which)
        elif which:
            _seal(scan, lines_meant(scan, at, place, which), which, mark.rule)
        else:
            _seal_by_number(scan, at, mark, place)
    return at + 1


def _seal_by_number(scan: Scan, at: int, mark: Marker, place: str) -> None:
    """An item, or a question where no item bears its number: "Q5"."""
    asked = _BY_NUMBER.fullmatch(place)
    if asked and not bearing(scan, place, at):
        _seal(scan, asked_by_number(scan, at, asked["number"]), "one question", mark.rule)
    elif inside := [*lettered.within(scan, place, at)]:
        scan.seals += [seals.stretch(line, cut, mark.rule) for line, cut in inside]
    else:
        numbers(scan, at, mark, (place,))


def _seal_all_but(scan: Scan, at: int, mark: Marker, place: str, parts: Sequence[str]) -> None:
    """An item without those of its parts that are left; its title stays with them."""
    lines = scan.lines
    left = {
        j for part in parts for k in bearing(scan, part, at) for j in range(k, item_end(lines, k))
    }
    heads = bearing(scan, place, at)[:1]
    if not heads:  # only its paragraphs bear numbers
        for k in paragraphs_of(scan, place):
            own = enumerate(lines[k : item_end(lines, k)], k)
            meant = tuple(x for j, x in own if j not in left)
            scan.seals += seals.paragraphs(meant, mark.rule)
    for head in heads:
        inside = range(head, trimmed(scan, head, item_end(lines, head)))
        first = head + 1 if _titles_item(scan, lines[head]) and left & {*inside} else head
        for j in (j for j in inside if j >= first and j not in left and not lines[j].blank):
            scan.seals += seals.paragraphs((lines[j],), mark.rule)


def _seal_quoted(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """What is named by its words; where its place is no title, what speaks of all of that."""
    below = [x for x in told_in(scan, at, place) if x is not scan.lines[at]]
    found = quoted.meant(below, which) or (() if place else quoted.meant(_others(scan, at), which))
    scan.seals += [seals.stretch(line, cut, mark.rule) for line, cut in found]
    if not found and place and which.partition(" ")[0] in quoted.STRETCHES:
        numbers(scan, at, mark, (place,))
    if not found and not place and which.startswith("onwards "):  # of the item, all the same
        head = first_level(scan.lines, anchor(scan.lines, at))
        seal_item(scan, at if head is None else head, mark.rule, SCOPE)
    if not found and which.startswith(quoted.CALLED):  # "the one on Ann in York"
        about = f"{which.removeprefix(quoted.CALLED)} {place}"
        _seal(scan, lines_meant(scan, at, about, "one about"), "one about", mark.rule)


def _others(scan: Scan, at: int) -> list[Line]:
    """All that is told but for the ruling."""
    return [x for k, x in enumerate(scan.lines) if k != at and not (x.blank or x.agenda or x.top)]


def _holds_marked(scan: Scan, at: int, place: str) -> bool:
    """Whether anything in an item is marked by itself, so that a ruling may mean that alone."""
    lines = (
        k for head in bearing(scan, place, at) for k in range(head, item_end(scan.lines, head))
    )
    return any(k != at and scan.reach(k) in _BY_MARKS for k in lines)


def _seal_marked(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """What is marked in an item has its own mark; what is none but brackets, or the item, is sealed."""
    if _holds_marked(scan, at, place):
        return
    inside = [*_in_brackets(told_in(scan, at, place))] if which == BRACKETED else []
    scan.seals += [seals.stretch(line, cut, mark.rule) for line, cut in inside]
    if not inside:
        numbers(scan, at, mark, (place,))


_SET_OFF = (re.compile(r"\[[^\[\]]+\]"), re.compile(r"\([^()]+\)"))


def _in_brackets(below: Sequence[Line]) -> Iterator[tuple[Line, tuple[int, int]]]:
    """The longest that stands in square brackets, or where there are none in round ones: sentences."""
    for brackets in _SET_OFF:
        found = [(x, m.span()) for x in below for m in brackets.finditer(x.text, x.start)]
        told = [(x, cut) for x, cut in found if len(words(x.text[slice(*cut)])) > STOPPED]
        if told:
            yield from told
            return


def _seal_described(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """Paragraphs by who spoke and what of; where an item is named and none of it fits, the item."""
    below = told_in(scan, at, place) if place else []
    told = [x for x in below or told_above(scan, at) if x is not scan.lines[at]]
    found = described.meant(told, which, scan.private) or below
    _seal(scan, found, "one about", mark.rule)
    _seal_rows(scan, found, mark.rule)


def _seal_rows(scan: Scan, meant: Sequence[Line], rule: str) -> None:
    """Rows without a number of which all that is told was meant: with them who is to do what."""
    for row in {x.row for x in meant if x.row is not None and x.table is Table.MINUTES}:
        beside = [x for x in scan.lines if x.row == row and not x.blank]
        told = [x for x in beside if not x.action_cell]
        if told[0].number is None and all(x in meant for x in told):
            scan.seals.append(seals.row(scan.lines, scan.lines.index(told[0]), rule, doubt=SCOPE))


def _seal_by_place(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """A paragraph of an item by the number that it bears there; where none does, by its place."""
    serial = which.removeprefix("no.").split()[0]
    below = told_in(scan, at, place)
    bearing_it = [x for x in below if x.number and x.number.parts[-1:] == (serial,)]
    if bearing_it:
        seal_item(scan, scan.lines.index(bearing_it[0]), mark.rule)
    else:
        counted = [x for x in below if x.rank is None] or below
        meant = tuple(counted[: int(serial)][-1:])
        scan.seals += seals.paragraphs(meant, mark.rule) if meant else []


# What an item begins with before its first sentence: "Staffing, Oak House.", "Head's report."
_RUN_IN = re.compile(
    r"\W*(?:(?:[A-Z][\w'’&-]*|of|and|the|for|&),?\s+){0,4}(?:[A-Z][\w'’&-]*|(?<=\s)(?:report|update|matters|review|policy|policies|visits|news|business|plan|structure))[.:]\s*"
)


_A_NAME = re.compile(
    r"\W*[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,2}[.:]\s*"
)  # "Mia Fell.": of whom it is told


def _told(line: Line) -> list[tuple[int, int]]:
    """The sentences of a paragraph, the first with the title that it runs on from."""
    first, *others = sentences(line.text, line.start) or ((line.start, len(line.text)),)
    said = line.text[slice(*first)]
    titles = line.number is not None and _RUN_IN.fullmatch(said) and not _A_NAME.fullmatch(said)
    if not (titles and others):
        return [first, *others]
    return [(first[0], others[0][1]), *others[1:]]


def _seal(scan: Scan, meant: Sequence[Line], which: str, rule: str) -> None:
    order, kind = which.split()
    if kind in {"sentence", "sentence-about"}:
        said = [(x, cut) for x in meant for cut in _told(x)]
        there = quoted.ORDER.get(order, -1) < len(said)
        scan.seals += [seals.stretch(x, cut, rule) for x, cut in quoted.nth(said, order) if there]
        return
    for line in meant:
        if line.table is Table.LOG or kind == ROW:
            scan.seals.append(seals.row(scan.lines, scan.lines.index(line), rule))
        elif line.row is not None and order == "one" and _titles_row(scan, line):
            scan.seals.append(seals.row(scan.lines, scan.lines.index(line), rule, doubt=SCOPE))
        elif line.row is not None:
            scan.seals.append(seals.stretch(line, (0, None), rule))
        elif _titles_item(scan, line):
            seal_item(scan, scan.lines.index(line), rule, SCOPE)
        else:
            doubt = SCOPE if order == "one" else ""
            scan.seals += seals.paragraphs((line,), rule, doubt=doubt)


def _titles_row(scan: Scan, line: Line) -> bool:
    """Whether what was found is no more than the title of a row."""
    beside = [x for x in scan.lines if x.row == line.row and not (x.blank or x.action_cell)]
    longest = max(beside, key=lambda x: len(x.text))
    short = line.table is not Table.LOG and len(words(line.words)) <= TITLE
    return short and longest is not line and longest.block.place != line.block.place


def _titles_item(scan: Scan, line: Line) -> bool:
    """Whether what was found is no paragraph, but the title of an item that is meant."""
    head = scan.lines.index(line)
    return is_title(line, [x for x in scan.lines[head : item_end(scan.lines, head)] if not x.blank])
