"""Columns of schools: their cells name schools, however they are written, and nobody.

    Academy     | Head           | Roll          School    | Places
    Fulmar (AP) | Yvette Samuels | 46            Kirk Ella | 30

What lives here: which cells those are, and what the schools are called. What does not: columns of
jobs, whose heads are cues (`cues.leads`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.naming import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Block, Document

_SCHOOLS = re.compile(
    r"\W*(?:name of (?:the )?)?(?:(?:partner|member|feeder|receiving|previous|current|home|host|other|cluster|primary|secondary|infant|junior|high|trust) )?"
    r"(?:schools?|academ(?:y|ies)|colleges?|settings?|nurser(?:y|ies)|campus(?:es)?|ysgol(?:ion)?)(?: ?/ ?(?:school|academy|college|setting|nursery))?(?: names?)?\W*",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")


def is_of_schools(head: str) -> bool:
    """Whether the column below a head holds schools."""
    return _SCHOOLS.fullmatch(head) is not None


def of_schools(document: Document) -> Iterator[Block]:
    """The cells that hold a school each."""
    heads: dict[int, set[int]] = {}
    for block in document.blocks:
        place = block.place
        if place is None or place.outer is not None or block.story is not Story.BODY:
            continue
        if place.row == 0 and is_of_schools(block.text):
            heads.setdefault(place.table, set()).add(place.column)
        elif place.row and place.column in heads.get(place.table, ()):
            yield block


def called(block: Block) -> str:
    """What such a cell calls its school, as names are compared: `Fulmar (AP)`."""
    return plain(_BRACKET.sub("", fold(block.text)).strip())
