"""Private people of the roster in whatever form they are named: `Black, Grace`, `GraceBlack_RA.docx`.

The recognizers know a name by its shape; whoever is on the roster is known by their letters. What
lives here: where a full name stands, in either order, on one line or in two cells, and where a name
that is nobody else's is part of a word. What does not: names that are written as names are, and
what becomes of somebody.

wanted   who is looked for, and by which letters
lines    what is read as one: a paragraph, two cells, lines that a hyphen joins
full     whether the letters of a full name are that name, and no chance
parts    a rare name as part of a word, of a file's name, of an address
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Span
from redactor.people.drafts import ROSTER, SETTLES, Sighting
from redactor.people.rostered.full import full_names
from redactor.people.rostered.lines import PICTURE, across, line_of
from redactor.people.rostered.parts import rare_names
from redactor.people.rostered.wanted import wanted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.attendance import Attendee
    from redactor.data import Document, RosterEntry
    from redactor.people.rostered.lines import Line
    from redactor.people.rostered.wanted import Wanted

_SCORE = 0.9
_NO_PICTURE = re.compile(f"[^{PICTURE}]+")
_WHY = "a name of the roster, however it is written"


def rostered(
    document: Document, roster: Sequence[RosterEntry], seats: Sequence[Attendee]
) -> list[Sighting]:
    """Where private people of the roster are named; a part of a name is a weak sighting."""
    if not roster:
        return []
    read = {block.index: line_of(block) for block in document.blocks}
    everything = "".join(line.letters.text for line in read.values())
    people = list(wanted(roster, seats, everything))
    if not people:
        return []
    parts = frozenset(part for person in people for form in person.forms for part in form.parts)
    lines = [*read.values(), *across(document, read, parts)]
    taken = [seat.span for seat in seats]
    return [
        sighting
        for line in lines
        for person in people
        for sighting in _in_line(line, person)
        if not any(span.overlaps(sighting.span) for span in taken)
    ]


def _in_line(line: Line, person: Wanted) -> Iterator[Sighting]:
    for found, weak in ((full_names, False), (rare_names, True)):
        for start, end in found(line, person):
            if line.crosses(start, end):
                yield from _sightings(line, person, start, end, weak=weak)


def _sightings(
    line: Line, person: Wanted, start: int, end: int, *, weak: bool
) -> Iterator[Sighting]:
    """One in each block that has a part of it, and on each side of a picture."""
    for piece in _NO_PICTURE.finditer(line.text, start, end):
        for at, block in line.blocks:
            first, last = max(piece.start() - at, 0), min(piece.end() - at, len(block.text))
            if first < last:
                evidence = [(person.entry.role, SETTLES, _WHY)]
                text, span = block.text[first:last], Span(block.index, first, last)
                yield Sighting(span, text, person.name, _SCORE, ROSTER, weak, evidence=evidence)
