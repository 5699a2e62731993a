"""What is kept of expressions is what would be worked out, whole, and of nothing else."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
import time
import zlib
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from product import ROOT, SAMPLES

from redactor.expressions import Expression, compiled, kept, needs
from redactor.expressions.kept import Kept
from redactor.expressions.outlines import outline

if TYPE_CHECKING:
    from collections.abc import Iterator

PATTERNS = (
    r"\b(?:moved|went)\s+into\s+(?P<room>committee|part\s+(?P<part>2|two))\b",
    r"(?P<who>\w+)(?P<verb>\s+left)(?P<when>\s+at\s+\d\.\d\d)?",
    r"(?<!not )(?-i:CONFIDENTIAL)|(?:[à-þ]{2,}|\bŵyl\b)",
)
TEXTS = (
    "The board MOVED into Part Two.",
    "They went into committee. Mrs Orr left at 7.05, Mr Cole left.",
    "not CONFIDENTIAL, CONFIDENTIAL, Confidential; ÉÈ, Ŵyl",
    "",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "expressions"


@contextmanager
def _nothing_worked_out() -> Iterator[None]:
    def refuse(*_: object) -> None:
        raise AssertionError("It was known already.")

    re.purge()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "needs", refuse)
        patch.setattr(compiled.parser, "parse", refuse)  # `re.compile` needs it as well
        yield


def _keep(folder: Path, *patterns: str) -> Path:
    """The file in which a process has kept what it worked out of the patterns."""
    process = Kept(folder, worth=0)
    for pattern in patterns:
        process.needs(pattern)
        process.compiled(pattern)
    process.keep()
    return _file(folder)


def _file(folder: Path) -> Path:
    [file] = folder.glob("*.kept")
    return file


def _all_told(pattern: re.Pattern[str], text: str) -> list[object]:
    return [
        (m.regs, m.groups(), m.groupdict(), m.lastgroup, m.lastindex)
        for m in pattern.finditer(text)
    ]


def _expressions() -> list[Expression]:
    """Those of the program, and those that other tests have made."""
    from redactor import pipeline  # noqa: F401
    from redactor.detect import load

    load()
    return [found for found in gc.get_objects() if issubclass(type(found), Expression)]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_that_was_kept_is_the_one_that_re_compiles(folder: Path, pattern: str) -> None:
    fresh = re.compile(pattern, re.IGNORECASE)
    _keep(folder, *PATTERNS)
    with _nothing_worked_out():
        found = Kept(folder).compiled(pattern)
    assert found == fresh  # their code
    assert (found.pattern, found.flags, found.groups) == (fresh.pattern, fresh.flags, fresh.groups)
    assert dict(found.groupindex) == dict(fresh.groupindex)
    assert [_all_told(found, text) for text in TEXTS] == [_all_told(fresh, text) for text in TEXTS]
    assert any(_all_told(found, text) for text in TEXTS)


@pytest.mark.parametrize("half", [0, 1])
def test_every_expression_of_the_program_is_kept_as_it_is(folder: Path, half: int) -> None:
    patterns = sorted({expression.pattern for expression in _expressions()})[half::2]
    asked = {pattern: needs.needs(pattern) for pattern in patterns}
    fresh = {}
    for pattern in patterns:
        with suppress(re.error):  # one for Presidio's engine, of which only the needs are read
            fresh[pattern] = re.compile(pattern, re.IGNORECASE)
    assert len(fresh) > 500
    process = Kept(folder, worth=0)
    assert {pattern: process.needs(pattern) for pattern in patterns} == asked
    assert {pattern: process.compiled(pattern) for pattern in fresh} == fresh
    process.keep()
    process = Kept(folder)
    with _nothing_worked_out():
        assert {pattern: process.needs(pattern) for pattern in patterns} == asked
        again = {pattern: process.compiled(pattern) for pattern in fresh}
    lines = _lines()
    for pattern, known in fresh.items():
        found = again[pattern]
        assert (found, dict(found.groupindex)) == (known, dict(known.groupindex))
        for line in lines:
            assert _all_told(found, line) == _all_told(known, line)


def _lines() -> list[str]:
    paragraphs = (
        paragraph.text
        for path in sorted(SAMPLES.glob("*/*.docx"))
        for paragraph in docx.Document(str(path)).paragraphs
    )
    return [text for text in paragraphs if text][::8]


_PROCESS = """
import sys
from hashlib import sha256
from pathlib import Path
from redactor.expressions import kept
kept.user_cache_path = lambda *_, **__: Path(sys.argv[1])
from redactor.amend import review_sha256
from redactor.data import Source
from redactor.pipeline import prepare, publish
from redactor.policy import load
path, policy = Path(sys.argv[2]), load()
source = Source(path.stem, path.read_bytes())
review = prepare(source, policy)
packages, _ = publish(source, review, policy)
print(review_sha256(review), *(sha256(part).hexdigest() for part in (packages.part1, packages.part2)))
print(kept.of_this_user()._spent)
"""


def test_a_second_process_says_the_same_and_works_nothing_out(tmp_path: Path) -> None:
    [path] = SAMPLES.glob("02-*/*.docx")
    said, spent = zip(*(_process(_PROCESS, tmp_path, path) for _ in range(2)), strict=True)
    assert said[0] == said[1]
    assert float(spent[0]) > float(spent[1]) == 0
    patterns = {expression.pattern for expression in _expressions()}
    outlines = {loose for pattern in patterns if (loose := outline(pattern))}
    blocks = {block.removesuffix(r"\b") for block in needs._BLOCKS.values()}
    own = {sha256(text.encode()).hexdigest() for text in patterns | outlines | blocks}
    found, codes = kept._read(_file(tmp_path / "expressions"))
    assert codes.keys() <= own  # and nothing of the document
    words = {word for asked in found.values() for need in asked for word in need.all()}
    assert words <= {
        w for pattern in patterns | blocks for need in needs.needs(pattern) for w in need.all()
    }


def _process(script: str, *arguments: object) -> list[str]:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()


def test_what_is_damaged_or_cut_short_counts_as_none(folder: Path) -> None:
    file = _keep(folder, *PATTERNS)
    whole = file.read_bytes()
    for at in (*range(0, len(whole), 97), len(whole) - 1):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert Kept(folder)._codes == {}
        file.write_bytes(whole[:at])
        assert Kept(folder)._codes == {}
        assert Kept(folder).compiled(PATTERNS[0]) == re.compile(PATTERNS[0], re.IGNORECASE)
    _keep(folder, *PATTERNS)
    assert file.read_bytes() == whole


def test_what_another_program_wrote_counts_as_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = _keep(folder, PATTERNS[0])
    whole = own.read_bytes()
    monkeypatch.setattr(kept, "_made_by", lambda: b"another program, or another Python")
    own.rename(Kept(folder)._path)
    assert Kept(folder)._codes == {}
    _keep(folder, PATTERNS[1])
    monkeypatch.undo()
    assert not own.exists()
    assert _keep(folder / "again", PATTERNS[0]).read_bytes() == whole


def test_what_has_grown_too_long_is_begun_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = _keep(folder, *PATTERNS).stat().st_size
    monkeypatch.setattr(kept, "MOST", size - 1)
    assert _keep(folder, PATTERNS[0]).stat().st_size < size
    assert len(Kept(folder)._codes) == 1


def test_code_that_re_does_not_take_is_compiled_anew(folder: Path) -> None:
    process = Kept(folder)
    known = re.compile(PATTERNS[0], re.IGNORECASE)
    assert process.compiled(PATTERNS[0]) == known
    [key] = process._codes
    for wrong in (b"", zlib.compress(b"\xff" * 40), zlib.compress(b"123")):
        process._codes[key] = process._codes[key]._replace(packed=wrong)
        assert process.compiled(PATTERNS[0]) == known


def test_an_expression_that_is_none_is_told_of_as_ever(folder: Path) -> None:
    with pytest.raises(re.error):
        Kept(folder).compiled("(?P<room>committee")


_WRITER = """
import sys
from pathlib import Path
from redactor.expressions import kept
kept.PATIENCE = 60
for number in range(30):
    process = kept.Kept(Path(sys.argv[1]), worth=0)
    process.compiled(f"{sys.argv[2]} {number}")
    process.keep()
