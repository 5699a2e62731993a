"""What the list says of a name: beside it, in its row, before it or over its group.

What does not live here: which names it holds (`names`, `told`).
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from redactor.attendance.told import BESIDE
from redactor.data import Document, Role, Span
from redactor.naming import ADULT_TITLES, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR_TOP, _TITLE = 40, 8  # lines that tell what body met

# Students on the board of a college are adults and members of it; pupils at a school's are not,
# also where its governors come from a university, or it is called a college itself.
_COLLEGE = re.compile(
    r"\b(?:corporation|college board|board of management|coleg"
    r"|student president|students?[’']? (?:association|union)"
    r"|(?:sixth[- ]form|tertiary|further education) college)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:school|academy|ysgol|(?:technical|community|city) college|coleg cymunedol)\b",
    re.IGNORECASE,
)
_LIST_BEGINS = re.compile(r"\W*(?:\w+ )?(?:present|attend\w*|apolog\w*)\b", re.IGNORECASE)

STUDENT_MEMBER = re.compile(
    r"\bstudents?['’]? (?:member|(?:vice[- ]|deputy |depute )?president|depute|trustee|governor|union|association)"
    r"|(?:^|\|)\s*student\s*(?:\||$)|^\W*student(?=\s*[);]|\W*$)",
    re.IGNORECASE,
)

# "Lottie Marsh (Y6)": whoever stands in a list with a year group and no job is a child.
_YEAR_GROUP = re.compile(
    r"^\s*[,(\[–-]*\s*(?:Year|Yr|Y)\s?(?:1[0-4]|\d|R)\b(?!\s*(?:class )?(?:teacher|lead|leader|link|TA|tutor|governor|phase|HLTA))",
    re.IGNORECASE,
)

_PUPIL = (
    r"\b(?:student|pupil)\b(?!\s*(?:premium|support|services|welfare|progress|referral|voice|"
    r"development|experience|link|and|outcomes))|\bhead (?:boy|girl)\b|\bsixth[- ]former\b"
    r"|\b(?:student|pupil) (?:governor|member|representative|council)"
    r"|\bprefects?\b|\bhead (?:student|pupil)s?\b|\bdisgybl(?:ion)?\b"
)
# What stands before the names of pupils who came: `School Council: Ada Poll and Ben Orme`, be it
# before a first name as well: `Head girls, item 2: Ada, Ben Orme`.
_HEAD_PUPILS = r"(?:(?:deputy|joint|vice) )?head (?:boy|girl)s?"
_OF_PUPILS = (
    r"(?:school|student|pupil|eco|junior|sports?|youth|learner)(?: council(?:lors?)?| parliament| voice| leadership team|(?<!school) (?:leaders|ambassadors|reps|captains))"
    r"|(?:cyngor|senedd) (?:yr )?ysgol|pupils|students|children|disgyblion|plant|(?:sports|house|team|games) captains"
    r"|(?:digital|reading|playground|wellbeing|eco|house) leaders|(?:eco|young)[- ](?:warriors|ambassadors|leaders|governors)|sixth[- ]formers"
    rf"|prefects|head (?:students?|pupils?)|(?:the |our )?{_HEAD_PUPILS}(?:,? (?:and|&) (?:the )?{_HEAD_PUPILS})?|(?:pupil|student)(?= (?:members|representatives|observers|governors))"
)
PUPILS_FOLLOW = re.compile(
    rf"\b(?:{_OF_PUPILS})"
    r"(?: (?:members|representatives|observers|governors))?(?: (?:from|of|at|in) [^.,;:]{2,40}(?=:))?(?:,? \(?(?:for )?items? [\d–, -]+(?: only)?\)?)?\s*[,:–-]?\s*"
    r"(?:(?<=[:–-]\s)(?-i:[A-ZÀ-Þ][\w'’-]+(?:,\s+(?:and\s+)?|\s+(?:and|&)\s+))*)?$",
    re.IGNORECASE,
)
_ALL_PUPILS = re.compile(  # behind the last of them: "Theo Lisk and Bilal Noor, Head Prefects"
    r"^\s*,\s*(?:both\s+|the\s+|our\s+)?(?:head (?:prefects|students|pupils)|prefects|(?:school|student) council(?:lors)?|pupils|students)\b\W*$",
    re.IGNORECASE,
)
_OF_THE_COUNCIL = re.compile(  # `Leo and Mia from the school council`, `Leo and Mia (school council)`
    r"^,?\s*\(?(?:both )?(?:from|of|for|representing|on) (?:the |our )?(?:(?:school|student|pupil|eco)[- ]?(?:council|parliament)|year \w+|class \w+)\b"
    r"|^,?\s*[(,-]\s*(?:both |the |our )*(?:(?:school|student|pupil|eco|junior|youth)[- ](?:council(?:lors?)?|parliament)|(?:cyngor|senedd) (?:yr )?ysgol)\b(?! (?:link|lead|leader|co-?ordinator|teacher|staff|liaison|governor|adviser))",
    re.IGNORECASE,
)
_OFFICES_OF_PUPILS = re.compile(  # `Ada Poll and Ben Orme, associate pupil governors`
    r"^\s*,?\s*\(?(?:[\w-]+ ){0,2}(?:pupil|student) (?:governors|members|representatives|reps|observers|councillors|leaders)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:and|&)\s*")
_CLERK = (
    r"\bclerk\b|\bclerc\b|\bgovernance (?:professional|officer|manager|director)\b|\bsecretary\b|"
    r"\bminutes? (?:taker|secretary)\b"
)
_HEAD = (
    r"\bhead ?teacher\b|\bhead of school\b|\bprincipal\b(?<!vice principal)|\bpennaeth\b|"
    r"\bchief executive\b|\bceo\b|\bexecutive head\b|\bht\b"
)
_VISITING = (
    r"\b(?:in attendance|also (?:present|attend\w+|in attendance)|attending|officers?|observers?|"
    r"visitors?|visiting|guests?|by invitation|non-?voting)\b"
)

# The first that fits what stands beside a name, in its row, before it or over its group.
_ROLES = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        (Role.PUPIL, _PUPIL),
        (Role.CLERK, _CLERK),
        (Role.HEAD, _HEAD),
        (Role.TRUSTEE, r"\btrustees?\b|\bdirectors?\b(?! of)"),
        (Role.STAFF, _VISITING),
    )
)


def role_of(beside: str, row: str, before: str, group: str, *, college: bool) -> Role:
    """The first role that one of the four tells of; whoever is told nothing of sits on the board."""
    if _YEAR_GROUP.search(beside):
        return Role.PUPIL
    for text in (beside, row, before, group):
        if college and STUDENT_MEMBER.search(text):
            return Role.GOVERNOR
        for role, pattern in _ROLES:
            if pattern.search(text):
                return role
    return Role.GOVERNOR


def beside_alone(name: str, letters: str, beside: str) -> str:
    """What stands beside a name, of its bearer alone."""
    own = beside.replace(letters, "", 1)  # YR is Yvonne Raine before it is a year
    adult = tokens(name)[0].low in ADULT_TITLES
    return _YEAR_GROUP.sub("", own) if adult else own  # `Miss Beck (Year 2)` teaches it


def all_pupils(text: str, names: Sequence[Span]) -> bool:
    """Whether the names are joined by nothing but commas and "and", and pupils' at their end."""
    between = (text[one.end : two.start] for one, two in pairwise(names))
    joined = all("(" not in gap and BESIDE.fullmatch(gap) for gap in between)
    return joined and _ALL_PUPILS.search(text[names[-1].end :]) is not None


def is_of_pupils(text: str, names: Sequence[Span], at: int, *, college: bool) -> bool:
    """Whether a name is a child's by what follows the last of those that "and" joins to it."""
    last = at
    while last + 1 < len(names) and _AND.fullmatch(text[names[last].end : names[last + 1].start]):
        last += 1
    before = tokens(text[: names[at].start])[-1:]
    if any(x.low in ADULT_TITLES for x in (*before, tokens(text[names[at].start :])[0])):
        return False
    behind = text[names[last].end :]
    together = last > at and (
        _YEAR_GROUP.match(behind) or (not college and _OFFICES_OF_PUPILS.match(behind))
    )
    return bool(_OF_THE_COUNCIL.match(behind) or together)


def is_college(document: Document) -> bool:
    """Whether the minutes say so near their top, and their title names no school."""
    texts = [block.text for block in document.blocks[:_NEAR_TOP]]
    title = takewhile(lambda text: not _LIST_BEGINS.match(text), texts[:_TITLE])
    return any(map(_COLLEGE.search, texts)) and not any(map(_SCHOOL.search, title))
