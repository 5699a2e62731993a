"""The output folder holds whole files or none, whatever happens while they are written."""

from __future__ import annotations

import hashlib
import itertools
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from redactor import release as module
from redactor.errors import FileError, PassphraseError, UsageError
from redactor.places.disk import LOCK
from redactor.release import (
    Folder,
    Released,
    folder_identity,
    open_folder,
    release,
    withdraw,
    write,
)

PASSPHRASE = "kettle orange window"  # noqa: S105  # guards nothing
OLD = Released(b"old part 1", b"old part 2", b"old vault")
NEW = Released(b"new part 1", b"new part 2", b"new vault")


def files_in(folder: Folder) -> dict[str, bytes]:
    """Everything in the folder but the lock: relative path → bytes."""
    return {
        path.relative_to(folder.root).as_posix(): path.read_bytes()
        for path in sorted(folder.root.rglob("*"))
        if path.is_file() and path.name != LOCK
    }


def in_place(stem: str, released: Released) -> dict[str, bytes]:
    named = {
        f"part1/{stem}.docx": released.part1,
        f"part2/{stem}.docx": released.part2,
        f"vault/{stem}.age": released.vault,
    }
    return {name: data for name, data in named.items() if data is not None}


def block(target: Path) -> None:
    """Put something in the way that no file can replace."""
    target.mkdir()
    (target / "inside").touch()


def test_a_new_folder_is_made_with_its_parts(tmp_path: Path) -> None:
    with open_folder(tmp_path / "Müller & Söhne" / "out") as folder:
        assert sorted(path.name for path in folder.root.iterdir() if path.is_dir()) == [
            "part1",
            "part2",
            "vault",
        ]
        assert folder.ledger == folder.root / "ledger.jsonl"


def test_a_second_run_on_the_same_folder_is_told_so(tmp_path: Path) -> None:
    with open_folder(tmp_path):
        with pytest.raises(UsageError, match="Another run"), open_folder(tmp_path):
            pass
        with pytest.raises(UsageError, match="Another run"), open_folder(tmp_path):
            pass
    with open_folder(tmp_path) as folder:
        assert files_in(folder) == {}


def test_a_file_where_the_folder_should_be_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UsageError, match="a file, not a folder"), open_folder(tmp_path / "out"):
        pass


def test_leftovers_of_a_killed_run_go_and_nothing_else(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "3 June", OLD)
    mine = [tmp_path / "part1" / ".hidden.tmp", tmp_path / ".redactor-notes.tmp"]
    left = [
        tmp_path / part / ".redactor-0123456789abcdef.tmp" for part in (".", *module.WORK_FOLDERS)
    ]
    for path in (*mine, *left):
        path.write_bytes(b"x")
    with open_folder(tmp_path):
        assert [path.exists() for path in left] == [False] * 4
        assert [path.exists() for path in mine] == [True] * 2
        assert Folder(tmp_path).part1("3 June").read_bytes() == OLD.part1


def test_all_three_files_are_released(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "Minutes 3 June", NEW)
        assert files_in(folder) == in_place("Minutes 3 June", NEW)


