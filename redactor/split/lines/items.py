"""How many items minutes have, for a person who wants to see at a glance whether all were read.

What lives here: the count. What does not: what is sealed; a section may be more or less than an item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines import layout

if TYPE_CHECKING:
    from redactor.data import Document


def count_items(document: Document) -> int:
    """The numbers of the highest rank, each once; where nothing has a number, the titles."""
    lines = layout.read(document)
    begun = [
        (x.rank, x.number.parts)
        for x in lines
        if x.number and x.rank is not None and not x.agenda and x.block.story is Story.BODY
    ]
    if begun:
        highest = min(rank for rank, _ in begun)
        return len({parts for rank, parts in begun if rank == highest})
    return len({x.item for x in lines if x.item is not None and not x.top})
