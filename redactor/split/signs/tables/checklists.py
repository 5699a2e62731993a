"""Rows of a form about the paper itself that say which passages are to come out of it, by number.

    Any passages to come out?  | Yes: 3(b), 4(a)          To be withheld from the web copy | 3.2 and 4.1

The first cell asks, the next one answers; together they are read as the sentence that they are. What
does not live here: columns of a table that ask it of each row (`sharing`, `business`).
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.split.lines.tables import Table
from redactor.split.rulings.places import KIND, LETTER, NUMBER, read
from redactor.split.rulings.targets import targets
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Lines
    from redactor.split.rulings.places import Target

_ANSWER = re.compile(
    rf"\W*(?:yes\b\W*)?(?P<list>(?:{KIND}\s+)?{NUMBER}(?:(?:\s*[,;&]\s*|\s*,?\s+and\s+|\s+to\s+|\s*-\s*)(?:{KIND}\s+)?(?:{NUMBER}|{LETTER}))*)"
    r"(?:,?\s+(?:and|with)\s+(?:the|their|its|any|all)\s+actions?\b[^.;\d]{0,40})?(?:\W*|[.;]\s+\D{3,120})",
    re.IGNORECASE,
)
# "Part 2 items?", "Any confidential minutes?"
_SHUT = Pattern(
    r"^\W*(?:(?:are|is)\s+there\s+)?(?:any\s+)?(?:<CONF>|<P2>|private|closed)(?:\s+(?:items?|minutes?|paragraphs?|passages?|matters?|business|entr(?:y|ies)|parts?))?\s*\??\W*$"
)
# … of which the answer says in a sentence who gets what: "Items 1 and 2: website. Item 3: governors only."
_GOES_TO = re.compile(
    r"\W*(?:distribution|circulation|publication|for\s+publication|copies(?:\s+to)?|who\s+(?:gets|sees|has)\s+what)\W*",
    re.IGNORECASE,
)
_CELLS = 2
_LONGEST = 16  # words of a question


def answered(lines: Lines) -> Iterator[tuple[int, int, tuple[Target, ...]]]:
    """The cells that ask so, those that answer them, and what these name."""
    in_rows = [at for at, x in enumerate(lines) if x.row is not None and not x.blank]
    for _, cells in groupby(in_rows, key=lambda at: lines[at].row):
        row = list(cells)
        asks, answers = lines[row[0]], lines[row[-1]]
        if len(row) != _CELLS or asks.table is Table.AGENDA or asks.number is not None:
            continue
        if _GOES_TO.fullmatch(asks.text) and (told := targets(answers.text)):
            yield row[0], row[-1], told
            continue
        answer = _ANSWER.fullmatch(answers.text)
        if answer is None or len(asks.text.split()) > _LONGEST:
            continue
        question = asks.text.rstrip(" .:;-")
        joined = question if question.endswith("?") else f"{question}:"
        found = targets(f"{joined} {answer['list']}")
        if not found and _SHUT.match(question):
            found = tuple(read(answer["list"]))
        if found:
            yield row[0], row[-1], found
