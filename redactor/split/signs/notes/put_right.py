r"""Notes by which clerks put their own marks right, behind the minutes: a tag forgotten, a star too many.

    T1 = open. T2 = sealed. …   - 8, Alderney: no tag. T2        - 6. I had T2. The Chair says T1
    * = confidential. …         - item 4, the last line should have a star        - 4e: not 1. 2!

A note names paragraphs or rows by their numbers, and of several lines by some of their words; the last
that it says of a sign counts. What it shuts is kept back; a sign is taken away only where the note
speaks of that sign as one too many, or names the one that opens. What does not live here: what the
signs mean (`bearing.tags_of_keys`), and rulings in ordinary words (`rulings`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import spelt_out
from redactor.split.signs.bearing.tags_of_keys import Tags, bears, tags
from redactor.split.signs.between.passages import enclosed
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.text import dotted, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_NUMBER = r"\d+(?:\.\d+)*[a-z]?"
_OF = r"(?:(?:items?|minutes?|no|paras?|rows?|lines?)\.?\s+)?"
_NUMBERS = rf"(?P<numbers>{_OF}{_NUMBER}(?:\s*(?:,|-|to)\s*{_OF}(?:\d+(?:\.\d+)+[a-z]?|\d+[a-z])|\s*(?:&|and)\s*{_OF}{_NUMBER})*)(?![\d/%<>]|:\d)"
_NOTE = re.compile(rf"\W*(?:(?:in|under|at)\s+)?{_NUMBERS}[.)]?(?=\W|$)(?P<said>.*)", re.IGNORECASE)
# … or with the number behind: PS forgot the star on 3.2
_FORGOT = re.compile(
    rf"\W*(?:p\.?s\.?\W+)?(?P<said>(?:i\s+)?(?:forgot|missed|left\s+off|add|put)\b.{{1,40}}?)\s(?:on|at|to|in|from|off|for)\s+{_NUMBERS}\W*$",
    re.IGNORECASE,
)
# Slips in last col.: 4c k -> w (no secret). 6b w -> k.
_LEAD_IN = re.compile(
    r"^[^:]{0,40}\b(?:slips?|corrections?|corr|changes?|wrong|mistakes?)\b[^:]{0,30}:\s+",
    re.IGNORECASE,
)
_NEXT_NOTE = re.compile(
    rf"(?<=[.;])\s+(?=(?:(?:item|minute|para|row|line)\.?\s+){_NUMBER}\b|(?:\d+\.)*\d+[a-z]\s|\d+\.\d+\s)",
    re.IGNORECASE,
)
_DRAWN = {"*": r"\b(?:star|asterisk)\b", "†": r"\bdagger\b"}
# What stands around a sign that is spoken of as one: should be T2, I had T2, no star here, T2 please.
_BEFORE = frozenset(
    "a an the my its no not isn't is are be been have has had should shd shall must needs need to of with without as too it "
    "tag tags mark marks longer never needed make put add get gets give gave given read reads says say said typed tagged marked was were "
    "treat treated forgot forgotten missed missing left off strike drop scrap delete remove lose wrong wrongly take so now then for two three one stays still goes go i he she they chair but".split()
)
_BEHIND = re.compile(
    r"\W*$|\s*[.,;:!?)(]|\s*(?:->|→)|\s-|\s+(?:too|please|pls|as\s+well|also|here|there|missing|off|on\s+it|till|until|by\s+mistake|is|was|comes|goes|not|and|but|add|line|instead|for\s+now|anyway|like|so)\b"
)
_GONE = re.compile(
    r"\b(?:no\s+longer|never\s+needed|not|no|isn't|(?<!have\s)had|put|was|strike|drop|scrap|delete|remove|lose|take|wrong(?:ly)?|says?|said|typed|tagged|marked|for)\b(?:\s+(?:my|the|an?|it|its|as|with|i|have|need|be))*[\s\"'(]*$",
    re.IGNORECASE,
)
_GONE_BEHIND = re.compile(
    r"\W*(?:(?:is|was)\s+(?:just\s+)?(?:an?\s+|my\s+|the\s+)?(?:slip|mistake|error|wrong|typo)|comes?\s+off|goes\s+off|by\s+mistake|in\s+error)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.,;:!?()]|\s-\s|->|→|>")
_TOO_MANY = re.compile(
    r"\b(?:open|public|publish\w*|website|slip|mistake|error|wrong|needless|off|no\s+longer|never\s+needed|p(?:ar)?t\s*1|everyone|scrap|strike|drop|take)\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"\?|\b(?:keep|kept|until|till|must\s+not|mustn't|don't|whether|could|ask(?:ed)?|question|because|once|if|unless|not\s+(?:\w+\s+){0,3}(?:open|public\w*|publish\w*|website)|cut|remain|stays?)\b",
    re.IGNORECASE,
)
_OF_NOTES = frozenset(
    "the an my it is was this that line lines bit para paragraph row tag tags mark marks star sign no not should have had put be last first item".split()
)
_BEGINS = re.compile(r"\W*(?:\S{1,5}\s+)?(?:\d+(?:\.\d+)+|\d+[.)])\s")  # T2 4.3 Mr Ogle …
_BELOW = 30  # lines of an item, at most


def put_right(lines: Lines) -> Lines:
    """The lines with what such notes shut in the lexicon's brackets, and without signs too many."""
    signs = tags(lines)
    if not signs.shut:
        return lines
    found = list(lines)
    for at, line in enumerate(lines):
        if at in signs.keys or line.row is not None or line.block.story is not Story.BODY:
            continue
        notes = [_read(text, signs) for text in _NEXT_NOTE.split(_LEAD_IN.sub("", line.text))]
        read = [
            (_meant(lines, at, numbers, said), shuts)
            for numbers, said, shuts in filter(None, notes)
        ]
        if not read or not all(meant for meant, _ in read):
            continue
        for meant, shuts in read:
            if not shuts and sum(lines[k].row is None for k in meant) > 1:
                continue  # which of them it frees is not certain
            for k in meant:
                change = _cell if found[k].row else _line
                found[k] = change(found[k], signs, shuts=shuts)
        found[at] = replace(line, text=dotted(line.text))
    return tuple(found)


