"""Schedules that list the minutes that are kept back, by their numbers, in a table or line by line.

    Schedule of minutes withheld from inspection           Confidential minutes
    | Minute | Ground | Reviewed   |                       - 17.2 and 17.3 (staff)
    | 17.2   | (a)    | March 2027 |                       - 18.2 (a pupil)

A title or a sentence right above keeps something back, every entry begins with numbers and says
little else, and most of these stand in the minutes themselves. What does not live here: tables in
which a column says who may read each row (`business`), and lists behind a colon (`rulings.listed`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, unprefixed
from redactor.split.lines.closing import closes
from redactor.split.lines.tables import Table, column_of
from redactor.split.rulings import places
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_SHUT = Pattern(
    r"(?:<CONF>|<P2>|\b(?:exempt|private|closed|restricted|reserved|sealed|withheld))\s+(?:items?|minutes?|business|paragraphs?|passages?|entries|matters|text|file|book|record)\b|\bredact(?:ions?|ed)\b"
)
_OF_MINUTES = re.compile(
    r"\b(?:minutes?|items?|paragraphs?|passages?|entries|text|business|matters|redactions?|redacted|following|these|withheld)\b",
    re.IGNORECASE,
)
# Of something else, of other minutes, or of what is open again.
_OTHERS = re.compile(
    r"\b(?:actions?|tasks?|jobs?|pay\w*|wages?|papers?|polic(?:y|ies)|documents?|reports?|invoices?|grants?|funds?|previous(?:ly)?|earlier|last|former(?:ly)?|releas\w+|now|no\s+longer|opened|open|declassif\w+|published(?!\s+(?:copy|version|minutes|set|record))|no(?:ne)?|nothing|whether|if)\b",
    re.IGNORECASE,
)
# A resolution opens a part: what it lists stands below it.
_EXCLUDES = re.compile(
    r"\b(?:public|press)\b[^.;]{0,40}\bexcluded\b|\bexclu\w+\s+(?:of\s+)?(?:the\s+)?(?:press|public)\b",
    re.IGNORECASE,
)
_NOT_PUBLISHED = re.compile(
    r"\b(?:not|never)\s+(?:to\s+be\s+|be\s+)?(?:published|open(?:ed)?|released)\b", re.IGNORECASE
)
_N = rf"(?:{places.KIND}\s+)?{places.NUMBER}"
_EARLIER = frozenset(["arising"])
_NUMBERS = rf"{_N}(?:(?:\s*[,;&]\s*|\s+and\s+|\s+to\s+|\s*-\s*){_N})*"
_ENTRY = re.compile(
    rf"\W*(?P<list>{_NUMBERS})(?P<rest>\W*$|\s*[:;,(–—-].*|\s+(?:grounds?|reg\w*|reasons?|para\w*|section|s\.|under|because|as|pupil|staff|person\w*)\b.*)",
    re.IGNORECASE,
)
_IN_CELL = re.compile(rf"\W*(?P<list>{_NUMBERS})\W*", re.IGNORECASE)
# Why and until when, of what kind and where kept; a column of cases is called otherwise.
_COLUMN = re.compile(
    r"\b(?:grounds?|reasons?|why|basis|category|kind|nature|type|concern\w*|whom|about|subject|title|heading|reviews?|reviewed|looked|releas\w+|until|when|dates?|section|para\w*|regulations?|exempt\w*|schedule|act|held|kept|where|file|book|part)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:has|have|had|was|were|is|are|will|would|did|to|not|said|reported|agreed|accepted|received)\b",
    re.IGNORECASE,
)
_LEAD, _BRIEF = 40, 8  # words of what keeps back; of what an entry says besides


type Entry = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where a schedule stands, and of each entry the numbers that it lists."""

    told: range
    entries: tuple[Entry, ...]


def schedules(lines: Lines) -> Iterator[Schedule]:
    """The schedules of these minutes."""
    told = [at for at, x in enumerate(lines) if x.block.story is Story.BODY and not x.blank]
    done = 0
    for n, at in enumerate(told):
        if at < done or not _keeps(lines[at]):
            continue
        # a title, and a sentence below it
        found = (_listed(lines, told[k:]) for k in (n + 1, n + 2) if _leads_to(lines, told[n:k]))
        entries = next(filter(None, found), ())
        if entries and _of_these(lines, entries):
            done = _end(lines, entries[-1][0])
            if _over(lines, done):
                yield Schedule(range(at, done), entries)


