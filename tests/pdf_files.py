"""PDFs made for the tests: pages of lines, and what people and programs add to them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pypdf import PageObject

_FONT = {
    "/Type": "/Font",
    "/Subtype": "/Type1",
    "/BaseFont": "/Helvetica",
    "/Encoding": "/WinAnsiEncoding",
}


def named(entries: dict[str, str]) -> DictionaryObject:
    return DictionaryObject({NameObject(k): NameObject(v) for k, v in entries.items()})


def content(lines: Sequence[str], before: str = "") -> DecodedStreamObject:
    stream = DecodedStreamObject()
    shown = "".join(
        f"({line.translate(str.maketrans({'(': r'\(', ')': r'\)'}))}) Tj 0 -14 Td "
        for line in lines
    )
    stream.set_data(f"{before} BT /F1 11 Tf 50 780 Td {shown} ET".encode("cp1252"))
    return stream


def add_page(writer: PdfWriter, lines: Sequence[str], before: str = "") -> PageObject:
    page = writer.add_blank_page(595, 842)
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(named(_FONT))})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = writer._add_object(content(lines, before))
    return page


def pdf(
    *pages: Sequence[str], change: Callable[[PdfWriter], object] | None = None, before: str = ""
) -> bytes:
    """A PDF of these lines as LibreOffice would sign it, and one change."""
    writer = PdfWriter()
    for lines in pages:
        add_page(writer, lines, before)
    writer.metadata = {"/Producer": "LibreOffice 25.2", "/Creator": "Writer"}
    if change:
        change(writer)
    return saved(writer)


def saved(writer: PdfWriter) -> bytes:
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def changed_later(before: bytes, *pages: Sequence[str]) -> bytes:
    """The PDF with its pages exchanged by an update behind what was there, as editors do it."""
    writer = PdfWriter(PdfReader(io.BytesIO(before)), incremental=True)
    for page, lines in zip(writer.pages, pages, strict=True):
        page[NameObject("/Contents")] = writer._add_object(content(lines))
    return saved(writer)


def annotation(kind: str, **texts: str) -> DictionaryObject:
    found = named({"/Type": "/Annot", "/Subtype": f"/{kind}"})
    from pypdf.generic import ArrayObject

    found[NameObject("/Rect")] = ArrayObject([FloatObject(n) for n in (10, 10, 50, 50)])
    for key, text in texts.items():
        found[NameObject(f"/{key}")] = TextStringObject(text)
    return found


def picture() -> StreamObject:
    stream = DecodedStreamObject()
    stream.update(named({"/Type": "/XObject", "/Subtype": "/Image", "/ColorSpace": "/DeviceGray"}))
    stream.set_data(bytes(16))
    return stream


def crest(**others: str) -> StreamObject:
    """A red picture of four by four, as LibreOffice stores it, with other entries."""
    stream = DecodedStreamObject()
    stream.set_data(bytes((200, 0, 0)) * 16)
    packed = stream.flate_encode()
    packed.update(named({"/Type": "/XObject", "/Subtype": "/Image", "/ColorSpace": "/DeviceRGB"}))
    for key, number in {"/Width": 4, "/Height": 4, "/BitsPerComponent": 8}.items():
        packed[NameObject(key)] = NumberObject(number)
    packed.update(named({f"/{key}": value for key, value in others.items()}))
    return packed
