"""Initials of those at the table: read from the attendance list.

They are made from a name only where that is safe: for a pupil, who is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import NOT_INITIALS, OFFICE_WORDS, TITLES, tokens

if TYPE_CHECKING:
    from redactor.data import Block, Document

# … and not who is to do something: "Lindsay Poole – DH to ring"
_INITIALS = re.compile(r"^[\s(\[,:–-]*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\b(?!\s+to\b)")
_INSIDE = re.compile(r"^\s*[(\[](?P<said>[^()\[\]]*)[)\]]")  # (Chair, LW)
_BEHIND = re.compile(r"[(\[]([A-Z]{2,4})[)\]][\s;,.]*$")
_INITIALS_CELL = re.compile(r"^\W*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\W*$")
LETTERED = "letters for a name"  # the recognizer of `Pupil KL`


def letters_of(name: str) -> str:
    """The letters alone: KL of `Pupil KL`, JF of `Young person J.F.`, A of `Child A`."""
    return "".join(re.findall(r"\b[A-Z]\b|\b[A-Z]{2,3}\b", name))


def initials(beside: str, name: str, document: Document, block: Block) -> str:
    match = _INITIALS.match(beside.split("\n", maxsplit=1)[0])
    if match and _are_initials(match.group(1), name):
        return match.group(1)
    if inside := _INSIDE.match(beside):
        said = re.findall(r"\b[A-Z]{2,}\b", inside["said"])
        if own := next((x for x in _may_be(name) if x in said), ""):
            return own
    behind = _BEHIND.search(beside)
    if behind and behind.group(1) in _may_be(name):  # `A Pole, Principal (Finance) (AP); …`
        return behind.group(1)
    if block.place is None:
        return ""
    for other in document.blocks:
        if (
            other.place is not None
            and other.row == block.row
            and 0 < other.place.column - block.place.column <= 2
        ):
            cell = _INITIALS_CELL.match(other.text)
            if cell and _are_initials(cell.group(1), name):
                return cell.group(1)
    return ""


def _are_initials(letters: str, name: str) -> bool:
    """Letters that are an acronym of schools count only when they fit the name."""
    if letters.upper() not in NOT_INITIALS and letters.lower() not in OFFICE_WORDS:
        return True
    return letters.upper() in _may_be(name)


def _may_be(name: str) -> tuple[str, ...]:
    """What may be printed as a name's initials: VS or VSL of Victoria Sandringham-Low."""
    whole, parted = made(name), made(name.replace("-", " "))
    return tuple(dict.fromkeys((whole, parted, parted[:1] + parted[-1:])))


def made(name: str) -> str:
    """The first letters of a name's parts, titles left out."""
    return "".join(token.text[0] for token in tokens(name) if token.low not in TITLES).upper()
