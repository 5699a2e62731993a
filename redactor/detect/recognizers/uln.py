"""Unique Learner Numbers, from sixth forms and colleges.

Ten digits say nothing, so the cue is always asked for. Check digit of the Learning Records
Service: weights 10 to 1, modulus 11, remainder 10 (an NHS number leaves 0).
"""

from __future__ import annotations

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)


class UkUlnRecognizer(StrictPatternRecognizer):
    """ULNs that are called one."""

    ENTITY = "UK_ULN"
    NEEDS = digits(10)
    PATTERNS = (
        CuedPattern(
            "number with a cue",
            rf"\b(?:ULNs?|(?i:unique\slearner\s(?:numbers?|no|identifier)))\b\.?{LINK}"
            r"\K[1-9][0-9]{2}\s?[0-9]{3}\s?[0-9]{4}\b",
            CUED,
        ),
    )
    CONTEXT = ("uln", "learner")

    def validate_result(self, pattern_text: str) -> bool | None:
        """Judge by the check digit."""
        digits = [int(character) for character in pattern_text if character.isdigit()]
        total = sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits, strict=True))
        return total % 11 == 10
