r"""Notes by which clerks put their own marks right, behind the minutes: a tag forgotten, a star too many.

    T1 = open. T2 = sealed. …   - 8, Alderney: no tag. T2        - 6. I had T2. The Chair says T1
    * = confidential. …         - item 4, the last line should have a star        - 4e: not 1. 2!

A note names a paragraph or row by its number, and more of several lines by some of their words; the
last sign that it speaks of counts. What such a note shuts is kept back; a sign is taken away only
where the note says in so many words that all may read what bears it. What does not live here: what
the signs mean (`legends`, `margins`, `columns`), and rulings in ordinary words (`rulings`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.keys import is_open
from redactor.split.signs.passages import enclosed
from redactor.split.signs.plainly import may_explain, withheld
from redactor.split.signs.reaching import bears
from redactor.split.words.text import dotted, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_SIGN = r"[^\s\"'“”‘’=,;]{1,8}?"
_KEY = re.compile(
    rf"(?:^|(?<=[\s(]))[\"'“‘]?(?P<sign>{_SIGN})[\"'”’]?(?:\s+(?:at|in|on|by|behind|before)\s+(?:(?:the|its|an?)\s+)?(?:front|end|start|line)(?:\s+of\s+(?:an?|the)\s+\w+)?)?\s*(?:=|\s(?:means?|is\s+for|for)\s)\s*(?P<said>[^.;=]*)"
)
_NOTE = re.compile(
    r"\W*(?:(?:in|under|at)\s+)?(?:(?:item|minute|no|para|row|line)\.?\s+)?(?P<number>\d+(?:\.\d+)*[a-z]?)(?![\d/%:])[.)]?(?=\W|$)(?P<said>.*)"
)
_DRAWN = {"*": r"\b(?:star|asterisk)\b", "†": r"\bdagger\b"}
_LOST = r"(?:no|not|without|lacks?|forgot(?:ten)?|missed|missing|omitted|left\s+(?:off|out))"
_GONE = re.compile(
    r"\b(?:no\s+longer|not|no|isn't|had|have|put|was|strike|drop|scrap|delete|remove|lose|wrong(?:ly)?|says?|said|typed|tagged|marked|starred)\b(?:\s+(?:my|the|an?|it|as|with))*\W*$",
    re.IGNORECASE,
)
_OUGHT = re.compile(
    r"\b(?:should|shd|ought|must|needs?|to|forgot\w*|missed|left\s+off|shall)\b[^.;]*$", re.IGNORECASE
)
_OPEN = re.compile(
    r"\b(?:public|open|publish(?:ed|able)?|website|part\s*1|pt\s*1|p1|for\s+all|everyone|everybody)\b",
    re.IGNORECASE,
)
_NOT_OPEN = re.compile(r"\b(?:not|never|no\s+longer|isn't|n't)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_OF_TAGS = frozenset(
    "the a an my i it is was this that line lines bit tag tags mark marks star sign no not should have had put be".split()
)
_BELOW = 30  # lines of an item, at most


@dataclass(frozen=True, slots=True)
class _Signs:
    """What the minutes' own key explains."""

    shut: tuple[str, ...]
    open: tuple[str, ...]


def put_right(lines: Lines) -> Lines:
    """The lines with what such notes shut in the lexicon's brackets, and without signs too many."""
    signs = _signs(lines)
    if not signs.shut:
        return lines
    found = list(lines)
    for at, line in enumerate(lines):
        note = _note(line, signs)
        if note is None:
            continue
        meant = _meant(lines, at, note, signs)
        shuts = _shuts(note["said"], signs)
        if not meant or shuts is None:
            continue
        for k in meant:
            found[k] = _as_ruled(found[k], signs, shuts=shuts)
        found[at] = replace(line, text=dotted(line.text))
    return tuple(found)
