"""What a minute's number ends in, where the minutes say what that means.

    A number that ends in /T is for trustees, and is left out of the copy on the website.     3.3/T …

What does not live here: letters in front of numbers and behind the titles' (`meaning.margins`,
`standing`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.meaning.conventions import keeps
from redactor.split.words.lexicon import HOUSE_MARK, OPENING_MARK
from redactor.split.words.text import dotted_between, sentences

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_ENDS_IN = re.compile(
    r"\b(?:numbers?|minutes?|references?|items?)\s+(?:(?:that|which)\s+)?(?:ends?|ending|finish(?:es|ing)?|followed)\s+(?:in|with|by)\s+[\"'(]?(?P<tail>[/-]\s?[A-Z]{1,3})[\"')]?(?!\w)(?P<said>[^.;]*)",
    re.IGNORECASE,
)
_AND_BELOW = re.compile(
    r"\b(?:anything|everything|all|what(?:ever)?)\b[^.;]{0,40}\b(?:under|below|beneath|after|behind)\b[^.;]{0,20}\bnext\s+number",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\W*(?:[A-Z]{1,5}[ /])?\d[\d./]*|\W*[A-Z]{0,5}[\d./]+")


def signed(lines: Lines) -> Lines:
    """The lines with the lexicon's mark in the place of such an ending, without what explains it."""
    found = {
        line.block.index: m
        for line in lines
        for m in [_ENDS_IN.search(line.text)]
        if m is not None and keeps(m["said"], public=False)
    }
    tails = {m["tail"].upper() for m in found.values()}
    if not tails:
        return lines
    ending = re.compile(rf"(?<=\d)(?:{'|'.join(map(re.escape, sorted(tails)))})(?!\w)")
    below = any(_AND_BELOW.search(m.string) for m in found.values())
    marked: list[Line] = []
    held = False  # below a number that ends so
    for x in lines:
        ends = _ending(x, ending)
        held = ends is not None or (held and x.number is None and x.row is None and not x.heading)
        if x.block.index in found:
            marked.append(replace(x, text=_unexplained(x.text)))
        elif ends is not None:
            mark = HOUSE_MARK * len(ends.group())
            marked.append(replace(x, text=x.text[: ends.start()] + mark + x.text[ends.end() :]))
        elif held and below and not x.blank:
            marked.append(replace(x, text=x.text[: x.start] + OPENING_MARK + x.text[x.start + 1 :]))
        else:
            marked.append(x)
    return tuple(marked)


def _unexplained(text: str) -> str:
    """The text without the sentences that explain it, and with what else was said."""
    for a, b in sentences(text):
        if _ENDS_IN.search(text[a:b]) or _AND_BELOW.search(text[a:b]):
            text = dotted_between(text, a, b)
    return text


def _ending(line: Line, ending: re.Pattern[str]) -> re.Match[str] | None:
    """The ending of the number that a line begins with."""
    first = ending.search(line.text)
    return first if first and _NUMBER.fullmatch(line.text[: first.start()]) else None
