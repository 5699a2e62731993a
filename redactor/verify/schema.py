"""What a Part 1 may consist of: the allow-lists of the verifier. Pure data.

What lives here: parts, content types, relationships, elements, attributes and their values, from
ECMA-376, written down for this checker alone. What does not: the lists of the writer; two lists
made by two hands are the point. All element and attribute names without a prefix are WordprocessingML's.
"""

from __future__ import annotations

import re

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
XML = "http://www.w3.org/XML/1998/namespace"

# Prefix → namespace; the default namespace (None) is the root's own in the OPC parts.
PREFIXES: dict[str | None, frozenset[str]] = {
    None: frozenset({RELATIONSHIPS, CONTENT_TYPES, CORE, W}),
    "w": frozenset({W}),
    "r": frozenset({R}),
    "cp": frozenset({CORE}),
    "dc": frozenset({DC}),
    "xml": frozenset({XML}),
}

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PACKAGE = "application/vnd.openxmlformats-package."
TYPES_PART = "[Content_Types].xml"
RELATIONSHIPS_PART = re.compile(
    r"(_rels/\.rels|word/_rels/(document|footnotes|endnotes|(header|footer)[1-9]\d{0,2})\.xml\.rels)"
)
# Pattern of a part's name → its content type, and the relationship that leads to it.
PARTS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"docProps/core\.xml"), _PACKAGE + "core-properties+xml",
     "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
    (re.compile(r"word/document\.xml"), _WORD + "document.main+xml", R + "/officeDocument"),
    (re.compile(r"word/styles\.xml"), _WORD + "styles+xml", R + "/styles"),
    (re.compile(r"word/settings\.xml"), _WORD + "settings+xml", R + "/settings"),
    (re.compile(r"word/theme/theme1\.xml"), "application/vnd.openxmlformats-officedocument.theme+xml",
     R + "/theme"),
    (re.compile(r"word/fontTable\.xml"), _WORD + "fontTable+xml", R + "/fontTable"),
    (re.compile(r"word/footnotes\.xml"), _WORD + "footnotes+xml", R + "/footnotes"),
    (re.compile(r"word/endnotes\.xml"), _WORD + "endnotes+xml", R + "/endnotes"),
    (re.compile(r"word/header[1-9]\d{0,2}\.xml"), _WORD + "header+xml", R + "/header"),
    (re.compile(r"word/footer[1-9]\d{0,2}\.xml"), _WORD + "footer+xml", R + "/footer"),
)  # fmt: skip
# Pictures: only such as were planned, and with nothing in them but pixels.
PICTURE_PART = re.compile(r"word/media/image[1-9]\d{0,2}\.png")
PICTURE = "image/png", R + "/image"  # its content type, and the relationship that leads to it
# Parts that are the same in every Part 1, and so say nothing: SHA-256 of their bytes.
CONSTANT = {
    "word/theme/theme1.xml": "c65a8e4f81bdfb7bda121abffa45d6fcde5e1b0b40b7e4fe90409bcaf1df4d97",
}
DEFAULT_TYPES = {"rels": _PACKAGE + "relationships+xml", "xml": "application/xml"}

