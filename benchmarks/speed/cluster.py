"""A Dask scheduler and two workers on this machine, as docs/scaling.md starts them."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import psutil
from distributed import Client

if TYPE_CHECKING:
    from collections.abc import Iterator

URL = "tcp://127.0.0.1:28786"


@contextmanager
def cluster() -> Iterator[str]:
    """Its address, once both workers are there."""
    with ExitStack() as running:
        running.enter_context(_started("scheduler", "--host", "127.0.0.1", "--port", "28786"))
        for core in range(2):
            worker = running.enter_context(_started("worker", URL, "--nthreads", "1", "--no-nanny"))
            if hasattr(worker, "cpu_affinity"):  # not on macOS
                worker.cpu_affinity([core])
        with Client(URL, timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
        yield URL


@contextmanager
def _started(*arguments: str) -> Iterator[psutil.Popen]:
    quiet = subprocess.DEVNULL
    process = psutil.Popen(
        [sys.executable, "-m", "dask", *arguments, "--no-dashboard"], stdout=quiet, stderr=quiet
    )
    try:
        time.sleep(1)
        yield process
    finally:
        process.kill()
        process.wait()
