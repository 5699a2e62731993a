"""Many documents: worker processes of this machine or a cluster prepare, this process writes.

Outcomes come in the order of the files. Only this process touches the output folder, so the
ledger has one writer, and a worker that dies leaves nothing behind. Processes are spawned, as
Windows does it, and keep their model from one document to the next.
"""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from redactor import __version__
from redactor.batch.again import remember
from redactor.batch.findings import write_findings
from redactor.batch.outcome import Done, Outcome, Settings, failed
from redactor.batch.work import do, read
from redactor.errors import DuplicateStem, FileError, UsageError, WorkerDied, WouldLose
from redactor.ledger import append
from redactor.places import place_of
from redactor.release import Folder, release, withdraw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from redactor.batch.collect import Found

AHEAD = 4  # files a worker that may be begun before the oldest is written: results take memory

_settings: list[Settings] = []  # of this worker process; filled once, when it starts


def run_batch(
    found: Sequence[Found],
    folder: Folder,
    settings: Settings,
    workers: int | str,
    findings: Path | None,
) -> Iterator[Outcome]:
    """Do every file; an outcome is yielded when its files are in place and the ledger has its line.

    `workers` says how many processes of this machine work on it, or is the address of a scheduler.
    `findings` names a folder for lists in clear of what was found, if somebody asked for them.

    Raises:
        LedgerError: before anything is written, when the ledger there cannot be gone on with.
    """
    unchanged = sum(file.known is not None for file in found)
    _record(folder, "run", {"files": len(found), "unchanged": unchanged}, settings)
    results = _results(found, folder, settings, workers)
    for file in found:
        yield file.known or _settled(file, next(results), folder, settings, findings)


def _results(
    found: Sequence[Found], folder: Folder, settings: Settings, workers: int | str
) -> Iterator[Done | Outcome]:
    """A result for each file that is not known already, in their order."""
    to_do = [file.path for file in found if file.refusal is None and file.known is None]
    if isinstance(workers, str):
        results = _elsewhere(to_do, folder, settings, workers)
    elif min(workers, len(to_do)) > 1:
        results = _in_processes(to_do, folder, settings, workers)
    else:
        results = (_here(path, folder, settings) for path in to_do)
    for file in found:
        if file.refusal is not None:
            yield failed(file.name, file.refusal)
        elif file.known is None:
            yield next(results)


def _earlier(folder: Folder, path: Path) -> bytes | None:
    """The vault file of an earlier run; under a name that no file can have there is none.

    Raises:
        WouldLose: nobody can say what has been decided about the file.
    """
    try:
        vault = folder.vault(path.stem)
    except FileError:
        return None
    try:
        return place_of(vault).content(vault)
    except OSError as error:
        if error.errno in {errno.ENAMETOOLONG, errno.EINVAL}:
            return None
        raise WouldLose(
            "The file's vault cannot be read, so nobody knows what was decided about it.",
            "Is the output folder still there, and may you read in it? Then run again.",
        ) from error


def _here(path: Path, folder: Folder, settings: Settings) -> Done | Outcome:
    try:
        earlier = _earlier(folder, path)
    except FileError as error:
        return failed(path.name, error)
    return do(path, settings, earlier)


def _elsewhere(
    paths: Sequence[Path], folder: Folder, settings: Settings, url: str
) -> Iterator[Done | Outcome]:
    """Work on a cluster; files are read here, one after the other, as the cluster takes them."""
    try:
        from redactor.batch.cluster import Errand, in_cluster
    except ModuleNotFoundError:
        raise UsageError(
            "For a cluster, Dask is needed.", 'Install it with pip install "redactor[cluster]".'
        ) from None

    def errand(path: Path) -> Errand | Outcome:
        try:
            return Errand(read(path, settings.policy), path.name, _earlier(folder, path))
        except FileError as error:
            return failed(path.name, error)

    return in_cluster(map(errand, paths), settings, url)


def _in_processes(
    paths: Sequence[Path], folder: Folder, settings: Settings, jobs: int
) -> Iterator[Done | Outcome]:
    """Work in parallel; after a worker has died, one file at a time until it shows which did it."""
    done, careful = 0, False
    while done < len(paths):
        suspects = paths[done : done + AHEAD * jobs] if careful else paths[done:]
        try:
            for result in _pooled(suspects, folder, settings, 1 if careful else jobs):
                done += 1
                yield result
            careful = False
        except BrokenProcessPool:
            if careful:  # alone with its worker: it was this file, for the second time
                done += 1
                yield failed(paths[done - 1].name, WorkerDied())
            careful = not careful


def _pooled(
    paths: Sequence[Path], folder: Folder, settings: Settings, jobs: int
) -> Iterator[Done | Outcome]:
    workers = min(jobs, len(paths))
    pool = _pool(settings, workers)
    begun: deque[Future[Done | Outcome]] = deque()
    try:
        for path in paths:
            begun.append(_begun(pool, path, folder))
            if len(begun) >= AHEAD * workers:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begun(pool: ProcessPoolExecutor, path: Path, folder: Folder) -> Future[Done | Outcome]:
    try:
        return pool.submit(_do, path, _earlier(folder, path))
    except FileError as error:
        settled: Future[Done | Outcome] = Future()
        settled.set_result(failed(path.name, error))
        return settled


def _pool(settings: Settings, workers: int) -> ProcessPoolExecutor:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a worker is one thread of work
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, spawn, initializer=_start, initargs=(settings,))


def _start(settings: Settings) -> None:
    _settings[:] = [settings]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Nobody else ends the workers of a process that was killed; they hold minutes in memory."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _do(path: Path, earlier: bytes | None) -> Done | Outcome:
    return do(path, _settings[0], earlier)


def _settled(
    file: Found, result: Done | Outcome, folder: Folder, settings: Settings, findings: Path | None
) -> Outcome:
    """Put the files in place and record it, or take an outdated Part 1 away and record that."""
    outcome, facts = (result.outcome, result.facts) if isinstance(result, Done) else (result, {})
    if isinstance(result, Done):
        try:
            release(folder, file.stem, result.released)
            remember(folder, file, result, settings.made_by)
            if findings is not None:
                write_findings(findings, result.review)
        except FileError as error:
            outcome, facts = failed(file.name, error), {}
    # The Part 1 under the name of a duplicate belongs to another file of this batch.
    if outcome.status != "done" and not isinstance(file.refusal, DuplicateStem):
        outcome = _withdrawn(folder, file.stem, outcome)
    _record(folder, outcome.status, facts, settings)
    return replace(outcome, name=file.name)


def _withdrawn(folder: Folder, stem: str, outcome: Outcome) -> Outcome:
    try:
        withdraw(folder, stem)
    except FileError as error:
        left = f"If there is an earlier Part 1 of it, remove it by hand: {error}"
        return replace(outcome, hint=f"{outcome.hint} {left}")
    return outcome


def _record(folder: Folder, event: str, facts: dict[str, str | int], settings: Settings) -> None:
    made_by = {"policy": settings.policy.sha256, "version": __version__}
    append(folder.ledger, event, {**facts, **made_by}, datetime.now(UTC))
