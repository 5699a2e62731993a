"""A Part 1 that is as it should be, made of strings: the tests spoil it in one place each."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from redactor.verify import Claim, Kind, verify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from redactor.data import Verdict

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

SECRETS = (
    "Mrs Joanne Broadbent", "Kayden Sharples", "Kayden\u2019s", "07700 900417", "Rose",
    "Zoë Łuczak", "Jo Ng", "Maisie-Leigh O\u2019Hara", "mother of Kayden", "Mark",
)  # fmt: skip
SEALED = (
    "9. Exclusion appeal",
    "The panel heard that the pupil had brought a knife into school on two occasions.",
    "The Chair thanked everyone and the meeting closed at 7.30 pm.",
)
BODY = (
    "Minutes of the Full Governing Body",
    "Present: Rose Pemberton (Chair), Grace Oyelaran",
    "The Chair welcomed everyone to the meeting on 12 May 2026.",
    "[Pupil A] in Year 5 was congratulated, and Rose Pemberton will write a card.",
    "The crossing on Broadbent Lane was discussed; governors will mark the occasion.",
    "9. Confidential item",
    "The Chair thanked everyone and the meeting closed at 7.30 pm.",
)
HEADER = "Thornlea Moor Primary School"
NOTE = "The survey was sent out in May."
FOOTER = "Page 1 of 3"
FILE_NAME = "thornlea-moor-2026-05-12-minutes.docx"
CLAIM = Claim(SECRETS, SEALED, (*BODY, HEADER, FOOTER, NOTE))


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="Style1"/></w:pPr>{run(text)}</w:p>'


def document(*paragraphs: str) -> str:
    return (
        f"{HEAD}<w:document {W} {R}><w:body>{''.join(paragraphs)}"
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
        "</w:body></w:document>"
    )


BODY_XML = tuple(map(paragraph, BODY))
PAGE_FOOTER = (
    '<w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> of </w:t></w:r>'
    '<w:fldSimple w:instr=" NUMPAGES \\* MERGEFORMAT "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>'
)
STYLES = (
    f'{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'
    '<w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Style1"><w:name w:val="Style 1"/>'
    '<w:basedOn w:val="Normal"/><w:rPr><w:color w:val="1F3864"/></w:rPr></w:style></w:styles>'
)
CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Minutes</dc:title></cp:coreProperties>'
)
TYPES = {
    "document": "document.main", "styles": "styles", "settings": "settings",
    "header1": "header", "footer1": "footer", "footnotes": "footnotes",
}  # fmt: skip


def content_types(extra: str = "") -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in TYPES.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}{extra}</Types>"
    )


def relationships(*pairs: tuple[str, str], extra: str = "") -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(pairs, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}{extra}</Relationships>'


def document_relationships(extra: str = "") -> str:
    kinds = ("styles", "settings", "header", "footer", "footnotes")
    files = ("styles.xml", "settings.xml", "header1.xml", "footer1.xml", "footnotes.xml")
    pairs = [(f"{OFFICE}/{kind}", file) for kind, file in zip(kinds, files, strict=True)]
    return relationships(*pairs, extra=extra)


def good_parts() -> dict[str, str | bytes]:
    """All parts of a good package by name."""
    note = f'<w:footnote w:id="1">{paragraph(NOTE)}</w:footnote>'
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": CORE,
        "word/document.xml": document(*BODY_XML),
        "word/styles.xml": STYLES,
        "word/settings.xml": f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/></w:settings>',
        "word/header1.xml": f"{HEAD}<w:hdr {W}>{paragraph(HEADER)}</w:hdr>",
        "word/footer1.xml": f"{HEAD}<w:ftr {W}>{PAGE_FOOTER}</w:ftr>",
        "word/footnotes.xml": f"{HEAD}<w:footnotes {W}>{note}</w:footnotes>",
        "word/_rels/document.xml.rels": document_relationships(),
    }


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(entry(name), content)
    return buffer.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    return info


def package(**changed: str | bytes) -> bytes:
    """A good package with other parts: `document`, `styles` … by the name without its ending."""
    parts = good_parts()
    for stem, content in changed.items():
        (name,) = (name for name in parts if name.rpartition("/")[2] == f"{stem}.xml")
        parts[name] = content
    return pack(parts)


def body(*paragraphs: str) -> bytes:
    """A good package with more paragraphs (as XML) at the end of its body."""
    return package(document=document(*BODY_XML, *paragraphs))


def verdict(part1: bytes, claim: Claim = CLAIM, file_name: str = FILE_NAME) -> Verdict:
    return verify(part1, file_name, claim)


def kinds(part1: bytes, claim: Claim = CLAIM, file_name: str = FILE_NAME) -> set[str]:
    return {Kind(leak.kind).name for leak in verdict(part1, claim, file_name).leaks}
