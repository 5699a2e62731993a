"""Titles behind the close of the meeting, where other minutes begin.

    Oakfield School: Confidential            CONFIDENTIAL MINUTES - ITEM 12 - NOT FOR PUBLICATION
    Separate minute (item 4)                 Part 2 appendix to minutes 12 and 13 (governors only)
    Annex, which is sent to members under separate cover

What does not live here: whether the meeting is over (`lines.closing`), and titles before it is
(`markers.openings`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical, spelt_out
from redactor.split.lines.closing import closes, is_over
from redactor.split.lines.line import item_end
from redactor.split.markers.reading import ADDED
from redactor.split.markers.silent import none_told
from redactor.split.markers.tags import CONFIDENTIAL, PART2, REFERENCE, SECOND_TITLE, unmasked
from redactor.split.marks import Marker, Reach
from redactor.split.words import lexicon
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

_TITLE = 14  # words of the title of a set of minutes
# "Oakfield Primary School - Part 2 minutes, 9 December"
_OF_MINUTES = Pattern(
    r"(?:^\W*|[-:,|]\s+)(?:<P2>|<CONF>)\s+(?:minutes|record)\b(?!\s+(?:were|was|are|is|will|have|has|had)\b)"
)
# "Confidential appendix to items 12 and 13"; without the word for a sheet it may be a ruling on them
_NUMBER = r"[A-Z]{0,4}/?\d[\w./]*"
_OF_ITEMS = Pattern(
    r"^\W*(?:<P2>|<CONF>)(?:\s*[-:]?\s*<CONF>)?(?:\s+(?P<sheet>minutes?|record|notes?|appendix|annexe?|addendum|section|paper|sheet|entry|supplement))?\s*[-:,(]?\s*(?:(?:of|for|to|on|under)\s+)?"
    rf"(?(sheet)(?:(?:agenda\s+)?(?:items?|minutes?|paragraphs?)\s+|nos?\.?\s+)*|(?:(?:agenda\s+)?(?:items?|minutes?|paragraphs?)\s+|nos?\.?\s+)+)(?P<numbers>{_NUMBER}(?:\s*(?:,|and|&|to|-)\s*{_NUMBER})*)(?!\w)"
    r"(?![^.;]*\b(?:was|were|is|are|should|must|has|have|had|will|agreed|approved|noted|decided|resolved|above)\b)[^.;]{0,60}$"
)
# A sheet that goes to members alone by the way in which it does: no list of papers, no sentence on one.
_MEMBERS = r"(?:governors?|members?|trustees?|directors?|councillors)"
_UNDER_COVER = r"(?:under\s+(?:separate|sealed|plain|private|confidential)\s+cover|by\s+hand|in\s+(?:an?\s+)?(?:sealed|separate|plain|marked)\s+envelopes?)"
_TO_MEMBERS = re.compile(
    rf"^\W*(?:(?:the|this|loose|separate|extra|last)\s+)*(?:annexe?|appendix|addendum|page|sheet|leaf|slip|supplement|schedule|entries|notes)\b(?!.*\b(?:was|were|had|have|has|staff|parents?|web\w*|public|policy|policies)\b)"
    rf"(?:.*\b{_MEMBERS}\b.*\b{_UNDER_COVER}|.*\b{_UNDER_COVER}.*\b{_MEMBERS}\b|.*\b{_MEMBERS}\b.*\bcollected\s+(?:again|back|in|up)\b)",
    re.IGNORECASE,
)
_SENTENCE = 24  # words of such a title
# "Separate minute (item 4)", "Additional confidential note", "Item 4 in full, for the file only".
_SHEETS = frozenset(
    "minute minutes note notes sheet paper page record detail details full text item items entry eitem cofnod".split()
)
_APART = frozenset(
    "separate separately extra additional supplementary confidential private reserved closed restricted only file wahân wahan".split()
)
_BESIDE = frozenset(
    "in for of on to the a and ar told more governors trustees directors members further continued cont".split()
)
_FLAGS = frozenset([None, Reach.ITEM, Reach.WHOLE_ITEM, Reach.POINTER])
_BY_NUMBER = frozenset([Reach.PIECES, Reach.LISTED])


def second_titles(lines: Lines, found: Sequence[Marker | None], rules: SplitRules) -> Iterator[int]:
    """Titles with a flag behind the close."""
    for at, line in enumerate(lines):
        mark = found[at]
        reach = mark.reach if mark else None
        if reach in _FLAGS and _for_members(line) and is_over(lines, at):
            yield at
            continue
        if reach not in _FLAGS | _BY_NUMBER or not _plain(line):
            continue
        said = unmasked(line.words, rules)
        of_items = _titles_items(lines, found, at)
        if not of_items and reach in _BY_NUMBER:
            continue
        flagged = CONFIDENTIAL.search(said) or PART2.search(said)
        sheet = _names_a_second_sheet(said) and "see" not in words(said)
        titles = of_items or (flagged and _titles(line)) or sheet or _is_ruled_on_below(lines, at)
        if titles and not none_told(said) and is_over(lines, at):
            yield at


# "THE SCHEDULE", and "(withheld from inspection by resolution of the governors …)" below it
_RULED_BELOW = Pattern(
    r"^\W*[(\[]\s*(?:<CONF>|<P2>|withheld|closed|private|not\s+(?:open|available))\b[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]]\W*$"
)


def _is_ruled_on_below(lines: Lines, at: int) -> bool:
    """Whether a title has nothing but brackets below it that keep back what follows."""
    line = lines[at]
    below = next((x for x in lines[at + 1 :] if not x.blank), None)
    titled = line.heading or line.text.isupper()
    return titled and below is not None and _RULED_BELOW.search(below.words) is not None


def _for_members(line: Line) -> bool:
    """Whether a line is the title of a sheet for members alone, whatever else it explains."""
    said = line.block.text
    alone = line.number is None and line.row is None and not (line.top or line.block.label)
    return alone and len(words(said)) <= _SENTENCE and _TO_MEMBERS.search(said) is not None


def _plain(line: Line) -> bool:
    """Whether a line may be the title of a set of minutes: it has no number, label or row."""
    plain = line.number is None and line.row is None and not (line.top or line.block.label)
    return plain and 0 < len(words(_said(line))) <= _TITLE and not closes(line)


# Behind a title, as in "CONFIDENTIAL NOTE TO THE MEMBERS (kept under seal with the minute book)"
_REMARK = re.compile(r"(?<=\w)\s*\([^()]*\)\W*$")


def _said(line: Line) -> str:
    """What a line says; of a confidential title in capitals, or in a style, without its remark."""
    title = _REMARK.sub("", line.words)
    titled = CONFIDENTIAL.search(title) and (line.heading or title.isupper())
    return title if titled else line.words


def _titles(line: Line) -> bool:
    if line.heading or _said(line).isupper() or SECOND_TITLE.match(line.words):
        return True
    return any(rx.search(line.words) for rx in (_OF_MINUTES, ADDED))


def _titles_items(lines: Lines, found: Sequence[Marker | None], at: int) -> bool:
    """Whether a line heads what was minuted apart of items by their numbers, and rules on none."""
    named = _OF_ITEMS.match(lines[at].words)
    told = any(not (x.blank or closes(x)) for x in lines[at + 1 :])
    if named is None or not told:
        return False
    return bool(named["sheet"]) or all(
        _is_stub(lines, found, number) for number in spelt_out(named["numbers"])
    )


def _is_stub(lines: Lines, found: Sequence[Marker | None], number: str) -> bool:
    """Whether an item says no more than that it is told elsewhere, or is none of these minutes."""
    meant = canonical(number)
    heads = [j for j, x in enumerate(lines) if x.number and x.number.parts == meant]
    heads = [j for j in heads if lines[j].rank is not None and not lines[j].agenda]
    return all(
        any(found[k] for k in range(j, item_end(lines, j)) if not lines[k].blank) for j in heads
    )


# "Notes for the file" are no more than that; "Item 4 in full, for the file only" is
_FOR_THE_FILE = re.compile(r"\bfor\s+(?:the\s+)?files?\b", re.IGNORECASE)


def _names_a_second_sheet(said: str) -> bool:
    """Whether a line says no more than that here is what was minuted apart, and of which item."""
    told = words(said)
    known = _SHEETS | _APART | _BESIDE | lexicon.MARKER_WORDS | lexicon.REFERENCE_WORDS
    kinds = all(not one.isdisjoint(told) for one in (_SHEETS, _APART))
    apart = _APART & {*told} - ({"file"} if _FOR_THE_FILE.search(said) else set())
    return kinds and bool(apart) and all(w in known or REFERENCE.fullmatch(w) for w in told)
