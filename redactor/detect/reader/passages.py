"""Minutes → passages: what the reader reads at one go, as numbers.

A passage is a run of lines (blocks, cells too) of at most `LONGEST` wordpieces, in front of it the
heading that they stand under. Beside its number in the vocabulary, each wordpiece has the shape of
its word, what our word lists know of it, what the minutes say of it elsewhere, and how its line is
set.

What does not live here: the model, and what its answers mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.naming import is_english, is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tokenizers import Tokenizer

    from redactor.data import Block

LONGEST = 96  # wordpieces; longer passages cost more than they tell
_HEAD = 10  # wordpieces of the heading
_SHORT = 60  # characters of a bold line that may be a heading
_CONTEXT, _LINE = 0, 1  # segments: what only helps to understand, and what is read
SHAPES, LISTS, STYLES = 7, 4, 4  # how many there are of each
_PLAIN, _HEADING, _CELL, _APART = range(STYLES)
_NUMBERED = re.compile(
    r"(?:item\s+)?[A-Z]{0,5}[ /]?\d+(?:[./-]\d+)*[.):]?\s+[A-Z][^.]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in wordpieces: numbers, places in the text, shapes, lists and hints."""

    ids: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    shapes: tuple[int, ...]
    lists: tuple[int, ...]
    hints: tuple[int, ...]


@dataclass(slots=True)
class Passage:
    """The rows of numbers that the model takes; `places` says what each wordpiece is."""

    ids: list[int] = field(default_factory=list)
    segments: list[int] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    hints: list[int] = field(default_factory=list)
    styles: list[int] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)  # position in `blocks`, -1 for none
    places: list[tuple[int, int]] = field(default_factory=list)  # characters of the block
    blocks: list[int] = field(default_factory=list)  # indices of the blocks in it

    def add(self, pieces: Pieces, style: int, segment: int, line: int) -> None:
        count = len(pieces.ids)
        self.ids += pieces.ids
        self.segments += [segment] * count
        self.shapes += pieces.shapes
        self.lists += pieces.lists
        self.hints += pieces.hints
        self.styles += [style] * count
        self.lines += [line] * count
        self.places += pieces.offsets

    def __len__(self) -> int:
        return len(self.ids)


class Encoder:
    """Texts in wordpieces of one vocabulary."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._start = self._mark("[CLS]")
        self._between = self._mark("[SEP]")
        self._cell = self._mark("|")

    def _mark(self, token: str) -> Pieces:
        number: int = self._tokenizer.token_to_id(token)  # type: ignore[assignment]  # it is there
        return Pieces((number,), ((0, 0),), (0,), (0,), (0,))

    def pieces(self, text: str, hints: Mapping[str, int]) -> Pieces:
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        spans: dict[int | None, tuple[int, int]] = {}
        for word, (start, end) in zip(encoding.word_ids, encoding.offsets, strict=True):
            spans[word] = (min(start, spans.get(word, (start, end))[0]), end)
        words = [text[slice(*spans[word])] for word in encoding.word_ids]
        return Pieces(
            tuple(encoding.ids),
            tuple(encoding.offsets),
            tuple(_shape(word) for word in words),
            tuple(_listed(word) for word in words),
            tuple(_hinted(word, hints) for word in words),
        )

    def passages(
        self, blocks: Sequence[Block], hints: Mapping[str, int], longest: int = LONGEST
    ) -> Iterator[Passage]:
        """All blocks that print something, in reading order; a longer one goes over several.

        `hints` are what the minutes say of words elsewhere (`elsewhere`).
        """
        passage, head = Passage(), None
        for block in blocks:
            if not block.text.strip():
                continue
            pieces = self.pieces(block.text, hints)
            style = _style(block)
            start = 0
            while start < len(pieces.ids):
                room = longest - len(passage) - 1
                if passage.blocks and room < min(len(pieces.ids) - start, longest // 2):
                    yield passage
                    passage, room = Passage(), longest
                if not passage.blocks:
                    self._open(passage, head)
                    room = longest - len(passage) - 1
                part = _cut(pieces, start, start + max(room, 1))
                line = len(passage.blocks)
                passage.blocks.append(block.index)
                passage.add(part, style, _LINE, line)
                passage.add(self._end(block), style, _LINE, line)
                start += len(part.ids)
            if style == _HEADING:
                head = _cut(pieces, 0, _HEAD)
        if passage.blocks:
            yield passage

    def _open(self, passage: Passage, head: Pieces | None) -> None:
        passage.add(self._start, _PLAIN, _CONTEXT, -1)
        if head is not None:
            passage.add(head, _HEADING, _CONTEXT, -1)
            passage.add(self._between, _HEADING, _CONTEXT, -1)

    def _end(self, block: Block) -> Pieces:
        return self._between if block.place is None else self._cell


def _cut(pieces: Pieces, start: int, end: int) -> Pieces:
    return Pieces(
        pieces.ids[start:end],
        pieces.offsets[start:end],
        pieces.shapes[start:end],
        pieces.lists[start:end],
        pieces.hints[start:end],
    )


def _style(block: Block) -> int:
    if block.story is not Story.BODY:
        return _APART
    short = len(block.text) < _SHORT
    if block.heading or (short and (block.bold or _NUMBERED.match(block.text))):
        return _HEADING
    return _PLAIN if block.place is None else _CELL


@lru_cache(maxsize=65536)
def _shape(word: str) -> int:
    """Of its capitals: the vocabulary has none."""
    if not word[0].isalpha():
        return 1 if word[0].isdigit() else 0
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(word) == 1 else 4
    return 5 if word[0].isupper() and word[1:].islower() else 6


@lru_cache(maxsize=65536)
def _listed(word: str) -> int:
    return is_given_name(word) + 2 * is_english(word)


def _hinted(word: str, hints: Mapping[str, int]) -> int:
    """A small word that is no name, like `will`, is not meant."""
    hint = hints.get(word.lower(), 0)
    return hint if hint and (word[0].isupper() or not is_english(word)) else 0
