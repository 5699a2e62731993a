"""Sealed files opened again, and a Part 1 held against the vault: what is refused, and how."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from product import PASSPHRASE, SAMPLES, minutes

from redactor.batch.vault import check_published, opened
from redactor.errors import (
    PassphraseError,
    RedactorError,
    SealError,
    UsageError,
    Vanished,
    Withheld,
)
from redactor.policy import load

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import SampleRun

STEM = "Thistledown Fed Premises Cttee 2025-03-04"
POLICY = load(SAMPLES / "policy.toml")


def test_the_original_is_no_part_1(sample_run: SampleRun) -> None:
    (original,) = SAMPLES.rglob(f"{STEM}.docx")
    with pytest.raises(Withheld, match="leaks: something that was redacted"):
        check_published(original, sample_run.out, POLICY, PASSPHRASE)


def test_the_part_1_of_another_meeting_is_no_part_1(sample_run: SampleRun, tmp_path: Path) -> None:
    other = tmp_path / f"{STEM}.docx"
    shutil.copy(sample_run.file("part1", "Wallowdale govs mins Jan 25"), other)
    with pytest.raises(Withheld):
        check_published(other, sample_run.out, POLICY, PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"no Word file", b"PK\x03\x04"])
def test_what_is_no_word_file_is_no_part_1(
    sample_run: SampleRun, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / f"{STEM}.docx").write_bytes(data)
    with pytest.raises(Withheld):
        check_published(tmp_path / f"{STEM}.docx", sample_run.out, POLICY, PASSPHRASE)


@pytest.mark.parametrize(
    ("name", "passphrase", "said"),
    [
        ("another name.docx", PASSPHRASE, "like none of the minutes in the folder"),
        (f"{STEM}.docx", "kettle orange window", "not the passphrase of this folder"),
        ("gone.docx", PASSPHRASE, "There is no such file"),
        (".", PASSPHRASE, "a folder, not a file"),
    ],
)
def test_a_check_that_cannot_be_made_is_told(
    sample_run: SampleRun, tmp_path: Path, name: str, passphrase: str, said: str
) -> None:
    if name not in {"gone.docx", "."}:
        (tmp_path / name).write_bytes(minutes("Menu", "Leek soup and bread"))
    with pytest.raises(RedactorError, match=said):
        check_published(tmp_path / name, sample_run.out, POLICY, passphrase)


@pytest.mark.parametrize("ending", ["png", "pdf", "tiff"])
def test_a_scan_is_told_to_be_unreadable(
    sample_run: SampleRun, tmp_path: Path, ending: str
) -> None:
    scan = tmp_path / f"scan.{ending}"
    Image.new("RGB", (200, 300), "white").save(scan)

    with pytest.raises(Withheld, match="no text that could be checked") as told:
        check_published(scan, sample_run.out, POLICY, PASSPHRASE)
    assert "a picture shows" in told.value.hint


def test_a_check_under_other_rules_is_no_verdict(sample_run: SampleRun) -> None:
    with pytest.raises(UsageError, match="another policy"):
        check_published(sample_run.file("part1", STEM), sample_run.out, load(), PASSPHRASE)


def test_a_vault_file_alone_is_not_enough(sample_run: SampleRun, tmp_path: Path) -> None:
    alone = shutil.copy(sample_run.file("vault", STEM), tmp_path / "alone.age")
    with pytest.raises(SealError, match=r"no identity\.age beside the file"):
        opened(tmp_path / alone.name, PASSPHRASE)


@pytest.mark.parametrize(
    ("part", "passphrase", "error"),
    [
        ("vault", "kettle orange window", PassphraseError),
        ("part2", "kettle orange window", PassphraseError),
        ("part1", PASSPHRASE, SealError),
    ],
)
def test_what_does_not_open_is_refused(
    sample_run: SampleRun, part: str, passphrase: str, error: type[RedactorError]
) -> None:
    stem = STEM if part == "vault" else "Wallowdale govs mins Jan 25"
    with pytest.raises(error):
        opened(sample_run.file(part, stem), passphrase)


@pytest.mark.parametrize("name", ["gone.age", "gone.docx"])
def test_a_sealed_file_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(Vanished):
        opened(tmp_path / name, PASSPHRASE)
