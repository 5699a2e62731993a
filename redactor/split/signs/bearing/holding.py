"""How far a sign holds that has another beside it for what everybody may read (`meaning.keys`).

    | 4 | P The gate is new. // R Mr Ogle has left. // He owes £40. // P The fair was fine. |
    In aula: the statue is clean. I.c.c.: Mr Ogle has left. In aula: the bus was late.
    ■ | From here on … | up to the row with □ alone           CW on. … CW off.

A sign holds up to the other one: in a cell, in a paragraph, or over rows and lines that bear
neither. What does not live here: where one sign alone stands (`standing`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.line import same_table
from redactor.split.lines.tables import Table
from redactor.split.signs.coined import Kind
from redactor.split.words.lexicon import BACK_HERE, CLOSING_MARK, FROM_HERE, OPENING_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line
    from redactor.split.lines.tables import RowKey
    from redactor.split.signs.coined import Sign

_LETTER = 2  # letters of a sign that may be somebody's initials
_ON, _OFF = r"\s+(?:on|begins|starts)", r"\s+(?:off|ends|over|stops)"
_SAID = r"(?=\W*(?:$|[.;,]|\bat\b|\d))"


def held(lines: Sequence[Line], texts: Sequence[str], signs: Sequence[Sign]) -> list[str]:
    """The texts with marks around all that a sign holds."""
    found = list(texts)
    for sign in signs:
        if sign.kind not in {Kind.PLAIN, Kind.BRACKETED}:
            continue
        if sign.until:
            found = _over_rows(lines, _in_cells(lines, found, sign), sign)
            found = [_in_paragraph(x, text, sign) for x, text in zip(lines, found, strict=True)]
            found = _over_lines(
                found, rf"\"{_any(sign.text)}[.,]?\"", rf"\"{_any(sign.until)}[.,]?\""
            )
        if sign.worded and len(sign.text) >= _LETTER:
            name = rf"(?<![\w\"'])(?:the\s+)?{re.escape(sign.text)}"
            found = _over_lines(found, name + _ON + _SAID, name + _OFF + _SAID)
    return found


def _in_cells(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> list[str]:
    """In rows with paragraphs of both kinds those that the sign leads, and what follows them."""
    found, closed = list(texts), _leads(sign.text)
    opened, mixed = _leads(sign.until), set(_mixed(lines, texts, sign))
    holds, place = False, None
    for at, line in enumerate(lines):
        if line.row not in mixed or line.blank:
            continue
        leads = closed.match(texts[at]) is not None
        goes_on = holds and line.block.place == place and opened.match(texts[at]) is None
        holds, place = leads or goes_on, line.block.place
        if holds:
            found[at] = _enclosed(texts[at], 0, len(texts[at]))
    return found


def _mixed(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> Iterator[RowKey]:
    """The rows that hold paragraphs of both kinds."""
    led: dict[RowKey, set[str]] = {}
    for letter in (sign.text, sign.until):
        leads = _leads(letter)
        for line, text in zip(lines, texts, strict=True):
            if line.row and line.table is not Table.LOG and leads.match(text):
                led.setdefault(line.row, set()).add(letter)
    yield from (row for row, letters in led.items() if len(letters) > 1)


def _leads(letter: str) -> re.Pattern[str]:
    """A sign in front of a paragraph's words, be it in brackets."""
    return re.compile(rf"\s*[(\[]?{re.escape(letter)}[)\]]?[.:]?\s+\S")


def _over_rows(lines: Sequence[Line], texts: Sequence[str], sign: Sign) -> list[str]:
    """Rows between one that bears the sign instead of a number, and one that bears the other."""
    found, begun = list(texts), None
    for at, line in enumerate(lines):
        if not (line.row and line.first_in_row):
            continue
        alone = line.text.strip(" ()[].")
        if alone == sign.text and begun is None and _told_beside(lines, at):
            begun = at
        elif alone == sign.until and begun is not None and same_table(line, lines[begun]):
            found[begun] = _all(lines[begun].text, FROM_HERE)
            found[at] = _all(line.text, BACK_HERE)
            begun = None
        elif sign.text in alone.split() or sign.until in alone.split():
            begun = None
    return found


def _told_beside(lines: Sequence[Line], at: int) -> bool:
    """Whether the row says something besides its sign."""
    return any(x.row == lines[at].row and not x.blank for x in lines[at + 1 : at + 3])


def _in_paragraph(line: Line, text: str, sign: Sign) -> str:
    """From where a sentence begins with the sign up to one that begins with the other."""
    begins = re.compile(rf"(?:^\W*|(?<=[.!?;]\s)){_any(sign.text)}(?=:\s)")
    ends = re.compile(rf"(?<=[.!?;]\s){_any(sign.until)}(?=:\s)")
    at = line.start
    while begun := begins.search(text, at):
        over = ends.search(text, begun.end())
        if over is None and at == line.start:
            return text
        at = over.start() if over else len(text)
        text = _enclosed(text, begun.start(), at)
    return text


def _over_lines(texts: Sequence[str], begins: str, ends: str) -> list[str]:
    """Lines that say when a part begins and when it is over."""
    found, begun = list(texts), None
    for at, text in enumerate(texts):
        if begun is None and (said := re.search(begins, text, re.IGNORECASE)):
            begun = (at, said)
        elif begun is not None and (over := re.search(ends, text, re.IGNORECASE)):
            k, said = begun
            found[k] = _marked(texts[k], said, FROM_HERE)
            found[at] = _marked(text, over, BACK_HERE)
            begun = None
    return found


def _any(letters: str) -> str:
    """Words and abbreviations with a capital in front or not."""
    return rf"(?i:{re.escape(letters)})" if len(letters) > _LETTER else re.escape(letters)


def _all(text: str, mark: str) -> str:
    return re.sub(r"\S", mark, text)


def _marked(text: str, said: re.Match[str], mark: str) -> str:
    return text[: said.start()] + mark * len(said.group()) + text[said.end() :]


def _enclosed(text: str, first: int, until: int) -> str:
    if until - first < len(OPENING_MARK + CLOSING_MARK):
        return text
    last = first + len(text[first:until].rstrip())
    said = text[first + 1 : last - 1].replace("[", "(").replace("]", ")")
    return text[:first] + OPENING_MARK + said + CLOSING_MARK + text[last:]
