"""Packages that are not what they say: refused by name, and never unpacked beyond the limits."""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import replace

import pytest
from build import DECLARED, LIMITS, OFFICE, docx, p, reading, texts, zipped

from redactor.errors import (
    Encrypted,
    ExternalEntity,
    LegacyFormat,
    NotAPackage,
    Refused,
    TooIntricate,
    TooLarge,
    Truncated,
)
from redactor.ooxml import Limits, read

GOOD = docx(p("Welcome"))


def opening(data: bytes, limits: Limits = LIMITS) -> None:
    read(data, "minutes", limits)


def renamed(old: str, new: str) -> bytes:
    """The good package with one part under another name."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return zipped({new if name == old else name: data for name, data in files.items()})


def with_entry(name: str) -> bytes:
    buffer = io.BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(name, "x")
    return buffer.getvalue()


def misled() -> bytes:
    """The directory says that it lies far behind the end of the file."""
    end = GOOD.rindex(b"PK\5\6")
    return GOOD[: end + 16] + b"\xff\xff\xff\xff" + GOOD[end + 20 :]


def main_part(xml: str) -> bytes:
    return docx(document=xml)


DTD = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
DOCUMENT = (
    f"<w:document {DECLARED}><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>"
)
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


DEEP = "<w:sdt><w:sdtContent>" * 140 + p("x") + "</w:sdtContent></w:sdt>" * 140
LONG = f"<w:fldData>{random.Random(1).randbytes(5_100_000).hex()}</w:fldData>"  # noqa: S311


@pytest.mark.parametrize("content", [DEEP, LONG], ids=["deep", "long"])
def test_what_the_parser_does_not_take_is_not_called_damaged(content: str) -> None:
    with pytest.raises(TooIntricate) as caught:
        opening(docx(content))
    assert "not damaged" in str(caught.value)
    assert "new document" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (GOOD[: len(GOOD) // 2], Truncated),
        (GOOD[:-30], Truncated),
        (misled(), Truncated),
        (main_part(DOCUMENT[:-20]), Truncated),
        (main_part(""), Truncated),
        (main_part(DTD + DOCUMENT), ExternalEntity),
        (main_part(LAUGHS + DOCUMENT), ExternalEntity),
        (docx(document=('<?xml version="1.0" encoding="UTF-16"?>' + DTD + DOCUMENT).encode("utf-16")), ExternalEntity),
        (docx(p("x"), styles="", extra={"word/styles.xml": DTD + f"<w:styles {DECLARED}/>"}), ExternalEntity),
        (with_entry("word/../word/document.xml"), NotAPackage),
        (with_entry("WORD/Document.xml"), NotAPackage),
        (with_entry("/word/document.xml"), NotAPackage),
        (with_entry("word\\document.xml"), NotAPackage),
        (with_entry("word/%64ocument.xml"), NotAPackage),
        (renamed("_rels/.rels", "other"), NotAPackage),
        (renamed("word/document.xml", "word/other.xml"), NotAPackage),
        (main_part("<x/>"), NotAPackage),
        (main_part('<workbook xmlns="x"/>'), LegacyFormat),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), LegacyFormat),
    ],
)  # fmt: skip
def test_a_broken_or_hostile_package_is_refused_by_name(data: bytes, error: type[Refused]) -> None:
    with pytest.raises(error):
        opening(data)


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (replace(LIMITS, file_bytes=100), "MB"),
        (replace(LIMITS, unpacked_bytes=100), "when unpacked"),
        (replace(LIMITS, parts=3), "parts"),
        (replace(LIMITS, ratio=2), "times its size"),
    ],
)
def test_limits_are_kept_and_named(limits: Limits, said: str) -> None:
    with pytest.raises(TooLarge, match=said):
        opening(docx(p("x"), extra={"word/big.xml": b"0" * 2_000_000}), limits)


def test_a_size_that_lies_is_found_out() -> None:
    data = bytearray(docx(p("x"), extra={"word/big.bin": b"0" * 2_000_000}))
    size = (2_000_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (1_000).to_bytes(4, "little")

    with pytest.raises(Refused):
        opening(bytes(data))


def test_an_encrypted_entry_is_said_to_need_a_password() -> None:
    data = bytearray(GOOD)
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1

    with pytest.raises(Encrypted):
        opening(bytes(data))


def test_the_main_part_is_found_by_its_relationship_not_by_its_name() -> None:
    data = zipped({
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r" Type="{OFFICE}officeDocument" Target="/Text/Main.XML"/></Relationships>',
        "text/main.xml": DOCUMENT,
        "word/document.xml": DOCUMENT.replace(">x<", ">decoy<"),
    })  # fmt: skip

    assert texts(data) == ["x"]


def test_repetitive_minutes_are_no_bomb() -> None:
    rows = "".join(p("The minutes were approved.") for _ in range(2_000))

    assert len(reading(docx(rows)).blocks) == 2_000


def test_errors_do_not_quote_the_file() -> None:
    with pytest.raises(Truncated) as caught:
        opening(main_part("<w:document>Isolde Threlkeld"))

    assert "Isolde" not in str(caught.value)
