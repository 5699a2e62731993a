"""What covering notes ask of whoever posts the minutes, in the words of an order that is known.

    Before you post this: take out 3               please take out 3 before you post this
    the published minutes to omit 3 and 4          please omit 3 and 4 from the published minutes
    the copy for parents should not have 3         please omit 3 from the published minutes
    put it up on Friday, but without 3             please omit 3 from the published minutes
    do not put 3, or 4, on the website             please omit 3, and 4 from the published minutes

Which of it names a place is read in `places`, and what it counts in `counting`.
"""

from __future__ import annotations

import re

_NUMBER = r"[A-Z]{0,4}/?\d[\w./()]*(?=\s*(?:[,;:.)(&/-]|$)|\s+(?:and|or|nor|to|in\s+(?:full|its)|all|para\w*|from|before|which|as|first|too|also|on|off|out)\b)"
_PLACE = rf"(?=(?:(?:all|the\s+whole|both)\s+(?:of\s+)?)?(?:the\s+|any\s+of\s+)?(?:(?:items?|minutes?|para(?:graph)?s?|rows?|bullets?|points?|sections?|first|second|third|last|penultimate|top|bottom|middle)\s|{_NUMBER}))"
_WHAT = rf"(?P<what>{_PLACE}[^;:]*?)(?=\s*(?:$|[;:]|\.(?!\d)))"
_COPY = r"(?:cop(?:y|ies)|versions?|sets?|minutes|notes)"
_READERS = r"(?:parents|families|the\s+(?:public|website|web|office|library|porch|staff\s*room|notice[ -]?board|file)|publication|posting)"
_OPEN_COPY = rf"(?:the\s+)?(?:(?:published|public|web|website|online|open|parents'|posted)\s+{_COPY}|{_COPY}\s+(?:that\s+(?:is|are)\s+)?(?:for|on|to\s+go\s+on)\s+{_READERS})"
_LACKS = r"(?:(?:omits?|excludes?|leaves?\s+(?:out|off)|lacks?|misses|miss\s+out)|(?:not\s+(?:to\s+)?(?:have|include|contain|show|carry|give)|be\s+without|(?:do|does|will)\s+not\s+(?:have|include|contain|show|carry|give)))"
_OF_A_COPY = re.compile(
    rf"\b{_OPEN_COPY}\s+(?:(?:is|are|should|must|shall|will|to)\s+){{0,2}}{_LACKS}\s+{_WHAT}",
    re.IGNORECASE,
)
_BUT_WITHOUT = re.compile(
    rf"\b(?:put|puts|post|upload|publish|print|pin|send|goes?|share|circulate|put\s+up)\w*\b[^.;]{{0,60}}?,?\s+(?:but|only)\s+(?:without|minus|less|leaving\s+(?:out|off))\s+{_WHAT}",
    re.IGNORECASE,
)
_ON_THE_WEB = r"(?:on|in|onto|to)\s+(?:the\s+|our\s+)?(?:school\s+|trust\s+|college\s+)?(?:web\s*site|web|internet|notice[ -]?board|porch|newsletter|public\s+\w+|published\s+\w+)"
_NOT_PUT = re.compile(
    rf"\b(?:(?:please|pls|clerk|office)[,:]?\s+)?(?:do\s+not|don't|never)\s+(?:put|post|publish|upload|print|include|show)\s+(?P<what>{_PLACE}[^;:]*?),?\s+{_ON_THE_WEB}\b(?:\s+(?:version|copy|set))?",
    re.IGNORECASE,
)
_TAKE_OUT = r"(?:(?:take|leave|cut|strip|lift|strike)\s+(?:out|off)|remove|delete|omit|redact|withhold|blank\s+out)"
_BEFORE_AND_ORDER = re.compile(
    rf"(?P<lead>^\W*(?:\w+\s*[-,:]\s+)?|[.;]\s+)(?P<when>(?:before|when)\s+(?:(?:you|we|i|they|these|this|it|the\s+minutes|anything)\s[^.,:;]{{2,60}}?|(?:publication|publishing|posting|uploading|circulation|circulating|release|printing)\b))(?:\s*[,:-]\s*(?:please\s+)?|\s+(?:please\s+|can\s+you\s+|could\s+you\s+)?)(?P<order>{_TAKE_OUT})\s+{_WHAT}",
    re.IGNORECASE,
)
_TO_POST = re.compile(
    r"\b(?:web\s*site|web|online|publish\w*|publication|upload\w*|public\s+(?:copy|version|set|minutes))\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    rf"(?P<lead>^\W*|[.;:]\s+|\s[-–]\s+|\bplease\s+)(?:please\s+)?{_TAKE_OUT}\s+(?P<what>{_PLACE}[^;:]*?)(?:\s+(?:first|beforehand)\b|\s+(?:before|prior\s+to|when)\s+[^.;:]*?)?(?=\s*(?:$|[;:*)\]]|\.(?!\d)))",
    re.IGNORECASE,
)
_FROM_ELSEWHERE = re.compile(
    r"\b(?:from|off|out\s+of)\s+(?:the|our|your|its|this)\b", re.IGNORECASE
)
# "Item 3 / second para of item 4 - remove before publishing"
_ORDER_BEHIND = re.compile(
    rf"(?P<lead>^\W*)(?P<what>{_PLACE}[^.;:]*?)\s+[-–:]\s+(?:please\s+|to\s+)?(?:{_TAKE_OUT}|be\s+(?:removed|redacted|taken\s+out|left\s+out|omitted))\s+(?:before|from|when)\s+(?:\w+\s+){{0,4}}?(?:publi\w+|web\w*|upload\w*|posting|online)\W*$",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s+/\s+")
_AND_WITHOUT = re.compile(
    r"(?P<and>,?\s+(?:and|or|nor)\s+)(?:also\s+)?without\s+(?=the\s|item|minute|para|\d)",
    re.IGNORECASE,
)
_OR = re.compile(
    r"\s*,?\s+n?or\s+(?=the\s+|(?:items?|minutes?|para(?:graph)?s?|rows?|bullets?)\s|\d)",
    re.IGNORECASE,
)


def as_told(text: str) -> str:
    """The text with such a request as an order about the published minutes."""
    for said in (_OF_A_COPY, _BUT_WITHOUT, _NOT_PUT, _BEFORE_AND_ORDER, _ORDER_BEHIND):
        text = said.sub(_order, text)
    return _ORDERED.sub(_order, text) if _TO_POST.search(text) else text


def _order(found: re.Match[str]) -> str:
    what = _OR.sub(" and ", _AND_WITHOUT.sub(r"\g<and>", found["what"]))
    if found.re is _ORDERED and _FROM_ELSEWHERE.search(what):
        return found.group()
    lead = found.groupdict().get("lead") or ""
    return f"{lead}please omit {_SLASH.sub(' and ', what).strip(' ,')} from the published minutes"