"""


def test_processes_that_write_at_once_leave_a_whole_file_with_the_work_of_all(
    folder: Path,
) -> None:
    names = ("one", "two", "three")
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(folder), name], cwd=ROOT)  # noqa: S603  # our own program
        for name in names
    ]
    seen = 0
    while any(writer.poll() is None for writer in writers):
        codes = Kept(folder)._codes
        assert len(codes) >= seen  # never none for one that is written in that moment
        seen = len(codes)
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    assert len(Kept(folder)._codes) == 30 * len(names)
    assert sorted(path.suffix for path in folder.iterdir()) == ["", ".kept"]


def _work(folder: Path) -> None:
    kept.user_cache_path = lambda *_, **__: folder  # type: ignore[assignment]
    kept.of_this_user.cache_clear()
    kept.of_this_user()._worth = 0
    kept.of_this_user().compiled(PATTERNS[0])


def test_what_a_worker_worked_out_is_kept_when_it_ends(tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        pool.submit(_work, tmp_path).result()
    assert len(Kept(tmp_path / "expressions")._codes) == 1


def test_what_took_no_time_is_not_worth_a_file(folder: Path) -> None:
    process = Kept(folder)
    process.compiled(PATTERNS[0])
    process.keep()
    assert not folder.exists()


def test_what_is_kept_is_the_users_alone_and_not_for_ever(folder: Path) -> None:
    file = _keep(folder, PATTERNS[0])
    if os.name != "nt":
        assert (file.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)
    old, new = folder / "old.kept", folder / "new.kept"
    for other, days in ((old, 100), (new, 10)):
        other.touch()
        os.utime(other, times=(time.time() - days * 24 * 3600,) * 2)
    Kept(folder, worth=0).keep()
    assert (old.exists(), new.exists(), file.exists()) == (False, True, True)


@pytest.mark.parametrize("place", ["in the way/expressions", "in the way"])
def test_where_nothing_can_be_written_all_goes_on(tmp_path: Path, place: str) -> None:
    (tmp_path / "in the way").touch()
    process = Kept(tmp_path / place, worth=0)
    assert process.compiled(PATTERNS[0]) == re.compile(PATTERNS[0], re.IGNORECASE)
    process.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["in the way"]


def test_who_has_no_home_gets_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    process = Kept(Path("~/.cache"), worth=0)
    process.compiled(PATTERNS[0])
    process.keep()
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_use_is_left_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _keep(folder, PATTERNS[0]).read_bytes()
    monkeypatch.setattr(Path, "replace", _denied)
    assert _keep(folder, PATTERNS[1]).read_bytes() == whole
    assert sorted(path.suffix for path in folder.iterdir()) == ["", ".kept"]


def _denied(*_: object) -> None:
    raise PermissionError  # as Windows does while another process reads it


def test_help_looks_at_none_of_it() -> None:
    script = "import sys; from redactor.cli import main\ntry: main()\nfinally: print(*sys.modules)"
    said = _process(script, "--help")
    assert "Usage" in said[0] + said[1]
    assert not any(name.startswith("redactor.expressions") for name in said[-1].split())
