"""Which files a clerk means by the folders and files that they name."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from redactor.batch import Found, collect
from redactor.errors import DuplicateStem, UsageError, Vanished


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return tmp_path / "OneDrive - Trust" / "Minutes #3 (draft)"


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def names(found: tuple[Found, ...]) -> list[str]:
    assert all(file.refusal is None for file in found)
    return [file.name for file in found]


def refused(found: tuple[Found, ...]) -> dict[str, type[Exception]]:
    return {file.name: type(file.refusal) for file in found if file.refusal is not None}


def test_a_folder_is_searched_through_by_name(inbox: Path) -> None:
    put(inbox, "b.docx", "a.docx", "2025/c.docx", "Z.docx")
    assert names(collect([inbox], inbox / "out")) == ["2025/c.docx", "Z.docx", "a.docx", "b.docx"]


def test_files_are_done_in_the_order_in_which_they_are_named(inbox: Path) -> None:
    put(inbox, "b.docx", "a.docx", "more/c.docx")
    arguments = [inbox / "b.docx", inbox / "more", inbox / "a.docx"]
    assert names(collect(arguments, inbox / "out")) == ["b.docx", "c.docx", "a.docx"]


@pytest.mark.parametrize(
    "name",
    ["old.doc", "template.DOTX", "macros.docm", "text.rtf", "letter.odt", "scan.PDF", "mac.pages"],
)
def test_what_a_clerk_may_take_for_minutes_is_not_passed_over(inbox: Path, name: str) -> None:
    put(inbox, name)
    assert names(collect([inbox], inbox / "out")) == [name]


@pytest.mark.parametrize(
    "name",
    ["~$minutes.docx", ".minutes.docx", "people.csv", "policy.toml", "crest.png", "notes.txt",
     "sheet.xlsx", "docx", "folder.docx/inside.txt"],
)  # fmt: skip
def test_what_no_clerk_means_is_passed_over(inbox: Path, name: str) -> None:
    put(inbox, name)
    assert collect([inbox], inbox / "out") == ()


def test_a_file_that_is_named_is_taken_whatever_it_is_called(inbox: Path) -> None:
    put(inbox, "notes.txt")
    assert names(collect([inbox / "notes.txt"], inbox / "out")) == ["notes.txt"]


@pytest.mark.parametrize("out", ["", "out", "results/2025"])
def test_the_results_of_an_earlier_run_are_not_taken_for_minutes(inbox: Path, out: str) -> None:
    put(inbox, "a.docx", "part1 notes/b.docx")
    for part in ("part1", "part2", "published"):
        put(inbox / out / part, "a.docx", "deeper/x.docx")
    found = collect([inbox], inbox / out)
    assert names(found) == ["a.docx", "part1 notes/b.docx"]


def test_the_results_of_a_run_into_another_folder_are_not_taken_either(inbox: Path) -> None:
    put(inbox, "a.docx", "earlier/part1/a.docx", "earlier/vault/identity.age")
    assert names(collect([inbox], inbox / "now")) == ["a.docx"]


def test_a_folder_that_only_sounds_like_results_is_searched(inbox: Path) -> None:
    put(inbox, "spring/part1/a.docx", "spring/part2/b.docx")
    assert names(collect([inbox], inbox / "out")) == ["spring/part1/a.docx", "spring/part2/b.docx"]


def test_a_file_is_done_once_however_often_it_is_named(
    inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(inbox, "a.docx", "sub/b.docx")
    monkeypatch.chdir(inbox)
    arguments = [inbox, inbox / "a.docx", Path("a.docx"), inbox / "sub" / ".." / "a.docx"]
    assert names(collect(arguments, inbox / "out")) == ["a.docx", "sub/b.docx"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("2024/FGB.docx", "2025/FGB.docx"),
        ("FGB.docx", "FGB.doc"),
        ("FGB.docx", "x/fgb.docx"),
        (unicodedata.normalize("NFC", "Môn.docx"), "x/" + unicodedata.normalize("NFD", "Môn.docx")),
    ],
)
def test_of_two_files_for_one_place_the_second_is_told_of_the_first(
    inbox: Path, one: str, two: str
) -> None:
    put(inbox, one, two)
    found = collect([inbox / one, inbox], inbox / "out")
    assert refused(found) == {two: DuplicateStem}
    assert Path(one).name in str(found[1].refusal)


@pytest.mark.parametrize("other", ["FGB.doc", "FGB.DOT", "FGB.odt"])
def test_what_cannot_be_read_takes_no_place_from_what_can(inbox: Path, other: str) -> None:
    put(inbox, "FGB.docx", other)
    for arguments in ([inbox], [inbox / other, inbox]):
        assert refused(collect(arguments, inbox / "out")) == {other: DuplicateStem}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["Atumn"], "no such folder: Atumn"),
        (["", "Atumn"], "no such folder: Atumn"),
        (["gone.docx"], r"no such file: gone\.docx"),
    ],
)
def test_what_was_typed_wrong_is_told_before_anything_is_done(
    inbox: Path, given: list[str], said: str
) -> None:
    put(inbox, "a.docx")
    with pytest.raises(UsageError, match=said):
        collect([inbox / name for name in given], inbox / "out")


def test_a_folder_of_results_is_left_out_and_told(inbox: Path) -> None:
    put(inbox, "out/part1/a.docx", "older/vault/identity.age", "older/published/b.docx")
    for folder in ("out/part1", "older"):
        with pytest.raises(UsageError, match="holds results, and they are left out"):
            collect([inbox / folder], inbox / "out")
    put(inbox, "empty/notes.txt")
    assert collect([inbox / "empty"], inbox / "out") == ()


def test_a_vanished_file_is_told_and_the_others_are_found(inbox: Path) -> None:
    put(inbox, "a.docx")
    found = collect([inbox / "gone.docx", inbox, inbox / ("n" * 300 + ".docx")], inbox / "out")
    assert refused(found) == {"gone.docx": Vanished, "n" * 300 + ".docx": Vanished}
    assert [file.name for file in found if file.refusal is None] == ["a.docx"]


def test_an_empty_folder_has_no_files(inbox: Path) -> None:
    inbox.mkdir(parents=True)
    assert collect([inbox], inbox / "out") == ()
