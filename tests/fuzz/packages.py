"""Hostile packages: good ones, spoilt in the ways that damage, chance and malice have.

What lives here: Hypothesis strategies. What does not: single files that each try one trick
(`tricks`), and what must become of them.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from product import SAMPLES, minutes

if TYPE_CHECKING:
    from collections.abc import Mapping

type Parts = dict[str, bytes]

WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
DOCUMENT = "word/document.xml"


def unpacked(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


BASES = [unpacked(minutes())] + [
    unpacked(path.read_bytes()) for path in sorted(SAMPLES.rglob("*.docx"))[:4]
]

# --- what attributes and texts may say --------------------------------------------------------

ODD_VALUES = st.sampled_from([
    "", "0", "-1", "1", "2147483648", "99999999999999999999", "-99999999999", "1e9", "NaN", "inf", "0x10", "%1",
    "%99", "../../etc/passwd", "rId999", "true", "\u0661\u0662", "²", " 7 ", "A" * 5_000, "auto", "&#0;", "&b;",
    "9" * 5_000, "110000", "D800", "&lt;w:p/&gt;", "begin", "separate", "end", "restart", "continue", "TOC", "Normal", "Heading1", "xFFFF",
])  # fmt: skip
WRAPPERS = (
    "w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:moveTo", "w:hyperlink",
    "w:fldSimple", "w:smartTag", "w:customXml", "w:txbxContent", "w:pict", "w:body", "w:rPr", "w:pPr", "w:numPr",
)  # fmt: skip
FRAGMENTS = (
    '<w:tbl><w:tblGrid><w:gridCol w:w="99999999999"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:tr/>", "<w:tc/>", "<w:p/>", "<w:r/>",
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 40, '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    '<w:p><w:r><w:fldChar w:fldCharType="separate"/><w:instrText>PAGE</w:instrText></w:r></w:p>',
    '<w:p><w:r><w:footnoteReference w:id="77"/><w:endnoteReference w:id="x"/></w:r></w:p>',
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="99"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="nobody"/><w:sectPr/></w:pPr></w:p>', "<w:sectPr/>", "<w:sectPr/><w:sectPr/>",
    '<w:p><w:r><w:sym w:font="" w:char="ZZZZ"/><w:sym w:char="D800"/><w:sym/></w:r></w:p>',
    "<w:p><w:r><w:t>PART 2 – CONFIDENTIAL</w:t></w:r></w:p>", "<w:altChunk/>", "<w:subDoc/>", "<w:sdt/>",
    "<w:p><w:pPr><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPr></w:p>", "text", "<!-- a -->", "<?a b?>",
    '<w:p><w:fldSimple w:instr="PAGE"/></w:p>' * 60, "<w:p>" + '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>' * 60 + "</w:p>",
    "<w:p><w:hyperlink><w:hyperlink/></w:hyperlink></w:p>", '<w:p w:id="1"/><w:p w:id="1"/>', "<w:br/>", "<w:t>a</w:t>",
)  # fmt: skip
HEADS = (
    '<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">', '<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/hostname"> %b;]>',
    '<!DOCTYPE a [<!ENTITY b "' + "c" * 99 + '">' + "".join(f'<!ENTITY b{n} "{"&b;" * 9}">' for n in range(9)) + "]>",
    "<?xml-stylesheet href='http://127.0.0.1:9/'?>", "<!-- " + "a" * 999 + " -->",
)  # fmt: skip
ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "cp037",
    "latin-1",
    "utf-8-sig",
    "bogus",
)


# --- one change each ---------------------------------------------------------------------------


def _text(parts: Parts, name: str) -> str:
    return parts[name].decode("utf-8", "replace")


@st.composite
def _name(draw: st.DrawFn, parts: Parts) -> str:
    names = sorted(parts)
    weighted = [DOCUMENT] * (len(names) // 2) if DOCUMENT in parts else []
    return draw(st.sampled_from(names + weighted))


@st.composite
def attribute(draw: st.DrawFn, parts: Parts) -> Parts:
    """Another value for one attribute, or for all that are called so."""
    name = draw(_name(parts))
    text = _text(parts, name)
    found = sorted(set(re.findall(r'[\w:]+="', text)))
    if not found:
        return parts
    chosen, value = draw(st.sampled_from(found)), draw(ODD_VALUES)
    count = draw(st.sampled_from([0, 1]))
    pattern = rf'(?<=[ \n]){re.escape(chosen)}[^"]*"'
    return {
        **parts,
        name: re.sub(pattern, lambda _: f'{chosen}{value}"', text, count=count).encode(
            "utf-8", "replace"
        ),
    }


@st.composite
def fragment(draw: st.DrawFn, parts: Parts) -> Parts:
    """Odd markup somewhere between two tags."""
    name = draw(_name(parts))
    text = _text(parts, name)
    gaps = [found.end() for found in re.finditer(">", text)] or [0]
    at = gaps[draw(st.integers(0, 10_000)) % len(gaps)]
    xml = draw(st.sampled_from(FRAGMENTS)) * draw(st.sampled_from([1, 1, 1, 30]))
    return {**parts, name: (text[:at] + xml + text[at:]).encode("utf-8", "replace")}


@st.composite
def nested(draw: st.DrawFn, parts: Parts) -> Parts:
    """Something in itself, again and again: below and above the limit of XML parsers."""
    if DOCUMENT not in parts:
        return parts
    chain = draw(st.lists(st.sampled_from(WRAPPERS), min_size=1, max_size=4))
    depth = draw(st.sampled_from([5, 40, 60, 250, 5_000]))
    opened = "".join(f"<{tag}>" for tag in chain) * depth
    closed = "".join(f"</{tag}>" for tag in reversed(chain)) * depth
    text = _text(parts, DOCUMENT).replace(
        "<w:body>", f"<w:body>{opened}<w:r><w:t>deep</w:t></w:r>{closed}", 1
    )
    return {**parts, DOCUMENT: text.encode("utf-8", "replace")}


@st.composite
def element(draw: st.DrawFn, parts: Parts) -> Parts:
    """One element renamed, doubled or without its end."""
    name = draw(_name(parts))
    text = _text(parts, name)
    tags = list(re.finditer(r"<([\w:]+)[^<>]*>", text))
    if not tags:
        return parts
    tag = tags[draw(st.integers(0, 10_000)) % len(tags)]
    other = draw(
        st.sampled_from(
            ["", tag[0] * 2, f"<{draw(st.sampled_from(WRAPPERS))}/>", "<x:y/>", tag[0] * 3_000]
        )
    )
    return {
        **parts,
        name: (text[: tag.start()] + other + text[tag.end() :]).encode("utf-8", "replace"),
    }


@st.composite
def head(draw: st.DrawFn, parts: Parts) -> Parts:
    """A document type, entities, or another encoding than the part says."""
    name = draw(_name(parts))
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", _text(parts, name))
    encoding = draw(st.sampled_from(["utf-8", *ENCODINGS]))
    said = draw(st.sampled_from([encoding, "utf-8", "utf-16", "ISO-8859-1", "ebcdic-cp-us"]))
    top = draw(st.sampled_from(["", *HEADS]))
    whole = f'<?xml version="1.0" encoding="{said}"?>{top}{text}'
    try:
        return {**parts, name: whole.encode(encoding, "replace")}
    except LookupError:
        return {**parts, name: whole.encode()}


@st.composite
def rearranged(draw: st.DrawFn, parts: Parts) -> Parts:
    """Parts that are missing, exchanged, empty, renamed or somebody else's."""
    one, two = draw(_name(parts)), draw(_name(parts))
    match draw(st.integers(0, 6)):
        case 0:
            return {name: data for name, data in parts.items() if name != one}
        case 1:
            return {**parts, one: parts[two], two: parts[one]}
        case 2:
            return {
                **parts,
                one: draw(
                    st.sampled_from([b"", b"\0" * 99, b"<a/>", b"<a", b"\xff\xfe", b"PK\3\4"])
                ),
            }
        case 3:
            new = draw(st.sampled_from([
                one.upper(), "/" + one, one.replace("/", "\\"), "../" + one, "C:/" + one, one + "/", "%2e%2e/" + one,
                "./" + one, one + "\u202e", "a" * 300 + one, "", "//" + one, "/etc/passwd",
            ]))  # fmt: skip
            return {**{name: data for name, data in parts.items() if name != one}, new: parts[one]}
        case 4:
            return {**parts, one: parts[one][: draw(st.integers(0, len(parts[one])))]}
        case 5:
            return {
                **parts,
                one: _text(parts, one).replace(WML, _STRICT).encode("utf-8", "replace"),
            }
        case _:
            return {**parts, two: parts[one]}


