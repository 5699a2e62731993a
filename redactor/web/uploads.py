"""Uploaded files: in memory, counted while they come, never on the disk."""

from __future__ import annotations

import io
import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from redactor.batch.collect import WORD_LIKE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.core.files.uploadedfile import UploadedFile
    from django.http import HttpRequest


class InMemory(FileUploadHandler):
    """Keeps files in memory, as many bytes of all together as the settings allow."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self._held = io.BytesIO()
        self._total = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        del start
        self._total += len(raw_data)
        if self._total > settings.UPLOAD_BYTES:
            raise RequestDataTooBig
        self._held.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        held, self._held = self._held, io.BytesIO()
        held.seek(0)
        return InMemoryUploadedFile(
            held, self.field_name, self.file_name, self.content_type, file_size, self.charset
        )


def held(files: Iterable[UploadedFile[bytes]]) -> list[Held]:
    """Those of the files that somebody may mean as minutes; of two names alike neither is lost."""
    named = [(PurePath(_sent(file.name or "").replace("\\", "/")).name, file) for file in files]
    return [
        Held(f"{number}/{name}", file.read())
        for number, (name, file) in enumerate(named)
        if PurePath(name).suffix.lower() in WORD_LIKE and not name.startswith(("~$", "."))
    ]


def _sent(name: str) -> str:
    """The name as it was before a browser sent it: quotation marks alone are written otherwise."""
    return name.replace("%22", '"')


class Held(Path):
    """A file that is called by a name, but lies in memory: a batch reads it as any other."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name)
        self._data = data

    def with_segments(self, *pathsegments: str | os.PathLike[str]) -> Path:  # type: ignore[override]
        """Whatever is made of this path is a path like any other: it has no data."""
        return Path(*pathsegments)

    def is_file(self, *, follow_symlinks: bool = True) -> bool:
        del follow_symlinks
        return True

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        del follow_symlinks
        return False

    def read_bytes(self) -> bytes:
        return self._data

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        del follow_symlinks
        return os.stat_result((0o100600, 0, 0, 1, 0, 0, len(self._data), 0, 0, 0))
