"""The parts of a sentence: entries of a list, and what is said where somebody is named."""

from __future__ import annotations

import pytest

from redactor.split.side_doors import clauses

PARTS = [
    "The tests were done by a firm, [because Mr Orr may not be on site while the money is looked into.]",
    "She found the children well looked after by Miss Dee, [who has the room since Orr was sent home.]",
    "Ms Reid saw Year 9, [where all is quiet since Mrs Orr was found against], and was pleased.",
    "The printer has been slow [since Orr had his letter, and the bursar thinks he has lost heart.]",
    "Training was repeated [in the light of what Mrs Orr has said about the bruises], and all have done it.",
    "Mrs Dee Low asked [how Mr Orr was getting on since coming back to work.]",
    "It was agreed that a firm does the tests [because Mr Orr may not be on site.]",
    "That was partly the surveyor [and partly the advice on Mrs Orr.]",
    "The fair was busy [(though Mrs Orr may not be let in)] and dry.",
    "Budget; numbers; uniform again; [what is said to the paper about Mrs Orr; dates.]",
    "The committee looked at results (the report is on the portal) [and at who teaches Mr Orr's groups.]",
]
WHOLE = [
    "Mrs Orr can have until March to show that she manages the class.",
    "Mrs Orr: still at home; sick note to June; a grievance lodged.",
    "Mrs Orr - still at home - will have a phased return.",
    "Mrs Orr (Year 4) is at home (since May).",
    "Appeal by Mrs Orr: three members",  # hardly anything is left
    "The bursar reported on the budget and the boiler.",
]
ENTRIES = [
    "[The agenda will have the budget], [the panel's report on Mr Orr] and [the trip].",
    "[Thursday 21 May: budget approval], [Mr Orr's second application], [summer fair].",
    "[Next agenda: budget]; [what is said to the paper about Mrs Orr]; [dates].",
    "[Fair: stalls are let]; [Mrs Orr: a plan; she is back in June]; [minibus: sold].",
    "[Matters arising:] [(a) 25/58: the statue, and its lights;] [(b) 25/61: Mr Orr's appeal.]",
]


@pytest.mark.parametrize("marked", ENTRIES)
def test_the_entries_of_a_list(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = [text[a:b].strip(" .") for a, b in clauses.entries(text, listed=True)]
    assert found == [part.partition("]")[0].strip(" .") for part in marked.split("[")[1:]]


def test_semicolons_part_no_matter_that_is_told_of_somebody() -> None:
    text = WHOLE[1]
    assert clauses.entries(text, listed=False) == [(0, len(text))]


def test_commas_part_what_is_said_in_lists_only() -> None:
    text = ENTRIES[0].replace("[", "").replace("]", "")
    assert clauses.entries(text, listed=False) == [(0, len(text))]


@pytest.mark.parametrize("marked", PARTS)
def test_only_what_is_said_of_them(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    start, end = clauses.around(text, {"orr"})
    assert text[start:end].strip(" ,") == marked.partition("[")[2].partition("]")[0]


@pytest.mark.parametrize("text", WHOLE)
def test_all_where_nothing_else_is_said(text: str) -> None:
    assert clauses.around(text, {"orr"}) == (0, len(text))