def _keeps(line: Line) -> bool:
    """Whether a line says that minutes are kept back, and neither others nor other things."""
    said = line.words
    if line.row is not None or line.agenda or line.contexts & _EARLIER or len(words(said)) > _LEAD:
        return False
    others = _OTHERS.search(_NOT_PUBLISHED.sub("", said))
    shut = _SHUT.search(said) or (_OF_MINUTES.search(said) and withheld(said))
    return bool(shut) and others is None and _EXCLUDES.search(said) is None


def _leads_to(lines: Lines, above: Sequence[int]) -> bool:
    """Whether nothing but a title and a sentence without numbers stands above the entries."""
    return all(lines[k].row is None and not _ENTRY.match(lines[k].text) for k in above)


def _listed(lines: Lines, behind: Sequence[int]) -> tuple[Entry, ...]:
    if not behind:
        return ()
    row = lines[behind[0]].row
    return _of_lines(lines, behind) if row is None else _of_table(lines, behind, row[0])


def _of_table(lines: Lines, behind: Sequence[int], table: int) -> tuple[Entry, ...]:
    """The rows of a table, if each begins with numbers and says little else."""
    inside = [k for k in behind if (row := lines[k].row) is not None and row[0] == table]
    rows = [list(cells) for _, cells in groupby(inside, key=lambda k: lines[k].row)]
    if any(lines[k].table is Table.LOG for k in inside):
        return ()
    if rows and not any(c.isdigit() for c in lines[rows[0][0]].text):
        heads, rows = rows[0][1:], rows[1:]  # "Minute | Ground"
        if not all(_COLUMN.search(lines[k].text) for k in heads):
            return ()
    found = [(row[0], _IN_CELL.fullmatch(lines[row[0]].text)) for row in rows]
    brief = all(_says_little(lines[k].text) for row in rows for k in row)
    first = all(column_of(lines[row[0]].block.place) == 0 for row in rows)
    whole = brief and first and all(m is not None for _, m in found)
    return tuple((at, _places(m)) for at, m in found if m) if whole else ()


def _of_lines(lines: Lines, behind: Sequence[int]) -> tuple[Entry, ...]:
    """The lines down to the next title, if each begins with numbers and says little else."""
    found: list[Entry] = []
    for k in behind:
        said = lines[k].text[len(lines[k].block.label) :]
        entry = _ENTRY.fullmatch(said) if _says_little(said) else None
        if entry is None or lines[k].block.heading or lines[k].row is not None:
            break
        found.append((k, _places(entry)))
    return tuple(found)


def _says_little(text: str) -> bool:
    return len(words(text)) <= _BRIEF and _TELLS.search(text) is None


def _places(entry: re.Match[str]) -> tuple[str, ...]:
    return tuple(x.place for x in places.read(entry["list"]))


def _of_these(lines: Lines, entries: Sequence[Entry]) -> bool:
    """Whether most of what is listed stands in these minutes, outside of the schedule."""
    own = {at for at, _ in entries}
    borne = {
        unprefixed(x.number.parts)
        for at, x in enumerate(lines)
        if x.number and at not in own and not x.agenda
    }
    named = [unprefixed(canonical(x)) for _, numbers in entries for x in numbers]
    return sum(x in borne for x in named) * 2 > len(named)


def _end(lines: Lines, last: int) -> int:
    """Behind the last entry, or the row that it begins."""
    row = lines[last].row
    behind = range(last + 1, len(lines))
    return next((k for k in behind if row is None or lines[k].row != row), len(lines))


def _over(lines: Lines, end: int) -> bool:
    """Whether nothing is told right behind a schedule: not what it lists."""
    behind = next((x for x in lines[end:] if not x.blank), None)
    if behind is None or behind.block.story is not Story.BODY or closes(behind):
        return True
    return bool(behind.block.heading) or behind.block.bold or behind.rank is not None
