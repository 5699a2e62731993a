"""What a sentence names when it rules: items, and pieces of items, as words and as values.

    the third and fourth paragraphs under Pastoral       the first question under minute 6 with its answer
    the two bullets before the one about the lift        14(c) and (d)       (e)(vi)      C91-93
    SEC/25/42 paragraph 4 and 44, second paragraph       the note on Ann Ode in 5.1       the last bit of 7

Knows no ruling: what is said of such a place is read in `targets` and `verdicts`, and where in the
minutes it stands is found in `reach.pieces`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.numbering.forms import COUNTED, spelt_out
from redactor.split.words.patterns import Pattern, block
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

KIND = r"(?:items?|minutes?|mins?\.?(?=\s+[A-Z]{0,6}[/-]?\d)|paragraphs?|paras?\.?|sections?|points?|bullets?|notes?|rows?|entr(?:y|ies)|nos?\.|numbers?)"
NUMBER = r"(?<![\s(]\.)(?:(?<![\w)])\((?-i:[a-z])\)\s?(?=\((?:[ivx]|\d))|(?<![\w.])\.\d{1,2}|(?-i:[A-Z])(?=\([a-z]{1,3}\))|(?-i:[A-Z]{1,6})[ /.-]?\d[\w/-]*(?:\.\d+)*|(?<!class\s)(?<!form\s)(?<!year\s)(?<!room\s)(?<!group\s)\d{1,3}(?-i:[A-Z])|\d{1,4}(?:[./-]\d{1,4})*(?-i:[a-z])?)(?:(?<=\))\((?-i:[ivx]{1,5}|\d{1,2})\)|\s?\((?-i:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\))?(?![\w%])"
LETTER = r"\((?-i:[a-z]{1,2}|[ivx]{1,4})\)(?!\()"
_LETTERS = rf"(?:\s*(?:,|\band\b|&)\s*{LETTER})"
# (c) of 14, (c) and (d) of 14; 14(c) and (d)
_OF = rf"{LETTER}{_LETTERS}*\s+(?:of|in|under|at)\s+(?:the\s+)?(?:{KIND}\s+)?{NUMBER}"
_AND_LETTERS = rf"{NUMBER}(?<=\)){_LETTERS}+"
_COUNTED = "|".join(COUNTED)
CAPITAL = rf"(?:(?-i:[A-Z]|[IVX]{{2,5}})|(?:{_COUNTED})(?!\s+(?:of|to)\b))(?![\w'(]|[/.-]\d)"  # item C, item VII, item seven
_ROMAN = r"(?<!part )(?<!Part )(?<!PART )(?-i:\b[IVX]{2,5}|\b[VX](?!\.))(?![\w'])"  # IV, but no initial and no Part II
_TITLE = r"(?:[\"'][^\"']{3,60}[\"']|(?-i:[A-Z][\w']+(?:\s+(?:(?:and|of|the|for|in)\s+)*[A-Z][\w']+){0,4}))"
ORDINAL = r"(?:first|second|third-last|third|fourth|fifth|sixth|last|final|opening|middle|penultimate|top|bottom)"
_ORDINALS = rf"{ORDINAL}(?:\s+(?:two|three))?(?:\s*(?:,|and|&)\s*(?:the\s+)?{ORDINAL})*"
# … going on in small letters: "the second point in the Chair's update be …"
_SMALL_TITLE = rf"{_TITLE}(?:\s+(?!(?:be|is|are|was|were|should|must|to|shall|will|would|ought|and|but|as|in|on|from|under|not|with)\b)[a-z]+){{0,2}}"
_SERIAL = r"(?:[1-6]|one|two|three|four|five|six)\b"
_PIECE = r"(?:paragraph|para|matter|bullet|sentence|entry|entries|point|note|question|exchange|action|job|task|row|line)s?"
_PLACED = rf"(?:{_PIECE}|bits?|parts?)"  # part 2 of a paper is none: only by its place
_ANSWER = (
    r"(?:,?\s+(?:and|with|together\s+with)\s+(?:(?:its|their|the)\s+)?(?:answers?|repl(?:y|ies)))?"
)
_AT = rf"(?:of|in|under|at|to|from|below|beneath)\s+(?:the\s+)?(?:heading\s+)?(?:{KIND}\s+)?"
PART = rf"(?:(?:the\s+)?{_ORDINALS}\s+(?:{_PLACED}{_ANSWER}\s+{_AT}(?:{_OF}|{NUMBER}|{CAPITAL}|{_SMALL_TITLE}){_ANSWER}|(?:action|job|task)s?)|{_PIECE}\s+{_SERIAL}\s+{_AT}(?:{_OF}|{NUMBER}|{_TITLE}))"
# … of as many: "the second and third of the three matters of casework"
_OF_SEVERAL = rf"(?:the\s+)?{_ORDINALS}\s+of\s+the\s+(?:(?:two|three|four|five|six|seven|several)\s+)?(?:matters|cases|items|points|bullets|entries|notes|things|letters|complaints)\s+{_AT}(?:{_OF}|{NUMBER}|{_TITLE}|(?-i:[a-z]+)(?=\s*$|\s+(?:should|must|ought|be|is|are|to|shall|will|come|stay|go)\b))"
# … the other way round: "in minute 11 the last paragraph"
_WITHIN = (
    rf"(?:in|at|under)\s+(?:{KIND}\s+)?{NUMBER},?\s+(?:the\s+)?{_ORDINALS}\s+{_PIECE}{_ANSWER}"
)
# … and behind the number, as it is printed there: "SEC/25/42 paragraph 4", "42, second paragraph"
_BY_PLACE = (
    rf"(?:{KIND}\s+)?{NUMBER},?\s+\(?(?:{_PIECE}\.?\s+(?:no\.?\s*)?(?:{_SERIAL}|\d{{1,2}}\b(?![.\d/]))"
    rf"|{ORDINAL}\s+{_PLACED})\)?(?!\s+(?:of|in|under)\b)"
)
_ASKED = rf"the\s+(?:questions?|exchanges?)(?:\s+(?:about|on)\s+[^.;,()]{{2,40}}?)?(?:\s+and\s+(?:the\s+|its\s+)?(?:answers?|repl(?:y|ies)))?\s+(?:at|in|under|below)\s+(?:{KIND}\s+)?{NUMBER}"
NEXT = rf"the\s+(?:next|following)\s+{_PIECE}"
_HEADED = rf"(?:the\s+)?(?:section|item|paragraphs?|part|minutes?|entry|discussion)\s+(?:headed|titled|entitled|called|under\s+the\s+heading(?:\s+of)?)\s+{_TITLE}"
_QUOTED_TITLE = r"(?:the\s+(?:minutes?|record|notes?)\s+of\s+)?(?:the\s+)?(?:items?\s+)?[\"'](?-i:[A-Z])[^\"']{2,50}[\"']"
_UNDER = rf"(?:{_HEADED}|{_QUOTED_TITLE}|(?:everything|all|whatever|what)(?:\s+that)?(?:\s+(?:is|was|we|stands|written|said|recorded|minuted|noted|put)){{0,3}}\s+(?:under|below|beneath)\s+(?:the\s+)?(?:heading\s+)?{_TITLE})"
# A ruling, and no duty: "what is heard about families must not be repeated".
_TOLD = r"what(?:ever)?\s+(?!is\s+(?:heard|learn(?:t|ed))\b)(?:[\w'-]+\s+){1,3}(?:said|told|reported|mentioned|explained|shared|added|wrote|heard)\s+(?:(?:us|me|him|her|them|governors|members|trustees|everyone|everybody)\s+)?(?=about|concerning|regarding|after)"
_RECORDED = r"(?:all|everything|what(?:ever)?)\s+(?:that\s+)?(?:is|was|has\s+been|we\s+have)\s+(?:recorded|written|said|minuted|noted|told)(?:\s+(?:above|here))?\s+(?=about|concerning|regarding|on|of)"
_BIT = (
    r"(?:one|bit|paragraph|para|passage|bullet|note|entry|part|item|minute|line|row|remark|words)"
)
_MATTER = rf"(?:(?:the\s+)?{_BIT}\s+(?:(?:under|in|at|of)\s+[^.,;:]{{1,40}}?\s+)?|{_TOLD}|{_RECORDED})(?:about|on|concerning|regarding|after|(?=with(?:out)?\s))\s*\b(?![^.,;:]{{0,40}}\babove\b)[^.,;:(]{{3,60}}?(?=\s*(?:[.,;:]|$|\band\s+the\b|\b(?:she|he|they|we)\b|\bout\s+of\b|\boff\s+the\b|\b(?:should|must|ought|be|is|are|to|come|comes|goes|go|will|stays?|shall|was)\b))"
# … in an item that is named with it: "the bullet about X in 5.1", "what is said of X under 4"
_TOLD_IN = rf"(?:(?:the\s+)?{_BIT}s?|what(?:ever)?\s+(?:is|was|has\s+been|we\s+have)\s+(?:said|recorded|written|noted|told|minuted)|everything\s+(?:said|written|recorded))\s+(?:about|on|concerning|regarding|of)\s+(?!\d)[^.,;:?()\d]{{3,60}}?\s+(?:in|under|at|below)\s+(?:{KIND}\s+)?{NUMBER}"
_MATTER_OF = r"(?:about|on|concerning|regarding)\s+[^.,;:\d]{3,40}?(?=\s*(?:[.,;:]|$|\b(?:should|must|ought|be|is|are|to|comes?|goe?s?|will|shall|was)\b))"
_BESIDE = rf"the\s+(?:(?:two|three|four)\s+)?{_PIECE}\s+(?:(?:just|right|immediately)\s+)?(?:before|above|after|below)\s+{_MATTER}"
# … of those that stand above: "the second bullet point above", "the last row above"
_OVER = rf"the\s+{_ORDINALS}\s+(?:(?:rows?|bullet(?:\s+points?)?|bullets|points?|paragraphs?|entry|entries|notes?|questions?)\s+above|bullet(?:\s+points?|s)?\b(?!\s+(?:of|in|under|at|to|from|on|about)\b))"
# … with its number behind it: "the above paragraph (4.2) is …", "this minute, number 4, is …"
_ABOVE = rf"(?:(?:the|this)\s+(?:(?:above|preceding|previous|foregoing|last)\s+)?{KIND}(?:\s+above)?|the\s+above),?\s+(?:[(\[]\s*|(?=(?:no|number|item|minute)\b))"
_WRITTEN = rf"(?:{_ABOVE}|publication\s+of\s+|(?:the\s+(?:record|entry|account|text|(?:draft\s+)?minutes?|notes?|details?|discussions?)|that)\s+(?:of|for|(?:relating|relevant)\s+to|regarding|concerning)\s+(?:agenda\s+)?(?={KIND}\s|\d|[A-Z]{{1,4}}\s?/?\d)|the\s+(?:record|entry|account|text|business|discussion|(?:draft\s+)?minutes?|notes?|details?)\s+of\s+(?:agenda\s+)?|that\s+of\s+(?:agenda\s+)?|agenda\s+(?=items?\s)|(?:what(?:ever)?|everything|anything|all|the\s+(?!(?:polic|report|photo|picture|letting|prospectus|plan)\w*)[\w-]+)\s+(?:(?:that|is|was|are|were|we|i|has|have|had|been|stands|wrote|written|said|given|reported|discussed|recorded|minuted|noted|set\s+down|told|numbered|above)\s+){{0,4}}(?:at|under|in)\s+|the\s+(?:discussions?|matters?|exchange|conversation|news|remarks?|{_BIT})\s+(?:on|about|of|concerning|regarding)\s+[^.;()]{{2,50}}?\(\s*|the\s+(?:\w+\s+){{1,2}}(?:discussions?|matters?|reports?|updates?|case|business)\s+\(\s*(?={KIND}\s)|the\s+(?:reports?|updates?|entr(?:y|ies)|news|notes?|discussions?|feedback)\s+(?:on|of|about|concerning|regarding)\s+(?={NUMBER}(?:\s*$|[.,;)]|\s+(?:and|be|is|are|was|were|should|must|to|will|shall)\b)))?"
# … a range, be it of this meeting by name: "items 5 to 11 of these minutes", "all from 5 up to 8"
TO = rf"(?:\s+(?:up\s+)?to\s+(?:and\s+including\s+)?|\s+through\s+|\s*-\s*)(?:{KIND}\s+)?"
_PRESENT = r"(?:these|our|(?:this\s+)?(?:(?:today|tonight|evening|morning|afternoon)'s)|this|the(?:\s+(?:present|current|draft|above))?)"
_OF_THESE = rf"(?:\s+(?:of|in|on)\s+{_PRESENT}\s+(?:(?:present|draft)\s+)?(?:minutes|notes|record|meeting|agenda|document|paper|draft)\b(?!'|\s+(?:of|for|from|dated|held)\b))?"
_ALL_FROM = (
    rf"(?:(?:everything|all|whatever)\s+(?:from\s+)?(?=(?:{KIND}\s+)?{NUMBER}{TO}{NUMBER}))?"
)
_WHOLE = rf"(?:(?:the\s+)?(?:whole|all|rest|(?:first|second|last|latter|other)\s+half)\s+of\s+)?{_ALL_FROM}{_WRITTEN}(?:(?:the|her|his|their|my|our)\s+)?(?:{KIND}\s+{CAPITAL}|(?:(?:sub-?)?{KIND}\s+(?:(?:numbered|number|no\.?)\s+)?)?(?:{_OF}|{NUMBER}|{LETTER}|{_ROMAN}))(?:{TO}{NUMBER})?(?:,?\s+\(?(?:both\s+)?inclusive\)?)?(?:\s+above)?[)\]]?{_OF_THESE}"
# … and a piece that has no name: "in 4 the account of the fire, down to the answer". The whole of it.
_UNCLEAR = rf"(?:in|at|under)\s+(?:{KIND}\s+)?{NUMBER},?\s+(?:the\s+(?!sentence\b)|what\s+)[^.;:?]{{3,120}}?"
# … which one, its matter says: "the sentence in 46 about a visit", "the sentence on a visit in 46"
_ITS_MATTER = r"(?:about|on|concerning|regarding)\s+"
_SENTENCE_IN = rf"(?:in|at|of|under)\s+(?:the\s+)?(?:{KIND}\s+)?(?:{NUMBER}|{_TITLE})"
_SENTENCE = rf"the\s+sentences?\s+(?:{_ITS_MATTER}[^.,;:?\d]{{3,80}}?\s+{_SENTENCE_IN}|{_SENTENCE_IN}(?:\s+{_ITS_MATTER}[^.,;:?]{{3,80}}?)?)"
_SENTENCE_ABOUT = rf"the\s+{ORDINAL}\s+sentence\s+{_MATTER_OF}"
# … an action or a question by its number: "paragraphs 8.3 and 8.4 and action 5"
_LETTERED_ACTIONS = (
    r"(?:the\s+)?actions?\s+(?:points?\s+)?\((?-i:[a-z])\)(?:\s*(?:,|\band\b|&)\s*\((?-i:[a-z])\))*"
)
_NUMBERED_PIECES = rf"(?:{_LETTERED_ACTIONS}|(?:the\s+)?(?:actions?|questions?)\s+(?:points?\s+|(?:no|nos|numbers?)\.?\s*)?\d{{1,3}}(?![.\d/])(?:\s*(?:,|\band\b|&)\s*\d{{1,3}}(?![.\d/]))*)"
_TARGET = block(
    rf"(?:{_NUMBERED_PIECES}|{_WITHIN}|{_BY_PLACE}|{_OVER}|{_OF_SEVERAL}|{PART}|{_SENTENCE_ABOUT}|{_TOLD_IN}|{_ASKED}|{_UNDER}|{_BESIDE}|{_MATTER}|{_SENTENCE}|{_WHOLE}|{_UNCLEAR})"
)
# … with what hangs on it: rows and actions follow their item by themselves.
_ITS = r"(?:,?\s*(?:and|with|plus|together\s+with|along\s+with|as\s+well\s+as|including)\s+(?:its|their|the|any|all|every|whatever|anything)\b(?:\s+(?:two|three|four))?\s+(?:(?:in|on|from|under)\s+the\s+(?=actions?|jobs?|tasks?|to-?\s?dos?))?(?:actions?|jobs?|tasks?|to-?\s?dos?|rows?|papers?|follows|that\s+follows|entr(?:y|ies))\b[^.;,]{0,60}?,?)?"
AND = r"(?:\s*(?:,|;|\b(?:and|with|plus|also|likewise|together|as\s+well\s+as)\b|&)\s*)+"
_REPLIES = r"(?:,?\s+(?:and|with|plus|together\s+with|along\s+with)\s+(?:the|its|their|any)\s+(?:questions?|exchanges?|answers?|repl(?:y|ies)|discussion)(?:\s+and\s+(?:the\s+|its\s+)?(?:answers?|repl(?:y|ies)))?(?:\s+(?:to|under|below|beneath|after|following|on|(?:which|that)\s+follow(?:s|ed)?(?:\s+on)?)(?:\s+(?:from\s+)?(?:it|them|that)\b)?,?)?)?"
_GLOSS = rf"(?:\s+\((?!{KIND}\b)[^()\d][^()]{{2,60}}\)(?=\s*(?:,|and\b|&))|\s*[:-]\s+{_TITLE}(?=\s*$|\s+(?:be|is|are|was|were|should|must|to|shall|will|would|not|and|needs?|needed|go|goes|remains?|stays?|forms?|has|have|ought|as|in)\b))?"  # "3.2 (Head's leave) and 4.2"
LIST = block(
    rf"(?:(?:both|also|only|in\s+addition\s+to|besides)\s+)?{_TARGET}{_GLOSS}{_REPLIES}{_ITS}(?:{AND}{_TARGET}{_GLOSS}{_REPLIES}{_ITS})*"
)
_PARTS = Pattern(
    rf"the\s+sentences?\s+(?:{_ITS_MATTER}(?P<told>[^.,;:?\d]{{3,80}}?)\s+{_SENTENCE_IN}|{_SENTENCE_IN}\s+{_ITS_MATTER}(?P<telling>[^.,;:?]{{3,80}}?)(?=\s*$|[.,;:]|\s+and\s+(?:the\b|{NUMBER}|{KIND})))|"
    rf"(?P<numbered>{_NUMBERED_PIECES})|(?:in|at|under)\s+(?:{KIND}\s+)?(?P<within>{NUMBER}),?\s+(?:the\s+)?(?P<order>{_ORDINALS})\s+(?P<part>{_PIECE}){_ANSWER}"
    rf"|(?P<by_place>{_BY_PLACE})|(?P<over>{_OVER})"
    rf"|the\s+(?P<place_of>{ORDINAL})\s+sentence\s+(?P<sentence_about>{_MATTER_OF})|(?P<told_in>{_TOLD_IN})|(?P<asked>{_ASKED})|(?P<several>{_OF_SEVERAL})|(?P<which>{_ORDINALS}|next|following)\s+(?P<piece>{_PLACED})(?:{_ANSWER}\s+{_AT}(?:(?P<place>{_OF}|{NUMBER}|{CAPITAL})|(?P<title>{_SMALL_TITLE})))?{_ANSWER}"
    rf"|(?P<counted>{_PIECE})\s+(?P<serial>{_SERIAL})\s+{_AT}(?P<counted_in>{_OF}|{NUMBER}|{_TITLE})"
    rf"|(?P<under>{_UNDER})|the\s+(?:(?P<so_many>two|three|four)\s+)?{_PIECE}\s+(?:(?:just|right|immediately)\s+)?(?P<side>before|above|after|below)\s+(?P<beside>{_MATTER})|(?P<matter>{_MATTER})|(?:{KIND}\s+)?(?P<roman>{_ROMAN})|{KIND}\s+(?P<letter>{CAPITAL})|(?:{KIND}\s+)?(?P<number>(?:{_OF}|{_AND_LETTERS}|{NUMBER}|{LETTER})(?:{TO}{NUMBER})?)"
)
_INVERTED = re.compile(rf"^(?P<letter>{LETTER})\s.*?(?P<number>{NUMBER})$", re.IGNORECASE)
_OWN_LETTER = re.compile(rf"\s*{LETTER}$")
_UNDER_TITLE = re.compile(
    rf"\s+(?:(?:under|in)\s+(?:the\s+)?|\()(?P<title>{_TITLE}(?:\s+[a-z]+){{0,2}})\)?\s*$",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"(?P<title>{_TITLE})$", re.IGNORECASE)
_AND_EXCHANGE = re.compile(
    r",?\s+(?:and|with|together\s+with|along\s+with)\s+(?:the|its|any)\s+(?:exchange|question)s?\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r".*?\b(?:about|on|concerning|regarding|(?P<after>after)|(?=with(?:out)?\s))\s*\b",
    re.IGNORECASE,
)

_ABOUT_OR_OF = re.compile(r".*?\b(?:about|on|concerning|regarding|of)\s+", re.IGNORECASE)
_BEHIND_IT = re.compile(rf"\s+(?:in|under|at|below)\s+(?:{KIND}\s+)?$", re.IGNORECASE)


# Kinds of pieces: an action by its number, the paragraphs above it out of which it comes, a row of a table.
ACTION, SOURCE, ROW = "action", "source", "row"


@dataclass(frozen=True, slots=True)
class Target:
    """An item by its number or title, or a piece of it; `which` is empty for all of it.

    "last sentence", "every question": its place; "behind at short notice": the words before it.
    """

    place: str
    which: str = ""


def read(said: str) -> Iterator[Target]:
    for found in _PARTS.finditer(said):
        if found["roman"]:
            yield Target(found["roman"])
        elif found["letter"]:
            said = found["letter"].lower()
            yield Target(str(COUNTED.index(said) + 1) if said in COUNTED else found["letter"])
        elif found["number"]:
            yield from map(Target, _numbers(found["number"]))
        elif found["numbered"]:
            kind = _kind("question" if "question" in found["numbered"].lower() else "action")
            letters = re.findall(r"\([a-z]\)", found["numbered"])
            yield from (Target("", f"{letter} {kind}") for letter in letters)
            yield from (Target("", f"{n} {kind}") for n in spelt_out(found["numbered"]))
        elif found["over"]:
            yield from _of_list_above(found["over"])
        elif found["matter"]:
            yield from _of_matter(found["matter"], said[found.end() :])
        else:
            yield from _of_pieces(found)


def _of_pieces(found: re.Match[str]) -> Iterator[Target]:
    """What is less than a whole item."""
    if matter := found["told"] or found["telling"]:
        said = found.group().replace(matter, "")
        title = _TITLED.search(said)
        at = re.findall(NUMBER, said, re.IGNORECASE) or [title["title"] if title else ""]
        yield Target(_place(at[-1]), f"telling {matter}")
    elif found["counted"]:
        serial, kind = found["serial"].lower(), _kind(found["counted"].lower())
        printed = serial.isdigit() and kind not in _NEVER_NUMBERED
        which = f"no.{serial}" if printed else _SERIALS[serial]
        yield Target(_place(found["counted_in"]), f"{which} {kind}")
    elif found["by_place"]:
        yield _by_place(found["by_place"])
    elif found["told_in"]:
        at = re.findall(NUMBER, found["told_in"], re.IGNORECASE)[-1]
        lead = _ABOUT_OR_OF.match(found["told_in"].removesuffix(at))
        matter = found["told_in"][lead.end() if lead else 0 :].removesuffix(at)
        yield Target(_place(at), f"called {_BEHIND_IT.sub('', matter)}")
    elif found["asked"]:
        at = re.findall(NUMBER, found["asked"])[-1]
        yield Target(_place(at), "every question")
    elif found["several"]:
        yield from _of_several(found["several"])
    elif found["under"]:
        title = _TITLED.search(found["under"])
        yield Target(title["title"].strip("\"'") if title else "", "every paragraph")
    elif found["beside"] or found["sentence_about"]:
        yield _by_matter(found)
    else:
        yield from _of_item(found)


def _of_list_above(said: str) -> Iterator[Target]:
    """Some of the bullets right above, or of the rows, by their places."""
    told = said.lower().removeprefix("the ").split()
    kind = ROW if {"row", "rows"} & {*told} else "above"
    for order in _orders(" ".join(word for word in told if word not in _OF_A_LIST)):
        yield Target("", f"{order} {kind}")


def _by_place(said: str) -> Target:
    """The paragraph of an item that bears a number there, or stands in that place."""
    at = re.match(rf"(?:{KIND}\s+)?(?P<number>{NUMBER})", said, re.IGNORECASE)
    number, behind = (at["number"], said[at.end() :]) if at else ("", said)
    which, piece = sorted(words(behind.replace("no.", " ")), key=lambda w: not _COUNT.fullmatch(w))
    if which.isdigit():
        return Target(_place(number), f"no.{which} {_kind(piece)}")
    return Target(_place(number), f"{_SERIALS.get(which, which)} {_kind(piece)}")


def _of_item(found: re.Match[str]) -> Iterator[Target]:
    """Pieces of an item by their places."""
    place = _place(found["within"] or found["place"] or found["title"] or "")
    piece = _kind((found["part"] or found["piece"]).lower())
    for order in _orders((found["order"] or found["which"]).lower()):
        yield Target(place, f"{order} {piece}")


def _of_several(said: str) -> Iterator[Target]:
    """Some of the bullets of an item, by their places."""
    which, of = re.split(r"\s+of\s+the\s+", said, maxsplit=1, flags=re.IGNORECASE)
    place = re.split(r"\s(?:of|in|under|at|to|from|below|beneath)\s+(?:the\s+)?", of, maxsplit=1)[
        -1
    ]
    for order in _orders(which.lower().removeprefix("the ")):
        yield Target(_place(place), f"{order} bullet")


def _of_matter(said: str, behind: str) -> Iterator[Target]:
    """The paragraph about a matter, and the question behind it where it is named with it."""
    lead = _ABOUT.match(said)
    matter = said[lead.end() if lead else 0 :]
    if titled := _UNDER_TITLE.search(matter):
        yield Target(titled["title"], f"called {matter[: titled.start()]}")
        return
    yield Target(matter, "one after" if lead and lead["after"] else "one about")
    if _AND_EXCHANGE.match(behind):
        yield Target(matter, "exchange after")


def _by_matter(found: re.Match[str]) -> Target:
    """A sentence of the paragraph that is about something, or so many paragraphs beside it."""
    said = found["beside"] or found["sentence_about"]
    lead = _ABOUT.match(said)
    matter = said[lead.end() if lead else 0 :]
    if found["sentence_about"]:
        return Target(matter, f"{found['place_of'].lower()} sentence-about")
    side = "before" if found["side"].lower() in {"before", "above"} else "behind"
    return Target(matter, f"{(found['so_many'] or 'one').lower()} {side}")


_RANGE = re.compile(
    rf"\s+(?:(?:up\s+)?to\s+(?:and\s+including\s+)?|through\s+)(?:{KIND}\s+)?(?=[A-Z/]*\d)",
    re.IGNORECASE,
)


def _numbers(said: str) -> tuple[str, ...]:
    """Each number that is named; letters share an item: 14(c) and 14(d) for "14(c) and (d)"."""
    said = _RANGE.sub(" to ", said)
    letters, item = re.findall(LETTER, said), re.search(NUMBER, said, re.IGNORECASE)
    if len(letters) > 1 and item:
        return tuple(_place(_OWN_LETTER.sub("", item.group()) + letter) for letter in letters)
    return spelt_out(_place(said)) or (_place(said),)


def _place(said: str) -> str:
    """A number or title as it is looked for: LGB/34(c) for "LGB/34 (c)" and "(c) of LGB/34"."""
    said = _INVERTED.sub(r"\g<number>\g<letter>", said)
    return re.sub(r"\s+(?=\()", "", said).strip("\"'").rstrip(".")


_BEFORE_LAST = {"two": ("penultimate", "last"), "three": ("third-last", "penultimate", "last")}
_MIDDLE = {"two": ("second", "third"), "three": ("second", "third", "fourth")}
_FROM_FIRST = {"two": ("first", "second"), "three": ("first", "second", "third")}


def _orders(which: str) -> Iterator[str]:
    """Each of "third and fourth"; "last two" are the one before the last, and the last."""
    for each in re.split(r"\s*(?:,|\band\b|&)\s*(?:the\s+)?", which):
        order, _, count = each.partition(" ")
        several = _MIDDLE if order == "middle" else _FROM_FIRST
        several = _BEFORE_LAST if order in {"last", "final"} else several
        yield from several.get(count, (order,))


_OF_A_LIST = frozenset(
    "above row rows bullet bullets point points paragraph paragraphs entry entries note notes question questions".split()
)
_IN_TURN = ("first", "second", "third", "fourth", "fifth", "sixth")
_SERIALS = dict(zip("1 2 3 4 5 6 one two three four five six".split(), 2 * _IN_TURN, strict=True))
_COUNT = re.compile(rf"\d+|{ORDINAL}|{_SERIAL}")
_ACTIONS = frozenset(["action", "job", "task"])
_NEVER_NUMBERED = frozenset(["action", "question", "sentence"])  # but by their place
_QUESTIONS = frozenset(["question", "exchange"])


def _kind(piece: str) -> str:
    one = piece.removesuffix("s").replace("entrie", "entry")
    if one in _ACTIONS:
        return "action"
    if one in {"bit", "part", "para", "matter"}:
        return "paragraph"
    return "question" if one in _QUESTIONS else one
