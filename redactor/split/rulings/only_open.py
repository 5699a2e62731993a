"""Rulings that name what alone is open: all the rest of the minutes is confidential.

    Only items 1, 2 and 5 are to be put on the website.       These minutes are confidential apart from items 1 to 3.
    Items 1 to 3 may be published. The others are closed.     Confidential, except paragraphs marked (P).

By numbers of items, or by a sign (`only_signed`). A sentence counts only where the minutes have most
of what it names. What does not live here: sentences that name what is shut (`targets`), and keys
with a sign for each half (`signs.meaning.keys`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical, spelt_out
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end
from redactor.split.rulings.only_signed import bearing, sign_in, unsigned
from redactor.split.rulings.what_is_open import (
    ALL,
    BUT,
    GAP,
    NOT,
    NUMBER,
    OPEN,
    REST,
    SHUT,
    SITE,
    wordings,
)
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted_between, flat, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from redactor.split.lines.line import Line, Lines

_KIND = r"(?:(?:agenda\s+)?(?:items?|minutes?|paragraphs?|paras?|sections?|numbers?|nos?\.?)\s+)"
_NUMBERS = rf"(?P<list>{NUMBER}(?:\s*(?:,\s*and|,|-|&|and|to)\s*{_KIND}?(?:{NUMBER}|\([a-z]\)))*)"
_LIST = rf"{_KIND}{_NUMBERS}"
_BY_NUMBER = tuple(
    map(
        Pattern,
        (
            *wordings(_LIST),
            rf"\bitems\s+{OPEN}\s*:\s*{_NUMBERS}[.;]\s+{REST}[^.;]{{0,40}}{NOT}",
            rf"\bitems\s+for\s+(?:the\s+)?{SITE}\s*:\s*{_NUMBERS}",
            rf"\b{ALL}\b[^.;]{{0,40}}{SHUT}[^.;]{{0,40}}?,?\s*\b{BUT}\s+{_NUMBERS}",
            rf"(?:^|[.;:]\s+)(?:what\s+|items\s+that\s+|these\s+)?(?:may|can|to|should)\s+{OPEN}\s*:\s*{_NUMBERS}[^.;]*[.;]\s+(?:nothing\s+(?:else|more)\b|{REST}[^.;]{{0,40}}{NOT})",
            rf"(?:^|[.;:]\s+)for\s+(?:the\s+)?{SITE}(?:(?:,|\s+and)\s+(?:for\s+)?(?:the\s+)?{SITE})*\s*:\s*(?:(?!\d)[^.;:\d]{{3,60}}?,?\s+and\s+)?{_KIND}?{_NUMBERS}[^.;]*[.;]\s+(?:nothing\s+(?:else|more)\b|{REST}[^.;]{{0,40}}{NOT})",
            rf"\bon\s+(?:the\s+)?{SITE}\s+(?:goe?s?|should\s+go|are\s+to\s+go|will\s+be)\s+{_KIND}?{_NUMBERS},?\s+(?:only|alone|and\s+(?:no|nothing)\s+(?:more|others?|else))\b",
            rf"(?:^\W*|[.;:]\s+)(?:for\s+)?(?:the\s+)?{SITE}(?:\s+(?:copy|version|set))?\s*[:=-]\s*{_KIND}?{_NUMBERS},?\s+(?:only|alone)\b",
            rf"(?:^\W*|[.;:]\s+)(?:please\s+)?(?:publish|post|upload|put\s+up|pin\s+up)\s+(?:only\s+)?{_KIND}?{_NUMBERS}\s*[.;,]\s+(?:the\s+|all\s+)?{REST}\s+(?:is|are|stays?|remains?)\s+(?:only\s+)?(?:for\s+(?:us|the\s+board|governors|trustees|members)|ours|with\s+(?:us|governors)|{NOT})\b",
            rf"\bno\s+(?:items?|minutes?)\s+{BUT}\s+{_NUMBERS}{GAP}{OPEN}",
        ),
    )
)
# "Everything apart from item 3 is confidential": as plain where it names one item
_ALL_BUT = Pattern(
    rf"\b{ALL}(?:\s+(?:of\s+)?(?:the\s+)?(?:items?|minutes?|paragraphs?|business))?,?\s+{BUT}\s+{_KIND}?{_NUMBERS},?\s+(?:is|are|was|were|be|(?:is|are|was|were|should|to|must)\s+(?:to\s+)?be)\s+{SHUT}"
)
# "Private to the board. Minute 3, and no other, may be released to parents."
_NO_OTHER = Pattern(
    rf"(?:^|[.;:]\s+)(?:[^.;:\d]{{3,40}}\s)?{_KIND}{_NUMBERS},?\s*\(?(?:and\s+(?:no\s+others?|nothing\s+else|(?:that|this)\s+(?:one|minute|item|paragraph)\s+(?:only|alone))|alone|only)\)?,?{GAP}(?:{OPEN}|(?:may|can)\s+be\s+(?:shared|shown|sent|given)\b)"
)
_SHUT_FIRST = Pattern(
    rf"^\W*(?:(?:(?:all|the\s+whole)\s+of\s+)?(?:this|these)\s+(?:\w+\s+)?(?:record|minutes?|notes?|paper|document)\s+(?:is|are|to\s+be|must\s+be)\b[^.;]{{0,60}}?)?{SHUT}"
)
_OF_THE_REST = re.compile(
    rf"\W*(?:but\s+|and\s+)?(?:{REST}|nothing\s+else|(?:anything|lines|what\w*|paragraphs|items)\s+(?:\w+\s+)?without|not\s+for\s+publication\s*:)",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:last(?!\s+column)|previous|earlier|old)\b", re.IGNORECASE)
_OF_EARLIER = frozenset(["minutes", "arising", "actions"])
_FEWEST = 2  # items that a list names
# "In attendance: Jo Bray (SBM), items 2 and 3 only": so long somebody was there.
_WHO_CAME = re.compile(
    r"\b(?:present|in\s+attendance|attend(?:ed|ing|s)?|apologies|joined|left|by\s+invitation|observ\w+|guests?|visitors?)\b[^.]{0,60}[.,;:(]\s*\(?(?:(?:for|items?|paragraphs?)\s+)*$",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"\b(?:publi\w+|web\w*|open|released|notice\s?board)\b", re.IGNORECASE)
_ENDS = re.compile(r"[.!?]\s")
_TITLE = 10  # words
_LONGEST = 60  # words of such a statement


@dataclass(frozen=True, slots=True)
class Opened:
    """What alone is open: the numbers of items, or a sign with all that it may look like."""

    span: tuple[int, int]
    numbers: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    fewest: int = _FEWEST  # of the numbers that the minutes must have


@lru_cache(maxsize=4096)
def opened(text: str) -> Opened | None:
    """What a text says is open, and nothing else."""
    said = flat(text)
    if len(said.split()) > _LONGEST or _EARLIER.search(said):
        return None
    if signed := sign_in(said):
        return Opened(signed[0], signs=signed[1])
    for rx in (_ALL_BUT, _NO_OTHER, *_BY_NUMBER):
        found = rx.search(said)
        came = found and _WHO_CAME.search(said[: found.start("list")])
        if found and not (came and not _PUBLISHED.search(said)):
            bare = re.sub(rf"(?i:{_KIND})", "", found["list"])
            numbers = spelt_out(_with_items(bare))
            plain = rx is _ALL_BUT or _SHUT_FIRST.match(said[: found.start()])
            return Opened(found.span(), numbers, fewest=1 if plain else _FEWEST)
    return None


_LETTERED = re.compile(
    r"(?P<item>[\w./]*\d)(?P<letters>\([a-z]\)(?:(?:\s*,\s*|\s*,?\s*and\s+)\([a-z]\))+)"
)


def _with_items(numbers: str) -> str:
    """`3(a), (b) and (d)` → `3(a), 3(b), 3(d)`."""
    return _LETTERED.sub(
        lambda m: ", ".join(f"{m['item']}{x}" for x in re.findall(r"\([a-z]\)", m["letters"])),
        numbers,
    )


def without(lines: Lines) -> Lines:
    """The lines with such a ruling blanked where it holds, and its sign: nothing else is read in them."""
    at = _ruling(lines)
    said = opened(lines[at].block.text) if at is not None else None
    if at is None or said is None:
        return lines
    text = lines[at].text
    last = said.span[1]
    for a, b in sentences(text):
        goes_on = a >= last and _OF_THE_REST.match(text[a:b])
        if (a < last and said.span[0] < b) or goes_on:
            text, last = dotted_between(text, a, b), b
    return (
        *unsigned(lines[:at], said.signs),
        replace(lines[at], text=text),
        *unsigned(lines[at + 1 :], said.signs),
    )


def shut(lines: Lines) -> Iterator[tuple[int, bool]]:
    """The lines that such a ruling shuts, and whether they begin an item that is shut whole."""
    at = _ruling(lines)
    said = opened(lines[at].block.text) if at is not None else None
    if at is None or said is None:
        return
    yield from all_but(lines, _open(lines, said) | {at})


def all_but(lines: Lines, open_: AbstractSet[int]) -> Iterator[tuple[int, bool]]:
    """The lines that tell something and are not `open_`, and whether they begin an item without such."""
    end = max(tail_start(lines, 0), *open_)
    for k in range(end):
        whole = lines[k].rank is not None and open_.isdisjoint(range(k, item_end(lines, k)))
        if _is_told(lines[k]) and k not in open_ and (whole or not _is_title(lines[k])):
            yield k, whole


def _is_told(line: Line) -> bool:
    body = line.block.story is Story.BODY and not (line.blank or line.agenda)
    return body and not (line.top or line.header_row)


def _is_title(line: Line) -> bool:
    """A heading that tells nothing: open, where anything below it is."""
    short = len(line.text.split()) <= _TITLE and not line.text.rstrip().endswith((".", "?", "!"))
    return line.heading and short


def _ruling(lines: Lines) -> int | None:
    """The line that rules so of these minutes, where they have what it names and more."""
    for at, line in enumerate(lines):
        if line.block.story is not Story.BODY or line.contexts & _OF_EARLIER or line.header_row:
            continue
        said = opened(line.block.text)
        if said is None:
            continue
        open_ = _open(lines, said) - {at}
        if said.signs and open_ and not _rules_all(lines, at, said, open_):
            continue
        if open_ and any(_is_told(x) for k, x in enumerate(lines) if k not in open_ and k != at):
            return at
    return None


def _rules_all(lines: Lines, at: int, said: Opened, open_: set[int]) -> bool:
    """Whether a sentence about a sign is one of all the minutes, and not within an item or a table."""
    line = lines[at]
    if line.number is not None or line.row is not None or line.heading:
        return False
    first = not _ENDS.search(line.block.text[: said.span[0]])
    return first or line.top or not min(open_) < at < max(open_)


def _open(lines: Lines, said: Opened) -> set[int]:
    return bearing(lines, said.signs) if said.signs else _numbered(lines, said)


def _numbered(lines: Lines, said: Opened) -> set[int]:
    """The lines of the items that bear these numbers; none where too few of the numbers are there."""
    wanted = {canonical(n) for n in said.numbers}
    found = {k: parts for k, parts in full_numbers(lines) if parts in wanted}
    if len(set(found.values())) < max(said.fewest, len(wanted) - 1):
        return set()
    return {j for k in found for j in range(k, item_end(lines, k))}


def full_numbers(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The numbers of lines that begin an item; that of the item above is put in front of "(a)"."""
    head: tuple[str, ...] = ()
    for k, line in enumerate(lines):
        if line.number is None or line.rank is None or line.agenda:
            continue
        yield k, (*head, *line.number.parts) if line.number.lettered else line.number.parts
        head = head if line.number.lettered else line.number.parts
