r"""Keys that say of each of several signs how far it reaches.

    [C] = this line conf. [C2] = this line AND the one above it.
    NFW^ means the paragraph above it, NFWv everything below it until the next number.

What the signs look like does not matter: a key names at least one that reaches beyond its own line,
and they stand elsewhere in front of lines or at their end. What does not live here: signs that mean
no more than what bears them (`meaning.legends`, `meaning.conventions`, `meaning.margins`), and tags
that end what another one begins (`between.pairs`, `between.until`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum, auto
from itertools import takewhile
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.bearing.tags_of_keys import bears, leads, stands, tags
from redactor.split.signs.between.passages import enclosed
from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words.kept import LABELS
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.signs.bearing.tags_of_keys import Tags


class _Extent(Enum):
    """What a sign holds, besides its own line."""

    LINE = auto()
    WITH_ABOVE = auto()  # its own line and the one above
    ABOVE = auto()  # only the one above
    BELOW = auto()  # all up to the next number or heading
    ITEM = auto()  # all of the item in which it stands


_UNIT = r"(?:line|para(?:graph)?|bullet|entry|note|point|one|bit|thing)"
_NEXT = r"(?:next\s+(?:number|item|heading|title|section|minute)|end\s+of\s+(?:the|that|its|this)\s+(?:item|number|section|minute))"
_HOW_FAR = {
    _Extent.WITH_ABOVE: rf"\b(?:th(?:is|at|e)|its)(?:\s+own)?(?:\s+{_UNIT})?\s*(?:and|\+|&|plus|with|as\s+well\s+as)\s+(?:also\s+)?(?:th(?:e|at)\s+)?{_UNIT}\s+(?:just\s+|right\s+|directly\s+)?(?:above|before)\b",
    _Extent.BELOW: rf"\b(?:from\s+(?:th?ere|here|that\s+{_UNIT}|it)(?:\s+(?:on|down|onwards?))*|(?:everything|all|anything|what(?:ever)?)\s+(?:that\s+)?(?:is\s+|comes\s+|stands\s+)?(?:below|after|under(?:neath)?|follows|beneath)(?:\s+it)?),?\s+(?:up\s+|down\s+)?(?:to|until|till)\s+(?:the\s+)?{_NEXT}|\b(?:the\s+)?rest\s+of\s+(?:the|that|its|this)\s+(?:item|number|section|minute)\b",
    _Extent.ABOVE: rf"\b(?:{_UNIT}|what(?:ever)?\s+(?:is|stands|comes))\s+(?:just\s+|right\s+|directly\s+)?(?:above|before)\b",
    _Extent.ITEM: r"^\s*th(?:at|e|is)\s+(?:number|item|minute)\b|\b(?:the\s+)?(?:whole|entire|all\s+of\s+(?:the|that))\s+(?:item|number|section|minute)\b",
    _Extent.LINE: rf"\b(?:th(?:is|at|e)|its(?:\s+own)?|just\s+th(?:at|is)|only\s+th(?:at|is)|one)\s+(?:one\s+|own\s+)?{_UNIT}\b",
}
_EXTENTS = {extent: re.compile(said, re.IGNORECASE) for extent, said in _HOW_FAR.items()}
_PLACE = r"(?:\s+(?:at|in|on|by|beside|behind|before|against|next\s+to)\s+(?:(?:the|its|an?)\s+)?(?:front|end|start|beginning|top|number|title|heading|item|line|para(?:graph)?|words)(?:\s+of\s+(?:an?|the)\s+[\w-]+)?)?"
_MEANS = r"(?:\s*=\s*|\s*:\s+|\s-\s+|,?\s+then\s+(?:it's\s+|it\s+is\s+)?|\s+(?:means?|covers?|marks?|is\s+for|(?P<shuts>shuts?|closes?|seals?|hides?))\s+)"
_MEANS_TOO = _MEANS.replace("?P<shuts>", "?:")
# no word of a sentence, number of an item or bullet
_SIGN = (
    r"(?!(?:[^\W\d_]?[a-z]+|[A-Z]|\d+[.)]?|\W?\d+\.\d.*|[-–—•])[\"'”’]?[\s=:])[^\s\"'“”‘’=]{1,8}?"
)
_ENTRY = re.compile(
    rf"(?<!\S)(?:[\"'“‘]?(?P<sign>{_SIGN})[\"'”’]?|[\"“](?P<quoted>[^\"”]{{2,14}})[\"”])(?P<place>{_PLACE}){_MEANS}(?P<said>[^.;]*?)(?=[.;](?:\s|$)|[,/]?\s+(?:and\s+)?[\"'“‘]?{_SIGN}[\"'”’]?{_PLACE}{_MEANS_TOO}|$)"
)
# … or small letters that are no word: "ntk at the end of a paragraph = …. ntk both = that one and the one above"
_SMALL = re.compile(
    rf"(?:^\W*|(?<=[.;]\s))(?P<sign>(?!(?:this|that|what|line|mark|star|word|the|all|any|one|it|no)\b)[a-z]{{2,5}}(?:\s(?:both|all|two|too|\+|\d))?)(?P<place>{_PLACE})\s*(?:=|\s(?:means?|is\s+for|stands\s+for)\s)\s*(?P<said>[^.;]*)"
)
_OF_READERS = re.compile(
    r"\b(?:gov\w*|trustees?|publi\w+|web\w*|confid\w*|private|need\s+to\s+know|parents)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\W*\d{1,4}[a-z]?(?:\s*[-.):]\s|\s+[A-Z])")  # 8 - policies, 4 Money
_STARS = re.compile(
    r"(?<![*\w])(?P<sign>\*{1,4})\s*(?:(?:one|two|three|four)\s*(?:stars?)?|stars?)\s*=\s*(?P<said>[^.;=]*)"
)
_BOTH = re.compile(r"\W*(?:both|all|the\s+two)\b")
_SHARE = 3  # of the lines have a tag where one line in three has
# No letter = same colour as the line above.
_SAME_AS_ABOVE = re.compile(
    r"\b(?:no|without\s+an?|blank)\s*(?:letter|tag|mark|sign|label)?\s*(?:=|is|means|:|goes)\s*(?:the\s+)?(?:same|as|like|with)\b[^.;]*\b(?:above|before)\b",
    re.IGNORECASE,
)


def as_far_as_told(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what such signs hold."""
    found = {at: tuple(_entries(x.text)) for at, x in enumerate(lines) if may_explain(x)}
    shut = {x for said in found.values() for x, _, shuts in said if shuts}
    keys = {
        at: {x: how for x, how, shuts in said if shuts or any(_akin(x, other) for other in shut)}
        if not _led_in(lines[at].text, said)
        else {x: how for x, how, _ in said}
        for at, said in found.items()
        if said
    }
    keys = {at: said for at, said in keys.items() if any(said.values())}
    signs = {x: how or _Extent.LINE for said in keys.values() for x, how in said.items()}
    others = range(len(lines))
    held = {k for at in others if at not in keys for k in _held(lines, at, signs)}
    return _enclosed(lines, held, set(keys)) if held else lines


