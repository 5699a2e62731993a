"""Columns that ask of each row who may see it, and cells that shut items besides their own row.

    Who may see it: Us / Anyone          Can it be shared? Yes / No, not yet          For: board / all
    No - and nor can 6                   CONFIDENTIAL (this row and everything minuted at 6)

A heading asks; what a cell answers is read by its first words. What does not live here: columns
with one word for one half of the minutes (`columns`), letters that a key explains
(`meaning.margins`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from redactor.split.lines.tables import Table
from redactor.split.markers.tags import is_tag
from redactor.split.words.looks import TICKS
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Lines

_MAY = r"(?:can|may|could|should|might|is|are|do|does|ok(?:ay)?|safe|fit|fine|free|cleared|allowed)"
_SHOWN = (
    r"(?:shar(?:e|ed|ing|able)|publi\w+|show|shown|print(?:ed)?|display(?:ed)?|circulat(?:e|ed|ion)|released?|disclosed?|post(?:ed)?|pinned|put\s+(?:(?:it|this|them|up)\s+)?(?:up|on|in)|upload(?:ed)?"
    r"|(?:seen|read)(?=\s+by\b)|see(?=\s+(?:it|this|the))|(?:go|goes|going)\s+(?:out|up|on|in|online|public)|web\s*site|parents)"
)
_FILLING = r"(?:it|this|that|the|they|we|i|you|be|row|line|item|entry|to|for|on|in|up|out|with|by|go|goes|being|parents|families|public|others|outside|everyone|anyone|web\s*site|online|porch|copy|version|minutes|\w+'s)"
# "Can it be shared?", "OK to publish", "Shareable?": answered by yes or no
_IF_SHOWN = re.compile(
    rf"\W*(?:{_MAY}\s+(?:{_FILLING}\s+){{0,4}}?{_SHOWN}(?:\s+{_FILLING}){{0,4}}|(?:{_FILLING}\s+){{0,2}}{_SHOWN}(?:\s+{_FILLING}){{0,3}}(?=\s*\?)|shareable)\s*\??\s*(?:\(?y(?:es)?\s*/\s*no?\)?)?\W*",
    re.IGNORECASE,
)
_NO = Pattern(
    r"\W*(?:(?:no|nope|not|never|n|none|don't|do\s+not|cannot|can't|must\s+not|mustn't|better\s+not|certainly\s+not|x|private|closed|withheld|withhold|keep\s+(?:back|in|out|to)|<CONF>|<P2>)\b|[✗✘❌])(?!\s+(?:problem|objection|reason\s+not))"
)
# "Who may see it", "Audience", "Seen by": answered by a group of people
_WHO = re.compile(
    r"\W*(?:who(?:m)?\s+(?:(?:may|can|could|should|is|are|to|allowed|gets?|has|have|else)\s+){0,3}(?:see|sees|read|reads|look\s+at)(?:\s+(?:it|this|that|the|an?|each|row|line|item|entry|note|minute|bit)){0,2}|(?:for|by)\s+who(?:m|se\s+eyes)?|whose\s+eyes|readers?(?:hip)?|audience|(?:seen|read|shared|visible|open|shown)\s+(?:by|with|to)(?:\s+whom)?|visibility|eyes)\s*\??\W*",
    re.IGNORECASE,
)
# "Confidential?": answered by yes, and more than that
_IF_SHUT = Pattern(
    r"\W*(?:is\s+(?:it|this)\s+)?(?:<CONF>|<P2>|private|closed|secret|sensitive)\s*\?\s*(?:\(?y/n\)?)?\W*$"
)
_YES = re.compile(rf"\W*(?:yes|y|[{TICKS}])(?!\w)", re.IGNORECASE)
_GROUP = r"(?:us|ourselves|governors?|trustees?|members?|directors?|board|committee|council|corporation|lgb|panel|chair|vice[ -]chair|head(?:teacher)?|principal|clerk|staff|room|insiders?)"
_ONLY_THEM = Pattern(
    rf"\W*(?:(?:only|just|for|the|this|those|in|on)\s+){{0,3}}{_GROUP}(?:(?:\s*[,/&+]\s*|\s+and\s+)(?:the\s+)?{_GROUP})*(?:'s?|s')?(?:\s+(?:only|alone|eyes|table))*(?=\W*$|\s*[,;(.]|\s+-\s|\s+and\s+\W?\d)|\W*(?:closed|private|inside|in-house|internal|nobody(?:\s+else)?|<CONF>|<P2>)\b.{{0,24}}$"
)
_EVERYBODY = re.compile(
    r"\W*(?:any(?:one|body)|every(?:one|body)|all|public|parents|families|open|web\s*site|web|porch|world|the\s+(?:public|world|web\s*site|parish)|whole\s+school)\b.{0,24}",
    re.IGNORECASE,
)
_READS = re.compile(r"\W*(?:readers?|who\b.*\b(?:see|sees|read|reads)\b)", re.IGNORECASE)
_OPEN_TO_ALL = re.compile(
    r"\b(?:any(?:one|body)|every(?:one|body)|all(?!\s+but\b)|public|parents|pupils|families|staff(?!\s+(?:governor|member))|school|community|open|web\s*site|web|porch|world)\b",
    re.IGNORECASE,
)
_NUMBER = r"\(?\d{1,3}(?:[./]\d{1,3})*[a-z]?\)?(?:\([a-z]+\))?"
_AND_ITEMS = re.compile(
    rf"\b(?:nor|neither|and|also|likewise|not(?=\s+\S+\s+either)|same|with|plus|everything|all|what(?:ever)?|anything|whole|including|items?|minutes?)(?:\s+(?!see|until|till|by|before|after|page|pages|year|from|since|of|not\b|on\b)[a-z]+){{0,5}}?\s+(?P<numbers>{_NUMBER}(?:(?:\s*,\s*|\s*&\s*|\s+and\s+){_NUMBER})*)(?=\W*$|[.,;)](?!\d)|\s+(?:too|either|also|as\s+well|above|itself)\b)",
    re.IGNORECASE,
)
_LEAD = Pattern(r"\W*(?:<CONF>|<P2>)")
_LONGEST = 14  # words of a cell that answers


def shut_rows(lines: Lines) -> set[int]:
    """Lines that begin a row of which such a column says that not everybody may see it."""
    rows = {lines[at].row for at in _shut(lines)}
    return {at for at, x in enumerate(lines) if x.row in rows and x.first_in_row}


def items_beside(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Cells that shut items besides their own row, and the numbers of these."""
    shut = _shut(lines)
    for at, x in enumerate(lines):
        flagged = x.row is not None and not x.header_row and _LEAD.match(x.text) is not None
        # "Part 2 item 1" is what its own row is about
        short = (at in shut or flagged) and len(x.text.split()) <= _LONGEST and not is_tag(x.text)
        if short and (found := _AND_ITEMS.search(x.text)):
            yield at, tuple(n.strip("()") for n in re.findall(_NUMBER, found["numbers"]))


