"""`redactor-review`: what is served, to whom, and where; the only module here that says anything.

Django reads its settings when it is first imported, so everything that needs it waits.
"""

from __future__ import annotations

import getpass
import secrets
import tempfile
import webbrowser
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from redactor.console import exits, find_passphrase, here, load_policy, load_roster, say
from redactor.errors import UsageError
from redactor.samples import DEMO_PASSPHRASE, samples

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.web.rooms.keys import Keys

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a traceback with local variables would show the minutes
    rich_markup_mode=None,
)

Port = Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")]
Browser = Annotated[bool, typer.Option(help="Open the browser.")]
PolicyFile = Annotated[
    Path | None, typer.Option("--policy", help="The policy that the folder was made with.")
]
PeopleFile = Annotated[Path | None, typer.Option("--people", help="people.csv, for files added.")]
PassphraseFile = Annotated[
    Path | None, typer.Option(help="Text file with the passphrase. Without it you are asked.")
]
Database = Annotated[
    str,
    typer.Option(
        envvar="DATABASE_URL",
        help="For example sqlite:///C:/review/review.sqlite3 or postgres://…",
    ),
]


@app.callback()
def _installed() -> None:
    """Review what redactor proposes: see what was cut, decide, sign off, publish."""
    with exits():
        if find_spec("django") is None:
            raise UsageError(
                "The review application is not installed.", "Install redactor with its extra: web."
            )


@app.command("open")
def open_(  # noqa: PLR0913  # one parameter an option
    folder: Annotated[
        Path, typer.Argument(parser=here, metavar="OUT", help="The output folder of run.")
    ],
    *,
    name: Annotated[str, typer.Option("--as", help="Whose decisions these are.")] = "",
    policy: PolicyFile = None,
    people: PeopleFile = None,
    passphrase_file: PassphraseFile = None,
    port: Port = 0,
    browser: Browser = True,
) -> None:
    """Review a folder on this machine, alone; a new folder is made."""
    with exits():
        _require_ours(folder)
        rules, roster = load_policy(policy), load_roster(people)
        keys = _keys(folder, rules, roster, _passphrase(folder, passphrase_file))
        account = _slug(name or getpass.getuser()) or "clerk"
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            from redactor.web.serving import Opening, serve_alone

            opening = Opening(_sqlite(Path(home)), "127.0.0.1", port)
            serve_alone(
                opening, folder, keys, account, lambda link: _started(link, browser=browser)
            )


@app.command()
def demo(
    out: Annotated[
        Path, typer.Option(parser=here, metavar="DIR", help="Folder for the results.")
    ] = Path("redactor-review-demo"),
    *,
    port: Port = 0,
    browser: Browser = True,
) -> None:
    """Look at everything with invented minutes, two boards and three people."""
    with exits():
        from redactor.web.serving import Opening, serve_demo

        home = samples()
        rules, roster = load_policy(home / "policy.toml"), load_roster(home / "people.csv")
        folders = [out / "first", out / "second"]
        opened = [(folder, _keys(folder, rules, roster, DEMO_PASSPHRASE)) for folder in folders]
        say(f"Invented minutes from {home}. The page shows how they are read.")
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
            opening = Opening(_sqlite(Path(temporary)), "127.0.0.1", port)
            serve_demo(opening, opened, home, lambda link: _started(link, browser=browser))


@app.command()
def serve(  # noqa: PLR0913  # one parameter an option
    boards: Annotated[
        list[str],
        typer.Argument(metavar="NAME=FOLDER...", help="Boards by their short names."),
    ],
    *,
    database: Database,
    origin: Annotated[
        str, typer.Option(help="What the browser shows, e.g. https://minutes.trust.example")
    ],
    policy: PolicyFile = None,
    people: PeopleFile = None,
    passphrase_file: PassphraseFile = None,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    port: Port = 8080,
) -> None:
    """Serve a trust: accounts, boards, roles, a second factor. TLS is the proxy's in front of it."""
    with exits():
        from redactor.web.serving import Opening, serve_trust

        rules, roster = load_policy(policy), load_roster(people)
        found = _folders(boards)
        for folder in found.values():
            _require_ours(folder)
        secret = find_passphrase(passphrase_file, new=False)
        opened = {slug: (path, _keys(path, rules, roster, secret)) for slug, path in found.items()}
        opening = Opening(database, host, port, origin)
        serve_trust(opening, opened, lambda: say(f"Serving {origin}. Ctrl-C ends it."))


@app.command()
def account(
    name: Annotated[str, typer.Argument(help="The account's name.")],
    *,
    database: Database,
    seats: Annotated[
        list[str] | None,
        typer.Option(
            "--seat",
            metavar="BOARD=OFFICE",
            help="Office: clerk or trustee. In the place of all others; without it they stay.",
        ),
    ] = None,
    reset: Annotated[
        bool, typer.Option("--reset", help="New password and second factor, and no lock-out.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Close the account.")] = False,
) -> None:
    """Make an account, or change it; its first password is shown once."""
    with exits():
        from redactor.web.serving import Opening, prepare

        prepare(Opening(database, "127.0.0.1", 0, "https://localhost"))
        from redactor.web.accounts import close, provide, seats_of

        if remove:
            close(name)
            say(f"The account {name} is closed.")
            return
        password = provide(name, _seats(seats or []), reset=reset)
        if password:
            say(f"The password of {name}, which is shown this once: {password}")
        say(f"The seats of {name}: {seats_of(name)}.")


def main() -> None:
    """Entry point."""
    app()


def _keys(folder: Path, policy: object, roster: object, passphrase: str) -> Keys:
    from functools import partial

    from redactor.pdf import as_pdf, office
    from redactor.release import folder_identity, open_folder
    from redactor.web.rooms.keys import Keys

    with open_folder(folder) as opened:
        identity = folder_identity(opened, passphrase)
    program = office()
    converter = partial(as_pdf, program=program) if program else None
    return Keys(identity, passphrase, policy, roster, converter)  # type: ignore[arg-type]


def _require_ours(folder: Path) -> None:
    from redactor.release import require_ours

    require_ours(folder)
    if not folder.exists():
        say(f"Note: there is no folder {folder} yet; it is made.")


def _passphrase(folder: Path, path: Path | None) -> str:
    from redactor.release import Folder

    return find_passphrase(path, new=not Folder(folder).identity.is_file())


def _folders(boards: Sequence[str]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for text in boards:
        slug, _, path = text.partition("=")
        if not path or slug != _slug(slug) or slug in found:
            raise UsageError(
                "A board is named as in lab=C:/Minutes/LAB, with small letters, each once.",
                "See redactor-review serve --help.",
            )
        found[slug] = here(path)
    return found


def _seats(seats: Iterable[str]) -> dict[str, str]:
    found = {}
    for text in seats:
        board, _, office = text.partition("=")
        if office not in {"clerk", "trustee"}:
            raise UsageError("A seat is named as in lab=clerk.", "Offices: clerk, trustee.")
        found[board] = office
    return found


def _slug(text: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "-" for c in text.casefold()).strip("-")


def _sqlite(home: Path) -> str:
    return f"sqlite:///{(home / f'{secrets.token_hex(4)}.sqlite3').as_posix()}"


def _started(link: str, *, browser: bool) -> None:
    say(f"Open this link; it works once:\n    {link}\nCtrl-C ends the program.")
    if browser:
        webbrowser.open(link)


if __name__ == "__main__":
    main()