def _led_in(text: str, said: Sequence[tuple[str, _Extent | None, bool]]) -> bool:
    """Whether a key begins by saying what all its signs are for: "Tags (confidential): …"."""
    return withheld(text[: text.find(said[0][0])])


def _akin(sign: str, other: str) -> bool:
    """Whether one sign is the other with something added: NFW and NFW^, * and **, SQ> and "all SQ"."""
    one, two = (re.sub(r"[\W\d_]", "", x).casefold() for x in (sign, other))
    if not (one or two):
        return sign[0] == other[0]
    longer = one == two or one == 2 * two or one[:-1] == two
    return bool(two) and (longer or (" " in sign and two in one))


def _enclosed(lines: Lines, held: set[int], keys: set[int]) -> Lines:
    """The lines with brackets around those that are held, and without what explains it."""
    return tuple(
        replace(x, text=dotted(x.text))
        if at in keys
        else replace(x, text=enclosed(x.text, x.start, len(x.text)))
        if at in held
        else x
        for at, x in enumerate(lines)
    )


def up_to_the_next(lines: Lines) -> Lines:
    """The same, where many lines begin with a tag that shuts or one that opens: each up to the next."""
    known = tags(lines)
    held = set(_up_to_the_next(lines, known))
    in_cells = any(x.row and stands(x, tag) for x in lines for tag in known.shut)
    return _enclosed(lines, held, set() if in_cells else {*known.keys}) if held else lines


