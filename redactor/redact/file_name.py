"""The neutral name of a published file: which body met, and when, as its own heading says.

Only what stands in Part 1 is read, so a name can tell no more than the file itself. Of a name that
somebody else gave a file, `told_by_part_2` says which words would tell more.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from redactor.data import Carrier
from redactor.naming import plain
from redactor.naming.words import is_english
from redactor.redact.dates import DATE, MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Review

_HEADING = 20  # lines in which minutes say whose they are and of when
_LONGEST = 6  # words of the name of a body
_ATTENDANCE = re.compile(r"\W*(?:present|attend|in attendance|apolog|yn bresennol|ymddiheur)")
_NUMBER = re.compile(r"(?<=-minutes)-\d+\Z")
_WORD = re.compile(r"[^\W_]+")
_A_NAME = 5  # letters from which a word that no dictionary has is no abbreviation
_USUAL = "board"
UNDATED = "undated"

# The word that ends the name of a body, and what may follow it there.
_HEADS = frozenset(
    "board body committee council panel corporation forum bwrdd corff pwyllgor cyngor".split()
)
_BEHIND = frozenset("governors trustees directors management llywodraethu llywodraethwyr".split())
# Words left of which the name of a body cannot begin.
_STOP = frozenset(
    "minutes minute meeting meetings of the a an draft held by for at in on part present notes record"
    " school schools college primary secondary infant infants junior nursery high church chair clerk"
    " cofnodion cyfarfod y yr o ysgol".split()
)
_OWNERS = frozenset("academy trust federation mat".split())  # part of the name next to its end
_SHORT = {
    "fgb": "full-governing-board",
    "lgb": "local-governing-body",
    "lab": "local-academy-board",
    "lac": "local-academy-committee",
    "fgp": "finance-and-general-purposes-committee",
}


def neutral_name(public: Sequence[str], cut: Sequence[str]) -> str:
    """`<body>-<date>-minutes`, without an ending.

    Args:
        public: Part 1, paragraph by paragraph.
        cut: every text that was cut; its words are in no name.
    """
    heading = [line for line in public if line.strip()][:_HEADING]
    title = list(takewhile(lambda line: not _ATTENDANCE.match(plain(line)), heading))
    body = next(filter(None, map(_body, title)), "") or _abbreviated(title)
    secret = {word for text in cut for word in _words(text) if not word.isdigit()}
    if secret.intersection(body.split("-")) - _HEADS:
        body = ""
    return f"{body or _USUAL}-{_date(heading)}-minutes"


def told_by_part_2(review: Review, public: Sequence[str]) -> tuple[str, ...]:
    """What only the sealed items name: words that no dictionary has and no line of Part 1.

    Minutes that are sealed whole say in their head whose they are, and so may their file's name.
    """
    texts = [
        review.document.blocks[span.block].text[span.start : span.end]
        for section in review.sealed()
        if section.carrier is not Carrier.DOCUMENT
        for span in section.spans
    ]
    open_ = {word for line in public for word in _words(line)}
    sealed = {word for text in texts for word in _words(text)} - open_
    return tuple(sorted(word for word in sealed if len(word) >= _A_NAME and _is_a_name(word)))


def _is_a_name(word: str) -> bool:
    return word.isalpha() and not is_english(word) and not is_english(word.removesuffix("s"))


def numbered(name: str, number: int) -> str:
    """The name for the second and every further document of one body and day."""
    return name if number == 1 else f"{name}-{number}"


def unnumbered(name: str) -> str:
    """The name that `numbered` was given."""
    return _NUMBER.sub("", name)


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text).replace("&", " and "))


def _body(line: str) -> str:
    words = _words(line)
    for at, word in enumerate(words):
        if word in _HEADS:
            start = _start(words, at)
            end = at + 1
            if words[end : end + 1] == ["of"] and _BEHIND.issuperset(words[end + 1 : end + 2]):
                end += 2
            elif words[end : end + 1] and words[end] in _BEHIND:
                end += 1
            if end - start > 1:
                return "-".join(words[start:end])
    return ""


def _start(words: Sequence[str], head: int) -> int:
    start = head
    while start and head - start < _LONGEST - 1:
        word = words[start - 1]
        if word in _STOP or any(map(str.isdigit, word)):
            break
        if words[start] in _OWNERS and word != "local":
            break
        if words[start] == "local" and words[start + 1] in _OWNERS:
            break
        start -= 1
    while words[start] == "and":
        start += 1
    return start


def _abbreviated(heading: Sequence[str]) -> str:
    return next((_SHORT[w] for line in heading for w in _words(line) if w in _SHORT), "")


def _date(heading: Sequence[str]) -> str:
    for found in (found for line in heading for found in DATE.finditer(line)):
        try:
            return _parsed(found.group()).isoformat()
        except ValueError:
            continue
    return UNDATED


def _parsed(text: str) -> date:
    """A date as it is written here: the day first."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if len(numbers) == 3:
        day, month, year = numbers
        return date(year if year > 99 else 2000 + year, month, day)
    day, year = numbers
    # Two months are one in both languages; else nobody can say which is meant.
    (month,) = {MONTHS.index(word) % 12 + 1 for word in _words(text) if word in MONTHS}
    return date(year, month, day)
