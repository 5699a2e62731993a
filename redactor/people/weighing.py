"""What the words around a name say of it: evidence for a role, and the matter of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Document, Finding, Matter, Role, Span
from redactor.expressions import Several
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
from redactor.naming.sentences import around, in_welsh, sentences
from redactor.people.acting import (
    acts,
    governs,
    has_to_do_with_work,
    is_private,
    is_subject,
    predicate,
)
from redactor.people.classified import Classified, Judged, judged
from redactor.people.company import together
from redactor.people.context import Context, contexts
from redactor.people.cues import (
    A_JOB_STANDS_BEFORE,
    A_WINNER,
    A_YEAR_FOLLOWS,
    BEFORE,
    BEHIND,
    BY_PARAGRAPH,
    HARMED,
    HAS_A_PARENT,
    HOLDS_A_PUPILS_OFFICE,
    IN_A_GROUP_OF_PUPILS,
    LEADS,
    LEADS_PUPILS,
    OF_A_JOB,
    OF_HELPERS,
    OF_SUBJECTS,
    OF_VOLUNTEERS,
    OF_WORK,
    PLAYS,
    SENT_BETWEEN,
    SPEAKS_FOR_PARENTS,
    WROTE_IN,
)
from redactor.people.drafts import (
    APOLOGISED,
    AT_WORK_FOR_CERTAIN,
    ATTENDANCE_LIST,
    CALLED_A_RELATIVE,
    NAMES_A_JOB,
    ONE_OF_THE_NAME,
    SETTLES,
)
from redactor.people.matters import (
    ABOUT_STAFF,
    ABSENCE_IN_A_ROW,
    ACCUSES,
    APOLOGIES,
    BEREAVED,
    BY_WHOM,
    COMPLAINT,
    COMPLAINTS_ITEM,
    CORRECTED,
    COVERS_LEFT,
    COVERS_RIGHT,
    EMPLOYMENT,
    GETS_IN_TOUCH,
    HANDLED_LEFT,
    HEALTH,
    HIS_OR_HER,
    ILL_BEHIND,
    IN_THE_ABSENCE,
    IS_AWAY,
    IS_OR_HAS,
    LEAVERS_LEFT,
    LEAVERS_OF_THE_BOARD,
    MATTERS,
    MISSED_LEFT,
    OF_OWN_CHILD,
    OF_THE_BOARD,
    OF_THEM,
    OWN_MATTER_LEFT,
    OWN_MATTER_RIGHT,
    PARENTS_ITEM,
    PARENTS_MET,
    PRAISES,
    PRIVATE,
    SPEAKS,
    TAKES_UP_A_POST,
    TELLS_OF_ITSELF,
    WISHES,
    occurs,
)
from redactor.people.opinions import CERTAIN, SEALED, UNMARKED, UNTITLED, Opinions
from redactor.people.origins import comes_from_a_body, has_a_firm
from redactor.people.plainly import plainly_at_work
from redactor.people.vocabulary import LEADS_AT_PLAY, LOOKOUT, Cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.people.drafts import Sighting

_COUPLE = re.compile(r"\b(?:mr|dr|rev\w*)\.?\s+(?:and|&|a)\s+(?:mrs|ms|miss|dr)\b", re.IGNORECASE)
_FOR_A_DEED = re.compile(
    r"^(?:\s+and\s+[\w'’ ]{2,30}?)?,?\s+for\s+(?!absence|lateness|late\b|not (?:being|attending)|(?:his|her|their) absence)",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\b(?:Class|Year|Form|Reception|Nursery)(?: \w+)?|\b[YR]\d{0,2}[A-Z]?\b")
_LITTLE = 12  # characters beside a name in a cell or bullet that hardly say more than the name
_SHORTEST = 4  # letters of a surname with the s of its plural, at least one more
# Apologies for not coming, not for a deed: `his apologies were accepted, and he stays suspended`.
_EXCUSED = re.compile(
    r"^(?!.*\b(?:suspen|disciplin|grievance|complain|allegation|alleged|warn|dismiss|capab|redundan|resign|probation"
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
_CLAUSE = 80  # characters behind a name that are still said of it
_BESIDE_THEM = re.compile(r"\b(?:with|by|from|to|under|alongside|thanks to)\s*$", re.IGNORECASE)
_CLOSE = 8  # characters between a name and what belongs to it
# A table of people says in the head of a column what they are; of staff only such as are ill, paid …
COLUMN_ROLES = {
    "column of pupils": Role.PUPIL,
    "column of families": Role.FAMILY,
    "column of staff": Role.STAFF,
}
_CONTACT = frozenset({"UK_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "UK_POSTCODE"})


@dataclass(frozen=True, slots=True)
class _Words:
    """The words around one name."""

    text: str  # of the block
    sentence: Span
    left: str  # of the sentence, up to the name
    right: str  # of the sentence, from the name on
    context: Context
    alone: bool  # the block holds hardly more than the name
    reason: bool  # why somebody could not come is found in the block


def weigh(document: Document, found: Sequence[Sighting], findings: Sequence[Finding]) -> None:
    """Write evidence and matter into every sighting."""
    contacts = [f.span for f in findings if f.entity_type in _CONTACT]
    classified, opinions = Classified(findings), Opinions(findings)
    around_blocks = contexts(document)
    reasons = {f.span.block for f in findings if f.entity_type == "ABSENCE_REASON"}
    for sighting in found:
        text = document.blocks[sighting.span.block].text
        if not in_welsh(
            text, sighting.span.start, sighting.span.end
        ):  # which the reader hardly knows
            sighting.opinion = opinions.of(sighting.span)
            sighting.company = opinions.beside(sighting.span)
        sighting.sealed = opinions.of_line(sighting.span.block, SEALED)
        sighting.unmarked = opinions.of_line(sighting.span.block, UNMARKED)
        reason = sighting.span.block in reasons
        words = _words(sighting, text, around_blocks[sighting.span.block], reason=reason)
        _weigh_words(sighting, words)
        _weigh_matter(sighting, words, classified)
        _weigh_shape(sighting, text, contacts)
    together(document, found)


def _words(sighting: Sighting, text: str, context: Context, *, reason: bool) -> _Words:
    span = sighting.span
    start, end = around(text, span.start, span.end)
    right = text[span.end : end]
    alone = len(text.strip()) - len(sighting.text) < _LITTLE
    if context.beside and alone and not right.strip():
        right = f", {context.beside}"
    return _Words(
        text, Span(span.block, start, end), text[start : span.start], right, context, alone, reason
    )


# Where somebody works who was appointed: "New staff: Zoë Pell (reception)"; of children it is a class.
_A_BOYS = 4.5  # weight of the title Master
_NEWCOMERS = re.compile(r"\b(?:appoint(?:ed|ments?)|new (?:staff|colleagues))\b", re.IGNORECASE)
_FRONT_OFFICE = re.compile(r"\s*[,(]\s*(?:main )?reception\b(?! (?:class|child|pupil|age))")


# The other names of a cell that holds several.
_NAMES_BEFORE = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.'’-]*\s*){1,5}(?:,|/|&|;|\band\b)\s*)+")


_BEFORE, _BEHIND = (Several([(c.pattern, c) for c in cues], LOOKOUT) for cues in (BEFORE, BEHIND))


def _cues(words: _Words, paragraph: str, *, titled: bool) -> list[Cue]:
    """What stands right before and behind a name, without what something plainer overrules.

    `paragraph`: what stands in it up to the name.
    """
    left, right, topic = words.left, words.right, words.context.topic
    found = [c for c in _BEFORE.possible(left) if c.pattern.search(left)]
    found += [c for c in _BEHIND.possible(right) if c.pattern.search(right)]
    found += [c for c, of in SENT_BETWEEN if c.pattern.search(left) and of.search(right)]
    plainly = plainly_at_work(left, right, paragraph, titled=titled)
    found += plainly
    overruled = {SPEAKS_FOR_PARENTS, A_WINNER} if plainly else set()
    before = [(cue, of) for cue, of in BY_PARAGRAPH if cue.pattern.search(left)]
    told = [cue for cue, of in before if of.search(paragraph) or of.search(topic)]
    if told:
        found += told
        overruled.add(A_JOB_STANDS_BEFORE)
    elif any(cue.why == A_JOB_STANDS_BEFORE for cue in found):
        overruled.add(WROTE_IN)  # the MP writes as one
    if _FOR_A_DEED.match(right):
        overruled.add(APOLOGISED)  # which children do as well
    if not titled:
        overruled.add(ONE_OF_THE_NAME)
    else:
        overruled |= {
            PLAYS,
            LEADS_PUPILS,
            HARMED,
            IN_A_GROUP_OF_PUPILS,
        }  # `with Mrs Orr on the piano`
    if titled and _BESIDE_THEM.search(left):
        overruled.add(HOLDS_A_PUPILS_OFFICE)  # `met the school council with Miss Dace`
    if _FRONT_OFFICE.match(right) and _NEWCOMERS.search(left):
        overruled.add(A_YEAR_FOLLOWS)
    said = right[:_CLAUSE]
    if OWN_MATTER_RIGHT.search(right) or HEALTH.search(said) or EMPLOYMENT.search(said):
        overruled |= AT_WORK_FOR_CERTAIN
    return [cue for cue in found if cue.why not in overruled]


_OF_PUPILS = re.compile(
    r"\b(?:(?:school|student|pupil|eco|youth) council|parliament|eco|house|prefects?)\b"
)


def _of_column(sighting: Sighting, context: Context) -> list[Cue]:
    """The cue that the head of the column is, if it names a job and the others tell no more.

    Who helps children may be a child as well, unless a title tells.
    """
    if not context.row or not all(map(OF_WORK.search, context.columns)):
        return []
    row = plain(context.row)
    if _OF_PUPILS.search(row) or row.count(sighting.name.surname or " ") > 1:
        return []  # the chair of the school council; the child's own mother
    kinds = (OF_A_JOB,) if sighting.lone_given else (OF_A_JOB, OF_VOLUNTEERS)
    kinds = (*kinds, OF_HELPERS) if sighting.titled else kinds
    return [cue for cue in kinds if cue.pattern.search(context.lead)]


def _weigh_words(sighting: Sighting, words: _Words) -> None:
    """Evidence of the words around a name, and whether its bearer is at work or spoken of."""
    left, right, lead = words.left, words.right, words.context.lead
    paragraph = words.text[: sighting.span.start]
    found = _cues(words, paragraph, titled=sighting.titled)
    opens = not paragraph.strip(" \t•*-–")
    opens = opens or bool(words.context.row and _NAMES_BEFORE.fullmatch(paragraph))
    if lead and (words.alone or opens):
        found += [c for c in LEADS if c.pattern.search(lead)]
        found += [OF_SUBJECTS] if OF_SUBJECTS.pattern.search(words.context.heads) else []
        found += _of_column(sighting, words.context)
    adult = sighting.titled or any(cue.why == APOLOGISED for cue in found)
    sighting.evidence += [
        (Role.STAFF, NAMES_A_JOB, "teaches a year or class")
        if sighting.titled and cue.why == A_YEAR_FOLLOWS
        else (cue.role, cue.weight, cue.why)
        for cue in found
        if not (adult and cue.why == HAS_A_PARENT)  # who has parents as well
    ]
    sighting.evidence += _as_a_child(sighting, left)
    sighting.speaks = bool(SPEAKS.search(right))
    covers = bool(COVERS_LEFT.search(left) or COVERS_RIGHT.search(right))
    acting = (
        covers
        or acts(left, right, titled=sighting.titled)
        or (sighting.titled and opens and right.startswith(":"))
    )
    if acting and not sighting.lone_given:
        # without a title it may be a child who leads and explains
        weight = 1.3 if governs(right) else 1 if sighting.titled else 0.6
        weight = max(weight, 1.5 * comes_from_a_body(right))
        sighting.evidence.append((Role.STAFF, weight, "acts in a job: reports, leads, repairs …"))
    ordinary = _matter(words.text, words.sentence.start, words.sentence.end) is Matter.ORDINARY
    sighting.missed = bool(MISSED_LEFT.search(left))
    said_of_others = acting or sighting.missed
    if ordinary and sighting.titled and not said_of_others and has_to_do_with_work(right):
        acting = True
        sighting.evidence.append((Role.STAFF, 1, "has to do with the school's work"))
    if not words.alone and ABOUT_STAFF.match(words.text):
        sighting.evidence.append((Role.STAFF, NAMES_A_JOB, "in a paragraph about staff"))
    if covers:
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
    sighting.excused = listed or bool(told) or occurs(_EXCUSED, words.text)
    sighting.acts = acting or any(cue.act for cue in found)
    sighting.said = is_subject(right)
    sighting.private = is_private(right)
    heard = sighting.opinion is not None and sighting.opinion.at_work >= CERTAIN
    met = not heard and PARENTS_MET.search(paragraph)
    among_parents = PARENTS_ITEM.search(words.context.topic) or met
    if sighting.speaks and among_parents:
        # whoever sits at the table has a word there as well, and is known to
        sighting.evidence.append((Role.FAMILY, 2.5, "has a word among the parents"))
        sighting.private, sighting.acts = True, False


def _of_own_child(sighting: Sighting, words: _Words) -> bool:
    """Not `Mrs Devlin complained that Mr Quigg had pulled her son`: whose child it is not."""
    child = OF_OWN_CHILD.search(words.right)
    if not child:
        return False
    whose = child["whose"].lower()
    fits = whose in {HIS_OR_HER.get(title, whose) for title in sighting.name.titles}
    return whose == "their" or (fits and not BY_WHOM.search(words.left))


def _as_a_child(sighting: Sighting, left: str) -> Iterator[tuple[Role, float, str]]:
    """What shows that somebody without an adult's title is a child."""
    if sighting.name.boy:
        yield Role.PUPIL, _A_BOYS, "has a boy's title"
    if not sighting.titled and LEADS_AT_PLAY.search(left):
        yield Role.PUPIL, 3, "leads the others at play"


