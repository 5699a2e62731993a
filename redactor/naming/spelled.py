"""Names whose letters stand apart or on two lines: `O s i a n  G r u g`, `G.r.u.g`, `Osi-⏎an`.

Somebody who spells a name out has not hidden it, nor has a narrow cell or a page that was read from
paper. What lives here: where such a name stands, and what it says. What does not: who that is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.naming import fold
from redactor.naming.words import is_english, is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER = r"[^\W\d_]"
_APART = re.compile(
    rf"(?<![^\W_]){_LETTER}(?P<stop>[ .·•*_-])(?:{_LETTER}(?P=stop)){{1,}}{_LETTER}(?![^\W_])"
)
_CUT = re.compile(
    rf"(?<![^\W_])(?P<head>[A-ZÀ-Þ]{_LETTER}+)[-‐\u2011]?\n(?P<tail>[a-zß-ÿ]+)(?![^\W_])(?P<surname> [A-ZÀ-Þ][\w'’-]+)?"
)
_BETWEEN = re.compile(r"[ \u00a0]{1,4}")
_WORDS = re.compile(r"(?<=[^\W\dA-ZÀ-Þ_])(?=[A-ZÀ-Þ])")
_LEAST = 3  # letters of a name


def spelled(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such names stand, and each as it is written otherwise."""
    found = sorted((*_apart(text), *_cut(text)))
    starts = [n for n, (a, b) in enumerate(pairwise([(0, 0, ""), *found])) if _parted(text, a, b)]
    for first, end in pairwise([*starts, len(found)]):
        group = found[first:end]
        yield group[0][0], group[-1][1], " ".join(name for _, _, name in group)


def written(name: str) -> str:
    """A name as it is written otherwise, where it is spelled out or cut; else as it is."""
    return next((said for a, b, said in spelled(name) if (a, b) == (0, len(name))), name)


def _parted(text: str, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    between = text[one[1] : other[0]]
    return not one[2] or _BETWEEN.fullmatch(between) is None


def _apart(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _APART.finditer(text):
        closed = _WORDS.sub(" ", match.group().replace(match["stop"], ""))
        if all(map(_is_name, closed.split())):
            yield match.start(), match.end(), closed


def _cut(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CUT.finditer(text) if "\n" in text else ():
        closed = match["head"] + match["tail"]
        words = (
            is_given_name(match["head"]) or is_english(match["head"]) or is_english(match["tail"])
        )
        given = is_given_name(closed) and not is_given_name(match["head"])
        if given or (_is_name(closed) and not words):
            surname = match["surname"] if is_given_name(closed) and match["surname"] else ""
            yield match.start(), match.end("tail") + len(surname), closed + surname


def _is_name(word: str) -> bool:
    """Whether a word is a name by its shape: no initials, no title of a chapter."""
    plain = fold(word)
    if len(plain) < _LEAST or not plain[0].isupper():
        return False
    return is_given_name(plain) or (plain[1:].islower() and not is_english(plain))
