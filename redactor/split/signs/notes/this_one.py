"""Rulings on several items that they name by where they stand, read as if by their numbers.

    7. Pay   It was agreed that this item and item 8 be confidential.     → items 7 and 8
    7. Pay   This and the following two items are confidential.           → items 7, 8 and 9
    8. Head  Both this and the preceding item belong to Part 2.           → items 7 and 8
    9. Other business   The preceding item is confidential.               → items 8

Character for character, so that offsets stay. What does not live here: what is ruled (`rulings`),
and rulings on the item around them alone (`words.remarks`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import COUNTED, canonical
from redactor.split.rulings.places import NUMBER

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_ITEM = r"(?:agenda\s+)?items?"
_KIND = rf"(?:{_ITEM}|minutes?)"
_AND = r",?\s+(?:and|&|plus|with|(?:as\s+well|together|along)\s+(?:as|with))(?:\s+also)?\s+"
_DONE = r"(?!\s+(?:are|were|is|was|have\s+been)\s+(?:now\s+)?(?:closed|done|completed?|finished)\b)"
_SAYS = r"\s+(?:(?:to|should|must|will|would|shall)\s+)?(?:be|are|were|is|was|remain|stay|go)\b"
_RULED = rf"{_DONE}(?={_SAYS}|[.,;:)]|\W*$)"
_COUNT = r"(?:one|two|three|four|five|six|[2-6])"
_AHEAD, _BACK = r"(?:next|following|subsequent)", r"(?:previous|preceding|last|foregoing)"
_ONE_BESIDE = r"(?:the\s+(?:one|item)\s+(?:after|below|that\s+follows|before|above)(?:\s+(?:it|this))?|the\s+(?:next|following|previous|preceding)\s+one)"
_THIS = rf"(?:this|the\s+present)(?:\s+{_KIND}|\s+one)?(?:\s+above)?"
_BESIDE = rf"(?:(?:the|both)\s+(?:{_AHEAD}|{_BACK})(?:\s+{_COUNT})?(?:\s+{_ITEM})?{_RULED}|{_ONE_BESIDE}{_RULED})"
_NAMED = rf"(?:(?:the\s+)?{_KIND}\s+(?:no\.?\s+)?{NUMBER}|(?<=item\sand\s){NUMBER}(?=\s+(?:to\s+)?(?:be|are|were)\b))"
_SAID = re.compile(
    rf"\b(?:both\s+)?(?:{_THIS}{_AND}(?:{_NAMED}{_DONE}|{_BESIDE})|(?:{_NAMED}|{_BESIDE.replace(_RULED, '')}){_AND}{_THIS}{_RULED}"
    rf"|the\s+(?:(?:{_AHEAD}|{_BACK})\s+(?:two|three|four|[234])|previous|preceding|foregoing)\s+{_ITEM}{_DONE}(?={_SAYS}))(?:,(?=\s+(?:are|were|be|to|should|must|will)\b))?",
    re.IGNORECASE,
)
_SPEAKS_OF_ITEMS = re.compile(rf"\b{_KIND}\b", re.IGNORECASE)
_NUMBERED = re.compile(rf"(?:{_KIND}\s+(?:no\.?\s+)?|\band\s+)(?P<number>{NUMBER})", re.IGNORECASE)
_SIDE = re.compile(
    rf"\b(?:(?P<ahead>{_AHEAD}|after|below|follows)|{_BACK}|before|above)\b(?:\s+(?P<count>{_COUNT})\b)?",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:this|the\s+present)\b", re.IGNORECASE)
_SOLE = re.compile(r"(?<=\btreat )the\s+sole\s+item(?:\s+of\s+business)?\b", re.IGNORECASE)


def by_number(lines: Lines) -> Lines:
    """The lines with the numbers of the items that they call "this" and "the next"."""
    return tuple(
        replace(x, text=_numbered(lines, at, said)) if (said := _SAID.search(x.text)) else _sole(x)
        for at, x in enumerate(lines)
    )


def _sole(line: Line) -> Line:
    """The line with "this item" in the place of "the sole item"."""
    if not _SOLE.search(line.text):
        return line
    return replace(line, text=_SOLE.sub(lambda m: "this item".ljust(len(m.group())), line.text))


def _numbered(lines: Lines, at: int, said: re.Match[str]) -> str:
    """The text of a line with numbers, or as it was where nobody can tell them."""
    text, words = lines[at].text, said.group()
    number = _NUMBERED.search(words)
    named = _with(lines, at, number["number"]) if number else _beside(lines, at, words)
    listed = " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))
    room = len(words) - len(f"items {listed}")
    if not named or room < 0:
        return text
    return f"{text[: said.start()]}items {' ' * room}{listed}{text[said.end() :]}"


def _with(lines: Lines, at: int, number: str) -> list[str]:
    """The item around a line, of the level of another one, and that one."""
    depth = len(canonical(number))
    head = lines[at].item or 0
    above = (x.number.text for x in reversed(lines[head : at + 1]) if _heads(x) and x.number)
    own = next((text for text in above if len(canonical(text)) == depth), "")
    return [own, number] if own else []


def _beside(lines: Lines, at: int, words: str) -> list[str]:
    """So many items before or behind the one around a line, and that one where it is meant."""
    side, own = _SIDE.search(words), lines[at].item
    if side is None or own is None or not _SPEAKS_OF_ITEMS.search(words):
        return []
    alike = [x for x in lines if _heads(x) and x.rank == lines[own].rank]
    if lines[own] not in alike:
        return []
    here, count = alike.index(lines[own]), (side["count"] or "one").casefold()
    many = COUNTED.index(count) + 1 if count in COUNTED else int(count)
    itself = _OWN.search(words) is not None
    if side["ahead"]:
        first, end = (here if itself else here + 1), here + 1 + many
    else:  # "the last two" is said at the end of the second, or where nothing is told yet
        told = any(not x.blank for x in lines[own + 1 : at])
        if told and not itself and side["count"] is None:
            return []  # what stands right above
        first = here - many + (told and not itself)
        end = here + (told or itself)
    found = [x.number.text for x in alike[max(first, 0) : end] if x.number]
    return found if first >= 0 and len(found) == end - first else []


def _heads(line: Line) -> bool:
    return line.number is not None and not line.agenda and line.block.story is Story.BODY
