"""What a file is, said in words that a clerk can act on."""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import replace

import pytest
from docx import Document as NewDocument
from msoffcrypto.format.ooxml import OOXMLFile

from redactor.data import Source, Story
from redactor.errors import (
    EmptyFile,
    Encrypted,
    LegacyFormat,
    NotAPackage,
    NoText,
    Refused,
    TooLarge,
    Truncated,
)
from redactor.ingest import ingest
from redactor.pipeline import limits
from redactor.policy import load

LIMITS = limits(load(None))
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
FREE, END = 0xFFFFFFFF, 0xFFFFFFFE


def minutes() -> bytes:
    document = NewDocument()
    document.add_heading("Minutes", 1)
    document.add_paragraph("The minutes were approved.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def zipped(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def encrypted() -> bytes:
    buffer = io.BytesIO()
    OOXMLFile(io.BytesIO(minutes())).encrypt("correct horse", buffer)
    return buffer.getvalue()


def ole(stream: str) -> bytes:
    """A compound file with one stream of 4096 zeros: header, allocation table, directory."""

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        spelled = name.encode("utf-16le") + b"\0\0" if name else b""
        head = struct.pack("<HBBIII", len(spelled), kind, 1, FREE, FREE, child)
        return spelled.ljust(64, b"\0") + head + b"\0" * 36 + struct.pack("<IQ", start, size)

    table = [0xFFFFFFFD, END, *range(3, 10), END]
    directory = entry("Root Entry", 5, 1, END, 0) + entry(stream, 2, FREE, 2, 4096)
    header = OLE + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, END, 0, END, 0) + struct.pack("<I", 0)
    return b"".join([
        header + struct.pack("<108I", *[FREE] * 108),
        struct.pack("<128I", *table, *[FREE] * (128 - len(table))),
        (directory + entry("", 0, FREE, 0, 0) * 2),
        b"\0" * 4096,
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [
        (b"", EmptyFile, "empty"),
        (b"\0" * 4096, EmptyFile, "empty"),
        (b"{\\rtf1\\ansi Minutes}", LegacyFormat, "Rich Text"),
        (b"%PDF-1.7\n", LegacyFormat, "PDF"),
        (b"\xef\xbb\xbf%PDF-1.7\n", LegacyFormat, "PDF"),
        (b"<!DOCTYPE html><html>", LegacyFormat, "web page"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', LegacyFormat, "XML"),
        (b"Minutes of the meeting", NotAPackage, "not a Word file"),
        (b"PK\x03\x04" + b"x" * 50, Truncated, "damaged"),
        (OLE + b"x" * 50, Truncated, "damaged"),
        (encrypted(), Encrypted, "password"),
        (ole("WordDocument"), LegacyFormat, "old Word document"),
        (ole("Workbook"), LegacyFormat, "Excel"),
        (ole("Contents"), LegacyFormat, "old Office file"),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="urn:p"/>', LegacyFormat, "XML"),
        ("\ufeff<html><body>Minutes".encode("utf-16"), LegacyFormat, "web page"),
        (b'<?xml version="1.0"?><office:document/>', LegacyFormat, "OpenDocument"),
        (zipped({"content.xml": "", "META-INF/manifest.xml": ""}), LegacyFormat, "OpenDocument"),
        (b"\xffWPC", LegacyFormat, "WordPerfect"),
        (zipped({"xl/none.xml": ""}), NotAPackage, "no main document"),
    ],
)
def test_a_file_that_is_something_else_is_refused_with_its_name(
    data: bytes, error: type[Refused], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        ingest(Source("minutes", data), LIMITS)

    assert caught.value.hint


def test_whoever_has_a_pdf_is_told_to_ask_for_the_word_file() -> None:
    with pytest.raises(LegacyFormat) as caught:
        ingest(Source("minutes", b"%PDF-1.7\n"), LIMITS)
    assert caught.value.hint.startswith("Ask whoever made it for the Word file.")


@pytest.mark.parametrize(
    ("data", "said", "hint"),
    [
        (b"7z\xbc\xaf'\x1c\0\x04", "packed archive", "Unpack it"),
        (b"\x1f\x8b\x08\0", "packed archive", "Unpack it"),
        (zipped({"minutes.docx": "x"}), "packed archive", "Unpack it"),
        (zipped({"Index/Document.iwa": "x"}), "Pages", "Open it in Pages"),
        (b"\x89PNG\r\n", "picture", "read the text out of it"),
        (b'{"":"DO NOT EDIT","doc_id":"1x"}', "Google", "Open it in Google Docs"),
    ],
)
def test_what_word_cannot_open_is_refused_with_what_to_do_instead(
    data: bytes, said: str, hint: str
) -> None:
    with pytest.raises(LegacyFormat, match=said) as caught:
        ingest(Source("minutes", data), LIMITS)
    assert hint in caught.value.hint


def test_two_main_documents_are_refused_as_nobody_can_tell_which_one_is_meant() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    arrows = "".join(f'<Relationship Id="{n}" Type="{kind}" Target="{n}.xml"/>' for n in "ab")
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    rels = f'<Relationships xmlns="{namespace}">{arrows}</Relationships>'
    with pytest.raises(NotAPackage, match="two main documents"):
        ingest(Source("minutes", zipped({"_rels/.rels": rels})), LIMITS)


def test_a_file_beyond_the_limit_is_not_opened() -> None:
    with pytest.raises(TooLarge):
        ingest(Source("minutes", minutes()), replace(LIMITS, file_bytes=10))


def test_minutes_become_a_document() -> None:
    source = Source("fgb-2026-03", minutes())
    document = ingest(source, LIMITS)

    assert [(b.story, b.heading, b.text) for b in document.blocks] == [
        (Story.BODY, 1, "Minutes"),
        (Story.BODY, 0, "The minutes were approved."),
    ]
    assert (document.stem, document.sha256) == ("fgb-2026-03", source.sha256)


def test_macros_are_left_behind_and_do_not_stop_anything() -> None:
    buffer = io.BytesIO(minutes())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/vbaProject.bin", "Attribute VB_Name")

    assert ingest(Source("minutes", buffer.getvalue()), LIMITS).blocks


_PICTURE = "<w:drawing><a:graphic xmlns:a='urn:a'><pic/></a:graphic></w:drawing>"


@pytest.mark.parametrize("shown", ["<w:altChunk/>", f"<w:p><w:r>{_PICTURE}</w:r></w:p>"])
def test_what_has_no_text_of_its_own_is_refused(shown: str) -> None:
    def with_body(body: str) -> Source:
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(minutes())) as old, zipfile.ZipFile(buffer, "w") as new:
            for name in old.namelist():
                data = old.read(name)
                if name == "word/document.xml":
                    head = data[: data.index(b"<w:body>")]
                    data = head + f"<w:body>{body}<w:sectPr/></w:body></w:document>".encode()
                new.writestr(name, data)
        return Source("scan", buffer.getvalue())

    with pytest.raises(NoText):
        ingest(with_body(shown), LIMITS)
    text = "<w:p><w:r><w:t>The budget was noted.</w:t></w:r></w:p>"
    assert ingest(with_body(shown + text), LIMITS)
