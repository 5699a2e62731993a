"""Where in the minutes the attendance list stands.

What lives here: the blocks before the first item of business, or under a heading that says Present
or Apologies, and where a table that lists people counts. What does not: which tables do (`tables`),
and who is in the list (`attendees`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain, groupby

from redactor.attendance.entries import (
    begins_item,
    is_name,
    is_prose,
    names_office,
    without_asides,
)
from redactor.attendance.rows import (
    FIRST_ROWS,
    IN_SCHOOL,
    OF_PUPILS,
    ROW_OF_LIST,
    Rows,
    attendance_rows,
)
from redactor.attendance.tables import Tables, attendance_tables
from redactor.data import Block, Document, Story
from redactor.numbering import scheme

_STRICT_HEADING = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d{0,4}[.)]?\s*)?(?:(?:yn )?\w{1,30} / )?(?:those\s+)?(?:record of\s+|membership and\s+)?(?:governors |trustees |members |directors |also |staff )?"
    r"(?:present|attend(?:ance|ing|ees)|in attendance|apologies|attendance and apologies|presennol|in the room|with us|there|here|who (?:was (?:there|here)|came)|(?:a)?(?:round|at) the table|roll call|(?:those )?(?:who )?(?:could(?: not|n['’]?t)|not able to|unable to|sorry not to) (?:come|be (?:there|here|with us)|make it|attend))\b",
    re.IGNORECASE,
)
APOLOGIES_TITLE = re.compile(  # of an item about nothing else; "Absence" is about pupils and staff
    r"^\W*(?:[\w./]{1,7}\W+)?(?:ymddiheuriadau\s*/\s*)?(?:apologies(?:\s+for\s+absence)?|ymddiheuriadau)\W*$",
    re.IGNORECASE,
)
_REOPENS = re.compile(
    r"\b(?:present|in attendance|apologies|also attending|attendees|presennol|ymddiheuriadau|(?:could(?: not|n['’]?t)|not able to|unable to|sorry not to) (?:come|be (?:there|here|with us)|make it|attend))\b",
    re.IGNORECASE,
)
# A label with its list in one line: `Present: A, B`, `Ymddiheuriadau / Apologies: C`.
LABELLED = re.compile(
    r"^\W*(?:[\dA-Z]{1,6}[./)]?\d{0,4}[.)]?\s*)?(?:(?:yn )?\w{1,30} / )?(?:governors? |trustees? |members? |directors? |also |staff |those )?"
    r"(?:present|attend(?:ed(?: by)?|ing)|attendees|in attendance|also attending|in the chair|(?<=governors )taking part|(?<=trustees )taking part|(?<=members )taking part|(?<=directors )taking part|apologies(?: for absence| received)?|apols|absent(?: (?:without|with) (?:apolog\w+|consent))?|"
    r"presennol|ymddiheuriadau|observers?|observing|officers|clerking|guests?|visitors?|visiting|joining(?: us)?|in the room|(?:on|by|via) (?:teams|zoom|video|phone|the call|screen)|dial(?:led|ling) in|online|remotely|in support|clerk|chair|also|here|not here|also here|there|not there|missing|away|sorry|who was there|who came|we were|late|who (?:(?:wasn|couldn)['’]?t|could not)(?: (?:come|make it|be there|attend))?|(?:couldn|can)['’]?t (?:come|make it|be there|attend)|unable to (?:come|attend|be there)|not with us|with us|sorry not to be (?:there|here|with us)|sent apologies|(?:a)?(?:round|at) the table|not able to come|regrets)(?:,? (?:were|was|are))?(?: / \w+)?\s*[:–—-]\s*\S",
    re.IGNORECASE,
)
# "Attendance" alone heads a list before the first item, where no pupils' attendance is told.
_ATTENDANCE = re.compile(
    rf"^(?!.*(?:{IN_SCHOOL}))\W*(?:1[.)]?\s*)?attendance\s*[:–—-]\s*\S", re.IGNORECASE
)
# … and the board itself: `Governors: A, B (Chair), C`.
_OF_BOARD = re.compile(
    r"^\W*(?:the )?(?:(?:co-?opted |parent |foundation |trust )?governors|trustees|members|directors|board|committee|panel|ieb|corporation)\s*:\s*(?=[A-ZÀ-Þ][^.?!;:]*,)(?![^,]*\b(?i:asked|agreed|were|was|noted|heard)\b)",
    re.IGNORECASE,
)
# The label of a list behind sentences: `The Chair welcomed all. Present: A, B`.
_LATER = re.compile(
    r"[.;!]\s+(?=(?:(?:Governors |Trustees |Also |Those )?[Pp]resent|In attendance|Attendees|Attending|Attended by|Apologies|Apols|In the room|Here|Who (?:came|was there|was here))\s*[:–—-]\s*\S)"
)
OPENING = re.compile(
    r"\b(?:welcom\w*|apolog\w+|apols|open(?:ed|ing)|chair\w*|quor\w+|present|attend\w+|introduc\w+|prayer)\b",
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
    r"^\W*(?:1[.)]?\s+)?(?:(?:there were|those|also|governors|members|trustees)\s+)?(?:present(?:\s+(?:were|at the meeting were))?|attended by)\s+(?=[A-Z])"
    r"|^\W*(?:those|the (?:governors|members|trustees)) who (?:came|attended|were (?:there|here|present|with us)|made it)(?: along)? were\s+(?=[A-Z])"
    r"|^\W*(?:the )?(?:meeting|panel) was attended by\s+|^\W*in attendance were\s+"
    r"|^\W*1(?:\.\d)?[.)]?\s+apologies from (?=[A-Z])(?=[^.;]*\b(?:was|were) (?:accepted|received|noted)\s*(?:[.;]|$))"
    r"|^\W*(?:(?:[1-3](?:\.\d{1,2})?|[a-c]|i{1,3})[.)]?\s+){0,2}apolog(?:ies|y)(?: for absence)? (?:(?:(?:were|was|had been|have been) )?(?:received|accepted|sent|given|noted)(?: and (?:accepted|noted|consented to))? )?from\s+(?=[A-Z])(?![^.;]*\bfor (?!absence|lateness|the meeting))(?![^.;]*\b(?:accepted|sent|given|made|received) (?:after|to|by (?!the (?:clerk|chair|board|govern|trust|meeting|committee))))",
    re.IGNORECASE,
)
# Running text that tells who was there, above all business: `We met at six. A was in the chair, with B and C.`
_TELLS_WHO = re.compile(
    r"\b(?:(?:was|were) in the chair|took the chair|(?:was|were) chaired by|chaired (?:the meeting|it)|with (?:him|her|them|us) were|(?:had )?sent (?:his|her|their) apologies)\b",
    re.IGNORECASE,
)
# … but not where children may have come along, to show something.
SHOWS = re.compile(
    r"\b(?:pupils?|students?|child\w*|class|year|club|show\w*|sang|sung|play(?:s|ed|ing)?|made|read|danced|perform\w*)\b",
    re.IGNORECASE,
)
# What is said of somebody is no entry, where no heading says that a list stands here.
_SAID = re.compile(
    r"^(?!.*\b(?:present|attend\w*|apolog\w*|chair\w*|clerk\w*)\b)[A-ZÀ-Þ][^:;]*\b"
    r"(?:is|are|was|were|has|have|had|will|won|broke|[a-z]{3,}ed)\s+[^:;]*[.!?]\W*$"
)
# … and behind the list, what tells of anything but who came, went or took the chair.
_TELLS = re.compile(
    r"^(?!.*\b(?:present|attend\w*|apolog\w*|joined|arrived|left|absent|quor\w+|(?:took|in) the chair|chaired|clerked|dialled)\b)[A-ZÀ-Þ][^:;]*\b"
    r"(?:is|are|was|were|has|have|had|will|won|broke|said|told|gave|[a-z]{3,}ed)\s+[^:;]*[.!?]\W*$"
)
# A table of contents and its lines: `4 Pupil welfare ........ 2`.
_CONTENTS = re.compile(
    r"^\W*contents\b|(?:\.\s?){4,}\s*\d+\s*$|^\W*\d[\d.]*\s.*\t\d+\s*$", re.IGNORECASE
)
# Below "Apologies", in a sentence of its own: "Accepted from Cllr Orr, whose son is in hospital."
_FROM_WHOM = re.compile(
    r"\W*(?:\d[\d.]*\s+)?(?:received|accepted|noted|sent|given)(?: and (?:accepted|noted))? (?:from|by) (?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"^\W*\d{1,2}[.)]?\s+(?P<name>[^,:;(\[–—]{4,50})(?:[,:;(\[–—]|\s*$)")
TITLE_LINE = re.compile(
    r"minutes|agenda|meeting|school|academy|trust|20\d\d|present|attend|apolog|absent|members|governors",
    re.IGNORECASE,
)
# What stands above a list that has no heading: the title, when and where they met.
_ABOVE = re.compile(
    rf"{TITLE_LINE.pattern}|\d|\b(?:held|chair\w*|board|committee|council|room|hall|library|hub|quor\w+|teams|zoom|key|copy|draft|status)\b",
    re.IGNORECASE,
)
# The title of an item that no list of people goes on behind, where none has a number or style.
_TITLE = re.compile(
    r"^\W*(?:declarations?|interests|minutes (?:of|from)|minutes$|matters arising|celebrat\w+|congratulat\w+|achievements?|winners|prizes|awards|(?:school|student|pupil) (?:council|voice)|good news|correspondence|finance|budget|premises|staffing|safeguarding|policies|standards|curriculum"
    r"|(?:the )?(?:head(?:[ -]?teacher)?|principal|chair(?:man|woman|person)?|ceo)['’]?s['’]? (?:report|update|news|business|remarks|communications?|action|announcements?))\b[^:;,]{0,40}$",
    re.IGNORECASE,
)
# … or in small letters behind the first: `School news`, `Pupil voice`; no name is written so.
_SMALL_TITLE = re.compile(
    r"^\W*(?:(?i:welcome|opening|prayers?|introductions?|news|head|reports?|updates?)|[A-ZÀ-Þ][\w'’-]*(?: (?:&|[a-zà-þ][\w'’-]*)){1,4})\W*$"
)
_LABEL = 40  # characters of the label of a group
_CAPITALS = 5  # letters of a title in capitals
# … and what heads a group of the list.
_GROUP = re.compile(
    r"\b(?:staff|observ\w+|guests?|visit\w+|members?|parents?|foundation|(?:co-?|un)?opted|elected|appointed|partnership|community|authority|officers?|executives?|council\w*|voting|non-voting|advis\w+|online|teams|zoom|associates?|representatives?|pupils?|students?|board|ex[ -]officio|employers?|quor\w+|absent|absence|late|joining|there|here)\b",
    re.IGNORECASE,
)
# … with a heading of its own: `Officers`, `Trustee observing`, `Heads of school (item 4 only)`,
# or one that says how they came: `On screen`, `Governors on Zoom`, `From home`, `Not here`.
_BY = r"(?:(?:also|all|the|other|those|members|governors|trustees|directors|staff|attending|joining|joined|present|who (?:joined|were|attended|came)) )*"
_WAY = (
    r"(?:(?:on|by|via|over|through) (?:the |a )?(?:screen|teams|zoom|google meet|video(?:[- ]?(?:link|call|conference))?|(?:tele)?phone|call|link)|(?:from|at) home|(?:from )?elsewhere|online|on ?-?line|remote(?:ly)?|virtual(?:ly)?|ar y sgrin|ar[- ]lein"
    r"|(?:physically |face to face |in )?present|in (?:the )?(?:person|room|building|hall|library|chair|attendance)|face to face|(?:not |also )?here|not (?:here|there|with us|present|attending)|did not (?:attend|come|join)|(?:who )?(?:could(?: not|n['’]t)|cannot|can['’]t) (?:come|attend|join|be (?:here|there|with us)|make it)|absent|missing|away|sorry|sent apologies|no apologies)"
)
_GROUP_HEAD = re.compile(
    r"^\W*(?:(?:the|other|also|senior|trust|staff|executive|school|committee|trustees?|governors?) )*(?:officers|observ(?:ers?|ing)|heads of schools?|executives?|advis[eo]rs|on ?-?line|committee(?= \((?:on|in|by|via|remote))|board(?= \((?:on|in|by|via|remote))|by invitation)(?:\s*\([^()]*\))?\W*$"
    rf"|^\W*(?:[\w ]{{1,30}} / )?{_BY}{_WAY}(?:\s*\([^()]*\))?\W*$|^\W*(?:the )?other (?:governors|trustees|members|directors)\W*$",
    re.IGNORECASE,
)
_ATTENDANCE_ALONE = re.compile(r"\W*attendance(?: (?:list|record))?\W*", re.IGNORECASE)
_NAMED_WITH_OFFICE = re.compile(
    r"\W*[A-ZÀ-Þ][^():;.]{3,40}\((?:[^()]*\b)?(?i:chair\w*|vice|co-opted|parent|staff|foundation|authority|principal|headteacher|governor|member|clerk)(?=[,)]| governor)"
)
# The title of an item about them, below which a table lists no board.
_OF_PUPILS = re.compile(
    r"\b(?:pupil|student|child)(?:s|ren)?(?:['’]s?)?\b(?! (?:governors?|members?))|\b(?:SEND?|premium|prizes?|awards?|achievements?|exclusions?|suspensions?|safeguarding|looked after)\b",
    re.IGNORECASE,
)
_ENTRIES = 3  # at least, of an agenda
_TOLD = 3  # paragraphs of running text in which no list stands any more


def label_at(text: str) -> int | None:
    """Where the label of a list stands: at the start, or behind sentences."""
    if any(rx.search(text) for rx in (LABELLED, SPOKEN, _ATTENDANCE)):
        return 0
    found = _LATER.search(text)
    return found.end() if found and OPENING.search(text[: found.start()]) else None


@dataclass(frozen=True, slots=True)
class Region:
    """The blocks of the list, and which of them are cells of business that tell it as text does."""

    blocks: tuple[Block, ...]
    told: frozenset[int]


def region(document: Document) -> Region:
    """Blocks of the list: before the first item of business, or under a heading of attendance."""
    reading = _Reading(
        attendance_tables(document),
        attendance_rows(document),
        _items(document),
        _at_the_end(document),
    )
    agenda = _told_again(document)
    blocks = tuple(
        block
        for block in document.blocks
        if block.story is Story.BODY
        and block.index not in agenda
        and not _CONTENTS.search(block.text)
        and (reading.paragraph(block) if block.place is None else reading.cell(block))
    )
    return Region(blocks, frozenset(reading.told_in))


def _told_again(document: Document) -> frozenset[int]:
    """The entries of an agenda above the minutes: titles one below the other that come again.

    With text between them they are items: of another meeting, or of Part 2.
    """
    body = [
        (block.index, " ".join(block.text.casefold().split()) if begins_item(block.text) else "")
        for block in document.blocks
        if block.story is Story.BODY and block.place is None and block.text.strip()
    ]
    last = {title: index for index, title in body}
    runs = groupby(body, lambda told: bool(told[1]) and last[told[1]] != told[0])
    again = [[index for index, _ in run] for listed, run in runs if listed]
    return frozenset(chain.from_iterable(run for run in again if len(run) >= _ENTRIES))


def _at_the_end(document: Document) -> frozenset[int]:
    """Headings "Attendance" behind the business, below which people stand with their offices."""
    body = [
        x for x in document.blocks if x.story is Story.BODY and x.place is None and x.text.strip()
    ]
    return frozenset(
        block.index
        for block, *below in zip(body, body[1:], body[2:], strict=False)
        if (block.heading or block.bold)
        and _ATTENDANCE_ALONE.fullmatch(block.text)
        and all(_NAMED_WITH_OFFICE.match(x.text) for x in below)
    )


def _items(document: Document) -> frozenset[int]:
    """The paragraphs that begin an item by a number in a form of the document's own."""
    body = [x for x in document.blocks if x.story is Story.BODY and x.place is None]
    known = sum(begins_item(block.text) for block in body)
    told = {x.index: x.text for x in body if x.text.strip() and not begins_item(x.text)}
    return frozenset(at for at, number in scheme.counted(told, known) if number.depth == 1)


