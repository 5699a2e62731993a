"""Children in the list: by their council, their office, their year or their class.

What does not live here: what the list says of adults (`roles`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.attendance.initials import made
from redactor.naming import ADULT_TITLES, is_given_name, tokens
from redactor.naming.pupils import BODIES, CHOSEN, CLASS, LISTED, OF_STAFF, OPENS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Span

_CLASS_IN_BRACKETS = re.compile(rf"\({CLASS},[^()]*$", re.IGNORECASE)
_ITEM = r",? \(?(?:for )?(?:items?|eitem(?:au)?) (?:[\d–,/ .()a-d-]|items?|eitem(?:au)?)+(?: only| yn unig)?\)?"
_ITEMS = rf"(?:{_ITEM})?"
# Their group is no name itself: `Mini Vinnies: Ada Poll and Ben Orme`.
GROUP = re.compile(rf"(?:{BODIES}|{CHOSEN})", re.IGNORECASE)
# What stands before the names of pupils who came: `School Council: Ada Poll and Ben Orme`, be it
# before a first name as well: `Head girls, item 2: Ada, Ben Orme`.
FOLLOW = re.compile(
    rf"(?<![\w’'-])(?:the |our )?(?:{BODIES}|{CHOSEN}|{LISTED}|{CLASS}(?=[^\w]*[:–—])|children|plant|sports captains"
    r"|(?:eco|sports?|junior|youth|learner) (?:council(?:lors?)?|parliament|voice|leaders|reps|governors)|school voice"
    # which a governing body is called, too: that one does not come for a while
    rf"|from \d{{1,2}}[.:]\d\d(?: ?pm)? ?(?:to|until|till|[-–]) ?\d{{1,2}}[.:]\d\d(?: ?pm)?,? (?:the |our )?federation council|federation council(?={_ITEM}\s*[,:–—-])"
    r"|(?:pupil|student)(?= (?:members|representatives|observers|governors)))"
    rf"(?: (?:members|reps|representatives|observers|governors))?(?: (?:from|of|at|in) [^.,;:]{{2,40}}(?=:))?{_ITEMS}\s*[,:–—-]?\s*"
    r"(?:(?<=[,:–—-]\s)(?-i:[A-ZÀ-Þ][\w'’-]+(?:,\s+(?:and\s+)?|\s+(?:and|&)\s+))*)?$",
    re.IGNORECASE,
)
# Behind one or more names: `Leo and Mia from the school council`, `Leo Orme (school council)`.
_BODY_BEHIND = re.compile(rf"^{OPENS}(?:{BODIES})(?!\w){OF_STAFF}", re.IGNORECASE)
# Behind several: `Ada Poll and Ben Orme, associate pupil governors`, `Theo Lisk, Bilal Noor (prefects)`.
_CHOSEN_BEHIND = re.compile(
    rf"^{OPENS}(?:{CHOSEN}|{LISTED}|{CLASS})(?!\w){OF_STAFF}|^\s*[-–—]?\s*\(?(?:in|of) {CLASS}{OF_STAFF}",
    re.IGNORECASE,
)
_OFFICE_BEHIND = re.compile(
    r"\s*[(,–-]\s*(?:our |the )?(?:(?:deputy |joint |vice )?head (?:boy|girl|pupil|student)|(?:deputy |senior |head )?prefect"
    r"|(?:school |house |sports |games |team |vice[- ])*captain)\b",
    re.IGNORECASE,
)
_MEMBERS_BEHIND = re.compile(
    r"^\s*,?\s*\(?(?:[\w-]+ ){0,2}(?:pupil|student) (?:governors|members|representatives|reps|observers|councillors|leaders)\b",
    re.IGNORECASE,
)
_FROM_A_CLASS = re.compile(  # of a single child, too
    r"^,?\s*\(?(?:both )?(?:from|of|for|representing) (?:the |our )?(?:year|class) \w+\b",
    re.IGNORECASE,
)
_OF_ITS_BOARD = re.compile(  # of a college's
    r"^\s*[,(–-]?\s*(?:both |two |the |our )?(?:student|learner) (?:governors|members|trustees)\b",
    re.IGNORECASE,
)
_STUDENTS = re.compile(  # which says of a college's governors that they are its members
    r"^\s*[,(–-]\s*(?:both |two )?(?:pupils|learners|apprentices|students(?!\s*\)))\b",
    re.IGNORECASE,
)
# What children and adults have: of children where all others in the list are titled and they are not.
_OF_EITHER = re.compile(
    r"^\s*[,(–-]\s*(?:the |our )?(?:(?:chaplaincy|liturgy|worship|ethos|faith|wellbeing|well-being|media|charity|equalit(?:y|ies)|diversity|mental health|music|drama|dance|art|sports?|garden(?:ing)?|green|recycling|library|reading|welcome|tech(?:nical)?|stage|enterprise|safety|e-?safety|online safety|attendance) (?:team|group|club|committee|crew|squad|champions?|leaders?|reps?|helpers?)|class reps?)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:and|&)\s*")
_COMMA = re.compile(r"\s*(?:,|,?\s*and|&|a/and)\s*")
_FIRST_NAMES = re.compile(r"(?:,\s*[A-ZÀ-Þ][\w'’-]+)+(?:,|,?\s*and|&)\s*")
_BOARD = re.compile(
    r"^\W*(?:present|governors?|members|trustees|directors|there|here)\b", re.IGNORECASE
)
_GUESTS = re.compile(
    r"^\W*(?:in attendance|attending|also|visitors?|guests?|observers?)\b", re.IGNORECASE
)
# "Ada Poll and Ben, School Council": a first name alone is none of the list
_AND_A_FIRST_NAME = re.compile(
    r"\s*(?:,|,?\s+and|&)\s+(?P<name>[A-ZÀ-Þ][\w'’-]+)(?=\s*[,(–-]|\s+(?:from|of|for|in)\b)"
)
_MARKS = str.maketrans("*†‡#^", "     ")  # that somebody was there, or was not
_FEW = 4  # children whom commas join


@dataclass(frozen=True, slots=True)
class Minutes:
    """What is asked of the minutes as a whole."""

    college: bool  # whose student members sit on its board
    titled: bool  # whether the others in the list bear titles


def is_child(text: str, names: Sequence[Span], at: int, minutes: Minutes) -> bool:
    """Whether a name is a child's by what follows the last of those that are joined to it.

    "And" joins; a comma does where no list of the board begins in front.
    """
    text = text.translate(_MARKS)
    board = _BOARD.match(text[: names[0].start]) is not None
    first, last = _run(text, names, at, _AND if board else _COMMA)
    if board and first == last and at + 1 < len(names) and _joined(text, names, at, _COMMA):
        two = _run(text, names, at + 1, _AND) == (at + 1, at + 1)
        last += two  # `Present: Ada Poll, Ben Orme, prefects`: of those at least two
    if board and first == last and at and _joined(text, names, at - 1, _COMMA):
        first -= 1
    behind = _behind(text, names[last])
    lone = _AND_A_FIRST_NAME.match(behind)
    if lone and is_given_name(lone["name"]):
        behind = behind[lone.end() :]
    count = last - first + (lone is not None)
    some = count > 0 and (count < _FEW or _GUESTS.match(text) is not None)
    if some and _STUDENTS.match(behind):
        return True
    if any(is_titled(text, x) for x in names[first : last + 1]):
        return False
    if _BODY_BEHIND.match(behind) or _FROM_A_CLASS.match(behind):
        return True
    if minutes.titled and _OF_EITHER.match(behind):
        return True
    if minutes.college:  # whose student members are governors
        chosen = _CHOSEN_BEHIND.match(behind) and not _OF_ITS_BOARD.match(behind)
        return some and bool(chosen)
    return some and bool(_CHOSEN_BEHIND.match(behind) or _MEMBERS_BEHIND.match(behind))


def head(text: str) -> bool:
    """Whether a line begins with what calls a group of pupils: `S6 leadership: Ada Poll, Ben Orme`."""
    label, colon, _ = text.partition(":")
    return bool(colon) and FOLLOW.match(label + colon) is not None


def goes_on(between: str) -> bool:
    """Whether a list of pupils goes on over first names: `Mabli Haf, Guto, Amira Miah`."""
    return _FIRST_NAMES.fullmatch(between) is not None


def in_a_class(text: str, name: Span) -> bool:
    """Whether a name stands in brackets behind a class: the school in `(Year 6, Kirkby Beck)`."""
    return _CLASS_IN_BRACKETS.search(text[: name.start]) is not None


def has_office(text: str, name: Span) -> bool:
    """Whether a pupil's office stands behind a first name: `Skye (Vice Captain)`."""
    return _OFFICE_BEHIND.match(text, name.end) is not None


