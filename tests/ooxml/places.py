"""The catalogue of hiding places as small files: text that prints.

docs/hiding_places.md lists every entry by its name; `test_hiding_places` compares the two.
"""

from __future__ import annotations

from build import (
    DECLARED,
    NAMESPACES,
    docx,
    drawing,
    field,
    p,
    r,
    section,
    tbl,
    tc,
    text_box,
    tr,
)

NAME = "Isolde Threlkeld"
FIRST, LAST = NAME.split()
INSERTED = '<w:ins w:id="1" w:author="Clerk" w:date="2026-01-05T10:00:00Z">{}</w:ins>'
DELETED = '<w:del w:id="1" w:author="Clerk"><w:r><w:delText>{}</w:delText></w:r></w:del>'
MATH = '<m:oMath><m:r><m:t xml:space="preserve">{}</m:t></m:r></m:oMath>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
SHAPE = "<a:sp><a:txSp><a:txBody><a:bodyPr/><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>"
VML_BOX = (
    "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
)
CHOICE = "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
PICTURE = (
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="{0}.jpg" descr="{0}"/></pic:nvPicPr></pic:pic>'
)
HEADER = '<w:headerReference w:type="{}" r:id="{}"/>'
CUSTOM = 'w:uri="urn:x" w:element="person"'
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
UTF_16 = (
    '<?xml version="1.0" encoding="UTF-16"?>'
    f"<w:document {DECLARED}><w:body>{{}}<w:sectPr/></w:body></w:document>"
)
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
WPC = (
    'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
)

