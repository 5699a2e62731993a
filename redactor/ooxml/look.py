"""Effective formatting, as far as it decides whether text can be seen and how it stands out.

What lives here: the few run properties that matter, how styles hand them down, colours as the
eye sees them, and the reasons for which text is hidden. What does not: reading styles.xml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.ooxml import colours
from redactor.ooxml.names import W14, is_on, local, q, w
from redactor.ooxml.theme import NAMED
from redactor.ooxml.values import colour, half_points, twips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from redactor.ooxml.theme import Theme

Props = dict[str, str]

_TOGGLES = ("b", "i", "strike", "caps", "vanish")  # set in two kinds of style, these cancel out
_PLAIN = ("u", "bdr", "color", "sz", "w", "highlight", "position", "spacing", "fitText")
_MEASURES = {  # their unit, where the file names another one
    "sz": half_points(0, 100_000),
    "position": half_points(-100_000, 100_000),
    "spacing": twips(-100_000, 100_000),
    "fitText": twips(0, 100_000),
}
_SHARES = frozenset(map(str, range(101)))  # percent
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?", re.ASCII)
_WHITE = "FFFFFF"
_ALIKE = 1.2  # WCAG contrast below which nobody can read; pale grey on white has 1.5
_LEGIBLE = 2.0  # contrast below which text was made for a dark ground
_BRIGHT = 0.5  # relative luminance
_TINY_HALF_POINTS = 4
_THIN_PERCENT = 10
_FAR_HALF_POINTS = 200  # raised or lowered so far that the text leaves its lines
_SQUEEZED = 0.5  # of the size of the letters: closer by that, they stand upon one another
_SQUEEZED_INTO_TWIPS = 60  # three points for all letters of a run
_DEFAULT_SIZE = 20.0  # half-points
_TRANSPARENT = 90_000  # thousandths of a percent
_OF_FRAMES = {"boxed", "lined"}  # looks of what stands around text
_HIGHLIGHTS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "darkBlue": "000080",
    "darkCyan": "008080", "darkGray": "808080", "darkGreen": "008000", "darkMagenta": "800080",
    "darkRed": "800000", "darkYellow": "808000", "green": "00FF00", "lightGray": "C0C0C0",
    "magenta": "FF00FF", "red": "FF0000", "white": _WHITE, "yellow": "FFFF00",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the container of a run says about it."""

    table: Props = field(default_factory=dict)  # run properties of the table style
    fill: str | None = None  # colour behind the text; None is the paper
    any_fill: bool = False  # in a drawn shape: its colour is not known, or not kept
    hidden: str = ""  # the reason why all of the container is hidden


def run_props(rpr: _Element | None, theme: Theme) -> Props:
    """The properties that a `w:rPr` sets itself."""
    props: Props = {}
    if rpr is None:
        return props
    for name in _TOGGLES:
        if rpr.find(w(name)) is not None:
            props[name] = "1" if is_on(rpr, name) else "0"
    for name in _PLAIN:
        element = rpr.find(w(name))
        value = None if element is None else theme.literal(element).get("val")
        if value is not None:
            measure = _MEASURES.get(name)
            props[name] = (measure and measure(value)) or value
    fill = shading(rpr.find(w("shd")), theme)
    if fill is not None:
        props["fill"] = fill
    _add_text_fill(rpr, props, theme)
    return props


def _add_text_fill(rpr: _Element, props: Props, theme: Theme) -> None:
    """Word 2010's text effects paint over `w:color`."""
    effect = rpr.find(q(W14, "textFill"))
    if effect is None:
        return
    found = [
        _effect_colour(e, theme) for e in effect.iter() if local(e) in {"srgbClr", "schemeClr"}
    ]
    inks = [literal for literal in found if literal not in {None, "none", "auto"}]
    if inks:  # of a gradient its darkest colour, in which the text can be read if at all
        props["color"] = min(map(str, inks), key=luminance)
    elif "none" in found or effect.find(q(W14, "noFill")) is not None:
        props["color"] = "none"


def _effect_colour(element: _Element, theme: Theme) -> str | None:
    """A colour of a text effect, "none" where nothing of it can be seen."""
    alpha = element.find(q(W14, "alpha"))
    if alpha is not None and number(alpha.get(q(W14, "val")), 0) >= _TRANSPARENT:
        return "none"
    return theme.drawn(element)


def shading(element: _Element | None, theme: Theme) -> str | None:
    """The colour that a `w:shd` puts behind the text, "auto" where it takes one away."""
    if element is None:
        return None
    attributes = theme.literal(element)
    pattern = attributes.get("val", "")
    share = "100" if pattern == "solid" else pattern.removeprefix("pct")
    said = (attributes.get(name, "auto") for name in ("fill", "color"))
    fill, ink = (NAMED.get(value) or colour(value) for value in said)
    if share not in _SHARES or fill is None or ink is None:
        return fill
    return mixed("000000" if ink == "auto" else ink, _WHITE if fill == "auto" else fill, share)


def mixed(ink: str, paper: str, percent: str) -> str:
    """What the eye makes of so many dots of one colour on another."""
    part = int(percent) / 100
    pairs = zip(_channels(ink), _channels(paper), strict=True)
    return "".join(f"{round(a * part + b * (1 - part)):02X}" for a, b in pairs)


def inherit(levels: Iterable[Props]) -> Props:
    """One level over the other within one kind of style: the later wins."""
    merged: Props = {}
    for level in levels:
        merged.update(level)
    return merged


