"""The passphrase comes from the first place that has one, and a weak one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from redactor.errors import PassphraseError
from redactor.seal.passphrase import VARIABLE, check, find

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOOD = "kettle orange window"


class Holding(KeyringBackend):
    """A keyring with one entry, with none, or one that fails."""

    priority = 1  # type: ignore[assignment]  # keyring's own way to say it

    def __init__(self, answer: str | Exception | None) -> None:
        super().__init__()
        self.answer = answer

    def get_password(self, service: str, username: str) -> str | None:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer if (service, username) == ("redactor", "passphrase") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError

    def delete_password(self, service: str, username: str) -> None:
        raise NotImplementedError


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(Holding(None))
    yield
    keyring.set_keyring(before)


def must_not_ask(_prompt: str) -> str:
    raise AssertionError("asked although a passphrase was there")


def file_with(folder: Path, content: bytes) -> Path:
    path = folder / "Geheim é.txt"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        "blau grün Fenster".encode(),
        "blau grün Fenster\n".encode(),
        "blau grün Fenster\r\n".encode(),
        "blau grün Fenster\r\n".encode("utf-8-sig"),
    ],
    ids=["bare", "newline", "Windows newline", "Notepad with byte order mark"],
)
def test_a_passphrase_file_holds_the_passphrase_and_at_most_a_newline(
    tmp_path: Path, content: bytes
) -> None:
    assert find(file_with(tmp_path, content), {}, must_not_ask, new=True) == "blau grün Fenster"


def test_blanks_around_a_passphrase_belong_to_it(tmp_path: Path) -> None:
    assert find(file_with(tmp_path, b"  a b \n"), {}, must_not_ask, new=False) == "  a b "


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "on one line"),
        (b"\n", "on one line"),
        (b"first\nsecond\n", "on one line"),
        (b"first\n\n", "on one line"),
        ("from PowerShell\r\n".encode("utf-16"), "UTF-8"),
        (b"caf\xe9 latin one", "UTF-8"),
    ],
    ids=["empty", "only a newline", "two lines", "empty line", "UTF-16", "Latin-1"],
)
def test_a_file_that_is_not_one_line_of_text_is_refused(
    tmp_path: Path, content: bytes, said: str
) -> None:
    with pytest.raises(PassphraseError, match=said) as refused:
        find(file_with(tmp_path, content), {}, must_not_ask, new=False)
    assert "first" not in str(refused.value) + refused.value.hint


def test_a_missing_file_is_an_error_and_not_a_reason_to_look_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(PassphraseError, match="--passphrase-file"):
        find(tmp_path / "none.txt", {}, must_not_ask, new=False)
    with pytest.raises(PassphraseError, match=VARIABLE):
        find(None, {VARIABLE: str(tmp_path / "none.txt")}, must_not_ask, new=False)


def test_the_file_on_the_command_line_goes_before_the_variable(tmp_path: Path) -> None:
    named = file_with(tmp_path, b"from the file")
    assert find(named, {VARIABLE: "nowhere"}, must_not_ask, new=False) == "from the file"


def test_the_variable_goes_before_the_keyring(tmp_path: Path) -> None:
    keyring.set_keyring(Holding("from the keyring"))
    environ = {VARIABLE: str(file_with(tmp_path, b"from the file"))}
    assert find(None, environ, must_not_ask, new=False) == "from the file"


def test_the_keyring_goes_before_the_question() -> None:
    keyring.set_keyring(Holding("from the keyring"))
    assert find(None, {VARIABLE: ""}, must_not_ask, new=True) == "from the keyring"


@pytest.mark.parametrize(
    "answer",
    [None, "", KeyringLocked(), RuntimeError("the bus is gone")],
    ids=["no entry", "empty entry", "locked", "broken"],
)
def test_a_keyring_that_has_nothing_or_fails_leads_to_the_question(
    answer: str | Exception | None,
) -> None:
    keyring.set_keyring(Holding(answer))
    assert find(None, {}, lambda _prompt: GOOD, new=False) == GOOD


def test_a_new_passphrase_is_asked_for_twice_and_a_known_one_once() -> None:
    for new, times in ((True, 2), (False, 1)):
        answers = [GOOD] * times
        assert find(None, {}, lambda _prompt, left=answers: left.pop(), new=new) == GOOD
        assert answers == []


def test_two_different_answers_are_refused() -> None:
    answers = ["kettle orange windov", GOOD]
    with pytest.raises(PassphraseError, match="not the same") as refused:
        find(None, {}, lambda _prompt: answers.pop(), new=True)
    assert "kettle" not in str(refused.value) + refused.value.hint


def test_no_answer_is_no_passphrase() -> None:
    with pytest.raises(PassphraseError, match="no passphrase"):
        find(None, {}, lambda _prompt: "", new=True)


@pytest.mark.parametrize(
    "passphrase",
    [
        GOOD,
        "Fenster grün Käse",
        "кошка стол окно река",
        "x7#Qp2!vLm9&",
        "kettle orange window " * 12,
    ],
    ids=["words", "umlauts", "Cyrillic", "random characters", "252 characters"],
)
def test_a_good_passphrase_is_taken(passphrase: str) -> None:
    check(passphrase)


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", "too short"),
        ("x7#Qp2!vLm9", "too short"),
        ("password1234", "easy to guess"),
        ("aaaaaaaaaaaaaaaa", "easy to guess"),
        ("abcdefghijklmnop", "easy to guess"),
        ("kettle orange window " * 13, "too long"),
        ("🫖 kettle orange " * 16, "too long"),
        ("kettle\torange window", "cannot be typed"),
        ("kettle orange\nwindow", "cannot be typed"),
        ("kettle orange \ud800 window", "cannot be typed"),
    ],
    ids=[
        "none",
        "11 characters",
        "common",
        "repeat",
        "sequence",
        "273 characters",
        "240 characters, 256 for Word",
        "tab",
        "newline",
        "half a character",
    ],
)
def test_a_passphrase_that_is_weak_or_that_word_cannot_take_is_refused_with_advice(
    passphrase: str, said: str
) -> None:
    with pytest.raises(PassphraseError, match=said) as refused:
        check(passphrase)
    assert refused.value.hint
    assert not passphrase or passphrase not in str(refused.value) + refused.value.hint
