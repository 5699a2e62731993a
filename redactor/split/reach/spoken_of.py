"""Signs that lines share, and lines elsewhere that speak of such a sign, of a number or of a title.

    zz supply teacher leaves at Easter       8X. Staffing       | 4 | Mr Pell has … | K |
    Anything with zz stays in the office.    Minutes with an X are in the governors' set only.

What is meant by them nobody need know: the trees of `surroundings` weigh how the lines of a sign
sound beside all others, and what stands in the line that speaks of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_LEGEND = 3  # words of keeping in a line that explains the sign with which it begins
_PHRASE = 4  # words
_SHORT, _CELL = 5, 14  # letters of a sign; of a cell that is one
_NUMBER = re.compile(r"\W*(?P<front>[A-Za-z]{0,3})[\d./()]*\d(?P<behind>[A-Za-z]?)\b")
_ORDINARY = re.compile(r"[\w\s.,;:'\"‘’“”()\[\]/&%£$€+=?!–—-]")
_COMMON = frozenset(
    "the a an it its mr mrs ms miss dr rev in on at to of for and or all no not we he she they this that there as by if is was our her his any item items chair head also one two "
    "from with yes action none sir".split()
)
_TITLE = 4  # letters of a word of a title that says anything


def is_title(line: Line) -> bool:
    """Whether a line is no more than a few words."""
    return line.row is None and 0 < len(line.words.split()) < _PHRASE


def signs(lines: Lines) -> list[frozenset[str]]:
    """By line, what may be a sign of the clerk's own: at its ends, in its number, in cells beside it."""
    cells: dict[tuple[int, int], set[str]] = {}
    for line in lines:
        if line.row is not None and len(line.text) <= _CELL:
            cells.setdefault(line.row, set()).add(f"|{line.text.strip().casefold()}")
    found = []
    for line in lines:
        beside = cells.get(line.row, set()) if line.row is not None else set()
        found.append(frozenset({*_signs(line), *beside}))
    return found


def likewise(lines: Lines, values: Sequence[float], keeping: Sequence[float]) -> list[float]:
    """By line, the most that is true of any which repeats its words of keeping, or all of its few words."""
    most: dict[tuple[str, ...], float] = {}
    phrases = [
        set(_phrases(words(line.words))) if kept or len(line.words.split()) < _PHRASE else set()
        for line, kept in zip(lines, keeping, strict=True)
    ]
    for own, value in zip(phrases, values, strict=True):
        for phrase in own:
            most[phrase] = max(value, most.get(phrase, 0))
    return [
        max((most[phrase] for phrase in own), default=value)
        for own, value in zip(phrases, values, strict=True)
    ]


def _phrases(said: Sequence[str]) -> Iterator[tuple[str, ...]]:
    if len(said) < _PHRASE:
        yield tuple(said)
    for at in range(len(said) - _PHRASE + 1):
        yield tuple(said[at : at + _PHRASE])


def _signs(line: Line) -> Iterator[str]:
    said = line.text.removeprefix(line.block.label)
    tokens = line.words.split() or [""]
    for token in (tokens[0], tokens[-1]):
        bare = token.strip(".,;:")
        if 0 < len(bare) <= _SHORT and bare.casefold() not in _COMMON and not bare.isdecimal():
            yield bare.casefold()
    yield from _ORDINARY.sub("", said)
    if numbered := _NUMBER.match(said):
        yield from (f"{numbered['front']}#" for _ in numbered["front"][:1])
        yield from (f"#{numbered['behind']}" for _ in numbered["behind"])


def keeping_of(lines: Lines, sign: str, keeping: Sequence[float]) -> float:
    """How much is said of keeping in a line that speaks of a sign, and does not only bear it."""
    bare = sign.strip("|#").casefold()
    if not bare:
        return 0
    told = re.compile(rf"(?<!\w){re.escape(bare)}(?!\w)")
    return max(
        (
            said
            for line, said in zip(lines, keeping, strict=True)
            if said and told.search(line.text.casefold(), 0 if said >= _LEGEND else 1)
        ),
        default=0,
    )


def cited(lines: Lines, keeping: Sequence[float]) -> list[float]:
    """By line, how much is said of keeping in a line elsewhere that names its number or its title."""
    found = []
    speaking = [(at, line.text.casefold()) for at, line in enumerate(lines) if keeping[at]]
    for at, line in enumerate(lines):
        number = line.number.text.strip("().") if line.number else ""
        named = (
            re.compile(rf"(?<![\w./]){re.escape(number.casefold())}(?![\w/]|\.\d)")
            if number
            else None
        )
        titled = line.heading or is_title(line)
        title = {w for w in words(line.words) if len(w) >= _TITLE} if titled else set()
        found.append(
            max(
                (
                    keeping[j]
                    for j, text in speaking
                    if j != at
                    and (
                        (named and named.search(text, lines[j].start))
                        or (title and title <= set(words(text)))
                    )
                ),
                default=0,
            )
        )
    return found
