"""Tables of the business: each row names items or paragraphs, a column says who may read them.

    Agenda item | Part                    Paragraphs | To be published? | Reason
    4. Individual pupils | B              3.2, 3.3   | No               | Personal data

    No. | Report | Paragraph of Schedule 12A
    35  | Appointment | 1                        and a dash where it is open

    Items 1, 2 and 4 | Governors, website          and without a row of headings: who gets which
    Items 3 and 5    | Governors only

What is minuted stands elsewhere, above or below the table. Values count only where a column has no
more than two kinds of them. What does not live here: columns beside the minutes themselves
(`columns`, `sharing`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from redactor.split.lines.agenda import number_of, tables
from redactor.split.lines.tables import Table, column_of
from redactor.split.rulings import places
from redactor.split.signs.meaning.plainly import released
from redactor.split.words.looks import TICKS
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey

_CLOSED = r"(?:<CONF>|<P2>|closed|private|restricted|reserved|exempt|withheld|confid\w*)"
_GROUP = r"(?:governors?|trustees?|members?|directors?|board|committee|council|corporation|panel)"
_IF_OPEN = re.compile(
    r"\b(?:publi\w+|web\w*|releas\w+|open|inspection|circulat\w+|shar(?:e|ed|ing|able)|online|upload\w*|porch)\b",
    re.IGNORECASE,
)
_IF_SHUT = Pattern(rf"\b{_CLOSED}(?!\w)")
_OF_PAPERS = re.compile(
    r"\b(?:papers?|polic(?:y|ies)|documents?|reports?|enclosures?)\b", re.IGNORECASE
)
_IN_WHICH = re.compile(r"\W*(?:part|pt|half|section)\W*(?:1\W+2|a\W+b|i\W+ii)?\W*$", re.IGNORECASE)
_TWO_LETTERS = re.compile(r"\W*([OP])\s*/\s*(C|R|NP|P)\W*$")
_SECOND = Pattern(r"\W*(?:part\s*)?(?:2|ii|two|b)\W*$")
_FIRST = re.compile(r"\W*(?:part\s*)?(?:1|i|one|a)\W*$", re.IGNORECASE)
_YES = re.compile(rf"\W*(?:(?:yes|y|x|in)\b|[{TICKS}])", re.IGNORECASE)
_NO = Pattern(rf"\W*(?:(?:no|n|not|never|x|out|{_CLOSED})(?!\w)|[✗✘])")
_SAYS_SHUT = Pattern(rf"\W*(?:(?:in|the)\s+)*(?:{_CLOSED}|{_GROUP}'?s?(?:\s+only|\W*$))")
_SAYS_OPEN = Pattern(
    r"\W*(?:the\s+)?(?:<P1>|open|public|published|all|any\s?(?:one|body)|every\s?(?:one|body)|web\s?site|web|parents|[op])(?!\w)"
)
# "Distribution": where it says of each to whom it goes, in as many words as it takes
_GOES_TO = re.compile(
    r"\W*(?:goe?s?\s+to|(?:to\s+be\s+)?(?:sent|copied|circulated|given|issued)\s+to|distribut\w+|circulation|copy|copies|(?:copies\s+)?to|for|who\s+(?:gets|has|sees|receives)\b.*)\W*$",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"\b(?:web\s?site|any(?:one|body)|every(?:one|body)|public|staff\s?room|parents|notice\s?board|all)\b",
    re.IGNORECASE,
)
_NUMBERS_ONLY = re.compile(
    rf"\W*(?:{places.KIND}\s+)?{places.NUMBER}(?:(?:\s*,\s*|\s*;\s*|\s+and\s+|\s*&\s*|\s+to\s+|\s*-\s*){places.NUMBER})*\W*$",
    re.IGNORECASE,
)
# A column of grounds, which only what is shut has: "Paragraph of Schedule 12A", "Exemption"
_GROUNDS = Pattern(
    r"(?:\bpara(?:graph)?s?\b.*\b(?:schedule|sch\.?|act|12A|regs?|regulations?)\b|\b(?:schedule|sch\.?)\s*12A\b|\b(?:exempt\w*|foi)\s+(?:under|para\w*|categor\w+|section|ground|reason|exemption)|^\W*exemptions?\W*$|\b(?:grounds?|reasons?|basis)\s+(?:for|of)\s+(?:exclu\w+|exempt\w+|withh\w+|clos\w+|confid\w+)|\bwhy\s+(?:private|closed|withheld|exempt|<CONF>))"
)
_NO_GROUND = re.compile(
    r"\W*(?:none|no|n\W?a|nil|open|public|not\s+(?:exempt|applicable))?\W*", re.IGNORECASE
)
_GROUND = 8  # words
_ROWS = 2  # at least, of paragraphs


def items(lines: Lines) -> Iterator[int]:
    """Items that a table lists as confidential."""
    listed = tables(lines)
    shut = {
        number.parts
        for rows, at in shut_rows(lines, listed)
        if at in listed and (number := number_of([lines[row] for row in rows]))
    }
    for at, x in enumerate(lines):
        if x.number and x.number.parts in shut and x.rank is not None and at not in listed:
            yield at


def paragraphs(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The cells that shut paragraphs, and the numbers of these, which stand in front of them."""
    listed = tables(lines)
    for row, at in shut_rows(lines, listed):
        if at not in listed:
            yield at, tuple(target.place for target in places.read(lines[row[0]].text))


