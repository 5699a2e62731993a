"""The frozen types that flow between the stages.

What lives here: values only, each made once and never changed. What does not: how they are
found, decided or written. No `repr` shows text of the minutes, so that a traceback, a log line
or a failing assertion cannot give a name away.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar


class Story(StrEnum):
    """Where in the package a block stands; the words are OOXML's, except `hidden`."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    HIDDEN = "hidden"  # text that a reader of the page cannot see: never emitted


FLOATING = "floating text box"
"""The origin of text that stands anywhere on the page of the block before it."""

BESIDE = "text box beside"
"""The origin of text in a box that stands in the block before it, or beside its first line."""


class Part(StrEnum):
    """The two halves of a set of minutes: published, and sealed."""

    ONE = "1"
    TWO = "2"


class Role(StrEnum):
    """What a person is to the meeting. The first eight are the roles of a roster."""

    GOVERNOR = "governor"
    TRUSTEE = "trustee"
    CLERK = "clerk"
    HEAD = "head"
    STAFF = "staff"
    PUPIL = "pupil"
    FAMILY = "family"
    OTHER = "other"
    UNKNOWN = "unknown"


class Matter(StrEnum):
    """What a sentence is about, as far as its wording shows."""

    ORDINARY = "ordinary"
    PUPIL = "pupil"
    PERSONNEL = "personnel"
    COMPLAINT = "complaint"


class Action(StrEnum):
    """What is proposed for a finding. `review` cuts a name until a person decides."""

    REDACT = "redact"
    KEEP = "keep"
    REVIEW = "review"


class Scope(StrEnum):
    """How far a person's decision about one place reaches."""

    PLACE = "place"  # this one
    TEXT = "text"  # every decision about the same text
    PERSON = "person"  # every decision about the same person


class Treatment(StrEnum):
    """What the policy wants done with something that a person must look at."""

    SHOW = "show"  # it stays, and the reviewer is told
    REDACT = "redact"  # it is cut, and a placeholder stands in its place
    SEAL = "seal"  # the whole paragraph, or table, goes to Part 2
    IGNORE = "ignore"


class Carrier(StrEnum):
    """How a confidential section stands in the minutes, and so how it leaves them."""

    ITEM = "item"  # paragraphs: the first becomes the stub, the rest go
    ROW = "row"  # table row that is an item: it keeps its number and gets the stub
    LOG_ROW = "log row"  # row of an action log: goes whole
    ATTACHED = "attached"  # note, header or footer that hangs on sealed text alone: goes whole
    STRETCH = "stretch"  # part of a paragraph: replaced by a short mark
    DOCUMENT = "document"  # the whole file: Part 1 is a notice


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came in: its stem, its bytes, and nothing of where it lay."""

    stem: str
    data: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell: the table's number in reading order, the row, the grid column, all from 0.

    `outer` is the cell that holds the table when tables are nested; `rows` are those that the cell
    covers, when it is merged with cells below it.
    """

    table: int
    row: int
    column: int
    outer: Place | None = None
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Look:
    """A stretch of a block that looks otherwise than plain text: "red", "highlighted", "boxed"."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph as a reader sees it.

    `text` is what Word prints, revision marks accepted, the automatic number in front;
    characters that print nothing are not in it. `label` is that number or bullet with the
    space after it, always a prefix of `text`, and empty when the number was typed.
    """

    index: int
    story: Story
    text: str = field(repr=False)
    label: str = ""
    heading: int = 0  # level of the heading style, 0 for body text
    bold: bool = False  # everything that prints is bold or underlined: a heading by hand
    marked: bool = False  # everything that prints is highlighted, shaded or red
    page_break: bool = False  # starts a new page or section
    place: Place | None = None  # None outside tables
    anchor: int | None = None  # for hidden text: the block it stands in or follows
    origin: str = "text"  # why it is hidden, or "text box", BESIDE, FLOATING, "text"
    looks: tuple[Look, ...] = ()

    @property
    def row(self) -> tuple[int, int] | None:
        """The table and its row, nested tables by themselves; None outside tables."""
        return None if self.place is None else (self.place.table, self.place.row)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be a crest, drawn anew; looked for only where the policy keeps crests."""

    # Whoever writes a review as JSON writes bytes as letters, and reads them back.
    __pydantic_config__: ClassVar = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    span: Span  # of the mark that stands for it in the text
    sha256: str  # of the file that it was in the package
    png: bytes = field(repr=False)
    width: int  # EMU
    height: int
    alt: str = field(default="", repr=False)
    in_every_header: bool = False


@dataclass(frozen=True, slots=True)
class Removal:
    """Something that the writer leaves behind, told in the report without its content."""

    what: str  # a term of OOXML: "comment", "deletion", "picture", "alt text" …
    count: int


@dataclass(frozen=True, slots=True)
class Attached:
    """A note, header or footer, and the text that it is there for.

    Each host is a reference, as an empty span where it stands, or all blocks of one section.
    """

    blocks: tuple[int, ...]
    hosts: tuple[tuple[Span, ...], ...]
    watermark: str = field(default="", repr=False)  # of pages behind those of the first section


@dataclass(frozen=True, slots=True)
class Unread:
    """A line of what stays behind and is no text of the minutes: of a chart, a deletion, alt text."""

    anchor: int  # the block it stands in or follows
    text: str = field(repr=False)
    deleted: bool = False  # a paragraph that waits for somebody to accept that it goes


class Written(StrEnum):
    """Where something stands that is written about a block and not in it."""

    COMMENT = "comment"
    NAME = "name"  # of a content control or a style
    DELETION = "deletion"  # words of the block that wait for somebody to accept that they go


@dataclass(frozen=True, slots=True)
class Annotation:
    """What is written about a block and not in it."""

    block: int
    text: str = field(repr=False)
    where: Written


@dataclass(frozen=True, slots=True)
class Document:
    """What `ingest` read: all blocks in reading order; `blocks[i].index == i`."""

    stem: str
    sha256: str
    blocks: tuple[Block, ...] = field(repr=False)
    removals: tuple[Removal, ...] = ()
    watermark: str = field(default="", repr=False)  # WordArt of the first pages, a line each
    pictures: tuple[Picture, ...] = ()
    attached: tuple[Attached, ...] = ()
    unread: tuple[Unread, ...] = field(default=(), repr=False)
    annotations: tuple[Annotation, ...] = field(default=(), repr=False)

    def __repr__(self) -> str:
        return f"<Document {self.sha256[:12]}: {len(self.blocks)} blocks>"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters of one block's text."""

    block: int
    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.block == other.block and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.block == other.block and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something may be withheld: the regulation's letter and the policy's clause."""

    code: str  # e.g. "15(3)(b)"
    clause: str  # e.g. "Guidance c), second paragraph"


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks, or stretches of blocks, that are published or sealed together.

    `number` is the minute number as printed ("14", "LAB/61/24-25"), empty where there is none.
    `spans` are ascending and do not overlap; those of all sections together cover the document.
    """

    id: str
    part: Part
    spans: tuple[Span, ...] = field(repr=False)
    number: str = ""
    rule: str = "public"  # the rule of `split` that said so
    carrier: Carrier = Carrier.ITEM
    belongs_to: str = ""  # id of the sealed section that this one goes with
    doubt: str = ""  # what a person must check: "no end marker", "two items share the number"
    stub: str = field(default="", repr=False)  # a person's own words for its stub


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a recognizer found; terms and entity types are Presidio's."""

    span: Span
    text: str = field(repr=False)
    entity_type: str
    score: float
    recognizer: str
    why: str = ""  # what a recognizer of descriptions saw in it, readable in the review


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named, and what the words around it say."""

    span: Span
    text: str = field(repr=False)
    role: Role  # what this person is here: one person may be governor and parent
    matter: Matter
    score: float
    recognizer: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Everyone whom the mentions show to be one and the same."""

    id: int
    name: str = field(repr=False)  # the fullest form that occurs
    role: Role
    mentions: tuple[Mention, ...] = field(repr=False)
    evidence: tuple[str, ...] = ()  # why this role, readable in the review
    rostered: bool = False  # on the roster or in the attendance list
    publish: bool | None = None  # what the roster's `publish` column says


