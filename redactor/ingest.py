"""Bytes to `Document`, or a refusal that says what the file is and what to do.

What lives here: telling formats apart by their first bytes. What does not: limits of zip and XML,
which are checked where those are read (`ooxml.package`).
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import olefile  # type: ignore[import-untyped]  # ships no types

from redactor.attendance import apart
from redactor.data import Story
from redactor.errors import (
    EmptyFile,
    Encrypted,
    LegacyFormat,
    NotAPackage,
    NoText,
    TooLarge,
    Truncated,
)
from redactor.ooxml import Limits, read

if TYPE_CHECKING:
    from redactor.data import Document, Source

_ZIP = b"PK\x03\x04"
_OLE = olefile.MAGIC
_HEAD = 1024  # some writers put a few lines before the magic of PDF and HTML
_MAGIC = (
    (b"{\\rtf", "a Rich Text file (.rtf)"),
    (b"%PDF-", "a PDF"),
    (b"<?mso-application", "a Word XML document"),
    (b"<pkg:package", "a Word XML document"),
    (b"<w:worddocument", "a Word XML document"),
    (b"<office:document", "an OpenDocument file"),
    (b"<html", "a web page"),
    (b"<!doctype html", "a web page"),
    (b"mime-version:", "a web archive"),
)
_FIRST_BYTES = (
    (b"7z\xbc\xaf\x27\x1c", "a packed archive"),
    (b"Rar!\x1a\x07", "a packed archive"),
    (b"\x1f\x8b", "a packed archive"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"\xffWPC", "a WordPerfect document"),
)
_SHORTCUT = re.compile(rb'\s*\{[^{}]*"(?:doc_id|resource_id|url)"\s*:')  # of Google Drive
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MARK = re.compile(r"\[[a-z ]+ removed\]")  # what stands for something that is not text
_STREAMS = (
    ("WordDocument", "an old Word document (.doc)"),
    ("Workbook", "an old Excel workbook"),
    ("PowerPoint Document", "an old PowerPoint presentation"),
    ("__properties_version1.0", "an Outlook message"),
)


def ingest(source: Source, limits: Limits, *, crests: bool = False) -> Document:
    """Everything that prints in a .docx; raises a `Refused` for whatever else it is."""
    data = source.data
    if len(data) > limits.file_bytes:
        raise TooLarge(f"{len(data) // 1_000_000} MB")
    if not data.strip(b"\0"):  # a placeholder that was never filled is all zeros
        raise EmptyFile
    if data.startswith(_OLE):
        raise _inside_ole(data)
    if not data.startswith(_ZIP):
        raise _by_magic(data)
    document = read(data, source.stem, limits, crests=crests)
    document = replace(document, blocks=apart(document.blocks))
    if _only_shows_something(document):
        raise NoText
    return document


def _only_shows_something(document: Document) -> bool:
    """Whether nothing but marks stands in the body: a scan, or pages that Word would import."""
    body = [b.text for b in document.blocks if b.story is Story.BODY and b.text.strip()]
    return bool(body) and not any(_MARK.sub("", text).strip() for text in body)


def _inside_ole(data: bytes) -> Encrypted | LegacyFormat | Truncated:
    """Word wraps encrypted packages in the container that it used for everything before 2007."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            if container.exists("EncryptedPackage"):
                return Encrypted()
            found = [name for stream, name in _STREAMS if container.exists(stream)]
    except (OSError, ValueError, IndexError):
        return Truncated()
    return LegacyFormat(found[0] if found else "an old Office file")


def _by_magic(data: bytes) -> LegacyFormat | NotAPackage | Truncated:
    head = data[:_HEAD]
    for magic, name in _FIRST_BYTES:
        if head.startswith(magic):
            return LegacyFormat(name)
    if head.startswith(_UTF_16):
        head = head.decode("utf-16", "replace").encode()
    if _SHORTCUT.match(head):
        return LegacyFormat("a shortcut to a Google document")
    for magic, name in _MAGIC:
        if magic.lower() in head.lower():
            return LegacyFormat(name)
    return Truncated() if _ZIP in data else NotAPackage()
