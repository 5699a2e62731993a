"""Text that stands where no paper is: indents, frames, tables and shapes beyond the page's edge.

What lives here: the measures, from which on nothing of a text can be on paper of any usual size.
What does not: other ways of hiding text (`look`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.ooxml.names import V, child_val, local, val, w
from redactor.ooxml.values import twips

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

OFF_PAGE = "off the page"
FLAT_TWIPS = 40  # rows, lines, cells and frames of up to two points show nothing of their text
_FLAT_EMU = 25_400  # the same for shapes
_INDENT = (-5_000, 14_400)  # twips from the margin: 9 cm to the left, a landscape page to the right
_PLACE = (-5_000, 22_000)  # twips of a frame or table from whatever it counts from
_SHAPE = (-1_440_000, 15_120_000)  # EMU: 4 cm before the margin, the long side of A3
_PAGE = 15_120_000  # EMU: so far back a page may go on before the place that is counted from
_PAGE_TWIPS = 23_811
# What lies on the page itself, or at its far edge: a box may stand well before it.
_ON_THE_PAGE = frozenset(
    {"paragraph", "line", "text", "rightmargin", "outsidemargin", "bottommargin"}
)
_EMU = {
    "pt": 12_700.0,
    "in": 914_400.0,
    "cm": 360_000.0,
    "mm": 36_000.0,
    "px": 9_525.0,
    "": 12_700.0,
}
_STYLE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_LENGTH = re.compile(r"(-?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9}))(pt|in|cm|mm|px|)", re.ASCII)
_any_twips = twips(-10_000_000, 10_000_000)
_INDENTS = {
    "left": "left",
    "start": "left",
    "right": "right",
    "end": "right",
    "firstLine": "firstLine",
    "hanging": "hanging",
}
_CHARACTER = 2.1  # twips to a hundredth of a character, which is what `w:leftChars` counts in


def is_off_page(holders: Iterable[_Element | None]) -> bool:
    """Whether the first `w:ind` or `w:framePr` among the properties leads off the page."""
    indents: dict[str, int] = {}
    alignment = ""
    for ppr in holders:
        if ppr is None:
            continue
        frame = ppr.find(w("framePr"))
        if frame is not None and _is_astray(frame, "x", "y", "vAnchor"):
            return True
        alignment = alignment or child_val(ppr, "jc") or ""
        for name, measure in _indents(ppr.find(w("ind"))):
            indents.setdefault(name, measure)
    left = indents.get("left", 0)
    first = indents.get("firstLine", -indents.get("hanging", 0))
    low, high = _INDENT
    if left <= low or left >= high or left + first >= high:
        return True
    return alignment in {"right", "end"} and indents.get("right", 0) <= low


def _indents(element: _Element | None) -> Iterator[tuple[str, int]]:
    """The indents of one `w:ind` in twips; one in characters wins over one in twips."""
    if element is None:
        return
    for name, plain in _INDENTS.items():
        characters = val(element, f"{name}Chars") or ""
        if re.fullmatch(r"-?[1-9]\d{0,6}", characters, re.ASCII):
            yield plain, round(int(characters) * _CHARACTER)
    for name, plain in _INDENTS.items():
        measure = _any_twips(val(element, name) or "")
        if measure is not None:
            yield plain, int(measure)


def is_flat_frame(holders: Iterable[_Element | None]) -> bool:
    """Whether the text stands in a frame that is too low to show it."""
    frames = (None if ppr is None else ppr.find(w("framePr")) for ppr in holders)
    frame = next((one for one in frames if one is not None), None)
    height = _any_twips(val(frame, "h") or "")
    return val(frame, "hRule") == "exact" and height is not None and int(height) <= FLAT_TWIPS


def is_table_off_page(tblpr: _Element | None) -> bool:
    if tblpr is None:
        return False
    place, indent = tblpr.find(w("tblpPr")), tblpr.find(w("tblInd"))
    return (place is not None and _is_astray(place, "tblpX", "tblpY", "vertAnchor")) or (
        indent is not None and _outside(indent, ("w",), _INDENT)
    )


def _is_astray(element: _Element, across: str, down: str, anchor: str) -> bool:
    """Whether a frame or table stands off the page; one counted from the text may stand above that."""
    low, high = _PLACE
    low = -_PAGE_TWIPS if val(element, anchor) == "text" else low
    return _outside(element, (across,), _PLACE) or _outside(element, (down,), (low, high))


def _outside(element: _Element, names: tuple[str, ...], allowed: tuple[int, int]) -> bool:
    found = (_any_twips(val(element, name) or "") for name in names)
    return any(m is not None and not allowed[0] < int(m) < allowed[1] for m in found)


def unseen_shape(node: _Element) -> str:
    """Why nothing inside a drawing or a shape of VML can be seen, "" when it can."""
    for above in node.iterancestors():
        if _is_hidden(above):
            return "hidden shape"
        if local(above) in {"anchor", "inline"}:
            return _unseen_anchor(above)
        if str(above.tag).startswith(f"{{{V}}}"):
            reason = _unseen_vml(vml_style(above))
            if reason:
                return reason
    return ""


def _is_hidden(node: _Element) -> bool:
    """Whether the properties of a shape say that it is not shown."""
    return any(
        local(child) in {"docPr", "cNvPr"} and child.get("hidden") in {"1", "true"}
        for child in node
    )


def _unseen_anchor(anchor: _Element) -> str:
    size = {"cx": _FLAT_EMU + 1, "cy": _FLAT_EMU + 1}
    for child in anchor:
        if local(child) == "extent":
            size = {name: _integer(child.get(name), size[name]) for name in size}
    if min(size.values()) <= _FLAT_EMU:
        return "shape without size"
    for name, extent in (("positionH", size["cx"]), ("positionV", size["cy"])):
        for position in anchor.iterfind(f"{{*}}{name}"):
            low = _before(position.get("relativeFrom") or "")
            for offset in position.iterfind("{*}posOffset"):
                start = _integer(offset.text, 0)
                if start + extent <= low or start >= _SHAPE[1]:
                    return OFF_PAGE
    return ""


def _unseen_vml(style: dict[str, str]) -> str:
    if style.get("visibility") == "hidden" or style.get("display") == "none":
        return "hidden shape"
    for edge, extent, axis in (("left", "width", "horizontal"), ("top", "height", "vertical")):
        said = style.get(f"mso-position-{axis}-relative", "text" if axis == "vertical" else "")
        low = _before(said)
        size = _length(style.get(extent))
        if size is not None and size <= _FLAT_EMU:
            return "shape without size"
        for name in (edge, f"margin-{edge}"):
            start = _length(style.get(name))
            if start is not None and (start + (size or 0) <= low or start >= _SHAPE[1]):
                return OFF_PAGE
    return ""


def _before(relative: str) -> int:
    """How far before what it is counted from a shape may end and be on paper."""
    plain = relative.lower().removesuffix("-area").replace("-", "").replace("outer", "outside")
    return -_PAGE if plain in _ON_THE_PAGE else _SHAPE[0]


def vml_style(shape: _Element) -> dict[str, str]:
    """What the `style` of a shape of VML says, by property."""
    return dict(_STYLE.findall(shape.get("style") or ""))


def emu(value: str | None) -> int:
    """A length of VML's style, 0 where there is none."""
    return round(_length(value) or 0)


def _length(value: str | None) -> float | None:
    match = _LENGTH.fullmatch((value or "").strip())
    return None if match is None else float(match[1]) * _EMU[match[2]]


def _integer(value: str | None, default: int) -> int:
    text = (value or "").strip()
    return int(text) if re.fullmatch(r"-?\d{1,12}", text, re.ASCII) else default
