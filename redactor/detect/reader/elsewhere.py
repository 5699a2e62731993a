"""What the rest of the minutes says of a word: a passage does not show who sits at the table.

What lives here: for words of names, the one thing that tells most. What does not: whose a name
is by that (`people`); it is a hint for the reader, and may be wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Role
from redactor.naming import ADULT_TITLES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.attendance import Attendee
    from redactor.data import Block

NOTHING, SEATED, PUPIL_THERE, TITLED, OF_A_YEAR = range(5)
HINTS = 5  # how many there are
_WORD = re.compile(r"[^\W\d_]+")
_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_TITLED = re.compile(
    rf"\b(?i:{'|'.join(sorted(ADULT_TITLES))})\.?\s+(?P<name>(?:{_NAME}\s+)?{_NAME})"
)
_YEAR = r"(?:Y\d|Yr\.?\s?\d|Year\s\d|Reception\b|Nursery\b|Form\s\d|Lower Sixth\b|Upper Sixth\b)"
_OF_A_YEAR = re.compile(
    rf"(?P<name>(?:{_NAME}\s+){{0,2}}{_NAME})\s*[,(\[]?\s*(?:(?:in|of|from)\s+)?{_YEAR}"
)


def hints(blocks: Sequence[Block], seats: Sequence[Attendee]) -> dict[str, int]:
    """Words of names, in small letters, and what the minutes say of them somewhere."""
    found: dict[str, int] = {}
    for kind, names in (
        (TITLED, _matches(_TITLED, blocks)),
        (OF_A_YEAR, (name for name in _matches(_OF_A_YEAR, blocks) if not _is_titled(name))),
        (PUPIL_THERE, (s.name for s in seats if s.role is Role.PUPIL)),
        (SEATED, (f"{s.name} {s.initials}" for s in seats if s.role is not Role.PUPIL)),
    ):
        found.update((word, kind) for name in names for word in words(name))
    return found


def words(name: str) -> Iterator[str]:
    """What a name consists of, without titles and single letters."""
    for word in _WORD.findall(name.lower()):
        if len(word) > 1 and word not in TITLES:
            yield word


def _matches(pattern: re.Pattern[str], blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        for match in pattern.finditer(block.text):
            yield match["name"]


def _is_titled(name: str) -> bool:
    return name.split(maxsplit=1)[0].lower().rstrip(".") in TITLES
