"""The batch in one process: what is written, what is recorded, and what a fault costs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from product import SECRETS, minutes

from redactor import ledger
from redactor.batch import Outcome, Settings, collect, run_batch
from redactor.batch.outcome import Done
from redactor.batch.work import do
from redactor.errors import LedgerError
from redactor.policy import load
from redactor.release import Folder, open_folder
from redactor.seal.vault import new_identity, open_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

IDENTITY = new_identity()
SETTINGS = Settings(load(), "kettle orange window", str(IDENTITY))


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    with open_folder(tmp_path / "out") as opened:
        yield opened


def run(folder: Folder, *names: str, findings: Path | None = None) -> list[Outcome]:
    inbox = folder.root.parent / "in"
    inbox.mkdir(exist_ok=True)
    for name in names:
        (inbox / name).write_bytes(minutes())
    return list(run_batch(collect([inbox], folder.root), folder, SETTINGS, None, findings))


def test_what_is_counted_is_what_was_done(folder: Folder) -> None:
    (outcome,) = run(folder, "FGB.docx")
    assert (outcome.status, outcome.part2_items, outcome.message) == ("done", 2, "")
    assert outcome.redactions >= 1
    assert outcome.removed["document property"] > 0
    start, done = ledger.check_ledger(folder.ledger)
    assert (start.event, start.facts["files"]) == ("run", 1)
    assert done.facts["part2_items"] == 2
    assert {"source", "part1", "policy", "version"} <= done.facts.keys()


def test_the_vault_has_the_original_and_who_is_behind_a_placeholder(folder: Folder) -> None:
    run(folder, "FGB.docx")
    kept = open_vault(folder.vault("FGB").read_bytes(), IDENTITY)
    assert kept.original == (folder.root.parent / "in" / "FGB.docx").read_bytes()
    assert kept.key["[Pupil A]"] == "Osian Grug"


def test_an_outcome_and_a_result_show_no_text_of_the_minutes(tmp_path: Path) -> None:
    (tmp_path / "FGB.docx").write_bytes(minutes())
    result = do(tmp_path / "FGB.docx", SETTINGS)
    assert isinstance(result, Done)
    assert [secret for secret in (*SECRETS, SETTINGS.passphrase) if secret in f"{result}{SETTINGS}"] == []  # fmt: skip


def test_a_ledger_that_was_changed_stops_the_run_before_anything_is_written(folder: Folder) -> None:
    run(folder, "FGB.docx")
    folder.part1("FGB").unlink()
    text = folder.ledger.read_text(encoding="utf-8")
    folder.ledger.write_text(text.replace('"done"', '"gone"'), encoding="utf-8")
    with pytest.raises(LedgerError, match="has been changed"):
        run(folder)
    assert not folder.part1("FGB").exists()


def test_a_file_that_cannot_be_put_in_place_fails_and_the_next_is_done(folder: Folder) -> None:
    (folder.part2("a") / "in the way").mkdir(parents=True)
    outcomes = run(folder, "a.docx", "b.docx")
    assert [(outcome.name, outcome.status) for outcome in outcomes] == [
        ("a.docx", "failed"), ("b.docx", "done"),
    ]  # fmt: skip
    assert outcomes[0].hint
    assert sorted(path.name for path in (folder.root / "part1").iterdir()) == ["b.docx"]
    events = Counter(entry.event for entry in ledger.check_ledger(folder.ledger))
    assert events == {"run": 1, "failed": 1, "done": 1}


def test_an_outdated_part_1_that_cannot_be_removed_is_told(folder: Folder) -> None:
    (folder.part1("a") / "in the way").mkdir(parents=True)
    (outcome,) = run(folder, "a.docx")
    assert outcome.status == "failed"
    assert "remove it by hand" in outcome.hint


def test_a_file_whose_findings_cannot_be_written_is_not_done(
    folder: Folder, tmp_path: Path
) -> None:
    (tmp_path / "findings").touch()
    (outcome,) = run(folder, "a.docx", findings=tmp_path / "findings")
    assert outcome.status == "failed"
    assert not folder.part1("a").exists()


def test_a_withheld_file_leaves_nothing_but_its_line(folder: Folder, tmp_path: Path) -> None:
    (outcome,) = run(folder, "Osian Grug’s exclusion.docx", findings=tmp_path / "findings")
    assert outcome.status == "withheld"
    assert "Rename it" in outcome.hint
    for part in ("part1", "part2", "vault"):
        assert list((folder.root / part).iterdir()) == []
    assert not (tmp_path / "findings").exists()
