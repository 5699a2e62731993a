"""How it is counted: a name is found when each of its words is; words found are right or wrong.

Titles count for nobody, possessives neither: whether "Mrs" belongs to a name is a question of taste.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.accuracy.systems import Spans
    from benchmarks.accuracy.texts import Marked

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|(?<=\w)[’'](?!s\b)(?=\w))*")
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor rev revd reverend fr father canon sir dame lord lady "
    "cllr councillor judge justice the and".split()
)


@dataclass(slots=True)
class Score:
    """What one system did on one set of texts."""

    names: int = 0
    missed: int = 0
    words: int = 0  # that it holds for names
    wrong: int = 0
    documents: set[str] = field(default_factory=set)
    with_miss: set[str] = field(default_factory=set)
    by: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    @property
    def recall(self) -> float:
        return 1 - self.missed / self.names if self.names else 1.0

    @property
    def precision(self) -> float:
        return 1 - self.wrong / self.words if self.words else 1.0

    def recall_of(self, group: str) -> tuple[float, int]:
        counts = self.by[group]
        return 1 - counts["missed"] / max(1, counts["names"]), counts["names"]


def score(texts: Sequence[Marked], found: Spans) -> Score:
    """Compare what is marked with what was found."""
    result = Score()
    for marked, spans in zip(texts, found, strict=True):
        covered = {i for start, end in spans for i in range(start, end)}
        named = {i for name in marked.names for i in range(name.start, name.end)}
        result.documents.add(marked.document)
        for name in marked.names:
            words = _words(marked.text, name.start, name.end)
            missed = any(not covered.issuperset(range(*word)) for word in words)
            result.names += 1
            result.missed += missed
            if missed:
                result.with_miss.add(marked.document)
            for group in filter(None, (name.community, f"shape: {name.shape}")):
                result.by[group]["names"] += 1
                result.by[group]["missed"] += missed
        if marked.complete:
            held = {word for start, end in spans for word in _words(marked.text, start, end)}
            result.words += len(held)
            result.wrong += sum(start not in named for start, _ in held)
    return result


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [
        (match.start(), match.end())
        for match in _WORD.finditer(text, start, end)
        if len(match.group()) > 1 and match.group().lower() not in _TITLES
    ]
