"""Many documents on this machine: worker processes prepare, this process writes.

Outcomes come in the order of the files. Only this process touches the output folder, so the
ledger has one writer, and a worker that dies leaves nothing behind. Processes are spawned, as
Windows does it, and keep their model from one document to the next.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path

from redactor import __version__
from redactor.batch.collect import Found
from redactor.batch.findings import write_findings
from redactor.batch.work import Done, Outcome, Settings, do, failed
from redactor.errors import DuplicateStem, FileError, WorkerDied
from redactor.ledger import append
from redactor.release import Folder, release, withdraw

_settings: list[Settings] = []  # of this worker process; filled once, when it starts


def run(
    found: Sequence[Found], folder: Folder, settings: Settings, jobs: int, findings: Path | None
) -> Iterator[Outcome]:
    """Do every file; an outcome is yielded when its files are in place and the ledger has its line.

    `findings` names a folder for lists in clear of what was found, if somebody asked for them.
    """
    for file, result in zip(found, _results(found, settings, jobs), strict=True):
        outcome = _settled(file, result, folder, settings)
        if findings is not None and isinstance(result, Done):
            write_findings(findings, result.review)
        yield outcome


def _results(
    found: Sequence[Found], settings: Settings, jobs: int
) -> Iterator[Done | Outcome]:
    to_do = [file.path for file in found if file.refusal is None]
    alone = min(jobs, len(to_do)) <= 1
    results = map(do, to_do, [settings] * len(to_do)) if alone else _in_processes(to_do, settings, jobs)
    for file in found:
        yield next(results) if file.refusal is None else failed(file.path, file.refusal)


def _in_processes(
    paths: Sequence[Path], settings: Settings, jobs: int
) -> Iterator[Done | Outcome]:
    waiting = list(paths)
    while waiting:
        with _pool(settings, min(jobs, len(waiting))) as pool:
            futures = [pool.submit(_do, path) for path in waiting]
            try:
                for future in futures:
                    result = future.result()
                    waiting.pop(0)
                    yield result
            except BrokenProcessPool:
                # The first that has no result may have killed its worker: it gets one more try, alone.
                yield _retried(waiting.pop(0), settings)


def _retried(path: Path, settings: Settings) -> Done | Outcome:
    with _pool(settings, 1) as pool:
        try:
            return pool.submit(_do, path).result()
        except BrokenProcessPool:
            return failed(path, WorkerDied())


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        jobs, multiprocessing.get_context("spawn"), initializer=_start, initargs=(settings,)
    )


def _start(settings: Settings) -> None:
    _settings[:] = [settings]


def _do(path: Path) -> Done | Outcome:
    return do(path, _settings[0])


def _settled(file: Found, result: Done | Outcome, folder: Folder, settings: Settings) -> Outcome:
    """Put the files in place and record it, or take an outdated Part 1 away and record that."""
    outcome, facts = (result.outcome, result.facts) if isinstance(result, Done) else (result, {})
    if isinstance(result, Done):
        try:
            release(folder, file.stem, result.released)
        except FileError as error:
            outcome, facts = failed(file.path, error), {}
    if outcome.status != "done" and not _is_duplicate(file):
        withdraw(folder, file.stem)
    append(
        folder.ledger,
        outcome.status,
        {**facts, "policy": settings.policy.sha256, "version": __version__},
        datetime.now(UTC),
    )
    return outcome


def _is_duplicate(file: Found) -> bool:
    """Whether the Part 1 of that name belongs to another file of this batch."""
    return isinstance(file.refusal, DuplicateStem)
