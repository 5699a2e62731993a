"""Passages that open with a flag, mostly in brackets or stars, and whose end is written, a line or many on.

    [CONFIDENTIAL. Mrs Ogle … END OF CONFIDENTIAL PASSAGE.]      (Part 2 - Mrs Ogle … ends)
    **Restricted: Mrs Ogle … restricted text ends**              [Confidential: Mrs Ogle …
                                                                  … and so to May.]
    [Confidential paragraph - not for the website.] Mrs Ogle … [End of paragraph.]
    CONFIDENTIAL: Mrs Ogle … END CONFIDENTIAL.                    Governors only: Mrs Ogle … [end]

What stands between is put between the lexicon's own brackets, as `passages` does with two tags.
What does not live here: brackets that close in the paragraph in which they open (`markers.stretches`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.split.markers import aside
from redactor.split.signs.between.passages import LONGEST, enclosed
from redactor.split.words.lexicon import MARKER_WORDS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_BRACKETS = {"[": "]", "(": ")", "{": "}", "<": ">", "«": "»", "‹": "›"}
_PLAINLY = r"<CONF>|<P2>|private|closed|(?:governors?|trustees?|members?)\s+only|(?:in\s+(?:strict\s+)?)?confidence"
_CLOSED = rf"(?:{_PLAINLY}|<COLOUR>)"
_WHAT = r"(?:\s+(?:<NOUN>|passages?|text|material|extract|sentences?|words|bit|content|comments?))?"
_OPENS = Pattern(
    rf"(?P<open>[\[({{<«‹]|\*{{2,}})[\[({{<«‹*]*\s*{_CLOSED}{_WHAT}\s*(?:[:.;,]|\s-)\s*[\"'(£]*(?=\w)"
)
# … or without any, in front of a paragraph: it counts only with an end.
_ON = r"(?:begins?|starts?|from\s+here)"
_BARE = Pattern(
    rf"(?:(?P<started>(?:start|begin|beginning)\s+(?:of\s+)?))?(?:{_PLAINLY}|redact(?:ed|ion)?){_WHAT}(?:,?\s+(?:and\s+)?(?:{_PLAINLY}))?(?P<on>\s+{_ON})?\s*(?:[:.;]\s|\s-\s|(?(started)\s|(?(on)\s|(?!))))[\"'(£]*(?=\w)"
)
_BEGUN = r"(?:^|(?<=[.!?:;\-*\])}>]\s)|(?<=[.!?:;*\[({<]))"  # an end is no word within a sentence
_ENDS = Pattern(
    rf"(?:{_BEGUN}(?:ends?|finish|close|stop)\s+(?:of\s+)?(?:the\s+|this\s+)?(?:(?:text|passage|matters?|section|part|item|minute)\s+)?{_CLOSED}{_WHAT}(?!\s+of\b)"
    rf"|{_CLOSED}{_WHAT}\s+(?:ends?|over|stops?|finish(?:es|ed)?|concluded?s?)"
    r"|(?:(?<=[.!?:;-]\s)|(?<=[.!?:;-]))ends?(?=\W*[\])}>»›*]))\s*[.!:]*\s*(?P<shut>[\])}>»›*]*)(?:(?<=[\])}>»›*])\.)?"
)
# A bracket that says no more than that something ends there; of a meeting or a loan it says something else.
_ENDED = (
    rf"(?:{_CLOSED}{_WHAT}|<NOUN>|passages?|text|material|extract|sentences?|bit|content|comments?)"
)
_SHUTS = Pattern(
    rf"{_BEGUN}\s*[\[({{<«‹*]+\s*(?:/\s*[\w ]{{2,30}}|(?:ends?|finish|close)(?:\s+of)?(?:\s+(?:the|this|that))?(?:\s+{_ENDED}\.?){{0,2}}|{_ENDED}\s+(?:{_ENDED}\s+)?ends?"
    r"|(?:open|public|published|on\s+the\s+web\s*site)(?:\s+(?:again|resumed))?)\s*[.!]?\s*(?P<shut>[\])}>»›*]+)\.?"
)
_ENDS_PARAGRAPH = re.compile(
    r"(?:(?<=[.!?:;-]\s)|^\W*)(?:END|ENDS|REDACT\s+TO\s+HERE|END\s+OF\s+REDACTION)\W*$"
)
_OTHER_END = re.compile(
    r"\b(?:meetings?|items?|agenda|minutes|terms?|year|discussion)\b", re.IGNORECASE
)
# A title that ends with the flag, "Staffing - CONFIDENTIAL", or is no more than one.
_HEADS = Pattern(rf"(?:[^.;:?!()\[\]]{{1,60}}?\s*[-:]\s*)?{_CLOSED}{_WHAT}\W*$")
_SENTENCE = re.compile(r"(?:^|[.!?:;)\]]\s+|\d\s+)$")
_AT_AN_END = re.compile(r"(?:^|[.!?:;)\]]\s*|\d\s+)[\[({<*=–-]*\s*$")  # of a sentence
_LEAST = 3  # words between


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a passage opens; `bracket` is the one that stays open until its end, `bare` has none."""

    first: int
    behind: int
    bracket: str = ""
    bare: bool = False


