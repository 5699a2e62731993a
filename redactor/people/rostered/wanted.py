"""Who of the roster is looked for in a document, and by which letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from redactor.data import Role
from redactor.naming import Name, is_english, is_given_name, is_place, parse
from redactor.naming.letters import only_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.attendance import Attendee
    from redactor.data import RosterEntry

_SHORTEST = 5  # letters of a full name, and of a name that is known by itself


class Form(NamedTuple):
    """One order in which a full name is written, or a name and an initial: Black G, Grace B."""

    letters: str
    joint: int  # after how many letters forename and surname meet
    ends: frozenset[int]  # the same of all its words: van der Berg
    surname_first: bool
    initial: bool = False  # the second part is one

    @property
    def parts(self) -> tuple[str, str]:
        return self.letters[: self.joint], self.letters[self.joint :]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A private person of the roster."""

    entry: RosterEntry
    name: Name
    forms: tuple[Form, ...]
    words: bool  # forename and surname are words of English
    guarded: bool  # the surname alone can be somebody else's: a word, or one of the table
    surnames: tuple[str, ...]  # those that are nobody else's, and no words
    forenames: tuple[str, ...]


def wanted(
    roster: Sequence[RosterEntry], seats: Sequence[Attendee], everything: str
) -> Iterator[Wanted]:
    """Those whose names can be in a text at all, by all its letters."""
    public = [parse(seat.name) for seat in seats if seat.role is not Role.PUPIL]
    public += [parse(entry.name) for entry in roster if not _is_private(entry)]
    borne = {w for name in public for part in (*name.given, name.surname) for w in _words(part)}
    borne |= {form.letters for name in public for form in _initialled(name)}
    for entry in roster:
        if _is_private(entry) and any(word in everything for word in _words(entry.name)):
            person = _person(entry, everything, borne)
            if person.forms or person.surnames or person.forenames:
                yield person


def _is_private(entry: RosterEntry) -> bool:
    young = entry.role in {Role.PUPIL, Role.FAMILY}
    return not entry.publish if young else entry.publish is False


def _person(entry: RosterEntry, everything: str, borne: set[str]) -> Wanted:
    name = parse(entry.name)
    surname = _words(name.surname)
    rare = [w for w in (*surname, *_words(name.first)) if w in everything and w not in borne]
    rare = [w for w in rare if len(w) >= _SHORTEST and not (is_english(w) or is_place(w))]
    forms = [f for given in _called(name, entry.aliases) for f in _forms(given, surname)]
    forms += [form for form in _initialled(name) if form.letters not in borne]
    return Wanted(
        entry,
        name,
        tuple(f for f in forms if all(part in everything for part in f.parts)),
        words=is_english(name.first) and is_english(name.surname),
        guarded=is_english(name.surname) or not borne.isdisjoint(surname),
        surnames=tuple(w for w in rare if w in surname and not is_given_name(w)),
        forenames=tuple(w for w in rare if w not in surname),
    )


def _called(name: Name, aliases: Iterable[str]) -> list[tuple[str, ...]]:
    """The forenames that may stand beside the surname: the first, all, what they go by."""
    also = [alias.given for alias in map(parse, aliases) if not alias.titles]
    return [*dict.fromkeys(given for given in (name.given[:1], name.given, *also) if given)]


def _forms(given: Iterable[str], surname: list[str]) -> Iterator[Form]:
    forename = [word for part in given for word in _words(part)]
    if not surname or sum(map(len, (*forename, *surname))) < _SHORTEST:
        return
    for one, other, turned in ((forename, surname, False), (surname, forename, True)):
        words = (*one, *other)
        ends = frozenset(sum(map(len, words[:n])) for n in range(1, len(words)))
        yield Form("".join(words), sum(map(len, one)), ends, turned)


def _initialled(name: Name) -> Iterator[Form]:
    forename, surname = _words(name.first), _words(name.surname)
    if not forename or not surname:
        return
    for words, other, turned in ((forename, surname, False), (surname, forename, True)):
        letters = "".join(words)
        if len(letters) >= _SHORTEST - 1:
            ends = frozenset(sum(map(len, words[: n + 1])) for n in range(len(words)))
            yield Form(letters + other[0][0], len(letters), ends, turned, initial=True)


def _words(name: str) -> list[str]:
    return [word for word in map(only_letters, re.split(r"[\W_]+", name)) if word]
