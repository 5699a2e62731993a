"""Titles of items, in view of what stands below them: they mark nothing, or all of the item.

    Confidential items: There were none.             Actions (Part A and Part B)
    5. Exclusion of the public: items 7 and 8        6. Staffing / (confidential: pink sheet)

What does not live here: titles behind the close (`second_titles`), titles in a table or in no line
of the body (`title_tables`, `titles_apart`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import item_end
from redactor.split.lines.tables import Table
from redactor.split.markers import earlier
from redactor.split.markers.silent import tells_of_none
from redactor.split.marks import Marker, Reach
from redactor.split.rulings.excluded import shuts_onwards, shuts_out
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Lines

TITLE = 10  # words of one
_OF_MINUTES = Pattern(r"\W*(?:<CONF>|<P2>)\s+(?:minutes|record|notes)\b")
_OF_TITLES = frozenset(["flag", "stub", "subtitle"])
_NOTICE = Pattern(r"\W*notices?\s+of\s+(?:any\s+)?(?:<CONF>|<P2>|private|closed)\b")
_ANNOUNCES = re.compile(
    r"\b(?:would|will|is\s+to|are\s+to|was\s+to|were\s+to)\s+be\s+(?:taken|considered|discussed|dealt\s+with|heard|asked)\b",
    re.IGNORECASE,
)
_PARTS = frozenset([Reach.BLOCK, Reach.AFTER, Reach.NEXT_ITEM])
_OF_BOTH = Pattern(
    r"^\W*actions?\b[^.;:]{0,30}?(?:<P1>\s*(?:and|&|\+|,|/)\s*<P2>|<P2>\s*(?:and|&|\+|,|/)\s*<P1>)\W*$"
)
_BELOW_A_TITLE = Pattern(
    r"\W*[(\[]\s*(?:<CONF>|<P2>|private|closed)(?:\s+(?:<NOUN>|item))?(?:\s*[-:,]\s*(?:(?:on|see)\s+)?(?:the\s+)?<COLOUR>)?\s*[)\]]\W*$"
)
# This item was not on the agenda that parents see. Private.
_OF_THIS_ITEM = re.compile(r"\W*[(\[]\s*this\s+(?:item|matter)\b[^()\[\]]*[)\]]\W*", re.IGNORECASE)


def of_no_business(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Flagged titles of items that say that there was no such business, or only approve earlier minutes."""
    for at, mark in enumerate(found):
        line = lines[at]
        flagged = mark is not None and (
            mark.rule in _OF_TITLES or (mark.reach is Reach.BLOCK and mark.pure)
        )
        if not flagged or line.rank is None or line.row is not None:
            continue
        told = [x.words for x in lines[at + 1 : item_end(lines, at)] if not x.blank]
        of_none = all(map(tells_of_none, told))
        one = mark is not None and mark.reach is Reach.ITEM and line.number is not None
        titled = one and _OF_MINUTES.match(line.words)  # no title of a second part
        approved = titled and all(map(earlier.only_formal, told))
        announced = _NOTICE.match(line.words) and all(map(_only_announces, told))
        if told and len(words(line.words)) <= TITLE and (of_none or approved or announced):
            yield at


def _only_announces(text: str) -> bool:
    return all(_ANNOUNCES.search(text, a, b) for a, b in sentences(text))


def of_rulings(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Titles of resolutions that name the items for which the public goes: "Exclusion of the public"."""
    for at, mark in enumerate(found):
        if mark is None or mark.reach not in _PARTS or lines[at].rank is None:
            continue
        below = next((j for j in range(at + 1, len(lines)) if not lines[j].blank), at)
        ruling = found[below]
        named = ruling and ruling.reach is Reach.PIECES and shuts_out(lines[below].text)
        if named or shuts_onwards(lines[below].text):
            yield at


def of_both_parts(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Titles of a log of both parts, "Actions (Part A and Part B)", whose rows say of which they are."""
    for at, mark in enumerate(found):
        if mark is None or not _OF_BOTH.search(lines[at].words):
            continue
        told = [k for k in range(at + 1, item_end(lines, at)) if not lines[k].blank]
        logged = all(lines[k].table is Table.LOG for k in told)
        if logged and any(found[k] is not None for k in told):
            yield at


def flagged_below(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Brackets like "(confidential: pink sheet)" between the title of an item and what the item tells."""
    written = [line for line in lines if not line.blank and line.block.story is Story.BODY]
    where = {line.block.index: at for at, line in enumerate(lines)}
    for title, line, told in zip(written, written[1:], written[2:], strict=False):
        below = title.rank is not None and title.number is not None and line.rank is None
        inside = told.rank is None or (title.rank is not None and told.rank > title.rank)
        mark = found[where[line.block.index]]
        flagged = mark is not None and mark.rule == "flag" and _OF_THIS_ITEM.fullmatch(line.words)
        said = flagged or _BELOW_A_TITLE.match(line.words)
        alone = line.row is None and not line.top and said
        if below and inside and alone and len(words(title.words)) <= TITLE:
            yield where[line.block.index]
