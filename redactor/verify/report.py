"""What the readers of a package report to each other.

What lives here: the small types that pass between the modules of `verify`. What does not: the
verdict, which is `data.Verdict`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.verify.kinds import Kind


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something that must not be there, at the n-th paragraph of a part or somewhere in it."""

    where: str
    paragraph: int  # from 1; 0 where there is no paragraph to name
    kind: Kind


class Sort(Enum):
    """How much a trace proves when a word turns up in it."""

    TEXT = "text"
    MARKUP = "markup"  # names and values of XML, which have words of their own
    NOISE = "noise"  # bytes of no known format, in which short words stand by chance


@dataclass(frozen=True, slots=True)
class Trace:
    """Text that is not in a paragraph: where only a leak would say anything."""

    where: str
    text: str = field(repr=False)
    sort: Sort = Sort.TEXT


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The text of one paragraph, runs joined; each page field's result is one U+FFFC."""

    where: str
    number: int
    text: str = field(repr=False)
    fields: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one module saw."""

    paragraphs: tuple[Paragraph, ...] = ()
    traces: tuple[Trace, ...] = ()
    faults: tuple[Fault, ...] = ()
    spread: tuple[Trace, ...] = ()  # the values of all attributes of a part, one after another
