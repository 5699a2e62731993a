r"""Fields for which no result is kept: what Word prints of them, from their instruction and their place.

    AUTONUM → "3."     LISTNUM LegalDefault → "2.1."     MACROBUTTON NoMacro [Date] → "[Date]"
    EQ \f(3,4) → "3/4"     SYMBOL 252 \f Wingdings → "✓"

What lives here: those fields and the counters of numbers. What does not: where a field begins and
ends (`fields`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from redactor.ooxml.numerals import numeral
from redactor.ooxml.symbols import symbol

_NAMED = 2  # words before what a button shows
_BUTTONS = frozenset({"MACROBUTTON", "GOTOBUTTON"})
_OUTLINE = (
    ("upperRoman", "{}."), ("upperLetter", "{}."), ("decimal", "{}."), ("lowerLetter", "{})"),
    ("decimal", "({})"), ("lowerLetter", "({})"), ("lowerRoman", "({})"), ("lowerLetter", "({})"),
    ("lowerRoman", "({})"),
)  # fmt: skip
_DEFAULT = (
    ("decimal", "{})"), ("lowerLetter", "{})"), ("lowerRoman", "{})"), ("decimal", "({})"),
    ("lowerLetter", "({})"), ("lowerRoman", "({})"), ("decimal", "{}."), ("lowerLetter", "{}."),
    ("lowerRoman", "{}."),
)  # fmt: skip
_FORMATS = {
    "arabic": "decimal",
    "roman": "lowerRoman",
    "ROMAN": "upperRoman",
    "alphabetic": "lowerLetter",
    "ALPHABETIC": "upperLetter",
}
_LEVELS = len(_OUTLINE)
_FRACTION = re.compile(r"\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)", re.IGNORECASE)
_SWITCH = re.compile(r"\\(?:[a-z]+\d*|(?P<sign>[(),;\\]))", re.IGNORECASE)
_COMMA = re.compile(r"[,;]")


@dataclass(slots=True)
class Numbers:
    """How far the numbers of fields have come in one story, by list and level."""

    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: int = 0  # fields of lists in the paragraph that is being read

    def next(self, name: str, level: int, start: int | None = None) -> list[int]:
        """Counts one on this level, and begins those below anew."""
        counts = self.counts.setdefault(name, {})
        counts[level] = counts.get(level, 0) + 1 if start is None else start
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return [counts.setdefault(one, 1) for one in range(1, level + 1)]


def uncached(instruction: str, heading: int, numbers: Numbers) -> str:
    """What a field prints that has no result, nothing where it prints none."""
    words = instruction.split()
    name = words[0].upper() if words else ""
    if name in _BUTTONS:
        return instruction.split(maxsplit=2)[2].strip() if len(words) > _NAMED else ""
    if name.startswith("AUTONUM"):
        return _automatic(name, words, max(1, min(heading, _LEVELS)), numbers)
    if name == "LISTNUM":
        return _of_list(words, numbers)
    if name == "EQ":
        return _equation(instruction.split(maxsplit=1)[-1])
    if name == "SYMBOL" and len(words) > 1:
        return _symbol(words)
    return ""


def _automatic(name: str, words: list[str], level: int, numbers: Numbers) -> str:
    counted = numbers.next(name, level)
    own = _FORMATS.get(_switch(words, "\\*"), "decimal")
    if name == "AUTONUMOUT":
        spelling, form = _OUTLINE[level - 1]
        return form.format(numeral(counted[-1], spelling))
    shown = counted if name == "AUTONUMLGL" else counted[-1:]
    separator = _switch(words, "\\s") or "."
    return ".".join(numeral(n, own) for n in shown) + ("" if "\\e" in words else separator)


def _of_list(words: list[str], numbers: Numbers) -> str:
    """One of Word's three lists; a second field in a paragraph is one level deeper."""
    numbers.begun += 1
    said, start = _switch(words, "\\l"), _switch(words, "\\s")
    level = int(said) if re.fullmatch(r"[1-9]", said) else min(numbers.begun, _LEVELS)
    own = words[1].strip('"').casefold() if len(words) > 1 and words[1][0] != "\\" else ""
    first = int(start) if re.fullmatch(r"\d{1,4}", start, re.ASCII) else None
    counted = numbers.next(own, level, first)
    if own == "legaldefault":
        return ".".join(map(str, counted)) + "."
    spelling, form = (_OUTLINE if own == "outlinedefault" else _DEFAULT)[level - 1]
    return form.format(numeral(counted[-1], spelling))


def _equation(said: str) -> str:
    """The words of an equation: fractions with a stroke, the rest one after the other."""
    said = _FRACTION.sub(lambda m: f"{m[1].strip()}/{m[2].strip()}", said)
    plain = _SWITCH.sub(lambda m: f"\0{m['sign']}" if m["sign"] else "", said)
    kept = re.sub(r"(?<!\0)[()]", "", plain)
    return re.sub(r"\s+", " ", _COMMA.sub(" ", kept)).replace("\0", "").strip()


def _symbol(words: list[str]) -> str:
    said = words[1].lower()
    code = (
        int(said, 16 if said.startswith("0x") else 10)
        if re.fullmatch(r"0x[0-9a-f]{1,4}|\d{1,5}", said, re.ASCII)
        else -1
    )
    return symbol(_switch(words, "\\f").strip('"'), code)


def _switch(words: list[str], name: str) -> str:
    return next((after for word, after in pairwise(words) if word.lower() == name), "")
