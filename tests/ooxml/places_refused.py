"""The catalogue of hiding places as small files: what is not taken in at all, and what is said."""

from __future__ import annotations

import io
import zipfile

from build import DECLARED, OFFICE, docx, p, zipped
from places import NAME

from redactor.errors import (
    EmptyFile,
    ExternalEntity,
    LegacyFormat,
    NotAPackage,
    Refused,
    TooLarge,
    Truncated,
)

MAIN = f"<w:document {DECLARED}><w:body>{p('x')}<w:sectPr/></w:body></w:document>"
DOCTYPE = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'


def with_part(name: str) -> bytes:
    """A package with one part more, under any name."""
    buffer = io.BytesIO(docx(p("x")))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(name, NAME)
    return buffer.getvalue()


REFUSED: dict[str, tuple[bytes, type[Refused]]] = {
    "document type and entities": (docx(document=DOCTYPE + MAIN), ExternalEntity),
    "document type in UTF-16": (docx(document=f'<?xml version="1.0" encoding="UTF-16"?>{DOCTYPE}{MAIN}'.encode("utf-16")), ExternalEntity),
    "document type in a header": (docx(p("x"), sect='<w:headerReference w:type="default" r:id="h"/>', relationships=(("h", OFFICE + "header", "h.xml"),), extra={"word/h.xml": f"{DOCTYPE}<w:hdr {DECLARED}/>"}), ExternalEntity),
    "two spellings of one part": (with_part("Word/DOCUMENT.xml"), NotAPackage),
    "percent signs in the name of a part": (with_part("word/%64ocument.xml"), NotAPackage),
    "backslash in the name of a part": (with_part("word\\document.xml"), NotAPackage),
    "part outside of the package": (with_part("../../name.xml"), NotAPackage),
    "package without a document": (zipped({"x.xml": NAME}), NotAPackage),
    "document that is cut off": (docx(document=MAIN[:-20]), Truncated),
    "file that is cut off": (docx(p(NAME))[:-200], Truncated),
    "nothing in the file": (b"", EmptyFile),
    "data before the archive": (NAME.encode() + docx(p("x")), Truncated),
    "rich text under another name": (b"{\\rtf1 " + NAME.encode(), LegacyFormat),
    "PDF under another name": (b"%PDF-1.7 " + NAME.encode(), LegacyFormat),
    "web page under another name": (b"<html>" + NAME.encode(), LegacyFormat),
    "OpenDocument under another name": (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": NAME}), LegacyFormat),
    "archive that unpacks without end": (docx(p("x"), extra={"word/media/image1.bmp": b"\0" * 30_000_000}), TooLarge),
}  # fmt: skip
