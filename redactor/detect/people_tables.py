"""Tables of people: class lists, trip and medical lists, case tables, tables of staff absence.

In such a table a cell of the name column is a name, whatever it looks like, and the head of the
column says what the person is. Tables in which governors do their work are left: attendance,
committees, actions, training, visits. What lives here: which tables, columns and cells. What does
not: what becomes of them (`policy`), and single words about one of their columns (`_headings`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Finding, Role, Span
from redactor.detect import _headings as heads
from redactor.detect.tables import Table, tables
from redactor.naming import OFFICE_WORDS, fold, is_given_name, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.data import Block, Document

TABLE = "PEOPLE_TABLE"  # the table, told once, on the first of its names
DETAIL = "PEOPLE_TABLE_DETAIL"  # a cell that tells something private of the person in its row
_SCORE = 0.95
_COLUMNS = {
    Role.PUPIL: "column of pupils",
    Role.FAMILY: "column of families",
    Role.STAFF: "column of staff",
}
_FEW = 3  # rows from which names under each other are no chance
_FORM = 2  # columns of a form
_WORD = r"[^\W\d_](?:[^\W\d_]|['’.-])*"
_NEXT = rf"(?:(?:van|von|de|der|den|da|dos|di|del|la|le|al|el|bin|ibn|ap|ab|ferch|mac|o|y)\b|(?=[A-ZÀ-Þ]){_WORD})"
_NAME = re.compile(rf"{_WORD}(?:, {_NEXT}(?! ?\d))?(?: {_NEXT}){{0,5}}")  # BRAMBLEWICK, Yara
_NOBODY = re.compile(
    r"\W*(?:none|nil|n\s?/?\s?a|tb[ca]|vacan\w+|total.*|pupil [a-z\d]|child [a-z\d]|student [a-z\d]|staff [a-z\d]|year.*|class.*|yes|no|average|all|various|unknown|anon\w*|redacted)?\W*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:mother|father|mum|dad|parents?|carers?|gran\w*|contact|\d)\s*[:.)–-]\s*", re.IGNORECASE
)
_CLASS = re.compile(
    r"\W*(?:(?:year|yr|y|p|class)\s?\d{1,2}\w?|\d{1,2}[a-z]{0,2}|reception|nursery|[A-Z]\w+ class|\d{1,2}/\d{1,2}/\d{2,4})\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a table of people holds: the row of its heads, its name columns, its private columns."""

    head: int
    names: dict[int, Role]
    details: tuple[int, ...]


def people_tables(document: Document) -> Iterator[Finding]:
    """Findings of the kinds PERSON, `TABLE` and `DETAIL` for every table of people."""
    for table in tables(document):
        if _is_form(table):
            yield from _form(table)
        elif (shape := _headed(table) or _headless(table)) is not None:
            yield from _findings(table, shape)


def _findings(table: Table, shape: _Shape) -> Iterator[Finding]:
    named = [
        finding
        for column, role in shape.names.items()
        for cell in table.below(shape.head, column)
        for block in cell
        for finding in _names(block, role)
    ]
    if not named:
        return
    first = min(named, key=lambda finding: finding.span)
    rows = len(
        {
            row
            for c in shape.names
            for row in range(shape.head + 1, table.height)
            if table.text(row, c)
        }
    )
    kinds = ", ".join(sorted({_COLUMNS[role] for role in shape.names.values()}))
    yield _finding(first.span, first.text, TABLE, f"a table of {rows} people: {kinds}")
    yield from named
    for column in shape.details:
        for cell in table.below(shape.head, column):
            for block in cell:
                if not _NOBODY.fullmatch(block.text):
                    yield _whole(block, DETAIL, f"under “{table.text(shape.head, column)}”")


def _headed(table: Table) -> _Shape | None:
    """Read the heads, in the first row or under a title that spans it."""
    for head in range(table.height - 1):
        said = {column: table.text(head, column) for column in table.columns}
        said = {column: text for column, text in said.items() if text}
        if len(set(said.values())) > 1:
            return _of_heads(head, said, table.caption)
    return None


def _of_heads(head: int, said: dict[int, str], caption: str) -> _Shape | None:
    names = _columns_of(said)
    plain = [c for c, text in said.items() if c not in names and heads.NAMES.fullmatch(text)]
    others = [text for c, text in said.items() if c not in names and c not in plain]
    governing = any(heads.OF_GOVERNORS.fullmatch(text) for text in others)
    of_pupils = any(heads.OF_PUPILS.fullmatch(text) for text in others)
    personnel = any(heads.OF_PERSONNEL.fullmatch(text) for text in others)
    if not personnel:  # teachers with their classes, rooms or results are at work
        names = {c: role for c, role in names.items() if role is not Role.STAFF}
    if not names and not plain:
        return None
    if Role.PUPIL not in names.values() and governing and not personnel:
        return None
    if Role.PUPIL in names.values() or (of_pupils and Role.STAFF not in names.values()):
        names |= dict.fromkeys(plain, Role.PUPIL)
    elif personnel and not governing:
        names |= dict.fromkeys(plain, Role.STAFF)
    elif plain and heads.LIST_OF_PUPILS.search(caption):
        names |= dict.fromkeys(plain, Role.PUPIL)
    initials = {c for c in names if heads.INITIALS.fullmatch(said[c])}
    if initials != names.keys():  # beside the names they are a detail of theirs
        names = {c: role for c, role in names.items() if c not in initials}
    if not names:
        return None
    details = tuple(
        c
        for c, text in said.items()
        if c not in names and (c in initials or heads.DETAILS.fullmatch(text))
    )
    return _Shape(head, names, details)


