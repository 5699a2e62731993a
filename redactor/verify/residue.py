"""What may be left of a redacted value or of Part 2, in whatever form.

What lives here: the variants of a value, the runs of words of Part 2, and how to tell an occurrence
that the plan explains from one that it does not. What does not: where the texts come from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.verify.tables import CALENDAR, EVERYDAY, TITLES
from redactor.verify.vocabulary import GLUED
from redactor.verify.words import Wording, fold, stream, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.verify.claim import Claim

_POSSESSIVE = re.compile(r"(?<=\w)['\u2019\u02bc`\u00b4]s?(?!\w)")
_JOINTS = re.compile(r"(?<=\w)['\u2019\u02bc`\u00b4\u2010\u2011-](?=\w)")  # O'Hara, Maisie-Leigh
_LONG = 6  # letters from which a glued value is looked for inside other words, too
_REVERSED = 5  # letters from which a word is looked for backwards
_SPREAD = 8  # letters from which a value is looked for across things that do not belong together
_SPREAD_DIGITS = 10
_NAME_WORDS = range(2, 5)  # a value of so many words without digits is varied as a name is
RUN = 5
"""So many words of Part 2 in a row are no coincidence."""


@dataclass(frozen=True, slots=True)
class Needles:
    """What to look for: single words, sequences of words, and values without their spaces."""

    words: frozenset[str] = field(repr=False)
    sequences: frozenset[str] = field(repr=False)
    glued: frozenset[str] = field(repr=False)
    initials: frozenset[str] = field(repr=False)  # only where the plan has not the same paragraph

    @classmethod
    def of(cls, secrets: Iterable[str]) -> Needles:
        single: set[str] = set()
        sequences: set[tuple[str, ...]] = set()
        for secret in secrets:
            sequences.update(_telling_variants(secret))
            single.update(_telling_words(secret))
        glued = {"".join(variant) for variant in sequences}
        glued |= {national for number in glued if (national := _national(number))}
        single |= {word[::-1] for word in single if len(word) >= _REVERSED}
        long = {value for value in glued if len(value) >= _LONG}
        return cls(
            words=frozenset(single | {f"{word}s" for word in single if word.isalpha()}),
            sequences=frozenset(
                {stream(variant) for variant in sequences} | {stream([value]) for value in glued}
            ),
            glued=frozenset(long | {value[::-1] for value in long}),
            initials=frozenset(form for secret in secrets for form in _initials(secret)),
        )


def _telling_variants(secret: str) -> Iterator[tuple[str, ...]]:
    for variant in _variants(secret):
        if len(variant) > 1 or variant[0] not in TITLES | EVERYDAY:
            yield variant


def _telling_words(secret: str) -> Iterator[str]:
    """Words that alone give it away; joined initials ("amp" of A M Price) are nobody's word."""
    written = {*words(fold(secret)), *words(_JOINTS.sub("", _POSSESSIVE.sub("", fold(secret))))}
    for variant in _variants(secret):
        dated = any(map(str.isdecimal, variant))
        yield from (word for word in variant if word in written and _tells(word, in_date=dated))


def _initials(secret: str) -> Iterator[str]:
    """Of a name of two to four words: "K.S.", "K S" and "KS"."""
    name = [word for word in words(_POSSESSIVE.sub("", fold(secret))) if word not in TITLES]
    if len(name) in _NAME_WORDS and all(word.isalpha() for word in name):
        letters = [word[0] for word in name]
        for chosen in (letters, [letters[0], letters[-1]]):
            yield stream(chosen)
            yield stream(["".join(chosen)])


def _tells(word: str, *, in_date: bool) -> bool:
    """Whether a word alone gives something away."""
    if word in TITLES or word in EVERYDAY or (in_date and word in CALENDAR):
        return False
    letters = sum(c.isalpha() for c in word)
    return letters >= 3 or len(word) >= 5


def _variants(secret: str) -> Iterator[tuple[str, ...]]:
    """The forms in which people write one value, as words."""
    plain = _POSSESSIVE.sub("", fold(secret))
    for text in {plain, _JOINTS.sub("", plain)}:
        if whole := tuple(words(text)):
            yield whole
            yield from _orders(whole)


