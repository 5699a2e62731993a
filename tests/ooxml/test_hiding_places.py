"""Each place where a .docx can keep a name: is it read, told as hidden, or left behind?"""

from __future__ import annotations

import pytest
from build import (
    OFFICE,
    docx,
    drawing,
    field,
    hidden,
    p,
    r,
    reading,
    removed,
    section,
    shows,
    tbl,
    tc,
    text_box,
    texts,
    tr,
    written,
)

NAME = "Isolde Threlkeld"
FIRST, LAST = NAME.split()
INSERTED = '<w:ins w:id="1" w:author="Clerk" w:date="2026-01-05T10:00:00Z">{}</w:ins>'
DELETED = '<w:del w:id="1" w:author="Clerk"><w:r><w:delText>{}</w:delText></w:r></w:del>'
MATH = '<m:oMath><m:r><m:t xml:space="preserve">{}</m:t></m:r></m:oMath>'
VML_BOX = (
    "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
)
CHOICE = "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
PICTURE = (
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="{0}.jpg" descr="{0}"/></pic:nvPicPr></pic:pic>'
)
HEADER = '<w:headerReference w:type="{}" r:id="{}"/>'
CUSTOM = 'w:uri="urn:x" w:element="person"'

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
}  # fmt: skip

HIDDEN = {
    "w:vanish": docx(p("x", r(NAME, "<w:vanish/>"))),
    "w:vanish by a style": docx(p(r(NAME, '<w:rStyle w:val="s"/>')), styles='<w:style w:type="character" w:styleId="s"><w:rPr><w:vanish/></w:rPr></w:style>'),
    "w:vanish by the style of the paragraph": docx(p("x"), p(NAME, ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="b"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="s"><w:basedOn w:val="b"/></w:style>'),
    "white text": docx(p(r(NAME, '<w:color w:val="FFFFFF"/>'))),
    "near-white text": docx(p(r(NAME, '<w:color w:val="FAFAFA"/>'))),
    "white by theme": docx(p(r(NAME, '<w:color w:val="000000" w:themeColor="background1"/>')), theme='<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>'),
    "white by a text effect": docx(p(r(NAME, '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'))),
    "no fill": docx(p(r(NAME, "<w14:textFill><w14:noFill/></w14:textFill>"))),
    "black highlight on black": docx(p(r(NAME, '<w:color w:val="000000"/><w:highlight w:val="black"/>'))),
    "shading of its own colour": docx(p(r(NAME, '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>'))),
    "cell of its own colour": docx(tbl(tr(tc(p(r(NAME, '<w:color w:val="FF0000"/>')), tcpr='<w:shd w:val="clear" w:fill="FF0000"/>')))),
    "one point": docx(p(r(NAME, '<w:sz w:val="2"/>'))),
    "a hundredth of its width": docx(p(r(NAME, '<w:w w:val="1"/>'))),
    "row without height": docx(tbl(tr("x"), tr(NAME, trpr='<w:trHeight w:val="1" w:hRule="exact"/>'))),
    "hidden row": docx(tbl(tr("x"), tr(NAME, trpr="<w:hidden/>"))),
    "line without height": docx(p(NAME, ppr='<w:spacing w:line="20" w:lineRule="exact"/>')),
    "cell that continues a merge": docx(tbl(tr(tc("x", tcpr='<w:vMerge w:val="restart"/>')), tr(tc(NAME, tcpr="<w:vMerge/>")))),
    "hidden text box": docx(p(f"<w:r><w:rPr><w:vanish/></w:rPr>{VML_BOX.format(p(NAME))}</w:r>")),
    "paragraph hidden with its mark": docx(p("x"), p(r(NAME, "<w:vanish/>"), ppr="<w:rPr><w:vanish/></w:rPr>")),
    "nothing but hidden text": docx(p(r(NAME, "<w:vanish/>"), ppr="<w:rPr><w:vanish/></w:rPr>")),
}  # fmt: skip

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
    "document property field": docx(p(field("DOCPROPERTY Pupil", NAME))),
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
}  # fmt: skip


@pytest.mark.parametrize("place", READ)
def test_text_that_prints_is_read_and_written(place: str) -> None:
    data = READ[place]

    assert any(NAME in text for text in texts(data))
    assert texts(written(data)) == texts(data)


@pytest.mark.parametrize("place", HIDDEN)
def test_text_that_cannot_be_seen_is_told_and_never_written(place: str) -> None:
    data = HIDDEN[place]

    assert NAME in " ".join(text for _, text in hidden(data))
    assert not any(NAME in text for text in texts(data))
    assert not shows(written(data), LAST)


@pytest.mark.parametrize("place", GONE)
def test_everything_else_is_left_behind(place: str) -> None:
    data = GONE[place]

    assert not any(NAME in block.text for block in reading(data).blocks)
    assert not shows(written(data), LAST)


@pytest.mark.parametrize("place", READ)
def test_a_name_replaced_where_it_was_read_is_nowhere_in_the_output(place: str) -> None:
    data = READ[place]
    changes = [
        (block.index, start, start + len(NAME), "[Pupil A]")
        for block in reading(data).blocks
        if (start := block.text.find(NAME)) >= 0
    ]

    assert not shows(written(data, *changes), LAST)


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("deletion", "deletion"),
        ("deleted row", "deletion"),
        ("comment", "comment"),
        ("author of a formatting change", "formatting change"),
        ("alt text of a table", "alt text"),
        ("bookmark", "bookmark"),
        ("hyperlink target and tooltip", "hyperlink target"),
        ("custom XML part", "custom XML"),
        ("document variable", "document variable"),
        ("mail merge", "mail merge"),
        ("building block", "building block part"),
        ("macro", "macro"),
        ("embedded file", "embedded file"),
        ("chart", "chart"),
        ("imported page", "embedded document"),
        ("footnote that nothing refers to", "unreferenced footnote"),
        ("header that no section uses", "header or footer that does not print"),
        ("stray file", "unreferenced part"),
        ("watermark", "watermark"),
        ("instruction of a field", "field"),
    ],
)
def test_the_report_tells_what_was_left_behind(place: str, what: str) -> None:
    assert removed(GONE[place])[what] >= 1


