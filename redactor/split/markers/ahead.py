"""Lines of their own that keep back what stands right below: "Don't publish the next row".

    The paragraph below is for governors only         Next two bullets confidential
    Confidential row follows                          Leave out the following entry, please

Told by what is left when the words that point are set aside: "don't publish", "is for governors
only". What reaches further down opens a part (`informal`, `openings`).
"""

from __future__ import annotations

import re

from redactor.split.markers import informal
from redactor.split.markers.tags import pure
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
_LEFT_OUT = re.compile(
    r"\W*(?:please\s+)?(?:(?:leave|take|keep|cut|blank)\s+(?:this\s+)?out|omit|remove|redact|delete|withhold|skip)(?:\s+this)?(?:\W+(?:please|pls|thanks))?\W*",
    re.IGNORECASE,
)
_KEPT = Pattern(rf"^\W*this\s+{AWAY}[^.;]{{0,30}}$")
_MOST = 14  # words of such a line: more tell of a matter


def pointed(text: str) -> str | None:
    """How many paragraphs or rows below are kept back ("one", "two" …), or None."""
    found = _POINTS.search(text) if len(words(text)) <= _MOST else None
    if found is None:
        return None
    said = " ".join(f"{text[: found.start()]} this {text[found.end() :]}".split())
    bare = said.replace("this", " ")
    kept = pure(bare) or informal.opens(said) or _LEFT_OUT.fullmatch(said) or _KEPT.search(said)
    return (found["ahead"] or found["below"] or "one").lower() if kept else None
