"""Where in the minutes the attendance list stands.

What lives here: the blocks before the first item of business, or under a heading that says Present
or Apologies, and the tables that are lists of people. What does not: who is in it (`attendance`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Block, Document, Story
from redactor.naming import (
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    PARTICLES,
    TITLES,
    fold,
    is_capitalised,
    is_given_name,
    tokens,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_STRICT_HEADING = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d{0,4}[.)]?\s*)?(?:(?:yn )?\w{1,30} / )?(?:those\s+)?(?:record of\s+|membership and\s+)?(?:governors |trustees |members |directors |also |staff )?"
    r"(?:present|attend(?:ance|ing|ees)|in attendance|apologies|attendance and apologies|presennol|in the room|with us|there|here|who (?:was (?:there|here)|came)|(?:a)?round the table|roll call)\b",
    re.IGNORECASE,
)
# The attendance of pupils is an item of business; so is a table of pupils.
_OF_PUPILS = re.compile(
    r"\battendance\W+(?!and apologies|at (?:the )?meeting|list|register\b|record of)\w+|\b(?:pupil|student|whole[- ]school) attendance\b"
    r"|\bpersistent\b|\bpunctuality\b|\d%",
    re.IGNORECASE,
)
_PUPIL_COLUMN = re.compile(
    r"^\W*(?:pupils?|students?|child(?:ren)?|learners?|candidates?|applicants?|class|form|tutor group|year(?: group)?|yr|upn|dob|date of birth|reason)\W*$",
    re.IGNORECASE,
)
_REOPENS = re.compile(
    r"\b(?:present|in attendance|apologies|also attending|attendees|presennol|ymddiheuriadau)\b",
    re.IGNORECASE,
)
# A label with its list in one line: `Present: A, B`, `Ymddiheuriadau / Apologies: C`.
LABELLED = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d{0,4}[.)]?\s*)?(?:(?:yn )?\w{1,30} / )?(?:governors |trustees |members |directors |also |staff |those )?"
    r"(?:present|attend(?:ed|ing)|attendees|in attendance|also attending|apologies(?: for absence)?|absent(?: (?:without|with) (?:apolog\w+|consent))?|"
    r"presennol|ymddiheuriadau|observers?|observing|officers|clerking|guests?|visitors?|visiting|joining(?: us)?|(?:on|by|via) (?:teams|zoom|video|phone)|dial(?:led|ling) in|online|remotely|in support|clerk|chair|also|here|not here|also here|there|not there|missing|away|sorry|who was there|who came|we were|late|who (?:wasn|couldn)['’]?t(?: (?:come|make it|be there|attend))?|(?:couldn|can)['’]?t (?:come|make it|be there|attend)|unable to (?:come|attend|be there)|not with us|with us|sorry not to be (?:there|here|with us)|sent apologies|(?:a)?round the table|not able to come|regrets)(?:,? (?:were|was|are))?(?: / \w+)?\s*[:–—-]\s*\S",
    re.IGNORECASE,
)
# Of such a label, one that children are never under; behind the list, others head those who went on
# a trip, or were away from school.
_OF_MEETINGS = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d{0,4}[.)]?\s*)?(?:(?:yn )?\w{1,30} / )?(?:also )?(?:in attendance|attendees|apologies|regrets|ymddiheuriadau)\b",
    re.IGNORECASE,
)
# Of such a label, one that heads what somebody is to do as well: `Chair: invite Tess Quill`.
_DOER = re.compile(
    r"^\W*(?:clerk|chair|officers|also|late|sorry|away|missing|guests?|visitors?|visiting|online|remotely)\s*[:–—-]",
    re.IGNORECASE,
)
# The same in a sentence: `There were present A (in the chair), B and C.`
SPOKEN = re.compile(
    r"^\W*(?:(?:there were|those|also|governors|members|trustees)\s+)?(?:present(?:\s+(?:were|at the meeting were))?|attended by)\s+(?=[A-Z])"
    r"|^\W*(?:those|the (?:governors|members|trustees)) who (?:came|attended|were (?:there|here|present|with us)|made it)(?: along)? were\s+(?=[A-Z])"
    r"|^\W*(?:the )?(?:meeting|panel) was attended by\s+|^\W*in attendance were\s+",
    re.IGNORECASE,
)
# Running text is no list: eight words of small letters in a row.
_PROSE = re.compile(r"(?:\b[a-zà-þ][a-zà-þ'’-]*,?\s+){8}")
_SENTENCE = re.compile(
    r"(?:^|[.;]\s)[A-ZÀ-Þ][^.;:,]*\s(?:is|are|was|were|has|have|had|will|[a-z]{3,}ed)\s(?:[a-z'’-]+\s){2}[^;:]*[.!?]"
)
_ASIDE = re.compile(r"\([^()]*\)")  # `(parent, came at quarter past after the sales)`
# What is said of somebody is no entry, where no heading says that a list stands here.
_SAID = re.compile(
    r"^(?!.*\b(?:present|attend\w*|apolog\w*|chair\w*|clerk\w*)\b)[A-ZÀ-Þ][^:;]*\b"
    r"(?:is|are|was|were|has|have|had|will|won|broke|[a-z]{3,}ed)\s+[^:;]*[.!?]\W*$"
)
_NUMBERED = re.compile(
    r"^\W*(?:item\s+)?(?:(?-i:[A-Z]{1,5})[ /]?)?(?:\d+(?:[./-]\d+)*[.):]?|\(?[a-z]\))\s+\S",
    re.IGNORECASE,
)
# A table of contents and its lines: `4 Pupil welfare ........ 2`.
_CONTENTS = re.compile(
    r"^\W*contents\b|(?:\.\s?){4,}\s*\d+\s*$|^\W*\d[\d.]*\s.*\t\d+\s*$", re.IGNORECASE
)
_ENTRY = re.compile(r"^\W*\d{1,2}[.)]?\s+(?P<name>[^,:;(\[–—]{4,50})(?:[,:;(\[–—]|\s*$)")
# A line that begins with the day or the hour, not with the number of an item.
_WHEN = re.compile(
    r"^\W*\d{1,2}(?:(?:st|nd|rd|th)?\s+\w+\s+20\d\d|[.:][0-5]\d\s*(?:[ap]\.?m\b|hours|hrs|start|till?\b|to\b|until\b|[–—-]\s*\d))",
    re.IGNORECASE,
)
_TITLE_LINE = re.compile(
    r"minutes|meeting|school|academy|trust|20\d\d|present|attend|apolog|absent|members|governors",
    re.IGNORECASE,
)
# "Governors' questions", "Governor visits": no heads of a list of governors.
_OF_WHAT_THEY_DO = r"(?!\w*['’]?s?\s+(?:questions?|challenges?|comments?|visits?|notes?|reports?|repl(?:y|ies)|responses?|actions?|monitoring|impact|discussions?|decisions?|training|focus)\b)"
_COLUMNS = re.compile(
    rf"^\W*{_OF_WHAT_THEY_DO}(?:[\w'’ ]{{1,25}} / )?(?:name|names|enw|rôl|governors?|trustees?|members?|initials?|role|category|type|attend(?:ance|ing|ees)|"
    r"present|apologies|status|title|post|capacity|term of office|end of term|appointed by|in attendance|also present|"
    r"attended|dialled in|sent apologies|(?:committee|board|council) members|(?:executives?|officers)(?= and |\W*$))\b.{0,30}$",
    re.IGNORECASE,
)
# Heads of a column of who came, also beside a column that is headed like one of business.
_CAME = re.compile(
    r"^\W*(?:here|there|present|came|attended|at (?:the )?meeting|in the room)\W*$", re.IGNORECASE
)
# Of them those that head nobody but the members of a board.
_OF_A_BOARD = re.compile(
    rf"^\W*{_OF_WHAT_THEY_DO}(?:governors?|trustees?|initials?|term of office|end of term|appointed by)\b.{{0,30}}$",
    re.IGNORECASE,
)
# Heads of columns that tell of visits and reasons, where children are named as well.
_TELLS_MORE = re.compile(
    r"^\W*(?:dates?|when|visit\w*|focus|areas?|notes?|comments?|what\b.*|(?:who|whom|what) (?:i|we|they)\b.*|(?:\w+ )?(?:saw|seen|met)\b.*|purpose|follow[- ]?up.*"
    r"|headlines?|(?:\w+ )?reports?|.*questions?|outcomes?|findings?|feedback|observations?|subjects?|topics?|reasons?\b.*|school|class|.*\b(?:visit\w*|pupils?|child(?:ren)?|students?|learners?|spoken?|met|seen)\b.*|impact|evidence|next steps?)\W*$",
    re.IGNORECASE,
)
# What stands above a list that has no heading: the title, when and where they met.
_ABOVE = re.compile(
    rf"{_TITLE_LINE.pattern}|\d|\b(?:held|chair\w*|board|committee|council|room|hall|library|hub|quor\w+|teams|zoom|key|copy|draft|status)\b",
    re.IGNORECASE,
)
# A row of the table of business that holds the list: "Attendance | Chair: A // B, Principal".
_ROW_OF_LIST = re.compile(
    r"^\W*(?:those\s+|also\s+)?(?:present|attend(?:ance|ing|ees)|in attendance|not (?:attending|present|here)|apologies|absent|"
    r"in the room|with (?:the|us)\b[\w\s]{0,20}|presennol|ymddiheuriadau)\W*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"^\W*attendance\W*$", re.IGNORECASE)
# What heads a column of governors: the table of several such columns lists them by category.
_CATEGORY = re.compile(
    r"\W*(?:foundation|parents?|co-?opted|community|partnership|associates?|officers?|clerk|"
    r"(?:staff|authority|local authority|la|diocesan|appointed|elected|ex[- ]officio)(?: and \w+)?)(?: governors?| members?)?\W*$",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:action|to do|task|ref|when|deadline|discussion|minute|question|response|answer|challenge|query|owner|due|"
    r"decision|agenda|item|budget|what)\b",
    re.IGNORECASE,
)
_HEAD = 25  # characters of a column's head
_FIRST_ROWS = 6  # of a table of business, in which such rows stand
_FEW, _LONGEST = 2, 5  # rows of a table that may be chance; words of a name
_TOLD = 3  # paragraphs of running text in which no list stands any more
_ENTRY_LENGTH = 80  # characters of a name with what its bearer is


def region(document: Document) -> list[Block]:
    """Blocks of the list: before the first item of business, or under a heading of attendance."""
    reading = _Reading(_attendance_tables(document), _attendance_rows(document))
    return [
        block
        for block in document.blocks
        if block.story is Story.BODY
        and not _CONTENTS.search(block.text)
        and (reading.paragraph(block) if block.place is None else reading.cell(block))
    ]


@dataclass(slots=True)
class _Reading:
    """What has been read of the minutes so far; each method says whether a block is of the list."""

    tables: _Tables
    rows: frozenset[tuple[int, int] | None]
    inside: bool = True  # where the list stands, or may stand
    opened: bool = False  # the first item of business
    listed: bool = False  # somebody was
    written: bool = False  # anything but titles
    beside: bool = False  # the last paragraph was of the list
    topmost: bool = True  # or of the title
    told: int = 0  # paragraphs of running text, above which the list would have stood
    counted: set[int] = field(default_factory=set)  # tables of the list

    def cell(self, block: Block) -> bool:
        table = block.place.table if block.place else -1
        early = self.inside or (not self.listed and self.told < _TOLD)
        bare = self.inside and (self.beside or (self.topmost and not self.listed))
        if self.tables.list_people(table, headed=early, bare=bare):
            self.counted.add(table)
        listing = table in self.counted and not self.tables.tells_more(block)
        seats = listing or _row(block) in self.rows
        if self.listed and not seats:  # the first other table behind the list holds the business
            self.opened, self.inside = True, False
        self.listed, self.beside = self.listed or seats, self.beside or seats
        return seats

    def paragraph(self, block: Block) -> bool:
        text = block.text
        heads_list = _heads_list(block, opened=self.opened)
        goes_on = self.inside or not self.listed or _OF_MEETINGS.search(text) is not None
        self.listed = self.listed or heads_list
        if goes_on and _is_labelled(text, opened=self.opened):
            self.listed = self.beside = True
            return True
        if text.strip():
            self.beside, self.topmost = heads_list, _ABOVE.search(text) is not None
        if self.inside and self.listed and _is_entry(block):
            return True
        return self._unlabelled(block, heads_list=heads_list)

    def _unlabelled(self, block: Block, *, heads_list: bool) -> bool:
        """Of a paragraph that is no entry by its label or number."""
        if _opens_business(block, listed=self.listed, written=self.written):
            self.opened, self.inside = True, heads_list
        self.inside = self.inside or heads_list
        prose = _PROSE.search(_ASIDE.sub("", block.text)) is not None
        if prose:
            self.told += 1
            self.inside = self.inside and not self.listed and self.told < _TOLD
        title = block.heading or _TITLE_LINE.search(block.text) or not block.text.strip()
        self.written = self.written or not title
        return not prose and self.inside and (self.listed or not _SAID.search(block.text))


def _is_labelled(text: str, *, opened: bool) -> bool:
    """Whether a line begins with the label of a list; `Chair: invite Tess Quill` is an action."""
    labelled = LABELLED.search(text) and not (opened and _DOER.search(text))
    return bool(labelled or SPOKEN.search(text))


def _row(block: Block) -> tuple[int, int] | None:
    return (block.place.table, block.place.row) if block.place else None


def _attendance_rows(document: Document) -> frozenset[tuple[int, int] | None]:
    """Rows at the top of a table of business whose first cell says Present or Apologies.

    "Attendance" heads the row of a report as well, with what is told of pupils' attendance.
    """
    headed, of_pupils = set(), set()
    for block in document.blocks:
        if block.place is None or block.place.row >= _FIRST_ROWS:
            continue
        if block.place.column == 0 and _ROW_OF_LIST.search(block.text):
            headed.add((_row(block), _BARE.search(block.text) is not None))
        elif _OF_PUPILS.search(block.text) or _tells(block.text):
            of_pupils.add(_row(block))
    return frozenset(row for row, bare in headed if not (bare and row in of_pupils))


def _is_entry(block: Block) -> bool:
    """A numbered line of the list: `3. Kirsten Wells, parent`."""
    found = _ENTRY.match(block.text)
    return found is not None and (
        is_name(found["name"]) or bool(_ROW_OF_LIST.search(found["name"]))
    )


def _heads_list(block: Block, *, opened: bool) -> bool:
    """Whether the list begins here; after the first item a bare "Attendance" speaks of pupils."""
    if (
        len(block.text) >= 60
        or not _STRICT_HEADING.search(block.text)
        or _OF_PUPILS.search(block.text)
    ):
        return False
    return not opened or bool(_REOPENS.search(block.text))


def _opens_business(block: Block, *, listed: bool, written: bool) -> bool:
    """Whether the first item stands here.

    A heading without a number counts once a list was seen, and one in a heading's style once
    anything but titles was written.
    """
    if _NUMBERED.search(block.text) and not _WHEN.search(block.text):
        return True
    heading = bool(block.heading) or (block.bold and len(block.text) < 90)
    behind = listed or (written and bool(block.heading))
    return heading and behind and not _TITLE_LINE.search(block.text)


@dataclass(frozen=True, slots=True)
class _Tables:
    """Tables that may be the list.

    "Governor | Term of office" heads one wherever it stands, "Name | Status" where the list
    belongs; and one without heads is one at the top, or right behind what heads a list.
    """

    headed: frozenset[int]
    certain: frozenset[int]
    bare: frozenset[int]
    telling: frozenset[tuple[int, int]]  # columns that are no list, of tables that are

    def tells_more(self, block: Block) -> bool:
        """Whether a cell stands in a column that tells of visits or reasons."""
        return block.place is not None and (block.place.table, block.place.column) in self.telling

    def list_people(self, table: int, *, headed: bool, bare: bool) -> bool:
        """Whether a table is one, where such as are headed, or bare, may be."""
        return (
            table in self.certain
            or (headed and table in self.headed)
            or (bare and table in self.bare)
        )


def _attendance_tables(document: Document) -> _Tables:
    """Tables that are headed like a list of people, or that open the minutes and hold names."""
    rows: dict[int, tuple[list[str], list[str]]] = {}  # the first two of each table
    told: Counter[int] = Counter()
    opening = _opening_tables(document)
    for block in document.blocks:
        if block.place is None or block.story is not Story.BODY:
            continue
        table, row = block.place.table, block.place.row
        first_two = rows.setdefault(table, ([], []))
        if row < len(first_two):
            first_two[row].append(block.text)
        told[table] += _tells(block.text)
    heads = {table: [*first, *second] for table, (first, second) in rows.items()}
    columns = {t: first if len(first) > 1 else heads[t] for t, (first, _) in rows.items()}
    plain = {t for t in heads if told[t] <= 1 and not any(map(_PUPIL_COLUMN.search, columns[t]))}
    headed = frozenset(table for table in plain if _lists_people(heads[table]))
    certain = frozenset(t for t in headed if any(map(_OF_A_BOARD.search, heads[t])))
    telling = frozenset(
        (block.place.table, block.place.column)
        for block in document.blocks
        if block.place is not None and block.place.row <= 1 and _TELLS_MORE.match(block.text)
    )
    return _Tables(headed, certain, opening & plain, telling)


def _tells(text: str) -> bool:
    """Whether a cell holds sentences: a table of several such cells is a report, not a list."""
    bare = _ASIDE.sub("", text)
    return bool(_PROSE.search(bare) or _SENTENCE.search(bare))


def _lists_people(texts: Sequence[str]) -> bool:
    """Whether the first two rows of a table are headed like a list of people, and not of business."""
    named = sum(_are_names(re.sub(r"\([^)]*\)", "", text)) for text in texts)
    by_category = named > _FEW and sum(map(bool, map(_CATEGORY.match, texts))) >= _FEW
    if any(map(_CAME.search, texts)):
        return True
    columns = by_category or any(map(_COLUMNS.search, texts))
    return columns and not any(len(t) <= _HEAD and _BUSINESS.search(t) for t in texts)


def _opening_tables(document: Document) -> frozenset[int]:
    """Tables before the first item that hold names.

    Most rows have a cell that is nothing else, or most paragraphs begin with one, as where a
    column lists all who were there.
    """
    rows: dict[int, dict[int, bool]] = {}
    entries: dict[int, list[bool]] = {}
    for block in document.blocks:
        if block.story is not Story.BODY:
            continue
        if (
            _PROSE.search(block.text)
            if block.place
            else _opens_business(block, listed=False, written=False)
        ):
            break
        if block.place is not None:
            named = rows.setdefault(block.place.table, {})
            named[block.place.row] = named.get(block.place.row, False) or _are_names(block.text)
            entries.setdefault(block.place.table, []).append(begins_with_name(block.text))
    return frozenset(
        table
        for table, named in rows.items()
        if _mostly(list(named.values())) or _mostly(entries[table])
    )


def _mostly(named: Sequence[bool]) -> bool:
    return len(named) > _FEW and sum(named) * 2 > len(named)


def begins_with_name(text: str) -> bool:
    """An entry of a list: `Jaswant Mann, Executive Principal`."""
    return len(text) <= _ENTRY_LENGTH and is_name(re.split(r"\s*[,;:(\[–—]", text, maxsplit=1)[0])


def _are_names(text: str) -> bool:
    """Whether a cell holds a name, or several with what each of them is."""
    entries = re.split(r"[;,\n]\s*", re.sub(r"\([^)]*\)", "", text))
    named = sum(map(is_name, entries))
    return is_name(text) or (named >= _FEW and named * 2 >= len(entries))


def is_name(text: str) -> bool:
    """Whether a cell holds a name and hardly more: `*Mrs V Church (VC)`."""
    words = tokens(fold(re.sub(r"\([^)]*\)|\[[^\]]*\]", "", text)))
    titled = [w for w in words if w.low not in TITLES]
    return (
        0 < len(titled) <= _LONGEST
        and all(is_capitalised(w.text) or w.low in PARTICLES for w in words)
        and not any(w.low in OFFICE_WORDS - OFFICE_SURNAMES for w in titled)
        and (len(titled) < len(words) or (len(titled) > 1 and is_given_name(titled[0].text)))
    )
