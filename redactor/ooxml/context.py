"""What the walk carries along: the document's tables, its counts, and where in a story it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml.fields import Fields
from redactor.ooxml.look import Surroundings
from redactor.ooxml.names import MC, q, w, wml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.data import Story
    from redactor.ooxml.styles import Styles
    from redactor.ooxml.theme import Theme
    from redactor.ooxml.tree import NoteKey, Paragraph

_TRANSPARENT = {"customXml", "smartTag", "ins", "moveTo", "dir", "bdo", "hyperlink"}
_DELETED = {"del", "moveFrom"}


@dataclass(slots=True)
class Reading:
    """Of the whole document."""

    styles: Styles
    theme: Theme
    removals: Counter[str] = field(default_factory=Counter)
    watermarks: list[str] = field(default_factory=list)
    notes: list[NoteKey] = field(default_factory=list)  # in the order of their references


@dataclass(slots=True)
class StoryReading:
    """Of one story: fields that are open, and hidden text that waits for a paragraph."""

    reading: Reading
    kind: Story
    unmatched: set[_Element]
    fields: Fields = field(default_factory=Fields)
    last: Paragraph | None = None
    stray: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Place:
    """What containers say about the paragraphs in them."""

    around: Surroundings = field(default_factory=Surroundings)
    origin: str = "text"
    shaded: bool = False  # in a cell with a colour of its own


def unwrap(parent: _Element, removals: Counter[str]) -> Iterator[_Element]:
    """Children that are content, through everything that only wraps: revision marks accepted."""
    for child in parent:
        name = wml(child)
        if name in _TRANSPARENT:
            if name == "hyperlink":
                removals["hyperlink target"] += 1
            yield from unwrap(child, removals)
        elif name == "sdt":
            removals["content control"] += 1
            content = child.find(w("sdtContent"))
            if content is not None:
                yield from unwrap(content, removals)
        elif name in _DELETED:
            removals["deletion"] += 1
        elif child.tag == q(MC, "AlternateContent"):
            chosen = alternative(child)
            if chosen is not None:
                yield from unwrap(chosen, removals)
        else:
            yield child


def alternative(element: _Element) -> _Element | None:
    """The first choice; the fallback holds the same text again and counts only without one."""
    choice = element.find(q(MC, "Choice"))
    return element.find(q(MC, "Fallback")) if choice is None else choice
