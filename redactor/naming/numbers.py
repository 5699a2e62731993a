"""Numbers as minutes write them, in words and in figures.

What lives here: reading them. What does not: which of them count people (`detect`), and how small
is small (`policy`).
"""

from __future__ import annotations

import re

WORDS = {
    "no": 0, "none": 0, "nil": 0, "zero": 0, "dim": 0,
    "one": 1, "single": 1, "lone": 1, "sole": 1, "a": 1, "an": 1, "un": 1, "once": 1,
    "two": 2, "both": 2, "neither": 2, "either": 2, "twice": 2, "dau": 2, "dwy": 2, "couple": 2, "pair": 2,
    "three": 3, "tri": 3, "tair": 3, "four": 4, "pedwar": 4, "pedair": 4, "five": 5, "pum": 5, "pump": 5,
    "six": 6, "chwech": 6, "seven": 7, "saith": 7, "eight": 8, "wyth": 8, "nine": 9, "naw": 9, "ten": 10, "deg": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+|\d+(?:\.\d+)?%?")


def value(word: str) -> int | None:
    """What a single word or figure says; None where it is no whole number."""
    if word.isdecimal():
        return int(word)
    return WORDS.get(word.lower())


def values(text: str) -> tuple[int, ...]:
    """All whole numbers of a text in its order; percentages and articles are none."""
    found = (m.group() for m in _WORD.finditer(text))
    return tuple(
        number
        for word in found
        if word.lower() not in {"a", "an", "no", "un"} and (number := value(word)) is not None
    )