def _weigh_matter(sighting: Sighting, words: _Words, classified: Classified) -> None:
    """What the sentence is about, and whether it is the matter of this very name."""
    start, end, context = words.sentence.start, words.sentence.end, words.context
    cue = _matter(words.text, start, end)
    if cue is Matter.ORDINARY and words.alone:
        absent = ABSENCE_IN_A_ROW.search(context.row)
        cue = Matter.PERSONNEL if absent else _matter(context.row, 0, len(context.row))
    if cue is Matter.ORDINARY and COMPLAINTS_ITEM.search(context.topic):
        cue = Matter.COMPLAINT
    # a name that stands alone in its cell is no sentence, and the classifier knows no Welsh
    welsh = in_welsh(words.text, sighting.span.start, sighting.span.end)
    spoken = None if words.alone or welsh else classified.of(words.sentence)
    sighting.likely_private = sum(spoken.values()) if spoken else 0
    verdict = judged(cue, spoken)
    if verdict.matter is Matter.ORDINARY and occurs(COMPLAINT, words.text):
        # a complaint colours its paragraph, though faintly: other matters only their sentence
        verdict = Judged(Matter.COMPLAINT, sure=False)
    sighting.matter, sighting.sure = verdict.matter, verdict.sure
    sighting.classified = verdict.heard
    sighting.praised = verdict.matter is Matter.PUPIL and not PRIVATE.search(words.text[start:end])
    covers = COVERS_LEFT.search(words.left) or COVERS_RIGHT.search(words.right)
    if covers or _plainly_at_work(sighting):
        sighting.matter = Matter.ORDINARY
    if sighting.matter is Matter.ORDINARY and _told_of_next(sighting, words):
        sighting.matter, sighting.sure = Matter.PERSONNEL, True
    sighting.own_matter = _is_own(sighting, words)


