"""Numbers that bear the year, and what stands among them.

"FC3/25 was read again" in FC8/25 cites another minute; "3." below "25/05 Headteacher's report" is
the third paragraph of that one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.line import PLAIN, STEP, short_heading
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_YEAR_LAST = re.compile(r"(?P<letters>[A-Z]{1,3})(?P<serial>\d{1,3})/\d\d")
_YEAR_FIRST = re.compile(r"(?:[A-Z]{1,4}[ /]?)?\d{2,4}[/-]\d{1,3}")
_MARK = Pattern(r"<CONF>|<P2>|\b(?:private|reserved|closed|restricted)\b")
_SEVERAL = 2


def without_citations(lines: list[Line]) -> list[Line]:
    """A number out of the run of its letters cites another: "FC3/25 was read again" in FC8/25.

    Not the first of a run that begins anew, as behind the agenda, nor a title that is taken out of
    order or has a mark: "A3/25 Staffing (confidential)" behind A4/25.
    """
    dated: dict[str, list[tuple[int, int]]] = {}
    for at, line in enumerate(lines):
        if line.number and (found := _YEAR_LAST.fullmatch(line.number.text)):
            dated.setdefault(found["letters"], []).append((at, int(found["serial"])))
    several = len(dated) > 1 or any(x.number and x.number.text.isdigit() for x in lines)
    done = list(lines)
    for run in dated.values():
        last = -1
        for k, (at, serial) in enumerate(run):
            goes_on = k + 1 == len(run) or run[k + 1][1] > last
            title = short_heading(lines[at].text)
            alone = several and len(run) == 1 and not (title and _MARK.search(lines[at].words))
            back = serial < last and goes_on and not title
            if lines[at].rank != STEP and (alone or back):
                done[at] = replace(lines[at], number=None, rank=None)
            else:
                last = serial
    return done


def paragraphs(lines: list[Line]) -> list[Line]:
    """Plain digits that begin anew below "25/05 Headteacher's report" are its paragraphs."""
    numbers = {at: x.number.text for at, x in enumerate(lines) if x.number and x.row is None}
    dated = [at for at, number in numbers.items() if _YEAR_FIRST.fullmatch(number)]
    plain = [
        at for at, number in numbers.items() if number.isdigit() and lines[at].rank == STEP + PLAIN
    ]
    if len(dated) < _SEVERAL or sum(numbers[at] == "1" for at in plain) < _SEVERAL:
        return lines
    done = list(lines)
    for at in plain:
        if at > dated[0]:
            done[at] = replace(lines[at], rank=2 * STEP + PLAIN)
    return done
