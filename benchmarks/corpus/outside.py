"""What other programs say of a finished Part 1: LibreOffice and openxml-audit.

What lives here: running them. What does not: comparing how pages look (`benchmarks.look`).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.look.pages import to_pdf

if TYPE_CHECKING:
    from collections.abc import Sequence

_BATCH = 25  # one LibreOffice a batch: one that crashes takes its batch with it
_SECONDS = 300


def converted(files: Sequence[Path]) -> list[str]:
    """The files of which LibreOffice cannot make a PDF."""
    missing: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="redactor-office-") as place:
        for start in range(0, len(files), _BATCH):
            batch = files[start : start + _BATCH]
            to_pdf(batch, Path(place))
            missing += [f for f in batch if not (Path(place) / f"{f.stem}.pdf").is_file()]
        for file in missing:
            to_pdf([file], Path(place))
        return [
            f"{f.name}: no PDF" for f in missing if not (Path(place) / f"{f.stem}.pdf").is_file()
        ]


def audited(files: Sequence[Path]) -> list[str]:
    """What openxml-audit has against the files, one line each."""
    program = Path(sys.executable).with_name("openxml-audit")
    complaints: list[str] = []
    for file in files:
        result = subprocess.run(  # noqa: S603  # a development tool, with files that we wrote
            [str(program), str(file)], capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if result.returncode:
            complaints.append(f"{file.name}: {(result.stdout + result.stderr).strip()[:600]}")
    return complaints