def _plainly_at_work(sighting: Sighting) -> bool:
    """`is on report to the Head of Year, Mrs Orme`, and unwell though its author was, a paper was read."""
    return any(
        why in AT_WORK_FOR_CERTAIN or (why == APOLOGISED and weight >= SETTLES)
        for _, weight, why in sighting.evidence
    )


def _told_of_next(sighting: Sighting, words: _Words) -> bool:
    """`… taught by Mr Penrose. He was off work with depression.`: of whom the sentence ends with."""
    ends = not any(c.isupper() for c in _CLASS.sub("", words.right)) and not sighting.lone_given
    behind = words.text[words.sentence.end :]
    if not ends or not OF_THEM.match(behind):
        return False
    first = behind[: next(iter(sentences(behind)))[1]]
    return bool(HEALTH.search(first) or EMPLOYMENT.search(first))


def _is_own(sighting: Sighting, words: _Words) -> bool:
    """Whether the words bind the matter to this name: this touches those at the table as well."""
    if LEAVERS_LEFT.search(words.left):
        of_the_board = OF_THE_BOARD.match(words.right) or LEAVERS_OF_THE_BOARD.search(words.left)
        if not of_the_board:
            return True
    in_the_absence = IN_THE_ABSENCE.match(words.right) and words.left.endswith(" in ")
    if in_the_absence or IS_AWAY.match(words.right) or _plainly_at_work(sighting):
        return False
    if WISHES.search(words.left + words.right):
        told = ILL_BEHIND.search(words.right) and not BEREAVED.match(words.right)
        return bool(told) and not APOLOGIES.search(words.left + words.right)
    if OWN_MATTER_RIGHT.search(words.right) or TELLS_OF_ITSELF.search(words.right):
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
    return personnel and (sighting.classified or bool(HEALTH.search(said[:_CLAUSE])))


