"""Many documents: worker processes of this machine or a cluster prepare, this process writes.

Outcomes come in the order of the files. Only this process touches the output folder, so the
ledger has one writer, and a worker that dies leaves nothing behind.
"""

from __future__ import annotations

import errno
from collections import deque
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from redactor import __version__
from redactor.amend.history import State
from redactor.batch.again import last_published, memories, remember
from redactor.batch.findings import write_findings
from redactor.batch.outcome import Done, Outcome, Settings, failed
from redactor.batch.workers import Workers, packed
from redactor.errors import DuplicateStem, FileError, WorkerDied, WouldLose
from redactor.ledger import append
from redactor.places import place_of
from redactor.release import Folder, lying, release, withdraw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from redactor.batch.again import Memory
    from redactor.batch.cluster import Cluster
    from redactor.batch.collect import Found

AHEAD = 4  # files a worker that may be begun before the oldest is written: results take memory


def run_batch(
    found: Sequence[Found],
    folder: Folder,
    settings: Settings,
    who: Workers | Cluster | None,
    findings: Path | None,
) -> Iterator[Outcome]:
    """Do every file; an outcome is yielded when its files are in place and the ledger has its line.

    `who` does the work: processes of this machine, those of a cluster, or this process.
    `findings` names a folder for lists in clear of what was found, if somebody asked for them.

    Raises:
        LedgerError: before anything is written, when the ledger there cannot be gone on with.
    """
    unchanged = sum(file.known is not None for file in found)
    _record(folder, "run", {"files": len(found), "unchanged": unchanged}, settings)
    results = _results(found, folder, settings, who)
    before = memories(folder)
    for file in found:
        if file.known:
            yield file.known
            continue
        result = next(results)
        if isinstance(result, Done):
            result = _with_superseded(result, folder, file.stem, before)
        yield _settled(file, result, folder, settings, findings)


def _results(
    found: Sequence[Found], folder: Folder, settings: Settings, who: Workers | Cluster | None
) -> Iterator[Done | Outcome]:
    """A result for each file that is not known already, in their order."""
    to_do = [file.path for file in found if file.is_to_do]
    if who is None:
        results = _here(to_do, folder, settings)
    elif isinstance(who, Workers):
        results = _in_processes(to_do, folder, settings, who)
    else:
        results = _elsewhere(to_do, folder, settings, who)
    for file in found:
        if file.refusal is not None:
            yield failed(file.name, file.refusal)
        elif file.is_to_do:
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


def _here(paths: Sequence[Path], folder: Folder, settings: Settings) -> Iterator[Done | Outcome]:
    from redactor.batch.work import do

    for path in paths:
        try:
            earlier = _earlier(folder, path)
        except FileError as error:
            yield failed(path.name, error)
        else:
            yield do(path, settings, earlier)


def _elsewhere(
    paths: Sequence[Path], folder: Folder, settings: Settings, cluster: Cluster
) -> Iterator[Done | Outcome]:
    """Work on a cluster; files are read here, one after the other, as the cluster takes them."""
    from redactor.batch.cluster import Errand
    from redactor.batch.work import read

    def errand(path: Path) -> Errand | Outcome:
        try:
            return Errand(read(path, settings.policy), path.name, _earlier(folder, path))
        except FileError as error:
            return failed(path.name, error)

    return cluster.do(map(errand, paths), settings)


def _in_processes(
    paths: Sequence[Path], folder: Folder, settings: Settings, workers: Workers
) -> Iterator[Done | Outcome]:
    """Work in parallel; after a worker has died, one file at a time until it shows which did it."""
    given, count = packed(settings), workers.count
    done, careful = 0, False
    while done < len(paths):
        suspects = paths[done : done + AHEAD * count] if careful else paths[done:]
        try:
            for result in _in_turn(suspects, folder, given, workers):
                done += 1
                yield result
            died = False
        except BrokenProcessPool:
            died = True
            if careful:  # alone with its worker: it was this file, for the second time
                done += 1
                yield failed(paths[done - 1].name, WorkerDied())
        if died or careful:
            careful = died and not careful
            workers.renew(1 if careful else count)


def _in_turn(
    paths: Sequence[Path], folder: Folder, settings: bytes, workers: Workers
) -> Iterator[Done | Outcome]:
    begun: deque[Future[Done | Outcome]] = deque()
    for path in paths:
        begun.append(_begun(path, folder, settings, workers))
        if len(begun) >= AHEAD * workers.count:
            yield begun.popleft().result()
    while begun:
        yield begun.popleft().result()


def _begun(path: Path, folder: Folder, settings: bytes, workers: Workers) -> Future[Done | Outcome]:
    try:
        return workers.submit(path, settings, _earlier(folder, path))
    except FileError as error:
        settled: Future[Done | Outcome] = Future()
        settled.set_result(failed(path.name, error))
        return settled


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


def _with_superseded(done: Done, folder: Folder, stem: str, before: Mapping[str, Memory]) -> Done:
    """Say which published files are of the document as it was."""
    last = done.standing.published
    if last is None:
        name = last_published(folder, stem, before)
    else:
        name = "" if done.standing.state is State.PUBLISHED else last.name
    superseded = lying(folder, name) if name else ()
    return replace(done, outcome=replace(done.outcome, superseded=superseded))


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
