"""What is written like a name and is none stays in Part 1."""

from __future__ import annotations

import pytest
from marked import outcome

STAYS = {
    "schools": "Sir John Moore Primary, Ted Wragg Trust and Queen Elizabeth's Grammar are partners.",
    "saints": "St Cuthbert's, St Anne's and Saint Nicholas were thanked.",
    "chapels": "The vicar took a funeral at Bethel.",
    "firms": "Harrison & Day Roofing, Arthur Penn Storage and Lucas Heart Safety quoted.",
    "a firm with a son": "The gutters were cleaned by the firm of Dominic Sallow & Son.",
    "a limited company": "The contract was awarded to Donald Rennie (Builders) Ltd.",
    "law firms": "Legal advice from Browne Jacobson and Stone King LLP was noted.",
    "products": "Read Write Inc, White Rose Maths, MyConcern and Little Wandle continue.",
    "charities": "The Duke of Edinburgh's Award, Marie Curie and the Red Cross were mentioned.",
    "houses": "Grenfell House won. Brunel and Darwin houses drew.",
    "classes": "Wren class, Rowling class and the Willow and Hazel tutor groups went to Beamish.",
    "peoples of history": "Year 3 are doing the Romans and the Vikings.",
    "houses called after scientists": "Lovelace, Turing, Franklin and Hawking are the new houses.",
    "new names of houses": "The new houses are Heather, Bracken and Myrtle.",
    "rooms": "The Rosa Parks Room and the Mary Seacole Building are to be painted.",
    "streets": "The gates in Victoria Road and Percy Street were moved.",
    "places": "The choir went to Devon, to Alton Towers and to Robin Hood's Bay.",
    "where schools travel": "The Ypres trip in July was approved for 44 students; the Normandy one is full.",
    "countries": "Year 5 had learnt about Uganda.",
    "months": "April and May were wet; in June it was fine. The fair is on 16 May.",
    "halves of a term": "Autumn 2 dates were read. Targets for Summer 1 were set, and in Spring 2 attendance rose.",
    "terms": "Summer Term dates and May Half Term were agreed.",
    "words that open sentences": "Will governors please return their forms. Mark schemes were shared.",
    "grants": "Grant income rose. Pupil Development Grant was spent.",
    "the grace": "The meeting ended with the Grace and the Hail Mary.",
    "hymns and Sundays": "Mothering Sunday is on 15 March. The Lord's Prayer was said.",
    "acronyms": "The SENDCo, DSL and SBM met the LA about PP, SEN and EYFS.",
    "storms": "Storm Isha closed the school.",
    "books": "Year 5 are reading Goodnight Mister Tom, Charlotte's Web and Mr Men books.",
    "films and shows": "The film of Matilda was shown. The production of Oliver runs in March.",
    "parts in a play": "The part of Gabriel is being learnt. Joseph will be played by two pupils.",
    "a city": "The family was in Nairobi for six weeks.",
    "writers on teaching": "The book by Dylan Wiliam and Tom Sherrington's were discussed.",
    "authors": "The Michael Rosen poem and a Roald Dahl day were enjoyed.",
    "people of history": "Year 2 studied Florence Nightingale, Guy Fawkes and Rosa Parks.",
    "prizes": "The Jack Petchey Award and the Sophie Lancaster cup were kept.",
    "principles": "The Nolan principles were noted.",
    "offices": "The Headteacher, the Vice-Chair and the Deputy Headteacher left.",
    "bouncy people": "Dr Bike and Father Christmas will visit.",
    "Welsh verbs": "Mae'r llywodraethwyr wedi cytuno. Roedd y cyfarfod yn Gymraeg. Diolchodd y Cadeirydd.",
    "a Welsh school": "Ysgol Gymunedol Cwm Eithin oedd y lleoliad ac roedd y tywydd yn braf.",
    "a date in two languages": "14 Mai / May 2026, 5.30yh",
    "a Welsh month that is a girl's name": "Derbyniwyd cofnodion 25 Medi yn gywir.",
    "a network": "25/64 – Wi-Fi at High Fell. Now 38 Mbps.",
    "jobs by their letters, counted": "The dog would cost as much as two TAs.",
    "boys of a people": "Black Caribbean boys are 4% of the roll, and Pakistani girls 6%.",
    "a firm and its partner": "SB is a partner in Bains Cartridge World and RF non-executive of Wharfedge Homes.",
    "a firm of an auditor": "Ms Alison Penros of Gale Marriott said it had been a clean audit.",
}


@pytest.mark.parametrize("line", STAYS.values(), ids=STAYS)
def test_is_no_person(line: str) -> None:
    assert outcome(line).cut == []


SCHOOLS = {
    "two in a title": ("Wethrigg Primary School and Tarnside Primary School", "Tarnside has 38."),
    "a school of the church": ("Tarnside Church of England Primary School", "Tarnside has 38."),
    "an academy": ("We met the head of Tarnside Academy.", "Tarnside will lend the hall."),
    "a principal": (
        "The Principal of Tarnside came.",
        "The roll at Marl fell, and Tarnside has 38.",
    ),
}


@pytest.mark.parametrize("lines", SCHOOLS.values(), ids=SCHOOLS)
def test_a_school_is_nobody_where_it_goes_by_its_name_alone(lines: tuple[str, ...]) -> None:
    assert outcome(*lines).cut == []


def test_a_child_is_one_whose_name_a_school_has() -> None:
    result = outcome(
        "Stannard Primary School played. [-Mr Ivo Stannard-] complained about his son.",
        "[-Stannard-] in Year 4 was excluded. The School Council thanked [-Xanthe-].",
    )
    assert result.cut == result.expected


def test_a_village_is_nobody_though_a_lock_has_its_name() -> None:
    lines = ("The Head reported on Wreken Lock.", "Seven came from Nether Wreken by bus.")
    assert outcome(*lines).cut == []


def test_somebody_a_report_is_of_is_no_firm() -> None:
    result = outcome(
        "The report by [+Dr Orme+], the educational psychologist, of [-Noah Lambe-] has come. [-Mrs Lambe-], mother of [-Noah Lambe-], has read it.",
        "[-Dean Roper-], the partner of [-Kelly Marsh-], has been banned from the site.",
    )
    assert result.cut == result.expected