READ = {
    "plain run": docx(p(f"About {NAME}.")),
    "split runs": docx(p(FIRST[:3], r(FIRST[3:] + " " + LAST[:2], "<w:b/>"), LAST[2:])),
    "runs with revision ids": docx(f'<w:p w:rsidR="00AA11BB">{r(FIRST)}<w:proofErr w:type="spellStart"/>{r(" " + LAST)}</w:p>'),
    "soft hyphen element": docx(p(f"<w:r><w:t>{NAME[:9]}</w:t><w:softHyphen/><w:t>{NAME[9:]}</w:t></w:r>")),
    "soft hyphen character": docx(p(NAME[:9] + "\u00ad" + NAME[9:])),
    "zero width characters": docx(p("\u200b".join(NAME))),
    "right-to-left marks": docx(p(f"\u200e{FIRST}\u200f \u202a{LAST}\u202c")),
    "insertion": docx(p("A ", INSERTED.format(r(NAME)))),
    "moved to": docx(p(f"<w:moveTo>{r(NAME)}</w:moveTo>")),
    "deleted paragraph mark": docx(p(FIRST + " ", ppr="<w:rPr><w:del w:id='1' w:author='C'/></w:rPr>"), p(LAST)),
    "content control around a block": docx(f"<w:sdt><w:sdtContent>{p(NAME)}</w:sdtContent></w:sdt>"),
    "content control around a run": docx(p(f"<w:sdt><w:sdtContent>{r(NAME)}</w:sdtContent></w:sdt>")),
    "content control around a row": docx(tbl(f"<w:sdt><w:sdtContent>{tr(NAME)}</w:sdtContent></w:sdt>")),
    "content control around a cell": docx(tbl(f"<w:tr><w:sdt><w:sdtContent>{tc(NAME)}</w:sdtContent></w:sdt></w:tr>")),
    "smart tag": docx(p(f"<w:smartTag {CUSTOM}>{r(NAME)}</w:smartTag>")),
    "custom XML element": docx(f"<w:customXml {CUSTOM}>{p(NAME)}</w:customXml>"),
    "hyperlink": docx(p(f"<w:hyperlink>{r(NAME)}</w:hyperlink>")),
    "direction override": docx(p(f'<w:bdo w:val="ltr">{r(NAME)}</w:bdo>')),
    "simple field": docx(p(f'<w:fldSimple w:instr=" REF x ">{r(NAME)}</w:fldSimple>')),
    "complex field": docx(p(field("REF x", NAME))),
    "field over paragraphs": docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText>TOC</w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'), p(NAME), p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "text after a field that never ends": docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', NAME)),
    "drop-down form field": docx(p(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="x"/><w:listEntry w:val="{NAME}"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "nested table": docx(tbl(tr(tc(tbl(tr(NAME)), p(""))))),
    "cell that continues a merge to the left": docx(tbl(tr(tc("x", tcpr='<w:hMerge w:val="restart"/>'), tc(NAME, tcpr="<w:hMerge/>")))),
    "text box": docx(p(drawing(text_box(p(NAME))))),
    "VML text box": docx(p(r(VML_BOX.format(p(NAME))))),
    "text box in a group": docx(p(drawing(f"<a:grp>{text_box(p(NAME))}</a:grp>"))),
    "fallback without a choice": docx(p(f"<w:r><mc:AlternateContent><mc:Fallback>{VML_BOX.format(p(NAME))}</mc:Fallback></mc:AlternateContent></w:r>")),
    "WordArt in the body": docx(p(r(f'<w:pict><v:shape><v:textpath string="{NAME}"/></v:shape></w:pict>'))),
    "equation": docx(p(MATH.format(NAME))),
    "ruby": docx(p(f"<w:r><w:ruby><w:rt>{r('x')}</w:rt><w:rubyBase>{r(NAME)}</w:rubyBase></w:ruby></w:r>")),
    "footnote": docx(p(r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:id="2">{p(NAME)}</w:footnote>'),
    "endnote": docx(p(r('<w:endnoteReference w:id="2"/>')), endnotes=f'<w:endnote w:id="2">{p(NAME)}</w:endnote>'),
    "header": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p(NAME)}),
    "header of the first page": docx(p("x"), sect=HEADER.format("first", "header1") + "<w:titlePg/>", headers={"header1": p(NAME)}),
    "header of even pages": docx(p("x"), sect=HEADER.format("even", "header1"), headers={"header1": p(NAME)}, settings="<w:evenAndOddHeaders/>"),
    "footer of an earlier section": docx(p("x", ppr=section('<w:footerReference w:type="default" r:id="footer1"/>')), p("y"), headers={"footer1": p(NAME)}),
    "list label": docx(p("x", ppr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), numbering=f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{NAME} %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'),
    "text for the web only": docx(p(r(NAME, "<w:webHidden/>"))),  # it prints, as page numbers of contents do
    "ligature": docx(p("Gri\ufb03th Vavasour"), p(NAME)),
    # --- the same text in another spelling
    "run in pieces by spelling marks and bookmarks": docx(p(r(FIRST), '<w:bookmarkStart w:id="1" w:name="b"/>', '<w:proofErr w:type="gramEnd"/>', "<w:lastRenderedPageBreak/>", r(" " + LAST))),
    "no-break hyphen element": docx(p("<w:r><w:t>Smith</w:t><w:noBreakHyphen/><w:t>Jones of </w:t></w:r>", NAME)),
    "position tab": docx(p(f'<w:r><w:t>x</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>{NAME}</w:t></w:r>')),
    "tag characters between letters": docx(p(NAME[:6] + "\U000e0041\U000e0042" + NAME[6:])),
    "variation selectors and fillers": docx(p("\ufe0f\u3164\u034f".join(NAME))),
    "look-alikes of another alphabet": docx(p(f"\u0406s\u043eld\u0435 and {NAME}")),  # recognised where names are
    "name behind a line break": docx(p(f"<w:r><w:t>of</w:t><w:br/><w:t>{NAME}</w:t></w:r>")),
    "combining accent of its own": docx(p("Sia\u0302n ", NAME)),
    "character references": docx(p("".join(f"&#x{ord(c):X};" for c in NAME))),
    "CDATA": docx(p(f"<w:r><w:t><![CDATA[{NAME}]]></w:t></w:r>")),
    "prefix of another hand": docx(document=f'<x:document xmlns:x="{NAMESPACES["w"]}"><x:body><x:p><x:r><x:t>{NAME}</x:t></x:r></x:p><x:sectPr/></x:body></x:document>'),
    "namespace without a prefix": docx(document=f'<document xmlns="{NAMESPACES["w"]}"><body><p><r><t>{NAME}</t></r></p><sectPr/></body></document>'),
    "Strict namespace": docx(document=f'<w:document xmlns:w="{STRICT}" w:conformance="strict"><w:body>{p(NAME)}<w:sectPr/></w:body></w:document>'),
    "Strict namespace with a prefix of its own": docx(document=f'<s:document xmlns:s="{STRICT}"><s:body><s:p><s:r><s:t>{NAME}</s:t></s:r></s:p></s:body></s:document>'),
    "UTF-16 part": docx(document=UTF_16.format(p(NAME)).encode("utf-16")),
    "UTF-8 with a byte order mark": docx(document=b"\xef\xbb\xbf" + f"<w:document {DECLARED}><w:body>{p(NAME)}<w:sectPr/></w:body></w:document>".encode()),
    # --- revisions
    "insertion inside a hyperlink": docx(p(f"<w:hyperlink>{INSERTED.format(r(NAME))}</w:hyperlink>")),
    "insertion inside a content control": docx(p(f"<w:sdt><w:sdtContent>{INSERTED.format(r(NAME))}</w:sdtContent></w:sdt>")),
    "insertion around paragraphs": docx(INSERTED.format(p(NAME))),
    "inserted row": docx(tbl(tr(NAME, trpr='<w:ins w:id="1" w:author="C"/>'))),
    "inserted cell": docx(tbl(tr(tc(NAME, tcpr='<w:cellIns w:id="1" w:author="C"/>')))),
    "moved-to paragraph": docx('<w:moveToRangeStart w:id="1" w:name="move1"/>', p(f"<w:moveTo w:id='2' w:author='C'>{r(NAME)}</w:moveTo>", ppr="<w:rPr><w:moveTo w:id='3' w:author='C'/></w:rPr>"), '<w:moveToRangeEnd w:id="1"/>'),
    "moved-from paragraph mark": docx(p(FIRST + " ", ppr="<w:rPr><w:moveFrom w:id='1' w:author='C'/></w:rPr>"), p(LAST)),
    "deleted paragraph mark in a cell": docx(tbl(tr(tc(p(FIRST + " ", ppr="<w:rPr><w:del w:id='1' w:author='C'/></w:rPr>"), p(LAST))))),
    "insertion in a footnote": docx(p(r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:id="2">{p(INSERTED.format(r(NAME)))}</w:footnote>'),
    "insertion in an equation": docx(p(f"<m:oMath>{INSERTED.format('<m:r><m:t>' + NAME + '</m:t></m:r>')}</m:oMath>")),
    # --- content controls and other wrappings
    "content controls in content controls": docx(f"<w:sdt><w:sdtContent><w:sdt><w:sdtContent>{p('<w:sdt><w:sdtContent><w:sdt><w:sdtContent>' + r(NAME) + '</w:sdtContent></w:sdt></w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"),
    "content control around a table": docx(f"<w:sdt><w:sdtContent>{tbl(tr(NAME))}</w:sdtContent></w:sdt>"),
    "content control inside a cell": docx(tbl(tr(tc(f"<w:sdt><w:sdtContent>{p(NAME)}</w:sdtContent></w:sdt>")))),
    "content control in a header": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": f"<w:sdt><w:sdtContent>{p(NAME)}</w:sdtContent></w:sdt>"}),
    "repeating section": docx(f"<w:sdt><w:sdtPr><w15:repeatingSection {W15}/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem {W15}/></w:sdtPr><w:sdtContent>{p(NAME)}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"),
    "placeholder text that stands on the page": docx(p(f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r(NAME)}</w:sdtContent></w:sdt>")),
    "custom XML around a row and a cell": docx(tbl(f"<w:customXml {CUSTOM}><w:tr><w:customXml {CUSTOM}>{tc(NAME)}</w:customXml></w:tr></w:customXml>")),
    "smart tags in smart tags": docx(p(f"<w:smartTag {CUSTOM}><w:smartTag {CUSTOM}>{r(NAME)}</w:smartTag></w:smartTag>")),
    "embedding direction": docx(p(f'<w:dir w:val="rtl">{r(NAME)}</w:dir>')),
    "two lines in one": docx(p(r(NAME, '<w:eastAsianLayout w:id="1" w:combine="1" w:combineBrackets="round"/>'))),
    "small text of ruby": docx(p(f"<w:r><w:ruby><w:rt>{r(NAME)}</w:rt><w:rubyBase>{r('x')}</w:rubyBase></w:ruby></w:r>")),
    "plain text inside an equation": docx(p(f"<m:oMathPara><m:oMath><m:sSup><m:e><m:r><w:t>{NAME}</w:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>")),
    # --- alternatives and foreign elements
    "choice around a paragraph": docx(CHOICE.format(p(NAME), p("old"))),
    "choice around a row": docx(tbl(CHOICE.format(tr(NAME), tr("old")))),
    "choice inside a run": docx(p(f"<w:r>{CHOICE.format('<w:t>' + NAME + '</w:t>', '<w:t>old</w:t>')}</w:r>")),
    "fallback of a choice that Word does not know": docx(p(f"<w:r><mc:AlternateContent><mc:Choice xmlns:z='urn:z' Requires='z'><w:t>other</w:t></mc:Choice><mc:Fallback><w:t>{NAME}</w:t></mc:Fallback></mc:AlternateContent></w:r>")),
    "second of two choices": docx(p(f"<w:r><mc:AlternateContent><mc:Choice xmlns:z='urn:z' Requires='z'><w:t>other</w:t></mc:Choice><mc:Choice Requires='w14'><w:t>{NAME}</w:t></mc:Choice></mc:AlternateContent></w:r>")),
    "choice in a choice": docx(p(f"<w:r>{CHOICE.format(CHOICE.format('<w:t>' + NAME + '</w:t>', ''), '')}</w:r>")),
    "foreign element whose content is to be processed": docx(document=f'<w:document {DECLARED} xmlns:z="urn:z" mc:Ignorable="z" mc:ProcessContent="z:wrap"><w:body><z:wrap>{p("<z:wrap>" + r(NAME) + "</z:wrap>")}</z:wrap><w:sectPr/></w:body></w:document>'),
    # --- fields
    "result of a nested field": docx(p(field("REF x", field("REF y", NAME)))),
    "result of a merge field": docx(p(field("MERGEFIELD Pupil", NAME))),
    "result of a branch": docx(p(field('IF 1 = 1 "a" "b"', NAME))),
    "result of a quotation": docx(p(field('QUOTE "x"', NAME))),
    "result of a citation": docx(p(field("ADDIN ZOTERO_ITEM CSL_CITATION {}", NAME))),
    "entry of a table of contents": docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText>TOC \\o</w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', f"<w:hyperlink w:anchor='_Toc1'>{r(NAME)}{field('PAGEREF _Toc1', '3')}</w:hyperlink>", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "text of a form field": docx(p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>', "<w:r><w:instrText>FORMTEXT</w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', NAME, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "result of a property": docx(p(field('DOCPROPERTY "Pupil" \\* MERGEFORMAT', NAME))),
    "result of a property in a branch": docx(p(field('IF 1 = 1 "a" "b"', field("DOCPROPERTY Pupil", NAME)))),
    "result of a property in a simple field": docx(p(f'<w:fldSimple w:instr=" DOCPROPERTY Pupil ">{r(NAME)}</w:fldSimple>')),
    "result of the subject": docx(p(field("SUBJECT", NAME))),
    "result of the title by INFO": docx(p(field("INFO TITLE", NAME))),
    "result of a variable": docx(p(field("DOCVARIABLE Pupil", NAME))),
    "result of the keywords and comments": docx(p(field("KEYWORDS", "x"), field("COMMENTS", NAME))),
    "button that has no result": docx(p(field("MACROBUTTON NoMacro " + NAME).replace(SEPARATE, ""))),
    "equation field that has no result": docx(p(field(f"EQ \\x({NAME})").replace(SEPARATE, ""))),
    "shape of another program": docx(p(drawing(SHAPE.format(NAME)))),
    "table of another program": docx(p(drawing(f"<a:tbl><a:tr><a:tc>{SHAPE.format(NAME)}</a:tc></a:tr></a:tbl>"))),
    "field that is locked": docx(p(f'<w:fldSimple w:instr=" DATE " w:fldLock="1">{r(NAME)}</w:fldSimple>')),
    # --- stories
    "table in a footnote": docx(p(r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:id="2">{tbl(tr(NAME))}{p("")}</w:footnote>'),
    "note referred to in a table": docx(tbl(tr(tc(p("x", r('<w:endnoteReference w:id="5"/>'))))), endnotes=f'<w:endnote w:id="5">{p(NAME)}</w:endnote>'),
    "table in a header": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": tbl(tr(NAME)) + p("")}),
    "text box in a header": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p(drawing(text_box(p(NAME))))}),
    "text box in a text box": docx(p(drawing(text_box(p("outer", drawing(text_box(p(NAME)))))))),
    "table in a text box": docx(p(drawing(text_box(tbl(tr(NAME)))))),
    "text box in a table": docx(tbl(tr(tc(p(drawing(text_box(p(NAME)))))))),
    "text box in a canvas": docx(p(drawing(f"<wpc:wpc {WPC}><wpg:wgp>{text_box(p(NAME))}</wpg:wgp></wpc:wpc>"))),
    "first of two linked text boxes": docx(p(drawing(f"<wps:wsp><wps:txbx id='1'><w:txbxContent>{p(NAME)}</w:txbxContent></wps:txbx></wps:wsp>"), drawing("<wps:wsp><wps:linkedTxbx id='1' seq='1'/></wps:wsp>"))),
    "frame": docx(p(NAME, ppr='<w:framePr w:w="3000" w:hSpace="180" w:wrap="around" w:hAnchor="page" w:x="7000" w:y="700"/>')),
    "footer of the last section": docx(p("x"), sect='<w:footerReference w:type="default" r:id="footer1"/>', headers={"footer1": p(NAME)}),
    # --- numbers
    "label of a list by style": docx(p("x", ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="s"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>', numbering=f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{NAME} %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'),
    "label that a list overrides": docx(p("x", ppr='<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering=f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{NAME}"/></w:lvl></w:lvlOverride></w:num>'),
}  # fmt: skip
