"""NHS numbers; the check digit is the NHS's (modulus 11), by python-stdnum.

Presidio's `NhsRecognizer` takes every ten digits with a good check digit as certain, and that is
one in eleven of all numbers. Here ten digits in one go need the cue.
"""

from __future__ import annotations

from presidio_analyzer import Pattern
from stdnum.gb import nhs

from redactor.detect.recognizers._base import (
    CUED,
    DASH,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_GAP = rf"(?:\s|{DASH})"


class UkNhsRecognizer(StrictPatternRecognizer):
    """NHS numbers written 3-3-4 with a good check digit, and any that is called one."""

    ENTITY = "UK_NHS"
    NEEDS = digits(10)
    PATTERNS = (
        Pattern(
            "3-3-4",
            rf"(?<![\w£.,+-])[0-9]{{3}}({_GAP})[0-9]{{3}}\1[0-9]{{4}}(?![\w-])",
            SHAPE,
        ),
        CuedPattern(
            "number with a cue",
            rf"\bNHS\s(?i:no|number|id)\b\.?{LINK}"
            rf"\K[0-9]{{3}}{_GAP}?[0-9]{{3}}{_GAP}?[0-9]{{4}}\b",
            CUED,
        ),
    )
    CONTEXT = ("nhs", "patient", "hospital", "gp")

    def validate_result(self, pattern_text: str) -> bool | None:
        """Judge by the check digit."""
        digits = "".join(character for character in pattern_text if character.isdigit())
        return bool(nhs.is_valid(digits))
