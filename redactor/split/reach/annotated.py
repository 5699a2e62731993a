"""Paragraphs that a comment, or the name of a content control or a style, calls confidential.

    comment: "This bit is Part 2 please"        style: "Confidential item"        control: "Part 2"

Nobody sees these on the printed page, and a comment may only ask; so there is a doubt for a person.
What does not live here: what is written about which paragraph (`ooxml.annotations`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end
from redactor.split.markers.tags import CONFIDENTIAL, PART2, pure, unmasked
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.data import Annotation, Document
    from redactor.split.lines.line import Lines
    from redactor.split.seals import Seal
    from redactor.split.words.vocabulary import SplitRules

RULE = "annotation"
SAID = "a comment on this says that something is confidential"
NAMED = "the name of a style, or of a content control, says that this is confidential"
_LONGEST = 25  # words of a comment that says no more than where something belongs
_DENIES = Pattern(
    r"\b(?:not|no|non|nothing|isn't|aren't|wasn't|never|longer|neither|remove[ds]?|drop|delete|without)\b[^.;!?]{0,40}(?:<P2>|<CONF>)"
    r"|(?:<P2>|<CONF>)[^.;!?]{0,20}\bno\s+(?:longer|more)\b|<P1>"
)


def sealed(
    document: Document, lines: Lines, marked: Sequence[Seal], rules: SplitRules
) -> list[Seal]:
    """What such a word is about, unless it is sealed already; of a heading, its item."""
    gone = {span.block for seal in marked for span in seal.spans}
    doubts = {one.block: SAID if one.comment else NAMED for one in _marks(document, rules)}
    found: list[Seal] = []
    for at, line in enumerate(lines):
        doubt = doubts.get(line.block.index)
        if doubt is None or line.blank or line.top or line.agenda or line.block.index in gone:
            continue
        if line.block.story is Story.BODY:
            end = max(at + 1, min(item_end(lines, at), tail_start(lines, at)))
            found += seals.paragraphs(lines[at:end], RULE, doubt=doubt)
    return found


def _marks(document: Document, rules: SplitRules) -> Iterator[Annotation]:
    for one in document.annotations:
        said = unmasked(flat(one.text), rules)
        named = PART2.search(said) or CONFIDENTIAL.search(said)
        brief = len(words(said)) <= _LONGEST and not _DENIES.search(said)
        asks = "?" in said  # of a form: "Confidential?", and the answer in it
        if named and (brief if one.comment else pure(said) and not asks):
            yield one
