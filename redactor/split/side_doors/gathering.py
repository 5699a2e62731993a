"""How evidence is gathered: what is sealed, as items, and what the open text says anyway.

What it is asked is in `evidence`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Span, Story
from redactor.numbering.forms import canonical, serial
from redactor.split import seals
from redactor.split.lines.line import of_meeting
from redactor.split.lines.tables import Table
from redactor.split.side_doors import apologies, corrections, doing
from redactor.split.side_doors.evidence import (
    PERSON,
    Evidence,
    Item,
    names_in,
    sums,
    title_words,
    years,
)
from redactor.split.words import lexicon, vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal

_LOWER = re.compile(r"\b[a-zà-ÿ][\w'-]+")
_ADDRESS = re.compile(r"(?<!\S)\S+@\S+")  # writes names small, and they stay names
ACTION_LINE = Pattern(r"^\W*(?:gweithred\w*\s*/\s*)?actions?\s*(?:point)?\s*[:(-]|\baction\s*:")
_REMARK = re.compile(r"\((?=(?:[^()]*?(?<![\w'-])[a-zà-ÿ][\w'-]+){3})[^()]*\)")  # no list of names
_ACTION_NUMBER = re.compile(r"\baction\s+([A-Z]{1,5}/?\d[\w./-]*)\s*:", re.IGNORECASE)
_BEHIND_FLAG = Pattern(
    r"^\W*(?:<CONF>|<P2>)(?:\s*/\s*<CONF>)?\s*[-:]?\s*([A-Z]{0,5}/?\d[\w./]*?)[.)]?\s"
)
_BARE = re.compile(r"\W*(\d{3,4})\s+[A-ZÀ-Þ]")
# Sealed, but no matter of this meeting's Part 2.
_NO_ITEMS = {apologies.APOLOGY_RULE, corrections.CORRECTION_RULE, seals.APPROVAL_RULE}


def open_lines_of(lines: Lines, marked: Sequence[Seal]) -> Lines:
    """Body lines that are open, and what of them is."""
    gone = {s.block for seal in marked for s in seal.spans if seal.carrier is not Carrier.STRETCH}
    stretches: dict[int, list[Span]] = {}
    for seal in marked:
        for span in seal.spans if seal.carrier is Carrier.STRETCH else ():
            stretches.setdefault(span.block, []).append(span)
    body = (x for x in lines if x.block.story is Story.BODY and x.block.index not in gone)
    left = (_without(x, stretches.get(x.block.index, ())) for x in body)
    return tuple(x for x in left if not x.blank)


def _without(line: Line, spans: Sequence[Span]) -> Line:
    """The line with blank space where something of it is sealed already."""
    text = line.text
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return replace(line, text=text) if spans else line


def is_candidate(line: Line) -> bool:
    """Lines in which actions and dates stand: read sentence by sentence, never as open words."""
    return (
        line.table is Table.LOG
        or line.action_cell
        or bool(line.contexts & {"actions", "dates", "ahead"})
        or bool(ACTION_LINE.search(line.text))
        or line.agenda
    )


def gather(
    lines: Lines, open_lines: Lines, marked: Sequence[Seal], elsewhere: Sequence[Line]
) -> Evidence:
    """`elsewhere`: the stubs of items that are minuted in another file."""
    by_index = {x.block.index: x for x in lines}
    plain = [x for x in open_lines if not is_candidate(x)]
    open_stems = Counter(said for x in plain for said in set(map(stem, _said(x.text))))
    top = [_REMARK.sub(" ", x.text) for x in open_lines if x.top]
    present = {w for text in top for w in _said(text)}
    around = _around(lines)
    lower = Counter(w for x in lines for w in _LOWER.findall(_ADDRESS.sub("", x.text)))
    sealed = [x for x in marked if x.rule not in _NO_ITEMS and x.carrier is not Carrier.LOG_ROW]
    of_item = _with_their_items(lines)
    found = [_item(seal, by_index, lower, around) for seal in sealed]
    found = [_lettered(x, seal, of_item) for x, seal in zip(found, sealed, strict=True)]
    told = (by_index[s.block].text[s.start : s.end] for seal in sealed for s in seal.spans)
    strangers = {x for text in told for x in _initials(text, besides=present)}
    attending = present | ({x for text in top for x in _initials(text)} - strangers)
    open_ = [x for x in plain if x not in elsewhere]
    return Evidence(
        (*found, *map(_stub, elsewhere)),
        open_stems,
        frozenset(attending),
        frozenset(parts for x in open_ if (parts := _begun(x)))
        | {of_item[x.block.index] for x in open_ if x.block.index in of_item},
        of_meeting(lines),
        frozenset(day for x in plain for day in doing.dates(x.text)),
        frozenset(tuple(title_words(words(x.words))) for x in open_ if x.rank is not None),
        frozenset(money for x in plain for money in sums(x.text)),
        around,
        _told(plain, around),
    )


def _said(text: str) -> set[str]:
    """The words of a text, and the names whose halves are words: "Devlin-Orr"."""
    return {*words(text), *names_in(text)}


def _initials(text: str, besides: Container[str] = frozenset()) -> Iterator[str]:
    """The initials of everyone whom a text names in full, `besides` those of whom a name is there."""
    for person in PERSON.finditer(text):
        name = next(filter(None, person.groups()))
        if all(word in besides for word in words(name)):
            continue
        yield "".join(part[0] for part in re.split(r"[\s-]+", name) if part).casefold()


def _told(
    plain: Iterable[Line], around: Mapping[int, tuple[str, ...]]
) -> dict[tuple[str, ...], frozenset[str]]:
    """The words of each open item, by its number."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for line in plain:
        if parts := _begun(line) or around[line.block.index]:
            found[parts] = found.get(parts, frozenset()) | frozenset(words(line.text))
    return found


