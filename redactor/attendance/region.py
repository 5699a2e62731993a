"""Where in the minutes the attendance list stands.

What lives here: the blocks before the first item of business, or under a heading that says Present
or Apologies, and where a table that lists people counts. What does not: which tables do (`tables`),
and who is in the list (`attendees`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redactor.attendance.entries import begins_item, is_name, is_prose, tells
from redactor.attendance.tables import Tables, attendance_tables
from redactor.data import Block, Document, Story

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
# What is said of somebody is no entry, where no heading says that a list stands here.
_SAID = re.compile(
    r"^(?!.*\b(?:present|attend\w*|apolog\w*|chair\w*|clerk\w*)\b)[A-ZÀ-Þ][^:;]*\b"
    r"(?:is|are|was|were|has|have|had|will|won|broke|[a-z]{3,}ed)\s+[^:;]*[.!?]\W*$"
)
# A table of contents and its lines: `4 Pupil welfare ........ 2`.
_CONTENTS = re.compile(
    r"^\W*contents\b|(?:\.\s?){4,}\s*\d+\s*$|^\W*\d[\d.]*\s.*\t\d+\s*$", re.IGNORECASE
)
_ENTRY = re.compile(r"^\W*\d{1,2}[.)]?\s+(?P<name>[^,:;(\[–—]{4,50})(?:[,:;(\[–—]|\s*$)")
_TITLE_LINE = re.compile(
    r"minutes|meeting|school|academy|trust|20\d\d|present|attend|apolog|absent|members|governors",
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
_FIRST_ROWS = 6  # of a table of business, in which such rows stand
_TOLD = 3  # paragraphs of running text in which no list stands any more


def region(document: Document) -> list[Block]:
    """Blocks of the list: before the first item of business, or under a heading of attendance."""
    reading = _Reading(attendance_tables(document), _attendance_rows(document))
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

    tables: Tables
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
        seats = listing or block.row in self.rows
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
        prose = is_prose(block.text)
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


def _attendance_rows(document: Document) -> frozenset[tuple[int, int] | None]:
    """Rows at the top of a table of business whose first cell says Present or Apologies.

    "Attendance" heads the row of a report as well, with what is told of pupils' attendance.
    """
    headed, of_pupils = set(), set()
    for block in document.blocks:
        if block.place is None or block.place.row >= _FIRST_ROWS:
            continue
        if block.place.column == 0 and _ROW_OF_LIST.search(block.text):
            headed.add((block.row, _BARE.search(block.text) is not None))
        elif _OF_PUPILS.search(block.text) or tells(block.text):
            of_pupils.add(block.row)
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
    if begins_item(block.text):
        return True
    heading = bool(block.heading) or (block.bold and len(block.text) < 90)
    behind = listed or (written and bool(block.heading))
    return heading and behind and not _TITLE_LINE.search(block.text)
