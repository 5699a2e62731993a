"""Initials that the attendance list does not print: whose they are, where nobody else can be meant.

`Mrs L Haigh` sat there, and `LH to get a third quotation` is said of her: unless a second one of
the table, somebody else of the minutes or a child has the same letters.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.attendance.initials import LETTERED, letters_of, made
from redactor.data import Role, Span
from redactor.expressions import Several
from redactor.naming import NOT_INITIALS, OFFICE_WORDS, parse
from redactor.people.cues import BEFORE, BEHIND
from redactor.people.drafts import SETTLES, WEAK
from redactor.people.opinions import CERTAIN, Opinions
from redactor.people.vocabulary import LOOKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.attendance import Attendee
    from redactor.data import Document, Finding

_LETTERS = re.compile(r"(?<![\w&'’-])[A-Z]{2,4}(?![\w&-])")
_YOUNG = frozenset({Role.PUPIL, Role.FAMILY})
_FEWEST = 2  # letters
# what settles that letters stand for a child or a parent
_BEFORE_THEM, _BEHIND_THEM = (
    Several(
        [(c.pattern, c.pattern) for c in cues if c.role in _YOUNG and c.weight >= SETTLES], LOOKOUT
    )
    for cues in (BEFORE, BEHIND)
)


def with_letters(
    document: Document, findings: Sequence[Finding], seats: Sequence[Attendee]
) -> tuple[Attendee, ...]:
    """The attendance list, with the initials of those who alone can bear them."""
    names = {(made(seat.name), parse(seat.name).surname) for seat in seats}
    bearers = Counter(letters for letters, _ in names)
    others = {seat.initials for seat in seats} | set(_of_others(findings, names))
    others |= _of_children(document, findings)

    def letters(seat: Attendee) -> str:
        own = made(seat.name)
        safe = own not in NOT_INITIALS and own.lower() not in OFFICE_WORDS and own not in others
        return own if safe and len(own) >= _FEWEST and bearers[own] == 1 else ""

    return tuple(
        seat if seat.initials or seat.role is Role.PUPIL else replace(seat, initials=letters(seat))
        for seat in seats
    )


def _of_others(findings: Sequence[Finding], names: set[tuple[str, str]]) -> Iterator[str]:
    """The initials of everyone else who is named in full, or by letters alone."""
    for finding in findings:
        if finding.recognizer == LETTERED:
            yield letters_of(finding.text)
        elif finding.entity_type == "PERSON" and finding.score >= WEAK:
            letters, surname = made(finding.text), parse(finding.text).surname
            if (letters, surname) not in names:
                yield letters


def _of_children(document: Document, findings: Sequence[Finding]) -> set[str]:
    """Letters of which words or the reader say somewhere that they stand for a child or a parent."""
    opinions = Opinions(findings)
    found = set()
    for block in document.blocks:
        for match in _LETTERS.finditer(block.text):
            opinion = opinions.of(Span(block.index, match.start(), match.end()))
            left, right = block.text[: match.start()], block.text[match.end() :]
            told = any(cue.search(left) for cue in _BEFORE_THEM.possible(left))
            told = told or any(cue.search(right) for cue in _BEHIND_THEM.possible(right))
            if told or (opinion is not None and opinion.young >= CERTAIN):
                found.add(match.group())
    return found