def test_a_later_release_replaces_an_earlier_one_and_leaves_others_alone(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        release(folder, "b", OLD)
        release(folder, "a", NEW)
        assert files_in(folder) == in_place("a", NEW) | in_place("b", OLD)


def test_a_part_2_that_is_no_longer_there_is_removed(tmp_path: Path) -> None:
    without = Released(b"new part 1", None, b"new vault")
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        release(folder, "a", without)
        assert files_in(folder) == in_place("a", without)


@pytest.mark.parametrize("blocked", ["part1", "part2", "vault"])
def test_when_one_file_cannot_be_written_nothing_new_is_left(tmp_path: Path, blocked: str) -> None:
    with open_folder(tmp_path) as folder:
        target = getattr(folder, blocked)("a")
        block(target)
        with pytest.raises(FileError):
            release(folder, "a", NEW)
        assert list(files_in(folder)) == [f"{blocked}/{target.name}/inside"]


@pytest.mark.parametrize("blocked", ["part1", "part2", "vault"])
def test_when_one_file_cannot_be_replaced_the_earlier_ones_stay(
    tmp_path: Path, blocked: str
) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        target = getattr(folder, blocked)("a")
        target.unlink()
        block(target)
        before = files_in(folder)
        with pytest.raises(FileError):
            release(folder, "a", NEW)
        assert files_in(folder) == before


def refusing(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """What Windows does with a file in this part that Word has open: it stays as it is."""

    def denied(path: Path) -> None:
        if path.parent.name == place and path.suffix == ".docx":
            raise PermissionError(13, "The process cannot access the file", str(path))

    replace, unlink = Path.replace, Path.unlink

    def replace_unless_open(self: Path, target: Path) -> Path:
        denied(target)
        return replace(self, target)

    def unlink_unless_open(self: Path, *, missing_ok: bool = False) -> None:
        denied(self)
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "replace", replace_unless_open)
    monkeypatch.setattr(Path, "unlink", unlink_unless_open)


@pytest.mark.parametrize("place", ["part1", "part2"])
def test_a_file_that_word_has_open_is_told_and_the_earlier_release_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "Noor Okafor", OLD)
        with monkeypatch.context() as windows:
            refusing(windows, place)
            with pytest.raises(FileError, match="another program has it open") as told:
                release(folder, "Noor Okafor", NEW)
        assert "Word" in told.value.hint
        assert "Okafor" not in str(told.value) + told.value.hint
        assert files_in(folder) == in_place("Noor Okafor", OLD)


def test_a_file_that_word_has_open_cannot_be_withdrawn_unnoticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        refusing(monkeypatch, "part1")
        with pytest.raises(FileError, match="another program has it open"):
            withdraw(folder, "a")


def test_withdrawing_takes_part_1_and_keeps_what_is_sealed(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        release(folder, "b", OLD)
        withdraw(folder, "a")
        kept = in_place("a", OLD) | in_place("b", OLD)
        del kept["part1/a.docx"]
        assert files_in(folder) == kept


def test_withdrawing_what_was_never_released_is_nothing(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "b", OLD)
        withdraw(folder, "a")
        withdraw(folder, "../b")
        assert files_in(folder) == in_place("b", OLD)


ODD_STEMS = [
    "Minutes 3 June 2025 (draft)",
    " leading and trailing ",
    "v1.2.final.",
    ".hidden",
    "Cofnodion Tŷ Gŵyr \u2013 é",
    "e\u0301 decomposed",
    "%20&#;'$(x)~",
    "console",
    "identity 2",
    "part1",
]


@pytest.mark.parametrize("stem", ODD_STEMS)
def test_odd_names_are_written_as_they_are(tmp_path: Path, stem: str) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, stem, NEW)
        assert files_in(folder) == in_place(stem, NEW)


@pytest.mark.parametrize("stem", ODD_STEMS)
def test_odd_names_that_windows_allows_are_not_refused_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stem: str
) -> None:
    monkeypatch.setattr(module, "WINDOWS", True)
    with open_folder(tmp_path) as folder:
        release(folder, stem, NEW)
        assert files_in(folder) == in_place(stem, NEW)


@pytest.mark.parametrize("stem", ["", "a/b", "../a", "/etc/a", "a\0b", "identity", "Identity"])
def test_names_that_no_file_can_have_here_are_refused(tmp_path: Path, stem: str) -> None:
    with open_folder(tmp_path) as folder:
        with pytest.raises(FileError) as told:
            release(folder, stem, NEW)
        assert "Rename" in told.value.hint
        assert files_in(folder) == {}


@pytest.mark.parametrize(
    "stem", ["CON", "con", "nul.minutes", "COM1", "lpt² ", "a:b", "a\\b", "a?", "a\nb", "CONOUT$"]
)
def test_names_that_windows_keeps_for_itself_are_refused_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stem: str
) -> None:
    monkeypatch.setattr(module, "WINDOWS", True)
    with open_folder(tmp_path) as folder, pytest.raises(FileError, match="Windows"):
        release(folder, stem, NEW)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the name for a device")
