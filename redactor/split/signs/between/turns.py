"""Words in lines of their own, in turn: what stands under "Closed" is kept back until "Open" is said.

    Open / Mock results are up. / Closed / Jaxon Peverell was found with … / Open / The Head thanked …
    Governors only from here to the row of stars / … / * * * * * *
    MAROON BOOK / … / * * * * *          where "that goes into the Maroon Book, which stays in the safe"
    SHEET - TO BE TAKEN OFF BEFORE THE MINUTES ARE SENT OUT / … / END OF SHEET

What does not live here: headings that a sentence explains (`own_names.headed`), pairs of tags that
a key explains (`passages`), and colours (`own_names.colours`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.split.signs.coined import Kind
from redactor.split.signs.meaning.conventions import keeps
from redactor.split.words.lexicon import BACK_HERE, FROM_HERE
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.signs.coined import Sign

_SHUT = re.compile(r"\W*(?:closed|private|restricted|reserved|not public)\W*", re.IGNORECASE)
_OPEN = re.compile(r"\W*(?:open|public)(?: again)?\W*", re.IGNORECASE)
_IN_TURN = 2  # lines of each that are no chance
_PART2 = Pattern(r"<P2>|<CONF>")
_UNTIL_A_ROW = Pattern(
    r"^\W*(?:<CONF>|<P2>|private|closed|withheld)(?:\s+<NOUN>)?\s+(?:from\s+here\s+)?(?:on(?:wards)?\s+)?(?:(?:up|down)\s+)?(?:to|until|till|as\s+far\s+as)\s+(?:the\s+)?(?:next\s+)?(?:row|line|string)\s+of\s+(?:stars|asterisks|dashes|hyphens|dots|crosses|hashes|signs|equals)"
)
_ROW_OF_SIGNS = re.compile(r"\s*(?P<sign>[*=~#_.+x•—–-])(?:\s*(?P=sign)){3,}\s*", re.IGNORECASE)
_SHEET = re.compile(
    r"\W*(?:sheet|page|slip|leaf)\s*[-–—:(]\s*(?:to\s+be\s+)?(?:taken\s+(?:off|out|away)|removed|detached|(?:torn|cut)\s+off)\s+before\b",
    re.IGNORECASE,
)
_END_OF_SHEET = re.compile(r"\W*end\s+of\s+(?:the\s+)?(?:sheet|page|slip|leaf)\W*", re.IGNORECASE)
_BOOK = re.compile(
    r"\b(?:into|in|to) the (?P<name>[A-Z][a-z]+ (?:Book|Ledger|File|Folder|Register|Sheet))\b(?P<said>,? (?:which|and)?[^.;]*)"
)
_NAME = 4  # words of a line that is no more than a name


def in_turn(lines: Lines) -> Lines:
    """The lines with the lexicon's marks where such words open a part, and where they close it."""
    shut, opened = (
        [x for x in lines if x.row is None and rx.fullmatch(x.text)] for rx in (_SHUT, _OPEN)
    )
    words = dict(_by_book(lines))
    told = [x for x in lines if not x.blank]
    if len(shut) >= _IN_TURN and len(opened) >= _IN_TURN and _parts(told, shut, opened):
        words |= dict.fromkeys((x.block.index for x in shut), FROM_HERE)
        words |= dict.fromkeys((x.block.index for x in opened), BACK_HERE)
    heads = {
        above.block.index
        for above, below in pairwise(told)
        if above.rank is not None and words.get(below.block.index) == BACK_HERE
    }
    marked = (_marked(x, words.get(x.block.index)) for x in lines)
    return tuple(_up_to_rows(_open(x) if x.block.index in heads else x for x in marked))


def _parts(told: Sequence[Line], shut: Sequence[Line], opened: Sequence[Line]) -> bool:
    """Whether such words part the minutes, and do not say how far each action has come."""
    at = sorted(told.index(x) for x in (*shut, *opened))
    titled = any(_PART2.search(x.text) for x in told[: at[-1]] if x.rank is not None)
    return not titled and any(b - a > _IN_TURN for a, b in pairwise(at))


def between_words(lines: Lines, signs: Sequence[Sign]) -> Lines:
    """The same for two words that a key explains, in lines of their own: `4.3 OFF SHEET … 4.6 ON SHEET`."""
    for sign in signs:
        if sign.kind is Kind.PASSAGE and sign.until:
            said = {_bare(sign.text): FROM_HERE, _bare(sign.until): BACK_HERE}
            marks = {
                x.block.index: m for x in lines if x.row is None and (m := said.get(_bare(x.words)))
            }
            if len(set(marks.values())) == len(said):
                lines = tuple(_marked(x, marks.get(x.block.index)) for x in lines)
    return lines


def _bare(text: str) -> str:
    return text.strip(" .:*-–—[](){}").casefold()


def _by_book(lines: Lines) -> Iterator[tuple[int, str]]:
    """What goes into a book of its own, by its name in a line, down to the next row of signs."""
    said = " ".join(x.text for x in lines if x.row is None and len(x.words.split()) > _NAME)
    names = {m["name"].casefold() for m in _BOOK.finditer(said) if keeps(m["said"], public=False)}
    inside = False
    last = max((x.block.index for x in lines if _ROW_OF_SIGNS.fullmatch(x.text)), default=0)
    for x in lines:
        if x.row is None and x.block.index < last and _bare(x.words) in names:
            inside = True
            yield x.block.index, FROM_HERE
        elif inside and _ROW_OF_SIGNS.fullmatch(x.text):
            inside = False
            yield x.block.index, BACK_HERE


def _open(head: Line) -> Line:
    """A heading with which the minutes are open again, as the line below it says."""
    return replace(head, text=head.text[:-1] + BACK_HERE)


def _up_to_rows(lines: Iterator[Line]) -> Iterator[Line]:
    end = None
    for line in lines:
        if _UNTIL_A_ROW.search(line.text) or _SHEET.match(line.text):
            end = _END_OF_SHEET if _SHEET.match(line.text) else _ROW_OF_SIGNS
            yield _marked(line, FROM_HERE)
        elif end and end.fullmatch(line.text):
            end = None
            yield _marked(line, BACK_HERE)
        else:
            yield line


def _marked(line: Line, mark: str | None) -> Line:
    """The line as a mark and nothing else, as long as it was."""
    return line if mark is None else replace(line, text=mark + " " * (len(line.text) - 1))
