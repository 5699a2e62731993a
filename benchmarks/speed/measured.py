"""One command, measured from outside: seconds, and the peak memory of it and its children."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class Measured:
    seconds: float
    peak: int  # bytes, all processes together; on Linux what they share is counted once
    said: str


def measure(arguments: Sequence[str | Path], cores: int) -> Measured:
    """Run a Python module with its arguments on so many cores."""
    environment = {**os.environ, **dict.fromkeys(THREADS, "1")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else each start compiles all anew
    started, peak = time.perf_counter(), 0
    process = psutil.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
    )  # fmt: skip
    if hasattr(process, "cpu_affinity"):  # not on macOS
        process.cpu_affinity(list(range(cores)))
    while process.poll() is None:
        peak = max(peak, _resident(process))
        time.sleep(0.1)
    if process.returncode:
        raise SystemExit(f"{arguments[0]} failed with exit code {process.returncode}.")
    return Measured(time.perf_counter() - started, peak, process.stdout.read())


def _resident(process: psutil.Process) -> int:
    total = 0
    for one in (process, *process.children(recursive=True)):
        try:
            taken = one.memory_full_info()
            total += getattr(taken, "pss", taken.rss)  # a process that has just forked is two
        except psutil.Error:  # it has just ended
            continue
    return total