def combine(defaults: Props, styles: Iterable[Props], direct: Props) -> Props:
    """Properties of a run: styles of different kinds toggle, what is set directly decides."""
    merged = dict(defaults)
    for style in styles:
        for name, value in style.items():
            if name in _TOGGLES and name in merged:
                merged[name] = "1" if (merged[name] == "1") != (value == "1") else "0"
            else:
                merged[name] = value
    merged.update(direct)
    return merged


def on(props: Props, name: str) -> bool:
    return props.get(name) == "1"


def stands_out(props: Props) -> bool:
    """Bold or underlined: how a heading is made by hand."""
    return on(props, "b") or props.get("u", "none") != "none"


def marked_by_hand(props: Props) -> bool:
    """Highlighted, shaded or red."""
    if props.get("highlight", "none") not in {"none", "white"}:
        return True
    return is_red(props.get("color", "auto")) or is_tinted(props.get("fill"))


def hidden_reason(props: Props, around: Surroundings) -> str:
    """Why this run cannot be seen on the page, "" when it can."""
    if around.hidden:
        return around.hidden
    if on(props, "vanish"):
        return "w:vanish"
    if number(props.get("sz"), 99) <= _TINY_HALF_POINTS:
        return "tiny text"
    if _is_narrow(props):
        return "text without width"
    if abs(number(props.get("position"), 0)) >= _FAR_HALF_POINTS:
        return "text off its line"
    if props.get("highlight") == "black" and props.get("color", "auto") == "auto":
        return "text on its own colour"  # unlike shading, a marker does not turn the text white
    return _hidden_by_colour(props.get("color", "auto"), _background(props, around))


def _is_narrow(props: Props) -> bool:
    """Letters so thin, or so close, that nobody reads them."""
    size, width = number(props.get("sz"), _DEFAULT_SIZE), number(props.get("w"), 100)
    return (
        width <= _THIN_PERCENT
        or size * width / 100 <= _TINY_HALF_POINTS
        or -number(props.get("spacing"), 0) >= _SQUEEZED * size * 10
        or 0 < number(props.get("fitText"), 0) <= _SQUEEZED_INTO_TWIPS
    )


def _hidden_by_colour(ink: str, background: str | None) -> str:
    if ink == "none":
        return "text without colour"
    if (
        colour(ink) is None or ink == "auto" or background is None
    ):  # Word sees to the contrast of auto
        return ""
    if contrast(ink, background) >= _ALIKE:
        return ""
    return "white text" if luminance(ink) > _BRIGHT else "text on its own colour"


def unreadable_on_paper(props: Props) -> bool:
    """Visible only through a fill that the output does not have."""
    ink = props.get("color", "auto")
    return colour(ink) not in {None, "auto"} and contrast(ink, _WHITE) < _LEGIBLE


def _background(props: Props, around: Surroundings) -> str | None:
    highlight = _HIGHLIGHTS.get(props.get("highlight", "none"))
    if highlight:
        return highlight
    for fill in (props.get("fill"), props.get("paragraph fill"), around.fill):
        if fill is not None and fill != "auto":
            return fill
    return None if around.any_fill else _WHITE


def number(value: str | None, default: float) -> float:
    """What an attribute says, the default where it says no number of a sane size."""
    found = _NUMBER.fullmatch((value or "").removesuffix("%").removesuffix("pt").strip())
    return float(found[0]) if found else default


def _channels(literal: str) -> tuple[int, int, int]:
    return int(literal[:2], 16), int(literal[2:4], 16), int(literal[4:], 16)


def luminance(literal: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [c / 255 for c in _channels(literal)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG defines it: 1 for the same colour, 21 for black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def looks(props: Props) -> frozenset[str]:
    """How a run looks otherwise than plain text, as a clerk would name it."""
    found = {name for mark, name in (("i", "italic"), ("b", "bold")) if on(props, mark)}
    found |= {"struck"} if on(props, "strike") else set()
    found |= {"underlined"} if props.get("u", "none") != "none" else set()
    found |= {"underlined twice"} if "ouble" in props.get("u", "none") else set()
    found |= {"boxed"} if props.get("bdr", "none") not in {"none", "nil"} else set()
    found |= colour_names(props.get("color"))
    highlight = _HIGHLIGHTS.get(props.get("highlight", "none"), _WHITE)
    for kind, fill in (("highlighted", highlight), ("shaded", props.get("fill"))):
        found |= shade(kind, fill)
    return frozenset(found)


def shade(kind: str, fill: str | None) -> set[str]:
    """That something has a colour behind it, and which."""
    names = colour_names(fill)
    return {kind, *names} if names else set()


def shaded(looks: frozenset[str], fill: str | None) -> frozenset[str]:
    """How something looks within what looks so, where it has a colour of its own or takes one away."""
    return looks if fill is None else (looks & _OF_FRAMES) | shade("shaded", fill)


def colour_names(literal: str | None) -> frozenset[str]:
    """What a colour may be called; black, white and none at all have no names."""
    if literal is None or colour(literal) in {None, "auto"}:
        return frozenset()
    return colours.names(literal, luminance(literal))


def is_red(literal: str) -> bool:
    if colour(literal) in {None, "auto"}:
        return False
    red, green, blue = _channels(literal)
    return red >= 0xC0 and max(green, blue) <= 0x50


def is_tinted(fill: str | None) -> bool:
    """A colour rather than paper, grey or black: what a marker pen leaves."""
    if fill is None or colour(fill) in {None, "auto"}:
        return False
    channels = _channels(fill)
    return max(channels) - min(channels) > 0x28


def fill_of_shape(element: _Element, theme: Theme) -> str | None:
    """The fill of a drawn shape, "none" for no fill, None when it is not one colour."""
    for child in element:
        if local(child) == "noFill":
            return "none"
        if local(child) == "solidFill":
            return next((literal for value in child if (literal := theme.drawn(value))), None)
    return None
