"""The product as its user meets it: real processes, and blunt readers of what they leave."""

from __future__ import annotations

import html
import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples"
PASSPHRASE = "lantern quilt harbour violet 28"  # noqa: S105  # guards nothing
NO_KEYRING = "keyring.backends.null.Keyring"
WML = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def last(self) -> str:
        """The line that says how it ended."""
        return self.err.rstrip().rpartition("\n")[2]

    @property
    def said(self) -> str:
        return self.out + self.err


def environment(temporary: Path, **more: str) -> dict[str, str]:
    """As on a machine of its own: own temporary folder, no keyring, no passphrase lying about."""
    temporary.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("REDACTOR_")}
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    return {**kept, **folders, "PYTHON_KEYRING_BACKEND": NO_KEYRING, **more}


def redactor(*arguments: str | Path, env: dict[str, str], typed: str = "") -> Result:
    """Run the command in a process of its own, without a terminal."""
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "redactor", *map(str, arguments)],
        env=env,
        cwd=ROOT,
        input=typed.encode(),
        capture_output=True,
        start_new_session=True,
        check=False,
        timeout=900,  # on the slowest machine
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def surfaces(package: bytes) -> Iterator[tuple[str, str]]:
    """Every text that a curious reader could find in a package, and where."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        yield "comment of the archive", archive.comment.decode("utf-8", "replace")
        for entry in archive.infolist():
            data = archive.read(entry)
            raw = data.decode("utf-8", "replace")
            yield f"name of {entry.filename}", entry.filename
            yield f"bytes of {entry.filename}", raw
            yield f"unescaped {entry.filename}", html.unescape(raw)
            yield f"UTF-16 in {entry.filename}", data.decode("utf-16-le", "replace")
            if data.lstrip().startswith(b"<"):
                yield from _of_xml(entry.filename, data)


def _of_xml(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    root = etree.fromstring(data)
    yield f"text of {name}", "".join(str(text) for text in root.itertext())
    yield f"paragraphs of {name}", "\n".join(_paragraphs(root))
    for element in root.iter():
        for attribute, value in element.attrib.items():
            yield f"attribute {attribute} in {name}", str(value)


def printed(package: bytes, parts: str = r"word/\w+\.xml") -> str:
    """What a reader of the pages sees, a paragraph a line; automatic numbers are not in it."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        names = [n for n in archive.namelist() if re.fullmatch(parts, n)]
        return "\n".join(
            line for name in names for line in _paragraphs(etree.fromstring(archive.read(name)))
        )


def _paragraphs(root: etree._Element) -> list[str]:
    characters = {"t": None, "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
    lines = []
    for paragraph in root.iter(f"{WML}p"):
        runs = (e for e in paragraph.iter() if str(e.tag).removeprefix(WML) in characters)
        in_runs = (e for e in runs if str(getattr(e.getparent(), "tag", "")) == f"{WML}r")
        lines.append(
            "".join(characters[str(e.tag).removeprefix(WML)] or e.text or "" for e in in_runs)
        )
    return lines


def places(text: str, package: bytes) -> list[str]:
    """Where in a package a text stands; empty where it is gone."""
    return [where for where, surface in surfaces(package) if text in surface]


MINUTES = (
    "Beck Hill Primary School",
    "Minutes of the Full Governing Board held on Wednesday 5 March 2025",
    "Present: Mrs Ada Bakare (Chair), Mr Colm Strachan, Mrs Romola Pike (Headteacher)",
    "Apologies: Rev. Basil Okonjo, following his hip operation",
    "1. Welcome",
    "The Chair welcomed everyone.",
    "2. Headteacher’s report",
    "A pupil in Year 4, Osian Grug, has raised £214 for the hospice.",
    "3. Finance",
    "The budget was approved. Mr Strachan asked about supply costs.",
    "PART 2 – CONFIDENTIAL",
    "4. Staffing",
    "Ms Delyth Tarn’s phased return after surgery was agreed by four votes to one.",
)
SECRETS = ("Osian", "Grug", "hip operation", "Delyth", "Tarn", "phased return", "four votes to one")
PUBLIC = ("Mrs Ada Bakare (Chair)", "has raised £214 for the hospice", "Mr Strachan asked")


def minutes(*lines: str) -> bytes:
    """A Word file of plain paragraphs; without any, of invented minutes that have a Part 2."""
    document = docx.Document()
    for line in lines or MINUTES:
        document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def changed(package: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """The package with a text of one part exchanged."""
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as before, zipfile.ZipFile(data, "w") as after:
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            after.writestr(entry, content)
    return data.getvalue()


def secrets_in(package: bytes) -> dict[str, list[str]]:
    """The secrets of the invented minutes that are still there, and where."""
    found = {secret: places(secret, package) for secret in SECRETS}
    return {secret: where for secret, where in found.items() if where}