def _weigh_shape(sighting: Sighting, text: str, contacts: Sequence[Span]) -> None:
    """Evidence of the name's own shape, and of an address behind it."""
    if _COUPLE.search(sighting.text):
        sighting.evidence.append((Role.FAMILY, 2, "a couple"))
    if sighting.titled and comes_from_a_body(text[sighting.span.end :]):
        sighting.evidence.append((Role.STAFF, 1.5, "comes from a firm or body"))
    first = tokens(sighting.text)[0].low
    sighting.evidence += _called_by(first)
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
    if _is_a_family(sighting, text[: sighting.span.start]):
        sighting.evidence.append((Role.FAMILY, 2.5, "a family in the plural"))
    if sighting.surname_initial:
        sighting.evidence.append((Role.PUPIL, 3, "first name and initial"))


def _called_by(first: str) -> list[tuple[Role, float, str]]:
    """Evidence of a word that stands before the name as a title does."""
    kin = [(Role.FAMILY, 3.0, CALLED_A_RELATIVE)] if first in KIN_WORDS else []
    return kin + ([(Role.STAFF, 2.0, "called by a job")] if first in JOB_WORDS else [])


def _is_a_family(sighting: Sighting, before: str) -> bool:
    """`the Hartigans`; not the Romans."""
    word = plain(sighting.text)
    plural = (
        sighting.lone_given
        and len(word) > _SHORTEST
        and word.endswith("s")
        and not is_given_name(word)
    )
    return plural and before.lower().endswith("the ") and word not in PEOPLES


def _matter(text: str, start: int, end: int) -> Matter:
    return _matter_of(text[start:end])


@lru_cache(maxsize=512)  # asked for each name of a sentence, more than once
def _matter_of(sentence: str) -> Matter:
    return next((m for m, pattern in MATTERS if pattern.search(sentence)), Matter.ORDINARY)
