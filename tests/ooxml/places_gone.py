"""The catalogue of hiding places as small files: what is no text of the page."""

from __future__ import annotations

import base64
import io
import zipfile

from build import DECLARED, OFFICE, docx, drawing, field, p, r, section, tbl, tc, text_box, tr
from places import (
    CHOICE,
    CUSTOM,
    DELETED,
    FIRST,
    HEADER,
    INSERTED,
    LAST,
    NAME,
    PICTURE,
    VML_BOX,
    W15,
)

A14 = 'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"'
ASVG = 'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"'
B64 = base64.b64encode(NAME.encode()).decode()
# Fields whose instruction may say anything, and fields that print nothing or tell of the desk.
INSTRUCTIONS = (
    "ADDIN", "AUTOTEXT", "BIBLIOGRAPHY", "DATABASE", "DDE", "DDEAUTO", "DOCVARIABLE", "FILLIN", "HYPERLINK",
    "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "MACROBUTTON", "MERGEFIELD", "QUOTE", "TOA", "TOC",
)  # fmt: skip
UNSHOWN = (
    "SET", "ASK", "XE", "TC", "TA", "RD", "PRIVATE",
    "AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE",
    "DOCPROPERTY Author", 'DOCPROPERTY "LastSavedBy"', "INFO AUTHOR",
)  # fmt: skip


