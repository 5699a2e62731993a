"""An output folder by address keeps what the place allows of the promises of a disk."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from redactor import ledger
from redactor.batch import local
from redactor.errors import FileError, LedgerError, UsageError, Vanished, WouldLose
from redactor.places import (
    TEMPORARY,
    is_on_this_machine,
    located,
    on_this_machine,
    place_of,
    remote,
)
from redactor.places.disk import LOCK
from redactor.release import (
    WORK_FOLDERS,
    Folder,
    Released,
    folder_identity,
    is_results,
    open_folder,
    put_out,
    release,
    withdraw,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("upath", reason="needs the extra `urls`")

PASSPHRASE = "kettle orange window"  # noqa: S105  # guards nothing
OLD = Released(b"old part 1", b"old part 2", b"old vault")
NEW = Released(b"new part 1", b"new part 2", b"new vault")
AT = datetime(2025, 6, 3, 18, 30, tzinfo=UTC)


@pytest.fixture(params=["a disk", "a place that moves", "a place that puts"])
def root(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A folder with an odd name that is not there yet, by a path and by an address."""
    if request.param == "a disk":
        yield located((tmp_path / "county [x] é" / "out").as_uri())
        return
    if request.param == "a place that puts":
        monkeypatch.setattr(remote, "ATOMIC_PUT", frozenset({"memory"}))
    with in_memory("county [x] é/out") as folder:
        yield folder


@pytest.fixture
def memory() -> Iterator[Path]:
    with in_memory("county/out") as folder:
        yield folder


class in_memory:  # noqa: N801  # a context, used like a function
    """A folder in memory, which all tests of a process share."""

    def __init__(self, name: str) -> None:
        self._root = located(f"memory://{name}")

    def __enter__(self) -> Path:
        return self._root

    def __exit__(self, *_: object) -> None:
        store = system(self._root).store
        for name in [n for n in store if n.startswith(cast("Any", self._root).path)]:
            del store[name]


def system(path: Path) -> Any:
    return cast("Any", path).fs


def held(root: Path) -> dict[str, bytes]:
    """Everything in the folder but the lock, by its path from there."""
    place = place_of(root)
    files = {
        p.relative_to(root).as_posix(): place.content(p) for p in place.files(root) if p.is_file()
    }
    return {name: data for name, data in sorted(files.items()) if data is not None and name != LOCK}


def in_place(stem: str, files: Released) -> dict[str, bytes]:
    named = {
        f"part1/{stem}.docx": files.part1,
        f"part2/{stem}.docx": files.part2,
        f"vault/{stem}.age": files.vault,
    }
    return {name: data for name, data in named.items() if data is not None}


ODD = ["Minutes 3 June (draft)", "a [b]*?", "50%20 #1; $x~", " lead ", "a:b", "Tŷ Gŵyr – é"]


@pytest.mark.parametrize("stem", ODD)
def test_a_release_is_put_in_place_replaced_and_withdrawn(root: Path, stem: str) -> None:
    other = "a bb"  # fits the pattern that one of the odd names would be
    with open_folder(root) as folder:
        release(folder, other, OLD)
        release(folder, stem, OLD)
        assert held(root) == in_place(other, OLD) | in_place(stem, OLD)
        release(folder, stem, Released(b"new part 1", None, b"new vault"))
        assert folder.stems() == sorted([other, stem])
        withdraw(folder, stem)
        withdraw(folder, "never released")
        left = in_place(other, OLD) | {f"vault/{stem}.age": b"new vault"}
        assert held(root) == left
        put_out(folder, {"board-minutes.docx": b"word", "board-minutes.pdf": None})
        assert held(root) == left | {"published/board-minutes.docx": b"word"}


def test_a_name_that_fsspec_would_cut_off_is_refused(memory: Path) -> None:
    with open_folder(memory) as folder:
        release(folder, "a", OLD)
        with pytest.raises(FileError, match="::"):
            release(folder, "a::b", NEW)
        assert held(memory) == in_place("a", OLD)


@pytest.mark.parametrize("place", ["vault", "part2", "part1"])
@pytest.mark.parametrize("puts", [False, True])
def test_when_one_file_cannot_be_put_in_place_the_earlier_ones_stay(
    memory: Path, monkeypatch: pytest.MonkeyPatch, place: str, *, puts: bool
) -> None:
    if puts:
        monkeypatch.setattr(remote, "ATOMIC_PUT", frozenset({"memory"}))
    with open_folder(memory) as folder:
        release(folder, "Noor Okafor", OLD)
        broken(monkeypatch, memory, "pipe_file" if puts else "cp_file", place, once=True)
        with pytest.raises(FileError) as told:
            release(folder, "Noor Okafor", NEW)
        assert "Okafor" not in str(told.value)
        assert held(memory) == in_place("Noor Okafor", OLD)


def broken(
    monkeypatch: pytest.MonkeyPatch, root: Path, name: str, part: str, *, once: bool = False
) -> None:
    """The connection breaks off at a call that touches a file of this part; some libraries raise their own."""
    found = system(root)
    genuine = getattr(found, name)
    left = [1]

    def call(*args: Any, **kwargs: Any) -> Any:
        touched = str(args[1] if name == "cp_file" else args[0])
        if f"/{part}/" in touched and not TEMPORARY.search(touched) and (left or not once):
            left.clear()
            raise RuntimeError(f"no answer about {touched}")
        return genuine(*args, **kwargs)

    monkeypatch.setattr(found, name, call)


