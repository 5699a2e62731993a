"""What may be written of tables, sections, styles and settings; see `allow`. Pure data."""

from __future__ import annotations

from redactor.ooxml.allow import (
    BORDER,
    ON,
    PARAGRAPH,
    RUN,
    SHADING,
    TEXT_DIRECTION,
    Allowed,
    valued,
)
from redactor.ooxml.values import (
    integer,
    look_bits,
    on_off,
    on_off_word,
    one_of,
    reference,
    twips,
    width,
)

_WORD_ON = Allowed({"val": on_off_word})  # CT_OnOffOnly of the first edition
WIDTH = Allowed({"w": width, "type": one_of("auto", "dxa", "nil", "pct")}, required=("w", "type"))
_SIDES = ("top", "start", "left", "bottom", "end", "right")
_TABLE_BORDERS = Allowed(children=dict.fromkeys((*_SIDES, "insideH", "insideV"), BORDER))
_MARGINS = Allowed(children=dict.fromkeys(_SIDES, WIDTH))
_TABLE_ALIGN = valued(one_of("start", "left", "center", "end", "right"))
TABLE = Allowed(
    children={
        "tblStyle": valued(reference),
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
        "tblOverlap": valued(one_of("never", "overlap")),
        "bidiVisual": _WORD_ON,
        "tblStyleRowBandSize": valued(integer(0, 20)),
        "tblStyleColBandSize": valued(integer(0, 20)),
        "tblW": WIDTH,
        "jc": _TABLE_ALIGN,
        "tblCellSpacing": WIDTH,
        "tblInd": WIDTH,
        "tblBorders": _TABLE_BORDERS,
        "shd": SHADING,
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
        "gridBefore": valued(integer(0, 63)),
        "gridAfter": valued(integer(0, 63)),
        "wBefore": WIDTH,
        "wAfter": WIDTH,
        "cantSplit": _WORD_ON,
        "trHeight": Allowed(
            {"val": twips(0), "hRule": one_of("auto", "exact", "atLeast")}, required=("val",)
        ),
        "tblHeader": _WORD_ON,
        "tblCellSpacing": WIDTH,
        "jc": _TABLE_ALIGN,
    }
)
CELL = Allowed(
    children={
        "tcW": WIDTH,
        "gridSpan": valued(integer(1, 63)),
        "hMerge": Allowed({"val": one_of("restart", "continue")}),
        "vMerge": Allowed({"val": one_of("restart", "continue")}),
        "tcBorders": Allowed(
            children=dict.fromkeys((*_SIDES, "insideH", "insideV", "tl2br", "tr2bl"), BORDER)
        ),
        "shd": SHADING,
        "noWrap": _WORD_ON,
        "tcMar": _MARGINS,
        "textDirection": TEXT_DIRECTION,
        "tcFitText": _WORD_ON,
        "vAlign": valued(one_of("top", "center", "both", "bottom")),
        "hideMark": _WORD_ON,
    }
)

_NUMBER_FORMATS = one_of(
    "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText",
    "ordinalText", "none", "numberInDash", "decimalZero", "chicago",
)  # fmt: skip
_NOTE_FORMAT = {
    "numFmt": valued(_NUMBER_FORMATS),
    "numStart": valued(integer(1, 9_999)),
    "numRestart": valued(one_of("continuous", "eachSect", "eachPage")),
}
_COLUMN = Allowed({"w": twips(0), "space": twips(0)}, many=True)
SECTION = Allowed(
    children={
        "footnotePr": Allowed(
            children={"pos": valued(one_of("pageBottom", "beneathText")), **_NOTE_FORMAT}
        ),
        "endnotePr": Allowed(children=_NOTE_FORMAT),
        "type": valued(one_of("nextPage", "nextColumn", "continuous", "evenPage", "oddPage")),
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
            dict.fromkeys(("top", "left", "bottom", "right"), BORDER),
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
        "vAlign": valued(one_of("top", "center", "both", "bottom")),
        "noEndnote": ON,
        "titlePg": ON,
        "textDirection": TEXT_DIRECTION,
        "bidi": ON,
        "rtlGutter": ON,
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

# What a machine without the font puts in its place; not altName, panose1 and sig, which are free text
# or bytes, and not the embedded fonts.
FONT = Allowed(
    children={
        "family": valued(one_of("auto", "decorative", "modern", "roman", "script", "swiss")),
        "pitch": valued(one_of("default", "fixed", "variable")),
    }
)

# Settings that move text on the page; everything else in settings.xml is about the writer's desk.
SETTINGS = Allowed(
    children={
        "mirrorMargins": ON,
        "bordersDoNotSurroundHeader": ON,
        "bordersDoNotSurroundFooter": ON,
        "gutterAtTop": ON,
        "defaultTabStop": valued(twips(0)),
        "autoHyphenation": ON,
        "evenAndOddHeaders": ON,
        "characterSpacingControl": valued(
            one_of("doNotCompress", "compressPunctuation", "compressPunctuationAndJapaneseKana")
        ),
        "footnotePr": Allowed(
            children={"pos": valued(one_of("pageBottom", "beneathText")), **_NOTE_FORMAT}
        ),
        "endnotePr": Allowed(children={"pos": valued(one_of("docEnd", "sectEnd")), **_NOTE_FORMAT}),
    }
)
COMPATIBILITY_MODE = integer(11, 15)  # Word 2003 to Word 2013 and later: line breaking differs
