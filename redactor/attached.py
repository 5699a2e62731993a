"""Notes, headers and footers that nothing open asks for: they are sealed with what they hang on.

A note hangs on the words before its references, a header on the sections of the document in which
it prints. What is asked again whenever the sections change: `settled`. What does not live here:
where references and sections are (`ooxml`), and what becomes of what is sealed (`redact`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Part, Section, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Attached, Block, Document

RULE = "hangs on sealed text alone"

type _Sealed = dict[int, list[tuple[Span, str]]]  # by block: what is sealed, and of which section


def settled(document: Document, sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with everything sealed that hangs on sealed text alone, and nothing else so."""
    found = [_opened(s) if s.carrier is Carrier.ATTACHED else s for s in sections]
    for one, owner in _alone(document, found):
        taken = [
            span
            for s in found
            if s.part is Part.ONE
            for span in s.spans
            if span.block in one.blocks
        ]
        if not any(_says(document.blocks[span.block]) for span in taken):
            continue
        left = (
            replace(s, spans=tuple(span for span in s.spans if span not in taken)) for s in found
        )
        spans = tuple(sorted(taken))
        name = f"a{one.blocks[0]}"
        sealed = Section(name, Part.TWO, spans, "", RULE, Carrier.ATTACHED, belongs_to=owner)
        found = [*(s for s in left if s.spans), sealed]
    return tuple(sorted(found, key=lambda s: (min(s.spans), s.id)))


def gone(document: Document, sections: Sequence[Section]) -> set[int]:
    """The blocks of all that hangs on sealed text alone: Part 1 has no place for them."""
    return {block for one, _ in _alone(document, sections) for block in one.blocks}


def _alone(document: Document, sections: Sequence[Section]) -> list[tuple[Attached, str]]:
    """What hangs on sealed text alone, each with the section of the first place that it hangs on.

    A note of a note goes when that one goes.
    """
    sealed: _Sealed = {}
    for section in sections:
        for span in section.spans if section.part is Part.TWO else ():
            sealed.setdefault(span.block, []).append((span, section.id))
    found: list[tuple[Attached, str]] = []
    waiting = list(document.attached)
    before = -1
    while before != len(found):
        before = len(found)
        for one in list(waiting):
            owners = [_owner(document, host, sealed) for host in one.hosts]
            if owners and all(owners):
                found.append((one, owners[0]))
                waiting.remove(one)
                for index in one.blocks:
                    whole = Span(index, 0, len(document.blocks[index].text))
                    sealed.setdefault(index, []).append((whole, owners[0]))
    return found


def _opened(section: Section) -> Section:
    return replace(section, part=Part.ONE, rule="public", carrier=Carrier.ITEM, belongs_to="")


def _owner(document: Document, host: Sequence[Span], sealed: _Sealed) -> str:
    """The sealed section that a host belongs to, "" where it belongs to what is open."""
    first = host[0]
    block, spans = document.blocks[first.block], sealed.get(first.block, [])
    if first.start < first.end:
        return spans[0][1] if spans and _is_part_2(document, host, sealed) else ""
    at = _word_of(block.text, first.start)
    holding = (o for s, o in spans if s.start < first.start < s.end or s.start <= at < s.end)
    if not _says(block):
        holding = (owner for _, owner in spans)
    return next(holding, "")


def _is_part_2(document: Document, section: Sequence[Span], sealed: _Sealed) -> bool:
    """Whether a section of the document says nothing open, but for closing lines below it.

    That it ends, who signs it and when the next meeting is stays open, and is less than it.
    """
    said = [
        any(s.start <= at < s.end for s, _ in sealed.get(span.block, ()))
        for span in section
        for at in range(span.start, span.end)
        if document.blocks[span.block].text[at].isalnum()
    ]
    inside = sum(said)
    return inside * 2 > len(said) and all(said[:inside])


def _word_of(text: str, at: int) -> int:
    """Where the word ends that a reference belongs to: the one before it, else the one behind."""
    before = (n for n in range(at - 1, -1, -1) if text[n].isalnum())
    behind = (n for n in range(at, len(text)) if text[n].isalnum())
    return next(before, next(behind, at))


def _says(block: Block) -> bool:
    return any(map(str.isalnum, block.text))
