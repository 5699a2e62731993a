"""The ledger is a chain: every change of a line shows, and a crash costs at most its last line."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import LedgerError
from redactor.ledger import BEGINNING, REPAIRED, append, check_ledger, entry

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2025, 6, 3, 18, 30, 15, 999, tzinfo=UTC)

texts = st.text(max_size=10)
facts = st.dictionaries(
    texts, st.none() | st.booleans() | st.integers() | texts | st.lists(texts), max_size=4
)


def filled(folder: Path, count: int) -> Path:
    path = folder / "ledger.jsonl"
    for number in range(count):
        append(path, "run", {"source_sha256": "ab" * 32, "decisions": number}, AT)
    return path


def lines_of(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


def test_an_entry_follows_the_one_before() -> None:
    first = entry(None, "run", {}, AT)
    second = entry(first, "run", {}, AT)
    assert (first.seq, first.previous) == (1, BEGINNING)
    assert (second.seq, second.previous) == (2, first.hash)


def test_the_same_facts_at_the_same_time_make_the_same_entry_in_any_order() -> None:
    one = entry(None, "run", {"a": 1, "b": 2}, AT)
    assert one == entry(None, "run", {"b": 2, "a": 1}, AT)


def test_the_time_is_told_in_utc_and_whole_seconds() -> None:
    summer = AT.astimezone(timezone(timedelta(hours=1)))
    assert entry(None, "run", {}, summer).at == "2025-06-03T18:30:15Z"


def test_a_time_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        entry(None, "run", {}, AT.replace(tzinfo=None))


def test_what_was_appended_is_what_the_check_returns(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    written = tuple(append(path, event, {"Größe": 1}, AT) for event in ("run", "publish"))
    assert check_ledger(path) == written
    assert [one.event for one in written] == ["run", "publish"]


def test_a_line_is_canonical_json_that_anyone_can_read(tmp_path: Path) -> None:
    line = filled(tmp_path, 1).read_bytes()
    found = json.loads(line)
    canonical = json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert line == canonical.encode() + b"\n"
    assert sorted(found) == ["at", "event", "facts", "hash", "previous", "seq"]


@given(st.lists(facts, max_size=4))
def test_any_facts_make_a_chain_that_proves_itself(
    tmp_path_factory: pytest.TempPathFactory, some: list[dict[str, object]]
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "ledger.jsonl"
    path.touch()
    for one in some:
        append(path, "run", one, AT)
    assert [entry.facts for entry in check_ledger(path)] == some


def test_an_empty_ledger_has_no_entries_and_a_missing_one_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with pytest.raises(LedgerError, match="no ledger"):
        check_ledger(path)
    path.touch()
    assert check_ledger(path) == ()


def changed_count(lines: list[bytes]) -> None:
    lines[1] = lines[1].replace(b'"decisions":1', b'"decisions":9')


def first_made_anew(lines: list[bytes]) -> None:
    first = asdict(entry(None, "run", {"decisions": 9}, AT))
    lines[0] = json.dumps(first, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def removed(lines: list[bytes]) -> None:
    del lines[1]


def first_removed(lines: list[bytes]) -> None:
    del lines[0]


def swapped(lines: list[bytes]) -> None:
    lines[1], lines[2] = lines[2], lines[1]


def doubled(lines: list[bytes]) -> None:
    lines.insert(1, lines[1])


def blank_line(lines: list[bytes]) -> None:
    lines.insert(1, b"\n")


def saved_by_notepad(lines: list[bytes]) -> None:
    lines[1] = lines[1].replace(b"\n", b"\r\n")


def not_json(lines: list[bytes]) -> None:
    lines[1] = b"\xff\x00{\n"


def not_an_entry(lines: list[bytes]) -> None:
    lines[1] = b"[1,2]\n"


def not_a_number(lines: list[bytes]) -> None:
    lines[1] = lines[1].replace(b'"decisions":1', b'"decisions":NaN')


def spaced(lines: list[bytes]) -> None:
    lines[1] = lines[1].replace(b'"event":', b'"event": ')


@pytest.mark.parametrize(
    ("tampered", "line"),
    [
        (changed_count, 2),
        (first_made_anew, 2),
        (removed, 2),
        (first_removed, 1),
        (swapped, 2),
        (doubled, 3),
        (blank_line, 2),
        (saved_by_notepad, 2),
        (not_json, 2),
        (not_an_entry, 2),
        (not_a_number, 2),
        (spaced, 2),
    ],
)
def test_tampering_is_told_with_its_line(tmp_path: Path, tampered: object, line: int) -> None:
    path = filled(tmp_path, 4)
    lines = lines_of(path)
    tampered(lines)
    path.write_bytes(b"".join(lines))
    with pytest.raises(LedgerError, match=f"Line {line} "):
        check_ledger(path)


def test_nothing_is_appended_to_a_last_line_that_was_changed(tmp_path: Path) -> None:
    path = filled(tmp_path, 2)
    path.write_bytes(path.read_bytes().replace(b'"decisions":1', b'"decisions":7'))
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="last line"):
        append(path, "run", {}, AT)
    assert path.read_bytes() == before


@pytest.mark.parametrize("whole", [0, 1, 3])
@pytest.mark.parametrize("kept", [1, 40, -1])
def test_a_torn_last_line_is_cut_and_the_repair_recorded(
    tmp_path: Path, whole: int, kept: int
) -> None:
    path = filled(tmp_path, whole + 1)
    lines = lines_of(path)
    torn = lines[-1][:kept]
    path.write_bytes(b"".join(lines[:-1]) + torn)
    with pytest.raises(LedgerError, match=f"Line {whole + 1} .*incomplete"):
        check_ledger(path)
    assert len(check_ledger(path, repairs=True)) == whole

    append(path, "run", {}, AT)

    assert path.read_bytes().startswith(b"".join(lines[:-1]))
    repair, after = check_ledger(path)[whole:]
    assert (repair.event, repair.facts["bytes"]) == (REPAIRED, len(torn))
    assert after.event == "run"


def test_a_ledger_that_ends_well_is_not_repaired(tmp_path: Path) -> None:
    assert [one.event for one in check_ledger(filled(tmp_path, 3))] == ["run"] * 3


def test_a_long_entry_is_found_again(tmp_path: Path) -> None:
    path = filled(tmp_path, 1)
    append(path, "run", {"part2_sha256": ["cd" * 32] * 500}, AT)
    append(path, "run", {}, AT)
    assert [one.seq for one in check_ledger(path)] == [1, 2, 3]


def test_a_ledger_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be written"):
        append(tmp_path, "run", {}, AT)
