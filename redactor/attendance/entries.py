"""What an entry of an attendance list looks like: names, and no sentences.

What does not live here: where such a list stands (`region`, `tables`).
"""

from __future__ import annotations

import re

from redactor.attendance import children
from redactor.naming import (
    OFFICE_SURNAMES,
    OFFICE_WORDS,
    PARTICLES,
    TITLES,
    fold,
    is_capitalised,
    is_given_name,
    tokens,
)

# Running text is no list: eight words of small letters in a row.
PROSE = re.compile(r"(?:\b[a-zà-þ][a-zà-þ'’-]*,?\s+){8}")
_SENTENCE = re.compile(
    r"(?:^|[.;]\s)[A-ZÀ-Þ][^.;:,]*\s(?:is|are|was|were|has|have|had|will|[a-z]{3,}ed)\s(?:[a-z'’-]+\s){2}[^;:]*[.!?]"
)
ASIDE = re.compile(r"\([^()]*\)")  # `(parent, came at quarter past after the sales)`
COMES = re.compile(
    r",\s*(?:who\s+)?(?:came|arrived|joined|left)\b(?:[^.;:]|(?<=\d)[.:](?=\d)){0,50}$"
)  # the same
_NUMBERED = re.compile(
    r"^\W*(?:(?:agenda(?:\s+item)?|item|eitem|minute|min\.?|cofnod)\s+)?(?:(?-i:[A-Z]{1,5})[ /]?)?(?:\d+(?:[./-]\d+)*[.):]?|\(?[a-z]\))\s+\S",
    re.IGNORECASE,
)
# A line that begins with the day or the hour, not with the number of an item.
_WHEN = re.compile(
    r"^\W*(?:[A-Z]{2,5}\s+)?\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d\b"  # LGC 9.6.26
    r"|^\W*\d{1,2}(?:(?:st|nd|rd|th)?\s+\w+\s+20\d\d|[.:][0-5]\d\s*(?:[ap]\.?m\b|hours|hrs|start|till?\b|to\b|until\b|[–—-]\s*\d))",
    re.IGNORECASE,
)
# What somebody on a board is called by; "head boy" is none.
_OFFICE = re.compile(
    r"\b(?:chair\w*|clerk|clerc|cadeirydd|heads?|head ?teacher|principal|pennaeth|governors?|llywodraethw\w+|trustees?|directors?|bursar|sbm|deputy|ceo|cfo|treasurer|secretary|minutes|manager|officer|senco|dsl"
    r"|mrs?|ms|miss|mx|dr|rev\w*|fr|cllr|prof\w*)\b(?! (?:boy|girl|pupil|student|prefect))",
    re.IGNORECASE,
)
_FEW, _LONGEST = 2, 5  # names in a cell of several; words of a name
_ENTRY_LENGTH = 80  # characters of a name with what its bearer is


def without_asides(text: str) -> str:
    """A line without what is in brackets, and when somebody came or left."""
    return COMES.sub("", ASIDE.sub("", text))


def is_prose(text: str) -> bool:
    """Whether running text stands there, such asides apart."""
    return PROSE.search(without_asides(text)) is not None


def begins_item(text: str) -> bool:
    """Whether a line begins with the number of an item of business."""
    numbered = _NUMBERED.search(text) is not None
    return numbered and not (_WHEN.search(text) or children.head(text))


def tells(text: str) -> bool:
    """Whether a cell holds sentences: a table of several such cells is a report, not a list."""
    bare = ASIDE.sub("", text)
    return bool(PROSE.search(bare) or _SENTENCE.search(bare))


def names_office(text: str) -> bool:
    """Whether somebody is called by an office or an adult's title: `A Fell (Chair), Mrs Orr`."""
    return _OFFICE.search(text) is not None


def begins_with_name(text: str) -> bool:
    """An entry of a list: `Jaswant Mann, Executive Principal`."""
    return len(text) <= _ENTRY_LENGTH and is_name(re.split(r"\s*[,;:(\[–—]", text, maxsplit=1)[0])


def are_names(text: str) -> bool:
    """Whether a cell holds a name, or several with what each of them is."""
    entries = re.split(r"[;,\n]\s*", re.sub(r"\([^)]*\)", "", text))
    named = sum(map(is_name, entries))
    return is_name(text) or (named >= _FEW and named * 2 >= len(entries))


def is_name(text: str) -> bool:
    """Whether a cell holds a name and hardly more: `*Mrs V Church (VC)`."""
    words = tokens(fold(re.sub(r"\([^)]*\)|\[[^\]]*\]", "", text)))
    titled = [w for w in words if w.low not in TITLES]
    return (
        0 < len(titled) <= _LONGEST
        and all(is_capitalised(w.text) or w.low in PARTICLES for w in words)
        and not any(w.low in OFFICE_WORDS - OFFICE_SURNAMES for w in titled)
        and (len(titled) < len(words) or (len(titled) > 1 and is_given_name(titled[0].text)))
    )
