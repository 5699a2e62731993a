"""How many items minutes have, as somebody would count them who has the agenda at hand."""

from __future__ import annotations

import pytest
from minutes import document

from redactor.split import count_items

TITLE = "# Beck Hill Trust\n**Minutes of the Board of Trustees, 20 October 2025**\n"


@pytest.mark.parametrize(
    ("notation", "count"),
    [
        ("# Beck Hill Trust\n## 01/25  Apologies\nNone.\n## 02/25  Audit\nNoted.", 2),
        (f"{TITLE}1. Croeso / Welcome. Hello.\n2. Materion\n2.1 Osian Grug.\n3. Dyddiad", 3),
        (f"{TITLE}**1. Finance**\n1.1 Noted.\n1.2 Agreed.\n**PART 2**\n**2. Pay**\n2.1 Agreed.", 2),
        (
            "| Item | Minutes | Action |\n| 1 | Welcome // Hello. | |\n| 2 | Finance // Agreed. | FD |",
            2,
        ),
        (
            "Present: Mrs Ada Bakare\n# Opening\nAll were welcomed.\n# Policies\nAll were adopted.",
            2,
        ),
        ("The panel met in private and heard from both sides.", 0),
    ],
    ids=["of a year", "sentences", "paragraphs and parts", "table", "without numbers", "none"],
)
def test_items_are_counted_by_their_numbers_or_titles(notation: str, count: int) -> None:
    assert count_items(document(notation)) == count


def test_the_agenda_on_top_is_not_counted_again() -> None:
    agenda = "**Agenda**\n1. Welcome\n2. Finance\n3. Close\n"
    items = "**1. Welcome**\nAll were welcomed.\n**2. Finance**\nNoted.\n**3. Close**\n6 pm."
    assert count_items(document(f"{agenda}{items}")) == 3
