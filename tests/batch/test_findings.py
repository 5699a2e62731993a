"""`detect` and `--findings`: what was found, at which characters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from product import MINUTES, minutes

from redactor.batch.detected import detected
from redactor.batch.findings import Line, lines, write_findings
from redactor.data import Role, RosterEntry, Source
from redactor.errors import EmptyFile, FileError, Refused, TooLarge, Vanished
from redactor.pipeline import prepare
from redactor.policy import load

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

POLICY = load()
CONTRACT = {"document", "start", "end", "text", "entity_type", "role", "score"}
TEXT = "Present: Mrs Siân Mulcaster – clerk 📎\n\nOsian Grug (Year 4) rang 07700 900284.\n"


def found(folder: Path, data: bytes, *roster: RosterEntry) -> list[Line]:
    path = folder / "minutes.txt"
    path.write_bytes(data)
    return list(detected(path, POLICY, roster))


def texts(of: Sequence[Line]) -> list[object]:
    return [line["text"] for line in of]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.rstrip().encode(),
        TEXT.replace("\n\n", "\f\n\v\n\x85\n").encode(),
        ("\n" * 50 + TEXT).encode(),
    ],
    ids=["Unix", "Windows", "old Mac", "byte order mark", "no last line end", "odd line ends", "blank lines"],
)  # fmt: skip
def test_offsets_count_the_characters_of_the_text_file(tmp_path: Path, data: bytes) -> None:
    of = found(tmp_path, data)
    text = data.decode("utf-8")
    assert [text[int(line["start"]) : int(line["end"])] for line in of] == texts(of)
    assert {"Siân Mulcaster", "Osian Grug", "07700 900284"} <= {str(t).removeprefix("Mrs ") for t in texts(of)}  # fmt: skip


@given(
    pieces=st.lists(
        st.sampled_from(["Mrs Siân Mulcaster", "07700 900284", "📎", "\n", "\r\n", "\u2028", " "]),
        min_size=1,
    )
)
@settings(max_examples=25)
def test_offsets_are_right_whatever_stands_between(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    text = f"Minutes{''.join(pieces)}"
    of = found(tmp_path_factory.mktemp("text"), text.encode())
    assert [text[int(line["start"]) : int(line["end"])] for line in of] == texts(of)


def test_a_line_has_what_the_contract_names(tmp_path: Path) -> None:
    of = found(tmp_path, TEXT.encode())
    assert all(line.keys() >= CONTRACT for line in of)
    assert {line["document"] for line in of} == {"minutes"}


def test_a_roster_tells_who_somebody_is(tmp_path: Path) -> None:
    entry = RosterEntry("Osian Grug", Role.PUPIL, ("OG",))
    of = found(tmp_path, b"Osian Grug and OG sang.\n", entry)
    assert {line["role"] for line in of if line["text"] == "Osian Grug"} == {"pupil"}


@pytest.mark.parametrize("data", [b"\n", b"The budget was approved.\n"])
def test_where_nobody_is_named_nothing_is_found(tmp_path: Path, data: bytes) -> None:
    assert found(tmp_path, data) == []


@pytest.mark.parametrize(
    "data", ["Siân".encode("cp1252"), "Siân".encode("utf-16"), b"\xff\xfe\x00\xd8"]
)
def test_text_in_another_encoding_is_refused_and_not_guessed(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Refused, match="not UTF-8") as refused:
        found(tmp_path, data)
    assert "Notepad" in refused.value.hint


def test_a_word_file_has_offsets_into_its_blocks(tmp_path: Path) -> None:
    (tmp_path / "FGB.docx").write_bytes(minutes())
    of = list(detected(tmp_path / "FGB.docx", POLICY, ()))
    assert all(line.keys() >= {*CONTRACT, "block", "action", "reason"} for line in of)
    for line in of:
        block = MINUTES[int(line["block"])]
        assert block[int(line["start"]) : int(line["end"])] == line["text"]
    assert "Osian Grug" in texts(of)


@pytest.mark.parametrize(
    ("name", "error"), [("gone.docx", Vanished), ("gone.txt", Vanished), ("empty.docx", EmptyFile)]
)
def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, name: str, error: type[FileError]
) -> None:
    (tmp_path / "empty.docx").touch()
    with pytest.raises(error):
        list(detected(tmp_path / name, POLICY, ()))


def test_a_text_larger_than_the_policy_allows_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(POLICY.limits.file_mb * 1_000_000 + 1)
    with pytest.raises(TooLarge, match="64 MB"):
        list(detected(tmp_path / "large.txt", POLICY, ()))


def test_what_was_sealed_with_a_doubt_is_listed_with_it() -> None:
    review = prepare(Source("minutes", minutes()), POLICY)
    listed = [line for line in lines(review) if line["entity_type"] == "PART_2"]
    doubtful = [section for section in review.sealed() if section.doubt]
    assert doubtful
    assert {line["why"] for line in listed} >= {f"{s.rule}: {s.doubt}" for s in doubtful}
    assert all(line["text"] and line["action"] == "seal" for line in listed)


def test_what_may_tell_again_of_part_2_is_listed_as_kept() -> None:
    asked = "Mr Lloyd asked whether, after the knife, bags should be searched."
    said = minutes(
        "Present: Mrs Ffion Mair (Chair), Mr Tegan Lloyd, Ms Jo Harker (Headteacher)",
        "1. Finance",
        "The report was received.",
        "2. Pupil matter - CONFIDENTIAL",
        "A permanent exclusion had been issued to a boy in Year 9 after an incident with a knife.",
        "3. Any other business",
        asked,
    )
    listed = [line for line in lines(prepare(Source("m", said), POLICY)) if line["text"] == asked]
    assert [(line["entity_type"], line["action"]) for line in listed] == [("PART_2", "keep")]
    assert "is it public?" in str(listed[0]["why"])


def test_findings_are_written_as_json_lines(tmp_path: Path) -> None:
    review = prepare(Source("FGB 5 March", minutes()), POLICY)
    write_findings(tmp_path / "new" / "folder", review)
    data = (tmp_path / "new" / "folder" / "FGB 5 March.jsonl").read_bytes()
    assert b"\r" not in data
    assert [json.loads(line) for line in data.decode("utf-8").splitlines()] == list(lines(review))


def test_findings_that_cannot_be_written_fail_the_file(tmp_path: Path) -> None:
    review = prepare(Source("FGB", minutes()), POLICY)
    (tmp_path / "findings").touch()
    with pytest.raises(FileError, match="findings cannot be written"):
        write_findings(tmp_path / "findings", review)
