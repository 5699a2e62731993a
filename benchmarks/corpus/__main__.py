"""Every Word file of a folder through the whole product.

    python -m benchmarks.corpus FOLDER [--out DIR] [--jobs N]

Prints refusals, failures, survivors, what LibreOffice, python-docx and openxml-audit say of each
Part 1, and time and memory of each file. Exit 1 when anything is not as it should be.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from benchmarks.corpus.outside import audited, converted
from benchmarks.corpus.work import Measured, measure

_KINDS = {".docx", ".docm", ".dotx", ".dotm"}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--skip-outside", action="store_true", help="only the product itself")
    arguments = parser.parse_args()
    out = arguments.out or Path(tempfile.mkdtemp(prefix="redactor-corpus-"))
    out.mkdir(parents=True, exist_ok=True)
    files = sorted(p for p in arguments.folder.rglob("*") if p.suffix.lower() in _KINDS)
    with ProcessPoolExecutor(arguments.jobs, mp_context=get_context("spawn")) as pool:
        measured = list(pool.map(partial(measure, out=out), files))
    faults = _told(measured)
    if not arguments.skip_outside:
        for name, check in (("openxml-audit", audited), ("LibreOffice", converted)):
            bad = check(sorted((out / "plain").glob("*.docx")))
            print(f"{name}: {len(bad)} complaints")
            print(*(f"  {line}" for line in bad), sep="\n")
            faults += len(bad)
    _prices(measured)
    _table(measured, out / "files.csv")
    print(f"Part 1 files in {out}, each file's time and memory in files.csv")
    return int(faults > 0)


def _told(measured: list[Measured]) -> int:
    """Prints what became of the files; the number of those that are not as they should be."""
    for status, count in Counter(one.status for one in measured).most_common():
        print(f"{count:5} {status}")
    bad = [f"{m.path.name}: {m.status} {m.detail}" for m in measured if _is_fault(m.status)]
    bad += [f"{m.path.name}: python-docx: {m.opens}" for m in measured if m.opens]
    done = [m for m in measured if m.status == "done"]
    bad += [f"{m.path.name}: declared names: {m.named}" for m in done if m.named != "done"]
    bad += [f"{m.path.name}: on the roster: {m.rostered}" for m in done if m.rostered != "done"]
    bad += [f"{m.path.name}: {m.survivors} declared names left" for m in done if m.survivors]
    print(*bad, sep="\n")
    return len(bad)


def _is_fault(status: str) -> bool:
    return status.startswith(("TRACEBACK", "FAILED"))


def _prices(measured: list[Measured]) -> None:
    """Time and memory: the middle, the worst, and the five slowest."""
    seconds = [one.seconds for one in measured]
    print(
        f"seconds a file: median {statistics.median(seconds):.2f}, worst {max(seconds):.1f}; "
        f"peak memory of a worker: {max(one.peak_mb for one in measured)} MB"
    )
    for one in sorted(measured, key=lambda m: -m.seconds)[:5]:
        print(
            f"  {one.seconds:6.1f} s {one.peak_mb:5} MB {one.bytes // 1024:5} kB "
            f"{one.blocks:6} blocks  {one.path.name}"
        )


def _table(measured: list[Measured], target: Path) -> None:
    """Every file on a line of its own, the dearest first."""
    columns = ("status", "seconds", "peak_mb", "bytes", "blocks", "named", "rostered", "survivors")
    with target.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("file", *columns))
        for one in sorted(measured, key=lambda m: -m.seconds):
            rows.writerow((one.path.name, *(getattr(one, name) for name in columns)))


if __name__ == "__main__":
    sys.exit(main())
