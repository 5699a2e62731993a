"""Signs that lines share, and lines elsewhere that speak of such a sign, of a number or of a title.

    zz supply teacher leaves at Easter       8X. Staffing       | 4 | Mr Pell has … | K |
    Anything with zz stays in the office.    Minutes with an X are in the governors' set only.

What is meant by them nobody need know: the trees of `surroundings` weigh how the lines of a sign
sound beside all others, and what stands in the line that speaks of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_LEGEND = 3  # words of keeping in a line that explains the sign with which it begins
_PHRASE = 4  # words
_SHORT, _CELL = 5, 14  # letters of a sign; of a cell that is one
_NUMBER = re.compile(r"\W*(?P<front>[A-Za-z]{0,3})[\d./()]*\d(?P<behind>[A-Za-z]?)\b")
_COUNTED = re.compile(r"\W*\d{1,4}(?:[.:/]\d{1,3})*(?![\d%])")
_RANGE = re.compile(
    r"(?<![\w.])(?P<first>\d{1,4}(?:[.:/]\d{1,3})*)\s*(?:to|till|until|up\s+to|[-–])\s*(?P<last>\d{1,4}(?:[.:/]\d{1,3})*)(?![\w%])"
)
_ORDINARY = re.compile(r"[\w\s.,;:'\"‘’“”()\[\]/&%£$€+=?!–—-]")
_COMMON = frozenset(
    "the a an it its mr mrs ms miss dr rev in on at to of for and or all no not we he she they this that there as by if is was our her his any item items chair head also one two "
    "from with yes action none sir".split()
)
_STOPS, _MARKS = ".,;:", ".,;:!?()[]{}'\"‘’“”"
_TITLE = 4  # letters of a word of a title that says anything


class Pointers:
    """The lines that speak of keeping something, by what they name.

    `keeping`: by line, how much it says of that; 0 of those that are not asked.
    """

    def __init__(self, lines: Lines, keeping: Sequence[float]) -> None:
        self._keeping = keeping
        self._named: dict[str, list[tuple[float, int]]] = defaultdict(list)
        self._words: dict[str, set[int]] = defaultdict(set)
        self._ranges: list[tuple[tuple[int, ...], tuple[int, ...], float]] = []
        for at, (line, said) in enumerate(zip(lines, keeping, strict=True)):
            if said:
                for name in _named(line.text, first=said >= _LEGEND):
                    self._named[name].append((said, at))
                for word in words(line.text):
                    self._words[word].add(at)
                for found in _RANGE.finditer(line.text):
                    self._ranges.append((_counted(found["first"]), _counted(found["last"]), said))
        for of in self._named.values():
            of.sort(reverse=True)

    def of_sign(self, sign: str) -> float:
        """How much is said of keeping where a sign is spoken of, and not only borne."""
        return max(self._named.get(sign.strip("|#"), ()), default=(0, 0))[0]

    def of_line(self, line: Line, at: int) -> float:
        """How much is said of it where another line names its number, or its title."""
        number = line.number.text.strip("().").casefold() if line.number else ""
        most = next((said for said, j in self._named.get(number, ()) if j != at), 0)
        most = max(most, self._in_range(line))
        titled = line.heading or is_title(line)
        title = {w for w in words(line.words) if len(w) >= _TITLE} if titled else set()
        naming = set.intersection(*(self._words.get(w, set()) for w in title)) if title else set()
        return max((self._keeping[j] for j in naming if j != at), default=most)

    def _in_range(self, line: Line) -> float:
        """How much is said of it where a line names numbers, or hours, between which its own lies."""
        own = _counted(line.text.removeprefix(line.block.label)) if self._ranges else ()
        return max((said for a, b, said in self._ranges if own and a <= own <= b), default=0)


def _counted(text: str) -> tuple[int, ...]:
    """The number with which a text begins: 18 and 42 of "18.42 Ms Orr said", 5 of "5. Staffing"."""
    found = _COUNTED.match(text)
    return tuple(map(int, re.findall(r"\d+", found.group()))) if found else ()


def _named(text: str, *, first: bool) -> set[str]:
    """What a text may name: its words as they stand there and bare, and rare characters."""
    tokens = text.casefold().split()
    tokens = tokens if first else tokens[1:]
    bare = {form for token in tokens for form in (token.strip(_STOPS), token.strip(_MARKS))}
    return {*bare, *_ORDINARY.sub("", " ".join(tokens))} - {""}


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
        bare = token.strip(_STOPS).casefold()
        if 0 < len(bare) <= _SHORT and bare not in _COMMON and not bare.isdecimal():
            yield bare
    yield from _ORDINARY.sub("", said)
    if numbered := _NUMBER.match(said):
        yield from (f"{numbered['front'].casefold()}#" for _ in numbered["front"][:1])
        yield from (f"#{numbered['behind'].casefold()}" for _ in numbered["behind"])
