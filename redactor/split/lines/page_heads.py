"""Headers that begin to print in the midst of the minutes: those of a section of their own.

What does not live here: what they say (`reach.titles_apart`), and what becomes of them (`attached`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story

if TYPE_CHECKING:
    from redactor.data import Document


def of_later_sections(document: Document) -> dict[int, int]:
    """Each block of a header that the first section has not, and the body block at which it begins."""
    told = (b.index for b in document.blocks if b.story is Story.BODY and b.text.strip())
    first = next(told, -1)
    found = {}
    for one in document.attached:
        begins = min((span.block for host in one.hosts for span in host), default=first)
        headers = [i for i in one.blocks if document.blocks[i].story is Story.HEADER]
        found.update(dict.fromkeys(headers if begins > first else (), begins))
    return found
