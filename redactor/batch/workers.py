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
import sys
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

    from redactor.batch.cluster import Cluster
    from redactor.batch.collect import Found
    from redactor.batch.outcome import Done, Outcome, Settings

_SPAWN = multiprocessing.get_context("spawn")


class Workers(AbstractContextManager["Workers"]):
    """So many processes; they end with the `with` block, or with the process that began them.

    Where the block is left by an error or by Ctrl-C they end at once: they have written nothing.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._theirs, self._ours = _SPAWN.Pipe(duplex=False)
        self._pool = _pool(count, self._theirs)

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        if error is not None:
            self._ours.close()
        self._pool.shutdown(cancel_futures=True)
        self._ours.close()
        self._theirs.close()

    def renew(self, count: int) -> None:
        """Others in their place: a pool of which one has died takes no more work."""
        self._pool.shutdown(cancel_futures=True)
        self.count = count
        self._pool = _pool(count, self._theirs)

    def submit(self, path: Path, settings: bytes, earlier: bytes | None) -> Future[Done | Outcome]:
        """Let one of them do a file; `settings` as `packed` gives them."""
        with _undisturbed():  # it may begin a process
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


def _pool(count: int, line: Connection) -> ProcessPoolExecutor:
    pool = ProcessPoolExecutor(count, _SPAWN, initializer=_start, initargs=(line,))
    with _undisturbed():
        pool.submit(os.getpid)  # the processes are begun with the first task
    return pool


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits until this is over; a process that is begun meanwhile never hears of it.

    Windows has no such thing: there it hears of it until it has begun.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(line: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    threading.Thread(target=_end_with, args=(line,), daemon=True).start()

    from redactor.batch import work  # noqa: F401  # all that a document needs
    from redactor.detect import load

    load()


def _end_with(line: Connection) -> None:
    """The line breaks when the process that began us was killed, or wants us to end at once.

    Nobody else ends the workers of a process that was killed; they hold minutes in memory.
    """
    line.poll(None)
    os._exit(1)


def _do(path: Path, settings: bytes, earlier: bytes | None) -> Done | Outcome:
    from redactor.batch.work import do

    return do(path, _unpacked(settings), earlier)


@lru_cache(maxsize=1)
def _unpacked(settings: bytes) -> Settings:
    unpacked: Settings = pickle.loads(settings)  # noqa: S301  # from the process that began us
    return unpacked
