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

from redactor.numbering.forms import COUNTED
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
STRETCHES = frozenset(["stretching", "onwards", "behind", "from", "after", "counted"])
WAYS = STRETCHES | frozenset(
    [
        "without",
        "within",
        "ending",
        "through",
        "holding",
        "holding+",
        "opening",
        "sentence",
        "quotation",
        "telling",
        CALLED,
    ]
)
ORDER = {
    "first": 0, "opening": 0, "top": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5,
    "penultimate": -2, "third-last": -3, "middle": 1,
}  # fmt: skip  # any other: the last
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
    if way in STRETCHES:
        return _stretching(below, way, said)
    if way in {"without", "within"}:
        return _by_place(below, way, said.split())
    if way == "ending":
        return [(x, cut) for x, cut in _told(below) if _ends_so(x.text[slice(*cut)], said)][:1]
    if way == "sentence":
        return [(x, cut) for x, cut in _told(below) if _begins(x.text[slice(*cut)], said)][:1]
    if way == "through":
        first, _, last = said.partition("\n")
        return [(x, cut) for x in below if (cut := _through(x.text, first, last))][:1]
    told = [k for k, x in enumerate(below) if _stands_in(x, said, opening=way == "opening")]
    found = [below[k] for k in (told if way == "opening" else told[:1])]
    if way == "holding+" and told:
        found += [x for x in below[told[0] + 1 : told[0] + 2] if _QUESTION.match(x.words)]
    return [(x, (0, None)) for x in found]


def _stretching(below: Sequence[Line], way: str, said: str) -> Sequence[Piece]:
    """From some words on, or from behind them: up to others, or to the end of what is below.

    `from` and `after`: to the end of the paragraph.
    `counted`: so many sentences or paragraphs. Where nobody finds the other words, to the end.
    """
    *count, first, last = said.split("\n") if way == "stretching" else (*said.split("\n"), "")
    begins = _found(below, first, 0, 0)
    if begins is None:
        return ()
    k, start = begins[0], begins[2 if way in {"behind", "after"} else 1]
    if way in {"behind", "after"}:
        start += len(below[k].text[start:]) - len(below[k].text[start:].lstrip(" .,;:!?\"')"))
    if way in {"from", "after"}:
        return [(below[k], (start, None))]
    if count:
        return _counted(below, k, start, count[0])
    ends = _found(below, last, k, begins[2]) if last else None
    if ends is None:
        return [(below[k], (start, None)), *((x, (0, None)) for x in below[k + 1 :])]
    j, _, until = ends
    return _cut(below, (k, start), (j, _past_stop(below[j].text, until)))


def _by_place(below: Sequence[Line], way: str, orders: Sequence[str]) -> Sequence[Piece]:
    """All paragraphs but those in such places, or the sentence in one place of that in another."""
    if way == "without":
        left = [x for order in orders for x in nth(below, order)]
        return [(x, (0, None)) for x in below if x not in left]
    which, of = orders
    paragraph = nth(below, of)
    return nth(_told(paragraph), which)


def nth[T](found: Sequence[T], order: str) -> list[T]:
    """The one in that place, the last where there are not so many."""
    place = ORDER.get(order, -1)
    if place < 0:
        return list(found[max(len(found) + place, 0) :][:1])
    return list(found[min(place, len(found) - 1) :][:1])


def _cut(below: Sequence[Line], begins: tuple[int, int], ends: tuple[int, int]) -> Sequence[Piece]:
    """What stands between two places, each a line and a character in it."""
    (k, start), (j, until) = begins, ends
    if k == j:
        return [(below[k], (start, until))]
    last = [(below[j], (below[j].start, until))] if until > below[j].start else []
    return [(below[k], (start, None)), *((x, (0, None)) for x in below[k + 1 : j]), *last]


def _counted(below: Sequence[Line], k: int, start: int, count: str) -> Sequence[Piece]:
    number, kind = count.split()
    many = int(number) if number.isdigit() else COUNTED.index(number) + 1
    if kind == "paragraphs":
        return [(x, (0, None)) for x in below[k : k + many]]
    told = [(x, (max(a, start) if x is below[k] else a, b)) for x, (a, b) in _told(below[k:])]
    return [(x, (a, b)) for x, (a, b) in told if b > a][:many]


def _found(below: Sequence[Line], said: str, k: int, start: int) -> tuple[int, int, int] | None:
    """The line in which words stand, and where they begin and end there."""
    sought = re.compile(r"\W+".join(map(re.escape, _plain_words(said))), re.IGNORECASE)
    for j in range(k, len(below)):
        found = sought.search(below[j].text, start if j == k else below[j].start)
        if found:
            return j, found.start(), found.end()
    return None


def _plain_words(said: str) -> list[str]:
    """Quoted words as they are printed, up to dots that stand for the rest."""
    return re.findall(r"[\w'£€$%]+", re.split(r"…|\.\.", said)[0])


def _told(below: Sequence[Line]) -> Sequence[tuple[Line, tuple[int, int]]]:
    return [(x, cut) for x in below for cut in sentences(x.text, x.start)]


def _begins(sentence: str, said: str) -> bool:
    wanted = words(said)
    return words(sentence)[: len(wanted)] == wanted


def _ends_so(sentence: str, said: str) -> bool:
    wanted = words(said)
    return words(sentence)[-len(wanted) :] == wanted


def _past_stop(text: str, at: int) -> int:
    stop = re.match(r"[.!?;,]?[\"')]*", text[at:])
    return at + (stop.end() if stop else 0)


def _telling(below: Sequence[Line], matter: str) -> Sequence[Piece]:
    """The sentences that speak of a matter in all its words; where none does, all that is there."""
    wanted = {stem(w) for w in words(matter) if len(w) >= _LEAST}
    found = [
        (x, cut)
        for x, cut in _told(below)
        if wanted and wanted <= {*map(stem, words(x.text[slice(*cut)]))}
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
    return start, _past_stop(text, end + len(last))


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
