"""Which sightings are the same person.

A full name is itself. A title and a surname go to the one adult of that name; a lone first name
to whoever bore it last, nearby first; initials to their seat. What fits two people equally well
is nobody's: it becomes a person of its own, to be shown to the reviewer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.attendance.initials import LETTERED, letters_of, made
from redactor.data import Matter, Role
from redactor.naming import (
    ADULT_TITLES,
    KIN_WORDS,
    OFFICE_TITLES,
    Name,
    parse,
    plain,
    tokens,
)
from redactor.naming.short_forms import is_short_for
from redactor.people.drafts import (
    CALLED_A_PUPIL,
    DECLARED,
    INITIALS,
    NAMES_A_JOB,
    OF_A_FAMILY,
    Draft,
    Sighting,
)
from redactor.people.opinions import CERTAIN, UNTITLED
from redactor.people.same_name import (
    family_name_first,
    goes_by_given,
    has_initial,
    is_cut_short,
    is_same,
    one_letter_off,
    sex_clashes,
    titles_clash,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from redactor.attendance import Attendee
    from redactor.data import RosterEntry, Span


def link(
    found: Sequence[Sighting], seats: Sequence[Attendee], roster: Sequence[RosterEntry]
) -> list[Draft]:
    """Drafts in the order in which they first appear; seats and the roster come first."""
    drafts = _known(seats, roster)
    seat_of = {seat.span: seat for seat in seats}
    young = _told_of_children(found)
    # Full names first, wherever they stand: "Grace" in item 1 may be Grace Tindall of item 4.
    for sighting in sorted(found, key=lambda s: (_vagueness(s), s.span)):
        home = _home(sighting, drafts, seat_of, young)
        if home is None:
            home = _new(sighting.text, sighting.name)
            if sighting.recognizer in {LETTERED, INITIALS}:
                home.initials = letters_of(sighting.text)
            drafts.append(home)
        _move_in(sighting, home)
    for draft in drafts:
        draft.sightings.sort(key=lambda s: s.span)
    return [draft for draft in drafts if draft.sightings]


def _known(seats: Sequence[Attendee], roster: Sequence[RosterEntry]) -> list[Draft]:
    """Those on the roster and those in the attendance list, who may be the same."""
    drafts: list[Draft] = []
    for entry in roster:
        draft = _new(entry.name, parse(entry.name))
        draft.role, draft.publish, draft.why = entry.role, entry.publish, "on the roster"
        draft.also = frozenset(plain(alias) for alias in entry.aliases)
        drafts.append(draft)
    for seat in seats:
        name, called = _of_a_seat(seat.name)
        known = next((d for d in drafts if is_same(d, name)), None)
        draft = known or _new(seat.name, name)
        if known is None:
            drafts.append(draft)
        draft.present = True
        draft.also |= called
        draft.titles |= set(name.titles)
        draft.initials = draft.initials or seat.initials
        if draft.role is None:
            draft.role, draft.why = seat.role, "in the attendance list"
    return drafts


def _of_a_seat(text: str) -> tuple[Name, frozenset[str]]:
    """The name of somebody at the table, and how they are called if its first word is one for kin.

    Nana Osei sits there by that first name; whoever is called "Nana Bea" elsewhere is a grandmother.
    """
    name, first = parse(text), tokens(text)[0].low if tokens(text) else ""
    if first not in KIN_WORDS or name.titles:
        return name, frozenset()
    called = frozenset({first, plain(text)})
    alone = first not in name.given and not name.surname
    return (replace(name, given=(first,), surname=name.first) if alone else name), called


def _move_in(sighting: Sighting, home: Draft) -> None:
    home.sightings.append(sighting)
    if home.titles or sighting.name.given:
        home.titles |= set(sighting.name.titles)
    fuller = len(sighting.text) > len(home.name) and sighting.recognizer != INITIALS
    if fuller and not home.seated:
        home.name = sighting.text
    _complete(home, sighting.name)
    if sighting.lone_given and home.given == sighting.name.first[:1]:
        home.given = sighting.name.first  # D Brazier has said something as Dave


def _vagueness(sighting: Sighting) -> int:
    if sighting.recognizer == INITIALS:
        return 4
    if sighting.name.given and len(sighting.name.surname) > 1:
        return 0
    if sighting.name.surname:
        return 1
    return 2 if sighting.speaks or sighting.works or sighting.acts else 3


def _told_of_children(found: Sequence[Sighting]) -> frozenset[tuple[str, str]]:
    """First names and surnames of which it is said somewhere what is said of children."""
    return frozenset(
        (s.name.first, s.name.surname)
        for s in found
        if len(s.name.first) > 1 and s.name.surname and not s.titled
        if _spoken_of_as_a_child(s) and not (s.acts or s.speaks)
    )


def _home(
    sighting: Sighting,
    drafts: list[Draft],
    seat_of: Mapping[Span, Attendee],
    young: frozenset[tuple[str, str]],
) -> Draft | None:
    name, said = sighting.name, plain(sighting.text)
    by_alias = next((d for d in drafts if said in d.also), None)
    if by_alias is not None and not _is_a_child(sighting, by_alias):
        return by_alias
    seated = [d for d in drafts if d.seated and _letters(d.surname) == said]  # H-G
    if seated and not _spoken_of_as_a_child(sighting):
        return seated[0] if len(seated) == 1 else None
    if sighting.recognizer == LETTERED and not _is_cut_down(name):
        letters = letters_of(sighting.text)
        return next((d for d in drafts if d.initials == letters and not d.seated), None)
    if sighting.recognizer == INITIALS:
        printed = next((d for d in drafts if d.initials == sighting.text), None)
        others = (d for d in drafts if not d.seated and made(d.name) == sighting.text)
        return printed or _nearest(sighting, others)
    if sighting.span in seat_of:
        return next((d for d in drafts if is_same(d, parse(seat_of[sighting.span].name))), None)
    if name.given and len(name.surname) > 1:
        same = (d for d in drafts if is_same(d, name))
        child = (name.first, name.surname) in young and not sighting.speaks
        return next((d for d in same if not _is_a_namesake(sighting, d, child=child)), None)
    if name.surname and len(name.surname) > 1:
        return _by_surname(sighting, drafts)
    if name.surname:
        return next((d for d in drafts if has_initial(d, name)), None)
    return _by_given(sighting, drafts)


def _by_surname(sighting: Sighting, drafts: list[Draft]) -> Draft | None:
    name = sighting.name
    adult = bool(set(name.titles) & ADULT_TITLES)
    bearers = [d for d in drafts if d.surname and d.surname.split()[-1] == name.surname]
    if not bearers:  # Mr Hughes for Mr Prys-Hughes, Mrs Dolen for Mrs Dolan
        bearers = [
            d
            for d in drafts
            if name.surname in d.surname.split("-") or one_letter_off(d.surname, name.surname)
        ]
    if not bearers:  # Sister Marie, Rev'd Ade; Miss Nguyen, in the list as Nguyen Thi Hanh
        before = [d for d in drafts if d.given == name.surname]
        bearers = [d for d in before if goes_by_given(d, name) or family_name_first(d)]
    fitting = [
        d for d in bearers if not titles_clash(d, name) and not (adult and not _may_be_titled(d))
    ]
    couple = "and" in plain(sighting.text).split() or "&" in sighting.text
    relative = sighting.settled(Role.FAMILY) and not sighting.works_in(NAMES_A_JOB)
    if relative and not couple and (there := _there_by_title(sighting, fitting)):
        return _nearest(sighting, there)
    if couple or relative:
        fitting = [d for d in fitting if not d.seated]  # the pupil's nan, who is no governor
    called_so = [d for d in fitting if d.titles & set(name.titles)]
    if not any(_known_before(sighting, d) for d in called_so):
        called_so = [] if any(d.seated for d in fitting) else called_so
    if not called_so and any(_may_be_another(sighting, d, drafts) for d in fitting):
        return None
    return _nearest(sighting, called_so or fitting)


_OF_OWN = {"asks about a child of their own", "speaks of a child of their own"}


def _is_cut_down(name: Name) -> bool:
    """A McK: an initial, and a surname of which there is no more than how it begins."""
    return len(name.first) == 1 and len(name.surname) > 1 and is_cut_short(name.surname)


def _letters(surname: str) -> str:
    """The letters of a surname of several parts: "h-g"; empty for any other."""
    parts = surname.split("-")
    return "-".join(part[:1] for part in parts) if len(parts) > 1 else ""


def _there_by_title(sighting: Sighting, fitting: Sequence[Draft]) -> list[Draft]:
    """Who sits there under the very title: `a cousin of Mrs Archer`, `Cllr Case said that her son`."""
    titles = set(sighting.name.titles)
    why = {reason for role, _, reason in sighting.evidence if role is Role.FAMILY}
    alike = (
        titles
        if why & {OF_A_FAMILY, DECLARED}
        else titles & OFFICE_TITLES
        if why <= _OF_OWN
        else set()
    )
    return [d for d in fitting if d.seated and d.titles & alike]


def _known_before(sighting: Sighting, draft: Draft) -> bool:
    """Whether the minutes have named somebody before they speak of `Mr Stone`."""
    return draft.seated or any(other.span < sighting.span for other in draft.sightings)


def _may_be_another(sighting: Sighting, seat: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether somebody else may be meant than the one at the table, of whom no title is known.

    `Mr Short` beside Mrs Short who complains, or a suspended Leo Short; `Old Mrs Metcalfe`, where
    the list has a Metcalfe-Wood.
    """
    read = sighting.said and sighting.opinion is not None and sighting.opinion.at_work >= UNTITLED
    if not seat.seated or sighting.acts or sighting.speaks or read:
        return False
    if sighting.name.surname in seat.surname.split("-")[:-1]:
        return True
    same_name = [d for d in drafts if not d.seated and d.surname == sighting.name.surname]
    beside = [s for d in same_name for s in d.sightings if s.span.block == sighting.span.block]
    return any(s.titled or not s.settled(Role.PUPIL) or _in_trouble(s) for s in beside)


