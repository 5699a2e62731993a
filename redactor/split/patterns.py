r"""Expressions with a quick answer: none is tried where a word is missing that it cannot do without.

    \b(?:moved|went)\s+into\s+<P2>        is tried where the text has "<P2>"; most lines have not

The word is read off the expression itself, so that nobody has to keep a second list by hand. What
does not live here: the expressions, which are in `lexicon` and `vocabulary`.
"""

from __future__ import annotations

import re
import sys
from functools import cached_property, lru_cache
from itertools import repeat
from re import _constants as op  # type: ignore[attr-defined]  # no stubs; `sre_parse` is deprecated
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import TYPE_CHECKING, Any

from redactor.split import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

type _Literals = frozenset[str]

_NONE: _Literals = frozenset()
_EMPTY: _Literals = frozenset([""])
_MOST = 48  # literals to put together: their number multiplies
# Building blocks that are looked for once in a text; each stands as a character of its own.
_SIGNS = {"<P1>": "\ue001", "<P2>": "\ue002", "<CONF>": "\ue003", "<COLOUR>": "\ue004"}
# How many of a hundred lines have a literal of so many letters, or one of these words: roughly,
# as only the choice between two sets of literals hangs on it.
_SHARE = {1: 90, 2: 60, 3: 15, 4: 5, 5: 2}
_SHARE_OF_LONG, _SHARE_OF_SIGN, _SHARE_OF_COMMON = 1, 5, 25
_COMMON = frozenset(
    "not part all agreed approved meeting minute member governor trustee director board committee"
    " report school item action discussion section".split()
)


def _folded(text: str) -> str:
    """In one case, so that every text that an expression matches holds its literals."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("i\u0307", "i").replace("ı", "i")


def _joined(ones: _Literals, others: _Literals) -> _Literals:
    return frozenset(one + other for one in ones for other in others)


def _rarest(candidates: Iterable[_Literals]) -> _Literals:
    """Of sets of literals, one of each of which must occur, the one that seldom does."""
    usable = [_shortest(c) for c in candidates if c and "" not in c]
    return min(usable, key=lambda c: (sum(map(_share, c)), sorted(c)), default=_NONE)


def _shortest(literals: _Literals) -> _Literals:
    """Without those that hold another one: "confidentially" beside "confidential"."""
    return frozenset(one for one in literals if not any(o != one and o in one for o in literals))


def _share(literal: str) -> int:
    if literal in _SIGNS.values():
        return _SHARE_OF_SIGN
    if literal.strip().removesuffix("s") in _COMMON:
        return _SHARE_OF_COMMON
    return _SHARE.get(len(literal), _SHARE_OF_LONG)


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> tuple[_Literals, _Literals]:
    """All texts that the items match, if these are few; literals one of which is in any such text."""
    run, broken = _EMPTY, False
    candidates: list[_Literals] = []
    for kind, value in items:
        exact, needed = _of_item(kind, value)
        if exact and len(run) * len(exact) <= _MOST:
            run = _joined(run, exact)
            continue
        broken = True
        candidates += [run, needed]
        run = exact or _EMPTY
    return (_NONE if broken else run), _rarest([*candidates, run])


def _of_item(kind: Any, value: Any) -> tuple[_Literals, _Literals]:
    if kind is op.LITERAL:
        char = chr(value)
        sign = char in _SIGNS.values()
        return (_NONE, frozenset([char])) if sign else (frozenset([_folded(char)]), _NONE)
    if kind in {op.AT, op.ASSERT, op.ASSERT_NOT}:
        return _EMPTY, _NONE
    if kind is op.IN and all(k is op.LITERAL for k, _ in value):
        return frozenset(_folded(chr(v)) for _, v in value), _NONE
    if kind is op.SUBPATTERN:
        return _of_sequence(value[-1])
    if kind is op.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in value[1]])
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        least, most, inner = value
        exact, needed = _of_sequence(inner)
        if (least, most) == (0, 1) and exact:
            return exact | _EMPTY, _NONE
        return _NONE, _rarest([exact, needed]) if least else _NONE
    return _NONE, _NONE


def _of_branches(branches: list[tuple[_Literals, _Literals]]) -> tuple[_Literals, _Literals]:
    either = [_rarest([exact, needed]) for exact, needed in branches]
    needed = frozenset().union(*either) if all(either) else _NONE
    exact = [exact for exact, _ in branches]
    return frozenset().union(*exact) if all(exact) else _NONE, needed


def needed(pattern: str) -> frozenset[str]:
    """Literals of which every text has one that the pattern matches; empty if there are none."""
    for block, sign in _SIGNS.items():
        pattern = pattern.replace(block, sign)
    exact, found = _of_sequence(parser.parse(_expanded(pattern), re.IGNORECASE))
    return _rarest([exact, found])


def _expanded(pattern: str) -> str:
    for name, block in lexicon.BUILDING_BLOCKS.items():
        pattern = pattern.replace(name, block)
    return pattern


# Without the boundary at the end: a search may stop at any character of a text.
_BLOCKS = [
    (sign, re.compile(block, re.IGNORECASE), needed(block))
    for name, sign in _SIGNS.items()
    if (block := lexicon.BUILDING_BLOCKS[name].removesuffix(r"\b"))
]


@lru_cache(maxsize=4096)
def _evidence(text: str) -> str:
    """The text in one case, and behind it a sign for each building block that occurs in it."""
    folded = _folded(text)
    signs = (
        sign
        for sign, block, words in _BLOCKS
        if any(map(folded.__contains__, words)) and block.search(text)
    )
    return folded + "".join(signs)


class Pattern:
    """A regular expression of the lexicon, with the words that it cannot do without."""

    def __init__(self, pattern: str) -> None:
        self.needed = needed(pattern)
        self._pattern = pattern

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        """Compiled when it is first tried: half of them never are."""
        return re.compile(_expanded(self._pattern), re.IGNORECASE)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._regex.match(text, start, end)  # fails at the first character, where it fails

    def possible(self, text: str) -> bool:
        """Whether the text has one of the words; where not, no part of it can match."""
        return not self.needed or any(map(_evidence(text).__contains__, self.needed))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._regex.search(text, start, end) if self.possible(text) else None

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        return self._regex.finditer(text, start, end) if self.possible(text) else iter(())

    def sub(self, replacement: Callable[[re.Match[str]], str] | str, text: str) -> str:
        return self._regex.sub(replacement, text) if self.possible(text) else text


class Patterns:
    """Expressions that are tried one after the other: one look tells that none can match."""

    def __init__(self, patterns: Iterable[str], names: Iterable[str] = repeat("")) -> None:
        self._all = tuple((name, Pattern(p)) for name, p in zip(names, patterns, strict=False))
        self._always = tuple((name, p) for name, p in self._all if not p.needed)
        self._needed = _shortest(frozenset().union(*(p.needed for _, p in self._all)))

    @classmethod
    def of(cls, families: Iterable[lexicon.Family], form: str = "{}") -> Patterns:
        """Those of some families, under their names; `form` is what stands around each."""
        named = [(family.name, form.format(p)) for family in families for p in family.patterns]
        return cls([p for _, p in named], [name for name, _ in named])

    def possible(self, text: str) -> tuple[tuple[str, Pattern], ...]:
        """Those that a text may match, each with the name of its family."""
        likely = any(map(_evidence(text).__contains__, self._needed))
        return self._all if likely else self._always

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        found = (pattern.search(text, start) for _, pattern in self.possible(text))
        return next(filter(None, found), None)
