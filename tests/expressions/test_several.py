"""What is asked of many expressions at once is what each of them would say."""

from __future__ import annotations

import pytest

from redactor.expressions import Expression, Lookout, Several

PATTERNS = (
    r"\bkept\s+back\b",
    r"\b(?:left|taken)\s+out\b",
    r"^\W*\d",
    r"\bout\b",
    r"\bback\s+again\b",
)


@pytest.mark.parametrize(
    "text",
    ["It was kept back.", "2 were taken out", "nothing", "back again, and left out", "Äußerst"],
)
def test_none_that_matches_is_passed_over_and_their_order_stays(text: str) -> None:
    lookout = Lookout()
    asked = [(Expression(pattern, lookout), pattern) for pattern in PATTERNS]
    possible = Several(asked, lookout).possible(text)
    assert [pattern for pattern in PATTERNS if pattern in possible] == list(possible)
    matching = [pattern for expression, pattern in asked if expression.search(text)]
    assert set(matching) <= set(possible)
