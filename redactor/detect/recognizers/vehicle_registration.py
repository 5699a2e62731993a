"""Registration marks of vehicles.

Presidio's `UkVehicleRegistrationRecognizer` ignores case and takes the older formats without
context: "Y11 PEX" in minutes is permanent exclusions in Year 11, not a car of 1982. Here only the
format of today stands on its own, in capitals and with an age identifier that has been issued.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_CURRENT = r"[A-HJ-PR-Y]{2}(?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9])\s?[A-HJ-PR-Z]{3}"
_OLDER = r"[A-Z][0-9]{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?[0-9]{1,3}\s?[A-Z]|[A-Z]{1,3}\s?[0-9]{1,4}"
_CUE = (
    r"\b(?i:(?:vehicle|car|van)\s)?"
    r"(?i:reg(?:istration)?(?:\s(?:no|number|mark|plate))?|(?:number|licen[cs]e)\splate|VR[NM])\b\.?"
)


class UkVehicleRegistrationRecognizer(StrictPatternRecognizer):
    """Today's registration marks, and older ones that are called one."""

    ENTITY = "UK_VEHICLE_REGISTRATION"
    NEEDS = digits(1)
    NEEDS_BY_NAME = (("current format", r"[0-9]\s?[A-Z]{3}"),)
    PATTERNS = (
        Pattern("current format", rf"(?<![\w/-]){_CURRENT}(?![\w/-])", SHAPE),
        CuedPattern("any format with a cue", rf"{_CUE}{LINK}\K\b(?:{_CURRENT}|{_OLDER})\b", CUED),
        CuedPattern(
            "any case with a cue",
            rf"{_CUE}{LINK}\K\b(?i:{_CURRENT})\b",
            CUED,
        ),
    )
    CONTEXT = ("vehicle", "car", "van", "registration", "reg", "plate", "parked", "drove")
