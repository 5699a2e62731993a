"""Rulings on what is marked already: they say which items hold such passages, and name no item whole.

    the passages so marked in minutes 64, 65 and 68 be excluded       the bracketed parts of 4 and 6
    what is flagged in item 3 stays out of the copy for inspection    paragraphs marked (C) under 9
    the bracketed sentence on attendance in B1

Reads the ruling as if it named the items, and says of these that only what is marked is meant.
Whether anything in them is marked at all is found in `reach.pieces`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.numbering.forms import canonical
from redactor.split.rulings import targets as rulings
from redactor.split.rulings.places import KIND, NUMBER, Target
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKED, BRACKETED = "what is marked", "what stands in brackets"
_BRACKETS = re.compile(r"\bbracket", re.IGNORECASE)
_PIECES = r"(?:passages?|paragraphs?|paras?|parts?|portions?|sections?|sentences?|texts?|words?|wording|entr(?:y|ies)|notes?|matters?|extracts?|bits?|lines?|bullets?|items?|minutes?|points?|rows?|material|content)"
_SET_OFF = r"(?:(?:so|thus|already|clearly|now|separately)[\s-]+)?(?:marked|flagged|bracketed|highlighted|tagged|labelled|starred|shaded|boxed|italici[sz]ed|indented|coloured|underlined|asterisked|lettered|enclosed|delimited|headed|shown|indicated|identified|designated)"
_HOW = r"(?:\s+(?:so|thus|above|as\s+such|accordingly|(?:as\s+)?(?:being\s+)?(?:<CONF>|<P2>|private)(?:\s+<NOUN>)?|(?:in|with|by|as|between)\s+(?:an?\s+|the\s+|square\s+|round\s+|double\s+|their\s+|his\s+|her\s+)*[^\s\d.;:]{1,14}(?:\s+(?:brackets|letters|signs|marks|lines|ink|type))?)){0,2}"
_ITEM = rf"(?:{KIND}\s+)?{NUMBER}"
_WHERE = r"\s+(?:in|under|at|of|within)\s+(?:the\s+)?"
_IN_BRACKETS = r"(?:in|within|between|inside)\s+(?:the\s+|square\s+|round\s+|double\s+)*(?:brackets|markers|marks|tags|signs|lines|stars|asterisks|rules)"
_OF_MARKED = Pattern(
    rf"(?:(?:all|any|only|each|every)\s+(?:of\s+)?)?(?:the\s+|those\s+|these\s+|such\s+)?"
    rf"(?:{_PIECES}\s+(?:(?:which|that)\s+)?(?:(?:is|are|was|were|has|have|had|been)\s+){{0,2}}(?:{_SET_OFF}{_HOW}|{_IN_BRACKETS})"
    rf"|(?:what|whatever|anything|everything|all)\s+(?:that\s+)?(?:(?:is|are|was|were|has|have|had|been|stands|we)\s+){{0,2}}(?:{_SET_OFF}{_HOW}|{_IN_BRACKETS})"
    rf"|{_SET_OFF}\s+(?:<CONF>\s+)?{_PIECES}(?:\s+(?:about|on|concerning|regarding)\s+[^.,;:()\d]{{3,40}}?)?)"
    rf"{_WHERE}(?={_ITEM})"
)
_RUN = re.compile(rf"{_ITEM}(?:(?:\s*(?:,|;|&|\band\b|\bto\b))+\s*{_ITEM})*", re.IGNORECASE)
_KIND = re.compile(rf"{KIND}\b", re.IGNORECASE)
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


def targets(text: str) -> tuple[Target, ...]:
    """What a text keeps back, as `targets.targets` has it, and the items of which only pieces."""
    said = _OF_MARKED.search(text) if _OF_MARKED.possible(text) else None
    if said is None:
        return rulings.targets(text)
    run = _RUN.match(text, said.end())
    kind = "" if _KIND.match(text, said.end()) else "minutes "
    named = rulings.targets(f"{text[: said.start()]}{kind}{text[said.end() :]}")
    places = {canonical(m.group()) for m in _NUMBER.finditer(run.group() if run else "")}
    which = BRACKETED if _BRACKETS.search(said.group()) else MARKED
    return tuple(dict.fromkeys(_narrowed(named, places, which)))


def _narrowed(
    named: tuple[Target, ...], places: set[tuple[str, ...]], which: str
) -> Iterator[Target]:
    for each in named:
        pieces = not each.which and canonical(each.place) in places
        yield Target(each.place, which) if pieces else each
