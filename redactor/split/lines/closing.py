"""The closing lines of a meeting, which stay public behind a confidential end block."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, read, serial
from redactor.split.lines.tables import Table, column_of
from redactor.split.words import known, vocabulary
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey

_TAIL = Patterns(vocabulary.TAIL)
_SEVERAL = 2  # items that a log cites, or rows that speak of them
_TELLING = 5  # letters of a word that tells what a row is about
_NAME = re.compile(r"\b[A-ZÀ-Þ][a-zà-þ'’-]+")
# … but for those of any list: what is done, and by when.
_OF_ANY_ACTION = frozenset(
    stem(word)
    for word in (
        "write letter contact email arrange report update check review renew invite send order place chase circulate speak meet ask add find get thank reply look take make ongoing complete half term week next asap "
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        "monday tuesday wednesday thursday friday spring summer autumn easter christmas"
    ).split()
)
_FLAG = Pattern(r"<P2>|<CONF>")
_BOTH = Pattern(
    r"\b(?:<P1>|open|public)\s*(?:and|&|\+|/)\s*(?:<P2>|<CONF>|closed|private)(?!\s+(?:actions?|items?|tasks?|points?)\b)"
)
_DATE, _NEXT = Pattern(vocabulary.DATE), Pattern(vocabulary.NEXT_MEETING)

_BRIEF, _PARTING = 14, 24  # words; of one that says no more than that they part
_WHEN = 8  # words of a date with its hour and place
_OF_SOMEBODY = re.compile(
    r"\b(?:with|her|his|him|their|mrs?|ms|miss|hearing|tribunal|panel|solicitor|appeal|interview)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"^\W*(?:(?:as|there)\s+(?:being|was|were)\s+no\s+(?:further|other)\s+business\b(?:\s+to\s+\w+)?,?\s*)",
    re.IGNORECASE,
)
# "Mrs Odell was dismissed and the meeting closed at 7": tells more than that it closed.
_TELLS = re.compile(
    r"\b(?:was|were|has|have|had|will|would|is|are|been)\b(?!\s+(?:no|nothing)\b)(?=.*\band\b)",
    re.IGNORECASE,
)

_ABOUT_SOMEBODY = re.compile(
    r"\b(?:with|about|against|concerning|regarding|re|for)\s+(?:(?:mr|mrs|ms|miss|dr)\.?\s+)?$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|rev|revd|fr|cllr|canon|sir|dame)\b", re.IGNORECASE)


def _no_more(said: str) -> bool:
    """Whether words say when they meet, that they part, or who signs, and nothing else."""
    return all(
        word.group()[0].isupper() and not _ABOUT_SOMEBODY.search(said, 0, word.start())
        for word in known.others(said, known.OF_CLOSING)
        if not _TITLE.fullmatch(word.group())
    )


def tail_start(lines: Lines, after: int) -> int:
    """Where the closing furniture begins, behind position `after`."""
    end = len(lines)
    while end and lines[end - 1].block.story is not Story.BODY:
        end -= 1
    listed = common_list(lines, after)
    start = listed[0] if listed else end
    while start > after + 1:
        line = lines[start - 1]
        if line.table is Table.LOG:
            first = _table_start(lines, start - 1)
            if first <= after or not _common_log(lines, first, start, after):
                break
            start = first
        elif (
            _in_furniture(lines, start - 1, after)
            or _date_alone(lines, start - 1)
            or _below_dates(lines, start - 1, after)
            or (start < end and lines[start].table is Table.LOG and "actions" in line.contexts)
        ):
            start -= 1
        else:
            break
    while start < end and lines[start].blank:
        start += 1
    return start


def _in_furniture(lines: Lines, at: int, after: int) -> bool:
    """Whether a line is furniture, and all of its row is, where it stands in one: "Chair" is who acts."""
    line = lines[at]
    beside = [x for x in lines if x.row == line.row] if line.row is not None else [line]
    titled = any(_NEXT.search(x.words) for x in beside)  # "Next meeting | 24 April | All"
    return all(_furniture(x, after) or (titled and x.action_cell) for x in beside)


def _furniture(line: Line, after: int) -> bool:
    said = line.words
    length = len(words(said))
    if not line.blank and not _no_more(said):
        return False
    if line.blank or (_NEXT.search(said) and length <= 30):
        return True
    if (
        "dates" in line.contexts
        and line.item is not None
        and line.item > after
        and _DATE.search(said)
        and length <= 30
    ):
        return True
    return closes(line)


def _date_alone(lines: Lines, at: int) -> bool:
    """Whether a line is no more than when and where they meet, below one that says so."""
    above = next((x for x in reversed(lines[:at]) if not x.blank), None)
    dated = len(words(lines[at].words)) <= _WHEN and _DATE.search(lines[at].words)
    heads = above is not None and len(words(above.words)) <= _WHEN and _NEXT.search(above.words)
    return bool(dated and heads) and not _OF_SOMEBODY.search(lines[at].words)


def _below_dates(lines: Lines, at: int, after: int) -> bool:
    """Whether a line is or stands below a heading "Dates" that is set as that of the block.

    There stand dates, and who is to do what.
    """
    line = lines[at]
    heads = (k for k in range(at, after, -1) if lines[k].rank == lines[after].rank)
    head = next(heads, None)
    if head is None or lines[after].rank is None or "dates" not in lines[head].contexts:
        return False
    return head == at or "actions" in line.contexts or _DATE.search(line.words) is not None


def closes(line: Line) -> bool:
    """Whether a line says that the meeting closed, or who signs."""
    said = _NO_MORE.sub("", line.words)
    found = _TAIL.search(said)
    halves = said.split(" / ")  # the same in Welsh and English
    brief = all(len(words(half)) <= (_BRIEF, _PARTING)[_no_more(half)] for half in halves)
    return brief and found is not None and not _TELLS.search(said[: found.start()])


def is_over(lines: Lines, at: int) -> bool:
    """Whether the open meeting has ended before position `at`: its dates or its close are behind.

    An action log may lie between.
    """
    told = (x for x in lines[:at] if not x.blank and x.block.story is Story.BODY)
    before = [x for x in told if x.table is not Table.LOG][-4:]
    return any("dates" in x.contexts or _furniture(x, at) for x in before)


def _table_start(lines: Lines, at: int) -> int:
    here = lines[at].row
    table = -1 if here is None else here[0]
    while at and (row := lines[at - 1].row) is not None and row[0] == table:
        at -= 1
    return at


def _common_log(lines: Lines, first: int, end: int, after: int) -> bool:
    """Whether an action log behind a Part 2 block is that of the whole meeting."""
    return bool(_cited_of(lines, after, first, end) & _numbers(lines[:after]))


def common_log(lines: Lines, after: int, end: int) -> int | None:
    """Where the action log of the whole meeting begins, in the midst of what else lies behind.

    It is called that of both parts, or has to cite several items above `after` whose numbers the
    block does not use as well, or, behind the close, to say of some rows that they are
    confidential; or, where it cites none, most of its rows have to
    speak of what only they and the open items do.
    """
    for j in range(after + 1, end):
        row = lines[j].row
        if lines[j].table is not Table.LOG or row is None or row[0] == _table_of(lines[j - 1]):
            continue
        behind = next((k for k in range(j, end) if _table_of(lines[k]) != row[0]), end)
        open_above = _numbers(lines[:after]) - _numbers(lines[after:j])
        cited = _cited_of(lines, after, j, behind)
        of_open = sum(parts in open_above or parts[:-1] in open_above for parts in cited)
        told = not cited and _speaks_of_open(lines, after, j)
        closed = any(map(closes, lines[after:j]))
        of_both = _BOTH.search(lines[j - 1].words) is not None
        if of_open >= _SEVERAL or told or of_both or (closed and says_which(lines, j)):
            titled = "actions" in lines[j - 1].contexts and lines[j - 1].rank is not None
            return j - 1 if titled else j
    return None


def common_list(lines: Lines, after: int) -> tuple[int, tuple[int, ...]] | None:
    """Where a list of actions that is no table begins behind the close of the whole meeting.

    With those of its lines of which nobody can tell that they are open. Of most it has to be plain,
    as of the rows of a log: they speak of what only the open items do.
    """
    body = [j for j, x in enumerate(lines) if x.block.story is Story.BODY and not x.blank]
    listed = list(takewhile(lambda j: j > after and _of_list(lines[j]), reversed(body)))
    closed = next((j for j in body if j > after and closes(lines[j])), None)
    if len(listed) <= _SEVERAL or closed is None or closed > listed[-1]:
        return None
    above, below = _said(lines[:after]), _said(lines[after:closed])
    *rows, head = listed
    told = {j: _told_in(lines[j].text) - _OF_ANY_ACTION for j in reversed(rows)}
    unplaced = tuple(j for j, said in told.items() if not (said <= above and said - below))
    known = len(rows) - len(unplaced)
    return (head, unplaced) if known >= _SEVERAL and known > len(unplaced) else None


def _of_list(line: Line) -> bool:
    return line.row is None and "actions" in line.contexts


def says_which(lines: Lines, log: int) -> bool:
    """Whether some rows of a log say that they are confidential, and others do not."""
    rows = _rows(lines, log)
    flagged = {x.row for x in lines[log:] if x.row in rows and _FLAG.search(x.text)}
    return 0 < len(flagged) < len(rows)


def _speaks_of_open(lines: Lines, after: int, log: int) -> bool:
    rows, known = _rows(lines, log), rows_of_open(lines, after, log)
    return len(known) >= _SEVERAL and len(known) * 2 > len(rows)


def rows_of_open(lines: Lines, after: int, log: int) -> list[RowKey]:
    """The rows of an action log that tell of nothing but what the open items above `after` do.

    And of something that Part 2 does not: whatever else a row names, nobody can place.
    """
    above, below = _said(lines[:after]), _said(lines[after:log])
    rows = _rows(lines, log).items()
    return [row for row, told in rows if told <= above and told - below]


def _rows(lines: Lines, log: int) -> dict[RowKey, set[str]]:
    """The rows of the log in which a line stands, with the words that say what is to be done."""
    found: dict[RowKey, set[str]] = {}
    inside = [x for x in lines[log:] if x.row is not None and _table_of(x) == _table_of(lines[log])]
    heads = [x for x in inside if x.header_row and _WHO_OR_WHEN.fullmatch(x.text)]
    aside = {column_of(x.block.place) for x in heads}
    for x in inside:
        if x.row is not None and not x.header_row:
            told = _told_in(x.text) - _OF_ANY_ACTION
            found.setdefault(x.row, set()).update(() if column_of(x.block.place) in aside else told)
    return found


# The columns that say who is to do it, and when.
_WHO_OR_WHEN = re.compile(
    r"(?:.*/\s*)?(?:(?:by\s+)?(?:who(?:m)?|when)|by|owners?|leads?|person(?:\s+responsible)?|responsib\w+|due(?:\s+(?:date|by))?|deadline|date|target(?:\s+date)?|status|timescale)\W*",
    re.IGNORECASE,
)


def _told_in(text: str) -> set[str]:
    """The words that tell what is to be done: long ones, and names however short."""
    named = {word.lower() for word in _NAME.findall(text)}
    return {stem(w) for w in words(text) if len(w) >= _TELLING or w in named}


def _said(lines: Lines) -> set[str]:
    body = (x for x in lines if x.block.story is Story.BODY and not x.agenda)
    return {stem(word) for x in body for word in words(x.text)}


def _table_of(line: Line) -> int:
    return -1 if line.row is None else line.row[0]


def _numbers(lines: Lines) -> set[tuple[str, ...]]:
    """The numbers of minutes, and those by which lists of actions may call them."""
    numbers = [x.number for x in lines if x.number]
    return {n.parts for n in numbers} | ({serial(n.text) for n in numbers} - {()})


def cites(lines: Lines, log: int) -> bool:
    """Whether the rows of a log begin with the numbers of minutes."""
    ends = (k for k in range(log, len(lines)) if _table_of(lines[k]) != _table_of(lines[log]))
    return bool(_cited(lines, log, next(ends, len(lines))))


def _cited_of(lines: Lines, after: int, first: int, end: int) -> set[tuple[str, ...]]:
    """What a log cites; "A2.2" is 2.2 of the open half, where the numbers of the block have a B."""
    cited = _cited(lines, first, end)
    halves = any(x.number and x.number.parts[0] == "B" for x in lines[after:first])
    return cited | {parts[1:] for parts in cited if halves and parts[0] == "A" and parts[1:]}


def _cited(lines: Lines, first: int, end: int) -> set[tuple[str, ...]]:
    """The minute numbers in front of the rows of a log."""
    refs = (
        read(x.text, certain=True) for x in lines[first:end] if x.first_in_row and not x.header_row
    )
    return {canonical(ref.text) for ref in refs if ref is not None}
