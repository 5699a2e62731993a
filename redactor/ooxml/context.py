"""What the walk carries along: the document's tables, its counts, and where in a story it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml.fields import Fields
from redactor.ooxml.look import Surroundings
from redactor.ooxml.names import MC, local, q, w, wml
from redactor.ooxml.uncached import Numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

    from redactor.data import Story
    from redactor.ooxml.styles import Styles
    from redactor.ooxml.theme import Theme
    from redactor.ooxml.tree import NoteKey, Paragraph

_TRANSPARENT = {"customXml", "smartTag", "ins", "moveTo", "dir", "bdo", "hyperlink"}
# Whoever makes the namespaces of Word makes them under these addresses.
_UNDERSTOOD = ("http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/")
_DELETED = {"del", "moveFrom"}


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph looks: shared by all that look the same, so nobody changes its element."""

    ppr: _Element  # what may be written of it
    unseen: str  # why nothing of it prints, "" when it does
    flat: bool  # its lines are too low to show their text
    heading: int
    shaded: bool
    looks: frozenset[str]  # see `look.looks`
    starts_page: bool
    drop_cap: bool  # the first letter of the paragraph that follows


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run looks: shared by all that look the same, so nobody changes its element."""

    rpr: _Element
    font: str = ""
    reason: str = ""  # why it cannot be seen
    strong: bool = False
    coloured: bool = False
    caps: bool = False  # small letters are shown as capitals
    looks: frozenset[str] = frozenset()  # what else than plain: see `look.looks`


@dataclass(slots=True)
class Reading:
    """Of the whole document."""

    styles: Styles
    theme: Theme
    removals: Counter[str] = field(default_factory=Counter)
    watermarks: list[str] = field(default_factory=list)  # of the story that is read
    notes: list[NoteKey] = field(default_factory=list)  # in the order of their references
    comments: dict[_Element, list[str]] = field(default_factory=dict)  # by paragraph
    paragraphs: dict[object, ParagraphLook] = field(default_factory=dict)
    formats: dict[object, RunLook] = field(default_factory=dict)  # by what they were read from


@dataclass(slots=True)
class StoryReading:
    """Of one story: fields that are open, and hidden text that waits for a paragraph."""

    reading: Reading
    kind: Story
    unmatched: set[_Element]
    media: Callable[[str], bytes] | None = None  # relationship to bytes, where pictures are wanted
    objects: Callable[[_Element], Iterator[str]] | None = None  # the words of what is not written
    fields: Fields = field(default_factory=Fields)
    numbers: Numbers = field(default_factory=Numbers)
    last: Paragraph | None = None
    stray: list[tuple[str, str]] = field(default_factory=list)
    wrapped_at: int = 0  # where its lines end, if somebody wrapped them by hand


@dataclass(frozen=True, slots=True)
class Place:
    """What containers say about the paragraphs in them."""

    around: Surroundings = field(default_factory=Surroundings)
    origin: str = "text"
    fixed: bool = False  # in a table whose columns are as wide as they say
    shaded: bool = False  # in a cell with a colour of its own
    looks: frozenset[str] = frozenset()  # and which
    frame: _Element | None = None  # paragraph properties of a text box that keeps its place
    in_cell: bool = False


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
        elif not name and _is_processed(child):
            yield from unwrap(child, removals)
        else:
            yield child


def alternative(element: _Element) -> _Element | None:
    """The first choice that Word understands; the fallback holds the same text again."""
    for choice in element.iterfind(q(MC, "Choice")):
        prefixes = (choice.get("Requires") or "").split()
        if all((choice.nsmap.get(prefix) or "").startswith(_UNDERSTOOD) for prefix in prefixes):
            return choice
    return element.find(q(MC, "Fallback"))


def _is_processed(element: _Element) -> bool:
    """Whether a foreign element is one of which readers are told to read the content."""
    for holder in (element, *element.iterancestors()):
        for name in (holder.get(q(MC, "ProcessContent")) or "").split():
            prefix, _, local_name = name.rpartition(":")
            namespace = holder.nsmap.get(prefix)
            if namespace and local_name in {"*", local(element)}:
                return str(element.tag).startswith(f"{{{namespace}}}")
    return False
