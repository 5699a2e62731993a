"""Pieces of an item that are named by the words in them, as when minutes are read back.

    in 2, "Mrs Rudd has dropped" to "costs nil"     in 4, from "It has not" as far as "kept apart"
    in 3, the bullet that has "keys returned" and the Q and A next to it
    in 5, the line ending "left the room"           in 7, "Letter" and "Phone call", not the card
    in 8, what the Head is quoted as saying         the sentence in 9 about a visit

Reads an entry, and finds its words in the paragraphs of the item. Which entries are rulings is the
business of `listed`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.rulings.places import Target
from redactor.split.words.text import sentences, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

    type Piece = tuple[Line, tuple[int, int | None]]

_WORDS = r"[\"'](?P<{}>[^\"]{{3,90}}?)[\"'](?=\W|$)"
_PLACE = r"^\W*(?:that\s+)?(?:in|at|under|of)\s+(?:(?:item|minute|no\.?|para\w*)\s+)?(?P<place>[A-Z]{0,4}/?\d[\w./]*(?:\([a-z]+\))?),?\s+"
_FROM_TO = re.compile(
    rf"(?:from\s+)?{_WORDS.format('first')}\s*,?\s+(?:(?:down\s+|up\s+|through\s+)?to|until|till|as\s+far\s+as)\s+{_WORDS.format('last')}",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    r"(?:the\s+)?(?:bullet|line|paragraph|para|entry|note|row|point)\s+(?:(?:that|which)\s+)?(?:has|have|with|holds?|says?|contain(?:s|ing)|ends?|ending|finish(?:es|ing)|begins?|beginning|starts?|starting|in\s+which)\s+(?:(?:with|the\s+words?|in)\s+)*"
    + _WORDS.format("held"),
    re.IGNORECASE,
)
_OPENING = re.compile(rf"{_WORDS.format('opens')}", re.IGNORECASE)
_SAID_BY = re.compile(
    r"what\s+.{1,40}?\s+(?:is|was)\s+quoted\b|the\s+(?:quotation|quoted\s+words|words\s+in\s+quot\w+)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:and|with)\s+(?:the\s+|its\s+)?(?:Q(?:uestion)?\s*(?:and|&|/)\s*A(?:nswer)?|exchange|question\s+and\s+(?:the\s+)?answer)\b",
    re.IGNORECASE,
)
_EXCEPT = re.compile(r",?\s+(?:but\s+|though\s+)?(?:not|except|leaving)\s+.*$", re.IGNORECASE)
_QUESTION = re.compile(r"\W*Q(?:uestion)?\b|.*\?", re.DOTALL)
_QUOTATION = re.compile(r"\"[^\"]+\"")
CALLED = "called"
WAYS = frozenset(["through", "holding", "holding+", "opening", "quotation", "telling", CALLED])
_LEAST = 4  # letters of a word that tells what a sentence is about


def named(entry: str) -> Iterator[Target]:
    """The pieces that an entry names by their words."""
    place = re.match(_PLACE, entry, re.IGNORECASE)
    if place is None:
        return
    said, number = entry[place.end() :], place["place"].rstrip(".")
    if stretch := _FROM_TO.match(said):
        yield Target(number, f"through {stretch['first']}\n{stretch['last']}")
    elif holding := _HOLDING.match(said):
        way = "holding+" if _ASKED.search(said, holding.end()) else "holding"
        yield Target(number, f"{way} {holding['held']}")
    elif _SAID_BY.match(said):
        yield Target(number, "quotation of")
    elif _OPENING.match(said):
        for found in _OPENING.finditer(_EXCEPT.sub("", said)):
            yield Target(number, f"opening {found['opens']}")


def meant(below: Sequence[Line], which: str) -> Sequence[Piece]:
    """Where in an item the words stand; nothing where nobody finds them."""
    way, _, said = which.partition(" ")
    if way == "quotation":
        return [(x, cut) for x in below for cut in _of_quotations(x)]
    if way == "telling":
        return _telling(below, said)
    if way == CALLED:
        return _called(below, said)
    if way == "through":
        first, _, last = said.partition("\n")
        return [(x, cut) for x in below if (cut := _through(x.text, first, last))][:1]
    told = [k for k, x in enumerate(below) if _stands_in(x, said, opening=way == "opening")]
    found = [below[k] for k in (told if way == "opening" else told[:1])]
    if way == "holding+" and told:
        found += [x for x in below[told[0] + 1 : told[0] + 2] if _QUESTION.match(x.words)]
    return [(x, (0, None)) for x in found]


def _telling(below: Sequence[Line], matter: str) -> Sequence[Piece]:
    """The sentences that speak of a matter in all its words; where none does, all that is there."""
    wanted = {stem(w) for w in words(matter) if len(w) >= _LEAST}
    told = [(x, cut) for x in below for cut in sentences(x.text, x.start)]
    found = [
        (x, cut) for x, cut in told if wanted and wanted <= {*map(stem, words(x.text[slice(*cut)]))}
    ]
    return found or [(x, (0, None)) for x in below]


def _called(below: Sequence[Line], said: str) -> Sequence[Piece]:
    """The paragraphs that have these words, or half of them; where none does, all that is there."""
    wanted = {stem(w) for w in words(said) if len(w) >= _LEAST}
    shared = [len(wanted & {*map(stem, words(x.text))}) for x in below]
    literal = [x for x in below if _stands_in(x, said, opening=False)]
    most = max(shared, default=0)
    near = [
        x for x, n in zip(below, shared, strict=True) if n == most and 2 * n >= max(len(wanted), 1)
    ]
    return [(x, (0, None)) for x in literal or near or below]


def _stands_in(line: Line, said: str, *, opening: bool) -> bool:
    wanted = words(said)
    if opening:
        return words(line.words)[: len(wanted)] == wanted
    return f" {' '.join(wanted)} " in f" {' '.join(words(line.text))} "


def _through(text: str, first: str, last: str) -> tuple[int, int] | None:
    start = text.casefold().find(first.casefold())
    end = text.casefold().find(last.casefold(), start)
    if start < 0 or end < 0:
        return None
    end += len(last)
    stop = re.match(r"[.!?;,]?[\"')]*", text[end:])
    return start, end + (stop.end() if stop else 0)


def _of_quotations(line: Line) -> Iterator[tuple[int, int]]:
    """The sentences in which somebody is quoted."""
    for said in _QUOTATION.finditer(line.text, line.start):
        inside = [
            (a, b)
            for a, b in sentences(line.text, line.start)
            if a < said.end() and b > said.start()
        ]
        if inside:
            yield inside[0][0], inside[-1][1]
