"""The output folder: the one place that writes, replaces and removes files.

Every file is written whole beside its target under a temporary name and then moved, so that a
run which is killed at any moment leaves whole files or none. A Part 1 goes first and comes last:
one that exists always stands beside the sealed files of the same release.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from redactor.errors import FileError, PassphraseError, SealError, UsageError
from redactor.seal.passphrase import check
from redactor.seal.vault import Identity, new_identity, open_identity, seal_identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PARTS = ("part1", "part2", "vault")
LOCK = ".redactor.lock"
TEMPORARY = re.compile(r"\.redactor-[0-9a-f]{16}\.tmp")

# Win32: these names are devices whatever the extension, and these characters mean something else.
DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL
)
WINDOWS_ONLY = re.compile(r'[<>:"|?*\\\x00-\x1f]')
WINDOWS = os.name == "nt"


@dataclass(frozen=True, slots=True)
class Released:
    """The three finished files of a document; `part2` is None where nothing is sealed."""

    part1: bytes = field(repr=False)
    part2: bytes | None = field(repr=False)
    vault: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Folder:
    """Where everything lies in an output folder."""

    root: Path

    @property
    def identity(self) -> Path:
        return self.root / "vault" / "identity.age"

    @property
    def ledger(self) -> Path:
        return self.root / "ledger.jsonl"

    @property
    def memory(self) -> Path:
        return self.root / ".redactor-done.jsonl"

    def published(self, name: str) -> Path:
        return self.root / "published" / _writable(name)

    def stems(self) -> list[str]:
        """The documents whose vault files are there."""
        vaults = (path for path in self.identity.parent.glob("*.age") if path != self.identity)
        return sorted(path.stem for path in vaults)

    def part1(self, stem: str) -> Path:
        return self.root / "part1" / f"{_writable(stem)}.docx"

    def part2(self, stem: str) -> Path:
        return self.root / "part2" / f"{_writable(stem)}.docx"

    def vault(self, stem: str) -> Path:
        return self.root / "vault" / f"{_writable(stem)}.age"


@contextmanager
def open_folder(root: Path) -> Iterator[Folder]:
    """The folder, made ready and locked against a second run as long as it is open."""
    folder = Folder(root)
    with ExitStack() as held:
        try:
            for name in PARTS:
                (root / name).mkdir(parents=True, exist_ok=True)
            held.enter_context(FileLock(root / LOCK, timeout=0))
            _remove_leftovers(folder)
        except Timeout:
            raise UsageError(
                "Another run is using the output folder.",
                hint="Wait until it has finished, or name another folder with --out.",
            ) from None
        except OSError as error:
            raise UsageError(
                f"The output folder cannot be used: {error.strerror}.",
                hint="Name a folder with --out in which you may write.",
            ) from error
        yield folder


def release(folder: Folder, stem: str, released: Released) -> None:
    """Put the files of a document in place, all of them or none."""
    files = (
        (folder.vault(stem), released.vault),
        (folder.part2(stem), released.part2),
        (folder.part1(stem), released.part1),
    )
    with _as_file_errors(), ExitStack() as undo:
        staged = [(target, _staged(target, data, undo)) for target, data in files]
        # An earlier Part 1 would for a moment stand beside sealed files that are not its own.
        _put(folder.part1(stem), None, undo)
        for target, temporary in staged:
            _put(target, temporary, undo)
        undo.pop_all()


def put_out(folder: Folder, files: Mapping[str, bytes | None]) -> None:
    """Put the published files of a document in place, all of them or none; None is no file."""
    with _as_file_errors(), ExitStack() as undo:
        (folder.root / "published").mkdir(exist_ok=True)
        targets = {folder.published(name): data for name, data in files.items()}
        staged = [(target, _staged(target, data, undo)) for target, data in targets.items()]
        for target, temporary in staged:
            _put(target, temporary, undo)
        undo.pop_all()


def withdraw(folder: Folder, stem: str) -> None:
    """Remove an earlier Part 1 that no longer matches its source; what is sealed stays."""
    try:
        target = folder.part1(stem)
    except FileError:
        return  # under such a name nothing was ever released
    with _as_file_errors():
        target.unlink(missing_ok=True)
        _sync_folder(target.parent)


def write(target: Path, data: bytes) -> None:
    """Write one file, or leave what was there."""
    with _as_file_errors(), ExitStack() as undo:
        _put(target, _staged(target, data, undo), undo)
        undo.pop_all()


def folder_identity(folder: Folder, passphrase: str) -> Identity:
    """The identity that the folder's vault is sealed to; a folder without a vault gets one."""
    if folder.identity.exists():
        return _opened_identity(folder, passphrase)
    if any(folder.identity.parent.glob("*.age")):
        raise UsageError(
            "The folder holds a vault, but vault/identity.age, which opens it, is missing.",
            hint="Put it back from a backup, or name another folder with --out.",
        )
    check(passphrase)
    identity = new_identity()
    write(folder.identity, seal_identity(identity, passphrase))
    return identity


