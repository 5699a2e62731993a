"""A PDF as the verifier reads it: the text of its pages, and every object besides.

What lives here: pypdf. What does not: whether the text may be there. A PDF is never our own work:
what is read here was printed or exported by somebody from a Part 1, or claims to be.
"""

from __future__ import annotations

import io
import logging
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)

from redactor.errors import Withheld
from redactor.verify import schema
from redactor.verify.binary import Budget, unpacked
from redactor.verify.kinds import Kind
from redactor.verify.pixels import is_planned
from redactor.verify.places import PACKAGE
from redactor.verify.report import Fault, Paragraph, Reading, Sort, Trace
from redactor.verify.words import PAGE_FIELD, words

if TYPE_CHECKING:
    from collections.abc import Iterator

logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False  # its warnings may quote the file

MAGIC = b"%PDF-"
_END = b"%%EOF"
_MOST_VERSIONS = 8
_MOST_OBJECTS = 200_000
_MOST_PAGES = 2_000
_EDGE = 4  # lines at the top and at the bottom of a page that may be on every page
_NUMBER = re.compile(r"\b[0-9]{1,4}\b")

_PROPERTIES, _ANNOTATIONS, _BOOKMARKS = "properties", "annotations", "bookmarks"
# Keys of a PDF's dictionaries (ISO 32000-2) whose strings are dates, ids and names of software.
_SILENT = frozenset("""
    /ID /CreationDate /ModDate /M /LastModified /Producer /Creator /Lang /Registry /Ordering /CharSet
    /FontFamily /Panose /Marked /PTEX.Fullbanner /S /P /St /Trapped /OutputConditionIdentifier
    /RegistryName /DestOutputProfile /Info /Version /IDTree /Names /Limits /D /Dest /Lookup
    /BaseFont /FontName /Style
""".split())  # fmt: skip
# What programs call themselves in a PDF's properties; numbers are their versions.
_SOFTWARE = frozenset("""
    microsoft word office print to pdf for windows libreoffice openoffice org community writer adobe
    acrobat distiller pdfmaker library macos mac os x version build quartz pdfcontext apple pages ios
    google docs skia chrome chromium headless ghostscript cairo
""".split())  # fmt: skip
_DATED = frozenset({"/CreationDate", "/ModDate", "/Trapped"})
_ACTIVE = frozenset({"/JavaScript", "/JS", "/Launch", "/AA", "/XFA", "/RichMedia", "/SubmitForm"})
_ATTACHED = frozenset({"/EmbeddedFile", "/EmbeddedFiles", "/EF", "/AF"})


class _Unreadable(Withheld):
    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The PDF cannot be read: {detail}.",
            "Publish the Part 1 that redactor wrote, or make the PDF from it anew.",
        )


def read(data: bytes, pixels: frozenset[str] = frozenset()) -> Reading:
    """Everything that a PDF says; raises `Withheld` where it does not let itself be read.

    Args:
        data: the file.
        pixels: what the pictures show that were planned; any other picture is a fault.
    """
    walk = _Walk(pixels)
    begin = data.find(MAGIC)
    ends = [end.end() for end in re.finditer(re.escape(_END), data)]
    walk.loose(data[:begin], data[ends[-1] :].strip() if ends else b"")
    reader = _opened(data)
    walk.version(reader)
    walk.raw(data)
    for number, end in enumerate(ends[:-1]):
        if number == 0 and b"/Linearized" in data[: begin + 1024]:
            continue  # such files have an end near their beginning, and no earlier version
        walk.fault(PACKAGE, Kind.EARLIER)
        if number < _MOST_VERSIONS:
            walk.earlier(data[begin:end])
    return walk.reading()


def _opened(data: bytes) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = 0 if locked else len(reader.pages)
    except Exception as error:  # another's parser on anybody's bytes: whatever it raises means no
        raise _Unreadable("it is damaged") from error
    if locked:
        raise _Unreadable("it is protected with a password")
    if pages > _MOST_PAGES:
        raise _Unreadable("it has too many pages")
    return reader


