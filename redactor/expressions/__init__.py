r"""Expressions with a quick answer: none is tried where a word is missing that it cannot do without.

    \b(?:moved|went)\s+into\s+committee\b        is tried where a text has "into" and "committee"

A text is looked at once for all of them: which of their words it holds (`glossary`). The words are
read off the expressions themselves (`needs`), and so is what is tried first where an expression is
long (`outlines`). A process need not work out again what another one has (`kept`, which takes
`compiled` ones apart). What does not live here: the expressions.
"""

from __future__ import annotations

import sys
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from redactor.expressions.glossary import Glossary
from redactor.expressions.kept import of_this_user
from redactor.expressions.needs import block, folded, met
from redactor.expressions.outlines import outline

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from redactor.expressions.needs import Need

_LONG = 2000  # characters: in more of them "anything" costs more than it saves
_REMEMBERED = 4096  # texts: more than a long set of minutes has
_OF_A_DOCUMENT = 512  # texts: about as many as most have, for what each of many keeps


class Lookout:
    """What expressions need that are tried on the same texts, and what of it a text holds."""

    def __init__(self) -> None:
        self._glossary = Glossary()
        self._signs: list[tuple[str, tuple[Need, ...], re.Pattern[str]]] = []
        self.held = lru_cache(maxsize=_REMEMBERED)(self._held)

    def watch(self, pattern: str) -> tuple[Need, ...]:
        """What an expression needs; every text is looked through for its words from now on.

        Not while another thread looks at a text: make all expressions before the first is tried.
        """
        found = of_this_user().needs(pattern)
        self._glossary.add(word for need in found for word in need.all())
        self.held.cache_clear()
        return found

    def watch_for(self, sign: str, pattern: str) -> None:
        """Find a building block once in a text, and say by its sign that it is there."""
        self._signs.append((sign, self.watch(pattern), of_this_user().compiled(pattern)))

    def _held(self, text: str) -> frozenset[str]:
        """The words that a text holds, and the sign of each building block that occurs in it."""
        words = self._glossary.held(folded(text))
        return words.union(
            sign for sign, asked, block in self._signs if met(asked, words) and block.search(text)
        )


class Expression:
    """A regular expression in any case, with the words that it cannot do without."""

    def __init__(self, pattern: str, lookout: Lookout) -> None:
        self.pattern, self._held = pattern, lookout.held
        self._needs = lookout.watch(pattern)
        self.rarest = self._needs[0].rarest if self._needs else frozenset()

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        """Compiled when it is first tried: most of them never are."""
        return of_this_user().compiled(self.pattern)

    @cached_property
    def _outline(self) -> re.Pattern[str] | None:
        loose = outline(self.pattern)
        return of_this_user().compiled(loose) if loose else None

    def possible(self, text: str) -> bool:
        """Whether the text has the words; where not, no part of it can match."""
        if not self.rarest:
            return True
        held = self._held(text)
        return not self.rarest.isdisjoint(held) and met(self._needs, held)

    def _worth_trying(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        if self.rarest:  # as in `possible`, but for a call: this runs most
            held = self._held(text)
            if self.rarest.isdisjoint(held) or not met(self._needs, held):
                return False
        if self._outline is None or min(end, len(text)) - start > _LONG:
            return True
        return bool(self._outline.search(text, start, end))

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._regex.match(text, start, end) if self._worth_trying(text, start, end) else None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        if not self._worth_trying(text, start, end):
            return None
        return self._regex.search(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        if not self._worth_trying(text, start, end):
            return iter(())
        return self._regex.finditer(text, start, end)

    def sub(self, replacement: Callable[[re.Match[str]], str] | str, text: str) -> str:
        return self._regex.sub(replacement, text) if self._worth_trying(text) else text


class Several[T]:
    """Things that go by expressions of one lookout: one look tells which of them a text may match."""

    def __init__(self, things: Sequence[tuple[Expression, T]], lookout: Lookout) -> None:
        self._things = tuple(thing for _, thing in things)
        self._held = lookout.held
        self._anyway = {at for at, (expression, _) in enumerate(things) if not expression.rarest}
        self._by_word: dict[str, set[int]] = {}
        for at, (expression, _) in enumerate(things):
            for word in expression.rarest:
                self._by_word.setdefault(word, set()).add(at)
        self._words = frozenset(self._by_word)
        self._always = tuple(self._things[at] for at in sorted(self._anyway))
        self.possible = lru_cache(maxsize=_OF_A_DOCUMENT)(self._possible)

    def _possible(self, text: str) -> tuple[T, ...]:
        """Those whose expression has its rarest word in the text, in their order."""
        words = self._words & self._held(text)
        if not words:
            return self._always
        said = (self._by_word[word] for word in words)
        return tuple(self._things[at] for at in sorted(self._anyway.union(*said)))


__all__ = ["Expression", "Lookout", "Several", "block"]
