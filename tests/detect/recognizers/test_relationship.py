"""A kinship with somebody in office identifies; a pupil's own parents are told with the pupil."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.relationship import RelationshipRecognizer

if TYPE_CHECKING:
    from conftest import Find

FOUND = {
    "of the chair": ("The Chair's daughter is in the cast.", "The Chair's daughter"),
    "of an office": ("It was the nephew of a member of the office staff.", "the nephew of a member of the office staff"),
    "of a groundsman": ("The award is held by the daughter of the late groundsman.", "the daughter of the late groundsman"),
    "whose son": ("Mrs Reeve, whose son is in Year 4, spoke.", "whose son is in Year 4"),
    "declared": ("He declared that his sister works in the kitchen.", "his sister works in the kitchen"),
    "a son in a list of interests": ("Mrs Cowg: her son is taught at home by the service.", "her son is taught at home by the service"),
    "children in a list of interests": ("SK: a daughter in Year 10 and a niece in Year 7.", "a daughter in Year 10 and a niece in Year 7"),
    "whose youngest": ("Apologies from TM, whose youngest was having grommets fitted.", "whose youngest was having grommets fitted"),
    "of somebody named": ("Declaration: Mr Holt's wife tenders for the work.", "Holt's wife tenders for the work"),
    "withdrew": ("Mrs Rose left the meeting for item 3 as her nephew has applied.", "her nephew has applied"),
    "a sister who is told of": ("Mrs Sohal said that her sister teaches Year 3.", "her sister teaches Year 3"),
    "a wife who works there": ("Tariq noted that his wife does two lunchtimes in the kitchen.", "his wife does two lunchtimes in the kitchen"),
    "whom a governor has": ("No interests, other than MT who has a sister-in-law in the kitchen.", "a sister-in-law in the kitchen"),
}  # fmt: skip
LEFT = {
    "whom parents have": "All parents who have a child in Year 6 had a letter.",
    "a play": "The play was King Lear. His daughters were played by pupils of Year 9.",
    "a twin school": "Mr Pell said that his twin school in Bremen has a new head.",
    "what a mother said": "The mother said that her son was unhappy in school.",
    "nobody's child": "The policy said that her child would be seen.",
    "parents of a pupil": "Kayla's mother came to the meeting about her.",
    "their own child": "She said that her daughter had been unhappy.",
    "parents in general": "Parents and carers were thanked.",
    "a minute with its speaker": "TM: the children had enjoyed the trip. HKS: boys read less.",
    "a partner school": "The Head's partner school sent its report.",
    "no relation": "The Chair's report was received.",
}


@pytest.mark.parametrize(("text", "value"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, value: str) -> None:
    assert found(RelationshipRecognizer, text) == [(value, "RELATIONSHIP")]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(RelationshipRecognizer, text) == []
