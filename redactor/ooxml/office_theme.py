"""The theme part of every output: the same bytes always. Pure data.

Nothing in Part 1 refers to it: colours and fonts of the source's theme stand in the output as
literal values (`theme`). It is there because the standard's validators ask for one, and because
Word would otherwise put its own in its place on saving. The values are those of Office 2013 to 2022.
"""

from __future__ import annotations

_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4",
    "accent2": "ED7D31", "accent3": "A5A5A5", "accent4": "FFC000", "accent5": "5B9BD5",
    "accent6": "70AD47", "hlink": "0563C1", "folHlink": "954F72",
}  # fmt: skip
_FONT = '<a:latin typeface="{}"/><a:ea typeface=""/><a:cs typeface=""/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"

THEME = (
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">'
    '<a:themeElements><a:clrScheme name="Office">'
    + "".join(f'<a:{name}><a:srgbClr val="{c}"/></a:{name}>' for name, c in _COLOURS.items())
    + '</a:clrScheme><a:fontScheme name="Office">'
    f"<a:majorFont>{_FONT.format('Calibri Light')}</a:majorFont>"
    f"<a:minorFont>{_FONT.format('Calibri')}</a:minorFont>"
    '</a:fontScheme><a:fmtScheme name="Office">'  # three of each are the least that is allowed
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    "</a:fmtScheme></a:themeElements></a:theme>"
).encode("ascii")
