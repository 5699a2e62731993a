"""Columns of a table that say of each row whether it is confidential, or hold what is; rows with a sign.

Knows headings and cells; what a flagged row seals is the business of `reach.extent`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.tables import Table
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.looks import TICKS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines
    from redactor.split.lines.tables import RowKey

# A column that says of each row in which half it is: its heading, and the value that seals.
_SHUT_TABLE = Pattern(
    r"\W*(?:<P2>\W*(?:(?:<NOUN>|items?|minutes)\W*)?(?:<CONF>\W*)?|<CONF>\s+(?:<NOUN>|items?|minutes|business)\W*)$"
)
_LETTER = Pattern(r"\W*c\W*$")  # in a log, it stands for complete
_OPEN_OR_CLOSED = Pattern(r"\W*o\s*/\s*c\W*$")
# … unless a key gives it another meaning: "O = office, C = classroom team".
_MEANT_OTHERWISE = Pattern(
    r"(?-i:\bC)\s*(?:=|\bmeans\b|\bstands\s+for\b)\s*(?!(?:the\s+)?(?:<CONF>|clos|priv|gov|clerk|chair|council|committee|kept|held|not\b))[\"']?[^\W\d_]"
)
_NUMBER = re.compile(rf"\d\s?{HOUSE_MARK}")  # of a minute with a house sign: 187/10C
_STATUS = Pattern(
    r"\W*(?:open|public)\s*(?:/|or)\s*(?:closed|private|confidential|reserved|restricted|exempt)\W*$"
)
_ACCESS = Pattern(r"\W*(?:status|access|publication|version|openness)\W*$")
# "Minutes shown as CLOSED are confidential to Trustees", "Closed rows may not be published"
_CLOSED_IS_KEPT = Pattern(
    r"\b(?:minutes|items|rows|entries|lines|those|business)\s+(?:(?:that\s+are\s+|which\s+are\s+)?(?:shown|marked|given|listed|headed|noted|recorded)\s+)(?:as\s+)?\W?closed\W?\s+(?:is|are|will|must|should)\s+(?:\w+\s+){0,3}?(?:<CONF>|withheld|removed|redacted|not\b|left\s+out|kept)"
    r"|\b(?:closed|<P2>|<CONF>)\s+(?:rows|items|minutes|entries|lines)\s+(?:are|is|may|must|will|should)\s+(?:\w+\s+){0,2}?(?:<CONF>|withheld|removed|redacted|not\b|left\s+out|kept)"
)
_WEBSITE = Pattern(r"\W*(?:(?:on|for)\s+(?:the\s+)?)?web\s*site\s*\??\W*$")
_PARTS = Pattern(
    r"\W*(?:p(?:(?:ar)?t)?\.?(?:\s*(?:1\s*/\s*2|i\s*/\s*ii|a\s*/\s*b|no\.?|number))?|p?1\s*/\s*p?2|p1\s*/\s*p2)\s*\??\W*$"
)
_FIRST = re.compile(r"\W*(?:part\s*|p)?(?:1|i|one|a)\W*$", re.IGNORECASE)
_SECOND_PART = Pattern(r"\W*(?:part\s*|p)?(?:2|ii|two|b)\W*$")
_FURTHER = re.compile(r"\W*(?:[3-9]|\d\d|iii|iv|c)\W*", re.IGNORECASE)
_MARKS = f"{TICKS}●•⚫🔴🔒■▪"  # that alone in a column say yes
_COLUMNS = (
    (
        Pattern(r"\W*(?:<P2>|(?-i:P2))\s*\??\s*(?:\(?y/n\)?)?\W*$"),
        Pattern(rf"\W*(?:y|yes|x|[{_MARKS}]|<P2>)\W*$"),
    ),
    (_PARTS, _SECOND_PART),
    (
        Pattern(r"\W*(?:<CONF>|conf\.?)\s*\??\s*(?:\(?y/n\)?)?\W*$"),
        Pattern(rf"\W*(?:y|yes|x|c|[{_MARKS}]|conf\.?|<CONF>)\W*$|\s*\*+\s*$"),
    ),
    (
        Pattern(
            r"\W*(?:to\s+(?:be\s+)?)?(?:redact(?:ed)?|with(?:hold|held)|remove[d]?|omit(?:ted)?|(?:take|leave|taken|left)\s+out|(?:keep|hold|kept|held)\s+back|private)\s*\??\s*(?:\(?y/n\)?)?\W*$"
        ),
        Pattern(rf"\W*(?:y|yes|x|[{_MARKS}])\W*$"),
    ),
    (
        Pattern(
            r"\W*(?:(?:goes\s+)?(?:in|into|on|to|for)\s+)?(?:the\s+)?(?:public(?:ation)?|publish(?:ed|able)?|open(?:\s+(?:to|for)\s+(?:public\s+)?inspection)?|web(?:\s*site)?|porch|notice\s*board)"
            r"(?:\s+(?:copy|version|minutes|file|record|set|book))?\s*\??\s*(?:\(?y(?:es)?\s*/\s*no?\)?)?\W*$"
        ),
        Pattern(r"\W*(?:n|no|not|x|✗|✘|private|closed|<CONF>)\W*$"),
    ),
    (
        Pattern(r"\W*(?:book|file|folder|copy|version|record|set|circ(?:ulation)?)\W*$"),
        Pattern(r"\W*(?:closed|private|<CONF>|<P2>)\W*$"),
    ),
    (_LETTER, Pattern(r"\W*c\b")),
    (_OPEN_OR_CLOSED, Pattern(r"\W*c\W*$")),
    (_STATUS, Pattern(r"\W*(?:[cr]|cl\.?|closed|private|<CONF>)\W*$")),
    (
        Pattern(
            r"\W*(?:who\s+(?:can|may)\s+(?:see|read)(?:\s+(?:it|this))?|(?:can|may)\s+be\s+(?:seen|read)\s+by|(?:seen|read)\s+by|visible\s+to|for\s+whom|audience)\s*\??\W*$"
        ),
        Pattern(
            r"\W*(?:govs?|governors|trustees|directors|board|members|corporation|committee)(?:'?\s+only|\s+alone)?\W*$"
        ),
    ),
    (
        _ACCESS,
        Pattern(
            r"\W*(?:closed|private|sensitive|(?:(?:governors|trustees|members|directors|board|committee)'?\s+only)|<CONF>)\W*$"
        ),
    ),
)
_SESSION = re.compile(r"\b(?:session|meeting|sitting)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(
    r"\b(?:names?|governors?|trustees?|members?|directors?|present|attend\w*|who|board)\b",
    re.IGNORECASE,
)
_WAS_THERE = re.compile(
    rf"\W*(?:(?:yes|no|y|n|x|[{TICKS}✗✘❌●]|p|a|present|absent|apolog(?:y|ies)|in attendance|(?:to|from|for|until) (?:item )?[\w.:]{{1,6}})\W*)?",
    re.IGNORECASE,
)
_PUBLISHED = 4  # the column that says whether a row is published
_NO_IN_BRACKETS = re.compile(r"\(N\)(?=\W*$)")
_ALL_MAY = Pattern(r"\W*(?:open|public|published)\b")

_ORDER = ("first", "second", "third", "fourth", "fifth")
# A column of its own for what is kept back, beside the one of the published minutes.
_SHUT_COLUMN = Pattern(
    r"\W*(?:<P2>|<CONF>|closed|private|(?:governors?|trustees?|members?|directors?)'?s?\s+(?:(?:eyes|own|copy|copies|record|notes?|paper)\s+){0,2}only|not\s+(?:for\s+publication|(?:to\s+be\s+)?published|for\s+the\s+(?:public|web\s*site))|(?:to\s+be\s+)?(?:redacted|withheld|removed)|reserved|exempt)"
    r"(?:\s+(?:<NOUN>|minutes?|notes?|annexe?|record|text|discussion|matters?|business|section|column|details?|comments?|copy))?(?:\W+(?:<P2>|<CONF>(?:\s+(?:minutes?|notes?|record|text))?|not\s+(?:for\s+publication|published)|\w+\s+only))?"
    r"(?:\s*[(\[](?=[^()\[\]]*\b(?:only|remov\w+|publi\w+|withheld|web\s?site|governors|trustees|members))[^()\[\]]{3,90}[)\]])?\W*$"
    r"|\W*(?:minutes|notes?|discussion|record)\s*[(\[]\s*(?:<P2>|<CONF>)(?:\s+column)?\s*[)\]]\W*$"
    # a head of items that says which they are: "Agenda item (Part 2)"
    r"|\W*(?:(?:agenda\s+)?items?|minutes?|discussion|business|matters?)\s*(?:[-:,]\s*|[(\[]\s*)<P2>(?:\s*[-:,(]*\s*<CONF>)?\s*[)\]]*\W*$"
)
# … and that one, where the table has no numbers of items
_OPEN_COLUMN = Pattern(
    r"\W*(?:<P1>|open|public|published)(?:\W+(?:open|public))?(?:\s+(?:minutes?|notes?|record|text|column|business|part|discussion))?\W*$"
)
_OF_PART2 = Pattern(r"<P2>|\b(?:minutes?|notes?|record)\b")
_MINUTES = Pattern(r"\W*(?:minutes?|notes?|record)\W*$")
_CONFIDENTIAL, _TWO = Pattern(r"\W*<CONF>\W*$"), 2
# "Remarks (confidential – strip out)", in any table
_BRACKETED = Pattern(
    r"^\W*(?:[\w'/&]+\s+){0,3}[\w'/&]+\s*[(\[]\s*(?:<CONF>|<P2>)(?:\s*[-,;:]\s*[^()\[\]]{3,40}|\s+(?:column|copy|record|notes?))?\s*[)\]]\W*$"
)
# "For the board's own file, not to be put on the website"
_SHUT_BEHIND = Pattern(
    r"^[^|]{3,60}?[,;:(-]+\s*(?:not\s+(?:for|to\s+(?:be|go))\b[^|]{0,40}\b(?:web\s*site|publi\w+|portal|inspection)|kept\s+(?:back|out|off)\b[^|]{0,40}|withheld\b[^|]{0,30})\W*$"
)
# "The remarks column is the clerk's confidential file copy."
_COLUMN_CALLED = Pattern(
    r"\bthe\s+(?:column\s+(?:headed|called|marked)\s+[\"']?(?P<headed>\w+(?:\s\w+)?)[\"']?|[\"']?(?P<called>\w+)[\"']?\s+column)\b(?P<said>[^.;]*)"
)
_SAID_SHUT = Pattern(r"\b(?:is|are|holds?|has)\s+(?:[\w']+\s+){0,3}?(?:<CONF>|<P2>)")
_SAYS_OPEN = Pattern(r"\W*(?:<P1>|open|o|public|published|yes|no|[yn])\W*$")
_IS_OPEN = Pattern(r"\W*(?:<P1>|open|public|published|yes|no|[yn])\W*$")
_COLUMN_OF = re.compile(
    rf"(?<!in the )(?<!by the )\b(?P<which>right(?:-hand)?|last|final|{'|'.join(_ORDER)})\s+column\b[^;]*",
    re.IGNORECASE,
)
_TELLS = 5  # words of a cell that is no value
# "Open, part [C]", "Part confidential", "Mostly open", "Open except (C)": of the row's own paragraphs.
_KEPT = rf"(?:<CONF>|<P2>|closed|private|conf\.?|{HOUSE_MARK}+)"
_OPEN = r"(?:open|public|published|yes|y)"
_SOME = r"(?:part(?:s|ly|ial(?:ly)?)?(?!\s*(?:2|ii|two|b)\b)|in\s+part|some|mostly|mainly|mixed|both|half)"
_BUT = r"(?:except(?:ing)?(?:\s+for)?|apart\s+from|bar|but(?:\s+for|\s+not)?|other\s+than|save|less|without|and|with|\+|&|/)"
_PIECE = r"(?:para(?:graph)?|sentence|bullet|entry|note|line)s?"
_IN_PART = Pattern(
    rf"^\W*(?:{_SOME}\W+(?:is\s+|in\s+)?(?:{_OPEN}|{_KEPT})\b.*|{_OPEN}\W+{_SOME}\b.*|{_SOME}|{_OPEN}\W*\s{_BUT}\W+(?:\w+\s+){{0,3}}?{_KEPT}.*|{_KEPT}\W+(?:in\s+part|partly|only\s+in\s+part)\b.*|.*\b{_PIECE}\b.*{_KEPT})\W*$"
)
_WHICH = re.compile(
    rf"\b(?P<which>first|second|third|fourth|fifth|last)\s+{_PIECE}\b", re.IGNORECASE
)
_SAYS_KEPT = Pattern(_KEPT)
_SHORT = 8  # words of a cell that says no more than that


def partly_open(lines: Lines) -> set[int]:
    """Cells that say of their row that only some of its paragraphs are confidential."""
    headed = {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place
        if any(heading.match(x.text) for heading, _ in _COLUMNS)
        or (x.table is not Table.LOG and _ACCESS.match(x.text))
    }
    return {
        at
        for at, x in enumerate(lines)
        if x.row and x.block.place and not (x.first_in_row or x.header_row)
        if len(x.text.split()) <= _SHORT and _IN_PART.match(x.text)
        if (x.row[0], x.block.place.column) in headed or _SAYS_KEPT.search(x.text)
    }


def named_in_row(lines: Lines, at: int) -> int | None:
    """The paragraph that such a cell names by its place: "Open, second paragraph [C]"."""
    beside = [j for j, x in enumerate(lines) if x.row == lines[at].row and not x.blank]
    longest = lines[max(beside, key=lambda j: len(lines[j].text))]
    told = [j for j in beside if lines[j].block.place == longest.block.place]
    found = _WHICH.search(lines[at].text)
    which = found["which"].casefold() if found else ""
    place = _ORDER.index(which) if which in _ORDER else -1 if which else len(told)
    return told[place] if place < len(told) else None


def rows_of_shut_tables(lines: Lines) -> set[int]:
    """Lines that begin a row of a table of which the header says that all of it is confidential.

    "Part B - not for publication | Minutes | Action": its first cell, that is no column of answers.
    """
    shut = {
        x.row[0]
        for x in lines
        if x.header_row and x.row and x.block.place and x.block.place.column == 0
        if _SHUT_TABLE.match(x.text)
    }
    return {
        at
        for at, x in enumerate(lines)
        if x.row and x.row[0] in shut and x.first_in_row and not x.header_row
    }


def shut_cells(lines: Lines) -> set[int]:
    """What stands in a column of confidential minutes beside that of the public ones.

    Its heading says so, and its cells tell something: "Confidential | | Mrs Ogle has resigned."
    """
    shut = {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place and x.block.place.column
        if _BRACKETED.match(x.text)
        or _is_named(lines, x)
        or (
            (x.table is Table.MINUTES or _beside_open(lines, x))
            and (_heads_shut(x) or _is_called(lines, x))
        )
    }
    cells = {
        at: (x.row[0], x.block.place.column)
        for at, x in enumerate(lines)
        if x.row and x.block.place and not x.header_row and any(map(str.isalnum, x.text))
        if (x.row[0], x.block.place.column) in shut
    }
    telling = {column for at, column in cells.items() if len(lines[at].text.split()) >= _TELLS}
    answers = {column for at, column in cells.items() if _IS_OPEN.match(lines[at].text)}
    return {at for at, column in cells.items() if column in telling - answers}


def _beside_open(lines: Lines, head: Line) -> bool:
    """Whether a heading of minutes, or of Part 2, stands beside that of the public ones."""
    heads = [x for x in lines if x.row == head.row and not x.blank]
    sure = _OF_PART2.search(head.text) is not None
    beside = any(_OPEN_COLUMN.match(x.text) or (sure and _MINUTES.match(x.text)) for x in heads)
    return beside and (sure or (len(heads) == _TWO and _CONFIDENTIAL.match(head.text) is not None))


def heads_open(text: str) -> bool:
    """Whether it is the heading of the public half, in a column or a cell."""
    return _OPEN_COLUMN.match(text) is not None


def _heads_shut(head: Line) -> bool:
    return bool(_SHUT_COLUMN.match(head.text) or _SHUT_BEHIND.match(head.text))


def words_for_closed(lines: Lines) -> list[re.Pattern[str]]:
    """Where else a word is a tag that stands in a column of access beside "Public": "(Sensitive)"."""
    heads = [x for x in lines if x.header_row and x.row and x.block.place and _ACCESS.match(x.text)]
    columns = {(x.row[0], x.block.place.column) for x in heads if x.row and x.block.place}
    cells = [
        x
        for x in lines
        if x.row and x.block.place and not (x.header_row or x.blank)
        if (x.row[0], x.block.place.column) in columns
    ]
    sensitive = any(x.text.strip(" .").casefold() == "sensitive" for x in cells)
    if not (sensitive and any(_ALL_MAY.match(x.text) for x in cells)):
        return []
    return [
        re.compile(
            r"(?<=[(\[])Sensitive(?=[)\]])|\bSensitive(?=\s+(?:minutes?|items?|notes?|record|section|part)\b)"
        )
    ]


def tagged_by_values(lines: Lines) -> Lines:
    """The lines with the lexicon's mark where "(N)" is said elsewhere, as in a column "Publish? Y/N"."""
    heading, _ = _COLUMNS[_PUBLISHED]
    heads = (x for x in lines if x.header_row and heading.match(x.text))
    asked = {(x.row[0], x.block.place.column) for x in heads if x.row and x.block.place}
    answers = (
        x
        for x in (lines if asked else ())
        if x.row and x.block.place and (x.row[0], x.block.place.column) in asked
    )
    said = {x.text.strip(" .").upper() for x in answers}
    if not {"Y", "N"} <= said:
        return lines
    return tuple(
        replace(x, text=_NO_IN_BRACKETS.sub(f"({HOUSE_MARK})", x.text))
        if (x.heading or x.first_in_row) and _NO_IN_BRACKETS.search(x.text)
        else x
        for x in lines
    )


