"""A run that is killed at any moment leaves whole files or none; running it again completes it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from product import PASSPHRASE, ROOT, environment, minutes, printed, redactor, secrets_in

from redactor import ledger
from redactor.pipeline import recheck
from redactor.policy import load
from redactor.release import TEMPORARY, Folder
from redactor.seal.office import open_office
from redactor.seal.vault import Identity, open_identity, open_vault

DOCUMENTS = 5
POLICY = load()
SOURCE = minutes()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(DOCUMENTS):
        (folder / f"FGB {number}.docx").write_bytes(SOURCE)
    (tmp_path / "passphrase.txt").write_text(PASSPHRASE, encoding="utf-8")
    return folder


def command(inbox: Path, jobs: int) -> list[str | Path]:
    home = inbox.parent
    return [
        "run", inbox, "--out", home / "out", "--jobs", str(jobs),
        "--passphrase-file", home / "passphrase.txt",
    ]  # fmt: skip


def kill_in_the_middle(inbox: Path, jobs: int, chance: random.Random) -> None:
    """Start a run, and kill it after some documents and a moment more."""
    out = Folder(inbox.parent / "out")
    before, wanted = lines(out.ledger), chance.randrange(DOCUMENTS + 1)
    run = subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "redactor", *map(str, command(inbox, jobs))],
        cwd=ROOT,
        env=environment(inbox.parent / "tmp"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while run.poll() is None and lines(out.ledger) < before + wanted:
        time.sleep(0.002)
    time.sleep(chance.random() * (0.1 if wanted else 2.0))
    run.kill()
    run.wait()


def lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def whole(out: Folder, identity: Identity | None) -> int:
    """Check every file of the folder; how many Part 1 there are."""
    for path in out.root.rglob("*"):
        assert path.is_dir() or TEMPORARY.fullmatch(path.name) or path.suffix in {".docx", ".age", ".jsonl", ".lock"}  # fmt: skip
    for part2 in (out.root / "part2").glob("*.docx"):
        package = open_office(part2.read_bytes(), PASSPHRASE)
        assert "phased return after surgery" in printed(package)
    for vault in (out.root / "vault").glob("FGB*.age"):
        assert identity is not None
        assert open_vault(vault.read_bytes(), identity).original == SOURCE
    part1s = list((out.root / "part1").glob("*.docx"))
    for part1 in part1s:
        assert identity is not None
        assert out.part2(part1.stem).exists()
        contents = open_vault(out.vault(part1.stem).read_bytes(), identity)
        assert recheck(part1.read_bytes(), part1.name, contents.review, POLICY).leaks == ()
        assert secrets_in(part1.read_bytes()) == {}
    return len(part1s)


def identity_of(out: Folder, known: Identity | None) -> Identity | None:
    if known is None and out.identity.exists():
        return open_identity(out.identity.read_bytes(), PASSPHRASE)
    return known


def still_running(marker: str) -> list[str]:
    """Processes that were started with the marker in their environment, where /proc tells."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if marker.encode() in (process / "environ").read_bytes():
                found.append(process.name)
        except OSError:
            continue
    return found


def no_worker_outlives(inbox: Path) -> None:
    """Nobody else would end them, and they hold minutes in memory."""
    marker = f"TMPDIR={inbox.parent / 'tmp'}"
    for _ in range(3_000):  # five minutes, on a busy machine
        if not still_running(marker):
            return
        time.sleep(0.1)
    assert still_running(marker) == []


def test_a_run_that_is_killed_leaves_whole_files_and_can_be_completed(inbox: Path) -> None:
    chance = random.Random(2)  # noqa: S311  # moments, not secrets
    out = Folder(inbox.parent / "out")
    identity = None
    for jobs in (1, 2, 1, 1, 2, 1):
        kill_in_the_middle(inbox, jobs, chance)
        no_worker_outlives(inbox)
        identity = identity_of(out, identity)
        whole(out, identity)
    result = redactor(*command(inbox, 2), env=environment(inbox.parent / "tmp"))
    assert (result.code, result.last) == (0, f"All {DOCUMENTS} files are done.")
    assert whole(out, identity_of(out, identity)) == DOCUMENTS
    assert not [path for path in out.root.rglob("*") if TEMPORARY.fullmatch(path.name)]
    entries = ledger.check_ledger(out.ledger)
    last = max(place for place, entry in enumerate(entries) if entry.event == "run")
    done = [entry.event for entry in entries[last + 1 :]]
    assert done == ["done"] * (DOCUMENTS - int(str(entries[last].facts["unchanged"])))


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is another thing there")
@pytest.mark.parametrize("moment", [0.0, 0.3, 1.0, 4.0])
def test_ctrl_c_is_answered_in_plain_words_whenever_it_comes(inbox: Path, moment: float) -> None:
    run = subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "redactor", *map(str, command(inbox, jobs=3))],
        cwd=ROOT,
        env=environment(inbox.parent / "tmp"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,  # so that nobody else of these tests hears of it
    )
    lock = inbox.parent / "out" / ".redactor.lock"
    while run.poll() is None and not lock.exists():
        time.sleep(0.002)
    time.sleep(moment)
    os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to all of its processes
    _, said = run.communicate()
    lines = said.decode("utf-8").splitlines()
    assert [line for line in lines if "Traceback" in line or "KeyboardInterrupt" in line] == []
    assert "Stopped. What is in the output folder is whole." in lines
    assert lines[-1] == "Run the same command again: it goes on where it was stopped."
    assert run.returncode == 1
    again = redactor(*command(inbox, jobs=1), env=environment(inbox.parent / "tmp"))
    assert again.last == f"All {DOCUMENTS} files are done."
