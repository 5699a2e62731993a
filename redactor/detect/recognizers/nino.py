"""National Insurance numbers.

Presidio's `UkNinoRecognizer` knows the prefixes in use and a blank between the pairs. With the
words in front any two letters count, and dots, dashes and a missing suffix too.
"""

from __future__ import annotations

from presidio_analyzer import Pattern
from presidio_analyzer.predefined_recognizers import UkNinoRecognizer as PresidioUkNino

from redactor.detect.recognizers._base import (
    CUED,
    DASH,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_GAP = rf"(?:\s|\.|{DASH})?"


class UkNinoRecognizer(StrictPatternRecognizer):
    """National Insurance numbers in use, and any that is called one."""

    ENTITY = "UK_NINO"
    NEEDS = digits(6)
    PATTERNS = (
        Pattern("number in use", PresidioUkNino.PATTERNS[0].regex, SHAPE),
        CuedPattern(
            "number with a cue",
            r"\b(?i:national\sinsurance|nat\.?\sins|NINO|N\.?I\.?)(?:\s(?i:no|number)\b)?\.?"
            rf"{LINK}\K[A-Za-z]{{2}}(?:{_GAP}[0-9]{{2}}){{3}}(?:{_GAP}[A-Za-z]\b|\b)",
            CUED,
        ),
    )
    CONTEXT = ("insurance", "nino", "ni", "payroll")
