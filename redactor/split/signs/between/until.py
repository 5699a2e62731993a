"""Two words or signs of which a legend says in plain words that one begins what the other ends.

    if a bit has the word LOCK in front, it is ours alone and stops where I say UNLOCK
    🔒 = trustees' eyes only, 🔓 = back to normal          from SHUT until I write OPEN: not for parents

The first is named as a sign; behind the other it says that something is over. What does not live
here: what stands between them (`wrapped`), and signs that nothing ends (`meaning.conventions`,
`meaning.margins`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words.kept import SYMBOL

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = (
    rf"[(\[\"']?(?P<sign>(?-i:[A-Z]{{3,}}(?:\s[A-Z]{{3,}}){{0,2}}(?!\w))|{SYMBOL}(?!\S))[)\]\"']?"
)
_SAID = r"(?:(?:where|when|once|until|till|with|at|by|as\s+far\s+as|(?:up|down)\s+to|the|an?|next|word|words|sign|i|we|you|it|clerk|is|says?|said|write|writes|put|see|sees|type|comes?|reach(?:es)?|there)\s+){0,6}"
_NORMAL = r"(?:back|again|ends?|ended|over|stops?|finish(?:es|ed)?|resumes?|normal|open|opens|public|as\s+you\s+were|all\s+clear|everyone|anyone|everybody|anybody)"
_SHUTS = re.compile(
    rf"\b(?:stops?|ends?|ended|over|finish(?:es|ed)?|closes?|lasts?|goes\s+on|runs?|holds?|until|till|up\s+to|down\s+to|as\s+far\s+as)\s+{_SAID}{_SIGN}"
    rf"|(?:^|(?<=[\s(,;.]))(?:then\s+)?{_SIGN.replace('?P<sign>', '?P<other>')}\s*(?:=|:|-|,?\s(?:means?|says?|shows?|is|marks|for|where|when|tells?)\b|(?=\s(?:ends?|stops?|closes)\b))\s*(?:(?:it|that|the|this|we|you|i|am|is|are|go|goes|things|to|of|get|all|end|private|bit|part|'s|'re)\s+){{0,5}}{_NORMAL}\b",
    re.IGNORECASE,
)
_NAMES = r"(?:words?|sign|symbol|mark(?:s|ed|er)?|say|says|write|writes|wrote|put|puts|see|sees|type|use|uses|from|after|behind|below|begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|headed|with|has|have|by|padlock|follows|between)"
_OPENS = re.compile(
    rf"(?:\b{_NAMES}\s+(?:(?:an?|the|with|words?|sign|little|capital)\s+){{0,3}}{_SIGN}|(?:^|(?<=[\s(,;.:])){_SIGN.replace('?P<sign>', '?P<first>')}(?=\s*(?:=|:)|,?\s+(?:means?|shows?|says?|starts?|begins?|opens?|before|in\s+front|at\s+the\s+(?:start|front|beginning))\b))",
    re.IGNORECASE,
)


# Words in capitals that minutes have anyway.
_OF_ALL_MINUTES = frozenset(
    "RESOLVED AGREED NOTED APPROVED RECOMMENDED RECEIVED ACTION ACTIONS DECISION DECISIONS AGM EGM FGB LGB MAT TRUST BOARD".split()
)


def ended(text: str) -> Iterator[tuple[str, str, str]]:
    """The sign that begins, the one that ends, and what is said beside them."""
    for shut in _SHUTS.finditer(text):
        name = "sign" if shut["sign"] else "other"
        before = [m for m in _OPENS.finditer(text, 0, shut.start(name)) if _sign(m) != shut[name]]
        if before and not {_sign(before[-1]), shut[name]} & _OF_ALL_MINUTES:
            opens = before[-1]
            spans = sorted([_span(opens), shut.span(name)])
            yield _sign(opens), shut[name], _without(text, spans)


def _sign(found: re.Match[str]) -> str:
    return found["sign"] or found["first"]


def _span(found: re.Match[str]) -> tuple[int, int]:
    return found.span("sign" if found["sign"] else "first")


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    (a, b), (c, d) = spans
    return f"{text[:a]} {text[b:c]} {text[d:]}"
