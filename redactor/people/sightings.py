"""Every place where the text names somebody: what was found, without what is no person.

What lives here: findings, seats and what only the reader saw, put together block by block. What
does not: names that follow from those which are known (`found_again`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.attendance.initials import LETTERED, letters_of, made
from redactor.data import Block, Document, Finding, Role, RosterEntry, Span, Story
from redactor.naming import (
    MONTHS,
    fold,
    is_capitalised,
    is_english,
    is_given_name,
    is_place,
    parse,
    plain,
    public_names,
    tokens,
)
from redactor.naming.spelled import written
from redactor.people.columns import of_schools
from redactor.people.drafts import ATTENDANCE_LIST, ROSTER, SETTLES, WEAK, Sighting
from redactor.people.found_again import (
    again,
    companions,
    forms,
    initials,
    introduced,
    letters_beside,
    nicknames,
    only_read,
)
from redactor.people.rostered import rostered
from redactor.people.schools import body_words, by_first_name, is_meant
from redactor.people.vocabulary import A_CLASS_FOLLOWS, A_FAMILY_FOLLOWS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from redactor.attendance import Attendee
    from redactor.naming import Name

_BESIDE = re.compile(r"\.?(?:,|,? and| &| a|/|, a)\s*(?:(?:little|young|big) )?")
_LONE_LIST = re.compile(r"\b[A-Z][a-z]+(?:, [A-Z][a-z]+)+,? (?:and|&) [A-Z][a-z]+\b(?! [A-Z])")
_ARE_HOUSES = re.compile(
    r" (?:are|were|as) (?:the |our )?(?:new )?(?:houses?|house names|classes|class names|teams)\b"
)
_PART_BEFORE = re.compile(
    r"\b(?:parts?|roles?|characters?|productions?|films?|musicals?|novels?|stor(?:y|ies)|pantomimes?|staging|screening) of "
    r"[\"“‘']?(?:the )?$",
    re.IGNORECASE,
)
# "the story of Yusuf, who cried for three weeks", "a film of Ada using her tablet".
_IS_A_CHILD = re.compile(
    r",? who (?:came|cried|joined|arrived|could|couldn|can|did|now|had|has|is now|started|used to)\b"
    r"|,? (?:using|reading|asking|singing|signing|walking|talking|showing|explaining|describing|presenting|telling|in (?:his|her|their) class)\b"
)
_PART_AFTER = re.compile(
    r"[!”\"’']* (?:will be|is to be|was|were|is|are|being) (?:played|staged|performed|screened|studied) (?:by|in|on|at)\b"
    r"|! ",
    re.IGNORECASE,
)

_LETTERED_ITEM = re.compile(r"[A-Z]\.\s+(?=[A-Z])")
_DAY = 5  # characters of the longest day before a month: "15th "
_MONTH_OF_A_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{'|'.join(sorted(MONTHS))})\s+(?=[A-ZÀ-Þ])", re.IGNORECASE
)


def sightings(
    document: Document,
    findings: Sequence[Finding],
    seats: Sequence[Attendee],
    roster: Sequence[RosterEntry],
) -> list[Sighting]:
    """All sightings in reading order, without overlaps."""
    seen: dict[int, list[Sighting]] = {}
    at_the_table = {seat.initials: seat.name for seat in seats if seat.initials}
    letters = {**_lettered(findings), **at_the_table}
    for new in _at_first_sight(document, findings, seats):
        seated = new.text in at_the_table or _at_the_table(new, seats)
        if not (
            seated
            or _is_what_they_do(new.text, at_the_table)
            or _numbers_pages(document.blocks[new.span.block], new)
        ):
            _add(seen, new)
    _add_all(seen, only_read(document, findings, seen, letters))
    surnames = {s.name.surname for of_block in seen.values() for s in of_block} - {""}
    for block in document.blocks:
        _add_all(seen, introduced(block, seen.get(block.index, []), surnames))
        _add_all(seen, nicknames(block, seen.get(block.index, [])))
    known = forms(seen, roster)
    bodies = body_words(
        document,
        frozenset(
            plain(s.name.surname)
            for of_block in seen.values()
            for s in of_block
            if s.name.surname and (s.name.given or s.titled)
        ),
    )
    for block in document.blocks:
        _add_all(seen, (*again(block, known, bodies), *initials(block, letters)))
        _add_all(seen, companions(block, seen.get(block.index, [])))
        _firm_up(block, seen.get(block.index, []))
    taken = frozenset(letters) | {made(seat.name) for seat in seats}
    _add_all(seen, letters_beside(document, seen, taken))
    schools = {block.index for block in of_schools(document)}
    everything = [
        sighting
        for index, of_block in seen.items()
        for sighting in of_block
        if not _numbers_pages(document.blocks[index], sighting)
        and not (index in schools and _opens_its_cell(document.blocks[index], sighting))
    ]
    for sighting in everything:
        sighting.apart = document.blocks[sighting.span.block].story is not Story.BODY
        _take_in_family(sighting, document.blocks[sighting.span.block].text)
    people = list(_of_people(document, everything, bodies))
    for sighting in rostered(document, roster, seats):
        sighting.apart = document.blocks[sighting.span.block].story is not Story.BODY
        people = _with_rostered(people, sighting)
    return sorted(people, key=lambda s: s.span)


def _with_rostered(people: list[Sighting], new: Sighting) -> list[Sighting]:
    """The same with somebody whom the roster knows by their letters, unless others know them better."""
    touched = [s for s in people if s.span.overlaps(new.span)]
    sure = [s for s in touched if s.span.covers(new.span) and not s.weak]
    if any(new.weak or _alike(s.name, new.name) for s in sure):
        return people
    name = new.name
    for other in touched:
        new = _union(other, new)
    new.name, new.recognizer = name, ROSTER
    return [*(s for s in people if s not in touched), new]


def _alike(one: Name, other: Name) -> bool:
    return one.surname == other.surname or (one.first == other.first and not one.surname)


# "Page" before its number, which is a field; "Page C" of an annex
_PAGE = re.compile(r"(?:^|[\t|–-]\s*|\s{2,})(?P<page>Page(?:\s+[A-Z])?)(?=\s*(?:of\b.*)?$)")


def _numbers_pages(block: Block, sighting: Sighting) -> bool:
    """Whether what looks like a name stands in a header or footer before the number of the page."""
    found = _PAGE.search(block.text) if block.story in {Story.HEADER, Story.FOOTER} else None
    return found is not None and found.start("page") <= sighting.span.start < found.end("page")


def _opens_its_cell(block: Block, sighting: Sighting) -> bool:
    """Whether, in a column of schools, what looks like a name is what the school is called."""
    return not (sighting.titled or block.text[: sighting.span.start].strip())


def _at_the_table(sighting: Sighting, seats: Sequence[Attendee]) -> bool:
    """Whether letters with full stops are those of somebody who sat there: J.T. is JT."""
    if sighting.recognizer != LETTERED or sighting.evidence:
        return False
    letters = letters_of(sighting.text)
    return any(letters in {seat.initials.upper(), made(seat.name)} for seat in seats)


def _is_what_they_do(text: str, at_the_table: Container[str]) -> bool:
    """Whether it is a verb behind the initials of somebody who sat there: `MR explained`."""
    letters, _, verb = text.partition(" ")
    return letters in at_the_table and verb.islower() and is_english(verb)


def _lettered(findings: Sequence[Finding]) -> dict[str, str]:
    """The letters of `Pupil KL`, who is KL further on; one letter alone may be anything."""
    names = [f.text for f in findings if f.recognizer == LETTERED]
    return {letters_of(name): name for name in names if len(letters_of(name)) > 1}


def _at_first_sight(
    document: Document, findings: Sequence[Finding], seats: Sequence[Attendee]
) -> Iterator[Sighting]:
    houses = [f.span for f in findings if f.entity_type == "UK_ADDRESS" and f.score >= WEAK]
    for finding in findings:
        a_place = finding.recognizer == "model" or is_place(finding.text)
        in_address = a_place and any(house.covers(finding.span) for house in houses)
        if finding.entity_type == "PERSON" and not in_address:
            text = document.blocks[finding.span.block].text
            span = _without_month(text, finding.span)
            name = written(text[span.start : span.end])
            new = _sighting(span, name, finding.score, finding.recognizer)
            if finding.recognizer == LETTERED and finding.text[1:2] not in {
                ".",
                " ",
            }:  # L.M., A McK
                new.evidence.append((Role.PUPIL, SETTLES, "letters for the name of a child"))
            yield new
    for seat in seats:
        yield _sighting(seat.span, seat.name, 0.95, ATTENDANCE_LIST)


def _without_month(text: str, span: Span) -> Span:
    """`On 15 October Abena Lamb heard …`: the month belongs to the date."""
    dated = _MONTH_OF_A_DATE.search(text, max(0, span.start - _DAY), span.end)
    return Span(span.block, dated.end(), span.end) if dated and dated.end() < span.end else span


def _of_people(
    document: Document, found: Sequence[Sighting], bodies: frozenset[str]
) -> Iterator[Sighting]:
    """Those that are not plainly a school, a part in a play or a plant; doubtful ones are marked."""
    letters = {
        block.text[0]
        for block in document.blocks
        if block.heading and _LETTERED_ITEM.match(block.text)
    }
    full = frozenset(s.name.first for s in found if s.name.surname and s.name.given)
    schools = by_first_name(document, full)
    for sighting in found:
        block = document.blocks[sighting.span.block]
        text = block.text
        heads = block.heading and sighting.span.start == 0
        if heads and _is_an_items_letter(sighting.text, letters):
            continue
        sighting.weak |= plain(sighting.text) in bodies
        sighting.public = _is_public(fold(text), sighting)
        if sighting.public and text[: sighting.span.start].lower().endswith(" the "):
            continue  # the Red Cross family tracing service
        a_school = sighting.lone_given and plain(sighting.text) in schools
        if a_school and is_meant(fold(text), sighting.span.start, sighting.span.end):
            continue
        if not _is_a_body(sighting, bodies) and not _is_a_thing(text, sighting):
            yield sighting


def _is_an_items_letter(name: str, letters: set[str]) -> bool:
    """Whether "C. Last meeting" is item C, where B or D is one as well."""
    item = _LETTERED_ITEM.match(name)
    beside = item and {chr(ord(name[0]) - 1), chr(ord(name[0]) + 1)} & letters
    return bool(beside) and all(is_english(word) for word in name[2:].split())


def _is_public(text: str, sighting: Sighting) -> bool:
    span = sighting.span
    return any(start <= span.start and span.end <= end for start, end in public_names(text))


def _is_a_thing(text: str, sighting: Sighting) -> bool:
    return _is_a_part(text, sighting) or _among_things(text, sighting)


def _is_a_part(text: str, sighting: Sighting) -> bool:
    """A part in a play, or the play: `the part of Gabriel`, `Oliver! will be staged`."""
    if sighting.name.surname and not sighting.titled:
        return False
    before, after = text[: sighting.span.start], text[sighting.span.end :]
    if _IS_A_CHILD.match(after) or A_CLASS_FOLLOWS.match(after):
        return False
    return bool(_PART_BEFORE.search(before) or _PART_AFTER.match(after))


def _among_things(text: str, sighting: Sighting) -> bool:
    """In a list with a word that is no name: `Heather, Bracken, Rowan and Myrtle` are houses."""
    if not sighting.lone_given:
        return False
    for match in _LONE_LIST.finditer(text):
        if match.start() <= sighting.span.start < match.end():
            if _ARE_HOUSES.match(text, match.end()):
                return True
            members = [token.text for token in tokens(match.group()) if is_capitalised(token.text)]
            return is_english(sighting.text) and any(
                is_english(word) and not is_given_name(word) for word in members[1:]
            )
    return False


def _is_a_body(sighting: Sighting, bodies: frozenset[str]) -> bool:
    """What this document uses for a school or a place elsewhere."""
    unlikely = sighting.weak or len(tokens(sighting.text)) > 1
    return unlikely and not sighting.titled and plain(sighting.text) in bodies


def _sighting(span: Span, text: str, score: float, recognizer: str) -> Sighting:
    unknown_word = recognizer == "model" and len(tokens(text)) == 1 and not is_given_name(text)
    weak = score < WEAK or unknown_word
    return Sighting(span, text, parse(text), score, recognizer, weak=weak)


def _add_all(seen: dict[int, list[Sighting]], found: Iterable[Sighting]) -> None:
    for sighting in list(found):  # which looks at those that were seen before
        _add(seen, sighting)


def _add(seen: dict[int, list[Sighting]], new: Sighting) -> None:
    """Put a sighting among those of its block; where two overlap, their union stays."""
    others = seen.setdefault(new.span.block, [])
    for other in [o for o in others if o.span.overlaps(new.span)]:
        others.remove(other)
        new = _union(other, new)
    others.append(new)


def _union(one: Sighting, two: Sighting) -> Sighting:
    if one.span.covers(two.span):
        wide, narrow = one, two
    elif two.span.covers(one.span):
        wide, narrow = two, one
    else:
        first, second = sorted((one, two), key=lambda s: s.span)
        gap = second.span.end - first.span.end
        text = first.text + second.text[len(second.text) - gap :]
        span = Span(first.span.block, first.span.start, second.span.end)
        return Sighting(
            span,
            text,
            parse(text),
            max(one.score, two.score),
            one.recognizer,
            one.weak and two.weak,
        )
    best = max(wide, narrow, key=lambda s: s.score)
    return Sighting(
        wide.span,
        wide.text,
        wide.name,
        best.score,
        best.recognizer,
        wide.weak and narrow.weak,
        evidence=[*wide.evidence, *narrow.evidence],
    )


def _take_in_family(sighting: Sighting, text: str) -> None:
    """The word is part of what names them: `the Petrescu family`."""
    follows = A_FAMILY_FOLLOWS.match(text, sighting.span.end)
    if follows and sighting.lone_given and not sighting.text.endswith("s"):
        span = sighting.span
        sighting.span = Span(span.block, span.start, follows.end())
        sighting.text = text[span.start : follows.end()]
        sighting.evidence.append((Role.FAMILY, 3, "a family named as one"))


def _firm_up(block: Block, known: Sequence[Sighting]) -> None:
    """In `Faith, Noor and little Albie P` the doubtful are as certain as those beside them."""
    in_order = sorted(known, key=lambda s: s.span)
    for step in (1, -1):
        for one, two in pairwise(in_order[::step]):
            first, second = sorted((one, two), key=lambda s: s.span)
            beside = _BESIDE.fullmatch(block.text[first.span.end : second.span.start])
            if beside and not one.weak and one.lone_given and two.lone_given:
                two.weak &= is_english(two.text) and not is_given_name(two.text)