def calls_column(line: Line) -> frozenset[str]:
    """The columns that a legend keeps back by their place: "The right-hand column is not published"."""
    named = _COLUMN_OF.finditer(line.text) if line.row is None else ()
    return frozenset(m["which"].lower() for m in named if withheld(m.group()))


def _is_named(lines: Lines, head: Line) -> bool:
    """Whether a legend keeps back the column by its heading."""
    heading = " ".join(words(head.text))
    named = (m for x in lines if x.row is None for m in _COLUMN_CALLED.finditer(x.text))
    return any(
        heading == (m["headed"] or m["called"]).casefold()
        and (withheld(m.group()) or _SAID_SHUT.search(m["said"]))
        for m in named
    )


def _is_called(lines: Lines, head: Line) -> bool:
    """Whether a legend keeps back the column below a heading."""
    called = frozenset[str]().union(*map(calls_column, lines))
    if not called or head.row is None or head.block.place is None:
        return False
    last = max(x.block.place.column for x in lines if x.row == head.row and x.block.place)
    place = {"right-hand": last, "right": last, "last": last, "final": last} | dict(
        zip(_ORDER, range(len(_ORDER)), strict=True)
    )
    return head.block.place.column in {place.get(which, -1) for which in called}


def _counts_on(lines: Lines, head: Line) -> bool:
    """Whether a column headed "Pt" counts points, and does not tell two parts: it goes on with 3."""
    column = head.block.place.column if head.block.place else -1
    return any(
        _FURTHER.fullmatch(x.text) is not None
        for x in lines
        if x.row and head.row and x.row[0] == head.row[0]
        if x.block.place and x.block.place.column == column
    )


