"""Numbers that bear the year, and what stands among them.

FC8/25 Mrs Hale (confidential)          25/05 Headteacher's report
FC3/25 was read again                   3. The family was that of …
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.line import PLAIN, STEP

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_YEAR_LAST = re.compile(r"(?P<letters>[A-Z]{1,3})(?P<serial>\d{1,3})/\d\d")
_YEAR_FIRST = re.compile(r"(?:[A-Z]{1,4}[ /]?)?\d{2,4}[/-]\d{1,3}")
_SEVERAL = 2


def without_citations(lines: list[Line]) -> list[Line]:
    """A number out of the run of its letters cites another: "FC3/25 was read again" in FC8/25."""
    dated = [
        (at, found)
        for at, x in enumerate(lines)
        if x.number and (found := _YEAR_LAST.fullmatch(x.number.text))
    ]
    runs = Counter(found["letters"] for _, found in dated)
    others = len(runs) < len(dated) or any(x.number and x.number.text.isdigit() for x in lines)
    done, last = list(lines), dict.fromkeys(runs, -1)
    for at, found in dated:
        letters, serial = found["letters"], int(found["serial"])
        alone = others and runs[letters] == 1
        if lines[at].rank != STEP and (serial < last[letters] or alone):
            done[at] = replace(lines[at], number=None, rank=None)
        else:
            last[letters] = serial
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
