"""Characters: what prints and what does not, so that offsets are offsets into what is read."""

from __future__ import annotations

import re
import unicodedata

# Typographic ligatures come out of PDF imports and hide a name from every search: "ﬁ" is not "fi".
_LIGATURES = {
    ord("ﬀ"): "ff", ord("ﬁ"): "fi", ord("ﬂ"): "fl", ord("ﬃ"): "ffi",
    ord("ﬄ"): "ffl", ord("ﬅ"): "st", ord("ﬆ"): "st",
}  # fmt: skip
# Characters that print nothing but are not of category Cf.
_FILLERS = {
    0x034F,
    0x115F,
    0x1160,
    0x17B4,
    0x17B5,
    0x3164,
    0xFFA0,
    *range(0x180B, 0x180F),
    *range(0xFE00, 0xFE10),
}
_PRINTING_CF = {
    *range(0x0600, 0x0606),
    0x06DD,
    0x070F,
    0x08E2,
    0x110BD,
}  # Arabic and Kaithi number signs
_PLAIN = re.compile(r"[\t\n -~]*")  # what most texts are made of: all of it prints
_SPACES = re.compile(r"[\r\n\t\u0085\u2028\u2029]")


def printed(text: str) -> str:
    """The text without characters that print nothing, ligatures spelled out, composed."""
    if _PLAIN.fullmatch(text):
        return text
    kept = "".join(c for c in text.translate(_LIGATURES) if _prints(c))
    return unicodedata.normalize("NFC", kept)


def run_text(text: str) -> str:
    """As `printed`, for the content of `w:t`, where line ends and tabs are mere spaces."""
    return printed(_SPACES.sub(" ", text))


def _prints(character: str) -> bool:
    if character in "\n\t":
        return True
    code = ord(character)
    category = unicodedata.category(character)
    if category == "Cf":
        return code in _PRINTING_CF
    return (
        category not in {"Cc", "Cs", "Co"}
        and code not in _FILLERS
        and not 0xE0100 <= code <= 0xE01EF
    )


def joins(left: str, right: str) -> bool:
    """Whether the first character of `right` belongs to the last one of `left`."""
    if not left or not right or left[-1] in "\n\t":
        return False
    pair = left[-1] + right[0]
    return unicodedata.combining(right[0]) != 0 or not unicodedata.is_normalized("NFC", pair)
