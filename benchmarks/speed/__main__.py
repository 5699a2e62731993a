"""`python -m benchmarks.speed`: ratios of words per second, medians of alternating rounds."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
from collections import defaultdict
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from benchmarks.speed.cluster import cluster
from benchmarks.speed.corpus import build
from benchmarks.speed.measured import Measured, measure
from benchmarks.speed.plot import draw
from benchmarks.speed.stages import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MODEL, STOCK_MODEL = "our model alone", "en_core_web_md alone"
STOCK, OURS, BOTH, AGAIN = "stock Presidio", "redactor run", "redactor run, 2 cores", "run again"
DASK = "redactor run, Dask, 2 cores"  # its memory is that of the command, without the workers'


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
        words = build(home / "in", options.documents)
        results: dict[str, list[Measured]] = defaultdict(list)
        with cluster() if options.dask else nullcontext("") as url:
            for number in range(options.rounds):
                _round(home, number, results, url)
        stages = json.loads(measure(["benchmarks.speed.stages", home / "in"], 1).said)
    rows = {kind: _figures(kind, words, measured) for kind, measured in results.items()}
    _show(options.documents, words, rows, stages)
    if options.plot:
        rates = {kind: rate for kind, (rate, _, _) in rows.items() if kind != AGAIN}
        draw(options.plot, f"{options.documents} documents of 1,400 words", rates, stages)


def _round(home: Path, number: int, results: dict[str, list[Measured]], scheduler: str) -> None:
    """Each kind once, so that a busy moment of the machine meets them all alike."""
    inbox = home / "in"
    results[STOCK].append(measure(["benchmarks.speed.stock", inbox, home / f"stock {number}"], 1))
    results[STOCK_MODEL].append(measure(["benchmarks.speed.raw", inbox, "stock"], 1))
    results[MODEL].append(measure(["benchmarks.speed.raw", inbox, "ours"], 1))
    results[OURS].append(measure(_run(home, f"one {number}", 1), 1))
    results[AGAIN].append(measure(_run(home, f"one {number}", 1), 1))
    if (os.cpu_count() or 1) > 1:
        results[BOTH].append(measure(_run(home, f"two {number}", 2), 2))
    if scheduler:
        on_cluster = [*_run(home, f"dask {number}", 1), "--scheduler", scheduler]
        results[DASK].append(measure(on_cluster, 2))


def _run(home: Path, out: str, jobs: int) -> list[str | Path]:
    return [
        "redactor", "run", home / "in", "--out", home / out, "--jobs", str(jobs),
        "--passphrase-file", home / "passphrase.txt",
    ]  # fmt: skip


def _figures(kind: str, words: int, measured: Sequence[Measured]) -> tuple[float, float, int]:
    """Words per second, seconds (medians) and peak memory in bytes."""
    alone = kind in {MODEL, STOCK_MODEL}  # they print the time of the model without its loading
    seconds = statistics.median(float(one.said) if alone else one.seconds for one in measured)
    return words / seconds, seconds, max(one.peak for one in measured)


def _show(
    documents: int,
    words: int,
    rows: Mapping[str, tuple[float, float, int]],
    stages: Mapping[str, float],
) -> None:
    console = Console(width=100)
    table = Table(title=f"{documents} documents, {words:,} words", box=None)
    for title in ("", "words/s", "seconds", "× stock", "peak MB"):
        table.add_column(title, justify="right" if title else "left")
    stock = rows[STOCK][0]
    for kind, (rate, seconds, peak) in rows.items():
        ratio = f"{rate / stock:.2f}"
        table.add_row(kind, f"{rate:,.0f}", f"{seconds:.1f}", ratio, f"{peak / 1e6:.0f}")
    console.print(table)
    total = sum(stages.values())
    shares = (f"{name} {spent / total:.0%}" for name, spent in stages.items())
    console.print("Share of time by stage:", ", ".join(shares))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--dask", action="store_true", help="also on a cluster of two workers")
    parser.add_argument("--plot", type=Path, help="where to write the picture (.png)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
