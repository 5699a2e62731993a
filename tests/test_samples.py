"""The product over every sample: what must go is gone, what must stay stays, what is sealed opens."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from typing import TYPE_CHECKING, Any

import docx
import pytest
from product import PASSPHRASE, SAMPLES, places, printed

from redactor.ooxml import read
from redactor.pipeline import limits
from redactor.policy import load
from redactor.seal.office import open_office

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from conftest import SampleRun

FOLDERS = sorted(folder for folder in SAMPLES.iterdir() if re.match(r"\d\d-", folder.name))
EXPECTED = {
    folder.name: tomllib.loads((folder / "expect.toml").read_text(encoding="utf-8"))
    for folder in FOLDERS
}

# What the product cannot do yet: each is to be mended, and the mark removed.
GAPS: dict[str, dict[str, str]] = {
    "gone": {},
    "kept": {},
}


def each_but_for(kind: str) -> pytest.MarkDecorator:
    """Every sample; the known gaps must fail, or their mark is out of date."""
    gaps = GAPS[kind]
    return pytest.mark.parametrize(
        "sample",
        [
            pytest.param(
                n, marks=[pytest.mark.xfail(reason=gaps[n], strict=True)] if n in gaps else []
            )
            for n in EXPECTED
        ],
    )


each_sample = pytest.mark.parametrize("sample", EXPECTED)
each_with_part_2 = pytest.mark.parametrize(
    "sample", [name for name, expected in EXPECTED.items() if expected["sealed"]]
)


def stem(sample: str) -> str:
    (document,) = (SAMPLES / sample).glob("*.docx")
    return document.stem


def expected(sample: str, kind: str) -> list[Any]:
    found: list[Any] = EXPECTED[sample][kind]
    return found


def part1(sample: str, run: SampleRun) -> bytes:
    return run.file("part1", stem(sample)).read_bytes()


def part2(sample: str, run: SampleRun) -> bytes:
    return open_office(run.file("part2", stem(sample)).read_bytes(), PASSPHRASE)


def assert_none(wrong: Iterable[str]) -> None:
    """All of them are shown, not only the first."""
    listed = list(wrong)
    assert not listed, "\n".join(listed)


def test_the_whole_folder_is_done(sample_run: SampleRun) -> None:
    assert sample_run.result.last == f"All {len(FOLDERS)} files are done."
    assert sample_run.result.code == 0


@each_but_for("gone")
def test_gone(sample: str, sample_run: SampleRun) -> None:
    package = part1(sample, sample_run)
    still = {text: places(text, package) for text in expected(sample, "gone")}
    assert_none(f"{text} ({', '.join(where)})" for text, where in still.items() if where)


@each_but_for("kept")
def test_kept(sample: str, sample_run: SampleRun) -> None:
    text = printed(part1(sample, sample_run))
    assert_none(kept for kept in expected(sample, "kept") if kept not in text)


@each_sample
def test_items_keep_their_number(sample: str, sample_run: SampleRun) -> None:
    document = read(part1(sample, sample_run), "part1", limits(load(None)))
    stubs = [block.text for block in document.blocks]
    starts = [text.split()[0].strip(".:") for text in stubs if text.strip()]
    assert_none(number for number in expected(sample, "items") if number not in starts)


@each_with_part_2
def test_sealed(sample: str, sample_run: SampleRun) -> None:
    text = printed(part2(sample, sample_run))
    assert_none(sealed for sealed in expected(sample, "sealed") if sealed not in text)


@each_sample
def test_no_part_2_is_made_where_nothing_is_confidential(
    sample: str, sample_run: SampleRun
) -> None:
    assert sample_run.file("part2", stem(sample)).exists() == bool(expected(sample, "sealed"))


def test_every_package_opens_in_python_docx_and_in_libreoffice(
    sample_run: SampleRun, tmp_path: Path
) -> None:
    packages = []
    for number, sample in enumerate(EXPECTED):
        made = {"1": part1(sample, sample_run)}
        if expected(sample, "sealed"):
            made["2"] = part2(sample, sample_run)
        for part, data in made.items():
            packages.append(tmp_path / f"{number}-part{part}.docx")
            packages[-1].write_bytes(data)
            assert docx.Document(str(packages[-1])).sections
    assert converted(packages, tmp_path) == {path.stem for path in packages}


def converted(packages: list[Path], folder: Path) -> set[str]:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = (folder / "profile").as_uri()
    subprocess.run(  # noqa: S603  # a program of the system, files of ours
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "txt:Text",
         "--outdir", str(folder), *map(str, packages)],
        check=True,
        capture_output=True,
        timeout=900,
    )  # fmt: skip
    return {path.stem for path in folder.glob("*.txt") if path.stat().st_size}
