"""A courtesy title makes a name of the capital behind it, and belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.titled_name import TitledNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "a surname": ("We thank Mrs Dolan.", ["Mrs Dolan"]),
    "an initial": ("*Dr A Ferri, Mr. T. Balogun", ["Dr A Ferri", "Mr. T. Balogun"]),
    "a surname that is a word": ("Miss Price and Mr Field", ["Miss Price", "Mr Field"]),
    "a particle": ("Mr van den Berg and Mrs d'Arcy", ["Mr van den Berg", "Mrs d'Arcy"]),
    "an Irish surname": ("Ms Ní Dhuibhne, Mrs C. Ó Briain", ["Ms Ní Dhuibhne", "Mrs C. Ó Briain"]),
    "a double surname": ("Mrs Hughes-Jones's plan", ["Mrs Hughes-Jones"]),
    "a couple": ("from Mr and Mrs Horrocks about", ["Mr and Mrs Horrocks"]),
    "a Welsh couple": ("gan Mr a Mrs Huws heddiw", ["Mr a Mrs Huws"]),
    "several titles": ("The Revd Canon Tamsin Bishop", ["The Revd Canon Tamsin Bishop"]),
    "a councillor": ("Cty Cllr Mair Owen spoke", ["Cty Cllr Mair Owen"]),
    "a policewoman": ("PC Lomax came", ["PC Lomax"]),
    "in capitals": ("MRS O'NEILL FINED", ["MRS O'NEILL"]),
    "with a curly apostrophe": ("Mr O’Dowd’s bid", ["Mr O’Dowd"]),
    "a Sikh name": ("Mr Gurpreet Singh Gill", ["Mr Gurpreet Singh Gill"]),
    "a council in brackets": ("and Mrs Orme (school council)", ["Mrs Orme"]),
}
LEFT = {
    "a title alone": "Dear Sir or Madam, the Dr was late.",
    "Our Lady": "Our Lady of the Wells is our Sister School.",
    "a school named after a knight": "Sir John Moore Primary and Lady Manners School",
    "books and visitors": "Mr Men books, Dr Bike, Father Christmas, Mother Goose",
    "an office": "Ms Chair, Mr Headteacher",
    "a small letter": "he said mr nobody did it",
    "a surname that is a title": "Imran Sheikh mentioned Ngozi and praised Tom.",
    "the end of a Welsh sentence": "yn Eisteddfod y Sir. Mabli Haf won.",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(TitledNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(TitledNameRecognizer, text) == []
