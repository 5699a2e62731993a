"""What a table is in a set of minutes, by its header row, its first column and the line above it."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from redactor.numbering import forms, scheme
from redactor.split.words import lexicon, vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from redactor.data import Block, Place

type RowKey = tuple[int, int]

CONTEXTS = {name: Pattern(rx) for name, rx in vocabulary.CONTEXTS.items()}
_LOG_COLUMN = re.compile(
    r"\b(?:owner|who|whom|due|by\s+when|when|by|status|rag|progress|position|update|outcome|lead|responsib\w+"
    r"|date\s+raised|deadline|done|complete\w*|assigned|state|timescale|target\s+date|lead\s+person)\b",
    re.IGNORECASE,
)
# "Minute | Progress": what became of earlier minutes, with nothing but their numbers beside it.
_EARLIER_COLUMN = re.compile(
    r"(?:minute|min|ref(?:erence)?|item|number)s?(?: (?:no|ref|number))?\W*", re.IGNORECASE
)
_SINCE_COLUMN = re.compile(
    r"(?:progress|update|position|status|outcome|what (?:has )?happened|since then)(?: (?:made|report|since))?\W*",
    re.IGNORECASE,
)
# "Decisions at a glance": the numbers of this meeting's minutes, and what each decided.
_DECIDED = re.compile(r"(?:decision|resolution)s?\W*", re.IGNORECASE)
_DECISIONS = re.compile(
    r"\b(?:decision|resolution)(?:s|\s+(?:log|list|summary|register|record))\b", re.IGNORECASE
)
_DOER_COLUMN = re.compile(r"(?:names?|person|for|date|initials)\W*", re.IGNORECASE)
ACTION_COLUMN = re.compile(
    r"\bactions?\b|\bto\s+do\b|\bfollow[ -]?ups?\b|\btasks?\b|\bgweithred\w*", re.IGNORECASE
)
BODY_COLUMN = re.compile(
    r"\b(?:discussion|decisions?|minutes?\s+text|notes?|agenda\s+item|item|business|matter|minutes?|detail|topic|subject|eitem)\b",
    re.IGNORECASE,
)
_DISCUSSION = re.compile(r"\bdiscussion\b", re.IGNORECASE)
_WHOLE_SENTENCE = re.compile(r"[A-Z0-9\"'(].*\s.*[.!?]", re.DOTALL)
_MARK = Pattern(r"<CONF>|<P2>")
_OF_MARKS = lexicon.MARKER_WORDS | frozenset("from here start starts begins end ends ended".split())
_EXPLAINED, _HEADING = (
    re.compile(
        r"\([^()]*\)|(?:[,;:]|\s[–—-])\s+(?:and )?(?:not|never|kept|to be|which|that)\b[^.]*$",
        re.IGNORECASE,
    ),
    8,  # words
)
_FEW_COLUMNS = 3
_SENTENCE = 25  # words: longer cells are minutes
_BRIEF = 12  # … or, in a table with the titles of a whole meeting, these
_FEW_CELLS = 3
_TOLD = re.compile(
    r"\b(?:was|were|has|have|had|will\s+be|approved|agreed|reported|received|noted|adopted|reviewed|accepted)\b.*[.!]\W*$",
    re.IGNORECASE,
)
_OF_A_MEETING, _SEVERAL = frozenset(["minutes", "arising", "dates", "apologies"]), 2
_WHAT, _WHO_OR_WHEN = (
    re.compile(r"what\W*", re.IGNORECASE),
    re.compile(r"(?:by )?(?:who|when)\W*", re.IGNORECASE),
)
_AGENDA_COLUMN = re.compile(
    r"\b(?:led\s+by|lead|paper|papers|time|timing|presenter|enclosure)\b", re.IGNORECASE
)
# The chat of a call, saved behind the minutes: "Time | Name | Message".
_CHAT_COLUMN = re.compile(r"(?:messages?|chat|posts?)\W*", re.IGNORECASE)

# Minutes by the clock: a column of hours, beside which it is told what happened.
TIME_COLUMN = re.compile(r"(?:time|start(?:ed|s)?|when|hour|clock)\W*", re.IGNORECASE)
CLOCK = re.compile(
    r"\W*\d{1,2}[.:]?[0-5]\d\s*(?:[ap]\.?m\.?|hrs|hours)?(?:\s*(?:-|to)\s*\d{1,2}[.:]?[0-5]\d\s*(?:[ap]\.?m\.?)?)?\b",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"(?:notes?|minutes?|discussion|decisions?|outcomes?|what\s+was\s+(?:said|agreed))\W*",
    re.IGNORECASE,
)
_OF_MEETINGS = re.compile(
    r"\W*(?:welcome|apologies|minutes|declarations?|interests|matters arising|dates?|next meeting|any other business|a\.?o\.?b\.?|close[sd]?)\b",
    re.IGNORECASE,
)
_HOURS = 3  # rows that make a column of hours


class Table(StrEnum):
    """What a table is in a set of minutes."""

    MINUTES = "minutes"  # its rows are agenda items
    LOG = "log"  # action log, matters arising
    AGENDA = "agenda"
    OTHER = "other"  # attendance, figures


# "… removed from the public minutes": where something is written, no item about minutes
_WRITTEN_IN = re.compile(
    r"\b(?:from|in|into) the (?:public|published|open|confidential|website) minutes\b|\bpart \w+ of (?:these|the) minutes\b|\b(?:of|from|in) these minutes\b|\bminutes (?:of|on|for) this\b",
    re.IGNORECASE,
)


def contexts_of(title: str) -> frozenset[str]:
    bare = _WRITTEN_IN.sub(" ", title)
    return frozenset(name for name, rx in CONTEXTS.items() if rx.search(bare))


def without_number(text: str) -> str:
    number = forms.read(text, certain=True)
    return text[number.end :] if number else text


def row_of(place: Place | None, own: Collection[int] = ()) -> RowKey | None:
    """The row of the outermost table, or of a nested one that is a table of its `own`."""
    while place is not None and place.outer is not None and place.table not in own:
        place = place.outer
    return None if place is None else (place.table, place.row)


def column_of(place: Place | None) -> int:
    while place is not None and place.outer is not None:
        place = place.outer
    return -1 if place is None else place.column


def _tables(blocks: Sequence[Block], own: Collection[int]) -> dict[int, dict[int, list[Block]]]:
    found: dict[int, dict[int, list[Block]]] = {}
    for block in blocks:
        row = row_of(block.place, own)
        if row is not None:
            found.setdefault(row[0], {}).setdefault(row[1], []).append(block)
    return found


def _numbered_rows(rows: dict[int, list[Block]]) -> list[tuple[str, ...]]:
    firsts = (next((b for b in row if b.text.strip()), None) for row in rows.values())
    column = [b for b in firsts if b and column_of(b.place) == 0]
    numbers = [forms.read(flat(b.text), b.label, certain=True) for b in column]
    known = [number.parts for number in numbers if number]
    own = scheme.counted({b.index: flat(b.text) for b in column}, len(known))
    return [number.parts for _, number in own] or known


def has(pattern: re.Pattern[str], cells: list[str]) -> bool:
    return any(pattern.search(cell) for cell in cells)


def _kind(rows: dict[int, list[Block]], before: str) -> Table:
    """What a table is, by its header row, the line above it and its first column."""
    cells = [block.text.strip() for block in rows[min(rows)] if block.text.strip()]
    header = [cell for cell in cells if _heads(cell)]
    of_openness = _of_openness(rows)
    header = [cell for cell in header if cell not in of_openness]
    numbered = len(_numbered_rows(rows))
    longest = max((len(words(b.text)) for row in rows.values() for b in row), default=0)
    log_columns = sum(bool(_LOG_COLUMN.search(cell)) for cell in header)
    title = cells[0] if len(cells) == 1 else before  # a row of its own, or the line above
    titled = any(CONTEXTS[name].search(title) for name in ("actions", "arising"))
    numbers = numbered >= 2 or (numbered >= 1 and len(rows) <= 3)
    to_do = any(map(_WHAT.fullmatch, header)) and any(map(_WHO_OR_WHEN.fullmatch, header))
    log_columns += (
        longest <= _SENTENCE and _filled(rows) and any(map(_DOER_COLUMN.fullmatch, header))
    )
    since = any(map(_SINCE_COLUMN.fullmatch, header)) and any(
        map(_EARLIER_COLUMN.fullmatch, header)
    )
    since = since and len(header) <= _FEW_COLUMNS
    decided = any(map(_DECIDED.fullmatch, header)) and len(header) <= _FEW_COLUMNS
    digest = decided and longest <= _SENTENCE and _DECISIONS.search(before)
    bodies = sum(BODY_COLUMN.search(cell) is not None for cell in header)
    told_in_none = not has(_DISCUSSION, header)  # one column that says so is enough
    of_minutes = numbers and (
        (bodies and longest > _SENTENCE)
        or (bodies > told_in_none and log_columns <= 1 and not titled and _titled_rows(rows))
    )
    actions = has(ACTION_COLUMN, header) and log_columns
    if since or digest or ((titled or to_do or actions) and not of_minutes):
        return Table.LOG
    tells = _tells(rows)
    if header and TIME_COLUMN.fullmatch(header[0]) and _clocked(rows):
        return Table.MINUTES
    if any(map(_CHAT_COLUMN.fullmatch, header)):
        return Table.OTHER
    if has(_AGENDA_COLUMN, header) and numbers and longest <= 15 and not tells:
        return Table.AGENDA
    told = longest > _SENTENCE or (longest > _BRIEF and _meets(rows)) or (tells and not log_columns)
    told = told or (not log_columns and _nested(rows))
    noted = tells and not log_columns and any(map(_NOTES.fullmatch, header))
    in_rows = numbers or longest > _SENTENCE or noted
    if in_rows and (has(BODY_COLUMN, header) or (numbers and told)):
        return Table.MINUTES
    return Table.OTHER


# "Status: Open / Exempt": who may read it, and not how far an action is.
_STATUS = re.compile(r"(?:status|position)\W*", re.IGNORECASE)
_OPENNESS = Pattern(
    r"\W*(?:<P1>|<P2>|<CONF>|open|closed|public|private|restricted|reserved|exempt)(?!\w)"
)
_NO_STATE = Pattern(r"\W*(?:<P1>|<P2>|<CONF>|public|private|restricted|reserved|exempt)(?!\w)")


def _of_openness(rows: dict[int, list[Block]]) -> set[str]:
    """The headings of columns of states in which each cell says whether its row is open."""
    found = set()
    for head in (b for b in rows[min(rows)] if _STATUS.fullmatch(b.text.strip())):
        below = [
            flat(b.text)
            for at, row in rows.items()
            for b in row
            if at != min(rows) and column_of(b.place) == column_of(head.place) and b.text.strip()
        ]
        if below and all(map(_OPENNESS.match, below)) and any(map(_NO_STATE.match, below)):
            found.add(head.text.strip())
    return found


def _heads(cell: str) -> bool:
    """Whether a cell is as short as a heading, aside from what it explains in brackets."""
    return len(_EXPLAINED.sub(" ", cell).split()) <= _HEADING


def _titled_rows(rows: dict[int, list[Block]]) -> bool:
    """Whether titles stand behind the numbers of most rows, and no mere numbers of other minutes."""
    firsts = [next((b for b in row if b.text.strip()), None) for row in rows.values()]
    numbered = [b.text for b in firsts if b and forms.read(flat(b.text), b.label, certain=True)]
    titled = [text for text in numbered if words(without_number(flat(text)))]
    return len(titled) * 2 > len(numbered)


def _meets(rows: dict[int, list[Block]]) -> bool:
    """Whether the first cells are titles of a whole meeting: apologies, minutes, the next one."""
    titles = (block.text for row in rows.values() for block in row if column_of(block.place) == 0)
    named = {name for title in titles for name in contexts_of(without_number(flat(title)))}
    return len(named & _OF_A_MEETING) >= _SEVERAL


def _tells(rows: dict[int, list[Block]]) -> bool:
    """Whether several cells say in sentences what happened, as no agenda does."""
    return sum(_TOLD.search(b.text) is not None for row in rows.values() for b in row) >= _FEW_CELLS


def _nested(rows: dict[int, list[Block]]) -> bool:
    """Whether sentences stand in rows 2.1 and 2.2 below a row 2, as no figures do."""
    numbers = _numbered_rows(rows)
    parts = [n for n in numbers if len(n) > 1 and n[:-1] in numbers]
    cells = (block.text.strip() for row in rows.values() for block in row)
    sentences = sum(text.endswith(".") and len(words(text)) > _HEADING for text in cells)
    return len(parts) >= _SEVERAL and sentences >= _SEVERAL


def _clocked(rows: dict[int, list[Block]]) -> bool:
    """Whether rows begin with the hour, and sentences or notes stand beside them."""
    firsts = [row[0].text for row in rows.values() if row]
    hours = sum(CLOCK.match(flat(text)) is not None for text in firsts)
    sentences = sum(b.text.rstrip().endswith(".") for row in rows.values() for b in row)
    told = sentences >= _FEW_COLUMNS or _noted(rows)
    return hours >= _HOURS and hours * 2 > len(rows) and told


def _noted(rows: dict[int, list[Block]]) -> bool:
    """Whether most cells of a column of notes are filled, as in no agenda, and a meeting is told."""
    of_meeting = sum(_OF_MEETINGS.match(flat(b.text)) is not None for r in rows.values() for b in r)
    if of_meeting < _SEVERAL:
        return False
    head, *others = rows.values()
    columns = {column_of(b.place) for b in head if _NOTES.fullmatch(b.text.strip())}
    filled = sum(column_of(b.place) in columns and bool(words(b.text)) for r in others for b in r)
    return filled * 3 > len(others) * 2


def _filled(rows: dict[int, list[Block]]) -> bool:
    """Whether nearly all cells say something; in minutes the column of actions is mostly empty."""
    cells = [block for row in rows.values() for block in row]
    return sum(not block.text.strip() for block in cells) * 5 <= len(cells)


def _lines_before(blocks: Sequence[Block], own: Collection[int]) -> dict[int, str]:
    """For each table the line above it: outside all tables, or in the cell that it stands in."""
    before: dict[int, str] = {}
    outside = inside = ""
    for block in blocks:
        row = row_of(block.place, own)
        if row is not None:
            before.setdefault(row[0], inside if row[0] in own else outside)
        if block.text.strip() and row is None:
            outside = flat(block.text)
        elif block.text.strip() and row is not None and row[0] not in own:
            inside = flat(block.text)
    return before


def _nested_logs(blocks: Sequence[Block]) -> frozenset[int]:
    """Action logs that stand in a cell of the minutes' table: their rows are rows of their own."""
    inner = frozenset(b.place.table for b in blocks if b.place and b.place.outer)
    before = _lines_before(blocks, inner)
    return frozenset(
        table
        for table, rows in _tables(blocks, inner).items()
        if table in inner and _kind(rows, without_number(before[table])) is Table.LOG
    )


