"""What may be written: {element: {attribute: type}}, in the order of the schema. Pure data.

Whatever is not in these tables does not reach the output: rsids, revision marks, bookmarks,
`w14:` effects, alt text, `extLst` and everything invented later. Word is strict about the order
of children, so the tables are in the order of the schema and the copy follows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml.allow_names import font
from redactor.ooxml.values import (
    colour,
    half_points,
    integer,
    language,
    look_bits,
    on_off,
    one_of,
    reference,
    twips,
    width,
)

if TYPE_CHECKING:
    from redactor.ooxml.values import Check


@dataclass(frozen=True, slots=True)
class Allowed:
    """An element that may be written: its attributes, and its children in schema order."""

    attributes: dict[str, Check] = field(default_factory=dict)
    children: dict[str, Allowed] = field(default_factory=dict)
    required: tuple[str, ...] = ()  # without these the element says nothing, or Word refuses it
    many: bool = False


def _val(check: Check) -> Allowed:
    return Allowed({"val": check}, required=("val",))


_ON = Allowed({"val": on_off})

# Line styles that draw a line; the 160 picture borders of Word ("apples" …) fall back to none.
_LINES = one_of(
    "nil", "none", "single", "thick", "double", "dotted", "dashed", "dotDash", "dotDotDash",
    "triple", "thinThickSmallGap", "thickThinSmallGap", "thinThickThinSmallGap",
    "thinThickMediumGap", "thickThinMediumGap", "thinThickThinMediumGap", "thinThickLargeGap",
    "thickThinLargeGap", "thinThickThinLargeGap", "wave", "doubleWave", "dashSmallGap",
    "dashDotStroked", "threeDEmboss", "threeDEngrave", "outset", "inset",
)  # fmt: skip
_BORDER = Allowed(
    {
        "val": _LINES,
        "sz": integer(0, 96),
        "space": integer(0, 31),
        "color": colour,
        "shadow": on_off,
        "frame": on_off,
    },
    required=("val",),
)
_PATTERNS = one_of(
    "clear", "nil", "solid", "pct5", "pct10", "pct12", "pct15", "pct20", "pct25", "pct30", "pct35",
    "pct37", "pct40", "pct45", "pct50", "pct55", "pct60", "pct62", "pct65", "pct70", "pct75",
    "pct80", "pct85", "pct87", "pct90", "pct95", "horzStripe", "vertStripe", "reverseDiagStripe",
    "diagStripe", "horzCross", "diagCross", "thinHorzStripe", "thinVertStripe",
    "thinReverseDiagStripe", "thinDiagStripe", "thinHorzCross", "thinDiagCross",
)  # fmt: skip
_SHADING = Allowed({"val": _PATTERNS, "color": colour, "fill": colour}, required=("val",))
_TEXT_DIRECTION = _val(one_of("lrTb", "tbRl", "btLr", "lrTbV", "tbRlV", "tbLrV", "tb", "rl", "lr"))
_WIDTH = Allowed({"w": width, "type": one_of("auto", "dxa", "nil", "pct")}, required=("w", "type"))
_HIGHLIGHTS = one_of(
    "black", "blue", "cyan", "darkBlue", "darkCyan", "darkGray", "darkGreen", "darkMagenta",
    "darkRed", "darkYellow", "green", "lightGray", "magenta", "none", "red", "white", "yellow",
)  # fmt: skip
_UNDERLINES = one_of(
    "single", "words", "double", "thick", "dotted", "dottedHeavy", "dash", "dashedHeavy",
    "dashLong", "dashLongHeavy", "dotDash", "dashDotHeavy", "dotDotDash", "dashDotDotHeavy",
    "wave", "wavyHeavy", "wavyDouble", "none",
)  # fmt: skip

RUN = Allowed(
    children={
        "rStyle": _val(reference),
        "rFonts": Allowed(
            {
                "hint": one_of("default", "eastAsia", "cs"),
                "ascii": font,
                "hAnsi": font,
                "eastAsia": font,
                "cs": font,
            }
        ),
        "b": _ON,
        "bCs": _ON,
        "i": _ON,
        "iCs": _ON,
        "caps": _ON,
        "smallCaps": _ON,
        "strike": _ON,
        "dstrike": _ON,
        "outline": _ON,
        "shadow": _ON,
        "emboss": _ON,
        "imprint": _ON,
        # not vanish, webHidden, specVanish: what is hidden is not written at all
        "color": _val(colour),
        "spacing": _val(twips(-100, 400)),  # letters pushed into one another cannot be read
        "w": _val(integer(33, 600)),  # nor can letters a hundredth of their width
        "kern": _val(half_points(0, 200)),
        "position": _val(half_points(-48, 48)),  # further away and the text leaves its line
        "sz": _val(half_points(5, 3276)),  # up to 2 points is hidden text
        "szCs": _val(half_points(5, 3276)),
        "highlight": _val(_HIGHLIGHTS),
        "u": Allowed({"val": _UNDERLINES, "color": colour}, required=("val",)),
        "bdr": _BORDER,
        "shd": _SHADING,
        "vertAlign": _val(one_of("baseline", "superscript", "subscript")),
        "rtl": _ON,
        "cs": _ON,
        "em": _val(one_of("none", "dot", "comma", "circle", "underDot")),
        "lang": Allowed({"val": language, "eastAsia": language, "bidi": language}),
    }
)

_FRAME = Allowed(  # page numbers and letterheads stand in frames; off the page they would be hidden
    {
        "dropCap": one_of("none", "drop", "margin"),
        "lines": integer(1, 10),
        "w": twips(0),
        "h": twips(0),
        "hSpace": twips(0, 1440),
        "vSpace": twips(0, 1440),
        "wrap": one_of("auto", "notBeside", "around", "tight", "through", "none"),
        "hAnchor": one_of("text", "margin", "page"),
        "vAnchor": one_of("text", "margin", "page"),
        "x": twips(-720, 15_000),
        "y": twips(-720, 15_000),
        "xAlign": one_of("left", "center", "right", "inside", "outside"),
        "yAlign": one_of("inline", "top", "center", "bottom", "inside", "outside"),
        "hRule": one_of("auto", "atLeast"),  # not "exact": a frame too low cuts its text off
    }
)
_TAB = Allowed(
    {
        "val": one_of("clear", "start", "left", "center", "end", "right", "decimal", "bar", "num"),
        "leader": one_of("none", "dot", "hyphen", "underscore", "heavy", "middleDot"),
        "pos": twips(),
    },
    required=("val", "pos"),
    many=True,
)
PARAGRAPH = Allowed(
    children={
        "pStyle": _val(reference),
        "keepNext": _ON,
        "keepLines": _ON,
        "pageBreakBefore": _ON,
        "framePr": _FRAME,
        "widowControl": _ON,
        # not numPr: numbers are written as text
        "suppressLineNumbers": _ON,
        "pBdr": Allowed(
            children=dict.fromkeys(("top", "left", "bottom", "right", "between", "bar"), _BORDER)
        ),
        "shd": _SHADING,
        "tabs": Allowed(children={"tab": _TAB}),
        "suppressAutoHyphens": _ON,
        "kinsoku": _ON,
        "wordWrap": _ON,
        "overflowPunct": _ON,
        "topLinePunct": _ON,
        "autoSpaceDE": _ON,
        "autoSpaceDN": _ON,
        "bidi": _ON,
        "adjustRightInd": _ON,
        "snapToGrid": _ON,
        "spacing": Allowed(
            {
                "before": twips(0),
                "beforeAutospacing": on_off,
                "after": twips(0),
                "afterAutospacing": on_off,
                "line": twips(41),  # up to 2 points is hidden text
                "lineRule": one_of("auto", "exact", "atLeast"),
            }
        ),
        "ind": Allowed(
            {
                "start": twips(-2880),  # further out and the text leaves the paper
                "left": twips(-2880),
                "end": twips(-2880),
                "right": twips(-2880),
                "hanging": twips(0),
                "firstLine": twips(0),
            }
        ),
        "contextualSpacing": _ON,
        "mirrorIndents": _ON,
        "suppressOverlap": _ON,
        "jc": _val(
            one_of(
                "start", "left", "center", "end", "right", "both", "distribute", "thaiDistribute"
            )
        ),
        "textDirection": _TEXT_DIRECTION,
        "textAlignment": _val(one_of("top", "center", "baseline", "bottom", "auto")),
        "outlineLvl": _val(integer(0, 9)),
        "rPr": RUN,
    }
)

_SIDES = ("top", "start", "left", "bottom", "end", "right")
_TABLE_BORDERS = Allowed(children=dict.fromkeys((*_SIDES, "insideH", "insideV"), _BORDER))
_MARGINS = Allowed(children=dict.fromkeys(_SIDES, _WIDTH))
_TABLE_ALIGN = _val(one_of("start", "left", "center", "end", "right"))
TABLE = Allowed(
    children={
        "tblStyle": _val(reference),
        "tblpPr": Allowed(
            {
                "leftFromText": twips(0, 1440),
                "rightFromText": twips(0, 1440),
                "topFromText": twips(0, 1440),
                "bottomFromText": twips(0, 1440),
                "vertAnchor": one_of("text", "margin", "page"),
                "horzAnchor": one_of("text", "margin", "page"),
                "tblpXSpec": one_of("left", "center", "right", "inside", "outside"),
                "tblpX": twips(-720, 15_000),
                "tblpYSpec": one_of("inline", "top", "center", "bottom", "inside", "outside"),
                "tblpY": twips(-720, 15_000),
            }
        ),
        "tblOverlap": _val(one_of("never", "overlap")),
        "bidiVisual": _ON,
        "tblStyleRowBandSize": _val(integer(0, 20)),
        "tblStyleColBandSize": _val(integer(0, 20)),
        "tblW": _WIDTH,
        "jc": _TABLE_ALIGN,
        "tblCellSpacing": _WIDTH,
        "tblInd": _WIDTH,
        "tblBorders": _TABLE_BORDERS,
        "shd": _SHADING,
        "tblLayout": Allowed({"type": one_of("fixed", "autofit")}, required=("type",)),
        "tblCellMar": _MARGINS,
        "tblLook": Allowed(
            {
                "val": look_bits,
                "firstRow": on_off,
                "lastRow": on_off,
                "firstColumn": on_off,
                "lastColumn": on_off,
                "noHBand": on_off,
                "noVBand": on_off,
            }
        ),
        # not tblCaption and tblDescription: alt text
    }
)
TABLE_EXCEPTIONS = Allowed(
    children={
        name: TABLE.children[name]
        for name in (
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
        )
    }
)
GRID = Allowed(children={"gridCol": Allowed({"w": twips(0)}, many=True)})
ROW = Allowed(
    children={
        # not hidden: a hidden row is not written at all
        "gridBefore": _val(integer(0, 63)),
        "gridAfter": _val(integer(0, 63)),
        "wBefore": _WIDTH,
        "wAfter": _WIDTH,
        "cantSplit": _ON,
        "trHeight": Allowed(
            {"val": twips(0), "hRule": one_of("auto", "exact", "atLeast")}, required=("val",)
        ),
        "tblHeader": _ON,
        "tblCellSpacing": _WIDTH,
        "jc": _TABLE_ALIGN,
    }
)
CELL = Allowed(
    children={
        "tcW": _WIDTH,
        "gridSpan": _val(integer(1, 63)),
        "hMerge": Allowed({"val": one_of("restart", "continue")}),
        "vMerge": Allowed({"val": one_of("restart", "continue")}),
        "tcBorders": Allowed(
            children=dict.fromkeys((*_SIDES, "insideH", "insideV", "tl2br", "tr2bl"), _BORDER)
        ),
        "shd": _SHADING,
        "noWrap": _ON,
        "tcMar": _MARGINS,
        "textDirection": _TEXT_DIRECTION,
        "tcFitText": _ON,
        "vAlign": _val(one_of("top", "center", "both", "bottom")),
        "hideMark": _ON,
    }
)

_NUMBER_FORMATS = one_of(
    "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText",
    "ordinalText", "none", "numberInDash", "decimalZero", "chicago",
)  # fmt: skip
_NOTE_FORMAT = {
    "numFmt": _val(_NUMBER_FORMATS),
    "numStart": _val(integer(1, 9_999)),
    "numRestart": _val(one_of("continuous", "eachSect", "eachPage")),
}
_COLUMN = Allowed({"w": twips(0), "space": twips(0)}, many=True)
SECTION = Allowed(
    children={
        "footnotePr": Allowed(
            children={"pos": _val(one_of("pageBottom", "beneathText")), **_NOTE_FORMAT}
        ),
        "endnotePr": Allowed(children=_NOTE_FORMAT),
        "type": _val(one_of("nextPage", "nextColumn", "continuous", "evenPage", "oddPage")),
        "pgSz": Allowed(
            {"w": twips(1_440), "h": twips(1_440), "orient": one_of("portrait", "landscape")},
            required=("w", "h"),
        ),
        "pgMar": Allowed(
            {
                "top": twips(),
                "right": twips(0),
                "bottom": twips(),
                "left": twips(0),
                "header": twips(0),
                "footer": twips(0),
                "gutter": twips(0),
            }
        ),
        # not paperSrc and printerSettings: they tell which printer, and so where
        "pgBorders": Allowed(
            {
                "zOrder": one_of("front", "back"),
                "display": one_of("allPages", "firstPage", "notFirstPage"),
                "offsetFrom": one_of("page", "text"),
            },
            dict.fromkeys(("top", "left", "bottom", "right"), _BORDER),
        ),
        "lnNumType": Allowed(
            {
                "countBy": integer(1, 100),
                "start": integer(0, 9_999),
                "distance": twips(0),
                "restart": one_of("newPage", "newSection", "continuous"),
            }
        ),
        "pgNumType": Allowed({"fmt": _NUMBER_FORMATS, "start": integer(0, 9_999)}),
        "cols": Allowed(
            {
                "equalWidth": on_off,
                "space": twips(0),
                "num": integer(1, 45),
                "sep": on_off,
            },
            {"col": _COLUMN},
        ),
        "vAlign": _val(one_of("top", "center", "both", "bottom")),
        "noEndnote": _ON,
        "titlePg": _ON,
        "textDirection": _TEXT_DIRECTION,
        "bidi": _ON,
        "rtlGutter": _ON,
        "docGrid": Allowed(
            {
                "type": one_of("default", "lines", "linesAndChars", "snapToChars"),
                "linePitch": integer(1, 31_680),
                "charSpace": integer(-100_000, 100_000),
            }
        ),
    }
)

_STYLE_PARAGRAPH = Allowed(
    children={k: v for k, v in PARAGRAPH.children.items() if k not in {"pStyle", "framePr", "rPr"}}
)
_STYLE_RUN = Allowed(children={k: v for k, v in RUN.children.items() if k != "rStyle"})
_STYLE_TABLE = Allowed(
    children={k: v for k, v in TABLE.children.items() if k not in {"tblStyle", "tblpPr", "tblLook"}}
)
FORMATTING = {
    "pPr": _STYLE_PARAGRAPH,
    "rPr": _STYLE_RUN,
    "tblPr": _STYLE_TABLE,
    "trPr": ROW,
    "tcPr": CELL,
}
CONDITIONAL = Allowed(
    {
        "type": one_of(
            "wholeTable", "firstRow", "lastRow", "firstCol", "lastCol", "band1Vert", "band2Vert",
            "band1Horz", "band2Horz", "neCell", "nwCell", "seCell", "swCell",
        )
    },
    FORMATTING,
    required=("type",),
    many=True,
)  # fmt: skip
STYLE = Allowed(children={**FORMATTING, "tblStylePr": CONDITIONAL})
DEFAULTS = Allowed(
    children={
        "rPrDefault": Allowed(children={"rPr": _STYLE_RUN}),
        "pPrDefault": Allowed(children={"pPr": _STYLE_PARAGRAPH}),
    }
)

# Breaks and tabs that are more than a character.
BREAK = Allowed(
    {
        "type": one_of("page", "column", "textWrapping"),
        "clear": one_of("none", "left", "right", "all"),
    }
)
POSITION_TAB = Allowed(
    {
        "alignment": one_of("left", "center", "right"),
        "relativeTo": one_of("margin", "indent"),
        "leader": one_of("none", "dot", "hyphen", "underscore", "middleDot"),
    },
    required=("alignment", "relativeTo", "leader"),
)

# What a machine without the font puts in its place; not altName, panose1 and sig, which are free text
# or bytes, and not the embedded fonts.
FONT = Allowed(
    children={
        "family": _val(one_of("auto", "decorative", "modern", "roman", "script", "swiss")),
        "pitch": _val(one_of("default", "fixed", "variable")),
    }
)

# Settings that move text on the page; everything else in settings.xml is about the writer's desk.
SETTINGS = Allowed(
    children={
        "mirrorMargins": _ON,
        "bordersDoNotSurroundHeader": _ON,
        "bordersDoNotSurroundFooter": _ON,
        "gutterAtTop": _ON,
        "defaultTabStop": _val(twips(0)),
        "autoHyphenation": _ON,
        "evenAndOddHeaders": _ON,
        "characterSpacingControl": _val(
            one_of("doNotCompress", "compressPunctuation", "compressPunctuationAndJapaneseKana")
        ),
        "footnotePr": Allowed(
            children={"pos": _val(one_of("pageBottom", "beneathText")), **_NOTE_FORMAT}
        ),
        "endnotePr": Allowed(children={"pos": _val(one_of("docEnd", "sectEnd")), **_NOTE_FORMAT}),
    }
)
COMPATIBILITY_MODE = integer(11, 15)  # Word 2003 to Word 2013 and later: line breaking differs
