"""What the words of a sentence prove of whom they name: a role, and whether they are at work.

What does not live here: which cues stand there (`cued`), and whose matter is told (`matter`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.attendance.initials import made
from redactor.attendance.region import APOLOGIES_TITLE
from redactor.data import Matter, Role
from redactor.naming import OFFICE_TITLES
from redactor.people.acting import (
    acts,
    governs,
    has_to_do_with_work,
    is_private,
    is_subject,
    predicate,
)
from redactor.people.cues import A_YEAR_FOLLOWS, HAS_A_PARENT, LEADS, OF_SUBJECTS
from redactor.people.drafts import APOLOGISED, ATTENDANCE_LIST, NAMES_A_JOB
from redactor.people.matters import (
    ABOUT_STAFF,
    ACCUSES,
    BY_WHOM,
    COMPLAINS_OF,
    GETS_IN_TOUCH,
    HAS_A_WORD,
    HIS_OR_HER,
    MISSED_LEFT,
    NEWS_LEFT,
    NEWS_RIGHT,
    OF_OWN_CHILD,
    PARENTS_ITEM,
    PARENTS_MET,
    PUBLIC_SPEAKS,
    SPEAKS,
    TAKES_UP_A_POST,
    TELLS_OF,
    covers,
    occurs,
)
from redactor.people.opinions import CERTAIN
from redactor.people.origins import comes_from_a_body
from redactor.people.vocabulary import LEADS_AT_PLAY
from redactor.people.weighing.cued import cues_beside, cues_of_column
from redactor.people.weighing.words import matter_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.people.drafts import Sighting
    from redactor.people.weighing.words import Words

# Apologies for not coming, not for a deed: `his apologies were accepted, and he stays suspended`.
_EXCUSED = re.compile(
    r"^(?!.*\b(?:suspen|exclud|exclus|expel|arrest|disciplin|grievance|complain|allegation|alleged|warn|dismiss|capab|redundan|resign|probation"
    r"|conduct|misconduct|behaviour|shout|apologies (?:to|for (?!absence|lateness))))"
    r".*(?:\bapolog(?:y|ies)\b|\bymddiheuriadau\b|\babsence (?:was|is) (?:recorded as consented|consented)\b"
    r"|\babsence of [^.;]{2,40} (?:was|were) (?:accepted|consented|sanctioned))",
    re.IGNORECASE | re.DOTALL,
)
# … and where the reason is found, which is cut by itself.
_NOT_THERE = re.compile(
    r"\bleave of absence\b|\b(?:not |un)able to (?:attend|come|be (?:there|here|present|with))\b(?! (?:to )?work)"
    r"|\breasons? for [^.;]{2,40}\babsence\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"\W*([A-Z]{2,4})\b")
# The other names of a cell that holds several.
_NAMES_BEFORE = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.'’-]*\s*){1,5}(?:,|/|&|;|\band\b)\s*)+")
_A_BOYS = 4.5  # weight of the title Master
# … which in Ireland is a head teacher's as well: `Master Owen Gilderne, principal from 1971 to 1994`
_KEPT_SCHOOL = re.compile(
    r",? (?:(?:our|the|a|who was|once|formerly|former|late|retired|first|founding) )*(?:vice[- ])?(?:principal|head ?teacher|headmaster|school ?master|schoolteacher|teacher)\b"
    r"(?=\s*(?:[.,;)]|$)|\s+(?:from|of|here|at|for|until|who|in the|between)\b)(?! (?:for|of) (?:the|a) (?:day|week)\b)",
    re.IGNORECASE,
)


def weigh_words(sighting: Sighting, words: Words) -> None:
    """Evidence of the words around a name, and whether its bearer is at work or spoken of."""
    left, right, lead = words.left, words.right, words.context.lead
    paragraph = words.text[: sighting.span.start]
    found = [
        cue
        for cue in cues_beside(words, paragraph, titled=sighting.titled)
        if not (cue.why == A_YEAR_FOLLOWS and _own_letters_follow(sighting, right))
    ]
    opens = not paragraph.strip(" \t•*-–")
    opens = opens or bool(words.context.row and _NAMES_BEFORE.fullmatch(paragraph))
    if lead and (words.alone or opens):
        found += [c for c in LEADS if c.pattern.search(lead)]
        found += [OF_SUBJECTS] if OF_SUBJECTS.pattern.search(words.context.heads) else []
        found += cues_of_column(sighting, words.context)
    adult = sighting.titled or any(cue.why == APOLOGISED for cue in found)
    sighting.evidence += [
        (Role.STAFF, NAMES_A_JOB, "teaches a year or class")
        if sighting.titled and cue.why == A_YEAR_FOLLOWS
        else (cue.role, cue.weight, cue.why)
        for cue in found
        if not (adult and cue.why == HAS_A_PARENT)  # who has parents as well
    ]
    sighting.evidence += _as_a_child(sighting, left, right)
    sighting.speaks = bool(SPEAKS.search(right))
    stands_in = covers(left, right)
    acting = (
        stands_in
        or acts(left, right, titled=sighting.titled)
        or (sighting.titled and opens and right.startswith(":"))
    )
    if acting and not sighting.lone_given:
        # without a title it may be a child who leads and explains
        weight = 1.3 if governs(right) else 1 if sighting.titled else 0.6
        weight = max(weight, 1.5 * comes_from_a_body(right))
        sighting.evidence.append((Role.STAFF, weight, "acts in a job: reports, leads, repairs …"))
    ordinary = matter_of(words.said) is Matter.ORDINARY
    sighting.missed = bool(MISSED_LEFT.search(left))
    sighting.news = bool(NEWS_RIGHT.search(right) or NEWS_LEFT.search(left))
    said_of_others = acting or sighting.missed
    if ordinary and sighting.titled and not said_of_others and has_to_do_with_work(right):
        acting = True
        sighting.evidence.append((Role.STAFF, 1, "has to do with the school's work"))
    if not words.alone and ABOUT_STAFF.match(words.text):
        sighting.evidence.append((Role.STAFF, NAMES_A_JOB, "in a paragraph about staff"))
    if stands_in:
        sighting.evidence.append((Role.STAFF, NAMES_A_JOB, "covers for somebody"))
    if sighting.titled and TAKES_UP_A_POST.match(right):
        sighting.evidence.append((Role.STAFF, NAMES_A_JOB, "news of a post"))
    if sighting.titled and not acting and not sighting.speaks and _of_own_child(sighting, words):
        # a governor may say so as well, and declare it
        heard = sighting.opinion is not None and sighting.opinion.at_work >= CERTAIN
        weight = 2.4 if heard and not GETS_IN_TOUCH.match(right) else 2.5
        sighting.evidence.append((Role.FAMILY, weight, "speaks of a child of their own"))
    listed = sighting.recognizer == ATTENDANCE_LIST
    told = words.reason and _NOT_THERE.search(words.text)
    titled = "Apologies. " if APOLOGIES_TITLE.match(words.context.topic) else ""
    sighting.excused = listed or bool(told) or occurs(_EXCUSED, titled + words.text)
    sighting.acts = acting or any(cue.act for cue in found)
    sighting.said = is_subject(right)
    sighting.private = is_private(right)
    heard = sighting.opinion is not None and sighting.opinion.at_work >= CERTAIN
    among_parents = sighting.speaks and (
        PARENTS_ITEM.search(words.context.topic) or (not heard and PARENTS_MET.search(paragraph))
    )
    if among_parents or _from_the_floor(sighting, words, paragraph):
        # whoever sits at the table has a word there as well, and is known to
        weight = 2.5 if among_parents else 2.4  # somebody at the table may be meant
        sighting.evidence.append((Role.FAMILY, weight, "has a word among the parents"))
        sighting.private, sighting.acts = True, False


def _own_letters_follow(sighting: Sighting, right: str) -> bool:
    """`Yvonne Rook | YR` in the attendance list: her initials, not the year of Reception."""
    letters = _LETTERS.match(right)
    listed = sighting.recognizer == ATTENDANCE_LIST
    return listed and letters is not None and letters[1] == made(sighting.text)


def _from_the_floor(sighting: Sighting, words: Words, paragraph: str) -> bool:
    """`Fourteen people spoke. Mr Orme asked to see the plans`; not their councillor, nor the architect."""
    if not PUBLIC_SPEAKS.search(paragraph) or sighting.works_in(NAMES_A_JOB):
        return False
    office = set(sighting.name.titles) & OFFICE_TITLES
    return HAS_A_WORD.match(words.right) is not None and not office


def _of_own_child(sighting: Sighting, words: Words) -> bool:
    """Not `Mrs Devlin complained that Mr Quigg had pulled her son`: whose child it is not.

    Nor of a head of whom `Mr Orr says that Mr Quigg ignored the bullying of his son`.
    """
    child = OF_OWN_CHILD.search(words.right)
    if not child:
        return False
    whose = child["whose"].lower()
    fits = whose in {HIS_OR_HER.get(title, whose) for title in sighting.name.titles}
    accused = COMPLAINS_OF.search(words.left) or (
        TELLS_OF.search(words.left) and ACCUSES.match(predicate(words.right))
    )
    return whose == "their" or (fits and not (accused or BY_WHOM.search(words.left)))


def _as_a_child(sighting: Sighting, left: str, right: str) -> Iterator[tuple[Role, float, str]]:
    """What shows that somebody without an adult's title is a child."""
    if sighting.name.boy and not _KEPT_SCHOOL.match(right):
        yield Role.PUPIL, _A_BOYS, "has a boy's title"
    if not sighting.titled and LEADS_AT_PLAY.search(left):
        yield Role.PUPIL, 3, "leads the others at play"
