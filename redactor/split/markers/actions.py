"""What marks the actions and the earlier minutes of a confidential part: tags, and titles of their own.

Part II matters arising        Send the letter (Part 2, item 12)        Confidential action: …
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.lines.tables import Table
from redactor.split.lines.todo import entries
from redactor.split.markers.earlier import APPROVED
from redactor.split.markers.openings import says_elsewhere
from redactor.split.markers.silent import says_nothing
from redactor.split.markers.tags import is_tag
from redactor.split.marks import Marker, Reach
from redactor.split.words import remarks
from redactor.split.words.patterns import Pattern, Patterns
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_ACTION = Pattern(remarks.FLAG_ACTION)
_ARISING = Patterns(remarks.ARISING_TITLE)
_TITLE = 10  # words
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")


def heads_arising(line: Line, bare: str, following: Line | None) -> Marker | None:
    """The heading, or the title of a row, "Part II matters arising", with matters below it."""
    short = line.number is not None and line.rank is not None and len(words(bare)) <= _TITLE
    titles = line.heading or line.row is not None or short or bare.rstrip().endswith(":")
    told = following is not None and not says_nothing(following.words)
    if not (told and _ARISING.search(bare)):
        return None
    beside = line.number or line.row or line.block.label or line.rank is not None
    if not (titles or beside) and len(words(bare)) <= _TITLE and not bare.rstrip().endswith("."):
        return Marker(Reach.REST, "rest", start=len(line.text))
    return Marker(Reach.ITEM, "flag") if titles else None


def is_action(bare: str) -> bool:
    found = _ACTION.search(bare)
    return found is not None and not says_nothing(bare[found.end() - 1 :])


# "ring adviser, conf /NF": behind an action, before who is to do it
_BEFORE_WHO = re.compile(
    r"(?:[,;]\s*|\s[–-]\s*)(?i:conf(?:idential)?)\.?\s*[/–-]\s*[A-Z]{2,4}(?:\s*[/,&]\s*[A-Z]{2,4})*\W*$"
)


def bears_tag(line: Line, bare: str) -> bool:
    """In a list of actions, a tag says where the matter is: "… (Part 2, item 12)"."""
    listed = line.table is Table.LOG or "actions" in line.contexts
    return listed and (is_tag(bare) or _in_brackets(bare))


def _in_brackets(text: str) -> bool:
    """Whether brackets in a text say that its matter is confidential, or minuted elsewhere.

    Or a mark behind it, before the initials of who is to do it.
    """
    return _BEFORE_WHO.search(text) is not None or any(
        is_tag(m[1]) or says_elsewhere(m[1], 0) for m in _IN_BRACKETS.finditer(text)
    )


# CONF: write to the union; (4) in comm - DH to write; DH: see the union - conf
_TAG_FIRST = Pattern(
    r"^\W*(?:\d[\w.]*\W+)?(?:<CONF>|<P2>|conf\b\.?|in\s+comm\b\.?)(?=\s*[:-]\s|\s+[A-Z]{2,4}\b)"
)
_TAG_LAST = Pattern(r"\s-\s+(?:<CONF>|<P2>|conf\b)\W*$")


def of_list(line: Line, clean: str) -> Marker | None:
    """Of a list that is one paragraph, the entries that bear a tag."""
    bear = (_TAG_FIRST.search, _TAG_LAST.search, _in_brackets)
    cuts = tuple(
        (a, b) for a, b in entries(line) if any(tag(clean[a:b].rstrip("; ")) for tag in bear)
    )
    return Marker(Reach.FROM, "flag", cuts=cuts) if cuts else None


def tagged(line: Line, clean: str, bare: str) -> Marker | None:
    """A tagged action; where a paragraph runs through several, only those that bear the tag."""
    if not bears_tag(line, bare):
        return None
    ends = [m.end() for m in re.finditer(r";\s+", clean)]
    spoken = [
        (a, b)
        for x, y in sentences(clean, line.start)
        for a, b in pairwise([x, *(e for e in ends if x < e < y), y])
    ]
    cuts = tuple((a, b) for a, b in spoken if _in_brackets(clean[a:b]))
    run = line.row is None and not line.block.label and 0 < len(cuts) < len(spoken)
    return Marker(Reach.FROM, "flag", cuts=cuts) if run else Marker(Reach.ITEM, "flag")


def heads_approval(following: Line | None) -> bool:
    """The heading "Part 2 minutes", and below it that they were approved."""
    return (
        following is not None and following.rank is None and bool(APPROVED.search(following.text))
    )
