"""Orders to whoever publishes the minutes: what is to be taken out, and what is left of it."""

from __future__ import annotations

import pytest
from minutes import check

ORDERS = (
    "Before you put these on the website please take out {p}.",
    "Hi Sue, minutes below. Before you put them on the site can you please take out {p}.",
    "For the published copy, omit {p}.",
    "Note for the office: leave out {p} when you upload the minutes.",
    "I think {p} ought to come out before it goes on the website.",
    "Could you take {p} out before this goes up on the site?",
)
PLACES = {
    "4.3 and 4.4": {"4.3", "4.4"},
    "the last two paragraphs of item 4": {"4.3", "4.4"},
    "the bits about Miss Ode (4.3 and 4.4)": {"4.3", "4.4"},
    "all of item 6 apart from 6.3": {"6.1", "6.2"},
    "item 6 except for 6.1 and 6.2": {"6.3"},
    "item 6 (not 6.3)": {"6.1", "6.2"},
    "the last two paragraphs of item 4, and all of item 6 apart from 6.3": {
        "4.3",
        "4.4",
        "6.1",
        "6.2",
    },
}
TOLD = {
    "4.1": "Mrs Aga has started as cook.",
    "4.2": "The survey was good.",
    "4.3": "Miss Ode has asked for the summer term off.",
    "4.4": "It might save money.",
    "6.1": "Mrs Moyo has complained.",
    "6.2": "The boy has had bad dreams.",
    "6.3": "Two adults now count the children.",
}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("place", PLACES)
def test_what_an_order_names_is_sealed_and_no_more(order: str, place: str) -> None:
    said = {n: f"{'!' if n in PLACES[place] else ''} {n} {text}" for n, text in TOLD.items()}
    fourth = "\n".join(text for n, text in said.items() if n[0] == "4")
    sixth = "\n".join(text for n, text in said.items() if n[0] == "6")
    minutes = f"## 4. Staffing\n{fourth}\n## 5. Roof\n5.1 It leaks.\n## 6. Complaints\n{sixth}\n## 7. Policies\n7.1 Approved.\n"
    check(f"~ {order.format(p=place)}\n# Ridge School\nPresent: Ann Orr (Chair)\n{minutes}")
    check(f"# Ridge School\nPresent: Ann Orr (Chair)\n{minutes}~ {order.format(p=place)}\n")
