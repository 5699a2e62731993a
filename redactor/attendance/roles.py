"""What the list says of a name: beside it, in its row, before it or over its group.

What does not live here: which names it holds (`names`, `told`), and groups of children (`children`).
"""

from __future__ import annotations

import re
from itertools import takewhile

from redactor.data import Document, Role
from redactor.naming import ADULT_TITLES, tokens

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
    r"|\blearner\b(?!\s*(?:services?|support|voice|experience|engagement|progress|development|welfare|journey|recruitment|outcomes|link|and|governor|member|trustee))"
    r"|\b(?:student|pupil) (?:governor|member|representative|council)"
    r"|\b(?:house|games|sports|school|vice)[- ]captain\b|\b(?:captain of (?:the )?(?:school|house|games|boats)|captains of (?:the )?school)\b"
    r"|\b(?:school|student|pupil|eco|junior|youth) council\W{1,3}(?:Year|Yr|Y)\s?\d+(?!\d*\s*(?:link|lead|teacher|tutor|governor|TA)\b)"
    r"|\bhead of (?:the )?(?:school|student|pupil) (?:council|parliament)\b|\bprefects?\b|\bhead (?:student|pupil)s?\b|\bdisgybl(?:ion)?\b"
)
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
    """The role named by the first of the four texts that names one; otherwise a member of the board."""
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


def is_college(document: Document) -> bool:
    """Whether the minutes say so near their top, and their title names no school."""
    texts = [block.text for block in document.blocks[:_NEAR_TOP]]
    title = takewhile(lambda text: not _LIST_BEGINS.match(text), texts[:_TITLE])
    return any(map(_COLLEGE.search, texts)) and not any(map(_SCHOOL.search, title))
