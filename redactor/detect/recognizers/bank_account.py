"""Sort codes and account numbers of UK banks; international numbers are IBAN_CODE."""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    DASH,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_SORT = rf"[0-9]{{2}}(?:\s|{DASH})?[0-9]{{2}}(?:\s|{DASH})?[0-9]{{2}}\b"
_SORT_CUE = r"(?i:sort(?:ing)?\s?code)\b"
_ACCOUNT_CUE = r"(?i:(?:bank\s)?(?:account|acc|acct|a/c)\b\.?\s?(?:no|number|num)?)\b\.?"
_ACCOUNT = r"[0-9]{4}\s?[0-9]{2,4}\b(?!,[0-9])"


class UkBankAccountRecognizer(StrictPatternRecognizer):
    """Account details as one finding where they stand together, and each with its cue."""

    ENTITY = "UK_BANK_ACCOUNT"
    NEEDS = digits(6)
    PATTERNS = (
        CuedPattern(
            "sort code with a cue",
            rf"\b{_SORT_CUE}{LINK}\K{_SORT}"
            rf"(?:[\s,;/]{{1,3}}(?:and\s)?(?:{_ACCOUNT_CUE}{LINK})?{_ACCOUNT})?",
            CUED,
        ),
        CuedPattern(
            "account number with a cue",
            rf"\b(?i:bank\saccount|(?:account|acc|acct|a/c)\b\.?\s?(?:no|number|num))\b\.?{LINK}"
            rf"\K{_ACCOUNT}(?:[\s,;/]{{1,3}}(?:and\s)?{_SORT_CUE}{LINK}{_SORT})?",
            CUED,
        ),
        Pattern(
            "sort code and account number",
            rf"(?<![\w£/.-])[0-9]{{2}}({DASH})[0-9]{{2}}\1[0-9]{{2}}[\s,/]{{1,3}}[0-9]{{8}}\b",
            SHAPE,
        ),
    )
    CONTEXT = ("bank", "account", "sort", "payment", "refund", "payee")
