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

from redactor.errors import (
    FileError,
    PassphraseError,
    RedactorError,
    RosterError,
    Unexpected,
    UsageError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.batch import Found, Outcome
    from redactor.batch.publish import Publication
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

JOBS = min(4, os.cpu_count() or 1)  # each takes the memory of a language model

Files = Annotated[
    list[Path], typer.Argument(metavar="FILE...", help="Word files, or folders with Word files.")
]
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
Findings = Annotated[
    Path | None,
    typer.Option(help="Folder for lists of what was found. They are NOT sealed: take care."),
]
Jobs = Annotated[int, typer.Option(min=1, help="How many files to work on at the same time.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the report as JSON.")]


@app.command()
def run(  # noqa: PLR0913  # one parameter an option of the contract
    files: Files,
    *,
    out: Out,
    people: PeopleFile = None,
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
    findings: Findings = None,
    jobs: Jobs = JOBS,
    as_json: AsJson = False,
) -> None:
    """Propose a Part 1 and seal a Part 2 for every Word file."""
    with _exits():
        from redactor.report import table

        rules, roster = _policy(policy), _roster(people)
        found = _found(files, out)
        _usable(findings, out)
        if findings is None:  # lists are made of what is read
            found = _recalled(found, out, rules, roster)
        if all(file.known for file in found):
            outcomes = [file.known for file in found if file.known]
        else:
            secret = _folder_passphrase(out, passphrase_file)
            outcomes = _batch(found, out, rules, roster, secret, jobs=jobs, findings=findings)
        if as_json:
            _print(json.dumps([asdict(outcome) for outcome in outcomes], indent=1))
        else:
            table(outcomes)
        _finish_batch(outcomes)


@app.command()
def demo(out: Out = Path("redactor-demo"), jobs: Jobs = JOBS) -> None:
    """Do the main job on invented samples, then say where to look."""
    with _exits():
        from redactor.report import table
        from redactor.samples import samples

        folder = samples()
        _say(f"Invented minutes from {folder}")
        rules, roster = _policy(folder / "policy.toml"), _roster(folder / "people.csv")
        found = _found([folder], out)
        outcomes = _batch(found, out, rules, roster, DEMO_PASSPHRASE, jobs=jobs)
        table(outcomes)
        _say(
            f"\nLook at {out / 'part1'}: each file beside its original in {folder}.\n"
            f"The files in {out / 'part2'} open in Word and LibreOffice with the passphrase:\n"
            f"    {DEMO_PASSPHRASE}"
        )
        _finish_batch(outcomes)


@app.command()
def detect(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Word files (.docx) or plain text (.txt)."),
    ],
    people: PeopleFile = None,
    policy: PolicyFile = None,
) -> None:
    """List who and what was found, a line of JSON each. Writes no files.

    For plain text, start and end count the characters of the file, line ends and all.
    """
    with _exits():
        from redactor.batch.findings import detected

        rules, roster = _policy(policy, warn=False), _roster(people)
        done = 0
        for path in files:
            try:
                for line in detected(path, rules, roster):
                    _print(json.dumps(line, ensure_ascii=False))
                done += 1
            except FileError as error:
                _say(f"{path.name}: {error} {error.hint}")
        _finish(done, len(files))