def up_to_their_ends(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around such passages."""
    found, at, start = list(lines), 0, 0
    while at < len(found):
        line = found[at]
        opens = _opening(line, max(start, line.start))
        if opens is None:
            at, start = at + 1, 0
            continue
        end = _end(found, at, opens)
        if end is None:
            start = opens.behind
            continue
        last, until = end
        for j in range(at, last + 1):
            x = found[j]
            first = opens.first if j == at else x.start
            said = _without_flag(x.text, opens) if j == at and opens.bare else x.text
            text = enclosed(said, first, until if j == last else len(x.text))
            found[j] = replace(x, text=text)
        at, start = last, until
    return tuple(found)


def _without_flag(text: str, opens: _Opening) -> str:
    """A text whose flag would mean all that follows, with the flag taken out."""
    flag = re.sub(r"\w", "·", text[opens.first : opens.behind])
    return f"{text[: opens.first]}{flag}{text[opens.behind :]}"


def _opening(line: Line, start: int) -> _Opening | None:
    """The first flag of a line behind `start`, be it in brackets of its own or in front within some."""
    if line.agenda or line.header_row or line.blank:
        return None
    within = _OPENS.search(line.text, start) if _OPENS.possible(line.text) else None
    alone = aside.opening(line.text, start)
    if alone and alone[0] > line.start and not line.text[alone[1] :].strip(" .:"):
        alone = alone if aside.points_down(line.text[slice(*alone)]) else None  # or up, in front
    if within is None or (alone and alone[0] <= within.start()):
        return _Opening(*alone) if alone else _bare(line, start)
    bracket = within["open"] if within["open"] in _BRACKETS else ""
    return _Opening(within.start(), within.end(), bracket)


def _bare(line: Line, start: int) -> _Opening | None:
    """A flag without brackets in front of a paragraph's words, or of a sentence's."""
    if line.heading or not _BARE.possible(line.text):
        return None
    begins = [line.start] if start <= line.start else []
    begins += [a for a, _ in sentences(line.text, max(line.start, start)) if a >= start]
    found = next(filter(None, (_BARE.match(line.text, at) for at in begins)), None)
    if found is None or MARKER_WORDS.issuperset(words(line.text[found.end() :])):
        return None  # "CONFIDENTIAL - NOT FOR WEBSITE"
    return _Opening(found.start(), found.end(), bare=True)


def _end(found: list[Line], at: int, opens: _Opening) -> tuple[int, int] | None:
    """The line and position where a passage ends: its end in words, or its bracket further down."""
    depth = 1
    told = not opens.bracket and found[at].text[opens.behind :].strip(" .:")
    for j in range(at, min(at + LONGEST, len(found))):
        text, start = found[j].text, opens.behind if j == at else 0
        if opens.bare and j > at and _begins_item(found[j]):
            return None
        if told and j > at and found[j].heading:
            return None  # the flag is of its own paragraph: "Item 6 (orange pages). The gate …"
        if told and j > at and _HEADS.match(found[j].words):
            return None  # which has an end of its own
        written = _written_end(text, start, alone=not opens.bracket)
        if opens.bare and written and not _AT_AN_END.search(text[: written.start()]):
            written = None  # "the school was closed over Easter": no end of what it flags
        again = _opening(found[j], start)
        if again is not None and (written is None or again.first < written.start()):
            return None
        said = text[start : written.start() if written else len(text)]
        closes = _closing(said, opens.bracket, depth) if opens.bracket else None
        if closes is not None:
            before = found[at].text[found[at].start : opens.first]
            begins = _SENTENCE.search(before) is not None
            return (j, start + closes) if j > at and begins else None
        if written is not None:
            return (j, written.end()) if j > at or len(words(said)) >= _LEAST else None
        if opens.bracket:
            depth += said.count(opens.bracket) - said.count(_BRACKETS[opens.bracket])
    return None


def _begins_item(line: Line) -> bool:
    return line.heading or (line.number is not None and len(line.number.parts) == 1 and line.top)


def _written_end(text: str, start: int, *, alone: bool) -> re.Match[str] | None:
    """The end in words; behind a flag in brackets of its own any bracket that says "end"."""
    shuts = (m for m in _SHUTS.finditer(text, start) if not _OTHER_END.search(m.group()))
    last = _ENDS_PARAGRAPH.search(text, start) if alone else None
    found = (_ENDS.search(text, start), next(shuts, None) if alone else None, last)
    return min(filter(None, found), key=lambda m: m.start(), default=None)


def _closing(text: str, bracket: str, depth: int) -> int | None:
    """Behind the bracket that closes what is open."""
    for k, sign in enumerate(text):
        depth += (sign == bracket) - (sign == _BRACKETS[bracket])
        if depth == 0:
            return k + 1
    return None
