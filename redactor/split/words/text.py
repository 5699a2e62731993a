"""Plain text helpers of the splitter: same-length normalisation, sentences, words and stems.

Knows nothing of minutes. Every function keeps offsets valid for the block's own text. The same
lines are read for many reasons: the last texts are remembered with their words and sentences.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from redactor.naming import LOOKALIKES


class _SameLength(dict[int, str]):
    """What stands for a character, one for one; of letters and digits in another dress, the plain ones."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code))
        dressed = len(plain) == 1 and plain.isascii() and plain.isalnum()
        # a styled letter, not a sign (™) or a note mark (¹)
        face = unicodedata.decomposition(chr(code)).startswith(("<wide>", "<font>"))
        self[code] = plain if dressed and face else chr(code)
        return self[code]


_SAME_LENGTH = _SameLength(
    str.maketrans(
        {
            **dict.fromkeys("‐‑‒–—―−", "-"),
            **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\t\n\r\v", " "),
            **dict.fromkeys("‘’‛ʼ", "'"),
            **dict.fromkeys("“”„", '"'),
            # no paper brings signs of its own that stand for others here (`lexicon`)
            **dict.fromkeys(map(chr, range(0xE000, 0xE00A)), "·"),
            **LOOKALIKES,
            "⁄": "/",
            "：": ":",
        }
    )
)
_REMEMBERED = 4096  # texts: more than a long set of minutes has
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOP = re.compile(r"[.!?]['\")\]*]*\s+(?=[\"'(\[*£]*[A-ZÀ-Þ\d\ue000])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|rev|revd|fr|cllr|prof|hon|no|nos|para|paras|min|p|pp|v|vs|ven|[a-z])"
    r"|\b[ap]\.m|\be\.g|\bi\.e|\betc)$",
    re.IGNORECASE,
)
_LONGEST = 8  # letters of an abbreviation, and what stands before it
_SPACED = re.compile(r"(?<!\S)(?:[^\W_] ){2,}[^\W_](?!\S)")
_STOPPED = re.compile(
    r"(?<![^\W_])[^\W\d_](?P<stop>[.·•*_-])(?:[^\W\d_](?P=stop)){2,}[^\W\d_]?(?![^\W_])"
)
# A title in large letters, broken by hand where it did not fit: "CONFI-", and below it "DENTIAL".
_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010\u2011]?[ \t]*\n[ \t]*([^\W\d_]+)")
_BROKEN_WORDS = frozenset(
    "confidential confidentially cyfrinachol gyfrinachol restricted private exempt publication "
    "published committee governors trustees minutes".split()
)
_VISIBLE = re.compile(r"\S(?!\s*$)|[^\s.;]")  # all but the full stop
_ENDINGS = ("ations", "ness", "ation", "ings", "ing", "ed", "es", "s", "al", "ly", "e")


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


def flat(text: str) -> str:
    """One kind of dash, quote, space and letter, character for character.

    A word of marks that a line break cuts is closed up, with the gap behind it.
    """
    if "\n" in text:
        text = _BROKEN.sub(_closed_up, text)
    plain = text.isascii() and text.isprintable()  # as most texts are: nothing to put right
    return text if plain else text.translate(_SAME_LENGTH)


def _closed_up(found: re.Match[str]) -> str:
    word = found[1] + found[2]
    marks = word.casefold() in _BROKEN_WORDS
    return word.ljust(len(found.group())) if marks else found.group()


def dotted(text: str) -> str:
    """A text with dots for all that is read, character for character: it says nothing any more."""
    return _VISIBLE.sub("·", text)


def dotted_between(text: str, start: int, end: int) -> str:
    """The same for one stretch of a text."""
    return text[:start] + dotted(text[start:end]) + text[end:]


@lru_cache(maxsize=_REMEMBERED)
def unspaced(text: str) -> str:
    """Spelled-out words closed up ("P A R T  2", "P.A.R.T. 2" → "PART 2"); offsets do not survive."""
    closed = _SPACED.sub(lambda found: found.group().replace(" ", ""), text)
    return _STOPPED.sub(lambda found: found.group().replace(found["stop"], ""), closed)


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().removesuffix("'s") for word in _WORD.findall(flat(text)))


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Crude and good enough to see that "appealed" and "appeal" are one word."""
    for ending in _ENDINGS:
        if len(word) - len(ending) >= 4 and word.endswith(ending):
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=_REMEMBERED)
def sentences(text: str, start: int = 0) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences from `start` on, each with the space behind it."""
    ends = [
        found.end()
        for found in _STOP.finditer(text, start)
        if text[found.start()] != "."
        or not _ABBREVIATION.search(text, max(start, found.start() - _LONGEST), found.start())
    ]
    return tuple((a, b) for a, b in pairwise([start, *ends, len(text)]) if a < b)
