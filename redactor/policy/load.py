"""Read a policy file: TOML over the default, refused with the line that is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from redactor.errors import PolicyError
from redactor.policy.model import Policy

_TABLE = re.compile(r"^\s*\[{1,2}\s*([\w.\"-]+)\s*\]{1,2}")
_KEY = re.compile(r"^\s*([\w\"-]+)\s*=")


def load(path: Path | None = None) -> Policy:
    """The default policy, with what the file at `path` says differently.

    Raises:
        PolicyError: the file cannot be read, is no TOML, or says something that no policy says;
            the message names the line.
    """
    default = (files("redactor.policy") / "default.toml").read_text(encoding="utf-8")
    if path is None:
        return Policy.model_validate(tomllib.loads(default))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(
            f"The policy {path.name} cannot be read.", "Is it a text file, saved as UTF-8?"
        ) from error
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(
            f"The policy {path.name} is not written as TOML should be: {error}.",
            "Correct that line; redactor/policy/default.toml shows how it is done.",
        ) from error
    try:
        return Policy.model_validate(_over(tomllib.loads(default), own))
    except ValidationError as error:
        first = error.errors()[0]
        where = tuple(str(part) for part in first["loc"])
        line = _line_of(text, where)
        raise PolicyError(
            f"The policy {path.name} is not valid in line {line} ({'.'.join(where) or 'top'}): "
            f"{first['msg']}.",
            "Correct that line; redactor/policy/default.toml explains every entry.",
        ) from error


def _over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The base with the own values over it; tables are joined, lists replaced."""
    joined = dict(base)
    for key, value in own.items():
        before = joined.get(key)
        both = isinstance(before, dict) and isinstance(value, dict)
        joined[key] = _over(before, value) if both else value
    return joined


def _line_of(text: str, where: tuple[str, ...]) -> int:
    """The line of the entry at a path such as ("people", "2", "action"); 1 where there is none."""
    path = [part for part in where if not part.isdigit()]
    index = next((int(part) for part in where if part.isdigit()), 0)
    table, seen, best = "", -1, 1
    for number, line in enumerate(text.splitlines(), 1):
        if match := _TABLE.match(line):
            table = match.group(1).strip('"')
            seen = seen + 1 if path and table == path[0] and line.lstrip().startswith("[[") else seen
            if path and table == path[0] and seen in {-1, index}:
                best = number
        elif match := _KEY.match(line):
            key = [*table.split("."), match.group(1).strip('"')] if table else [match.group(1)]
            if key == path[: len(key)] and seen in {-1, index}:
                best = number
    return best
