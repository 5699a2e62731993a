"""Which files of the arguments are minutes to be done: by name only, nothing is opened.

Folders are searched through. What no clerk means is passed over: Word's lock files, hidden files,
rosters, policies, pictures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from redactor.errors import DuplicateStem, Refused, Vanished

# What a clerk may take for minutes; those that cannot be read are refused by name later.
WORD_LIKE = frozenset(".docx .docm .dotx .dotm .doc .dot .rtf .odt .pdf .wpd .pages".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the batch; `refusal` when it is known already that it cannot be done."""

    path: Path
    refusal: Refused | None = None

    @property
    def stem(self) -> str:
        return self.path.stem


def collect(paths: Sequence[Path], out: Path) -> tuple[Found, ...]:
    """Files in the order of the arguments, those of a folder by name; `out` is left out."""
    seen: dict[str, Path] = {}
    found = []
    for path in _files(paths, out.resolve()):
        same = seen.setdefault(path.stem.casefold(), path)
        if same != path:
            found.append(Found(path, DuplicateStem(same.name)))
        else:
            found.append(Found(path, None if path.is_file() else Vanished()))
    return tuple(found)


def _files(paths: Iterable[Path], out: Path) -> Iterator[Path]:
    for path in dict.fromkeys(paths):
        if path.is_dir():
            yield from (file for file in sorted(path.rglob("*")) if _is_meant(file, out))
        else:
            yield path


def _is_meant(path: Path, out: Path) -> bool:
    return (
        path.suffix.lower() in WORD_LIKE
        and not path.name.startswith(("~$", "."))
        and not path.is_dir()
        and out not in path.resolve().parents
    )