@app.command()
def verify(
    file: Annotated[
        Path, typer.Argument(help="The Part 1, or what became of it: .docx, .pdf, .html, .txt …")
    ],
    against: Annotated[Path, typer.Option(help="The output folder with its vault.")],
    document: Annotated[
        str, typer.Option(help="Which minutes of the folder, if the file is called differently.")
    ] = "",
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Check a published file, ours or not, against what was redacted and sealed.

    Exit code 0: all of it was decided to be public. 1: it leaks, or it cannot be proven not to.
    """
    with _exits():
        from redactor.batch.vault import check

        rules = _policy(policy, warn=False)
        secret = _passphrase(passphrase_file, new=False)
        held_against = check(file, against, rules, secret, document)
        _say(
            f"{file.name}: all of it was decided to be public, and nothing of what was redacted or"
            f" sealed in “{held_against}” is in it."
        )


@app.command()
def publish(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The output folder of run.")],
    approved_by: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Somebody who has read every Part 1 of the folder and approves of it."
            " Not the one who decided. Can be given several times.",
        ),
    ] = None,
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the final files of every document whose sign-offs are there.

    They go to DIR/published, under a neutral name, as Word file and (with LibreOffice) as PDF.
    """
    with _exits():
        from redactor.report import publications

        rules = _policy(policy)
        if not _has_vault(folder):
            raise UsageError("That is no folder of results.", "Name the folder that run wrote to.")
        secret = _passphrase(passphrase_file, new=False)
        done = _publications(folder, rules, secret, approved_by or [])
        publications(done)
        _finish(sum(p.status in {"published", "unchanged"} for p in done), len(done))


@app.command("open")
def open_(
    sealed: Annotated[Path, typer.Argument(help="A file of part2 or of vault.")],
    out: Annotated[Path, typer.Option(help="Where to write it, in clear.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Open a sealed file: a Part 2, or the original from the vault."""
    with _exits():
        from redactor.batch.vault import opened

        if out.exists():
            raise UsageError(f"{out.name} exists already.", "Name a file that does not exist yet.")
        data = opened(sealed, _passphrase(passphrase_file, new=False))
        try:
            with out.open("xb") as file:
                file.write(data)
        except OSError as error:
            raise UsageError(
                f"{out.name} cannot be written: {error.strerror}.", "Name another place with --out."
            ) from None
        _say(f"{out} is not sealed: keep it safe, and delete it when you are done.")


def main() -> None:
    """Entry point; streams speak UTF-8 also where Windows would not."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app()


def _found(files: Sequence[Path], out: Path) -> tuple[Found, ...]:
    from redactor.batch import collect

    found = collect(files, out)
    if not found:
        raise UsageError(
            "There are no Word files there.", "Name the folder that holds the minutes."
        )
    return found


def _batch(  # noqa: PLR0913  # what the two commands that do a batch have settled
    found: Sequence[Found],
    out: Path,
    policy: Policy,
    roster: tuple[RosterEntry, ...],
    passphrase: str,
    *,
    jobs: int,
    findings: Path | None = None,
) -> list[Outcome]:
    from redactor.batch import Settings, made_by, run_batch
    from redactor.release import folder_identity, open_folder
    from redactor.report import progress

    with open_folder(out) as folder:
        identity = str(folder_identity(folder, passphrase))
        now = made_by(folder, policy, roster)
        settings = Settings(policy, passphrase, identity, roster, now)
        return list(progress(run_batch(found, folder, settings, jobs, findings), len(found)))


def _has_vault(folder: Path) -> bool:
    from redactor.release import Folder

    return Folder(folder).identity.is_file()


def _publications(
    root: Path, policy: Policy, passphrase: str, approved_by: Sequence[str]
) -> list[Publication]:
    from datetime import UTC, datetime
    from functools import partial

    from redactor.batch.publish import Printing, publish_folder
    from redactor.desk import Cabinet
    from redactor.pdf import as_pdf, office
    from redactor.release import folder_identity, open_folder

    with open_folder(root) as folder:
        cabinet = Cabinet(folder, folder_identity(folder, passphrase), policy)
        program = office()
        if not program:
            _say("Note: without LibreOffice there are no PDFs; the Word files are complete.")
        as_pdf_ = partial(as_pdf, program=program) if program else None
        printing = Printing(cabinet, passphrase, datetime.now(UTC), as_pdf_)
        return list(publish_folder(printing, approved_by))


def _recalled(
    found: Sequence[Found], out: Path, policy: Policy, roster: tuple[RosterEntry, ...]
) -> tuple[Found, ...]:
    from redactor.batch import made_by, recall
    from redactor.release import Folder

    folder = Folder(out)
    return recall(folder, found, made_by(folder, policy, roster))


def _policy(path: Path | None, *, warn: bool = True) -> Policy:
    from datetime import UTC, datetime

    from redactor.policy import load

    policy = load(path)
    if warn and policy.is_overdue(datetime.now(UTC).date()):
        _say(
            f"Note: the policy ({policy.title}) was due for review on "
            f"{policy.review_date:%d %B %Y}. Ask your trust for the new one."
        )
    return policy


def _roster(path: Path | None) -> tuple[RosterEntry, ...]:
    from redactor.people.roster import parse

    if path is None:
        return ()
    try:
        return parse(path.read_bytes().decode("utf-8-sig"))
    except OSError:
        raise RosterError(
            f"{path.name} cannot be read.", "Is the path right, and may you read the file?"
        ) from None
    except UnicodeDecodeError:
        raise RosterError(
            f"{path.name} is not text in UTF-8.", "In Excel, save it as “CSV UTF-8”."
        ) from None


def _usable(findings: Path | None, out: Path) -> None:
    """Lists in clear must not lie where somebody takes everything to be sealed or safe."""
    if findings is None:
        return
    from redactor.release import PARTS

    if any(findings.resolve().is_relative_to((out / name).resolve()) for name in PARTS):
        raise UsageError(
            "The lists of findings are in clear: they cannot lie in the folders of the results.",
            "Name another folder with --findings.",
        )


def _folder_passphrase(out: Path, path: Path | None) -> str:
    """The folder's passphrase; for a new folder one that is good enough."""
    from redactor.release import Folder
    from redactor.seal.passphrase import check

    new = not Folder(out).identity.exists()
    passphrase = _passphrase(path, new=new)
    if new:
        check(passphrase)
    return passphrase


def _passphrase(path: Path | None, *, new: bool) -> str:
    from redactor.seal.passphrase import find

    return find(path, os.environ, _ask, new=new)


def _ask(question: str) -> str:
    try:
        return str(typer.prompt(question, prompt_suffix="", hide_input=True, err=True))
    except typer.Abort:  # nobody there to be asked
        raise PassphraseError(
            "There is no passphrase.", "Name a file that holds it with --passphrase-file."
        ) from None


def _finish_batch(outcomes: Sequence[Outcome]) -> None:
    done = sum(outcome.status == "done" for outcome in outcomes)
    if unchanged := sum(outcome.unchanged for outcome in outcomes):
        _say(f"Unchanged since the last run, and so not done again: {unchanged}.")
    _finish(done, len(outcomes))


def _finish(done: int, total: int) -> None:
    """The last line on stderr, and the exit code that it announces."""
    if done == total:
        _say(f"All {total} files are done." if total > 1 else "The file is done.")
        return
    _say(f"{done} of {total} files done; the others were not written, see above.")
    raise typer.Exit(1)


@contextmanager
def _exits() -> Iterator[None]:
    """Errors become two lines on stderr and their exit code; none shows a traceback."""
    try:
        yield
    except RedactorError as error:
        _told(error)
    except (typer.Exit, typer.Abort, BrokenPipeError):
        raise
    except KeyboardInterrupt:
        _say("Stopped. What is in the output folder is whole.")
        _say("Run the same command again: it goes on where it was stopped.")
        raise typer.Exit(1) from None
    except Exception as error:  # noqa: BLE001  # an edge: its own message may quote the minutes
        _told(Unexpected(error))


def _told(error: RedactorError) -> None:
    _say(str(error))
    _say(f"{error.hint} Nothing was done." if isinstance(error, UsageError) else error.hint)
    raise typer.Exit(error.exit_code) from None


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _print(text: str) -> None:
    typer.echo(text)
