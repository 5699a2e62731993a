"""What minutes look like where a clerk has explained it: "Text in red is confidential".

    Highlighted text is confidential.     Boxed paragraphs are removed before publication.

What lives here: what a kind of type is called, and the lexicon's brackets around all that is set so.
What does not: whether it is kept back (`typefaces`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.signs.between.passages import enclosed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from redactor.split.lines.line import Line

# As reading calls them (`ooxml.look`), by how clerks do.
_KINDS = {
    re.compile(said): kind
    for said, kind in {
        r"gr[ea]y|faint|pale": "grey",
        r"ital|slant|slop": "italic",
        r"bold": "bold",
        r"underlin": "underlined",
        r"shad": "shaded",
        r"highlight": "highlighted",
        r"str[iu]": "struck",
        r"box|border|frame": "boxed",
    }.items()
}


def kind_of(said: str) -> str:
    """What reading calls a kind of type: a colour, mostly, is called what it is."""
    return next((kind for known, kind in _KINDS.items() if known.match(said)), said)


def in_brackets(line: Line, text: str, kinds: Collection[str]) -> str:
    """The text with brackets around each stretch of one of these kinds, character for character."""
    for first, last in reversed([*_stretches(line, text, kinds)]):
        text = enclosed(text, first, last)
    return text


def _stretches(line: Line, text: str, kinds: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where it looks so, stretches that touch as one, and without the space around them."""
    begun, until = 0, 0
    for look in (*line.block.looks, None):
        if look is not None and look.kind not in kinds:
            continue
        if look is not None and not text[until : look.start].strip():
            until = max(until, look.end)
            continue
        said = text[begun:until]
        first = max(begun + len(said) - len(said.lstrip()), line.start)
        last = begun + len(said.rstrip())
        if first < last:
            yield first, last
        if look is not None:
            begun, until = look.start, look.end
