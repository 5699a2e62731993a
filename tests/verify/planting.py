"""How something is planted in a finished Part 1: in its body, a part, a relationship, the zip.

What lives here: the tools. What does not: the catalogue of places (`hiding_places`).
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from good_package import HEAD, OFFICE, PACKAGE, R, W, entry, pack

if TYPE_CHECKING:
    from collections.abc import Callable

    type Parts = dict[str, bytes]
    type Planter = Callable[[Parts, str], bytes]
    type Content = Callable[[str], str | bytes]

DOCUMENT = "word/document.xml"
NAMESPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)


def filled(template: str, text: str) -> str:
    """The template with the text for each `{}`, as XML writes it."""
    return template.replace("{}", escape(text, {'"': "&quot;"}))


def put(parts: Parts, name: str, anchor: bytes, xml: str, *, last: bool = True) -> Parts:
    """The XML before the last (or first) occurrence of the anchor in a part."""
    data = parts[name]
    at = data.rindex(anchor) if last else data.index(anchor)
    declared = data.index(b">", data.index(b"<w:")) if b"<w:" in data else 0
    head = data[:declared] + (
        b" " + NAMESPACES.encode() if b"xmlns:wp=" not in data and declared else b""
    )
    return {**parts, name: head + data[declared:at] + xml.encode() + data[at:]}


def in_body(template: str) -> Planter:
    """Block-level markup at the end of the body."""
    return lambda parts, text: pack(put(parts, DOCUMENT, b"<w:sectPr", filled(template, text)))


def in_run(template: str) -> Planter:
    return in_body(f"<w:p><w:r>{template}</w:r></w:p>")


def in_paragraph(template: str) -> Planter:
    return in_body(f"<w:p>{template}</w:p>")


def written(change: Callable[[str], str]) -> Planter:
    """A paragraph of the text, written differently."""
    return lambda parts, text: in_run("<w:t>{}</w:t>")(parts, change(text))


def in_root(name: str, template: str) -> Planter:
    """Markup as the last child of a part's root."""
    return lambda parts, text: pack(put(opened(parts, name), name, b"</", filled(template, text)))


def opened(parts: Parts, name: str) -> Parts:
    """The part with a root that has an end tag."""
    data = parts[name]
    if not data.rstrip().endswith(b"/>"):
        return parts
    tag = data[data.rindex(b"<") + 1 :].split()[0].rstrip(b"/>")
    return {**parts, name: data.rstrip()[:-2] + b"></" + tag + b">"}


def new_part(name: str, content: str | Content, kind: str = "x", owner: str = DOCUMENT) -> Planter:
    """A part of its own, declared and led to as Word would."""

    def plant(parts: Parts, text: str) -> bytes:
        data = filled(content, text) if isinstance(content, str) else content(text)
        raw = data.encode() if isinstance(data, str) else data
        target = name.removeprefix("word/") if owner == DOCUMENT else name
        linked = link(parts, f'Type="{OFFICE}/{kind}" Target="{escape(target)}"', owner)
        return pack(declare({**linked, name: raw}, name))

    return plant


def declare(parts: Parts, name: str, kind: str = "application/xml") -> Parts:
    xml = f'<Override PartName="/{escape(name)}" ContentType="{kind}"/>'
    return put(parts, "[Content_Types].xml", b"</Types>", xml)


def link(parts: Parts, attributes: str, owner: str = DOCUMENT) -> Parts:
    folder, _, base = owner.rpartition("/")
    name = f"{folder}/_rels/{base}.rels".lstrip("/")
    return put(parts, name, b"</Relationships>", f'<Relationship Id="rId900" {attributes}/>')


def new_link(kind: str, target: str) -> Planter:
    """A relationship to somewhere outside of the package that no run uses."""
    return lambda parts, text: pack(
        link(parts, filled(f'Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"', text))
    )


def xml(root: str) -> str:
    return f"{HEAD}{root}"


def story(root: str, inside: str = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>") -> str:
    return xml(f"<w:{root} {W} {R} {NAMESPACES}>{inside}</w:{root}>")


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def in_zip(change: Callable[[zipfile.ZipFile, zipfile.ZipInfo, str], None]) -> Planter:
    """The same parts in a zip with something in its records."""

    def plant(parts: Parts, text: str) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, content in parts.items():
                info = entry(name)
                if name == DOCUMENT:
                    change(archive, info, text)
                archive.writestr(info, content)
        return buffer.getvalue()

    return plant


def in_local_header(parts: Parts, text: str) -> bytes:
    """An extra field that the directory does not know of."""
    data = pack(parts)
    extra = struct.pack("<HH", 0x9999, len(text.encode())) + text.encode()
    last = data.rindex(b"PK\3\4")
    length = struct.unpack_from("<H", data, last + 26)[0]
    put_at = last + 30 + length
    data = (
        data[: last + 28]
        + struct.pack("<H", len(extra))
        + data[last + 30 : put_at]
        + extra
        + data[put_at:]
    )
    end = data.rindex(b"PK\5\6")
    (start,) = struct.unpack_from("<L", data, end + 16)
    return data[: end + 16] + struct.pack("<L", start + len(extra)) + data[end + 20 :]


def in_gap(parts: Parts, text: str) -> bytes:
    """Bytes between the last entry and the directory."""
    data, piece = pack(parts), text.encode()
    end = data.rindex(b"PK\5\6")
    (start,) = struct.unpack_from("<L", data, end + 16)
    moved = struct.pack("<L", start + len(piece))
    return data[:start] + piece + data[start : end + 16] + moved + data[end + 20 :]


def chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)


def png(*chunks: bytes) -> bytes:
    """A picture of one pixel with chunks of its own."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def jpeg(marker: int, data: bytes) -> bytes:
    segment = struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data
    return b"\xff\xd8" + segment + b"\xff\xda\0\x02" + bytes(range(64)) + b"\xff\xd9"


def exif(text: str) -> bytes:
    """One ASCII tag (the artist) of a TIFF directory."""
    value = text.encode() + b"\0"
    directory = struct.pack("<HHHLLL", 1, 0x013B, 2, len(value), 26, 0)
    return b"II*\0\x08\0\0\0" + directory + value


CORE_KIND = f"{PACKAGE}/relationships/metadata/core-properties"
