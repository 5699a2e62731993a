"""Mentions → persons → roles: who is named in the minutes, and what they are there.

by_letters      initials that the attendance list does not print
sightings       every place where somebody is named
columns         cells that hold a school, and nobody
schools         what the document calls its schools, where nobody is meant
found_again     names that follow from those which are known
linking         which of them are the same person
same_name       whether a name can be that of somebody named before
cues            the words around a name that say something of it
plainly         sentences that nobody writes but of somebody at work
origins         whether somebody comes from a body or a firm
weighing        what the words around a name say of it: a role, and whose matter is told
company         what the names of a paragraph say of one another
roles           what each person is, by the evidence of all mentions
opinions        what the reader thinks of a name
judgement       how likely a name is private, by all that together
second_opinion  what that changes of what the words prove
acting          how minutes say that somebody acts in their job: pure data and its look-up
classified      what the classifier of sentences says of a matter, beside the cue words
context         what stands beside a name outside its own sentence: the heading of a list, the rest of a row
drafts          working types of this room: a person while it is being put together
private_lives   what is told of somebody's health, home, post, pay or conduct, right behind the name
matters         what a sentence is about, and whose matter it is: patterns, each with its reason, and their search
rostered        private people of the roster in whatever form they are named, by their letters
roster          people.csv: the roster that a clerk may give, as bytes or text → entries
vocabulary      the words by which minutes say what somebody is, and what a cue is made of: pure data
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.attendance import attendees
from redactor.data import Document, Finding, Matter, Mention, Person, Role, RosterEntry
from redactor.people.by_letters import with_letters
from redactor.people.drafts import DECLARED, OF_A_FAMILY
from redactor.people.linking import link
from redactor.people.roles import is_person, role_of
from redactor.people.second_opinion import heard
from redactor.people.sightings import sightings
from redactor.people.weighing import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.people.drafts import Draft, Sighting

_AT_WORK = frozenset({Role.STAFF, Role.GOVERNOR})
_WORKING = _AT_WORK | {Role.OTHER}
_A_JOB = 2  # the weight of a job or office that is named


def identify(
    document: Document, findings: Sequence[Finding], roster: Sequence[RosterEntry] = ()
) -> tuple[Person, ...]:
    """Everyone named in the document, in the order of their first mention.

    Args:
        document: what was read.
        findings: everything that the recognizers found in it.
        roster: rows of people.csv, if there is one.
    """
    drafts = drafted(document, findings, roster)
    return tuple(_person(number, draft, drafts) for number, draft in enumerate(drafts))


def drafted(
    document: Document, findings: Sequence[Finding], roster: Sequence[RosterEntry] = ()
) -> list[Draft]:
    """The same with all that the words and the reader say of them, before anything is settled."""
    seats = with_letters(document, findings, attendees(document, findings))
    found = sightings(document, findings, seats, roster)
    weigh(document, found, findings)
    drafts = [draft for draft in link(found, seats, roster) if is_person(draft)]
    return sorted(drafts, key=lambda draft: draft.sightings[0].span)


def _person(number: int, draft: Draft, drafts: Sequence[Draft]) -> Person:
    role, evidence = role_of(draft, drafts)
    return Person(
        id=number,
        name=draft.name,
        role=role,
        mentions=tuple(heard(by_words(draft, role), draft)),
        evidence=evidence,
        rostered=draft.seated,
        publish=draft.publish,
    )


def by_words(draft: Draft, role: Role) -> list[Mention]:
    """The mentions of a person, as the words alone have them."""
    mentions = [_mention(s, _role_in_this_place(s, role, draft), draft) for s in draft.sightings]
    return mentions if draft.seated else list(_with_matter_carried_over(mentions, draft.sightings))


def _at_work(sighting: Sighting) -> bool:
    return sighting.acts or any(r in _AT_WORK and weight >= 1 for r, weight, _ in sighting.evidence)


def _with_matter_carried_over(
    mentions: Sequence[Mention], found: Sequence[Sighting]
) -> Iterator[Mention]:
    """Whoever has a matter of their own has it wherever they are not plainly at work."""
    own = [m.matter for m in mentions if m.matter is not Matter.ORDINARY]
    told = [s.span.block for s in found if s.own_matter]
    for mention, sighting in zip(mentions, found, strict=True):
        beside = any(abs(sighting.span.block - block) <= 1 for block in told)
        translated = beside and sighting.welsh and not sighting.acts
        at_work = _at_work(sighting) and not translated  # bilingual minutes say everything twice
        spills = own and mention.matter is Matter.ORDINARY and not at_work
        yield replace(mention, matter=own[0]) if spills else mention


def _role_in_this_place(sighting: Sighting, role: Role, draft: Draft) -> Role:
    """The role in a mention: who apologises is of the board, whatever else is told of them.

    `Dr Okafor is related to Mrs Dutton, a teacher. Mrs Dutton reported on maths`, as a teacher.
    """
    if role is Role.FAMILY and _acts_in_a_job(sighting, draft):
        return Role.STAFF
    excused = sighting.apologised and sighting.excused and sighting.titled
    return Role.GOVERNOR if excused and role is not Role.PUPIL else role


def _acts_in_a_job(sighting: Sighting, draft: Draft) -> bool:
    """Whether somebody who elsewhere is named as another's relative, and by a job, is at work."""
    kin = {why for s in draft.sightings for r, _, why in s.evidence if r is Role.FAMILY}
    here = any(r is Role.FAMILY for r, _, _ in sighting.evidence)
    job = any(s.works_in(_A_JOB) for s in draft.sightings)
    return (
        bool(kin)
        and kin <= {OF_A_FAMILY, DECLARED}
        and job
        and not (here or draft.kin)
        and sighting.acts
    )


def _mention(sighting: Sighting, role: Role, draft: Draft) -> Mention:
    matter = _matter(sighting, role, draft)
    evidence = tuple(dict.fromkeys(why for _, _, why in sighting.evidence))
    known = draft.present or (role is Role.GOVERNOR and sighting.apologised)
    if role in _WORKING and not known and matter is Matter.ORDINARY and sighting.exposed:
        role, evidence = Role.UNKNOWN, ("what is said of them is no act of work", *evidence)
    return Mention(
        span=sighting.span,
        text=sighting.text,
        role=role,
        matter=matter,
        score=sighting.score,
        recognizer=sighting.recognizer,
        evidence=evidence,
    )


def _matter(sighting: Sighting, role: Role, draft: Draft) -> Matter:
    """The matter of a mention: of its sentence, unless its bearer only speaks of it or works at it."""
    at_the_table = draft.seated and role is not Role.PUPIL
    apologised = role is Role.GOVERNOR and sighting.apologised
    if (at_the_table or apologised) and sighting.excused:
        return Matter.ORDINARY  # why they could not come is cut by itself
    if sighting.own_matter or (sighting.news and not draft.seated):
        return Matter.PERSONNEL
    if at_the_table or apologised:
        # they speak of the matter, it is not theirs; the reason of an apology is cut by itself
        return Matter.ORDINARY
    # a job that is named does not outweigh such a matter
    only_heard = sighting.classified and not sighting.sure
    at_work = (
        sighting.acts
        or (not only_heard and _at_work(sighting))
        or (sighting.praised and sighting.titled)
    )
    if at_work and (sighting.matter is Matter.PUPIL or not sighting.sure):
        return Matter.ORDINARY  # they act in their job, the matter is not theirs
    return sighting.matter
