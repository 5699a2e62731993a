"""Between a command and the rest: what it is given, what it says, and its exit code.

What lives here: the only printing, errors as two lines and an exit code, opening what several
commands open. What does not: the commands themselves (`cli`). Heavy packages wait until needed.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from redactor.errors import (
    LedgerMissing,
    PassphraseError,
    RedactorError,
    RosterError,
    Unexpected,
    UsageError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from redactor.data import RosterEntry
    from redactor.desk import Cabinet
    from redactor.policy import Policy


def load_policy(path: Path | None, *, warn: bool = True) -> Policy:
    from datetime import UTC, datetime

    from redactor.policy import load

    policy = load(path)
    if warn and policy.is_overdue(datetime.now(UTC).date()):
        day = f"{policy.review_date.day} {policy.review_date:%B %Y}"
        which, hint = (
            ("the built-in", "If your trust has a newer one, name it with --policy.")
            if path is None
            else ("your", "Ask your trust for a newer one.")
        )
        say(f"Note: {which} policy ({policy.title}) was due for review on {day}. {hint}")
    return policy


def load_roster(path: Path | None) -> tuple[RosterEntry, ...]:
    if path is None:
        return ()
    from redactor.people.roster import read

    try:
        return read(path.read_bytes(), path.name)
    except OSError:
        raise RosterError(
            f"{path.name} cannot be read.", "Is the path right, and may you read the file?"
        ) from None


def place(text: str | Path) -> Path:
    """An argument that is a path, or the address of a place."""
    from redactor.places import located

    with exits():
        return located(str(text))


def here(text: str | Path) -> Path:
    """An argument that is a path of this machine: what lies there is in clear, or is for Word."""
    from redactor.places import on_this_machine

    with exits():
        return on_this_machine(str(text), "Name a path on this machine.")


@contextmanager
def open_cabinet(
    root: Path, policy: Policy, passphrase_file: Path | None
) -> Iterator[tuple[Cabinet, str]]:
    """A folder of results, opened and locked, with its passphrase."""
    from redactor.desk import Cabinet
    from redactor.release import Folder, folder_identity, open_folder, require_results

    require_results(Folder(root))
    secret = find_passphrase(passphrase_file, new=False)
    with open_folder(root) as folder:
        yield Cabinet(folder, folder_identity(folder, secret), policy), secret


def find_passphrase(path: Path | None, *, new: bool) -> str:
    from redactor.seal.passphrase import find

    return find(path, os.environ, _ask, new=new)


def folder_passphrase(out: Path, path: Path | None) -> str:
    """The folder's passphrase; for a new folder one that is good enough."""
    from redactor.release import Folder, is_results
    from redactor.seal.passphrase import check

    new = not is_results(Folder(out))
    passphrase = find_passphrase(path, new=new)
    if new:
        check(passphrase)
    return passphrase


def _ask(question: str) -> str:
    try:
        return str(typer.prompt(question, prompt_suffix="", hide_input=True, err=True))
    except typer.Abort:  # nobody there to be asked
        raise PassphraseError(
            "There is no passphrase.", "Name a file that holds it with --passphrase-file."
        ) from None


def require_apart(findings: Path | None, out: Path) -> None:
    """Lists in clear must not lie where somebody takes everything to be sealed or safe."""
    if findings is None:
        return
    from redactor.places import is_on_this_machine
    from redactor.release import FOLDERS

    parts = FOLDERS if is_on_this_machine(out) else ()
    if any(findings.resolve().is_relative_to((out / name).resolve()) for name in parts):
        raise UsageError(
            "The lists of findings are in clear: they cannot lie in the folders of the results.",
            "Name another folder with --findings.",
        )


def require_ledger(path: Path) -> None:
    """Nothing is published while the record of what was done has been tampered with.

    Raises:
        LedgerError: a line was changed, removed or put in.
    """
    from redactor.ledger import check_ledger

    try:
        check_ledger(path, repairs=True)
    except LedgerMissing:
        say("Note: the ledger of the folder is missing; a new one is begun.")


def named(name: str, hint: str) -> str:
    """The name that somebody gave; without a letter or a digit it is nobody's."""
    if not any(map(str.isalnum, name)):
        raise UsageError("An empty name is nobody’s.", hint)
    return " ".join(name.split())


def require_outside(out: Path) -> None:
    """What is in clear must not lie where somebody takes everything to be sealed or safe."""
    from redactor.release import is_among_results

    if is_among_results(out):
        raise UsageError(
            "In the folders of the results everything is sealed or safe to show; this is neither.",
            "Name another place with --out.",
        )


def require_new(out: Path) -> None:
    if out.exists():
        raise UsageError(f"{out.name} exists already.", "Name a file that does not exist yet.")


def write_new(out: Path, data: bytes) -> None:
    try:
        with out.open("xb") as file:
            file.write(data)
    except OSError as error:
        raise UsageError(
            f"{out.name} cannot be written: {error.strerror}.", "Name another place with --out."
        ) from None


def finish(done: int, total: int, others: str = "not written") -> None:
    """The last line on stderr, and the exit code that it announces."""
    if done == total:
        say(f"All {total} files are done." if total > 1 else "The file is done.")
        return
    if total == 1:
        say("The file is not done: see above.")
    elif not done:
        say(f"None of the {total} files is done; they were {others}: see above.")
    else:
        rest = "the other was" if total - done == 1 else f"the other {total - done} were"
        are = "is" if done == 1 else "are"
        say(f"{done} of {total} files {are} done; {rest} {others}: see above.")
    raise typer.Exit(1)


@contextmanager
def stopping() -> Iterator[None]:
    """Say at once that Ctrl-C was heard; what is at work may take a moment to end."""
    try:
        yield
    except KeyboardInterrupt:
        say("Stopping …")
        raise


@contextmanager
def exits() -> Iterator[None]:
    """Errors become two lines on stderr and their exit code; none shows a traceback."""
    try:
        yield
    except RedactorError as error:
        _told(error)
    except (typer.Exit, typer.Abort, BrokenPipeError):
        raise
    except KeyboardInterrupt:
        say("Stopped. What is in the output folder is whole.")
        say("Run the same command again: it goes on where it was stopped.")
        raise typer.Exit(1) from None
    except Exception as error:  # noqa: BLE001  # an edge: its own message may quote the minutes
        _told(Unexpected(error))


def _told(error: RedactorError) -> None:
    say(str(error))
    say(f"{error.hint} Nothing was done." if isinstance(error, UsageError) else error.hint)
    raise typer.Exit(error.exit_code) from None


def say(text: str) -> None:
    typer.echo(text, err=True)


def show(text: str) -> None:
    typer.echo(text)
