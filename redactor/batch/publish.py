"""The documents of a folder that may be published, published; a clear word about the others."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import PurePath
from typing import TYPE_CHECKING

from redactor.acts import Published, Signer, SignOff
from redactor.amend.history import State
from redactor.batch.again import last_published, memories, renew
from redactor.batch.counts import counted
from redactor.data import Role
from redactor.desk import built, propose, record, taken
from redactor.errors import (
    ActRefused,
    FileError,
    Leaking,
    NotReady,
    RedactorError,
    Unexpected,
    Withheld,
)
from redactor.pipeline import published_name, recheck
from redactor.places import place_of
from redactor.redact import UNDATED, numbered, unnumbered
from redactor.release import content, lying, put_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from redactor.desk import Cabinet, Desk
    from redactor.release import Folder

type Converter = Callable[[bytes], bytes]  # a public .docx → PDF

_WITHOUT_PDF = (
    "The Word file is proven and published; only the PDF was held back. Publish the Word file. If it"
    " must be a PDF, save the published Word file as PDF in Word, and check it with redactor verify."
)
_NEITHER = (
    "Neither the PDF nor the Word file was published. Redact by hand what Part 1 says there, then"
    " publish again."
)

COMMAND_LINE = Signer("the command line", Role.CLERK)


@dataclass(frozen=True, slots=True)
class Publication:
    """What became of one document, without a word of the minutes."""

    stem: str
    status: str  # "published", "unchanged", "no PDF", "not ready", "withheld" or "failed"
    files: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()  # of an earlier state: they lie there yet, or were replaced
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Printing:
    """What is the same for all documents that are published together."""

    cabinet: Cabinet
    passphrase: str
    at: datetime
    as_pdf: Converter | None = None  # none where there is no LibreOffice
    by: Signer = COMMAND_LINE


def publish_folder(printing: Printing, approved_by: Sequence[str] = ()) -> Iterator[Publication]:
    """Every document of the folder, in the order of their names."""
    folder, names = printing.cabinet.folder, published_names(printing.cabinet)
    before = memories(folder)
    for stem in folder.stems():
        name = names.get(stem) or last_published(folder, stem, before)
        earlier = lying(folder, name) if name else ()
        try:
            yield _published(printing, stem, approved_by, names, earlier)
        except NotReady as error:
            yield Publication(stem, "not ready", (), earlier, str(error), error.hint)
        except FileError as error:
            status = "withheld" if isinstance(error, Withheld) else "failed"
            yield Publication(stem, status, (), earlier, str(error), error.hint)
        except RedactorError:  # the folder is at fault, not the document
            raise
        except Exception as error:  # noqa: BLE001  # an edge: one document never stops the others
            told = Unexpected(error)
            yield Publication(stem, "failed", (), earlier, str(told), told.hint)


def of_nobody(folder: Folder, done: Iterable[Publication]) -> list[str]:
    """What lies in published beside the files of all documents of the folder."""
    known = {file for one in done for file in (*one.files, *one.earlier)}
    there = place_of(folder.root).names(folder.root / "published")
    return sorted(name for name in there if name not in known and not name.startswith("."))


def of_one_meeting(done: Iterable[Publication]) -> list[list[Publication]]:
    """Documents that were published as the minutes of one body and day."""
    meetings: dict[str, list[Publication]] = {}
    for one in done:
        for file in (one.files or one.earlier)[:1]:
            name = unnumbered(PurePath(file).stem)
            if UNDATED not in name.split("-"):
                meetings.setdefault(name, []).append(one)
    return [those for those in meetings.values() if len(those) > 1]


def published_names(cabinet: Cabinet) -> dict[str, str]:
    """The names that documents of the folder have been published under, by their stems."""
    names: dict[str, str] = {}
    for stem in cabinet.folder.stems():
        try:
            done = taken(cabinet, stem).standing.published
        except FileError:
            continue  # it is told when its turn comes; its file, if there is one, is not replaced
        if done is not None:
            names[stem] = done.name
    return names


def publish_one(
    printing: Printing, desk: Desk, names: Mapping[str, str]
) -> tuple[Desk, Publication]:
    """The final files of a document that is ready, in place and recorded.

    A PDF that cannot be proven stays away, and what is published says so.

    Args:
        printing: the folder, and how it is published.
        desk: the document.
        names: what the documents of the folder are called, see `published_names`.

    Raises:
        NotReady: sign-offs or answers are missing; the message says which.
        Withheld: the Word file could not be proven, or the PDF leaks; nothing is published.
    """
    require_ready(desk)
    cabinet, policy = printing.cabinet, printing.cabinet.policy
    part1 = propose(cabinet, desk, printing.passphrase).part1
    name = _name(cabinet, desk, part1, names)
    recheck(part1, f"{name}.docx", desk.review, policy)
    pdf, trouble = _pdf(printing, desk, name, part1)
    put_out(cabinet.folder, {f"{name}.docx": part1, f"{name}.pdf": pdf})
    what = Published(desk.standing.review_sha256, hashlib.sha256(part1).hexdigest(), name)
    desk = record(cabinet, desk, printing.by, what, printing.at)
    _renew(cabinet, desk, what)
    return desk, _told(desk, _there(cabinet, desk), trouble)


def _renew(cabinet: Cabinet, desk: Desk, published: Published | None = None) -> None:
    source, now = desk.review.document.sha256, counted(desk.stem, desk.review)
    renew(cabinet.folder, desk.stem, source, now, published)


def require_ready(desk: Desk) -> None:
    """Say what a document still waits for.

    Raises:
        NotReady: it waits for something.
    """
    found = desk.standing
    waits, then = [], []
    if found.missing:
        waits.append(_awaiting(found.missing, voided=bool(found.voided)))
        then.append(
            "Whoever has read Part 1 approves in the review (redactor-review), or is named here:"
            ' redactor publish DIR --approved-by "NAME".'
        )
    if found.objections:
        then.append("Objections are answered in the review (redactor-review).")
        open_ = len(found.objections)
        waits.append(
            "an objection is not answered" if open_ == 1 else f"{open_} objections are not answered"
        )
    if waits:
        raise NotReady(f"Not ready: {'; '.join(waits)}.", " ".join(then))


def _awaiting(missing: int, *, voided: bool) -> str:
    people = "one person" if missing == 1 else f"{missing} people"
    needed = f"{people} who did not decide about it must approve of it"
    return f"it was changed after it was approved; {needed} anew" if voided else needed


def _published(
    printing: Printing,
    stem: str,
    approved_by: Sequence[str],
    names: dict[str, str],
    earlier: tuple[str, ...],
) -> Publication:
    cabinet = printing.cabinet
    desk = taken(cabinet, stem)
    if desk.standing.state is State.PUBLISHED and (files := _there(cabinet, desk)):
        return _printed_since(printing, desk, files)
    if approved_by and desk.standing.missing:
        _require_read(printing, desk)
    refused = ""
    for name in approved_by:
        try:
            desk = _approved(printing, desk, name)
        except ActRefused as error:
            refused = f" {error}"
    try:
        desk, done = publish_one(printing, desk, names)
    except NotReady as error:
        raise NotReady(f"{error}{refused}", error.hint) from error
    if desk.standing.published is not None:
        names[stem] = desk.standing.published.name
    return replace(done, earlier=earlier)


def _printed_since(printing: Printing, desk: Desk, files: tuple[str, ...]) -> Publication:
    """A document that is published already, with the PDF that it had to go without, if any."""
    cabinet, published = printing.cabinet, desk.standing.published
    part1 = content(cabinet.folder.published(files[0]))
    if published is None or part1 is None or printing.as_pdf is None or len(files) > 1:
        return Publication(desk.stem, "unchanged", files)
    pdf, trouble = _pdf(printing, desk, published.name, part1)
    put_out(cabinet.folder, {f"{published.name}.pdf": pdf})
    return _told(desk, _there(cabinet, desk), trouble)


def _told(desk: Desk, files: tuple[str, ...], trouble: str) -> Publication:
    if not trouble:
        return Publication(desk.stem, "published", files)
    return Publication(desk.stem, "no PDF", files, message=trouble, hint=_WITHOUT_PDF)


def _pdf(printing: Printing, desk: Desk, name: str, part1: bytes) -> tuple[bytes | None, str]:
    """The PDF of a proven Part 1, proven; or none, and why.

    Raises:
        Leaking: the pages say what the Word file seemed not to say, and so neither is fit.
    """
    if printing.as_pdf is None:
        return None, ""
    try:
        pdf = printing.as_pdf(part1)
        recheck(pdf, f"{name}.pdf", desk.review, printing.cabinet.policy)
    except Leaking as error:
        raise Leaking(str(error), _NEITHER) from error
    except FileError as error:
        return None, str(error)
    return pdf, ""


def _require_read(printing: Printing, desk: Desk) -> None:
    """Who approves from the command line has read what is in the folder, and nothing else.

    Raises:
        NotReady: the Part 1 that would be published was not there; it is now.
    """
    cabinet, target = printing.cabinet, printing.cabinet.folder.part1(desk.stem)
    before = content(target)
    if before is not None and before == built(desk, cabinet.policy)[0].part1:
        return
    propose(cabinet, desk, printing.passphrase)
    _renew(cabinet, desk)
    raise NotReady(
        "Not ready: Part 1 as it would be published was not in the folder, so that nobody can have"
        " read it. It has been made anew.",
        "Read it in the folder part1, then run the same command again.",
    )


def _approved(printing: Printing, desk: Desk, name: str) -> Desk:
    """A sign-off from the command line, in the first office that the policy lets approve."""
    by = Signer(name, printing.cabinet.policy.sign_off.roles[0])
    if not desk.standing.missing or by in desk.standing.approvals:
        return desk
    what = SignOff(desk.standing.review_sha256)
    return record(printing.cabinet, desk, by, what, printing.at)


def _there(cabinet: Cabinet, desk: Desk) -> tuple[str, ...]:
    """The files of the last publication, if the Word file is still the one that was published."""
    published = desk.standing.published
    if published is None:
        return ()
    files = {
        name: content(cabinet.folder.published(name))
        for name in (f"{published.name}.docx", f"{published.name}.pdf")
    }
    word = files[f"{published.name}.docx"]
    if word is None or hashlib.sha256(word).hexdigest() != published.part1_sha256:
        return ()
    return tuple(name for name, data in files.items() if data is not None)


def _name(cabinet: Cabinet, desk: Desk, part1: bytes, names: Mapping[str, str]) -> str:
    """The name that the document has, or had, already; or the first that no other one has."""
    if desk.standing.published is not None:
        return desk.standing.published.name
    neutral = published_name(desk.review, cabinet.policy)
    possible = (numbered(neutral, number) for number in count(1))
    others = {name for stem, name in names.items() if stem != desk.stem}
    before = last_published(cabinet.folder, desk.stem, memories(cabinet.folder))
    if before not in others and unnumbered(before) == neutral:
        return before
    return next(n for n in possible if n not in others and _is_free(cabinet, n, part1))


def _is_free(cabinet: Cabinet, name: str, part1: bytes) -> bool:
    """A run that was killed may have left this very file; any other one is somebody's own."""
    there = content(cabinet.folder.published(f"{name}.docx"))
    return there is None or there == part1
