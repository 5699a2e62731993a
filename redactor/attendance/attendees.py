"""Who is in the attendance list, and as what.

Every shape of list comes down to three things: names stand before the first item of business
(or under a heading that says Present or Apologies); what a name is lies beside it, in the same
row, in brackets, before a colon, or in the heading of its group; initials are read, never made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.attendance import children
from redactor.attendance.columns import whole_names
from redactor.attendance.entries import begins_with_name
from redactor.attendance.initials import initials, made
from redactor.attendance.names import names_in, turned
from redactor.attendance.region import region
from redactor.attendance.roles import STUDENT_MEMBER, beside_alone, is_college, role_of
from redactor.attendance.told import BESIDE, of_the_list
from redactor.data import Block, Document, Finding, Role, Span
from redactor.naming import NOT_INITIALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# Where in one paragraph the next list begins: `Tess Quill (TQ) clerk. Student observers: …`
_ANOTHER_LIST = re.compile(r"[.;]\s+(?=[A-ZÀ-Þ][^.;:]{2,60}:)")

# "Poppy Lunt's mum" in a chat or a list of visitors: the name is the child's.
_OF_A_CHILD = re.compile(
    r"^['’]s?\s+(?:mum|mam|mother|dad|father|parents?|nan|gran\w*|carers?|family|brother|sister)\b",
    re.IGNORECASE,
)


_TITLED, _MOST = 4, 0.7  # names with a title, and their share, where all adults bear one


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person of the list; `initials` as printed, empty when none were."""

    span: Span
    name: str
    role: Role
    initials: str = ""


def attendees(document: Document, findings: Sequence[Finding]) -> tuple[Attendee, ...]:
    """Everyone in the attendance list, in reading order."""
    found_in = region(document)
    listed = found_in.blocks
    named = {b.index: _named(b, findings) for b in listed}
    minutes = _minutes(document, named)
    found: list[Attendee] = []
    group, heads = "", _heads(listed)
    halves = whole_names(listed, heads)
    of_names = {b.row for b in listed if named[b.index] and b.row is not None}
    for block in [b for b in listed if b.index not in halves]:
        names = named[block.index]
        if not names:
            beside = block.row in of_names and not _of_pupils(block, college=minutes.college)
            group = block.text if block.text.strip() and not beside else group
            continue
        if block.place is not None and group in heads.get(block.place.table, {}).values():
            group = heads[block.place.table].get(block.place.column, group)
        if block.place is None or block.index in found_in.told:
            names = of_the_list(block.text, names, labelled=block.place is not None)
        if not names:
            continue
        rows = "" if block.index in found_in.told else _row_text(document, block, named)
        before = block.text[: names[0].start]
        if before.strip(" \t•*-–:") and not block.place:
            group = before
        found += _entries(document, block, names, minutes, (rows, before, group))
    found += [
        _of_halves(document, block, halves[block.index], college=minutes.college)
        for block in listed
        if block.index in halves
    ]
    return tuple(_with_pupils_initials(sorted(found, key=lambda attendee: attendee.span)))


def _of_pupils(block: Block, *, college: bool) -> bool:
    """Whether a cell beside a name may head those below it as well."""
    return role_of(block.text, "", "", "", college=college) is Role.PUPIL


def _entries(
    document: Document,
    block: Block,
    names: Sequence[Span],
    minutes: children.Minutes,
    said: tuple[str, str, str],
) -> Iterator[Attendee]:
    """Who the names of a block are; `said`: in its row, before them and over its group."""
    pupils, elected = False, False
    for i, span in enumerate(names):
        lead = block.text[names[i - 1].end if i else 0 : span.start]
        goes_on = not i or BESIDE.fullmatch(lead) is not None
        listed_on = goes_on or children.goes_on(lead)
        pupils = bool(children.FOLLOW.search(lead) or (pupils and listed_on))
        elected = minutes.college and bool(STUDENT_MEMBER.search(lead) or (elected and goes_on))
        until = names[i + 1].start if i + 1 < len(names) else len(block.text)
        beside = _ANOTHER_LIST.split(block.text[span.end : until], maxsplit=1)[0]
        if i + 1 < len(names):
            beside = children.FOLLOW.sub("", beside)
        if _OF_A_CHILD.search(beside):
            continue
        name = turned(block.text[span.start : span.end])
        letters = initials(beside, name, document, block)
        own = beside_alone(name, letters, beside)
        role = role_of(own, *said, college=minutes.college)
        child = pupils or children.is_child(block.text, names, i, minutes)
        role = Role.PUPIL if child and not elected else role
        if role is Role.PUPIL and letters != made(name):
            letters = ""  # of their group: `Tia Wood and Omar Aziz (JLT)`
        yield Attendee(span, name, role, letters)


def _named(block: Block, findings: Sequence[Finding]) -> list[Span]:
    """The names of a block, without what only calls a group of pupils or their school."""
    found = names_in(block, findings, in_table=block.place is not None)
    return [
        x
        for x in found
        if not children.GROUP.fullmatch(block.text, x.start, x.end)
        and not children.in_a_class(block.text, x)
    ]


def _minutes(document: Document, named: Mapping[int, Sequence[Span]]) -> children.Minutes:
    texts = {block.index: block.text for block in document.blocks}
    titled = [children.is_titled(texts[at], x) for at, names in named.items() for x in names]
    bear = sum(titled) >= max(_TITLED, _MOST * len(titled))
    return children.Minutes(college=is_college(document), titled=bear)


def _of_halves(document: Document, block: Block, name: str, *, college: bool) -> Attendee:
    """Whose surname or first name the cell holds."""
    start = len(block.text) - len(block.text.lstrip())
    span = Span(block.index, start, start + len(block.text.strip()))
    letters = initials("", name, document, block)
    return Attendee(
        span, name, role_of("", _row_text(document, block, {}), "", "", college=college), letters
    )


def _heads(listed: Sequence[Block]) -> dict[int, dict[int, str]]:
    """What the first row of each table says above its columns."""
    heads: dict[int, dict[int, str]] = {}
    for block in listed:
        if block.place is not None and block.place.row == 0:
            heads.setdefault(block.place.table, {})[block.place.column] = block.text
    return heads


def _with_pupils_initials(found: Sequence[Attendee]) -> Iterator[Attendee]:
    """A pupil without printed initials gets those of the name: it is safe to cut them."""
    taken = {attendee.initials for attendee in found}
    for attendee in found:
        letters = made(attendee.name)
        free = not attendee.initials and letters not in taken | NOT_INITIALS
        several = attendee.role is Role.PUPIL and len(letters) > 1
        yield replace(attendee, initials=letters) if several and free else attendee


def _row_text(document: Document, block: Block, named: Mapping[int, Sequence[Span]]) -> str:
    """What the row says of a name in it: its other cells, unless they hold names themselves.

    Where each cell lists as many paragraphs, the one that stands beside the name.
    """
    if block.place is None:
        return ""
    cells: dict[int, list[Block]] = {}
    for other in document.blocks:
        if other.place is not None and other.row == block.row:
            cells.setdefault(other.place.column, []).append(other)
    own = cells.pop(block.place.column)
    at = own.index(block)
    beside = [
        other
        for found in cells.values()
        for other in (found[at : at + 1] if len(found) == len(own) else found)
    ]
    return " | ".join(
        other.text
        for other in beside
        if not (named.get(other.index) or begins_with_name(other.text))
    )
