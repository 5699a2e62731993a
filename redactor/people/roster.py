"""people.csv: the roster that a clerk may give, as bytes or text → entries."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from redactor.data import Role, RosterEntry
from redactor.errors import RosterError

_COLUMNS = ("name", "role", "aliases", "publish")
_DELIMITERS = (",", ";", "\t")
_SEPARATOR = re.compile(r"sep=([,;\t])", re.IGNORECASE)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .xls, by their first bytes
_YES = frozenset({"yes", "y", "true", "1"})
_NO = frozenset({"no", "n", "false", "0"})
_HEADER = f"The first line is: {','.join(_COLUMNS)}. Aliases are separated by semicolons."


def read(data: bytes, called: str) -> tuple[RosterEntry, ...]:
    """The entries of a file as Excel or an editor has saved it.

    Raises:
        RosterError: it is no text, or as for `parse`.
    """
    if data.startswith(_WORKBOOKS):
        raise RosterError(
            f"{called} is an Excel workbook, whatever its name ends with.",
            "In Excel, choose “Save As” and the type “CSV UTF-8”.",
        )
    encoding = "utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise RosterError(
            f"{called} is not text in UTF-8.", "In Excel, save it as “CSV UTF-8”."
        ) from None
    return parse(text, called)


def parse(text: str, called: str = "people.csv") -> tuple[RosterEntry, ...]:
    """Entries in the order of the rows; columns may be missing, except `name` and `role`.

    Args:
        text: columns apart by commas, semicolons (as Excel writes in some countries) or tabs.
        called: the name of the file, for messages.

    Raises:
        RosterError: names the line and what is wrong with it, never the person.
    """
    try:
        return _entries(text.removeprefix("\ufeff"))
    except RosterError as error:
        raise RosterError(f"{called} {error}", error.hint) from None


def _entries(text: str) -> tuple[RosterEntry, ...]:
    first, _, rest = text.partition("\n")
    told = _SEPARATOR.fullmatch(first.strip())  # a line for Excel alone
    skipped, text = (1, rest) if told else (0, text)
    delimiter = told[1] if told else _delimiter(first)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = {_key(column) for column in rows.fieldnames or ()}
        if not {"name", "role"} <= columns:
            raise RosterError("needs a first line with the columns name and role.", _HEADER)
        if unknown := columns - {*_COLUMNS, ""}:
            raise RosterError(
                f"has columns without a meaning: {', '.join(sorted(unknown))}.", _HEADER
            )
        return tuple(
            _entry(
                {_key(k): _text(v) for k, v in row.items() if k is not None},
                row,
                rows.line_num + skipped,
            )
            for row in rows
            if any(_text(value) for value in row.values())
        )
    except csv.Error:
        raise RosterError(
            f"cannot be read in line {rows.reader.line_num + skipped}.",
            "Are there quotation marks that are not closed? In Excel, save it as “CSV UTF-8”.",
        ) from None


def _delimiter(header: str) -> str:
    """What parts the columns of the first line: that with which both necessary ones are there."""
    for delimiter in _DELIMITERS:
        columns = {_key(column.strip().strip('"')) for column in header.split(delimiter)}
        if {"name", "role"} <= columns:
            return delimiter
    return _DELIMITERS[0]


def _key(column: object) -> str:
    return _text(column).lower()


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _entry(row: dict[str, str], raw: dict[str, object], line: int) -> RosterEntry:
    if None in raw:
        raise RosterError(
            f"has more columns in line {line} than in its first line.",
            "Put a name or an alias that holds a comma into quotation marks.",
        )
    if not row["name"]:
        raise RosterError(f"has no name in line {line}.", "Fill it in or take the line out.")
    aliases = tuple(a.strip() for a in row.get("aliases", "").split(";") if a.strip())
    return RosterEntry(
        row["name"], _role(row["role"], line), aliases, _publish(row.get("publish", ""), line)
    )


def _role(word: str, line: int) -> Role:
    known = [role for role in Role if role is not Role.UNKNOWN]
    if word.lower() not in known:
        raise RosterError(
            f"has a role in line {line} that is none.",
            f"Use one of: {', '.join(known)}.",
        )
    return Role(word.lower())


def _publish(word: str, line: int) -> bool | None:
    low = word.lower()
    if low in _YES or low in _NO:
        return low in _YES
    if low:
        raise RosterError(
            f"has neither yes nor no under publish in line {line}.",
            "Write yes or no, or leave it empty.",
        )
    return None
