"""The commands: arguments → types → batch or pipeline → exit code.

Heavy packages are imported by the command that needs them, so that `--help` and wrong arguments
answer at once.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from redactor import __version__
from redactor.console import (
    exits,
    find_passphrase,
    finish,
    folder_passphrase,
    here,
    load_policy,
    load_roster,
    named,
    open_cabinet,
    place,
    require_apart,
    require_ledger,
    require_new,
    require_outside,
    say,
    show,
    stopping,
    write_new,
)
from redactor.errors import FileError, UsageError
from redactor.places import require_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.batch import Found, Outcome
    from redactor.batch.publish import Publication
    from redactor.data import RosterEntry
    from redactor.desk import Cabinet
    from redactor.policy import Policy

app = typer.Typer(
    help="Draft minutes in; a Part 1 that can be published and a Part 2 that stays sealed out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local variables would show the minutes
    rich_markup_mode=None,
)

JOBS = min(4, os.cpu_count() or 1)  # each takes the memory of a language model


def _say_version(asked: bool) -> None:  # noqa: FBT001  # as typer calls it
    if asked:
        show(f"redactor {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_say_version, help="Print the version."),
    ] = False,
) -> None:
    """What holds for every command."""
    del version  # said already


Files = Annotated[
    list[Path],
    typer.Argument(
        parser=place,
        metavar="FILE...",
        help="Word files, folders with Word files, or addresses of such (s3://…).",
    ),
]
Out = Annotated[
    Path,
    typer.Option(
        parser=place,
        metavar="DIR",
        help="Folder for the results, or its address (s3://…); made if it is not there.",
    ),
]
Results = Annotated[
    Path,
    typer.Argument(parser=place, metavar="DIR", help="The output folder of run, or its address."),
]
PolicyFile = Annotated[
    Path | None,
    typer.Option(
        "--policy", metavar="TOML", help="Your trust's policy (.toml), if you have your own."
    ),
]
PeopleFile = Annotated[
    Path | None,
    typer.Option(
        "--people", metavar="CSV", help="people.csv: who is who. Not needed; better with it."
    ),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Text file with the passphrase. Without it you are asked."),
]
Findings = Annotated[
    Path | None,
    typer.Option(
        parser=here,
        metavar="DIR",
        help="Folder for lists of what was found. They are NOT sealed: take care.",
    ),
]
Jobs = Annotated[
    int, typer.Option(min=1, metavar="N", help="How many files to work on at the same time.")
]
Scheduler = Annotated[
    str,
    typer.Option(metavar="URL", help="Address of a Dask scheduler (tls://…) that does the work."),
]
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
    scheduler: Scheduler = "",
    as_json: AsJson = False,
) -> None:
    """Propose a Part 1 and seal a Part 2 for every Word file."""
    with exits():
        from redactor.release import require_folder
        from redactor.report import table

        require_folder(out, "Name a folder with --out.")
        rules, roster = load_policy(policy), load_roster(people)
        found = _found(files, out)
        require_apart(findings, out)
        if findings is None:  # lists are made of what is read
            found = _recalled(found, out, rules, roster)
        if all(file.known for file in found):
            outcomes = [file.known for file in found if file.known]
        else:
            secret = folder_passphrase(out, passphrase_file)
            workers = scheduler or jobs
            outcomes = _batch(found, out, rules, roster, secret, workers=workers, findings=findings)
        if as_json:
            show(json.dumps([asdict(outcome) for outcome in outcomes], indent=1))
        else:
            table(outcomes)
        _finish_batch(outcomes)


@app.command()
def demo(out: Out = Path("redactor-demo"), jobs: Jobs = JOBS) -> None:
    """Do the main job on invented samples, then say where to look."""
    with exits():
        from redactor.report import table
        from redactor.samples import DEMO_PASSPHRASE, samples

        folder = samples()
        say(f"Invented minutes from {folder}")
        rules, roster = load_policy(folder / "policy.toml"), load_roster(folder / "people.csv")
        found = _found([folder], out)
        outcomes = _batch(found, out, rules, roster, DEMO_PASSPHRASE, workers=jobs)
        table(outcomes)
        say(
            f"\nLook at {out / 'part1'}: each file beside its original in {folder}.\n"
            f"The files in {out / 'part2'} open in Word and LibreOffice with the passphrase:\n"
            f"    {DEMO_PASSPHRASE}"
        )
        _finish_batch(outcomes)


@app.command()
def detect(
    files: Annotated[
        list[Path],
        typer.Argument(
            parser=place, metavar="FILE...", help="Word files (.docx) or plain text (.txt)."
        ),
    ],
    people: PeopleFile = None,
    policy: PolicyFile = None,
) -> None:
    """List who and what was found, a line of JSON each. Writes no files.

    For plain text, start and end count the characters of the file, line ends and all.
    """
    with exits():
        from redactor.batch.detected import detected

        rules, roster = load_policy(policy, warn=False), load_roster(people)
        for folder in (path for path in files if path.is_dir()):
            require_file(folder)
        done = 0
        for path in files:
            try:
                for line in detected(path, rules, roster):
                    show(json.dumps(line, ensure_ascii=False))
                done += 1
            except FileError as error:
                say(f"{path.name}: {error} {error.hint}")
        finish(done, len(files))


@app.command()
def verify(
    file: Annotated[
        Path,
        typer.Argument(
            parser=place,
            metavar="FILE",
            help="The Part 1, or what became of it: .docx, .pdf, .html, .txt …",
        ),
    ],
    against: Annotated[
        Path, typer.Option(parser=place, metavar="DIR", help="The output folder with its vault.")
    ],
    document: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Which minutes of the folder, if the file is called differently."
        ),
    ] = "",
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Check a published file against what was redacted and sealed.

    It may be any file, ours or not. Exit code 0: all of it was planned for publication. 1: it leaks, or it cannot be proven not to,
    or the folder's ledger has been tampered with.
    """
    with exits():
        from redactor.batch.vault import check_published
        from redactor.ledger import check_ledger
        from redactor.release import Folder

        rules = load_policy(policy, warn=False)
        secret = find_passphrase(passphrase_file, new=False)
        held_against = check_published(file, against, rules, secret, document)
        say(
            f"{file.name}: everything in it was planned for publication, and nothing that was"
            f" redacted or sealed in “{held_against}” was found in it."
        )
        check_ledger(Folder(against).ledger)


