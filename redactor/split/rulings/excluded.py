"""For which items the public is sent away: "that the public be excluded during item 8 and the rest".

By the numbers that a resolution names. What does not live here: other words for what is kept from
the public (`targets`), and resolutions that name nothing (`markers.into`).
"""

from __future__ import annotations

import re

from redactor.split.rulings.places import AND, KIND, NUMBER, TO
from redactor.split.words.patterns import Patterns

# "that the public be excluded during consideration of Minutes 43 and 45", "… of the items at 38 and 40"
_TITLED_NUMBER = (
    rf"{NUMBER}(?:\s+\([^()\d]{{3,60}}\)(?=\s*(?:,|and\b|&|was\b|were\b|be\b|[.;]|$)))?"
)
_LISTED_AT = r"(?:the\s+)?(?:(?:two|three|four|five|six|\d)\s+)?(?:agenda\s+)?(?:items?|business|matters?|minutes?|reports?)\s+(?:(?:below|above|that\s+(?:is|are)|which\s+(?:is|are))\s+)?(?:(?:numbered|recorded|listed|minuted|shown|set\s+out|appearing|marked)\s+)?(?:(?:at|in|under|as)\s+|(?<=numbered\s))"
_NUMBERED = rf"(?:(?:the\s+)?(?:agenda\s+)?{KIND}\s+(?:(?:numbered|nos?|numbers?)\.?\s+)?|{_LISTED_AT}(?:(?:agenda\s+)?{KIND}\s+(?:(?:nos?|numbers?)\.?\s+)?)?){_TITLED_NUMBER}(?:(?:{AND}|{TO})(?:{KIND}\s+)?{_TITLED_NUMBER})*"
_WHILE = r"(?:during|for|from|whil(?:e|st)|when)\s+(?:the\s+)?(?:(?:consideration|discussion|debate|transaction|hearing|duration)\s+of\s+)?(?:the\s+)?"
_IN_PRIVATE = r"(?:private|closed|confidential|exempt|reserved)\s+(?:session|business|part)"
_TAKEN = r"(?:was|were|is|are|be)\s+(?:then\s+)?(?:considered|discussed|taken|heard|dealt\s+with|transacted)"
ALSO_LISTED = r"(?:\s+(?:below|above|on\s+the\s+agenda|of\s+the\s+agenda|in\s+these\s+minutes))?"
_EXCLUDED_FOR = Patterns(
    (
        rf"\bexclu(?:ded?|ding|sion)\b[^.;]{{0,80}}?\b{_WHILE}(?P<list>{_NUMBERED})",
        rf"\bexclu(?:ded?|ding|sion)\b[^.;]{{0,80}}?\bthe\s+following\s+(?:items?|business|matters?)\b[^.;:]{{0,140}}:\s+(?P<list>{_NUMBERED})",
        rf"\b(?:public|press)\b[^.;]{{0,40}}?\b(?:leave|withdraw|withdrew|left)\b[^.;]{{0,40}}?\b{_WHILE}(?P<list>{_NUMBERED})",
        rf"\b(?:go(?:es)?|going|went|mov(?:e[sd]?|ing)|pass(?:ed|es)?|meet|sit|sat|met)\s+(?:in|into)\s+{_IN_PRIVATE}[^.;]{{0,40}}?\b{_WHILE}(?P<list>{_NUMBERED})",
        rf"(?P<list>{_NUMBERED}){ALSO_LISTED}\s+{_TAKEN}\s+(?:(?:with|after|following|in\s+the\s+absence\s+of)\s+(?:the\s+)?(?:exclusion\s+of\s+)?(?:the\s+)?(?:press(?:\s+and\s+(?:the\s+)?public)?|public)\b|in\s+{_IN_PRIVATE})",
    )
)
_AND_MORE = re.compile(
    r"(?:,?\s+(?:onwards?\b|on(?=\W*$|[.;,]))|,?\s+(?:and|&|to|until|through\s+to)\s+(?:(?:for|during|of|to)\s+)?(?:the\s+)?(?:rest|remain\w+|end|close|last|all|any|other|others|following|subsequent|further|everything|what)\b)",
    re.IGNORECASE,
)


def excluded_for(text: str) -> list[re.Match[str]]:
    """The lists of numbers for which a sentence sends the public away, each in the group `list`."""
    return [m for _, rx in _EXCLUDED_FOR.possible(text) for m in rx.finditer(text)]


def shuts_out(text: str) -> bool:
    """Whether a resolution excludes the public for items that it names by number, and for no more."""
    return bool(excluded_for(text)) and not shuts_onwards(text)


def shuts_onwards(text: str) -> str:
    """The first item where it does so for the rest of the meeting, too: "for item 41 and all others"."""
    more = (m["list"] for m in excluded_for(text) if _AND_MORE.match(text, m.end("list")))
    named = re.search(NUMBER, next(more, ""), re.IGNORECASE)
    return named.group() if named else ""