@st.composite
def flipped(draw: st.DrawFn, parts: Parts) -> Parts:
    name = draw(_name(parts))
    data = bytearray(parts[name] or b"\0")
    for at, bits in draw(
        st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(1, 255)), min_size=1, max_size=6)
    ):
        data[at % len(data)] ^= bits
    return {**parts, name: bytes(data)}


@st.composite
def related(draw: st.DrawFn, parts: Parts) -> Parts:
    """Relationships in circles, to nowhere, to outside, of the wrong kind."""
    names = sorted(name for name in parts if name.endswith(".rels"))
    if not names:
        return parts
    name = draw(st.sampled_from(names))
    target = draw(st.sampled_from([
        "document.xml", "word/document.xml", "/word/document.xml", "../word/document.xml", "styles.xml", "", ".", "..",
        "http://127.0.0.1:9/a", "file:///etc/hostname", "//127.0.0.1/a", "numbering.xml", "_rels/document.xml.rels", "%00",
    ]))  # fmt: skip
    mode = draw(st.sampled_from(["", ' TargetMode="External"', ' TargetMode="x"']))
    text = _text(parts, name)
    if draw(st.booleans()):
        text = re.sub(
            r'Target="[^"]*"',
            lambda _: f'Target="{target}"{mode}',
            text,
            count=draw(st.sampled_from([0, 1])),
        )
    else:
        kind = draw(
            st.sampled_from(
                [
                    "header",
                    "footer",
                    "footnotes",
                    "styles",
                    "numbering",
                    "settings",
                    "theme",
                    "officeDocument",
                    "attachedTemplate",
                    "image",
                    "aFChunk",
                    "subDocument",
                ]
            )
        )
        extra = f'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>'
        text = text.replace("</Relationships>", f"{extra}</Relationships>")
    return {**parts, name: text.encode("utf-8", "replace")}