def _only_marks(cells: list[str]) -> bool:
    """Whether a row is no header, but a mark on the rows below it: a frame headed CONFIDENTIAL."""
    return (
        len(cells) == 1
        and _MARK.search(flat(cells[0])) is not None
        and _OF_MARKS.issuperset(words(cells[0]))
    )


def _is_marked_along(first: list[Block]) -> bool:
    """Whether a mark stands beside several rows, one cell for all of them, and so heads no column."""
    cells = [block for block in first if block.text.strip()]
    tall = [b for b in cells if b.place is not None and b.place.rows > 1]
    return len(cells) > len(tall) == 1 and _only_marks([tall[0].text])


def _is_box(rows: dict[int, list[Block]]) -> bool:
    """Whether a table is a border around a sentence or paragraphs, or columns of them: none heads it."""
    texts = [block.text.strip() for row in rows.values() for block in row if block.text.strip()]
    if len(texts) == 1 and _WHOLE_SENTENCE.fullmatch(texts[0]):
        return True
    told = Counter(block.place for row in rows.values() for block in row if block.text.strip())
    fullest = max(told.values(), default=0)
    return fullest > 1 and (len(told) == 1 or len(rows) == 1)


def kinds_of(blocks: Sequence[Block]) -> tuple[dict[int, Table], set[int]]:
    """Kind of each table that has rows of its own, and the blocks of header rows."""
    own = _nested_logs(blocks)
    kinds, headers = {}, set()
    before = _lines_before(blocks, own)
    for table, rows in _tables(blocks, own).items():
        kinds[table] = _kind(rows, without_number(before[table]))
        first = [block.text.strip() for block in rows[min(rows)]]
        if (
            any(first)
            and not _is_box(rows)
            and not _is_marked_along(rows[min(rows)])
            and all(map(_heads, first))
            and not _numbered_rows({0: rows[min(rows)]})
            and not _only_marks([text for text in first if text])
        ):
            same = [row for row in rows.values() if [b.text.strip() for b in row] == first]
            headers |= {block.index for row in same for block in row}
    return kinds, headers
