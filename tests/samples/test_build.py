"""The samples are what their builders make, and their expectations speak of what is in them."""

from __future__ import annotations

import csv
import html
import io
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
FOLDERS = sorted(folder for folder in SAMPLES.iterdir() if re.match(r"\d\d-", folder.name))
LISTS = ("gone", "kept", "sealed", "items")

each_sample = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def document(folder: Path) -> Path:
    (found,) = folder.glob("*.docx")
    return found


def expectation(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "expect.toml").read_text(encoding="utf-8"))


def parts(folder: Path) -> dict[str, str]:
    with zipfile.ZipFile(document(folder)) as package:
        return {
            name: package.read(name).decode("utf-8", errors="replace")
            for name in package.namelist()
        }


def paragraphs(xml: str) -> str:
    """One paragraph a line, revision marks accepted and hidden runs left out."""
    visible = re.sub(r"<w:del .*?</w:del>|<w:r><w:rPr><w:vanish/>.*?</w:r>", "", xml)
    spaced = visible.replace("<w:tab/>", "\t").replace("</w:p>", "\n")
    return html.unescape(re.sub(r"<[^>]+>", "", spaced))


def printed(folder: Path) -> str:
    return "\n".join(
        paragraphs(xml) for name, xml in parts(folder).items() if re.match(r"word/\w+\.xml", name)
    )


def everything(folder: Path) -> str:
    """All that the file holds anywhere: text with its marks, attributes, pictures, its name."""
    raw = parts(folder).values()
    joined = (html.unescape(re.sub(r"<[^>]+>", "", xml)) for xml in raw)
    return "\n".join([document(folder).stem, *map(html.unescape, raw), *joined])


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "samples.build", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - our own module, no outside input
    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.docx")}
    assert again == {
        path.relative_to(SAMPLES): path.read_bytes() for path in SAMPLES.rglob("*.docx")
    }


@each_sample
def test_a_folder_is_one_document_and_its_expectation(folder: Path) -> None:
    assert {path.suffix for path in folder.iterdir()} == {".docx", ".toml"}
    assert len(list(folder.iterdir())) == 2


@each_sample
def test_an_expectation_says_why_and_lists_strings(folder: Path) -> None:
    expected = expectation(folder)
    assert set(expected) == {"why", *LISTS}
    assert expected["why"].endswith(".")
    assert "\n" not in expected["why"]
    for name in LISTS:
        assert all(isinstance(entry, str) and entry.strip() for entry in expected[name])
        assert len(set(expected[name])) == len(expected[name])


@each_sample
def test_what_must_stay_or_be_sealed_is_printed_in_the_document(folder: Path) -> None:
    expected, text = expectation(folder), printed(folder)
    assert [entry for entry in expected["kept"] + expected["sealed"] if entry not in text] == []


@each_sample
def test_what_must_go_is_somewhere_in_the_file(folder: Path) -> None:
    text = everything(folder)
    assert [entry for entry in expectation(folder)["gone"] if entry not in text] == []


@each_sample
def test_nothing_is_expected_to_stay_and_to_go(folder: Path) -> None:
    expected = expectation(folder)
    assert [
        (gone, kept) for gone in expected["gone"] for kept in expected["kept"] if gone in kept
    ] == []


@each_sample
def test_a_document_opens_and_all_its_parts_are_well_formed(folder: Path) -> None:
    data = document(folder).read_bytes()
    assert docx.Document(io.BytesIO(data)).sections
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))


@each_sample
def test_the_table_of_samples_has_a_line_for_it(folder: Path) -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert readme.count(f"| `{folder.name}` |") == 1


def test_stems_differ_so_that_one_batch_can_take_all() -> None:
    stems = [document(folder).stem.casefold() for folder in FOLDERS]
    assert len(set(stems)) == len(stems) >= 10


def test_the_roster_has_the_columns_and_roles_of_the_contract() -> None:
    with (SAMPLES / "people.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert set(rows[0]) == {"name", "role", "aliases", "publish"}
    assert {row["role"] for row in rows} <= {
        "governor",
        "trustee",
        "clerk",
        "head",
        "staff",
        "pupil",
        "family",
        "other",
    }
    assert {row["publish"] for row in rows} <= {"yes", "no", ""}
