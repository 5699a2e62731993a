"""Headers and footers that begin to print in the midst of the minutes: those of a section of its own.

With them what is printed across its pages, the watermark. What does not live here: what they say
(`reach.titles_apart`), and what becomes of them (`attached`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Document


_ENDS = (Story.HEADER, Story.FOOTER)


@dataclass(frozen=True, slots=True)
class PageHead:
    """What stands at the head or foot of the pages of a section, or across them."""

    text: str = field(repr=False)
    begins: int  # the first and the last block of the section
    ends: int


def of_later_sections(document: Document) -> Iterator[PageHead]:
    """Of each header and footer that the first section has not, once for every section that has it."""
    for one in document.attached:
        hosts = [[span.block for span in host] for host in one.hosts]
        if min(block for host in hosts for block in host) <= _first(document):
            continue
        ends = (document.blocks[i] for i in one.blocks)
        said = " ".join(block.text for block in ends if block.story in _ENDS).strip()
        for text in filter(None, (said, one.watermark)):
            yield from (PageHead(text, min(host), max(host)) for host in hosts)


def of_later_pages(document: Document) -> set[int]:
    """The blocks of those headers and footers."""
    first = _first(document)
    return {
        index
        for one in document.attached
        if min(span.block for host in one.hosts for span in host) > first
        for index in one.blocks
    }


def _first(document: Document) -> int:
    told = (b.index for b in document.blocks if b.story is Story.BODY and b.text.strip())
    return next(told, -1)