def _in_trouble(sighting: Sighting) -> bool:
    """Whether a private matter of a child is told, of which a parent is spoken of as such."""
    return sighting.matter is not Matter.ORDINARY and not sighting.praised


def _by_given(sighting: Sighting, drafts: list[Draft]) -> Draft | None:
    first = sighting.name.first
    near = [d for d in drafts if not _is_a_child(sighting, d)]
    fitting = [d for d in near if first in {d.given, d.alias} and first]
    if not fitting and not _spoken_of_as_a_child(sighting):
        fitting = _called(first, near, at_work=sighting.speaks or sighting.works)
    if not fitting:  # a lone word may be a surname: "DOLAN", "the Quists"
        word = first.removesuffix("s") if first.endswith("s") else first
        fitting = [d for d in drafts if d.surname and d.surname.split()[-1] in {first, word}]
        if _surely_a_child(sighting):
            fitting = [d for d in fitting if not d.seated or d.role is Role.PUPIL]
        elif sighting.settled(Role.FAMILY) or not _may_sit_there(sighting):
            fitting = [d for d in fitting if not d.seated or _goes_by_surname(d)]
    return _nearest(sighting, _of_the_family(sighting, fitting, drafts) or fitting)


def _of_the_family(
    sighting: Sighting, fitting: Sequence[Draft], drafts: Sequence[Draft]
) -> list[Draft]:
    """`Meet Mrs Ruddle about Amber`: beside a relative it is the child, and nobody at the table."""
    if sighting.acts or sighting.speaks:
        return []
    beside = {
        d.surname
        for d in drafts
        if d.titles
        and not d.seated
        and any(s.span.block == sighting.span.block for s in d.sightings)
    }
    return [d for d in fitting if not d.seated and not d.titles and d.surname in beside - {""}]


