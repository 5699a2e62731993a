"""What may be written of text: {element: {attribute: type}}, in the order of the schema. Pure data.

Whatever is not in these tables does not reach the output: rsids, revision marks, bookmarks,
`w14:` effects, alt text, `extLst` and everything invented later. Word is strict about the order
of children, so the tables are in the order of the schema and the copy follows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml.allow_names import font
from redactor.ooxml.names import w
from redactor.ooxml.values import (
    at_least,
    colour,
    half_points,
    integer,
    language,
    on_off,
    one_of,
    reference,
    twips,
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
    ranks: dict[str, int] = field(init=False, repr=False)  # of the children, by qualified name

    def __post_init__(self) -> None:
        object.__setattr__(self, "ranks", {w(name): n for n, name in enumerate(self.children)})


def valued(check: Check) -> Allowed:
    return Allowed({"val": check}, required=("val",))


ON = Allowed({"val": on_off})

# Line styles that draw a line; the 160 picture borders of Word ("apples" …) fall back to none.
_LINES = one_of(
    "nil", "none", "single", "thick", "double", "dotted", "dashed", "dotDash", "dotDotDash",
    "triple", "thinThickSmallGap", "thickThinSmallGap", "thinThickThinSmallGap",
    "thinThickMediumGap", "thickThinMediumGap", "thinThickThinMediumGap", "thinThickLargeGap",
    "thickThinLargeGap", "thinThickThinLargeGap", "wave", "doubleWave", "dashSmallGap",
    "dashDotStroked", "threeDEmboss", "threeDEngrave", "outset", "inset",
)  # fmt: skip
BORDER = Allowed(
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
SHADING = Allowed({"val": _PATTERNS, "color": colour, "fill": colour}, required=("val",))
TEXT_DIRECTION = valued(one_of("lrTb", "tbRl", "btLr", "lrTbV", "tbRlV", "tbLrV", "tb", "rl", "lr"))
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
        "rStyle": valued(reference),
        "rFonts": Allowed(
            {
                "hint": one_of("default", "eastAsia", "cs"),
                "ascii": font,
                "hAnsi": font,
                "eastAsia": font,
                "cs": font,
            }
        ),
        "b": ON,
        "bCs": ON,
        "i": ON,
        "iCs": ON,
        "caps": ON,
        "smallCaps": ON,
        "strike": ON,
        "dstrike": ON,
        "outline": ON,
        "shadow": ON,
        "emboss": ON,
        "imprint": ON,
        # not vanish, webHidden, specVanish: what is hidden is not written at all
        "color": valued(colour),
        "spacing": valued(twips(-100, 400)),  # letters pushed into one another cannot be read
        "w": valued(integer(33, 600)),  # nor can letters a hundredth of their width
        "kern": valued(half_points(0, 200)),
        "position": valued(half_points(-48, 48)),  # further away and the text leaves its line
        "sz": valued(half_points(5, 3276)),  # up to 2 points is hidden text
        "szCs": valued(half_points(5, 3276)),
        "highlight": valued(_HIGHLIGHTS),
        "u": Allowed({"val": _UNDERLINES, "color": colour}, required=("val",)),
        "bdr": BORDER,
        "shd": SHADING,
        "vertAlign": valued(one_of("baseline", "superscript", "subscript")),
        "rtl": ON,
        "cs": ON,
        "em": valued(one_of("none", "dot", "comma", "circle", "underDot")),
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
        "pStyle": valued(reference),
        "keepNext": ON,
        "keepLines": ON,
        "pageBreakBefore": ON,
        "framePr": _FRAME,
        "widowControl": ON,
        # not numPr: numbers are written as text
        "suppressLineNumbers": ON,
        "pBdr": Allowed(
            children=dict.fromkeys(("top", "left", "bottom", "right", "between", "bar"), BORDER)
        ),
        "shd": SHADING,
        "tabs": Allowed(children={"tab": _TAB}),
        "suppressAutoHyphens": ON,
        "kinsoku": ON,
        "wordWrap": ON,
        "overflowPunct": ON,
        "topLinePunct": ON,
        "autoSpaceDE": ON,
        "autoSpaceDN": ON,
        "bidi": ON,
        "adjustRightInd": ON,
        "snapToGrid": ON,
        "spacing": Allowed(
            {
                "before": twips(0),
                "beforeAutospacing": on_off,
                "after": twips(0),
                "afterAutospacing": on_off,
                "line": at_least(
                    41
                ),  # up to 2 points is hidden text, and no line at all hides the next
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
        "contextualSpacing": ON,
        "mirrorIndents": ON,
        "suppressOverlap": ON,
        "jc": valued(
            one_of(
                "start", "left", "center", "end", "right", "both", "distribute", "thaiDistribute"
            )
        ),
        "textDirection": TEXT_DIRECTION,
        "textAlignment": valued(one_of("top", "center", "baseline", "bottom", "auto")),
        "outlineLvl": valued(integer(0, 9)),
        "rPr": RUN,
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
