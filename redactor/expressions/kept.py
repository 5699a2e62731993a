"""What was worked out of the expressions, kept on disk: a process that starts need not do it again.

    ~/.cache/redactor/expressions/0f3a….kept       what each needs, and the code of those once tried

It holds nothing but the program's own expressions, never a word of a document. A file that is
damaged, or of another program or Python, counts as none, and where none can be read or written all
is worked out as ever. Whoever can change the user's files can change the program as well: the
checksum is against damage. What does not live here: how needs are read off (`needs`) and what code
is (`compiled`).
"""

from __future__ import annotations

import atexit
import json
import re
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from time import perf_counter, time
from typing import TYPE_CHECKING, Any

from filelock import FileLock
from platformdirs import user_cache_path

from redactor import __version__
from redactor.expressions.compiled import PYTHON, Code, assembled, code_of
from redactor.expressions.needs import Need, all_that_counts, needs
from redactor.places.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

WORTH = 0.2  # seconds of work: to keep it takes half as long
PATIENCE = 2  # seconds for another process to keep its own
MOST = 32_000_000  # bytes: what has grown beyond, by changes of the program, is begun anew
OLD = 90 * 24 * 3600  # seconds since another program, or another Python, wrote its file
_DIGEST, _LENGTH = 32, 8  # bytes: of a checksum; of the length of the table


class Kept:
    """What is known of expressions, by their hashes; `keep` puts it where the next one finds it."""

    def __init__(self, folder: Path, worth: float = WORTH) -> None:
        self._path = folder / f"{_made_by().hex()[:16]}.kept"
        self._needs, self._codes = _read(self._path)
        self._spent, self._worth = 0.0, worth

    def needs(self, pattern: str) -> tuple[Need, ...]:
        """See `needs.needs`."""
        key = all_that_counts(pattern)
        if key not in self._needs:
            with self._timed():
                self._needs[key] = needs(pattern)
        return self._needs[key]

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """The same as `re.compile` in any case."""
        key = sha256(pattern.encode()).hexdigest()
        try:
            if key not in self._codes:
                with self._timed():
                    self._codes[key] = code_of(pattern)
            return assembled(pattern, self._codes[key])
        except Exception:  # noqa: BLE001  # `re` is not as we know it, or the expression is wrong
            return re.compile(pattern, re.IGNORECASE)

    def keep(self) -> None:
        """Write it, with what others have kept since, if that saves the next process some time."""
        folder = self._path.parent
        if self._spent < self._worth or not folder.is_absolute():  # a user may have no home
            return
        lock = folder / ".lock"
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(lock, timeout=PATIENCE):
                self._put_in_place()
                for other in {*folder.iterdir()} - {lock}:
                    if other.stat().st_mtime < time() - OLD:
                        other.unlink()

    def _put_in_place(self) -> None:
        found, codes = _read(self._path)
        whole = _written({**found, **self._needs}, {**codes, **self._codes})
        staged = Disk().stage(self._path, whole)
        try:
            staged.temporary.chmod(0o600)
            staged.commit()
        finally:
            staged.discard()

    @contextmanager
    def _timed(self) -> Iterator[None]:
        start = perf_counter()
        yield
        self._spent += perf_counter() - start


@cache
def of_this_user() -> Kept:
    """What this process goes by; what it adds is kept when it ends."""
    kept = Kept(user_cache_path("redactor", appauthor=False) / "expressions")
    atexit.register(kept.keep)
    return kept


@cache
def _made_by() -> bytes:
    """One hash of all but an expression that the results depend on."""
    sources = (path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    return sha256(repr((__version__, PYTHON, *sources)).encode()).digest()


def _written(found: Mapping[str, tuple[Need, ...]], codes: Mapping[str, Code]) -> bytes:
    """A checksum, the length of the table, the table, and the codes in the table's order."""
    rows: list[Any] = []
    places: dict[Need, int] = {}

    def place(need: Need) -> int:
        """Its row, which stands behind those of its bundles; most are parts of several others."""
        if need not in places:
            bundles = [[*map(place, bundle)] for bundle in need.bundles]
            places[need] = len(rows)
            rows.append((sorted(need.words), bundles))
        return places[need]

    table = {
        "needs": {key: [*map(place, asked)] for key, asked in found.items()},
        "rows": rows,
        "codes": {key: (*code[:-1], len(code.packed)) for key, code in codes.items()},
    }
    told = json.dumps(table).encode()
    rest = b"".join((len(told).to_bytes(_LENGTH), told, *(code.packed for code in codes.values())))
    return _checksum(rest) + rest


def _read(path: Path) -> tuple[dict[str, tuple[Need, ...]], dict[str, Code]]:
    """What a file holds; nothing unless it is as this very program wrote it."""
    try:
        data = memoryview(path.read_bytes())
    except OSError:
        return {}, {}
    rest = data[_DIGEST:]
    if len(data) > MOST or _checksum(rest) != data[:_DIGEST]:
        return {}, {}
    at = _LENGTH + int.from_bytes(rest[:_LENGTH])
    table = json.loads(bytes(rest[_LENGTH:at]))
    rows: list[Need] = []
    for words, bundles in table["rows"]:
        rows.append(Need(frozenset(words), tuple(_at(rows, places) for places in bundles)))
    codes = {}
    for key, (flags, groups, names, length) in table["codes"].items():
        codes[key] = Code(flags, groups, names, rest[at : at + length])
        at += length
    return {key: _at(rows, places) for key, places in table["needs"].items()}, codes


def _at(rows: Sequence[Need], places: Sequence[int]) -> tuple[Need, ...]:
    return tuple(rows[place] for place in places)


def _checksum(rest: bytes | memoryview) -> bytes:
    checksum = sha256(_made_by())
    checksum.update(rest)
    return checksum.digest()
