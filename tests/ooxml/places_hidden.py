"""The catalogue of hiding places as small files: text that cannot be seen on the page."""

from __future__ import annotations

from build import DECLARED, docx, drawing, field, p, r, tbl, tc, text_box, tr
from places import HEADER, INSERTED, NAME, SHAPE, VML_BOX, WPC

ANCHORED = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset>'
    '</wp:positionH><wp:extent cx="{cx}" cy="500000"/><wp:docPr id="1" name="B" hidden="{hidden}"/>'
    "<a:graphic><a:graphicData>{box}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)
MATH_RUN = "<m:oMath><m:r><w:rPr>{}</w:rPr><m:t>" + NAME + "</m:t></m:r></m:oMath>"
LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
LABELS = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="{}"/>{}</w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
RED = '<w:color w:val="FF0000"/>'
PAGE_INK = '<w:color w:val="203864"/>'
FILLED_VML = (
    '<w:pict><v:shape fillcolor="{}" style="width:100pt;height:20pt"><v:textbox><w:txbxContent>{}'
    "</w:txbxContent></v:textbox></v:shape></w:pict>"
)
HIDDEN_SHAPE = '<wps:cNvPr id="3" name="B" hidden="1"/><wps:spPr>'
GRADIENT = "".join(
    f'<w14:gs w14:pos="{at}"><w14:srgbClr w14:val="FFFFFF"/></w14:gs>' for at in (0, 100_000)
)