@dataclass(slots=True)
class _Reading:
    """What has been read of the minutes so far; each method says whether a block is of the list."""

    tables: Tables
    rows: Rows
    items: frozenset[int]
    late: frozenset[int]
    inside: bool = True  # where the list stands, or may stand
    opened: bool = False  # the first item of business
    listed: bool = False  # somebody was
    written: bool = False  # anything but titles
    beside: bool = False  # the last paragraph was of the list
    topmost: bool = True  # or of the title
    told: int = 0  # paragraphs of running text, above which the list would have stood
    of_pupils: bool = False  # so the last title says
    spoken: bool = False  # anything was told, in a cell as well
    row: tuple[int, int] | None = None  # that said last that the list stands in it
    counted: set[int] = field(default_factory=set)  # tables of the list
    told_in: set[int] = field(default_factory=set)  # cells of business that are of the list

    def cell(self, block: Block) -> bool:
        table = block.place.table if block.place else -1
        early = self.inside or not self.spoken or (not self.listed and self.told < _TOLD)
        early = early and not self.of_pupils
        bare = self.inside and (self.beside or (self.topmost and not self.listed))
        if self.tables.list_people(table, headed=early, bare=bare):
            self.counted.add(table)
        listing = table in self.counted and not self.tables.tells_more(block)
        if not listing and (self._in_row(block) or self._labelled_cell(block)):
            self.told_in.add(block.index)
        seats = listing or block.index in self.told_in
        if self.listed and not seats:  # the first other table behind the list holds the business
            self.opened, self.inside = True, False
        self.listed, self.beside = self.listed or seats, self.beside or seats
        self.spoken = self.spoken or (not seats and is_prose(block.text))
        return seats

    def _in_row(self, block: Block) -> bool:
        """Whether a row says that the list stands here; a bare "Attendance" only of the first list."""
        late = block.row in self.rows.bare and self.listed and block.row != self.row
        if late or block.index not in self.rows.blocks:
            return False
        self.row = block.row
        return True

    def _labelled_cell(self, block: Block) -> bool:
        """Whether a paragraph of the first rows of business is a list: "1 | Present: A, B | "."""
        if block.place is None or block.place.row >= FIRST_ROWS or _DOER.search(block.text):
            return False
        at = label_at(block.text)
        certain = bool(at or LABELLED.search(block.text)) or not (self.opened or self.listed)
        # the first list names an office; children are absent and present as well
        said = block.text[at or 0 :]
        of_board = self.listed or _OF_MEETINGS.search(said) or names_office(said)
        return bool(at is not None and certain and of_board and self._goes_on(said))

    def _goes_on(self, text: str) -> bool:
        return self.inside or not self.listed or _OF_MEETINGS.search(text) is not None

    def paragraph(self, block: Block) -> bool:
        text = block.text
        if block.heading or block.bold:
            self.of_pupils = bool(_OF_PUPILS.search(text)) and not _ABOVE.search(text)
        heads_list = _heads_list(block, opened=self.opened) or block.index in self.late
        goes_on = self._goes_on(text)
        self.listed = self.listed or heads_list
        if goes_on and _is_labelled(text, opened=self.opened):
            self.listed = self.beside = True
            return True
        if text.strip():
            self.beside = heads_list or (self.beside and _heads_group(text))
            self.topmost = _ABOVE.search(text) is not None
        if self.inside and self.listed and (_is_entry(block) or _FROM_WHOM.match(text)):
            return True
        return self._unlabelled(block, heads_list=heads_list)

    def _unlabelled(self, block: Block, *, heads_list: bool) -> bool:
        """Of a paragraph that is no entry by its label or number."""
        numbered = block.index in self.items
        if numbered or _opens_business(block, listed=self.listed, written=self.written):
            self.opened, self.inside = True, heads_list
            self.spoken = self.spoken or not heads_list
        self.inside = self.inside or heads_list
        bare = without_asides(block.text)
        prose = is_prose(block.text) or (self.listed and _TELLS.search(bare) is not None)
        above = prose and not (self.listed or self.opened)
        if above and _TELLS_WHO.search(block.text) and not SHOWS.search(block.text):
            self.listed = self.beside = True
            return True
        self.spoken = self.spoken or prose
        if prose:
            self.told += 1
            self.inside = self.inside and not self.listed and self.told < _TOLD
        title = block.heading or TITLE_LINE.search(block.text) or not block.text.strip()
        self.written = self.written or not title
        return not prose and self.inside and (self.listed or not _SAID.search(block.text))


