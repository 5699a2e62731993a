"""Minutes and results by address: in any place that fsspec knows, and like those of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from product import PASSPHRASE, environment, minutes, redactor, secrets_in
from typer.testing import CliRunner
from word import edited, reject

from redactor import ledger, pdf
from redactor.batch import Settings, collect, made_by, recall, run_batch
from redactor.cli import app
from redactor.errors import UsageError
from redactor.places import TEMPORARY, located, place_of
from redactor.policy import load
from redactor.release import Folder, folder_identity, open_folder
from redactor.seal.office import open_office, seal_office

if TYPE_CHECKING:
    from pathlib import Path

upath = pytest.importorskip("upath", reason="needs the extra `urls`")


def test_a_folder_in_memory_is_done_like_any_other_and_only_once(tmp_path: Path) -> None:
    url = "memory://county/minutes"
    place = located(url)
    (place / "autumn").mkdir(parents=True, exist_ok=True)
    (place / "autumn" / "FGB.docx").write_bytes(minutes())
    (place / "notes.md").write_bytes(b"not minutes")
    policy = load()
    found = collect([located(url)], tmp_path)
    assert [file.name for file in found] == ["autumn/FGB.docx"]
    with open_folder(tmp_path) as folder:
        identity = str(folder_identity(folder, PASSPHRASE))
        now = made_by(folder, policy, ())
        settings = Settings(policy, PASSPHRASE, identity, (), now)
        (outcome,) = run_batch(found, folder, settings, None, None)
        assert outcome.status == "done"
        assert folder.part1("FGB").is_file()
        (again,) = recall(folder, found, now)
        assert again.known is not None


def test_a_file_url_gives_the_same_part_1_as_the_path(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    (inbox / "FGB.docx").write_bytes(minutes())
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, "utf-8")
    parts = []
    for name, where in (("path", str(inbox)), ("url", inbox.as_uri())):
        command = ("run", where, "--out", tmp_path / name, "--passphrase-file", secret)
        assert redactor(*command, env=environment(tmp_path / "tmp")).code == 0
        parts.append((tmp_path / name / "part1" / "FGB.docx").read_bytes())
    assert parts[0] == parts[1]


def test_a_place_that_nobody_knows_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="nowhere://"):
        located("nowhere://county/minutes")


def test_a_path_stays_a_path(tmp_path: Path) -> None:
    assert located(str(tmp_path)) == tmp_path


def test_a_folder_of_results_in_memory_is_one_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command, one after the other, in one process: its memory is the place."""
    monkeypatch.setattr(pdf, "office", lambda: "")
    home = "memory://trust [x]"
    for name in ("FGB", "Finance [draft]"):
        (located(f"{home}/in") / f"{name}.docx").write_bytes(minutes())
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, "utf-8")

    def said(*arguments: str | Path, code: int = 0) -> str:
        done = CliRunner().invoke(app, [*map(str, arguments), "--passphrase-file", str(secret)])
        assert done.exit_code == code, done.output
        return done.output

    run = ("run", home, "--out", f"{home}/out", "--jobs", "1")  # the results lie in the input
    assert "All 2 files are done." in said(*run)
    out = Folder(located(f"{home}/out"))
    assert secrets_in(out.part1("Finance [draft]").read_bytes()) == {}
    before = out.part1("FGB").read_bytes(), out.vault("FGB").read_bytes()
    assert "so not done again: 2" in said(*run)
    assert (out.part1("FGB").read_bytes(), out.vault("FGB").read_bytes()) == before

    part1, vault = f"{home}/out/part1/FGB.docx", f"{home}/out/vault/FGB.age"
    assert "planned for publication" in said("verify", part1, "--against", f"{home}/out")
    said("open", vault, "--out", tmp_path / "FGB.docx")
    assert (tmp_path / "FGB.docx").read_bytes() == located(f"{home}/in/FGB.docx").read_bytes()
    assert "cannot be used" in said("open", vault, "--out", f"{home}/FGB.docx", code=2)

    redline = tmp_path / "redline.docx"
    said("redline", vault, "--out", redline)
    worked_on = edited(open_office(redline.read_bytes(), PASSPHRASE), reject("Osian", "[Pupil A]"))
    (located(home) / "replies" / "redline.docx").write_bytes(seal_office(worked_on, PASSPHRASE))
    amended = said("amend", f"{home}/out", f"{home}/replies/redline.docx", "--by", "Ffion Mair")
    assert "FGB: 1 decisions" in amended
    assert not out.part1("FGB").exists()

    first = said("publish", f"{home}/out", "--approved-by", "Tegan Lloyd", code=1)
    assert "It has been made anew." in first
    assert out.part1("FGB").exists()
    assert "published" in said("publish", f"{home}/out", "--approved-by", "Tegan Lloyd")
    published = place_of(out.root).names(out.root / "published")
    assert len(published) == 2
    assert "unchanged" in said("publish", f"{home}/out", "--approved-by", "Tegan Lloyd")
    events = [entry.event for entry in ledger.check_ledger(out.ledger)]
    assert events[:3] == ["run", "done", "done"]
    assert events.count("published") == 2
    for path in place_of(out.root).files(out.root):
        assert not TEMPORARY.fullmatch(path.name)


def test_no_folder_of_results_is_told_by_its_address_too(tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, "utf-8")
    command = ["publish", "memory://nothing", "--passphrase-file", str(secret)]
    done = CliRunner().invoke(app, command)
    assert (done.exit_code, "no results of redactor in" in done.output) == (2, True)
