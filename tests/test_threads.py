"""NumPy is told before it is imported that a process is a core; whoever said otherwise is heard."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

THREADS = "OPENBLAS_NUM_THREADS"


@pytest.mark.parametrize(("said", "threads"), [({}, "1"), ({THREADS: "4"}, "4")])
def test_a_process_multiplies_on_one_thread(said: dict[str, str], threads: str) -> None:
    program = f"import os, sys, redactor; print(os.environ[{THREADS!r}], 'numpy' in sys.modules)"
    env = {name: value for name, value in os.environ.items() if name != THREADS} | said
    run = subprocess.run(  # noqa: S603  # the line above
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == [threads, "False"]
