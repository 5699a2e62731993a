"""Acts on items: moved between Part 1 and Part 2, another stub; and what a notice leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.acts import Redact, Response
from redactor.amend.cuts import redact
from redactor.amend.find import section_at
from redactor.amend.stubs import names_what_is_cut, word_of_its_own
from redactor.attached import settled
from redactor.data import Carrier, Document, Part, Place, Review, Section, Span, Story
from redactor.decide import KINDS
from redactor.errors import ActRefused
from redactor.split import ASKED_ABOUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.acts import AnswerNotice, Move, SetStub
    from redactor.data import Notice
    from redactor.policy import Policy

RULE, PUBLIC = "reviewer", "public"
STUBLESS = frozenset([Carrier.LOG_ROW, Carrier.ATTACHED])
PEOPLE_TABLE = "PEOPLE_TABLE"  # the kind of a notice about a whole table


def move(review: Review, act: Move) -> Review:
    """Put an item into the other part.

    What was sealed only with it goes along, and its notes; into Part 2, what of it is open with a
    doubt of its own.
    """
    section = section_at(review, act.at)
    if section.part is act.part:
        raise ActRefused(f"The item is in Part {act.part} already.")
    if section.carrier is Carrier.ATTACHED:
        raise ActRefused("It goes with an item of Part 2.", "Put that item into Part 1.")
    if act.part is Part.TWO:
        doubtful = (s for s in review.sections if _item_of(s, review.sections) is section)
        return _with(review, [_sealed(s, review.document) for s in (section, *doubtful)])
    along = [s for s in review.sections if section.id in owners(s, review.sections)]
    return _with(review, [replace(s, part=Part.ONE) for s in (section, *along)])


def set_stub(review: Review, act: SetStub, policy: Policy) -> Review:
    """Other words for a stub; refused when they name what they stand for."""
    section = section_at(review, act.at)
    if section.part is Part.ONE or section.carrier in STUBLESS:
        raise ActRefused("There is no stub there.", "Choose an item of Part 2.")
    text = " ".join(act.text.split())
    if names_what_is_cut(text, review, policy):
        raise ActRefused(
            "The stub names what is cut or sealed.", "Use words that give nothing away."
        )
    number = word_of_its_own(text, section, review, policy)
    if number:
        raise ActRefused(
            f"Word {number} of the stub stands in what is sealed, and nowhere in what is published.",
            "Use words that give nothing away.",
        )
    return _with(review, [replace(section, stub=text)])


def responses(review: Review, notice: Notice) -> tuple[Response, ...]:
    """What may be answered to a notice.

    A whole paragraph or a table has no placeholder, so it is not cut; hidden text is not in Part 1
    and a sealed paragraph is in Part 2, so neither is sealed.
    """
    block = notice.span.block
    open_ = any(
        s.part is Part.ONE and any(x.block == block for x in s.spans) for s in review.sections
    )
    fits = {
        Response.DISMISSED: True,
        Response.REDACTED: notice.kind in KINDS,
        Response.SEALED: open_,
    }
    return tuple(response for response, so in fits.items() if so)


def answer(review: Review, act: AnswerNotice, policy: Policy) -> Review:
    """A notice that was dealt with is open no longer."""
    found = [n for n in review.notices if n.span == act.at and n.kind == act.kind]
    if not found:
        raise ActRefused("There is no open notice of that kind there.")
    if act.response not in responses(review, found[0]):
        raise ActRefused("This cannot be done about it.", "Choose one of the answers that it has.")
    if act.response is Response.REDACTED:
        review = redact(review, Redact(act.at, act.kind), policy)
    elif act.response is Response.SEALED:
        review = _with_paragraph_sealed(review, act)
    return replace(review, notices=tuple(n for n in review.notices if n not in found))


def _with(review: Review, changed: Iterable[Section]) -> Review:
    by_id = {section.id: section for section in changed}
    sections = tuple(by_id.get(s.id, s) for s in review.sections)
    return replace(review, sections=settled(review.document, sections))


def owners(section: Section, sections: Iterable[Section]) -> set[str]:
    """The ids of everything that a section goes with, itself left out."""
    by_id = {s.id: s for s in sections}
    owners: set[str] = set()
    while section.belongs_to and section.belongs_to not in owners | {section.id}:
        owners.add(section.belongs_to)
        section = by_id.get(section.belongs_to, section)
    return owners


def _item_of(piece: Section, sections: Sequence[Section]) -> Section | None:
    """The open item of which a section is a piece that a person is asked about, and stays open."""
    if piece.part is Part.TWO or piece.rule not in ASKED_ABOUT:
        return None
    items = (s for s in sections if s.rule == PUBLIC and s.spans[0] < piece.spans[0])
    return max(items, key=lambda s: s.spans[0], default=None)


def _sealed(section: Section, document: Document) -> Section:
    """Sealed as what it is: whole rows of a table, or paragraphs."""
    if section.rule != PUBLIC:  # it was sealed before, and its carrier is known
        return replace(section, part=Part.TWO)
    carrier = Carrier.ROW if _whole_rows(section, document) else Carrier.ITEM
    return replace(section, part=Part.TWO, rule=RULE, carrier=carrier)


def _whole_rows(section: Section, document: Document) -> bool:
    own = {span.block for span in section.spans}
    rows = {_row(document.blocks[index].place) for index in own}
    return None not in rows and all(
        block.index in own
        for block in document.blocks
        if block.story is not Story.HIDDEN and _row(block.place) in rows
    )


def _row(place: Place | None) -> tuple[int, int] | None:
    if place is None:
        return None
    return _row(place.outer) if place.outer is not None else (place.table, place.row)


def _with_paragraph_sealed(review: Review, act: AnswerNotice) -> Review:
    """The paragraph that a notice is about as a section of its own, or the table of people."""
    index = act.at.block
    in_table = review.document.blocks[index].place is not None
    whole_table = in_table and act.kind == PEOPLE_TABLE
    blocks = _table(review.document, index) if whole_table else {index}
    sections: list[Section] = []
    taken: list[Span] = []
    for section in review.sections:
        open_ = section.part is Part.ONE
        mine = [span for span in section.spans if open_ and span.block in blocks]
        taken += mine
        left = tuple(span for span in section.spans if span not in mine)
        if left:
            sections.append(replace(section, spans=left))
    carrier = Carrier.ROW if whole_table else Carrier.STRETCH if in_table else Carrier.ITEM
    spans = tuple(sorted(taken))
    new = Section(_free_id(review.sections), Part.TWO, spans, "", RULE, carrier)
    ordered = sorted([*sections, new], key=lambda s: (min(s.spans), s.id))
    return replace(review, sections=settled(review.document, ordered))


def _table(document: Document, index: int) -> set[int]:
    row = _row(document.blocks[index].place)
    table = None if row is None else row[0]
    return {
        block.index
        for block in document.blocks
        if block.story is not Story.HIDDEN and (_row(block.place) or (None, 0))[0] == table
    }


def _free_id(sections: Iterable[Section]) -> str:
    known = {section.id for section in sections}
    number = next(n for n in range(1, len(known) + 2) if f"r{n}" not in known)
    return f"r{number}"