def _is_a_namesake(sighting: Sighting, seat: Draft, *, child: bool) -> bool:
    """Whether a child has the name of somebody who is at the table as "Mr J Price", or "A McK" of one.

    `child`: whether the same name is that of a child in another place.
    """
    by_initial = len(seat.given) == 1 < len(sighting.name.first) or _is_cut_down(sighting.name)
    adult = seat.seated and seat.role is not Role.PUPIL
    other = sex_clashes(seat, sighting.name.first) and not (sighting.acts or sighting.speaks)
    return adult and by_initial and (other or child or _spoken_of_as_a_child(sighting))


def _surely_a_child(sighting: Sighting) -> bool:
    """By plain speech or for the reader, whoever at the table is called by the same surname."""
    read = sighting.opinion is not None and sighting.opinion.young >= CERTAIN
    return sighting.settled(Role.PUPIL) or (read and not (sighting.acts or sighting.speaks))


def _may_sit_there(sighting: Sighting) -> bool:
    """Whether a lone surname can be that of somebody at the table: not without a sign of it."""
    at_work = sighting.opinion is not None and sighting.opinion.at_work >= UNTITLED
    acting = sighting.acts or sighting.speaks or at_work
    return acting or sighting.text.isupper() or not sighting.said


def _goes_by_surname(seat: Draft) -> bool:
    """Whether these minutes call somebody at the table by the surname alone: `Doyle explained …`."""
    surname = seat.surname.split()[-1]
    return any(s.lone_given and s.name.first == surname and s.acts for s in seat.sightings)


