"""Postcodes that stand alone; with an address around them they are part of UK_ADDRESS too.

Presidio's `UkPostcodeRecognizer` gives the shape of real postcodes, with a score that waits for
context. It ignores case, and so takes "Y7 1st"; the shape with a space is specific enough.
"""

from __future__ import annotations

from presidio_analyzer import Pattern
from presidio_analyzer.predefined_recognizers import UkPostcodeRecognizer as PresidioUkPostcode

from redactor.detect.recognizers._base import (
    CUED,
    FAINT,
    LINK,
    POSTCODE,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
)

_REAL = PresidioUkPostcode.PATTERNS[0].regex


class UkPostcodeRecognizer(StrictPatternRecognizer):
    """UK postcodes, whether or not the area exists."""

    ENTITY = "UK_POSTCODE"
    NEEDS = r"[0-9][A-Z]{2}|(?i:post\s?code|postal\scode)"
    PATTERNS = (
        Pattern("postcode", rf"(?=[A-Z0-9]+\s){_REAL}", SHAPE),
        Pattern(
            "postcode of an unknown area",
            rf"(?<![\w/]|[-./])(?=[A-Z0-9]+\s)(?!\S+\s[0-9][AP]M){POSTCODE}(?![/-])",
            SHAPE,
        ),
        Pattern("postcode without a space", rf"(?<![\w/-])(?=[A-Z0-9]{{6,7}}\b){_REAL}", FAINT),
        CuedPattern(
            "postcode with a cue",
            rf"\b(?i:post\s?code|postal\scode){LINK}\K(?i:{POSTCODE})",
            CUED,
        ),
    )
    CONTEXT = ("postcode", "postal", "address", "home", "live", "lives", "resident")
