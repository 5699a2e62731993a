"""Lines that keep back what is left of the item in which they stand.

    Embargo: the remainder of item 3 is not to leave the board.
    The President ruled that the rest of the business under this head be entered in the Private Minute Book.
    From this point to the end of item 6 nothing is to go on the website.
    CONFIDENTIAL (to end of item): Mrs Dunn has resigned.

What stands above them in the item is open. Of another item than theirs, named by its number, all is
meant (`reach.extent`). What does not live here: the rest of the meeting (`announced`), and "the rest
is confidential" without a word of what (`words.remarks`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.marks import Marker, Reach
from redactor.split.rulings.places import NUMBER
from redactor.split.words.copies import AWAY
from redactor.split.words.kept import GOVERNORS
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

SCOPE = "remainder"
_MATTER = r"(?:business|discussion|debate|conversation|matter|minute|record|report|exchange)"
_ITEM = r"(?:(?:agenda\s+)?item|minute|head(?:ing)?|matter|discussion|topic|subject|section|number|business)"


def _of_item(name: str) -> str:
    named = rf"(?:(?:the\s+)?(?:agenda\s+)?(?:item|minute|head(?:ing)?|number|section)\s+)?(?P<{name}>{NUMBER})"
    return rf"(?:this\s+{_ITEM}|{named}|the\s+{_ITEM})"


_LEFT = r"(?:the\s+)?(?:rest|remainder|remaining\s+(?:part|portion))\s+of"
_REST = (
    rf"(?:{_LEFT}\s+(?:the\s+{_MATTER}\s+(?:under|on|of|in)\s+)?{_of_item('number')}"
    rf"|the\s+(?:remaining|further|subsequent)\s+{_MATTER}\s+(?:of|on|under|in)\s+{_of_item('of')}"
    rf"|what\s+(?:remains|follows|followed|is\s+left|comes\s+next)\s+(?:of|on|under|in)\s+{_of_item('under')})"
)
_WILL = r"(?:(?:is|are|be|must|should|shall|will|has|have|to|now|also|therefore|been)\s+)+"
_LEAVE = (
    rf"(?:(?:not|never)\s+to\s+leave\s+(?:the\s+|this\s+)?(?:board|committee|council|room|meeting|trust|governors|trustees)|go(?:es)?\s+no\s+further|embargoed|(?:stays?|remains?|kept)\s+(?:with|within|among)\s+(?:the\s+)?{GOVERNORS}"
    rf"|for\s+(?:the\s+)?{GOVERNORS}(?:'s?|\s+members)?\s+(?:eyes\s+)?(?:only|alone)|(?:held|kept|left)\s+(?:back|out)\s+(?:of|from|when|until|unless)\b)"
)
_FROM_HERE = rf"from\s+(?:this\s+point|here|now)(?:\s+on)?\s+(?:up\s+)?to\s+the\s+end\s+of\s+{_of_item('up_to')}"
_NOTHING = r"nothing\s+(?:is|may|must|should|shall|can)\s+(?:to\s+)?(?:be\s+(?:published|shared|shown|copied|circulated|put|printed)|leave|go)\b"
_LEAD = r"(?:^\W*(?:[^.;:]{1,40}:\s+|[A-Z][a-z]+\s+-\s+)?|[.;]\s+|\b(?:ruled|directed|agreed|resolved|decided|ordered|asked|requested|determined|instructed|proposed|noted)\s+(?:that|for|to\s+have)?\s*)"
_RULES = Pattern(
    rf"{_LEAD}(?:{_REST},?\s+(?:should\s+)?(?:{AWAY}|(?:{_WILL})?{_LEAVE})|{_FROM_HERE},?\s+(?:{_NOTHING}|(?:(?:all|everything)\s+)?{AWAY})"
    rf"|{_LEAD}(?:at|from)\s+this\s+point,?\s+{_of_item('turned')}\s+(?:became|becomes|was|is|turned)\s+(?:made\s+|now\s+)?(?:<CONF>|<P2>))"
)
# "CONFIDENTIAL (to end of item): …", "[Part 2 until the end of this item] …"; the matter is behind it.
_UNTIL_THE_END = Pattern(
    rf"^\W*(?:<CONF>|<P2>|not\s+for\s+(?:publication|the\s+web\s*site))\W+(?:up\s+)?(?:to|until|till)\s+(?:the\s+)?end\s+of\s+(?:{_of_item('until')}|item|minute)\s*[)\]]?\s*[:.–-]?\s*"
)
# "… were taken with item 9": told of what was done, and no ruling
_LATER = re.compile(
    r"\b(?:to|for|until|till)\s+(?:the\s+|our\s+|an?\s+)?(?:next|later|following|another|future)\s+(?:meeting|date|agenda|session)\b",
    re.IGNORECASE,
)
_LONGEST = 60  # words


def remainder(line: Line) -> Marker | None:
    """What a line keeps back of its own item, or of the one that it names."""
    alone = not (line.heading or line.top or line.row is not None or line.number is not None)
    if not alone or len(line.words.split()) > _LONGEST:
        return None
    found = _RULES.search(line.text, line.start)
    if found is None:
        return None
    ends = (b for a, b in sentences(line.text, line.start) if a <= found.end() - 1 < b)
    said = next(ends, len(line.text))
    if _LATER.search(line.text[found.start() : said]):
        return None
    number = next((v for v in found.groupdict().values() if v), "")
    return Marker(
        Reach.REST,
        "rest",
        start=said,
        scope=SCOPE,
        numbers=(number,) if number else (),
    )


def until_the_end(line: Line) -> Marker | None:
    """What a tag in front of a paragraph keeps back: it, and what is left of its item."""
    beside = line.heading or line.top
    tag = None if beside else _UNTIL_THE_END.match(line.text[line.start :])
    if tag is None:
        return None
    return Marker(Reach.REST, "rest", start=line.start + tag.end(), scope=SCOPE)
