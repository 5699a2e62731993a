"""Items behind a closed session of which the title says that they are open."""

from __future__ import annotations

import pytest
from minutes import check, sealed_sections

MINUTES = """
    # Minutes of the Board
    1. Apologies
    None.
    2. Exclusion of the press and public
    ~ Resolved that the public be excluded.
    ! 3. Staffing
    ! Mrs Ford has been signed off.
    {title}
    The roof was mended.
    """
OPEN = (
    "4. Premises (open)",
    "4. Premises (open session)",
    "4. Premises (public item)",
    "4. Premises [PUBLIC]",
    "4. Premises (non-confidential)",
    "4. Premises (not confidential)",
    "4. Premises - unrestricted",
    "4. Premises (for publication)",
    "4. Premises (in public session)",
    "4. OPEN: Premises",
    "4. Open session – Premises",
    "4. Public item: Premises",
)
NOT_SAID = ("4. Vacancies (open)", "4. Complaint – open", "4. Open evening", "4. Open day: dates")


@pytest.mark.parametrize("title", OPEN)
def test_an_item_that_is_called_open_ends_the_closed_session(title: str) -> None:
    check(MINUTES.format(title=title))


@pytest.mark.parametrize("title", NOT_SAID)
def test_what_is_not_done_with_yet_ends_nothing(title: str) -> None:
    found = sealed_sections(MINUTES.format(title=title))
    assert [section.number for section in found] == ["3", "4"]


@pytest.mark.parametrize("title", ["4. Open-plan offices", "4. Public-interest disclosure"])
def test_a_word_with_a_hyphen_is_no_such_title(title: str) -> None:
    found = sealed_sections(MINUTES.format(title=title))
    assert [section.number for section in found] == ["3", "4"]
