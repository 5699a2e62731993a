"""How a number is spelled in each of Word's number formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_FOOTNOTE_MARKS = "*†‡§"
_PADDED = re.compile(r"(0+)1, ")  # "001, 002, 003, …"


def _roman(number: int) -> str:
    letters = []
    for value, letter in _ROMAN:
        letters.append(letter * (number // value))
        number %= value
    return "".join(letters)


def _letter(number: int) -> str:
    """A to Z, then AA, BB …: Word repeats the letter."""
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else ""


def _ordinal(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _words(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        rest = number % 10
        return _TENS[number // 10] + (f"-{_ONES[rest]}" if rest else "")
    if number < 1000:
        rest = number % 100
        return f"{_ONES[number // 100]} hundred" + (f" {_words(rest)}" if rest else "")
    rest = number % 1000
    return f"{_words(number // 1000)} thousand" + (f" {_words(rest)}" if rest else "")


def _cardinal_text(number: int) -> str:
    words = _words(number)
    return words[0].upper() + words[1:]


def _ordinal_text(number: int) -> str:
    words = _words(number)
    head, last = words[: -len(_last(words))], _last(words)
    ending = "ieth" if last.endswith("y") else "th"
    spelled = head + _ORDINALS.get(last, last.removesuffix("y") + ending)
    return spelled[0].upper() + spelled[1:]


def _last(words: str) -> str:
    return re.split(r"[ -]", words)[-1]


def _enclosed(first: int, last: int) -> Callable[[int], str]:
    """One of Unicode's series of numbers in circles or brackets, digits beyond its end."""

    def spell(number: int) -> str:
        return chr(first + number - 1) if 1 <= number <= last else str(number)

    return spell


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02d}".format,
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": _letter,
    "lowerLetter": lambda number: _letter(number).lower(),
    "ordinal": _ordinal,
    "cardinalText": _cardinal_text,
    "ordinalText": _ordinal_text,
    "numberInDash": "- {} -".format,
    "hex": "{:X}".format,
    "chicago": lambda number: _FOOTNOTE_MARKS[(number - 1) % 4] * ((number - 1) // 4 + 1),
    "decimalEnclosedCircle": _enclosed(0x2460, 20),
    "decimalEnclosedParen": _enclosed(0x2474, 20),
    "decimalEnclosedFullstop": _enclosed(0x2488, 20),
    "none": lambda _: "",
}


def numeral(number: int, number_format: str) -> str:
    """The number in this format, in digits when the format is none of those used here."""
    padded = _PADDED.match(number_format)
    if padded is not None:
        return str(number).zfill(len(padded[1]) + 1)
    return _FORMATS.get(number_format, str)(number)
