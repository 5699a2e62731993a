"""Colours and fonts of the theme, as the literal values that stand in the output.

What lives here: theme1.xml, `w:clrSchemeMapping`, tints and shades. What does not: which elements
carry a colour (`allow`).
"""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING

from redactor.ooxml.names import A, W, local, q, w
from redactor.ooxml.values import colour

if TYPE_CHECKING:
    from lxml.etree import _Element

_SCHEME = {  # ST_ThemeColor to the names in the colour scheme
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink", **{f"accent{n}": f"accent{n}" for n in range(1, 7)},
}  # fmt: skip
_MAPPED = {  # names that `w:clrSchemeMapping` may turn round
    "text1": ("t1", "dark1"), "background1": ("bg1", "light1"),
    "text2": ("t2", "dark2"), "background2": ("bg2", "light2"),
}  # fmt: skip
_DRAWN = {"tx1": "text1", "tx2": "text2", "bg1": "background1", "bg2": "background2"}
_SYSTEM = {"window": "FFFFFF", "windowText": "000000"}
NAMED = {  # those of HTML, which drawings may say instead of a number
    "black": "000000", "silver": "C0C0C0", "gray": "808080", "white": "FFFFFF", "maroon": "800000",
    "red": "FF0000", "purple": "800080", "fuchsia": "FF00FF", "green": "008000", "lime": "00FF00",
    "olive": "808000", "yellow": "FFFF00", "navy": "000080", "blue": "0000FF", "teal": "008080",
    "aqua": "00FFFF",
}  # fmt: skip
_FACES = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}
_FONT_ATTRIBUTES = {
    "asciiTheme": "ascii",
    "hAnsiTheme": "hAnsi",
    "eastAsiaTheme": "eastAsia",
    "cstheme": "cs",
}


class Theme:
    """Answers what a theme reference looks like."""

    def __init__(self, theme: _Element | None, settings: _Element | None) -> None:
        self._colours = _colours(theme)
        self._fonts = _fonts(theme)
        self.copies: dict[tuple[str, int, bytes], _Element] = {}  # what `clean` made under it
        self._mapping = None if settings is None else settings.find(w("clrSchemeMapping"))

    def literal(self, element: _Element) -> dict[str, str]:
        """The attributes of WordprocessingML by local name, theme references resolved."""
        prefix = f"{{{W}}}"
        found = {
            str(name).removeprefix(prefix): str(value)
            for name, value in element.attrib.items()
            if str(name).startswith(prefix)
        }
        own = "val" if local(element) == "color" else "color"
        self._resolve(found, own, "themeColor", "themeTint", "themeShade")
        self._resolve(found, "fill", "themeFill", "themeFillTint", "themeFillShade")
        for reference, attribute in _FONT_ATTRIBUTES.items():
            font = self._fonts.get(found.get(reference, ""))
            if font:
                found[attribute] = font
        return found

    def _resolve(self, found: dict[str, str], own: str, name: str, tint: str, shade: str) -> None:
        base = self._base(found.get(name, ""))
        if base:
            found[own] = _shaded(base, found.get(tint), found.get(shade))

    def drawn(self, element: _Element) -> str | None:
        """The colour that a drawing or a text effect names, lighter or darker as it says."""
        said = _said(element)
        if local(element) != "schemeClr":
            return _SYSTEM.get(said) or NAMED.get(said) or colour(said)
        base = self._base(_DRAWN.get(said, said))
        changes = {local(child): _thousandths(child) for child in element}
        if base is None or not changes:
            return base
        return _lit(base, changes.get("lumMod", 1.0), changes.get("lumOff", 0.0))

    def _base(self, name: str) -> str | None:
        if name in _MAPPED:
            key, usual = _MAPPED[name]
            mapped = None if self._mapping is None else self._mapping.get(w(key))
            name = mapped or usual
        return self._colours.get(_SCHEME.get(name, ""))


def _colours(theme: _Element | None) -> dict[str, str]:
    scheme = None if theme is None else theme.find(f".//{q(A, 'clrScheme')}")
    found = {"lt1": "FFFFFF", "dk1": "000000"}  # whatever a theme may lack, paper is white
    for entry in () if scheme is None else scheme:
        for value in entry:
            said = value.get("lastClr") or value.get("val") or ""
            literal = _SYSTEM.get(said) or colour(said)
            if literal and literal != "auto":
                found[local(entry)] = literal
    return found


def _fonts(theme: _Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for size in ("major", "minor"):
        fonts = None if theme is None else theme.find(f".//{q(A, size + 'Font')}")
        for suffix, face in _FACES.items():
            element = None if fonts is None else fonts.find(q(A, face))
            name = None if element is None else element.get("typeface")
            if name:
                found[size + suffix] = name
    return found


def _shaded(base: str, tint: str | None, shade: str | None) -> str:
    """A tint brightens, a shade darkens; both are 00 to FF and work on the lightness."""
    part, dark = (_fraction(value) if value else 1.0 for value in (tint, shade))
    return _lit(base, part * dark, (1 - part) * dark)


def _lit(base: str, part: float, more: float) -> str:
    """A colour with part of its lightness, and some more."""
    red, green, blue = (int(base[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    rgb = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light * part + more)), saturation)
    return "".join(f"{round(channel * 255):02X}" for channel in rgb)


def _thousandths(element: _Element) -> float:
    """The share that a change of a colour names in thousandths of a percent."""
    said = _said(element)
    return int(said) / 100_000 if re.fullmatch(r"-?\d{1,7}", said, re.ASCII) else 1.0


def _said(element: _Element) -> str:
    """The `val` of an element of DrawingML, or of a text effect, where it has a namespace."""
    return next((str(v) for k, v in element.attrib.items() if str(k).split("}")[-1] == "val"), "")


def _fraction(value: str) -> float:
    try:
        return min(int(value, 16), 255) / 255
    except ValueError:
        return 1.0
