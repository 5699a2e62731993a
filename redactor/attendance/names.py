"""Which names of a block are entries of the list, by their shape and by what was found.

What does not live here: whether the block is a list at all (`told`), and who they are (`roles`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.attendance import children
from redactor.attendance.entries import names_office
from redactor.attendance.initials import made
from redactor.attendance.region import LABELLED
from redactor.data import Block, Finding, Span
from redactor.naming import (
    DAYS,
    MONTHS,
    OFFICE_WORDS,
    TITLES,
    Token,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    tokens,
    without_possessive,
)
from redactor.naming.bodies import is_somewhere, names_body
from redactor.naming.runs import Run, is_initial, name_run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENTRY_ENDS = re.compile(r"\s*(?:[(,;./·•]|and\b|&|$)")
# … and begins; not in the brackets of another: `Mrs Orr (her son, Leo, is poorly)`.
_BEHIND_ANOTHER = re.compile(r"^(?:[^()]|\([^()]*\))*(?:[,;/·•:]|\band|&)\s*$")
_OFFICE = re.compile(r"\s*[(,]\s*(?P<said>[^(),;]{2,40})")
_OF_A_BOARD = re.compile(
    r"^\W*(?:1[.)]?\s*)?(?:(?:governors|trustees|members|committee|board|attendance)\s*[:–—-]\s*\S|present(?: were)?\s+\S)",
    re.IGNORECASE,
)
_PUPILS = re.compile(
    r"\b(?:pupils?|students?|child(?:ren)?|(?:school|eco|junior|youth)[ -]council\w*|year|yr|class|form|head (?:boy|girl)s?|prefects?|[YR]\d{1,2})\b",
    re.IGNORECASE,
)
_FOR_A_WHILE = re.compile(
    r"^\W*(?:also|observ\w+|guests?|visit\w+|joining|with|in support)\b", re.IGNORECASE
)
_LABELS = frozenset(["apols", "att", "attendees", "init", "inits"])  # that no dictionary has
# `VH = Violet Head`: the letters say that it is a name, whatever its words mean.
_KEYED = re.compile(
    r"\b(?P<key>[A-Z]{2,4}) ?= ?(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3})"
)
# `ARKWRIGHT, Neville`, `GOLD, Cllr Sybil`: the surname in capitals, and first.
_TURNED = re.compile(
    r"(?P<last>[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}), (?P<first>(?:[A-Z][a-z]{1,4}\.? )?[A-ZÀ-Þ][a-zà-þ][\w'’-]*)"
)
_TWO = 2  # words of a cell that holds a name and nothing else: "Rupert Wing"
_SEVERAL = 3  # first names that are no chance
_SURNAME = r"(?:[A-Z]\.?\s+){0,2}(?:(?:[Dd]e|[Vv]an|[Mm]ac|O['’])\s?)?[A-ZÀ-Þ][\w'’-]+"
_TITLED_TOGETHER = re.compile(
    rf"(?<![\w-] )(?<!-)\b(?:Councillors|COUNCILLORS|Cllrs|Messrs|Mesdames|Aldermen|Drs)\.?:?\s+(?P<names>{_SURNAME}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+){_SURNAME})*)(?=\s*(?:[.;:(]|$))"  # and nothing is told of them
)


def names_in(block: Block, findings: Sequence[Finding], *, in_table: bool) -> list[Span]:
    """Spans of names in a block of the list, by shape and by what the recognizers found."""
    text = fold(block.text)
    if text.strip(" .:*").casefold() in _LABELS:
        return []
    spans = [
        f.span
        for f in findings
        if f.span.block == block.index and f.entity_type == "PERSON" and f.score >= 0.4
    ]
    words = tokens(text)
    at = 0
    while at < len(words):
        run = _without_opening(words, name_run(text, words, at))
        if _in_list(text, words, run, alone=in_table):
            last = words[run.end - 1]
            end = last.start + len(without_possessive(last.text))
            spans.append(Span(block.index, words[run.start].start, end))
        at = run.end
    together = [*_titled_together(block), *_as_written(block)]
    spans = [s for s in spans if not any(s.start < t.end and t.start < s.end for t in together)]
    united = [_without_initials(text, span) for span in _united([*spans, *together])]
    several = in_table or _first_names_only(block.text, united)
    return [
        span
        for span in united
        if span in together
        or _full(block.text[span.start : span.end])
        or (several and not _inside(block.text, span))
        or _is_entry(block.text, span)
        or children.has_office(block.text, span)
    ]


def turned(name: str) -> str:
    """Neville Arkwright for `ARKWRIGHT, Neville`; any other name as it is."""
    found = _TURNED.fullmatch(name)
    return f"{found['first']} {found['last'].title()}" if found else name


def _as_written(block: Block) -> Iterator[Span]:
    """Names that are known by how they are written: behind their letters, or turned round."""
    for found in _KEYED.finditer(block.text):
        if made(found["name"]) == found["key"] and is_given_name(found["name"].split()[0]):
            yield Span(block.index, *found.span("name"))
    for found in _TURNED.finditer(block.text):
        if is_given_name(found["first"].split()[-1]):
            yield Span(block.index, *found.span())


def _titled_together(block: Block) -> Iterator[Span]:
    """Those who share a title, each a surname or more: `Councillors Birtwhistle, Long and Stead`."""
    for found in () if _PUPILS.search(block.text) else _TITLED_TOGETHER.finditer(block.text):
        for name in re.finditer(_SURNAME, found["names"]):
            start = found.start("names") + name.start()
            yield Span(block.index, start, start + len(name.group()))


def _inside(text: str, span: Span) -> bool:
    """Whether brackets hold a name beside other words: `Mrs Orr (her son, Leo, is poorly)`."""
    before, behind = text[: span.start], text[span.end :]
    inside = before.rfind("(") > before.rfind(")") and ")" in behind
    return inside and bool(before[before.rfind("(") + 1 :].strip())


def _is_entry(text: str, span: Span) -> bool:
    """A first name that is an entry of its own: `Apologies: Rashid, Cath Orr`, `Annie (clerk)`.

    Not in a line that names pupils, and of those who came for a while only with an office.
    """
    name, label = text[span.start : span.end], LABELLED.search(text) or _OF_A_BOARD.search(text)
    if not is_given_name(name) or _PUPILS.search(text) or not label:
        return False
    first = span.start == label.end() - 1
    begins = first or _BEHIND_ANOTHER.search(text[: span.start]) is not None
    ends = _ENTRY_ENDS.match(text, span.end) is not None
    office = _OFFICE.match(text, span.end)
    held = office is not None and names_office(office["said"])
    return begins and ends and (held or not _FOR_A_WHILE.search(text))


def _first_names_only(text: str, spans: Sequence[Span]) -> bool:
    """A board that goes by first names: `Who came: Bola (chair), Wai Ling and Joe`."""
    if not LABELLED.search(text):
        return False
    entries = [s for s in spans if _ENTRY_ENDS.match(text, s.end) and not _inside(text, s)]
    lone = [s for s in entries if not _full(text[s.start : s.end])]
    given = [s for s in lone if is_given_name(text[s.start : s.end])]
    return len(given) >= _SEVERAL and len(lone) * 2 >= len(entries)


def _without_opening(words: list[Token], run: Run) -> Run:
    """`About Isolde Pike` without the word that opens the line."""
    first = words[run.start].text
    opens = (
        run.end - run.start > 2
        and (is_english(first) or words[run.start].low in _LABELS)
        and not is_given_name(first)
    )
    named = (
        opens and words[run.start].low not in TITLES and is_given_name(words[run.start + 1].text)
    )
    return Run(run.start + 1, run.end) if named else run


def _full(name: str) -> bool:
    """A lone word in running text may be a place: "a funeral at Bethel"."""
    return len(tokens(name)) > 1


def _in_list(text: str, words: list[Token], run: Run, *, alone: bool) -> bool:
    inside = words[run.start : run.end]
    bare = [without_possessive(token.text) for token in inside]
    if len(bare) < 2 or not is_capitalised(bare[0]):
        return False
    whole = alone and run.end - run.start == len(words) == _TWO and is_given_name(bare[0])
    if not whole and (names_body(text, words, run) or is_somewhere(text, words, run)):
        return False
    low = [word.lower() for word in bare]
    if any(word in OFFICE_WORDS | DAYS for word in low) or (
        low[0] in MONTHS and not is_given_name(low[1])
    ):
        return False
    if is_given_name(bare[0]) or low[0] in TITLES or is_initial(inside[0]):
        return True
    return not all(is_english(word) for word in bare) and (alone or len(text) < 400)


def _without_initials(text: str, span: Span) -> Span:
    """`BrookNB` → `Brook`: the tab between name and initials was lost on export."""
    glued = re.search(r"[A-Z][a-z]{2,}([A-Z]{2,3})$", text[span.start : span.end])
    return Span(span.block, span.start, span.end - len(glued.group(1))) if glued else span


def _united(spans: Sequence[Span]) -> Iterator[Span]:
    current: Span | None = None
    for span in sorted(spans):
        if current is not None and span.start < current.end:
            current = Span(current.block, current.start, max(current.end, span.end))
        else:
            if current is not None:
                yield current
            current = span
    if current is not None:
        yield current
