"""The catalogue of places where a Word file can keep text: something planted in each.

What lives here: one table, by the rows of `docs/verifier.md`, which a test holds against it. What
does not: the tools (`planting`) and the test itself.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from good_package import HEAD, PACKAGE, pack
from planting import (
    DOCUMENT,
    NAMESPACES,
    chunk,
    declare,
    exif,
    in_body,
    in_gap,
    in_local_header,
    in_paragraph,
    in_root,
    in_run,
    in_zip,
    jpeg,
    new_link,
    new_part,
    png,
    put,
    story,
    written,
    xml,
    zipped,
)

from redactor.verify import Kind

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

    from planting import Content, Parts, Planter

K = Kind


@dataclass(frozen=True)
class Planting:
    """A place, what to do there, and for what besides the text itself it is refused."""

    row: int
    place: str
    plant: Planter
    kinds: frozenset[Kind]
    one_word: bool = False  # the place takes a name and no sentence


def at(row: int, place: str, plant: Planter, *kinds: Kind, one_word: bool = False) -> Planting:
    return Planting(row, place, plant, frozenset(kinds), one_word)


def sdt(inside: str, content: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{inside}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def form_field(inside: str) -> Planter:
    return in_run(
        f'<w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/>'
    )


def marked(properties: str) -> Planter:
    return in_run(f"<w:rPr>{properties}</w:rPr><w:t>{{}}</w:t>")


def drawing(inside: str) -> Planter:
    return in_run(f"<w:drawing><wp:inline>{inside}</wp:inline></w:drawing>")


def with_setting(xml_: str) -> Planter:
    return in_root("word/settings.xml", xml_)


def with_property(xml_: str) -> Planter:
    """A core property; some packages have the properties without the prefixes."""

    def plant(parts: Parts, text: str) -> bytes:
        core = (
            f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{xml_}'
            "</cp:coreProperties>"
        )
        return pack({**parts, "docProps/core.xml": core.replace("{}", text).encode()})

    return plant


def with_style(xml_: str) -> Planter:
    return in_root("word/styles.xml", xml_)


def with_target(kind: str, target: str) -> Planter:
    return new_link(kind, target)


def with_media(name: str, content: str | Content) -> Planter:
    return new_part(f"word/media/{name}", content, "image")


def in_three_runs(parts: Parts, text: str) -> bytes:
    third = max(1, len(text) // 3)
    pieces = [text[:third], text[third : 2 * third], text[2 * third :]]
    runs = "".join(
        f'<w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">{p}</w:t></w:r>'
        for p in pieces
    )
    return in_paragraph(runs)(parts, "")


def across(before: str, between: str, after: str) -> Planter:
    """The text in halves, with markup between them."""

    def plant(parts: Parts, text: str) -> bytes:
        half = len(text) // 2
        return in_body(f"{before}{text[:half]}{between}{text[half:]}{after}")(parts, "")

    return plant


PRESERVED = '<w:t xml:space="preserve">'
CELL = f"<w:tc><w:p><w:r>{PRESERVED}"
END_OF_CELL = "</w:t></w:r></w:p></w:tc>"


def in_attributes(parts: Parts, text: str) -> bytes:
    half = len(text) // 2
    marks = (
        f'<w:bookmarkStart w:id="{n}" w:name="{piece}"/>'
        for n, piece in enumerate((text[:half], text[half:]))
    )
    return in_paragraph("".join(marks))(parts, "")


def in_parts(parts: Parts, text: str) -> bytes:
    half = len(text) // 2
    first = put(parts, "word/settings.xml", b"</w:settings", f'<w:docVar w:name="{text[:half]}"/>')
    return pack(put(first, "word/styles.xml", b"</w:styles", f'<w:aliases w:val="{text[half:]}"/>'))


def symbols(text: str) -> str:
    return "".join(f'<w:sym w:font="Wingdings" w:char="F0{ord(c):02X}"/>' for c in text)


def in_entry(parts: Parts, text: str) -> bytes:
    return pack({**parts, f"word/media/{text}.png": png()})


def undeclared(parts: Parts, text: str) -> bytes:
    return pack({**parts, "[trash]/0000.dat": text.encode()})


def doubled(parts: Parts, text: str) -> bytes:
    """A second entry of the same name behind the first: which of them is read, nobody knows."""
    data = pack({**parts, "word/stylez.xml": f"<a>{text}</a>".encode()})
    return data.replace(b"word/stylez.xml", b"word/styles.xml")


def entity(parts: Parts, text: str) -> bytes:
    data = put(parts, DOCUMENT, b"<w:sectPr", "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")[DOCUMENT]
    declared = f'<!DOCTYPE a [<!ENTITY b "{text}">]><w:document'.encode()
    return pack({**parts, DOCUMENT: data.replace(b"<w:document", declared, 1)})


def instruction_outside(parts: Parts, text: str) -> bytes:
    return pack({**parts, "word/styles.xml": parts["word/styles.xml"] + f"<?a {text}?>".encode()})


def in_utf16(parts: Parts, text: str) -> bytes:
    data = put(parts, DOCUMENT, b"<w:sectPr", f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")[DOCUMENT]
    body = data.decode().partition("?>")[2]
    return pack(
        {**parts, DOCUMENT: f'<?xml version="1.0" encoding="UTF-16"?>{body}'.encode("utf-16")}
    )


def with_prefix(parts: Parts, text: str) -> bytes:
    name = text.replace(" ", "")
    data = parts[DOCUMENT].replace(b"<w:document", f'<w:document xmlns:{name}="urn:a"'.encode(), 1)
    return pack({**parts, DOCUMENT: data})


def in_strict(text: str) -> str:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    return f'{HEAD}<w:hdr xmlns:w="{strict}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>'


def spoilt(parts: Parts, text: str) -> bytes:
    return pack({**parts, "word/settings.xml": f"Dear {text}".encode()})


def commented(archive: ZipFile, _: ZipInfo, text: str) -> None:
    archive.comment = text.encode()


def entry_commented(_: ZipFile, info: ZipInfo, text: str) -> None:
    info.comment = text.encode()


def extra_field(_: ZipFile, info: ZipInfo, text: str) -> None:
    data = text.encode()
    info.extra = b"\x99\x99" + len(data).to_bytes(2, "little") + data


WIDE = "utf-16-le"
REVISED = 'w:id="1" w:author="{}" w:date="2026-01-01T00:00:00Z"'
UNSEEN_LETTERS = {
    "soft hyphen": "\u00ad", "zero-width space": "\u200b", "zero-width joiner": "\u200d", "right-to-left mark": "\u200f",
    "combining grapheme joiner": "\u034f", "Hangul filler": "\u3164", "word joiner": "\u2060",
}  # fmt: skip
LOOKALIKES = str.maketrans("aceopsxyiAEOPCTBHKMX", "асеорѕхуіАЕОРСТВНКМХ")
FIELDS = (
    "MERGEFIELD", "IF", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "AUTHOR", "USERNAME", "FILENAME", "DOCPROPERTY",
    "DOCVARIABLE", "QUOTE", "SET", "ASK", "XE", "TC", "TOC", "TOA", "HYPERLINK", "ADDIN", "PAGE",
)  # fmt: skip

CATALOGUE = (
    at(1, "runs that cut it", in_three_runs, K.UNPLANNED, K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(1, "revision ids around it", in_body('<w:p w:rsidR="00AB12CD"><w:r><w:t>{}</w:t></w:r></w:p>'), K.UNPLANNED, K.ATTRIBUTE),
    at(1, "cells", across(f"<w:tbl><w:tr>{CELL}", f"{END_OF_CELL}{CELL}", f"{END_OF_CELL}</w:tr></w:tbl>"), K.UNPLANNED),
    at(1, "paragraphs", across(f"<w:p><w:r>{PRESERVED}", f"</w:t></w:r></w:p><w:p><w:r>{PRESERVED}", "</w:t></w:r></w:p>"), K.UNPLANNED),
    at(1, "attributes", in_attributes, K.ELEMENT, K.ATTRIBUTE_VALUE, one_word=True),
    at(1, "parts", in_parts, K.ELEMENT, K.ATTRIBUTE_VALUE, one_word=True),
    *(
        at(2, f"w:{name} in it", across(f"<w:p><w:r>{PRESERVED}", f"</w:t><w:{name}/>{PRESERVED}", "</w:t></w:r></w:p>"), K.UNPLANNED, *kinds)
        for name, kinds in (("tab", ()), ("br", ()), ("cr", ()), ("noBreakHyphen", ()), ("softHyphen", (K.ELEMENT,)))
    ),
    *(
        at(2, name, written(letter.join), K.UNPLANNED, K.UNSEEN, one_word=True)
        for name, letter in UNSEEN_LETTERS.items()
        if name != "combining grapheme joiner"
    ),
    at(2, "combining grapheme joiner", written("\u034f".join), K.UNPLANNED, one_word=True),
    at(2, "no-break spaces", written(lambda text: text.replace(" ", "\u00a0")), K.UNPLANNED),
    at(2, "letters of other alphabets", written(lambda text: text.translate(LOOKALIKES)), K.UNPLANNED),
    at(2, "full-width letters", written(lambda text: "".join(chr(ord(c) + 0xFEE0) if c.isalpha() else c for c in text)), K.UNPLANNED),
    at(2, "tag characters", written(lambda text: "".join(chr(0xE0000 + ord(c)) for c in text)), K.UNSEEN, K.UNPLANNED),
    at(2, "combining marks", written("\u0301".join), K.UNPLANNED, one_word=True),
    at(2, "reversed", written(lambda text: text[::-1]), K.UNPLANNED, one_word=True),
    at(3, "w:sym", lambda parts, text: in_run(symbols(text))(parts, ""), K.ELEMENT, K.UNPLANNED),
    at(3, "private characters", written(lambda text: "".join(chr(0xF000 + ord(c)) for c in text)), K.UNPLANNED, K.UNSEEN),
    at(4, "w:ins", in_paragraph("<w:ins><w:r><w:t>{}</w:t></w:r></w:ins>"), K.REVISION, K.UNPLANNED),
    at(4, "w:del", in_paragraph("<w:del><w:r><w:delText>{}</w:delText></w:r></w:del>"), K.REVISION, K.STRAY_TEXT),
    at(4, "w:moveFrom", in_paragraph("<w:moveFrom><w:r><w:t>{}</w:t></w:r></w:moveFrom>"), K.REVISION, K.UNPLANNED),
    at(4, "w:moveTo", in_paragraph("<w:moveTo><w:r><w:t>{}</w:t></w:r></w:moveTo>"), K.REVISION, K.UNPLANNED),
    at(4, "name of a move", in_paragraph('<w:moveFromRangeStart w:id="1" w:name="{}"/>'), K.REVISION, K.ATTRIBUTE_VALUE),
    at(4, "author of a revision", in_paragraph(f"<w:ins {REVISED}/>"), K.REVISION, K.ATTRIBUTE),
    at(4, "author of a deleted paragraph mark", in_paragraph(f"<w:pPr><w:rPr><w:del {REVISED}/></w:rPr></w:pPr>"), K.REVISION, K.ATTRIBUTE),
    at(4, "author of a formatting change", in_run(f"<w:rPr><w:rPrChange {REVISED}/></w:rPr>"), K.REVISION, K.ATTRIBUTE),
    at(4, "author of a cell change", in_body(f"<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns {REVISED}/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"), K.REVISION, K.ATTRIBUTE),
    at(4, "number before a change", in_paragraph('<w:pPr><w:numPr><w:numberingChange w:original="{}"/></w:numPr></w:pPr>'), K.REVISION, K.ATTRIBUTE),
    at(5, "comment", new_part("word/comments.xml", story("comments", '<w:comment w:id="0"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:comment>'), "comments"), K.PART, K.COMMENT, K.UNPLANNED),
    at(5, "author of a comment", new_part("word/comments.xml", story("comments", '<w:comment w:author="{}"/>'), "comments"), K.PART, K.COMMENT, K.ATTRIBUTE),
    at(5, "initials of a comment", new_part("word/comments.xml", story("comments", '<w:comment w:initials="{}"/>'), "comments"), K.PART, K.COMMENT, K.ATTRIBUTE),
    at(5, "comment's mark", in_run('<w:commentReference w:id="{}"/>'), K.COMMENT, K.ATTRIBUTE_VALUE),
    at(5, "commentsExtended", new_part("word/commentsExtended.xml", xml(f'<w15:commentsEx {NAMESPACES}><w15:commentEx w15:paraId="{{}}"/></w15:commentsEx>')), K.PART),
    at(5, "people", new_part("word/people.xml", xml(f'<w15:people {NAMESPACES}><w15:person w15:author="{{}}"><w15:presenceInfo w15:userId="{{}}"/></w15:person></w15:people>')), K.PART),
    at(6, "footnote", new_part("word/footnotes9.xml", story("footnotes", '<w:footnote w:id="7"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'), "footnotes"), K.PART, K.UNPLANNED),
    at(6, "endnote without a reference", new_part("word/endnotes.xml", story("endnotes", '<w:endnote w:id="7"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:endnote>'), "endnotes"), K.UNPLANNED),
    at(6, "separator", new_part("word/endnotes.xml", story("endnotes", '<w:endnote w:type="separator" w:id="0"><w:p><w:r><w:separator/><w:t>{}</w:t></w:r></w:p></w:endnote>'), "endnotes"), K.UNPLANNED),
    at(7, "header", new_part("word/header7.xml", story("hdr"), "header"), K.UNPLANNED),
    at(7, "header without a relationship", lambda parts, text: pack(declare({**parts, "word/header8.xml": story("hdr").replace("{}", text).encode()}, "word/header8.xml")), K.UNPLANNED, K.RELATIONSHIP, K.CONTENT_TYPE),
    at(7, "table in a footer", new_part("word/footer7.xml", story("ftr", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "footer"), K.UNPLANNED),
    at(8, "text box", in_run("<w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>"), K.OBJECT, K.ELEMENT, K.UNPLANNED),
    at(8, "text box of the fallback", in_run("<mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"), K.OBJECT, K.ELEMENT, K.UNPLANNED),
    at(8, "frame", in_paragraph('<w:pPr><w:framePr w:w="10" w:x="-9999"/></w:pPr><w:r><w:t>{}</w:t></w:r>'), K.UNPLANNED),
    at(9, "watermark", in_run('<w:pict><v:shape><v:textpath string="{}"/></v:shape></w:pict>'), K.OBJECT, K.ATTRIBUTE),
    at(9, "WordArt", drawing("<a:p><a:r><a:t>{}</a:t></a:r></a:p>"), K.OBJECT, K.STRAY_TEXT),
    *(
        at(10, name, in_paragraph(sdt(inside)), K.ELEMENT, *kinds)
        for name, inside, *kinds in (
            ("alias of a content control", '<w:alias w:val="{}"/>', K.ATTRIBUTE_VALUE),
            ("tag of a content control", '<w:tag w:val="{}"/>', K.ATTRIBUTE_VALUE),
            ("placeholder", '<w:placeholder><w:docPart w:val="{}"/></w:placeholder>', K.ATTRIBUTE_VALUE),
            ("item of a list", '<w:dropDownList><w:listItem w:displayText="{}" w:value="1"/></w:dropDownList>', K.ATTRIBUTE),
            ("date of a control", '<w:date w:fullDate="{}"/>', K.ATTRIBUTE),
            ("data binding", '<w:dataBinding w:xpath="{}"/>', K.ATTRIBUTE),
        )
    ),
    at(10, "content control of blocks", in_body(sdt("", "<w:p><w:r><w:t>{}</w:t></w:r></w:p>")), K.ELEMENT, K.UNPLANNED),
    at(10, "content control in a paragraph", in_paragraph(sdt("", "<w:r><w:t>{}</w:t></w:r>")), K.ELEMENT, K.UNPLANNED),
    at(10, "content control of a row", in_body(f"<w:tbl>{sdt('', '<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>')}</w:tbl>"), K.ELEMENT, K.UNPLANNED),
    at(10, "content control of a cell", in_body(f"<w:tbl><w:tr>{sdt('', '<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>')}</w:tr></w:tbl>"), K.ELEMENT, K.UNPLANNED),
    at(11, "custom XML", new_part("customXml/item1.xml", xml("<a><b>{}</b></a>"), owner=""), K.PART, K.STRAY_TEXT),
    at(11, "properties of custom XML", new_part("customXml/itemProps1.xml", xml('<a b="{}"/>'), owner=""), K.PART, K.ATTRIBUTE),
    at(11, "bibliography", new_part("customXml/item2.xml", xml("<Sources><Source><Author>{}</Author></Source></Sources>"), owner=""), K.PART, K.STRAY_TEXT),
    *(at(12, f"{name} field", in_paragraph(field(f' {name} "{{}}" ')), K.FIELD) for name in FIELDS),
    at(12, "simple field", in_paragraph('<w:fldSimple w:instr=" QUOTE {} "/>'), K.FIELD),
    at(12, "instruction in pieces", across('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> XE ', '</w:instrText><w:instrText xml:space="preserve">', '</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>'), K.FIELD, one_word=True),
    at(12, "deleted instruction", in_run("<w:delInstrText>{}</w:delInstrText>"), K.REVISION, K.STRAY_TEXT),
    at(12, "data of a field", in_run('<w:fldChar w:fldCharType="begin"><w:fldData>{}</w:fldData></w:fldChar><w:fldChar w:fldCharType="end"/>'), K.ELEMENT, K.STRAY_TEXT),
    at(12, "result of a page field", in_paragraph('<w:fldSimple w:instr="PAGE"><w:r><w:t>{}</w:t></w:r></w:fldSimple>'), K.FIELD, K.UNPLANNED),
    *(
        at(13, f"{name} of a form field", form_field(f'<w:{name} w:val="{{}}"/>'), K.ATTRIBUTE_VALUE)
        for name in ("name", "default", "helpText", "statusText", "entryMacro", "exitMacro")
    ),
    at(13, "list of a form field", form_field('<w:ddList><w:listEntry w:val="{}"/></w:ddList>'), K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(14, "e-mail address", with_target("hyperlink", "mailto:{}"), K.LINK),
    at(14, "path of a file", with_target("hyperlink", "file:///C:/Users/{}"), K.LINK),
    at(14, "address of a server", with_target("hyperlink", r"\\server\{}"), K.LINK),
    at(14, "address with percent signs", lambda parts, text: with_target("hyperlink", "https://example.org/{}")(parts, "".join(f"%{b:02X}" for b in text.encode())), K.LINK),
    *(
        at(14, f"{name} of a hyperlink", in_paragraph(f'<w:hyperlink w:{name}="{{}}"/>'), K.ELEMENT, K.ATTRIBUTE)
        for name in ("tooltip", "tgtFrame", "anchor", "docLocation")
    ),
    at(14, "link of a drawing", drawing('<wp:docPr><a:hlinkHover tooltip="{}"/></wp:docPr>'), K.OBJECT, K.ATTRIBUTE),
    at(14, "link of a shape", in_run('<w:pict><v:shape href="{}"/></w:pict>'), K.OBJECT, K.ATTRIBUTE),
    at(15, "name of a bookmark", in_paragraph('<w:bookmarkStart w:id="0" w:name="{}"/>'), K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(15, "editor of a range", in_paragraph('<w:permStart w:id="0" w:ed="{}"/>'), K.ELEMENT, K.ATTRIBUTE),
    *(at(16, f"{name} of a drawing", drawing(f'<wp:docPr id="1" {name}="{{}}"/>'), K.OBJECT, K.ATTRIBUTE) for name in ("name", "descr", "title")),
    *(at(16, f"{name} of a shape", in_run(f'<w:pict><v:shape {name}="{{}}"/></w:pict>'), K.OBJECT, K.ATTRIBUTE) for name in ("alt", "title", "o:title")),
    *(at(16, name, in_body(f'<w:tbl><w:tblPr><w:{name} w:val="{{}}"/></w:tblPr></w:tbl>'), K.ELEMENT, K.ATTRIBUTE_VALUE) for name in ("tblCaption", "tblDescription")),
    at(17, "text of a PNG", with_media("image1.png", lambda text: png(chunk(b"tEXt", b"Author\0" + text.encode()))), K.PART),
    at(17, "packed text of a PNG", with_media("image1.png", lambda text: png(chunk(b"zTXt", b"Author\0\0" + zlib.compress(text.encode())))), K.PART),
    at(17, "international text of a PNG", with_media("image1.png", lambda text: png(chunk(b"iTXt", b"Author\0\1\0\0\0" + zlib.compress(text.encode())))), K.PART),
    at(17, "EXIF of a PNG", with_media("image1.png", lambda text: png(chunk(b"eXIf", exif(text)))), K.PART),
    at(17, "bytes behind a PNG", with_media("image1.png", lambda text: png() + text.encode()), K.PART),
    at(17, "comment of a JPEG", with_media("image1.jpeg", lambda text: jpeg(0xFE, text.encode())), K.PART),
    at(17, "EXIF of a JPEG", with_media("image1.jpeg", lambda text: jpeg(0xE1, b"Exif\0\0" + exif(text))), K.PART),
    at(17, "EXIF of a JPEG in UTF-16", with_media("image1.jpeg", lambda text: jpeg(0xE1, b"Exif\0\0II*\0" + text.encode(WIDE))), K.PART),
    at(17, "XMP of a JPEG", with_media("image1.jpeg", lambda text: jpeg(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + text.encode() + b"</x>")), K.PART),
    at(17, "IPTC of a JPEG", with_media("image1.jpeg", lambda text: jpeg(0xED, b"Photoshop 3.0\0\x1c\x02\x50" + text.encode())), K.PART),
    at(17, "comment of a GIF", with_media("image1.gif", lambda text: b"GIF89a" + bytes(7) + b"!\xfe" + bytes([len(text)]) + text.encode() + b"\0;"), K.PART),
    at(17, "record of an EMF", with_media("image1.emf", lambda text: b"\1\0\0\0" + bytes(40) + b" EMF" + text.encode(WIDE) + bytes(9)), K.PART),
    at(17, "text of an SVG", with_media("image1.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>{}</text></svg>"), K.PART, K.STRAY_TEXT),
    at(17, "picture elsewhere", with_target("image", "https://example.org/{}.png"), K.LINK),
    at(18, "name of a part", in_entry, K.PART),
    at(18, "entry that nothing declares", undeclared, K.PART),
    at(18, "name of a twin of a part", lambda parts, text: pack({**parts, f"word/../{text}/document.xml": b"<a/>"}), K.PART),
    at(18, "comment of the zip", in_zip(commented), K.ZIP),
    at(18, "comment of an entry", in_zip(entry_commented), K.ZIP),
    at(18, "extra field", in_zip(extra_field), K.ZIP),
    at(18, "extra field of a local header", in_local_header, K.ZIP),
    at(18, "before the zip", lambda parts, text: text.encode() + pack(parts), K.ZIP),
    at(18, "behind the zip", lambda parts, text: pack(parts) + text.encode(), K.ZIP),
    at(18, "behind the zip, in UTF-16", lambda parts, text: pack(parts) + text.encode(WIDE), K.ZIP),
    at(18, "zip behind the zip", lambda parts, text: zipped({"a.txt": text}) + pack(parts), K.ZIP),
    at(18, "gap in the zip", in_gap, K.ZIP),
    at(18, "entry twice", doubled, K.ZIP),
    *(
        at(19, f"{name} of the core properties", with_property(f"<{name}>{{}}</{name}>"), K.PROPERTY)
        for name in ("dc:title", "dc:subject", "dc:creator", "cp:keywords", "dc:description", "cp:lastModifiedBy", "cp:category", "cp:revision", "cp:contentStatus", "dcterms:created")
    ),
    *(
        at(19, f"{name} of the application", new_part("docProps/app.xml", xml(f'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><{name}>{{}}</{name}></Properties>'), "extended-properties", ""), K.PART, K.PROPERTY)
        for name in ("Company", "Manager", "Template", "TitlesOfParts", "HyperlinkBase")
    ),
    at(19, "name of a custom property", new_part("docProps/custom.xml", xml('<Properties><property name="{}"/></Properties>'), "custom-properties", ""), K.PART, K.ATTRIBUTE),
    at(19, "value of a custom property", new_part("docProps/custom.xml", xml("<Properties><property><lpwstr>{}</lpwstr></property></Properties>"), "custom-properties", ""), K.PART, K.STRAY_TEXT),
    at(19, "thumbnail", new_part("docProps/thumbnail.jpeg", lambda text: jpeg(0xFE, text.encode()), "thumbnail", ""), K.PART),
    *(
        at(20, name, with_setting(inside), *kinds)
        for name, inside, *kinds in (
            ("variable of the document", '<w:docVars><w:docVar w:name="a" w:val="{}"/></w:docVars>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("query of a mail merge", '<w:mailMerge><w:query w:val="{}"/></w:mailMerge>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("source of a mail merge", '<w:mailMerge><w:connectString w:val="{}"/></w:mailMerge>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("revision ids", '<w:rsids><w:rsid w:val="{}"/></w:rsids>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("id of the document", '<w14:docId w14:val="{}"/>', K.ELEMENT, K.ATTRIBUTE),
            ("protection", '<w:documentProtection w:hash="{}"/>', K.ELEMENT, K.ATTRIBUTE),
            ("who reserved writing", '<w:writeProtection w:userName="{}"/>', K.ELEMENT, K.ATTRIBUTE),
            ("captions", '<w:captions><w:caption w:name="{}"/></w:captions>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("schema library", '<w:schemaLibrary><w:schema w:uri="{}"/></w:schemaLibrary>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("writing style", '<w:activeWritingStyle w:appName="{}"/>', K.ELEMENT, K.ATTRIBUTE),
            ("compatibility", '<w:compat><w:compatSetting w:name="{}" w:uri="a" w:val="1"/></w:compat>', K.ATTRIBUTE_VALUE),
        )
    ),
    at(20, "attached template", with_target("attachedTemplate", "file:///C:/{}.dotx"), K.LINK),
    *(
        at(21, name, with_style(inside), *kinds)
        for name, inside, *kinds in (
            ("name of a style", '<w:style w:type="paragraph"><w:name w:val="{}"/></w:style>', K.ATTRIBUTE_VALUE),
            ("id of a style", '<w:style w:type="paragraph" w:styleId="{}"/>', K.ATTRIBUTE_VALUE),
            ("alias of a style", '<w:style w:type="table"><w:aliases w:val="{}"/></w:style>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("latent style", '<w:latentStyles><w:lsdException w:name="{}"/></w:latentStyles>', K.ELEMENT, K.ATTRIBUTE_VALUE),
            ("text among the styles", "{}", K.STRAY_TEXT),
        )
    ),
    at(21, "name of a font", with_style('<w:style w:type="table"><w:rPr><w:rFonts w:ascii="{}"/></w:rPr></w:style>'), one_word=True),
    at(21, "text of a number", new_part("word/numbering.xml", story("numbering", '<w:abstractNum><w:lvl><w:lvlText w:val="{} %1"/></w:lvl></w:abstractNum>'), "numbering"), K.PART, K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(21, "name of a numbering", new_part("word/numbering.xml", story("numbering", '<w:abstractNum><w:name w:val="{}"/></w:abstractNum>'), "numbering"), K.PART, K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(21, "name of the theme", new_part("word/theme/theme2.xml", xml(f'<a:theme {NAMESPACES} name="{{}}"/>'), "theme"), K.PART, K.ATTRIBUTE),
    at(21, "embedded font", new_part("word/fonts/font1.odttf", lambda text: b"\0\1\0\0" + text.encode(WIDE) + b"\0", "font"), K.PART),
    at(21, "frame of a web page", new_part("word/webSettings.xml", story("webSettings", '<w:frameset><w:frame><w:sourceFileName w:val="{}"/></w:frame></w:frameset>'), "webSettings"), K.PART, K.ELEMENT),
    at(21, "styles with effects", new_part("word/stylesWithEffects.xml", story("styles", '<w:style><w:name w:val="{}"/></w:style>'), "stylesWithEffects"), K.PART, K.ATTRIBUTE_VALUE),
    at(22, "building block", new_part("word/glossary/document.xml", story("glossaryDocument", "<w:docParts><w:docPart><w:docPartBody><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts>"), "glossaryDocument"), K.PART, K.ELEMENT, K.UNPLANNED),
    at(22, "name of a building block", new_part("word/glossary/document.xml", story("glossaryDocument", '<w:docPart><w:docPartPr><w:name w:val="{}"/></w:docPartPr></w:docPart>'), "glossaryDocument"), K.PART, K.ELEMENT),
    at(23, "embedded web page", new_part("word/afchunk.html", "<html><body>{}</body></html>", "aFChunk"), K.PART),
    at(23, "embedded Rich Text", new_part("word/afchunk.rtf", lambda text: "{\\rtf1 " + "".join(f"\\'{b:02x}" for b in text.encode()) + "}", "aFChunk"), K.PART),
    at(23, "embedded mail", new_part("word/afchunk.mht", lambda text: "Content-Transfer-Encoding: quoted-printable\n\n" + "".join(f"={b:02X}" for b in text.encode()), "aFChunk"), K.PART),
    at(23, "embedded document", new_part("word/afchunk.docx", lambda text: zipped({"word/document.xml": f"<a>{text}</a>"}), "aFChunk"), K.PART),
    at(23, "sub-document", with_target("subDocument", "{}.docx"), K.LINK),
    at(24, "path in an OLE object", new_part("word/embeddings/oleObject1.bin", lambda text: b"\xd0\xcf\x11\xe0" + bytes(20) + f"C:\\{text}.doc".encode() + bytes(20), "oleObject"), K.PART),
    at(24, "text in an OLE object", new_part("word/embeddings/oleObject1.bin", lambda text: b"\xd0\xcf\x11\xe0" + bytes(21) + text.encode(WIDE) + bytes(20), "oleObject"), K.PART),
    at(24, "text in a large OLE object", new_part("word/embeddings/oleObject1.bin", lambda text: bytes(range(256)) * 80 + text.encode(WIDE) + bytes(range(256)) * 80, "oleObject"), K.PART),
    at(24, "embedded workbook", new_part("word/embeddings/Microsoft_Excel_Sheet1.xlsx", lambda text: zipped({"xl/sharedStrings.xml": f"<sst><si><t>{text}</t></si></sst>"}), "package"), K.PART),
    at(24, "package in a package in a package", new_part("word/embeddings/a.zip", lambda text: zipped({"b.zip": zipped({"c.docx": zipped({"d.xml": f"<a>{text}</a>"})})}), "package"), K.PART),
    at(24, "packed stream", new_part("word/embeddings/a.pdf", lambda text: b"%PDF-1.7\n\0stream\n" + zlib.compress(text.encode()) + b"\nendstream", "package"), K.PART),
    at(24, "mark of an OLE object", in_run('<w:object><o:OLEObject ProgID="{}"/></w:object>'), K.OBJECT, K.ATTRIBUTE),
    at(24, "control", new_part("word/activeX/activeX1.xml", xml('<ocx><ocxPr name="Caption" value="{}"/></ocx>'), "control"), K.PART, K.ATTRIBUTE),
    at(25, "title of a chart", new_part("word/charts/chart1.xml", xml(f"<a:chart {NAMESPACES}><a:t>{{}}</a:t></a:chart>"), "chart"), K.PART, K.STRAY_TEXT),
    at(25, "values of a chart", new_part("word/charts/chart1.xml", xml("<c><strCache><pt><v>{}</v></pt></strCache></c>"), "chart"), K.PART, K.STRAY_TEXT),
    at(25, "link of a chart", new_link("externalLinkPath", "file:///{}.xlsx"), K.LINK),
    at(26, "data of a diagram", new_part("word/diagrams/data1.xml", xml(f"<a:d {NAMESPACES}><a:t>{{}}</a:t></a:d>"), "diagramData"), K.PART, K.STRAY_TEXT),
    at(26, "drawing of a diagram", new_part("word/diagrams/drawing1.xml", xml(f"<a:d {NAMESPACES}><a:t>{{}}</a:t></a:d>"), "diagramDrawing"), K.PART, K.STRAY_TEXT),
    *(
        at(27, name, marked(properties), K.UNPLANNED, *kinds)
        for name, properties, *kinds in (
            ("hidden text", "<w:vanish/>", K.HIDDEN),
            ("text hidden on the web", "<w:webHidden/>", K.HIDDEN),
            ("hidden mark", "<w:specVanish/>", K.HIDDEN),
            ("white text", '<w:color w:val="FFFFFF"/>'),
            ("tiny text", '<w:sz w:val="1"/>'),
            ("narrow text", '<w:w w:val="1"/>'),
            ("black on black", '<w:highlight w:val="black"/>'),
        )
    ),
    at(27, "row without a height", in_body('<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'), K.UNPLANNED),
    at(28, "ruby", in_run("<w:ruby><w:rt><w:r><w:t>{}</w:t></w:r></w:rt></w:ruby>"), K.ELEMENT, K.UNPLANNED),
    at(28, "equation", in_paragraph("<m:oMath><m:r><m:t>{}</m:t></m:r></m:oMath>"), K.ELEMENT, K.STRAY_TEXT),
    at(28, "direction", in_paragraph('<w:bdo w:val="rtl"><w:r><w:t>{}</w:t></w:r></w:bdo>'), K.ELEMENT, K.UNPLANNED),
    at(28, "smart tag", in_paragraph('<w:smartTag w:element="{}"/>'), K.ELEMENT, K.ATTRIBUTE),
    at(28, "attribute of custom XML", in_paragraph('<w:customXml><w:customXmlPr><w:attr w:name="a" w:val="{}"/></w:customXmlPr></w:customXml>'), K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(29, "attribute of another namespace", in_body('<w:p w14:paraId="{}"/>'), K.ATTRIBUTE),
    at(29, "name of an element", lambda parts, text: in_paragraph(f"<w:{text.replace(' ', '')}/>")(parts, ""), K.ELEMENT, one_word=True),
    at(29, "name of an attribute", lambda parts, text: in_body(f'<w:p w:{text.replace(" ", "")}="1"/>')(parts, ""), K.ATTRIBUTE, one_word=True),
    at(29, "name of a namespace", with_prefix, K.NAMESPACE, one_word=True),
    at(29, "extension", drawing("<a:extLst><a:ext uri='{}'/></a:extLst>"), K.OBJECT, K.ATTRIBUTE),
    at(29, "XML comment", in_paragraph("<!-- {} -->"), K.XML_COMMENT),
    at(29, "processing instruction", in_paragraph("<?a {}?>"), K.INSTRUCTION),
    at(29, "instruction behind the root", instruction_outside, K.INSTRUCTION),
    at(29, "CDATA", lambda parts, text: in_run(f"<w:t><![CDATA[{text}]]></w:t>")(parts, ""), K.UNPLANNED),
    at(29, "entity", entity, K.DOCTYPE),
    at(29, "character references", lambda parts, text: in_run(f"<w:t>{''.join(f'&#{ord(c)};' for c in text)}</w:t>")(parts, ""), K.UNPLANNED),
    at(29, "part in UTF-16", in_utf16, K.ENCODING, K.UNPLANNED),
    at(29, "part in the Strict namespace", new_part("word/header7.xml", in_strict, "header"), K.ELEMENT, K.NAMESPACE),
    at(29, "part that is no XML", spoilt, K.MALFORMED),
    at(29, "text between elements", in_paragraph("{}"), K.STRAY_TEXT),
    at(30, "macros", new_part("word/vbaProject.bin", lambda text: b"\xd0\xcf\x11\xe0" + bytes(9) + text.encode() + bytes(9), "vbaProject"), K.PART),
    at(30, "ribbon", new_part("customUI/customUI.xml", xml('<customUI><button label="{}"/></customUI>'), owner=""), K.PART, K.ATTRIBUTE),
    at(30, "web extension", new_part("word/webextensions/webextension1.xml", xml('<we><property value="{}"/></we>'), owner=""), K.PART, K.ATTRIBUTE),
    at(31, "printer", new_part("word/printerSettings/printerSettings1.bin", lambda text: text.encode(WIDE) + bytes(30), "printerSettings"), K.PART),
    at(31, "label", new_part("docMetadata/LabelInfo.xml", xml('<labels><label siteId="{}"/></labels>'), owner=""), K.PART, K.ATTRIBUTE),
    at(31, "signature", new_part("_xmlsignatures/sig1.xml", xml("<Signature><X509SubjectName>{}</X509SubjectName></Signature>"), owner=""), K.PART, K.STRAY_TEXT),
    at(31, "ink", new_part("word/ink/ink1.xml", xml("<ink><annotation>{}</annotation></ink>")), K.PART, K.STRAY_TEXT),
    at(31, "tasks", new_part("word/documenttasks/documenttasks1.xml", xml('<t><user name="{}"/></t>')), K.PART, K.ATTRIBUTE),
    at(31, "background", lambda parts, text: pack(put(parts, DOCUMENT, b"<w:body", f'<w:background w:color="{text}"/>', last=False)), K.ELEMENT, K.ATTRIBUTE_VALUE),
    at(32, "locked package", new_part("EncryptedPackage", lambda text: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + text.encode(WIDE) + bytes(30), "package", ""), K.PART),
)  # fmt: skip
