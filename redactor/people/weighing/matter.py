"""What a sentence is about, and whether it is the matter of the very person whom it names.

What does not live here: the expressions for matters (`people.matters`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Matter
from redactor.naming.sentences import sentences
from redactor.people.acting import predicate
from redactor.people.classified import Judged, judged
from redactor.people.drafts import APOLOGISED, AT_WORK_FOR_CERTAIN, NAMES_A_JOB, SETTLES
from redactor.people.matters import (
    A_CASE_IN_A_ROW,
    ABSENCE_IN_A_ROW,
    ACCUSES,
    APOLOGIES,
    BEREAVED,
    COMPLAINT,
    COMPLAINTS_ITEM,
    CONSENT_IS_GIVEN_TO,
    CORRECTED,
    COVERS_FOR,
    EMPLOYMENT,
    GOES_FOR_HEALTH,
    HANDLED_LEFT,
    HEALTH,
    ILL_BEHIND,
    IN_THE_ABSENCE,
    IS_AWAY,
    IS_OFF,
    IS_OR_HAS,
    LEAVERS_LEFT,
    LEAVERS_OF_THE_BOARD,
    OF_ONES_OWN,
    OF_THE_BOARD,
    OF_THEIR_KIN,
    OF_THEM,
    OWN_MATTER_LEFT,
    OWN_MATTER_RIGHT,
    PRAISES,
    PRIVATE,
    SINCE_LEFT,
    TELLS_OF_ITSELF,
    TERMS_OF_OFFICE,
    WISHES,
    covers,
    occurs,
    of_bearer,
)
from redactor.people.opinions import UNTITLED
from redactor.people.private_lives import is_private
from redactor.people.weighing.cases import (
    is_listed_as_a_case,
    is_to_blame,
    who_covers_is_told_of,
)
from redactor.people.weighing.words import CLAUSE, matter_of

if TYPE_CHECKING:
    from redactor.people.classified import Classified
    from redactor.people.drafts import Sighting
    from redactor.people.weighing.words import Words

# Said behind a name of whoever bears it.
_OF_THEMSELVES = (OWN_MATTER_RIGHT, TELLS_OF_ITSELF, GOES_FOR_HEALTH)
_CLASS = re.compile(r"\b(?:Class|Year|Form|Reception|Nursery)(?: \w+)?|\b[YR]\d{0,2}[A-Z]?\b")


def weigh_matter(sighting: Sighting, words: Words, classified: Classified) -> None:
    """What the sentence is about, and whether it is the matter of this very name."""
    context = words.context
    cue = matter_of(words.said)
    if cue is Matter.ORDINARY and words.alone:
        absent = ABSENCE_IN_A_ROW.search(context.row)
        cue = Matter.PERSONNEL if absent else matter_of(context.row)
    if cue is Matter.ORDINARY and COMPLAINTS_ITEM.search(context.topic):
        cue = Matter.COMPLAINT
    # a name that stands alone in its cell is no sentence, and the classifier knows no Welsh
    unheard = words.alone or sighting.welsh or TERMS_OF_OFFICE.search(words.said)
    spoken = None if unheard else classified.of(words.sentence)
    sighting.likely_private = sum(spoken.values()) if spoken else 0
    verdict = judged(cue, spoken)
    if verdict.matter is Matter.ORDINARY and occurs(COMPLAINT, words.text):
        # a complaint colours its paragraph, though faintly: other matters only their sentence
        verdict = Judged(Matter.COMPLAINT, sure=False)
    sighting.matter, sighting.sure = verdict.matter, verdict.sure
    sighting.classified = verdict.heard
    sighting.praised = verdict.matter is Matter.PUPIL and not PRIVATE.search(words.said)
    if covers(words.left, words.right) or _plainly_at_work(sighting):
        sighting.matter = Matter.ORDINARY
    plain = sighting.matter is Matter.ORDINARY or (sighting.praised and sighting.titled)
    if is_to_blame(words) or (plain and _told_of_next(sighting, words)):
        sighting.matter, sighting.sure, sighting.private = Matter.PERSONNEL, True, True
    sighting.own_matter = _is_own(sighting, words)


def _plainly_at_work(sighting: Sighting) -> bool:
    """`is on report to the Head of Year, Mrs Orme`, and unwell though its author was, a paper was read."""
    return any(
        why in AT_WORK_FOR_CERTAIN or (why == APOLOGISED and weight >= SETTLES)
        for _, weight, why in sighting.evidence
    )


def _told_of_next(sighting: Sighting, words: Words) -> bool:
    """`… taught by Mr Penrose. He was off work with depression.`: of whom the sentence ends with."""
    ends = not any(c.isupper() for c in _CLASS.sub("", words.right)) and not sighting.lone_given
    behind = words.text[words.sentence.end :]
    if not ends or not OF_THEM.match(behind):
        return False
    first = behind[: next(iter(sentences(behind)))[1]]
    return bool(HEALTH.search(first) or EMPLOYMENT.search(first))


def _is_own_by_its_row(words: Words) -> bool:
    """`Alan Pellow | off since May`, `Mrs Orr | 0.6 | On support plan`, `Regrading of own post | Sukhdev Bains`."""
    context = words.context
    own = (
        IS_OFF.match(context.beside)
        or OF_ONES_OWN.search(context.row)
        or A_CASE_IN_A_ROW.search(context.row)
    )
    return words.alone and own is not None


def _of_somebody_else(words: Words) -> bool:
    """`in Mr Penn's absence`, `Mrs Orr is away`, `Mrs Finch covers for Mr Peel, who is ill`."""
    if who_covers_is_told_of(words):
        return False
    if IN_THE_ABSENCE.match(words.right):
        return words.left.endswith(" in ") or bool(CONSENT_IS_GIVEN_TO.search(words.left))
    return bool(IS_AWAY.match(words.right) or COVERS_FOR.match(words.right))


def _is_own(sighting: Sighting, words: Words) -> bool:
    """Whether the words bind the matter to this name: this touches those at the table as well."""
    cases = (_is_own_by_its_row, who_covers_is_told_of, is_listed_as_a_case)
    if any(is_told(words) for is_told in cases):
        return True
    if LEAVERS_LEFT.search(words.left):
        of_the_board = OF_THE_BOARD.match(words.right) or LEAVERS_OF_THE_BOARD.search(words.left)
        if not of_the_board:
            return True
    if _of_somebody_else(words) or _plainly_at_work(sighting):
        return False
    if WISHES.search(words.left + words.right):
        told = ILL_BEHIND.search(words.right) and not BEREAVED.match(words.right)
        return bool(told) and not APOLOGIES.search(words.left + words.right)
    of_kin = SINCE_LEFT.search(words.left) and OF_THEIR_KIN.match(words.right)
    told = is_private(of_bearer(words.right))
    if told or of_kin or any(said.search(words.right) for said in _OF_THEMSELVES):
        return True
    if OWN_MATTER_LEFT.search(words.left):
        of_pupils = sighting.matter is Matter.PUPIL and sighting.works_in(NAMES_A_JOB)
        at_work = sighting.acts and (of_pupils or sighting.matter is Matter.ORDINARY)
        return not (at_work or PRAISES.search(words.right))
    said = predicate(words.right)
    if CORRECTED.match(words.right) and occurs(COMPLAINT, words.text):
        return True
    if sighting.matter is Matter.COMPLAINT and sighting.sure:
        heard = sighting.opinion is not None and sighting.opinion.at_work >= UNTITLED
        accused = sighting.said and not (sighting.acts or heard) and ACCUSES.match(said)
        done_by = words.left.endswith(" by ") and not HANDLED_LEFT.search(words.left)
        return bool(accused or done_by)
    state = bool(IS_OR_HAS.match(said)) and not (sighting.acts or sighting.speaks)
    personnel = state and sighting.matter is Matter.PERSONNEL and sighting.sure
    return personnel and (sighting.classified or bool(HEALTH.search(said[:CLAUSE])))
