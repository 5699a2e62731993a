r"""Signs of what alone is open, and the lines that bear them.

    Only lines with a tick in front are for publishing.     ✓ = can be published. No tick = governors only.
    Confidential, except paragraphs marked (P).             Nothing goes on the website unless it has a star.

What does not live here: signs of what is shut (`signs`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.line import item_end
from redactor.split.rulings.what_is_open import (
    ALL,
    BUT,
    GAP,
    NOT,
    NUMBER,
    OPEN,
    OPEN_IF,
    REST,
    SHUT,
    wordings,
)
from redactor.split.words.looks import LOOKS
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Lines

_CALLED = "|".join(LOOKS)
_SHAPE = r"[^\w\s.,;:'\"()\[\]{}/?!&£%=<>-]{1,3}"
_SIGN = rf"(?P<sign>[(\[{{](?:[A-Z]{{1,3}}|{_SHAPE})[)\]}}]|[\"'](?:[A-Z]{{1,3}}|{_SHAPE})[\"']|(?-i:[A-Z]{{1,2}})(?![\w'])|(?<=\ban )x(?!\w)|(?<=\ba )[b-hj-z](?!\w)|{_SHAPE}|(?:{_CALLED})(?!\w)(?:\s+[(\[\"']?{_SHAPE}[)\]\"']?)?)"
_COLOURS = r"(?:green|blue|white|yellow|black|grey|red|amber|pink|orange)"
_THINGS = r"(?:what(?:ever)?|anything|everything|those|items?|minutes?|paragraphs?|paras?|entr(?:y|ies)|lines?|rows?|bullets?|text|notes?)"
_BEARS = (
    r"(?:(?:that\s+|which\s+)?(?:is|are|have|has|bears?|carry|carries|begins?|starts?|ends?|finish(?:es)?|closes?)\s+)?(?:(?:marked|labelled|tagged|flagged|headed|prefixed|preceded|bearing|having|beginning|starting|ending|finishing)\s+)?"
    r"(?:(?:with|by|as|an?|the|letter|sign|mark|word|green|red|black|little|small)\s+){0,4}"
)
_WHERE = r"(?:\s+(?:in\s+front|before|behind|beside|by|next\s+to|against)(?:\s+of)?\s*(?:it|them)?(?!\w))?"
_SIGNED = rf"(?:the\s+|those\s+)?{_THINGS}\s+{_BEARS}{_SIGN}{_WHERE}"
_NO_SIGN = (
    rf"(?:no\s+(?:sign|mark|letter|such\s+sign|{_CALLED})(?!\w)|(?:if\s+)?(?:it|they)\s+(?:has|have|does|do)\s*(?:not|n't|none)|if\s+not"
    rf"|(?:{_THINGS}|all(?:\s+other\s+\w+)?)\s+(?:\w+\s+)?(?:without|with\s+no(?:ne)?|(?:that|which)\s+(?:has|have)\s+no(?:ne|t)?|not\s+(?:so\s+)?marked|unmarked|lacking)|(?:unmarked|unsigned|unticked|unstarred)\s+{_THINGS})"
)
_BEARING = r"(?:(?:it|they|there)\s+)?(?:is|are|has|have|bears?|carry|carries|'s)?\s*(?:(?:marked|labelled|tagged|flagged|beginning|with)\s+)?(?:(?:with|by|as|an?|the|letter|sign|mark|green|red|black|little|small)\s+){0,4}"
_UP_TO = r"[^.;]{0,40}?(?:[.;,]\s+|\s+-\s+|\s+and\s+)(?:but\s+|and\s+)?"
_SAID = tuple(
    map(
        Pattern,
        (
            *wordings(_SIGNED),
            rf"{SHUT}[^.;]{{0,40}}?,?\s*\b{BUT}\s+(?:(?:those|it\s+is|they\s+are)\s+)?(?:for\s+)?(?:marked|labelled|tagged|flagged|beginning)\s+(?:with\s+)?{_SIGN}",
            rf"\b(?:{ALL}|{_THINGS}|these|they|it)\b[^.;]{{0,20}}?{SHUT}[^.;]{{0,30}}?,?\s*\bunless\s+{_BEARING}{_SIGN}",
            rf"(?:^|[.;]\s+){_SIGN}\s*(?:=|:|means|is\s+for)\s*(?:{OPEN})\W+{REST}[^.;]{{0,40}}{NOT}",
            rf"\b(?:nothing|no\s+{_THINGS})\b[^.;]{{0,30}}?{OPEN}[^.;]{{0,20}}?,?\s*\b(?:unless|without)\s+{_BEARING}{_SIGN}",
            rf"\bpublish\s+(?:only|just|nothing\s+but)\s+{_SIGNED}",
            rf"{_SIGNED}{GAP}{OPEN}{_UP_TO}(?:nothing\s+else|{REST}[^.;]{{0,40}}{NOT}|{_NO_SIGN}\b[^.;]{{0,50}}?{NOT})",
            rf"(?:^|[.;:]\s+)(?:(?:an?|the|green|red|black|little|small)\s+){{0,3}}{_SIGN}{_WHERE}\s*(?:=|:|means|is\s+for|shows)\s*(?:it\s+|that\s+)*{OPEN}{_UP_TO}(?:nothing\s+else|{REST}[^.;]{{0,40}}{NOT}|{_NO_SIGN}\b[^.;]{{0,50}}?{NOT})",
            rf"\b{OPEN_IF}\s+only\s+(?:if|where|when)\s+{_BEARING}{_SIGN}",
            rf"\bonly\s+(?:what\s+is\s+|the\s+)?(?P<sign>{_COLOURS})(?:\s+{_THINGS}|\s+ones)?\s+{OPEN}",
            rf"\bif\s+(?:an?\s+|the\s+)?{_SIGNED}[^.;]{{0,20}}?{OPEN}{_UP_TO}{_NO_SIGN}\b[^.;]{{0,50}}?{NOT}",
        ),
    )
)
# "Nothing here is confidential unless it has a star": there it shuts.
_NOT_SHUT = Pattern(
    r"\b(?:no|nothing|none|not|never)\b[^.;]{0,50}?\b(?:<CONF>|<P2>|private|withheld|closed)\b[^.;]{0,40}?\b(?:unless|except\w*|apart|save|but|other\s+than|without)\b"
)
_WORDS = frozenset("AI")  # letters that begin a sentence as well
_FEWEST = 2  # lines that bear a sign


def sign_in(said: str) -> tuple[tuple[int, int], tuple[str, ...]] | None:
    """Where a sentence says so of a sign, and what that may look like; brackets are part of it."""
    for rx in _SAID:
        found = rx.search(said)
        if found and not _NOT_SHUT.search(said[: found.end()]):
            return found.span(), tuple(_looks(found["sign"]))
    return None


def _looks(sign: str) -> Sequence[str]:
    """`a tick ✓` → ✓; `a star` → all that people draw it with; `"P"` → P, `(P)` as it is."""
    name = next((n for n in LOOKS if re.match(rf"(?:{n})(?!\w)", sign, re.IGNORECASE)), "")
    if not name:
        return (sign.strip("\"'"),)
    drawn = re.search(_SHAPE, sign)
    return (drawn.group(),) if drawn else LOOKS[name]


def bearing(lines: Lines, signs: Sequence[str]) -> set[int]:
    """The lines that bear one of the signs in front or behind, with the items that they begin."""
    rx = re.compile("|".join(map(_borne, signs)), re.DOTALL)
    found = [k for k, x in enumerate(lines) if rx.match(x.block.text)]
    if len(found) < _FEWEST:
        return set()
    rows = {lines[k].row for k in found if lines[k].row is not None}
    of_items = {j for k in found if lines[k].heading for j in range(k, item_end(lines, k))}
    of_rows = {k for k, x in enumerate(lines) if x.row in rows and x.row is not None}
    return {*found} | of_items | of_rows


def unsigned(lines: Lines, signs: Sequence[str]) -> Lines:
    """The lines without a sign that is no bare letter, so that it is taken for nothing else."""
    drawn = [re.escape(sign) for sign in signs if not sign.isalnum()]
    if not drawn:
        return lines
    rx = re.compile("|".join(sorted(drawn, key=len, reverse=True)))
    texts = (rx.sub(lambda m: " " * len(m.group()), x.text) for x in lines)
    return tuple(replace(x, text=text) for x, text in zip(lines, texts, strict=True))


def _borne(sign: str) -> str:
    """A line that bears a sign, as an expression: in brackets anywhere, bare only where it is no word."""
    bare = re.escape(sign.strip("()[]{}"))
    bracketed = rf"[(\[{{]{bare}\.?[)\]}}]"
    number = rf"(?:{NUMBER}[.):]?\s+)?"
    if not bare.strip("\\").isalnum():
        shape = rf"(?:{bracketed}|{bare})"
        return rf"[\s•-]*(?:{shape}|{NUMBER}[.):]?\s*{shape})|.*{shape}\s*\Z"
    if sign.isalpha() and sign.islower():  # a colour in front of words, a letter alone in a cell
        return rf"\W*{number}(?i:{bare})\W*(?:$|(?<=[\s:.)-])\S)"
    alone = (
        rf"{bare}(?=[.:)\t]|\s+-|\s+[A-Z\d])" if sign[0] not in "([{" and bare not in _WORDS else ""
    )
    return rf"\W*?{number}(?:{bracketed}{alone and '|'}{alone})|.*{bracketed}\W*$"
