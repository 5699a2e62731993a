"""One document from its path to finished files in memory; what each worker does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch.counts import counted
from redactor.batch.outcome import Done, Outcome, failed
from redactor.data import Source
from redactor.desk import built, carried_over
from redactor.errors import (
    FileError,
    SealError,
    TooLarge,
    Unexpected,
    Vanished,
    WouldLose,
)
from redactor.pipeline import limits, prepare
from redactor.release import Released
from redactor.seal.office import seal_office
from redactor.seal.vault import Identity, VaultContents, open_vault, seal_vault

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.batch.outcome import Settings
    from redactor.policy import Policy


def do(path: Path, settings: Settings, earlier: bytes | None = None) -> Done | Outcome:
    """All stages for one file; an error becomes an outcome.

    Args:
        path: the minutes.
        settings: what is the same for all files.
        earlier: the vault file of an earlier run, whose history must not be lost.
    """
    try:
        source = read(path, settings.policy)
    except FileError as error:
        return failed(path.name, error)
    except Exception as error:  # noqa: BLE001  # an edge: one file never stops the batch
        return failed(path.name, Unexpected(error))
    return do_source(source, path.name, settings, earlier)


def do_source(
    source: Source, name: str, settings: Settings, earlier: bytes | None
) -> Done | Outcome:
    """The same for a file that was read already."""
    try:
        return _done(source, name, settings, earlier)
    except FileError as error:
        return failed(name, error)
    except Exception as error:  # noqa: BLE001  # an edge: one file never stops the batch
        return failed(name, Unexpected(error))


def read(path: Path, policy: Policy) -> Source:
    """The file's bytes, unless there are more than the policy allows."""
    try:
        size = path.stat().st_size
        if size > limits(policy).file_bytes:
            raise TooLarge(f"{size // 1_000_000} MB")
        return Source(path.stem, path.read_bytes())
    except OSError as error:
        raise Vanished from error


def _done(source: Source, name: str, settings: Settings, earlier: bytes | None) -> Done:
    policy, identity = settings.policy, Identity.from_str(settings.identity)
    proposed = prepare(source, policy, settings.roster)
    before = VaultContents(b"", proposed, {}) if earlier is None else _opened(earlier, identity)
    desk = carried_over(before, source, proposed, policy)
    packages, verdict = built(desk, policy)
    part2 = seal_office(packages.part2, settings.passphrase) if packages.part2 else None
    vault = seal_vault(desk.contents, identity.to_public())
    counts = counted(name, desk.review)
    facts: dict[str, str | int] = {
        "source": source.sha256,
        "part1": verdict.part1_sha256,
        "items": counts.items,
        "part2_items": counts.part2_items,
        "redactions": counts.redactions,
        "to_review": counts.to_review,
    }
    return Done(counts, Released(packages.part1, part2, vault), facts, desk.review, desk.standing)


def _opened(vault: bytes, identity: Identity) -> VaultContents:
    try:
        return open_vault(vault, identity)
    except SealError as error:
        raise WouldLose(
            "The file's vault cannot be opened, so nobody knows what was decided about it.",
            "Put its file in the folder vault back from a backup, or move it away and run again.",
        ) from error