_WHO_ALL = re.compile(
    r"\b(?:web\s?site|web|public(?:ation)?|published|parents|families|notice\s?board|staff\s?room|everyone|everybody|anyone|open)\b",
    re.IGNORECASE,
)
_WHO_ONLY = Pattern(
    rf"{_CLOSED}(?!\w)|\b{_GROUP}\b[^.;]{{0,40}}\b(?:only|alone)\b|^\W*(?:the\s+)?(?:\w+\s+)?{_GROUP}'?s?(?:\s+(?:members|and\s+(?:the\s+)?\w+))?\W*$"
)
_CELLS, _READERS = 2, 8  # words of a cell that says who gets it


def circulated(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The cells of a table without headings that shut items, where another row goes to everybody."""
    tables_: dict[int, dict[RowKey, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, x in enumerate(lines):
        if x.row is not None and not x.blank:
            tables_[x.row[0]][x.row].append(at)
    for rows in tables_.values():
        said = [_circulated(lines, row) for row in rows.values()]
        if any(x and x[1] is None for x in said):
            yield from ((x[0], x[1]) for x in said if x and x[1])


def _circulated(lines: Lines, row: Sequence[int]) -> tuple[int, tuple[str, ...] | None] | None:
    """The cell of a row that says who gets it, and the items that it shuts; None for these where it is open."""
    if len(row) != _CELLS:
        return None
    which, who = row if re.search(r"\d", lines[row[0]].text) else reversed(row)
    numbers, readers = lines[which].text, lines[who].text
    if not any(c.isdigit() for c in numbers) or any(c.isdigit() for c in readers):
        return None
    if len(readers.split()) > _READERS:
        return None  # a minute with its number
    if _WHO_ALL.search(readers):
        return who, None
    shut = _NUMBERS_ONLY.match(numbers) and _WHO_ONLY.search(readers)
    return (who, tuple(x.place for x in places.read(numbers))) if shut else None


def shut_rows(lines: Lines, listed: AbstractSet[int]) -> Iterator[tuple[list[int], int]]:
    """The lines of each row that is shut by such a table, and the cell that shuts it.

    `listed` are the lines of tables that list items (`agenda.tables`).
    """
    rows_of: dict[int, dict[RowKey, list[int]]] = defaultdict(lambda: defaultdict(list))
    heads: dict[int, dict[int, str]] = defaultdict(dict)
    for at, x in enumerate(lines):
        if x.row is None or x.blank:
            continue
        if x.header_row:
            heads[x.row[0]][column_of(x.block.place)] = x.text
        else:
            rows_of[x.row[0]][x.row].append(at)
    for table, rows in rows_of.items():
        firsts = [row[0] for row in rows.values()]
        if listed >= {*firsts} or _of_paragraphs(lines, table, [lines[k] for k in firsts]):
            for column, head in heads[table].items():
                yield from ((rows[row], at) for row, at in _shut(lines, rows, column, head))


def _of_paragraphs(lines: Lines, table: int, firsts: Sequence[Line]) -> bool:
    """Whether the rows of a table name paragraphs that stand outside of it, and nothing else."""
    if len(firsts) < _ROWS or not all(_NUMBERS_ONLY.match(x.text) for x in firsts):
        return False
    outside = {
        x.number.text.rstrip(".")
        for x in lines
        if x.number and (x.row is None or x.row[0] != table)
    }
    named = [next(places.read(x.text), None) for x in firsts]
    found = sum(target is not None and target.place.split()[0] in outside for target in named)
    return found * 2 > len(firsts) and firsts[0].table is not Table.LOG


def _shut(
    lines: Lines, rows: dict[RowKey, list[int]], column: int, head: str
) -> list[tuple[RowKey, int]]:
    """The rows that a column shuts, where it opens all the others, and its cells.

    An empty cell is the opposite of a tick; where it shuts, the row's first cell stands for it.
    """
    cells = [
        (row, at)
        for row, inside in rows.items()
        for at in inside
        if column and column_of(lines[at].block.place) == column
    ]
    said = [_shuts(head, lines[at].text) for _, at in cells]
    shut = [cell for cell, shuts in zip(cells, said, strict=True) if shuts]
    if said and not shut and _IF_OPEN.search(head):
        ticked = {row for row, _ in cells}
        shut = [(row, inside[0]) for row, inside in rows.items() if row not in ticked]
    return shut if len(shut) < len(rows) and None not in said else []


def _shuts(head: str, cell: str) -> bool | None:
    """Whether a cell shuts its row or opens it; None where it does neither."""
    if letters := _TWO_LETTERS.fullmatch(head):
        letter = cell.strip(" ()[]").upper()
        return _either(letter == letters[2], letter == letters[1])
    if _IN_WHICH.match(head):
        return _either(_SECOND.match(cell), _FIRST.match(cell))
    if _SAYS_SHUT.match(cell) or _SAYS_OPEN.match(cell):
        return _SAYS_SHUT.match(cell) is not None
    if _GOES_TO.match(head):
        return _either(_IF_SHUT.search(cell) and not released(cell), _FOR_ALL.search(cell))
    if _GROUNDS.search(head):
        open_ = _NO_GROUND.fullmatch(cell)
        return _either(not open_ and len(cell.split()) <= _GROUND, open_)
    asks_open, asks_shut = _IF_OPEN.search(head), _IF_SHUT.search(head)
    if _OF_PAPERS.search(head):
        return None
    if bool(asks_open) == bool(asks_shut):
        return None
    no, yes = _NO.match(cell), _YES.match(cell)
    return _either(no, yes) if asks_open else _either(yes, no)


def _either(shut: object, opened: object) -> bool | None:
    return bool(shut) if shut or opened else None
