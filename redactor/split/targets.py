"""What a sentence keeps out of the published minutes: items, and pieces of items.

    BM204.6 and the whole of BM208 be reserved           5.4 and the second action come out of this record
    the third and fourth paragraphs under Pastoral       the first question under minute 6 with its answer

Knows one text; where in the minutes such a piece stands is the business of `pieces`. `named` has
the shorter forms, of numbers alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.split.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_KIND = r"(?:items?|minutes?|paragraphs?|paras?\.?|sections?|points?|bullets?|notes?|rows?|entr(?:y|ies)|nos?\.|numbers?)"
_NUMBER = r"(?:(?-i:[A-Z]{1,6})[ /]?\d[\w/-]*(?:\.\d+)*|\d{1,4}(?:[./-]\d{1,4})*(?-i:[a-z])?)(?:\([a-z\d]{1,3}\))?(?![\w%])"
_TITLE = r"(?:[\"'][^\"']{3,60}[\"']|(?-i:[A-Z][\w']+(?:\s+(?:(?:and|of|the|for|in)\s+)*[A-Z][\w']+){0,4}))"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|last|final|opening|penultimate)"
_ORDINALS = rf"{_ORDINAL}(?:\s+(?:two|three))?(?:\s*(?:,|and|&)\s*(?:the\s+)?{_ORDINAL})*"
_PIECE = r"(?:paragraph|para|bullet|sentence|entry|entries|point|note|question|exchange|action|job|task|row|line)s?"
_ANSWER = r"(?:,?\s+(?:and|with|together\s+with)\s+(?:its|their|the)\s+(?:answers?|repl(?:y|ies)))?"
_AT = rf"(?:of|in|under|at|to|from|below|beneath)\s+(?:the\s+)?(?:heading\s+)?(?:{_KIND}\s+)?"
_PART = rf"(?:the\s+)?{_ORDINALS}\s+(?:{_PIECE}{_ANSWER}\s+{_AT}(?:{_NUMBER}|{_TITLE}){_ANSWER}|(?:action|job|task)s?)"
_NEXT = rf"the\s+(?:next|following)\s+{_PIECE}"
_UNDER = rf"(?:everything|all|whatever|what)(?:\s+that)?(?:\s+(?:is|was|we|stands|written|said|recorded|minuted|noted|put)){{0,3}}\s+(?:under|below|beneath)\s+(?:the\s+)?(?:heading\s+)?{_TITLE}"
_MATTER = r"(?:the\s+)?(?:one|bit|paragraph|para|passage|bullet|note|entry|part|item)\s+(?:under\s+[^.,;:]{3,40}?\s+)?(?:about|on|concerning|regarding)\s+(?![^.,;:]{0,40}\babove\b)[^.,;:]{3,40}?(?=\s*(?:[.,;:]|$|\band\s+the\b|\b(?:should|must|be|is|are|to|come|comes|goes|go|will|stay|shall|was)\b))"
_WHOLE = (
    rf"(?:(?:the\s+)?(?:whole|all|rest)\s+of\s+)?(?:the\s+)?(?:{_KIND}\s+)?{_NUMBER}(?:\s+above)?"
)
_TARGET = rf"(?:{_PART}|{_UNDER}|{_MATTER}|{_WHOLE})"
# … with what hangs on it: rows and actions follow their item by themselves.
_ITS = r"(?:,?\s*(?:and|with|plus|together\s+with|along\s+with|as\s+well\s+as|including)\s+(?:its|their|the|any|all|every|whatever|anything)\b(?:\s+(?:two|three|four))?\s+(?:actions?|jobs?|tasks?|rows?|papers?|follows|that\s+follows|entr(?:y|ies))\b[^.;,]{0,60}?,?)?"
_AND = r"(?:\s*(?:,|;|\b(?:and|with|plus|also|likewise|together|as\s+well\s+as)\b|&)\s*)+"
_LIST = rf"(?:both\s+|also\s+|only\s+)?{_TARGET}(?:{_AND}{_TARGET})*{_ITS}"
_COPY = r"(?:copy|copies|record|minutes|web\s*site|web\b|file|version|set\b|notes|publi\w+|notice[ -]?board|inspection)"
_CLOSED = (
    r"(?:<CONF>|<P2>|<COLOUR>|(?:closed|private|reserved|restricted|confidential|separate|sealed|secret)\b)"
    r"(?!(?<=reserved)\s+(?:for|places?|seats?)\b)(?!\s+(?:provider|school|nursery|lease|sector|company|bid|tender|funds?|reserves?)\b)"
)
_SPOKEN_OF = Pattern(_CLOSED)
_MUST = r"(?:(?:should|must|shall|will|would|ought|is|are|was|were|to|be|being|both|all|also|now|been|stays?|remains?|needs?|does|do)\s+)+"
_KEPT_BACK = (
    rf"(?:{_MUST}(?:(?:treated|recorded|minuted|deemed|class(?:ed|ified)|designated|regarded|held|kept|marked|made)\s+)?(?:(?:as|in|to|into|under)\s+)?(?:the\s+)?{_CLOSED}"
    rf"|{_MUST}(?:withheld|redacted|(?:held|kept|left|taken)\s+(?:back|out|off|private|by\s+the\s+clerk)\b)"
    rf"|(?:{_MUST}(?:withdrawn|removed|taken|left|kept|cut|struck|stripped|lifted|omitted|excluded|deleted|dropped)|(?:{_MUST})?(?:comes?|stays?))\s+(?:out\s+)?(?:of|from|off|in|out)\s+(?:any|the|this|our)\s+(?:\w+\s+){{0,3}}?{_COPY}"
    rf"|(?:{_MUST}(?:moved|transferred|placed|put|entered|carried)|(?:{_MUST})?(?:moves?|goe?s?))\s+(?:on|onto|in|into|to)\s+(?:the\s+|our\s+|this\s+(?:\w+'s\s+)?)?{_CLOSED}"
    rf"|{_MUST}not\s+(?:to\s+)?(?:be\s+)?(?:published|seen|shown|open|copied|circulated|read|made\s+public|displayed|printed|appear\b|go\s+(?:on|in|into|out|up))\b)"
)
_SAID = r"(?:(?:^\W*|[.:;]\s+)(?:[\w./]*\d[\w./]*\s+(?=(?:the|everything|all|both)\b))?|\b(?:that|agreed|resolved|decided|directed|determined|ruled|asked|ordered|settled|wished|requested)(?:\s+(?:that|for|to\s+have))?:?\s+)"
_KEEPS = Pattern(rf"{_SAID}(?P<list>{_LIST}),?\s+{_KEPT_BACK}")
# "goes on the green sheet too, and likewise the third paragraph under Pastoral", "so will the next one"
_FOLLOWS = Pattern(
    rf"(?:\b(?:and|,)\s+likewise|(?:^|[.;,]\s+)(?:and\s+)?so\s+(?:will|does|do|should|must|is|are))\s+(?P<list>{_LIST}|{_NEXT})"
)
# a count, and then what it is made of: two bits should come out, namely the one about the kitchen
_COUNTED = Pattern(
    rf"\b(?:two|three|four|these|the\s+following)\s+(?:bits|paragraphs|passages|notes|points|things|items|bullets|entries)\s+{_KEPT_BACK}[^.:]{{0,60}}:\s+(?P<list>{_LIST})"
    rf"|\b(?:two|three|four|these|the\s+following)\s+(?:bits|paragraphs|passages|notes|points|things|items|bullets|entries)\s+{_MUST}(?:come|be\s+taken)\s+out\b[^.:]{{0,60}}:\s+(?P<list2>{_LIST})"
)
_PARTS = re.compile(
    rf"(?P<which>{_ORDINALS}|next|following)\s+(?P<piece>{_PIECE})(?:{_ANSWER}\s+{_AT}(?:(?P<place>{_NUMBER})|(?P<title>{_TITLE})))?{_ANSWER}"
    rf"|(?P<under>{_UNDER})|(?P<matter>{_MATTER})|(?:{_KIND}\s+)?(?P<number>{_NUMBER})",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"(?P<title>{_TITLE})$", re.IGNORECASE)
_ABOUT = re.compile(r".*?\b(?:about|on|concerning|regarding)\s+", re.IGNORECASE)
_EACH = re.compile(r"\w+(?:\s+(?:two|three))?")


@dataclass(frozen=True, slots=True)
class Target:
    """An item by its number or title, or a piece of it; `which` is empty for all of it."""

    place: str
    which: str = ""


def targets(text: str) -> tuple[Target, ...]:
    """What a text keeps back, if it names it by more than plain numbers or in other words."""
    kept = [m["list"] for m in _KEEPS.finditer(text)]
    kept += [m["list"] or m["list2"] for m in _COUNTED.finditer(text)]
    if not kept and not _SPOKEN_OF.search(text):
        return ()
    kept += [m["list"] for m in _FOLLOWS.finditer(text)]
    return tuple(dict.fromkeys(target for said in kept for target in _read(said)))


def _read(said: str) -> Iterator[Target]:
    for found in _PARTS.finditer(said):
        if found["number"]:
            yield Target(found["number"].rstrip("."))
        elif found["under"]:
            title = _TITLED.search(found["under"])
            yield Target(title["title"].strip("\"'") if title else "", "every paragraph")
        elif found["matter"]:
            yield Target(_ABOUT.sub("", found["matter"], count=1), "one about")
        else:
            place = (found["place"] or found["title"] or "").strip("\"'").rstrip(".")
            for order in _orders(found["which"].lower()):
                yield Target(place, f"{order} {_kind(found['piece'].lower())}")


_BEFORE_LAST = {"two": ("penultimate", "last"), "three": ("third-last", "penultimate", "last")}
_FROM_FIRST = {"two": ("first", "second"), "three": ("first", "second", "third")}


def _orders(which: str) -> Iterator[str]:
    """Each of "third and fourth"; "last two" are the one before the last, and the last."""
    for each in re.split(r"\s*(?:,|\band\b|&)\s*(?:the\s+)?", which):
        order, _, count = each.partition(" ")
        several = _BEFORE_LAST if order in {"last", "final"} else _FROM_FIRST
        yield from several.get(count, (order,))


_ACTIONS = frozenset(["action", "job", "task"])
_QUESTIONS = frozenset(["question", "exchange"])


def _kind(piece: str) -> str:
    one = piece.removesuffix("s").replace("entrie", "entry")
    if one in _ACTIONS:
        return "action"
    return "question" if one in _QUESTIONS else one