def dressed(data: bytes, words: str) -> bytes:
    """The package with a comment, a date and an extra field on every entry."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for entry in source.infolist():
            fresh = zipfile.ZipInfo(entry.filename, (2026, 9, 16, 10, 0, 0))
            fresh.comment = words.encode()
            fresh.extra = b"\x99\x99" + len(words).to_bytes(2, "little") + words.encode()
            target.writestr(fresh, source.read(entry))
    return buffer.getvalue()


GONE = {
    "deletion": docx(p("x", DELETED.format(NAME))),
    "deleted field": docx(p(f'<w:del w:id="1" w:author="C">{field(NAME).replace("instrText", "delInstrText")}</w:del>')),
    "moved from": docx(p(f"<w:moveFrom>{r(NAME)}</w:moveFrom>")),
    "name of a move": docx(p(f'<w:moveToRangeStart w:id="1" w:name="{NAME}"/>')),
    "deleted row": docx(tbl(tr("x"), tr(NAME, trpr="<w:del w:id='1' w:author='C'/>"))),
    "deleted cell": docx(tbl(tr("x", tc(NAME, tcpr="<w:cellDel w:id='1' w:author='C'/>")))),
    "author of an insertion": docx(p(f'<w:ins w:id="1" w:author="{NAME}">{r("x")}</w:ins>')),
    "author of a formatting change": docx(p(r("x", f'<w:b/><w:rPrChange w:id="1" w:author="{NAME}"><w:rPr/></w:rPrChange>'))),
    "comment": docx(p('<w:commentRangeStart w:id="1"/>', "x", '<w:commentRangeEnd w:id="1"/>', r('<w:commentReference w:id="1"/>')), comments=f'<w:comment w:id="1" w:author="{NAME}">{p(NAME)}</w:comment>'),
    "footnote that nothing refers to": docx(p("x"), footnotes=f'<w:footnote w:id="2">{p(NAME)}</w:footnote>'),
    "header of a first page without one": docx(p("x"), sect=HEADER.format("first", "header1"), headers={"header1": p(NAME)}),
    "header of even pages without them": docx(p("x"), sect=HEADER.format("even", "header1"), headers={"header1": p(NAME)}),
    "header that no section uses": docx(p("x"), headers={"header1": p(NAME)}),
    "watermark": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p(r(f'<w:pict><v:shape><v:textpath string="{NAME}"/></v:shape></w:pict>'))}),
    "VML fallback of a text box": docx(p(f"<w:r>{CHOICE.format('<w:drawing>' + text_box(p('x')) + '</w:drawing>', VML_BOX.format(p(NAME)))}</w:r>")),
    "alias and list of a content control": docx(f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/><w:tag w:val="{NAME}"/><w:dropDownList><w:listItem w:displayText="{NAME}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>{p("x")}</w:sdtContent></w:sdt>'),
    "attribute of a smart tag": docx(p(f'<w:smartTag {CUSTOM}><w:smartTagPr><w:attr w:name="n" w:val="{NAME}"/></w:smartTagPr>{r("x")}</w:smartTag>')),
    "instruction of a field": docx(p(field(f'IF 1 = 2 "{NAME}" "x"', "x"))),
    "instruction in pieces": docx(p(field(f"XE </w:instrText></w:r><w:r><w:instrText>{NAME}", "x"))),
    "result inside an instruction": docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText> IF </w:instrText></w:r>", field("REF x", NAME), '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "y", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "file name field": docx(p(field("FILENAME \\p", NAME))),
    "author field": docx(p(f'<w:fldSimple w:instr=" AUTHOR ">{r(NAME)}</w:fldSimple>')),
    "default and help of a form field": docx(p(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:helpText w:val="{NAME}"/><w:textInput><w:default w:val="{NAME}"/></w:textInput></w:ffData></w:fldChar></w:r>', "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "x", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    "hyperlink target and tooltip": docx(p(f'<w:hyperlink r:id="h" w:tooltip="{NAME}">{r("x")}</w:hyperlink>'), relationships=(("h", OFFICE + "hyperlink", f"https://school.example/{NAME}"),)),
    "bookmark": docx(p(f'<w:bookmarkStart w:id="1" w:name="{NAME}"/>', "x")),
    "editing permission": docx(p(f'<w:permStart w:id="1" w:ed="{NAME}"/>', "x")),
    "alt text of a picture": docx(p(drawing(PICTURE.format(NAME), f'id="1" name="{NAME}" descr="{NAME}" title="{NAME}"'))),
    "alt text of a table": docx(tbl(tr("x"), tblpr=f'<w:tblCaption w:val="{NAME}"/><w:tblDescription w:val="{NAME}"/>')),
    "name of a picture part": docx(p("x"), extra={f"word/media/{NAME}.png": b"\x89PNG"}),
    "archive comment": docx(p("x"), comment=NAME.encode()),
    "core property": docx(p("x"), extra={"docProps/core.xml": f"<x>{NAME}</x>"}),
    "custom XML part": docx(p("x"), relationships=(("c", OFFICE + "customXml", "../customXml/item1.xml"),), extra={"customXml/item1.xml": f"<x>{NAME}</x>"}),
    "document variable": docx(p("x"), settings=f'<w:docVars><w:docVar w:name="a" w:val="{NAME}"/></w:docVars>'),
    "mail merge": docx(p("x"), settings=f'<w:mailMerge><w:query w:val="{NAME}"/></w:mailMerge>'),
    "style name": docx(p("x", ppr='<w:pStyle w:val="s"/>'), styles=f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="s"><w:name w:val="Case {NAME}"/><w:aliases w:val="{NAME}"/></w:style>'),
    "style id": docx(p("x", ppr=f'<w:pStyle w:val="{NAME}"/>'), styles=f'<w:style w:type="paragraph" w:styleId="{NAME}"><w:name w:val="heading 1"/></w:style>'),
    "font name": docx(p(r("x", f'<w:rFonts w:ascii="{NAME}" w:hAnsi="{NAME}"/>')), fontTable=f'<w:font w:name="{NAME}"/><w:font w:name="Arial"><w:altName w:val="{NAME}"/></w:font>'),
    "name of a list": docx(p("x"), numbering=f'<w:abstractNum w:abstractNumId="1"><w:name w:val="{NAME}"/></w:abstractNum>'),
    "building block": docx(p("x"), relationships=(("g", OFFICE + "glossaryDocument", "glossary/document.xml"),), extra={"word/glossary/document.xml": f"<x>{NAME}</x>"}),
    "imported page": docx('<w:altChunk r:id="a"/>', relationships=(("a", OFFICE + "aFChunk", "chunk.html"),), extra={"word/chunk.html": NAME}),
    "embedded file": docx(p(r('<w:object><v:shape><v:imagedata r:id="i"/></v:shape><o:OLEObject r:id="o"/></w:object>')), extra={"word/embeddings/oleObject1.bin": NAME}),
    "chart": docx(p(drawing('<c:chart r:id="c"/>')), extra={"word/charts/chart1.xml": f"<x>{NAME}</x>"}),
    "macro": docx(p("x"), relationships=(("v", OFFICE + "vbaProject", "vbaProject.bin"),), extra={"word/vbaProject.bin": NAME}),
    "XML comment": docx(f"<!-- {NAME} -->", p("x")),
    "processing instruction": docx(f"<?note {NAME}?>", p("x")),
    "attribute of another namespace": docx(f'<w:p w14:paraId="{NAME}">{r("x")}</w:p>'),
    "attribute that takes a number": docx(p("x", ppr=f'<w:spacing w:before="{NAME}"/><w:jc w:val="{NAME}"/>')),
    "element that nobody knows": docx(p(f"<w14:note>{NAME}</w14:note>", "x")),
    "stray file": docx(p("x"), extra={"word/notes.tmp": NAME}),
    "name in a symbol font": docx(p(r("x"), "<w:r>" + "".join(f'<w:sym w:font="Webdings" w:char="F0{ord(c):02X}"/>' for c in NAME) + "</w:r>")),
    # --- spelled in pictures
    "private characters": docx(p("x", "".join(chr(0xF000 + ord(c)) for c in NAME))),
    # --- revisions
    "deletion inside an insertion": docx(p("x", INSERTED.format(DELETED.format(NAME)))),
    "deletion in a hyperlink and a content control": docx(p(f"<w:hyperlink>{DELETED.format(NAME)}</w:hyperlink><w:sdt><w:sdtContent>{DELETED.format(NAME)}</w:sdtContent></w:sdt>", "x")),
    "deletion around paragraphs": docx(p("x"), f'<w:del w:id="1" w:author="C">{p(NAME)}</w:del>'),
    "deletion in a header and a note": docx(p("x", r('<w:footnoteReference w:id="2"/>')), sect=HEADER.format("default", "header1"), headers={"header1": p("h", DELETED.format(NAME))}, footnotes=f'<w:footnote w:id="2">{p("n", DELETED.format(NAME))}</w:footnote>'),
    "deletion in an equation": docx(p(f"<m:oMath><w:del w:id='1' w:author='C'><m:r><m:t>{NAME}</m:t></m:r></w:del><m:r><m:t>x</m:t></m:r></m:oMath>")),
    "deleted picture": docx(p("x", f'<w:del w:id="1" w:author="C">{drawing(PICTURE.format(NAME))}</w:del>')),
    "deleted table": docx(tbl(tr(NAME, trpr="<w:del w:id='1' w:author='C'/>"), tr(NAME, trpr="<w:del w:id='2' w:author='C'/>")), p("x")),
    "moved-from paragraph": docx(f'<w:moveFromRangeStart w:id="1" w:name="{NAME}" w:author="{NAME}"/>', p(f"<w:moveFrom>{r(NAME)}</w:moveFrom>", ppr="<w:rPr><w:moveFrom w:id='3' w:author='C'/></w:rPr>"), '<w:moveFromRangeEnd w:id="1"/>', p("x")),
    "author of an inserted row, cell and mark": docx(tbl(tr(tc(p("x", ppr=f"<w:rPr><w:ins w:author='{NAME}'/></w:rPr>"), tcpr=f'<w:cellIns w:author="{NAME}"/><w:cellMerge w:author="{NAME}" w:vMerge="rest"/>'), trpr=f'<w:ins w:author="{NAME}"/>'))),
    "old formatting": docx(p("x", ppr=f'<w:pPrChange w:author="{NAME}"><w:pPr><w:pStyle w:val="{NAME}"/></w:pPr></w:pPrChange>'), tbl(tr("y"), tblpr=f'<w:tblPrChange w:author="{NAME}"><w:tblPr><w:tblCaption w:val="{NAME}"/></w:tblPr></w:tblPrChange>'), p("z"), sect=f'<w:sectPrChange w:author="{NAME}"/>'),
    "old number": docx(p("x", ppr=f'<w:numPr><w:numberingChange w:author="{NAME}" w:original="{NAME}"/></w:numPr>')),
    "author of a change of custom XML": docx(f'<w:customXmlInsRangeStart w:id="1" w:author="{NAME}"/>', p("x"), '<w:customXmlInsRangeEnd w:id="1"/>'),
    # --- comments
    "modern comments": docx(p("x"), relationships=tuple((k, f"http://schemas.microsoft.com/office/2016/09/relationships/{k}", f"{k}.xml") for k in ("commentsExtended", "commentsIds", "commentsExtensible", "people")), extra={f"word/{k}.xml": f"<x a='{NAME}'/>" for k in ("commentsExtended", "commentsIds", "commentsExtensible", "people")}),
    "annotation in a run": docx(p(r("<w:annotationRef/>"), "x"), comments=f'<w:comment w:id="3" w:initials="{NAME}">{tbl(tr(NAME))}</w:comment>'),
    # --- notes, headers, boxes that do not print
    "endnote that nothing refers to": docx(p("x"), endnotes=f'<w:endnote w:id="2">{p(NAME)}</w:endnote>'),
    "note whose reference was deleted": docx(p("x", f"<w:del>{r('<w:footnoteReference w:id=' + chr(34) + '2' + chr(34) + '/>')}</w:del>"), footnotes=f'<w:footnote w:id="2">{p(NAME)}</w:footnote>'),
    "note whose reference is hidden": docx(p("x", r('<w:footnoteReference w:id="2"/>', "<w:vanish/>")), footnotes=f'<w:footnote w:id="2">{p(NAME)}</w:footnote>'),
    "text in the separator of notes": docx(p("x", r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:type="separator" w:id="0">{p(NAME)}</w:footnote><w:footnote w:type="continuationNotice" w:id="1">{p(NAME)}</w:footnote><w:footnote w:id="2">{p("y")}</w:footnote>'),
    "header of a first page that another section has": docx(p("x", ppr=section("<w:titlePg/>")), p("y"), sect=HEADER.format("first", "header1"), headers={"header1": p(NAME)}),
    "watermark of DrawingML": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p(drawing(f'<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>{p(NAME)}</w:txbxContent></wps:txbx><wps:bodyPr><a:prstTxWarp prst="textArchUp"/></wps:bodyPr></wps:wsp>'))}),
    "branch that is not chosen": docx(p("x", f"<w:r>{CHOICE.format('<w:t>y</w:t>', '<w:t>' + NAME + '</w:t>')}</w:r>")),
    "choice that Word does not know": docx(p("x", f"<w:r><mc:AlternateContent><mc:Choice xmlns:z='urn:z' Requires='z'><w:t>{NAME}</w:t></mc:Choice></mc:AlternateContent></w:r>")),
    # --- content controls
    "placeholder, date and picture of a content control": docx(f'<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="{NAME}"/></w:placeholder><w:date w:fullDate="{NAME}"><w:dateFormat w:val="{NAME}"/></w:date><w:comboBox w:lastValue="{NAME}"><w:listItem w:displayText="{NAME}" w:value="{NAME}"/></w:comboBox><w15:repeatingSection {W15}><w15:sectionTitle w15:val="{NAME}"/></w15:repeatingSection></w:sdtPr><w:sdtEndPr><w:rPr><w:rFonts w:ascii="{NAME}"/></w:rPr></w:sdtEndPr><w:sdtContent>{p("x")}</w:sdtContent></w:sdt>'),
    "data that a content control is bound to": docx(p(f'<w:sdt><w:sdtPr><w:dataBinding w:prefixMappings="xmlns:n=\'{NAME}\'" w:xpath="/{FIRST}" w:storeItemID="{{1}}"/></w:sdtPr><w:sdtContent>{r("x")}</w:sdtContent></w:sdt>'), relationships=(("c", OFFICE + "customXml", "../customXml/item1.xml"),), extra={"customXml/item1.xml": f"<p>{NAME}</p>", "customXml/itemProps1.xml": f"<x a='{NAME}'/>", "customXml/_rels/item1.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{OFFICE}customXmlProps" Target="itemProps1.xml"/></Relationships>'}),
    "placeholder of a custom XML element": docx(f'<w:customXml {CUSTOM}><w:customXmlPr><w:placeholder w:val="{NAME}"/><w:attr w:name="{NAME}" w:val="{NAME}"/></w:customXmlPr>{p("x")}</w:customXml>'),
    # --- fields
    **{f"instruction of {name.split()[0]}": docx(p("y", field(f"{name} &quot;{NAME}&quot;", "x"))) for name in INSTRUCTIONS},
    **{f"result of {name}": docx(p("y", field(f"{name} x", NAME))) for name in UNSHOWN},
    "instruction of a simple field": docx(p(f'<w:fldSimple w:instr=" HYPERLINK &quot;mailto:{NAME}&quot; ">{r("x")}</w:fldSimple>')),
    "data of a field": docx(p(f'<w:r><w:fldChar w:fldCharType="begin"><w:fldData>{B64}</w:fldData></w:fldChar></w:r>', "<w:r><w:instrText>ADDIN EN.CITE.DATA</w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', f'<w:fldSimple w:instr=" ADDIN "><w:fldData>{NAME}</w:fldData>{r("x")}</w:fldSimple>')),
    "instruction that a revision deleted": docx(p("x", f'<w:del w:author="C"><w:r><w:delInstrText>REF {NAME}</w:delInstrText></w:r></w:del>')),
    "all that a form field keeps": docx(p(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{NAME}"/><w:entryMacro w:val="{NAME}"/><w:exitMacro w:val="{NAME}"/><w:statusText w:val="{NAME}"/><w:ddList><w:listEntry w:val="x"/><w:listEntry w:val="{NAME}"/></w:ddList></w:ffData></w:fldChar></w:r>', "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')),
    # --- links and marks
    "all that a hyperlink keeps": docx(p(f'<w:hyperlink r:id="h" w:anchor="{NAME}" w:tgtFrame="{NAME}" w:docLocation="{NAME}" w:tooltip="{NAME}">{r("x")}</w:hyperlink>'), relationships=(("h", OFFICE + "hyperlink", f"file://server/{FIRST}/{LAST}.docx"), ("unused", OFFICE + "hyperlink", f"mailto:{LAST}@school.example"))),
    "link of a picture and a shape": docx(p("x", drawing("<pic:pic/>", f'id="1" name="P"><a:hlinkClick r:id="h" tooltip="{NAME}"/><a:hlinkHover r:id="h" tooltip="{NAME}"/></wp:docPr><wp:docPr id="2" name="Q"'), r(f'<w:pict><v:shape href="http://x/{NAME}" alt="{NAME}" title="{NAME}" id="{NAME}" o:title="{NAME}"/></w:pict>'))),
    "permission and range of a move": docx(p(f'<w:permStart w:id="1" w:edGrp="everyone" w:ed="{NAME}"/><w:moveToRangeStart w:id="2" w:name="{NAME}" w:author="{NAME}"/><w:moveToRangeEnd w:id="2"/>', "x")),
    # --- pictures and objects
    "names in the markup of a picture": docx(p("x", drawing(f'<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="{NAME}" descr="{NAME}" title="{NAME}"><a:extLst><a:ext uri="{NAME}"/></a:extLst></pic:cNvPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="i" r:link="l"><a:extLst><a:ext><a14:imgProps {A14}><a14:imgLayer r:embed="o"/></a14:imgProps></a:ext></a:extLst></a:blip><a:srcRect l="50000"/></pic:blipFill></pic:pic>')), relationships=(("i", OFFICE + "image", f"media/{FIRST}.png"), ("l", OFFICE + "image", f"file://c/{LAST}.png"), ("o", OFFICE + "image", "media/original.wdp")), extra={f"word/media/{FIRST}.png": b"\x89PNG\r\n\x1a\n" + NAME.encode(), "word/media/original.wdp": NAME}),
    "twin of a picture in SVG": docx(p("x", drawing(f'<pic:pic><pic:blipFill><a:blip r:embed="i"><a:extLst><a:ext><asvg:svgBlip {ASVG} r:embed="s"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic>')), relationships=(("s", OFFICE + "image", "media/image2.svg"),), extra={"word/media/image2.svg": f"<svg><text>{NAME}</text></svg>"}),
    "picture with EXIF and a comment": docx(p("x", r('<w:pict><v:shape><v:imagedata r:id="i" o:title="x"/></v:shape></w:pict>')), relationships=(("i", OFFICE + "image", "media/image1.jpeg"),), extra={"word/media/image1.jpeg": b"\xff\xd8\xff\xe1\x00\x20Exif\x00\x00" + NAME.encode() + b"\xff\xd9"}),
    "embedded workbook": docx(p("x", r(f'<w:object><v:shape><v:imagedata r:id="p" o:title="{NAME}"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ObjectID="{NAME}" r:id="o"/></w:object>')), relationships=(("o", OFFICE + "package", f"embeddings/{FIRST}.xlsx"), ("p", OFFICE + "image", "media/preview.emf")), extra={f"word/embeddings/{FIRST}.xlsx": docx(p(NAME)), "word/media/preview.emf": NAME.encode("utf-16-le")}),
    "ActiveX control": docx(p("x", r(f'<w:object><w:control r:id="c" w:name="{NAME}" w:shapeid="1"/></w:object>')), relationships=(("c", OFFICE + "control", "activeX/activeX1.xml"),), extra={"word/activeX/activeX1.xml": f"<x a='{NAME}'/>", "word/activeX/activeX1.bin": NAME.encode("utf-16-le")}),
    "movie": docx(p("x", r(f'<w:object><w:movie r:id="m" w:name="{NAME}"/></w:object>'))),
    "chart of the newer kind": docx(p("x", drawing(f'<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="c" title="{NAME}"/>')), relationships=(("c", "http://schemas.microsoft.com/office/2014/relationships/chartEx", "charts/chartEx1.xml"),), extra={"word/charts/chartEx1.xml": f"<x>{NAME}</x>"}),
    "shapes and workbook of a chart": docx(p("x", drawing('<c:chart r:id="c"/>')), relationships=(("c", OFFICE + "chart", "charts/chart1.xml"),), extra={"word/charts/chart1.xml": f"<x>{NAME}</x>", "word/charts/_rels/chart1.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{OFFICE}chartUserShapes" Target="../drawings/drawing1.xml"/><Relationship Id="r2" Type="{OFFICE}package" Target="../embeddings/b.xlsx"/></Relationships>', "word/drawings/drawing1.xml": f"<x>{NAME}</x>", "word/embeddings/b.xlsx": NAME}),
    "SmartArt": docx(p("x", drawing('<dgm:relIds r:dm="d"/>')), relationships=(("d", OFFICE + "diagramData", "diagrams/data1.xml"), ("e", OFFICE + "diagramDrawing", "diagrams/drawing1.xml")), extra={"word/diagrams/data1.xml": f"<x>{NAME}</x>", "word/diagrams/drawing1.xml": f"<x>{NAME}</x>"}),
    "ink and 3D model": docx(p("x", drawing('<am3d:model3d xmlns:am3d="http://schemas.microsoft.com/office/drawing/2017/model3d" r:embed="m"/>'), r('<w:contentPart r:id="i"/>')), extra={"word/ink/ink1.xml": f"<x>{NAME}</x>", "word/media/model3d1.glb": NAME}),
    # --- the package
    "archive: data behind the end": docx(p("x")) + NAME.encode(),
    "archive: comment, date and extra field of an entry": dressed(docx(p("x")), NAME),
    "archive: names of folders and of parts": docx(p("x"), extra={f"{FIRST}/": b"", f"word/{LAST}/part.xml": "<x/>", f"[trash]/{FIRST}.dat": NAME}),
    "part that no content type names": docx(p("x"), relationships=(("u", "urn:x/unknown", "data.zzz"),), extra={"word/data.zzz": NAME}),
    "names of header parts": docx(p("x"), sect=HEADER.format("default", "h"), relationships=(("h", OFFICE + "header", f"{LAST}.xml"),), extra={f"word/{LAST}.xml": f"<w:hdr {DECLARED}>{p('head')}</w:hdr>"}),
    "extended and custom properties": docx(p("x"), extra={"docProps/app.xml": f"<P><Company>{NAME}</Company><Manager>{NAME}</Manager><Template>{NAME}</Template><HyperlinkBase>{NAME}</HyperlinkBase><TitlesOfParts>{NAME}</TitlesOfParts></P>", "docProps/custom.xml": f"<P><property name='{NAME}'>{NAME}</property></P>", "docProps/thumbnail.jpeg": NAME, "docProps/core.xml": f"<P><creator>{NAME}</creator><keywords>{NAME}</keywords></P>"}),
    "settings": docx(p("x"), settings=f'<w:writeProtection w:userName="{NAME}"/><w:attachedTemplate r:id="t"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:captions><w:caption w:name="{NAME}"/></w:captions><w:activeWritingStyle w:vendorID="1" w:appName="{NAME}"/><w:saveThroughXslt w:solutionID="{NAME}"/><w:schemaLibrary/><w:docVars><w:docVar w:name="{NAME}" w:val="x"/></w:docVars><w:mailMerge><w:connectString w:val="{NAME}"/><w:dataSource r:id="d"/><w:mailSubject w:val="{NAME}"/><w:odso><w:udl w:val="{NAME}"/></w:odso></w:mailMerge><w:hdrShapeDefaults><v:shape o:title="{NAME}"/></w:hdrShapeDefaults><w14:docId w14:val="{NAME}"/>', extra={"word/_rels/settings.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="{OFFICE}attachedTemplate" Target="file:///C:/{NAME}/t.dotx" TargetMode="External"/></Relationships>'}),
    "styles": docx(p("x", ppr='<w:pStyle w:val="s"/>'), styles=f'<w:latentStyles><w:lsdException w:name="{NAME}"/></w:latentStyles><w:style w:type="paragraph" w:styleId="s"><w:name w:val="{NAME}"/><w:link w:val="{NAME}"/><w:next w:val="{NAME}"/><w:rsid w:val="{NAME}"/></w:style><w:style w:type="table" w:styleId="t"><w:name w:val="{NAME}"/></w:style><w:style w:type="numbering" w:styleId="n"><w:name w:val="{NAME}"/></w:style>', extra={"word/stylesWithEffects.xml": f"<x>{NAME}</x>"}),
    "table style": docx(tbl(tr("x"), tblpr=f'<w:tblStyle w:val="{NAME}"/>'), p("y"), styles=f'<w:style w:type="table" w:styleId="{NAME}"><w:name w:val="{NAME}"/></w:style>'),
    "lists": docx(p("x", ppr='<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering=f'<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape alt="{NAME}"><v:imagedata r:id="i" o:title="{NAME}"/></v:shape></w:pict></w:numPicBullet><w:abstractNum w:abstractNumId="1"><w:nsid w:val="00AB12CD"/><w:tmpl w:val="00AB12CD"/><w:name w:val="{NAME}"/><w:styleLink w:val="{NAME}"/><w:lvl w:ilvl="0" w:tplc="00AB12CD"><w:numFmt w:val="bullet"/><w:pStyle w:val="{NAME}"/><w:lvlText w:val="-"/><w:lvlPicBulletId w:val="0"/><w:rPr><w:rFonts w:ascii="{NAME}"/></w:rPr></w:lvl><w:lvl w:ilvl="1"><w:lvlText w:val="{NAME}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'),
    "theme": docx(p("x"), theme=f'<a:theme {DECLARED} name="{NAME}"><a:themeElements><a:clrScheme name="{NAME}"/><a:fontScheme name="{NAME}"><a:majorFont><a:latin typeface="{NAME}"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>'),
    "font of the theme": docx(p(r("x", '<w:rFonts w:asciiTheme="majorHAnsi"/>')), theme=f'<a:theme {DECLARED}><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="{NAME}"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>'),
    "embedded font": docx(p("x"), fontTable=f'<w:font w:name="Arial"><w:panose1 w:val="{NAME}"/><w:embedRegular r:id="f" w:fontKey="{NAME}"/></w:font>', extra={"word/fonts/font1.odttf": NAME}),
    "web settings": docx(p("x", ppr='<w:divId w:val="5"/>'), webSettings=f'<w:webSettings {DECLARED}><w:divs><w:div w:id="5"><w:marLeft w:val="{NAME}"/></w:div></w:divs><w:frameset><w:frame><w:name w:val="{NAME}"/></w:frame></w:frameset></w:webSettings>'),
    "rich text, document and web archive inside": docx('<w:altChunk r:id="a"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>', tbl(tr(tc('<w:altChunk r:id="b"/>', p("y")))), p("x"), relationships=(("a", OFFICE + "aFChunk", "chunk.rtf"), ("b", OFFICE + "aFChunk", "chunk.docx"), ("c", OFFICE + "aFChunk", "chunk.mht")), extra={"word/chunk.rtf": NAME, "word/chunk.docx": docx(p(NAME)), "word/chunk.mht": NAME}),
    "document of a master document": docx(p('<w:subDoc r:id="s"/>', "x"), relationships=(("s", OFFICE + "subDocument", f"file:///C:/{NAME}.docx"),)),
    "glossary with parts of its own": docx(p("x"), relationships=(("g", OFFICE + "glossaryDocument", "glossary/document.xml"),), extra={"word/glossary/document.xml": f"<w:glossaryDocument {DECLARED}><w:docParts><w:docPart><w:docPartPr><w:name w:val='{NAME}'/></w:docPartPr><w:docPartBody>{p(NAME)}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>", "word/glossary/_rels/document.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="{OFFICE}settings" Target="settings.xml"/></Relationships>', "word/glossary/settings.xml": f"<x>{NAME}</x>"}),
    "macro data, toolbars, ribbon, add-ins": docx(p("x"), relationships=(("v", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"), ("k", "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations", "customizations.xml"), ("w", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "taskpanes.xml")), extra={"word/vbaProject.bin": NAME, "word/vbaData.xml": f"<x>{NAME}</x>", "word/customizations.xml": f"<x>{NAME}</x>", "word/taskpanes.xml": f"<x>{NAME}</x>", "word/attachedToolbars.bin": NAME, "customUI/customUI14.xml": f"<x label='{NAME}'/>"}),
    "printer, label, signature, tasks, reactions": docx(p("x"), sect='<w:paperSrc w:first="7"/><w:printerSettings r:id="q"/>', relationships=(("q", OFFICE + "printerSettings", "printerSettings1.bin"), ("t", "http://schemas.microsoft.com/office/2019/05/relationships/documenttasks", "documenttasks1.xml"), ("i", "http://schemas.microsoft.com/office/2020/10/relationships/intelligence", "intelligence2.xml")), extra={"word/printerSettings1.bin": NAME.encode("utf-16-le"), "word/documenttasks1.xml": f"<x>{NAME}</x>", "word/intelligence2.xml": f"<x>{NAME}</x>", "docMetadata/LabelInfo.xml": f"<x name='{NAME}'/>", "_xmlsignatures/sig1.xml": f"<x>{NAME}</x>"}),
    "background of the page": docx(document=f'<w:document {DECLARED}><w:background w:color="FFFFFF"><v:background fillcolor="white"><v:fill r:id="i" o:title="{NAME}" type="frame"/></v:background></w:background><w:body>{p("x")}<w:sectPr/></w:body></w:document>'),
    # --- XML itself
    "comments and instructions around the root": docx(document=f"<!-- {NAME} --><?mso {NAME}?><w:document {DECLARED}><w:body>{p('x')}<w:sectPr/></w:body></w:document><!-- {NAME} -->"),
    "attributes of an ignorable namespace": docx(document=f'<w:document {DECLARED} xmlns:z="urn:{FIRST}-{LAST}" mc:Ignorable="z" z:a="{NAME}"><w:body><w:p z:note="{NAME}" w:rsidR="00AB12CD"><w:r z:n="{NAME}"><w:t z:n="{NAME}">x</w:t></w:r></w:p><z:extra>{NAME}</z:extra><w:sectPr/></w:body></w:document>'),
    "extension list": docx(p("x"), settings=f'<w:extLst><w:ext uri="{NAME}">{NAME}</w:ext></w:extLst>'),
    "text between elements": docx(document=f"<w:document {DECLARED}><w:body>{NAME}<w:p>{NAME}{r('x')}{NAME}</w:p>{NAME}<w:sectPr>{NAME}</w:sectPr></w:body></w:document>"),
    "attribute of Word's own that is not on the list": docx(f'<w:p w:rsidRPr="{NAME}" w:custom="{NAME}"><w:r w:rsidDel="{NAME}"><w:t w:x="{NAME}">x</w:t></w:r></w:p>'),
}  # fmt: skip
