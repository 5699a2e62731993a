"""Flags in front of a text, with the matter behind them; how far the flag itself reaches.

    (Reserved) At 1458.4, …        From 25.57 (reserved): …        8.3 In committee: …

What does not live here: flags in the middle of a paragraph (`stretches`).
"""

from __future__ import annotations

import re

from redactor.split.markers.silent import says_nothing
from redactor.split.markers.tags import CONFIDENTIAL, PART2, TAG, is_reference, is_tag, reasoned
from redactor.split.words import remarks
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

_ASIDE = Pattern(remarks.ASIDE)
_LEAD = 240  # characters: no flag with its reference is longer
_INTRODUCED = re.compile(r":\s|\s-\s|(?<=[\w)\]])\.\s+(?=[A-ZÀ-Þ])")
# "Item 4 (confidential) was taken after item 7": in which order, and nothing of the matter
_WHEN_TAKEN = re.compile(
    r"\W*(?:was|were|is|are|will\s+be|to\s+be)\s+(?:then\s+)?(?:taken|moved|brought\s+forward|deferred|postponed|held\s+over)(?:\s+(?!(?:because|as|since|due|owing|following|pending)\b)(?:(?-i:[a-z]+)|Item|\d+),?){0,14}\W*$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NOTE = Pattern(
    r"^\W*<CONF>\s+(?:note|minute|item|entry|paragraph|record)\b(?=[^:]{0,140}\b(?:left|out|withdrawn|withdrew|withdrawing|absent|taken\s+by|kept\s+by|gone)\b)[^.:]{0,160}:\s+(?=\S)"
)

# … and until when: "Confidential until award: the present contractor is …"
_FOR_A_TIME = Pattern(
    r"^\W*(?:strictly\s+)?(?:confidential|embargoed|not\s+(?:for|to\s+be)\s+publi\w+|<P2>)(?:\s+<NOUN>)?,?\s+(?:until|till|pending|before)\s+(?:[\w'’/-]+\s*){1,8}$"
)


def leading(text: str) -> int:
    """How far a flag in front of a text reaches, with a matter behind it; 0 where there is none.

    Either a tag in brackets, after no more than a reference or a short label with a colon, or a
    lead-in of marker words that ends in a colon or dash, or "Between ourselves,".
    """
    text = text[:_LEAD]
    if not may_lead(text):
        return 0
    aside = _ASIDE.match(text)
    for end in (aside.end() if aside else 0, _leading_bracket(text), _lead_in(text)):
        if end and not (says_nothing(text[end:]) or _WHEN_TAKEN.match(text[end:])):
            return end
    return 0


def may_lead(text: str) -> bool:
    """Whether a text has any word that could lead one in: a quick look before the long one."""
    return TAG.possible(text) or _ASIDE.possible(text)


def note_of_absence(text: str) -> bool:
    """A single note and who was out for it: "Reserved note, the Principal having left: …"."""
    return _NOTE.match(text) is not None


def introduces(text: str) -> bool:
    """Whether a flag leads in a matter of its own by a colon or bracket: "Reserved note: two …"."""
    flag = text[: leading(text)].rstrip()
    return flag.endswith((":", ")", "]")) or note_of_absence(text)


def _leading_bracket(text: str) -> int:
    brackets = _BRACKET.finditer(text)
    bracket = next((m for m in brackets if not is_reference(m.group()) or is_tag(m.group())), None)
    if bracket is None or not (is_tag(bracket.group()[1:-1]) or reasoned(bracket.group())):
        return 0
    before, behind = text[: bracket.start()], text[bracket.end() :]
    stop = re.match(r"\s*[-:.,]?\s*", behind)
    end = bracket.end() + (stop.end() if stop else 0)
    if is_reference(before):
        return end
    label = 0 < len(words(before)) <= 6 and not re.search(r"[.;!?]\s", before)
    said = bracket.group()
    sure = CONFIDENTIAL.search(said) or (PART2.search(said) and reasoned(said))
    return end if label and sure and re.match(r"\s*(?::|-\s)", behind) else 0


def _lead_in(text: str) -> int:
    for stop in _INTRODUCED.finditer(text):
        before = text[: stop.start()]
        balanced = before.count("(") == before.count(")") and before.count("[") == before.count("]")
        if balanced and (is_tag(before) or _FOR_A_TIME.match(before)):
            return stop.end()
        if len(words(before)) > 10:
            break
    return 0