def _is_labelled(text: str, *, opened: bool) -> bool:
    """Whether a line begins with the label of a list; `Chair: invite Tess Quill` is an action."""
    labelled = LABELLED.search(text) and not (opened and _DOER.search(text))
    of_board = names_office(text) and not SHOWS.search(text) and _OF_BOARD.search(text)
    attendance = not opened and (_ATTENDANCE.search(text) or of_board)
    return bool(labelled or attendance or SPOKEN.search(text))


def _is_entry(block: Block) -> bool:
    """A numbered line of the list: `3. Kirsten Wells, parent`."""
    found = _ENTRY.match(block.text)
    return found is not None and (is_name(found["name"]) or bool(ROW_OF_LIST.search(found["name"])))


def _heads_list(block: Block, *, opened: bool) -> bool:
    """Whether the list begins here; after the first item a bare "Attendance" speaks of pupils."""
    if (
        len(block.text) >= 60
        or not _STRICT_HEADING.search(block.text)
        or OF_PUPILS.search(block.text)
    ):
        return False
    # below the first item a sentence heads nothing: "6.3 Apologies from A and B were accepted."
    told = re.search(r"\b(?:was|were)\b", block.text)
    return not opened or bool(_REOPENS.search(block.text) and not told)


def _heads_group(text: str) -> bool:
    """Whether a line below the heading says whom the table below it lists: `Officers:`."""
    return len(text) < _LABEL and text.rstrip().endswith(":") and _GROUP.search(text) is not None


def _opens_business(block: Block, *, listed: bool, written: bool) -> bool:
    """Whether the first item stands here.

    A heading without a number counts once a list was seen, as does a title in capitals, and one in
    a heading's style once anything but titles was written.
    """
    if begins_item(block.text):
        return True
    heading = bool(block.heading) or (block.bold and len(block.text) < 90)
    if listed and block.place is None and _plain_title(block.text):
        return True
    behind = listed or (written and bool(block.heading))
    heads = TITLE_LINE.search(block.text) or _GROUP_HEAD.match(block.text)
    return heading and behind and not heads


def _plain_title(text: str) -> bool:
    """A line in no style that is the title of an item: `DECLARATIONS`, `Headteacher's report`."""
    of_list = any(rx.search(text) for rx in (_GROUP, _STRICT_HEADING, _GROUP_HEAD))
    heads = of_list or is_name(text)
    if _TITLE.match(text) or (_SMALL_TITLE.match(text) and not heads):
        return True
    letters = sum(c.isalpha() for c in text)
    capitals = text.isupper() and letters >= _CAPITALS and ":" not in text and len(text) < 60
    return capitals and not (heads or names_office(text))