def _called(first: str, drafts: Sequence[Draft], *, at_work: bool) -> list[Draft]:
    """The one at the table whom a first name can mean: Sam for Samantha, Dave for "D Brazier"."""
    seated = [d for d in drafts if d.seated and d.role is not Role.PUPIL]
    short = [d for d in seated if d.given and is_short_for(first, d.given)]
    if not short and at_work:
        short = [d for d in seated if not d.titles and len(d.given) == 1 and d.given == first[:1]]
    return short if len(short) == 1 else []


def _is_a_child(sighting: Sighting, draft: Draft) -> bool:
    """Whether a lone first name is a pupil's, though somebody at the table has the same."""
    adult = draft.seated and draft.role is not Role.PUPIL
    at_work = sighting.opinion is not None and sighting.opinion.at_work >= UNTITLED
    acting = sighting.speaks or (sighting.acts and at_work)  # `Jo walked us through the data`
    called = any(why == CALLED_A_PUPIL for _, _, why in sighting.evidence)
    return adult and (called or (sighting.settled(Role.PUPIL) and not acting))


def _spoken_of_as_a_child(sighting: Sighting) -> bool:
    return any(role in {Role.PUPIL, Role.FAMILY} for role, _, _ in sighting.evidence)


def _may_be_titled(draft: Draft) -> bool:
    """Whether "Mr Reading" may be this Caspian Reading: not without a sign that he is an adult."""
    if draft.seated:
        return draft.role is not Role.PUPIL or bool(draft.titles)  # Mr C Wade, Post 16 student
    weights = draft.weights()
    employed = any(s.own_matter or s.matter is Matter.PERSONNEL for s in draft.sightings)
    if employed and not weights.get(Role.PUPIL, 0):
        return True  # a leaver, or somebody on sick leave
    return bool(draft.titles) or weights.get(Role.STAFF, 0) > weights.get(Role.PUPIL, 0)


def _nearest(sighting: Sighting, fitting: Iterable[Draft]) -> Draft | None:
    """The one who was named last before this place, a block away counting as much as a page."""
    fitting = list(fitting)
    if sighting.speaks and any(d.seated for d in fitting):
        fitting = [d for d in fitting if d.seated]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None

    def distance(draft: Draft) -> tuple[int, int]:
        before = [s.span for s in draft.sightings if s.span < sighting.span]
        if not before:
            return (1_000_000 if draft.seated else 2_000_000, 0)
        last = before[-1] if before == sorted(before) else max(before)
        blocks = sighting.span.block - last.block
        # a seat at the table is always near; a name of the same paragraph is nearer
        return (min(blocks, 3) if draft.seated else blocks, sighting.span.start - last.end)

    return min(fitting, key=distance)


def _new(text: str, name: Name) -> Draft:
    return Draft(text, name.first, name.alias, name.surname, titles=set(name.titles))


def _complete(draft: Draft, name: Name) -> None:
    if name.first and (not draft.given or len(draft.given) == 1 < len(name.first)) and name.surname:
        draft.given = name.first
    if name.surname and len(name.surname) > len(draft.surname) and draft.surname in name.surname:
        draft.surname = (
            name.surname if not draft.surname or len(draft.surname) == 1 else draft.surname
        )