def _opened_identity(folder: Folder, passphrase: str) -> Identity:
    with _as_file_errors():
        sealed = folder.identity.read_bytes()
    try:
        return open_identity(sealed, passphrase)
    except SealError as error:
        raise PassphraseError(
            "This is not the passphrase of this folder.",
            hint="Use the one it was made with. If you are sure that you did, vault/identity.age"
            " is damaged: put it back from a backup.",
        ) from error


def _writable(stem: str) -> str:
    """The stem, if a file can have that name here: no other name is refused."""
    if not stem or "/" in stem or "\0" in stem:
        raise FileError("The file's name cannot be used for a file.", hint="Rename the file.")
    if stem.casefold() == "identity":
        raise FileError(
            "The file's name is taken: vault/identity.age holds the folder's identity.",
            hint="Rename the file.",
        )
    if WINDOWS and (DEVICES.fullmatch(stem) or WINDOWS_ONLY.search(stem)):
        raise FileError("Windows allows no file of that name.", hint="Rename the file.")
    return stem


def _staged(target: Path, data: bytes | None, undo: ExitStack) -> Path | None:
    """The data on the disk beside the target; None where there is to be no file."""
    if data is None:
        return None
    temporary = target.with_name(f".redactor-{secrets.token_hex(8)}.tmp")
    undo.callback(temporary.unlink, missing_ok=True)
    with temporary.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return temporary


def _put(target: Path, temporary: Path | None, undo: ExitStack) -> None:
    """Move the file in place, or remove the target, so that `undo` brings back what was there."""
    before = target.read_bytes() if target.exists() else None
    if before is None and temporary is None:
        return
    if temporary is None:
        target.unlink()
    else:
        temporary.replace(target)
    undo.callback(_put_back, target, before)
    _sync_folder(target.parent)


def _put_back(target: Path, before: bytes | None) -> None:
    if before is None:
        target.unlink(missing_ok=True)
    else:
        write(target, before)


def _remove_leftovers(folder: Folder) -> None:
    for place in (folder.root, *(folder.root / name for name in (*PARTS, "published"))):
        for path in place.iterdir() if place.is_dir() else ():
            if TEMPORARY.fullmatch(path.name):
                path.unlink()


def _sync_folder(path: Path) -> None:
    """Make a move outlast a power cut; Windows has no such call and needs none."""
    if WINDOWS:
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _as_file_errors() -> Iterator[None]:
    """Tell what the system refused, without the name of the file, which may name a person."""
    try:
        yield
    except PermissionError:
        raise FileError(
            "A file in the output folder cannot be replaced: another program has it open, or it"
            " is write-protected.",
            hint="Close the file in Word, then run again.",
        ) from None
    except OSError as error:
        raise FileError(
            f"The files cannot be written: {error.strerror}.",
            hint="Is the disk full, or is the file's name or the folder's path too long?",
        ) from None
