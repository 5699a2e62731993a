"""Children and parents whom only the rest of the sentence shows, and those who look like them."""

from __future__ import annotations

import pytest
from marked import outcome

PRIVATE = {
    "safety officers": "The governor is [+Mrs Orrin+], who did a walk with [-Lexi-] and [-Ikram-], safety officers.",
    "a safety officer": "GU toured the yard with [-Hana-], our safety officer in Year 6.",
    "road safety officers": "SB was shown the car park by [-Ada-] and [-Kofi-], junior road safety officers.",
    "read the lesson": "The vocation group had visited the cathedral, where [-Nathan Obe-] of St Bega's read the lesson.",
    "lit the candles": "At the Mass [-Leah Orde-] from our Tarn site lit the candles.",
    "praised for work in a unit": "[-Leo-] was praised for his work in the nurture unit.",
    "whose son was beside a visitor": "GU sat with [-Mrs Bly-]'s son.",
    "whose daughter sang": "GU heard [-Mrs Roe-]'s daughter sing.",
    "two parents on a group": "[-Mrs Crowther-] and [-Mr Yusuf Shah-] were the parents on the RSE working party.",
    "threatened": '[-Mr Kevin Mee-] rang the Chair at home and said that he would "see to" [-Mr Gill-].',
    "threatened plainly": "A father has threatened [-Mr Dean Cole-] at the gate.",
}
AT_WORK = {
    "a safety officer with a title": "The fire was reported by [+Mr Dean Cole+], the safety officer.",
    "a canon who reads": "[+Canon Ives+] of St Bega's read the lesson.",
    "parent governors": "[+Mrs Dray+] and [+Mr Hugh Peel+] are the parent governors on the panel.",
    "who will see to a gate": "[+Mr Cole+] will see to the gate.",
    "praised for leading": "[+Mrs Ann Dray+] was praised for her work in the nurture unit.",
}


@pytest.mark.parametrize("line", [*PRIVATE.values(), *AT_WORK.values()], ids=[*PRIVATE, *AT_WORK])
def test_tells_children_and_parents(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


TITLES = (
    "Annual meeting for parents",
    "Open evening for parents and carers",
    "Governors' annual parents' meeting",
)

TABLE = "On the platform: Mr Hugh Peel (Chair), Mrs Ann Dray (Headteacher), Miss Orla Quist (Clerk)"


@pytest.mark.parametrize("title", TITLES)
def test_cuts_who_asks_at_a_meeting_for_parents(title: str) -> None:
    result = outcome(
        "Q. [-Mrs Rhian Cade-] asked why swimming had been reduced. A. The bus costs more.",
        "Q. [+Mrs Dray+] asked if that was all. A. It was.",
        "[-Mr Tom Blay-] asked if governors were ever paid. [+Mr Peel+] said no.",
        head=("Tarn Primary School", title, TABLE, "Questions"),
    )
    assert result.cut == result.expected


def test_keeps_who_asks_at_a_meeting_of_the_board() -> None:
    result = outcome("Q. [+Mrs Ferry+] asked why swimming had been reduced. A. The bus costs more.")
    assert result.cut == result.expected
