"""Every error that a user can meet, with what happened and what to do next.

    RedactorError
    ├── UsageError            exit code 2: nothing was done
    │   ├── PolicyError
    │   ├── RosterError
    │   └── PassphraseError
    ├── FileError             exit code 1: this file was not done, the others were
    │   ├── Refused           the file cannot be read as minutes (one class a reason)
    │   ├── DetectionError
    │   ├── Withheld          a Part 1 was made, but could not be proven safe
    │   │   └── Leaking       something that was redacted or sealed was found in it
    │   ├── ActRefused        what a person wanted to do does not fit the review as it stands
    │   ├── NotReady          it cannot be published yet
    │   ├── WouldLose         what people have decided about the file would be lost
    │   └── SealError
    ├── ClusterLost           the machines that do the work cannot be reached any more
    └── LedgerError           the record of what was done cannot be trusted or written
        └── LedgerMissing

Messages name no person and quote no minutes: they end up on screens and in reports.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import ClassVar


class RedactorError(Exception):
    """Base of all named errors: `str()` says what happened, `hint` what to do next."""

    exit_code: ClassVar[int] = 1
    hint: str = ""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint


class UsageError(RedactorError):
    """Wrong arguments: nothing was done."""

    exit_code = 2


class PolicyError(UsageError):
    """The policy file does not say what a policy must say."""


class RosterError(UsageError):
    """people.csv cannot be used."""


class PassphraseError(UsageError):
    """There is no passphrase, it is too weak, or it is not the one of this folder."""


class FileError(RedactorError):
    """One file could not be done; the batch goes on."""


class Refused(FileError):
    """The file cannot be taken in."""


class Encrypted(Refused):
    hint = "Open it in Word, remove the password (File, Info, Protect Document) and save it again."

    def __init__(self) -> None:
        super().__init__("The file is protected with a password.")


_HINTS = {
    "a PDF": "Ask whoever made it for the Word file. Word can turn a PDF into one, but headings,"
    " tables and numbers may be lost: compare them.",
    "a packed archive": "Unpack it, and run again on the Word file that is in it.",
    "a picture": "Have Word or another program read the text out of it, and save that as a Word"
    " Document (.docx).",
    "a Pages document": "Open it in Pages and export it: File, Export To, Word.",
    "a shortcut to a Google document": "Open it in Google Docs and fetch the document itself: File,"
    " Download, Microsoft Word (.docx).",
}


class LegacyFormat(Refused):
    hint = "Open it in Word and save it as a Word Document (.docx)."

    def __init__(self, found: str) -> None:
        super().__init__(f"The file is {found}, not a Word Document (.docx).", _HINTS.get(found))


class NotAPackage(Refused):
    hint = "Open it in Word and save it again as a Word Document (.docx)."

    def __init__(self, detail: str = "it is not a Word file") -> None:
        super().__init__(f"The file cannot be read: {detail}.")


class Truncated(Refused):
    hint = "Fetch the file again from where it came from: it was probably cut off while copying."

    def __init__(self) -> None:
        super().__init__("The file is damaged or incomplete.")


class EmptyFile(Refused):
    hint = "Fetch the file again, or take it out of the folder."

    def __init__(self) -> None:
        super().__init__("The file is empty.")


class NoText(Refused):
    """All that the pages show is in pictures, or comes from other documents."""

    hint = (
        "If you see text in Word, save the document again there and run again; if it is a picture,"
        " such as a scan, have Word or another program read the text out of it first."
    )

    def __init__(self) -> None:
        super().__init__("The file has no text of its own: it shows a picture or another document.")


class TooLarge(Refused):
    hint = "If the file is genuine, raise the limit under [limits] in the policy."

    def __init__(self, what: str) -> None:
        super().__init__(f"The file is larger than the policy allows: {what}.")


class TooIntricate(Refused):
    hint = (
        "Open it in Word and copy all of its text into a new document: what an add-in keeps in the"
        " file, and controls within controls, stay behind. Save that and run again."
    )

    def __init__(self) -> None:
        super().__init__(
            "The file is not damaged, but a part of it is too much to be read safely: one piece of"
            " more than ten million characters, or elements nested more than 256 deep."
        )


class ExternalEntity(Refused):
    hint = "Word does not write such files. Ask the sender what made it, or save it again in Word."

    def __init__(self) -> None:
        super().__init__("The file tries to load other files when it is read (XML entities).")


class Vanished(Refused):
    hint = "Was it moved or renamed, or is it still being synchronised? Put it back and run again."

    def __init__(self) -> None:
        super().__init__("The file is no longer there, or it cannot be opened.")


class DuplicateStem(Refused):
    hint = "Rename one of them: both would be written to the same place."

    def __init__(self, other: str) -> None:
        super().__init__(f"Another file of this batch has the same name: {other}.")


class WorkerDied(FileError):
    """The process that worked on the file ended, twice."""

    hint = "Run this file again on its own with --jobs 1: is there enough memory?"

    def __init__(self) -> None:
        super().__init__("The program that worked on this file ended without a word.")


class Unexpected(FileError):
    """An error without a name: a fault of the program. Its own message may quote the minutes."""

    hint = (
        "This is a fault of the program. Report the place named here and what `redactor --version`"
        " prints; do not send the file."
    )

    def __init__(self, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        super().__init__(f"The program failed on this file ({type(error).__name__}{place}).")


class DetectionError(FileError):
    """A recognizer failed. An error, never an empty list: no search, no file."""

    hint = "Run this file again on its own; if it fails again, report the recognizer's name."


class Withheld(FileError):
    """The finished Part 1 did not pass the verifier."""

    hint = (
        "Nothing was written for this file. Redact the places named here by hand, then run again."
    )


class Leaking(Withheld):
    """The verifier found something that was redacted or sealed."""


class ActRefused(FileError):
    """An act, a comment or a sign-off that the review as it stands does not allow."""

    hint = "Look at the review as it is now, and decide again."


class NotReady(FileError):
    """A document that cannot be published yet; message and hint say what it waits for."""


class WouldLose(FileError):
    """People have decided about this file, and a new run cannot carry that over."""

    hint = (
        "To keep what was decided, publish it as it is, or put the earlier file back. A new file"
        " goes in under another name, or into another folder. If what was decided is not needed any"
        " more, whoever keeps the folder moves its file out of the folder vault; then do it again."
    )


class SealError(FileError):
    """A sealed file cannot be made or opened."""

    hint = "Check that it is the right file and the right passphrase."


class ClusterLost(RedactorError):
    """The connection to the scheduler broke off in the middle of a batch."""

    hint = "Run the same command again: it goes on where it was stopped."

    def __init__(self) -> None:
        super().__init__("The scheduler has gone. What is in the output folder is whole.")


class LedgerError(RedactorError):
    """The ledger is not the unbroken chain that it must be, or it cannot be written."""

    hint = (
        "Keep the file as it is for whoever looks into it, and put the last good copy from a"
        " backup in its place. Without one, move it away: a new one is begun."
    )


class LedgerMissing(LedgerError):
    """There is none, where something has been done."""

    hint = "Put it back from a backup. Without one, the next thing done begins a new one."

    def __init__(self) -> None:
        super().__init__("There is no ledger.")
