"""The minutes' own words for their confidential part, put into the words that `lexicon` knows.

A heading "SECTION 2 (CONFIDENTIAL)" or "CONFIDENTIAL ANNEX C" names that part for the whole
paper; so does a legend ("restricted minutes are marked R"). "Closed" means confidential only in
minutes that have a closed session, and done everywhere else. Every replacement is of the same
length, so that offsets stay those of the block.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lexicon import HOUSE_MARK
from redactor.split.tags import CONFIDENTIAL, build

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.split.layout import Line, Lines

_NAME = r"(?P<name>(?:annexe?|appendix|section|session|schedule|supplement|list|book|set)\s+(?-i:[A-Z]\b|\d\b|II\b|[Tt]wo\b|TWO\b))"
_NAMED = (
    build(rf"^\W*<CONF>\s+{_NAME}\W*"),
    build(
        rf"^\W*{_NAME}\s*[-:(]+\s*(?:strictly\s+)?(?:<CONF>|closed\b|private\b|reserved\b|<COLOUR>)"
    ),
)
_LEGEND = (
    build(
        r"(?:<CONF>|closed|private)\s*(?:<NOUN>)?\s+(?:is|are|being)\s+(?:marked|shown|denoted|indicated|flagged)\s+(?:with|by|as|thus)?\s*(?:an?\s+|the\s+letter\s+)?(?P<sign>[\"'(\[]*[^\w\s\"'.,]{1,2}[\"')\]]*|[\"'(\[]*(?-i:[A-Z]{1,2})[\"')\]]*)\W*(?:$|\.|;|,)"
    ),
    build(
        r"(?:^|\s)(?P<sign>[*†‡#§^]{1,2}|[\"'(\[]*(?-i:[A-Z])[\"')\]]*)\s*(?:=|denotes|means|indicates|marks)\s*(?:an?\s+)?(?:<CONF>|closed|private)"
    ),
    build(
        r"\b(?:<NOUN>)\s+marked\s+(?:with\s+)?(?:an?\s+)?(?P<sign>[\"'(\[]*[*†‡#§^]{1,2}[\"')\]]*|[\"'(\[]*(?-i:[A-Z])[\"')\]]*)\s+(?:is|are)\s+(?:to\s+be\s+)?(?:treated\s+as\s+)?(?:<CONF>|closed|private)"
    ),
)
_HALF = build(r"^\W*(?P<kind>part|section|agenda)\s+(?P<name>[a-d1-4]|ii?i?|iv|one|two|three|four)\b(?P<rest>.*)")
_THIRD = frozenset(["c", "d", "3", "4", "iii", "iv", "three", "four"])
_CLOSED_SESSION = re.compile(
    r"\bclosed\s+(?:session|business|minutes|section|part\b)|\b(?:section|part|agenda)\s+\w+\s*[-:(]+\s*closed\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"(?<=[(\[])closed(?=[)\],;:])|(?<=, )closed(?=[)\]])"
    r"|\bclosed(?=\s+(?:actions?|items?|minutes?|notes?|matters?|record|sheet|pages?|set)\b)",
    re.IGNORECASE,
)


def translate(lines: Lines) -> Lines:
    """The lines in the lexicon's words."""
    lines = _ordinary_parts(lines)
    names = _names(lines)
    closed = any(_CLOSED_SESSION.search(line.text) for line in lines)
    signs = _signs(lines)
    if not (names or closed or signs):
        return lines
    name = re.compile("|".join(rf"\b{re.escape(n)}\b" for n in names), re.IGNORECASE)
    return tuple(
        replace(line, text=_signed(_worded(line.text, name if names else None, closed), signs))
        for line in lines
    )


def _ordinary_parts(lines: Lines) -> Lines:
    """Where there is a Part C, "PART B: FINANCE" is one of several and no second half."""
    halves = {x.block.index: m for x in lines if (m := _HALF.match(x.text)) and _is_heading(x)}
    if not any(m["name"].casefold() in _THIRD for m in halves.values()):
        return lines
    return tuple(
        replace(x, text=x.text[: m.start("name")] + "·" * len(m["name"]) + x.text[m.end("name") :])
        if (m := halves.get(x.block.index)) and not CONFIDENTIAL.search(m["rest"])
        else x
        for x in lines
    )


def _is_heading(line: Line) -> bool:
    return line.heading or len(line.text.split()) <= 6


def _names(lines: Iterable[Line]) -> list[str]:
    """"Section 2", "Annex C": what a heading of the confidential part is called."""
    found = (rx.search(line.text[line.start :]) for line in lines for rx in _NAMED)
    return sorted({m["name"].casefold() for m in found if m and len(m["name"]) >= len("Part 2")})


def _signs(lines: Iterable[Line]) -> list[str]:
    found = (rx.search(line.text) for line in lines for rx in _LEGEND)
    return sorted({m["sign"].strip("\"'()[]") for m in found if m} - {""})


def _worded(text: str, name: re.Pattern[str] | None, closed: bool) -> str:  # noqa: FBT001 - private
    if name is not None:
        text = name.sub(lambda m: "Part 2".ljust(len(m.group())), text)
    return _CLOSED.sub("Part 2", text) if closed else text


def _signed(text: str, signs: list[str]) -> str:
    """The sign of the legend where it stands before or behind a paragraph's words."""
    for sign in signs:
        sure = re.escape(sign)
        letter = sign.isalnum()
        lead = rf"^(\W*(?:[\w./]*\d[\w./]*[.)]?\s+)?[(\[]?){sure}(?=[)\]]|[.:]\s|\s*[-:]\s{'' if letter else '|'})"
        tail = rf"(?<=[\s(\[]){sure}(?=[)\]]?\W*$)"
        text = re.sub(lead, lambda m: m[1] + HOUSE_MARK * len(sign), text, count=1)
        text = re.sub(tail, HOUSE_MARK * len(sign), text, count=1)
    return text
