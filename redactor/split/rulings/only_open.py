"""Rulings that name what alone is open: all the rest of the minutes is confidential.

    Only items 1, 2 and 5 are to be put on the website.       These minutes are confidential apart from items 1 to 3.
    Items 1 to 3 may be published. The others are closed.     Confidential, except paragraphs marked (P).

By numbers of items, or by a sign in front of or behind paragraphs. A sentence counts only where the
minutes have most of what it names. What does not live here: sentences that name what is shut
(`targets`), and keys with a sign for each half (`signs.keys`).
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
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted, flat, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_NUMBER = r"(?:[A-Z]{0,5}/?\d[\w./]*\w|\d)(?:\([a-z]\))?"
_KIND = r"(?:(?:agenda\s+)?(?:items?|minutes?|paragraphs?|paras?|sections?|numbers?|nos?\.?)\s+)"
_NUMBERS = rf"(?P<list>{_NUMBER}(?:\s*(?:,\s*and|,|-|&|and|to)\s*{_KIND}?{_NUMBER})*)"
_LIST = rf"{_KIND}{_NUMBERS}"
_SIGN = r"(?P<sign>[(\[{][A-Z]{1,3}[)\]}]|[\"'][A-Z]{1,3}[\"']|(?-i:[A-Z]{1,2})(?![\w'])|[*†‡#§^~])"
_THINGS = r"(?:what(?:ever)?|anything|everything|those|items?|minutes?|paragraphs?|paras?|entries|lines?|rows?|bullets?|text)"
_BEARS = (
    r"(?:(?:that\s+|which\s+)?(?:is|are|have|has|bears?|carry|carries|begins?)\s+)?(?:(?:marked|labelled|tagged|flagged|headed|prefixed|preceded|bearing|having|beginning|starting)\s+)?"
    r"(?:(?:with|by|as|an?|the|letter|sign|mark|word)\s+){0,3}"
)
_SIGNED = rf"{_THINGS}\s+{_BEARS}{_SIGN}(?:\s+(?:in\s+front|before|behind|beside)(?:\s+of)?\s*(?:it|them)?)?"
_SITE = r"(?:school's|school|trust|public|our|college)?\s*(?:web\s?site|web|noticeboard|publication|inspection)"
_OPEN = (
    r"(?:(?:is|are|may|can|should|shall|must|will|to|be|only|go|goes|put|placed|posted|uploaded|shown|made|released|available)\s+)*"
    rf"(?:publi(?:c|sh|shed)\b|open\b(?!\s+to\s+question)|released\b|(?:up\s+)?(?:on|onto|to|for|in)\s+(?:the\s+)?{_SITE}\b)"
)
_SHUT = r"(?:<CONF>|<P2>|\bnot\s+(?:for\s+publication|(?:to\s+be\s+)?(?:published|made\s+public))|\b(?:closed|private|withheld)\b|\b(?:for|to)\s+(?:the\s+)?(?:governors?|members|trustees|directors)(?:\s+(?:only|alone|of\s+the\s+\w+))?)"
_BUT = r"(?:except(?:ing)?(?:\s+for)?|apart\s+from|save(?:\s+for)?|other\s+than|with\s+the\s+exception\s+of|excluding|but(?:\s+for)?|unless)"
_ALL = (
    r"(?:all|everything|every\s+item|(?:the|these)\s+minutes|the\s+(?:whole|record)|nothing\s+else)"
)
_REST = r"(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:rest|remainder|remaining\s+(?:items|business|minutes)|others?|other\s+(?:items?|ones?|minutes|paragraphs|entries)|all\s+(?:others?|else)|everything\s+else)"
_NOT = rf"(?:{_SHUT}|\b(?:is|are|may|must|should|will|can)\s*(?:not|n't)\b|\bnot\s+for\s+publication|\bstays?\b|\bremains?\b|\bkept\b)"
_GAP = r"(?:\s+(?:of|these|the|this|our|minutes|meeting|record|above|below|here)){0,4}\s+"


def _wordings(named: str) -> tuple[str, ...]:
    """How minutes say that no more than what is `named` is open."""
    return (
        rf"\b(?:only|solely)\s+(?:the\s+)?(?:following\s+)?{named}{_GAP}{_OPEN}",
        rf"(?:^|[.;:]\s+)(?:publish\s+)?{named}\s+(?:only|alone)\b(?:\s*$|\W*[.;]|{_GAP}{_OPEN})",
        rf"(?:^|[.;:]\s+)publish\s+(?:only\s+)?{named}\s+(?:only|alone)\b",
        rf"\bno(?:ne|thing)?\s+(?:of\s+these\s+)?{_BUT}\s+{named}{_GAP}{_OPEN}",
        rf"(?:^|[.;:]\s+)(?:the\s+following\s+items\s+)?{named}{_GAP}{_OPEN}[^.;]{{0,30}}[.;,]\s+(?:but\s+|and\s+)?{_REST}[^.;]{{0,40}}{_NOT}",
        rf"\bfor\s+publication\s*:\s*{named}[.;]\s+not\s+for\s+publication\s*:\s*(?:the\s+|all\s+)*(?:rest|others?)\b",
        rf"\b(?:<P1>|the\s+(?:public|open|published)\s+(?:minutes|part|record))\s+(?:consists?\s+of|comprises?|is|are)\s+{named}",
        rf"{_SHUT}[^.;]{{0,40}}?,?\s*\b{_BUT}\s+(?:the\s+|those\s+|for\s+)?{named}",
        rf"\b{_BUT}\s+{named},?\s+{_ALL}\b[^.;]{{0,40}}{_SHUT}",
        rf"\b{_ALL}\s+{_BUT}\s+{named}\s+(?:is|are)\s+{_SHUT}",
    )


_BY_NUMBER = tuple(
    map(
        Pattern,
        (
            *_wordings(_LIST),
            rf"\bitems\s+{_OPEN}\s*:\s*{_NUMBERS}[.;]\s+{_REST}[^.;]{{0,40}}{_NOT}",
            rf"\bitems\s+for\s+(?:the\s+)?{_SITE}\s*:\s*{_NUMBERS}",
            rf"\b{_ALL}\b[^.;]{{0,40}}{_SHUT}[^.;]{{0,40}}?,?\s*\b{_BUT}\s+{_NUMBERS}",
            rf"\bno\s+(?:items?|minutes?)\s+{_BUT}\s+{_NUMBERS}{_GAP}{_OPEN}",
        ),
    )
)
_BY_SIGN = tuple(
    map(
        Pattern,
        (
            *_wordings(_SIGNED),
            rf"{_SHUT}[^.;]{{0,40}}?,?\s*\b{_BUT}\s+(?:(?:those|it\s+is|they\s+are)\s+)?(?:for\s+)?(?:marked|labelled|tagged|flagged|beginning)\s+(?:with\s+)?{_SIGN}",
            rf"(?:^|[.;]\s+){_SIGN}\s*(?:=|:|means|is\s+for)\s*(?:{_OPEN})\W+{_REST}[^.;]{{0,40}}{_NOT}",
        ),
    )
)
_OF_THE_REST = re.compile(
    rf"\W*(?:but\s+|and\s+)?(?:{_REST}|not\s+for\s+publication\s*:)", re.IGNORECASE
)
_EARLIER = re.compile(r"\b(?:last|previous|earlier|old)\b", re.IGNORECASE)
_OF_EARLIER = frozenset(["minutes", "arising", "actions"])
_WORDS = frozenset("AI")  # letters that begin a sentence as well
_FEWEST = 2  # lines that bear a sign, or items that a list names
_TITLE = 10  # words
_LONGEST = 60  # words of such a statement


@dataclass(frozen=True, slots=True)
class Opened:
    """What alone is open: the numbers of items, or a sign."""

    span: tuple[int, int]
    numbers: tuple[str, ...] = ()
    sign: str = ""


@lru_cache(maxsize=4096)
def opened(text: str) -> Opened | None:
    """What a text says is open, and nothing else."""
    said = flat(text)
    if len(said.split()) > _LONGEST or _EARLIER.search(said):
        return None
    for rx in _BY_SIGN:
        if found := rx.search(said):
            return Opened(found.span(), sign=found["sign"])
    for rx in _BY_NUMBER:
        if found := rx.search(said):
            bare = re.sub(rf"(?i:{_KIND})", "", found["list"])
            return Opened(found.span(), spelt_out(bare))
    return None


def without(lines: Lines) -> Lines:
    """The lines with such a ruling blanked where it holds, so that nothing else is read in it."""
    at = _ruling(lines)
    said = opened(lines[at].block.text) if at is not None else None
    if at is None or said is None:
        return lines
    text = lines[at].text
    last = said.span[1]
    for a, b in sentences(text):
        goes_on = a >= last and _OF_THE_REST.match(text[a:b])
        if (a < last and said.span[0] < b) or goes_on:
            text, last = text[:a] + dotted(text[a:b]) + text[b:], b
    return (*lines[:at], replace(lines[at], text=text), *lines[at + 1 :])


def shut(lines: Lines) -> Iterator[tuple[int, bool]]:
    """The lines that such a ruling shuts, and whether they begin an item that is shut whole."""
    at = _ruling(lines)
    said = opened(lines[at].block.text) if at is not None else None
    if at is None or said is None:
        return
    open_ = _open(lines, said) | {at}
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
        if open_ and any(_is_told(x) for k, x in enumerate(lines) if k not in open_ and k != at):
            return at
    return None


def _open(lines: Lines, said: Opened) -> set[int]:
    return _bearing(lines, said.sign) if said.sign else _numbered(lines, said.numbers)


def _numbered(lines: Lines, numbers: Sequence[str]) -> set[int]:
    """The lines of the items that bear these numbers; none where too few of the numbers are there."""
    wanted = {canonical(n) for n in numbers}
    found = {
        k: x.number.parts
        for k, x in enumerate(lines)
        if x.number and x.rank is not None and not x.agenda and x.number.parts in wanted
    }
    if len(set(found.values())) < max(_FEWEST, len(wanted) - 1):
        return set()
    return {j for k in found for j in range(k, item_end(lines, k))}


def _bearing(lines: Lines, sign: str) -> set[int]:
    """The lines that bear the sign in front or behind, with all of the items that they begin."""
    bare = re.escape(sign.strip("\"'()[]{}"))
    bracketed = rf"[(\[{{]{bare}\.?[)\]}}]"
    alone = (
        rf"{bare}(?=[.:)\t]|\s+-|\s+[A-Z\d])" if sign[0] not in "([{" and bare not in _WORDS else ""
    )
    first = rf"\W*?(?:{_NUMBER}[.):]?\s+)?(?:{bracketed}{alone and '|'}{alone})"
    rx = re.compile(rf"{first}|.*{bracketed}\W*$", re.DOTALL)
    found = [k for k, x in enumerate(lines) if not x.blank and rx.match(x.block.text)]
    if len(found) < _FEWEST:
        return set()
    rows = {lines[k].row for k in found if lines[k].row is not None}
    of_items = {j for k in found if lines[k].heading for j in range(k, item_end(lines, k))}
    of_rows = {k for k, x in enumerate(lines) if x.row in rows and x.row is not None}
    return {*found} | of_items | of_rows
