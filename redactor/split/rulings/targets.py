"""What a sentence keeps out of the published minutes: items, and pieces of items.

    BM204.6 and the whole of BM208 be reserved           5.4 and the second action come out of this record
    the third and fourth paragraphs under Pastoral       the first question under minute 6 with its answer
    the two bullets before the one about the lift            the one without a name stays between these four walls
    SEC/25/42 paragraph 4 and 44, second paragraph           the last bit of 7
    5.3 is confidential, as is the last sentence of 6.2  what was said in 5 (everything after "at short notice")

Knows one text; where in the minutes such a piece stands is the business of `reach.pieces`.
`words.copies` has the words for what the public reads and what it does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.split.lines.numbering import spelt_out
from redactor.split.words.copies import AWAY, BIDDEN, CLOSED
from redactor.split.words.kept import PAPER
from redactor.split.words.lexicon import RULED_MARK
from redactor.split.words.patterns import Pattern, Patterns, block
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

KIND = r"(?:items?|minutes?|paragraphs?|paras?\.?|sections?|points?|bullets?|notes?|rows?|entr(?:y|ies)|nos?\.|numbers?)"
NUMBER = r"(?<![\s(]\.)(?:(?<![\w.])\.\d{1,2}|(?-i:[A-Z])(?=\([a-z]{1,3}\))|(?-i:[A-Z]{1,6})[ /]?\d[\w/-]*(?:\.\d+)*|\d{1,4}(?:[./-]\d{1,4})*(?-i:[a-z])?)(?:\s?\((?-i:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\))?(?![\w%])"
_LETTER = r"\((?-i:[a-z]{1,2}|[ivx]{1,4})\)"
_LETTERS = rf"(?:\s*(?:,|\band\b|&)\s*{_LETTER})"
# (c) of 14, (c) and (d) of 14; 14(c) and (d)
_OF = rf"{_LETTER}{_LETTERS}*\s+(?:of|in|under|at)\s+(?:the\s+)?(?:{KIND}\s+)?{NUMBER}"
_AND_LETTERS = rf"{NUMBER}(?<=\)){_LETTERS}+"
_CAPITAL = r"(?-i:[A-Z])(?![\w'(])"
_TITLE = r"(?:[\"'][^\"']{3,60}[\"']|(?-i:[A-Z][\w']+(?:\s+(?:(?:and|of|the|for|in)\s+)*[A-Z][\w']+){0,4}))"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|last|final|opening|middle|penultimate|top|bottom)"
)
_ORDINALS = rf"{_ORDINAL}(?:\s+(?:two|three))?(?:\s*(?:,|and|&)\s*(?:the\s+)?{_ORDINAL})*"
_SERIAL = r"(?:[1-6]|one|two|three|four|five|six)\b"
_PIECE = r"(?:paragraph|para|bullet|sentence|entry|entries|point|note|question|exchange|action|job|task|row|line)s?"
_PLACED = rf"(?:{_PIECE}|bits?|parts?)"  # part 2 of a paper is none: only by its place
_ANSWER = r"(?:,?\s+(?:and|with|together\s+with)\s+(?:its|their|the)\s+(?:answers?|repl(?:y|ies)))?"
_AT = rf"(?:of|in|under|at|to|from|below|beneath)\s+(?:the\s+)?(?:heading\s+)?(?:{KIND}\s+)?"
_PART = rf"(?:(?:the\s+)?{_ORDINALS}\s+(?:{_PLACED}{_ANSWER}\s+{_AT}(?:{_OF}|{NUMBER}|{_TITLE}){_ANSWER}|(?:action|job|task)s?)|{_PIECE}\s+{_SERIAL}\s+{_AT}(?:{_OF}|{NUMBER}|{_TITLE}))"
# … of as many: "the second and third of the three matters of casework"
_OF_SEVERAL = rf"(?:the\s+)?{_ORDINALS}\s+of\s+the\s+(?:(?:two|three|four|five|six|seven|several)\s+)?(?:matters|cases|items|points|bullets|entries|notes|things|letters|complaints)\s+{_AT}(?:{_OF}|{NUMBER}|{_TITLE}|(?-i:[a-z]+)(?=\s*$|\s+(?:should|must|ought|be|is|are|to|shall|will|come|stay|go)\b))"
# … the other way round: "in minute 11 the last paragraph"
_WITHIN = (
    rf"(?:in|at|under)\s+(?:{KIND}\s+)?{NUMBER},?\s+(?:the\s+)?{_ORDINALS}\s+{_PIECE}{_ANSWER}"
)
# … and behind the number, as it is printed there: "SEC/25/42 paragraph 4", "42, second paragraph"
_BY_PLACE = (
    rf"(?:{KIND}\s+)?{NUMBER},?\s+\(?(?:{_PIECE}\.?\s+(?:no\.?\s*)?(?:{_SERIAL}|\d{{1,2}}\b(?![.\d/]))"
    rf"|{_ORDINAL}\s+{_PLACED})\)?(?!\s+(?:of|in|under)\b)"
)
_ASKED = rf"the\s+(?:questions?|exchanges?)(?:\s+(?:about|on)\s+[^.;,()]{{2,40}}?)?(?:\s+and\s+(?:the\s+|its\s+)?(?:answers?|repl(?:y|ies)))?\s+(?:at|in|under|below)\s+(?:{KIND}\s+)?{NUMBER}"
_NEXT = rf"the\s+(?:next|following)\s+{_PIECE}"
_UNDER = rf"(?:everything|all|whatever|what)(?:\s+that)?(?:\s+(?:is|was|we|stands|written|said|recorded|minuted|noted|put)){{0,3}}\s+(?:under|below|beneath)\s+(?:the\s+)?(?:heading\s+)?{_TITLE}"
_TOLD = r"what(?:ever)?\s+(?:[\w'-]+\s+){1,3}(?:said|told|reported|mentioned|explained|shared|added|wrote|heard)\s+(?:(?:us|me|him|her|them|governors|members|trustees|everyone|everybody)\s+)?(?=about|concerning|regarding|after)"
_RECORDED = r"(?:all|everything|what(?:ever)?)\s+(?:that\s+)?(?:is|was|has\s+been|we\s+have)\s+(?:recorded|written|said|minuted|noted|told)(?:\s+(?:above|here))?\s+(?=about|concerning|regarding|on|of)"
_BIT = r"(?:one|bit|paragraph|para|passage|bullet|note|entry|part|item|line|row|remark|words)"
_MATTER = rf"(?:(?:the\s+)?{_BIT}\s+(?:(?:under|in|at|of)\s+[^.,;:]{{1,40}}?\s+)?|{_TOLD}|{_RECORDED})(?:about|on|concerning|regarding|after|(?=with(?:out)?\s))\s*\b(?![^.,;:]{{0,40}}\babove\b)[^.,;:]{{3,40}}?(?=\s*(?:[.,;:]|$|\band\s+the\b|\b(?:she|he|they|we)\b|\b(?:should|must|ought|be|is|are|to|come|comes|goes|go|will|stays?|shall|was)\b))"
_MATTER_OF = r"(?:about|on|concerning|regarding)\s+[^.,;:\d]{3,40}?(?=\s*(?:[.,;:]|$|\b(?:should|must|ought|be|is|are|to|comes?|goe?s?|will|shall|was)\b))"
_BESIDE = rf"the\s+(?:(?:two|three|four)\s+)?{_PIECE}\s+(?:(?:just|right|immediately)\s+)?(?:before|above|after|below)\s+{_MATTER}"
_WRITTEN = r"(?:publication\s+of\s+|(?:what(?:ever)?|everything|anything|all|the\s+(?!(?:polic|report|photo|picture|letting|prospectus|plan)\w*)[\w-]+)\s+(?:(?:that|is|was|are|were|we|has|have|had|been|stands|written|said|recorded|minuted|noted|set\s+down|told|numbered|above)\s+){0,4}(?:at|under|in)\s+|the\s+(?:discussions?|matters?|exchange|conversation|news|remarks?)\s+(?:on|about|of|concerning)\s+[^.;()]{2,50}?\(\s*)?"
# … a range, be it of this meeting by name: "items 5 to 11 of these minutes", "all from 5 up to 8"
_TO = rf"(?:\s+(?:up\s+)?to\s+(?:and\s+including\s+)?|\s+through\s+|\s*-\s*)(?:{KIND}\s+)?"
_PRESENT = r"(?:these|our|(?:this\s+)?(?:(?:today|tonight|evening|morning|afternoon)'s)|this|the(?:\s+(?:present|current|draft|above))?)"
_OF_THESE = rf"(?:\s+(?:of|in|on)\s+{_PRESENT}\s+(?:(?:present|draft)\s+)?(?:minutes|notes|record|meeting|agenda|document|paper|draft)\b(?!'|\s+(?:of|for|from|dated|held)\b))?"
_ALL_FROM = (
    rf"(?:(?:everything|all|whatever)\s+(?:from\s+)?(?=(?:{KIND}\s+)?{NUMBER}{_TO}{NUMBER}))?"
)
_WHOLE = rf"(?:(?:the\s+)?(?:whole|all|rest)\s+of\s+)?{_ALL_FROM}{_WRITTEN}(?:the\s+)?(?:{KIND}\s+{_CAPITAL}|(?:(?:sub-?)?{KIND}\s+(?:numbered\s+)?)?(?:{_OF}|{NUMBER}|{_LETTER}))(?:{_TO}{NUMBER})?(?:,?\s+\(?(?:both\s+)?inclusive\)?)?(?:\s+above)?\)?{_OF_THESE}"
# … and a piece that has no name: "in 4 the account of the fire, down to the answer". The whole of it.
_UNCLEAR = rf"(?:in|at|under)\s+(?:{KIND}\s+)?{NUMBER},?\s+(?:the\s+(?!sentence\b)|what\s+)[^.;:?]{{3,120}}?"
# … which one, its matter says: "the sentence in 46 about a visit", "the sentence on a visit in 46"
_ITS_MATTER = r"(?:about|on|concerning|regarding)\s+"
_SENTENCE_IN = rf"(?:in|at|of|under)\s+(?:{KIND}\s+)?{NUMBER}"
_SENTENCE = rf"the\s+sentences?\s+(?:{_ITS_MATTER}[^.,;:?\d]{{3,80}}?\s+{_SENTENCE_IN}|{_SENTENCE_IN}(?:\s+{_ITS_MATTER}[^.,;:?]{{3,80}}?)?)"
_SENTENCE_ABOUT = rf"the\s+{_ORDINAL}\s+sentence\s+{_MATTER_OF}"
_TARGET = block(
    rf"(?:{_WITHIN}|{_BY_PLACE}|{_OF_SEVERAL}|{_PART}|{_SENTENCE_ABOUT}|{_ASKED}|{_UNDER}|{_BESIDE}|{_MATTER}|{_SENTENCE}|{_WHOLE}|{_UNCLEAR})"
)
# … with what hangs on it: rows and actions follow their item by themselves.
_ITS = r"(?:,?\s*(?:and|with|plus|together\s+with|along\s+with|as\s+well\s+as|including)\s+(?:its|their|the|any|all|every|whatever|anything)\b(?:\s+(?:two|three|four))?\s+(?:(?:in|on|from|under)\s+the\s+(?=actions?|jobs?|tasks?|to-?\s?dos?))?(?:actions?|jobs?|tasks?|to-?\s?dos?|rows?|papers?|follows|that\s+follows|entr(?:y|ies))\b[^.;,]{0,60}?,?)?"
_AND = r"(?:\s*(?:,|;|\b(?:and|with|plus|also|likewise|together|as\s+well\s+as)\b|&)\s*)+"
_REPLIES = r"(?:,?\s+(?:and|with|plus|together\s+with|along\s+with)\s+(?:the|its|their|any)\s+(?:questions?|exchanges?|answers?|repl(?:y|ies)|discussion)(?:\s+and\s+(?:the\s+|its\s+)?(?:answers?|repl(?:y|ies)))?(?:\s+(?:to|under|below|beneath|after|following|on|(?:which|that)\s+follow(?:s|ed)?(?:\s+on)?)(?:\s+(?:from\s+)?(?:it|them|that)\b)?,?)?)?"
_LIST = block(
    rf"(?:(?:both|also|only|in\s+addition\s+to|besides)\s+)?{_TARGET}{_REPLIES}{_ITS}(?:{_AND}{_TARGET}{_REPLIES}{_ITS})*"
)
# … and what is said of it in passing: "the third paragraph of 52/26, on a colleague's hours, is …".
_ASIDE = r"(?:\s+(?:above|below))?(?:\s+(?:about|concerning|regarding|on\s+(?:why|how|his|her|their))\s+(?!\d)[^.,;:?()]{3,80}?)?(?:\s*[,(][^.;:()]{3,80}[,)])?(?:\s+(?:both|all|also|too))*"
_AS_WELL = r"(?:,?\s+which\b|,?\s+(?:and|but|so|that)(?:\s+that)?(?:\s+(?:it|they|these|both))?(?:\s+too)?)"
_CLAUSE = rf"(?:\s+(?!(?:of|in|from|for|to)\b)[^.;:?]{{2,140}}?\b{_AS_WELL})?"
_SPOKEN_OF = Pattern(CLOSED)
_SAID = (
    r"(?:(?:^\W*|[.:;]\s+)(?:[\w./]*\d[\w./]*\s+(?=(?:the|everything|all|both|what(?:ever)?)\b))?"
    r"|(?:,|\b(?:and|because|as|like|want(?:s|ed)?|prefer(?:s|red)?|have))\s+(?!\d{1,4}\s)"
    r"|\b(?:that|agreed|resolved|decided|directed|determined|ruled|thought|felt|asked|ordered|settled|wished|requested|says?|said)(?:\s+(?:that|for|to\s+have))?:?\s+)"
)
_NAMED = rf"(?P<list>{_LIST})"
_WAS_SAID = r"\s+(?:was|is|has\s+been)\s+(?:\w+\s+)?(?:agreed|resolved|decided|directed|determined|ruled|thought|felt|asked|noted|proposed|settled|suggested)\b"
# … or what the sentence before has named: "The two paragraphs are to be left out", "these too".
_NAMED_BEFORE = (
    rf"(?P<again>(?:these|those|they|them|both|it(?!{_WAS_SAID}))(?:\s+(?:too|also|both|two|all))*"
    rf"|(?:that|those|these|both|the)\s+(?:(?:same|said|two|three|four)\s+)*(?:of\s+(?:the|those|these)\s+)?{KIND}(?!\s+{NUMBER}))"
)
_AWAY = Pattern(AWAY)
_MAY_NAME = re.compile(
    rf"\d|{_LETTER}|{KIND}\s+{_CAPITAL}|\b(?:{_ORDINAL}|about|concerning|regarding|under|below|beneath|after)\b"
    r"|\b(?:one|bit|paragraph|para|passage|bullet|note|entry|part|item|line|row|remark)\s+(?:on|with|without)\b",
    re.IGNORECASE,
)
_SUBJECT = Pattern(rf"{_SAID}(?:{_NAMED}|{_NAMED_BEFORE}){_ASIDE}{_CLAUSE},?\s*$")
# … and what goes the same way: "5.3 is confidential, as is the last sentence of 6.2".
_IS_SO = r"(?:is|are|was|were|should|must|will|does|do|ought)"
_LIKEWISE = Pattern(
    rf"[^.;:?]{{0,60}}?(?:,?\s+(?:just\s+)?as\s+{_IS_SO}|[,;]?\s+and\s+so\s+{_IS_SO}|[.;,]\s+(?:nor|neither)\s+{_IS_SO}"
    rf"|,?\s+(?:as\s+well\s+as|(?:along|together)\s+with))\s+(?:also\s+|too\s+)?(?:{_NAMED}|{_NAMED_BEFORE})(?=\W*$|[.,;:)]|\s+(?:and|but|to|be|too|also|above)\b)"
)
_OBJECTS = Patterns(
    [rf"\b{verb}(?:{_NAMED}|{_NAMED_BEFORE}){_ASIDE},?\s+{away}" for verb, away in BIDDEN]
)
_WITHHOLDING = Pattern(rf"\bby\s+withholding\s+(?:{_NAMED}|{_NAMED_BEFORE})(?=\W*$|[.,;])")
_MENTIONED = Pattern(
    rf"(?:{_SAID}|\b(?:heard|read|considered|discussed|reviewed|whether|if)\s+){_NAMED}(?!{_TO}\d|{_AND}\d){_ASIDE}(?:,|\s+(?!(?:of|in|from)\b))"
)
_NOT_SO = re.compile(
    r"\b(?:whether|if|unless|(?<!\babout )(?<!\bon )(?<!\bconcerning )(?<!\bregarding )why|nothing|none|no\s+longer|need\s+not|no\s+need|not\s+to|against|refused)\b",
    re.IGNORECASE,
)
# "goes on the green sheet too, and likewise the third paragraph under Pastoral", "so will the next one"
_FOLLOWS = Patterns(
    (
        rf"(?:\b(?:and|,)\s+likewise|(?:^|[.;,]\s+)(?:and\s+)?so\s+(?:will|does|do|should|must|is|are))\s+(?P<list>{_LIST}|{_NEXT})",
        rf"(?:[,;]|\band)\s+(?P<list>{_LIST})\s+likewise\b",
        rf"(?:^|[.;,]\s+|\band\s+)the\s+same\s+(?:is|was|goes|holds|applies|applied)\s+(?:(?:true|said|agreed|ruled)\s+)?(?:for|of|to)\s+(?P<list>{_LIST})",
        rf"\badd(?:ed|ing)\s+(?P<list>{_PART})",
        rf"\bthat\s+(?P<list>{_LIST})\s+(?:(?:should|must|is|are)\s+(?:to\s+)?)?goe?s?\s+with\s+(?:them|these|those)\b",
        # "the hatch ought to have been down for 5.2, though not for what comes after, and for 7.1"
        rf"{RULED_MARK}+\s+for\s+(?P<list>{_LIST})",
        rf"{RULED_MARK}+\s+for\b(?:[^.;]|\.(?=\d))*?\band\s+for\s+(?P<list>{_LIST})",
    )
)
# a count, and then what it is made of: two bits should come out, namely the one about the kitchen
_COUNTED = Pattern(
    rf"\b(?:two|three|four|these|the\s+following)\s+(?:bits|paragraphs|passages|notes|points|things|items|bullets|entries|minutes|numbers)\s+"
    rf"(?:{AWAY}|(?:should|must|shall|to|will)\s+(?:come|be\s+taken)\s+out\b)[^.:]{{0,60}}:\s+(?P<list>{_LIST})"
)
_ELLIPSIS = r"\s+(?:(?:should|must|shall|would|was\s+to|were\s+to|is\s+to|are\s+to|ought\s+to)(?:\s+be)?|be)(?:\s+so)?"
# what came of asking: "asked which items should be confidential and agreed item 4"
_ASKED_OF = Patterns(
    (
        rf"<CONF>[^.;]{{0,40}}?\band\s+(?:agreed|decided|determined)(?:\s+(?:on|that))?\s+(?P<list>{_LIST})",
        rf"\bwhich\s+{PAPER}\s+(?P<list>{_LIST})\s+(?:belong\w*|was|were|should|ought)\b[^.;?]*[.;?]\s+(?:[\w']+\s+){{0,3}}?(?:ruled|agreed|decided|settled):?\s+(?:on\s+)?{CLOSED}",
        # "considered what should be withheld. They agreed that 9.2 should be"
        rf"\b(?:what|which|whether|if|anything|any)\b(?:\s+[\w']+){{0,6}}?\s+{AWAY}[^.;?]*[.;?]\s+(?:[\w']+\s+){{0,4}}?(?:agreed|decided|determined|resolved|ruled|settled)(?:\s+(?:on|that|for|upon))?:?\s+(?P<list>{_LIST})(?:{_ELLIPSIS}(?=\W*$|[.,;](?!\d)|\s+(?:and|but|too|also)\b)|(?=\W*$|[.;](?!\d)))",
        rf"<CONF>\.\s+(?P<list>{_LIST})\s+(?:was|were)\s+so\s+(?:agreed|decided|determined|treated)\b",
    )
)
_PARTS = Pattern(
    rf"the\s+sentences?\s+(?:{_ITS_MATTER}(?P<told>[^.,;:?\d]{{3,80}}?)\s+{_SENTENCE_IN}|{_SENTENCE_IN}\s+{_ITS_MATTER}(?P<telling>[^.,;:?]{{3,80}}?)(?=\s*$|[.,;:]|\s+and\s+(?:the\b|{NUMBER}|{KIND})))|"
    rf"(?:in|at|under)\s+(?:{KIND}\s+)?(?P<within>{NUMBER}),?\s+(?:the\s+)?(?P<order>{_ORDINALS})\s+(?P<part>{_PIECE}){_ANSWER}"
    rf"|(?P<by_place>{_BY_PLACE})"
    rf"|the\s+(?P<place_of>{_ORDINAL})\s+sentence\s+(?P<sentence_about>{_MATTER_OF})|(?P<asked>{_ASKED})|(?P<several>{_OF_SEVERAL})|(?P<which>{_ORDINALS}|next|following)\s+(?P<piece>{_PLACED})(?:{_ANSWER}\s+{_AT}(?:(?P<place>{_OF}|{NUMBER})|(?P<title>{_TITLE})))?{_ANSWER}"
    rf"|(?P<counted>{_PIECE})\s+(?P<serial>{_SERIAL})\s+{_AT}(?P<counted_in>{_OF}|{NUMBER}|{_TITLE})"
    rf"|(?P<under>{_UNDER})|the\s+(?:(?P<so_many>two|three|four)\s+)?{_PIECE}\s+(?:(?:just|right|immediately)\s+)?(?P<side>before|above|after|below)\s+(?P<beside>{_MATTER})|(?P<matter>{_MATTER})|{KIND}\s+(?P<letter>{_CAPITAL})|(?:{KIND}\s+)?(?P<number>(?:{_OF}|{_AND_LETTERS}|{NUMBER}|{_LETTER})(?:{_TO}{NUMBER})?)"
)
_INVERTED = re.compile(rf"^(?P<letter>{_LETTER})\s.*?(?P<number>{NUMBER})$", re.IGNORECASE)
_OWN_LETTER = re.compile(rf"\s*{_LETTER}$")
_TITLED = re.compile(rf"(?P<title>{_TITLE})$", re.IGNORECASE)
# … and from which words on: "what is said in 5 (everything after "at short notice")".
_QUOTED = re.compile(
    r"\b(?:everything|all|whatever|what|the\s+(?:rest|words|part|bit))\s+(?:(?:that\s+)?(?:comes|follows|stands|is)\s+)?(?P<way>after|from)\s+(?:the\s+words?\s+)?(?P<mark>[\"'])(?P<words>.{4,80}?)(?P=mark)(?!\w)",
    re.IGNORECASE,
)
_AND_EXCHANGE = re.compile(
    r",?\s+(?:and|with|together\s+with|along\s+with)\s+(?:the|its|any)\s+(?:exchange|question)s?\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r".*?\b(?:about|on|concerning|regarding|(?P<after>after)|(?=with(?:out)?\s))\s*\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Target:
    """An item by its number or title, or a piece of it; `which` is empty for all of it.

    "last sentence", "every question", "after at short notice": a place, or the words before it.
    """

    place: str
    which: str = ""


def targets(text: str) -> tuple[Target, ...]:
    """What a text keeps back: numbers, and pieces that it names by their place or matter."""
    text = _with_brackets(text)
    kept = [*_ruled(text)]
    kept += [found["list"] for found in _COUNTED.finditer(text)]
    kept += [m["list"] for _, rx in _ASKED_OF.possible(text) for m in rx.finditer(text)]
    if not kept and not _SPOKEN_OF.search(text):
        return ()
    kept += [m["list"] for _, rx in _FOLLOWS.possible(text) for m in rx.finditer(text)]
    return tuple(dict.fromkeys(target for said in kept for target in _read(said)))


_HALF = re.compile(r"(?<=\d)(?P<gap>\s?)(?P<one>[a-z])\)(?=[\s.,;:]|$)")
_NEXT_HALF = re.compile(r"(?<=\))(?P<and>(?:\s*,|\s+and|\s*&)\s+)(?P<other>[a-z])\)")


def _with_brackets(text: str) -> str:
    """14 (c) and (d) for "14 c) and d)"; what closes a bracket that is open stays as it is."""

    def whole(found: re.Match[str]) -> str:
        before = text[: found.start()]
        opened = before.rfind("(") > before.rfind(")")
        return found.group() if opened else f"{found['gap']}({found['one']})"

    return _NEXT_HALF.sub(r"\g<and>(\g<other>)", _HALF.sub(whole, text))


def quotes(target: Target) -> bool:
    """Whether a target is the rest of a paragraph behind or from words that are quoted."""
    return target.which.startswith(("after ", "from "))


def rules_only(text: str) -> bool:
    """Whether each sentence of a ruling names what it keeps back, and none tells a matter."""
    return all(targets(text[a:b]) for a, b in sentences(text))


def _ruled(text: str) -> Iterator[str]:
    """Of each sentence what it keeps back, or what it or the sentence before has named."""
    before: list[str] = []
    pair: list[str] = []  # of which the next sentence may say "both"
    may_rule = (_AWAY, _OBJECTS, _WITHHOLDING)
    for a, b in sentences(text) if any(x.possible(text) for x in may_rule) else ():
        said = text[a:b]
        if not (before or pair or _MAY_NAME.search(said)):
            continue
        found = [*_subjects(said), *_objects(said)]
        named = [x["list"] for x in found if x["list"]]
        for again in (x for x in found if x["again"]):
            both = again["again"].casefold().startswith("both")
            named += _mentioned(said[: again.start("again")]) or (pair if both else []) or before
        yield from [_narrowed(said, each) for each in named] if len(named) == 1 else named
        before = named or _mentioned(said)
        numbers = re.findall(NUMBER, said)
        pair = numbers if len(numbers) == _PAIR else []


_PAIR = 2


def _narrowed(said: str, named: str) -> str:
    """What is named, with the words from which on it is meant, where the sentence quotes them."""
    quoted = _QUOTED.search(said)
    return f"{named} {quoted.group()}" if quoted and quoted.group() not in named else named


def _mentioned(said: str) -> list[str]:
    return [found["list"] for found in _MENTIONED.finditer(said)]


def _subjects(said: str) -> Iterator[re.Match[str]]:
    for away in _AWAY.finditer(said):
        found = _SUBJECT.search(said, 0, away.start())
        if found is None or said.rstrip().endswith("?") or _NOT_SO.search(said[: away.start()]):
            continue
        yield found
        if likewise := _LIKEWISE.match(said, away.end()):
            yield likewise


def _objects(said: str) -> Iterator[re.Match[str]]:
    for pattern in (_WITHHOLDING, *(rx for _, rx in _OBJECTS.possible(said))):
        yield from (x for x in pattern.finditer(said) if not _NOT_SO.search(said[: x.start()]))


def _read(said: str) -> Iterator[Target]:
    quoted = _QUOTED.search(said)
    if quoted and (whole := [*_read(said[: quoted.start()])]) and not any(x.which for x in whole):
        yield from (Target(x.place, f"{quoted['way']} {quoted['words']}") for x in whole[:1])
        return
    for found in _PARTS.finditer(said):
        if found["letter"]:
            yield Target(found["letter"])
        elif found["number"]:
            yield from map(Target, _numbers(found["number"]))
        elif found["matter"]:
            yield from _of_matter(found["matter"], said[found.end() :])
        else:
            yield from _of_pieces(found)


def _of_pieces(found: re.Match[str]) -> Iterator[Target]:
    """What is less than a whole item."""
    if matter := found["told"] or found["telling"]:
        at = re.findall(NUMBER, found.group().replace(matter, ""), re.IGNORECASE)[-1]
        yield Target(_place(at), f"telling {matter}")
    elif found["counted"]:
        order = _SERIALS[found["serial"].lower()]
        yield Target(_place(found["counted_in"]), f"{order} {_kind(found['counted'].lower())}")
    elif found["by_place"]:
        yield _by_place(found["by_place"])
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
    letters, item = re.findall(_LETTER, said), re.search(NUMBER, said, re.IGNORECASE)
    if len(letters) > 1 and item:
        return tuple(_place(_OWN_LETTER.sub("", item.group()) + letter) for letter in letters)
    return spelt_out(_place(said)) or (_place(said),)


def _place(said: str) -> str:
    """A number or title as it is looked for: LGB/34(c) for "LGB/34 (c)" and "(c) of LGB/34"."""
    said = _INVERTED.sub(r"\g<number>\g<letter>", said)
    return re.sub(r"\s+(?=\()", "", said).strip("\"'").rstrip(".")


_BEFORE_LAST = {"two": ("penultimate", "last"), "three": ("third-last", "penultimate", "last")}
_FROM_FIRST = {"two": ("first", "second"), "three": ("first", "second", "third")}


def _orders(which: str) -> Iterator[str]:
    """Each of "third and fourth"; "last two" are the one before the last, and the last."""
    for each in re.split(r"\s*(?:,|\band\b|&)\s*(?:the\s+)?", which):
        order, _, count = each.partition(" ")
        several = _BEFORE_LAST if order in {"last", "final"} else _FROM_FIRST
        yield from several.get(count, (order,))


_IN_TURN = ("first", "second", "third", "fourth", "fifth", "sixth")
_SERIALS = dict(zip("1 2 3 4 5 6 one two three four five six".split(), 2 * _IN_TURN, strict=True))
_COUNT = re.compile(rf"\d+|{_ORDINAL}|{_SERIAL}")
_ACTIONS = frozenset(["action", "job", "task"])
_QUESTIONS = frozenset(["question", "exchange"])


def _kind(piece: str) -> str:
    one = piece.removesuffix("s").replace("entrie", "entry")
    if one in _ACTIONS:
        return "action"
    if one in {"bit", "part", "para"}:
        return "paragraph"
    return "question" if one in _QUESTIONS else one
