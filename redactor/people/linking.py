"""Which sightings are the same person.

A full name is itself. A title and a surname go to the one adult of that name; a lone first name
to whoever bore it last, nearby first; initials to their seat. What fits two people equally well
is nobody's: it becomes a person of its own, to be shown to the reviewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from redactor.data import Role, RosterEntry
from redactor.naming import ADULT_TITLES, Name, parse, plain, tokens
from redactor.people.attendance import Attendee
from redactor.people.drafts import Draft, Sighting

_SETTLES = 2.5  # weight of evidence that goes before a shared surname
_MISSPELT = 5  # letters that a surname must have before one wrong letter is forgiven
_HE, _SHE = frozenset({"mr", "sir", "fr", "father", "lord"}), frozenset({"mrs", "ms", "miss", "lady", "dame"})


def link(
    found: Sequence[Sighting], seats: Sequence[Attendee], roster: Sequence[RosterEntry]
) -> list[Draft]:
    """Drafts in the order in which they first appear; seats and the roster come first."""
    drafts: list[Draft] = []
    seat_of = {seat.span: seat for seat in seats}
    for entry in roster:
        draft = _new(entry.name, parse(entry.name))
        draft.role, draft.publish, draft.why = entry.role, entry.publish, "on the roster"
        drafts.append(draft)
    for seat in seats:
        name = parse(seat.name)
        draft = next((d for d in drafts if _same_full(d, name)), None) or _new(seat.name, name)
        if draft not in drafts:
            drafts.append(draft)
        draft.titles |= set(name.titles)
        draft.initials = draft.initials or seat.initials
        if draft.role is None:
            draft.role, draft.why = seat.role, "in the attendance list"
    # Full names first, wherever they stand: "Grace" in item 1 may be Grace Tindall of item 4.
    ordered = sorted(found, key=lambda s: (_vagueness(s), s.span))
    for sighting in ordered:
        home = _home(sighting, drafts, seat_of)
        if home is None:
            home = _new(sighting.text, sighting.name)
            drafts.append(home)
        home.sightings.append(sighting)
        if home.titles or sighting.name.given:
            home.titles |= set(sighting.name.titles)
        if len(sighting.text) > len(home.name) and not home.seated and sighting.recognizer != "initials":
            home.name = sighting.text
        _complete(home, sighting.name)
    for draft in drafts:
        draft.sightings.sort(key=lambda s: s.span)
    return [draft for draft in drafts if draft.sightings]


def _vagueness(sighting: Sighting) -> int:
    if sighting.recognizer == "initials":
        return 3
    if sighting.name.given and len(sighting.name.surname) > 1:
        return 0
    return 1 if sighting.name.surname else 2


def _home(sighting: Sighting, drafts: list[Draft], seat_of: dict[object, Attendee]) -> Draft | None:
    name = sighting.name
    if sighting.recognizer == "initials":
        return next((d for d in drafts if d.initials == sighting.text), None)
    if sighting.span in seat_of:
        return next((d for d in drafts if _same_full(d, parse(seat_of[sighting.span].name))), None)
    if name.given and len(name.surname) > 1:
        return next((d for d in drafts if _same_full(d, name)), None)
    if name.surname and len(name.surname) > 1:
        return _by_surname(sighting, drafts)
    if name.surname:
        return next((d for d in drafts if _initial_of(d, name)), None)
    return _by_given(sighting, drafts)


def _same_full(draft: Draft, name: Name) -> bool:
    if not draft.surname or not name.surname:
        return draft.given == name.first and draft.surname == name.surname and not name.titles
    if _titles_clash(draft, name):
        return False
    if draft.given == name.first and draft.seated:  # Olivia Tan for Olivia Tan Hui Ling
        written = {plain(token.text) for token in tokens(draft.name)}
        if {*name.given, *name.surname.split()} <= written:
            return True
    if not _same_surname(draft.surname, name.surname):
        return False
    if not draft.given or not name.first:
        return bool(name.titles) and not name.first
    if len(draft.given) == 1 or len(name.first) == 1:
        return draft.given[0] == name.first[0]
    return draft.given == name.first or (
        draft.surname == name.surname and _one_letter_off(draft.given, name.first)
    )


def _same_surname(one: str, two: str) -> bool:
    return one == two or _one_letter_off(one, two) or one.replace("-", " ") == two.replace("-", " ")


def _one_letter_off(one: str, two: str) -> bool:
    return min(len(one), len(two)) >= _MISSPELT and Levenshtein.distance(one, two, score_cutoff=1) <= 1


def _titles_clash(draft: Draft, name: Name) -> bool:
    titles = set(name.titles)
    return bool(titles & _HE and draft.titles & _SHE or titles & _SHE and draft.titles & _HE)


def _by_surname(sighting: Sighting, drafts: list[Draft]) -> Draft | None:
    name = sighting.name
    adult = bool(set(name.titles) & ADULT_TITLES)
    bearers = [d for d in drafts if d.surname and d.surname.split()[-1] == name.surname]
    if not bearers:  # Mr Hughes for Mr Prys-Hughes, Mrs Dolen for Mrs Dolan
        bearers = [
            d
            for d in drafts
            if name.surname in d.surname.split("-") or _one_letter_off(d.surname, name.surname)
        ]
    fitting = [
        d for d in bearers if not _titles_clash(d, name) and not (adult and not _may_be_titled(d))
    ]
    if any(role is Role.FAMILY and weight >= _SETTLES for role, weight, _ in sighting.evidence):
        fitting = [d for d in fitting if not d.seated]  # the pupil's nan, who is no governor
    if "and" in plain(sighting.text).split() or "&" in sighting.text:
        fitting = [d for d in fitting if not d.seated]
    return _nearest(sighting, fitting)


def _by_given(sighting: Sighting, drafts: list[Draft]) -> Draft | None:
    first = sighting.name.first
    fitting = [d for d in drafts if d.given and d.given == first]
    if not fitting:  # the list has "D Brazier", the minutes call him Dave
        fitting = [
            d
            for d in drafts
            if d.seated and not d.titles and len(d.given) == 1 and d.given == first[:1]
        ]
        fitting = fitting if len(fitting) == 1 else []
    if not fitting:  # a lone word may be a surname: "DOLAN", "the Quists"
        word = first.removesuffix("s") if first.endswith("s") else first
        fitting = [d for d in drafts if d.surname in {first, word} and d.surname]
    return _nearest(sighting, fitting)


def _initial_of(draft: Draft, name: Name) -> bool:
    return draft.given == name.first and draft.surname[:1] == name.surname


def _may_be_titled(draft: Draft) -> bool:
    """Whether "Mr Reading" may be this Caspian Reading: not without a sign that he is an adult."""
    if draft.seated:
        return draft.role is not Role.PUPIL
    weights = draft.weights()
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
    return Draft(name=text, given=name.first, surname=name.surname, titles=set(name.titles))


def _complete(draft: Draft, name: Name) -> None:
    if name.first and (not draft.given or len(draft.given) == 1 < len(name.first)) and name.surname:
        draft.given = name.first
    if name.surname and len(name.surname) > len(draft.surname) and draft.surname in name.surname:
        draft.surname = name.surname if not draft.surname or len(draft.surname) == 1 else draft.surname
