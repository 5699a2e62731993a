"""Everything in a package that is not text on a page."""

from __future__ import annotations

import base64
import io
import zipfile
from dataclasses import replace

import pytest
from good_package import (
    BODY_XML,
    CLAIM,
    CORE,
    HEAD,
    OFFICE,
    SEALED,
    STYLES,
    WORD,
    W,
    body,
    content_types,
    document,
    document_relationships,
    entry,
    good_parts,
    kinds,
    pack,
    package,
    paragraph,
    run,
    verdict,
)

from redactor.errors import Withheld
from redactor.verify import Claim


def with_part(name: str, content: str | bytes) -> bytes:
    return pack({**good_parts(), name: content})


def styled(old: str, new: str) -> bytes:
    assert old in STYLES
    return package(styles=STYLES.replace(old, new))


def in_document(xml: str) -> bytes:
    """Markup in the first paragraph of the body, before its text."""
    first = BODY_XML[0].replace("<w:r>", f"{xml}<w:r>", 1)
    return package(document=document(first, *BODY_XML[1:]))


def related(extra: str) -> bytes:
    return pack({**good_parts(), "word/_rels/document.xml.rels": document_relationships(extra)})


HIDDEN_RUN = run("Kayden ", "<w:rPr><w:vanish/></w:rPr>")
DELETED_RUN = '<w:del w:id="1" w:author="Kayden"><w:r><w:delText>Sharples</w:delText></w:r></w:del>'
UTF16 = '<?xml version="1.0" encoding="UTF-16"?>' + CORE.removeprefix(HEAD).replace(
    ">Minutes<", ">Kayden<"
)
NESTED = io.BytesIO()
with zipfile.ZipFile(NESTED, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("letter.txt", "Dear Mrs Broadbent, about Kayden")
SETTINGS = (
    f"{HEAD}<w:settings {W}><w:removePersonalInformation/><w:compat>"
    '<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="15"/></w:compat></w:settings>'
)
PIXELS = b"\x89PNG\r\n\x1a\n" + bytes(range(256))

# What is planted: the package, and the kinds of leak that it must be refused for.
PLANTED = {
    "hidden run": (in_document(HIDDEN_RUN), {"HIDDEN", "VALUE", "UNPLANNED"}),
    "hidden style": (styled("<w:color", "<w:vanish/><w:color"), {"HIDDEN"}),
    "deletion": (in_document(DELETED_RUN), {"REVISION", "ATTRIBUTE", "STRAY_TEXT", "VALUE"}),
    "insertion": (in_document(f'<w:ins w:id="1">{run("")}</w:ins>'), {"REVISION"}),
    "comment mark": (in_document('<w:commentRangeStart w:id="1"/>'), {"COMMENT"}),
    "comment part": (
        with_part("word/comments.xml", f"{HEAD}<w:comments {W}>{paragraph('Kayden?')}</w:comments>"),
        {"PART", "COMMENT", "VALUE", "UNPLANNED"},
    ),
    "empty comment part": (with_part("word/comments.xml", f"{HEAD}<w:comments {W}/>"), {"PART", "COMMENT"}),
    "drawing": (in_document("<w:r><w:drawing/></w:r>"), {"OBJECT"}),
    "drawing in a namespace that is no address": (
        in_document('<w:r><w:drawing><a:b xmlns:a="relative"/></w:drawing></w:r>'), {"OBJECT", "ELEMENT", "NAMESPACE"},
    ),
    "VML": (in_document("<w:r><w:pict/></w:r>"), {"OBJECT"}),
    "alt text": (
        in_document('<w:r><w:drawing><w:docPr w:descr="Photo of Kayden"/></w:drawing></w:r>'),
        {"OBJECT", "ELEMENT", "ATTRIBUTE", "VALUE"},
    ),
    "content control": (in_document('<w:sdt><w:alias w:val="Kayden"/></w:sdt>'), {"ELEMENT", "ATTRIBUTE_VALUE", "VALUE"}),
    "bookmark": (
        in_document('<w:bookmarkStart w:id="0" w:name="Kayden"/>'), {"ELEMENT", "ATTRIBUTE_VALUE", "VALUE"},
    ),
    "soft hyphen": (in_document("<w:r><w:softHyphen/></w:r>"), {"ELEMENT"}),
    "element with a name": (in_document("<w:Sharples/>"), {"ELEMENT", "VALUE"}),
    "element of a stranger": (in_document('<x:a xmlns:x="urn:kayden"/>'), {"ELEMENT", "NAMESPACE", "VALUE"}),
    "unused namespace": (
        package(document=document(*BODY_XML).replace("<w:document", '<w:document xmlns:Kayden="urn:x"')),
        {"NAMESPACE", "VALUE"},
    ),
    "attribute": (in_document('<w:proofErr w:author="Kayden"/>'), {"ELEMENT", "ATTRIBUTE", "VALUE"}),
    "revision id": (
        package(document=document(BODY_XML[0].replace("<w:p>", '<w:p w:rsidR="00AB12CD">'), *BODY_XML[1:])),
        {"ATTRIBUTE"},
    ),
    "value of an attribute": (styled('w:val="1F3864"', 'w:val="Kayden"'), {"ATTRIBUTE_VALUE", "VALUE"}),
    "telephone number in a width": (styled('w:sz w:val="22"', 'w:sz w:val="07700900417"'), {"ATTRIBUTE_VALUE", "VALUE"}),
    "name of a style": (styled('w:val="Style 1"', 'w:val="Letter re Kayden"'), {"ATTRIBUTE_VALUE", "VALUE"}),
    "id of a style": (styled("Style1", "LetterKayden"), {"ATTRIBUTE_VALUE", "VALUE"}),
    "font called like a pupil": (styled("Georgia", "Sharples Script"), {"VALUE"}),
    "field": (
        in_document('<w:fldSimple w:instr=" AUTHOR Kayden "><w:r><w:t></w:t></w:r></w:fldSimple>'), {"FIELD", "VALUE"},
    ),
    "field over runs": (
        in_document(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE "Kayden" </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
        {"FIELD", "VALUE"},
    ),
    "text as a page number": (
        in_document('<w:fldSimple w:instr=" PAGE "><w:r><w:t>Kayden </w:t></w:r></w:fldSimple>'),
        {"FIELD", "VALUE", "UNPLANNED"},
    ),
    "field in a field": (
        in_document('<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="begin"/></w:r>'), {"FIELD"},
    ),
    "unknown setting": (
        package(settings=SETTINGS.format(name="Kayden", uri="http://schemas.microsoft.com/office/word")),
        {"ATTRIBUTE_VALUE", "VALUE"},
    ),
    "field without an end": (in_document('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), {"FIELD"}),
    "text between elements": (in_document("Kayden"), {"STRAY_TEXT", "VALUE"}),
    "text in the styles": (styled("</w:style>", "Kayden</w:style>"), {"STRAY_TEXT", "VALUE"}),
    "XML comment": (in_document("<!-- Kayden -->"), {"XML_COMMENT", "VALUE"}),
    "XML comment after the end": (package(styles=STYLES + "<!--Kayden-->"), {"XML_COMMENT", "VALUE"}),
    "processing instruction": (in_document("<?note Kayden?>"), {"INSTRUCTION", "VALUE"}),
    "document type": (
        package(styles=STYLES.replace("<w:styles", '<!DOCTYPE a [<!ENTITY b "Kayden">]><w:styles', 1)),
        {"DOCTYPE", "VALUE"},
    ),
    "entity in the text": (
        package(
            document=document(*BODY_XML, "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>").replace(
                "<w:document", '<!DOCTYPE a [<!ENTITY b "Kayden">]><w:document', 1
            )
        ),
        {"DOCTYPE", "VALUE"},
    ),
    "character references": (
        in_document(f"<w:r><w:t>{''.join(f'&#{ord(c)};' for c in 'Kayden ')}</w:t></w:r>"), {"VALUE", "UNPLANNED"},
    ),
    "CDATA": (in_document("<w:r><w:t><![CDATA[Kayden ]]></w:t></w:r>"), {"VALUE", "UNPLANNED"}),
    "UTF-16 part": (package(core=UTF16.encode("utf-16")), {"ENCODING", "PROPERTY", "VALUE"}),
    "part that is not XML": (package(settings="Dear Kayden"), {"MALFORMED", "VALUE"}),
    "title": (package(core=CORE.replace(">Minutes<", ">Appeal of Kayden<")), {"PROPERTY", "VALUE"}),
    "harmless title": (package(core=CORE.replace(">Minutes<", ">Spring term<")), {"PROPERTY"}),
    "Part 2 in the title": (package(core=CORE.replace(">Minutes<", f">{SEALED[0]}<")), {"PROPERTY", "SEALED"}),
    "keywords": (
        package(core=CORE.replace("<dc:title>", "<cp:keywords>Kayden</cp:keywords><dc:title>")),
        {"ELEMENT", "PROPERTY", "VALUE"},
    ),
    "name of a part": (with_part("word/media/Kayden Sharples.xml", "<a/>"), {"PART", "ELEMENT", "VALUE"}),
    "custom XML": (with_part("customXml/item1.xml", "<pupil>Kayden</pupil>"), {"PART", "ELEMENT", "STRAY_TEXT", "VALUE"}),
    "UTF-16 in an extra part": (with_part("word/vba.bin", "Kayden".encode("utf-16-le")), {"PART", "VALUE"}),
    "UTF-16 at an odd place": (with_part("word/vba.bin", b"\1" + "Kayden".encode("utf-16-be")), {"PART", "VALUE"}),
    "zip in the package": (with_part("word/embeddings/a.docx", NESTED.getvalue()), {"PART", "VALUE"}),
    "zip inside another file": (with_part("word/ole.bin", b"\0" * 9 + NESTED.getvalue()), {"PART", "VALUE"}),
    "something like a zip": (with_part("word/ole.bin", b"PK\3\4 Kayden"), {"PART", "VALUE"}),
    "picture": (with_part("word/media/image1.png", PIXELS), {"PART"}),
    "text in a picture": (with_part("word/media/image1.png", PIXELS + b"tEXt Kayden"), {"PART", "VALUE"}),
    "undeclared header": (
        with_part("word/header2.xml", f"{HEAD}<w:hdr {W}>{paragraph('')}</w:hdr>"), {"CONTENT_TYPE", "RELATIONSHIP"},
    ),
    "content type": (
        pack({**good_parts(), "[Content_Types].xml": content_types('<Default Extension="kayden" ContentType="a/b"/>')}),
        {"CONTENT_TYPE", "VALUE"},
    ),
    "declared but missing": (
        pack({
            **good_parts(),
            "[Content_Types].xml": content_types(
                f'<Override PartName="/word/header9.xml" ContentType="{WORD}.header+xml"/>'
            ),
        }),
        {"CONTENT_TYPE"},
    ),
    "external target": (
        related(
            f'<Relationship Id="rId9" Type="{OFFICE}/hyperlink" Target="mailto:kayden@example.org" TargetMode="External"/>'
        ),
        {"LINK", "ATTRIBUTE", "VALUE"},
    ),
    "relationship to nothing": (
        related(f'<Relationship Id="rId9" Type="{OFFICE}/header" Target="header7.xml"/>'), {"RELATIONSHIP"},
    ),
    "id of a relationship": (
        related(f'<Relationship Id="Kayden" Type="{OFFICE}/styles" Target="styles.xml"/>'), {"RELATIONSHIP", "VALUE"},
    ),
    "missing text": (
        pack({name: content for name, content in good_parts().items() if "document" not in name}),
        {"PART", "CONTENT_TYPE", "RELATIONSHIP", "LOST"},
    ),
    "missing styles": (
        pack({name: content for name, content in good_parts().items() if name != "word/styles.xml"}),
        {"CONTENT_TYPE", "RELATIONSHIP"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("part1", "expected"), PLANTED.values(), ids=PLANTED.keys())
def test_what_is_planted_is_refused_for_what_it_is(part1: bytes, expected: set[str]) -> None:
    assert kinds(part1) == expected


@pytest.mark.parametrize("part1", [planted[0] for planted in PLANTED.values()], ids=PLANTED.keys())
def test_no_verdict_says_what_it_found(part1: bytes) -> None:
    told = repr(verdict(part1)).lower()
    assert not any(word in told for word in ("kayden", "sharples", "broadbent"))


NAME = "Kayden Sharples"
DISGUISED = {
    "base64": base64.b64encode(NAME.encode()).decode(),
    "base64 inside a longer one": base64.b64encode(f"to: {NAME}, from: x".encode()).decode(),
    "base64 for addresses": base64.urlsafe_b64encode(f"?{NAME}?~~~".encode()).decode(),
    "base64 of UTF-16": base64.b64encode(NAME.encode("utf-16-le")).decode(),
    "hexadecimal": NAME.encode().hex(),
    "hexadecimal capitals": NAME.encode().hex().upper(),
    "percent signs": "".join(f"%{byte:02X}" for byte in NAME.encode()),
    "entities twice": "".join(f"&#{ord(c)};" for c in NAME),
}


@pytest.mark.parametrize("text", DISGUISED.values(), ids=DISGUISED.keys())
def test_a_value_in_disguise_is_recognised(text: str) -> None:
    assert kinds(body(paragraph(text))) == {"VALUE", "UNPLANNED"}
    assert "VALUE" in kinds(with_part("word/data.bin", text))


def test_a_disguise_cut_by_runs_is_recognised() -> None:
    text = DISGUISED["base64"]
    assert "VALUE" in kinds(body(f"<w:p>{run(text[:7])}{run(text[7:])}</w:p>"))


FILE_NAMES = {
    "Appeal Kayden Sharples.docx": {"VALUE"},
    "kaydensharples_appeal.docx": {"VALUE"},
    "K_Sharples.docx": {"VALUE"},
    "minutes-joanne.docx": {"VALUE"},
    "9. Exclusion appeal.docx": set(),  # that there was one is no secret, and a file needs a name
    "Minutes 12 May 2026.docx": set(),
    "Minutes October 2026 - Part 2 confidential.docx": set(),
    "Rose Pemberton's draft.docx": set(),
    "Kayden's mum.docx": {"VALUE"},
    "Letter to mum.docx": set(),
    "FGB mother's day minutes of Mrs.docx": set(),
    "GB minutes BG 12 May.docx": set(),  # the governing body, and no pupil called Georgia B
    "minutes georgia.docx": {"VALUE"},
    "": set(),
}


@pytest.mark.parametrize(("name", "expected"), FILE_NAMES.items())
def test_the_name_of_the_file_is_looked_through(name: str, expected: set[str]) -> None:
    claim = Claim(
        (*CLAIM.secrets, "3 October 2015", "Mum", "Georgia B"),
        (*CLAIM.sealed, "Part 2: Confidential", "October 2026"),
        CLAIM.public,
    )
    found = verdict(package(), claim, name).leaks
    assert kinds(package(), claim, name) == expected
    assert {leak.where for leak in found} <= {"file name"}


def test_a_word_that_only_part_2_has_names_no_file_and_may_stand_on_the_page() -> None:
    claim = replace(CLAIM, named=("wexcombe", "thornlea"))
    assert kinds(package(), claim, "Wexcombe tender.docx") == {"SEALED"}
    assert kinds(package(), claim, "Wex combe tender.docx") == set()
    assert kinds(package(), replace(claim, named=("welcomed",)), "minutes.docx") == set()


def test_a_school_called_like_a_street_may_name_its_file() -> None:
    public = (*CLAIM.public, "Captain's Hill Academy")
    claim = Claim((*CLAIM.secrets, "52 Mulberry Road, Captain's Hill"), CLAIM.sealed, public)
    of_the_school, of_the_house = "captains hill panel.docx", "mulberry road panel.docx"
    assert "VALUE" not in kinds(package(), claim, of_the_school)
    assert "VALUE" in kinds(package(), claim, of_the_house)


def test_a_surname_that_ends_in_s_is_no_possessive() -> None:
    public = (*CLAIM.public, "William's report")
    claim = Claim((*CLAIM.secrets, "Jo Williams"), CLAIM.sealed, public)
    assert "VALUE" in kinds(package(), claim, "williams appeal.docx")


METHODS = {"stored": zipfile.ZIP_STORED, "method": zipfile.ZIP_LZMA}


def zipped(change: str) -> bytes:
    """A good package whose zip is odd in one way."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in good_parts().items():
            info = entry(name)
            if name == "word/document.xml":
                info.comment = b"Kayden" if change == "comment of an entry" else b""
                info.extra = b"\x99\x99\x06\x00Kayden" if change == "extra field" else b""
                info.date_time = (2026, 5, 12, 9, 0, 0) if change == "time" else info.date_time
                info.compress_type = METHODS.get(change, info.compress_type)
            archive.writestr(info, content)
        archive.comment = b"Kayden" if change == "comment" else b""
    return buffer.getvalue()


def doubled() -> bytes:
    """A good package with its styles a second time: the second name is patched in afterwards."""
    parts = {**good_parts(), "word/stylez.xml": STYLES}
    return pack(parts).replace(b"word/stylez.xml", b"word/styles.xml")


def with_gap(piece: bytes) -> bytes:
    """A good package with bytes between its last entry and its directory."""
    data = package()
    end = data.rindex(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    moved = (start + len(piece)).to_bytes(4, "little")
    return data[:start] + piece + data[start : end + 16] + moved + data[end + 20 :]


ODD_ZIPS = {
    "comment": (zipped("comment"), {"ZIP", "VALUE"}),
    "comment of an entry": (zipped("comment of an entry"), {"ZIP", "VALUE"}),
    "extra field": (zipped("extra field"), {"ZIP", "VALUE"}),
    "time": (zipped("time"), {"ZIP"}),
    "bytes before": (b"Kayden" + package(), {"ZIP", "VALUE"}),
    "bytes after": (package() + b"Kayden", {"ZIP", "VALUE"}),
    "a gap": (with_gap(b"Kayden"), {"ZIP", "VALUE"}),
    "UTF-16 in a gap": (with_gap("Kayden".encode("utf-16-le")), {"ZIP", "VALUE"}),
    "an entry twice": (doubled(), {"ZIP"}),
}


@pytest.mark.parametrize(("part1", "expected"), ODD_ZIPS.values(), ids=ODD_ZIPS.keys())
def test_every_byte_of_the_zip_is_accounted_for(part1: bytes, expected: set[str]) -> None:
    assert kinds(part1) == expected


def test_an_entry_without_compression_is_fine() -> None:
    assert kinds(zipped("stored")) == set()


def with_byte(after: bytes, skip: int, value: int) -> bytes:
    """A good package with one byte changed, counted from the last record of this kind."""
    data = bytearray(package())
    data[data.rindex(after) + skip] = value
    return bytes(data)


UNREADABLE = {
    "an entry more in the directory": with_byte(b"PK\5\6", 10, len(good_parts()) + 1),
    "a name without an end": with_byte(b"PK\1\2", 29, 255),
    "empty": b"",
    "no zip": b"Minutes of the meeting",
    "cut off": package()[:-30],
    "cut off at the front": package()[200:],
    "other compression": zipped("method"),
    "a bomb": with_part("word/styles.xml", bytes(33 << 20)),
    "many parts that are a bomb together": pack({f"{n}.xml": bytes(20 << 20) for n in range(2)}),
}


@pytest.mark.parametrize("part1", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_bytes_that_cannot_be_read_are_withheld(part1: bytes) -> None:
    with pytest.raises(Withheld, match="cannot be read back"):
        verdict(part1)


FINE = {
    "an enumeration": styled("<w:color", '<w:jc w:val="center"/><w:color'),
    "a style of Word's own": styled("Style 1", "List Table 3 Accent 1"),
    "a font that everyone has": styled("Georgia", "Times New Roman"),
    "a font that few people have": styled("Georgia", "Thornlea Display 2"),
    "a page field with no result": in_document('<w:fldSimple w:instr="PAGE"/>'),
    "a table": package(
        document=document(
            BODY_XML[0],
            '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/></w:tblGrid>'
            f'<w:tr><w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr>{BODY_XML[1]}</w:tc></w:tr></w:tbl>',
            *BODY_XML[2:],
        )
    ),
    "a tab stop": in_document('<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>'),
    "Word's compatibility": package(
        settings=SETTINGS.format(
            name="compatibilityMode", uri="http://schemas.microsoft.com/office/word"
        )
    ),
    "an empty title": package(core=CORE.replace(">Minutes<", "><")),
}


@pytest.mark.parametrize("part1", FINE.values(), ids=FINE.keys())
def test_what_lays_out_the_page_passes(part1: bytes) -> None:
    assert kinds(part1) == set()


def test_a_pupil_called_like_a_word_of_the_markup_does_not_stop_every_file() -> None:
    claim = Claim(
        ("Val Body", "Georgia Page", "Star Ascii", "Normal Style"), CLAIM.sealed, CLAIM.public
    )
    assert kinds(package(), claim) == set()
    assert "VALUE" in kinds(body(paragraph("Val came")), claim)
