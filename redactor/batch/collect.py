"""Which files of the arguments are minutes to be done: by name only, nothing is opened.

Folders are searched through. What no clerk means is passed over: Word's lock files, hidden files,
rosters, policies, pictures, and what an earlier run wrote.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.errors import DuplicateStem, Refused, UsageError, Vanished
from redactor.places import place_of
from redactor.release import FOLDERS, Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from redactor.batch.outcome import Outcome

# What a clerk may take for minutes; those that cannot be read are refused by name later.
WORD_LIKE = frozenset(".docx .docm .dotx .dotm .doc .dot .rtf .odt .pdf .wpd .pages".split())
_PACKAGES = frozenset(".docx .docm .dotx .dotm".split())  # those of them that can be read
_LOOK = "Look at its name and at where it lies. May you read there?"


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the batch; `refusal` when it is clear already that it cannot be done."""

    path: Path
    name: str  # what the report calls it: from the folder of the arguments on
    refusal: Refused | None = None
    known: Outcome | None = None  # of an earlier run, when nothing has changed since

    @property
    def stem(self) -> str:
        return self.path.stem

    @property
    def is_to_do(self) -> bool:
        return self.refusal is None and self.known is None


def collect(paths: Sequence[Path], out: Path) -> tuple[Found, ...]:
    """Files in the order of the arguments, those of a folder by name; none twice.

    Raises:
        UsageError: an argument is not there at all; or nothing that is there is to be done.
    """
    _require_there(paths)
    names: dict[Path, tuple[Path, str]] = {}
    for path, name in _files(paths, out):
        names.setdefault(path.resolve(), (path, name))
    first: dict[str, str] = {}
    for path, name in sorted(names.values(), key=_cannot_be_read):
        first.setdefault(_one_name(path), name)
    found = []
    for path, name in names.values():
        same = first[_one_name(path)]
        if same != name:
            found.append(Found(path, name, DuplicateStem(same)))
        else:
            found.append(Found(path, name, None if _is(path.is_file) else Vanished()))
    if not found and any(_left_out(path, out) for path in paths):
        raise UsageError(
            "That folder holds results, and they are left out.",
            "Name the folder that holds the minutes.",
        )
    return tuple(found)


def _cannot_be_read(file: tuple[Path, str]) -> bool:
    """An old "FGB.doc" beside "FGB.docx" takes no place from it."""
    return file[0].suffix.lower() not in _PACKAGES


def _one_name(path: Path) -> str:
    """Names that differ in case or in how an accent is composed are one name on some disks."""
    return unicodedata.normalize("NFC", path.stem).casefold()


def _require_there(paths: Sequence[Path]) -> None:
    """One file of several may be gone by now; a folder, or all of them, was typed wrong."""
    gone = [path for path in paths if not _is(path.is_dir) and not _is(path.is_file)]
    typed_wrong = [path for path in gone if path.suffix.lower() not in WORD_LIKE]
    for path in typed_wrong[:1]:
        raise UsageError(f"There is no such folder: {path.name}.", _LOOK)
    if gone and len(gone) == len(paths):
        raise UsageError(f"There is no such file: {gone[0].name}.", _LOOK)


def _left_out(path: Path, out: Path) -> bool:
    """Whether there are Word files in the folder, all of which a run wrote."""
    written = _written(out)
    return any(_is_meant(file) and _is_written(file, path, written) for file in _searched(path))


def _written(out: Path) -> set[Path]:
    return {(out / name).resolve() for name in FOLDERS}


def _files(paths: Sequence[Path], out: Path) -> Iterator[tuple[Path, str]]:
    written = _written(out)
    for path in paths:
        if not _is(path.is_dir):
            yield path, path.name
            continue
        for file in _searched(path):
            if _is_meant(file) and not _is_written(file, path, written):
                yield file, file.relative_to(path).as_posix()


def _searched(path: Path) -> list[Path]:
    try:
        return sorted(place_of(path).files(path))
    except OSError as error:
        raise UsageError(
            f"{path.name} cannot be searched: {error.strerror}.", "May you read there?"
        ) from error


def _is_meant(path: Path) -> bool:
    return (
        path.suffix.lower() in WORD_LIKE
        and not path.name.startswith(("~$", "."))
        and not path.is_dir()
    )


def _is_written(path: Path, searched: Path, written: set[Path]) -> bool:
    """Whether a run wrote it: this one's output folder, or another's inside the folder searched."""
    within = [parent for parent in path.parents if parent.is_relative_to(searched)]
    return any(
        parent.resolve() in written
        or (parent.name in FOLDERS and Folder(parent.parent).identity.is_file())
        for parent in within
    )


def _is(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except OSError:  # a name that is longer than any file's
        return False
