"""Which of many words a text holds, in one look at it.

The words of minutes are the same everywhere: what each holds is remembered, and looked up. What the
words are is said in `needs`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_RUN = re.compile(r"\w+")
_REMEMBERED = 32_768  # words of minutes
_NONE: frozenset[str] = frozenset()


class Glossary:
    """Words that are looked for anywhere in a text, in the middle of others as well."""

    def __init__(self) -> None:
        self._by_run: dict[str, set[str]] = {}  # each under its longest run of letters
        self._several: set[str] = set()  # of which the run is not all: "re-opened"
        self._marks: set[str] = set()  # without any letter
        self._longest = 0
        self._inside = lru_cache(maxsize=_REMEMBERED)(self._look_inside)

    def add(self, words: Iterable[str]) -> None:
        for word in words:
            run = max(_RUN.findall(word), key=len, default="")
            self._longest = max(self._longest, len(run))
            if not run:
                self._marks.add(word)
                continue
            self._by_run.setdefault(run, set()).add(word)
            if run != word:
                self._several.add(word)
        self._inside.cache_clear()

    def held(self, text: str) -> frozenset[str]:
        """Those that stand somewhere in a text, which is in the same case as they are."""
        likely = _NONE.union(*map(self._inside, _RUN.findall(text)))
        missing = {word for word in likely & self._several if word not in text}
        return likely - missing | {mark for mark in self._marks if mark in text}

    def _look_inside(self, run: str) -> frozenset[str]:
        starts = range(len(run))
        parts = {
            run[a:b] for a in starts for b in range(a + 1, min(a + self._longest, len(run)) + 1)
        }
        return _NONE.union(*(self._by_run[part] for part in parts & self._by_run.keys()))
