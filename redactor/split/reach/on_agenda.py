"""Items that the agenda flags: "6. Staffing (confidential)", "Public, save 5.3 and 5.4".

What does not live here: tables of the business, which have a column for it (`signs.tables.business`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.numbering import forms
from redactor.split.lines.agenda import comes_again, same_entry
from redactor.split.markers.reading import marker
from redactor.split.markers.silent import says_nothing
from redactor.split.signs.tables.columns import flagged_rows
from redactor.split.words.lexicon import HOUSE_MARK, RULED_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

_EARLIER = frozenset(["minutes", "arising", "actions"])
# "Public, save FRC 5.3 and 5.4", "W, but 2.3 is F": in the table of business
_A_NUMBER = r"(?:[A-Z]{1,5}[ /])?\d[\w./]*"
_SAVE = re.compile(
    rf"\W*(?:open|public|published|all|yes|[A-Z])\b[^,;\d]{{0,20}}[,;]?\s*(?:save|except(?:ing)?|but|apart from|other than)(?: for)?\s+(?P<list>{_A_NUMBER}(?:(?:,| and| &)\s+{_A_NUMBER})*)"
    rf"(?:\s+(?:is|are)\s+(?:[A-Z{HOUSE_MARK}{RULED_MARK}]+|closed|private|confidential|sensitive|not))?\W*",
    re.IGNORECASE,
)


def flagged_on_agenda(lines: Lines, rules: SplitRules) -> Iterator[int]:
    """Items whose entry on the agenda is flagged: "6. Staffing (confidential)"."""
    entries = [_entry(x) for x in lines if x.agenda and not x.contexts & _EARLIER]
    rows = {lines[at].row for at in flagged_rows(lines)}
    rows |= {x.row for x in entries if x.row and not x.header_row and _flagged(x, rules)}
    flagged = [x for x in entries if (x.row and x.row in rows) or _flagged(x, rules)]
    of_rows = [[x for x in entries if x.row == row] for row in rows]
    by_number = flagged and _numbers(entries) == _numbers([x for x in lines if not x.agenda])
    for at, line in enumerate(lines):
        named = any(same_entry(x, line) or (by_number and _bears(line, x)) for x in flagged)
        named = named or any(cells and comes_again(cells, line) for cells in of_rows)
        if line.rank is None or line.agenda or not named:
            continue
        below = next((x for x in lines[at + 1 :] if not x.blank), None)
        if below is not None and not says_nothing(below.words):
            yield at


def partly_on_agenda(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Cells of the agenda that say which paragraphs of an item are not open."""
    for at, line in enumerate(lines):
        said = _SAVE.fullmatch(line.text) if line.agenda and line.row is not None else None
        if said is not None:
            yield at, tuple(re.findall(r"\d[\w./]*\w|\d", said["list"]))


def _entry(line: Line) -> Line:
    """An entry of the agenda with its number, which nobody reads in its table."""
    number = line.number or (forms.read(line.text, certain=True) if line.row else None)
    return replace(line, number=number)


def _flagged(entry: Line, rules: SplitRules) -> bool:
    mark = marker(replace(entry, agenda=False), rules)
    return mark is not None and mark.rule == "flag"


def _numbers(lines: Sequence[Line]) -> set[tuple[str, ...]]:
    """The numbers of items, where all of them are the agenda's: its entries are theirs."""
    return {x.number.parts for x in lines if x.number and x.number.depth == 1}


def _bears(line: Line, entry: Line) -> bool:
    one, other = line.number, entry.number
    return one is not None and other is not None and one.depth == 1 and one.parts == other.parts
