"""One file of the corpus: what the product makes of it, and at what price.

What lives here: `measure`, run in a worker process. What does not: other programs that open the
result (`outside`), and the printing.
"""

from __future__ import annotations

import io
import random
import re
import time
import traceback
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import docx

from redactor.batch.work import read
from redactor.data import Action, Decision, Reason, Review, Role, RosterEntry, Source, Span
from redactor.errors import FileError, Refused
from redactor.pipeline import prepare, publish
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.policy import Policy

WORDS = 20  # declared names a document
_WORD = re.compile(r"[^\W_]{4,}")
_APART = r"(?<![^\W\d_]){}(?![^\W\d_])"  # a word on its own; underscores and digits join nothing
_STATUS = Path("/proc/self/status")  # Linux; elsewhere the peak is not measured
_RESET = Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of one file; `survivors` counts declared names that are left in its Part 1."""

    path: Path
    status: str  # "done", the name of the error, or "TRACEBACK"
    detail: str = ""
    seconds: float = 0.0
    peak_mb: int = 0
    bytes: int = 0
    blocks: int = 0
    named: str = "done"  # with declared names, cut wherever they stand
    rostered: str = "done"  # with the same names on the roster, found by the detector
    survivors: int = 0
    opens: str = ""  # what python-docx says, "" when it opens


def measure(path: Path, out: Path) -> Measured:
    """Prepare and publish, plainly and with twenty of its words as names; writes both Part 1."""
    policy = load()
    _reset_peak()
    started = time.perf_counter()
    try:
        source = read(path, policy)
        review = prepare(source, policy)
        packages, _ = publish(source, review, policy)
    except FileError as error:
        kind = "" if isinstance(error, Refused) else "FAILED "
        found = Measured(path, kind + type(error).__name__, str(error))
        return replace(found, seconds=time.perf_counter() - started, peak_mb=_peak())
    except Exception as error:  # noqa: BLE001  # what the benchmark looks for
        return Measured(path, "TRACEBACK", _place(error))
    measured = Measured(
        path,
        "done",
        seconds=time.perf_counter() - started,
        peak_mb=_peak(),
        bytes=len(source.data),
        blocks=len(review.document.blocks),
        opens=_opens(packages.part1),
    )
    _target(out / "plain", path).write_bytes(packages.part1)
    return _with_names(measured, source, review, policy, out)


def _with_names(
    measured: Measured, source: Source, review: Review, policy: Policy, out: Path
) -> Measured:
    """Some of its words as names: cut by a detector that misses nothing, then by ours."""
    source = replace(source, stem="minutes")  # a name in the file's name is refused, as it should
    names = _names(review)
    roster = tuple(RosterEntry(name, Role.PUPIL) for name in names)
    declared = replace(review, sections=(), people=(), decisions=_cuts(review, names))
    part1, named = _published(source, lambda: declared, policy)
    _, rostered = _published(source, lambda: prepare(source, policy, roster), policy)
    if part1:
        _target(out / "named", measured.path).write_bytes(part1)
        measured = replace(measured, survivors=_survivors(part1, names))
    return replace(measured, named=named, rostered=rostered)


def _published(source: Source, review: Callable[[], Review], policy: Policy) -> tuple[bytes, str]:
    try:
        packages, _ = publish(source, review(), policy)
    except FileError as error:
        return b"", f"{type(error).__name__}: {error}"
    except Exception as error:  # noqa: BLE001  # what the benchmark looks for
        return b"", f"TRACEBACK {_place(error)}"
    return packages.part1, "done"


def _names(review: Review) -> list[str]:
    """The same choice every time; also out of hidden text."""
    found = {w for b in review.document.blocks for w in _WORD.findall(b.text)}
    words = sorted(word for word in found if word.isalpha())
    choice = random.Random(review.document.sha256)  # noqa: S311  # a sample, no secret
    return choice.sample(words, min(WORDS, len(words)))


def _cuts(review: Review, names: list[str]) -> tuple[Decision, ...]:
    if not names:
        return ()
    any_name = re.compile(_APART.format(f"(?:{'|'.join(map(re.escape, names))})"), re.IGNORECASE)
    return tuple(
        Decision(
            Span(block.index, found.start(), found.end()),
            found.group(),
            "PERSON",
            Action.REDACT,
            Reason("", ""),
            1.0,
            "benchmark",
            role=Role.PUPIL,
            placeholder="[0]",
        )
        for block in review.document.blocks
        for found in any_name.finditer(block.text)
    )


def _survivors(part1: bytes, names: list[str]) -> int:
    """A blunt look at the joined text of every part, without any of the product's code."""
    left = 0
    with zipfile.ZipFile(io.BytesIO(part1)) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                xml = archive.read(name).decode("utf-8")
                text = re.sub(r"<[^>]*>", "", re.sub(r"</w:p>|<w:(?:tab|br)[^>]*>", "\n", xml))
                left += sum(bool(re.search(_APART.format(re.escape(n)), text)) for n in names)
    return left


def _opens(part1: bytes) -> str:
    try:
        docx.Document(io.BytesIO(part1))
    except Exception as error:  # noqa: BLE001  # any of them is a fault
        return repr(error)
    return ""


def _target(folder: Path, path: Path) -> Path:
    """A name that no other file of the corpus has."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{path.parent.name}__{path.stem}{path.suffix.replace('.', '_')}.docx"


def _place(error: BaseException) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"


def _reset_peak() -> None:
    if _RESET.exists():
        _RESET.write_text("5", encoding="ascii")  # man 5 proc: resets the peak of this process


def _peak() -> int:
    if not _STATUS.exists():
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text(encoding="ascii"))
    return int(found[1]) // 1024 if found else 0
