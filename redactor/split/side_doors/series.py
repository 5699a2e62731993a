"""Numbers that only Part 2 minutes have, cited in matters arising and lists of actions.

    P2/3        B1, B2 where all numbers with that letter are sealed        A5 of a confidential appendix

What does not live here: numbers that this meeting's sealed items share with open ones (`evidence`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.data import Carrier, Story
from redactor.split import seals
from redactor.split.lines.tables import Table
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal

PART2_NUMBER = "Part 2 number"
_PART2_NUMBER = Pattern(vocabulary.PART2_NUMBER)
_OF_PART2 = Pattern(r"<CONF>|<P2>|\b(?:separate|private|closed|sealed|annexe?d?)\w*\b")
# "Confidential minute CM/4": so these minutes count what is confidential
_WITH_STROKE = Pattern(
    r"(?:<CONF>|<P2>)\s+(?:(?:minutes?|annexe?|appendix|notes?|items?)\W+)?CM/\d"
)
_STROKE = re.compile(r"^\W*(?:(?:minute|min|item)\.?\s*)?\(?CM/\d{1,2}\b(?!/)", re.IGNORECASE)
_CONFIDENTIAL_SERIES = re.compile(r"\W*C\d{1,2}\W*")  # as clerks count confidential minutes
_OWN_REFERENCE = re.compile(
    r"\W*(?:(?:action\s+)?(?:ref\w*|no|number)|#|action)\W*$", re.IGNORECASE
)
_CODE = re.compile(r"\W*([A-Z]\d{1,2})[.:)]?\s")  # "A5 (minute 25/73) …", in an appendix
_HALF = re.compile(r"\b[Pp](?:art|ART) (B|II)\b")
_HALF_TITLE = re.compile(
    r"\W*(?:section|schedule|book|volume|side|set|sheet|list|record)\s+(?P<half>B|II)\b",
    re.IGNORECASE,
)
_NUMBERED_IN = {
    "B": re.compile(r"\W*(?:(?:[Ii]tem|[Mm]inute)\s+)?(?:[\d/]+-)?B\d{1,2}\b|\W*\d[\d.]*\s+B\W*$"),
    "II": re.compile(r"\W*(?:(?:[Ii]tem|[Mm]inute)\s+)?II\s+\d[\d.]*\b"),
}
_ITEM = re.compile(r"[A-Z]")
_OF_EARLIER = frozenset(["minutes", "arising"])


def cited(lines: Lines, marked: Sequence[Seal]) -> list[Seal]:
    """Matters arising and actions under a number that only Part 2 minutes have."""
    gone = {span.block for seal in marked for span in seal.spans}
    series = [*_sealed_series(lines, marked), *_half_series(lines, gone)]
    alone = not any(x.number and x.number.parts[:1] == ("C",) for x in lines)
    numbered = None if _counts_open_items_so(lines, gone) else _PART2_NUMBER
    if any(_WITH_STROKE.search(x.text) for x in lines):
        series = [*series, _STROKE]
    found = []
    for at, line in enumerate(lines):
        if line.block.story is not Story.BODY or line.block.index in gone:
            continue
        own = any(rx.match(line.words) or rx.match(line.text) for rx in series)
        cited = numbered and (numbered.search(line.text) or numbered.search(line.words))
        if line.first_in_row and line.table is Table.LOG:
            cited = cited or (_CONFIDENTIAL_SERIES.fullmatch(line.text) if alone else None)
        if not (cited or own):
            continue
        if line.row is not None and (line.table is Table.LOG or _heads_row(line)):
            found.append(seals.row(lines, at, PART2_NUMBER))
        elif line.contexts & {"arising", "minutes", "actions", "dates"} and not line.heading:
            carrier = Carrier.STRETCH if line.row else Carrier.ITEM
            found.append(seals.Seal((seals.whole(line),), PART2_NUMBER, carrier))
    return found


def _counts_open_items_so(lines: Lines, gone: set[int]) -> bool:
    """Whether open items have such numbers: P1, P2 and P3, or CM 43 beside a sealed CM 51."""
    heads = [x for x in lines if x.heading and not x.agenda]
    items = {x.number.parts for x in heads if x.number}
    if {("P", "1"), ("P", "2"), ("P", "3")} <= items:
        return True  # P2.1 is part of an item like others
    own = [x for x in heads if x.block.index not in gone and _PART2_NUMBER.match(x.text)]
    return len([x for x in own if not _OF_PART2.search(x.text)]) > 1


def _heads_row(line: Line) -> bool:
    """Whether a number stands in front of a row of matters arising, or fills the first cell of another."""
    alone = line.table is not Table.MINUTES and len(words(line.text)) == 1
    return line.first_in_row and (alone or bool(line.contexts & {"arising", "actions"}))


def _half_series(lines: Lines, gone: set[int]) -> list[re.Pattern[str]]:
    """Numbers of the second half, where the minutes speak of it: "B2" of Part B, "II 8.2" of Part II.

    Other words for a half may mean anything ("section B of the form"), but not as a sealed title.
    """
    called = {half for line in lines for half in _HALF.findall(line.text)}
    titles = (_HALF_TITLE.match(x.block.text) for x in lines if x.block.index in gone)
    called |= {title["half"].upper() for title in titles if title}
    return [_NUMBERED_IN[half.upper()] for half in sorted(called)]


def _sealed_series(lines: Lines, marked: Sequence[Seal]) -> list[re.Pattern[str]]:
    """B1, B2 or C1 where all numbers with that letter are sealed: so the next minutes cite them."""
    gone = {s.block for seal in marked for s in seal.spans if seal.carrier is not Carrier.STRETCH}
    letters = {True: set[str](), False: set[str]()}
    begun = set()  # sealed paragraphs, be their codes numbers of these minutes or not
    for line in lines:
        sealed = line.block.index in gone
        if not (sealed or line.agenda) and line.number and _ITEM.fullmatch(line.number.text):
            letters[False].add(line.number.text)  # "E. Matters outstanding" has E1 and E2
        if not sealed and (line.agenda or line.contexts & _OF_EARLIER):
            continue  # there the numbers of the last meeting stand
        if line.number and re.fullmatch(r"[A-Z]\d{1,2}", line.number.text) and not line.agenda:
            letters[sealed].add(line.number.text[0])
        elif line.number is None and line.row is None and (code := _CODE.match(line.text)):
            begun |= {code[1]} if sealed else set()
            letters[False] |= set() if sealed else {code[1][0]}
    letters[True] |= {x[0] for x in begun if {f"{x[0]}1", f"{x[0]}2"} <= begun}
    letters[False] |= _own_codes(lines)
    only = letters[True] - letters[False]
    if not only:
        return []
    series = re.compile(
        rf"\W*(?:[a-z][.)]\s+)?(?:(?:from|re|item|minute|arising\s+from)\s+)?[{''.join(sorted(only))}]\d{{1,2}}\b",
        re.IGNORECASE,
    )
    return [series]


def _own_codes(lines: Lines) -> set[str]:
    """The letters of logs that count their own rows: "A1", "A2" below "Ref"."""
    columns = {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place and _OWN_REFERENCE.match(x.text)
    }
    return {
        code[1][0]
        for x in lines
        if x.row and x.block.place and (x.row[0], x.block.place.column) in columns
        if (code := _CODE.match(f"{x.text} "))
    }