def flagged_rows(lines: Lines) -> set[int]:
    """Lines that begin a row of which a column says that it is confidential."""
    columns = _of_flags(lines)
    said = {
        x.row
        for x in lines
        if x.row and x.block.place and not x.header_row
        if ((value := columns.get((x.row[0], x.block.place.column))) and value.match(x.text))
        or _only_sign(x)
        or (x.table is Table.LOG and _NUMBER.search(x.text))
    }
    return {i for i, x in enumerate(lines) if x.row in said and x.first_in_row}


def open_rows(lines: Lines) -> frozenset[RowKey]:
    """Rows of which the same column says that they are open: "13a | Any other business | O"."""
    flags = _of_flags(lines)
    columns = set(flags) | {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.row and x.block.place and x.block.place.column and _only_sign(x)
    }
    of_parts = {  # not "P", which may be of priorities
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place and len(x.text.strip(" .?")) > 1
        if flags.get((x.row[0], x.block.place.column)) is _SECOND_PART
    }
    said = flagged_rows(lines)
    shut = {lines[at].row for at in said}
    return frozenset(
        x.row
        for x in lines
        if x.row and x.block.place and not (x.header_row or x.row in shut)
        if (column := (x.row[0], x.block.place.column)) in columns
        if _SAYS_OPEN.match(x.text) or (column in of_parts and _FIRST.match(x.text))
    )