def _shut(lines: Lines) -> set[int]:
    """The cells that say no, or name those who may see the row and are not everybody."""
    heads = {
        (x.row[0], x.block.place.column): x.text
        for x in lines
        if x.header_row and x.row and x.block.place and x.table is not Table.AGENDA
    }
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, x in enumerate(lines):
        if x.row and x.block.place and not x.header_row and not x.blank:
            cells[x.row[0], x.block.place.column].append(at)
    found: set[int] = set()
    for column, head in heads.items():
        below = [at for at in cells[column] if len(lines[at].text.split()) <= _LONGEST]
        if _IF_SHOWN.fullmatch(head):
            found |= {at for at in below if _NO.match(lines[at].text)}
        elif _IF_SHUT.match(head):
            found |= {at for at in below if _YES.match(lines[at].text)}
        elif _WHO.fullmatch(head) and any(_EVERYBODY.fullmatch(lines[at].text) for at in below):
            some = _READS.match(head) is not None and lines[below[0]].table is Table.MINUTES
            found |= {at for at in below if _only_them(lines[at].text, some=some)}
    return found


def _only_them(text: str, *, some: bool) -> bool:
    """Whether a cell names the board; or, of readers, any that are not everybody: "Mr Orr"."""
    named = any(c.isalpha() for c in text) and _OPEN_TO_ALL.search(text) is None
    return bool(_ONLY_THEM.match(text)) or (some and named)
