"""Hostile files that each try one trick, and texts that patterns get lost in.

What lives here: how they are made. What does not: what must become of them.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from packages import BASES, DOCUMENT, WML, packed, unpacked
from product import MINUTES, minutes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def of_body(xml: str) -> bytes:
    """Plain minutes with this markup in front of everything in the body."""
    parts = unpacked(minutes())
    parts[DOCUMENT] = parts[DOCUMENT].replace(b"<w:body>", b"<w:body>" + xml.encode(), 1)
    return packed(parts)


def with_part(name: str, content: bytes) -> bytes:
    return packed({**unpacked(minutes()), name: content})


def overlapping() -> bytes:
    """All entries lead to the same bytes, which unpack to far more than they are."""
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = bytes(4 << 20)
    data = body.compress(content) + body.flush()
    crc = zlib.crc32(content)
    local = (
        struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, crc, len(data), len(content), 5, 0)
        + b"a.xml"
        + data
    )
    record = b"".join(
        struct.pack(
            "<4s6H3L5H2L",
            b"PK\1\2",
            20,
            20,
            0,
            8,
            0,
            33,
            crc,
            len(data),
            len(content),
            5,
            0,
            0,
            0,
            0,
            0,
            0,
        )
        + f"{n:05d}".encode()
        for n in range(900)
    )
    return (
        local
        + record
        + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 900, 900, len(record), len(local), 0)
    )


def in_zip64() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in BASES[0].items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as stream:
                stream.write(content)
    return buffer.getvalue()


def compressed(method: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in BASES[0].items():
            archive.writestr(name, content)
    return buffer.getvalue()


def lying(size: int) -> bytes:
    """The directory says another size than the entries have."""
    data = bytearray(packed(BASES[0]))
    for found in re.finditer(re.escape(b"PK\1\2"), bytes(data)):
        data[found.start() + 24 : found.start() + 28] = size.to_bytes(4, "little")
    return bytes(data)


def styles(xml: str) -> bytes:
    return with_part("word/styles.xml", f'<w:styles xmlns:w="{WML}">{xml}</w:styles>'.encode())


def numbering(xml: str) -> bytes:
    parts = unpacked(minutes())
    rels = parts["word/_rels/document.xml.rels"].decode()
    if "numbering.xml" not in rels:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
        rels = rels.replace(
            "</Relationships>",
            f'<Relationship Id="rId99" Type="{kind}" Target="numbering.xml"/></Relationships>',
        )
    numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>'
    parts["word/_rels/document.xml.rels"] = rels.encode()
    parts["word/numbering.xml"] = f'<w:numbering xmlns:w="{WML}">{xml}</w:numbering>'.encode()
    parts[DOCUMENT] = parts[DOCUMENT].replace(b"<w:body>", b"<w:body>" + numbered.encode() * 50, 1)
    return packed(parts)


def level(text: str, start: str = "1", form: str = "decimal") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


def headed(top: str, body: str = "&b;") -> bytes:
    parts = unpacked(minutes())
    text = (
        parts[DOCUMENT]
        .decode()
        .replace("<w:body>", f"<w:body><w:p><w:r><w:t>{body}</w:t></w:r></w:p>", 1)
    )
    parts[DOCUMENT] = text.replace("<w:document", f"{top}<w:document", 1).encode()
    return packed(parts)


CELL = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"


def tables(depth: int) -> str:
    xml = "<w:p/>"
    for _ in range(depth):
        xml = CELL.format(xml + "<w:p/>")
    return xml


TRICKS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "a head only": lambda: b"PK\3\4",
    "an empty zip": lambda: packed({}),
    "entries that overlap": overlapping,
    "zip64": in_zip64,
    "LZMA": lambda: compressed(zipfile.ZIP_LZMA),
    "bzip2": lambda: compressed(zipfile.ZIP_BZIP2),
    "sizes too small": lambda: lying(1),
    "sizes too large": lambda: lying(0xFFFF_FFF0),
    "a bomb in a part that is used": lambda: with_part("word/styles.xml", b"<a>" + b" " * (6 << 20) + b"</a>"),
    "a bomb in a part that is not used": lambda: with_part("a.bin", bytes(33 << 20)),
    "a bomb in a bomb": lambda: with_part("a.zip", packed({"b.zip": packed({"c": bytes(8 << 20)})})),
    "very many parts": lambda: packed({**BASES[0], **{f"a/{n}.xml": b"<a/>" for n in range(5_000)}}),
    "an absolute path": lambda: with_part("/etc/cron.d/a", b"CANARY"),
    "a path upwards": lambda: with_part("../../../tmp/CANARY", b"CANARY"),
    "a path of Windows": lambda: with_part("C:\\CANARY.docx", b"CANARY"),
    "tables in tables, 20": lambda: of_body(tables(20)),
    "tables in tables, 60": lambda: of_body(tables(60)),
    "tables in tables, 2000": lambda: of_body(tables(2_000)),
    "content controls in each other": lambda: of_body("<w:sdt><w:sdtContent>" * 100 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 100),
    "insertions in each other": lambda: of_body("<w:p>" + "<w:ins>" * 200 + "<w:r><w:t>a</w:t></w:r>" + "</w:ins>" * 200 + "</w:p>"),
    "fields in fields": lambda: of_body("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText></w:r>' * 3_000 + "</w:p>"),
    "a cell over a million columns": lambda: of_body('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
    "a cell over more columns than numbers have": lambda: of_body('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="' + "9" * 5_000 + '"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
    "a row behind a million columns": lambda: of_body('<w:tbl><w:tr><w:trPr><w:gridBefore w:val="9999999"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
    "a wide grid": lambda: of_body("<w:tbl><w:tblGrid>" + "<w:gridCol/>" * 20_000 + "</w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    "a long attribute": lambda: of_body(f'<w:p w:rsidR="{"A" * 1_000_000}"/>'),
    "very many attributes": lambda: of_body("<w:p " + " ".join(f'w:a{n}="1"' for n in range(3_000)) + "/>"),
    "a long word": lambda: of_body(f"<w:p><w:r><w:t>{'a' * 200_000}</w:t></w:r></w:p>"),
    "very many runs": lambda: of_body("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 10_000 + "</w:p>"),
    "very many paragraphs": lambda: of_body("<w:p><w:r><w:t>Item</w:t></w:r></w:p>" * 1_500),
    "very many page numbers": lambda: of_body("<w:p>" + '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>' * 2_000 + "</w:p>"),
    "a style based on itself": lambda: styles('<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/></w:style>'),
    "styles based on each other": lambda: styles("".join(f'<w:style w:type="paragraph" w:styleId="{a}"{d}><w:basedOn w:val="{b}"/><w:link w:val="{b}"/></w:style>' for a, b, d in (("a", "b", ' w:default="1"'), ("b", "c", ""), ("c", "a", "")))),
    "a long chain of styles": lambda: styles("".join(f'<w:style w:type="paragraph" w:styleId="s{n}"{" w:default=" + chr(34) + "1" + chr(34) if not n else ""}><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(1_000))),
    "two styles of one id": lambda: styles('<w:style w:type="paragraph" w:styleId="a"/><w:style w:type="table" w:styleId="a"/>'),
    "a number from minus infinity": lambda: numbering(level("%1.", "-99999999999999")),
    "a number from ten to the hundredth": lambda: numbering(level("%1.", "9" * 100)),
    "a Roman number of a billion": lambda: numbering(level("%1.", "1000000000", "upperRoman")),
    "a letter of a billion": lambda: numbering(level("%1.", "1000000000", "lowerLetter")),
    "a number in words of a billion": lambda: numbering(level("%1.", "1000000000", "cardinalText")),
    "a number of no kind": lambda: numbering(level("%1%2%9%0%%", "x", "bogus")),
    "a number that is long": lambda: numbering(level("%1" * 2_000)),
    "a numbering that leads to itself": lambda: numbering('<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'),
    "two numberings of one id": lambda: numbering(level("%1.") * 2),
    "entities that laugh": lambda: headed('<!DOCTYPE a [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(12)) + "]>", "&a11;"),
    "an entity of a file": lambda: headed('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'),
    "an entity of a parameter": lambda: headed('<!DOCTYPE a [<!ENTITY % b "CANARY"> %b;]>', "a"),
    "an entity in an attribute": lambda: headed('<!DOCTYPE a [<!ENTITY b "CANARY">]>', '</w:t></w:r><w:r w:rsidR="&b;"><w:t>'),
    "XInclude": lambda: of_body('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'),
    "a document that is its own header": lambda: packed({**BASES[0], "word/_rels/document.xml.rels": BASES[0]["word/_rels/document.xml.rels"].replace(b"styles.xml", b"document.xml")}),
    "content types of nobody": lambda: with_part("[Content_Types].xml", b"<Types/>"),
    "relationships of nobody": lambda: with_part("_rels/.rels", b"<Relationships/>"),
}  # fmt: skip

# What patterns walk back and forth in when it is said again and again.
WORDS = (
    "1", "a", "A", "Aa", " ", "\u00a0", "\t", "-", "(", "[", ".", ",", "'", "\u2019", "1.", "1 ", "1/", "a ", "A ", "A. ", "AB ", "Ab ",
    "Mr ", "Mr A", "Ann Lee, ", "Ann and ", "a@", "a.a", "a-a", "A-A", "0 ", "07", "12 May ", "\u00a31,", "Part 2 ", "(a) ", "[a] ", ": ", "; ",
    "the parent of ", "Year 5 ", "a/", "Ysgol ", "\U0001f469\u200d", "\u0301", "e\u0301",
)  # fmt: skip


def saying(words: Sequence[str], length: int) -> bytes:
    """Minutes with a paragraph of each in the list of who was there, in the business and in Part 2."""
    lines = list(MINUTES)
    for at in (12, 8, 2):
        lines[at:at] = [(word * length)[:length] for word in words]
    return minutes(*lines)
