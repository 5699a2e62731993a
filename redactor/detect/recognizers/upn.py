"""Unique Pupil Numbers, present and former; the check letter is the DfE's, by python-stdnum.

python-stdnum's whole validation also asks for a known local authority; its list ends before the
authorities that were formed lately, so only its check letter is used.
"""

from __future__ import annotations

from presidio_analyzer import Pattern
from stdnum.gb import upn

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_LETTER = "[A-HJ-NP-RT-Za-hj-np-rt-z]"  # no I, O or S
_NUMBER = rf"{_LETTER}\s?[0-9]{{3}}\s?[0-9]{{4}}\s?[0-9]{{2}}\s?[0-9]{{2}}(?:[0-9]|{_LETTER})\b"


class UkUpnRecognizer(StrictPatternRecognizer):
    """UPNs, permanent and temporary, with a good check letter, and any that is called one."""

    ENTITY = "UK_UPN"
    NEEDS = digits(11)
    PATTERNS = (
        Pattern("check letter", rf"\b{_NUMBER}", SHAPE),
        CuedPattern(
            "number with a cue",
            rf"\b(?:UPNs?|(?i:unique\spupil\s(?:numbers?|no|identifier)))\b\.?{LINK}\K{_NUMBER}",
            CUED,
        ),
    )
    CONTEXT = ("upn", "pupil")

    def validate_result(self, pattern_text: str) -> bool | None:
        """Judge by the check letter."""
        number = upn.compact(pattern_text)
        return bool(upn.calc_check_digit(number[1:]) == number[0])
