"""What the minutes call their schools names nobody; children of the same name are still cut."""

from __future__ import annotations

import pytest
from marked import TABLE, outcome

# Two schools of a federation, one of them with a first name.
FEDERATION = (
    "The Federation of Siskin Nursery School and Hazel Infant School",
    *TABLE[1:4],
    "Also there: Olu Fagbem, parent (Hazel)",
    *TABLE[4:],
)
SCHOOLS = {
    "a head's": ("The head of Tarrow Lode will share her caretaker.",),
    "a head's, in the midst": ("GT had spoken with the head of Tarrow Lode about the bus.",),
    "governors'": ("The governors of Thorpe Ambry agreed.", "The roof at Thorpe Ambry leaks."),
    "in brackets, behind each of new heads": (
        "Three heads began in May: Mrs Ada Orr (Tarrow Lode), Mr Tim Bell (Holme Ambry) and Ms Joy Lunn (Wend).",
    ),
    "its whole name, and what it goes by": (
        "Tarrow Lode Primary School has a new gate.",
        "Numbers: Siskin 41, Tarrow Lode 84.",
    ),
    "how many each has": (
        "Rolls: Oldby Mill 96, Thorpe Wathe 141. Attendance 95.3% and 93.8%.",
        "Ann Dray asked about writing at Thorpe Wathe.",
    ),
    "several in one title": (
        "Askrigg CE, Bampsett and Hartwith Primary Schools",
        "Bampsett won the small schools shield, and Hartwith led the singing.",
    ),
    "where it lies": (
        "St Hild’s Primary School, Tarrowby",
        "Schools under 105 pupils are at risk. Tarrowby is at 168 and is not named.",
    ),
    "who is of which": (
        "Parent, Tarrowby",
        "Head of School, Tarrowby",
        "Tarrowby: 118 on roll, attendance 95.0%.",
    ),
    "a Welsh committee, and its room": (
        "Pwyllgor Cyllid a Staffio / Finance and Staffing Committee",
        "Dydd Mawrth 3 Chwefror 2026, Ystafell 12",
    ),
    "a Welsh one with an article": (
        "Ysgol Pen-y-bont, Ysgol Llanfach, Ysgol y Graig Las",
        "Boiler: Graig Las. Numbers: Llanfach 41, Graig Las 29.",
    ),
}
BY_FIRST_NAME = {
    "moved from one to another": "Twelve will move from Siskin to Hazel in September.",
    "attendance there": "Attendance at Hazel is 94.8%.",
    "how many": "Siskin has 88 children, Hazel 166. Hazel has 41 pupils in Year 1.",
    "an article": "£9,000 is for the Hazel heating, and the Hazel choir sang at the hospice.",
    "parents there": "SB sat in on the Hazel parents' meeting.",
    "money": "Hazel ends the year £14,960 in hand. The budgets were approved: Hazel by all.",
    "what a school has": "Hazel's roof will be mended first. Hazel has spent its sports premium.",
    "where they meet": "Thursday 11 June 2026 at Hazel (4pm).",
}
CHILDREN = {
    "excluded": "[-Hazel-] has been excluded for biting.",
    "of a year": "[-Hazel-] (Year 2) sang a solo.",
    "visits": "Father's visits to [-Hazel-] are supervised.",
    "parents": "The parents of [-Hazel-] came in.",
    "moved next to": "[-Kian-] was moved next to [-Hazel-].",
    "her table": "He was moved to [-Hazel-]'s table.",
    "her day": "[-Hazel-] had spent the day in tears.",
    "her helpers": "Staff for [-Hazel-] will be funded by the county.",
    "her friends": "[-Hazel-] has no friends in the class.",
    "shouted at": "Boys shouted at [-Hazel-] on the bus.",
    "her attendance": "The attendance of [-Hazel-] is 41%.",
    "by her whole name": "[-Hazel Heale-]'s annual review was held. Numbers at [-Hazel-] 166.",
}
PEOPLE = {
    "hurt on the head": "A cut on the head of [-Leo Marsh-] was seen.",
    "hit on the head": "The ball hit the head of [-Leo Marsh-].",
    "struck on the head": "The door struck the head of [-Leo Marsh-].",
    "whose school": "The head of [-Mia Rowe-]'s new school rang.",
    "who bears a school's name": "Ysgol Dafydd Llwyd is new. [-Dafydd Llwyd-] won the cup.",
    "how many each child had": "Merits: [-Orla Finch-] 96, [-Kit Bellamy-] 141.",
    "whose attendance it is": "The attendance of [-Kit Bellamy-] is 41 per cent.",
    "in brackets of no list": "The boy ([-Denny Lode-]) has moved.",
}


@pytest.mark.parametrize("lines", SCHOOLS.values(), ids=SCHOOLS)
def test_a_school_is_nobody(lines: tuple[str, ...]) -> None:
    assert outcome(*lines).cut == []


@pytest.mark.parametrize("line", BY_FIRST_NAME.values(), ids=BY_FIRST_NAME)
def test_a_school_of_a_first_name_is_nobody_in_its_place(line: str) -> None:
    assert outcome(line, head=FEDERATION).cut == []


@pytest.mark.parametrize("line", CHILDREN.values(), ids=CHILDREN)
def test_a_child_of_that_name_is_cut(line: str) -> None:
    result = outcome(line, head=FEDERATION)
    assert result.cut == result.expected


@pytest.mark.parametrize("line", PEOPLE.values(), ids=PEOPLE)
def test_what_only_looks_like_a_school_is_cut(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected


def test_where_the_meeting_was_held_is_nobody() -> None:
    head = ("The Two Rivers Federation", "Governing Body minutes, 17 March 2026, at Thorpe Wathe")
    assert outcome("Writing at Thorpe Wathe is strong.", head=(*head, *TABLE[1:])).cut == []


def test_a_county_with_a_stop_is_nobody_and_a_child_behind_a_firm_is() -> None:
    assert outcome("The band is from Drumaleet, Co. Tyrone.").cut == []
    assert "Tyrone" in outcome("Bags came from Brent and Co. Tyrone was sent home.").cut
