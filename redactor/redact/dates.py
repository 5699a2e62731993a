"""The date of a meeting, as minutes print it."""

from __future__ import annotations

import re

MONTHS = (  # twelve English, twelve Welsh
    "january february march april may june july august september october november december "
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"
).split()

_MONTH = f"(?:{'|'.join(MONTHS)})"
DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?(?: of)? "
    rf"{_MONTH}(?: ?[/|–-] ?{_MONTH})?,? 20\d\d\b"  # once, or in both languages
    r"|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b",
    re.IGNORECASE,
)
