"""E-mail addresses, also those that are spelt out to keep robots away.

Presidio's `EmailRecognizer` asks tldextract whether the domain is a public one. That looks on
the network at run time, and an address with a mistyped or unknown domain is still an address.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import ANY_CASE, CUED, SHAPE, StrictPatternRecognizer

_LOCAL = r"(?<!\w)\w[\w.+%&'\u2019-]{0,63}"
_DOMAIN = r"\w[\w-]*(?:\.\w[\w-]*)*\.[^\W\d_]{2,24}\b"


class EmailAddressRecognizer(StrictPatternRecognizer):
    """E-mail addresses at any domain."""

    ENTITY = "EMAIL_ADDRESS"
    FLAGS = ANY_CASE
    NEEDS = r"@|[(\[]\s?[Aa][Tt]\s?[)\]]"
    PATTERNS = (
        Pattern("address", rf"{_LOCAL}@{_DOMAIN}", CUED),
        Pattern("address spelt out", rf"{_LOCAL}\s?[(\[]\s?at\s?[)\]]\s?{_DOMAIN}", SHAPE),
    )
    CONTEXT = ("email", "mail", "e-mail", "contact")
