"""Rulings that are told in a list: a line that keeps from the public what follows, and its entries.

    It was settled that these are taken out of the copy for the office:
    - 2.3;
    - the last sentence of 5.2;
    - in 4, from "It has not helped" as far as "kept apart".

An entry is read as if the line above it said so of it alone (`targets`), or by the words that it
quotes (`quoted`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import quoted
from redactor.split.rulings.targets import targets
from redactor.split.words import kept
from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_AWAY = Pattern(AWAY)
_FOLLOWING = re.compile(
    r"\b(?:these|those|the\s+following|what\s+follows|all\s+of\s+this|the\s+\w+\s+(?:below|listed|that\s+follow))\b",
    re.IGNORECASE,
)
# … or a paper that is without it: the grey folder gets, and the school folder loses
_LOSES = re.compile(
    rf"\b(?:{kept.PAPER.replace('?P<paper>', '?:')}|website|porch|board)\s+(?:loses?|is\s+to\s+lose|does\s+without|(?:is|goes)\s+without)\s*:\s*$",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:whether|if|unless|no\s+longer|asked\s+about|stay|remain)\b", re.IGNORECASE
)
_KEPT = " be withheld"  # said of each entry


def rulings(lines: Sequence[Line]) -> Iterator[tuple[int, Marker]]:
    """The entries of such lists, each with the pieces that it names."""
    for at, line in enumerate(lines):
        if line.block.story is Story.BODY and _leads(line):
            for k in _entries(lines, at):
                if found := _named(lines[k]):
                    yield k, found


def _leads(line: Line) -> bool:
    """Whether a line ends in a colon and keeps what follows from the public."""
    if not line.text.rstrip().endswith((":", ":-")):
        return False
    last = next((line.text[a:b] for a, b in reversed(sentences(line.text, line.start))), "")
    if _LOSES.search(last):
        return True
    following = _FOLLOWING.search(last)
    return (
        following is not None
        and _NOT_SO.search(last) is None
        and _AWAY.search(last, following.end()) is not None
    )


def _entries(lines: Sequence[Line], at: int) -> Iterator[int]:
    for k in range(at + 1, len(lines)):
        line = lines[k]
        if line.blank:
            continue
        if line.row or not (line.block.label or line.text.rstrip().endswith(";")):
            return
        yield k


def _named(line: Line) -> Marker | None:
    said = line.text[line.start :].strip(" .;,-•*")
    found = tuple(quoted.named(said)) or targets(said + _KEPT)
    if not found:
        return None
    places, which = tuple(x.place for x in found), tuple(x.which for x in found)
    return Marker(Reach.PIECES, "resolution", numbers=places, which=which)
