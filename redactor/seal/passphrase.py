"""The passphrase: where it is found, and whether it is good enough.

What lives here: the order of places (file, variable, keyring, question) and the rules for a new
one. What does not: what is sealed with it. No message ever holds a passphrase.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.errors import PassphraseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VARIABLE = "REDACTOR_PASSPHRASE_FILE"
KEYRING_SERVICE = "redactor"
KEYRING_ACCOUNT = "passphrase"  # keyring set redactor passphrase

SHORTEST = 12  # three random words, as the NCSC advises, are never shorter
LONGEST = 255  # Word takes no more, counted in UTF-16 code units
STRONG_ENOUGH = 3  # zxcvbn's "safely unguessable", of 0 to 4
JUDGED = 72  # zxcvbn's own limit: its work grows with the square of the length


def find(
    passphrase_file: Path | None,
    environ: Mapping[str, str],
    ask: Callable[[str], str],
    *,
    new: bool,
) -> str:
    """The passphrase from the first place that has one; a `new` one is asked for twice."""
    if passphrase_file is not None:
        return _read(passphrase_file, "--passphrase-file")
    if environ.get(VARIABLE):
        return _read(Path(environ[VARIABLE]), VARIABLE)
    return _from_keyring() or _asked(ask, new=new)


def check(passphrase: str) -> None:
    """Refuse a passphrase that Word cannot take or that can be guessed."""
    if any(unicodedata.category(character).startswith("C") for character in passphrase):
        raise PassphraseError(
            "The passphrase holds characters that cannot be typed.",
            hint="Use letters, digits, blanks and punctuation, on one line.",
        )
    if len(passphrase) < SHORTEST:
        raise PassphraseError(
            f"The passphrase is too short: it needs at least {SHORTEST} characters.",
            hint="Three or more words that have nothing to do with each other are a good one.",
        )
    if len(passphrase.encode("utf-16-le")) // 2 > LONGEST:
        raise PassphraseError(
            f"The passphrase is too long: Word takes at most {LONGEST} characters.",
            hint="Use a shorter one: four words are enough.",
        )
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # the package ships no types

    judged = zxcvbn(passphrase[:JUDGED])
    if judged["score"] < STRONG_ENOUGH:
        advice = (judged["feedback"]["warning"], *judged["feedback"]["suggestions"])
        raise PassphraseError(
            "The passphrase is too easy to guess.",
            hint=" ".join(filter(None, advice)),
        )


def _read(path: Path, named_by: str) -> str:
    try:
        text = path.read_bytes().decode("utf-8-sig")  # Notepad may put a byte order mark first
    except OSError:
        raise PassphraseError(
            f"The file that {named_by} names cannot be read.",
            hint="Is the path right, and may you read the file?",
        ) from None
    except UnicodeDecodeError:
        raise PassphraseError(
            f"The file that {named_by} names is not text in UTF-8.",
            hint="Save it in Notepad with the encoding UTF-8.",
        ) from None
    passphrase = text.removesuffix("\n").removesuffix("\r")
    if not passphrase or "\n" in passphrase or "\r" in passphrase:
        raise PassphraseError(
            f"The file that {named_by} names must hold the passphrase on one line.",
            hint="Take out empty lines and everything else.",
        )
    return passphrase


def _from_keyring() -> str:
    """What the operating system's keyring holds; empty when it holds nothing or there is none."""
    import keyring

    try:
        return keyring.get_password(KEYRING_SERVICE, KEYRING_ACCOUNT) or ""
    except Exception:  # noqa: BLE001  # each backend fails in its own way; all mean "none there"
        return ""


def _asked(ask: Callable[[str], str], *, new: bool) -> str:
    passphrase = ask("Passphrase: ")
    if not passphrase:
        raise PassphraseError(
            "There is no passphrase.",
            hint="Type one, or name a file that holds it with --passphrase-file.",
        )
    if new and ask("The same passphrase again: ") != passphrase:
        raise PassphraseError("The two passphrases are not the same.", hint="Type them again.")
    return passphrase
