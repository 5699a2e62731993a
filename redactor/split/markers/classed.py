"""Forms on top of a paper, and page heads, that say of what class it is.

    Classification: CONFIDENTIAL        | For publication | No |        | Part 2 | None |

What does not live here: titles, banners and sentences by which a whole paper is confidential
(`whole`, `stated`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers.tags import pure, unmasked
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

_LABELS = r"(?:(?:(?:security|document|protective|information|paper)\s+)?(?:classification|marking|status|confidentiality|access|sensitivity(?:\s+label)?|category|circulation|distribution)(?:\s+of\s+(?:these\s+)?minutes)?|open\s*(?:/|or)\s*closed)"
_CLASSIFIED = Pattern(
    rf"^\W*{_LABELS}\s*(?::|\s-)\s*(?:<CONF>|<P2>|(?<!status: )(?<!status - )closed|private)(?:\s*[-/,(]\s*(?:<CONF>|<P2>))?\W*$"
    r"|^\W*(?:<CONF>|<P2>)\s*[?:]+\s*y(?:es)?\W*$"
    r"|^\W*(?:(?:for\s+)?(?:publication|publish)|published)(?:\s+on\s+(?:the\s+)?web\s?site)?\s*(?:[:?]|\s-)+\s*no?\W*$"
)


_ANSWERED_NO = re.compile(r"\W*(?:no|none|nil|n/?a|dim)\W*", re.IGNORECASE)


def answered_no(line: Line, lines: Lines) -> bool:
    """Whether a cell of a form asks for Part 2, of which there is none: "Part 2 | None"."""
    beside = [x for x in lines if line.row is not None and x.row == line.row and not x.blank]
    asks = beside[:1] == [line] and pure(line.words)
    return asks and all(_ANSWERED_NO.fullmatch(x.text) for x in beside[1:]) and len(beside) > 1


def classed(top: Sequence[Line], headers: Sequence[str], rules: SplitRules) -> bool:
    """Whether a line of the form on top, a row of it or a header says what class of paper this is."""
    rows: dict[object, list[str]] = {}
    for line in top:
        rows.setdefault(line.row or line.block.index, []).append(line.text.strip(" :"))
    said = (unmasked(flat(": ".join(cells)), rules) for cells in rows.values())
    return any(map(_CLASSIFIED.search, (*said, *headers)))
