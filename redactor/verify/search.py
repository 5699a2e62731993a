"""Where in the finished bytes something of the claim's secrets or of Part 2 is left.

What lives here: one search over every surface of the package: paragraphs, everything outside them,
the raw bytes, what they say when decoded, and the name of the file. What does not: what is looked
for (`residue`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.verify.binary import is_text
from redactor.verify.encoded import disguised
from redactor.verify.kinds import Kind
from redactor.verify.places import FILE_NAME, PACKAGE, shown
from redactor.verify.report import Fault, Paragraph, Reading, Sort, Trace
from redactor.verify.residue import Needles, SealedRuns, certain, excess, initials, spread
from redactor.verify.vocabulary import OFFICE, VOCABULARY
from redactor.verify.words import Wording, fold, stream, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.verify.claim import Claim
    from redactor.verify.container import Entry

_PIECE = 64  # characters: what is longer holds a value whole
_IN_NOISE = 5  # letters that do not stand in random bytes by chance
_IN_MARKUP = 3  # letters that are no abbreviation of XML's own
_RAW_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for, and the plan that may explain it."""

    needles: Needles = field(repr=False)
    sealed: SealedRuns = field(repr=False)
    plan: Wording = field(repr=False)
    explained: frozenset[str] = field(repr=False)
    named: frozenset[str] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, claim: Claim, plan: Wording) -> Search:
        return cls(
            Needles.of(claim.secrets),
            SealedRuns.of(claim, plan),
            plan,
            VOCABULARY | plan.count.keys(),
            frozenset(word for text in claim.named for word in words(text)),
        )

    def in_paragraphs(
        self, paragraphs: Sequence[Paragraph], found: Wording, strange: Sequence[Paragraph]
    ) -> Iterator[Fault]:
        """Across runs and across paragraphs; those that the plan does not have are named first."""
        glued = Wording.of(paragraph.text for paragraph in strange).glued
        for kind, residue in (
            (Kind.VALUE, list(excess(self.needles, found, self.plan))),
            (Kind.SEALED, [*self.sealed.within(found), *self.sealed.inside(glued, self.plan)]),
        ):
            holders = _holding(residue, strange) or _holding(residue, paragraphs)
            yield from (Fault(holder.where, holder.number, kind) for holder in holders)
            if residue and not holders:  # it lies across paragraphs
                yield Fault(PACKAGE, 0, kind)
        for paragraph in strange:
            if initials(self.needles, Wording.of([paragraph.text]), self.plan):
                yield Fault(paragraph.where, paragraph.number, Kind.VALUE)

    def in_traces(self, traces: Iterable[Trace]) -> Iterator[Fault]:
        for trace in traces:
            found = Wording.of([trace.text])
            if any(self._residue(trace, found)):
                yield Fault(trace.where, 0, Kind.VALUE)
            # "exclusion panel" in a file's name says no more than that there was one
            if trace.where == FILE_NAME:
                tells = not self.named.isdisjoint(found.tokens)
            else:
                tells = any(self.sealed.within(found))
            if tells:
                yield Fault(trace.where, 0, Kind.SEALED)

    def across(self, reading: Reading) -> Iterator[Fault]:
        """Values that were cut up over attributes, names and loose texts."""
        together: dict[str, list[str]] = {}
        for trace in reading.traces:
            if trace.sort is not Sort.NOISE and len(trace.text) <= _PIECE:
                together.setdefault(trace.where, []).append(trace.text)
        texts = {where: "".join(pieces) for where, pieces in together.items()}
        joined = [*texts.items(), *((trace.where, trace.text) for trace in reading.spread)]
        places = {where for where, text in joined if spread(self.needles, text, self.plan)}
        if not places and spread(self.needles, "".join(texts.values()), self.plan):
            places = {PACKAGE}
        yield from (Fault(where, 0, Kind.VALUE) for where in places)

    def in_bytes(self, entries: Iterable[Entry]) -> Iterator[Fault]:
        """The parts as they are, without a parser: a second pair of eyes on the first."""
        for entry in entries:
            if is_text(entry.data):
                where = shown(entry.name)
                raw = entry.data.decode("utf-8", "replace")
                yield from self._raw_words(where, raw)
                yield from self._decoded(where, raw, raw=True)

    def in_disguise(self, reading: Reading) -> Iterator[Fault]:
        """Texts that say something else when decoded, also where runs cut them in pieces."""
        for paragraph in reading.paragraphs:
            yield from self._decoded(paragraph.where, paragraph.text)
        for trace in reading.traces:
            if trace.sort is not Sort.NOISE:
                yield from self._decoded(trace.where, trace.text, most=trace.sort)
        strange = "".join(p.text for p in reading.paragraphs if not self._known(p.text))
        yield from self._decoded(PACKAGE, strange)

    def _known(self, text: str) -> bool:
        return self.explained.issuperset(words(text))

    def _residue(self, trace: Trace, found: Wording) -> Iterator[str]:
        """What a trace gives away, by how much a word in it proves."""
        residue = excess(self.needles, found, self.plan)
        if trace.where == FILE_NAME:
            residue = (needle for needle in residue if not self._is_possessive(needle))
        match trace.sort:
            case Sort.NOISE:
                new = (needle for needle in residue if not self._is_public(needle))
                yield from filter(_is_no_markup, certain(new, _IN_NOISE))
            case Sort.MARKUP:
                yield from filter(_is_no_markup, certain(residue, _IN_MARKUP))
            case Sort.TEXT:
                yield from residue
                if found.stream in self.needles.initials and found.stream not in self.plan.stream:
                    yield found.stream

    def _is_possessive(self, needle: str) -> bool:
        """Whether the plan has it with an apostrophe: captains-hill.docx is of Captain's Hill."""
        word = needle.strip()
        of_a_surname = f"{word}s" in self.needles.words  # Williams is no William's
        joined = word.endswith("s") and stream([word[:-1], "s"]) in self.plan.stream
        return joined and not of_a_surname

    def _is_public(self, needle: str) -> bool:
        """Whether the plan has it at all: bytes are read more than once, and prove no number."""
        return needle in self.plan.stream or needle in self.plan.glued

    def _decoded(
        self, where: str, text: str, *, raw: bool = False, most: Sort = Sort.TEXT
    ) -> Iterator[Fault]:
        """Of what is read in disguise; it proves no more than the text that it stands in."""
        return self.in_traces(
            Trace(where, plain, most if sort is Sort.TEXT else sort)
            for plain, sort in disguised(text, self.explained, raw=raw)
        )

    def _raw_words(self, where: str, raw: str) -> Iterator[Fault]:
        found: Counter[str] = Counter()
        for token, count in Counter(_RAW_WORD.findall(raw)).items():
            found[fold(token)] += count
        suspects = (self.needles.words & found.keys()) - OFFICE
        if any(found[word] > self.plan.count[word] for word in suspects):
            yield Fault(where, 0, Kind.VALUE)


def _is_no_markup(needle: str) -> bool:
    word = needle.strip()
    return word not in OFFICE and word.removesuffix("s") not in OFFICE


def _holding(residue: Sequence[str], paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs in which one of these stands."""
    if not residue:
        return []
    wordings = [(paragraph, Wording.of([paragraph.text])) for paragraph in paragraphs]
    return [
        paragraph
        for paragraph, text in wordings
        if any(needle in text.stream or needle in text.glued for needle in residue)
    ]
