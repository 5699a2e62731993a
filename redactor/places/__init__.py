"""Where files lie: on a disk of this machine, or by an address anywhere that fsspec knows.

located        what somebody typed → a path
require_file   what somebody typed is a file that is there
place_of       a path → what an output folder needs of the file system that it lies in
disk           the operating system's: moved in one step, written through to the disk, locked
remote         any other: as much of that as the place allows; needs the extra `urls`
temporary      names of files that are not in place yet

What does not live here: which files there are, and in which order they are written (`release`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast
from urllib.parse import urlsplit

from redactor.errors import UsageError
from redactor.places.disk import Disk
from redactor.places.remote import Remote
from redactor.places.temporary import TEMPORARY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from typing import BinaryIO

__all__ = [
    "TEMPORARY",
    "Place",
    "Staged",
    "is_on_this_machine",
    "located",
    "on_this_machine",
    "place_of",
    "require_file",
]

FILE = "file://"


class Staged(Protocol):
    """A file that is ready to be put in place."""

    def commit(self) -> None: ...

    def discard(self) -> None: ...


class Place(Protocol):
    """A file system, as an output folder sees it. What it cannot do it tells as an `OSError`."""

    def make(self, folder: Path) -> None:
        """Make a folder, and those that it lies in, unless it is there."""

    def hold(self, root: Path) -> AbstractContextManager[None]:
        """Make sure that files can be replaced there, and keep others out where that is possible."""

    def content(self, path: Path) -> bytes | None:
        """The bytes of a file; None where there is none, never because it could not be read."""

    def names(self, folder: Path) -> list[str]:
        """What lies in a folder; nothing where there is no such folder."""

    def files(self, folder: Path) -> Iterator[Path]:
        """What lies in a folder and in those that it holds."""

    def stage(self, target: Path, data: bytes) -> Staged:
        """Get a file ready."""

    def remove(self, path: Path) -> None:
        """Remove a file, if there is one."""

    def appending(self, path: Path, *, through: bool) -> AbstractContextManager[BinaryIO]:
        """A file to read and to write on at its end; `through` to the disk before it is closed."""


def place_of(path: Path) -> Place:
    """What the path lies in."""
    return Disk() if is_on_this_machine(path) else Remote(path)


def is_on_this_machine(path: Path) -> bool:
    return isinstance(cast("object", path), Path)  # what `located` says of an address is not true


def located(text: str) -> Path:
    """A path, or by an address with :// a place that fsspec knows: a bucket, a server, an archive.

    What is read from there is read into memory: nothing is copied to this machine's disk.
    """
    if not _is_address(text):
        return Path(text)
    if text.startswith(FILE):
        return _of_file_url(text)
    scheme = text.partition("://")[0]
    try:
        from fsspec.implementations.cached import CachingFileSystem  # type: ignore[import-untyped]  # ships no types
        from fsspec.implementations.local import LocalFileSystem  # type: ignore[import-untyped]
        from upath import UPath

        place = UPath(text)
        system = place.fs  # a package of its own for each kind of place
    except (ImportError, ValueError) as error:
        raise UsageError(
            f"Addresses that begin with {scheme}:// cannot be used here.",
            'Install "redactor[urls]" and the fsspec package for such places, or name a folder of'
            " this machine.",
        ) from error
    if isinstance(system, CachingFileSystem):
        raise UsageError(
            f"Addresses that begin with {scheme}:// leave copies in clear on this machine's disk.",
            "Name the place itself.",
        )
    if isinstance(system, LocalFileSystem):
        return Path(place.path)
    return cast("Path", place)  # as good as one for all that is done with it


def on_this_machine(text: str, hint: str) -> Path:
    """A path of the operating system; no other will do."""
    if _is_address(text) and not text.startswith(FILE):
        raise UsageError("An address cannot be used for this.", hint)
    return located(text)


def require_file(path: Path) -> None:
    """What is to be read is there, and a file.

    Raises:
        UsageError: it is not; the message names it, as it is what somebody typed.
    """
    if path.is_dir():
        raise UsageError(f"{path.name} is a folder, not a file.", "Name one file in it.")
    if not path.is_file():
        raise UsageError(
            f"There is no such file: {path.name}.", "Look at its name, and at the folder before it."
        )


def _is_address(text: str) -> bool:
    scheme, separator, _ = text.partition("://")
    return bool(separator) and len(scheme) > 1  # a letter is a drive of Windows


def _of_file_url(text: str) -> Path:
    from urllib.request import url2pathname

    if urlsplit(text).netloc and os.name != "nt":
        raise UsageError("That is no address of a file.", "Write it with three strokes: file:///…")
    return Path(url2pathname(text.removeprefix("file:")))
