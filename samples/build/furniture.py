"""What stands around the text: fields, content controls, text boxes, watermarks, letterheads."""

from __future__ import annotations

from xml.sax.saxutils import escape

from samples.build.wml import PLAIN, Look, Xml, attr, characters, run

EMU = 12700  # English Metric Units to a point
# The formulas of VML's shape type 136, text along a straight path, as Word writes them.
TEXT_PATH = (
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
)


def field(instruction: str, result: str, look: Look = PLAIN) -> Xml:
    """A complex field with its result as Word last computed it."""
    mark = '<w:r>{}<w:fldChar w:fldCharType="{}"/></w:r>'
    code = f'<w:r>{look.xml()}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
    return Xml(
        mark.format(look.xml(), "begin")
        + code
        + mark.format(look.xml(), "separate")
        + run(result, look)
        + mark.format(look.xml(), "end")
    )


def page(look: Look = PLAIN) -> Xml:
    return field("PAGE", "1", look)


def pages(look: Look = PLAIN) -> Xml:
    return field("NUMPAGES", "4", look)


def file_name(result: str, look: Look = PLAIN) -> Xml:
    return field("FILENAME \\* MERGEFORMAT", result, look)


def date_control(text: str, iso: str, title: str) -> Xml:
    return Xml(
        f'<w:sdt><w:sdtPr><w:alias w:val={attr(title)}/><w:tag w:val="meetingDate"/>'
        f'<w:id w:val="734120"/><w:date w:fullDate="{iso}T00:00:00Z">'
        '<w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>'
        '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr>'
        f"<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"
    )


def dropdown(text: str, choices: tuple[str, ...], title: str) -> Xml:
    items = "".join(
        f"<w:listItem w:displayText={attr(choice)} w:value={attr(choice)}/>" for choice in choices
    )
    return Xml(
        f'<w:sdt><w:sdtPr><w:alias w:val={attr(title)}/><w:tag w:val="choice"/>'
        f'<w:id w:val="{len(title) * 7919 + len(text)}"/>'
        f"<w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
        f"<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"
    )


def block_control(content: str, title: str) -> Xml:
    """Whole paragraphs in a rich-text content control."""
    return Xml(
        f'<w:sdt><w:sdtPr><w:alias w:val={attr(title)}/><w:tag w:val="block"/>'
        f'<w:id w:val="{len(content)}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )


def bookmark(name: str, number: int, content: str) -> Xml:
    return Xml(
        f'<w:bookmarkStart w:id="{number}" w:name={attr(name)}/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def text_box(content: str, width: int, height: int, number: int, name: str) -> Xml:
    """A text box floating at the top right (points), with the VML twin that Word keeps."""
    cx, cy = width * EMU, height * EMU
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    drawing = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0"'
        ' relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>457200</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{number}" name={attr(name)}/>'
        "<wp:cNvGraphicFramePr/><a:graphic>"
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    style = f"position:absolute;margin-left:280pt;margin-top:0;width:{width}pt;height:{height}pt"
    vml = (
        f'<w:pict><v:shape id="box{number}" type="#_x0000_t202" style="{style}" stroked="f">'
        f"<v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    )
    return Xml(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{vml}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def watermark(word: str) -> Xml:
    """Word's own watermark: WordArt in VML behind the text, standing in a header."""
    style = (
        "position:absolute;margin-left:0;margin-top:0;width:430pt;height:160pt;rotation:315;"
        "z-index:-251657216;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        "mso-position-vertical-relative:margin"
    )
    formulas = "".join(f'<v:f eqn="{equation}"/>' for equation in TEXT_PATH)
    return Xml(
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136"'
        ' adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">'
        f"<v:formulas>{formulas}</v:formulas>"
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/>'
        f'</v:shapetype><v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136"'
        f' style="{style}" fillcolor="silver" stroked="f"><v:fill opacity=".4"/>'
        f'<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string={attr(word)}/>'
        "</v:shape></w:pict></w:r>"
    )


def picture(relation: str, alt: str, number: int, points: int = 54) -> Xml:
    size = points * EMU
    return Xml(
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{size}" cy="{size}"/><wp:docPr id="{number}" name="Picture {number}"'
        f" descr={attr(alt)}/><wp:cNvGraphicFramePr/><a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="crest.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{size}" cy="{size}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def deleted(text: str) -> str:
    return f"<w:r>{characters(text, 'w:delText')}</w:r>"