@app.command()
def publish(
    folder: Results,
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
    """Write the final files of all documents that are approved.

    They go to DIR/published, under a neutral name, as Word file and (with LibreOffice) as PDF.
    """
    with exits():
        from redactor.batch.publish import of_nobody, of_one_meeting
        from redactor.release import Folder
        from redactor.report import publications

        approving = [named(name, "Say who approved.") for name in approved_by or ()]
        rules = load_policy(policy)
        with open_cabinet(folder, rules, passphrase_file) as (cabinet, secret):
            require_ledger(cabinet.folder.ledger)
            done = _publications(cabinet, secret, approving)
        publications(done, of_nobody(Folder(folder), done), of_one_meeting(done))
        whole = sum(p.status in {"published", "unchanged"} for p in done)
        finish(whole, len(done), "not published, or not with their PDF")


@app.command()
def redline(
    sealed: Annotated[
        Path, typer.Argument(parser=place, metavar="FILE", help="A .age file in the folder vault.")
    ],
    out: Annotated[
        Path, typer.Option(parser=here, metavar="FILE", help="Where to write the redline, sealed.")
    ],
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a sealed Word file that shows each redaction as a revision.

    The revisions can be accepted or rejected in Word. It holds the whole original: it is sealed, and opens with the passphrase. `amend` reads back
    what was accepted and rejected.
    """
    with exits():
        from redactor.batch.redline import sealed_redline

        require_file(sealed)
        rules = load_policy(policy)
        require_new(out)
        with open_cabinet(sealed.parent.parent, rules, passphrase_file) as (cabinet, secret):
            data = sealed_redline(cabinet, sealed.stem, secret)
        write_new(out, data)
        say(f"{out} opens in Word and LibreOffice with the passphrase. Save it there as it is.")


@app.command()
def amend(
    folder: Results,
    file: Annotated[
        Path,
        typer.Argument(parser=place, metavar="FILE", help="A redline that somebody has worked on."),
    ],
    by: Annotated[
        str, typer.Option(metavar="NAME", help="Whose decisions these are: a name or an office.")
    ],
    policy: PolicyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take in what somebody decided in a redline.

    That is what they accepted, rejected and commented on.
    """
    with exits():
        from datetime import UTC, datetime

        from redactor.acts import Signer
        from redactor.batch.redline import amend as take_in
        from redactor.batch.work import read
        from redactor.data import Role

        signer = Signer(named(by, "Say whose decisions these are."), Role.CLERK)
        require_file(file)
        rules = load_policy(policy)
        data = read(file, rules).data
        with open_cabinet(folder, rules, passphrase_file) as (cabinet, secret):
            done = take_in(cabinet, data, secret, signer, datetime.now(UTC))
        if done.in_clear:
            say(f"{file.name} was saved without the passphrase: the original lies there in clear.")
            say("Delete it, also where Word has put copies.")
        say(f"{done.stem}: {done.decisions} decisions and {done.comments} comments taken in.")
        if done.unclear:
            say(f"Half accepted, or with other words, and so still to decide: {done.unclear}.")
        if done.others:
            say(f"Revision marks that are not ours, and so not taken in: {done.others}.")
        if done.decisions:
            say("Part 1 is made anew by the next run or publish.")


@app.command("open")
def open_(
    sealed: Annotated[
        Path,
        typer.Argument(
            parser=place,
            metavar="FILE",
            help="A file in the folder part2, or a .age file in vault.",
        ),
    ],
    out: Annotated[
        Path, typer.Option(parser=here, metavar="FILE", help="Where to write it, in clear.")
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Open a sealed file: a Part 2, or the original from the vault."""
    with exits():
        from redactor.batch.vault import opened

        require_file(sealed)
        require_outside(out)
        require_new(out)
        write_new(out, opened(sealed, find_passphrase(passphrase_file, new=False)))
        say(f"{out} is not sealed: keep it safe, and delete it when you are done.")


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
    workers: int | str,
    findings: Path | None = None,
) -> list[Outcome]:
    from redactor.batch import Settings, begun, made_by, run_batch
    from redactor.release import folder_identity, open_folder
    from redactor.report import progress

    with open_folder(out) as folder, begun(workers, found) as who, stopping():
        identity = str(folder_identity(folder, passphrase))
        now = made_by(folder, policy, roster)
        settings = Settings(policy, passphrase, identity, roster, now)
        return list(progress(run_batch(found, folder, settings, who, findings), len(found)))


def _publications(
    cabinet: Cabinet, passphrase: str, approved_by: Sequence[str]
) -> list[Publication]:
    from datetime import UTC, datetime
    from functools import partial

    from redactor.batch.publish import Printing, publish_folder
    from redactor.pdf import as_pdf, office

    program = office()
    if not program:
        say("Note: without LibreOffice there are no PDFs; the Word files are complete.")
    converter = partial(as_pdf, program=program) if program else None
    printing = Printing(cabinet, passphrase, datetime.now(UTC), converter)
    return list(publish_folder(printing, approved_by))


def _recalled(
    found: Sequence[Found], out: Path, policy: Policy, roster: tuple[RosterEntry, ...]
) -> tuple[Found, ...]:
    from redactor.batch import made_by, recall
    from redactor.release import Folder

    folder = Folder(out)
    return recall(folder, found, made_by(folder, policy, roster))


def _finish_batch(outcomes: Sequence[Outcome]) -> None:
    done = sum(outcome.status == "done" for outcome in outcomes)
    if unchanged := sum(outcome.unchanged for outcome in outcomes):
        say(f"Unchanged since the last run, and so not done again: {unchanged}.")
    finish(done, len(outcomes))