CHANGES = (
    attribute,
    attribute,
    fragment,
    fragment,
    nested,
    element,
    head,
    rearranged,
    flipped,
    related,
)


# --- the zip itself ----------------------------------------------------------------------------


@st.composite
def spoilt_zip(draw: st.DrawFn, data: bytes) -> bytes:
    """Bytes cut, changed, doubled; fields of the records that lie."""
    match draw(st.integers(0, 6)):
        case 0:
            return data[: draw(st.integers(0, len(data)))]
        case 1:
            return data[draw(st.integers(0, len(data))) :]
        case 2:
            changed = bytearray(data)
            for at, bits in draw(
                st.lists(
                    st.tuples(st.integers(0, 1 << 22), st.integers(1, 255)), min_size=1, max_size=8
                )
            ):
                changed[at % len(changed)] ^= bits
            return bytes(changed)
        case 3:
            return draw(st.binary(max_size=64)) + data + draw(st.binary(max_size=64))
        case 4:
            signature = draw(st.sampled_from([b"PK\1\2", b"PK\3\4", b"PK\5\6"]))
            starts = [found.start() for found in re.finditer(re.escape(signature), data)]
            at = draw(st.sampled_from(starts)) + draw(st.integers(4, 44))
            value = draw(st.sampled_from([0, 1, 0x7FFF, 0xFFFF, 0xFFFFFFFF, 0x80000000]))
            size = draw(st.sampled_from([2, 4]))
            return data[:at] + value.to_bytes(4, "little")[:size] + data[at + size :]
        case 5:
            return data + data
        case _:
            half = len(data) // 2
            return data[half:] + data[:half]


@st.composite
def packages(draw: st.DrawFn) -> bytes:
    """A good package after one to three changes, and perhaps one of the zip."""
    parts = draw(st.sampled_from(BASES))
    for change in draw(st.lists(st.sampled_from(CHANGES), min_size=0, max_size=3)):
        parts = draw(change(parts))
        if not parts:
            break
    data = packed(parts)
    return draw(spoilt_zip(data)) if draw(st.sampled_from([False, False, True])) else data
