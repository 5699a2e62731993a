"""The text of a block as HTML: with everything that was found in it, and as it stands in Part 1."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Action, Role, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Block, Decision, Notice
    from redactor.ooxml import Replacement

# What a kind of personal data is called on the page.
NAMES = {
    "PERSON": "person",
    "UK_ADDRESS": "address",
    "UK_POSTCODE": "postcode",
    "EMAIL_ADDRESS": "e-mail address",
    "PHONE_NUMBER": "phone number",
    "DATE_OF_BIRTH": "date of birth",
    "CASE_REFERENCE": "reference",
    "PUPIL_CLASS": "class",
    "QUASI_IDENTIFIER": "description of somebody",
    "SMALL_NUMBER": "small number",
    "ABSENCE_REASON": "reason for absence",
    "RELATIONSHIP": "relationship",
    "QUOTED_LETTER": "quoted letter",
    "UNMARKED_PART_2": "reads like Part 2",
    "HIDDEN_TEXT": "hidden text",
    "PEOPLE_TABLE": "table of people",
    "PEOPLE_TABLE_DETAIL": "detail in a table of people",
    "UK_NHS": "NHS number",
    "UK_NINO": "National Insurance number",
    "UK_UPN": "unique pupil number",
    "UK_ULN": "unique learner number",
    "UK_PASSPORT": "passport number",
    "UK_DRIVING_LICENCE": "driving licence number",
    "UK_VEHICLE_REGISTRATION": "vehicle registration",
    "UK_BANK_ACCOUNT": "bank account",
    "IBAN_CODE": "IBAN",
    "URL": "web address",
    "SOCIAL_HANDLE": "account name",
}
_FAMILY = {Role.PUPIL, Role.FAMILY}


def named(kind: str) -> str:
    """A kind in words."""
    return NAMES[kind]


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one block of the original."""

    decisions: tuple[Decision, ...] = ()
    notices: tuple[Notice, ...] = ()
    stretches: tuple[Span, ...] = ()  # sealed parts of the paragraph
    sealed: bool = False  # the whole paragraph is

    def seals(self, span: Span) -> bool:
        """Whether a place of the block is in Part 2."""
        return self.sealed or any(stretch.overlaps(span) for stretch in self.stretches)


def where(span: Span) -> str:
    """A place as it stands in an address: block, start, end."""
    return f"{span.block}-{span.start}-{span.end}"


def is_doubtful(decision: Decision) -> bool:
    return decision.action is Action.REVIEW


def original(block: Block, found: Found) -> str:
    """The whole text; decisions and notices are links to what is known about them."""
    edges = {0, len(block.text)}
    spans = [d.span for d in found.decisions] + [n.span for n in found.notices]
    for span in (*spans, *found.stretches):
        edges |= {span.start, span.end}
    pieces = []
    for start, end in pairwise(sorted(edges)):
        span = Span(block.index, start, end)
        text = escape(block.text[start:end])
        if any(stretch.covers(span) for stretch in found.stretches):
            text = f'<span class="stretch">{text}</span>'
        pieces.append(_linked(text, span, found))
    return "".join(pieces)


def _linked(text: str, span: Span, found: Found) -> str:
    decision = next((d for d in found.decisions if d.span.covers(span)), None)
    if decision is not None:
        return _link(text, decision.span, f"f {_classes(decision)}", _said(decision, found))
    notice = next((n for n in found.notices if n.span.covers(span)), None)
    if notice is not None:
        return _link(text, notice.span, "n", f"{named(notice.kind)}: {notice.why}")
    return text


def _link(text: str, span: Span, classes: str, title: str) -> str:
    at = where(span)
    return (
        f'<a class="{classes}" href="?at={at}#at" data-at="{at}" title="{escape(title)}">{text}</a>'
    )


def _classes(decision: Decision) -> str:
    kind = "id"
    if decision.entity_type == "PERSON":
        kind = "family" if (decision.kind or decision.role) in _FAMILY else "person"
    state = "doubt" if is_doubtful(decision) else "cut" if decision.cut else "kept"
    return f"k-{kind} {state}{' settled' if decision.settled else ''}"


def _said(decision: Decision, found: Found) -> str:
    what = named(decision.entity_type)
    who = f"{what}, {decision.role}" if decision.entity_type == "PERSON" else what
    done = f"cut: {decision.placeholder}" if decision.cut else "kept"
    if found.seals(decision.span):
        done = "in Part 2 only"
    return f"{'doubtful, ' if is_doubtful(decision) else ''}{who}; {done}"


def public(block: Block, replacements: Sequence[Replacement]) -> str:
    """The text as it stands in Part 1."""
    return _replaced(block, replacements, struck=False)


def redline(block: Block, replacements: Sequence[Replacement]) -> str:
    """One text with what goes struck and what comes inserted."""
    return _replaced(block, replacements, struck=True)


def _replaced(block: Block, replacements: Sequence[Replacement], *, struck: bool) -> str:
    pieces, start = [], 0
    for one in sorted(replacements, key=lambda r: r.span):
        pieces.append(escape(block.text[start : one.span.start]))
        old = escape(block.text[one.span.start : one.span.end])
        if struck and old:
            pieces.append(f"<del>{old}</del>")
        if one.text:
            name = "ins" if struck else "span"
            at = where(one.span)
            new = f'<{name} class="ph">{escape(one.text)}</{name}>'
            pieces.append(f'<a class="q" href="?at={at}#at" data-at="{at}">{new}</a>')
        start = one.span.end
    pieces.append(escape(block.text[start:]))
    return "".join(pieces)
