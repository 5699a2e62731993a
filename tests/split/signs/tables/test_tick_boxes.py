"""Boxes to tick for each item, in lines and in columns, and boxes that are about something else."""

from __future__ import annotations

import pytest
from minutes import check

ITEMS = """
# 1. Welcome
- All were welcomed.
! # 2. Lodge
~ {shut}
! - The lease of the lodge was discussed.
! - A rent was agreed.
# 3. Roof
~ {open}
- The roof was inspected.
"""
FORMS = {
    "either": ("☐ Open ☒ Confidential", "☒ Open ☐ Confidential"),
    "either, with a tick": ("☐ Open ☑ Confidential", "☑ Open ☐ Confidential"),
    "parts": ("☐ Part 1 ☒ Part 2", "☒ Part 1 ☐ Part 2"),
    "behind": ("Part 1 ☐  Part 2 ☒", "Part 1 ☒  Part 2 ☐"),
    "alone": ("Confidential: ☒", "Confidential: ☐"),
    "alone, without a colon": ("Confidential ☒", "Confidential ☐"),
    "alone, in front": ("☒ Confidential", "☐ Confidential"),
    "yes or no": ("Confidential? ☒ Yes ☐ No", "Confidential? ☐ Yes ☒ No"),
    "publish": ("Publish: ☐ Yes ☒ No", "Publish: ☒ Yes ☐ No"),
    "for publication": ("For publication ☐", "For publication ☒"),
    "of three": ("☐ Open ☐ Staff ☒ Confidential", "☒ Open ☐ Staff ☐ Confidential"),
}


@pytest.mark.parametrize("said", FORMS.values(), ids=FORMS)
def test_a_box_shuts_its_item(said: tuple[str, str]) -> None:
    check(ITEMS.format(shut=said[0], open=said[1]).strip())


COLUMN = """
# 1. Business
| Item | Minute | {head} |
! | 4 | The lease of the lodge was discussed. | {shut} |
| 5 | The roof was inspected by all who were there. | {open} |
! | 6 | A rent was agreed with the tenant. | {shut} |
"""


@pytest.mark.parametrize(
    ("head", "shut", "open_"), [("Confidential", "☒", "☐"), ("Publish?", "☐", "☒")]
)
def test_a_column_of_boxes(head: str, shut: str, open_: str) -> None:
    check(COLUMN.format(head=head, shut=shut, open=open_).strip())


OTHERS = {
    "jobs": "- ☐ Buy paint\n- ☒ Close the gate\n- ☐ Send part 2 of the form to the office",
    "policies": "- ☒ Confidential Reporting Policy\n- ☐ Behaviour Policy",
    "interests": "- Confidential interests declared: ☐ Yes ☒ No",
    "no part 2": "- Part 2 items: ☐ Yes ☒ No",
    "who was there": "| Name | Present |\n| Mr Vane | ☒ |\n| Mrs Orme | ☐ |",
}


@pytest.mark.parametrize("said", OTHERS.values(), ids=OTHERS)
def test_boxes_about_something_else(said: str) -> None:
    check(f"# 1. Welcome\n- All were welcomed.\n# 2. Lists\n{said}\n# 3. Roof\n- It leaks.")
