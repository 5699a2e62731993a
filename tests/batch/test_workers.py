"""A worker that dies or fails costs one document; the others are done, in their order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from product import PASSPHRASE, SECRETS, environment, minutes, redactor

from redactor import ledger

if TYPE_CHECKING:
    from pathlib import Path

# Python imports a module of this name in every process that it starts. The hook sees each file
# that is opened: one document ends the process as a lack of memory would, one meets an error
# whose message quotes the minutes.
SITECUSTOMIZE = """
import os, sys

def hook(event, arguments):
    if event == "open" and str(arguments[0]).endswith("d deadly.docx"):
        os._exit(137)
    if event == "open" and str(arguments[0]).endswith("b quoting.docx"):
        raise RuntimeError("Ms Delyth Tarn’s phased return")

sys.addaudithook(hook)
"""
NAMES = ["a.docx", "b quoting.docx", "c.docx", "d deadly.docx", "e.docx"]


def test_a_worker_that_dies_costs_one_document(tmp_path: Path) -> None:
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(SITECUSTOMIZE, encoding="utf-8")
    (tmp_path / "in").mkdir()
    for name in NAMES:
        (tmp_path / "in" / name).write_bytes(minutes())
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    result = redactor(
        "run", tmp_path / "in", "--out", tmp_path / "out", "--jobs", "2", "--json",
        "--passphrase-file", tmp_path / "passphrase.txt",
        env=environment(tmp_path / "tmp", PYTHONPATH=str(tmp_path / "hook")),
    )  # fmt: skip
    outcomes = json.loads(result.out)
    assert [outcome["name"] for outcome in outcomes] == NAMES
    statuses = {outcome["name"]: outcome["status"] for outcome in outcomes}
    done = ["a.docx", "c.docx", "e.docx"]
    assert statuses == {
        **dict.fromkeys(done, "done"), "b quoting.docx": "failed", "d deadly.docx": "failed",
    }  # fmt: skip
    assert "RuntimeError" in outcomes[1]["message"]
    assert "ended without a word" in outcomes[3]["message"]
    assert [secret for secret in SECRETS if secret in result.said] == []
    assert result.last == "3 of 5 files are done; the other 2 were not written: see above."
    assert result.code == 1
    assert sorted(path.name for path in (tmp_path / "out" / "part1").iterdir()) == done
    events = [entry.event for entry in ledger.check_ledger(tmp_path / "out" / "ledger.jsonl")]
    assert events == ["run", "done", "failed", "done", "failed", "done"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_workers_that_were_begun_end_with_a_wrong_passphrase(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name, passphrase, code in (
        ("a.docx", PASSPHRASE, 0),
        ("b.docx", f"{PASSPHRASE} not", 2),
    ):
        (tmp_path / "in" / name).write_bytes(minutes())
        (tmp_path / "passphrase.txt").write_text(passphrase, encoding="utf-8")
        result = redactor(
            "run", tmp_path / "in", "--out", tmp_path / "out", "--jobs", "2",
            "--passphrase-file", tmp_path / "passphrase.txt", env=environment(tmp_path / "tmp"),
        )  # fmt: skip
        assert result.code == code
    assert "not the passphrase of this folder" in result.said
    assert list((tmp_path / "tmp").iterdir()) == []
