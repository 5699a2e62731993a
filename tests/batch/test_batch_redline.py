"""A redline goes out sealed, is worked on in Word, and comes back as decisions."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from product import PASSPHRASE, environment, minutes, printed, redactor
from word import edited, reject

from redactor import ledger
from redactor.seal.office import open_office, seal_office

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One set of minutes, run once."""
    home = tmp_path_factory.mktemp("done")
    (home / "in").mkdir()
    (home / "in" / "FGB.docx").write_bytes(minutes())
    (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    assert command(home, "run", home / "in", "--out", home / "out") == 0
    return home


@pytest.fixture
def home(done: Path, tmp_path: Path) -> Path:
    shutil.copytree(done, tmp_path, dirs_exist_ok=True)
    return tmp_path


def command(home: Path, *arguments: str | Path) -> int:
    secret = ("--passphrase-file", home / "passphrase.txt")
    return redactor(*arguments, *secret, env=environment(home / "tmp")).code


def amended(home: Path, by: str = "Ffion Mair") -> tuple[int, str]:
    arguments = ("amend", home / "out", home / "redline.docx", "--by", by)
    result = redactor(
        *arguments, "--passphrase-file", home / "passphrase.txt", env=environment(home / "tmp")
    )
    return result.code, result.err


def test_what_is_rejected_in_word_is_kept_in_part_1(home: Path) -> None:
    out, redline = home / "out", home / "redline.docx"
    assert command(home, "redline", out / "vault" / "FGB.age", "--out", redline) == 0
    assert not redline.read_bytes().startswith(b"PK")
    worked_on = edited(open_office(redline.read_bytes(), PASSPHRASE), reject("Osian", "[Pupil A]"))
    redline.write_bytes(seal_office(worked_on, PASSPHRASE))

    code, said = amended(home, by=" ")
    assert (code, "Say whose decisions these are. Nothing was done." in said) == (2, True)
    code, said = amended(home)
    assert (code, "FGB: 1 decisions and 0 comments taken in." in said) == (0, True)
    assert not (out / "part1" / "FGB.docx").exists()
    entries = ledger.check_ledger(out / "ledger.jsonl")
    assert entries[-1].event == "decide"
    assert "Ffion" not in (out / "ledger.jsonl").read_text(encoding="utf-8")

    assert "in clear" not in said
    code, said = amended(home)
    assert (code, "has been changed since" in said) == (1, True)

    assert command(home, "publish", out, "--approved-by", "Ffion Mair") == 1
    assert command(home, "run", home / "in", "--out", out) == 0
    assert "Osian Grug, has raised" in printed((out / "part1" / "FGB.docx").read_bytes())


def test_a_redline_in_which_nothing_was_decided_changes_nothing(home: Path) -> None:
    out, redline = home / "out", home / "redline.docx"
    assert command(home, "redline", out / "vault" / "FGB.age", "--out", redline) == 0
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    code, said = amended(home)
    assert (code, "FGB: 0 decisions and 0 comments taken in." in said) == (0, True)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_a_redline_is_written_over_nothing_and_other_files_are_none(home: Path) -> None:
    redline, vault = home / "redline.docx", home / "out" / "vault" / "FGB.age"
    before = minutes()
    redline.write_bytes(before)
    assert command(home, "redline", vault, "--out", redline) == 2
    assert redline.read_bytes() == before
    code, said = amended(home)
    assert (code, "This file is not a redline made by redactor." in said) == (2, True)
    assert command(home, "redline", home / "FGB.age", "--out", home / "other.docx") == 2


def test_a_redline_that_was_saved_without_the_passphrase_is_told_to_lie_there_in_clear(
    home: Path,
) -> None:
    redline = home / "redline.docx"
    assert command(home, "redline", home / "out" / "vault" / "FGB.age", "--out", redline) == 0
    package = open_office(redline.read_bytes(), PASSPHRASE)
    redline.write_bytes(edited(package, reject("Osian", "[Pupil A]")))
    code, said = amended(home)
    assert (code, "FGB: 1 decisions" in said) == (0, True)
    assert "redline.docx was saved without the passphrase" in said
    assert "Delete it" in said
