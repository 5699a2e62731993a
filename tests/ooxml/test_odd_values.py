"""Numbers that no program writes: the text is read all the same, and the file is written."""

from __future__ import annotations

import pytest
from build import DECLARED, docx, p, r, reading, tbl, tc, text_box, tr, written

VALUES = (
    "", "0", "-1", "-5", "1.5", "1e9", "NaN", "inf", "0x10", "²", "\u0661", "auto", "D800", "110000",
    "FFFFFFFF", "99999999999999999999", "9" * 5_000, "pct" + "9" * 5_000,
)  # fmt: skip
NUMBERED = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/><w:lvlJc w:val="right"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
SIZES = ("sz", "w", "spacing", "position", "color", "fitText", "highlight")
ALL_SIZES = "".join(f'<w:{name} w:val="ODD"/>' for name in SIZES)
EFFECT = (
    '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="tx1"><w14:lumMod w14:val="ODD"/>'
    '<w14:lumOff w14:val="ODD"/><w14:alpha w14:val="ODD"/></w14:schemeClr></w14:solidFill></w14:textFill>'
)
BOX = text_box(
    p("Welcome"), shape='<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="ODD"/></a:schemeClr></a:solidFill>'
)  # fmt: skip
ANCHOR = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>ODD</wp:posOffset>'
    '</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>ODD</wp:posOffset></wp:positionV>'
    f'<wp:extent cx="ODD" cy="ODD"/><wp:wrapSquare/><a:graphic><a:graphicData>{BOX}</a:graphicData>'
    "</a:graphic></wp:anchor></w:drawing></w:r>"
)
CHOICE = (
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="ODD"/>'
    '<w:listEntry w:val="a"/></w:ddList></w:ffData></w:fldChar></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
VML = (
    '<w:pict><v:shape fillcolor="#ODD" style="width:ODDpt;height:ODD;margin-left:ODDmm"><v:textbox>'
    f"<w:txbxContent>{p('Welcome')}</w:txbxContent></v:textbox></v:shape></w:pict>"
)
SHADING = '<w:shd w:val="ODD" w:fill="ODD" w:themeFill="text1" w:themeFillTint="ODD" w:themeFillShade="ODD"/>'
PLACE = (
    '<w:framePr w:h="ODD" w:x="ODD" w:hRule="exact"/><w:spacing w:line="ODD" w:lineRule="exact"/>'
    '<w:ind w:left="ODD" w:leftChars="ODD" w:firstLine="ODD" w:right="ODD"/><w:outlineLvl w:val="ODD"/>'
)
BODIES = {
    "a symbol": p(r('<w:sym w:font="Arial" w:char="ODD"/>'), "Welcome"),
    "a symbol of Wingdings": p(r('<w:sym w:font="Wingdings" w:char="ODD"/>'), "Welcome"),
    "a choice in a form": p(CHOICE, "Welcome"),
    "sizes of a run": p(r("Welcome", ALL_SIZES)),
    "sizes of a number": p("Welcome", ppr=f'<w:pStyle w:val="s"/><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr>{ALL_SIZES}</w:rPr>'),
    "shading": p(r("Welcome", SHADING)),
    "a text effect": p(r("Welcome", EFFECT)),
    "the place of a paragraph": p("Welcome", ppr=PLACE),
    "the place of a text box": p(ANCHOR),
    "the place of a shape of VML": p(r(VML)),
    "sizes of a table": tbl(tr(tc("Welcome", tcpr='<w:tcW w:w="ODD" w:type="dxa"/><w:gridSpan w:val="ODD"/>'), trpr='<w:trHeight w:val="ODD" w:hRule="exact"/><w:gridBefore w:val="ODD"/>'), tblpr='<w:tblInd w:w="ODD"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="ODD"/>'),
}  # fmt: skip


@pytest.mark.parametrize("place", BODIES)
@pytest.mark.parametrize("value", VALUES, ids=[value[:9] for value in VALUES])
def test_text_is_read_whatever_the_attributes_beside_it_say(place: str, value: str) -> None:
    style = f'<w:style w:type="paragraph" w:styleId="s"><w:rPr>{ALL_SIZES}</w:rPr></w:style>'
    data = docx(
        BODIES[place].replace("ODD", value),
        p("End."),
        styles=style.replace("ODD", value),
        numbering=NUMBERED,
    )

    assert any("Welcome" in block.text for block in reading(data).blocks)
    assert written(data) == written(data)


@pytest.mark.parametrize("value", VALUES, ids=[value[:9] for value in VALUES])
def test_a_page_of_any_colour_is_read(value: str) -> None:
    colour = f'<w:background w:color="{value}" w:themeColor="text1" w:themeTint="{value}"/>'
    whole = (
        f"<w:document {DECLARED}>{colour}<w:body>{p('Welcome')}<w:sectPr/></w:body></w:document>"
    )
    data = docx(document=whole, settings="<w:displayBackgroundShape/>")

    assert [block.text for block in reading(data).blocks] == ["Welcome"]
