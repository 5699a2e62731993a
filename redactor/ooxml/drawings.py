"""Pictures, charts, diagrams, embedded files, shapes and text boxes.

What lives here: what stands for each in the text. Nothing of the drawing itself is written: pixels,
alt text, embedded workbooks and names of shapes all tell about people.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.ooxml.context import Place, Reading, alternative
from redactor.ooxml.frames import frame_of, origin_of
from redactor.ooxml.look import Surroundings, fill_of_shape, shaded
from redactor.ooxml.names import MC, WPS, A, O, V, local, q, w
from redactor.ooxml.offpage import unseen_shape
from redactor.ooxml.theme import NAMED
from redactor.ooxml.values import colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from redactor.ooxml.theme import Theme

PICTURE = "[picture removed]"
# Local names are enough: the namespaces of drawings come in many years and versions.
_MARKS = {
    "pic": ("picture", PICTURE),
    "imagedata": ("picture", PICTURE),
    "chart": ("chart", "[chart removed]"),
    "relIds": ("diagram", "[diagram removed]"),
    "OLEObject": ("embedded file", "[embedded file removed]"),
    "control": ("embedded file", "[embedded file removed]"),
    "model3d": ("picture", PICTURE),
    "contentPart": ("ink", ""),
}
_DECORATION = {
    "wsp",
    "sp",
    "cxnSp",
    "shape",
    "rect",
    "line",
    "oval",
    "roundrect",
    "polyline",
    "arc",
    "curve",
}
_CONTENT = {"txbxContent", "textpath", "txBody", *_MARKS}
_FILLS = {"noFill", "solidFill", "gradFill", "pattFill", "blipFill", "grpFill"}
_SHORT = 3  # digits of a colour like #fff
_ALT_TEXT = ("descr", "title", "alt")
_PLAIN_WARPS = {"textNoShape", "textPlain"}  # what every text box has


@dataclass(slots=True)
class Drawn:
    """What a drawing leaves in the text."""

    marks: list[tuple[str, _Element]] = field(default_factory=list)  # and what they stand for
    boxes: list[tuple[_Element, Place]] = field(default_factory=list)  # `w:txbxContent`
    words: list[tuple[str, str]] = field(default_factory=list)  # and why they cannot be seen
    alt: list[str] = field(default_factory=list)  # texts that describe a drawing


def drawn(element: _Element, place: Place, story: Story, reading: Reading) -> Drawn:
    """Looks through a `w:drawing`, `w:pict` or `w:object`."""
    found = Drawn()
    if element.tag == w("object"):  # the picture in it is only the preview of the file
        _mark(element, "OLEObject", reading, found)
        return found
    for node in _nodes(element):
        name = local(node)
        alt = [text for key in _ALT_TEXT if (text := node.get(key))]
        reading.removals["alt text"] += len(alt)
        found.alt += alt
        if node.tag == w("txbxContent"):
            _box(node, place, story, reading, found)
        elif node.tag == q(V, "textpath"):
            _word_art(node.get("string") or "", story, reading, found)
        elif name == "txBody":  # of shapes and tables that come from PowerPoint or Excel
            lines = ("".join(map(str, p.itertext(q(A, "t")))) for p in node.iter(q(A, "p")))
            found.words += [(line, unseen_shape(node)) for line in lines if line.strip()]
        elif name in _MARKS:
            _mark(node, name, reading, found)
        elif name in _DECORATION and not any(local(below) in _CONTENT for below in node.iter()):
            covers = _is_filled(node, reading.theme) and _is_in_front(node)
            reading.removals["shape in front of the text" if covers else "shape"] += 1
    return found


def _nodes(element: _Element) -> Iterator[_Element]:
    """Everything below in order; only one alternative, and not into text boxes."""
    for child in element:
        if child.tag == q(MC, "AlternateContent"):
            chosen = alternative(child)
            if chosen is not None:
                yield from _nodes(chosen)
            continue
        yield child
        if child.tag != w("txbxContent"):
            yield from _nodes(child)


def _mark(node: _Element, name: str, reading: Reading, found: Drawn) -> None:
    what, mark = _MARKS[name]
    parent = node.getparent()
    if name == "imagedata" and parent is not None and parent.get(q(O, "hr")):
        reading.removals["shape"] += 1  # a horizontal line
        return
    reading.removals[what] += 1
    if mark:
        found.marks.append((mark, node))


def _box(node: _Element, place: Place, story: Story, reading: Reading, found: Drawn) -> None:
    shape = next((up for up in node.iterancestors() if local(up) in _DECORATION), None)
    if story in {Story.HEADER, Story.FOOTER} and shape is not None and _is_word_art(shape):
        words = " ".join("".join(map(str, p.itertext(w("t")))) for p in node.iter(w("p")))
        _word_art(words, story, reading, found)
        return
    hidden = place.around.hidden or unseen_shape(node)
    theme = reading.theme
    filled = _is_filled(shape, theme) or _lies_on_a_shape(node, shape, theme)
    fill = _fill(shape, theme)
    around = Surroundings(hidden=hidden, any_fill=filled, fill=fill)
    inside = replace(
        place,
        origin=origin_of(node),
        around=around,
        shaded=False,
        looks=shaded(frozenset({"boxed"}), fill),
        frame=frame_of(node),
    )
    found.boxes.append((node, inside))


def _is_filled(shape: _Element | None, theme: Theme) -> bool:
    """Whether the shape has a fill of its own, so that white text on it can be read."""
    own = _fill(shape, theme)
    if shape is None or own is not None:
        return own not in {None, "FFFFFF"}
    if str(shape.tag).startswith(f"{{{V}}}"):
        said = shape.get("fillcolor") or _own_fill(shape).get("color")
        return bool(said) and shape.get("filled") not in {"f", "false"}
    properties = shape.find(q(WPS, "spPr"))
    kinds = set() if properties is None else {local(child) for child in properties}
    if kinds & _FILLS:
        return "noFill" not in kinds
    styled = shape.find(f"{q(WPS, 'style')}/{q(A, 'fillRef')}")
    return styled is not None and styled.get("idx") not in {None, "0"}


def _fill(shape: _Element | None, theme: Theme) -> str | None:
    """The one colour that a shape is filled with, None where there is none, or more than one."""
    if shape is None:
        return None
    if str(shape.tag).startswith(f"{{{V}}}"):
        plain = _own_fill(shape).get("type") in {None, "solid"}
        own = _own_fill(shape).get("color") if plain else None
        said = (own or shape.get("fillcolor") or "").partition(" ")[0].lower()
        digits = said.removeprefix("#")
        short = "".join(digit * 2 for digit in digits) if len(digits) == _SHORT else digits
        literal = NAMED.get(said) or colour(short)
        return None if shape.get("filled") in {"f", "false"} or literal == "auto" else literal
    properties = shape.find(q(WPS, "spPr"))
    own = None if properties is None else fill_of_shape(properties, theme)
    return None if own in {"none", "auto"} else own


def _own_fill(shape: _Element) -> dict[str, str]:
    """What the `v:fill` of a shape of VML says, which goes before its attributes."""
    fill = shape.find(q(V, "fill"))
    said = {} if fill is None else {str(k): str(v) for k, v in fill.items()}
    return {} if said.get("on") in {"f", "false"} else said


def _lies_on_a_shape(box: _Element, own: _Element | None, theme: Theme) -> bool:
    """Whether a filled shape is drawn in the same group, or at the same paragraph, as a text box."""
    holder = next((up for up in box.iterancestors() if up.tag == w("p")), None)
    shapes = () if holder is None else shapes_of(holder)
    return any(shape is not own and _is_filled(shape, theme) for shape in shapes)


def shapes_of(paragraph: _Element) -> list[_Element]:
    """The shapes that a paragraph anchors."""
    drawings = paragraph.iter(w("drawing"), w("pict"))
    return [node for one in drawings for node in one.iter() if local(node) in _DECORATION]


def stands_on_a_shape(paragraph: _Element, theme: Theme) -> bool:
    """Whether a filled shape lies behind the text of a paragraph, at which it is anchored."""
    return any(_is_filled(one, theme) and _is_behind(one) for one in shapes_of(paragraph))


def _is_behind(shape: _Element) -> bool:
    for above in (shape, *shape.iterancestors()):
        if local(above) == "anchor":
            return above.get("behindDoc") in {"1", "true"}
        if str(above.tag).startswith(f"{{{V}}}") and "z-index:-" in (above.get("style") or ""):
            return True
    return False


def _is_in_front(shape: _Element) -> bool:
    """Whether a shape floats over the text: a black box is how people redact by hand."""
    for above in (shape, *shape.iterancestors()):
        if local(above) == "anchor":
            apart = any(local(child) == "wrapNone" for child in above)
            return apart and above.get("behindDoc") not in {"1", "true"}
        if str(above.tag).startswith(f"{{{V}}}") and "position:absolute" in (
            above.get("style") or ""
        ):
            return "z-index:-" not in (above.get("style") or "")
    return False


def _is_word_art(shape: _Element) -> bool:
    warp = shape.find(f"{q(WPS, 'bodyPr')}/{q(A, 'prstTxWarp')}")
    return warp is not None and warp.get("prst") not in _PLAIN_WARPS


def _word_art(words: str, story: Story, reading: Reading, found: Drawn) -> None:
    if story in {Story.HEADER, Story.FOOTER}:
        reading.removals["watermark"] += 1
        reading.watermarks.append(words)
    elif words.strip():
        found.words.append((words, ""))
