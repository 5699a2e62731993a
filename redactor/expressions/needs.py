r"""What a text must hold so that an expression can match it, read off the expression itself.

    \b(?:moved|went)\s+into\s+(?:part|section)\s+2        "into", "2", "moved" or "went", "part" or "section"

So nobody has to keep a second list of words by hand. What does not live here: which of them a text
holds (`glossary`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import sha256
from itertools import chain
from re import _constants as op  # type: ignore[attr-defined]  # no stubs; `sre_parse` is deprecated
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

type Literals = frozenset[str]

_BLOCKS: dict[str, str] = {}  # each under the character that stands for it
_SIGNS: set[str] = set()  # those that are looked for as a whole
_SAID = sha256()  # all that `block` was told so far
_FIRST_BLOCK = 0xF000
_NONE: Literals = frozenset()
_EMPTY: Literals = frozenset([""])
_MOST = 48  # literals to put together: their number multiplies
# How many of a hundred lines have a literal of so many letters, or one of these words: roughly,
# as only the order in which they are asked for hangs on it.
_SHARE = {1: 90, 2: 60, 3: 15, 4: 5, 5: 2}
_SHARE_OF_LONG, _SHARE_OF_SIGN, _SHARE_OF_COMMON = 1, 5, 25
_COMMON = frozenset(
    "not part all agreed approved meeting minute member governor trustee director board committee"
    " report school item action discussion section".split()
)


def folded(text: str) -> str:
    """In one case, so that every text that an expression matches holds its literals."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("i\u0307", "i").replace("ı", "i")


@dataclass(frozen=True)
class Need:
    """One of some words, or one of some bundles of needs, all of which must be met."""

    words: Literals
    bundles: tuple[tuple[Need, ...], ...] = ()

    def met(self, held: AbstractSet[str]) -> bool:
        """Whether a text that holds these words may match."""
        if self.rarest.isdisjoint(held):
            return False
        if not (self.bundles and self.words.isdisjoint(held)):
            return True
        for bundle in self.bundles:  # noqa: SIM110  # as in `met`
            if met(bundle, held):
                return True
        return False

    @cached_property
    def rarest(self) -> Literals:
        """Words one of which there must be, whatever else: they are asked for first."""
        return self.words.union(*(bundle[0].rarest for bundle in self.bundles))

    def all(self) -> Iterator[str]:
        """Every word that is asked for."""
        yield from self.words
        for need in chain.from_iterable(self.bundles):
            yield from need.all()

    def share(self) -> int:
        """How many of a hundred lines meet it."""
        bundles = (bundle[0].share() for bundle in self.bundles)
        return sum(map(_share, self.words)) + sum(bundles)


def met(asked: Iterable[Need], held: AbstractSet[str]) -> bool:
    """Whether a text that holds these words meets all that is asked."""
    for need in asked:  # noqa: SIM110  # a generator takes twice the time, and this runs most
        if not need.met(held):
            return False
    return True


type _Reading = tuple[Literals, tuple[Need, ...]]


def needs(pattern: str) -> tuple[Need, ...]:
    """All that every text meets that the pattern matches, what is seldom met first."""
    return _read(pattern)[1]


def block(expression: str, sign: str = "") -> str:
    """The same expression, but read only once, however many others it is pasted into.

    With a sign it is not even read: where it stands, that character is needed.
    """
    _BLOCKS[sign or chr(_FIRST_BLOCK + len(_BLOCKS))] = expression
    _SIGNS.update(sign)
    _SAID.update(f"{sign}\0{expression}\0".encode())
    return expression


def all_that_counts(pattern: str) -> str:
    """A hash of what the answer of `needs` hangs on: the pattern, and each block known by now."""
    said = _SAID.copy()
    said.update(pattern.encode())
    return said.hexdigest()


def with_signs(pattern: str) -> tuple[str, dict[str, str]]:
    """The pattern with a character for each building block in it, and what they stand for."""
    found = {}
    for char, known in reversed(_BLOCKS.items()):  # the last one may hold the others
        if known != pattern and known in pattern:
            pattern = pattern.replace(known, char)
            found[char] = known
    return pattern, found


@cache
def _read(pattern: str) -> _Reading:
    return _of_sequence(parser.parse(with_signs(pattern)[0], re.IGNORECASE))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> _Reading:
    """All texts that the items match, if these are few; what any such text meets."""
    run, broken = _EMPTY, False
    found: list[Need] = []
    for kind, value in items:
        if kind is op.ASSERT:  # it takes up no room, but its words stand there
            found += _of_sequence(value[1])[1]
            continue
        exact, inner = _of_item(kind, value)
        if exact and len(run) * len(exact) <= _MOST:
            run = _joined(run, exact)
            continue
        broken = True
        found += [Need(_shortest(run)), *inner]
        run = exact or _EMPTY
    asked = (need for need in (*found, Need(_shortest(run))) if "" not in need.words)
    return (_NONE if broken else run), tuple(sorted(asked, key=Need.share))


def _joined(ones: Literals, others: Literals) -> Literals:
    return frozenset(one + other for one in ones for other in others)


def _of_item(kind: Any, value: Any) -> _Reading:
    if kind is op.LITERAL:
        return _of_character(chr(value))
    if kind in {op.AT, op.ASSERT_NOT}:
        return _EMPTY, ()
    if kind is op.IN and all(k is op.LITERAL for k, _ in value):
        return _of_branches([_of_character(chr(v)) for _, v in value])
    if kind is op.SUBPATTERN:
        return _of_sequence(value[-1])
    if kind is op.BRANCH:
        return _of_branches([_of_sequence(branch) for branch in value[1]])
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        least, most, inner = value
        exact, found = _of_sequence(inner)
        if (least, most) == (0, 1) and exact:
            return exact | _EMPTY, ()
        return _NONE, found if least else ()
    return _NONE, ()


@cache
def _of_character(char: str) -> _Reading:
    if char in _SIGNS:
        return _NONE, (Need(frozenset([char])),)
    return _read(_BLOCKS[char]) if char in _BLOCKS else (frozenset([folded(char)]), ())


def _of_branches(branches: list[_Reading]) -> _Reading:
    exact = [exact for exact, _ in branches]
    found = [needs for _, needs in branches]
    return (
        frozenset().union(*exact) if all(exact) else _NONE,
        (_either(found),) if all(found) else (),
    )


def _either(bundles: list[tuple[Need, ...]]) -> Need:
    single = [bundle[0] for bundle in bundles if len(bundle) == 1]
    words = _shortest(frozenset().union(*(need.words for need in single)))
    several = tuple(bundle for bundle in bundles if len(bundle) > 1)
    return Need(words, several + tuple(b for need in single for b in need.bundles))


def _shortest(literals: Literals) -> Literals:
    """Without those that hold another one: "confidentially" beside "confidential"."""
    return frozenset(one for one in literals if not any(o != one and o in one for o in literals))


def _share(literal: str) -> int:
    if literal in _SIGNS:
        return _SHARE_OF_SIGN
    if literal.strip().removesuffix("s") in _COMMON:
        return _SHARE_OF_COMMON
    return _SHARE.get(len(literal), _SHARE_OF_LONG)
