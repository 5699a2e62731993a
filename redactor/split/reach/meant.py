"""Which paragraphs a piece of an item means: by its place there, by who asked, or by its matter.

The third paragraph under Pastoral, the first question under minute 6, the one about the court
order. What does not live here: how they are sealed (`pieces`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.line import item_end
from redactor.split.lines.tables import Table
from redactor.split.reach import actions
from redactor.split.reach.by_number import bearing
from redactor.split.reach.scan import (
    LETTERED,
    Scan,
    anchor,
    first_level,
    members,
    part_of,
    trimmed,
)
from redactor.split.rulings import described, quoted
from redactor.split.rulings.described import DESCRIBED, REPLY, first_sentence
from redactor.split.rulings.places import ACTION, ROW, SOURCE
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_BY_MATTER = frozenset(["about", "after", "sentence-about", "before", "behind"])
_COUNTED = {"two": 2, "three": 3, "four": 4}
_QUESTION = re.compile(r"\W*Q(?:uestion)?\s?\d*\b", re.IGNORECASE)
_ASKED = re.compile(r"\?|\b(?:asked|queried|questioned|wondered|challenge)\b", re.IGNORECASE)
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "our"])
_LEAST = 4  # letters of a word that tells what a paragraph is about
TITLE, STOPPED = 10, 4  # words of one; of one that ends in a full stop
_LETTERS = re.compile(r"[A-Z]|[IVX]{2,5}")  # item C, item IV


def lines_meant(scan: Scan, at: int, place: str, which: str) -> list[Line]:
    """The lines that `which` picks from the item `place`: "2nd question", "one about"."""
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
        return actions.numbered(scan.lines, order) if counted else asked_by_number(scan, at, order)
    rows = _rows(scan, at, place) if kind == ROW else []
    if kind == ACTION or rows:
        return quoted.nth(rows or actions.listed(scan.lines), order)
    below = _list_above(scan, at) if kind == "above" else told_in(scan, at, place)
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
        told = told or told_in(scan, at, matter)
        return told or [
            *described.meant(told_above(scan, at), f"{DESCRIBED}\n\n{matter}", scan.private)
        ]
    if kind == "sentence-about":
        return told[-1:]
    behind = _next(scan, scan.lines.index(told[-1]) + 1) if told else []
    return [x for x in behind if order == "one" or _is_asked(x)]


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


def _next(scan: Scan, at: int) -> list[Line]:
    return [x for x in scan.lines[at : scan.end] if not x.blank][:1]


def _list_above(scan: Scan, at: int) -> list[Line]:
    """The bullets right above a line; where there are none, the paragraphs of its item."""
    told = [x for x in scan.lines[:at] if not x.blank]
    listed: list[Line] = []
    while told and told[-1].block.label and told[-1].row is None:
        listed.insert(0, told.pop())
    head = anchor(scan.lines, at)
    return listed or [x for x in scan.lines[(head or 0) + 1 : at] if not x.blank]


def _rows(scan: Scan, at: int, place: str) -> list[Line]:
    """The rows of the table in an item, or right above a line, each by its first line, without the head."""
    head = _head(scan, at, place) if place else None
    end = at if head is None else item_end(scan.lines, head)
    told = [x for x in scan.lines[head or 0 : end] if x.row is not None and not x.blank]
    table = told[-1].row[0] if told and told[-1].row else None
    rows = [x for x in told if x.row and x.row[0] == table and not x.header_row]
    firsts = [x for k, x in enumerate(rows) if k == 0 or rows[k - 1].row != x.row]
    return firsts if len(firsts) > 1 or not place else []


def _is_asked(line: Line) -> bool:
    return _QUESTION.match(line.words) is not None or _ASKED.search(line.words) is not None


def asked_by_number(scan: Scan, at: int, number: str) -> list[Line]:
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


def told_in(scan: Scan, at: int, place: str) -> list[Line]:
    """The paragraphs of an item that is named by its number or title, or of the one around a line."""
    if not place:
        return _own(scan, at)
    head = _head(scan, at, place)
    if head is None:
        return []
    found = members(scan, head, trimmed(scan, head, item_end(scan.lines, head)))
    told = [x for x in found if not (x.blank or x.heading)]
    told = told[1:] if is_title(scan.lines[head], told) else told
    longest = max(told, key=lambda x: len(x.text), default=None)
    if longest is None or longest.row is None:
        return told
    return [x for x in told if x.block.place == longest.block.place]  # not who, when, which copy


def _head(scan: Scan, at: int, place: str) -> int | None:
    """Where an item begins that is named by its number or title."""
    numbered = any(c.isdigit() for c in place) or _LETTERS.fullmatch(place) is not None
    numbered = numbered or place[0] == "("
    head = next(iter(bearing(scan, place, at)), None) if numbered else None
    return head if head is not None else _titled(scan.lines, place)


def _own(scan: Scan, at: int) -> list[Line]:
    """The paragraphs of the item in which a ruling stands: those above it, or those below."""
    head = first_level(scan.lines, anchor(scan.lines, at))
    start = at if head is None else head
    above = [x for x in scan.lines[start:at] if not x.blank]
    title = bool(above) and (above[0].heading or is_title(above[0], [*above, scan.lines[at]]))
    below = [x for x in scan.lines[at + 1 : item_end(scan.lines, start)] if not x.blank]
    return (above[1:] if title else above) or below


def told_above(scan: Scan, at: int) -> list[Line]:
    """The paragraphs of the minutes above a line; where no item has a number, all there are."""
    told = [x for x in scan.lines[:at] if not (x.blank or x.heading or x.agenda)]
    return [x for x in told if x.table is not Table.LOG and not x.top] or told


def is_title(head: Line, told: Sequence[Line]) -> bool:
    """Whether "10. The summer fair", in no style of its own, is the title of paragraphs below it."""
    begun = told[:1] == [head] and head.number is not None and head.row is None
    text = head.text.rstrip()
    most = (
        STOPPED if text.endswith(".") else 0 if text.endswith(("?", "!", ";", ":", ",")) else TITLE
    )
    below = len(told) > 1 and (
        told[1].number is None
        or part_of(head, told[1])
        or LETTERED.match(told[1].number.text) is not None
    )
    return begun and below and len(words(head.words)) <= most


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
    return [x for x in found if wanted <= {stem(w) for w in words(first_sentence(x))}] or found
