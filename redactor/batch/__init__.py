"""Many documents: which files, by which processes, and what became of each.

collect     arguments → the files of the batch
outcome     what is the same for all files, and what became of one
counts      the numbers that are told of one
work        one document, from its path to finished files in memory
again       what need not be done, since nothing has changed
cluster     many of them on other machines, by Dask; needs the extra `cluster`
workers     processes of this machine that do them
local       who does them, outcomes in order, and what is written
findings    what was found, in clear, for somebody who asks
detected    the same of one file, without writing anything
vault       sealed files opened again
publish     the documents of a folder that may be published, published; a clear word about the others
redline     a document as a sealed redline for Word, and what somebody did with it taken back in

Names are loaded when they are asked for: a run that has nothing to do needs no language model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from redactor.batch.collect import Found, collect

if TYPE_CHECKING:
    from redactor.batch.again import made_by, recall
    from redactor.batch.local import run_batch
    from redactor.batch.outcome import Outcome, Settings
    from redactor.batch.workers import begun

__all__ = ["Found", "Outcome", "Settings", "begun", "collect", "made_by", "recall", "run_batch"]

_HOMES = {
    "Outcome": "outcome",
    "Settings": "outcome",
    "begun": "workers",
    "made_by": "again",
    "recall": "again",
    "run_batch": "local",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
