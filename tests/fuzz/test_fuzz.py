"""Hostile files: every one ends in a Part 1 that was verified or in a refusal with a name.

`REDACTOR_FUZZ=5000 pytest tests/fuzz -n 0` looks longer, each time elsewhere.
"""

from __future__ import annotations

import os
import socket
import threading
from itertools import batched
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages import packages, unpacked
from tricks import TRICKS, WORDS, headed, saying

from redactor import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from conftest import Child

ASKED = os.environ.get("REDACTOR_FUZZ")
ENDS = {"done"} | {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.FileError)
} - {"Unexpected", "WorkerDied"}  # fmt: skip


def ends_well(child: Child, data: bytes, *, whole: bool = False) -> None:
    outcome, opened = child.ask(data, whole=whole)
    if outcome not in ENDS:
        pytest.fail(outcome, pytrace=False)
    assert opened == []


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # it hides what was found
@given(data=packages(), whole=st.sampled_from([False] * 7 + [True]))  # detection takes its time
@settings(
    max_examples=int(ASKED or 30),
    derandomize=ASKED is None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_a_spoilt_package_ends_well(child: Child, data: bytes, *, whole: bool) -> None:
    ends_well(child, data, whole=whole)


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS.keys())
def test_a_trick_ends_well(child: Child, trick: Callable[[], bytes]) -> None:
    ends_well(child, trick())


@pytest.mark.parametrize("words", tuple(batched(WORDS, 1 if ASKED else 12)), ids=repr)
def test_a_text_that_patterns_get_lost_in_ends_well(child: Child, words: Sequence[str]) -> None:
    ends_well(child, saying(words, 1_500 if ASKED else 200), whole=True)


@pytest.fixture
def listener() -> Iterator[tuple[int, list[str]]]:
    """Somebody who waits for a call, and who has called."""
    calls: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        done = threading.Event()

        def wait() -> None:
            while not done.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                calls.append("called")
                caller.close()

        thread = threading.Thread(target=wait)
        thread.start()
        yield server.getsockname()[1], calls
        done.set()
        thread.join()


TOPS = {
    "an entity": '<!DOCTYPE a [<!ENTITY b SYSTEM "{}">]>',
    "a parameter": '<!DOCTYPE a [<!ENTITY % c SYSTEM "{}"> %c; <!ENTITY b "x">]>',
    "a document type": '<!DOCTYPE a SYSTEM "{}" [<!ENTITY b "x">]>',
    "a style sheet": '<?xml-stylesheet type="text/xsl" href="{}"?>',
}


@pytest.mark.parametrize("top", TOPS.values(), ids=TOPS.keys())
@pytest.mark.parametrize("what", ["an address", "a file"])
def test_nothing_is_fetched_because_a_document_says_so(
    child: Child, listener: tuple[int, list[str]], tmp_path: Path, top: str, what: str
) -> None:
    """The parser of XML is not Python's: what it opens, only the other end can see."""
    port, calls = listener
    canary = tmp_path / "canary.txt"
    canary.write_text("CANARY", encoding="utf-8")
    address = f"http://127.0.0.1:{port}/a" if what == "an address" else canary.as_uri()
    ends_well(child, headed(top.replace("{}", address), "&b;" if "ENTITY b" in top else "x"))
    assert calls == []


def test_the_tricks_leave_the_bases_alone() -> None:
    """They are made from good packages: the first of each test is one."""
    assert "word/document.xml" in unpacked(TRICKS["zip64"]())
