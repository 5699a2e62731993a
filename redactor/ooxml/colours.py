"""What colours are called: every name that somebody may give a shade, as clerks and Word do.

    FF0000 red     FFC000 gold, orange     FFE599 yellow, gold, light …     FF00FF pink, magenta, purple

Hues overlap, so a shade may have several names; each also comes with "light" or "dark" in front of
it. What does not live here: what has which colour (`look`), and what a legend means by a name.
"""

from __future__ import annotations

from colorsys import rgb_to_hls
from functools import cache

_DULL, _GREYISH = 0.15, 0.25  # saturation below which a colour is, or may be called, grey
_BLACK, _WHITE = 0.1, 0.95  # lightness of what is black or white
_PASTEL = 0.7  # lightness from which any colour is a light one
_LOW_GREY, _HIGH_GREY = 0.45, 0.7
# Names by hue, in degrees, and by lightness: from where to where each may be called so.
_NAMES = (
    ("red", (0, 18), (0.0, 1.0)),
    ("red", (345, 360), (0.0, 1.0)),
    ("brown", (0, 18), (0.0, 0.25)),
    ("brown", (10, 50), (0.0, 0.43)),
    ("pink", (0, 18), (0.75, 1.0)),
    ("pink", (290, 345), (0.35, 1.0)),
    ("pink", (345, 360), (0.6, 1.0)),
    ("orange", (13, 46), (0.35, 0.62)),
    ("orange", (13, 36), (0.35, 1.0)),
    ("gold", (36, 56), (0.3, 1.0)),
    ("yellow", (42, 75), (0.6, 1.0)),
    ("yellow", (48, 75), (0.0, 1.0)),
    ("green", (66, 170), (0.0, 1.0)),
    ("green", (170, 185), (0.0, 0.4)),
    ("turquoise", (160, 200), (0.0, 1.0)),
    ("blue", (170, 260), (0.0, 1.0)),
    ("purple", (248, 310), (0.0, 1.0)),
    ("purple", (310, 330), (0.0, 0.35)),
    ("magenta", (290, 335), (0.3, 0.7)),
)
# The luminance from which a hue is a light one, and below which a dark one.
_LIGHT = {"green": 0.4, "blue": 0.25, "purple": 0.25, "turquoise": 0.5}
_DARK = {
    "red": 0.17, "orange": 0.25, "gold": 0.45, "yellow": 0.5, "green": 0.2, "turquoise": 0.25,
    "blue": 0.12, "purple": 0.08, "pink": 0.2,
}  # fmt: skip


@cache
def names(literal: str, luminance: float) -> frozenset[str]:
    """What a colour of six hexadecimal digits may be called; black and white have no names."""
    channels = (int(literal[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, lightness, saturation = rgb_to_hls(*channels)
    if not _BLACK < lightness < _WHITE:
        return frozenset()
    found: set[str] = set()
    if saturation < _GREYISH:
        light, dark = lightness >= _HIGH_GREY, lightness <= _LOW_GREY
        found |= {"grey", *(("light grey",) if light else ()), *(("dark grey",) if dark else ())}
    if saturation >= _DULL:
        found |= _coloured(hue * 360, lightness, luminance)
    return frozenset(found)


def _coloured(hue: float, lightness: float, luminance: float) -> set[str]:
    own = {
        name
        for name, (first, last), (low, high) in _NAMES
        if first <= hue <= last and low <= lightness <= high
    }
    light = {x for x in own if lightness >= _PASTEL or luminance >= _LIGHT.get(x, 1)}
    dark = {x for x in own - light if luminance <= _DARK.get(x, 0)}
    return own | {f"light {x}" for x in light} | {f"dark {x}" for x in dark}
