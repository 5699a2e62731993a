"""Split minutes: agenda items, and everything that is Part 2.

    lines    = layout.read(document)             numbers, ranks, tables, contexts
             → wording.translate                 the minutes' own words into those of the lexicon
    marked   = extent.sealed(lines)              what the clerk marked, by every carrier
    beside   = belongings.sealed(lines, marked)  what goes with it through the side doors, or may
    sections = seals.cover(lines, seals)         all visible blocks, in reading order

Each room imports only from those above it, and `side_doors` not from `reach`:

words       the words of minutes, as data, and how a text is searched for them
lines       the document as lines: item, number, table and contexts of each
rulings     what a sentence keeps back: items, or pieces of them
markers     which line says that something is confidential, and how far it means to reach
signs       the signs and words that these minutes have of their own, put into the lexicon's
reach       how far a marker really reaches: to its end, its item, what it names
side_doors  what tells of a sealed item elsewhere: actions, agenda, headings, apologies, references

marks       the value between `markers` and `reach`: what a line marks
seals       the value between all and the sections: what is sealed; stubs and their wording
whole       comes before all that: hearings, and papers that are confidential from end to end

What nobody wrote is sealed rather than guessed, with a doubt for a person to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split import seals, whole
from redactor.split.lines import layout
from redactor.split.lines.items import count_items
from redactor.split.markers.hearing import opinions
from redactor.split.reach import annotated, extent, floating, surmised
from redactor.split.reach.surmised import RULE as SURMISED
from redactor.split.seals import NOTICE, stub_text
from redactor.split.side_doors import belongings, headings, series
from redactor.split.side_doors.retold import TOLD_AGAIN
from redactor.split.signs.wording import translate
from redactor.split.words.vocabulary import SplitRules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Document, Finding, Section

__all__ = ["ASKED_ABOUT", "NOTICE", "SplitRules", "count_items", "split", "stub_text"]

# Rules by which a piece of an item may stay open, with a doubt.
ASKED_ABOUT = frozenset([SURMISED, TOLD_AGAIN])


def split(
    document: Document, rules: SplitRules | None = None, findings: Sequence[Finding] = ()
) -> tuple[Section, ...]:
    """Sections in reading order; together they cover every visible block.

    Args:
        document: what was read.
        rules: the policy's settings.
        findings: what was detected; the reader's opinions of lines are among them.
    """
    chosen, said = rules or SplitRules(), opinions(findings)
    lines = translate(layout.read(document))
    marked = extent.sealed(lines, chosen, said.lines)
    reason = whole.reason(document, lines, marked, chosen, said.lines) or floating.of_all(
        lines, marked
    )
    if reason is not None:
        return seals.document(lines, reason)
    marked += annotated.sealed(document, lines, marked, chosen)
    marked += floating.beside_marks(lines, marked)
    marked += floating.among_part_2(lines, marked)
    marked += series.cited(lines, marked)
    goes, asked = surmised.sealed(lines, marked, said)
    marked += goes
    marked = headings.with_emptied(lines, marked, chosen)
    beside = belongings.sealed(lines, marked, chosen, said)
    return seals.cover(lines, [*marked, *beside, *asked])
