"""Paragraphs and tables that the policy seals at sight: they become sections of Part 2.

The sections of the splitter stay as they are but for what is taken out of them. What does not live
here: the stub, which is the splitter's, and the rules of Part 2.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Document, Part, Section, Span, Treatment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.data import Notice

type Piece = tuple[tuple[Span, ...], Carrier]

RULE = "policy: "  # and the kind of the notice
DOUBT = "nobody marked it: the policy put it here"
TABLE = "PEOPLE_TABLE"


def with_notices_sealed(
    document: Document, sections: Sequence[Section], notices: Iterable[Notice]
) -> tuple[Section, ...]:
    """The sections with every paragraph and table that a notice seals in a section of its own."""
    wanted = sorted(
        (n for n in notices if n.treatment is Treatment.SEAL), key=lambda n: (n.span, n.kind)
    )
    sealed = list(sections)
    for notice in wanted:
        first, *rest = _pieces(document, notice)
        for piece in (first, *rest):
            owner = "" if piece is first else _id(first[0])
            sealed = _with(sealed, piece, f"{RULE}{notice.kind}", owner)
    return tuple(sealed)


def _pieces(document: Document, notice: Notice) -> list[Piece]:
    """The paragraph as an item; of a table the first row with the stub, the others whole."""
    block = document.blocks[notice.span.block]
    whole = Span(block.index, 0, len(block.text))
    if block.place is None or notice.kind != TABLE:
        return [((whole,), Carrier.ITEM if block.place is None else Carrier.STRETCH)]
    rows: dict[int, list[Span]] = {}
    for other in document.blocks:
        if other.place is not None and other.place.table == block.place.table:
            rows.setdefault(other.place.row, []).append(Span(other.index, 0, len(other.text)))
    first, *rest = (tuple(spans) for _, spans in sorted(rows.items()))
    return [(first, Carrier.ROW), *((spans, Carrier.LOG_ROW) for spans in rest)]


def _id(spans: tuple[Span, ...]) -> str:
    return f"n{spans[0].block}"


def _with(sections: Sequence[Section], piece: Piece, rule: str, owner: str) -> list[Section]:
    """The sections with these spans sealed, and taken out of all others.

    A stretch that was sealed inside a paragraph is part of it now; what is sealed as a whole stays.
    """
    spans, carrier = piece
    loose = [s for s in sections if s.part is Part.ONE or s.carrier is Carrier.STRETCH]
    free = tuple(whole for whole in spans if any(_holds(whole, s) for s in loose))
    if not free:
        return list(sections)
    kept = [
        replace(section, spans=left)
        for section in sections
        if (left := tuple(s for s in section.spans if not any(whole.covers(s) for whole in free)))
    ]
    new = Section(
        id=_id(spans),
        part=Part.TWO,
        spans=free,
        rule=rule,
        carrier=carrier,
        belongs_to=owner,
        doubt="" if owner else DOUBT,
    )
    return sorted([*kept, new], key=lambda section: (min(section.spans), section.id))


def _holds(whole: Span, section: Section) -> bool:
    return any(whole.covers(span) for span in section.spans)
