r"""The expressions of the lexicon, each with a quick answer; its building blocks go by their names.

    \b(?:moved|went)\s+into\s+<P2>        is tried where the text has "<P2>"; most lines have not

What does not live here: how the quick answer is found (`redactor.expressions`), and the expressions
themselves, which are in `lexicon` and `vocabulary`.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from redactor import expressions
from redactor.expressions import Expression, Lookout, Several
from redactor.split.words import lexicon

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

# Building blocks that are looked for once in a text; each stands as a character of its own.
_SIGNS = {"<P1>": "\ue001", "<P2>": "\ue002", "<CONF>": "\ue003", "<COLOUR>": "\ue004"}
_LOOKOUT = Lookout()


def expanded(pattern: str) -> str:
    """The pattern with its building blocks written out."""
    for name, text in lexicon.BUILDING_BLOCKS.items():
        pattern = pattern.replace(name, text)
    return pattern


def block(pattern: str) -> str:
    """The same pattern, of which is remembered what it needs: many others are made of it."""
    expressions.block(expanded(pattern))
    return pattern


for _name, _sign in _SIGNS.items():
    _text = expressions.block(lexicon.BUILDING_BLOCKS[_name], _sign)
    # without the boundary at the end: a search may stop at any character of a text
    _LOOKOUT.watch_for(_sign, _text.removesuffix(r"\b"))


class Pattern(Expression):
    """A regular expression of the lexicon."""

    def __init__(self, pattern: str) -> None:
        super().__init__(expanded(pattern), _LOOKOUT)


def several[T](things: Iterable[tuple[Pattern, T]]) -> Several[tuple[Pattern, T]]:
    """Patterns with what each of them tells: one look tells which a text may match."""
    return Several([(pattern, (pattern, thing)) for pattern, thing in things], _LOOKOUT)


class Patterns:
    """Expressions that are tried one after the other: one look tells which of them can match.

    `possible` gives those that a text may match, each with the name of its family.
    """

    def __init__(self, patterns: Iterable[str], names: Iterable[str] = repeat("")) -> None:
        named = [(name, Pattern(p)) for name, p in zip(names, patterns, strict=False)]
        self.possible = Several([(p, (name, p)) for name, p in named], _LOOKOUT).possible

    @classmethod
    def of(cls, families: Iterable[lexicon.Family], form: str = "{}") -> Patterns:
        """Those of some families, under their names; `form` is what stands around each."""
        named = [(family.name, form.format(p)) for family in families for p in family.patterns]
        return cls([p for _, p in named], [name for name, _ in named])

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        found = (pattern.search(text, start) for _, pattern in self.possible(text))
        return next(filter(None, found), None)
