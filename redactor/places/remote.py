"""A place that fsspec knows: a bucket, a server, memory. Names are never taken for patterns.

Where a put is atomic a file is put once. Elsewhere it is written under a temporary name and moved,
which some places do by copying. Nobody is kept out: two who write at a time disturb each other.
fsspec's own questions (`exists`, `isfile`) take a broken connection for a file that is not there,
and would have a folder sealed to a second identity; they are not asked here.
"""

from __future__ import annotations

import errno
import io
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from redactor.places.temporary import temporary_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Object stores: an object is there whole, in its old or in its new form, and has no folder.
ATOMIC_PUT = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss"})


@dataclass(frozen=True, slots=True)
class StagedRemotely:
    """A file that waits in memory, or under a temporary name where a put is not atomic."""

    system: Any  # fsspec has no type hints
    target: str
    data: bytes
    temporary: str  # empty where there is none

    def commit(self) -> None:
        with _as_os_errors():
            if self.temporary:
                _move(self.system, self.temporary, self.target)
            else:
                self.system.pipe_file(self.target, self.data)

    def discard(self) -> None:
        if self.temporary:
            _remove(self.system, self.temporary)


class Remote:
    """See `Place`."""

    def __init__(self, path: Path) -> None:
        self._system: Any = cast("Any", path).fs
        protocol = self._system.protocol
        names = {protocol} if isinstance(protocol, str) else {*protocol}
        self._puts_whole = bool(names & ATOMIC_PUT)

    def make(self, folder: Path) -> None:
        if not self._puts_whole:
            with _as_os_errors():
                self._system.makedirs(_of(folder), exist_ok=True)

    @contextmanager
    def hold(self, root: Path) -> Iterator[None]:
        """Prove that a file can be replaced there: the least that is needed; nobody is kept out."""
        probe = root / temporary_name()
        try:
            for data in (b"1", b"2"):
                self.stage(probe, data).commit()
            if self.content(probe) != b"2":
                raise OSError(errno.ENOTSUP, "files cannot be replaced there")
        finally:
            self.remove(probe)
        yield

    def content(self, path: Path) -> bytes | None:
        return _content(self._system, _of(path))

    def names(self, folder: Path) -> list[str]:
        try:
            with _as_os_errors():
                found = self._system.ls(_of(folder), detail=False)
        except FileNotFoundError:
            return []
        return [name.rstrip("/").rpartition("/")[2] for name in found]

    def files(self, folder: Path) -> Iterator[Path]:
        with _as_os_errors():
            found = self._system.find(_of(folder))
        for name in found:
            yield folder / name.removeprefix(_of(folder)).lstrip("/")

    def stage(self, target: Path, data: bytes) -> StagedRemotely:
        if self._puts_whole:
            return StagedRemotely(self._system, _of(target), data, "")
        staged = StagedRemotely(
            self._system, _of(target), data, _of(target.with_name(temporary_name()))
        )
        try:
            with _as_os_errors():
                self._system.pipe_file(staged.temporary, data)
        except BaseException:
            staged.discard()
            raise
        return staged

    def remove(self, path: Path) -> None:
        _remove(self._system, _of(path))

    @contextmanager
    def appending(self, path: Path, *, through: bool) -> Iterator[BinaryIO]:  # noqa: ARG002  # it always is
        """All of it is written anew: so there is never half a line, whatever the place can do."""
        before = self.content(path) or b""
        with io.BytesIO() as file:
            file.write(before)
            yield file
            if (after := file.getvalue()) != before:
                self.stage(path, after).commit()


def _of(path: Path) -> str:
    """The path as its file system wants it, without the address before it."""
    name = str(cast("Any", path).path)
    if "::" in name:  # some would take what stands before it for the whole name
        raise OSError(errno.EINVAL, ":: cannot be used in a name there")
    return name


def _move(system: Any, source: str, target: str) -> None:
    from fsspec import AbstractFileSystem  # type: ignore[import-untyped]  # ships no types

    if type(system).mv is not AbstractFileSystem.mv:
        system.mv(source, target)
    else:  # that one copies too, but takes names for patterns
        system.cp_file(source, target)
        system.rm_file(source)


def _content(system: Any, path: str) -> bytes | None:
    try:
        with _as_os_errors():
            return bytes(system.cat_file(path))
    except FileNotFoundError:
        return None


def _remove(system: Any, path: str) -> None:
    """Remove a file; not every place says by the same error that there is none."""
    try:
        with _as_os_errors():
            system.rm_file(path)
    except OSError:
        if _content(system, path) is not None:
            raise


@contextmanager
def _as_os_errors() -> Iterator[None]:
    """Each file system has errors of its own, and their words may name a file, and so a person."""
    try:
        yield
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, "there is no such place") from None
    except PermissionError:
        raise OSError(errno.EIO, "access is denied") from None
    except Exception as error:  # noqa: BLE001  # an edge: any library may be behind it
        raise OSError(errno.EIO, f"the place answers {type(error).__name__}") from None
