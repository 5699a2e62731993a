"""A trust with two boards and three people, served as the command serves it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from browser import CHROMIUM
from product import PASSPHRASE, minutes
from webapp import OTHER, account, configured, emptied, opened

from redactor.batch import Settings, collect, run_batch
from redactor.policy import load
from redactor.release import folder_identity, open_folder
from redactor.web.rooms import furnish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from redactor.seal.vault import Identity
    from redactor.web.rooms import Room


@dataclass(frozen=True)
class Trust:
    """Its two boards."""

    fgb: Room
    lab: Room
    home: Path = field(repr=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Django, set up once in this process, with an empty database."""
    return configured(tmp_path_factory.mktemp("database"))


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Identity]:
    """Two folders of results, sealed to one identity."""
    home = tmp_path_factory.mktemp("results")
    for board, lines in (("fgb", ()), ("lab", OTHER)):
        (home / "in" / board).mkdir(parents=True)
        (home / "in" / board / f"{board.upper()} March.docx").write_bytes(minutes(*lines))
    with open_folder(home / "fgb") as folder:
        identity = folder_identity(folder, PASSPHRASE)
    (home / "lab" / "vault").mkdir(parents=True)
    shutil.copy(home / "fgb" / "vault" / "identity.age", home / "lab" / "vault")
    settings = Settings(load(), PASSPHRASE, str(identity))
    for board in ("fgb", "lab"):
        with open_folder(home / board) as folder:
            found = collect([home / "in" / board], home / board)
            assert [o.status for o in run_batch(found, folder, settings, None, None)] == ["done"]
    return home, identity


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def trust(
    site: Path,  # noqa: ARG001  # Django must be there
    results: tuple[Path, Identity],
    tmp_path: Path,
) -> Iterator[Trust]:
    """A clerk of both boards, one more and a trustee of one, a clerk of the other, and a stranger."""
    home, identity = results
    for board in ("fgb", "lab"):
        shutil.copytree(home / board, tmp_path / board)
    rooms = {board: opened(board, tmp_path / board, identity) for board in ("fgb", "lab")}
    account("ffion", fgb="clerk", lab="clerk")
    account("gwen", fgb="clerk")
    account("tegan", fgb="trustee")
    account("bran", lab="clerk")
    account("jonah")
    furnish(rooms.values())
    yield Trust(rooms["fgb"], rooms["lab"], tmp_path)
    emptied()
    furnish(())
