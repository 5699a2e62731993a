"""Pages of a document as LibreOffice prints them: pictures, and the lines of text on them.

What lives here: soffice, pdftoppm and pdftotext. What does not: comparing (`compare`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from lxml import etree
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

# What stands in for fonts that are not installed: LibreOffice's own choice depends on whether a font
# was named by the theme or by itself, which is no difference that a reader of the real font has.
_STAND_INS = {
    "DejaVu Sans": (
        "Calibri", "Calibri Light", "Aptos", "Aptos Display", "Segoe UI", "Tahoma", "Verdana",
        "Trebuchet MS", "Gill Sans MT", "Comic Sans MS", "Century Gothic", "Candara", "Corbel",
    ),
    "DejaVu Serif": (
        "Cambria", "Georgia", "Garamond", "Book Antiqua", "Palatino Linotype", "Century",
        "Constantia", "Bookman Old Style",
    ),
    "DejaVu Sans Mono": ("Consolas", "Lucida Console"),
}  # fmt: skip
_MATCH = (
    '<match target="pattern"><test name="family" qual="any"><string>{}</string></test>'
    '<edit name="family" mode="assign" binding="strong"><string>{}</string></edit></match>'
)
DPI = 72  # a pixel is a point, as pdftotext counts
_SECONDS = 300
_H = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it stands, in points from the top left."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Printed:
    """A document on paper."""

    pages: tuple[NDArray[np.uint8], ...] = field(repr=False)
    lines: tuple[Line, ...] = field(repr=False)


def printed(documents: Mapping[str, bytes]) -> dict[str, Printed]:
    """Each document by its name; those that LibreOffice cannot print are left out."""
    with tempfile.TemporaryDirectory(prefix="redactor-look-") as place:
        folder = Path(place)
        files = []
        for number, data in enumerate(documents.values()):
            files.append(folder / f"{number}.docx")
            files[-1].write_bytes(data)
        to_pdf(files, folder)
        return {
            name: _read(folder / f"{number}.pdf")
            for number, name in enumerate(documents)
            if (folder / f"{number}.pdf").is_file()
        }


def to_pdf(files: Sequence[Path], folder: Path) -> None:
    """PDFs beside one another in the folder, by a LibreOffice with a profile of its own."""
    fonts = folder / "fonts.conf"
    fonts.write_text(_font_rules(), encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    names = list(map(str, files))
    convert = ("--headless", "--convert-to", "pdf", "--outdir", str(folder), *names)
    _run("soffice", profile, *convert, FONTCONFIG_FILE=str(fonts))


def _font_rules() -> str:
    rules = "".join(
        _MATCH.format(missing, font) for font, names in _STAND_INS.items() for missing in names
    )
    system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
    return f"<?xml version='1.0'?><fontconfig>{system}{rules}</fontconfig>"


def _read(pdf: Path) -> Printed:
    stem = pdf.with_suffix("")
    _run("pdftoppm", "-gray", "-r", str(DPI), str(pdf), str(stem))
    pictures = sorted(pdf.parent.glob(f"{stem.name}-*.pgm"))
    pages = []
    for picture in pictures:
        with Image.open(picture) as image:
            pages.append(np.asarray(image.convert("L"), dtype=np.uint8).copy())
    boxes = stem.with_suffix(".html")
    _run("pdftotext", "-bbox-layout", str(pdf), str(boxes))
    return Printed(tuple(pages), tuple(_lines(boxes.read_bytes())))


def _lines(xhtml: bytes) -> list[Line]:
    root = etree.fromstring(xhtml, etree.XMLParser(recover=True, no_network=True))
    lines = []
    for number, page in enumerate(root.iter(f"{_H}page")):
        for line in page.iter(f"{_H}line"):
            words = [word.text or "" for word in line.iter(f"{_H}word")]
            box = [float(line.get(key) or 0) for key in ("xMin", "yMin", "xMax", "yMax")]
            lines.append(Line(" ".join(words), number, *box))
    return lines


def _run(program: str, *arguments: str, **environment: str) -> None:
    subprocess.run(  # noqa: S603  # development tools, with files that we wrote
        [shutil.which(program) or program, *arguments],
        capture_output=True,
        timeout=_SECONDS,
        check=False,
        env={**os.environ, **environment},
    )
