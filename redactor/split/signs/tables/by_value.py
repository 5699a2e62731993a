"""Rows by the value of a column, where a sentence beside the table says of one of them that it is kept back.

    Web: anybody may have it. Six: only the six trustees who sat round the table.
    Rows that say stays are not for the website.       Blue rows are lifted out before posting.

The cells of such rows get the lexicon's mark. What does not live here: columns of letters
(`two_values`), and columns that speak for themselves (`columns`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.tables import column_of
from redactor.split.signs.meaning.everyday import is_kept
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.split.lines.line import Line, Lines

_ROWS = r"(?i:rows?|lines?|entries|items?|minutes?|ones?|those)"
_SAYS = r"(?i:(?:that|which)\s+(?:says?|have|has|bears?|read)|with|marked(?:\s+as)?|for|of|headed)"
# "Six: …", "Six rows …", "Rows that say Six …", each with what is said of them
_FORMS = (
    r"(?:^|[.;,:(–-]\s*|\s)[\"']?{value}[\"']?\s*(?:[:=]|\s[-–]|,?\s+means|\s+is\s+for)\s+(?P<said>[^.;]+)",
    rf"\b{_ROWS}\s+{_SAYS}\s+[\"']?{{value}}[\"']?(?!\w)(?P<said>[^.;]+)",
    rf"(?<!\w){{value}}\s+{_ROWS}\b(?P<said>[^.;]+)",
)
_OTHERWISE = re.compile(
    r"\b(?:present|absent|voted?|in\s+favour|against|done|complete[ds]?|overdue|status|owner|risk)\b",
    re.IGNORECASE,
)
_LONGEST, _MOST = 14, 3  # letters of a value; values of such a column
_FEWEST = 3  # rows that have one
_NOTE = 60  # words


def by_value(lines: Lines) -> Lines:
    """The lines with the lexicon's mark in the cells of such values."""
    told = [x.text for x in lines if _may_tell(x)]
    shut = {
        (*where, value)
        for where, values in _columns(lines).items()
        if len(kept := {v for v in values if any(_keeps(text, v, values) for text in told)})
        < len(values)
        for value in kept
    }
    return tuple(
        replace(x, text=HOUSE_MARK.ljust(len(x.text))) if _says(x) in shut else x for x in lines
    )


def _says(line: Line) -> tuple[int, int, str] | None:
    """The table, the column and the value of a cell."""
    if line.row is None or line.header_row or line.blank:
        return None
    return line.row[0], column_of(line.block.place), line.text.strip()


def _may_tell(line: Line) -> bool:
    apart = line.header_row or (line.row is None and not line.heading)  # "E: anybody. U: just us"
    body = line.block.story is Story.BODY and apart
    return body and 1 < len(words(line.text)) <= _NOTE and _OTHERWISE.search(line.text) is None


def _columns(lines: Lines) -> dict[tuple[int, int], Counter[str]]:
    """By table and column, the values, where there are two or three short ones."""
    found: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for table, column, value in filter(None, map(_says, lines)):
        found[table, column][value] += 1
    return {
        where: values
        for where, values in found.items()
        if 1 < len(values) <= _MOST
        and max(map(len, values)) <= _LONGEST
        and values.total() >= _FEWEST
    }


def _keeps(text: str, value: str, values: Iterable[str]) -> bool:
    """Whether a note keeps back the rows of a value, by what it says of that and not of another."""
    others = "|".join(re.escape(x) for x in values if x != value)
    for form in _FORMS:
        if found := re.search(form.format(value=re.escape(value)), text):
            said = re.split(rf"(?<!\w)(?:{others})(?!\w)", found["said"], maxsplit=1)[0]
            if is_kept(said):
                return True
    return False
