"""Whether words that are to stand in Part 1 name what is cut, or tell what is sealed."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Part
from redactor.naming import parse, plain
from redactor.naming.words import is_english
from redactor.split import SplitRules
from redactor.split.words.lexicon import MARKER_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.data import Review, Section
    from redactor.policy import Policy

RUN = 4  # words of Part 2 one after another that tell something; fewer are said everywhere
_WORD = re.compile(r"[^\W_]+")


def names_what_is_cut(text: str, review: Review, policy: Policy) -> bool:
    """Whether a stub gives away a name, a number or the words of a sealed item."""
    if not text:
        return False
    said = _words(text)
    names = {word for word in _WORD.findall(text) if _tells(word)}
    cut = [decision for decision in review.decisions if decision.cut]
    return (
        any(_stands_in(_words(d.text), said) for d in cut)
        or any(
            not _name_words(d.text).isdisjoint(map(plain, names))
            for d in cut
            if d.person is not None
        )
        or any(_stands_in(run, said) for run in _sealed_runs(review, policy))
    )


def word_of_its_own(text: str, section: Section, review: Review, policy: Policy) -> int:
    """Which word of a stub, counted from 1, its item alone says; 0 where none does.

    A name that nobody has found in sealed text is cut nowhere. So it counts as one what is written
    like a name, stands in the item and in nothing that is published; and two words that stand
    there one after the other, unless each of them is published and neither is written so.
    """
    raw = _WORD.findall(text)
    said = [_plain(word) for word in raw]
    own = [s for s in review.sections if section.id in {s.id, s.belongs_to}]
    sealed = [_words(piece) for one in own for piece in _texts(one, review)]
    public = [
        _words(piece)
        for one in review.sections
        if one.part is Part.ONE
        for piece in _uncut(one, review)
    ]
    known = _harmless_words(policy).union(*public)
    secret = set[str]().union(*sealed)
    pairs = {pair for run in sealed for pair in pairwise(run)}
    pairs -= {pair for run in public for pair in pairwise(run)}
    for at, word in enumerate(said):
        if _tells(raw[at]) and word in secret - known:
            return at + 1
    for at, pair in enumerate(pairwise(said)):
        named = _tells(raw[at]) and _tells(raw[at + 1])
        if pair in pairs and (named or not known.issuperset(pair)):
            return at + 1
    return 0


def _texts(section: Section, review: Review) -> Iterator[str]:
    for span in section.spans:
        yield review.document.blocks[span.block].text[span.start : span.end]


def _uncut(section: Section, review: Review) -> Iterator[str]:
    """What Part 1 says of an open section: the pieces between what is cut."""
    for span in section.spans:
        text, start = review.document.blocks[span.block].text, span.start
        cut = sorted(d.span for d in review.decisions if d.cut and d.span.overlaps(span))
        for one in cut:
            yield text[start : max(start, one.start)]
            start = max(start, one.end)
        yield text[start : max(start, span.end)]


def _harmless_words(policy: Policy) -> set[str]:
    """The words of neutral headings, and those that mark Part 2."""
    neutral = (*SplitRules().neutral_headings, *policy.split.neutral_headings)
    return {*MARKER_WORDS, *(word for heading in neutral for word in _words(heading))}


def _plain(word: str) -> str:
    return word.casefold() if word.isascii() else plain(word)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold() if text.isascii() else plain(text))


def _tells(word: str) -> bool:
    """Whether a word can be a name: written like one, or no word of the language."""
    return len(word) > 1 and (word[0].isupper() or not is_english(word))


def _name_words(text: str) -> set[str]:
    name = parse(text)
    return {w for part in (*name.given, name.surname, name.alias) for w in _WORD.findall(part)}


def _stands_in(run: Sequence[str], said: Sequence[str]) -> bool:
    return bool(run) and any(
        list(run) == list(said[at : at + len(run)]) for at in range(len(said) - len(run) + 1)
    )


def _sealed_runs(review: Review, policy: Policy) -> Iterator[list[str]]:
    """Short headings whole, and every run of words; markers and neutral headings tell nothing."""
    neutral = {*SplitRules().neutral_headings, *policy.split.neutral_headings}
    harmless = {tuple(_words(heading)) for heading in neutral}
    for section in review.sections:
        if section.part is Part.ONE:
            continue
        for span in section.spans:
            text = review.document.blocks[span.block].text[span.start : span.end]
            words = _words(text)
            while words and words[0].isdigit():
                words = words[1:]  # the minute number
            if MARKER_WORDS.issuperset(words) or tuple(words) in harmless:
                continue
            if 1 < len(words) < RUN:
                yield words
            yield from (words[at : at + RUN] for at in range(len(words) - RUN + 1))