@dataclass(frozen=True, slots=True)
class Decision:
    """What is proposed for one span, and why."""

    span: Span
    text: str = field(repr=False)
    entity_type: str
    action: Action
    reason: Reason
    score: float
    recognizer: str
    role: Role = Role.UNKNOWN
    person: int | None = None
    placeholder: str = ""  # what stands in Part 1 instead, when it is cut
    why: str = ""  # for the reviewer, without names
    settled: Scope | None = None  # how far a person decided it; None where it is only proposed
    kind: Role | None = None  # whom the placeholder is to speak of, where a person chose it

    @property
    def cut(self) -> bool:
        """Whether the proposed Part 1 goes without it."""
        return self.action is not Action.KEEP


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person must look at; shown, it changes nothing by itself.

    `kind` is an entity type ("QUASI_IDENTIFIER", "SMALL_NUMBER", "UNMARKED_PART_2",
    "HIDDEN_TEXT" …); notices may overlap each other and any decision.
    """

    span: Span
    text: str = field(repr=False)
    kind: str
    score: float
    reason: Reason
    why: str = ""  # for the reviewer, without names
    treatment: Treatment = Treatment.SHOW


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """A row of people.csv."""

    name: str = field(repr=False)
    role: Role
    aliases: tuple[str, ...] = field(default=(), repr=False)
    publish: bool | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """All that is proposed for one document: what a person looks at, changes and signs."""

    document: Document
    sections: tuple[Section, ...]
    people: tuple[Person, ...] = field(repr=False)
    decisions: tuple[Decision, ...] = field(repr=False)
    policy_sha256: str = ""
    notices: tuple[Notice, ...] = field(default=(), repr=False)

    def sealed(self) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.part is Part.TWO)


@dataclass(frozen=True, slots=True)
class Packages:
    """The two finished .docx packages of a review; `part2` is None where nothing is sealed."""

    part1: bytes = field(repr=False)
    part2: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Leak:
    """Something in a finished Part 1 that must not be there; it says where, not what."""

    kind: str  # "redacted value", "words of Part 2", "unexpected part" …
    where: str  # part inside the package and paragraph in it, "package" or "file name"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `verify` says of one Part 1: fit to be released only without leaks."""

    part1_sha256: str
    leaks: tuple[Leak, ...] = ()
