"""The cues beside a name and above its column, without those that something plainer overrules.

What does not live here: the cues (`people.cues`, `people.plainly`), and what follows (`said`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Role
from redactor.expressions import Several
from redactor.naming import plain
from redactor.people.columns import is_of_schools
from redactor.people.cues import (
    A_CLASS_BEFORE,
    A_JOB_FOLLOWS,
    A_JOB_STANDS_BEFORE,
    A_PUPILS_OFFICE_FOLLOWS,
    A_VOLUNTEER,
    A_WINNER,
    A_YEAR_FOLLOWS,
    AN_OFFICE_AMONG_PUPILS,
    BEFORE,
    BEHIND,
    BETWEEN,
    BY_PARAGRAPH,
    CORRESPONDENCE,
    FAMILIES,
    GOES_TO_SCHOOL,
    HARMED,
    HAS_A_CHILD_THERE,
    HELPS,
    HOLDS_A_PUPILS_OFFICE,
    IN_A_GROUP_OF_PUPILS,
    IS_YOUNG,
    IS_YOUNG_NEXT,
    LEADS_PUPILS,
    OF_A_CLASS,
    OF_A_JOB,
    OF_HELPERS,
    OF_PARENTS,
    OF_VOLUNTEERS,
    OF_WORK,
    ON_STAGE,
    ONE_OF_SO_MANY,
    ONE_OF_THOSE_WHO,
    PLAYS,
    SPEAKS_FOR_PARENTS,
    WRITER,
    WRITES,
    WROTE_IN,
    YOUNG_NEXT,
)
from redactor.people.drafts import (
    APOLOGISED,
    AT_WORK_FOR_CERTAIN,
    ONE_OF_THE_NAME,
    PLAINLY_AT_WORK,
)
from redactor.people.matters import EMPLOYMENT, HEALTH, OWN_MATTER_RIGHT, of_bearer
from redactor.people.plainly import plainly_at_work
from redactor.people.private_lives import is_private
from redactor.people.vocabulary import LOOKOUT, YEAR
from redactor.people.weighing.words import CLAUSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.people.context import Context
    from redactor.people.drafts import Sighting
    from redactor.people.vocabulary import Cue
    from redactor.people.weighing.words import Words

# A class heads what is told, and is not called a name.
_CLASS_HEADS = re.compile(
    rf"^\W*(?:\d[\d.]*\W+)?{YEAR}\s?[:.–—-]\s*(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.? [\w'’-]+(?: [\w'’-]+)?,? and )?$",
    re.IGNORECASE,
)
_BESIDE_THEM = re.compile(r"\b(?:with|by|from|to|under|alongside|thanks to)\s*$", re.IGNORECASE)
_FOR_A_DEED = re.compile(
    r"^(?:\s+and\s+[\w'’ ]{2,30}?)?,?\s+for\s+(?!absence|lateness|late\b|not (?:being|attending)|(?:his|her|their) absence)"
    r"|^,?\s+who (?:had|has) (?:\w+ly )?(?:shouted|sworn|hit|pushed|thrown|kicked|punched|bitten|spat|smashed|damaged|threatened|insulted|abused|bullied|stolen|broken into|been (?:rude|drunk|abusive))\b",
    re.IGNORECASE,
)
# Who is told of below "Apologies" may be a child of the school as well, with a title or without.
_OF_A_CHILD = re.compile(
    r"\b(?:year|yr|class|form|tutor|house|pupils?|students?|boys?|girls?|head (?:boy|girl)|exams?|lessons?|prefects?)\b|\bY\d",
    re.IGNORECASE,
)
_OF_INTERESTS = re.compile(r"\binterests?\b", re.IGNORECASE)
_A_CASE = re.compile(r"\b(?:complain|exclu|suspen|appeal|assault|bully)\w*", re.IGNORECASE)
# Where somebody works who was appointed: "New staff: Zoë Pell (reception)"; of children it is a class.
_NEWCOMERS = re.compile(r"\b(?:appoint(?:ed|ments?)|new (?:staff|colleagues))\b", re.IGNORECASE)
_FRONT_OFFICE = re.compile(r"\s*[,(]\s*(?:main )?reception\b(?! (?:class|child|pupil|age))")
_NAMES = re.compile(  # and no days or months
    r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-ZÀ-Þ][a-zà-ÿ]+"
)
_SURELY_YOUNG = frozenset({IS_YOUNG, AN_OFFICE_AMONG_PUPILS, A_PUPILS_OFFICE_FOLLOWS})
_BEFORE, _BEHIND = (Several([(c.pattern, c) for c in cues], LOOKOUT) for cues in (BEFORE, BEHIND))


def cues_beside(words: Words, paragraph: str, *, titled: bool) -> list[Cue]:
    """What stands right before and behind a name, without what something plainer overrules.

    `paragraph`: what stands in it up to the name.
    """
    left, right, topic = words.left, words.right, words.context.topic
    found = [c for c in _BEFORE.possible(left) if c.pattern.search(left)]
    found += [c for c in _BEHIND.possible(right) if c.pattern.search(right)]
    found += [c for c, of in BETWEEN if c.pattern.search(left) and of.search(right)]
    outside = CORRESPONDENCE.match(topic) or words.context.parents
    writes = outside and WRITES.match(right) and WRITER.pattern.search(left)
    found += [WRITER] if writes else []
    following = words.text[words.sentence.end :]
    last = not titled and not _NAMES.search(right)
    found += [IS_YOUNG_NEXT] if last and YOUNG_NEXT.search(following) else []
    grown = IS_YOUNG_NEXT not in found
    plainly = plainly_at_work(left, right, paragraph, titled=titled) if grown else []
    found += plainly
    overruled = {SPEAKS_FOR_PARENTS, A_WINNER} if plainly else set()
    overruled |= _of_a_relative(found)
    before = [(cue, of) for cue, of in BY_PARAGRAPH if cue.pattern.search(left)]
    child = not titled or _OF_A_CHILD.search(left + right) is not None
    before = [x for x in before if not (child and x[0].why == APOLOGISED)]
    told = [cue for cue, of in before if of.search(paragraph) or of.search(topic)]
    if told:
        found += told
        overruled.add(A_JOB_STANDS_BEFORE)
    elif any(cue.why == A_JOB_STANDS_BEFORE for cue in found):
        overruled.add(WROTE_IN)  # the MP writes as one
    if titled and _OF_INTERESTS.search(topic) and not _A_CASE.search(right):
        overruled.add(HAS_A_CHILD_THERE)  # whoever declares it sits at the table
    if _FOR_A_DEED.match(right):
        overruled.add(APOLOGISED)  # which children do as well
    grown_up = titled and not (GOES_TO_SCHOOL.search(right) or OF_A_CLASS.search(left))
    overruled.add(A_VOLUNTEER if grown_up else HELPS)
    if not titled:
        overruled |= {ONE_OF_THE_NAME}
        overruled |= _not_of_a_child(found)
    else:
        overruled |= {
            PLAYS,
            AN_OFFICE_AMONG_PUPILS,
            LEADS_PUPILS,
            ON_STAGE,
            HARMED,
            ONE_OF_THOSE_WHO,
            IN_A_GROUP_OF_PUPILS,
            IS_YOUNG,
        }  # `with Mrs Orr on the piano`
    if titled and _CLASS_HEADS.match(left):
        overruled.add(A_CLASS_BEFORE)  # `Nursery: Mrs Orr is trying out a new baseline`
    if titled and _BESIDE_THEM.search(left):
        overruled.add(HOLDS_A_PUPILS_OFFICE)  # `met the school council with Miss Dace`
    if _FRONT_OFFICE.match(right) and _NEWCOMERS.search(left):
        overruled.add(A_YEAR_FOLLOWS)
    right = of_bearer(right)
    said = right[:CLAUSE]
    private = OWN_MATTER_RIGHT.search(right) or is_private(right)
    if private or HEALTH.search(said) or EMPLOYMENT.search(said):
        overruled |= AT_WORK_FOR_CERTAIN
    return [cue for cue in found if cue.why not in overruled]


_OF_SOMEBODY = 4.5  # weight of what says whose relative somebody is, or whose doctor


def _of_a_relative(found: Sequence[Cue]) -> set[str]:
    """`his nephew, Ben Orr, the builder who mended the roof`: what they do is told of a relative."""
    kin = any(cue.role is Role.FAMILY and cue.weight >= _OF_SOMEBODY for cue in found)
    return {PLAINLY_AT_WORK} if kin else set()


def _not_of_a_child(found: Sequence[Cue]) -> set[str]:
    """What children do as well as staff, and what is told of their parents."""
    reasons = {cue.why for cue in found}
    said = {A_JOB_STANDS_BEFORE} if ONE_OF_THOSE_WHO in reasons else set()
    said |= {ONE_OF_SO_MANY} if A_JOB_FOLLOWS in reasons else set()
    as_well = {c.why for c in found if c.role is Role.STAFF} if reasons & _SURELY_YOUNG else set()
    return said | as_well | ({c.why for c in FAMILIES} if OF_PARENTS in reasons else set())


_OF_PUPILS = re.compile(
    r"\b(?:(?:school|student|pupil|eco|youth) council|parliament|eco|house|prefects?)\b"
)


_A_HEAD = re.compile(
    r"^\W*(?:(?:acting|interim|executive|current|new) )?(?:head ?teacher|head|principal|head of school|executive head(?:teacher)?|chair(?: of (?:governors|the (?:LGB|board)))?|clerk|business manager|SENDCo|SENCo|DSL|(?:(?:link|lead|named) )?(?:governor|trustee|director))s?\W*$",
    re.IGNORECASE,
)
_SUSPECTED = re.compile(
    r"\b(?:suspected|alleged|theft|fraud|stolen|misuse|assault(?:ed)?|concerns? (?:about|over)|complaints? (?:about|against|of))\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:maternity|sick(?:ness)?|absence|long[- ]term|adoption|paternity) cover\b|\bback from\b|\bjob[- ]share\b",
    re.IGNORECASE,
)
_OF_THEIR_OWN = re.compile(
    r"\b(?:LADO|alleg\w+|investigat\w+|concerns?|absen(?:t|ce)|leave|leaving|resign\w*|retir\w+|support plan|capability|probation\w*|warning|hearing|disciplin\w+|suspen(?:ded|sion)|sick\w*|ill(?:ness)?|maternity|settlement|grievance|complain\w*|pay|salary|notice|unwell|stress|dismiss\w*)\b",
    re.IGNORECASE,
)


_PRIVATE_COLUMN = re.compile(
    r"\W*(?:concerns?|issues?|matters?|support|performance|targets?|objectives?|appraisal|case|complaints?|risk|reference)\b",
    re.IGNORECASE,
)


def _of_heads(context: Context) -> bool:
    """Whether a table tells of schools who heads each, and in this row nothing of theirs."""
    schools = bool(context.heads) and any(map(is_of_schools, context.columns))
    private = any(map(_PRIVATE_COLUMN.match, context.columns))
    named = schools and not private and _A_HEAD.match(context.lead) is not None
    return named and not _OF_THEIR_OWN.search(context.row)


def _tells_a_case(sighting: Sighting, context: Context) -> bool:
    """`Year 4 | Mr Orr | On support plan`: of whom a row of staff tells more than a job."""
    said = context.row.replace(sighting.text, " ")
    private = any(p.search(said) for p in (HEALTH, EMPLOYMENT, _SUSPECTED))
    return private and not _NEWS.search(said)


def cues_of_column(sighting: Sighting, context: Context) -> list[Cue]:
    """The cue that the head of the column is, if it names a job and the others tell no more.

    Who helps children may be a child as well, unless a title tells.
    """
    heads = _of_heads(context)
    if not context.row or not (heads or all(map(OF_WORK.search, context.columns))):
        return []
    row = plain(context.row)
    if _tells_a_case(sighting, context):
        return []
    if _OF_PUPILS.search(row) or row.count(sighting.name.surname or " ") > 1:
        return []  # the chair of the school council; the child's own mother
    if heads:
        return [OF_A_JOB]
    kinds = (OF_A_JOB,) if sighting.lone_given else (OF_A_JOB, OF_VOLUNTEERS)
    kinds = (*kinds, OF_HELPERS) if sighting.titled else kinds
    return [cue for cue in kinds if cue.pattern.search(context.lead)]
