"""What a line marks: that something is confidential, and how far it means to reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

EARLIER_MATTER = "earlier matter"  # the rule by which what is told again of earlier business goes


class Reach(StrEnum):
    """What a marker means to seal."""

    BLOCK = "block"  # everything from here to an explicit end
    AFTER = "after"  # the same, from the next line on: a resolution, itself public
    ITEM = "item"  # the item or numbered paragraph that this line begins or is
    WHOLE_ITEM = "whole item"  # the item that this line stands in: a stub or flag below its heading
    FROM = "from"  # this paragraph from a character on
    REST = "rest"  # this paragraph from a character on, or what is left of the item
    NEXT = "next"  # the next paragraph, or as many as are named
    NEXT_ITEM = "next item"
    BESIDE = "beside"  # the paragraph above, the one below or both, as far as its item has them
    BACK = "back"  # the meeting is in Part 1 again
    RETRO = "retro"  # what stands above
    SPOKEN = "spoken"  # sentences of the paragraph above, as plain speech names them
    LISTED = "listed"  # items named by number; where none stands above, the list heads what follows
    ONWARDS = "onwards"  # everything from an item named by number on
    PIECES = "pieces"  # items by number, or their paragraphs, questions, actions, by title or matter, too
    POINTER = "pointer"  # says that something is minuted elsewhere: nothing here to seal


@dataclass(frozen=True, slots=True)
class Marker:
    """What one line says: how far, by which family, from which character."""

    reach: Reach
    rule: str
    start: int = 0
    end: int | None = None
    cuts: tuple[tuple[int, int], ...] = ()  # the stretches of a paragraph that it flags
    pure: bool = False  # the line is nothing but the marker
    apart: bool = False  # what marks is no line: it stands right above this one, or in its place
    numbers: tuple[str, ...] = ()  # or titles, or what they are about
    # for each number: "last paragraph", "first sentence", empty for all
    which: tuple[str, ...] = ()
    scope: str = ""
    until: int | None = None  # the line before which it ends, as its pages do
    doubt: str = ""
    otherwise: Marker | None = None  # what it marks where no such piece is found
