"""Minutes by address: read from any place that fsspec knows, and like those of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from product import PASSPHRASE, environment, minutes, redactor

from redactor.batch import Settings, collect, made_by, recall, run_batch
from redactor.batch.collect import located
from redactor.errors import UsageError
from redactor.policy import load
from redactor.release import folder_identity, open_folder

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
        (outcome,) = run_batch(found, folder, settings, 1, None)
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
