"""Signs that lines bear in front or behind, and what a sentence calls them.

    (a) Mr Pine is ill.     P The gate is shut.     ✓ The roof is mended.     The fair is on 9 July. (out)
"the hollow circles" → ○     "what has a tick" → ✓     "out" → (out)

What does not live here: what a sentence says of a sign (`meaning`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.words.looks import LOOKS, TICKS
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.split.lines.line import Line, Lines

_IN_BRACKETS = r"\([A-Za-z]{1,6}\)|\([+*x ]?\)|\[[A-Za-z]{1,8}\]"
_IN_FRONT = re.compile(
    rf"\s*(?:[•▪◦‣]\s+)?(?P<sign>{_IN_BRACKETS}|[A-Z][a-z]{{0,5}}:|[A-Z]|[a-z]|OK|[^\w\s\"'(\[“”‘’£$·•▪◦‣.,;:]{{1,2}})\s+(?=[^\W\d_]|\d)"
)
_BEHIND = re.compile(
    rf"\s(?P<sign>{_IN_BRACKETS}|[^\w\s\"')\]“”‘’£$%.,;:?!…–—-]{{1,2}}(?=\s*$))\W*$"
)
BEHIND_NUMBERS = re.compile(r"\s*[\d./]*\d(?P<sign>[a-z*†+])[.)]?\s+(?=\w)").match
PLACES = (_IN_FRONT.match, _BEHIND.search)  # where a line may bear one
_WORDS = frozenset({"A", "I", "a"})
_LETTERS = 2  # of a sign that is read wherever it stands, and no word
# What a sign is called in a sentence, beside what `LOOKS` knows.
_DRAWN = r"\s+(?:circles?|rings?|dots?|triangles?|squares?|box(?:es)?|stars?|diamonds?|ones?)"
_CALLED = {
    "○△□☆◇": rf"(?:hollow|empty|open|white|clear){_DRAWN}",
    "●▲■★◆": rf"(?:black|full|filled|solid|dark){_DRAWN}",
    "🔒": r"(?:closed|locked|shut)\s+(?:padlocks?|ones?)|padlocks?",
    "🔓": r"(?:open|unlocked)\s+(?:padlocks?|ones?)",
}
_BEGINS_A_CLAUSE = r"(?:^\W*|[.:;,(–-]\s*|\b(?:and|with)\s+)"


def borne(lines: Lines, bears: Callable[[str], re.Match[str] | None]) -> dict[int, re.Match[str]]:
    """By position the signs in front of or behind lines that say something, as group `sign`."""
    found = ((n, bears(x.text)) for n, x in enumerate(lines) if is_text(x))
    return {n: m for n, m in found if m is not None and m["sign"] not in _WORDS}


def is_text(line: Line) -> bool:
    """Whether a line says something, outside tables."""
    body = line.block.story is Story.BODY and line.row is None
    return body and len(words(line.text)) > 1


def is_the_mark(text: str, start: int, end: int) -> bool:
    """Whether the sign marks the line itself: "(a) The Chair welcomed …"."""
    front, back = _IN_FRONT.match(text), _BEHIND.search(text)
    in_front = front is not None and front.span("sign") == (start, end)
    behind = back is not None and back.span("sign") == (start, end)
    spoken = re.match(
        r"\s*(?:=|:|-|means?\b|is\b|may\b|can\b|are\b|(?:in|at\s+the)\s+(?:front|start|end)\b|public\b|web\b|for\b)",
        text[end:],
    )
    return behind or (in_front and spoken is None)


def names(sign: str, other: str = "") -> str:
    """How a sentence names a sign, as an expression: as it is, without its brackets, or by what only it is called."""
    bare = sign.strip("()[]: ")
    exact = re.escape(sign)
    found = [rf"(?<!\w){exact}(?!\w)" if sign[0].isalnum() else exact]
    if len(bare) > _LETTERS:
        found.append(
            rf"{_BEGINS_A_CLAUSE}[\"']?(?i:{re.escape(bare)})(?=[\"']?\s*(?:=|:|means?\b|is\b|may\b|can\b))"
            rf"|\b(?:(?:start|begin|end|finish|say|mark|head|label|tagg?)(?:s|ing|ed)?|word)\s+(?:with\s+|in\s+|as\s+)?(?:the\s+word\s+)?[\"']?{re.escape(bare)}(?!\w)"
        )
    elif bare.isalpha() and bare != sign:
        found.append(rf"[\"']{bare}[\"']")
    called = [name for name, looks in LOOKS.items() if sign in looks and other not in looks]
    called += [name for looks, name in _CALLED.items() if sign in looks]
    called += ["ticks?"] if sign in TICKS else []
    found += [rf"(?i:\b(?:{name})(?:s|es)?\b)" for name in called]
    return "|".join(f"(?:{name})" for name in found)
