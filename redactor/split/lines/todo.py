"""Lists of what is to be done, whatever their title, by the minutes that their entries cite.

    Who does what                                Homework
    - MB: gate code to the office (7.2)          7.2 - gate code - Marta
    - PT: letter to the council (D3)             D3 - letter - Piet

A title in plain text, entries of which most cite a minute of this meeting in front or in brackets
at the end, not all of them the same, and nothing of the item below them; or a usual title, and
entries of which most say who is to do it ("Bus quote /DH", "DH: bus quote"). What does not live
here: the titles that minutes usually give such a list (`words.vocabulary`).
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical
from redactor.split.lines.tables import contexts_of
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line

_NUMBER = r"(?:[A-Z]{0,5}[/ ]?\d+(?:[./]\d+)+[a-z]?|[A-Z]{1,5}/?\d+(?:[./]\d+)*|(?:\d+(?:[./]\d+)*|[A-Z])\s?\([a-z]{1,3}\))"
_CALLED = r"(?:item|minute|min|para|ref|point)\b\.?:?\s*"
_BEHIND = re.compile(
    rf"[(\[](?:(?i:{_CALLED}))?(?P<number>{_NUMBER})(?:(?:\s*(?:,|&|/|and)\s*){_NUMBER})*[)\]]\W*$"
)
_BEFORE = re.compile(rf"\W*[(\[]?(?P<number>{_NUMBER})[)\]]?(?:\s*[:.-]|\s)\s*\w")
_DOERS = r"(?:[A-Z]{2,4}|[Cc]hair|[Cc]lerk|[Hh]ead|[Oo]ffice|[Bb]ursar|[Ss]ite|[Aa]ll|me)"
_WHO = re.compile(  # CM - see surveyor; (3) DH to get a quote; bus quote /DH
    rf"\W*(?:(?i:conf(?:idential)?|p(?:ar)?t\s?2)\W+)?(?:[(\[]?{_NUMBER}[)\]]?\s+|\W?\d{{1,2}}\W+)?{_DOERS}(?:\s*[:-]\s|\s+to\s)"
    rf"|.*(?:\s*/|\s-|,|\()\s*{_DOERS}(?:\s*[/,&+]\s*{_DOERS})*\)?\W*$"
)
_LEADS = re.compile(
    r"(?P<title>[^:;.]{2,40}?)(?::|\s-)\s+(?=\S)"
)  # To do: bus quote (DH); fence (Chair)
_ENDS = re.compile(r"[;.]\s+")
_SEVERAL = 2
_TITLE_WORDS, _ENTRY_WORDS = 6, 40
_LOOKED_AT = 8  # entries


def titles(lines: Sequence[Line]) -> set[int]:
    """Where such lists have their titles."""
    known = {x.number.parts for x in lines if x.number and not x.agenda}
    written = [at for at, x in enumerate(lines) if x.block.story is Story.BODY and not x.blank]
    found = set()
    for n, at in enumerate(written):
        below = [lines[k] for k in written[n + 1 :]]
        called = _is_called_so(lines[at], below) or _numbered_again(lines, at, below)
        if _may_head(lines[at]) and (_lists(below, known) or called):
            found.add(at)
    return found


def _numbered_again(lines: Sequence[Line], at: int, below: Sequence[Line]) -> bool:
    """Whether entries below a usual title begin with the numbers of items that stand above it."""
    if "actions" not in contexts_of(lines[at].words):
        return False
    above = {x.number.parts for x in lines[:at] if x.number and not x.agenda}
    again = takewhile(lambda x: x.number is not None and x.number.parts in above, below)
    return len({x.number.parts for x in again if x.number}) >= _SEVERAL


def _may_head(line: Line) -> bool:
    plain = line.row is None and line.number is None and not (line.agenda or line.block.label)
    ended = line.text.rstrip().endswith((".", ";", "?", ","))
    return plain and not ended and 0 < len(words(line.text)) <= _TITLE_WORDS


def _is_called_so(line: Line, below: Sequence[Line]) -> bool:
    """Whether a lead-in has a usual title, and most entries say who is to do it: "To do:"."""
    if "actions" not in contexts_of(line.words):
        return False
    others = (k for k, x in enumerate(below) if x.rank is not None and not _in_brackets(x))
    count = next(others, len(below))
    doers = sum(map(says_who, below[:count]))
    behind = below[count] if count < len(below) else None
    if behind is not None and behind.number is not None and behind.number.depth > 1:
        return False  # it is part of an item that goes on behind it
    return doers >= _SEVERAL and 2 * doers >= min(count, _LOOKED_AT)


def _in_brackets(line: Line) -> bool:
    """Whether the number in front of a line is one in brackets, as of a minute that is cited."""
    return line.number is not None and line.number.text.startswith(("(", "["))


def says_who(line: Line) -> bool:
    """Whether an entry says who is to do it, in front or at the end."""
    return _WHO.match(line.text) is not None


def entries(line: Line) -> list[tuple[int, int]]:
    """The entries of a list that is one paragraph: "To do: bus quote (DH); fence (Chair)."."""
    found = _LEADS.match(line.text, line.start)
    if found is None or line.row is not None or "actions" not in contexts_of(found["title"]):
        return []
    ends = [m.end() for m in _ENDS.finditer(line.text, found.end())]
    spans = [(a, b) for a, b in pairwise([found.end(), *ends, len(line.text)]) if a < b]
    doers = sum(_WHO.match(line.text[a:b].rstrip("; ")) is not None for a, b in spans)
    return spans if doers >= _SEVERAL and 2 * doers > len(spans) else []


def _lists(below: Sequence[Line], known: set[tuple[str, ...]]) -> bool:
    count = next((k for k, x in enumerate(below) if not _may_be_entry(x)), len(below))
    cited = [parts for x in below[:count] if (parts := _cited(x)) in known]
    goes_on = count < len(below) and below[count].number is not None and not below[count].heading
    return len({*cited}) >= _SEVERAL and 2 * len(cited) > count and not goes_on


def _may_be_entry(line: Line) -> bool:
    """A bullet, or a line that cites; a number in front that is taken for that of an item is cited."""
    bullet = bool(line.block.label) and not any(map(str.isalnum, line.block.label))
    plain = line.row is None and not (line.heading or line.agenda)
    short = len(words(line.text)) <= _ENTRY_WORDS
    return plain and short and (bullet or (line.number is None and _cited(line) != ()))


def _cited(line: Line) -> tuple[str, ...]:
    said = line.text[len(line.block.label) :]
    found = _BEHIND.search(said) or _BEFORE.match(said)
    return canonical(found["number"]) if found else ()