def test_minutes_without_anything_hidden_have_nothing_to_tell() -> None:
    data = docx(p("1. Welcome"), tbl(tr("Item", "Action"), tr("2. Budget", "Clerk")))

    assert removed(data) == {}
    assert hidden(data) == []


@pytest.mark.parametrize(
    ("formatting", "why"),
    [
        ('<w:color w:val="808080"/>', "grey can be read"),
        ('<w:color w:val="auto"/>', "the default colour"),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>', "white on blue"),
        ('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>', "white on shading"),
        ('<w:vanish w:val="0"/>', "hidden text switched off"),
        ('<w:sz w:val="10"/>', "five points"),
        ('<w:w w:val="66"/>', "condensed"),
        ('<w:shd w:val="clear" w:fill="000000"/>', "Word turns the default colour white on black"),
    ],
)
def test_small_print_and_coloured_rows_are_not_hidden(formatting: str, why: str) -> None:
    data = docx(p(r("Resolved", formatting)))

    assert texts(data) == ["Resolved"], why
    assert hidden(data) == []


def test_white_text_in_the_dark_header_row_of_a_table_style_is_not_hidden() -> None:
    style = (
        '<w:style w:type="table" w:styleId="t"><w:name w:val="Grid Table 4 Accent 1"/>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>'
    )
    look = '<w:tblStyle w:val="t"/><w:tblLook w:val="04A0" w:firstRow="1"/>'
    data = docx(tbl(tr("Item"), tr("1. Welcome"), tblpr=look), p("End."), styles=style)

    assert texts(data) == ["Item", "1. Welcome", "End."]
    assert hidden(data) == []


def test_white_text_in_a_dark_text_box_stays_readable_on_paper() -> None:
    dark = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
    box = text_box(p(r("Save the date", '<w:color w:val="FFFFFF"/>')), shape=dark)
    data = docx(p("x", drawing(box)))

    assert texts(data) == ["x", "Save the date"]
    assert texts(written(data)) == ["x", "Save the date"]


def test_hidden_text_names_its_reason_and_the_block_it_stands_in() -> None:
    data = docx(
        p("First."),
        p("Second. ", r("Private.", "<w:vanish/>"), r(" Pale.", '<w:color w:val="FFFFFF"/>')),
    )
    blocks = reading(data).blocks

    assert [(b.index, b.anchor, b.origin, b.text) for b in blocks[2:]] == [
        (2, 1, "w:vanish", "Private."),
        (3, 1, "white text", " Pale."),
    ]


def test_hidden_spaces_are_not_worth_telling() -> None:
    assert hidden(docx(p("a", r("  ", "<w:vanish/>"), "b"))) == []


def test_the_watermark_is_told_as_such() -> None:
    art = r('<w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict>')
    data = docx(
        p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p("Minutes", art)}
    )

    assert reading(data).watermark == "CONFIDENTIAL"
    assert texts(data) == ["x", "Minutes"]
