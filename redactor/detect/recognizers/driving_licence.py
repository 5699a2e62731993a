"""Driving licence numbers.

The shape of Great Britain's is that of Presidio's `UkDrivingLicenceRecognizer` (a surname filled up
with nines, a date of birth, initials), with the blanks as printed on the licence and the issue
number. Northern Ireland's eight digits need the cue.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_GREAT_BRITAIN = (
    r"\b(?=[A-Z]+9*\s?[0-9])[A-Z9]{5}\s?[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]"
    r"\s?[A-Z9]{2}[A-Z0-9][A-Z]{2}(?:\s?[0-9]{2})?\b"
)


class UkDrivingLicenceRecognizer(StrictPatternRecognizer):
    """Driving licence numbers by their shape, and eight digits that are called one."""

    ENTITY = "UK_DRIVING_LICENCE"
    NEEDS = digits(6)
    PATTERNS = (
        Pattern("Great Britain", _GREAT_BRITAIN, CUED),
        CuedPattern(
            "Northern Ireland with a cue",
            rf"\b(?i:driv(?:ing|er['\u2019]?s?)\slicen[cs]e)(?:\s(?i:no|number))?\b\.?{LINK}\K[0-9]{{8}}\b",
            CUED,
        ),
    )
    CONTEXT = ("driving", "licence", "dvla", "dva")
