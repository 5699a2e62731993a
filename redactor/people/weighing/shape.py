"""What the form of a name says of its bearer, and what stands close beside it.

Mr and Mrs Orr        the Hartigans        Leo B.        Auntie Jean        in a column of pupils
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Matter, Role
from redactor.naming import (
    JOB_WORDS,
    KIN_WORDS,
    NAME_WORDS,
    PEOPLES,
    is_english,
    is_given_name,
    plain,
    tokens,
)
from redactor.people.drafts import CALLED_A_RELATIVE, PLAINLY_AT_WORK
from redactor.people.origins import comes_from_a_body, has_a_firm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Span
    from redactor.people.drafts import Sighting

_COUPLE = re.compile(r"\b(?:mr|dr|rev\w*)\.?\s+(?:and|&|a)\s+(?:mrs|ms|miss|dr)\b", re.IGNORECASE)
_SHORTEST = 4  # letters of a surname with the s of its plural, at least one more
_CLOSE = 8  # characters between a name and what belongs to it
# A table of people says in the head of a column what they are; of staff only such as are ill, paid …
COLUMN_ROLES = {
    "column of pupils": Role.PUPIL,
    "column of families": Role.FAMILY,
    "column of staff": Role.STAFF,
}


def weigh_shape(sighting: Sighting, text: str, contacts: Sequence[Span]) -> None:
    """Evidence of the name's own shape, and of an address behind it."""
    if _COUPLE.search(sighting.text):
        sighting.evidence.append((Role.FAMILY, 2, "a couple"))
    if sighting.titled and comes_from_a_body(text[sighting.span.end :]):
        sighting.evidence.append((Role.STAFF, 1.5, "comes from a firm or body"))
    first = tokens(sighting.text)[0].low
    at_work = any(why == PLAINLY_AT_WORK for _, _, why in sighting.evidence)
    sighting.evidence += [
        said for said in _called_by(first) if not (at_work and said[0] is Role.FAMILY)
    ]
    if has_a_firm(sighting.name.surname, text[sighting.span.end :]):
        sighting.evidence.append((Role.STAFF, 2, "a firm bears the name"))
    if role := COLUMN_ROLES.get(sighting.recognizer):
        sighting.evidence.append((role, 4, "in a column of such names"))
        sighting.matter = Matter.PERSONNEL if role is Role.STAFF else Matter.PUPIL
    span = sighting.span
    if any(c.block == span.block and 0 <= c.start - span.end < _CLOSE for c in contacts):
        sighting.evidence.append((Role.FAMILY, 2, "a private address or number follows"))
    if (
        sighting.lone_given
        and is_given_name(sighting.text)
        and (first in NAME_WORDS or not is_english(first))
        and text[sighting.span.end :].lstrip().startswith(":")
    ):
        sighting.evidence.append((Role.PUPIL, 1, "heads an entry of a list"))
    if _is_a_family(sighting, text):
        sighting.evidence.append((Role.FAMILY, 2.5, "a family in the plural"))
    if sighting.surname_initial:
        sighting.evidence.append((Role.PUPIL, 3, "first name and initial"))


_BISHOPS = frozenset({"bishop", "archbishop", "cardinal"})  # who have no other matter in minutes


def _called_by(first: str) -> list[tuple[Role, float, str]]:
    """Evidence of a word that stands before the name as a title does."""
    kin = [(Role.FAMILY, 3.0, CALLED_A_RELATIVE)] if first in KIN_WORDS else []
    if first in _BISHOPS:
        return [(Role.STAFF, 3.0, PLAINLY_AT_WORK)]
    return kin + ([(Role.STAFF, 2.0, "called by a job")] if first in JOB_WORDS else [])


# … and "the Lettings policy" is none
_OF_PAPERS = re.compile(
    r"\s+(?:polic(?:y|ies)|procedures?|schemes?|code|committee|panel|register|agreement|handbook|guidance|officer|framework|strategy|statement|charges|income)\b",
    re.IGNORECASE,
)


def _is_a_family(sighting: Sighting, text: str) -> bool:
    """`the Hartigans`; not the Romans."""
    word, before = plain(sighting.text), text[: sighting.span.start]
    if _OF_PAPERS.match(text, sighting.span.end):
        return False
    plural = (
        sighting.lone_given
        and len(word) > _SHORTEST
        and word.endswith("s")
        and not is_given_name(word)
    )
    return plural and before.lower().endswith("the ") and word not in PEOPLES
