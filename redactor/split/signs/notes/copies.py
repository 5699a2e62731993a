"""Which copy of the minutes goes to whom, and where the closed ones are kept, told in their head.

    Distribution: all governors. Part 2: governors only.
    The confidential minutes of this meeting are kept by the clerk.
    Confidential section circulated separately.        These minutes have a confidential appendix.

Of "these" minutes the same would be said of all; "Part 2 minutes, recorded separately" may be the
title of that very paper. What does not live here: notes that explain a sign or name items.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.signs.notes.heads import PART, in_head
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_WAS = r"(?:(?:is|are|was|were|has|have|been|will|be)\s+)"
_DONE = r"(?:circulated|minuted|recorded|filed|kept|held|issued|sent|bound)"
_APPENDED = r"(?:section|portion|appendix|appendices|annexe?|addendum|schedule|supplement)"
_LAID_BEHIND = r"(?:appendix|appendices|annexe?|addendum|supplement)"
_KEPT = Pattern(
    rf"^\W*(?:(?:the|an?|any|separate|all)\s+)*{PART}\s+(?:\w+\s+for\s+item\s+\S+\s+)?(?:is|are|was|were|will\s+be|has\s+been|have\s+been)\s+(?:(?:also|only|always|then|to\s+be)\s+)*"
    r"(?:kept|held|filed|stored|retained|circulated|available|issued|sent|attached|appended|taken\s+by|minuted|in\s+the|with\s+the)\b"
)
_APART = Pattern(
    rf"^\W*{PART}\s+{_WAS}+(?:{_DONE}\s+)?separate(?:ly)?\W*$"
    rf"|^\W*{PART}\s*:\s*(?:{_DONE}\s+)?(?:separately|(?:on\s+|in\s+)?(?:an?\s+)?separate(?:\s+(?:sheet|paper|document|file|minutes?|record))?)\W*$"
    rf"|^\W*(?:<CONF>|<P2>)\s+{_APPENDED}\s+{_DONE}\s+separately\W*$"
    rf"|^\W*there\s+(?:is|are|was|were)\s+(?:also\s+)?(?:an?\s+)?(?:separate|additional|further)\s+{PART}\W*$"
    rf"|^\W*(?:these|the)\s+minutes\s+(?:also\s+)?have\s+an?\s+(?:separate\s+)?(?:<CONF>|<P2>)\s+{_APPENDED}\W*$"
    rf"|\b(?:version|copy|minutes|publi\w+|web\w*)\b[^.;]*?{PART}\s+{_WAS}*(?:removed|omitted|excluded|withheld|redacted|deleted|taken\s+out|not\s+included)\W*$"
)
_SEE = Pattern(
    rf"^\W*(?:(?:see|cf\.?|refer\s+to|for\s+[\w ]{{3,40}}?,?\s+see)(?:\s+also)?\s*:?\s+(?:the\s+)?(?:separate\s+)?{PART}"
    rf"|(?:any|all|each)\s+(?:items?|matters?|business)\b[^.;]{{0,50}}\b(?:appears?|(?:is|are)\s+(?:recorded|minuted|found|set\s+out))\s+(?:\w+\s+)?in\s+(?:the\s+)?(?:separate\s+)?{PART})"
)
_TAKEN_BY = Pattern(rf"^\W*{PART}\s+(?:taken|written|recorded|kept|held)\s+by\b")
# "Part 2: governors only", behind those who have the open copy
_TO = Pattern(rf"^\W*{PART}\s*(?:[:>=-]|to\b|for\b|goes\s+to\b)")
# … which explains a sign, or names items
_EXPLAINS = re.compile(
    r"\b(?:items?|minutes?|paragraphs?|nos?\.?|numbers?|pages?)\s+\w?\d|\b(?:mark\w*|stars?|starred|asterisk\w*|brackets?|italics?|bold|red|shaded|grey|letters?|signs?|symbols?|columns?|colou?r\w*|pink|blue|yellow|green|buff|underlin\w+|boxes|boxed)\b|\*",
    re.IGNORECASE,
)
_COPIES = re.compile(
    r"^\W*(?:circulation|circulated|distribution|distributed|issued|sent|copies|copied|copy|cc|mailing)(?:\s+(?:list|to))?\s*[:-]",
    re.IGNORECASE,
)
_SPEAKS_OF = Pattern(rf"(?:<CONF>|<P2>)\s+{_LAID_BEHIND}\b")
_TITLED = re.compile(rf"\W*{_LAID_BEHIND}\b", re.IGNORECASE)
_LONGEST = 8  # words of its title
_OPEN_TO = re.compile(
    r"\b(?:web\s?site|web|school\s+office|notice\s?board|staff\s?room|public|parents|library|all\s+(?:governors|trustees|directors|members|staff))\b",
    re.IGNORECASE,
)
_OPEN_COPY = re.compile(
    r"^\W*(?:open|public|published)\s+(?:minutes|copy|version|record|set|edition)\b(?!\s+of\b)",
    re.IGNORECASE,
)


def lying_here(lines: Lines) -> set[int]:
    """Where an appendix is titled that the head calls confidential, wherever else it goes."""
    spoken = any(in_head(x) and _SPEAKS_OF.search(x.text) for x in lines)
    return {
        at
        for at, x in enumerate(lines)
        if spoken and not (in_head(x) or x.agenda or x.row) and _is_title(x)
    }


def _is_title(line: Line) -> bool:
    return len(words(line.text)) <= _LONGEST and _TITLED.match(line.text) is not None


def listed(text: str) -> bool:
    """Whether a line says who has the open copy."""
    given = _COPIES.match(text) is not None and _OPEN_TO.search(text) is not None
    return given or _OPEN_COPY.match(text) is not None


def tells(said: str, *, behind: bool, copies: bool) -> bool:
    """Whether a sentence says who has the closed copy, where it is kept, or that there is one.

    behind: another sentence stands in front. copies: the line says who has the open one.
    """
    shared = copies and (not behind or _TO.match(said) is not None)
    taken = behind and _TAKEN_BY.match(said)
    apart = _KEPT.match(said) or _APART.search(said) or _SEE.match(said)
    return bool(shared or taken or apart) and not _EXPLAINS.search(said)
