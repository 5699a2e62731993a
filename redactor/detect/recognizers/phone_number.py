"""Telephone numbers in all the shapes in which clerks type them.

Presidio's `PhoneRecognizer` trusts python-phonenumbers' matcher: strict, it misses numbers of
ranges that are not in use (a mistyped number still belongs to someone); lenient, it takes
"2025/26". So the shapes are ours, and python-phonenumbers only judges them.
"""

from __future__ import annotations

import re

import phonenumbers
from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    DASH,
    FAINT,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_GAP = rf"(?:\s?[()]\s?|\s?{DASH}\s?|[\s.]){{0,2}}"
_START = (  # not inside a word, a sum, a date or a reference
    r"(?<![\w£$€])(?<![0-9][.,/:-])(?<![A-Z]{2}[-/])"
    r"(?<!\b(?i:invoice|order|voucher|cheque|PO)(?:\s(?i:no|number|ref))?[.:#]{0,2}\s{0,2})"
)
_TRUNK = r"(?=\(?0[1-35789][0-9]|07\s[0-9]{3})\(?0"  # an area code has three digits or more
_IN_THREE_GROUPS = r"0[1-9][0-9]{2,4}[\s-][0-9]{3,4}[\s-][0-9]{3,4}"
_MISTYPED = re.compile(_IN_THREE_GROUPS)
_ABROAD = rf"\(?(?:\+|\b00)\s?44\)?{_GAP}(?:\(0\)|0(?=[1-9]))?"
_CUE = r"\b(?i:tel(?:ephone)?|phone|mob(?:ile)?)\b\.?(?:\s(?i:no|number)\b\.?)?"
_END = (
    r"(?!\d)"
    r"(?:(?:[\s,;(]{1,2}(?i:ext(?:ension|n)?|x)|x)\.?\s?[0-9]{1,5}\b)?"
    r"(?:\s?/\s?[1-9][0-9]{0,2}(?:\s?[0-9]{3})?\b)?"  # "01632 960123/4"
)


class PhoneNumberRecognizer(StrictPatternRecognizer):
    """UK landline and mobile numbers, numbers from abroad, and short ones with a cue."""

    ENTITY = "PHONE_NUMBER"
    NEEDS = digits(6)
    PATTERNS = (
        Pattern("UK number", rf"{_START}(?:{_ABROAD}|{_TRUNK})(?:{_GAP}[0-9]){{10}}{_END}", SHAPE),
        Pattern(
            "UK number of ten digits",
            rf"{_START}(?:{_ABROAD}|{_TRUNK})(?=[0-9]{{3,5}}[\s)])(?:{_GAP}[0-9]){{9}}{_END}",
            FAINT,
        ),
        Pattern(
            "UK number with a digit too many",
            rf"{_START}(?={_IN_THREE_GROUPS}(?!\d)){_TRUNK}(?:{_GAP}[0-9]){{11}}{_END}",
            SHAPE,
        ),
        Pattern(
            "number abroad",
            rf"{_START}(?:\+|\b00)(?!\s?44)[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{7,12}}{_END}",
            SHAPE,
        ),
        CuedPattern(
            "local number with a cue",
            rf"{_CUE}{LINK}\K[1-9][0-9]{{2}}\s?[0-9]{{3,4}}\b{_END}",
            CUED,
        ),
        CuedPattern(
            "number with a cue and a digit too many or too few",
            rf"{_CUE}{LINK}\K\(?0(?:{_GAP}[0-9]){{8,12}}{_END}",
            CUED,
        ),
    )
    CONTEXT = ("tel", "telephone", "phone", "mobile", "mob", "call", "ring", "text", "contact")

    def validate_result(self, pattern_text: str) -> bool | None:
        """Return True for a number in use, False for one that cannot be, None for the others."""
        try:
            number = phonenumbers.parse(pattern_text.split("/", maxsplit=1)[0], "GB")
        except phonenumbers.NumberParseException:
            return False
        if phonenumbers.is_valid_number(number):
            return True
        mistyped = _MISTYPED.fullmatch(pattern_text)
        return None if mistyped or phonenumbers.is_possible_number(number) else False