def _orders(whole: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name without its title, surname first, without middle names, with initials."""
    name = whole
    while len(name) > 1 and name[0] in TITLES | {"and"}:
        name = name[1:]
        yield name
    if len(name) in _NAME_WORDS and all(word.isalpha() for word in name):
        *given, last = name
        initials = [word[0] for word in given]
        yield (last, *given)
        yield (given[0], last)
        yield (last, given[0])
        if len(last) == 1:  # "GB" of Georgia B stands for much else
            return
        yield (*initials, last)
        yield ("".join(initials), last)
        yield (initials[0], last)
        yield (last, *initials)


def _national(number: str) -> str:
    """A telephone number without its trunk zero or country code, "" for anything else."""
    if not number.isdecimal() or len(number) < 10:
        return ""
    return number.removeprefix("00").removeprefix("44").removeprefix("0")


def excess(needles: Needles, found: Wording, plan: Wording) -> Iterator[str]:
    """Words and values that occur more often than the plan says."""
    for word in needles.words & found.count.keys():
        if found.count[word] > plan.count[word]:
            yield stream([word])
    for sequence in needles.sequences:
        if sequence in found.stream and found.stream.count(sequence) > plan.stream.count(sequence):
            yield sequence
    yield from _glued(needles.glued, found.glued, plan)


def certain(residue: Iterable[str], letters: int) -> Iterator[str]:
    """Without the short ones, which stand in such a text by chance."""
    return (needle for needle in residue if len(needle.replace(" ", "")) >= letters)


def spread(needles: Needles, found: str, plan: Wording) -> bool:
    """Whether a value is left when what does not belong together is read together.

    A pupil called Footnote stands in every package: what lies within one name of the markup proves
    nothing.
    """
    return any(_glued(_spreading(needles.glued), "".join(words(found)), plan))


@lru_cache(maxsize=1)  # asked for each part of a package in turn
def _spreading(glued: frozenset[str]) -> tuple[str, ...]:
    """Those that are long enough to be looked for in what does not belong together."""
    return tuple(
        value
        for value in glued
        if len(value) >= (_SPREAD_DIGITS if value.isdecimal() else _SPREAD) and value not in GLUED
    )


def initials(needles: Needles, found: Wording, plan: Wording) -> list[str]:
    """Initials of redacted people in a text that nobody planned."""
    return [form for form in needles.initials if form in found.stream and form not in plan.stream]


def _glued(values: Iterable[str], found: str, plan: Wording) -> Iterator[str]:
    return (
        value for value in values if value in found and found.count(value) > plan.glued.count(value)
    )


@dataclass(frozen=True, slots=True)
class SealedRuns:
    """The runs of words of Part 2 that the plan does not have as well."""

    runs: frozenset[tuple[str, ...]] = field(repr=False)
    short: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, claim: Claim, plan: Wording) -> SealedRuns:
        runs: set[tuple[str, ...]] = set()
        short: set[str] = set()
        for text in claim.sealed:
            tokens = words(text)
            if len(tokens) >= RUN:
                runs.update(_runs(tokens))
            elif _is_telling(tokens) and stream(tokens) not in plan.stream:
                short.add(stream(tokens))
        return cls(frozenset(runs.difference(_runs(plan.tokens))), frozenset(short))

    def within(self, found: Wording) -> Iterator[str]:
        """What is there of Part 2, each as a piece of the stream."""
        yield from map(stream, self.runs.intersection(_runs(found.tokens)))
        yield from (text for text in self.short if text in found.stream)

    def inside(self, glued: str, plan: Wording) -> Iterator[str]:
        """The same where words were cut in the middle, by a cell or a line."""
        runs = map("".join, self.runs if glued else ())
        return (run for run in runs if run in glued and run not in plan.glued)


def _is_telling(tokens: list[str]) -> bool:
    """Not "Part 2", "Confidential minutes" or a date, which many a file is called."""
    return len(tokens) >= 2 and any(_tells(token, in_date=True) for token in tokens)


def _runs(tokens: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(tokens[skip:] for skip in range(RUN)), strict=False)
