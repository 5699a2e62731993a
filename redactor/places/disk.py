"""A disk of this machine: the promises of the operating system, used in full."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from filelock import FileLock, Timeout

from redactor.errors import UsageError
from redactor.places.temporary import temporary_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK = ".redactor.lock"


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A file that lies whole beside its target, on the disk and not only on its way there."""

    target: Path
    temporary: Path

    def commit(self) -> None:
        self.temporary.replace(self.target)
        _sync_folder(self.target.parent)

    def discard(self) -> None:
        self.temporary.unlink(missing_ok=True)


class Disk:
    """See `Place`."""

    def make(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def hold(self, root: Path) -> Iterator[None]:
        """Hold the folder's lock.

        Raises:
            UsageError: somebody else holds it.
        """
        lock = FileLock(root / LOCK, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise UsageError(
                "Another run is using the output folder.",
                hint="Wait until it has finished, or name another folder with --out.",
            ) from None
        try:
            yield
        finally:
            lock.release()

    def content(self, path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None

    def names(self, folder: Path) -> list[str]:
        try:
            return os.listdir(folder)  # noqa: PTH208  # names are what is wanted
        except FileNotFoundError:
            return []

    def files(self, folder: Path) -> Iterator[Path]:
        return folder.rglob("*")

    def stage(self, target: Path, data: bytes) -> StagedFile:
        staged = StagedFile(target, target.with_name(temporary_name()))
        try:
            with staged.temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            staged.discard()
            raise
        return staged

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        _sync_folder(path.parent)

    @contextmanager
    def appending(self, path: Path, *, through: bool) -> Iterator[BinaryIO]:
        with path.open("a+b") as file:
            yield file
            file.flush()
            if through:
                os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    """Make a move outlast a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
