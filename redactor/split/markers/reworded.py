"""Notes that give the public copy other words for what stands above them, which is therefore not for it.

    For the published version the clerk is to put, in place of the paragraph above: "A concern was discussed."
    In the public minutes replace the above with: "A staffing matter was discussed."
    Website version of this paragraph: A concern was raised by a family.

What is put right in these minutes or in a paper has no other copy. What does not live here: other
remarks on the paragraph above (`others`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split.marks import Marker, Reach
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_PIECE = r"(?P<{}>paragraph|para|item|minute|entry|passage|section|discussion|account|bullet|text|wording)s?"
_COPY = r"(?:web\s*site|web|online|public(?:ation)?|published|publishable|open|inspection|parents'|newsletter|notice[ -]?board)"
_PUBLIC = rf"\b(?:{_COPY}\s+(?:version|copy|minutes|record|set|text|edition|wording)\b(?!\s+of\s+the\s+(?!minutes|record|above|paragraph|item)\w+)|(?:on|for|onto)\s+(?:the\s+)?(?:web\s*site|web|notice[ -]?board|publication)\b|(?:publish|upload|post)(?:ed|ing)?\b)"


def _above(name: str) -> str:
    piece = _PIECE.format(name)
    return rf"(?:(?:the|this)\s+(?:(?:whole|above|preceding|foregoing|last|previous)\s+)*{piece}(?:\s+above)?|the\s+above|what\s+(?:stands|is\s+written)\s+above|this(?=\s*[:,-]))"


_IN_PLACE = r"(?:in\s+(?:the\s+)?place\s+of|instead\s+of|replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)\s+for)"
_READS = r"(?:is|are|will|should|must|shall|to)\s+(?:to\s+)?(?:read|say|be\s+(?:replaced|reworded|summarised|shortened))\b"
_OTHER_WORDS = Pattern(
    rf"{_PUBLIC}[^.;]{{0,60}}?\b{_IN_PLACE}\s+{_above('one')}"
    rf"|\b{_IN_PLACE}\s+{_above('two')}[^.;:\"]{{0,60}}?{_PUBLIC}"
    rf"|{_PUBLIC}[^.;]{{0,40}}?{_above('three')}\s+{_READS}"
    rf"|{_above('four')}\s+{_READS}[^.;:\"]{{0,40}}?{_PUBLIC}"
    rf"|^\W*{_COPY}\s+(?:version|wording|text)\s+(?:of|for|in\s+place\s+of)\s+{_above('five')}\s*[:-]"
)
_WHOLE = frozenset(["item", "minute", "discussion", "section"])


def reworded(line: Line) -> Marker | None:
    """What a line gives other words for: the paragraph above, or all of the item around it."""
    if line.heading or line.top or line.row is not None:
        return None
    found = _OTHER_WORDS.search(line.text, line.start)
    if found is None:
        return None
    piece = next((v for v in found.groupdict().values() if v), "").lower()
    scope = "item" if piece in _WHOLE else "above paragraph"
    return Marker(Reach.RETRO, "retroactive", start=line.start, scope=scope)
