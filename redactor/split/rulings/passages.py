"""Passages that a ruling names by the words with which they begin or end, or by what they leave.

    minute 4, from the words "The Head told" to "in June"        the paragraph beginning "Mr Lumb had"
    all of item 13 after the words "bus passes"                  the sentence in 9 that begins "His mother"
    everything between "£900" and "The shed" in minute 4         the four sentences of 6 from "The Head"
    minute 4 except for its first and last paragraphs            the last sentence of the second paragraph of 4
    all of item 6 apart from 6.3

Such a phrase may be of any length and hold stops and numbers. So it is taken out of the sentence,
and a number that no minutes have stands in for it while `targets` reads what is said of it. Where
the words stand is found in `quoted`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.rulings.places import KIND, NUMBER, ORDINAL, Target
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    type _Meant = Callable[[re.Match[str]], Iterator[Target]]


def _quoted(name: str) -> str:
    return rf"(?:\"(?P<{name}>[^\"]{{2,160}})\"|'(?P<{name}_>[^\"]{{2,160}}?)'(?!\w))"


_WORDS = r"(?:with\s+)?(?:the\s+)?(?:words?\s+|phrase\s+|sentence\s+(?:beginning\s+)?|paragraph\s+beginning\s+)?"
_SELF = r"(?:this|the)\s+(?:(?:above|present|preceding)\s+)?(?:minute|item|section|entry|note|discussion|paragraph)(?:\s+above)?(?!\s+(?:\w+\s+)?(?:that|which|begin\w*|start\w*|open\w*|from\s+\d)\b)"
_NO_TITLE = r"(?:passages?|words?|text|wording|paragraphs?|sentences?|everything|anything|all|what\w*|matters?|items?|minutes?|parts?|sections?|lines?|notes?|entr\w+|bullets?|rows?|points?|the|this|that|those|these|only|please)"


def _item(at: int) -> str:
    """An item as it is named, with the groups of that place in the expression."""
    title = rf"(?:the\s+)?(?:item\s+(?:on\s+)?)?(?P<title{at}>(?!{_NO_TITLE}\b)(?-i:[A-Z][\w']+(?:\s+(?:and\s+|of\s+)?[A-Z][\w']+){{0,3}}))"
    numbered = rf"(?:agenda\s+)?{KIND}\s+(?:(?:no\.?|number)\s+)?(?P<item{at}>{NUMBER})"
    return rf"(?:{numbered}|(?P<bare{at}>{NUMBER})|{_SELF}|{title})"


def _of(at: int) -> str:
    return rf"(?:,?\s+(?:(?:that|which)\s+(?:is|stands|comes)\s+)?(?:in|of|under|at|within)\s+{_item(at)})?"


_ALL = r"(?:(?:the\s+)?(?:whole|rest|remainder)(?:\s+of)?|(?:all|everything)(?:\s+of|\s+that\s+(?:follows|comes|stands|is\s+said))?|what(?:ever)?(?:\s+(?:follows|comes|stands|is\s+said|is\s+recorded))?|the\s+(?:words?|text|wording|passages?|parts?|sections?|matter|sentences|paragraphs|lines|discussion))"
_SUBJECT = rf"(?:{_ALL}{_of(1)}|{_item(2)}|{_ALL}\s+{_item(3)}),?\s+(?P<bracket>\()?(?:(?:everything|all|whatever|the\s+rest|what\s+(?:comes|follows|stands))\s+)?"
_FROM = r"(?:from|beginning|starting|running\s+from|which\s+(?:begins?|starts?)|that\s+(?:begins?|starts?))\s+"
_TO = r",?\s+(?:(?:right\s+)?(?:up\s+|down\s+|through\s+)?to|until|and\s+(?:ending|finishing|ends)|ending|ends|as\s+far\s+as)\s+(?:(?:and\s+)?including\s+)?"
_BEHIND = r"(?P<way>from|after|following|behind|beyond|beginning|starting)\s+"
_ONWARDS = r"(?:,?\s+(?:on(?:wards?)?|down(?:wards?)?|to\s+(?:its|the)\s+end(?:\s+of\s+(?:the|this|that)\s+\w+)?)\b)?"
_KINDS = r"(?:paragraphs?|paras?\.?|bullets?(?:\s+points?)?|lines?|entr(?:y|ies)|points?|notes?|rows?|sub-?paragraphs?|passages?|sections?|items?|actions?)"
_BEGINS = r"(?:(?:that|which)\s+)?(?:begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|commenc(?:es?|ing)|headed)\s+"
_SEVERAL = rf"{_WORDS}(?P<quotes>(?:\"[^\"]{{2,160}}\"|'[^\"]{{2,160}}?'(?!\w))(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+){_WORDS}(?:\"[^\"]{{2,160}}\"|'[^\"]{{2,160}}?'(?!\w)))*)"
_COUNT = r"(?:two|three|four|five|six|\d)"
_QUOTE = re.compile(r"\"([^\"]+)\"|'([^\"]+?)'(?!\w)")


def _place(found: re.Match[str]) -> str:
    """The item in which a passage is; empty for the one in which it is spoken of."""
    named = (
        v for k, v in found.groupdict().items() if v and k.startswith(("item", "bare", "title"))
    )
    place = next(named, "").strip("\"'").rstrip(".")
    return "" if place == ITSELF else place


def _ends(found: re.Match[str]) -> list[str]:
    return [
        found[k] or found[f"{k}_"]
        for k in ("first", "last")
        if k in found.re.groupindex and (found[k] or found[f"{k}_"])
    ]


def _stretch(found: re.Match[str]) -> Iterator[Target]:
    yield Target(_place(found), "stretching " + "\n".join(_ends(found)))


def _rest(found: re.Match[str]) -> Iterator[Target]:
    way = (
        "behind"
        if found["way"].lower() in {"after", "following", "behind", "beyond"}
        else "onwards"
    )
    yield Target(_place(found), f"{way} {_ends(found)[0]}")


def _each(way: str) -> _Meant:
    def meant(found: re.Match[str]) -> Iterator[Target]:
        for quote in _QUOTE.finditer(found["quotes"]):
            yield Target(_place(found), f"{way} {quote[1] or quote[2]}")

    return meant


def _ending(found: re.Match[str]) -> Iterator[Target]:
    yield Target(_place(found), f"ending {_ends(found)[0]}")


def _without(found: re.Match[str]) -> Iterator[Target]:
    yield Target(_place(found), f"without {' '.join(_ORDER.findall(found['left'].lower()))}")


def _but(found: re.Match[str]) -> Iterator[Target]:
    yield Target(_place(found), f"{ALL_BUT}{' '.join(re.findall(NUMBER, found['parts']))}")


def _within(found: re.Match[str]) -> Iterator[Target]:
    yield Target(_place(found), f"within {found['which'].lower()} {found['of'].lower()}")


def _so_many(found: re.Match[str]) -> Iterator[Target]:
    kind = "sentences" if found["kind"].lower().startswith("sentence") else "paragraphs"
    yield Target(_place(found), f"counted {found['count'].lower()} {kind}\n{_ends(found)[0]}")


_LED = rf"(?:^|(?<=[.;:]\s))(?:in|under|at)\s+(?:{_item(1)}|(?:the\s+)?(?P<title5>[^.:;\"]{{2,40}}?))\s*:\s+"
_READINGS: tuple[tuple[re.Pattern[str], _Meant], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (rf"{_LED}(?:from\s+)?{_WORDS}{_quoted('first')}{_TO}{_WORDS}{_quoted('last')}", _stretch),
        (rf"(?:{_LED})?the\s+(?:sentence|paragraph|bullet)\b[^.;\"']{{0,60}}(?:'s\b[^.;\"']{{0,40}})?\bend(?:s|ing)\s+(?:with\s+|in\s+)?{_quoted('first')}", _ending),
        (rf"(?:{_SUBJECT})?\bbetween\s+{_WORDS}{_quoted('first')}\s+and\s+{_WORDS}{_quoted('last')}{_of(4)}", _stretch),
        (rf"(?:the\s+)?(?P<count>{_COUNT})\s+(?P<kind>sentences|paragraphs){_of(1)},?\s+{_FROM}{_WORDS}{_quoted('first')}{_ONWARDS}{_of(4)}", _so_many),
        (rf"{_SUBJECT}{_FROM}{_WORDS}{_quoted('first')}{_TO}{_WORDS}{_quoted('last')}{_of(4)}", _stretch),
        (rf"(?:the\s+)?(?:(?:{_COUNT}|both|last|first|whole)\s+)?{_KINDS}{_of(1)}\s+{_BEGINS}{_SEVERAL}{_of(4)}", _each("opening")),
        (rf"(?:the\s+)?(?:{_COUNT}\s+)?sentences?{_of(1)}\s+(?:{_BEGINS})?{_SEVERAL}{_of(4)}", _each("sentence")),
        (rf"(?:{_ALL}\s+)?{_item(1)},?\s+(?:except|apart|other\s+than|save|but\s+not|excluding|without|bar)(?:\s+(?:for|from))?\s+(?:the|its)\s+(?P<left>{ORDINAL}(?:,?\s+and\s+(?:the\s+)?{ORDINAL})?)\s+(?:paragraph|bullet|point)s?", _without),
        (rf"(?:{_ALL}\s+)?{_item(1)},?\s+\(?(?:except|apart|other\s+than|save|(?:but\s+)?not|excluding|without|bar)(?:\s+(?:for|from))?\s+(?:{KIND}\s+)?(?P<parts>{NUMBER}(?:(?:\s*,\s*|\s+and\s+){NUMBER})*)\)?", _but),
        (rf"the\s+(?P<which>{ORDINAL})\s+sentence\s+(?:of|in)\s+the\s+(?P<of>{ORDINAL})\s+(?:paragraph|bullet|point|entry){_of(1)}", _within),
        (rf"{_SUBJECT}{_BEHIND}{_WORDS}{_quoted('first')}{_ONWARDS}{_of(4)}(?(bracket)\)?)", _rest),
    )
)  # fmt: skip
_ORDER = re.compile(ORDINAL)
_MAY_QUOTE = re.compile(
    rf"\d\W+\b(?:except|apart|save|excluding|bar|not|but\s+not|other\s+than|without)\b[^.;\d]{{0,14}}\d|\b{ORDINAL}\s+sentence\s+(?:of|in)\b|\b(?:except|apart|save|excluding|bar|but\s+not|other\s+than|without)\b[^.;]{{0,14}}?\b{ORDINAL}\b|"
    r"\b(?:from|between|after|following|behind|beyond|begin\w*|start\w*|open\w*|commenc\w*|sentences?)\b[^.;]{0,60}?[\"']",
    re.IGNORECASE,
)
ALL_BUT = "but "  # and the numbers of the parts that are left
ITSELF = "9869"  # stands in for the item in which a ruling stands
_OF_ITSELF = re.compile(
    r"(?<=\w\s)(?P<of>of|in|under|at)\s+(?:this|the\s+(?:present|above))\s+(?:minute|item|section)\b(?!\s+(?:\w+\s+)?(?:from|beginning|\d))(?!\s*[,(]?\s*(?:no|item|minute|from|after)?\.?\s*[\"'\d])",
    re.IGNORECASE,
)
_SOME_ARE_CUT = re.compile(
    r"\b(?:two|three|four|five|these|the\s+following|certain|some)\s+(?:bits|passages|sentences|paragraphs|pieces|parts|stretches|places|things)\b[^.;]{0,60}?\b(?:cut|left\s+out|taken\s+out|come\s+out|removed|withheld|redacted|blanked|struck|kept\s+(?:back|out|in\s+the\s+file))\b",
    re.IGNORECASE,
)
_IN_PARAGRAPH = {"behind": "after", "onwards": "from"}
_LEAST = 2  # words of the minutes
_STANDS_IN = 9870  # and above: such numbers no items have


_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)"
_PIECES = r"(?P<piece>paragraph|para|bullet|sentence)s"
_SEVERAL_OF_ONE = re.compile(
    rf"(?P<item>(?:{KIND}\s+)?{NUMBER}),?\s+(?:the\s+)?(?:{_PIECES}\s+(?P<serials>\d{{1,2}}(?:{_AND}\d{{1,2}}\b(?![./]\d))+)|(?P<orders>{ORDINAL}(?:{_AND}(?:the\s+)?{ORDINAL})+)\s+{_PIECES.replace('piece', 'of')})",
    re.IGNORECASE,
)


def _each_of_them(found: re.Match[str]) -> str:
    """The item said again with each of its pieces: "44, paragraph 2 and 44, paragraph 3"."""
    piece, said = found["piece"] or found["of"], found["serials"] or found["orders"]
    which = re.findall(rf"\d+|{ORDINAL}", said, re.IGNORECASE)
    each = (f"{piece} {x}" if x.isdigit() else f"{x} {piece}" for x in which)
    return " and ".join(f"{found['item']}, {x}" for x in each)


def stand_ins(text: str) -> tuple[str, Mapping[str, tuple[Target, ...]]]:
    """The text with a number in place of each such passage, and what the numbers mean."""
    text = _SEVERAL_OF_ONE.sub(_each_of_them, text)
    if len(sentences(text)) == 1:
        text = _OF_ITSELF.sub(rf"\g<of> item {ITSELF}", text)
    meant: dict[str, tuple[Target, ...]] = {}
    for pattern, reading in _READINGS if _MAY_QUOTE.search(text) else ():
        start = 0
        while found := pattern.search(text, start):
            if _explains_signs(found):
                start = found.end()
                continue
            number = str(_STANDS_IN + len(meant))
            meant[number] = tuple(reading(found))
            text = f"{text[: found.start()]}item {number}{text[found.end() :]}"
    return text, meant


def _explains_signs(found: re.Match[str]) -> bool:
    """Whether "OFF" and "BACK" are signs of which a legend speaks, and no words of the minutes."""
    placed = _place(found) or re.search(_SELF, found.group(), re.IGNORECASE)
    quotes = [quote[1] or quote[2] for quote in _QUOTE.finditer(found.group())]
    return not placed and any(len(words(quote)) < _LEAST for quote in quotes)


def ruled_before(text: str) -> bool:
    """Whether a text says of passages that it names further on that they are cut."""
    return _SOME_ARE_CUT.search(text) is not None


def in_paragraph(which: str) -> str:
    """The same to the end of the paragraph, and not to that of the item."""
    way, _, said = which.partition(" ")
    return f"{_IN_PARAGRAPH.get(way, way)} {said}"


def names_passage(text: str) -> bool:
    """Whether a text names any, and no sign or word that stands for confidential."""
    return bool(stand_ins(text)[1])
