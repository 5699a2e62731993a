"""Files that are being done for a folder, in the background, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

from redactor.batch import Settings, made_by, recall, run_batch
from redactor.errors import RedactorError, Unexpected
from redactor.release import open_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import RLock

    from redactor.batch import Found, Outcome
    from redactor.release import Folder
    from redactor.web.rooms.keys import Keys


TURN = 0.05  # seconds in which whoever waits for the folder gets it


@dataclass(slots=True)
class Batch:
    """How far the last batch of a folder is; kept in memory, as names of files may be names."""

    total: int = 0
    outcomes: list[Outcome] = field(default_factory=list, repr=False)
    trouble: str = ""
    hint: str = ""
    _worker: Thread | None = None

    @property
    def is_running(self) -> bool:
        return self._worker is not None and self._worker.is_alive()

    @property
    def done(self) -> int:
        return len(self.outcomes)

    @property
    def not_done(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.status != "done"]

    def start(self, found: Sequence[Found], folder: Folder, keys: Keys, guard: RLock) -> None:
        """Begin; nobody else acts on the folder while one file is done, but between two they may."""
        self.total, self.outcomes, self.trouble, self.hint = len(found), [], "", ""
        self._worker = Thread(target=self._run, args=(found, folder, keys, guard), daemon=True)
        self._worker.start()

    def wait(self) -> None:
        """Until everything is done."""
        if self._worker is not None:
            self._worker.join()

    def _run(self, found: Sequence[Found], folder: Folder, keys: Keys, guard: RLock) -> None:
        now = made_by(folder, keys.policy, keys.roster)
        settings = Settings(keys.policy, keys.passphrase, str(keys.identity), keys.roster, now)
        try:
            for file in found:
                with guard, open_folder(folder.root):
                    known = recall(folder, [file], now)
                    self.outcomes.extend(run_batch(known, folder, settings, None, None))
                sleep(TURN)
        except RedactorError as error:
            self.trouble, self.hint = str(error), error.hint
        except Exception as error:  # noqa: BLE001  # an edge: the message may quote the minutes
            told = Unexpected(error)
            self.trouble, self.hint = str(told), told.hint
