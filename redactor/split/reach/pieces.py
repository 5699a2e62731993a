"""Pieces of items that a sentence names: by number or title and their place, or by their matter.

The third paragraph under Pastoral, the first question under minute 6, the second action, the one
about the court order, all behind the words "at short notice". What is named is read in
`rulings.targets`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.lines.tables import Table
from redactor.split.markers.noted import ITSELF, OWN_RULE
from redactor.split.marks import Reach
from redactor.split.reach import actions, lettered
from redactor.split.reach.by_number import bearing, numbers
from redactor.split.reach.scan import (
    LETTERED,
    SCOPE,
    Scan,
    anchor,
    first_level,
    members,
    part_of,
    seal_item,
    trimmed,
)
from redactor.split.rulings import described, quoted
from redactor.split.rulings.described import DESCRIBED, REPLY
from redactor.split.rulings.marked import BRACKETED, MARKED
from redactor.split.rulings.passages import ALL_BUT
from redactor.split.rulings.places import ACTION, SOURCE
from redactor.split.words.text import sentences, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line
    from redactor.split.marks import Marker

_BY_MATTER = frozenset(["about", "after", "sentence-about", "before", "behind"])
_COUNTED = {"two": 2, "three": 3, "four": 4}
_QUESTION = re.compile(r"\W*Q(?:uestion)?\s?\d*\b", re.IGNORECASE)
_BY_NUMBER = re.compile(r"Q(?P<number>\d+)")
_ASKED = re.compile(r"\?|\b(?:asked|queried|questioned|wondered|challenge)\b", re.IGNORECASE)
_BY_MARKS = frozenset([Reach.FROM, Reach.ITEM, Reach.BLOCK, Reach.NEXT, Reach.RETRO, Reach.REST])
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "our"])
_LEAST = 4  # letters of a word that tells what a paragraph is about


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
            _seal(scan, _meant(scan, at, place, which), which, mark.rule)
        else:
            _seal_by_number(scan, at, mark, place)
    return at + 1


def _seal_by_number(scan: Scan, at: int, mark: Marker, place: str) -> None:
    """An item, or a question where no item bears its number: "Q5"."""
    asked = _BY_NUMBER.fullmatch(place)
    if asked and not bearing(scan, place, at):
        _seal(scan, _question(scan, at, asked["number"]), "one question", mark.rule)
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
        for k in _parts_of(scan, place):
            own = enumerate(lines[k : item_end(lines, k)], k)
            meant = tuple(x for j, x in own if j not in left)
            scan.seals += seals.paragraphs(meant, mark.rule)
    for head in heads:
        inside = range(head, trimmed(scan, head, item_end(lines, head)))
        first = head + 1 if _titles_item(scan, lines[head]) and left & {*inside} else head
        for j in (j for j in inside if j >= first and j not in left and not lines[j].blank):
            scan.seals += seals.paragraphs((lines[j],), mark.rule)


def _parts_of(scan: Scan, place: str) -> Iterator[int]:
    """Where the paragraphs of an item begin that has no heading: 6.1 and 6.2 of 6."""
    number = canonical(place)
    for k, line in enumerate(scan.lines):
        if line.number and not line.agenda and line.number.parts[:-1] == number:
            yield k


def _seal_quoted(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """What is named by its words; where its place is no title, what speaks of all of that."""
    below = [x for x in _below(scan, at, place) if x is not scan.lines[at]]
    found = quoted.meant(below, which) or (() if place else quoted.meant(_others(scan, at), which))
    scan.seals += [seals.stretch(line, cut, mark.rule) for line, cut in found]
    if not found and place and which.partition(" ")[0] in quoted.STRETCHES:
        numbers(scan, at, mark, (place,))
    if not found and which.startswith(quoted.CALLED):  # "the one on Ann in York"
        about = f"{which.removeprefix(quoted.CALLED)} {place}"
        _seal(scan, _meant(scan, at, about, "one about"), "one about", mark.rule)


def _own(scan: Scan, at: int) -> list[Line]:
    """The paragraphs of the item in which a ruling stands: those above it, or those below."""
    head = first_level(scan.lines, anchor(scan.lines, at))
    start = at if head is None else head
    above = [x for x in scan.lines[start:at] if not x.blank]
    title = bool(above) and (above[0].heading or _is_title(above[0], [*above, scan.lines[at]]))
    below = [x for x in scan.lines[at + 1 : item_end(scan.lines, start)] if not x.blank]
    return (above[1:] if title else above) or below


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
    inside = [*_in_brackets(_below(scan, at, place))] if which == BRACKETED else []
    scan.seals += [seals.stretch(line, cut, mark.rule) for line, cut in inside]
    if not inside:
        numbers(scan, at, mark, (place,))


_SET_OFF = (re.compile(r"\[[^\[\]]+\]"), re.compile(r"\([^()]+\)"))


def _in_brackets(below: Sequence[Line]) -> Iterator[tuple[Line, tuple[int, int]]]:
    """The longest that stands in square brackets, or where there are none in round ones: sentences."""
    for brackets in _SET_OFF:
        found = [(x, m.span()) for x in below for m in brackets.finditer(x.text, x.start)]
        told = [(x, cut) for x, cut in found if len(words(x.text[slice(*cut)])) > _STOPPED]
        if told:
            yield from told
            return


def _seal_described(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """Paragraphs by who spoke and what of; where an item is named and none of it fits, the item."""
    below = _below(scan, at, place) if place else []
    told = [x for x in below or _above(scan, at) if x is not scan.lines[at]]
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


def _above(scan: Scan, at: int) -> list[Line]:
    """The paragraphs of the minutes above a line; where no item has a number, all there are."""
    told = [x for x in scan.lines[:at] if not (x.blank or x.heading or x.agenda)]
    return [x for x in told if x.table is not Table.LOG and not x.top] or told


def _seal_by_place(scan: Scan, at: int, mark: Marker, place: str, which: str) -> None:
    """A paragraph of an item by the number that it bears there; where none does, by its place."""
    serial = which.removeprefix("no.").split()[0]
    below = _below(scan, at, place)
    bearing_it = [x for x in below if x.number and x.number.parts[-1:] == (serial,)]
    if bearing_it:
        seal_item(scan, scan.lines.index(bearing_it[0]), mark.rule)
    else:
        counted = [x for x in below if x.rank is None] or below
        meant = tuple(counted[: int(serial)][-1:])
        scan.seals += seals.paragraphs(meant, mark.rule) if meant else []


def _meant(scan: Scan, at: int, place: str, which: str) -> list[Line]:
    order, kind = which.split()
    if kind in _BY_MATTER:
        return _of_matter(scan, at, place, which)
    if order == "next":
        return _next(scan, at + 1)
    if order.startswith("("):
        return [x for x in actions.listed(scan.lines) if x.text.lstrip().startswith(order)]
    if kind == SOURCE:
        return [
            x
            for action in actions.numbered(scan.lines, order)
            for x in actions.sources(scan.lines, action)
        ]
    if order.isdigit() or (kind == ACTION and len(order) == 1):
        counted = kind == ACTION
        return actions.numbered(scan.lines, order) if counted else _question(scan, at, order)
    if kind == ACTION:
        return quoted.nth(actions.listed(scan.lines), order)
    below = _list_above(scan, at) if kind == "above" else _below(scan, at, place)
    below = [x for x in below if x is not scan.lines[at]] or below
    if kind == "question":
        return _asked(below, order)
    if kind == "bullet":
        below = [x for x in below if x.block.label and x.number is None] or below
    if order == "every":
        return [*_title_called(scan, place), *below]
    return below if kind == "sentence" else quoted.nth(below, order)


def _title_called(scan: Scan, place: str) -> list[Line]:
    """The heading that a ruling quotes, which tells of the matter as well."""
    head = _titled(scan.lines, place)
    line = scan.lines[head] if head is not None else None
    exactly = line is not None and words(line.words) == words(place)
    return [line] if line is not None and exactly and line.number is None and line.heading else []


def _of_matter(scan: Scan, at: int, matter: str, which: str) -> list[Line]:
    """What is named by the matter of which it tells, or beside which it stands."""
    order, kind = which.split()
    if kind in {"before", "behind"}:
        return _beside(scan, at, matter, which)
    told = _about(scan.lines[:at], matter)
    if which == "one about":
        told = told or _below(scan, at, matter)
        return told or [
            *described.meant(_above(scan, at), f"{DESCRIBED}\n\n{matter}", scan.private)
        ]
    if kind == "sentence-about":
        return told[-1:]
    behind = _next(scan, scan.lines.index(told[-1]) + 1) if told else []
    return [x for x in behind if order == "one" or _is_asked(x)]


def _list_above(scan: Scan, at: int) -> list[Line]:
    """The bullets right above a line; where there are none, the paragraphs of its item."""
    told = [x for x in scan.lines[:at] if not x.blank]
    listed: list[Line] = []
    while told and told[-1].block.label and told[-1].row is None:
        listed.insert(0, told.pop())
    head = anchor(scan.lines, at)
    return listed or [x for x in scan.lines[(head or 0) + 1 : at] if not x.blank]


def _is_asked(line: Line) -> bool:
    return _QUESTION.match(line.words) is not None or _ASKED.search(line.words) is not None


def _next(scan: Scan, at: int) -> list[Line]:
    return [x for x in scan.lines[at : scan.end] if not x.blank][:1]


def _beside(scan: Scan, at: int, matter: str, which: str) -> list[Line]:
    """So many paragraphs before or behind the one that speaks of a matter."""
    count, side = which.split()
    told = [x for x in scan.lines[:at] if not (x.blank or x.heading or x.agenda)]
    about = _about(told, matter)
    if not about:
        return []
    many = _COUNTED.get(count, 1)
    here = told.index(about[-1])
    return told[max(here - many, 0) : here] if side == "before" else told[here + 1 :][:many]


def _question(scan: Scan, at: int, number: str) -> list[Line]:
    """The question of that number, further up rather than below, with what is marked as its answer."""
    bearing_it = re.compile(rf"\W*Q(?:uestion)?\s*{number}\b", re.IGNORECASE)
    places = (*reversed(range(at)), *range(at + 1, len(scan.lines)))
    asked = next((k for k in places if bearing_it.match(scan.lines[k].text)), None)
    if asked is None:
        return []
    return [scan.lines[asked], *(x for x in scan.lines[asked + 1 :][:1] if REPLY.match(x.words))]


def _asked(below: Sequence[Line], order: str) -> list[Line]:
    """A question with what is marked as its answer; where all are meant and none is found, all."""
    labelled = [x for x in below if _QUESTION.match(x.words)]
    questions = labelled or [x for x in below if _ASKED.search(x.words)]
    meant = questions if order == "every" else quoted.nth(questions, order)
    answers = [
        x for asked in meant for x in below[below.index(asked) + 1 :][:1] if REPLY.match(x.words)
    ]
    return [*meant, *answers] or (list(below) if order == "every" else [])


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
        if line.table is Table.LOG:
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
    short = line.table is not Table.LOG and len(words(line.words)) <= _TITLE
    return short and longest is not line and longest.block.place != line.block.place


def _titles_item(scan: Scan, line: Line) -> bool:
    """Whether what was found is no paragraph, but the title of an item that is meant."""
    head = scan.lines.index(line)
    return _is_title(
        line, [x for x in scan.lines[head : item_end(scan.lines, head)] if not x.blank]
    )


_LETTERS = re.compile(r"[A-Z]|[IVX]{2,5}")  # item C, item IV


def _below(scan: Scan, at: int, place: str) -> list[Line]:
    """The paragraphs of an item that is named by its number or title, or of the one around a line."""
    if not place:
        return _own(scan, at)
    numbered = any(c.isdigit() for c in place) or _LETTERS.fullmatch(place) is not None
    numbered = numbered or place[0] == "("
    head = next(iter(bearing(scan, place, at)), None) if numbered else None
    head = head if head is not None else _titled(scan.lines, place)
    if head is None:
        return []
    found = members(scan, head, trimmed(scan, head, item_end(scan.lines, head)))
    told = [x for x in found if not (x.blank or x.heading)]
    told = told[1:] if _is_title(scan.lines[head], told) else told
    longest = max(told, key=lambda x: len(x.text), default=None)
    if longest is None or longest.row is None:
        return told
    return [x for x in told if x.block.place == longest.block.place]  # not who, when, which copy


def _is_title(head: Line, told: Sequence[Line]) -> bool:
    """Whether "10. The summer fair", in no style of its own, is the title of paragraphs below it."""
    begun = told[:1] == [head] and head.number is not None and head.row is None
    text = head.text.rstrip()
    most = (
        _STOPPED
        if text.endswith(".")
        else 0
        if text.endswith(("?", "!", ";", ":", ","))
        else _TITLE
    )
    below = len(told) > 1 and (
        told[1].number is None
        or part_of(head, told[1])
        or LETTERED.match(told[1].number.text) is not None
    )
    return begun and below and len(words(head.words)) <= most


_TITLE, _STOPPED = 10, 4  # words of one; of one that ends in a full stop


def _titled(lines: Sequence[Line], title: str) -> int | None:
    wanted = words(title)
    heads = (k for k, x in enumerate(lines) if x.rank is not None and not x.agenda)
    return next(
        (k for k in heads if wanted and words(lines[k].words)[: len(wanted)] == wanted), None
    )


def _about(above: Sequence[Line], matter: str) -> list[Line]:
    """The paragraphs above that speak of a matter in all its words."""
    wanted = {stem(w) for w in words(matter) if len(w) >= _LEAST}
    wanted = wanted or {stem(w) for w in words(matter) if w not in _ARTICLES}
    told = [x for x in above if not (x.blank or x.heading or x.agenda)]
    found = [x for x in told if wanted and wanted <= {stem(w) for w in words(x.text)}]
    return [x for x in found if wanted <= {stem(w) for w in words(_first(x))}] or found


def _first(line: Line) -> str:
    """The first sentence, which says what a paragraph is about."""
    return next((line.text[a:b] for a, b in sentences(line.text, line.start)), "")
