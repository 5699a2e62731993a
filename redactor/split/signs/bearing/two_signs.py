"""Lines that all begin or end with one of two signs, of which a note says what each means.

    (a) can be read by whoever wants to, (c) stays with us in the cupboard.       (c) Mr Pine is ill.
    out means it may go out on the web, in means that it stays in the house.      Mr Pine is ill. (in)
    The hollow circles are for anyone who asks, the black ones stay among us.     ● Mr Pine is ill.

Where nearly every line bears one of the two, and they come in turns, the note may be worded as it
likes: what it says of one of them is enough. What does not live here: signs that only some lines bear
(`standing`), and the values of a column (`tables.by_value`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.split.lines.closing import closes
from redactor.split.signs.bearing.borne import PLACES, borne, is_text, is_the_mark, names
from redactor.split.signs.meaning.everyday import is_free, is_shut
from redactor.split.words.lexicon import HOUSE_MARK, OPENING_MARK
from redactor.split.words.text import dotted_between, sentences, words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_OF_PEOPLE = frozenset("QAC")  # questions, answers, challenges
_PAIR = 2  # signs
_FEWEST = 2  # lines that bear each
_SHARE = 0.6  # of all lines, those that bear one of them
_TURNS = 3  # runs of lines with the same sign: a list of two letters has no more
_NOTE = 60  # words
_WHERE = re.compile(
    r"^[\"')\]:=,–-]*\s*(?:(?:in\s+front|before|behind|after|beside|at\s+the\s+(?:start|end))(?:\s+of)?(?:\s+(?:it|an?|each|the|every)(?:\s+\w+)?)?\s+)?(?:means?|stands?\s+for|is|are|=|:|-)?\s*(?:that\s+)?(?:it\s+|they\s+)?",
    re.IGNORECASE,
)
_A_LIST = frozenset({"ab", "iii", "xy"})  # of two: the note has to speak of both


def marked(lines: Lines) -> Lines:
    """The lines with the lexicon's mark for the sign of what is kept back, and without what explains it."""
    for bears, way in zip(PLACES, (1, -1), strict=True):
        found = borne(lines, bears)
        signs = _two(found, lines)
        told = dict(_told(lines, signs)) if signs else {}
        if len({shut for shut, _ in told.values()}) == 1:
            shut = next(iter(told.values()))[0]
            notes = {n: range(*span) for n, (_, span) in told.items()}
            at = {n: m for n, m in found.items() if m.start("sign") not in notes.get(n, ())}
            kept = {n for n, m in at.items() if m["sign"] == shut}
            kept |= set(_slips(lines, signs, shut)) - notes.keys()
            kept |= set(_going_on(lines, range(len(lines))[::way], kept, at.keys() | notes.keys()))
            return tuple(
                _read(x, at.get(n), notes.get(n), kept=n in kept) for n, x in enumerate(lines)
            )
    return lines


def _read(line: Line, sign: re.Match[str] | None, note: range | None, *, kept: bool) -> Line:
    text = line.text
    if note:
        text = dotted_between(text, note.start, note.stop)
    in_front = sign is not None and not words(text[: sign.start("sign")])
    if sign is not None:
        start, end = sign.span("sign")
        text = (
            text[:start] + (HOUSE_MARK if kept and in_front else " ") * (end - start) + text[end:]
        )
    if kept and not in_front:  # behind its line a mark holds more than the line
        text = text[: line.start] + OPENING_MARK + text[line.start + 1 :]
    return replace(line, text=text)


def _slips(lines: Lines, signs: Sequence[str], shut: str) -> Iterator[int]:
    """`G: Mr Pine is ill`, `P G Mr Pine is ill`: where the sign is kept to less than elsewhere."""
    opened = next(sign for sign in signs if sign != shut)
    slip = re.compile(rf"\W*(?:{re.escape(opened)}[\s/]+)?{_loosely(shut)}")
    return (n for n, x in enumerate(lines) if is_text(x) and slip.match(x.text))


def _going_on(
    lines: Lines, way: range, kept: Container[int], apart: Container[int]
) -> Iterator[int]:
    """Lines without a sign that go on with what is kept back: below it, or above a sign behind."""
    below = False
    for n in way:
        line = lines[n]
        if n in kept:
            below = True
        elif n in apart or line.number is not None or line.heading or closes(line):
            below = False
        elif below and is_text(line):
            yield n


def _loosely(sign: str) -> str:
    """The sign as a clerk may write it now and then: with a colon, or in brackets."""
    bare = sign.strip("()[]: ")
    return rf"[(\[]?{re.escape(bare)}[)\]]?:?\s" if bare.isalpha() else rf"{re.escape(sign)}\s"


def _two(found: dict[int, re.Match[str]], lines: Lines) -> tuple[str, ...]:
    """The two signs of which nearly every line bears one, and which come in turns."""
    common = Counter(m["sign"] for m in found.values()).most_common(2)
    if len(common) < _PAIR or common[-1][1] < _FEWEST:
        return ()
    signs = tuple(sign for sign, _ in common)
    if any(m["sign"] not in signs and m["sign"][0] == signs[0][0] == "(" for m in found.values()):
        return ()  # (c), (d): a list
    at = [n for n, m in found.items() if m["sign"] in signs]
    within = [n for n in range(at[0], at[-1] + 1) if is_text(lines[n]) and not lines[n].heading]
    bearing = [n for n in within if n in found and found[n]["sign"] in signs]
    turns = [sign for sign, _ in groupby(found[n]["sign"] for n in at)]
    if len(turns) < _TURNS or len(bearing) < _SHARE * len(within) or _OF_PEOPLE.issuperset(signs):
        return ()
    return signs


def _told(lines: Lines, signs: Sequence[str]) -> Iterator[tuple[int, tuple[str, tuple[int, int]]]]:
    """By position of a note the sign that it keeps back, and where it speaks of them."""
    listed = "".join(sorted(sign.strip("()[]:") for sign in signs)) in _A_LIST
    for n, line in enumerate(lines):
        if line.row is None and not line.block.heading:
            spoken = list(_spoken(line.text, signs))
            shut = {sign for sign, said, _ in spoken if is_shut(said)}
            free = {sign for sign, said, _ in spoken if is_free(said)} - shut
            unspoken = set(signs) - {sign for sign, *_ in spoken}
            shut = shut or (unspoken if free else set())
            if len(shut) == 1 and not (listed and (unspoken or not free)):
                spans = [span for *_, span in spoken]
                yield n, (shut.pop(), (spans[0][0], spans[-1][1]))


def _spoken(text: str, signs: Sequence[str]) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """What a note says of each of the signs, up to the next of them or to the end of its sentence."""
    for a, b in sentences(text):
        if len(words(text[a:b])) > _NOTE:
            continue
        named = sorted(
            (m.start() + a, m.end() + a, sign)
            for sign, other in zip(signs, reversed(signs), strict=True)
            for m in re.finditer(names(sign, other), text[a:b])
            if not is_the_mark(text, m.start() + a, m.end() + a)
        )
        starts, ends = [start for start, *_ in named], [end for _, end, _ in named]
        behind = list(zip(ends, [*starts[1:], b], strict=True)) if named else []
        if named and not words(text[ends[-1] : b]):  # "For anyone: P. For governors: G."
            behind = list(zip([a, *ends], starts, strict=False))
        for (start, end, sign), (since, until) in zip(named, behind, strict=True):
            said = _WHERE.sub("", text[since:until], count=1)
            yield sign, said, (min(start, since), max(end, until))
