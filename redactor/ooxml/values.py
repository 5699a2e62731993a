"""Types of attribute values: each turns what stands in a file into what may be written.

What lives here: one function a type, `None` for a value that is not of it. What does not: which
attribute has which type (`allow`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[str], str | None]

_UNITS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4, "pc": 240.0, "pi": 240.0}
_MEASURE = re.compile(r"(-?\d{1,7}(?:\.\d{1,20})?)(pt|in|cm|mm|pc|pi)?", re.ASCII)
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,20})?)%", re.ASCII)
_HEX_COLOUR = re.compile(r"[0-9A-Fa-f]{6}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}", re.ASCII)
_PAGE = 31_680  # twips: 22 inches, the largest page that Word knows
_ON = {"1": "1", "true": "1", "on": "1", "0": "0", "false": "0", "off": "0"}


def on_off(value: str) -> str | None:
    return _ON.get(value)


def on_off_word(value: str) -> str | None:
    """As `on_off`, for the few elements that early versions of Word know with words only."""
    return {"1": "on", "0": "off"}.get(on_off(value) or "")


def integer(low: int, high: int) -> Check:
    """A whole number within a range; what lies outside it hides text or breaks Word."""

    def check(value: str) -> str | None:
        return _within(value, low, high, 1.0)

    return check


def twips(low: int = -_PAGE, high: int = _PAGE) -> Check:
    """Twentieths of a point, or a measure with its unit."""

    def check(value: str) -> str | None:
        return _within(value, low, high, 20.0)

    return check


def at_least(low: int) -> Check:
    """Twips that are lifted to what can be read, where leaving them out would say something else."""

    def check(value: str) -> str | None:
        checked = _within(value, 0, _PAGE, 20.0)
        return None if checked is None else str(max(low, int(checked)))

    return check


def half_points(low: int, high: int) -> Check:
    def check(value: str) -> str | None:
        return _within(value, low, high, 2.0)

    return check


def _within(value: str, low: int, high: int, per_point: float) -> str | None:
    match = _MEASURE.fullmatch(value.strip())
    if match is None:
        return None
    number = float(match[1])
    if match[2]:
        number *= _UNITS[match[2]] * per_point / 20.0
    return str(round(number)) if low <= round(number) <= high else None


def width(value: str) -> str | None:
    """A table measure: a number in the unit that `w:type` names, or a percentage."""
    match = _PERCENT.fullmatch(value.strip())
    if match is not None:
        return str(round(float(match[1]) * 50))  # fiftieths of a percent, as `w:type="pct"` has it
    return _within(value, -_PAGE, _PAGE, 20.0)


def colour(value: str) -> str | None:
    if value == "auto":
        return value
    return value.upper() if _HEX_COLOUR.fullmatch(value) else None


def language(value: str) -> str | None:
    return value if _LANGUAGE.fullmatch(value) else None


def look_bits(value: str) -> str | None:
    return value.upper() if re.fullmatch(r"[0-9A-Fa-f]{4}", value) else None


def one_of(*words: str) -> Check:
    allowed = {word: word for word in words}
    return allowed.get


def reference(value: str) -> str | None:
    """The id of a style: never written as it stands, `styles` puts a fresh one in its place."""
    return value
