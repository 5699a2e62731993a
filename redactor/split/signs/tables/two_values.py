"""Columns of two values of which a sentence beside the table says what each means.

    The last column says whether the row goes in the published version (P) or is withheld (W).
    Y in the last column: may be published. N: may not.          1 = web, 2 = governors only

What the sentence says of each value stands in front of it, where it is in brackets, or behind it; the
one that is kept back marks its rows. What does not live here: columns whose headings or values speak
for themselves (`columns`, `sharing`), and letters in front of words (`meaning.margins`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.lines.tables import column_of
from redactor.split.signs.meaning.plainly import may_explain, unless_done, withheld
from redactor.split.words.lexicon import HOUSE_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted

if TYPE_CHECKING:
    from redactor.split.lines.line import Line, Lines

    type _Column = tuple[int, int]  # table, column

_SHUT = Pattern(
    r"<CONF>|<P2>|\b(?:not|never|withh\w+|with-?held|keep\w*|kept|held|closed|private|restricted|reserved|exempt|sealed|internal|left\s+out|taken\s+out|(?:governors?|members?|trustees?|directors?|board)'?\s+only)\b|n't\b"
)
_OPEN = re.compile(
    r"\b(?:publi\w+|open|web\w*|online|everyone|everybody|anyone|all|may|can|goes|released?|shown)\b",
    re.IGNORECASE,
)
_OF_ROWS = re.compile(
    r"\b(?:column|rows?|col\.?|margin|right-hand|letter|mark(?:s|ed)?|status|code|entry|entries|lines?|items?)\b|=",
    re.IGNORECASE,
)
_SAYS_OPEN = "O"  # as `columns` reads it
# It is about who may read a row, and not whether a gate is open or a motion was carried.
_PUBLISHED = re.compile(
    r"\b(?:publi\w+|web\w*|online|withh\w+|confidential\w*|private|restricted|part\s*[12]|notice\s?board)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?P<first>first|left(?:-hand)?)\s+column|\b(?:column|col\.?)\s+(?P<number>\d)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"^\W*(?:here|in\W*$|present|attend\w*|vote[sd]?|member|governor|trustee|agreed)\b",
    re.IGNORECASE,
)
_OF_MINUTES = re.compile(
    r"^\W*(?:minutes?|(?:agenda\s+)?items?|notes?|what\b.*|matters?|business|topics?|discussions?|records?|actions?|jobs?|tasks?)\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:done|overdue|completed?|elected|appointed)\b", re.IGNORECASE)
# w = can it go on the web, y yes n no          web? Y/N          Last column: may it be published, Y or N
_ANSWERS = frozenset({frozenset({"y", "n"}), frozenset({"yes", "no"})})
_ASKED = re.compile(
    r"(?:=|:|\bmeans|\bsays|\bshows|\basks)\s*(?:whether\s+|if\s+)?(?P<what>(?:can|may|should|is|does|will|it|the|this|for|ok|on|web|public|publish|conf)\b[^.;=]*?),?\s*[(\[]?\b(?:y|yes)\b",
    re.IGNORECASE,
)
_OTHERWISE_ASKED = re.compile(
    r"\b(?:yet|already|newsletter|need|before|update|budget|register|sign|closed|wait|for\s+all)\b",
    re.IGNORECASE,
)
_LONGEST = 3  # characters of a value


def explained(lines: Lines) -> Lines:
    """The lines with the lexicon's mark in the cells whose value is kept back."""
    columns = _columns(lines)
    heads = {_where(x): x.text.strip() for x in lines if x.row and x.header_row}
    tables = {where[0] for where, head in heads.items() if where and _OF_MINUTES.search(head)}
    pairs = {x for (table, _), x in columns.items() if len(x) == 2 and table in tables}
    for at, line in enumerate(lines) if pairs else ():
        if line.row is not None or not may_explain(line) or not _OF_ROWS.search(line.text):
            continue
        for values in sorted(pairs, key=sorted):
            shut = _kept_back(line.text, values)
            named = _named(line.text, columns, heads, values) if shut else set()
            if any(columns[x] == values for x in named):
                return tuple(
                    replace(x, text=dotted(x.text)) if k == at else _marked(x, named, shut)
                    for k, x in enumerate(lines)
                )
    return lines


