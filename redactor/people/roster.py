"""people.csv: the roster that a clerk may give, as text → entries."""

from __future__ import annotations

import csv
import io

from redactor.data import Role, RosterEntry
from redactor.errors import RosterError

_COLUMNS = ("name", "role", "aliases", "publish")
_YES = frozenset({"yes", "y", "true", "1"})
_NO = frozenset({"no", "n", "false", "0"})


def parse(text: str) -> tuple[RosterEntry, ...]:
    """Entries in the order of the rows; columns may be missing, except `name` and `role`.

    Raises:
        RosterError: names the line and what is wrong with it, never the person.
    """
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    columns = {(column or "").strip().lower() for column in rows.fieldnames or ()}
    if not {"name", "role"} <= columns:
        raise RosterError(
            "people.csv needs a first line with the columns name and role.",
            f"The columns are: {', '.join(_COLUMNS)}.",
        )
    return tuple(
        _entry({(k or "").strip().lower(): _text(v) for k, v in row.items()}, rows.line_num)
        for row in rows
        if any(_text(value) for value in row.values())
    )


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _entry(row: dict[str, str], line: int) -> RosterEntry:
    if not row["name"]:
        raise RosterError(f"people.csv has no name in line {line}.", "Fill it in or take the line out.")
    try:
        role = Role(row["role"].lower())
    except ValueError:
        known = ", ".join(role for role in Role if role is not Role.UNKNOWN)
        raise RosterError(
            f"people.csv has a role in line {line} that is none.", f"Use one of: {known}."
        ) from None
    aliases = tuple(a.strip() for a in row.get("aliases", "").split(";") if a.strip())
    return RosterEntry(row["name"], role, aliases, _publish(row.get("publish", ""), line))


def _publish(word: str, line: int) -> bool | None:
    low = word.lower()
    if low in _YES or low in _NO:
        return low in _YES
    if low:
        raise RosterError(f"people.csv has neither yes nor no under publish in line {line}.", "")
    return None
