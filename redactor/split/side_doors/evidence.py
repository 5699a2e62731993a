"""What ties open text to a sealed item: its numbers, its names, its rare words.

A person who occurs in sealed text only, words of the matter itself, or several words that no open
item uses. What is done about it is the business of `belongings`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.naming import ADULT_TITLES
from redactor.numbering.forms import unprefixed
from redactor.split.side_doors import doing
from redactor.split.words import lexicon, matters, vocabulary
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Mapping

    from redactor.data import Span
    from redactor.split.lines.line import Line

_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w'-]*[a-zà-ÿ][\w'-]*")
PERSON = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev|Revd|Fr|Cllr)\.?\s+(?:[A-Z]\.?\s+)*(?P<titled>[A-ZÀ-Þ][\w'-]+(?:\s[A-ZÀ-Þ][\w'-]+)*)"
    r"|(?<![.!?:]\s)(?<!^)\b(?P<full>[A-ZÀ-Þ][\w'-]*[a-zà-ÿ](?:\s[A-ZÀ-Þ][\w'-]*[a-zà-ÿ])+)"
    r"|(?P<start>[A-ZÀ-Þ][\w'-]*[a-zà-ÿ]\s[A-ZÀ-Þ][\w'-]*[a-zà-ÿ])"
)
_LETTERS = re.compile(r"\b[A-Z]{2,3}\b")
_FAMILY = re.compile(r"\bthe ([A-Z][\w'-]{3,})s\b")
_SUM = re.compile(r"£\d[\d,]*(?:\.\d\d)?")
_YEAR = re.compile(
    r"\b(?:years?|yr|y|blwyddyn|bl\.?|class|dosbarth|primary|p|form|level)\s?(\d{1,2}[a-z]?)\b|\b(1?\d[A-Z]{1,2})\b",
    re.IGNORECASE,
)


_SELDOM = 2  # times that a name stands in open text
_TELLING = 5  # letters of a word that tells which part of an item is meant
_OF_ITEM = 2  # parts of the number of an item, C10, where items may be lettered
_SHORT = 8  # words of an action that is no sentence
# What is done about any matter: "Phased return to be planned"
_OF_JOBS = frozenset(
    map(
        stem,
        "plan planned arrange arranged agree agreed check checked chase chased send sent write written "
        "prepare prepared draft drafted report review reviewed contact contacted confirm confirmed "
        "update updated meet discuss discussed organise organised share shared cover covered clerk chair head".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Item:
    """A sealed section as evidence: the words by which others can be seen to belong to it."""

    span: Span
    numbers: frozenset[tuple[str, ...]]
    serials: frozenset[tuple[str, ...]]  # "44" of 25/44: so an action log may call it
    titles: tuple[tuple[str, ...], ...] = field(repr=False)
    stems: frozenset[str] = field(repr=False)
    names: frozenset[str] = field(repr=False)
    letters: frozenset[str] = field(repr=False)  # initials of the people named in it
    doers: frozenset[str] = field(repr=False, default=frozenset())
    dates: frozenset[tuple[int, int]] = frozenset()
    sums: frozenset[str] = frozenset()  # of money
    within: tuple[str, ...] = ()  # the number of the item of which it is a piece
    years: frozenset[str] = frozenset()  # year groups and classes
    places: tuple[Span, ...] = ()  # everything that is sealed of it


@dataclass(frozen=True, slots=True)
class Evidence:
    """All sealed items, and what the open text says anyway."""

    items: tuple[Item, ...]
    open_stems: Counter[str] = field(repr=False)  # in how many open lines
    attending: frozenset[str] = field(repr=False)
    open_numbers: frozenset[tuple[str, ...]]
    meeting: tuple[str, ...] = ()  # its number, which references leave out
    open_dates: frozenset[tuple[int, int]] = frozenset()
    open_titles: frozenset[tuple[str, ...]] = frozenset()
    open_sums: frozenset[str] = frozenset()
    around: Mapping[int, tuple[str, ...]] = field(repr=False, default_factory=dict)
    told: Mapping[tuple[str, ...], frozenset[str]] = field(repr=False, default_factory=dict)

    def told_in(self, parts: tuple[str, ...], text: str) -> frozenset[str]:
        """The words of an open item, which a text that belongs to it may say again.

        Only where the text shares more than names with it, and has nothing else of a sealed item.
        """
        told = self.told.get(parts, frozenset())
        others = {w for w in words(text) if len(w) >= _TELLING and w not in names_in(text)}
        said = {stem(w) for w in words(text)}
        telling = said - set(map(stem, told)) | said & vocabulary.MATTER_STEMS
        names = names_in(text) - told
        sealed = any(telling & item.stems or names & item.names for item in self.items)
        own = bool(others & told) and not sealed and not telling & vocabulary.MATTER_STEMS
        return told if own else frozenset()

    def told_around(self, line: Line) -> frozenset[str]:
        """The open words of the item in which a line stands."""
        return self.told_in(self.around[line.block.index], line.text)

    def by_number(self, parts: tuple[str, ...]) -> Span | None:
        """The sealed item that a reference number means, unless an open item has that number."""
        whole = (*self.meeting, *parts) if self.meeting and parts else ()
        own, bare = unprefixed(self.meeting), unprefixed(parts)
        if own and bare[: len(own)] == own and len(bare) > len(own):
            whole = ()  # "2.1" of FIN 2.1: nothing is left out but the letters
        return self._bearing(parts) or self._bearing(whole)

    def _bearing(self, parts: tuple[str, ...]) -> Span | None:
        if not parts or parts in self.open_numbers:
            return None
        for item in self.items:
            if parts in item.serials or any(parts[: len(n)] == n for n in item.numbers):
                return item.span
        bare = self._without_letter(unprefixed(parts))
        if bare in map(unprefixed, self.open_numbers):
            return None
        meant = (
            x.span
            for x in self.items
            if any(bare[: len(n)] == n for n in map(unprefixed, x.numbers))
        )
        return next(meant, None)

    def _without_letter(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """C219.10.4 as 219.10.4, where the letter only says that it is confidential."""
        lettered = len(parts) > _OF_ITEM and len(parts[0]) == 1 and parts[0].isalpha()
        known = any(parts[0] in number for number in self.open_numbers)
        return parts[1:] if lettered and not known else parts

    def by_title(self, text: str) -> Span | None:
        """The sealed item whose title stands in the place of its number, if no open item has it."""
        title = tuple(title_words(words(text)))
        if not title or title in self.open_titles:
            return None
        return next((item.span for item in self.items if title in item.titles), None)

    def of_both(self, parts: tuple[str, ...], text: str) -> Span | None:
        """The sealed part of an item that an open part shares its number with, if a text tells of it.

        By a word at least of this part that nothing open says: "3.8 Debrief the losing bidder".
        """
        bare = unprefixed(parts)
        said = {stem(w) for w in words(text) if len(w) >= _TELLING}
        unsaid = {w for w in said if not self.open_stems[w]} - {stem(w) for w in self.attending}
        bearing = (x for x in self.items if bare and bare in map(unprefixed, x.numbers))
        return next((x.span for x in bearing if unsaid & x.stems), None)

    def of_piece(self, parts: tuple[str, ...], text: str) -> Span | None:
        """The sealed piece of an item that a reference number means, where a text repeats it.

        "6.1 Write to Mrs Ogle": 6.1 has open paragraphs, too, and only the sealed one names her.
        "6.1 Occupational health": what sounds private of such an item is of its sealed piece.
        """
        meant = (x.span for x in self.items if parts and unprefixed(x.within) == unprefixed(parts))
        private = matters.PRIVATE.search(text) is not None and matters.OPEN.search(text) is None
        return next((span for span in meant if private or self.repeats(text, span)), None)

    def repeats(self, text: str, owner: Span) -> bool:
        """Whether a text that names a sealed item repeats anything of it: a name, a rare word."""
        item = next(item for item in self.items if item.span == owner)
        named = names_in(text)
        said = {stem(w) for w in words(text) if len(w) >= 5} - {stem(n) for n in named}
        rare = {w for w in said if self.open_stems[w] <= 1}
        return bool(named & item.names - self.attending or rare & item.stems)

    def by_content(
        self, text: str, *, pointing: bool = False, told: frozenset[str] = frozenset()
    ) -> Span | None:
        """The sealed item whose names or rare words a sentence repeats.

        `pointing`: the sentence stands in open text itself, and refers to Part 2.
        `told`: words that are no evidence, since the open item to which the sentence belongs has them.
        """
        said = {stem(w) for w in words(text)} - set(map(stem, told))
        named = names_in(text) - told
        content = {w for w in said if len(w) >= 4}
        rare = {w for w in content - {stem(n) for n in named} if self.open_stems[w] <= pointing}
        unsaid_sums = sums(text) - self.open_sums
        for item in self.items:
            names = named & item.names
            matter = said & item.stems & vocabulary.MATTER_STEMS
            if pointing and _titled(text) & item.names - self.attending:
                return item.span
            strangers = names - self.attending
            seldom = any(self.open_stems[stem(name)] <= _SELDOM for name in strangers)
            if any(self.open_stems[stem(name)] <= pointing for name in names) or (
                strangers and matter
            ):
                return item.span
            if not pointing and (seldom or self._by_letters(text, item) or unsaid_sums & item.sums):
                return item.span  # a list of actions names hardly anybody else
            unsaid = sum(self.open_stems[w] <= pointing for w in matter)
            if unsaid >= (3 if pointing else 2):
                return item.span
            if not pointing and self._short(text, item):
                return item.span
            shared = len(rare & item.stems)
            if shared >= (2 if pointing else 3) and shared * 3 >= len(content):
                return item.span
        return None

    def by_doing(self, text: str, who: str) -> Span | None:
        """The sealed item in which those who are to do something, or its day, stand with its words.

        Two people and a word that nothing open says, or a day that nothing open says and a rare
        word or two of its words. `who`: where it is said who does it, and when.
        """
        said = {stem(w) for w in words(text) if len(w) >= _TELLING} - doing.doers(who)
        doers, days = doing.doers(who), doing.dates(who) - self.open_dates
        for item in self.items:
            shared = said & item.stems
            unsaid = [w for w in shared if not self.open_stems[w]]
            rare = [w for w in shared if self.open_stems[w] <= 1]
            if len(doers) > 1 and doers <= item.doers and unsaid:
                return item.span
            if days & item.dates and (rare or len(shared) > 1):
                return item.span
        return None

    def _by_letters(self, text: str, item: Item) -> bool:
        """Whether "Letter to BF" means Bridie Fallon of the item: nobody else's initials are BF."""
        found = {m.casefold() for m in _LETTERS.findall(text)} & item.letters - self.attending
        tells = len(words(text)) > 2  # a cell of initials says who is to do it
        return tells and any(not self.open_stems[stem(letters)] for letters in found)

    def _short(self, text: str, item: Item) -> bool:
        """Whether all of "Side gate code - Jan" but the doer stands in the item, two words in it alone."""
        names = (
            names_in(text) - set(words(text)[:1]) | self.attending
        )  # the first word need be none
        said = {stem(w) for w in words(text) if len(w) >= 4 and w not in names}
        unsaid = [w for w in said if not self.open_stems[w]]
        told = len(set(unsaid) & item.stems) >= 2
        return len(words(text)) <= _SHORT and told and said - _OF_JOBS <= item.stems


def names_in(text: str) -> set[str]:
    """Capitalised words that are no titles; of "the Winterburns" the surname as well."""
    said = doing.without_dates(text)
    found = {w.casefold().removesuffix("'s") for w in _CAPITAL.findall(said)} - ADULT_TITLES
    return found | {m[1].casefold() for m in _FAMILY.finditer(said)}


def sums(text: str) -> set[str]:
    return set(_SUM.findall(text))


def years(text: str) -> frozenset[str]:
    """The year groups and classes that a text names, without what they are called: 9, 4b, 7."""
    found = (m[1] or m[2] for m in _YEAR.finditer(text))
    return frozenset(year.casefold() for year in found)


def _titled(text: str) -> set[str]:
    found = (m["titled"] for m in PERSON.finditer(text))
    return {w.casefold().removesuffix("'s") for name in found if name for w in name.split()}


def title_words(found: Iterable[str]) -> Iterator[str]:
    return (w for w in found if w not in lexicon.MARKER_WORDS or w in {"public", "members"})
