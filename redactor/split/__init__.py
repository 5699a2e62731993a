"""Split minutes: agenda items, and everything that is Part 2.

    lines    = layout.read(document)             numbers, ranks, tables, contexts (A3, A4)
             → wording.translate                 the minutes' own words into those of the lexicon
    marked   = extent.sealed(lines)              what the clerk marked, by every carrier (B1 to B4)
    beside   = belongings.sealed(lines, marked)  what goes with it through the side doors (B5)
    sections = seals.cover(lines, seals)         all visible blocks, in reading order

`layout` stands on `ranks` (which line begins an item) and `agenda` (the list printed on top); what
they read is a `Line`. A line becomes a `Marker` (`marks`) in `markers`: what it says, and how far it
means to reach; whether it opens a part is read in `openings`. `lexicon` holds the words that mark
Part 2 and the false friends (B6), `remarks` what is said of single paragraphs and flags on them,
`informal` the lines by which an untrained hand opens it, and its misspellings, `named` lists of
items by their number, `targets` what a sentence keeps back, items or pieces of them (where they
stand: `pieces`, by words that it quotes: `quoted`, in a list: `listed`), `spoken` what plain speech
takes back a moment later, in the words of `copies` for what the public reads and what it does not,
`legends` the signs (`coined`) that the minutes themselves explain, `conventions` how a sentence does
it, in the words of `kept`, `keys` two signs side by side, `usage` those that need no sentence,
`prefixes` those in front of numbers, `signs` where they stand, `holding` how far, `columns` those in
a column of their own, `heard` what only the reader knows; `passages` what stands between two tags
that explain themselves or name a sign, `tags` finds marks inside a paragraph, `patterns` tries none
of them where a word is missing that it needs. How far a marker really reaches is decided in
`extent`, for what is named by number in `by_number`, for a whole block in `blocks`, up to the
line that `ends` finds, one that says so, or evidence, or the `closing` lines, or the end of each item where markers are
`repeated`. A pair of lines "left" and "came back" (`movement`) alone seals nothing. `headings` takes
the heading of an item of which nothing is left open.

The side doors: `apologies` has reasons for absence, `corrections` what was put right in earlier
Part 2 minutes, `references` what open sentences tell of what they point at; `belongings` has
actions, headers and footers, tied to a sealed item by its number, by the words of Part 2, or by a
name or rare words that occur in it (`evidence`).

`whole` comes before all that: hearings, and papers that are confidential from end to end, are
sealed as one. What nobody wrote is sealed rather than guessed, with a doubt for a person to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split import belongings, extent, headings, layout, seals, whole
from redactor.split.heard import heard
from redactor.split.seals import NOTICE, stub_text
from redactor.split.vocabulary import SplitRules
from redactor.split.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Document, Finding, Section

__all__ = ["NOTICE", "SplitRules", "split", "stub_text"]


def split(
    document: Document, rules: SplitRules | None = None, findings: Sequence[Finding] = ()
) -> tuple[Section, ...]:
    """Sections in reading order; together they cover every visible block.

    Args:
        document: what was read.
        rules: the policy's settings.
        findings: what was detected; the reader's opinions of lines are among them.
    """
    chosen, said = rules or SplitRules(), heard(findings)
    lines = translate(layout.read(document))
    marked = extent.sealed(lines, chosen, said)
    reason = whole.reason(document, lines, marked, chosen, said)
    if reason is not None:
        return seals.document(lines, reason)
    marked += belongings.cited(lines, marked)
    marked = headings.with_emptied(lines, marked, chosen)
    return seals.cover(lines, [*marked, *belongings.sealed(lines, marked, chosen)])
