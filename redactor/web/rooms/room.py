"""One board's folder: documents out of the vault, acted on, put back, published.

What lives here: what is kept in memory, and who may write when. What does not: what an act means
(`desk`), and who may do it (`rights`).
"""

from __future__ import annotations

import hmac
from collections import OrderedDict, defaultdict
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import RLock
from typing import TYPE_CHECKING

from redactor.batch.publish import Printing, publish_one
from redactor.batch.redline import sealed_redline
from redactor.desk import Cabinet, Desk, built, record_all, require_seen, taken
from redactor.errors import FileError, LedgerMissing, UsageError, Vanished, Withheld
from redactor.ledger import append, check_ledger
from redactor.release import Folder, open_folder
from redactor.web.markup.finished import shown
from redactor.web.markup.sheet import Sheet, side_by_side
from redactor.web.rooms.batches import Batch
from redactor.web.rooms.doubts import doubts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from redactor.acts import Signer, What
    from redactor.batch import Found
    from redactor.batch.publish import Publication
    from redactor.policy import Policy
    from redactor.web.rooms.keys import Keys

OPEN = 12  # documents whose desks stay in memory


@dataclass(frozen=True, slots=True)
class Summary:
    """A document in the list; without a text, unless it cannot be opened."""

    number: str
    stem: str = field(repr=False)
    state: str = ""
    items: int = 0
    part2_items: int = 0
    cut: int = 0
    doubtful: int = 0
    objections: int = 0
    published: str = ""  # the neutral name, if it has been published
    trouble: str = ""  # why it cannot be opened
    hint: str = ""
    refusal: str = ""  # why it is withheld