HIDDEN = {
    "w:vanish": docx(p("x", r(NAME, "<w:vanish/>"))),
    "w:vanish by a style": docx(p(r(NAME, '<w:rStyle w:val="s"/>')), styles='<w:style w:type="character" w:styleId="s"><w:rPr><w:vanish/></w:rPr></w:style>'),
    "w:vanish by the style of the paragraph": docx(p("x"), p(NAME, ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="b"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="s"><w:basedOn w:val="b"/></w:style>'),
    "letters in a symbol font": docx(p("x", r(NAME, '<w:rFonts w:ascii="Webdings" w:hAnsi="Webdings"/>'))),
    "letters in a symbol font by a style": docx(p(r(NAME, '<w:rStyle w:val="s"/>')), styles='<w:style w:type="character" w:styleId="s"><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:style>'),
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
    "vanish by the defaults of the document": docx(p(NAME), p(r("x", '<w:vanish w:val="0"/>')), styles="<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"),
    "vanish by a table style": docx(tbl(tr(NAME), tblpr='<w:tblStyle w:val="t"/>'), p("x"), styles='<w:style w:type="table" w:styleId="t"><w:name w:val="T"/><w:rPr><w:vanish/></w:rPr></w:style>'),
    "white by a character style": docx(p("x", r(NAME, '<w:rStyle w:val="s"/>')), styles='<w:style w:type="character" w:styleId="s"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'),
    "white by the theme's tint": docx(p("x", r(NAME, '<w:color w:val="808080" w:themeColor="text1" w:themeTint="02"/>'))),
    "white by a theme that is not there": docx(p("x", r(NAME, '<w:color w:val="auto" w:themeColor="background1"/>'))),
    "white by a theme turned round": docx(p("x", r(NAME, '<w:color w:val="auto" w:themeColor="text1"/>')), settings='<w:clrSchemeMapping w:t1="light1" w:bg1="dark1"/>'),
    "a text effect in the theme's white": docx(p("x", r(NAME, '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>'))),
    "transparent by a text effect": docx(p("x", r(NAME, '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>'))),
    "black marker over the default colour": docx(p("x", r(NAME, '<w:highlight w:val="black"/>'))),
    "black shading with black ink": docx(p("x", r(NAME, '<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>'))),
    "solid pattern in the colour of the ink": docx(p("x", r(NAME, '<w:color w:val="1F3864"/><w:shd w:val="solid" w:color="1F3864" w:fill="FFFFFF"/>'))),
    "shading of the paragraph in the colour of the ink": docx(p("x"), p(r(NAME, '<w:color w:val="FFC000"/>'), ppr='<w:shd w:val="clear" w:fill="FFC000"/>')),
    "row of a table style in the colour of the ink": docx(tbl(tr(NAME), tblpr='<w:tblStyle w:val="t"/>'), p("x"), styles='<w:style w:type="table" w:styleId="t"><w:name w:val="T"/><w:rPr><w:color w:val="4472C4"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:style>'),
    "two points": docx(p("x", r(NAME, '<w:sz w:val="4"/>'))),
    "one point by a style": docx(p(r("x", '<w:sz w:val="22"/>'), NAME, ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="s"><w:name w:val="S"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>'),
    "letters upon one another": docx(p("x", r(NAME, '<w:spacing w:val="-400"/>'))),
    "raised off the page": docx(p("x", r(NAME, '<w:position w:val="2000"/>'))),
    "lowered off the page": docx(p("x", r(NAME, '<w:position w:val="-2000"/>'))),
    "indent beyond the page": docx(p("x"), p(NAME, ppr='<w:ind w:left="20000"/>')),
    "indent to the left of the page": docx(p("x"), p(NAME, ppr='<w:ind w:left="-20000"/>')),
    "indent beyond the page by a style": docx(p("x"), p(NAME, ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="s"><w:name w:val="S"/><w:pPr><w:ind w:start="20000"/></w:pPr></w:style>'),
    "frame off the page": docx(p("x"), p(NAME, ppr='<w:framePr w:w="3000" w:hAnchor="page" w:vAnchor="page" w:x="-20000" w:y="1"/>')),
    "table off the page": docx(tbl(tr(NAME), tblpr='<w:tblpPr w:horzAnchor="page" w:vertAnchor="page" w:tblpX="30000" w:tblpY="1"/>'), p("x")),
    "table indented off the page": docx(tbl(tr(NAME), tblpr='<w:tblInd w:w="-20000" w:type="dxa"/>'), p("x")),
    "text box off the page": docx(p("x", ANCHORED.format(x="-99000000", cx="914400", hidden="0", box=text_box(p(NAME))))),
    "text box that is hidden": docx(p("x", ANCHORED.format(x="0", cx="914400", hidden="1", box=text_box(p(NAME))))),
    "text box without size": docx(p("x", ANCHORED.format(x="0", cx="0", hidden="0", box=text_box(p(NAME))))),
    "VML text box off the page": docx(p("x", r(f'<w:pict><v:shape style="position:absolute;margin-left:-2000pt;width:100pt;height:20pt"><v:textbox><w:txbxContent>{p(NAME)}</w:txbxContent></v:textbox></v:shape></w:pict>'))),
    "VML text box that is hidden": docx(p("x", r(f'<w:pict><v:group style="visibility:hidden"><v:shape><v:textbox><w:txbxContent>{p(NAME)}</w:txbxContent></v:textbox></v:shape></v:group></w:pict>'))),
    "line without height by a style": docx(p("x"), p(NAME, ppr='<w:pStyle w:val="s"/>'), styles='<w:style w:type="paragraph" w:styleId="s"><w:name w:val="S"/><w:pPr><w:spacing w:line="10" w:lineRule="exact"/></w:pPr></w:style>'),
    "table in a hidden row": docx(tbl(tr("x"), tr(tc(tbl(tr(NAME)), p("")), trpr="<w:hidden/>"))),
    "hidden text in a footnote": docx(p("x", r('<w:footnoteReference w:id="2"/>')), footnotes=f'<w:footnote w:id="2">{p("y", r(NAME, "<w:vanish/>"))}</w:footnote>'),
    "hidden text in a header": docx(p("x"), sect=HEADER.format("default", "header1"), headers={"header1": p("y", r(NAME, "<w:vanish/>"))}),
    "hidden text in a text box": docx(p("x", drawing(text_box(p("y", r(NAME, "<w:vanish/>")))))),
    "hidden result of a field": docx(p("x", field("REF x", r(NAME, "<w:vanish/>")))),
    "hidden WordArt": docx(p("x", f'<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><v:textpath string="{NAME}"/></v:shape></w:pict></w:r>')),
    "hidden insertion": docx(p("x", INSERTED.format(r(NAME, "<w:vanish/>")))),
    "hidden run of an equation": docx(p("x", MATH_RUN.format("<w:vanish/>"))),
    "white run of an equation": docx(p("x", MATH_RUN.format('<w:color w:val="FFFFFF"/>'))),
    "phantom of an equation": docx(p("x", f'<m:oMath><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>{MATH_RUN.format("")}</m:e></m:phant></m:oMath>')),
    "ruby in hidden text": docx(p("x", f"<w:r><w:rPr><w:vanish/></w:rPr><w:ruby><w:rt>{r('y')}</w:rt><w:rubyBase>{r(NAME)}</w:rubyBase></w:ruby></w:r>")),
    "hidden label of a list": docx(p("x", ppr=LISTED), numbering=LABELS.format(NAME, "<w:rPr><w:vanish/></w:rPr>")),
    "white label of a list": docx(p("x", ppr=LISTED), numbering=LABELS.format(NAME, '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>')),
    "label hidden with the mark of its paragraph": docx(p("x", ppr=LISTED + "<w:rPr><w:vanish/></w:rPr>"), numbering=LABELS.format(NAME, "")),
    "label white by the style of the paragraph": docx(p(r("x", '<w:color w:val="000000"/>'), ppr=f'<w:pStyle w:val="s"/>{LISTED}'), numbering=LABELS.format(NAME, ""), styles='<w:style w:type="paragraph" w:styleId="s"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'),
    "label hidden by a character style": docx(p("x", ppr=LISTED), numbering=LABELS.format(NAME, '<w:rPr><w:rStyle w:val="s"/></w:rPr>'), styles='<w:style w:type="character" w:styleId="s"><w:rPr><w:vanish/></w:rPr></w:style>'),
    "list indented off the page": docx(p("x"), p(NAME, ppr=LISTED), numbering=LABELS.format("%1.", '<w:pPr><w:ind w:left="25000"/></w:pPr>')),
    "dots in the colour of the ink": docx(p("x", r(NAME, '<w:color w:val="1F3864"/><w:shd w:val="pct95" w:color="1F3864" w:fill="FFFFFF"/>'))),
    "table of its own colour": docx(tbl(tr(tc(p(r(NAME, '<w:color w:val="FF0000"/>')))), tblpr='<w:shd w:val="clear" w:fill="FF0000"/>'), p("x")),
    "row of its own colour": docx(f'<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tblPrEx><w:shd w:val="clear" w:fill="FF0000"/></w:tblPrEx>{tc(p(r(NAME, RED)))}</w:tr></w:tbl>', p("x")),
    "letters squeezed into no width": docx(p("x", r(NAME, '<w:fitText w:val="10" w:id="5"/>'))),
    "small letters upon one another": docx(p("x", r(NAME, '<w:sz w:val="10"/><w:spacing w:val="-60"/>'))),
    "small letters made thin": docx(p("x", r(NAME, '<w:sz w:val="10"/><w:w w:val="33"/>'))),
    "text box of a point": docx(p("x", ANCHORED.format(x="0", cx="12700", hidden="0", box=text_box(p(NAME))))),
    "text box of its own colour": docx(p("x", drawing(text_box(p(r(NAME, RED)), shape='<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>')))),
    "text box in the theme's white": docx(p("x", drawing(text_box(p(r(NAME, '<w:color w:val="FFFFFF"/>')), shape='<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>')))),
    "VML text box of its own colour": docx(p("x", r(FILLED_VML.format("#FF0000", p(r(NAME, RED)))))),
    "VML text box of a colour with a name": docx(p("x", r(FILLED_VML.format("red [3204]", p(r(NAME, RED)))))),
    "VML text box without height": docx(p("x", r(f'<w:pict><v:shape style="position:absolute;width:100pt;height:.5pt"><v:textbox><w:txbxContent>{p(NAME)}</w:txbxContent></v:textbox></v:shape></w:pict>'))),
    "text box that its group hides": docx(p("x", drawing(f'<wpg:wgp {WPC}>{text_box(p(NAME)).replace("<wps:spPr>", HIDDEN_SHAPE)}</wpg:wgp>'))),
    "hidden shape of another program": docx(p("x", drawing(SHAPE.format(NAME), 'id="1" name="A" hidden="1"'))),
    "frame without height": docx(p("x"), p(NAME, ppr='<w:framePr w:w="3000" w:h="1" w:hRule="exact" w:hAnchor="page" w:x="1000" w:y="1000"/>')),
    "indent beyond the page to the right": docx(p("x"), p(NAME, ppr='<w:ind w:right="-20000"/><w:jc w:val="right"/>')),
    "indent in characters": docx(p("x"), p(NAME, ppr='<w:ind w:left="100" w:leftChars="9000"/>')),
    "indent by the defaults of the document": docx(p(NAME), styles='<w:docDefaults><w:pPrDefault><w:pPr><w:ind w:left="25000"/></w:pPr></w:pPrDefault></w:docDefaults>'),
    "line without height by the defaults": docx(p(NAME), styles='<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:line="10" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>'),
    "gradient of white": docx(p("x", r(NAME, f"<w14:textFill><w14:gradFill><w14:gsLst>{GRADIENT}</w14:gsLst></w14:gradFill></w14:textFill>"))),
    "theme's colour made white": docx(p("x", r(NAME, '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="tx1"><w14:lumMod w14:val="1000"/><w14:lumOff w14:val="99000"/></w14:schemeClr></w14:solidFill></w14:textFill>'))),
    "half a millimetre": docx(p("x", r(NAME, '<w:sz w:val="0.5mm"/>'))),
    "cell without width": docx(tbl(tr(tc("x"), tc(NAME, tcpr='<w:tcW w:w="1" w:type="dxa"/>')), tblpr='<w:tblLayout w:type="fixed"/>'), p("x")),
    "colour of the page": docx(document=f'<w:document {DECLARED}><w:background w:color="203864"/><w:body>{p("x", r(NAME, PAGE_INK))}<w:sectPr/></w:body></w:document>', settings="<w:displayBackgroundShape/>"),
}  # fmt: skip
