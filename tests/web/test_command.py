"""`redactor-review` as it is started: real processes, asked over HTTP."""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from browser import SECONDS, Server
from product import PASSPHRASE, ROOT, environment
from typer.testing import CliRunner

from redactor.web.command import app

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    location: str
    cookie: str  # of the visit, where one begins
    body: str


def asked(link: str, cookie: str = "", **headers: str) -> Answer:
    address = urlsplit(link)
    connection = http.client.HTTPConnection(address.netloc, timeout=SECONDS)
    with closing(connection):
        connection.request("GET", address.path, headers={"Cookie": cookie, **headers})
        answer = connection.getresponse()
        cookies = (value.partition(";")[0] for value in answer.headers.get_all("Set-Cookie", ()))
        visit = next((c for c in cookies if re.match(r"review-\d+=", c)), "")
        location = answer.getheader("Location") or ""
        return Answer(answer.status, location, visit, answer.read().decode())


def test_one_clerk_comes_in_by_a_link_that_works_once(
    results: tuple[Path, object], tmp_path: Path
) -> None:
    secret = tmp_path / "passphrase.txt"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    folder = str(results[0] / "lab")
    arguments = ["open", folder, "--passphrase-file", str(secret), "--as", "Ffion", "--no-browser"]
    with Server(arguments, tmp_path) as server:
        link = server.said(r"http://127\.0\.0\.1:\d+/enter/[\w-]+/")
        came = asked(link)
        assert (came.status, came.location) == (302, "/")
        origin = link.partition("/enter")[0]
        assert "LAB March" in asked(f"{origin}/board/minutes/", came.cookie).body
        assert asked(link).status == 404
        assert asked(f"{origin}/board/minutes/").status == 302
        rebound = asked(f"{origin}/board/minutes/", came.cookie, Host="elsewhere.example")
        assert rebound.status == 400


def test_two_folders_are_open_in_one_browser(results: tuple[Path, object], tmp_path: Path) -> None:
    secret = tmp_path / "passphrase.txt"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    cookies, pages = [], []
    with ExitStack() as running:
        for board in ("fgb", "lab"):
            (tmp_path / board).mkdir()
            arguments = ["open", str(results[0] / board), "--passphrase-file", str(secret)]
            server = Server([*arguments, "--no-browser"], tmp_path / board)
            link = running.enter_context(server).said(r"http://127\.0\.0\.1:\d+/enter/[\w-]+/")
            cookies.append(asked(link, "; ".join(cookies)).cookie)
            pages.append(f"{link.partition('/enter')[0]}/board/minutes/")
        both = "; ".join(cookies)
        assert "FGB March" in asked(pages[0], both).body
        assert "LAB March" in asked(pages[1], both).body
    assert len({cookie.partition("=")[0] for cookie in cookies}) == 2


@pytest.mark.parametrize("command", ["open", "serve"])
def test_a_folder_of_other_files_is_not_worked_in(tmp_path: Path, command: str) -> None:
    (tmp_path / "FGB March.docx").write_bytes(b"source minutes")
    served = [f"lab={tmp_path}", "--database", "sqlite://", "--origin", "https://x.example"]
    arguments = [command, str(tmp_path)] if command == "open" else [command, *served]
    done = CliRunner().invoke(app, arguments)
    assert (done.exit_code, "holds other files, and no results" in done.output) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["FGB March.docx"]


def test_a_folder_that_is_made_is_told(tmp_path: Path) -> None:
    none = str(tmp_path / "none.txt")
    done = CliRunner().invoke(app, ["open", str(tmp_path / "nwe"), "--passphrase-file", none])
    assert "nwe yet; it is made." in "".join(done.output.split("\n"))
    assert list(tmp_path.iterdir()) == []


def test_the_demonstration_needs_one_command(tmp_path: Path) -> None:
    arguments = ["demo", "--out", str(tmp_path / "demo"), "--no-browser"]
    with Server(arguments, tmp_path) as server:
        link = server.said(r"http://127\.0\.0\.1:\d+/enter/[\w-]+/")
        page = asked(f"{link.partition('/enter')[0]}/board/first/", asked(link).cookie).body
    assert "Reading 6 files" in page
    assert "tegan" in page


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["open", "nowhere", "--passphrase-file", "none.txt"], "cannot be read"),
        (["serve", "fgb", "--database", "sqlite://", "--origin", "http://x"], "A board is named"),
        (["account", "ffion", "--database", "sqlite://", "--seat", "fgb=chair"], "Offices: clerk"),
    ],
)
def test_wrong_usage_is_told_and_nothing_done(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "redactor.web.command", *arguments],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        check=False,
        text=True,
        timeout=SECONDS,
    )
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert not (ROOT / "nowhere").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["open", "s3://trust/lab"],
        ["demo", "--out", "s3://trust/demo"],
        [
            "serve",
            "lab=s3://trust/lab",
            "--database",
            "sqlite:///x",
            "--origin",
            "https://x.example",
        ],
    ],
)
def test_a_folder_by_address_is_refused(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, arguments)
    assert (done.exit_code, "An address cannot be used" in done.output) == (2, True)
