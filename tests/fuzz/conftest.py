"""The child process that the hostile files are given to, and the time that it may take."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from product import ROOT, minutes

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKER = Path(__file__).with_name("worker.py")
PATIENCE = 120  # seconds for one file, on the slowest machine: what takes longer never ends
START = 300


class Child:
    """Answers for one file after another; a file that never ends takes the process with it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, data: bytes, *, whole: bool) -> tuple[str, list[str]]:
        """What became of the file, and what the program opened besides."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(  # noqa: S603  # our own
                [sys.executable, WORKER],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},  # this tree, wherever it lies
            )
            self._exchange(minutes(), START, whole=True)
        return self._exchange(data, PATIENCE, whole=whole)

    def _exchange(self, data: bytes, patience: float, *, whole: bool) -> tuple[str, list[str]]:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        clock = threading.Timer(patience, process.kill)
        clock.start()
        try:
            process.stdin.write(bytes([whole]) + len(data).to_bytes(4, "big") + data)
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = b""
        finally:
            clock.cancel()
        if not line:
            return f"broken law: the process ended ({process.wait()})", []
        answer = json.loads(line)
        return answer["outcome"], answer["seen"]

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            with contextlib.suppress(BrokenPipeError):
                self._process.communicate()


@pytest.fixture(scope="session")
def child() -> Iterator[Child]:
    made = Child()
    yield made
    made.close()
