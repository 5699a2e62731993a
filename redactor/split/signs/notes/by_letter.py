"""Notes on the letter behind some numbers: those minutes are kept back, or the open copy lacks them.

    Items bearing R are not published.         R minutes go in the safe.
    Only those without an R go on the website. Readers of the website get the numbers without the letter.

Such items (3R, 5R) are put between the lexicon's own brackets. What does not live here: legends that
explain a sign by itself (`meaning.legends`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import item_end
from redactor.split.rulings.targets import targets
from redactor.split.signs.between.passages import enclosed
from redactor.split.signs.meaning.plainly import withheld
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

_LETTERED = re.compile(r"\d(?P<letter>[A-Z])\W*")
_KIND = r"(?:items?|minutes?|mins|numbers?|paragraphs?|entries|those|ones)"
_BEARS = r"(?:bear(?:s|ing)?|with|marked(?:\s+with)?|having|has|have|carr(?:y|ies|ying)|end(?:s|ing)?\s+(?:in|with)|followed\s+by)"
_BORNE = rf"(?:(?:all|any|the|those|each|every)\s+)*{_KIND}\s+(?:(?:that|which|whose\s+numbers?)\s+)?(?:(?:is|are)\s+)?{_BEARS}\s+(?:an?\s+|the\s+)?(?:letter\s+)?[\"'(]?{{letter}}[\"')]?(?!\w)(?:\s+(?:after|behind|beside)\s+(?:its|their|the)\s+numbers?)?"
_CALLED = rf"(?<![\w.]){{letter}}[- ]{_KIND}(?!\w)"
_LACKS = rf"\b(?:{_KIND}\s+without(?:\s+(?:an?|the))?(?:\s+letter)?\s+[\"'(]?{{letter}}[\"')]?(?!\w)|no\s+{{letter}}[- ]{_KIND})"
_LACKS_ANY = re.compile(rf"\b{_KIND}\s+without\s+(?:an?|the|any)\s+letters?\b", re.IGNORECASE)
_OPEN_COPY = re.compile(
    r"\b(?:printed|public|published|posted|web\w*|notice[ -]?board|library|parents'?|publication|(?:ask\w*|given)\s+(?:for\s+)?(?:an?\s+)?copy|readers)\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:whether|if|unless|nothing|none|class\w*|form|year|group|grade|room)\b", re.IGNORECASE
)
_STAND_IN = "9866"  # a number that no item has
_MOST = 50  # words of such a note
_SHARE = 0.7  # of the numbered items that may bear it


def lettered(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around the items whose number ends in such a letter."""
    bearing = _bearing(lines)
    found = list(lines)
    for line in lines if bearing else ():
        if not _may_tell(line):
            continue
        for a, b in sentences(line.text, line.start):
            said = line.text[a:b]
            letter = next((x for x in bearing if _keeps(said, x, alone=len(bearing) == 1)), None)
            if letter is None:
                continue
            for k in bearing[letter]:
                text = found[k].text
                found[k] = replace(found[k], text=enclosed(text, found[k].start, len(text)))
    return tuple(found)


def _bearing(lines: Lines) -> dict[str, list[int]]:
    """By letter, the lines of the items whose number ends in it, where others have none."""
    heads = [k for k, x in enumerate(lines) if x.number and x.rank is not None and not x.agenda]
    found: dict[str, list[int]] = {}
    for k in heads:
        number = lines[k].number
        if (
            number
            and (letter := _LETTERED.search(number.text))
            and letter.end() == len(number.text)
        ):
            found.setdefault(letter["letter"], []).append(k)
    return {
        letter: [j for k in at for j in range(k, item_end(lines, k)) if not lines[j].blank]
        for letter, at in found.items()
        if len(at) <= _SHARE * len(heads)
    }


def _may_tell(line: Line) -> bool:
    body = line.block.story is Story.BODY and line.number is None and line.row is None
    return body and len(words(line.text)) <= _MOST


def _keeps(said: str, letter: str, *, alone: bool) -> bool:
    """Whether a sentence keeps back what bears a letter; `alone`: no other letter is in use."""
    if _NOT_SO.search(said):
        return False
    if _OPEN_COPY.search(said) and (
        re.search(_LACKS.format(letter=letter), said) or (alone and _LACKS_ANY.search(said))
    ):
        return True
    for form in (_BORNE, _CALLED):
        if found := re.search(form.format(letter=letter), said, re.IGNORECASE):
            meant = f"{said[: found.start()]}items {_STAND_IN}{said[found.end() :]}"
            ruled = any(x.place == _STAND_IN and not x.which for x in targets(meant))
            return ruled or withheld(said[found.end() :])
    return False
