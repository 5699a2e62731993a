"""Names typed without capitals, blanks or full stops are found, and what only looks so is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.detect.names.hurried_name import HurriedNameRecognizer

if TYPE_CHECKING:
    from conftest import Names

FOUND = {
    "a title in small letters": ("mr kinnaird gave the figures", ["mr kinnaird"]),
    "first name and surname": ("ask dr osric benfold for it", ["dr osric benfold"]),
    "a name without a capital": ("Revd mulgrave would not fund it", ["Revd mulgrave"]),
    "a surname that is a word": ("mrs price and Mr day came", ["mrs price", "Mr day"]),
    "a letter that touches": ("T.Silver: leave to March", ["T.Silver"]),
    "letters that touch capitals": ("prop. J.P.BERHE, sec. B.Nurse", ["J.P.BERHE", "B.Nurse"]),
    "an article that is an initial": ("A Negash has done her training", ["A Negash"]),
    "alone in its cell": ("I. Thiong’o", ["I. Thiong’o"]),
    "before the initials": ("E Oduya EO; I Adeyemi IA; R Costa RC", ["I Adeyemi"]),
}
LEFT = {
    "what children miss": "Some miss school, others miss kayaking or miss out.",
    "a title and a word": "the dr appointment; Mr and Mrs; a canon lens",
    "answers": "Q.How many? A.Six. A.Not yet.",
    "subjects": "P.E.Kit and R.E.Books are lost",
    "an article": "A Zumba class. A Makaton sign was learnt. I Think so",
    "an acronym": "A SAR was received; a GAG, A LADO.",
    "a place": "A Leicester, I Swansea",
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_finds(names: Names, text: str, found: list[str]) -> None:
    assert names(HurriedNameRecognizer, text) == found


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_leaves(names: Names, text: str) -> None:
    assert names(HurriedNameRecognizer, text) == []
