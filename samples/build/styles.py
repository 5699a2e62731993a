"""styles.xml and numbering.xml of a sample: a small set of Word's own styles, and house styles."""

from __future__ import annotations

from dataclasses import dataclass

from samples.build.package import MAIN, declare
from samples.build.wml import BODY, PLAIN, Look, Shape


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; `custom` is what a clerk or an authority made itself."""

    name: str
    look: Look = PLAIN
    shape: Shape = BODY
    based_on: str = "Normal"
    outline: int | None = None
    custom: bool = False

    @property
    def id(self) -> str:
        return "".join(word[:1].upper() + word[1:] for word in self.name.split())

    def xml(self) -> str:
        made = ' w:customStyle="1"' if self.custom else ""
        outline = "" if self.outline is None else f'<w:outlineLvl w:val="{self.outline}"/>'
        shape = self.shape.xml().replace("</w:pPr>", outline + "</w:pPr>")
        return (
            f'<w:style w:type="paragraph"{made} w:styleId="{self.id}"><w:name w:val="{self.name}"/>'
            f'<w:basedOn w:val="{self.based_on}"/><w:qFormat/>{shape}{self.look.xml()}</w:style>'
        )


HEADING = Shape(keep=True, before=200, after=80)


def heading(level: int, look: Look, shape: Shape = HEADING) -> Style:
    return Style(f"heading {level}", look, shape, outline=level - 1)


COMMON = (
    Style("header", shape=Shape(tabs=(("center", 4513), ("right", 9026)), after=0)),
    Style("footer", shape=Shape(tabs=(("center", 4513), ("right", 9026)), after=0)),
    Style("footnote text", Look(points=9), Shape(after=0)),
    Style("endnote text", Look(points=9), Shape(after=0)),
    Style("annotation text", Look(points=10)),
    Style("List Paragraph", shape=Shape(left=720)),
)

CHARACTER = """
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>
"""

SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
CELLS = (
    '<w:tblPr><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
)


def _tables() -> str:
    lines = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for s in SIDES)
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f'<w:name w:val="Normal Table"/>{CELLS}</w:style>'
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr>'
        "</w:style>"
    )


def styles(font: str, points: float, *house: Style, after: int = 100) -> bytes:
    """styles.xml: the body font, the styles every sample has, and the sample's own."""
    normal = Look(font=font, points=points).xml()
    default = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{normal[7:-8]}"
        '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:spacing w:after="{after}" w:line="252" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
    )
    made = "".join(style.xml() for style in (*COMMON, *house))
    return declare(f"<w:styles {MAIN}>{default}{CHARACTER}{_tables()}{made}</w:styles>")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: Word's number format and its text, where %1 is the first level."""

    text: str
    format: str = "decimal"
    left: int = 567
    hanging: int = 567
    style: str = ""
    bold: bool = False

    def xml(self, index: int) -> str:
        style = f'<w:pStyle w:val="{self.style}"/>' if self.style else ""
        font = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>' if self.text == "\uf0b7" else ""
        bold = "<w:b/>" if self.bold else '<w:b w:val="0"/>'
        return (
            f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{self.format}"/>{style}'
            f'<w:lvlText w:val="{self.text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{self.left}" w:hanging="{self.hanging}"/></w:pPr>'
            f"<w:rPr>{font}{bold}</w:rPr></w:lvl>"
        )


BULLET = Level("\uf0b7", "bullet", 567, 283)
type Scheme = tuple[Level, ...]


def numbering(*schemes: Scheme) -> bytes:
    """numbering.xml: one list for each scheme; the first has numId 1."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:nsid w:val="4C7A10{i:02X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>'
        f"{''.join(level.xml(n) for n, level in enumerate(scheme))}</w:abstractNum>"
        for i, scheme in enumerate(schemes)
    )
    numbers = "".join(
        f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>'
        for i in range(len(schemes))
    )
    return declare(f"<w:numbering {MAIN}>{abstract}{numbers}</w:numbering>")