def _only_sign(line: Line) -> bool:
    return HOUSE_MARK in line.text and not line.text.strip(f" ()[]{HOUSE_MARK}")


def _of_flags(lines: Lines) -> dict[tuple[int, int], Pattern]:
    """By table and column, the value that says of a row that it is confidential."""
    otherwise = any(_MEANT_OTHERWISE.search(x.text) for x in lines)
    told = any(_CLOSED_IS_KEPT.search(x.text) for x in lines if x.row is None)
    return {
        (x.row[0], x.block.place.column): value
        for x in lines
        if x.header_row and x.row and x.block.place
        for heading, value in _COLUMNS
        if heading.match(x.text) or heading.match(x.block.text)  # which a legend may explain
        if not (heading in {_LETTER, _OPEN_OR_CLOSED} and otherwise)
        if not (heading in {_STATUS, _LETTER} and x.table is Table.LOG)  # there, of the action
        if heading is not _ACCESS or x.table is Table.MINUTES or told  # not of policies, risks
        if not (_WEBSITE.match(x.text) and x.table is Table.OTHER)  # which lists policies
        if not (heading is _PARTS and _counts_on(lines, x))
        if not tells_of_presence(lines, x)
    }


def tells_of_presence(lines: Lines, head: Line) -> bool:
    """Whether a column says who was at a sitting, beside one of another: "Closed session | Open session"."""
    if head.row is None or not _SESSION.search(head.block.text):
        return False
    heads = [x for x in lines if x.row == head.row]
    columns = {
        x.block.place.column for x in heads if x.block.place and _SESSION.search(x.block.text)
    }
    said = [
        x.block.text
        for x in lines
        if x.row and x.row[0] == head.row[0] and x.row != head.row and not x.blank
        if x.block.place and x.block.place.column in columns
    ]
    of_people = _OF_PEOPLE.search(heads[0].block.text) is not None
    return of_people and len(columns) > 1 and all(map(_WAS_THERE.fullmatch, said))