def _columns_of(said: dict[int, str]) -> dict[int, Role]:
    kinds = ((heads.PUPILS, Role.PUPIL), (heads.FAMILIES, Role.FAMILY), (heads.STAFF, Role.STAFF))
    return {
        column: role
        for column, text in said.items()
        for pattern, role in reversed(kinds)
        if pattern.fullmatch(text)
    }


def _headless(table: Table) -> _Shape | None:
    """A column of nothing but names beside their classes, or under a line that says "class list"."""
    if table.height < _FEW:
        return None
    columns = {
        column: [table.text(row, column) for row in range(table.height) if table.text(row, column)]
        for column in table.columns
    }
    listed = heads.LIST_OF_PUPILS.search(table.caption)
    classes = [c for c, cells in columns.items() if cells and all(map(_CLASS.fullmatch, cells))]
    named = [c for c, cells in columns.items() if len(cells) >= _FEW and _all_names(cells)]
    if not named or not (listed or classes):
        return None
    return _Shape(-1, dict.fromkeys(named[:1], Role.PUPIL), ())


def _all_names(cells: list[str]) -> bool:
    words = [tokens(fold(cell)) for cell in cells]
    shaped = all(_NAME.fullmatch(cell) and len(w) > 1 for cell, w in zip(cells, words, strict=True))
    office = any(token.low in OFFICE_WORDS for w in words for token in w)
    return shaped and not office and sum(is_given_name(w[0].text) for w in words) * 2 >= len(cells)


def _is_form(table: Table) -> bool:
    """Whether it asks on the left and answers on the right: `Pupil | Xq Bramblewick, Year 10`."""
    if len(table.columns) != _FORM:
        return False
    asked = [table.text(row, table.columns[0]) for row in range(table.height)]
    known = [text for text in asked if any(p.fullmatch(text) for p in heads.ALL)]
    of_pupil = any(heads.PUPILS.fullmatch(text) for text in known)
    return len(known) > 1 and (of_pupil or _names_a_pupil(asked))


def _names_a_pupil(asked: list[str]) -> bool:
    """Whether a form asks for a name, for what only pupils have, and for nothing else."""
    named = any(map(heads.NAMES.fullmatch, asked)) and any(map(heads.OF_PUPILS.fullmatch, asked))
    known = (heads.NAMES, heads.OF_PUPILS, heads.DETAILS)
    return named and all(any(p.fullmatch(text) for p in known) for text in asked)


def _form(table: Table) -> Iterator[Finding]:
    left, right = table.columns
    asked = {row: table.text(row, left) for row in range(table.height)}
    roles = {row: Role.PUPIL for row, text in asked.items() if heads.NAMES.fullmatch(text)}
    named = roles if _names_a_pupil([*asked.values()]) else {}
    for row, role in {**named, **_columns_of(asked)}.items():
        for block in table.cells.get((row, right), ()):
            if role is not Role.STAFF:  # who wrote the form
                yield from _names(block, role)


def _names(block: Block, role: Role) -> Iterator[Finding]:
    """The names at the head of each part of a cell: `Mum: Kelly Bramblewick 07700 900123`."""
    if _NOBODY.fullmatch(block.text):
        return
    at = 0
    for part in re.split(r"([;/&\n]|\band\b)", block.text):
        label = _LABEL.match(part)
        lead = label.end() if label else len(part) - len(part.lstrip(" *•–-\t"))
        match = _NAME.match(part, lead)
        if match and match.group()[0].isupper() and not _NOBODY.fullmatch(part):
            start = at + match.start()
            text = match.group().rstrip(".,-’'") if len(match.group()) > _FEW else match.group()
            span = Span(block.index, start, start + len(text))
            yield Finding(span, text, "PERSON", _SCORE, _COLUMNS[role])
        at += len(part)


def _whole(block: Block, kind: str, why: str) -> Finding:
    text = block.text.strip()
    start = block.text.index(text)
    return _finding(Span(block.index, start, start + len(text)), text, kind, why)


def _finding(span: Span, text: str, kind: str, why: str) -> Finding:
    return Finding(span, text, kind, _SCORE, "people table", why)