def _up_to_the_next(lines: Lines, known: Tags) -> Iterator[int]:
    others = ((at, x) for at, x in enumerate(lines) if at not in known.keys)
    said = [at for at, x in others if x.row is None and not (x.blank or x.heading)]
    every = (*known.shut, *known.open)
    led = {tag: [at for at in said if leads(lines[at], tag)] for tag in every}
    if not any(led.values()):
        yield from _at_their_ends(lines, said, known)
        return
    places = {at for found in led.values() for at in found}
    both = any(led[x] for x in known.shut) and any(led[x] for x in known.open)
    goes_on = any(_SAME_AS_ABOVE.search(lines[at].text) for at in known.keys)
    if not both or not (goes_on or len(places) * _SHARE >= len(said)):
        return
    last = max(places)
    for at in sorted({at for x in known.shut for at in led[x]}):
        yield at
        if goes_on:
            behind = takewhile(lambda k: k not in places, range(at + 1, len(lines)))
            yield from (k for k in behind if not (lines[k].heading or lines[k].row))
        elif at != last:  # what stands behind the last tag goes with none
            yield from takewhile(lambda k: k not in places, _below(lines, at))


def _at_their_ends(lines: Lines, said: Sequence[int], known: Tags) -> Iterator[int]:
    """The same with tags at the ends of lines, which hold no more than these."""
    ends = {tag: [at for at in said if bears(lines[at], tag)] for tag in (*known.shut, *known.open)}
    both = any(ends[x] for x in known.shut) and any(ends[x] for x in known.open)
    if both and sum(map(len, ends.values())) * _SHARE >= len(said):
        yield from {at for x in known.shut for at in ends[x]}


def _entries(text: str) -> Iterator[tuple[str, _Extent | None, bool]]:
    """The signs that a line explains, each with how far it reaches, and whether it is said to shut."""
    shut = False
    # *one star = a job. **two stars = in confidence. ***three = both
    for m in _STARS.finditer(text):
        shut = withheld(m["said"]) or (shut and _BOTH.match(m["said"]) is not None)
        if shut:
            yield m["sign"], _Extent.LINE, True
    for m in _ENTRY.finditer(text):
        if (m["sign"] or "").rstrip(".:").casefold() in LABELS:
            continue
        shuts = withheld(m["said"]) or m["shuts"] is not None
        if (extent := _extent(m, shuts=shuts)) or shuts:
            yield m["sign"] or m["quoted"], extent, shuts
    for m in _SMALL.finditer(text):
        shuts = withheld(m["said"]) and _OF_READERS.search(m["said"]) is not None
        if extent := _extent(m, shuts=shuts):
            yield m["sign"], extent, shuts


def _extent(entry: re.Match[str], *, shuts: bool) -> _Extent | None:
    """How far a sign reaches, where its entry says so or where the sign stands."""
    said = next((x for x, rx in _EXTENTS.items() if rx.search(entry["said"])), None)
    return said or (_Extent.LINE if entry["place"] and shuts else None)


def _held(lines: Lines, at: int, signs: dict[str, _Extent]) -> Iterator[int]:
    """The lines that the sign of a line holds."""
    line = lines[at]
    if line.blank or line.row is not None or line.block.story is not Story.BODY:
        return
    sign = next((x for x in sorted(signs, key=len, reverse=True) if bears(line, x)), None)
    if sign is None:
        return
    extent = signs[sign]
    if extent is not _Extent.ABOVE:
        yield at
    if extent in {_Extent.ABOVE, _Extent.WITH_ABOVE}:
        yield from _above(lines, at)
    if extent in {_Extent.BELOW, _Extent.ITEM}:
        yield from _below(lines, at)


def _above(lines: Lines, at: int) -> Iterator[int]:
    before = next((k for k in reversed(range(at)) if not lines[k].blank), None)
    if before is not None and not lines[before].heading:
        yield before


def _below(lines: Sequence[Line], at: int) -> Iterator[int]:
    for k in range(at + 1, len(lines)):
        line = lines[k]
        if line.row or line.number is not None or line.heading or _NUMBERED.match(line.text):
            return
        yield k