# Elements of the document, the notes, the headers: what carries text and its layout. Numbering is
# not among them: Part 1 has its numbers typed, as text that was planned.
_STORY = """
    document body hdr ftr footnotes footnote endnotes endnote p r t tab br cr noBreakHyphen ptab
    footnoteReference endnoteReference footnoteRef endnoteRef separator continuationSeparator
    fldSimple fldChar instrText tbl tblGrid gridCol tr tc
"""
_PARAGRAPH = """
    pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl suppressLineNumbers pBdr top
    left bottom right start end between bar shd tabs suppressAutoHyphens kinsoku wordWrap
    overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
    contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment outlineLvl
"""
_RUN = """
    rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
    noProof color w kern position sz szCs highlight u bdr vertAlign rtl cs em lang
"""
_TABLE = """
    tblPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
    tblCellSpacing tblInd tblBorders insideH insideV tblLayout tblCellMar tblLook tblPrEx trPr
    gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tcPr tcW gridSpan hMerge
    vMerge tcBorders tl2br tr2bl noWrap tcMar tcFitText vAlign hideMark
"""
_SECTION = """
    sectPr headerReference footerReference footnotePr endnotePr pos numFmt numStart numRestart type
    pgSz pgMar pgBorders lnNumType pgNumType cols col noEndnote titlePg rtlGutter docGrid
"""
_STYLES = """
    styles docDefaults rPrDefault pPrDefault style name basedOn next link uiPriority semiHidden
    unhideWhenUsed qFormat tblStylePr
"""
_SETTINGS = """
    settings zoom defaultTabStop characterSpacingControl evenAndOddHeaders mirrorMargins
    gutterAtTop bordersDoNotSurroundHeader bordersDoNotSurroundFooter autoHyphenation compat
    compatSetting decimalSymbol listSeparator themeFontLang removePersonalInformation
    removeDateAndTime
"""
_FONTS = "fonts font panose1 charset family notTrueType pitch sig"
_WORDPROCESSING = (_STORY, _PARAGRAPH, _RUN, _TABLE, _SECTION, _STYLES, _SETTINGS, _FONTS)
_PACKAGING = {
    RELATIONSHIPS: "Relationships Relationship",
    CONTENT_TYPES: "Types Default Override",
    CORE: "coreProperties",
    DC: "title language",
}
ELEMENTS = frozenset(
    f"{{{namespace}}}{name}"
    for namespace, names in [*((W, names) for names in _WORDPROCESSING), *_PACKAGING.items()]
    for name in names.split()
)

# Named so that the message can say what it is; whatever else is not above is "unexpected".
_HIDDEN = "vanish webHidden specVanish hidden"
_REVISIONS = """
    ins del moveFrom moveTo delText delInstrText moveFromRangeStart moveFromRangeEnd
    moveToRangeStart moveToRangeEnd cellIns cellDel cellMerge rPrChange pPrChange tblPrChange
    trPrChange tcPrChange sectPrChange tblGridChange numberingChange tblPrExChange
"""
_COMMENTS = "comment comments commentRangeStart commentRangeEnd commentReference annotationRef"
_OBJECTS = "drawing pict object altChunk control movie"
HIDDEN = frozenset(_HIDDEN.split())
REVISIONS = frozenset(_REVISIONS.split())
COMMENTS = frozenset(_COMMENTS.split())
OBJECTS = frozenset(_OBJECTS.split())

# The only drawing: a picture in the line, of which nothing varies but numbers; as canonical XML.
_NUMBERED = r'"\d{1,9}"'
DRAWING = re.compile(
    re.escape(
        f'<w:drawing xmlns:w="{W}"><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        ' distB="0" distL="0" distR="0" distT="0"><wp:extent cx=N cy=N></wp:extent>'
        '<wp:docPr descr="Crest" id=N name=P></wp:docPr>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        "<pic:nvPicPr><pic:cNvPr id=N name=P></pic:cNvPr><pic:cNvPicPr></pic:cNvPicPr></pic:nvPicPr>"
        f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed=R></a:blip><a:stretch><a:fillRect></a:fillRect>'
        '</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"></a:off><a:ext cx=N cy=N></a:ext>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst></a:avLst></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    .replace("=N", "=" + _NUMBERED)
    .replace("=P", r'="Picture \d{1,3}"')
    .replace("=R", r'="rId\d{1,4}"')
)

# Document properties may say these things and nothing else.
PROPERTIES = frozenset({"", "Minutes", "en-GB"})

# Namespaces of the properties that a Part 1 has not: dates, the application's, somebody's own.
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
MORE_PROPERTIES = frozenset({
    "http://purl.org/dc/terms/", _OFFICE + "extended-properties", _OFFICE + "custom-properties",
    _OFFICE + "docPropsVTypes",
})  # fmt: skip

# The only fields: they print a number that Word counts itself.
PAGE_INSTRUCTION = re.compile(
    r"\s*(PAGE|NUMPAGES|SECTIONPAGES)"
    r"(\s+\\\*\s+(?i:MERGEFORMAT|arabic|roman|alphabetic|ordinal|cardtext|ordtext))*\s*"
)
PAGE_RESULT = re.compile(r"([0-9]{1,5}|[ivxlcIVXLC]{1,8})?")
