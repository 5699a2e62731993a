"""Houses, classes, apps and projects with the name of a person are no persons, where the words say so."""

from __future__ import annotations

import pytest

from redactor.data import Block, Document, Story
from redactor.detect import detect


def persons(text: str) -> list[str]:
    document = Document("minutes", "0" * 64, (Block(0, Story.BODY, text),))
    return [found.text for found in detect(document) if found.entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "Staff use it alongside an app called Hector, which sets five questions.",
        "He referred members to the helpdesk, known as Erin, and to the website.",
        "The new system is called Vera and it prints a badge.",
        "The replacement of Arthur, the finance server, is due.",
        "The scheme, which the council's papers call Project Rosalind, would add places.",
        "House points: Tennant lead, followed by Garside, Lister and Holroyd.",
        "Houses: Grafton, Sutcliffe, Ellwood and Nightingale.",
        "The houses (Aylmer, Thurstan, Winifred and Gerard) have each adopted a charity.",
        "Classes: Robin, Martin and Jay at Pitsworth.",
    ],
)
def test_things_are_no_persons(text: str) -> None:
    assert not persons(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("A boy called Hector was excluded.", ["Hector"]),
        ("House captains: Hazel and Leo.", ["Hazel", "Leo"]),
        ("Hazel, our house captain, spoke.", ["Hazel"]),
        ("Leo, the project lead, was thanked.", ["Leo"]),
        ("The rooms of Hazel and Leo were searched.", ["Hazel", "Leo"]),
        ("In the houses the prizes went to Leo Marsh and Ann Lowe.", ["Leo Marsh", "Ann Lowe"]),
        ("Arthur, the boy in the class above, hit him.", ["Arthur"]),
        ("House points: Hazel and Leo counted them.", ["Hazel", "Leo"]),
        ("House points: Leo and Tegan lead.", ["Leo", "Tegan"]),
        ("Houses: Leo won the cup.", ["Leo"]),
        ("Classes: Hazel and Leo have moved up.", ["Hazel", "Leo"]),
        ("Houses: Hazel, Rowan and Elm. Hazel (Year 4) was excluded.", ["Hazel"]),
        ("In all classes, Leo and Tegan are followed by an assistant.", ["Leo", "Tegan"]),
        ("According to Leo, the project was fun.", ["Leo"]),
        ("For Tegan, the new system was too loud.", ["Tegan"]),
        ("Thanks to Tegan, a new website.", ["Tegan"]),
        ("Leo, the altar server, was thanked.", ["Leo"]),
        ("Both houses named Leo as their captain.", ["Leo"]),
        ("The new system called Leo a liar.", ["Leo"]),
    ],
)
def test_persons_beside_things_are_found(text: str, named: list[str]) -> None:
    assert persons(text) == named
