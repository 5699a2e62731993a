"""Whether a name can be that of somebody who has been named before, by the names alone.

One letter amiss, a title that fits, a family name in front, an initial. What the sentences say of
them, and who of several is meant, is the business of `linking`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from redactor.naming import (
    CHURCH_TITLES,
    FAMILY_NAMES_FIRST,
    TITLES,
    Name,
    is_of_a_man,
    is_of_a_woman,
    plain,
    tokens,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.people.drafts import Draft

_MISSPELT = 5  # letters that a surname must have before one wrong letter is forgiven
_HE, _SHE = (
    frozenset({"mr", "sir", "fr", "father", "lord"}),
    frozenset({"mrs", "ms", "miss", "lady", "dame"}),
)

_TWO_NAMES = 2
_CUT_SHORT = re.compile(
    r"(?:\S+\s)*(?:mc|mac|o['’]|d['’]|m['’]|fitz)?[^\W\d_]"
)  # P, McK, O'B, de W
_SPELT = {
    "father": "fr",
    "reverend": "rev",
    "revd": "rev",
    "rev'd": "rev",
    "sister": "sr",
    "brother": "br",
    "professor": "prof",
    "councillor": "cllr",
    "monsignor": "mgr",
}


def is_same(draft: Draft, name: Name) -> bool:
    if not draft.surname or not name.surname:
        return draft.given == name.first and draft.surname == name.surname and not name.titles
    if titles_clash(draft, name):
        return False
    if draft.seated:  # Olivia Tan, or Tan Hui Ling, for Olivia Tan Hui Ling
        parts = {*name.given, *name.surname.split()}
        written = _written(draft.name)
        if parts <= written and (draft.given == name.first or len(parts) > 2 or parts == written):
            return True
    cut_short = is_cut_short(name.surname) and draft.surname.startswith(name.surname)
    if not cut_short and not _same_surname(draft.surname, name.surname):
        return False
    if not draft.given or not name.first:
        return bool(name.titles) and not name.first
    if len(draft.given) == 1 or len(name.first) == 1:
        return draft.given[0] == name.first[0]
    return draft.given == name.first or (
        draft.surname == name.surname and one_letter_off(draft.given, name.first)
    )


def is_cut_short(surname: str) -> bool:
    """Whether it is no more than how a surname begins."""
    return _CUT_SHORT.fullmatch(surname) is not None


@lru_cache(maxsize=512)  # every name is compared with everyone who has a seat
def _written(name: str) -> frozenset[str]:
    return frozenset(plain(token.text) for token in tokens(name))


def _same_surname(one: str, two: str) -> bool:
    return one == two or one_letter_off(one, two) or one.replace("-", " ") == two.replace("-", " ")


def one_letter_off(one: str, two: str) -> bool:
    return (
        min(len(one), len(two)) >= _MISSPELT and Levenshtein.distance(one, two, score_cutoff=1) <= 1
    )


def titles_clash(draft: Draft, name: Name) -> bool:
    """Whether `Mr Hartley` cannot be whom a draft names: Mrs Hartley, or Denise Hartley."""
    titles = set(name.titles)
    he, she = bool(draft.titles & _HE), bool(draft.titles & _SHE)
    if not (he or she):
        he, she = is_of_a_man(draft.given), is_of_a_woman(draft.given)
    return bool((titles & _HE and she and not he) or (titles & _SHE and he and not she))


def sex_clashes(draft: Draft, given: str) -> bool:
    """Whether `Beatrice Young` cannot be the Mr B Young of the list."""
    he, she = bool(draft.titles & _HE), bool(draft.titles & _SHE)
    man, woman = is_of_a_man(given), is_of_a_woman(given)
    return (he and woman and not man) or (she and man and not woman)


def goes_by_given(draft: Draft, name: Name) -> bool:
    """Whether an office in the church goes before the given name: never Mrs Grace for Grace Umeh."""
    return bool(_alike(draft.titles) & _alike(name.titles) & CHURCH_TITLES)


def family_name_first(draft: Draft) -> bool:
    """Whether the list has it before two given names: Nguyen Thi Hanh, Cheung Wing-Yan."""
    bare = [t.low for t in tokens(draft.name) if t.low not in TITLES]
    several = len(bare) > _TWO_NAMES or "-" in bare[-1]
    return several and bare[0] in FAMILY_NAMES_FIRST


def _alike(titles: Iterable[str]) -> set[str]:
    """Titles as one of their spellings: Father and Fr, Rev'd and Reverend."""
    return {_SPELT.get(title, title) for title in titles}


def has_initial(draft: Draft, name: Name) -> bool:
    return draft.given == name.first and draft.surname[:1] == name.surname
