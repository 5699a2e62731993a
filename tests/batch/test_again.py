"""A second run does only what has changed, says so, and trusts nothing that was tampered with."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from product import PASSPHRASE, SECRETS, environment, minutes, redactor

from redactor import ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = ["a.docx", "b.docx"]
PEOPLE = "name,role,aliases,publish\nOsian Grug,pupil,,no\n"


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two sets of minutes that have been done once."""
    home = tmp_path_factory.mktemp("done")
    (home / "in").mkdir()
    for name in NAMES:
        (home / "in" / name).write_bytes(minutes())
    (home / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    assert run(home) == {"a.docx": False, "b.docx": False}
    return home


@pytest.fixture
def home(done: Path, tmp_path: Path) -> Path:
    shutil.copytree(done, tmp_path, dirs_exist_ok=True)
    return tmp_path


def run(home: Path, *options: str | Path, file: str = "passphrase.txt") -> dict[str, bool]:
    """Run over the folder; for each file that is done, whether it was left as it was."""
    result = redactor(
        "run", home / "in", "--out", home / "out", "--jobs", "1", "--json", *options,
        "--passphrase-file", home / file, env=environment(home / "tmp"),
    )  # fmt: skip
    assert result.code == 0, result.err
    return {outcome["name"]: outcome["unchanged"] for outcome in json.loads(result.out)}


def files(home: Path) -> dict[str, bytes]:
    out = home / "out"
    return {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file()}


def test_an_unchanged_folder_is_left_as_it_is_without_a_passphrase(home: Path) -> None:
    before = files(home)
    assert run(home, file="there is none.txt") == {"a.docx": True, "b.docx": True}
    assert files(home) == before


def test_what_is_remembered_says_nothing_of_the_minutes_or_the_names_of_files(home: Path) -> None:
    text = (home / "out" / ".redactor-done.jsonl").read_text(encoding="utf-8")
    assert len(text.splitlines()) == len(NAMES)
    assert [word for word in (*SECRETS, "Mulcaster", "Bakare") if word in text] == []


def test_a_killed_run_may_leave_half_a_line(home: Path) -> None:
    memory = home / "out" / ".redactor-done.jsonl"
    memory.write_bytes(memory.read_bytes()[:-20])
    assert run(home) == {"a.docx": True, "b.docx": False}


def change_minutes(home: Path) -> None:
    (home / "in" / "b.docx").write_bytes(minutes("Minutes", "Present: Mrs Ada Bakare (Chair)"))


def change_part_1(home: Path) -> None:
    part1 = home / "out" / "part1" / "b.docx"
    part1.write_bytes(part1.read_bytes() + b" ")


def lose(place: str) -> Callable[[Path], None]:
    return lambda home: (home / "out" / place).unlink()


@pytest.mark.parametrize(
    "change",
    [
        change_minutes,
        change_part_1,
        lose("part1/b.docx"),
        lose("part2/b.docx"),
        lose("vault/b.age"),
    ],
)
def test_only_what_changed_is_done_again(home: Path, change: Callable[[Path], None]) -> None:
    change(home)
    assert run(home) == {"a.docx": True, "b.docx": False}
    assert run(home) == {"a.docx": True, "b.docx": True}
    entries = ledger.check_ledger(home / "out" / "ledger.jsonl")
    assert (entries[-2].event, entries[-2].facts["unchanged"]) == ("run", 1)


def test_other_people_or_another_policy_do_everything_again(home: Path) -> None:
    (home / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (home / "policy.toml").write_text('title = "Ours"\n', encoding="utf-8")
    for options in (["--people", home / "people.csv"], ["--policy", home / "policy.toml"]):
        assert run(home, *options) == {"a.docx": False, "b.docx": False}
        assert run(home, *options) == {"a.docx": True, "b.docx": True}


def test_lists_of_findings_are_made_of_all_files(home: Path) -> None:
    assert run(home, "--findings", home / "found") == {"a.docx": False, "b.docx": False}
    assert sorted(path.name for path in (home / "found").iterdir()) == ["a.jsonl", "b.jsonl"]


def test_the_clerk_is_told(home: Path) -> None:
    result = redactor("run", home / "in", "--out", home / "out", env=environment(home / "tmp"))
    assert "unchanged" in result.out
    assert "Unchanged since the last run, and so not done again: 2." in result.err
    assert result.last == "All 2 files are done."
