"""Items of which the last line says that they are kept back as another one is.

    26/04 … This minute is withheld from the published record.        26/06 … As for 26/04.
    26/07 … Withheld on the same ground.        26/08 … Likewise.

Such a line means nothing by itself. What does not live here: rulings that say so of an item that
they name ("and likewise 6.3", `rulings.targets`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split.lines.line import item_end
from redactor.split.marks import Reach
from redactor.split.rulings.places import KIND, NUMBER
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker

_KEPT = r"(?:<CONF>|<P2>|withheld|restricted|private|closed|redacted|(?:not\s+(?:to\s+be\s+)?|un)published)"
_THIS = r"(?:this(?:\s+(?:minute|item|paragraph|matter|one))?|it)"
_SHUT_AS = rf"(?:(?:{_THIS}\s+(?:is|was|to\s+be)\s+)?(?:{_KEPT}|(?:to\s+be\s+)?(?:treated|dealt\s+with|kept|handled)|status|publication|(?:the\s+same\s+)?(?:ruling|decision|note)(?:\s+was\s+made)?)\s*[,:;-]?\s+)"
_AS = r"(?:(?:again|also|likewise|just|exactly|in\s+the\s+same\s+way)\s*,?\s+)?(?:the\s+)?(?:same\s+)?(?:as(?:\s+(?:for|with|in|at|under|to|was))?|see\s+(?:the\s+)?(?:note|ruling|remark|decision)\s+(?:at|in|under|on))\s+(?:above\s+(?:at|in|under)\s+)?"
_AS_NUMBER = Pattern(
    rf"\W*{_SHUT_AS}?{_AS}(?:{KIND}\s+)?(?P<number>{NUMBER})(?:\s+above)?(?:\s*,\s+{_THIS}\s+is\s+{_KEPT})?\W*$"
)
# … on which ground it is, too, wherever that one stands; the bare word means the item right above
_SAME = Pattern(
    rf"\W*(?:{_THIS}\s+)?(?:(?:too|also|likewise)\s+(?:is\s+)?|is\s+(?:also|likewise)\s+)?(?:to\s+be\s+)?{_KEPT}(?:\s+(?:too|also|likewise|as\s+well))?(?:\s+(?:on|for)\s+the\s+same\s+(?:grounds?|reasons?))[\s.)\]]*$"
    rf"|\W*(?:{_THIS}\s+)?(?:too|also|likewise)\s+(?:is\s+)?{_KEPT}[\s.)\]]*$"
    rf"|\W*for\s+the\s+same\s+reasons?,?\s+{_THIS}\s+is\s+{_KEPT}[\s.)\]]*$"
)
# "(Nor that one)", "(Not for the web either)": as the paragraph above it was, which says so right below.
_NEITHER = Pattern(
    r"\W*(?:(?:and\s+)?(?:nor|neither)\s+(?:is\s+|should\s+)?(?:this|that)(?:\s+(?:one|paragraph|bit|item))?|(?:this|that)(?:\s+(?:one|paragraph|bit|item))?\s+neither"
    r"|(?:(?:this|that)(?:\s+(?:one|paragraph|bit|item))?\s+)?not\s+(?:this\s+one|that\s+one|(?:to\s+be\s+)?published|(?:for|on|to)\s+(?:the\s+)?(?:web\w*|public|publication|site|parents|notice\s?board))\s+either"
    r"|(?:and\s+)?(?:this|that)\s+(?:one|paragraph|bit|item)(?:\s+(?:too|as\s+well|also))|same\s+(?:again|here|with\s+(?:this|that)(?:\s+one)?))[\s.)\]]*(?:-\s*[A-Z]{1,3}\W*)?$"
)
_OF_WHAT_STANDS_ABOVE = frozenset([Reach.RETRO, Reach.BESIDE, Reach.SPOKEN])
_LIKEWISE = Pattern(
    rf"\W*(?:{_THIS}\s+)?(?:likewise|ditto)(?:\s+(?:as\s+to\s+\w+|for\s+{_THIS}))?[\s.)\]]*$"
    rf"|\W*(?:the\s+)?same\s+(?:(?:applies|goes|holds)\s+(?:to|for)|is\s+true\s+of|(?:ruling|decision|note)\s+(?:for|on))\s+{_THIS}[\s.)\]]*$"
)


def shut(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """The lines that say so, where what they point to is shut by such a line of its own."""
    for at, line in enumerate(lines):
        if line.row is not None or line.heading or line.agenda or line.top:
            continue
        if named := _AS_NUMBER.match(line.text, line.start):
            meant = [found[j] for j in _in_item(lines, named["number"], at)]
        elif _SAME.match(line.text, line.start):
            meant = [*found[:at]]
        elif _LIKEWISE.match(line.text, line.start):
            meant = _right_above(lines, found, at)
        else:
            continue
        if any(map(_says, meant)):
            yield at


def neither(lines: Lines, found: Sequence[Marker | None]) -> Iterator[tuple[int, Marker]]:
    """Lines that say no more than "nor that one", and what the last such mark above them means."""
    before: Marker | None = None
    for at, line in enumerate(lines):
        if _NEITHER.match(line.text, line.start) and before is not None:
            yield at, replace(before, start=line.start)
        elif (mark := found[at]) is not None and mark.reach in _OF_WHAT_STANDS_ABOVE:
            before = mark


def _right_above(lines: Lines, found: Sequence[Marker | None], at: int) -> list[Marker | None]:
    """What the last line of the item marks that stands above the one in which a line is."""
    head = next((k for k in reversed(range(at)) if lines[k].heading or _first_level(lines[k])), 0)
    last = next((k for k in reversed(range(head)) if not lines[k].blank), None)
    return [] if last is None else [found[last]]


def _first_level(line: Line) -> bool:
    return line.number is not None and line.number.depth == 1 and line.rank is not None


def _says(mark: Marker | None) -> bool:
    return mark is not None and (
        mark.reach in {Reach.RETRO, Reach.WHOLE_ITEM, Reach.BESIDE}
        or (mark.reach is Reach.POINTER and mark.scope == "this")
    )


def _in_item(lines: Lines, number: str, at: int) -> Iterator[int]:
    parts = canonical(number)
    for head in range(at):
        x = lines[head]
        if x.number and x.number.parts == parts and not x.agenda:
            yield from range(head, max(item_end(lines, head), head + 1))
