r"""The expressions of the lexicon, each with a quick answer; its building blocks go by their names.

    \b(?:moved|went)\s+into\s+<P2>        is tried where the text has "<P2>"; most lines have not

What does not live here: how the quick answer is found (`redactor.expressions`), and the expressions
themselves, which are in `lexicon` and `vocabulary`.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from redactor import expressions
from redactor.expressions import Expression, Lookout
from redactor.split.words import lexicon

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

# Building blocks that are looked for once in a text; each stands as a character of its own.
_SIGNS = {"<P1>": "\ue001", "<P2>": "\ue002", "<CONF>": "\ue003", "<COLOUR>": "\ue004"}
_LOOKOUT = Lookout()


def _expanded(pattern: str) -> str:
    for name, text in lexicon.BUILDING_BLOCKS.items():
        pattern = pattern.replace(name, text)
    return pattern


def block(pattern: str) -> str:
    """The same pattern, of which is remembered what it needs: many others are made of it."""
    expressions.block(_expanded(pattern))
    return pattern


for _name, _sign in _SIGNS.items():
    _text = expressions.block(lexicon.BUILDING_BLOCKS[_name], _sign)
    # without the boundary at the end: a search may stop at any character of a text
    _LOOKOUT.watch_for(_sign, _text.removesuffix(r"\b"))


class Pattern(Expression):
    """A regular expression of the lexicon."""

    def __init__(self, pattern: str) -> None:
        super().__init__(_expanded(pattern), _LOOKOUT)


class Patterns:
    """Expressions that are tried one after the other: one look tells that none can match."""

    def __init__(self, patterns: Iterable[str], names: Iterable[str] = repeat("")) -> None:
        self._all = tuple((name, Pattern(p)) for name, p in zip(names, patterns, strict=False))
        self._always = tuple((name, p) for name, p in self._all if not p.rarest)
        self._rarest = frozenset().union(*(p.rarest for _, p in self._all))

    @classmethod
    def of(cls, families: Iterable[lexicon.Family], form: str = "{}") -> Patterns:
        """Those of some families, under their names; `form` is what stands around each."""
        named = [(family.name, form.format(p)) for family in families for p in family.patterns]
        return cls([p for _, p in named], [name for name, _ in named])

    def possible(self, text: str) -> tuple[tuple[str, Pattern], ...]:
        """Those that a text may match, each with the name of its family."""
        return self._always if self._rarest.isdisjoint(_LOOKOUT.held(text)) else self._all

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        found = (pattern.search(text, start) for _, pattern in self.possible(text))
        return next(filter(None, found), None)
