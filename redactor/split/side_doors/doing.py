"""Who is to do something, and by when: what ties an action to a sealed item beside its words.

    | Panel on standby | LMa / GV | 26.02 |      … is due to have a last meeting on 26 February.
                                                 LMa and GV will be the panel, if one is needed.

Knows one text at a time; what follows from it is the business of `evidence`.
"""

from __future__ import annotations

import re

from redactor.split.words.text import flat

_DOER = re.compile(r"\b(?:[A-Z]{2,4}|[A-Z]{1,3}[a-z]{1,2}(?![a-z])|[A-Z][a-zà-ÿ'-]{2,})\b")
_OFFICES = frozenset(
    "chair clerk head ht dht aht ceo cfo coo sbm slt hr la dsl senco sendco principal headteacher governors governor trustees all vice deputy mr mrs ms miss dr "
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december".split()
)
_MONTHS = {
    name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_DATE = re.compile(
    r"(?<![\d.£])(?P<day>[0-3]?\d)(?:(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[./](?P<month>[01]?\d)(?:[./]\d{2,4})?(?![\d.]))",
    re.IGNORECASE,
)


def doers(text: str) -> frozenset[str]:
    """The initials and names in a text, without offices: these do many things."""
    found = {m.group().casefold() for m in _DOER.finditer(text)}
    return frozenset(found - _OFFICES)


def dates(text: str) -> frozenset[tuple[int, int]]:
    """Days with their months, however they are written."""
    found = (
        (int(m["day"]), _MONTHS[m["name"][:3].lower()] if m["name"] else int(m["month"]))
        for m in _DATE.finditer(flat(text))
    )
    return frozenset((day, month) for day, month in found if 0 < day < 32 and 0 < month < 13)


def without_dates(text: str) -> str:
    """The text without such days: "14 Jan" names no Jan."""
    return _DATE.sub(" ", flat(text))
