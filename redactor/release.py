"""The output folder: the one place that writes, replaces and removes files.

Every file is got ready whole and then put in place in one step, so that a run which is killed at
any moment leaves whole files or none. A Part 1 goes first and comes last: one that exists always
stands beside the sealed files of the same release. How a file is put in place is the file system's
business (`places`).
"""

from __future__ import annotations

import os
import re
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.errors import FileError, PassphraseError, SealError, UsageError, Vanished
from redactor.places import TEMPORARY, Staged, is_on_this_machine, place_of
from redactor.seal.passphrase import check
from redactor.seal.vault import Identity, new_identity, open_identity, seal_identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

WORK_FOLDERS = ("part1", "part2", "vault")
FOLDERS = (*WORK_FOLDERS, "published")
OURS = frozenset({*FOLDERS, "ledger.jsonl"})

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
        names = place_of(self.root).names(self.identity.parent)
        vaults = (name for name in names if name.endswith(".age") and name != self.identity.name)
        return sorted(name.removesuffix(".age") for name in vaults)

    def part1(self, stem: str) -> Path:
        return self.root / "part1" / f"{_writable(stem)}.docx"

    def part2(self, stem: str) -> Path:
        return self.root / "part2" / f"{_writable(stem)}.docx"

    def vault(self, stem: str) -> Path:
        return self.root / "vault" / f"{_writable(stem)}.age"


@contextmanager
def open_folder(root: Path) -> Iterator[Folder]:
    """The folder, made ready and locked against a second run as long as it is open."""
    folder, place = Folder(root), place_of(root)
    require_folder(root, "Name a folder with --out.")
    with ExitStack() as held:
        with _as_usage_errors("Name a folder with --out in which you may write."):
            for name in WORK_FOLDERS:
                place.make(root / name)
            held.enter_context(place.hold(root))
            _remove_leftovers(folder)
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
        for target, file in staged:
            _put(target, file, undo)
        undo.pop_all()


def put_out(folder: Folder, files: Mapping[str, bytes | None]) -> None:
    """Put the published files of a document in place, all of them or none; None is no file."""
    with _as_file_errors(), ExitStack() as undo:
        place_of(folder.root).make(folder.root / "published")
        targets = {folder.published(name): data for name, data in files.items()}
        staged = [(target, _staged(target, data, undo)) for target, data in targets.items()]
        for target, file in staged:
            _put(target, file, undo)
        undo.pop_all()


def lying(folder: Folder, name: str) -> tuple[str, ...]:
    """The published files of that name that are there."""
    there = place_of(folder.root).names(folder.root / "published")
    return tuple(file for file in (f"{name}.docx", f"{name}.pdf") if file in there)


def withdraw(folder: Folder, stem: str) -> None:
    """Remove an earlier Part 1 that no longer matches its source; what is sealed stays."""
    try:
        target = folder.part1(stem)
    except FileError:
        return  # under such a name nothing was ever released
    with _as_file_errors():
        place_of(target).remove(target)


def write(target: Path, data: bytes) -> None:
    """Write one file, or leave what was there."""
    with _as_file_errors(), ExitStack() as undo:
        _put(target, _staged(target, data, undo), undo)
        undo.pop_all()


def content(path: Path) -> bytes | None:
    """The bytes of a file of the folder; None where there is none.

    Raises:
        Vanished: nobody can say, or it cannot be read.
    """
    try:
        return place_of(path).content(path)
    except OSError as error:
        raise Vanished from error


def require_folder(root: Path, hint: str) -> None:
    """A file, or what lies in one, is no place for results.

    Raises:
        UsageError: there is a file of that name.
    """
    if is_on_this_machine(root):
        with _as_usage_errors(hint):
            there = next(path for path in (root, *root.absolute().parents) if path.exists())
            if not there.is_dir():
                raise UsageError(f"{there} is a file, not a folder.", hint)


def is_results(folder: Folder) -> bool:
    """Whether a run has written there."""
    require_folder(folder.root, "Name the folder that run wrote to.")
    with _as_usage_errors("Is it the right place, and may you read there?"):
        return place_of(folder.root).content(folder.identity) is not None


def require_results(folder: Folder) -> None:
    """Refuse a folder to which no run has written."""
    if not is_results(folder):
        raise UsageError(
            f"There are no results of redactor in {folder.root.name or folder.root}.",
            "Name the folder that `redactor run` wrote to (--out).",
        )


def is_among_results(path: Path) -> bool:
    """Whether the path lies in a folder that a run writes, of whichever output folder."""
    return any(
        parent.name in FOLDERS and is_results(Folder(parent.parent))
        for parent in path.absolute().resolve().parents
    )


def require_ours(root: Path) -> None:
    """A folder that is to be worked in holds results, or nothing yet: no source minutes.

    Raises:
        UsageError: something else lies there.
    """
    require_folder(root, "Name the folder that run wrote to, or a new one.")
    if not is_results(Folder(root)):
        others = {name for name in place_of(root).names(root) if not name.startswith(".")} - OURS
        if others:
            raise UsageError(
                f"{root} holds other files, and no results of redactor.",
                "Name the folder that run wrote to, or a new one.",
            )


def folder_identity(folder: Folder, passphrase: str) -> Identity:
    """The identity that the folder's vault is sealed to; a folder without a vault gets one."""
    sealed = content(folder.identity)
    if sealed is not None:
        return _opened_identity(sealed, passphrase)
    if folder.stems():
        raise UsageError(
            "The folder holds a vault, but vault/identity.age, which opens it, is missing.",
            hint="Put it back from a backup, or name another folder with --out.",
        )
    check(passphrase)
    identity = new_identity()
    write(folder.identity, seal_identity(identity, passphrase))
    return identity


def _opened_identity(sealed: bytes, passphrase: str) -> Identity:
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


def _staged(target: Path, data: bytes | None, undo: ExitStack) -> Staged | None:
    """The data, ready to be put in place; None where there is to be no file."""
    if data is None:
        return None
    staged = place_of(target).stage(target, data)
    undo.callback(staged.discard)
    return staged


def _put(target: Path, staged: Staged | None, undo: ExitStack) -> None:
    """Put the file in place, or remove the target, so that `undo` brings back what was there."""
    place = place_of(target)
    before = place.content(target)
    if staged is not None:
        undo.callback(_put_back, target, before)
        staged.commit()
    elif before is not None:
        undo.callback(_put_back, target, before)
        place.remove(target)


def _put_back(target: Path, before: bytes | None) -> None:
    place = place_of(target)
    if place.content(target) == before:
        return
    if before is None:
        place.remove(target)
    else:
        write(target, before)


def _remove_leftovers(folder: Folder) -> None:
    place = place_of(folder.root)
    for where in (folder.root, *(folder.root / name for name in FOLDERS)):
        for name in place.names(where):
            if TEMPORARY.fullmatch(name):
                place.remove(where / name)


@contextmanager
def _as_usage_errors(hint: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"The output folder cannot be used: {error.strerror}.", hint) from error


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
