"""Columns of schools: their cells name schools, however they are written, and nobody.

    Academy     | Head           | Roll          School    | Places
    Fulmar (AP) | Yvette Samuels | 46            Bede Park | 30

What lives here: which cells those are, and what the schools are called. What does not: columns of
jobs, whose heads are cues (`cues.leads`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.naming import fold, is_given_name, plain, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Block, Document

_SCHOOLS = re.compile(
    r"\W*(?:name of (?:the )?)?(?:(?:partner|member|feeder|receiving|previous|current|home|host|other|cluster|primary|secondary|infant|junior|high|trust) )?"
    r"(?:schools?|academ(?:y|ies)|campus(?:es)?|ysgol(?:ion)?)(?: ?/ ?(?:school|academy|college|setting|nursery))?(?: names?)?\W*",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"^[^()]+\((?:P|S|I|J|N|AP|PRU|SEN|primary|secondary|infants?|juniors?|first|middle|special|all[- ]through)\)\W*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]*\)\s*$")


def is_of_schools(head: str) -> bool:
    """Whether the column below a head holds schools."""
    return _SCHOOLS.fullmatch(head) is not None


def of_schools(document: Document) -> Iterator[Block]:
    """The cells that hold a school each; one with a first name may as well hold a child."""
    heads: dict[int, set[int]] = {}
    for block in document.blocks:
        place = block.place
        if place is None or place.outer is not None or block.story is not Story.BODY:
            continue
        if place.row == 0 and is_of_schools(block.text):
            heads.setdefault(place.table, set()).add(place.column)
        elif place.row and place.column in heads.get(place.table, ()) and _is_a_school(block.text):
            yield block


def _is_a_school(cell: str) -> bool:
    """Whether no first name stands in a cell, or behind it which kind of school it is."""
    named = any(is_given_name(token.text) for token in tokens(fold(cell)))
    return not named or _KIND.search(cell) is not None


def called(block: Block) -> str:
    """What such a cell calls its school, as names are compared: `Fulmar (AP)`."""
    return plain(_BRACKET.sub("", fold(block.text)).strip())