def _run(text: str, names: Sequence[Span], at: int, between: re.Pattern[str]) -> tuple[int, int]:
    """The first and the last of the names that are joined to one."""
    first = last = at
    while _joined(text, names, last, between):
        last += 1
    while first and _joined(text, names, first - 1, between):
        first -= 1
    return first, last


def _behind(text: str, name: Span) -> str:
    """What stands behind a name and its initials."""
    letters = re.escape(made(text[name.start : name.end]))
    return re.sub(rf"^\s*\({letters}(?:\)|(?=,))", "", text[name.end :])


def _joined(text: str, names: Sequence[Span], at: int, between: re.Pattern[str]) -> bool:
    """Whether a name is joined to the next, and both or neither are titled."""
    if at + 1 >= len(names):
        return False
    gap = text[names[at].end : names[at + 1].start]
    letters = made(text[names[at].start : names[at].end])
    if not between.fullmatch(gap.replace(f"({letters})", "", 1)):
        return False
    return is_titled(text, names[at]) == is_titled(text, names[at + 1])


def is_titled(text: str, name: Span) -> bool:
    """Whether an adult's title stands before a name, or begins it."""
    before = tokens(text[: name.start])[-1:]
    return any(x.low in ADULT_TITLES for x in (*before, *tokens(text[name.start :])[:1]))
