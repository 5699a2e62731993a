"""The desk: one document taken out of the vault, acted on, and put back.

What lives here: the effects that a review has on the output folder, for the review application and
the command line alike. What does not: what an act means (`amend`), and many documents (`batch`).
Whoever calls holds the folder's lock and brings the clock along.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from redactor import __version__
from redactor.acts import (
    Answer,
    Ask,
    Comment,
    History,
    Objection,
    Published,
    Redo,
    Signer,
    SignOff,
    Step,
    Undo,
)
from redactor.amend import after, finished, review_sha256
from redactor.amend.history import Standing, changes, in_force, require, standing
from redactor.amend.since import overrules
from redactor.data import Source
from redactor.errors import ActRefused, SealError, UsageError, WouldLose
from redactor.ledger import append
from redactor.pipeline import publish
from redactor.release import Released, content, release, withdraw, write
from redactor.seal.office import seal_office
from redactor.seal.vault import (
    Identity,
    VaultContents,
    history_json,
    open_vault,
    placeholder_key,
    seal_vault,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.acts import What
    from redactor.data import Packages, Review, Verdict
    from redactor.ledger import JSON
    from redactor.policy import Policy
    from redactor.release import Folder


_CHANGED = "It has been changed since you looked at it."


@dataclass(frozen=True, slots=True)
class Cabinet:
    """An output folder that can be opened, and the policy that it was made under."""

    folder: Folder
    identity: Identity = field(repr=False)
    policy: Policy = field(repr=False)


@dataclass(frozen=True, slots=True)
class Desk:
    """A document as it lies in the vault, and what follows from its history."""

    stem: str
    contents: VaultContents
    draft: Review = field(repr=False)  # after the acts in force, for the next one to follow
    review: Review  # the same, finished
    standing: Standing
    sealed_sha256: str = ""  # of the vault file that it was taken from

    @property
    def history(self) -> History:
        return self.contents.history


def taken(cabinet: Cabinet, stem: str) -> Desk:
    """A document out of the vault.

    Raises:
        SealError: there is none of that name, or it cannot be opened.
        UsageError: it was made with another policy, by which its acts would mean something else.
    """
    sealed = _sealed(cabinet.folder, stem)
    desk = laid_out(stem, open_vault(sealed, cabinet.identity), cabinet.policy)
    return replace(desk, sealed_sha256=_sha256(sealed))


def laid_out(stem: str, contents: VaultContents, policy: Policy) -> Desk:
    """What follows from the contents of a vault file; nothing is read or written."""
    if contents.review.policy_sha256 != policy.sha256:
        raise UsageError(
            "The folder was made with another policy.", "Name that policy with --policy."
        )
    draft = contents.review
    for act in in_force(contents.history)[0]:
        draft = after(draft, act, policy)
    return _finished(stem, contents, draft, policy)


def record(cabinet: Cabinet, desk: Desk, by: Signer, what: What, at: datetime) -> Desk:
    """Add a step to the history; a Part 1 that it makes untrue is taken away.

    Raises:
        ActRefused: the step does not fit, or somebody else has done something since.
    """
    return record_all(cabinet, desk, by, [what], at)


def record_all(
    cabinet: Cabinet, desk: Desk, by: Signer, whats: Sequence[What], at: datetime
) -> Desk:
    """Several steps by one person, all of them or none; see `record`."""
    folder = cabinet.folder
    if _sha256(_sealed(folder, desk.stem)) != desk.sealed_sha256:
        raise ActRefused("Somebody else has worked on this document since you looked at it.")
    if not whats:
        return desk
    now, entries = desk, []
    for what in whats:
        step = Step(by, at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), what)
        require(step, now.history, now.standing.review_sha256, cabinet.policy)
        before, now = now, _with_step(now, step, cabinet.policy)
        entries.append((what.act, _facts(before, now, step)))
    if now.standing.review_sha256 != desk.standing.review_sha256:
        withdraw(folder, desk.stem)
    sealed = seal_vault(now.contents, cabinet.identity.to_public())
    write(folder.vault(desk.stem), sealed)
    for event, facts in entries:
        append(folder.ledger, event, facts, at)
    return replace(now, sealed_sha256=_sha256(sealed))


def require_seen(desk: Desk, whats: Sequence[What], seen: int | None, policy: Policy) -> None:
    """Refuse what would overrule steps that the one who acts has not seen.

    Args:
        desk: the document as it is now.
        whats: what is to be done about it.
        seen: how many steps its history had when somebody looked; None where nobody can tell.
        policy: the policy of the folder.

    Raises:
        ActRefused: an undo or a redo would take another step than the one that was seen; or what an
            act changes has been changed since.
    """
    known = seen is not None and seen <= len(desk.history)
    if known and not changes(desk.history[seen:]):
        return
    wanted = desk.draft
    for what in whats:
        match what:
            case Comment() | Objection() | Answer() | Ask() | SignOff() | Published():
                pass
            case Undo() | Redo():
                raise ActRefused(_CHANGED)
            case act:
                wanted = after(wanted, act, policy)
    if wanted is desk.draft:
        return
    before = replace(desk.contents, history=desk.history[:seen])
    if not known or overrules(laid_out(desk.stem, before, policy).draft, desk.draft, wanted):
        raise ActRefused(_CHANGED)


def propose(cabinet: Cabinet, desk: Desk, passphrase: str) -> Packages:
    """Put Part 1 and Part 2 in place as they follow from the review as it is now.

    Raises:
        Withheld: Part 1 is not fit to be shown; what was there stays.
    """
    packages, _ = built(desk, cabinet.policy)
    part2 = seal_office(packages.part2, passphrase) if packages.part2 else None
    vault = _sealed(cabinet.folder, desk.stem)
    release(cabinet.folder, desk.stem, Released(packages.part1, part2, vault))
    return packages


def built(desk: Desk, policy: Policy) -> tuple[Packages, Verdict]:
    """The finished packages in memory, proven.

    Raises:
        Withheld: Part 1 is not fit to be shown.
    """
    return publish(Source(desk.stem, desk.contents.original), desk.review, policy)


def carried_over(earlier: VaultContents, source: Source, review: Review, policy: Policy) -> Desk:
    """The history of an earlier run on top of what the program proposes now.

    Raises:
        WouldLose: the file is another one by now, or an act no longer fits.
    """
    if earlier.history and earlier.review.document != review.document:
        raise _would_lose(
            earlier,
            "People have decided about this file, and it has been changed since."
            if earlier.review.document.sha256 != source.sha256
            else "People have decided about this file, and this version of the program reads it"
            " differently.",
        )
    contents = VaultContents(source.data, review, {}, earlier.history)
    try:
        desk = laid_out(source.stem, contents, policy)
    except ActRefused as error:
        raise _would_lose(
            earlier,
            "People have decided about this file, and not all of it fits what the program proposes"
            " now.",
        ) from error
    return replace(desk, contents=replace(contents, key=placeholder_key(desk.review)))


def _would_lose(earlier: VaultContents, why: str) -> WouldLose:
    names = [step.what.name for step in earlier.history if isinstance(step.what, Published)]
    published = f" What lies in published as {names[-1]} is of the earlier state." if names else ""
    return WouldLose(f"{why}{published}")


def _sealed(folder: Folder, stem: str) -> bytes:
    sealed = content(folder.vault(stem))
    if sealed is None:
        raise SealError(
            "The folder has no vault file of that name.", "Part 1 and vault file share their name."
        )
    return sealed


def _with_step(desk: Desk, step: Step, policy: Policy) -> Desk:
    contents = replace(desk.contents, history=(*desk.history, step))
    match step.what:
        case Comment() | Objection() | Answer() | Ask() | SignOff() | Published():
            where = standing(contents.history, desk.standing.review_sha256, policy)
            return replace(desk, contents=contents, standing=where)
        case Undo() | Redo():
            now = laid_out(desk.stem, contents, policy)
        case act:
            now = _finished(desk.stem, contents, after(desk.draft, act, policy), policy)
    return replace(now, contents=replace(contents, key=placeholder_key(now.review)))


def _finished(stem: str, contents: VaultContents, draft: Review, policy: Policy) -> Desk:
    review = draft if draft is contents.review else finished(draft, policy)
    where = standing(contents.history, review_sha256(review), policy)
    return Desk(stem, contents, draft, review, where)


def _facts(before: Desk, now: Desk, step: Step) -> dict[str, JSON]:
    """Hashes and the role, never the name; that of the history starts with the original.

    Without the original nobody can find out by trying what a step said, or whose it was.
    """
    said = now.contents.original + history_json(now.history)
    return {
        "source": now.review.document.sha256,
        "review": now.standing.review_sha256,
        "history": _sha256(said),
        "by": step.by.role.value,
        "voided": len({*before.standing.approvals} - {*now.standing.approvals}),
        "policy": now.review.policy_sha256,
        "version": __version__,
    }


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
