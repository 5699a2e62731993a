"""What earlier runs did, so that the next one does only what has changed.

Kept in the output folder: a line of hashes and counts for each file, and nothing of the minutes.
A file need not be done again when its bytes are the same, when everything that it was done with
is the same (program, model, policy, people, identity), and when what was written then is still
there, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from redactor.batch.outcome import Outcome  # noqa: TC001  # pydantic asks for it
from redactor.detect.weights import ALL, weights
from redactor.errors import FileError
from redactor.places import place_of
from redactor.release import content, lying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from redactor.acts import Published
    from redactor.batch.collect import Found
    from redactor.batch.outcome import Done
    from redactor.data import RosterEntry
    from redactor.policy import Policy
    from redactor.release import Folder


@dataclass(frozen=True, slots=True)
class Memory:
    """One file as it was done the last time; all but the outcome are SHA-256 in hexadecimal."""

    name: str  # of the file's name
    source: str
    made_by: str
    written: tuple[str, str, str]  # Part 1, Part 2 and vault; empty for a file that is not there
    outcome: Outcome
    published: tuple[str, str] = ("", "")  # the last name it was published under, and its Part 1


_MEMORY = TypeAdapter(Memory)


def made_by(folder: Folder, policy: Policy, roster: tuple[RosterEntry, ...]) -> str:
    """One hash of everything, other than a file itself, that the file's results depend on."""
    identity = content(folder.identity) or b""
    people = json.dumps([asdict(entry) for entry in roster]).encode("ascii")
    return _sha256(b"".join((program().encode(), policy.sha256.encode(), people, b"\0", identity)))


@cache
def program() -> str:
    """One hash of the program as it is installed, and of its models."""
    code = (entry.read_bytes() for entry in _code(files("redactor")))
    models = (
        path.read_bytes()
        for name in ALL
        for path in sorted(weights(name).rglob("*"))
        if path.is_file()
    )
    return _sha256(b"".join(_sha256(data).encode() for part in (code, models) for data in part))


def recall(folder: Folder, found: Iterable[Found], now: str) -> tuple[Found, ...]:
    """The files, each with the outcome of the last time if a new run would change nothing."""
    known = memories(folder)
    return tuple(
        replace(file, known=_unchanged(folder, file, memory.outcome))
        if (memory := known.get(_hashed(file.stem))) and _is_current(memory, folder, file, now)
        else file
        for file in found
    )


def remember(folder: Folder, file: Found, done: Done, now: str) -> None:
    """Add a line for a file whose results are in place."""
    source = done.review.document.sha256
    name = _hashed(file.stem)
    _append(folder, Memory(name, source, now, _written(folder, file.stem), done.outcome))


def renew(
    folder: Folder, stem: str, source: str, now: Outcome, published: Published | None = None
) -> None:
    """Results that have just been written as they follow from the acts of people are current.

    Args:
        folder: where they lie.
        stem: of the document.
        source: SHA-256 of the minutes that they are of.
        now: what the closing table counts of them.
        published: as what, if they were published as well.
    """
    memory = memories(folder).get(_hashed(stem))
    if memory is not None and memory.source == source:
        name = (published.name, published.part1_sha256) if published else memory.published
        written = _written(folder, stem)
        _append(folder, replace(memory, written=written, outcome=now, published=name))


def last_published(folder: Folder, stem: str, known: Mapping[str, Memory]) -> str:
    """The name that the document was published under before its vault file was moved away.

    Empty where nothing is known of that, or what lies there is not what was published.
    """
    memory = known.get(_hashed(stem))
    if memory is None or not memory.published[0]:
        return ""
    name, part1 = memory.published
    there = content(folder.published(f"{name}.docx"))
    return name if there is not None and _sha256(there) == part1 else ""


def _unchanged(folder: Folder, file: Found, known: Outcome) -> Outcome:
    """The outcome of the last time; of what was superseded then, something may have been removed."""
    left = {lies for name in known.superseded for lies in lying(folder, PurePath(name).stem)}
    superseded = tuple(name for name in known.superseded if name in left)
    return replace(known, name=file.name, unchanged=True, superseded=superseded)


def _append(folder: Folder, memory: Memory) -> None:
    appending = place_of(folder.memory).appending(folder.memory, through=False)
    with suppress(OSError), appending as lines:  # what is not remembered is done again
        lines.write(_MEMORY.dump_json(memory) + b"\n")


def _is_current(memory: Memory, folder: Folder, file: Found, now: str) -> bool:
    if file.refusal is not None or memory.made_by != now:
        return False
    try:
        same = memory.source == _sha256(file.path.read_bytes())
    except OSError:
        return False
    return same and memory.written == _written(folder, file.stem)


def _written(folder: Folder, stem: str) -> tuple[str, str, str]:
    part1, part2, vault = (_hash_at(folder, place, stem) for place in ("part1", "part2", "vault"))
    return part1, part2, vault


def _hash_at(folder: Folder, place: str, stem: str) -> str:
    try:
        data = content(getattr(folder, place)(stem))
    except FileError:
        return ""
    return "" if data is None else _sha256(data)


def memories(folder: Folder) -> Mapping[str, Memory]:
    """The last line about each file; a line that a crash left unfinished is passed over.

    What was published outlives a run that begins anew.
    """
    try:
        lines = (content(folder.memory) or b"").splitlines()
    except FileError:
        return {}
    known: dict[str, Memory] = {}
    for memory in _parsed(lines):
        before = known.get(memory.name, memory)
        published = memory.published if memory.published[0] else before.published
        known[memory.name] = replace(memory, published=published)
    return known


def _parsed(lines: Iterable[bytes]) -> Iterator[Memory]:
    for line in lines:
        try:
            yield _MEMORY.validate_json(line)
        except ValidationError:
            continue


def _hashed(stem: str) -> str:
    return _sha256(stem.encode("utf-8", "surrogatepass"))


def _code(folder: Traversable) -> Iterator[Traversable]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _code(entry)
        elif entry.name.endswith((".py", ".toml", ".txt", ".json")):
            yield entry


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
