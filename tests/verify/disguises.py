"""Disguises of a text, and changes of a Part 1 that have none.

What lives here: encodings of texts and of bytes, and spoilt structures. What does not: the catalogue
of hiding places (`hiding_places`).
"""

from __future__ import annotations

import base64
import gzip
import zlib

from good_package import HEAD, OFFICE, W, pack
from hiding_places import (
    WIDE,
    K,
    doubled,
    drawing,
    field,
    with_media,
    with_property,
    with_setting,
    with_style,
)
from planting import (
    DOCUMENT,
    declare,
    in_body,
    in_paragraph,
    in_zip,
    link,
    new_link,
    new_part,
    png,
    story,
    written,
    zipped,
)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _lines(text: str) -> str:
    return base64.encodebytes((text + " " * 40).encode()).decode().replace("\n", "\n ")


ENCODINGS = {
    "base64": _base64,
    "base64 in lines": _lines,
    "base64 of base64": lambda text: _base64(_base64(text)),
    "base64 of UTF-16": lambda text: base64.b64encode(text.encode(WIDE)).decode(),
    "base64 of a packed stream": lambda text: base64.b64encode(
        zlib.compress(text.encode())
    ).decode(),
    "base64 of a package": lambda text: base64.b64encode(zipped({"a.txt": text})).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "hexadecimal with blanks": lambda text: text.encode().hex(" ").upper(),
    "hexadecimal with colons": lambda text: text.encode().hex(":"),
    "codes of characters": lambda text: ", ".join(str(b) for b in text.encode()),
    "percent signs": lambda text: "".join(f"%{b:02x}" for b in text.encode()),
    "some percent signs": lambda text: (
        text.replace("a", "%61").replace("e", "%65").replace(" ", "%20")
    ),
    "quoted-printable": lambda text: "".join(f"={b:02X}" for b in text.encode()),
    "quoted-printable in lines": "=\n".join,
    "entities twice": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "entities in hexadecimal": lambda text: "".join(f"&#x{ord(c):x};" for c in text),
    "escapes of JSON": lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
    "escapes of Unicode": lambda text: "".join(f"U+{ord(c):04X}" for c in text),
    "escapes of C": lambda text: "".join(f"\\x{b:02x}" for b in text.encode()),
    "escapes of Office": lambda text: "".join(f"_x{ord(c):04X}_" for c in text),
    "escapes of Rich Text": lambda text: "".join(f"\\'{b:02x}" for b in text.encode()),
    "percent signs of base64": lambda text: "".join(f"%{ord(c):02X}" for c in _base64(text)),
}
PLACES = {
    "a paragraph": written(str),
    "an attribute": in_paragraph('<w:bookmarkStart w:id="0" w:name="{}"/>'),
    "a property": with_property("<dc:title>{}</dc:title>"),
    "a part": new_part("word/data.bin", "{}"),
}
BYTES = {
    "UTF-8": str.encode,
    "UTF-16 LE": lambda text: text.encode("utf-16-le"),
    "UTF-16 BE": lambda text: text.encode("utf-16-be"),
    "UTF-16 at an odd place": lambda text: b"\1" + text.encode("utf-16-le"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "Windows": lambda text: text.encode("cp1252"),
    "gzip": lambda text: gzip.compress(text.encode()),
    "zlib": lambda text: zlib.compress(text.encode()),
    "zip": lambda text: zipped({"a.txt": text}),
    "name in a zip": lambda text: zipped({f"{text}.txt": "a"}),
    "zip behind other bytes": lambda text: bytes(99) + zipped({"a.txt": text}),
}


# Changes without any text: each is refused, because nobody planned it.
STRUCTURES = {
    "an extra part": (lambda parts: pack({**parts, "word/a.xml": b"<a/>"}), K.PART),
    "an extra part of a known name": (lambda parts: pack({**parts, "word/header9.xml": f"{HEAD}<w:hdr {W}/>".encode()}), K.RELATIONSHIP),
    "an extra attribute": (lambda parts: in_body('<w:p w:rsidR="00AB12CD"/>')(parts, ""), K.ATTRIBUTE),
    "an extra element": (lambda parts: in_body("<w:p><w:proofErr/></w:p>")(parts, ""), K.ELEMENT),
    "a value out of range": (lambda parts: in_body('<w:p><w:pPr><w:ind w:left="07700900417"/></w:pPr></w:p>')(parts, ""), K.ATTRIBUTE_VALUE),
    "a link to somewhere": (lambda parts: new_link("hyperlink", "https://example.org/")(parts, ""), K.LINK),
    "a link to a part that is not there": (lambda parts: pack(link(parts, f'Type="{OFFICE}/header" Target="header77.xml"')), K.RELATIONSHIP),
    "a declaration of a part that is not there": (lambda parts: pack(declare(parts, "word/header77.xml")), K.CONTENT_TYPE),
    "an empty comment part": (lambda parts: new_part("word/comments.xml", story("comments", ""))(parts, ""), K.PART),
    "a comment's mark": (lambda parts: in_body('<w:p><w:commentRangeStart w:id="1"/></w:p>')(parts, ""), K.COMMENT),
    "custom XML": (lambda parts: new_part("customXml/item1.xml", "<a/>", owner="")(parts, ""), K.PART),
    "an entry twice": (lambda parts: doubled(parts, ""), K.ZIP),
    "trailing bytes": (lambda parts: pack(parts) + b"\0", K.ZIP),
    "leading bytes": (lambda parts: b"\0" + pack(parts), K.ZIP),
    "another setting": (lambda parts: with_setting("<w:trackRevisions/>")(parts, ""), K.ELEMENT),
    "an empty field": (lambda parts: in_body(f"<w:p>{field(' AUTHOR ')}</w:p>")(parts, ""), K.FIELD),
    "a picture": (lambda parts: with_media("image1.png", lambda _: png())(parts, ""), K.PART),
    "a drawing": (lambda parts: drawing("")(parts, ""), K.OBJECT),
    "a hidden style": (lambda parts: with_style('<w:style w:type="character"><w:rPr><w:vanish/></w:rPr></w:style>')(parts, ""), K.HIDDEN),
    "a document type": (lambda parts: pack({**parts, "word/styles.xml": parts["word/styles.xml"].replace(b"<w:styles", b"<!DOCTYPE a><w:styles", 1)}), K.DOCTYPE),
    "a part missing": (lambda parts: pack({n: d for n, d in parts.items() if n != "word/styles.xml"}), K.RELATIONSHIP),
    "the text missing": (lambda parts: pack({**parts, DOCUMENT: f"{HEAD}<w:document {W}><w:body/></w:document>".encode()}), K.LOST),
    "another time": (lambda parts: in_zip(lambda _, info, __: setattr(info, "date_time", (2026, 1, 1, 0, 0, 0)))(parts, ""), K.ZIP),
    "an empty property": (lambda parts: with_property("<dc:creator/>")(parts, ""), K.ELEMENT),
}  # fmt: skip
