"""An address is found whole, and lower where it is a public body's; what minutes count is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.recognizers.address import UkAddressRecognizer

if TYPE_CHECKING:
    from conftest import Find, Score

FOUND = {
    "number, street, town and postcode": (
        "Mrs Broadbent, of 37 Sycamore Rise, Calderbridge, CX9 4ZQ (tel. 07700 900417), wrote.",
        ["37 Sycamore Rise, Calderbridge, CX9 4ZQ"],
    ),
    "a flat": (
        "Ms Donna Skeels of Flat 3, Mariner Court, Hollesby NX14 2QF about the gate",
        ["Flat 3, Mariner Court, Hollesby NX14 2QF"],
    ),
    "a flat in a house that is called so": (
        "Her deposit is to be returned to Flat 2, The Maltings, Eastgate.",
        ["Flat 2, The Maltings, Eastgate"],
    ),
    "a house with a name": (
        "Mr Loveday, of Old Rectory Cottage, Chapel Lane, Severnmouth SV7 9HP, asks",
        ["Old Rectory Cottage, Chapel Lane, Severnmouth SV7 9HP"],
    ),
    "a letter after the number": (
        "her former address, 22B Larch Court, Ferrers Lane, EN19 6KD, be removed",
        ["22B Larch Court, Ferrers Lane, EN19 6KD"],
    ),
    "a street that is no street by name": (
        "of 8 Tarn View, Coldwater, LA19 7QX (by e-mail)",
        ["8 Tarn View, Coldwater, LA19 7QX"],
    ),
    "several lines": (
        "Mrs J Broadbent\n37 Sycamore Rise\nCalderbridge\nCX9 4ZQ",
        ["37 Sycamore Rise\nCalderbridge\nCX9 4ZQ"],
    ),
    "a place with small words": (
        "at 4 The Green, Upton-under-Hill, Stoke by Sea QX7 3VK.",
        ["4 The Green, Upton-under-Hill, Stoke by Sea QX7 3VK"],
    ),
    "number and street alone": ("The car outside 14 High Street was hers.", ["14 High Street"]),
    "number, street and town": (
        "a neighbour at 37 Sycamore Rise, Calderbridge complained",
        ["37 Sycamore Rise, Calderbridge"],
    ),
    "a street where a relative lives": (
        "has moved to her sister\u2019s in Heron Close.",
        ["Heron Close"],
    ),
    "where somebody can be reached": (
        "He can be reached at t.watan@example.net or at The Granary, Cobb End.",
        ["The Granary, Cobb End"],
    ),
    "a range of numbers": ("from 12-14 Mill Road", ["12-14 Mill Road"]),
    "a street with an apostrophe": ("9 St Mary\u2019s Close, please", ["9 St Mary\u2019s Close"]),
    "a Welsh row": ("Mrs Nerys ab Owain of 5 Rhes y Felin was sworn at", ["5 Rhes y Felin"]),
    "a Welsh street": ("Mr ab Owain, 12 Heol y Bryn, Nantfelin", ["12 Heol y Bryn, Nantfelin"]),
    "a house and its street behind somebody, without of": (
        "Mrs Tapscott, Fairview, Larch Hill, telephone 01632 960441, complains",
        ["Fairview, Larch Hill"],
    ),
    "a house where somebody lives": (
        "a grandfather who lives at T\u0177 Capel, Felindre, about litter",
        ["T\u0177 Capel, Felindre"],
    ),
    "a house and its street": (
        "He is at Old Rectory Cottage, Chapel Lane now.",
        ["Old Rectory Cottage, Chapel Lane"],
    ),
    "a house where somebody lives, with a place": (
        "Mr Luke Odell lives at The Old Smithy, Merrow, and works away.",
        ["The Old Smithy, Merrow"],
    ),
    "where somebody has a flat": ("She now has a flat on Tanner Street.", ["Tanner Street"]),
    "an officer's house": (
        "From Colonel R. Aske, The Old Deanery, Merrow, about bells",
        ["The Old Deanery, Merrow"],
    ),
    "where somebody lives": ("The family lives in Chapel Lane.", ["Chapel Lane"]),
    "where somebody moved": ("She moved to Mariner Court, Hollesby.", ["Mariner Court, Hollesby"]),
    "a sentence that goes on with a person": (
        "At 37 Sycamore Rise, Mrs Broadbent said, it floods.",
        ["37 Sycamore Rise"],
    ),
    "a numbered house of a group": (
        "Mrs Elma Loveday, of 2 Tarn Lodges, wants the hedge cut down.",
        ["2 Tarn Lodges"],
    ),
    "a house after its people": (
        "A letter from Mr and Mrs Loveday, Pen-y-bryn Cottage, Nantfelin, who live by the gate",
        ["Pen-y-bryn Cottage, Nantfelin"],
    ),
    "a house after its owner": (
        "Letter from Mr Ernest Skeels, Heron Cottage, about footballs.",
        ["Heron Cottage"],
    ),
    "a house of old": (
        "Mr Ernest Skeels, The Old Post Office, Nantfelin, wrote.",
        ["The Old Post Office, Nantfelin"],
    ),
    "a house by its own name": ("Mrs Skeels at The Forge wants the hedge cut.", ["The Forge"]),
    "a house in brackets": ("Mrs Broadbent (Old Rectory) wrote again.", ["Old Rectory"]),
    "a Welsh farm": (
        "Mr Emyr Sulwyn of Fferm Pant-y-gwair has offered the school firewood.",
        ["Fferm Pant-y-gwair"],
    ),
    "a Welsh farm, in Welsh": (
        "Cynigiodd Mr Emyr Sulwyn o Fferm Pant-y-gwair goed tân i'r ysgol.",
        ["Fferm Pant-y-gwair"],
    ),
    "a neighbour of a house": (
        "The neighbour at Tarn End Farm asked for the trees to be cut.",
        ["Tarn End Farm"],
    ),
    "a house that is called so": (
        "A note from Mr Skeels of the Mill House, Nantfelin.",
        ["the Mill House, Nantfelin"],
    ),
    "whose land it is": (
        "The ash is on Mr Van den Berg’s land (Tarn House) and he has written.",
        ["Tarn House"],
    ),
    "a street of any kind": (
        "The Chair replied to Mrs J. Skeels of 14 Weaver’s Reach, Nantfelin, about lights.",
        ["14 Weaver’s Reach, Nantfelin"],
    ),
    "a house behind the names of a couple": (
        "Letter from Ernest and Tess Skeels, The Old Forge, Back Lane, about dinners.",
        ["The Old Forge, Back Lane"],
    ),
    "a neighbour by number": ("Mr and Mrs Loveday at number 9 heard the whistles.", ["number 9"]),
    "steps": ("The envelope went to 3 Harbour Steps and came back.", ["3 Harbour Steps"]),
    "a row of houses in Wales": ("A letter from Ms Love, 2 Tai’r Afon, came.", ["2 Tai’r Afon"]),
    "a family by number": ("The family at no. 12A wants the gate locked.", ["no. 12A"]),
}
LEFT = {
    "where an office can be reached": "She can be reached at clerk@example.org or at the school.",
    "a café called like a house": "They can be found in the Granary café.",
    "a room of the school": "The nursery has a room at Tanner Street School.",
    "a survey": "34 Parent View responses were received.",
    "vouchers": "6 Food Bank vouchers were given out.",
    "a year and an ordinary word": "Year 6 Park visit; in 2025 Larch Court opened.",
    "an item": "Item 7 Hill Street crossing was deferred.",
    "a minute number": "Minute 18/77 School Lane crossing",
    "a sum": "£14 High Street vouchers were bought.",
    "a street without a house": "Parking in Chapel Lane was discussed.",
    "a house of the school": "6 Ashdown House pupils won the cup.",
    "a nursery beside somebody": "Mrs Broadbent, Heron Cottage Nursery, came to see Year R.",
    "a house of the school beside somebody": "Mr Loveday, Nelson House, thanked the pupils.",
    "a class that is called like a house": "Mrs Broadbent teaches The Willows class.",
    "a Welsh farm that a class visits": "Aeth Blwyddyn 2 i Fferm Pant-y-gwair.",
    "a farm that a class visits": "Year 2 went to Tarn End Farm with Mrs Broadbent.",
    "a managed move": "a managed move to Holcombe Green Academy",
    "whose team it is": "Mrs Broadbent's team (Nelson House) came first.",
    "a class": "Mrs Broadbent of 3 Kestrel and Mr Loveday from 4 Oak came.",
    "a building by number": "The school is at number 9 of the county's list.",
    "a year in Welsh": "Aeth Blwyddyn 2 Parc y Llan i'r fferm.",
    "steps of a plan": "Governors agreed 3 Next Steps for the plan.",
    "a date": "The 25 November Walk to School was a success.",
    "a time": "at 6.30 Court Room rules apply",
    "results": "KS2 64% Reading Way; 07:30-09:15 Breakfast Club",
}
PUBLIC = {
    "the venue": "The meeting was held at Thornlea Moor School, 4 School Lane, Calderbridge CX9 4AA.",
    "the letterhead": "Thornlea Moor Primary School, 4 Moor Lane, Calderbridge CX9 4AA",
    "the letterhead over several lines": "Braunfield Academy\n12 Fosse Way\nBraunfield BF2 7QT",
    "the letterhead without a postcode": "Thornlea Moor School, Moor Lane, Calderbridge",
    "a building of the school": "The hall roof at 14 High Street school was repaired.",
    "the registered office": "Registered office: 2 Fosse Way, Braunfield BF2 7QT",
}


@pytest.mark.parametrize(("text", "values"), FOUND.values(), ids=FOUND)
def test_finds(found: Find, text: str, values: list[str]) -> None:
    assert found(UkAddressRecognizer, text) == [(value, "UK_ADDRESS") for value in values]


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(found: Find, text: str) -> None:
    assert found(UkAddressRecognizer, text) == []


@pytest.mark.parametrize("text", PUBLIC.values(), ids=PUBLIC)
def test_an_address_of_a_public_body_has_a_low_score(score: Score, text: str) -> None:
    assert score(UkAddressRecognizer, text) < 0.5


@pytest.mark.parametrize("text", [text for text, _ in FOUND.values()], ids=FOUND)
def test_a_private_address_has_a_high_score(score: Score, text: str) -> None:
    assert score(UkAddressRecognizer, text) >= 0.5
