"""Passages that open with a flag in brackets or stars and whose end is written, a line or many on.

    [CONFIDENTIAL. Mrs Ogle … END OF CONFIDENTIAL PASSAGE.]      (Part 2 - Mrs Ogle … ends)
    **Restricted: Mrs Ogle … restricted text ends**              [Confidential: Mrs Ogle …
                                                                  … and so to May.]

What stands between is put between the lexicon's own brackets, as `passages` does with two tags.
What does not live here: brackets that close in the paragraph in which they open (`markers.tags`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.passages import LONGEST, enclosed
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_BRACKETS = {"[": "]", "(": ")", "{": "}", "<": ">", "«": "»", "‹": "›"}
_CLOSED = r"(?:<CONF>|<P2>|<COLOUR>|private|closed)"
_WHAT = r"(?:\s+(?:<NOUN>|passages?|text|material|extract|sentences?|words|bit|content|comments?))?"
_OPENS = Pattern(
    rf"(?P<open>[\[({{<«‹]|\*{{2,}})[\[({{<«‹*]*\s*{_CLOSED}{_WHAT}\s*(?:[:.;,]|\s-)\s*[\"'(£]*(?=\w)"
)
_ENDS = Pattern(
    rf"(?:(?:\bends?|\bfinish|\bclose|\bstop)\s+(?:of\s+)?(?:the\s+|this\s+)?{_CLOSED}{_WHAT}"
    rf"|{_CLOSED}{_WHAT}\s+(?:ends?|over|stops?|finish(?:es|ed)?|concluded?s?)"
    r"|(?:(?<=[.!?:;-]\s)|(?<=[.!?:;-]))ends?(?=\W*[\])}>»›*]))\s*[.!:]*\s*(?P<shut>[\])}>»›*]*)(?:(?<=[\])}>»›*])\.)?"
)
_SENTENCE = re.compile(r"(?:^|[.!?:;)\]]\s+|\d\s+)$")
_LEAST = 3  # words between


def up_to_their_ends(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around such passages."""
    found, at, start = list(lines), 0, 0
    while at < len(found):
        line = found[at]
        opens = _OPENS.search(line.text, max(start, line.start)) if _may_open(line) else None
        if opens is None:
            at, start = at + 1, 0
            continue
        end = _end(found, at, opens)
        if end is None:
            start = opens.end()
            continue
        last, until = end
        for j in range(at, last + 1):
            x = found[j]
            first = opens.start() if j == at else x.start
            text = enclosed(x.text, first, until if j == last else len(x.text))
            found[j] = replace(x, text=text)
        at, start = last, until
    return tuple(found)


def _may_open(line: Line) -> bool:
    return not (line.agenda or line.header_row or line.blank) and _OPENS.possible(line.text)


def _end(found: list[Line], at: int, opens: re.Match[str]) -> tuple[int, int] | None:
    """The line and position where a passage ends: its end in words, or its bracket further down."""
    depth, counted = 1, opens["open"] in _BRACKETS
    for j in range(at, min(at + LONGEST, len(found))):
        text, start = found[j].text, opens.end() if j == at else 0
        written = _ENDS.search(text, start)
        again = _OPENS.search(text, start)
        if again is not None and (written is None or again.start() < written.start()):
            return None
        said = text[start : written.start() if written else len(text)]
        closes = _closing(said, opens["open"], depth) if counted else None
        if closes is not None:
            begins = _SENTENCE.search(found[at].text[: opens.start()]) is not None
            return (j, start + closes) if j > at and begins else None
        if written is not None:
            return (j, written.end()) if j > at or len(words(said)) >= _LEAST else None
        depth += said.count(opens["open"]) - said.count(_BRACKETS.get(opens["open"], "*"))
    return None


def _closing(text: str, bracket: str, depth: int) -> int | None:
    """Behind the bracket that closes what is open."""
    for k, sign in enumerate(text):
        depth += (sign == bracket) - (sign == _BRACKETS[bracket])
        if depth == 0:
            return k + 1
    return None
