"""What `extent` and `belongings` hand over: stretches to seal, before they become sections."""

from __future__ import annotations

from dataclasses import dataclass, field

from redactor.data import Carrier, Span
from redactor.split.layout import Line, Lines, row_end
from redactor.split.tables import Table


@dataclass(frozen=True, slots=True)
class Seal:
    """One thing to seal: its spans, what it is, and why."""

    spans: tuple[Span, ...] = field(repr=False)
    rule: str
    carrier: Carrier = Carrier.ITEM
    number: str = ""
    doubt: str = ""
    owner: Span | None = None  # a span of the sealed item that this one goes with


def whole(line: Line) -> Span:
    return Span(line.block.index, 0, len(line.block.text))


def stretch(
    line: Line,
    cut: tuple[int, int | None],
    rule: str,
    *,
    owner: Span | None = None,
    doubt: str = "",
) -> Seal:
    """Part of a paragraph, without the blank space at its edges."""
    start, stop = cut[0], len(line.text) if cut[1] is None else cut[1]
    while start < stop and line.text[start].isspace():
        start += 1
    while stop > start and line.text[stop - 1].isspace():
        stop -= 1
    spans = (Span(line.block.index, start, stop),)
    return Seal(spans, rule, Carrier.STRETCH, doubt=doubt, owner=owner)


def row(lines: Lines, at: int, rule: str, *, owner: Span | None = None, doubt: str = "") -> Seal:
    """The whole table row in which a line stands."""
    first = at
    while first and lines[first - 1].row == lines[at].row:
        first -= 1
    members = lines[first : row_end(lines, at)]
    number = next((x.number.text for x in members if x.number), "")
    carrier = Carrier.ROW if lines[at].table is Table.MINUTES else Carrier.LOG_ROW
    return Seal(tuple(map(whole, members)), rule, carrier, number, doubt, owner)


def paragraphs(members: Lines, rule: str, number: str = "", doubt: str = "") -> list[Seal]:
    """A run of lines as the carriers that they stand in: paragraphs, item rows, log rows."""
    seals: list[Seal] = []
    at = 0
    while at < len(members):
        line = members[at]
        end = at + 1
        while end < len(members) and members[end].row == line.row:
            end += 1
        spans = tuple(map(whole, members[at:end]))
        carrier = Carrier.ITEM
        if line.row is not None and line.table is Table.MINUTES:
            carrier = Carrier.ROW
        elif line.row is not None and line.table is Table.LOG:
            carrier = Carrier.LOG_ROW
        same = bool(seals) and seals[-1].carrier is carrier is Carrier.ITEM
        if same:
            seals[-1] = Seal(seals[-1].spans + spans, rule, carrier, number, doubt)
        else:
            owner = seals[0].spans[0] if seals else None
            printed = (
                next((x.number.text for x in members[at:end] if x.number), "") if line.row else ""
            )
            seals.append(
                Seal(spans, rule, carrier, printed or ("" if seals else number), doubt, owner)
            )
        at = end
    return seals
