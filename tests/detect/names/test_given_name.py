"""A listed first name begins a name, unless the word is owed to the sentence or to a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.given_name import GivenNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "a first name and a surname": ("Zuzanna Wrona led it.", ["Zuzanna Wrona"]),
    "a month that is a child": (
        "She wrote that April and Max Tan had helped.",
        ["April", "Max Tan"],
    ),
    "a short name": ("a film by Poppy Bede and Mo about banks", ["Poppy Bede", "Mo"]),
    "a surname that is a street": ("Mia Lane in Year 4 was suspended.", ["Mia Lane"]),
    "a street with a figure": ("Tiegan Street: 62%", ["Tiegan Street"]),
    "a street with a mother": ("Mia Way's mother came.", ["Mia Way"]),
    "a hall behind a name that is a word": ("Josh Hall has settled.", ["Josh Hall"]),
    "a lane whoever they are": ("The exclusion of Mia Lane was upheld.", ["Mia Lane"]),
    "a hall among other words": ("Mum of Josh Hall is unhappy.", ["Josh Hall"]),
    "a surname that is an office": ("Concerns remain about Ella Head.", ["Ella Head"]),
    "an office behind a first name": ("Zeynep Head of Maths came.", ["Zeynep"]),
    "whose grade it is": ("Phoebe Lister's English grade rose.", ["Phoebe Lister"]),
    "a lane with a mother": ("The mother of Holly Lane has complained.", ["Holly Lane"]),
    "a lane with a plan": ("A plan is in place for Rose Lane.", ["Rose Lane"]),
    "a lane with an illness": ("Will Lane has diabetes.", ["Will Lane"]),
    "a house that was bitten": ("Ella House was bitten by a dog.", ["Ella House"]),
    "a lodge": ("Kayleigh Lodge came.", ["Kayleigh Lodge"]),
    "a street that was excluded": ("The exclusion of Tom Street was upheld.", ["Tom Street"]),
    "a hall of a year": ("We saw Ella Hall of Year 11.", ["Ella Hall"]),
    "a lone first name": ("We met Keziah and Oskar.", ["Keziah", "Oskar"]),
    "a first name and an initial": ("Corey D completed, Inaya R. came", ["Corey D", "Inaya R"]),
    "an initial and a surname": ("T Mackie and C. Blythe-Dunne", ["T Mackie", "C. Blythe-Dunne"]),
    "a name that is a word, inside a sentence": ("We heard Will and Grace.", ["Will", "Grace"]),
    "a name that is a word, before a verb": ("Grace said it was fun.", ["Grace"]),
    "a nickname in quotes": ('Elizabeth "Libby" Crane', ['Elizabeth "Libby" Crane']),
    "a nickname in quotes that is none besides": ('Denis "Chips" Boyle', ['Denis "Chips" Boyle']),
    "an initial behind the letter of an item": ("D4a Corey W. was late", ["Corey W"]),
    "beside a parent with an ampersand": ("Mrs Osei & Nadia B. passed", ["Osei", "Nadia B"]),
    "an initial before what was done": (
        "The plans of J. Coates and L. Ashby agreed",
        ["J. Coates", "L. Ashby"],
    ),
    "a nickname in brackets": ("Oluwaseun (Seun) Ade", ["Oluwaseun (Seun) Ade"]),
    "a name of the old ones": ("Kamal and Beth Arundel came every day.", ["Kamal", "Beth Arundel"]),
    "a child whose class it is": ("Jodie's class sent her videos.", ["Jodie"]),
    "a first name that is a faith": (
        "Christian and Noor had not missed a day.",
        ["Christian", "Noor"],
    ),
    "a flower behind the Welsh verb": ("Mae Rose wedi setlo’n dda.", ["Rose"]),
    "a first name that is a scheme": ("Elsa won the cup.", ["Elsa"]),
    "a name behind the Welsh verb": (
        "He has four families. Mae Kaden Prosser (Bl. 3) wedi colli 41 diwrnod.",
        ["Kaden Prosser"],
    ),
    "a Welsh name": (
        "Gareth ap Huw, Mererid ferch Owain",
        ["Gareth ap Huw", "Mererid ferch Owain"],
    ),
    "a Gaelic name": ("Iain Mac an Tàilleir", ["Iain Mac an Tàilleir"]),
    "an Arabic name": ("Amal al-Khatib", ["Amal al-Khatib"]),
    "a Malay name": ("Muhammad Yusuf bin Ismail", ["Muhammad Yusuf bin Ismail"]),
    "a French name": ("Jean-Luc de la Tour", ["Jean-Luc de la Tour"]),
    "a Vietnamese name": ("Nguyen Thi Hoa", ["Nguyen Thi Hoa"]),
    "a surname that is a body's word": (
        "Rosemary Field and Tom Church",
        ["Rosemary Field", "Tom Church"],
    ),
    "two first names before one surname": ("George & Edie Pugh", ["George", "Edie Pugh"]),
    "two namesakes": ("both of the Oak class Alfies", ["Alfies"]),
    "a line in capitals": ("KAI – 68%. JAYDEN MOSS FINED", ["KAI", "JAYDEN MOSS"]),
    "a cell": ("Grace", ["Grace"]),
    "a Welsh sentence behind a letter": (
        "Mae pawb wedi cwblhau lefel B. Cynhaliodd Mabli Haf ymarfer cloi.",
        ["Mabli Haf"],
    ),
    "a child in brackets": ("The readers (Leo Fenn, May) were clear.", ["Leo Fenn", "May"]),
    "a season that is a girl": ("Summer was given a prize.", ["Summer"]),
    "a season and another": ("the prize went to Summer, Term 2", ["Summer"]),
    "somebody who bears the name of a camp": ("a home visit to Eden Camp", ["Eden Camp"]),
}
LEFT = {
    "a grade before letters": "57% of grades were A* to B. LM asked about boys; from A to C. AR was glad.",
    "half of a committee": "Minutes of the School and Charity Committee",
    "a street": "Victoria Street is closed, and the crossing on Charlotte Lane was painted.",
    "a lane that is one": "Cars on Charlotte Lane are a worry, and Charlotte Lane is closed.",
    "a hall that is one": "Grace Hall was flooded, and the Kingsley Hall roof leaks.",
    "a lane that is a school": "The roll at Holly Lane is down, and Rose Lane is full.",
    "a house of the school": "Victoria House won the shield.",
    "a question": "It was noted. Q. Will there be a cost? A. No.",
    "a grade": "Results at A* to B. Free meals pupils did well.",
    "a month in a date": "On 14 May 2026, in June, 14 Mai / May",
    "a month of a deadline": "[Action: the clerk, May]",
    "a term": "Summer Term and May Half Term",
    "a term in a heading": "Governing Body: Minutes, Summer Term, Second Meeting",
    "a camp that is visited": "The visit to Eden Camp was good, and a trip to Beth Lodge is booked.",
    "an edition": "The report, Autumn Edition, was read.",
    "a Welsh school with an article": "from Ysgol y Mair and Capel yr Elen",
    "a word that opens the sentence": "Will governors read it? Mark schemes came. Hope was lost.",
    "the Grace": "closed with the Grace, in Holy Trinity",
    "a named thing": "the Michael Rosen poem; Willow class; Rowan and Hazel tutor groups",
    "a school": "St Chad's, Grace Owen Nursery, Thomas Telford School",
    "a firm": "Arthur Penn Storage; Dominic Sallow & Son; Donald Rennie (Builders) Ltd",
    "a crew of pupils": "The assessor met Criw Cymraeg and Siarter Cymraeg.",
    "a storm and a queen": "Storm Isha, Queen Elizabeth, King Charles",
    "a station": "on Radio Devon",
    "a scheme of juniors": "Junior Chef, Junior Apprentices",
    "the patron of a school": "Blessed Oswin governors' minutes",
    "a county": "Drumnaholan, Co Tyrone",
    "a county, with a stop": "Drumnaholan, Co. Tyrone",
    "the house behind a pupil": "Tibbs Achterberg (Merlin)",
    "a place": "a funeral at Bethel; they moved to Devon",
    "an item's letter": "H. Wellbeing",
    "an item's letter before letters": "E. Letters and odds and ends",
    "an item's letter before money": "D. Money",
    "an acronym": "The ADA and IAN were closed.",
    "an A level": "A Level results and C of E schools",
    "schools of two words": "Kestrel Rise Primary School and Al-Ihsan Muslim Primary School",
    "a faith": "our Christian values and the Christian year",
    "a scheme": "the Elsa room; Elsa sessions; an ELSA, trained",
    "a Welsh school": "Ysgol Uwchradd Glan Ystwyr",
    "a Welsh street": "The new housing at Maes Gwyn has consent.",
    "a T level": "a note on T Level retention",
    "a month cut short": "two places from Jan. and it starts Jan.",
    "a month in brackets of actions": "shadowing (Clerk, April); leaflets (Chair, May); menus (SB, 9 March)",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(GivenNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(GivenNameRecognizer, text) == []


def test_is_unsure_of_a_pair_of_dictionary_words() -> None:
    (pair,) = GivenNameRecognizer().analyze("They met Long Weekend here.", ["PERSON"], None)
    (name,) = GivenNameRecognizer().analyze("They met Zuzanna Wrona here.", ["PERSON"], None)
    assert pair.score < 0.5 < name.score