def _where(line: Line) -> _Column | None:
    return (line.row[0], column_of(line.block.place)) if line.row else None


def _columns(lines: Lines) -> dict[_Column, frozenset[str]]:
    """What the cells of each column say that holds nothing but one or two short values."""
    cells: dict[_Column, list[str]] = {}
    for line in lines:
        told = not (line.header_row or line.blank or HOUSE_MARK in line.text)
        if told and (where := _where(line)):
            cells.setdefault(where, []).append(line.text.strip())
    return {
        where: frozenset(said)
        for where, said in cells.items()
        if len(frozenset(said)) <= 2 and max(map(len, said)) <= _LONGEST
    }


def _named(
    text: str,
    columns: dict[_Column, frozenset[str]],
    heads: dict[_Column | None, str],
    values: frozenset[str],
) -> set[_Column]:
    """The columns that a sentence means: by their place or heading, or the last of each table."""
    may = [
        x for x, own in columns.items() if own <= values and not _OF_PEOPLE.search(heads.get(x, ""))
    ]
    said = _PLACE.search(text)
    if said and said["first"]:
        return {x for x in may if x[1] == 0}
    if said and said["number"]:
        return {x for x in may if x[1] == int(said["number"]) - 1}
    headed = {
        x
        for x in may
        if heads.get(x) and re.search(rf"\b{re.escape(heads[x])}\b", text) and len(heads[x]) > 1
    }
    if headed:
        return headed
    return {x for x in may if x[1] == max(c for t, c in may if t == x[0])}


def _kept_back(text: str, values: frozenset[str]) -> str:
    """Which of two values a sentence says is kept back; none, if it does not say so of one alone."""
    if frozenset(map(str.casefold, values)) in _ANSWERS and (asked := _ASKED.search(text)):
        yes, no = sorted(values, key=lambda value: value.casefold()[0] == "n")
        if _OTHERWISE_ASKED.search(asked["what"]):
            return ""
        if withheld(asked["what"]):
            return yes
        return no if _PUBLISHED.search(asked["what"]) else ""
    named = [
        next(iter(re.finditer(rf"(?<![\w/]){re.escape(value)}(?![\w/])", text)), None)
        for value in sorted(values)
    ]
    if not all(named):
        return ""
    places = sorted((m for m in named if m), key=re.Match.start)
    ends = [*(m.start() for m in places[1:]), len(text)]
    bracketed = all(text[m.start() - 1 : m.end() + 1] == f"({m.group()})" for m in places)
    if bracketed:
        starts = [0, *(m.end() for m in places[:-1])]
        said = [text[a : m.start()] for a, m in zip(starts, places, strict=True)]
    else:
        said = [text[m.end() : end] for m, end in zip(places, ends, strict=True)]
    said = [unless_done(clause, text) for clause in said]
    if _DONE.search(text):
        return ""
    if not _PUBLISHED.search(text) and not any(withheld(clause) for clause in said):
        return ""
    shut = [m.group() for m, clause in zip(places, said, strict=True) if _SHUT.search(clause)]
    opened = [m.group() for m, clause in zip(places, said, strict=True) if _OPEN.search(clause)]
    return shut[0] if len(shut) == 1 and set(opened) | set(shut) == set(values) else ""


def _marked(line: Line, columns: set[_Column], shut: str) -> Line:
    told = not (line.header_row or line.blank or HOUSE_MARK in line.text)
    if not told or _where(line) not in columns:
        return line
    shuts = line.text.strip() == shut
    return replace(line, text=(HOUSE_MARK if shuts else _SAYS_OPEN).ljust(len(line.text)))
