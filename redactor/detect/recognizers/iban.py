"""International bank account numbers; length and check digits (modulus 97) by python-stdnum.

Presidio's `IbanRecognizer` swallows time-outs in a search of its own, and logs the text that it
cannot judge. Its idea stays: when words follow, try the longest that has good check digits.
"""

from __future__ import annotations

from typing import Any

from presidio_analyzer import Pattern
from stdnum import iban

from redactor.detect.recognizers._base import ANY_CASE, SHAPE, StrictPatternRecognizer


class IbanRecognizer(StrictPatternRecognizer):
    """IBANs of any country that python-stdnum knows, written in groups or in one go."""

    ENTITY = "IBAN_CODE"
    FLAGS = ANY_CASE
    NEEDS = r"(?i:[A-Z]{2})[0-9]{2}"
    PATTERNS = (
        Pattern("check digits", r"(?<!\w)[A-Z]{2}[0-9]{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}", SHAPE),
    )
    CONTEXT = ("iban", "bank", "account")

    def span_of(self, match: Any) -> tuple[int, int] | None:
        """Return the longest beginning that ends with a word and has good check digits."""
        value = match.group()
        lengths = (n for n in range(len(value), 14, -1) if not value[n : n + 1].isalnum())
        good = (n for n in lengths if _valid(value[:n]))
        length = next(good, 0)
        return (match.start(), match.start() + length) if length else None

    def validate_result(self, pattern_text: str) -> bool | None:
        """Judge by length and check digits of the country."""
        return _valid(pattern_text)


def _valid(value: str) -> bool:
    return value[-1:].isalnum() and bool(iban.is_valid(value.replace("\u00a0", " ")))
