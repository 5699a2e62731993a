"""Rulings that are told in a list: a line that keeps from the public what follows, and its entries.

    It was settled that these are taken out of the copy for the office:
    - 2.3;
    - the last sentence of 5.2;
    - in 4, from "It has not helped" as far as "kept apart".

    9. Confidential items
    Yes - item 7 (Staffing).

An entry is read as if the line above it said so of it alone (`targets`), or by the words that it
quotes (`quoted`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import spelt_out
from redactor.split.lines.line import item_end
from redactor.split.marks import Marker, Reach
from redactor.split.rulings import quoted
from redactor.split.rulings.targets import targets
from redactor.split.words import kept
from redactor.split.words.copies import AWAY
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_AWAY = Pattern(AWAY)
_FOLLOWING = re.compile(
    r"\b(?:these|those|the\s+following|what\s+follows|all\s+of\s+this|the\s+\w+\s+(?:below|listed|that\s+follow))\b",
    re.IGNORECASE,
)
# … or a paper that is without it: the grey folder gets, and the school folder loses
_LOSES = re.compile(
    rf"\b(?:{kept.PAPER.replace('?P<paper>', '?:')}|website|porch|board)\s+(?:loses?|is\s+to\s+lose|does\s+without|(?:is|goes)\s+without)\s*:\s*$",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:whether|if|unless|no\s+longer|asked\s+about|stay|remain)\b", re.IGNORECASE
)
_KEPT = " be withheld"  # said of each entry
# An item that asks which of the others are confidential, and what alone may stand below it then.
_ASKS = Pattern(
    r"^\W*(?:(?:determination|declaration|notification|consideration|review|identification|approval|agreement|to\s+(?:agree|determine|identify|consider|note))\b.{0,40}?(?:<CONF>\s+(?:items?|matters|business|minutes)|confidentiality)\b.{0,30}"
    r"|(?:any\s+)?(?:<CONF>|<P2>)\s+(?:items?|matters|business|minutes)(?:\s+(?:of|from|in)\s+(?:this|the|these)\s+(?:meeting|minutes))?|(?:summary|list|schedule)\s+of\s+<CONF>\s+(?:items?|matters|minutes)|confidentiality(?:\s+of\s+(?:the\s+|these\s+)?(?:items|minutes|business|proceedings))?"
    r"|(?:items?|matters|business|minutes)\s+(?:to\s+be\s+|for\s+)?(?:(?:treated|recorded|regarded|classed|minuted|deemed|considered|placed|put|moved|included)\s+)?(?:as\s+|in\s+|into\s+|to\s+be\s+)?(?:<CONF>|<P2>))\W*$"
)
_NUMBER = r"[A-Z]{0,5}/?\d[\w./]*(?:\([a-z]+\))?"
_REFERS = re.compile(
    rf"\W*(?:[\w ]{{3,40}}\((?=[^()]*\)\W*$)|(?:yes|agreed|noted|only|just|(?:none|nothing)\s+(?:but|except|other\s+than|apart\s+from))\b\W*(?:that\s+)?)?(?:agenda\s+)?(?:(?:(?:one\s+)?items?:?|minutes?|nos?\.?|numbers?)\s+|(?=[A-Z/]*\d+(?:[./]\d|\s*(?:,|and|&)\s*\d)))(?P<numbers>{_NUMBER}(?:\s*(?:,|and|&|,\s*and)\s*{_NUMBER})*)"
    rf"(?:\s*(?:[-:]\s+[^.;:]{{3,60}}|\([^()]{{3,60}}\)))?(?:\s+only)?(?:\s+(?:is|are|was|were)\s+(?:so\s+)?(?:agreed|identified|noted))?\W*",
    re.IGNORECASE,
)


def rulings(lines: Lines) -> Iterator[tuple[int, Marker]]:
    """The entries of such lists, each with the pieces that it names."""
    for at, line in enumerate(lines):
        if line.block.story is Story.BODY and _leads(line):
            for k in _entries(lines, at):
                if found := _named(lines[k]):
                    yield k, found
        elif line.number is not None and _ASKS.match(line.words):
            yield from _answers(lines, at)


def _answers(lines: Lines, at: int) -> Iterator[tuple[int, Marker]]:
    """Items that stand alone, by their numbers, below one that asks which are confidential."""
    below = [k for k in range(at + 1, _next_item(lines, at)) if not lines[k].blank]
    found = [_REFERS.fullmatch(lines[k].text) or _REFERS.fullmatch(lines[k].words) for k in below]
    for k, answer in zip(below, found, strict=True) if all(found) else ():
        if answer and (places := spelt_out(answer["numbers"])):
            yield (
                k,
                Marker(Reach.PIECES, "resolution", numbers=places, which=tuple("" for _ in places)),
            )


def _next_item(lines: Lines, at: int) -> int:
    """Where the next item begins; "Item 7." below the question is none."""
    end = item_end(lines, at)
    while end < len(lines) and _REFERS.fullmatch(lines[end].text):
        end = item_end(lines, end)
    return end


def _leads(line: Line) -> bool:
    """Whether a line ends in a colon and keeps what follows from the public."""
    if not line.text.rstrip().endswith((":", ":-")):
        return False
    last = next((line.text[a:b] for a, b in reversed(sentences(line.text, line.start))), "")
    if _LOSES.search(last):
        return True
    following = _FOLLOWING.search(last)
    return (
        following is not None
        and _NOT_SO.search(last) is None
        and _AWAY.search(last, following.end()) is not None
    )


def _entries(lines: Sequence[Line], at: int) -> Iterator[int]:
    for k in range(at + 1, len(lines)):
        line = lines[k]
        if line.blank:
            continue
        if line.row or not (line.block.label or line.text.rstrip().endswith(";")):
            return
        yield k


def _named(line: Line) -> Marker | None:
    said = line.text[line.start :].strip(" .;,-•*")
    found = tuple(quoted.named(said)) or targets(said + _KEPT)
    if not found:
        return None
    places, which = tuple(x.place for x in found), tuple(x.which for x in found)
    return Marker(Reach.PIECES, "resolution", numbers=places, which=which)
