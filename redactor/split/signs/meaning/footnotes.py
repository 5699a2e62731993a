"""Footnotes that explain a sign by what is done with what bears it: "† Heard in private".

    § Taken in closed session            (R) To be struck out of any copy that leaves the office

Such a line begins with the sign, and has no words but those for rulings, sessions and copies. What
does not live here: sentences that name a sign (`legends`), and where it stands
(`bearing.standing`).
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.meaning.plainly import released, withheld
from redactor.split.words import known
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_FOOTNOTE = re.compile(
    r"^\W{0,2}?(?P<sign>[†‡§¶¹²³⁴-⁹]{1,3}|\*{1,3}(?!\*)|[(\[](?P<bare>[A-Z]{1,3}|x)[)\]])\s*(?:[:=-]\s*)?(?P<said>[A-Za-z][^†‡§¶*]{3,160})$"
)
_LIKEWISE = re.compile(
    r"^\W{0,2}?(?P<sign>[†‡§¶¹²³⁴-⁹]{1,3}|\*{1,3}(?!\*))(?P<bare>)\s*(?P<said>(?:likewise|ditto|the\s+same|as\s+above)\b.*)$",
    re.IGNORECASE,
)
_OF_FOOTNOTES = (
    known.OF_POINTERS
    | known.OF_RULINGS
    | frozenset(
        "denotes means indicates marks shows so any all every only alone or which who until further excluded left out taken struck cut off removed redacted withheld "
        "told sat sessions without present public's web site online print printed publish publishing published copied copies circulated circulation release released "
        "leaves leave office school parents notice porch beyond outside wider general sent omit omitted sentence sentences words version versions eyes entry entries paragraphs rows lines text here above below book kept stays stay remains remain go goes put given not do".split()
    )
)
_IN_PRIVATE = Pattern(
    r"\b(?:in\s+(?:private|camera|confidence|closed\s+session|committee)|confidentially|privately|without\s+the\s+(?:press\s+and\s+)?public|<CONF>|<P2>)\b"
)
_OF_PEOPLE = re.compile(
    r"\b(?:(?<!public )present(?!ed)|absent|attend\w*|apologies)\b", re.IGNORECASE
)
_FEW = 3  # a sign that stands beside every third line or more is a bullet


def explained(lines: Sequence[Line]) -> Iterator[Sign]:
    """The signs of footnotes that stand beside a few other lines."""
    above: re.Match[str] | None = None
    for at, line in enumerate(lines):
        found = _explains(line) or (_LIKEWISE.match(line.text) if above else None)
        above = found
        if found is None:
            continue
        sign = re.escape(found["sign"])
        if not (_apart(lines, at) or _below_what_bears_it(lines, at, sign)):
            continue
        beside = re.compile(
            rf"^\W{{0,2}}?(?:[\w.()/]+\s+)?{sign}(?=[\s\w])|{sign}\W*$|[.!?]{sign}\s"
        )
        others = [x for x in lines if x is not line and not x.blank]
        marked = sum(beside.search(x.text) is not None for x in others)
        if marked and marked * _FEW <= len(others) and not _counts(found["bare"], others):
            bare = found["bare"]
            yield Sign(bare, Kind.BRACKETED) if bare else Sign(found["sign"], Kind.PLAIN)


def _apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a footnote stands in front of all items or behind them, and is no bullet of one."""
    behind = [x for x in lines[at + 1 :] if x.block.story is Story.BODY and not x.blank]
    return lines[at].top or not any(x.heading or x.rank is not None for x in behind)


def _below_what_bears_it(lines: Sequence[Line], at: int, sign: str) -> bool:
    """Whether a line of the same item ends with the sign, and no other begins with it as a bullet."""
    item = takewhile(lambda x: not x.heading, reversed(lines[:at]))
    ends = re.compile(rf"[\w.,;:!?)’']\s*{sign}\W*$")
    bullet = re.compile(rf"\s*{sign}\s")
    others = (x for x in lines if x is not lines[at])
    return any(ends.search(x.text) for x in item) and not any(bullet.match(x.text) for x in others)


def _counts(bare: str | None, others: Sequence[Line]) -> bool:
    """Whether a letter in brackets is one of a list: (A), (B), (C)."""
    before = (
        re.compile(rf"\W*[(\[]{chr(ord(bare) - 1)}[)\]]\s") if bare and len(bare) == 1 else None
    )
    return before is not None and any(before.match(x.text) for x in others)


def explains(line: Line, signs: Sequence[Sign]) -> bool:
    """Whether a line is the footnote of one of these signs."""
    found = _explains(line) or _LIKEWISE.match(line.text)
    return found is not None and any(x.text == (found["bare"] or found["sign"]) for x in signs)


def _explains(line: Line) -> re.Match[str] | None:
    if line.number is not None or line.row is not None or line.block.story is Story.HEADER:
        return None
    found = _FOOTNOTE.match(line.text)
    said = found["said"].partition(":")[0] if found else ""  # and behind it, on what ground
    if found is None or next(known.others(said, _OF_FOOTNOTES), None) is not None:
        return None
    shut = _IN_PRIVATE.search(said) or withheld(said)
    if _OF_PEOPLE.search(said):
        return None
    return found if shut and not released(said) else None
