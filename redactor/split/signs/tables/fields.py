"""Lines of a form below or above the text of an item that say whether it is open.

    Publication: no        Confidential? Yes        Access: governors only        FOI status: withhold (s.40)

Each says it of the item that it begins or ends, in a cell of its row. What does not live here:
columns of a table that say so of its rows (`columns`, `sharing`), tables of two columns for each item
(`cards`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import item_end, row_start
from redactor.split.words.looks import TICKS
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

# Keys that a yes shuts, keys that a no shuts, and keys that a word for one half has to answer.
_SHUT_BY_YES = r"(?:is\s+(?:this|it)(?:\s+item)?\s+)?(?:confidential(?:ity)?|restricted|private|exempt|reserved|sensitive|closed)(?:\s+(?:item|minute|matter|status))?"
_SHUT_BY_NO = (
    r"(?:(?:suitable|cleared|ok(?:ay)?)\s+)?(?:(?:to\s+be|for|can\s+be|may\s+be)\s+)?(?:the\s+)?(?:publication|publish(?:ed|able)?|web\s?site|public(?:ation)?|foi|disclos(?:ure|able|e)|release)"
    r"(?:\s+(?:status|copy|version))?"
)
_KEYS = r"(?:public\s*/\s*private|open\s*/\s*closed|foi(?:\s+status)?|(?:protective\s+)?marking|classification|sensitivity|visibility|access|audience|circulation|distribution|part|(?:(?:item|minute|publication)\s+)?(?:status|type))"
_SHUT_WORDS = (
    r"(?:<CONF>|<P2>|(?<=part\W\s)(?:2|II|B)|closed|private|restricted|reserved|exempt|sensitive|official[- ]sensitive|with(?:hold|held)|not\s+(?:for\s+(?:publication|the\s+web\s?site|release)|(?:to\s+be\s+)?published)"
    r"|(?:for\s+)?(?:the\s+)?(?:governors?|trustees?|members?|directors?|board|committee)'?s?\s+(?:eyes\s+)?only)"
)
_OPEN_WORDS = r"(?:open|public|full|all|everyone|anyone|unrestricted|official|none|published|release|<P1>|(?<=part\W\s)(?:1|I|A)|no\s+restrictions?)"
_YES, _NO = rf"(?:yes|y|true|[{TICKS}])", r"(?:no|n|false|none|never|✗|✘)"
# … with the ground or the time behind it: "(s.40)", "until the contract is signed", "- staffing"
_BEHIND = r"(?:\s*(?:[(\[][^()\[\]]{2,40}[)\]]|(?:until|till|under|s\.?\s?\d|section|para)\b[^.;]{0,50}|-\s[^.;]{2,40})){0,2}\s*\.?\W*$"
_MEANS = r"\s*[?:=-]+\s*"
_SHUT = Pattern(
    rf"^\W*(?:{_SHUT_BY_YES}{_MEANS}{_YES}|{_SHUT_BY_NO}{_MEANS}(?:{_NO}|{_SHUT_WORDS})|{_KEYS}{_MEANS}{_SHUT_WORDS}|confidentiality{_MEANS}{_SHUT_WORDS}"
    rf"|(?:foi|freedom\s+of\s+information)\s+exempt|exempt\s+from\s+(?:publication|foi|disclosure)){_BEHIND}"
)
_OPEN = Pattern(
    rf"^\W*(?:{_SHUT_BY_YES}{_MEANS}{_NO}|{_SHUT_BY_NO}{_MEANS}(?:{_YES}|{_OPEN_WORDS})|{_KEYS}{_MEANS}{_OPEN_WORDS}|confidentiality{_MEANS}none){_BEHIND}"
)
# Of an action as well: "Status: closed", "Open".
_OF_ACTIONS = re.compile(
    r"\W*(?:(?:item|minute)\s+)?status\W+(?:open|closed|all|full)\W*$", re.IGNORECASE
)
# Keys that ask of other things, too, where a single line does not tell: "Access: restricted"
_OF_MANY = re.compile(
    r"\W*(?:access|distribution|circulation|type|item\s+type|part|status|visibility|audience)\b",
    re.IGNORECASE,
)
_PLAIN = Pattern(r"<CONF>|<P2>")
_OTHERWISE = frozenset(["actions", "arising", "minutes"])
_CLAUSE = re.compile(r"\s*[:;,.(]\s*|\s+[-–—]\s+")
_LONGEST = 14  # words
_FEWEST, _SEVERAL = 2, 3  # such lines that show that the minutes are made from a form


def answers(lines: Lines) -> Iterator[tuple[int, int | None]]:
    """Each such line, and the line that begins the item which it shuts; None where it is open.

    A single line shuts its item too, where it can mean nothing else. The last line of an item may
    mean the next one: it shuts both, unless open ones show that each stands behind its item.
    """
    found = {at: shut for at, x in enumerate(lines) if (shut := _says(x)) is not None}
    behind = not _answered_ahead(lines) and not all(found.values())
    for at, shut in found.items():
        head = _head(lines, at) if _is_sure(lines[at], len(found)) else None
        if head is None:
            continue
        yield at, head if shut else None
        if shut and not behind and (after := _head_below(lines, head, at)) is not None:
            yield at, after


def _answered_ahead(lines: Lines) -> bool:
    """Whether such a line stands right above the first item: each may speak of the item below it."""
    first = next((k for k, x in enumerate(lines) if x.rank is not None and not x.top), 0)
    told = [x for x in lines[:first] if not x.blank]
    said = told[-1].words if told else ""
    return (_SHUT.search(said) or _OPEN.search(said)) is not None


def _head_below(lines: Lines, head: int, at: int) -> int | None:
    """The item right below a line with which the one above it ends."""
    end = item_end(lines, head)
    last = lines[at].row is None and all(x.blank for x in lines[at + 1 : end])
    return end if last and end < len(lines) and lines[end].rank is not None else None


def _is_sure(line: Line, count: int) -> bool:
    if _OF_ACTIONS.match(line.words):
        return count >= _SEVERAL and not line.contexts & _OTHERWISE
    plain = not _OF_MANY.match(line.words) or _PLAIN.search(line.words)
    return count >= _FEWEST or bool(plain)


def _says(line: Line) -> bool | None:
    """Whether a line shuts its item; None where it answers nothing."""
    if not _may_answer(line):
        return None
    said = line.words
    return True if _SHUT.search(said) else False if _OPEN.search(said) else None


def says_of(key: str, value: str) -> bool | None:
    """The same of what stands in two cells, be it with more behind: "CONFIDENTIAL: withhold it"."""
    for each in (value, _CLAUSE.split(value, maxsplit=1)[0]):
        said = f"{key.strip(' :')}: {each}"
        if _SHUT.search(said) or _OPEN.search(said):
            return _SHUT.search(said) is not None
    return None


def _may_answer(line: Line) -> bool:
    if line.block.story is not Story.BODY or line.agenda or line.top or line.heading:
        return False
    if line.header_row or not line.of_minutes or line.number is not None:
        return False
    return 0 < len(line.words.split()) <= _LONGEST


def _head(lines: Lines, at: int) -> int | None:
    """The item that a line begins or ends: the widest one, or its row."""
    if lines[at].row is not None:
        first = row_start(lines, at)
        return next(k for k in range(first, at + 1) if not lines[k].blank)
    for k in _around(lines, at):
        end = item_end(lines, k)
        above = any(not x.blank for x in lines[k + 1 : at])
        below = any(not x.blank for x in lines[at + 1 : end])
        if (above != below) or not (above or below):
            return k
    return None


def _around(lines: Lines, at: int) -> list[int]:
    """The item in which a line stands, and before it those of which it is a part by its number."""
    heads = (k for k in reversed(range(at)) if lines[k].rank is not None)
    nearest = next((k for k in heads if k < at < item_end(lines, k)), None)
    if nearest is None or lines[nearest].top or lines[nearest].agenda:
        return []
    own = lines[nearest].number
    parts = own.parts if own else ()
    wider = [
        k
        for k in range(nearest)
        if (number := lines[k].number) and number.parts == parts[: len(number.parts)]
        if not lines[k].agenda and at < item_end(lines, k)
    ]
    return [*wider, nearest]
