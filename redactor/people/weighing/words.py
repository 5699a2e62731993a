"""The words around one name: its sentence on either side, and what stands above and beside it.

What does not live here: what the words say, but for what their sentence is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Matter, Span
from redactor.naming.sentences import around
from redactor.people.matters import MATTERS

if TYPE_CHECKING:
    from redactor.people.context import Context
    from redactor.people.drafts import Sighting

CLAUSE = 80  # characters behind a name that are still said of it
_LITTLE = 12  # characters beside a name in a cell or bullet that hardly say more than the name


@dataclass(frozen=True, slots=True)
class Words:
    """The words around one name."""

    text: str  # of the block
    sentence: Span
    left: str  # of the sentence, up to the name
    right: str  # of the sentence, from the name on
    context: Context
    alone: bool  # the block holds hardly more than the name
    reason: bool  # why somebody could not come is found in the block

    @property
    def said(self) -> str:
        """The sentence."""
        return self.text[self.sentence.start : self.sentence.end]


def words_around(sighting: Sighting, text: str, context: Context, *, reason: bool) -> Words:
    span = sighting.span
    start, end = around(text, span.start, span.end)
    right = text[span.end : end]
    alone = len(text.strip()) - len(sighting.text) < _LITTLE
    if context.beside and alone and not right.strip():
        right = f", {context.beside}"
    return Words(
        text, Span(span.block, start, end), text[start : span.start], right, context, alone, reason
    )


@lru_cache(maxsize=512)  # asked for each name of a sentence, more than once
def matter_of(sentence: str) -> Matter:
    """What a sentence, or the row of a table, is about by its words."""
    return next((m for m, pattern in MATTERS if pattern.search(sentence)), Matter.ORDINARY)