def _with_their_items(lines: Lines) -> dict[int, tuple[str, ...]]:
    """F(g), by the block of each paragraph "(g)" below item F: so a list of actions cites it."""
    found, head = {}, None
    for line in lines:
        if line.number is None or line.agenda:
            continue
        if not line.number.lettered:
            head = line.number
        elif head is not None:
            found[line.block.index] = (*head.parts, *line.number.parts)
    return found


def _lettered(item: Item, seal: Seal, of_item: dict[int, tuple[str, ...]]) -> Item:
    """An item with the full numbers of the lettered paragraphs that are sealed whole in it."""
    if seal.carrier not in {Carrier.ITEM, Carrier.ROW}:
        return item
    full = {of_item[span.block] for span in seal.spans if span.block in of_item}
    return replace(item, numbers=item.numbers | full)


def _around(lines: Lines) -> dict[int, tuple[str, ...]]:
    """For each block the number of the item that it stands in; for what begins one, of the wider."""
    found: dict[int, tuple[str, ...]] = {}
    open_: list[Line] = []
    for line in lines:
        if line.rank is not None and not line.agenda:
            rank = line.rank
            open_ = [x for x in open_ if x.rank is not None and x.rank < rank]
        numbered = [x.number.parts for x in open_ if x.number]
        found[line.block.index] = numbered[-1] if numbered else ()
        if line.rank is not None and not line.agenda:
            open_.append(line)
    return found


def _stub(head: Line) -> Item:
    """Nothing to compare with but the number."""
    numbers = frozenset({head.number.parts} if head.number else ())
    nothing: frozenset[str] = frozenset()
    return Item(seals.whole(head), numbers, frozenset(), (), nothing, nothing, nothing)


def _item(
    seal: Seal,
    by_index: dict[int, Line],
    lower: Counter[str],
    around: dict[int, tuple[str, ...]],
) -> Item:
    members = [by_index[span.block] for span in seal.spans]
    texts = [by_index[s.block].text[s.start : s.end] for s in seal.spans]
    people = [
        (found["titled"] or found["full"] or found["start"]).split()
        for text in texts
        for found in PERSON.finditer(text)
    ]
    names = {
        w.casefold().removesuffix("'s")
        for person in people
        for w in person
        if len(w) > 2 and not lower[w.casefold()] and w.casefold() not in vocabulary.NO_NAMES
    }
    numbers = {canonical(seal.number)} if seal.number else set()
    numbers |= {canonical(m[1]) for text in texts for m in _ACTION_NUMBER.finditer(text)}
    flagged = (_BEHIND_FLAG.match(x.text) for x in members[:1] if not x.number)
    numbers |= {canonical(m[1]) for m in flagged if m}
    if seal.carrier is not Carrier.STRETCH:
        numbers |= {parts for x in members if (parts := _begun(x)) and not _is_lettered(x)}
    own = (
        {n for n in numbers if seal.number and n[: len(first)] == first}
        if (first := canonical(seal.number))
        else set()
    )
    heads = (
        [x for x in members if x.heading or x is members[0]]
        if seal.carrier in {Carrier.ITEM, Carrier.ROW}
        else []
    )
    titles = (tuple(title_words(words(re.sub(r"[\[(][^\])]*[\])]", " ", x.words)))) for x in heads)
    said = {w for text in texts for w in words(text) if len(w) >= 4}
    stems = {stem(w) for w in said - lexicon.MARKER_WORDS}
    spans_whole = seal.carrier in {Carrier.ITEM, Carrier.ROW}
    return Item(
        seal.spans[0],
        frozenset(numbers if spans_whole else own),
        frozenset({serial(seal.number)} - {()}),
        tuple(title for title in titles if 0 < len(title) <= 14),
        frozenset(stems),
        frozenset(names),
        frozenset("".join(w[0] for w in person).casefold() for person in people if len(person) > 1),
        frozenset(name for text in texts for name in doing.doers(text)),
        frozenset(day for text in texts for day in doing.dates(text)),
        frozenset(money for text in texts for money in sums(text)),
        _within(seal, members[0], around[members[0].block.index]),
        frozenset(year for text in texts for year in years(text)),
        seal.spans,
    )


def _begun(line: Line) -> tuple[str, ...]:
    """The number of a line, be it one that `lines` takes for none: "3194 Curriculum change. …"."""
    bare = _BARE.match(line.text) if line.number is None and line.row is None else None
    return (bare[1],) if bare else line.number.parts if line.number else ()


def _is_lettered(line: Line) -> bool:
    return line.number is not None and line.number.lettered


def _within(seal: Seal, first: Line, outer: tuple[str, ...]) -> tuple[str, ...]:
    """The number of the item of which a seal takes no more than a piece: 24, of its paragraph 2."""
    if seal.number:
        number = canonical(seal.number)
        begins = first.number is not None and first.number.parts == number
        return outer if begins and number[: len(outer)] != outer else ()
    own = first.number.parts if first.number else outer
    return own if seal.carrier is Carrier.STRETCH else outer