def test_names_that_only_windows_keeps_are_written_elsewhere(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "CON", NEW)
        assert files_in(folder) == in_place("CON", NEW)


def test_a_name_that_is_too_long_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        with pytest.raises(FileError, match="cannot be written") as told:
            release(folder, "x" * 300, NEW)
        assert "too long" in told.value.hint
        assert files_in(folder) == {}


def test_a_single_file_is_written_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    write(tmp_path / "a", b"one")
    write(tmp_path / "a", b"two")
    block(tmp_path / "b")
    with pytest.raises(FileError):
        write(tmp_path / "b", b"three")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    assert (tmp_path / "a").read_bytes() == b"two"


def test_a_folder_keeps_its_identity_and_its_passphrase(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        made = folder_identity(folder, PASSPHRASE)
    with open_folder(tmp_path) as folder:
        sealed = folder.identity.read_bytes()
        assert str(folder_identity(folder, PASSPHRASE)) == str(made)
        with pytest.raises(PassphraseError, match="not the passphrase of this folder"):
            folder_identity(folder, "kettle orange windows")
        assert files_in(folder) == {"vault/identity.age": sealed}


def test_a_weak_passphrase_makes_no_identity(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        with pytest.raises(PassphraseError, match="too short"):
            folder_identity(folder, "secret")
        assert files_in(folder) == {}


def test_a_vault_that_lost_its_identity_gets_no_other_one(tmp_path: Path) -> None:
    with open_folder(tmp_path) as folder:
        release(folder, "a", OLD)
        with pytest.raises(UsageError, match=r"identity\.age"):
            folder_identity(folder, PASSPHRASE)
        assert files_in(folder) == in_place("a", OLD)


# Releases the same documents over and over. Every file starts with the number of its release and
# ends with the hash of the rest, so that half a file and a mixture of two releases both show.
WRITER = """
import hashlib, itertools, sys
from pathlib import Path
from redactor.release import Released, open_folder, release

def sealed(number, kind):
    body = b"%08d %s " % (number, kind) + bytes(200_000)
    return body + hashlib.sha256(body).digest()

with open_folder(Path(sys.argv[1])) as folder:
    for number in itertools.count(int(sys.argv[2])):
        part2 = sealed(number, b"part2") if number % 3 else None
        files = Released(sealed(number, b"part1"), part2, sealed(number, b"vault"))
        release(folder, f"minutes {number % 5}", files)
        print(number, flush=True)
"""


def release_number(path: Path) -> int:
    data = path.read_bytes()
    assert hashlib.sha256(data[:-32]).digest() == data[-32:], f"{path.parent.name}: half a file"
    return int(data[:8])


def kill_while_it_releases(root: Path, first: int, after: int, delay: float) -> None:
    command = [sys.executable, "-c", WRITER, str(root), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:  # noqa: S603  # our own text
        assert writer.stdout is not None
        for _ in range(after):
            assert writer.stdout.readline(), "the writer failed"
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(delay)
        writer.kill()


def test_a_run_that_is_killed_leaves_whole_releases_and_the_next_run_no_leftovers(
    tmp_path: Path,
) -> None:
    chance = random.Random(7)  # noqa: S311  # which moment, not a secret
    for attempt in range(8):
        kill_while_it_releases(
            tmp_path, attempt * 1000, chance.randrange(1, 8), chance.random() / 50
        )
        with open_folder(tmp_path) as folder:
            names = [Path(name).name for name in files_in(folder)]
            assert not [name for name in names if name.startswith(".")]
            for path in itertools.chain(
                *((tmp_path / part).iterdir() for part in module.WORK_FOLDERS)
            ):
                release_number(path)
            for part1 in (tmp_path / "part1").iterdir():
                number = release_number(part1)
                assert release_number(folder.vault(part1.stem)) == number
                assert folder.part2(part1.stem).exists() == bool(number % 3)
                if number % 3:
                    assert release_number(folder.part2(part1.stem)) == number
