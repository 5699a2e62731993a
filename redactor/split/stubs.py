"""What Part 1 says in the place of a sealed section (D16, D18, G3): its number, and no more."""

from __future__ import annotations

import re

from redactor.data import Carrier, Document, Section
from redactor.split.lexicon import MARKER_WORDS
from redactor.split.numbering import read
from redactor.split.rules import SplitRules
from redactor.split.tags import pure
from redactor.split.text import flat, words

ITEM = "Confidential item: recorded separately in Part 2."
STRETCH = "[recorded separately in Part 2]"
REASON = "[reason not published]"
NOTICE = "These minutes are confidential and are not published. They are recorded separately."


def stub_text(
    section: Section, document: Document | None = None, rules: SplitRules | None = None
) -> str:
    """The neutral words that stand in Part 1 for a sealed section; empty where nothing stands.

    With the document at hand, a heading of the allow-list ("Staffing") is kept.
    """
    if section.carrier is Carrier.DOCUMENT:
        return NOTICE
    if section.carrier is Carrier.LOG_ROW:
        return ""
    if section.carrier is Carrier.STRETCH:
        return REASON if section.rule == "apology-reason" else STRETCH
    heading = "" if document is None else _neutral_heading(section, document, rules or SplitRules())
    said = f"{heading}: {ITEM[0].lower()}{ITEM[1:]}" if heading else ITEM
    number = (
        re.sub(r"(?<=\d)$", ".", section.number) if section.number.isdigit() else section.number
    )
    return f"{number} {said}".strip()


def _neutral_heading(section: Section, document: Document, rules: SplitRules) -> str:
    blocks = [document.blocks[span.block] for span in section.spans]
    block = next((b for b in blocks if b.text.strip() and not pure(flat(b.text))), blocks[0])
    number = read(flat(block.text), block.label, certain=True)
    title = block.text[number.end :] if number else block.text[len(block.label) :]
    bare = re.sub(r"[\[(][^\])]*[\])]|\s[-–—]\s.*$", "", title).strip(" .:*\t-–—")
    said = " ".join(words(bare))
    neutral = {" ".join(words(phrase)) for phrase in rules.neutral_headings}
    return bare if said in neutral and not MARKER_WORDS.issuperset(said.split()) else ""