def test_leftovers_go_and_nothing_else(root: Path) -> None:
    with open_folder(root) as folder:
        release(folder, "a", OLD)
        place = place_of(root)
        for part in (".", *WORK_FOLDERS):
            name = ".redactor-0123456789abcdef.tmp"
            place.stage(root / part / name if part != "." else root / name, b"x").commit()
        place.stage(root / ".redactor-notes.tmp", b"mine").commit()
    with open_folder(root):
        assert held(root) == in_place("a", OLD) | {".redactor-notes.tmp": b"mine"}


def test_the_folder_keeps_its_identity(root: Path) -> None:
    with open_folder(root) as folder:
        made = folder_identity(folder, PASSPHRASE)
    with open_folder(root) as folder:
        assert str(folder_identity(folder, PASSPHRASE)) == str(made)
        assert list(held(root)) == ["vault/identity.age"]


def test_a_connection_that_breaks_off_is_no_missing_identity(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the vault would be sealed to a second identity, and what it held be lost."""
    with open_folder(memory) as folder:
        folder_identity(folder, PASSPHRASE)
        before = held(memory)
        with monkeypatch.context() as patched:
            broken(patched, memory, "cat_file", "vault")
            with pytest.raises(Vanished):
                folder_identity(folder, PASSPHRASE)
        assert held(memory) == before


def test_a_vault_file_that_cannot_be_read_fails_its_document(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a run would begin anew, over what people have decided."""
    with open_folder(memory) as folder:
        release(folder, "a", OLD)
        assert local._earlier(folder, Path("a.docx")) == OLD.vault
        assert local._earlier(folder, Path("b.docx")) is None
        with monkeypatch.context() as patched:
            broken(patched, memory, "cat_file", "vault")
            with pytest.raises(WouldLose, match="cannot be read"):
                local._earlier(folder, Path("a.docx"))


def test_a_ledger_grows_and_a_torn_line_is_repaired(root: Path) -> None:
    with open_folder(root) as folder:
        for number in range(3):
            ledger.append(folder.ledger, "run", {"number": number}, AT)
        whole = place_of(root).content(folder.ledger)
        assert whole is not None
        place_of(root).stage(folder.ledger, whole + b'{"torn').commit()
        ledger.append(folder.ledger, "run", {}, AT)
        events = [entry.event for entry in ledger.check_ledger(folder.ledger)]
        assert events == ["run"] * 3 + [ledger.REPAIRED, "run"]


def test_a_ledger_that_cannot_be_read_is_not_begun_anew(
    memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_folder(memory) as folder:
        ledger.append(folder.ledger, "run", {}, AT)
        before = held(memory)
        with monkeypatch.context() as patched:
            broken(patched, memory, "cat_file", "out")
            with pytest.raises(LedgerError, match="RuntimeError"):
                ledger.append(folder.ledger, "run", {}, AT)
        assert held(memory) == before


@pytest.mark.parametrize("call", ["pipe_file", "cp_file", "rm_file"])
def test_a_place_that_cannot_replace_files_is_told_before_anything_is_done(
    memory: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise NotImplementedError

    with monkeypatch.context() as patched:
        patched.setattr(system(memory), call, refused)
        with pytest.raises(UsageError, match="cannot be used"), open_folder(memory):
            pass


def test_a_file_address_is_a_path_with_all_its_promises(tmp_path: Path) -> None:
    folder = tmp_path / "100% Tŷ [x] #1"
    assert located(folder.as_uri()) == folder
    assert located(f"local://{tmp_path}") == tmp_path
    with (
        open_folder(located(folder.as_uri())),
        pytest.raises(UsageError, match="Another run"),
        open_folder(folder),
    ):
        pass
    with pytest.raises(UsageError, match="no address of a file"):
        located("file://minutes/out")


def test_what_is_no_address_is_a_path() -> None:
    for text in ("out", "C://out", "a:b", "//server/share"):
        assert is_on_this_machine(located(text))
        assert located(text) == Path(text)


def test_places_that_leave_copies_in_clear_are_refused() -> None:
    with pytest.raises(UsageError, match="copies in clear"):
        located("simplecache::memory://county/out")


def test_what_must_lie_on_this_machine_is_told(tmp_path: Path) -> None:
    assert on_this_machine(tmp_path.as_uri(), "") == tmp_path
    with pytest.raises(UsageError, match="cannot be used for this") as told:
        on_this_machine("s3://county/x.docx", "Name a path.")
    assert told.value.hint == "Name a path."


def test_without_the_extra_an_address_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "upath", None)
    with pytest.raises(UsageError, match="memory://") as told:
        located("memory://county/out")
    assert "redactor[urls]" in told.value.hint


def test_a_folder_that_is_not_there_holds_nothing(root: Path) -> None:
    folder = Folder(root)
    assert folder.stems() == []
    assert not is_results(folder)
    assert held(root) == {}
