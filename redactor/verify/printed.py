"""The lines of printed pages, and what a layout does to words and lines.

What lives here: words that a narrow cell breaks are made whole, and lines that stand on every page
are told from those that were planned as often. What does not: lines that nobody planned (`plan`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from redactor.verify.words import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.verify.report import Paragraph
    from redactor.verify.words import Wording

_OWN_NUMBER = re.compile(r"[0-9]{1,3}|[ivx]{1,4}")
_NOTE_MARK = re.compile(r"([0-9]{1,3}|[ivx]{1,3})$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its words; one that is broken counts, whole, for the line where it begins."""

    paragraph: Paragraph
    words: tuple[str, ...] = field(repr=False)
    broken: tuple[str, ...] = field(default=(), repr=False)  # whole words that it has a piece of


def count(lines: Iterable[Line]) -> Counter[str]:
    return Counter(word for line in lines for word in line.words)


def is_own(word: str, plan: Wording) -> bool:
    """Whether pages print it by themselves: a number, or a word of the plan with a note's mark."""
    return bool(_OWN_NUMBER.fullmatch(word)) or _unmarked(word, plan) != word


def whole(paragraphs: Sequence[Paragraph], plan: Wording) -> list[Line]:
    """All lines, with the words that they break made whole.

    A word is broken where a line ends and the next begins with a letter or a digit, and only if
    the plan has the whole word, and not the pieces, or not so many of them. How often the whole
    word may be there is not asked here: it is counted like any other.
    """
    texts = [fold(paragraph.text) for paragraph in paragraphs]
    tokens = [WORD.findall(text) for text in texts]
    parts: list[list[str]] = [[] for _ in paragraphs]
    breaks = _Breaks.of(texts, tokens, plan)
    for begin in range(len(texts)):
        end, word = breaks.after(begin)
        if end == begin:
            continue
        tokens[begin][-1] = word
        del tokens[end][0]
        for at in range(begin + 1, end):
            tokens[at].clear()
        for at in range(begin, end + 1):
            parts[at].append(word)
    return [
        Line(paragraph, tuple(words), tuple(broken))
        for paragraph, words, broken in zip(paragraphs, tokens, parts, strict=True)
    ]


@dataclass(frozen=True, slots=True, repr=False)
class _Breaks:
    """Where words go on in the next line."""

    texts: Sequence[str]
    tokens: Sequence[Sequence[str]]
    plan: Wording
    surplus: Counter[str]
    missing: Counter[str]
    longest: int

    @classmethod
    def of(cls, texts: Sequence[str], tokens: Sequence[Sequence[str]], plan: Wording) -> _Breaks:
        found = Counter(token for line in tokens for token in line)
        longest = max(map(len, plan.count), default=0)
        return cls(texts, tokens, plan, found - plan.count, plan.count - found, longest)

    def after(self, begin: int) -> tuple[int, str]:
        """The line in which the last word of a line ends, and the word, as long as it can be."""
        end, word, pieces = begin, "", [*self.tokens[begin][-1:]]
        for at in range(begin + 1, len(self.texts)):
            if not self._goes_on(at) or sum(map(len, pieces)) >= self.longest:
                break
            pieces.append(self.tokens[at][0])
            if self._is_word(pieces):
                end, word = at, "".join(pieces)
            if len(self.tokens[at]) > 1:
                break
        return end, word

    def _goes_on(self, at: int) -> bool:
        before, after = self.tokens[at - 1], self.tokens[at]
        return bool(
            before
            and after
            and self.texts[at - 1].endswith(before[-1])
            and self.texts[at].startswith(after[0])
        )

    def _is_word(self, pieces: Sequence[str]) -> bool:
        word = "".join(pieces)
        if word not in self.plan.count:
            return False
        unknown = any(piece not in self.plan.count for piece in pieces)
        too_many = any(piece in self.surplus for piece in pieces)
        return unknown or (too_many and word in self.missing)


def once(lines: Sequence[Line], plan: Wording) -> list[Line]:
    """Without the headers, footers and heads of tables that an earlier page has as well.

    Only what stands at the top or at the bottom of a page, and only as far as the pages have each
    of its words more often than the plan, which must have it: a resolution that is planned fourteen
    times is no header.
    """
    surplus = Counter(_unmarked(word, plan) for line in lines for word in line.words) - plan.count
    dropped: set[int] = set()
    for at in sorted(_repeated(lines), key=lambda at: -len(lines[at].words)):
        if lines[at].broken and not lines[at].words:
            continue  # the rest of a word: it counts for a line above
        said = Counter(
            _unmarked(word, plan) for word in lines[at].words if not _OWN_NUMBER.fullmatch(word)
        )
        if said <= surplus and said.keys() <= plan.count.keys():
            surplus -= said
            dropped.add(at)
    return [line for at, line in enumerate(lines) if at not in dropped]


def _repeated(lines: Sequence[Line]) -> Iterator[int]:
    """Lines at the top and at the bottom of a page that stand on an earlier page, too."""
    told: set[str] = set()
    for _, page in groupby(enumerate(lines), key=lambda line: line[1].paragraph.where):
        numbered = [(at, line.paragraph.text) for at, line in page]
        top = takewhile(lambda line: line[1] in told, numbered)
        bottom = takewhile(lambda line: line[1] in told, reversed(numbered))
        yield from sorted({at for at, _ in (*top, *bottom)})
        told.update(text for _, text in numbered)


def _unmarked(word: str, plan: Wording) -> str:
    """A word without the number of a note at its end, if the plan has it only so."""
    if word in plan.count:
        return word
    marks = (_NOTE_MARK.search(word, len(word) - length) for length in (1, 2, 3))
    plain = (word[: mark.start()] for mark in marks if mark)
    return next((each for each in plain if each in plan.count), word)
