"""Bank details are found with their cue or as a pair; dates and budget codes are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.bank_account import UkBankAccountRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "as one finding": (
        "sort code 12-34-56, account number 12345678",
        ["12-34-56, account number 12345678"],
    ),
    "the other way round": (
        "account no. 12345678, sort code 12-34-56",
        ["12345678, sort code 12-34-56"],
    ),
    "a sort code alone": ("Sort code: 123456.", ["123456"]),
    "an account alone": ("refund to bank account 12345678", ["12345678"]),
    "a pair without a cue": ("pay 12-34-56 12345678 by Friday", ["12-34-56 12345678"]),
    "with blanks": ("sort code 12 34 56 a/c 1234 5678", ["12 34 56 a/c 1234 5678"]),
}
LEFT = {
    "a date": "Agreed on 12-11-25 by all.",
    "a balance": "The school fund account balance is £12,345,678.",
    "a budget code": "cost code 12-34-56 was overspent",
    "eight digits": "Charity 12345678 gave £500.",
    "the bank": "Bank account signatories are to be changed by 2026.",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkBankAccountRecognizer, text) == [(value, "UK_BANK_ACCOUNT") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkBankAccountRecognizer, text) == []
