"""Numbers of paragraphs that begin with a small letter: "3.3 two boys were seen", "4. budget ok".

One alone could be a quantity ("3.3 million"); several that count on from each other and from the
numbers around them are the clerk's, as is 6c behind 6b. What does not live here: other forms of numbers (`ranks`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering import forms
from redactor.split.lines.line import PLAIN, STEP
from redactor.split.words.lexicon import MARKER_WORDS
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.numbering.forms import Number
    from redactor.split.lines.line import Line

# "3.3 thousand now": what is counted, and no paragraph
_QUANTITY = re.compile(
    r"(?:thousand|million|billion|hundred|per\b|percent|pounds?|pence|pupils?|children|boys|girls|hours?|hrs|days?|weeks?|months?|years?|yrs|fte|posts?|points?|places|times|metres?|miles?|km|kg|pm\b|am\b|of\s+the\b)"
)
_ENOUGH = 3
_MARKS = frozenset(["confidential", "conf", "private", "circ"])
_GAP, _ITEMS_GAP = 2, 5  # paragraphs and items may be missing, or none of theirs begins so


def counted(lines: list[Line]) -> list[Line]:
    """The lines with such numbers."""
    found: dict[int, Number] = {}
    before: tuple[int, ...] = ()
    for at, line in enumerate(lines):
        number = line.number or _small(line)
        parts = _digits(number)
        if line.number is None and number:
            below = parts[:-1] == before and _marks(line, number)  # 7b, and no 7a is minuted
            if not parts or not (below or _goes_on(before, parts)):
                continue
            found[at] = number
        before = parts or before
    if len(found) < _ENOUGH:
        found = {at: number for at, number in found.items() if _marks(lines[at], number)}
    done = list(lines)
    for at, number in found.items():
        done[at] = replace(lines[at], number=number, rank=STEP * number.depth + PLAIN)
    return done


def _small(line: Line) -> Number | None:
    """The number in front of a small letter, if it has several parts or a stop behind it."""
    plain = line.row is None and line.block.story is Story.BODY and not line.block.label
    number = forms.read(line.text, certain=True) if plain and line.rank is None else None
    if number is None or not (number.stopped or number.depth > 1 or number.text[-1:].islower()):
        return None
    behind = line.text[number.end :]
    return number if behind[:1].islower() and not _QUANTITY.match(behind) else None


def _marks(line: Line, number: Number) -> bool:
    """Whether a mark and nothing else stands behind the number: "7b - confidential"."""
    said = words(line.text[number.end :])
    marked = MARKER_WORDS.issuperset(said or "?") and not _MARKS.isdisjoint(said)
    return marked and number.text[-1].isalpha() and "minutes" not in said


def _digits(number: Number | None) -> tuple[int, ...]:
    """The parts as they are counted, the small letter of 6b too."""
    parts = number.parts if number else ()
    if not parts or not parts[0].isdigit():
        return ()
    if not all(part.isdigit() or (len(part) == 1 and part.islower()) for part in parts):
        return ()
    return tuple(int(part) if part.isdigit() else ord(part) - ord("a") + 1 for part in parts)


def _goes_on(before: tuple[int, ...], parts: tuple[int, ...]) -> bool:
    """Whether 3.3 or 4, 4.1 or 3.2.1 comes behind 3.2; at the top, 1 and 1.1."""
    if parts == (*before, 1) or (not before and set(parts) == {1}):
        return True
    for depth in range(min(len(before), len(parts))):
        if parts[depth] != before[depth]:
            gap = _GAP if depth else _ITEMS_GAP
            return 0 < parts[depth] - before[depth] <= gap and set(parts[depth + 1 :]) <= {1}
    return False
