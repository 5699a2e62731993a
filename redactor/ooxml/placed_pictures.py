"""Where a drawing says that its picture lies, how it is cropped, and how large it is shown.

What lives here: `pic:pic` and `v:imagedata`. What does not: decoding (`pictures`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.ooxml.names import A, R, V, local, q
from redactor.ooxml.offpage import emu, vml_style
from redactor.ooxml.pictures import Drawing

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

_SIDES = ("l", "t", "r", "b")
_VML_SIDES = ("cropleft", "croptop", "cropright", "cropbottom")
_WHOLE = 100_000  # DrawingML counts crops in thousandths of a percent
_FIXED = 65_536  # VML counts fractions in sixteen bits


def placed_picture(node: _Element, part: Callable[[str], bytes]) -> Drawing | None:
    """The picture of a `pic:pic` or `v:imagedata`; `part` gives the bytes behind a relationship."""
    if node.tag == q(V, "imagedata"):
        return _of_vml(node, part)
    blip = next(node.iter(q(A, "blip")), None)
    anchor = next((up for up in node.iterancestors() if local(up) in {"anchor", "inline"}), None)
    if blip is None or anchor is None:
        return None
    width, height = _size(node, anchor)
    crop = next(node.iter(q(A, "srcRect")), None)
    edges = tuple(_number(None if crop is None else crop.get(side)) for side in _SIDES)
    alt = " ".join(_alt(anchor))
    return _drawing(part(blip.get(q(R, "embed")) or ""), width, height, edges, alt)


def _of_vml(node: _Element, part: Callable[[str], bytes]) -> Drawing | None:
    shape = node.getparent()
    if shape is None:
        return None
    style = vml_style(shape)
    edges = tuple(_fraction(node.get(side)) for side in _VML_SIDES)
    alt = " ".join(str(shape.get(name) or "") for name in ("alt", "title"))
    size = emu(style.get("width")), emu(style.get("height"))
    return _drawing(part(node.get(q(R, "id")) or ""), *size, edges, alt)


def _drawing(
    data: bytes, width: int, height: int, edges: tuple[int, ...], alt: str
) -> Drawing | None:
    left, top, right, bottom = edges
    if not data or min(edges) < 0 or left + right >= _WHOLE or top + bottom >= _WHOLE:
        return None  # a negative crop adds a margin: nothing that a crest needs
    return Drawing(data, width, height, (left, top, right, bottom), alt.strip())


def _size(node: _Element, anchor: _Element) -> tuple[int, int]:
    """The picture's own size, in a group; else that of the drawing."""
    for element in (*node.iter(q(A, "ext")), *(e for e in anchor if local(e) == "extent")):
        if element.get("cx"):
            return _number(element.get("cx")), _number(element.get("cy"))
    return 0, 0


def _alt(anchor: _Element) -> list[str]:
    named = (e for e in anchor.iter() if local(e) in {"docPr", "cNvPr"})
    return [str(e.get(key)) for e in named for key in ("descr", "title") if e.get(key)]


def _number(value: str | None) -> int:
    text = (value or "0").strip()
    return int(text) if re.fullmatch(r"-?\d{1,9}", text, re.ASCII) else 0


def _fraction(value: str | None) -> int:
    """Thousandths of a percent, from "0.5" or "32768f"."""
    text = (value or "0").strip()
    if re.fullmatch(r"-?\d{1,6}f", text, re.ASCII):
        return int(text[:-1]) * _WHOLE // _FIXED
    plain = re.fullmatch(r"-?(?:\d(?:\.\d{1,6})?|\.\d{1,6})", text, re.ASCII)
    return int(float(text) * _WHOLE) if plain else 0
