"""A published Part 1 as PDF, by LibreOffice where there is one.

What lives here: the one program that we start. It is given the public file and nothing else, in a
temporary folder of its own. What does not: whether the PDF is fit to be shown (`verify`).
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import NameObject

from redactor.errors import FileError

PROGRAMS = ("soffice", "libreoffice")
USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
# Pictures with the very pixels that they have in the Part 1, which the verifier looks for.
EXPORT = 'pdf:writer_pdf_Export:{"UseLosslessCompression":{"type":"boolean","value":"true"},"ReduceImageResolution":{"type":"boolean","value":"false"}}'
SECONDS = 180  # for one file; the first start of LibreOffice is slow


def office() -> str:
    """The path of LibreOffice; empty where there is none."""
    found = filter(None, map(shutil.which, PROGRAMS))
    return next(found, "") or next((p for p in USUAL_PLACES if Path(p).is_file()), "")


def as_pdf(part1: bytes, program: str) -> bytes:
    """The pages of a public .docx, without a word of who made them and when.

    Raises:
        FileError: LibreOffice did not make a PDF of it.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "minutes.docx").write_bytes(part1)
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            EXPORT,
            "--outdir",
            str(folder),
            str(folder / "minutes.docx"),
        ]
        try:
            subprocess.run(  # noqa: S603  # a fixed program on a file that we wrote
                command, capture_output=True, check=True, timeout=SECONDS, env=_environment(folder)
            )
            return _neutral((folder / "minutes.pdf").read_bytes())
        except (OSError, subprocess.SubprocessError, PyPdfError):
            raise FileError(
                "LibreOffice could not make a PDF of the finished file.",
                "Open the published Word file and save it as PDF yourself.",
            ) from None


def _environment(folder: Path) -> dict[str, str]:
    """Whatever LibreOffice keeps for itself stays in the temporary folder."""
    return {**os.environ, "HOME": str(folder), "TMPDIR": str(folder)}


def _neutral(pdf: bytes) -> bytes:
    """Without dates, ids, names of programs and XMP."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.metadata = None
    writer.root_object.pop(NameObject("/Metadata"), None)
    writer.compress_identical_objects(remove_duplicates=False)
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()
