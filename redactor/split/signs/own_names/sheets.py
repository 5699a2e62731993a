"""What lies apart from the minutes and has a name of its own, put down where it begins.

    AMBER SHEET - NOT FOR ONWARD CIRCULATION        Clerk's folder: trustees only
    SEPARATE SHEET TO THE MINUTES OF 4 MAY: material which the board has determined shall not be …
    … the amber sheet was accepted …      Item 12 (separate sheet). …      End of sheet.

A line that begins with the name and does nothing but keep it from others, or the bare name as a
title. What does not live here: paper of the usual colours (`words.lexicon`), annexes and sections
with a letter or number (`wording`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words import lexicon
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.split.lines.line import Line

_APART = r"(?:separate|supplementary|supplemental|detach(?:ed|able)|tear-?off|loose|sealed)"
_WHICH = (
    rf"(?:{_APART}|{lexicon.COLOURS}|additional|extra|second|further|other|inner|back|last|final|special"
    r"|(?:clerk|secretary|chair|board|governor|trustee|member|director)(?:'s|s'|s)?)"
)
_PAPER = (
    r"(?P<paper>sheets?|pages?|leaf|leaves|slips?|papers?|notes?|record|copy|set|folder|file|book"
    r"|supplement|addendum|annexe?|appendix|schedule|section|minutes?)"
)
_TO_WHAT = r"(?:\s+(?:to|of|for|from)\s+[^.:;()-]{2,50}?)?"
_SHUT_TO = r"(?:closed|private|sealed|for\s+(?:the\s+)?(?:governors|trustees|directors|members|board)(?=\W*$))"
_ENDS = (
    r"(?=\W*$|\s*[.,;:()-]|\s+(?:by|under|until|outside|beyond|without|in\s+accordance|<NOUN>)\b)"
)
_KEPT = Pattern(
    rf"^\W*(?:the\s+)?(?P<name>{_WHICH}\s+{_PAPER})\b{_TO_WHAT}\s*[-:,.(]+\s*{lexicon.AS_RULED}(?:<CONF>|{_SHUT_TO}){_ENDS}"
)
_TITLE = Pattern(
    rf"^\W*(?:the\s+)?(?P<name>{_APART}\s+{_PAPER})(?:\s+to\s+(?:the|these)\s+minutes\b[^.:;]{{0,40}})?\W*$"
)
_LEAST = len("Pt 2")


def names(lines: Iterable[Line]) -> list[re.Pattern[str]]:
    """Where such names stand, and what is called by the last word of one where it ends."""
    found = {(m["name"].casefold(), m["paper"].casefold()) for m in _titles(lines)}
    said = [rf"\b{re.escape(name)}\b" for name, _ in found]
    ends = [
        rf"(?:(?<=\bend of )|(?<=\bend of the )){re.escape(paper)}\b(?=\W*$)"
        for _, paper in found
        if len(paper) >= _LEAST
    ]
    patterns = sorted({*said, *ends}, key=len, reverse=True)
    return [re.compile("|".join(patterns), re.IGNORECASE)] if patterns else []


def _titles(lines: Iterable[Line]) -> Iterator[re.Match[str]]:
    for line in lines:
        if line.number is not None or line.agenda:
            continue
        found = _KEPT.search(line.words)
        if found is None and (line.heading or line.words.isupper()):
            found = _TITLE.search(line.words)
        if found:
            yield found
