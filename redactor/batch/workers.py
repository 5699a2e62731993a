"""Processes of this machine that do documents, begun before it is known with which keys.

A process takes two seconds to load the models, and age about as long for a passphrase: so the one
is done while the other is. Processes are spawned, as Windows does it, and keep their models from
one document to the next. What does not live here: the order of outcomes, and who writes (`local`).
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from redactor.batch.cluster import Cluster
    from redactor.batch.collect import Found
    from redactor.batch.outcome import Done, Outcome, Settings


class Workers(AbstractContextManager["Workers"]):
    """So many processes; they end with the `with` block, or with the process that began them."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = _pool(count)

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def renew(self, count: int) -> None:
        """Others in their place: a pool of which one has died takes no more work."""
        self._pool.shutdown(cancel_futures=True)
        self.count = count
        self._pool = _pool(count)

    def submit(self, path: Path, settings: bytes, earlier: bytes | None) -> Future[Done | Outcome]:
        """Let one of them do a file; `settings` as `packed` gives them."""
        return self._pool.submit(_do, path, settings, earlier)


def begun(
    jobs: int | str, found: Iterable[Found]
) -> AbstractContextManager[Workers | Cluster | None]:
    """Who does the files that are to be done, for `run_batch`; they load their models from now on.

    Args:
        jobs: how many processes at most; one is this process. Or the address of a scheduler.
        found: the batch.

    Raises:
        UsageError: there is no such cluster.
    """
    to_do = sum(file.is_to_do for file in found)
    if not to_do or jobs == 1:
        return nullcontext()
    if isinstance(jobs, int):
        return Workers(min(jobs, to_do))
    try:
        from redactor.batch.cluster import Cluster
    except ModuleNotFoundError:
        raise UsageError(
            "For a cluster, Dask is needed.", 'Install it with pip install "redactor[cluster]".'
        ) from None
    return Cluster(jobs)


def packed(settings: Settings) -> bytes:
    """For the way to another process, once for all files."""
    return pickle.dumps(settings)


def _pool(count: int) -> ProcessPoolExecutor:
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, spawn, initializer=_start)
    pool.submit(os.getpid)  # the processes are begun with the first task
    return pool


def _start() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    threading.Thread(target=_end_with_parent, daemon=True).start()

    from redactor.batch import work  # noqa: F401  # all that a document needs
    from redactor.detect import load

    load()


def _end_with_parent() -> None:
    """Nobody else ends the workers of a process that was killed; they hold minutes in memory."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _do(path: Path, settings: bytes, earlier: bytes | None) -> Done | Outcome:
    from redactor.batch.work import do

    return do(path, _unpacked(settings), earlier)


@lru_cache(maxsize=1)
def _unpacked(settings: bytes) -> Settings:
    unpacked: Settings = pickle.loads(settings)  # noqa: S301  # from the process that began us
    return unpacked
