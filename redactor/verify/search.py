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

from redactor.verify.container import FILE_NAME, PACKAGE, Entry
from redactor.verify.encoded import disguised
from redactor.verify.kinds import Kind
from redactor.verify.parts import place
from redactor.verify.report import Fault, Paragraph, Reading, Trace
from redactor.verify.residue import Needles, SealedRuns, excess
from redactor.verify.vocabulary import VOCABULARY
from redactor.verify.words import Wording, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.verify.claim import Claim

_RAW_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for, and the plan that may explain it."""

    needles: Needles = field(repr=False)
    sealed: SealedRuns = field(repr=False)
    plan: Wording = field(repr=False)
    explained: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, claim: Claim, plan: Wording) -> Search:
        return cls(
            Needles.of(claim.secrets),
            SealedRuns.of(claim, plan),
            plan,
            VOCABULARY | plan.count.keys(),
        )

    def in_paragraphs(
        self, paragraphs: Sequence[Paragraph], found: Wording, strange: Sequence[Paragraph]
    ) -> Iterator[Fault]:
        """Across runs and across paragraphs; those that the plan does not have are named first."""
        for kind, residue in (
            (Kind.VALUE, list(excess(self.needles, found, self.plan))),
            (Kind.SEALED, list(self.sealed.within(found))),
        ):
            holders = _holding(residue, strange) or _holding(residue, paragraphs)
            yield from (Fault(holder.where, holder.number, kind) for holder in holders)
            if residue and not holders:  # it lies across paragraphs
                yield Fault(PACKAGE, 0, kind)

    def in_traces(self, traces: Iterable[Trace]) -> Iterator[Fault]:
        for trace in traces:
            found = Wording.of([trace.text])
            if any(excess(self.needles, found, self.plan)):
                yield Fault(trace.where, 0, Kind.VALUE)
            # "exclusion panel" in a file's name says no more than that there was one
            if trace.where != FILE_NAME and any(self.sealed.within(found)):
                yield Fault(trace.where, 0, Kind.SEALED)

    def in_bytes(self, entries: Iterable[Entry]) -> Iterator[Fault]:
        """The parts as they are, without a parser: a second pair of eyes on the first."""
        for entry in entries:
            where = place(entry.name)
            raw = entry.data.decode("utf-8", "replace")
            yield from self._raw_words(where, raw)
            yield from self._decoded(where, raw)

    def in_disguise(self, reading: Reading) -> Iterator[Fault]:
        """Texts that say something else when decoded, also where runs cut them in pieces."""
        for paragraph in reading.paragraphs:
            yield from self._decoded(paragraph.where, paragraph.text)
        for trace in reading.traces:
            yield from self._decoded(trace.where, trace.text)

    def _decoded(self, where: str, text: str) -> Iterator[Fault]:
        return self.in_traces(Trace(where, plain) for plain in disguised(text, self.explained))

    def _raw_words(self, where: str, raw: str) -> Iterator[Fault]:
        found: Counter[str] = Counter()
        for token, count in Counter(_RAW_WORD.findall(raw)).items():
            found[fold(token)] += count
        suspects = (self.needles.words & found.keys()) - VOCABULARY
        if any(found[word] > self.plan.count[word] for word in suspects):
            yield Fault(where, 0, Kind.VALUE)


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
