"""Read a policy file: TOML over the default, refused with the line that is wrong."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from redactor.errors import PolicyError
from redactor.policy.model import Policy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_HEADER = re.compile(r"\s*(?P<array>\[)?\[\s*(?P<name>[\w.\"'-]+)\s*\]")
_KEY = re.compile(r"\s*(?P<name>[\w.\"'-]+)\s*=")
_IN_WORDS = {  # kinds of pydantic's errors whose own words a clerk would not understand
    "extra_forbidden": "a policy has no entry of this name",
    "missing": "an entry is missing here",
    "bool_type": "this is either true or false, without quotation marks",
    "int_type": "this is a whole number, without quotation marks",
    "string_type": "this is a text in quotation marks",
    "string_too_short": "this must not be empty",
    "string_pattern_mismatch": "this must not be blank",
    "tuple_type": "this is a list in square brackets; for people, one [[people]] a rule",
    "model_type": "this is a table of its own",
    "date_from_datetime_inexact": "this is a date such as 2027-07-31",
    "date_from_datetime_parsing": "this is a date such as 2027-07-31",
}


def load(path: Path | None = None) -> Policy:
    """The default policy, with what the file at `path` says differently.

    Raises:
        PolicyError: the file cannot be read, is no TOML, or says something that no policy says;
            the message names the line.
    """
    default = tomllib.loads((files("redactor.policy") / "default.toml").read_text(encoding="utf-8"))
    if path is None:
        return Policy.model_validate(default)
    text = _read(path)
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(
            f"The policy {path.name} is not written as TOML should be: {error}.",
            "Correct that line; docs/policy.md shows how it is done.",
        ) from error
    try:
        return Policy.model_validate(_over(default, own))
    except ValidationError as error:
        raise _located(path.name, text, error) from error


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError:
        raise PolicyError(
            f"The policy {path.name} cannot be read.", "Is the path right, and may you read it?"
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise PolicyError(
            f"The policy {path.name} is not text in UTF-8: see line {line}.",
            "Save it in Notepad with the encoding UTF-8.",
        ) from None


def _over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The base with the own values over it; tables are joined, lists replaced."""
    joined = dict(base)
    for key, value in own.items():
        both = isinstance(joined.get(key), dict) and isinstance(value, dict)
        joined[key] = _over(joined[key], value) if both else value
    return joined


def _located(name: str, text: str, error: ValidationError) -> PolicyError:
    """The first thing that is wrong, in words, with its line."""
    first = error.errors()[0]
    where: tuple[str, ...] = first.get("ctx", {}).get("where") or tuple(map(str, first["loc"]))
    entry = ".".join(part for part in where if not part.isdigit() and part != "[key]")
    said = _IN_WORDS.get(first["type"], first["msg"].replace("Input should", "it should"))
    return PolicyError(
        f"The policy {name} is not valid on line {_line_of(text, where)} ({entry}): {said}.",
        "Correct that line; docs/policy.md explains every entry.",
    )


def _line_of(text: str, where: tuple[str, ...]) -> int:
    """The line that names most of a path such as ("people", "2", "action")."""
    named = [(0, 1)]
    for number, path in _entries(text):
        if path == where[: len(path)]:
            named.append((len(path), number))
    longest = max(length for length, _ in named)
    return next(number for length, number in named if length == longest)


def _entries(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each line that opens a table or begins an entry, with its path; arrays count from 0."""
    table: tuple[str, ...] = ()
    seen: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _parts(header["name"])
            if header["array"]:
                table = (*table, str(seen[header["name"]]))
                seen[header["name"]] += 1
            yield number, table
        elif key := _KEY.match(line):
            yield number, (*table, *_parts(key["name"]))


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in name.split("."))
