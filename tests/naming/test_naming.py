"""The grammar of names: parts, forms, runs, and the word lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.naming import (
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    is_public_name,
    is_welsh,
    parse,
    plain,
    public_names,
    tokens,
    without_possessive,
)
from redactor.naming.bodies import is_thing, names_body
from redactor.naming.runs import is_letters, name_run, starts_sentence
from redactor.naming.short_forms import is_short_for

PARTS = {
    "Zayd": ((), ("zayd",), "", ""),
    "Mrs Dolan": (("mrs",), (), "dolan", ""),
    "Mr and Mrs Horrocks": (("mr", "mrs"), (), "horrocks", ""),
    "The Revd Canon Tamsin Bishop": (("revd", "canon"), ("tamsin",), "bishop", ""),
    "Elizabeth “Libby” Crane": ((), ("elizabeth",), "crane", "libby"),
    "Oluwaseun (Seun) Ade": ((), ("oluwaseun",), "ade", "seun"),
    "Edward Brownlow III": ((), ("edward",), "brownlow", ""),
    "Peter Underhill Jr": ((), ("peter",), "underhill", ""),
    "Sir Hal Frome OBE": (("sir",), ("hal",), "frome", ""),
    "Jean-Luc de la Tour": ((), ("jean-luc",), "de la tour", ""),
    "Mr van den Berg": (("mr",), (), "van den berg", ""),
    "Gareth ap Huw's": ((), ("gareth",), "ap huw", ""),
    "Siobhán Ní Dhuibhne": ((), ("siobhan",), "ni dhuibhne", ""),
    "Auntie Jo": ((), ("jo",), "", ""),
}


@pytest.mark.parametrize("text", PARTS)
def test_takes_a_name_apart(text: str) -> None:
    name = parse(text)
    assert (name.titles, name.given, name.surname, name.alias) == PARTS[text]


@pytest.mark.parametrize(
    ("written", "bare"),
    [("Kayden's", "Kayden"), ("Kayden’s", "Kayden"), ("Banks'", "Banks"), ("James", "James")],
)
def test_takes_the_possessive_off(written: str, bare: str) -> None:
    assert without_possessive(written) == bare


@pytest.mark.parametrize("word", ["Khatib", "al-Khatib", "d'Arcy", "O'Dowd", "Ó"])
def test_knows_how_a_name_begins(word: str) -> None:
    assert is_capitalised(word)


@pytest.mark.parametrize("word", ["van", "governor", "e-mail"])
def test_knows_how_no_name_begins(word: str) -> None:
    assert not is_capitalised(word)


@pytest.mark.parametrize(
    "name",
    "Kayden Zuzanna Aoife Chidera Keziah Tallulah Wilf Everly Lexi-Mae Nevaeh Abdirahman Harpreet Ngoc "
    "Oisín Efa Mairead Shlomo Andreea Thi Kwabena Otilia Bilal Sukhpreet Tejinder Nivetha Besjana Rezan "
    "Winta Toluwani Nmesoma Ewurama Ilayda Kristiyan".split(),
)
def test_knows_first_names_of_all_communities(name: str) -> None:
    assert is_given_name(name)


@pytest.mark.parametrize("word", ["Governors", "Brighton", "Uganda", "Policy", "Ofsted"])
def test_knows_what_is_no_first_name(word: str) -> None:
    assert not is_given_name(word)


def test_tells_places_and_public_names_from_neighbours() -> None:
    assert is_place("Wrexham")
    assert not is_place("Farrar")
    assert is_public_name("Michael Rosen")
    assert is_public_name("Charlotte’s Web")
    assert not is_public_name("Michael Rowson")
    assert public_names("Then Romeo and Juliet was read.") == [(5, 21)]
    assert is_english("governor")


@pytest.mark.parametrize(
    ("form", "name"),
    [("Libby", "Elizabeth"), ("Ted", "Edward"), ("Bev", "Beverley"), ("Ros", "Rosalind")],
)
def test_knows_short_forms(form: str, name: str) -> None:
    assert is_short_for(form, name)
    assert not is_short_for(name, form)


def test_knows_welsh_by_its_small_words() -> None:
    assert is_welsh("Roedd y llywodraethwyr wedi cytuno ar y cofnodion ac ar y gyllideb.")
    assert not is_welsh("Y3 – Finn, Y4 – Aoife, Y5 – Ibrahim")
    assert not is_welsh("The governors agreed the minutes of the last meeting.")


def test_a_letter_of_another_alphabet_with_an_accent_is_compared_as_what_it_looks_like() -> None:
    assert plain("\u038astan") == "istan"  # a Greek iota with its accent
    assert plain("Éilis") == "eilis"


def run_of(text: str, first: str) -> str:
    folded = fold(text)
    words = tokens(folded)
    at = next(i for i, word in enumerate(words) if word.text == first)
    run = name_run(folded, words, at)
    return text[words[run.start].start : words[run.end - 1].end]


RUNS = {
    "stops at an office": ("Rebecca Farrar Headteacher", "Rebecca", "Rebecca Farrar"),
    "stops at initials": ("Sue Marsh SM", "Sue", "Sue Marsh"),
    "stops at a title": ("Sue Marsh Mrs Pike", "Sue", "Sue Marsh"),
    "stops behind a possessive": ("Keziah's Bronze", "Keziah's", "Keziah's"),
    "goes over particles": ("Lucy van der Merwe", "Lucy", "Lucy van der Merwe"),
    "goes over an initial": ("John Q. Ames spoke", "John", "John Q. Ames"),
    "takes an initial for a surname": ("Corey D completed", "Corey", "Corey D"),
    "goes over a nickname": ("Elizabeth 'Libby' Crane", "Elizabeth", "Elizabeth 'Libby' Crane"),
    "stops at brackets that hold an office": ("Farrar (Chair) Pike", "Farrar", "Farrar"),
    "stops where a comma is missing": ("Carys Thrupp Bridget Vyle", "Carys", "Carys Thrupp"),
    "stops there behind a title": ("Rev Carys Thrupp Bridget Vyle", "Rev", "Rev Carys Thrupp"),
    "goes over two first names": (
        "Anna Maria Lopez Garcia",
        "Anna",
        "Anna Maria Lopez Garcia",
    ),
    "goes over three first names": ("Sioned Haf Mair Prys", "Sioned", "Sioned Haf Mair Prys"),
    "stops at a verb in capitals": ("JAYDEN MOSS FINED", "JAYDEN", "JAYDEN MOSS"),
}


@pytest.mark.parametrize(("text", "first", "run"), RUNS.values(), ids=RUNS)
def test_a_run(text: str, first: str, run: str) -> None:
    assert run_of(text, first) == run


def is_body(text: str, first: str) -> bool:
    folded = fold(text)
    words = tokens(folded)
    at = next(i for i, word in enumerate(words) if word.text == first)
    run = name_run(folded, words, at)
    return names_body(folded, words, run) or is_thing(folded, words, run)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Harrison & Day Roofing", "Harrison"),
        ("Francis Nolan Windows", "Francis"),
        ("Saltcote Academy", "Saltcote"),
        ("Heath and Harbour Academies Trust", "Heath"),
        ("Ysgol Cwm Eithin", "Cwm"),
        ("St Chad", "Chad"),
        ("the Ellen Wray room", "Ellen"),
        ("Jonah Swift Education had", "Jonah"),
        ("the Moulin's sails", "Moulin's"),
        ("the head of Tarrow Lode", "Tarrow"),
        ("Heads: Ada Orr (Tarrow Lode)", "Tarrow"),
    ],
)
def test_names_a_body_or_a_thing(text: str, first: str) -> None:
    assert is_body(text, first)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Rosemary Field", "Rosemary"),
        ("George & Edie Pugh", "George"),
        ("the Dolan family", "Dolan"),
        ("the Quists were told", "Quists"),
        ("Jonah Swift Education Officer", "Jonah"),
        ("on the head of Leo Marsh", "Leo"),
        ("the head of Mia Rowe's school", "Mia"),
    ],
)
def test_names_people(text: str, first: str) -> None:
    assert not is_body(text, first)


@pytest.mark.parametrize("word", ["CHe", "CyS", "NoD", "RF", "ABi"])
def test_letters_are_initials(word: str) -> None:
    assert is_letters(word)


def test_knows_where_a_capital_says_nothing() -> None:
    text = "Will it? 3. Mark came. “Hope” and Grace"
    opening = [token.text for token in tokens(text) if starts_sentence(text, token)]
    assert opening == ["Will", "Mark", "Hope"]


@given(st.text(max_size=60))
def test_folding_keeps_every_place_and_tokens_are_stretches_of_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert all(text[t.start : t.end] == t.text for t in tokens(text))


@given(st.text(max_size=40))
def test_parsing_never_fails_and_plain_is_its_own_plain(text: str) -> None:
    parse(text)
    assert plain(plain(text)) == plain(text)
