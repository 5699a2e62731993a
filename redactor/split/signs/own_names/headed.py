"""Headings that come again in each item, of which a sentence says that what they head is kept back.

    Each item has an open record, for the website, and where needed a trustees' record, which is not.
    Minutes are kept in two forms: public note (published) and members' note (confidential).

A heading, a bold line or words before a colon; it holds up to the next of its kind, the next heading
or the next item. What does not live here: headings that say themselves that they are confidential
(`markers.titles`), and signs (`meaning.legends`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.between.passages import enclosed
from redactor.split.signs.meaning.conventions import keeps
from redactor.split.signs.meaning.plainly import may_explain, released, withheld
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_LABEL = re.compile(r"\W*(?P<label>[^\W\d_][^:;.,()]{2,36}?)\s*(?::\s|:?\W*$)")
_WORDS = 4  # of such a heading
_SPEAKS_OF_HEADINGS = re.compile(
    r"\b(?:each|every|under|below|head(?:ed|ing|ings)?|titled|entitled|called|labelled|forms|parts|kinds|sections?|passages|text|two|where\s+needed)\b",
    re.IGNORECASE,
)
_SHUT = Pattern(
    r"<CONF>|<P2>|\bonly\s+(?:to|for|seen\s+by|read\s+by)\b|\b(?:not\s+(?:to\s+be\s+)?(?:published|public|for|on|put|shown|posted|given|sent|shared|seen|open|available|circulated)|(?:is|are|does|do)\s+not\W*$|stays?\s+with|locked|withheld|removed|taken\s+out|private|closed|sealed|restricted|(?:governors?|members?|trustees?|directors?|board)'?\s+only)\b|\b(?:is|are|does)\s+not\W*$"
)


_AS_HEADING = re.compile(
    r"\b(?:head(?:ed|ings?)|titled|entitled|called|labelled|under|below)\b", re.IGNORECASE
)
# What follows the name of a heading of which something is said, and no other word beside it.
_SPOKEN_OF = re.compile(
    r"[\"'”’)]?\s*(?:$|[,;:(.]|-|(?:at|under|of|in)\s+(?:an?|each|the|every)\s|(?:where|if)\b|(?:is|are|was|were|be|stays?|goes|go|does|do|will|must|may|can|held|kept|has|have|had|to|only|for|which|under|and|or|not)\b)",
    re.IGNORECASE,
)
_CONFIDENTIALITY = re.compile(r"\bconfidentiality\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\bthe\s+(first|second|former|latter|last)\b(?!\s+\w+ing\b)", re.IGNORECASE)
_NOR = re.compile(
    r"\b(?:public|publish\w*|website|open)\b.*\b(?:is|are|does)\s+not\W*$", re.IGNORECASE
)


def headed(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what stands under such headings."""
    alike = Counter(x.text.strip().casefold() for x in lines if not x.blank)
    labels = {at: label for at, x in enumerate(lines) if (label := _label(x, alike))}
    heads = {at: label for at, label in labels.items() if not _titles_part(lines, at)}
    for at, line in enumerate(lines):
        if at in labels or not (_apart(lines, at) and _may_speak(line)):
            continue
        named, shut = spoken_of(line.text, set(heads.values()))
        if len(named) == 1 and not _AS_HEADING.search(line.text):
            continue
        meant = {k for k, label in heads.items() if label in shut}
        again = [label for label in heads.values() if label in named]
        if meant and len(again) > len({*again}):
            ends = {k for k, label in labels.items() if label in named or lines[k].heading}
            held = {j for k in meant for j in _below(lines, k, ends)}
            return tuple(
                replace(x, text=dotted(x.text))
                if k == at
                else replace(x, text=enclosed(x.text, x.start, len(x.text)))
                if k in held
                else x
                for k, x in enumerate(lines)
            )
    return lines


def _apart(lines: Lines, at: int) -> bool:
    """Whether a line stands in front of all items or behind them."""
    items = [k for k, x in enumerate(lines) if begins_item(x) and not x.top]
    return not items or at < items[0] or at > items[-1]


def _titles_part(lines: Lines, at: int) -> bool:
    """Whether numbered items follow right below: then it is a part of the minutes that is headed."""
    below = next((x for x in lines[at + 1 :] if not x.blank), None)
    return lines[at].heading and (below is None or begins_item(below))


def begins_item(line: Line) -> bool:
    """Whether a line is a heading, or has the number of an item."""
    return line.heading or (line.number is not None and line.number.depth == 1)


def _label(line: Line, alike: Counter[str]) -> str:
    """What a line heads itself with; empty, where it has a number or is a sentence.

    A plain line without a colon heads something where it stands there several times.
    """
    if line.blank or line.top or line.number or line.agenda or line.block.story is not Story.BODY:
        return ""
    found = _LABEL.match(line.text, line.start)
    if found is None or len(words(found["label"])) > _WORDS:
        return ""
    bare = found.group().strip(" :") == found["label"].strip()
    again = bare and alike[line.text.strip().casefold()] > 1 and line.row is None
    heads = line.heading or again or ":" in found.group()
    return found["label"].casefold().strip() if heads else ""


def _may_speak(line: Line) -> bool:
    """Whether a line may be the sentence that explains such headings."""
    if line.row is not None or line.number or not may_explain(line):
        return False
    said = _SPEAKS_OF_HEADINGS.search(line.text) is not None
    shut = withheld(line.text) or keeps(line.text, public=False) or _NOR.search(line.text)
    return said and bool(shut)


def spoken_of(text: str, names: set[str]) -> tuple[set[str], set[str]]:
    """The headings that a sentence names, and those of which it says that they are kept back."""
    found = [
        m
        for name in names
        for m in re.finditer(rf"(?<![\w']){re.escape(name)}(?![\w'])", text, re.IGNORECASE)
    ]
    named = sorted(
        (m for m in found if not any(_within(m, other) for other in found)), key=re.Match.start
    )
    shut = set()
    for m, after in zip(named, [*named[1:], None], strict=False):
        clause = re.split(r"[.;]\s", text[m.end() : after.start() if after else len(text)])[0]
        if not _SPOKEN_OF.match(clause):
            continue  # "SEND reports are confidential"
        clause = _CONFIDENTIALITY.sub("", clause)
        if _SHUT.search(clause.strip(" ,.;)")) and not released(clause):
            shut.add(m.group().casefold())
    if (ordinal := _ORDINAL.search(text)) and len(named) > 1 and _SHUT.search(text, ordinal.end()):
        shut.add(
            named[0 if ordinal[1].casefold() in {"first", "former"} else -1].group().casefold()
        )
    return {m.group().casefold() for m in named}, shut


def _within(one: re.Match[str], other: re.Match[str]) -> bool:
    inside = other.start() <= one.start() and one.end() <= other.end()
    return inside and one.span() != other.span()


def _below(lines: Lines, at: int, ends: set[int]) -> Iterator[int]:
    yield at
    for k in range(at + 1, len(lines)):
        line = lines[k]
        if k in ends or line.row != lines[at].row or begins_item(line):
            return
        yield k
