"""The commands: arguments → types → batch or pipeline → exit code. The only place that prints.

Heavy packages are imported by the command that needs them, so that `--help` and wrong arguments
answer at once.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from redactor.errors import RedactorError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.batch import Outcome
    from redactor.data import RosterEntry
    from redactor.policy import Policy

app = typer.Typer(
    help="Draft minutes in; a Part 1 that can be published and a Part 2 that stays sealed out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local variables would show the minutes
    rich_markup_mode=None,
)

# Known to everybody: it opens invented minutes, nothing else.
DEMO_PASSPHRASE = "lantern quilt harbour violet 28"  # noqa: S105

Files = Annotated[list[Path], typer.Argument(help="Word files, or folders with Word files.")]
Out = Annotated[Path, typer.Option(help="Folder for the results; it is made if it is not there.")]
PolicyFile = Annotated[
    Path | None, typer.Option("--policy", help="Your trust's policy (.toml), if you have your own.")
]
PeopleFile = Annotated[
    Path | None,
    typer.Option("--people", help="people.csv: who is who. Not needed; better with it."),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(help="Text file with the passphrase. Without it you are asked."),
]


@app.command()
def run(  # noqa: PLR0913 - one parameter an option of the contract
    files: Files,
    out: Out,
    people: PeopleFile = None,
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
    findings: Annotated[
        Path | None,
        typer.Option(help="Folder for lists of what was found. They are NOT sealed: take care."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=1, help="How many files to work on at the same time.")
    ] = os.cpu_count() or 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Propose a Part 1 and seal a Part 2 for every Word file."""
    with _exits():
        rules = _policy(policy)
        _finish(_run(files, out, rules, _roster(people), passphrase_file, findings, jobs, as_json))


@app.command()
def demo(
    out: Out = Path("redactor-demo"),
    jobs: Annotated[
        int, typer.Option(min=1, help="How many files to work on at the same time.")
    ] = os.cpu_count() or 1,
) -> None:
    """Do the main job on invented samples, then say where to look."""
    with _exits():
        from redactor.samples import samples

        folder = samples()
        _say(f"Invented minutes from {folder}")
        outcomes = _run(
            [folder],
            out,
            _policy(folder / "policy.toml"),
            _roster(folder / "people.csv"),
            None,
            None,
            jobs,
            False,
            passphrase=DEMO_PASSPHRASE,
        )
        _say(
            f"\nLook at {out / 'part1'}: each file beside its original in {folder}.\n"
            f"The files in {out / 'part2'} open in Word and LibreOffice with the passphrase:\n"
            f"    {DEMO_PASSPHRASE}"
        )
        _finish(outcomes)


@app.command()
def detect(
    files: Annotated[list[Path], typer.Argument(help="Word files (.docx) or plain text (.txt).")],
    people: PeopleFile = None,
    policy: PolicyFile = None,
) -> None:
    """List who and what was found, a line of JSON each. Writes no files."""
    with _exits():
        from redactor.batch.findings import detected

        rules, roster = _policy(policy, warn=False), _roster(people)
        for path in files:
            for line in detected(path, rules, roster):
                print(json.dumps(line, ensure_ascii=False))  # noqa: T201 - what the command is for


@app.command()
def verify(
    part1: Annotated[Path, typer.Argument(help="The Part 1 to check.")],
    against: Annotated[Path, typer.Option(help="The output folder with its vault.")],
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Check a Part 1 against what was sealed, with the independent verifier."""
    with _exits():
        from redactor.batch.vault import check

        rules = _policy(policy, warn=False)
        check(part1, against, rules, _passphrase(passphrase_file, new=False))
        _say(f"{part1.name}: nothing of what was redacted or sealed is in it.")


@app.command("open")
def open_(
    sealed: Annotated[Path, typer.Argument(help="A file of part2 or of vault.")],
    out: Annotated[Path, typer.Option(help="Where to write it, in clear.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Open a sealed file: a Part 2, or the original from the vault."""
    with _exits():
        from redactor.batch.vault import opened

        data = opened(sealed, _passphrase(passphrase_file, new=False))
        if out.exists():
            raise UsageError(f"{out.name} exists already.", "Name a file that does not exist yet.")
        out.write_bytes(data)
        _say(f"{out} is not sealed: keep it safe, and delete it when you are done.")


def main() -> None:
    """Entry point; streams speak UTF-8 also where Windows would not."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    app()


def _run(  # noqa: PLR0913 - see `run`
    files: Sequence[Path],
    out: Path,
    policy: Policy,
    roster: tuple[RosterEntry, ...],
    passphrase_file: Path | None,
    findings: Path | None,
    jobs: int,
    as_json: bool,
    *,
    passphrase: str | None = None,
) -> list[Outcome]:
    from redactor.batch import Settings, collect, run_batch
    from redactor.release import folder_identity, open_folder
    from redactor.report import progress, table

    found = collect(files, out)
    if not found:
        raise UsageError("There are no Word files there.", "Name the folder that holds the minutes.")
    with open_folder(out) as folder:
        secret = passphrase or _passphrase(passphrase_file, new=not folder.identity.exists())
        recipient = str(folder_identity(folder, secret).to_public())
        settings = Settings(policy, secret, recipient, roster)
        outcomes = list(progress(run_batch(found, folder, settings, jobs, findings), len(found)))
    if as_json:
        print(json.dumps([asdict(outcome) for outcome in outcomes], indent=1))  # noqa: T201
    else:
        table(outcomes)
    return outcomes


def _policy(path: Path | None, *, warn: bool = True) -> Policy:
    from datetime import UTC, datetime

    from redactor.policy import load

    policy = load(path)
    if warn and policy.review_date < datetime.now(UTC).date():
        _say(
            f"Note: the policy ({policy.title}) was due for review on "
            f"{policy.review_date:%d %B %Y}. Ask your trust for the new one."
        )
    return policy


def _roster(path: Path | None) -> tuple[RosterEntry, ...]:
    from redactor.errors import RosterError
    from redactor.people.roster import parse

    if path is None:
        return ()
    try:
        return parse(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise RosterError(
            f"{path.name} cannot be read.", "In Excel, save it as “CSV UTF-8”."
        ) from error


def _passphrase(path: Path | None, *, new: bool) -> str:
    from redactor.seal.passphrase import find

    return find(path, os.environ, _ask, new=new)


def _ask(question: str) -> str:
    return str(typer.prompt(question, hide_input=True, err=True))


def _finish(outcomes: Sequence[Outcome]) -> None:
    """The last line on stderr, and the exit code that it announces."""
    done = sum(outcome.status == "done" for outcome in outcomes)
    if done == len(outcomes):
        _say(f"All {done} files are done.")
        return
    _say(f"{done} of {len(outcomes)} files are done; the others were not written, see above.")
    raise typer.Exit(1)


@contextmanager
def _exits() -> Iterator[None]:
    """Named errors become two lines on stderr and their exit code."""
    try:
        yield
    except RedactorError as error:
        _say(str(error))
        _say(f"{error.hint} Nothing was done." if isinstance(error, UsageError) else error.hint)
        raise typer.Exit(error.exit_code) from None


def _say(text: str) -> None:
    typer.echo(text, err=True)