def _read(text: str, signs: Tags) -> tuple[tuple[str, ...], str, bool] | None:
    """The numbers that a note names, what it says of them, and whether that shuts them."""
    note = _NOTE.match(text) or _FORGOT.match(text)
    shuts = _shuts(note["said"], signs) if note else None
    if note is None or shuts is None:
        return None
    named = spelt_out(note["numbers"])
    return tuple(x for x in named if "-" not in x), note["said"], shuts  # 3.2-3.3 is two


def _cell(line: Line, signs: Tags, *, shuts: bool) -> Line:
    """A cell with the lexicon's mark, or the sign that opens, where it holds nothing but one of them."""
    said = line.text.strip()
    if shuts:
        wrong, right = said in signs.open, HOUSE_MARK
    else:
        wrong, right = said in signs.shut and bool(signs.open), next(iter(signs.open), "")
    return replace(line, text=right.ljust(len(line.text))[: len(line.text)]) if wrong else line


def _line(line: Line, signs: Tags, *, shuts: bool) -> Line:
    """A line that is kept back, or without the sign that it bears."""
    text = line.text
    if shuts:
        return replace(line, text=enclosed(text, line.start, len(text)))
    for sign in sorted(signs.shut, key=len, reverse=True):
        if bears(line, sign):
            at = text.index(sign) if text.lstrip("-• ").startswith(sign) else text.rindex(sign)
            return replace(line, text=text[:at] + dotted(sign) + text[at + len(sign) :])
    return line


def _mentions(said: str, signs: Tags) -> Iterator[tuple[int, bool, bool]]:
    """Where a note speaks of a sign: whether of one that shuts, and whether as of one too many."""
    for sign in (*signs.shut, *signs.open):
        bare = sign.strip("()[]{}<>")
        names = {re.escape(sign), *((re.escape(bare),) if len(bare) > 1 else ())}
        named = "|".join(rf"(?<!\w){x}(?!\w)" for x in sorted(names, key=len, reverse=True))
        for m in re.finditer(f"{named}|{_DRAWN[sign]}" if sign in _DRAWN else named, said):
            before = words(_CLAUSE.split(said[: m.start()])[-1])[-1:]
            if (not before or before[0] in _BEFORE) and _BEHIND.match(said, m.end()):
                gone = _GONE.search(said, 0, m.start()) or _GONE_BEHIND.match(said, m.end())
                gone = gone or re.match(r"\s*(?:->|→)", said[m.end() :])
                yield m.start(), sign in signs.shut, bool(gone)


def _shuts(said: str, signs: Tags) -> bool | None:
    """Whether a note shuts what it names, or frees it; the last that it says of it counts."""
    spoken = sorted(_mentions(said, signs))
    given = [shut for _, shut, gone in spoken if not gone]
    if given:
        return given[-1] if given[-1] or not _DOUBT.search(said) else None
    too_many = any(shut and gone for _, shut, gone in spoken)
    return False if too_many and _TOO_MANY.search(said) and not _DOUBT.search(said) else None


def _meant(lines: Lines, at: int, numbers: Sequence[str], said: str) -> list[int]:
    """The lines above a note that it means, if all are there; of several those that share its words."""
    found: list[int] = []
    for number in numbers:
        behind = re.compile(rf"\W*(?:\S{{1,5}}\s+)?{re.escape(number)}(?![\w/%]|[.:]\d)")
        begun = [k for k in range(at) if behind.match(lines[k].text) and not lines[k].agenda]
        of_it = {k: lines[k] for first in begun for k in _of_item(lines, first, at)}
        of_it = of_it or {k: lines[k] for k in _lettered(lines, at, number)}
        if not of_it:
            return []
        found += _spoken_of(of_it, said) if len(numbers) == 1 else of_it
    return found


def _lettered(lines: Lines, at: int, number: str) -> Iterator[int]:
    """The paragraph "c." below the heading 4, which a note calls 4c."""
    item, letter = number[:-1], number[-1:]
    numbers = ((k, lines[k].number) for k in range(at))
    heads = (k for k, x in numbers if x is not None and x.text == item)
    head = next(heads, None) if letter.isalpha() else None
    for k in range(head + 1, at) if head is not None else ():
        if lines[k].heading:
            return
        if re.match(rf"\W*{letter}[.)]\s", lines[k].text):
            yield k


def _spoken_of(of_it: dict[int, Line], said: str) -> list[int]:
    if len(of_it) < 2 or any(x.row for x in of_it.values()):
        return list(of_it)
    told = {stem(w) for w in words(said) if len(w) > 1} - _OF_NOTES
    shared = {k: len(told & {stem(w) for w in words(x.text)}) for k, x in of_it.items()}
    most = max(shared.values())
    return [k for k, count in shared.items() if count == most]


def _of_item(lines: Sequence[Line], first: int, at: int) -> Iterator[int]:
    if lines[first].row is not None:
        yield from (k for k in range(first, at) if lines[k].row == lines[first].row)
        return
    yield first
    for k in range(first + 1, min(at, first + _BELOW)):
        if lines[k].number is not None or lines[k].heading or _BEGINS.match(lines[k].text):
            return
        if not lines[k].blank:
            yield k
