"""Keys that set signs side by side: one for what everybody may read, one for what is kept from them.

    O for open or R for restricted       □ public volume ■ Registrar's volume
    H = hall and website; T = tin box    In aula: for all who ask. I.c.c.: in the presbytery safe.

What a sign means stands behind it, up to the next one. Each needs the other: a letter beside a safe
may be anything, but not where the letter beside it is said to be for all. What does not live here:
signs that a sentence of their own explains (`conventions`), and where signs stand
(`bearing.standing`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.words import kept
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEANS = r"(?:\s*(?:=|:|-(?=\s))\s*|,?\s+(?:is\s+for|for|means|stands\s+for|denotes|is(?=\s+(?:the|in|on|what|our|my)\b))\s+)"
_LONG_FORM = r"(?:\s*\((?P<long>[^()]{4,40})\))?"
_PAPER = kept.PAPER.replace("?P<paper>", "?:")
# Level 1 for the web site, Level 2 for trustees, Level 3 for the chair's file
_LEVELS = re.compile(
    r"(?<!\w)(?P<sign>(?:(?:Level|Tier|Category|LEVEL|TIER|CATEGORY)\s(?:\d|[A-Z])(?!\w)|RED|AMBER|GREEN))\s*(?:[=:,–-]\s*|(?<=[A-Z]{3})\s)"
)
_ENTRIES = (
    re.compile(rf"(?<![^\s:;,.(])(?P<sign>[A-Z]{{1,4}}\d?(?!\w)){_LONG_FORM}{_MEANS}"),
    re.compile(rf"(?P<sign>{kept.SET_OFF}(?:\s+(?:and|or)\s+{kept.SET_OFF})?)\s*[:=]\s"),
    re.compile(rf"(?<!\S)(?P<sign>{kept.SYMBOL})(?:\s*[=:]\s*|\s+)(?=[^\W\d_])"),
    re.compile(
        rf"(?:^\W*|[.;]\s+)(?P<sign>(?:[A-Za-z]\.){{2,4}}|[A-Z][a-z]+(?:\s[a-z]+){{0,2}}){_LONG_FORM}\s*:\s"
    ),
    _LEVELS,
    re.compile(rf"(?:^|[.;]\s+)(?P<sign>(?i:{_PAPER})\s+(?:\d|[A-Z])\b)(?=\s+[a-z])"),
)
_FEWEST, _MOST = 2, 4  # "Column D: H = …; T = …": that of the column may look like one of them
_OPEN_TO = re.compile(rf"{kept.OPEN_TO}|{kept.PUBLIC}", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not?|never|nothing|nobody|without|before|out|off|ni[ds]?)\b", re.IGNORECASE
)
# "board members may read it": nothing that is open to all
_TO_MEMBERS = re.compile(kept.OPEN_TO_MEMBERS, re.IGNORECASE)
# "library book", "public gallery": nothing that minutes are read in
_THINGS = re.compile(
    r"\b(?:(?:library|school|reading|exercise|work)\s*books?|parish\s+(?:safe|chest|priest|office)|public\s+(?:gallery|speaking|transport|speakers?|sector|health|holidays?))\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(kept.ELSEWHERE, re.IGNORECASE)
_TOLD = re.compile(r"\b(?:was|were|had|did)\b", re.IGNORECASE)  # of what happened: explains nothing
_ALL_OPEN = re.compile(rf"\W*(?:{kept.FOR_ALL}|published)(?:\s+\w+)?(?:\s+or)?\W*", re.IGNORECASE)
_CLOSED_WORDS = Pattern(rf"\W*{kept.CLOSED_WORDS}\W*$")


@dataclass(frozen=True, slots=True)
class Pair:
    """The sign that is not for everybody, the one that is, and where the key names them."""

    closed: str
    open: str
    span: tuple[int, int]
    meant: str = ""  # the place in which what bears it is kept, as the key calls it
    short_for: str = ""  # what the sign is short for


def is_open(clause: str) -> bool:
    """Whether words say of something that everybody may have it."""
    said = _THINGS.sub("", _TO_MEMBERS.sub("", clause))
    return _OPEN_TO.search(said) is not None and _NOT.search(said) is None


def pairs(text: str) -> Iterator[Pair]:
    """Of signs that a key explains side by side the one that is not for everybody."""
    for entry in _ENTRIES:
        named = list(entry.finditer(text))
        if not _FEWEST <= len(named) <= _MOST:
            continue
        ends = [x.start() for x in named[1:]] + [_end(text, named[-1].end())]
        meant = [(x, text[x.end() : end]) for x, end in zip(named, ends, strict=True)]
        for (one, said), (other, beside) in pairwise(meant):
            span = (one.start("sign"), other.end("sign"))
            if _for_all(said) and _kept(beside):
                yield _pair(other, one, span, beside)
            elif _for_all(beside) and _kept(said):
                yield _pair(one, other, span, said)
            elif entry is _LEVELS and _kept(said) and _kept(beside) and _for_all(meant[0][1]):
                yield _pair(other, meant[0][0], span, beside)


def _pair(closed: re.Match[str], opened: re.Match[str], span: tuple[int, int], meant: str) -> Pair:
    place = re.match(r"[^(,;.]*", meant)
    long = closed.groupdict().get("long") or ""
    return Pair(closed["sign"], opened["sign"], span, place.group().strip() if place else "", long)


def _end(text: str, start: int) -> int:
    stop = re.search(r"[.;](?=\s|$)|(?=\s\()", text[start:])
    return start + stop.start() if stop else len(text)


def _for_all(said: str) -> bool:
    asked = "?" in said  # "YC: how are parents told? KH: by the board in the hall."
    return not asked and (is_open(said) or _ALL_OPEN.fullmatch(said) is not None)


def _kept(said: str) -> bool:
    if _for_all(said) or _TOLD.search(said):
        return False
    return _ELSEWHERE.search(said) is not None or _CLOSED_WORDS.match(said) is not None
