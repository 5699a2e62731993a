"""people.csv: the roster that a clerk may give, as text → entries."""

from __future__ import annotations

import csv
import io

from redactor.data import Role, RosterEntry
from redactor.errors import RosterError

_COLUMNS = ("name", "role", "aliases", "publish")
_YES = frozenset({"yes", "y", "true", "1"})
_NO = frozenset({"no", "n", "false", "0"})
_HEADER = f"The first line is: {','.join(_COLUMNS)}. Aliases are separated by semicolons."


def parse(text: str) -> tuple[RosterEntry, ...]:
    """Entries in the order of the rows; columns may be missing, except `name` and `role`.

    Raises:
        RosterError: names the line and what is wrong with it, never the person.
    """
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        columns = {_key(column) for column in rows.fieldnames or ()}
        if not {"name", "role"} <= columns:
            raise RosterError(
                "people.csv needs a first line with the columns name and role.", _HEADER
            )
        if unknown := columns - {*_COLUMNS, ""}:
            raise RosterError(
                f"people.csv has columns without a meaning: {', '.join(sorted(unknown))}.", _HEADER
            )
        return tuple(
            _entry({_key(k): _text(v) for k, v in row.items() if k is not None}, row, rows.line_num)
            for row in rows
            if any(_text(value) for value in row.values())
        )
    except csv.Error:
        raise RosterError(
            f"people.csv cannot be read in line {rows.reader.line_num}.",
            "Are there quotation marks that are not closed? In Excel, save it as “CSV UTF-8”.",
        ) from None


def _key(column: object) -> str:
    return _text(column).lower()


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _entry(row: dict[str, str], raw: dict[str, object], line: int) -> RosterEntry:
    if None in raw:
        raise RosterError(
            f"people.csv has more columns in line {line} than in its first line.",
            "Put a name or an alias that holds a comma into quotation marks.",
        )
    if not row["name"]:
        raise RosterError(
            f"people.csv has no name in line {line}.", "Fill it in or take the line out."
        )
    aliases = tuple(a.strip() for a in row.get("aliases", "").split(";") if a.strip())
    return RosterEntry(
        row["name"], _role(row["role"], line), aliases, _publish(row.get("publish", ""), line)
    )


def _role(word: str, line: int) -> Role:
    known = [role for role in Role if role is not Role.UNKNOWN]
    if word.lower() not in known:
        raise RosterError(
            f"people.csv has a role in line {line} that is none.",
            f"Use one of: {', '.join(known)}.",
        )
    return Role(word.lower())


def _publish(word: str, line: int) -> bool | None:
    low = word.lower()
    if low in _YES or low in _NO:
        return low in _YES
    if low:
        raise RosterError(
            f"people.csv has neither yes nor no under publish in line {line}.",
            "Write yes or no, or leave it empty.",
        )
    return None
