"""Why somebody left the meeting, where that says that what they left for is private.

    Due to the confidential nature of the next item, the staff governors left.      the item
    Observers left so that trustees could deal with confidential business.          the part
    Mrs Odd left at 7.                                                              nothing

What does not live here: lines that only say who came and went (`lines.movement`).
"""

from __future__ import annotations

import re

from redactor.split.lines.movement import WITHDREW
from redactor.split.markers.openings import says_elsewhere
from redactor.split.words.patterns import Pattern

_THING = (
    r"(?:items?|matters?|business|discussions?|part|portion|session|section|minutes|agenda|meeting)"
)
_PRIVATE = r"(?:<CONF>|<P2>|sensitive|private|closed|reserved|personal)"
# "Due to the confidential nature of the next item, the staff governors left", "left for the Part 2 item"
_LEFT_FOR = Pattern(
    r"\b(?:due\s+to|because(?:\s+of)?|owing\s+to|given|in\s+(?:view|light)\s+of|as|since|for|before|prior\s+to|during|ahead\s+of|while|so\s+that|in\s+order\s+that|to\s+allow)\s+(?:that\s+)?(?:(?:the|this|these|that|an?|any|two|their)\s+)*"
    rf"(?:{_PRIVATE}\s+(?:and\s+\w+\s+)?nature\s+of\s+(?:(?:the|this|these)\s+)?(?:(?:next|following)\s+)?(?:\w+\s+)?{_THING}"
    rf"|(?:(?:next|following)\s+)?{_THING}\s+(?:(?:was|is|were|are|would|being|to|be)\s+){{1,3}}(?:(?:treated|classed|considered|deemed|taken|discussed|held|heard)\s+)?(?:(?:as|in|under|to\s+be)\s+)?(?:strictly\s+)?{_PRIVATE}"
    rf"|(?:(?:next|following)\s+)?{_PRIVATE}\s+(?:\w+\s+)?{_THING}"
    rf"|(?:\w+\s+)?(?:could|might|to|can|would)\s+(?:deal\s+with|discuss|consider|hear|take|address)\s+(?:(?:the|an?|some|two)\s+)?{_PRIVATE}\s+{_THING})\b"
    rf"|\band\s+(?:this|the\s+(?:following|next))\s+{_THING}\s+(?:is|was)\s+(?:strictly\s+)?(?:<CONF>|<P2>|private|closed)\b"
    rf"|\b(?:to|in\s+order\s+to)\s+(?:allow|enable|let)\s+(?:(?:the|governors|trustees|members|directors|board|committee|them|others)\s+)+(?:to\s+)?(?:discuss|consider|hear|deal\s+with)\s+(?:(?:the|an?|some|two)\s+)?{_PRIVATE}\s+{_THING}\b"
)
# Of nobody, or of something that is to come.
_OTHERWISE = re.compile(
    r"\b(?:not|no|never|nothing|none|whether|if|reminded|advised|requested\s+that|(?:would|will|should|may|might)\s+(?:\w+\s+){0,3}?(?:leave|withdraw|be\s+(?:asked|excluded|invited)))\b|\?",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\b(?:items|matters|business|part|portion|session|section|minutes|agenda|meeting)\b",
    re.IGNORECASE,
)


def left_for(text: str) -> str:
    """For which part of the meeting somebody left, as it is private: "item", "part", or nothing."""
    found = _LEFT_FOR.search(text)
    otherwise = _OTHERWISE.search(text) or says_elsewhere(text, 0)
    if found is None or otherwise or not WITHDREW.search(text):
        return ""
    return "part" if _PARTS.search(found.group()) else "item"
