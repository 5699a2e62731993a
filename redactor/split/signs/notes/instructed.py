"""Notes that keep back what stands from them on, as far as they say.

    [Note to clerk: everything from here to the end of 3.5 to stay out of the public set]
    [clerk: leave the rows from here down to the next clerk's note out of the web copy]
    What comes next, down to the row of dots, is not for the website.
    From here to the row of asterisks the minutes are for members' copies and not for the library.

What they say of it is read as it would be of an item; where a row of signs bears a note out, in any
words that keep something back. What stands between is put between the
lexicon's own brackets. What does not live here: notes that name what they mean (`rulings`), and
openings that say nothing of an end (`markers`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical
from redactor.split.lines.line import item_end
from redactor.split.rulings.places import KIND, NUMBER
from redactor.split.rulings.targets import targets
from redactor.split.signs.between.passages import enclosed
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.text import dotted, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_WHAT = r"(?:everything|anything|all|what(?:ever)?|the\s+(?:next\s+)?(?:rows?|paragraphs?|lines?|text|passages?|minutes|entries|bullets?|items?|words))"
_HERE = r"(?:(?:(?:that|which)\s+)?(?:is\s+|stands?\s+|written\s+)?(?:from\s+(?:here|this\s+(?:point|note)|now)|below(?:\s+(?:here|this(?:\s+(?:note|line|point))?))?|follows?|comes?\s+(?:next|now|after\s+this)|following)(?:\s+(?:on(?:wards?)?|down(?:wards?)?))?)"
_TO = r",?\s+(?:(?:all\s+the\s+way|right|up|down|through|on)\s+)*(?:to|until|till|as\s+far\s+as)\s+(?:and\s+including\s+)?"
_SIGNS = r"(?:dots|dashes|stars|asterisks|hyphens|points|signs|pluses|crosses|equals|hashes|tildes|x'?s|noughts)"
_ROW = rf"(?:rows?|lines?|string)\s+of\s+{_SIGNS}"
_NOTE = r"(?:next\s+(?:(?:clerk|secretary)'?s?\s+)?(?:note|remark|bracket|such\s+note)|(?:next\s+)?note\s+that\s+says\s+so)"
_REACHES = re.compile(
    rf"(?:\b{_WHAT}\s+|^\W*(?=from\s)){_HERE}{_TO}(?:the\s+)?(?:(?P<note>{_NOTE})|(?P<row>(?:next\s+)?{_ROW})|(?:end\s+of\s+)?(?:the\s+)?(?:{KIND}\s+)?(?P<number>{NUMBER}))(?![\w/])(?:\s+inclusive)?,?",
    re.IGNORECASE,
)
_UP_TO_A_ROW = re.compile(
    rf"(?:(?:\b{_WHAT}\s+)?\b{_HERE}{_TO}|(?:\b{_WHAT}\s+)?\bbetween\s+(?:here|this\s+(?:point|line|note))\s+and\s+|^\W*(?:all\s+|right\s+)?(?:up|down)\s+to\s+)(?:the\s+)?(?:next\s+)?(?:{_ROW}|{_SIGNS})(?:\s+below)?(?!\w)[,:]?",
    re.IGNORECASE,
)
_NOT_SO = re.compile(r"\b(?:nothing|none|no\s+part|whether|if|unless)\b", re.IGNORECASE)
_IS_NOTE = re.compile(
    r"\W*[\[(](?=[^\[\]()]*\b(?:clerk|note|secretary|web|public|minutes)\b)", re.IGNORECASE
)
_IS_ROW = re.compile(r"\s*(?:([.·•…*★☆~_=#+xXoO–—-])\s*)(?:\1\s*){2,}")
_STAND_IN = "9866"  # a number that no item has
_LONGEST = 60  # lines
_MOST = 40  # words of such a note


def as_told(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what such notes keep back."""
    found = list(lines)
    for at, line in enumerate(lines):
        end = _end(lines, at)
        if end is None:
            continue
        found[at] = replace(line, text=dotted(line.text))  # it marks nothing else
        for j in range(at + 1, end):
            if not found[j].blank:
                text = found[j].text
                found[j] = replace(found[j], text=enclosed(text, found[j].start, len(text)))
    return tuple(found)


def _may_tell(line: Line) -> bool:
    short = len(words(line.text)) <= _MOST
    return short and line.block.story is Story.BODY and not line.agenda


def _reach(line: Line) -> re.Match[str] | None:
    """How far a note says that it reaches, if it keeps that back."""
    if not _may_tell(line):
        return None
    found = _REACHES.search(line.text, line.start)
    if found is None:
        return None
    said = f"{line.text[: found.start()]}item {_STAND_IN} {line.text[found.end() :]}"
    return found if any(x.place == _STAND_IN and not x.which for x in targets(said)) else None


def _up_to_a_row(line: Line) -> bool:
    """Whether a note keeps back what stands down to a row of signs, in whatever words."""
    if not _may_tell(line):
        return False
    found = _UP_TO_A_ROW.search(line.text, line.start)
    if found is None:
        return False
    said = f"{line.text[line.start : found.start()]} {line.text[found.end() :]}"
    return withheld(said) and _NOT_SO.search(said) is None


def _end(lines: Lines, at: int) -> int | None:
    """The position behind what is kept back; None where its end does not stand there."""
    reach = _reach(lines[at])
    behind = range(at + 1, min(at + _LONGEST, len(lines)))
    if reach is None:
        return _row(lines, behind) if _up_to_a_row(lines[at]) else None
    if reach["note"]:
        return next((j for j in behind if _IS_NOTE.match(lines[j].text)), None)
    if reach["row"]:
        return _row(lines, behind)
    wanted = canonical(reach["number"])
    bearing = [j for j in behind if (n := lines[j].number) and n.parts == wanted]
    return item_end(lines, bearing[-1]) if bearing else None


def _row(lines: Lines, behind: range) -> int | None:
    return next((j for j in behind if _IS_ROW.fullmatch(lines[j].text)), None)
