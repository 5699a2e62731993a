"""Text as the verifier compares it: folded, in words, counted, and glued without spaces.

What lives here: what counts as the same word however it is typed. What does not: which words
must not be there.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.verify.tables import FILLERS, LOOKALIKES

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+")
# U+FFFC, Unicode's "object replacement character", stands for the result of a page field.
PAGE_FIELD = "\ufffc"
_SYMBOL_FONTS = range(0xF020, 0xF07F)  # how symbol fonts store ASCII: 0xF000 + the character
_TAG_CHARACTERS = range(0xE0020, 0xE007F)  # invisible twins of ASCII: 0xE0000 + the character
_UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "So"}


class _Folding(dict[int, str]):
    """`str.translate` table that learns each character once."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(point)
        return folded


def _fold_character(point: int) -> str:
    if point in _SYMBOL_FONTS:
        return chr(point - 0xF000).casefold()
    if point in _TAG_CHARACTERS:
        return chr(point - 0xE0000).casefold()
    if chr(point) in FILLERS:
        return ""
    if unicodedata.category(chr(point)) == "Nd":
        return str(unicodedata.digit(chr(point)))
    plain = unicodedata.normalize("NFKD", chr(point)).casefold()
    plain = "".join(LOOKALIKES.get(c, c) for c in plain)
    return "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Me", "Cf"})


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Lower case, without diacritics, ligatures, look-alikes and characters that print nothing."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def words(text: str) -> list[str]:
    return WORD.findall(fold(text))


def stream(tokens: Iterable[str]) -> str:
    """Words with a space on either side of each, so that a sequence can be found and counted."""
    return "".join(f" {token} " for token in tokens)


@dataclass(frozen=True, slots=True, repr=False)
class Wording:
    """A text, indexed once for every question that is asked of it."""

    tokens: list[str]
    count: Counter[str]
    stream: str
    glued: str

    @classmethod
    def of(cls, texts: Iterable[str]) -> Wording:
        tokens = [token for text in texts for token in words(text)]
        return cls(tokens, Counter(tokens), stream(tokens), "".join(tokens))


def unseen(texts: Iterable[str]) -> Counter[str]:
    """Characters that print nothing, or only a picture: letters can be hidden in them."""
    return Counter(
        c
        for text in texts
        if not text.isascii() or not text.isprintable()
        for c in text
        if c not in "\t\n\r"
        and c != PAGE_FIELD
        and (unicodedata.category(c) in _UNSEEN or c in FILLERS)
    )