@dataclass(frozen=True, slots=True)
class Finished:
    """The packages of a review as they are published, or why there are none."""

    review_sha256: str
    part1: str = field(default="", repr=False)  # HTML
    part2: str = field(default="", repr=False)
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document on the desk, with its rows and the state of the file that it came from."""

    desk: Desk = field(repr=False)
    sheet: Sheet = field(repr=False)
    stamp: tuple[int, int]


class Room:
    """A folder that is open for as long as the application runs."""

    def __init__(self, slug: str, root: Path, keys: Keys) -> None:
        self.slug = slug
        self.folder = Folder(root)
        self._keys = keys
        self._guard = RLock()  # one thread at a time acts, or opens what is not open yet
        self._open: OrderedDict[str, Opened] = OrderedDict()
        self._shown: defaultdict[str, dict[str, int]] = defaultdict(dict)  # steps, by their review
        self._finished: dict[str, Finished] = {}
        self._summaries: dict[str, tuple[tuple[int, int], Summary]] = {}
        self.batch = Batch()

    @property
    def policy(self) -> Policy:
        return self._keys.policy

    @property
    def numbered(self) -> dict[str, str]:
        """Numbers of documents, which tell nothing, and their stems, which may name somebody."""
        return {self.number(stem): stem for stem in self.folder.stems()}

    def number(self, stem: str) -> str:
        key = str(self._keys.identity).encode("ascii")
        return hmac.digest(key, stem.encode("utf-8", "surrogatepass"), "sha256").hex()[:16]

    def opened(self, stem: str) -> Opened:
        """The document as it is now, whoever wrote it last."""
        with self._guard:
            stamp = self._stamp(stem)
            known = self._open.get(stem)
            if known is None or known.stamp != stamp:
                desk = taken(self._cabinet(self.folder), stem)
                known = Opened(desk, side_by_side(desk.review, self.policy), stamp)
            self._keep(stem, known)
            return known

    def act(self, stem: str, by: Signer, whats: Sequence[What], seen: str) -> Opened:
        """Steps by one person who looked at the review of that hash, all of them or none."""
        with self._guard, self._locked() as cabinet:
            before = self.opened(stem)
            require_seen(before.desk, whats, self._shown[stem].get(seen), self.policy)
            desk = record_all(cabinet, before.desk, by, whats, datetime.now(UTC))
            return self._put(stem, before, desk)

    def publish(self, stem: str, by: Signer) -> Publication:
        """The final files in place, or the reason why not; as the command line does it."""
        with self._guard, self._locked() as cabinet:
            with suppress(LedgerMissing):  # a new one is begun
                check_ledger(cabinet.folder.ledger, repairs=True)
            before = self.opened(stem)
            now = datetime.now(UTC)
            printing = Printing(cabinet, self._keys.passphrase, now, self._keys.as_pdf, by)
            try:
                desk, done = publish_one(printing, before.desk, self._published_names())
            except Withheld as error:
                self._finished[stem] = _refused(before.desk, error)
                raise
            self._put(stem, before, desk)
            return done

    def finished(self, stem: str) -> Finished:
        """Both packages as they are published; made once for each state of the review."""
        with self._guard:
            desk = self.opened(stem).desk
            known = self._finished.get(stem)
            if known is None or known.review_sha256 != desk.standing.review_sha256:
                known = self._finished[stem] = self._built(desk)
            return known

    def redline(self, stem: str) -> bytes:
        """The review as it is now for Word, sealed under the folder's passphrase."""
        return sealed_redline(self._cabinet(self.folder), stem, self._keys.passphrase)

    def note_opened(self, stem: str, view: str, by: Signer, account: int) -> None:
        """A line in the ledger that confidential text was shown, and to which account."""
        source = self.opened(stem).desk.review.document.sha256
        facts = {"source": source, "view": view, "by": by.role.value, "account": account}
        with self._guard, self._locked() as cabinet:
            append(cabinet.folder.ledger, "opened", facts, datetime.now(UTC))

    def summaries(self) -> list[Summary]:
        """Every document of the folder; one that is withheld, or cannot be opened, says so."""
        with self._guard:
            found = [self._summary(number, stem) for number, stem in self.numbered.items()]
            return [self._with_refusal(summary) for summary in found]

    def start(self, found: Sequence[Found]) -> None:
        """Do files in the background; see `batch` for how far they are."""
        self.batch.start(found, self.folder, self._keys, self._guard)

    def _cabinet(self, folder: Folder) -> Cabinet:
        return Cabinet(folder, self._keys.identity, self.policy)

    @contextmanager
    def _locked(self) -> Iterator[Cabinet]:
        """The folder for ourselves, as long as it takes to write: the commands use it as well."""
        with open_folder(self.folder.root) as folder:
            yield self._cabinet(folder)

    def _put(self, stem: str, before: Opened, desk: Desk) -> Opened:
        same = desk.review is before.desk.review
        sheet = before.sheet if same else side_by_side(desk.review, self.policy, before.sheet)
        now = Opened(desk, sheet, self._stamp(stem))
        self._keep(stem, now)
        return now

    def _keep(self, stem: str, opened: Opened) -> None:
        self._open[stem] = opened
        desk = opened.desk
        self._shown[stem][desk.standing.review_sha256] = len(desk.history)
        self._open.move_to_end(stem)
        while len(self._open) > OPEN:
            self._open.popitem(last=False)

    def _stamp(self, stem: str) -> tuple[int, int]:
        try:
            status = self.folder.vault(stem).stat()
        except OSError as error:
            raise Vanished from error
        return status.st_mtime_ns, status.st_size

    def _built(self, desk: Desk) -> Finished:
        try:
            packages, _ = built(desk, self.policy)
        except Withheld as error:
            return _refused(desk, error)
        part2 = shown(packages.part2, self.policy) if packages.part2 else ""
        return Finished(desk.standing.review_sha256, shown(packages.part1, self.policy), part2)

    def _summary(self, number: str, stem: str) -> Summary:
        try:
            stamp = self._stamp(stem)
            known = self._summaries.get(stem)
            if known is not None and known[0] == stamp:
                return known[1]
            at_hand = self._open.get(stem)
            if at_hand is not None and at_hand.stamp == stamp:
                desk = at_hand.desk
            else:
                desk = taken(self._cabinet(self.folder), stem)
        except (FileError, UsageError) as error:
            return Summary(number, stem, trouble=str(error), hint=error.hint)
        found = summed_up(number, stem, desk)
        self._summaries[stem] = stamp, found
        return found

    def _with_refusal(self, summary: Summary) -> Summary:
        """The verifier's word, as long as nothing was decided since."""
        known, opened = self._finished.get(summary.stem), self._open.get(summary.stem)
        if known is None or opened is None or not known.refusal:
            return summary
        current = opened.desk.standing.review_sha256 == known.review_sha256
        return replace(summary, refusal=known.refusal) if current else summary

    def _published_names(self) -> dict[str, str]:
        return {s.stem: s.published for s in self.summaries() if s.published}


def _refused(desk: Desk, error: Withheld) -> Finished:
    return Finished(desk.standing.review_sha256, refusal=f"{error} {error.hint}")


def summed_up(number: str, stem: str, desk: Desk) -> Summary:
    review, done = desk.review, desk.standing.published
    return Summary(
        number=number,
        stem=stem,
        state=desk.standing.state.value,
        items=sum(not s.belongs_to for s in review.sections),
        part2_items=sum(not s.belongs_to for s in review.sealed()),
        cut=sum(d.cut for d in review.decisions),
        doubtful=len(doubts(desk)),
        objections=len(desk.standing.objections),
        published=done.name if done else "",
    )
