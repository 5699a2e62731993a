"""Items that a note on the paper copy covers, or that its writer has marked by hand.

    put a slip marked "held" over 5b        cover 4.2 before it goes up        stick paper over item 6
    I have put a ring round the fifth, and the ring means that it is for the strong box

A slip hides by itself; a ring in pencil does so where the note says what it means. What does not
live here: signs that the minutes show (`meaning.margins`), rulings in words (`rulings`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
_KIND = r"(?:items?|minutes?|paragraphs?|paras?|numbers?|no\.?|points?|rows?|entry|entries)"
_NUMBER = r"\(?\d{1,3}(?:[./]\d{1,3})*\s?[a-z]?\)?(?:\([a-z]+\))?(?![\w%£])"
_ONE = rf"(?:the\s+)?(?:{_KIND}\s+(?:the\s+)?)?(?:{_NUMBER}|(?:{'|'.join(_ORDINALS)})\b(?:\s+{_KIND})?)"
_PLACES = rf"(?P<places>{_ONE}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){_ONE})*)"
_SLIP = r"(?:slip|sticker|label|post-?it(?:\s+note)?|paper|card|tape|sheet|flap|strip|patch|square|note)"
_BEHIND = r"(?=\W*$|[.,;:)]|\s+(?:before|in|on|for|with|when|so|please|too|until|from|which|as|because)\b)"
_COVERS = re.compile(
    rf"\b(?:put|place|stick|paste|pin|tape|lay|clip|glue|fix|staple|fold)(?:s|ed|ing)?\s+(?:(?:an?|the|some|blank|white|plain|piece|bit|strip|of)\s+){{0,5}}(?:{_SLIP}\s+)?(?:(?:marked|saying|with|headed|that\s+says)\s+[\"']?[\w ]{{2,20}}?[\"']?\s+)?(?:down\s+)?(?:over|across)\s+{_PLACES}{_BEHIND}"
    rf"|(?:^\W*|[.;:]\s+|\bplease\s+|\b(?:clerk|secretary|typist|office)\s+(?:is\s+|are\s+)?to\s+)(?:cover|mask|blank\s+out|paste\s+over|tape\s+over|fold\s+over|paper\s+over|hide)\s+(?:up\s+|over\s+)?{_PLACES.replace('?P<places>', '?P<hidden>')}{_BEHIND}",
    re.IGNORECASE,
)
_BY_HAND = re.compile(
    rf"\b(?:ring|circle|box|line|cross|star|tick|pencil\s+mark|mark|square|cloud|bracket)s?\s+(?:\w+\s+){{0,2}}?(?:round|around|against|beside|by|through|under|next\s+to|on|over)\s+{_PLACES}{_BEHIND}"
    rf"|\b(?:ringed|circled|boxed|starred|ticked|underlined|crossed)\s+{_PLACES.replace('?P<places>', '?P<hidden>')}{_BEHIND}",
    re.IGNORECASE,
)
_PUT_AWAY = re.compile(
    r"\bfor\s+the\s+(?:\w+\s+)?(?:strong\s*-?(?:box|room)|safe|vault|tin|locked\s+\w+|cupboard|drawer|governors)\b|\bnot\s+(?:to\s+go\s+)?(?:for|in|on|into)\s+the\s",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:not|never|no\s+need|n't|whether|if|unless|was|were|asked)\b", re.IGNORECASE
)
_MEANS = re.compile(
    r"\b(?:means?|says|shows|signif\w+|ringed|so\s+marked|circled|boxed)\b", re.IGNORECASE
)


def covered(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that begin such items."""
    for at, line in enumerate(lines):
        told = line.number is not None or line.row is not None or line.agenda  # "must cover 3"
        if line.block.story is Story.BODY and not told:
            for place in _places(line.text):
                yield from _bearing(lines, at, place)


def _places(text: str) -> Iterator[str]:
    """The items, by number or in words, of which a note says that they are covered."""
    for a, b in sentences(text):
        for rx in (_COVERS, _BY_HAND):
            found = rx.search(text, a, b)
            if found is None or _NOT_SO.search(text, a, found.start()):
                continue
            if rx is _COVERS or (_MEANS.search(text) and _kept(text)):
                said = found["places"] or found["hidden"]
                yield from re.findall(rf"{_NUMBER}|{'|'.join(_ORDINALS)}", said.casefold())


def _kept(text: str) -> bool:
    return _PUT_AWAY.search(text) is not None or withheld(text)


def _bearing(lines: Sequence[Line], note: int, place: str) -> Iterator[int]:
    ordinal = _ORDINALS.index(place) + 1 if place in _ORDINALS else 0
    wanted = canonical(str(ordinal) if ordinal else place.replace(" ", ""))
    in_words = re.compile(
        rf"\W*(?:(?:item|minute|point)\s+(?:the\s+)?{place}|{place}(?:ly)?(?:\s+(?:item|minute))?(?=[.:,-]))\b"
        if ordinal
        else r"(?!)",
        re.IGNORECASE,
    )
    for at, x in enumerate(lines):
        numbered = x.number is not None and x.number.parts == wanted
        if at != note and not x.agenda and (numbered or in_words.match(x.text)):
            yield at
            return
