"""Many documents on a cluster: Dask distributes them, this process seals, orders and writes.

A document travels sealed to identities that the workers have made up and keep in memory, and what
comes of it sealed to one of this process. So neither the scheduler nor a worker that runs out of
memory, and lets Dask put things on its disk, has a word of the minutes in clear. The output folder
is this process's alone, as it is with workers on one machine.
"""

from __future__ import annotations

import ipaddress
import logging
import pickle
import secrets
import threading
from collections import deque
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from distributed import Client, KilledWorker

from redactor.batch.again import program
from redactor.batch.outcome import Done, Outcome, Settings, failed
from redactor.batch.work import do_source
from redactor.detect import load
from redactor.errors import ClusterLost, SealError, Unexpected, UsageError, WorkerDied
from redactor.seal.parcel import Identity, open_parcel, seal_parcel
from redactor.seal.vault import new_identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.data import Source

AHEAD = 4  # documents a worker that may be begun before the oldest is written
PATIENCE = 20  # seconds until somebody must have answered
ATTEMPTS = 3  # times that a document is sealed anew because the workers have changed

_one_at_a_time = threading.Lock()  # a worker may have threads; the model is made once


@dataclass(frozen=True, slots=True)
class Errand:
    """A document that was read, and the vault file of an earlier run if there is one."""

    source: Source
    name: str
    earlier: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Begun:
    name: str
    packed: bytes  # the errand with its settings, for another attempt
    future: Any


class Cluster(AbstractContextManager["Cluster"]):
    """The workers of a scheduler; they load their models as soon as somebody is there.

    Raises:
        UsageError: minutes would travel in clear, there is no such cluster, or it runs another
            version of the program.
    """

    def __init__(self, url: str) -> None:
        require_secure(url)
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we say ourselves what failed
        self._client = _client(url)
        self._own = new_identity()
        try:
            self._recipients = self._introduced()
        except UsageError:
            self._client.close()  # type: ignore[no-untyped-call]  # it has no type hints
            raise

    def __exit__(self, *_: object) -> None:
        self._client.close()  # type: ignore[no-untyped-call]  # it has no type hints

    def do(
        self, errands: Iterable[Errand | Outcome], settings: Settings
    ) -> Iterator[Done | Outcome]:
        """A result for each errand, in their order; what is an outcome already is passed on.

        Raises:
            ClusterLost: the scheduler has gone.
        """
        begun: deque[_Begun | Outcome] = deque()
        for errand in errands:
            if isinstance(errand, Outcome):
                begun.append(errand)
            else:
                begun.append(self._begin(errand.name, pickle.dumps((errand, settings))))
            if len(begun) >= AHEAD * len(self._recipients):
                yield self._result(begun.popleft())
        while begun:
            yield self._result(begun.popleft())

    def _introduced(self) -> list[str]:
        """Whom to seal to, so that any of the workers can open it."""
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE)
            answers = self._client.run(introduce)
        except (OSError, TimeoutError, ModuleNotFoundError):
            raise UsageError(
                "The cluster has no workers that can run redactor.",
                "Start some where redactor is installed: dask worker URL --nthreads 1.",
            ) from None
        if any(their_program != program() for their_program, _ in answers.values()):
            raise UsageError(
                "The cluster runs another version of redactor.",
                "Install the same version on every machine, so that results are the same.",
            )
        return sorted(recipient for _, recipient in answers.values())

    def _begin(self, name: str, packed: bytes) -> _Begun:
        parcel = seal_parcel(packed, self._recipients)
        reply_to = str(self._own.to_public())
        key = f"redactor-{secrets.token_hex(8)}"  # Dask shows keys: no name in it
        return _Begun(name, packed, self._client.submit(work_on, parcel, reply_to, key=key))

    def _result(self, begun: _Begun | Outcome) -> Done | Outcome:
        if isinstance(begun, Outcome):
            return begun
        for _ in range(ATTEMPTS):
            try:
                reply = begun.future.result()
            except KilledWorker:
                return failed(begun.name, WorkerDied())
            except (CancelledError, OSError):
                raise ClusterLost from None
            except Exception as error:  # noqa: BLE001  # an edge: one file never stops the batch
                return failed(begun.name, Unexpected(error))
            if reply is not None:
                done: Done | Outcome = pickle.loads(open_parcel(reply, self._own))  # noqa: S301  # whoever is let into the cluster runs code anyway
                return done
            self._recipients = self._introduced()
            begun = self._begin(begun.name, begun.packed)
        return failed(begun.name, WorkerDied())


def require_secure(url: str) -> None:
    """TLS, unless nothing leaves the machine."""
    parts = urlsplit(url)
    if parts.scheme == "tls" or (parts.scheme == "tcp" and _is_loopback(parts.hostname or "")):
        return
    raise UsageError(
        "Minutes go to other machines by TLS only.",
        "Name the scheduler as tls://HOST:PORT; docs/scaling.md says how to set it up.",
    )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _client(url: str) -> Client:
    try:
        return Client(url, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]  # it has no type hints
    except (OSError, TypeError, ValueError):  # TypeError: TLS without certificates
        raise UsageError(
            "The scheduler does not answer.",
            "Is the address right, does it run, and do both sides have their certificates?",
        ) from None


@cache
def _identity() -> Identity:
    """This worker's, for as long as its process lives."""
    return new_identity()


def introduce() -> tuple[str, str]:
    """On a worker: which program it runs, and whom to seal to; its models are loaded meanwhile."""
    threading.Thread(target=_load, daemon=True).start()
    return program(), str(_identity().to_public())


def _load() -> None:
    with _one_at_a_time:
        load()


def work_on(parcel: bytes, reply_to: str) -> bytes | None:
    """On a worker: one document; None when it was sealed before this worker was there."""
    with _one_at_a_time:
        try:
            packed = open_parcel(parcel, _identity())
        except SealError:
            return None
        errand, settings = pickle.loads(packed)  # noqa: S301  # Dask has unpickled the call itself
        result = do_source(errand.source, errand.name, settings, errand.earlier)
        return seal_parcel(pickle.dumps(result), [reply_to])
