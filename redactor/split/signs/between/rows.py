"""Rows of one character between which a plain legend says that something is kept back.

    How to read this: text between two rows of little waves is for governors          ~ ~ ~ ~ ~ ~
    What stands between lines of stars is not for the porch                           ************

The row is called by its name, or shown; it counts where such rows stand in the minutes. One that
was forgotten ends with its item. What does not live here: signs around words (`wrapped`), a line
that is said to be drawn above what follows (`bearing.standing`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.signs.between.passages import LONGEST, enclosed
from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_CALLED = {
    r"waves?|tildes?|squiggles?|wav(?:y|ing)(?:\s+lines?)?|wriggles?": "~≈∿〰",
    r"stars?|asterisks?": "*★☆✱✶⁎∗",
    r"dots?|full\s+stops?|points|periods?": ".·•…",
    r"dash(?:es|ed)?|hyphens?|strokes?": "-",
    r"cross(?:es)?|x'?s|exes|kisses": "xX×✕✗+",
    r"hash(?:es|tags)?|hash\s+(?:signs|marks)": "#",
    r"equals(?:\s+signs?)?": "=",
    r"plus(?:es)?(?:\s+signs?)?": "+",
    r"noughts|zeros|zeroes|o'?s|rings|circles": "oO0○◦",
    r"underscores|underlines|underlining": "_",
    r"arrows?|chevrons?": "<>»«^",
    r"diamonds|lozenges": "◆◇♦◊",
    r"hearts": "♥♡❤",
    r"squares|boxes|blocks": "■□▪▫",
    r"slashes": "/\\",
    r"bars|pipes": "|",
}
_ROWS = r"(?:rows?|lines?|strings?|strips?|bands?|rules?|runs?)\s+(?:made\s+)?of\s+(?:(?:little|small|big|wee|tiny|typed|black|curly)\s+)?"
_BETWEEN = r"\b(?:between|inside|within|from|fenced\s+(?:off\s+)?(?:by|with)|framed\s+by|enclosed\s+(?:by|in)|with|by|under|below)\s+(?:(?:the|an?|two|both|each|one|my|our|these|pair\s+of)\s+){0,3}"
_NAMED = tuple(
    (
        re.compile(
            rf"{_BETWEEN}(?:{_ROWS}(?:{name})|(?:{name})\s+(?:rows|lines)|(?:lines?|rows)\s+of\s+(?:{name}))\b",
            re.IGNORECASE,
        ),
        drawn,
    )
    for name, drawn in _CALLED.items()
)
_SHOWN = re.compile(
    rf"{_BETWEEN}(?:(?:rows?|lines?)\s+(?:of\s+|like\s+(?:this:?\s+)?)?)?[(\"']?(?P<sign>[^\w\s(\"'])(?:\s?(?P=sign)){{2,}}",
    re.IGNORECASE,
)
_FEWEST = 3  # characters of a row


def between_rows(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what stands between two such rows."""
    for at, line in enumerate(lines):
        drawn = _explained(line)
        rows = [k for k, x in enumerate(lines) if _is_row(x, drawn)] if drawn else []
        if rows:
            plain = replace(line, text=dotted(line.text))
            return _enclosed([*lines[:at], plain, *lines[at + 1 :]], rows)
    return lines


def _explained(line: Line) -> str:
    """The characters of which the rows are made that a line explains."""
    if not may_explain(line) or not withheld(line.text):
        return ""
    shown = _SHOWN.search(line.text)
    named = (drawn for called, drawn in _NAMED if called.search(line.text))
    return shown["sign"] if shown else next(named, "")


def _is_row(line: Line, drawn: str) -> bool:
    """Whether a line is no more than a row; a label may be what was left of its first character."""
    signs = line.text.replace(" ", "")
    same = bool(signs) and signs[0] in drawn and len(set(signs)) == 1
    return same and len(signs) >= _FEWEST and line.row is None


def _enclosed(lines: Sequence[Line], rows: Sequence[int]) -> Lines:
    found, last = list(lines), -1
    for at in rows:
        if at <= last:
            continue
        after = next((k for k in rows if at < k <= at + LONGEST), None)
        last = after if after is not None else _end_of_item(lines, at)
        for k in _told(lines, at, last + (after is not None)):
            found[k] = replace(
                lines[k], text=enclosed(lines[k].text, lines[k].start, len(lines[k].text))
            )
    return tuple(found)


def _told(lines: Sequence[Line], first: int, end: int) -> Iterator[int]:
    yield from (k for k in range(first, end) if not lines[k].blank)


def _end_of_item(lines: Sequence[Line], at: int) -> int:
    """Where the next item begins, for a row that no other follows."""
    return next((k for k in range(at + 1, len(lines)) if lines[k].rank is not None), len(lines))