@dataclass(slots=True, repr=False)
class _Walk:
    """What all versions of the file say."""

    pixels: frozenset[str]
    paragraphs: list[Paragraph] = field(default_factory=list)
    traces: list[Trace] = field(default_factory=list)
    faults: set[Fault] = field(default_factory=set)
    budget: Budget = field(default_factory=Budget)
    seen: int = 0

    def reading(self) -> Reading:
        return Reading(tuple(self.paragraphs), tuple(self.traces), tuple(self.faults))

    def fault(self, where: str, kind: Kind) -> None:
        self.faults.add(Fault(where, 0, kind))

    def loose(self, *pieces: bytes) -> None:
        for piece in filter(None, pieces):
            self.fault(PACKAGE, Kind.ZIP)
            self.traces += unpacked(PACKAGE, piece, self.budget)

    def version(self, reader: PdfReader) -> None:
        """The last version: its pages are what is held against the plan."""
        try:
            pages = [_lines(page.extract_text()) for page in reader.pages]
            self.paragraphs += _paragraphs(pages)
            self.properties(reader)
            for page in reader.pages:
                self.marked_content(page)
            self.objects(reader)
        except Exception as error:  # the same
            raise _Unreadable("a part of it is damaged") from error

    def earlier(self, data: bytes) -> None:
        """What was there before somebody changed the file; its text is no text of the page."""
        try:
            reader = PdfReader(io.BytesIO(data))
            texts = [page.extract_text() for page in reader.pages]
        except Exception:  # noqa: BLE001  # the same; that there was a version is told already
            return
        self.traces.append(Trace("earlier version", "\n".join(texts)))

    def properties(self, reader: PdfReader) -> None:
        for key, value in (reader.metadata or {}).items():
            text = str(value)
            harmless = key in _DATED or text in schema.PROPERTIES
            if not harmless and not (key in {"/Producer", "/Creator"} and _is_software(text)):
                self.fault(_PROPERTIES, Kind.PROPERTY)
                self.traces.append(Trace(_PROPERTIES, text))

    def marked_content(self, page: Any) -> None:
        """Texts that stand in the instructions of a page for whoever cannot see it."""
        contents = page.get_contents()
        if contents is None:
            return
        for operands, operator in ContentStream(contents, page.pdf).operations:
            if operator in {b"BDC", b"DP"}:
                self.strings("markup", operands, "/")

    def objects(self, reader: PdfReader) -> None:
        """Every object that the file names, also those that no page leads to."""
        named = [(number, gen) for gen, numbers in reader.xref.items() for number in numbers]
        for number, generation in (*named, *((number, 0) for number in reader.xref_objStm)):
            self.object(reader.get_object(IndirectObject(number, generation, reader)))

    def object(self, found: Any) -> None:
        self.strings(_place(found), found, "/")
        if isinstance(found, StreamObject):
            self.stream(found)

    def dictionary(self, found: DictionaryObject) -> None:
        kind, subtype = found.get("/Type"), found.get("/Subtype")
        keys = {*found, kind, subtype, found.get("/S")}
        if keys & _ACTIVE:
            self.fault(PACKAGE, Kind.SCRIPT)
        if keys & _ATTACHED:
            self.fault("attachments", Kind.ATTACHED)
        if subtype == "/Image" and not self.planned(found):
            self.fault(PACKAGE, Kind.OBJECT)
        if (kind == "/Annot" or "/Rect" in found) and subtype not in {None, "/Link"}:
            self.fault(_ANNOTATIONS, Kind.COMMENT)
        if "/URI" in found:
            self.fault(_ANNOTATIONS, Kind.LINK)

    def planned(self, found: DictionaryObject) -> bool:
        return isinstance(found, StreamObject) and is_planned(found, self.pixels)

    def strings(self, where: str, found: Any, key: str) -> None:
        """All strings in an object, but not in those that it refers to: they come by themselves."""
        self.seen += 1
        if self.seen > _MOST_OBJECTS:
            raise _Unreadable("it has too many objects")
        if isinstance(found, TextStringObject | ByteStringObject):
            if key not in _SILENT:
                self.text(where, found)
        elif isinstance(found, DictionaryObject):
            self.dictionary(found)
            for name in found:
                self.strings(where, found.raw_get(name), str(name))
        elif isinstance(found, ArrayObject | list):
            for each in found:
                self.strings(where, each, key)

    def text(self, where: str, found: TextStringObject | ByteStringObject) -> None:
        text = str(found) if isinstance(found, TextStringObject) else found.decode("latin-1")
        if text.strip():
            self.traces.append(Trace(where, text))

    def stream(self, found: StreamObject) -> None:
        """Attached files, and metadata (XMP), are text; all else is read as bytes (`raw`)."""
        if found.get("/Type") in {"/Metadata", "/EmbeddedFile"}:
            self.traces += unpacked(_place(found), found.get_data(), self.budget)

    def raw(self, data: bytes) -> None:
        """The file without a parser, every compressed stream inflated: a second pair of eyes."""
        for trace in unpacked(PACKAGE, data, self.budget):
            self.traces.append(Trace(PACKAGE, trace.text, Sort.NOISE))


def _is_software(text: str) -> bool:
    return all(word in _SOFTWARE or not word.isalpha() for word in words(text))


def _place(found: Any) -> str:
    """Where an object stands, as far as a reader of the file can find it."""
    if not isinstance(found, DictionaryObject):
        return "markup"
    if found.get("/Type") == "/Annot" or "/Rect" in found:
        return _ANNOTATIONS
    if found.get("/Type") in {"/EmbeddedFile", "/Filespec"}:
        return "attachments"
    if found.get("/Type") == "/Metadata":
        return _PROPERTIES
    return _BOOKMARKS if "/Title" in found and "/Parent" in found else "markup"


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _paragraphs(pages: list[list[str]]) -> Iterator[Paragraph]:
    for number, lines in enumerate(pages, 1):
        edge = _edges(lines, len(pages))
        for at, line in enumerate(lines):
            text = edge.get(at, line)
            yield Paragraph(f"page {number}", 0, text, text.count(PAGE_FIELD))


def _edges(lines: list[str], pages: int) -> dict[int, str]:
    """The first and last lines by their number, page numbers made alike."""
    at = {*range(min(_EDGE, len(lines))), *range(max(0, len(lines) - _EDGE), len(lines))}
    return {
        number: _NUMBER.sub(
            lambda found: PAGE_FIELD if int(found[0]) <= pages else found[0], lines[number]
        )
        for number in sorted(at)
    }
