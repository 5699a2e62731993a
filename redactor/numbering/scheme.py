"""How a document numbers its items that uses none of the forms of `numbering`.

    [7]  7 –  #7  § 7  No. 7  Item Seven:  VII  G –  FGB-7  2025-07  1127  AI 7

What counts on by one down the whole document is its numbering, however it is written: only the
lines together show it, one alone could be anything.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.numbering.forms import COUNTED, MONTHS, Number, steps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ENOUGH, _ENOUGH_BARE = 3, 4  # items that are no chance; with nothing around their numbers
_SPREAD = 3  # they stand over a third of the minutes, and are no list within an item
# In front of a number: a word for an item, the sign of a committee ("AI 7", "Au7"), the meeting.
_ITEM = (
    r"(?:agenda\s+)?(?:items?|minutes?|min|no|number|point|para(?:graph)?|section|topic|matter"
    r"|business|heading|resolution|res|decision|eitem|cofnod|rhif|pwynt)\b\.?\s*[-:#]?\s*"
)
_NO_SIGN = (
    r"(?:PART|RHAN|PT|PAGE|YEAR|TERM|UNIT|WEEK|ROOM|FORM|SET|GROUP|CLASS|CHILD|PUPIL|CASE|GOAL|AIM"
    r"|STEP|DAY|RISK|PHASE|STAGE|TASK|OPTION|TABLE|FIG|KS|CS|UPS|MPS|TLR|GCSE|EYFS|PE|AS|CM|Q|A|Y|Yr|Cl|Gp|Fig|Pt)"
)
_SIGN = rf"(?-i:(?!{_NO_SIGN}[\s.\d/-])(?:[A-Z]{{1,6}}[\s./-]?|[A-Z][a-z]{{1,3}}[./-]?(?=\d)))"
_MEETING = r"(?:(?:20)?\d\d/\d\d|20\d\d|\d\d)[./-]"
_OPEN = r"(?:[\[({<#§¶*>\s]{0,3}|-(?=\d{1,3}-\s))"
_CLOSE = r"[\])}>*_.:/|]{0,3}(?:\s*[-–—:|/>.•](?=\s)|(?=\s|$))"
_OF_A_YEAR = r"[/-](?:20)?\d\d\b"
_SHAPES = {
    "digits": (rf"{_OPEN}(?:{_ITEM}|{_SIGN})?{_OPEN}", r"\d{1,4}", ""),
    "of a meeting": (rf"{_OPEN}(?:{_ITEM}|{_SIGN})?{_MEETING}", r"\d{1,4}", ""),
    "of a year": (rf"{_OPEN}(?:{_ITEM}|{_SIGN})?", r"\d{1,4}", _OF_A_YEAR),
    "Roman": (rf"{_OPEN}(?:{_ITEM})?{_OPEN}", r"(?-i:[IVX]{1,5}|[ivx]{1,5})", ""),
    "letters": (rf"{_OPEN}(?:{_ITEM})?{_OPEN}", r"(?-i:[A-Z])", ""),
    "words": (rf"{_OPEN}(?:{_ITEM})?", "|".join(COUNTED), ""),
}
_READ = {
    kind: re.compile(
        rf"(?P<front>{front})(?P<value>{value})(?P<below>(?:\.\d{{1,2}})*)(?P<back>{back}{_CLOSE})\s*",
        re.IGNORECASE,
    )
    for kind, (front, value, back) in _SHAPES.items()
}
_GOES_ON = re.compile(rf"$|(?!{MONTHS}\b)(?i:\W*[^\W\d_])", re.IGNORECASE)
_TITLED = re.compile(rf"$|(?!(?i:{MONTHS})\b)[A-ZÀ-Þ]")
_AROUND = re.compile(r"[\s*|]+")

type _Shape = tuple[str, str, str]  # the kind of number, what stands before it and behind it


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line that may begin with a number, and what it counts."""

    at: int
    value: str
    number: Number


def _entry(at: int, text: str, kind: str) -> tuple[_Shape, _Entry] | None:
    found = _READ[kind].match(text)
    if found is None:
        return None
    front, back = (_AROUND.sub("", found[name]) for name in ("front", "back"))
    behind = text[found.end() :]
    if not (_GOES_ON if front or back else _TITLED).match(behind):
        return None
    value = found["value"].upper()
    if kind == "words":
        value = str(COUNTED.index(value.lower()) + 1)
    signed = "" if re.match(_ITEM, front, re.IGNORECASE) else front.lstrip("-").strip("[({<#§¶>")
    year = re.match(_OF_A_YEAR, back)
    printed = signed + value + (year.group() if year else "") + found["below"]
    depth = 1 + found["below"].count(".")
    number = Number(printed, depth, found.end(), stopped=bool(back))
    return (kind, front.lower(), back), _Entry(at, value, number)


def _counts_on(entries: list[_Entry]) -> list[_Entry]:
    """The longest row of entries that count on by one."""
    best: list[_Entry] = []
    for k, first in enumerate(entries):
        run = [first]
        for entry in entries[k + 1 :]:
            if steps(run[-1].value, entry.value) == 1:
                run.append(entry)
        best = max(best, run, key=len)
    return best


def _all_runs(entries: list[_Entry], enough: int) -> list[_Entry]:
    """All rows of the kind: that of the agenda on top, and that of the minutes."""
    found: list[_Entry] = []
    left = entries
    while len(run := _counts_on(left)) >= enough:
        found += run
        left = [entry for entry in left if entry not in run]
    return found


def counted(texts: Mapping[int, str], known: int = 0) -> list[tuple[int, Number]]:
    """The numbers of those texts that a document counts its items by, if more than are `known`."""
    found: dict[_Shape, list[_Entry]] = defaultdict(list)
    for at, text in texts.items():
        for kind in _READ:
            if read := _entry(at, text, kind):
                found[read[0]].append(read[1])
    best: list[_Entry] = []
    for shape, entries in found.items():
        enough = _ENOUGH if shape[1] or shape[2] else _ENOUGH_BARE
        runs = _all_runs([entry for entry in entries if entry.number.depth == 1], enough)
        if not _spread(runs, [*texts]) or len(runs) < known:
            continue
        below = [entry for entry in entries if entry.number.depth > 1]
        best = max(best, runs + below, key=len)
    return [(entry.at, entry.number) for entry in best]


def _spread(runs: Sequence[_Entry], places: Sequence[int]) -> bool:
    """Whether they stand over much of a document, and are no list within an item."""
    if not runs:
        return False
    between = sum(runs[0].at <= at <= max(entry.at for entry in runs) for at in places)
    return between * _SPREAD >= len(places)
