"""Tags that a key explains side by side: those that shut what bears them, and those that open it.

    T1 = open. T2 = trustees only, sealed.          [C] at the end = that line is confidential

Only those count that stand in front of lines, at their end or alone in a cell. What does not live
here: how far they reach (`reaching`), and what notes say of them afterwards (`notes.put_right`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.split.signs.meaning.keys import is_open
from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words.kept import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_SIGN = r"[^\s\"'“”‘’=,;]{1,8}?"
_PLACE = r"(?:\s+(?:at|in|on|by|behind|before)\s+(?:(?:the|its|an?)\s+)?(?:front|end|start|line)(?:\s+of\s+(?:an?|the)\s+\w+)?)?"
_KEY = re.compile(
    rf"(?:^|(?<=[\s(]))[\"'“‘]?(?P<sign>{_SIGN})[\"'”’]?{_PLACE}\s*(?:=|\s(?:means?|is\s+for|for)\s)\s*(?P<said>[^.;=]*?)(?=,?\s+(?:and\s+)?\S{{1,8}}{_PLACE}\s*=|[.;]|$)"
)
# each line ends /o (open) or /r (reserved, not for publication)
_BESIDE = re.compile(
    r"(?<!\S)(?P<sign>[^\w\s\"'()]\w{1,2}|[A-Z]{1,3}\d?)\s*\((?P<said>[^()]{3,60})\)"
)
_OF_LINES = re.compile(
    r"\b(?:each|every|all)\s+(?:\w+\s+)?(?:lines?|paragraphs?|paras?|entry|entries|notes?|bullets?)\b",
    re.IGNORECASE,
)
# White sheet = for anybody. Pink sheet = govs only. I've put [W] or [P] where it changes.
_SHEET = re.compile(
    r"\b(?P<name>[A-Z])\w{2,9}\s+(?:sheet|paper|copy|set|pages?)\s*(?:=|\s(?:is|are|for)\s)\s*(?P<said>[^.;=]*)"
)
_AUTOCORRECTED = {"(c)": "©", "(r)": "®", "(tm)": "™"}  # as Word writes them unasked
OPEN = re.compile(
    r"\b(?:public|open|publish(?:ed|able)?|website|p(?:ar)?t\s*1|p1|for\s+all|every(?:one|body))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tags:
    """What the minutes' own keys explain, in the order of the keys."""

    shut: tuple[str, ...]
    open: tuple[str, ...]
    keys: frozenset[int]  # the lines that explain them


def tags(lines: Lines) -> Tags:
    """The tags of keys, as far as the minutes use them."""
    found: dict[str, bool] = {}
    keys = set()
    for at, line in enumerate(lines):
        if not may_explain(line) or not withheld(line.text):
            continue
        for sign, said in _entries(line.text):
            shuts = withheld(said)
            if sign.rstrip(".:").casefold() in LABELS:
                continue
            small = sign.islower() and sign.isalpha()  # a word, but for a letter in a column
            letter = len(sign) == 1 and any(x.row and stands(x, sign) for x in lines)
            if (letter or not small) and (shuts or is_open(said) or OPEN.search(said)):
                found[sign] = shuts
                keys.add(at)
    others = [x for at, x in enumerate(lines) if at not in keys]
    used = [x for x in found if any(stands(line, x) for line in others)]
    shut, opened = (tuple(x for x in used if found[x] is shuts) for shuts in (True, False))
    return Tags(shut, opened, frozenset(keys))


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """The signs that a key names, and what it says of each."""
    for sheet in _SHEET.finditer(text):
        if f"[{sheet['name']}]" in text:
            yield f"[{sheet['name']}]", sheet["said"]
    for entry in _KEY.finditer(text):
        yield entry["sign"], entry["said"]
    for entry in _BESIDE.finditer(text) if _OF_LINES.search(text) else ():
        yield entry["sign"], entry["said"]


def stands(line: Line, tag: str) -> bool:
    """Whether a tag stands alone in a cell, in front of a line or at its end."""
    return line.text.strip() == tag if line.row is not None else bears(line, tag)


def bears(line: Line, tag: str) -> bool:
    """Whether a tag stands in front of the words of a line, be it behind a number, or at its end."""
    if leads(line, tag) or re.search(rf"(?:^|\s){_alone(tag)}\s*$", line.text):
        return True
    if tag[0].isalnum():
        return False
    before = r"[\w.!?)]" if len(tag) > 1 else r"[.!?)]"  # "kept in.**", "head***"
    glued = rf"(?<={before})(?<!{re.escape(tag[0])}){re.escape(tag)}\s*$"
    return re.search(glued, line.text) is not None


def leads(line: Line, tag: str) -> bool:
    """Whether a tag stands in front of the words of a line, be it behind a number."""
    number = r"(?:[\w.]*\d[\w.]*[.)]?\s+)?"
    front = rf"\s*(?:[•-]\s*)?{number}{_alone(tag)}[.:]?(?=\s|$)"
    return re.match(front, line.text) is not None


def _alone(tag: str) -> str:
    first, last = re.escape(tag[0]), re.escape(tag[-1])
    exact = rf"(?<![{first}\w]){re.escape(tag)}(?![{last}\w])"
    drawn = _AUTOCORRECTED.get(tag.casefold())
    return rf"(?:{exact}|{drawn})" if drawn else exact
