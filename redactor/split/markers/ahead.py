"""Lines of their own that keep back what stands right below: "Don't publish the next row".

    The paragraph below is for governors only         Next two bullets confidential
    Confidential row follows                          Leave out the following entry, please
    The two items which follow were taken in private

Told by what is left when the words that point are set aside: "don't publish", "is for governors
only"; of items, by what a ruling would say of their numbers. What reaches further down opens a
part (`informal`, `openings`).
"""

from __future__ import annotations

import re

from redactor.split.markers import informal
from redactor.split.markers.tags import pure
from redactor.split.rulings.targets import targets
from redactor.split.words import known
from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

_PIECE = (
    r"(?:(?:row|paragraph|para\.?|bullet(?:\s+point)?|entr(?:y|ie)|line|sentence|point)s?|note)"
)
_COUNT = r"(?:(?P<{name}>two|three|four|five|six)\s+)?"
_POINTS = re.compile(
    rf"\b(?:the\s+)?(?:(?:next|following)\s+{_COUNT.format(name='ahead')}{_PIECE}(?:\s+(?:below|down))?"
    rf"|{_COUNT.format(name='below')}{_PIECE}\s+(?:(?:right\s+|just\s+)?(?:below|beneath|underneath)|(?:that\s+|which\s+)?follow(?:s|ing)?))\b",
    re.IGNORECASE,
)
_ITEM = r"(?:items?|minutes?|matters?|headings?)"
_COUNT_ITEMS = r"(?P<{name}>two|three|four|five|six|[2-6])\s+(?:agenda\s+)?"
_ITEMS = re.compile(
    rf"\b(?:both\s+(?:of\s+)?|all\s+(?:of\s+)?)?(?:the\s+)?(?:(?:next|following)\s+{_COUNT_ITEMS.format(name='ahead')}{_ITEM}(?:\s+(?:below|down|on\s+the\s+agenda))?"
    r"|(?<=\bconfidential\s)(?:item|minute)\s+follows(?=\W*$)"
    r"|(?:next|following)\s+(?:agenda\s+)?item(?!,|\s+of\s+business\b)(?!\s+on\b)(?![^.;]*(?::\s*\w?\d|\b(?:end\s+of|later|last|deferred)\b))(?:\s+below)?"
    rf"|{_COUNT_ITEMS.format(name='below')}{_ITEM}\s+(?:(?:right\s+|just\s+)?(?:below|beneath|underneath)|(?:(?:that|which)\s+)?(?:now\s+)?(?:follow(?:s|ing)?|come\s+next)))\b",
    re.IGNORECASE,
)
_CALLED_SO = re.compile(
    r"\bconfiden|\bpart\s+(?:2|II|two)\b|\bprivate|\bnot\s+(?:for|to\s+(?:be|go))\b", re.IGNORECASE
)
_SHUTS_OUT = re.compile(r"\bexclu|\b(?:press|public)\s+(?:be|were|was|is)\b", re.IGNORECASE)
_STAND_IN = "9868"  # a number that no item has
# "The next three paragraphs (6.3 to 6.5)", "the items which follow, 7 and 8,": said of the numbers.
_LISTED = r"(?:[A-Z]{0,3}\d[\w./]*(?:\s*(?:,|-|&|to|and|,\s*and)\s*(?=[A-Z]{0,3}\d))?)+"
_WHICH_FOLLOW = r"(?:(?:right\s+|just\s+)?(?:below|beneath|underneath)|(?:(?:that|which)\s+)?(?:now\s+)?(?:follow(?:s|ing)?|come\s+next))"
_SEVERAL = r"(?:(?:two|three|four|five|six|[2-6])\s+)?"
_WITH_NUMBERS = re.compile(
    rf"\b(?:the\s+)?(?:(?:next|following)\s+{_SEVERAL}(?P<ahead>{_PIECE}|{_ITEM})|{_SEVERAL}(?P<below>{_PIECE}|{_ITEM})\s+{_WHICH_FOLLOW})"
    rf"\s*[(\[,]\s*(?P<list>{_LISTED})\s*[)\],]",
    re.IGNORECASE,
)
_DIGITS = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six"}
_LEFT_OUT = re.compile(
    r"\W*(?:please\s+)?(?:(?:leave|take|keep|cut|blank)\s+(?:this\s+)?out|omit|remove|redact|delete|withhold|skip)(?:\s+this)?(?:\W+(?:please|pls|thanks))?\W*",
    re.IGNORECASE,
)
_KEPT = Pattern(
    rf"^\W*this\s+{AWAY}[^.;]{{0,30}}$"
    r"|^\W*this\s+(?:is|are)\s+only\s+in\s+the\s+(?:clerk|chair|head|secretary|governors)'?s?\s+(?:\w+\s+){0,2}(?:copy|copies|file|book|set)\W*$"
)
_MOST = 14  # words of such a line: more tell of a matter
# "… and do not form part of the public minutes"; other items are a matter of their own.
_SAID_AGAIN = re.compile(
    r"(?:,\s+|,?\s+and\s+)(?P<again>(?:(?!\bitems?\b|\bminutes?\s+\d|[.;\d]).)*\b(?:public|published|publication|website|web|copy|copies|minutes|confidential|private)\b(?:(?!\bitems?\b|[.;\d]).)*)\W*$",
    re.IGNORECASE,
)


# … in words that can mean nothing else.
_AGAIN = known.OF_POINTERS | frozenset(
    "do does not form forms part will must should may out of off from before removed left cut omitted "
    "copy copies go goes put shown appear appears they school school's our any given publication".split()
)


def pointed(text: str) -> str | None:
    """How many paragraphs or rows below are kept back ("one", "two" …), or None."""
    more = _SAID_AGAIN.search(text)
    if more and next(known.others(more["again"], _AGAIN), None) is None:
        text = text[: more.start()]
    found = _POINTS.search(text) if len(words(text)) <= _MOST else None
    if found is None:
        return None
    said = " ".join(f"{text[: found.start()]} this {text[found.end() :]}".split())
    bare = said.replace("this", " ")
    kept = pure(bare) or informal.opens(said) or _LEFT_OUT.fullmatch(said) or _KEPT.search(said)
    count = found["ahead"] or found["below"]
    return (count or "one").lower() if kept or (count and _ruled(text, found)) else None


def by_their_numbers(text: str) -> str:
    """The text with no more than the numbers of what it points at, character for character."""
    return _WITH_NUMBERS.sub(_numbers_alone, text)


def _numbers_alone(found: re.Match[str]) -> str:
    kind = found["ahead"] or found["below"]
    return f"{kind} {found['list']}".rjust(len(found.group()))


def items_pointed(text: str) -> str | None:
    """How many items below are kept back ("one" to "six"), or None."""
    found = _ITEMS.search(text)
    if found is None:
        return None
    single = not (found["ahead"] or found["below"])
    if single and (_SHUTS_OUT.search(text) or not _CALLED_SO.search(text)):
        return None
    if not _ruled(text, found):
        return None
    count = (found["ahead"] or found["below"] or "one").lower()
    return _DIGITS.get(count, count)


def _ruled(text: str, found: re.Match[str]) -> bool:
    """Whether what a text says of those below would keep back an item that it names."""
    said = f"{text[: found.start()]}item {_STAND_IN}{text[found.end() :]}"
    return any(x.place == _STAND_IN and not x.which for x in targets(said))
