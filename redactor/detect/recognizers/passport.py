"""Passport numbers.

Presidio's `UkPassportRecognizer` knows two letters and seven digits, the same as many order
numbers; UK passports in use also have nine digits. Without the word none is a finding.
"""

from __future__ import annotations

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)


class UkPassportRecognizer(StrictPatternRecognizer):
    """Passport numbers, of other countries too, that are called one."""

    ENTITY = "UK_PASSPORT"
    NEEDS = digits(6)
    PATTERNS = (
        CuedPattern(
            "number with a cue",
            rf"\b(?i:passport|travel\sdocument)\b(?:\s(?i:no|number|ref))?\b\.?{LINK}"
            r"\K(?:[0-9]{9}|[A-Za-z]{1,2}\s?[0-9]{6,8})\b",
            CUED,
        ),
    )
    CONTEXT = ("passport", "travel", "hmpo")
