"""Sentences above the first item by which the whole paper is confidential, put together.

    These minutes | are | for members of the committee only.
    None of this record | may be | published.

Read only there: below, "this document" is one that was talked about. What does not live here: the
titles, banners and bodies by which it is (`whole`).
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.naming.sentences import sentences
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.split.lines.line import Lines

_PAPER = r"(?:set\s+of\s+)?(?:minutes?|notes?|records?|documents?|papers?|pages|sheets?)"
_MEETING = r"(?:meeting|session|committee|hearing|panel)"
_IT = (
    rf"(?:(?:(?:the\s+)?(?:whole|entirety|contents?|text|all)\s+(?:of\s+)?)?(?:this|these)\s+(?:(?:entire|whole|full)\s+)?{_PAPER}"
    rf"|the\s+(?:entire|whole)\s+{_PAPER}|(?:the\s+)?{_PAPER}\s+of\s+this\s+(?:meeting|committee|panel|board)"
    rf"|everything\s+(?:\w+\s+)?(?:in|on)\s+(?:this|these)\s+{_PAPER}"
    rf"|all\s+(?:of\s+)?(?:the\s+)?(?:business|items|proceedings|matters|discussions?)(?:\s+\w+)?\s+(?:at|of|in|on)\s+(?:this|the)\s+(?:{_MEETING}|agenda)"
    r"|all\s+(?:of\s+)?(?:the\s+)?(?:business|items|matters|discussions?)\s+(?:below|discussed|minuted|recorded|tonight|today|this\s+(?:evening|afternoon|morning)|of\s+the\s+(?:evening|day|afternoon))"
    rf"|(?:all|everything|anything)\s+(?:(?:of\s+)?(?:what|that)\s+)?(?:(?:was|is|we|has\s+been)\s+)?(?:said|discussed|recorded|minuted|reported|heard)\s+(?:at|in|during|by)\s+this\s+{_MEETING}"
    rf"|this\s+{_MEETING}\s+(?:was|is|has\s+been)\s+(?:called|convened|held|summoned)\b[^.;]{{0,80}}?\band\s+(?:all|the\s+whole|everything|every\s+part)(?:\s+(?:of\s+(?:it|this)|said|recorded))?"
    rf"|the\s+(?:proceedings|business|discussions?)\s+(?:of|at|in)\s+this\s+{_MEETING}"
    rf"|this\s+(?:{_MEETING}|{_PAPER})(?:\s+in\s+(?:its\s+entirety|full)|\s+and\s+(?:its|the)\s+{_PAPER})"
    rf"|(?:the\s+(?:entire|whole(?:\s+of\s+(?:the|this))?)|all\s+of\s+(?:the|this))\s+{_MEETING})"
    rf"(?:,?\s+and\s+(?:the\s+)?(?:whole|all|entirety)\s+(?:of\s+)?(?:this|its|the)\s+\w+(?:\s+of\s+it)?,?)?"
)
_BE = r"\s+(?:is|are|was|were|must|should|shall|will|to\s+be|remains?|has|have)\b"
_READERS = r"(?:members?|governors?|trustees?|directors?|panel|committee|board)"
_SEEN = r"(?:publi(?:shed|cised|cation|c)\b|made\s+public|disclos\w+|circulat\w+|shared|copied|released?|shown|(?:placed|put|posted|go|goes|appear)\s+(?:on|in)\b)"
_SHUT = (
    rf"(?:<CONF>|<P2>|private\s+to\b|closed\b|(?:for|to)\s+(?:the\s+)?(?:\w+\s+)?{_READERS}(?:\s+(?:of|and)\s+(?:the\s+)?\w+)?\s+(?:only|alone)\b"
    rf"|for\s+(?:the\s+)?(?:\w+\s+)?{_READERS}(?=,?\s+(?:with\s+the\s+exception|except|save|apart\s+from|other\s+than)\b)"
    rf"|(?:not|never)\s+(?:(?:to|be|for|the)\s+){{0,3}}{_SEEN})"
)
_OF_A_PANEL = r"(?:(?:members|governors|trustees)\s+of\s+the\s+panel|panel(?:\s+members)?)"
_STATED = Pattern(
    rf"^\W*{_IT}{_BE}[^.;]{{0,90}}?{_SHUT}"
    rf"|^\W*(?:nothing|none|no\s+part)\s+(?:in|of)\s+(?:this|these)\s+{_PAPER}\s+(?:is|are|may|must|should|can|shall)\b[^.;]{{0,30}}?{_SEEN}"
    rf"|^\W*(?:it\s+is\s+)?not\s+to\s+(?:be\s+)?(?:{_SEEN}|(?:shown|sent|given|copied|passed|read)\s+(?:to|by)\b|seen\s+by\b|put\s+on\s+the\s+web)[^.;]{{0,90}}?(?:\b(?:any(?:one|body)|outside|other\s+(?:governors?|members?|staff|people)|staff|parents)\b|\bweb\s*site)"
    rf"|^\W*(?:(?:{_IT}|it)\s+(?:is|are)\s+|circulation:\s+)?(?:(?:to\s+be\s+)?(?:seen|read|held)\s+by|for)?\s*(?:the\s+)?(?:(?:two|three|four|five|six|all)\s+)?{_OF_A_PANEL}(?:\s+(?:and|,|&)\s+(?:the\s+)?(?:clerk|adviser|head\w*))*\s+(?:only|alone)\W*$"
    rf"|^\W*(?:(?:{_IT}|it)\s+(?:is|are)\s+)?for\s+the\s+(?:\w+\s+)?(?:members\s+of\s+the\s+panel|panel(?:\s+members)?)\s+and\s+(?:the\s+)?clerk\W*$"
    rf"|^\W*(?:(?:{_IT}|it)\s+(?:is|are)\s+)?(?:to\s+be\s+)?(?:kept|held|filed)\s+in\s+(?:an?\s+|the\s+)?(?:sealed|locked)\s+(?:envelope|drawer|cabinet|box|safe)|^\W*{_IT}\s+(?:is|are)\s+not\s+to\s+leave\b"
    r"|^\W*(?:(?:this\s+)?(?:meeting|session)\s+(?:was\s+)?)?held\s+(?:entirely\s+|wholly\s+)?in\s+(?:camera|confidence|(?:closed|private)\s+session)\W*$"
)
# … whatever else is said of an open copy: "This is the Part 2 record; Part 1 is on the website"
_DECLARED = Pattern(
    rf"^\W*(?:this\s+is|these\s+are|(?:the\s+following|what\s+follows|here)\s+(?:is|are)|the\s+following\s+are)\s+(?:an?\s+|the\s+)?(?:strictly\s+|full\s+)?(?:<CONF>|<P2>)\s+{_PAPER}(?=\W*$|\s*[;,.(]|\s+(?:of|from|for)\b)"
)
# Of a draft, as all are, or of what is marked; with all but one item sealed, a person must say so.
_ONLY_SOME = re.compile(
    r"\b(?:until|till|pending|before)\s+(?:(?:these|the|they|it|minutes|draft|formal|formally|final|is|are|has|have|been|being|duly|their|its)\s+){0,5}(?:approv|confirm|ratif|adopt|sign|agreed|accepted|publi)\w*"
    r"|\b(?:where|if|when)\s+(?:so\s+)?marked\b"
    r"|\bdraft\b|\bnot\s+(?:<CONF>|confidential|private|closed)",
    re.IGNORECASE,
)
_MOST = 45  # words


def of_some(sentence: str) -> bool:
    """Whether a sentence is about a draft, or about what is marked."""
    return _ONLY_SOME.search(sentence) is not None


def stated(lines: Lines) -> bool:
    """Whether a sentence above the first item says that all of it is confidential."""
    return _says(lines, _STATED) or declared(lines)


def declared(lines: Lines) -> bool:
    """Whether a sentence above the first item says that this is the confidential record."""
    return _says(lines, _DECLARED)


def _says(lines: Lines, pattern: Pattern) -> bool:
    body = (x for x in lines if x.block.story is Story.BODY)
    top = takewhile(lambda x: x.top or x.rank is None, body)
    said = (x.text[a:b] for x in top for a, b in sentences(x.text))
    return any(
        pattern.search(each) and not of_some(each) for each in said if len(each.split()) <= _MOST
    )
