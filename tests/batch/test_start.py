"""What is loaded, and when: whoever has nothing to do waits for nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from product import PASSPHRASE, ROOT, SAMPLES, environment

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("spacy", "presidio_analyzer", "presidio_anonymizer", "lxml", "keyring", "dask")
LOADED = """
import json, sys
from redactor.cli import main
sys.argv[0] = "redactor"
try:
    main()
except SystemExit as ended:
    code = ended.code
with open({out!r}, "w") as file:
    json.dump([code, sorted(name.partition(".")[0] for name in sys.modules)], file)
"""


def loaded(folder: Path, *arguments: str | Path) -> tuple[int, set[str]]:
    """The exit code of a command, and the packages that it has imported."""
    said = folder / "loaded.json"
    program = LOADED.format(out=str(said))
    subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program, *map(str, arguments)],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=environment(folder / "tmp"),
    )
    code, names = json.loads(said.read_text("utf-8"))
    return code or 0, set(names)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(min(SAMPLES.rglob("*.docx")), folder)
    (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
    return folder


def test_a_run_that_has_nothing_to_do_loads_no_model(tmp_path: Path, inbox: Path) -> None:
    secret = ("--passphrase-file", tmp_path / "passphrase")
    command = ("run", inbox, "--out", tmp_path / "out", "--jobs", "1", *secret)
    first_code, first = loaded(tmp_path, *command)
    again_code, again = loaded(tmp_path, *command)
    assert first_code == again_code == 0
    assert {"spacy", "presidio_analyzer", "lxml"} <= first
    assert again.isdisjoint(HEAVY)


def test_with_workers_the_process_that_writes_loads_no_model(tmp_path: Path, inbox: Path) -> None:
    secret = ("--passphrase-file", tmp_path / "passphrase")
    code, names = loaded(tmp_path, "run", inbox, "--out", tmp_path / "out", "--jobs", "2", *secret)
    assert code == 0
    assert names.isdisjoint({"spacy", "presidio_analyzer", "onnxruntime"})


@pytest.mark.parametrize(
    "arguments", [("--help",), ("run", "--help"), ("run", "nowhere"), ("run",)], ids=" ".join
)
def test_help_and_wrong_arguments_load_nothing_heavy(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    _, names = loaded(tmp_path, *arguments)
    assert names.isdisjoint(HEAVY)
