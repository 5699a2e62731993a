"""Hours of the open and the closed sitting, told in the head of minutes whose Part 2 has a title.

    The closed session began at 4.00 pm and the open session at 4.40 pm.
    Part 1 began at 6 pm; Part 2 began at 7.40 pm and closed at 8 pm.
    6.00pm Part A; 7.30pm Part B (confidential)

Such a sentence says when, and opens nothing: the title below does. What does not live here: notes
that keep back what was said between two hours (`timed`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.notes.heads import PART, in_head
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_SITTING = r"(?:session|sitting|part|section|meeting|business)"
_CLOSED = rf"(?:<P2>|(?:closed|private|confidential|reserved)\s+{_SITTING})"
_HOUR = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?\s?[ap]\.?m\b|\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b"
)
_TELLS_WHEN = Pattern(
    rf"\b{_CLOSED}\s+(?:\w+\s+){{0,3}}?(?:began|begins|started|starts|opened|commenced|ran|followed|was\s+(?:held|taken)|took\s+place|from|at)\b"
    rf"|\b(?:went|moved|goes|moves)\s+into\s+(?:the\s+)?{_CLOSED}"
)
_TITLE = Pattern(rf"^\W*(?:[\w./]*\d[\w./]*\W+)?{_CLOSED}")
_LONGEST = 12  # words of a title
# "6.00pm Part A; 7.30pm Part B (confidential)": the hours of both, and no more
_BARE_HOUR = r"(?:(?<!\d)\d{1,2}(?:[.:]\d\d)?(?!\d)\s*(?:[ap]\.?m\b\.?)?)"
_HOURS = Pattern(
    rf"^\W*(?:(?:{_BARE_HOUR}|<P1>|<P2>|<CONF>|open|public|from|until|to|at|and|then|in)\W*)*$"
)
_OF_BOTH = (Pattern(r"<P1>"), Pattern(r"<P2>"), re.compile(_BARE_HOUR))
_LABEL = re.compile(
    rf"^\W*[^:]{{3,40}}?\s*:\s*{_BARE_HOUR}\W*$", re.IGNORECASE
)  # "Part 2 started: 7.45pm"
_OF_ONE = Pattern(PART)
_WHO_CAME = re.compile(
    r"\W*(?:present|in\s+attendance|attend\w+|apologies|trustees|governors|directors|members|officers|by\s+invitation)\b",
    re.IGNORECASE,
)


def without(lines: Lines) -> Lines:
    """The lines without such sentences, character for character."""
    list_ = next((at for at, line in enumerate(lines) if _lists_people(line)), 0)
    told = [at for at in range(list_) if _in_head(lines[at]) and _HOUR.search(lines[at].text)]
    if not told or not any(map(_is_title, lines[list_:])):
        return lines
    found = list(lines)
    for at in told:
        text = lines[at].text
        for a, b in sentences(text):
            if _HOUR.search(text, a, b) and _TELLS_WHEN.search(text[a:b]):
                found[at] = replace(found[at], text=dotted_between(found[at].text, a, b))
    return tuple(found)


def alone(lines: Lines) -> set[int]:
    """The lines in the head that tell nothing but the hours of both parts, or of one among others."""
    labelled = [at for at, line in enumerate(lines) if in_head(line) and _LABEL.match(line.text)]
    hours = {at for at in labelled if len(labelled) > 1 and _OF_ONE.search(lines[at].text)}
    return hours | {at for at, line in enumerate(lines) if in_head(line) and _of_both(line.text)}


def _of_both(text: str) -> bool:
    return all(x.search(text) for x in _OF_BOTH) and _HOURS.match(text) is not None


def _lists_people(line: Line) -> bool:
    return line.top and _WHO_CAME.match(line.text) is not None


def _in_head(line: Line) -> bool:
    return line.top and not (line.heading or line.number or line.row or line.blank)


def _is_title(line: Line) -> bool:
    titled = line.row is None and not line.agenda and len(words(line.text)) <= _LONGEST
    return titled and not _HOUR.search(line.text) and _TITLE.search(line.text) is not None
