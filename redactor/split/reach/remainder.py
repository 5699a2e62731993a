"""What is left of the item in which a ruling on it stands.

Which lines rule so is the business of `markers.remainder`; "the rest is confidential", which says
nothing of the item, is read in `extent`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical, steps
from redactor.split import seals
from redactor.split.lines.line import item_end
from redactor.split.marks import Reach
from redactor.split.reach import pieces
from redactor.split.reach.ends import way_back
from redactor.split.reach.scan import members, trimmed
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Lines
    from redactor.split.marks import Marker
    from redactor.split.reach.scan import Scan


def sealed(scan: Scan, at: int, mark: Marker) -> int:
    """All below the line in its item, and what it says behind; nothing where that is minuted elsewhere.

    Of another item, which the line names by its number, all that there is.
    """
    lines = scan.lines
    heads = [k for k in range(at) if lines[k].rank is not None and at < item_end(lines, k)]
    if mark.numbers:
        named = canonical(mark.numbers[0])
        heads = [k for k in heads if (number := lines[k].number) and number.parts == named]
        if not heads:
            return pieces.sealed(scan, at, replace(mark, reach=Reach.PIECES, which=("",)))
    told = [k for k in heads if any(not x.blank for x in lines[at + 1 : item_end(lines, k)])]
    numbered = [k for k in heads if lines[k].number]
    if len(numbered) == 1 and not mark.numbers and _next_begins(lines, numbered[0], at):
        told = []  # and where 3.3 begins below 3.2, that is more of item 3
    end = way_back(scan, at, min(item_end(lines, told[-1]), scan.end)) if told else at + 1
    end = trimmed(scan, at, end)
    if any(not x.blank for x in lines[at + 1 : end]):
        scan.seals += seals.paragraphs(members(scan, at, end), mark.rule)
    elif words(lines[at].text[mark.start :]):
        scan.seals.append(seals.stretch(lines[at], (mark.start, None), mark.rule))
    return end


def _next_begins(lines: Lines, head: int, at: int) -> bool:
    """Whether the item behind that of `head` begins right below: 82/25 behind 81/25, and not 1."""
    below = next((x for x in lines[at + 1 :] if not x.blank), None)
    before, after = lines[head].number, below.number if below else None
    if before is None or after is None or len(before.parts) != len(after.parts):
        return False
    other = [(a, b) for a, b in zip(before.parts, after.parts, strict=True) if a != b]
    return len(other) == 1 and (steps(*other[0]) or 0) > 0
