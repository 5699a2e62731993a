"""The product against annotated minutes and a canary file that stand beside the repository.

They are judged by scorers that know nothing of the product, as separate processes. Without them
the tests skip: the material belongs to nobody's repository.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from product import PASSPHRASE, environment, redactor

SHARED = Path(__file__).parents[2] / "shared"
GOLD, CANARY = SHARED / "gold", SHARED / "canary"

needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="annotated minutes are not here")
needs_canary = pytest.mark.skipif(not CANARY.is_dir(), reason="the canary maker is not here")


def python(*arguments: object, cwd: Path) -> str:
    """Output of another program; its exit code says whether it found something, not that it failed."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase.txt"
    file.write_text(PASSPHRASE, encoding="utf-8")
    return file


def run(tmp_path: Path, *arguments: str | Path) -> None:
    assert redactor("run", *arguments, env=environment(tmp_path / "tmp")).code == 0


@needs_gold
def test_it_is_good_on_annotated_minutes(tmp_path: Path, passphrase_file: Path) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out"
    python("build_docx.py", *sorted(GOLD.glob("dev/*.gold")), "--out", inbox, cwd=GOLD)
    run(tmp_path, inbox, "--out", out, "--passphrase-file", passphrase_file)
    said = python("score.py", "dev", out, "--passphrase-file", passphrase_file, cwd=GOLD)
    share = {
        name: float(percent)
        for name, percent in re.findall(r"([a-z0-9]+(?: [a-z]+)?) (?:\d+/\d+ )?([\d.]+)%", said)
    }
    assert share["part2 leak"] == 0
    assert share["leaks"] <= 3
    assert share["over"] <= 3
    assert share["part1 kept"] >= 98
    assert share["part2 kept"] == 100


@needs_canary
@pytest.mark.parametrize("rostered", [True, False])
def test_it_leaves_no_canary_where_nobody_looks(
    tmp_path: Path, passphrase_file: Path, *, rostered: bool
) -> None:
    docx, spec = tmp_path / "canary.docx", tmp_path / "canary.json"
    python(CANARY / "make_canary.py", docx, spec, cwd=tmp_path)
    canaries = json.loads(spec.read_text(encoding="utf-8"))["canaries"]
    options: list[str | Path] = []
    if rostered:
        roster = tmp_path / "people.csv"
        rows = "".join(f"{c['name']},pupil\n" for c in canaries)
        roster.write_text(f"name,role\n{rows}", encoding="utf-8")
        options = ["--people", roster]
    out = tmp_path / "out"
    run(tmp_path, docx, "--out", out, "--passphrase-file", passphrase_file, *options)
    found = tmp_path / "found.json"
    part1 = out / "part1" / "canary.docx"
    python(CANARY / "survivors.py", part1, spec, "--quiet", "--json", found, cwd=tmp_path)
    survey = json.loads(found.read_text(encoding="utf-8"))
    seen = {"visible", "story"}  # without a roster, a reader of the page is the detector's matter
    for kind, (left, _) in survey["by_class"].items():
        assert left == 0 or (kind in seen and not rostered), kind
    assert max(survey["part2"].values()) < 0.6
