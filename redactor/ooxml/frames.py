"""Text boxes as frames: a letterhead keeps its place although the drawing around it is dropped.

What lives here: the `w:framePr` for a box that stands still on the page and that the text flows
around, and whether a box stands above its anchor or anywhere on its page. What does not: boxes that lie over the text or move with a paragraph; those become plain
paragraphs after their anchor.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from redactor.data import BESIDE, FLOATING
from redactor.ooxml.names import WPS, V, local, q, val, w
from redactor.ooxml.offpage import emu, vml_style

if TYPE_CHECKING:
    from lxml.etree import _Element

_EMU = 635  # to a twip
_APART = 180  # twips between a frame and the text around it
_WRAPS = {"wrapSquare", "wrapTight", "wrapThrough"}
_ACROSS = {"page": "page", "margin": "margin", "column": "text"}
_DOWN = {"page": "page", "margin": "margin"}
_OF_TEXT = frozenset({"paragraph", "line", "text"})
_LINE = 152_400  # EMU: what begins higher up begins with the first line
_INSETS = {"lIns": 91_440, "rIns": 91_440, "tIns": 45_720}  # EMU between box and text, if not said


def frame_of(box: _Element) -> _Element | None:
    """A `w:pPr` with frame and indents for the paragraphs of a text box; None for plain ones."""
    anchor = next((up for up in box.iterancestors() if local(up) in {"anchor", "inline"}), None)
    if anchor is None or local(anchor) != "anchor" or _is_grouped(box):
        return None
    children = {local(child): child for child in anchor}
    if _WRAPS.isdisjoint(children) or not {"positionH", "positionV", "extent"} <= children.keys():
        return None
    insets = _insets(box)
    size, across, down = children["extent"], children["positionH"], children["positionV"]
    left, right = _apart(across)
    place = {
        "w": str(int(_twips(size.get("cx"))) + left + right),
        "h": _twips(size.get("cy")),
        "hRule": "atLeast",
        "wrap": "around",
        **_position(across, "hAnchor", "x", _ACROSS, -left * _EMU),
        **_position(down, "vAnchor", "y", _DOWN, insets["tIns"]),
    }
    if not {"hAnchor", "vAnchor"} <= place.keys():
        return None
    ppr = etree.Element(w("pPr"))
    etree.SubElement(ppr, w("framePr"), {w(key): value for key, value in place.items()})
    indents = {"left": insets["lIns"] // _EMU + left, "right": insets["rIns"] // _EMU + right}
    etree.SubElement(ppr, w("ind"), {w(side): str(indent) for side, indent in indents.items()})
    return ppr


def stands_above(box: _Element) -> bool:
    """Whether most of a text box lies above the paragraph that anchors it."""
    for up in box.iterancestors():
        if local(up) in {"anchor", "inline"}:
            return _anchored_above(up)
        style = vml_style(up) if str(up.tag).startswith(f"{{{V}}}") else {}
        if style.get("position") == "absolute":
            relative = style.get("mso-position-vertical-relative", "text")
            middle = emu(style.get("margin-top")) + emu(style.get("height")) // 2
            return relative in _OF_TEXT and middle < 0
    return False


def origin_of(box: _Element) -> str:
    """Whether a text box moves with its anchor, and how near, or stands where the page has its place."""
    for up in box.iterancestors():
        if local(up) in {"anchor", "inline"}:
            downs = [child for child in up if local(child) == "positionV"]
            if any(down.get("relativeFrom") not in _OF_TEXT for down in downs):
                return FLOATING
            near = all(_offset(down) < _LINE for down in downs) and not _anchored_above(up)
            return BESIDE if near else "text box"
        style = vml_style(up) if str(up.tag).startswith(f"{{{V}}}") else {}
        if style.get("position") == "absolute":
            if style.get("mso-position-vertical-relative", "text") not in _OF_TEXT:
                return FLOATING
            near = emu(style.get("margin-top")) < _LINE and not stands_above(box)
            return BESIDE if near else "text box"
    return "text box"


def floats(ppr: _Element | None) -> bool:
    """Whether a paragraph stands in a frame that has its place on the page."""
    frame = None if ppr is None else ppr.find(w("framePr"))
    return frame is not None and val(frame, "vAnchor") in {"page", "margin"}


def _anchored_above(anchor: _Element) -> bool:
    children = {local(child): child for child in anchor}
    down, size = children.get("positionV"), children.get("extent")
    if down is None or down.get("relativeFrom") not in _OF_TEXT:
        return False
    height = int(_twips(None if size is None else size.get("cy"))) * _EMU
    return _offset(down) + height // 2 < 0


def _offset(position: _Element) -> int:
    """How far from its reference something is placed, 0 where it is aligned with it."""
    said = ((child.text or "").strip() for child in position if local(child) == "posOffset")
    numbers = (int(text) for text in said if re.fullmatch(r"-?\d{1,9}", text, re.ASCII))
    return next(numbers, 0)


def _apart(across: _Element) -> tuple[int, int]:
    """Twips that keep the text around away, to the left and to the right.

    They lie inside of the frame, as it is not told alike where `w:hSpace` of an aligned one lies.
    """
    aligned = next(((e.text or "").strip() for e in across if local(e) == "align"), "")
    return (0 if aligned == "left" else _APART), (0 if aligned == "right" else _APART)


def _position(
    position: _Element, anchor: str, axis: str, known: dict[str, str], inset: int
) -> dict[str, str]:
    """The two attributes of a frame for one direction, nothing where a frame has no such place."""
    relative = known.get(position.get("relativeFrom") or "")
    if relative is None:
        return {}
    for child in position:
        text = (child.text or "").strip()
        if local(child) == "align":
            return {anchor: relative, f"{axis}Align": text}
        if local(child) == "posOffset" and re.fullmatch(r"-?\d{1,9}", text, re.ASCII):
            # a frame at 0 stands where the text is; Word means 1 by that place itself
            return {anchor: relative, axis: str((int(text) + inset) // _EMU or 1)}
    return {}


def _insets(box: _Element) -> dict[str, int]:
    shape = next((up for up in box.iterancestors() if up.tag == q(WPS, "wsp")), None)
    body = None if shape is None else shape.find(q(WPS, "bodyPr"))
    said = {} if body is None else {str(k): str(v) for k, v in body.items()}
    return {
        name: int(said[name]) if re.fullmatch(r"\d{1,7}", said.get(name, ""), re.ASCII) else usual
        for name, usual in _INSETS.items()
    }


def _is_grouped(box: _Element) -> bool:
    return sum(local(up) in {"wsp", "wgp", "grpSp", "wpc"} for up in box.iterancestors()) != 1


def _twips(emu: str | None) -> str:
    return str(int(emu) // _EMU) if emu and re.fullmatch(r"\d{1,9}", emu, re.ASCII) else "0"
