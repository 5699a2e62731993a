"""Where the time of a document goes: each stage timed over the corpus, in one process."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from redactor import pipeline
from redactor.data import Source
from redactor.policy import load
from redactor.seal.office import seal_office
from redactor.seal.vault import VaultContents, new_identity, seal_vault

if TYPE_CHECKING:
    from collections.abc import Callable

STAGES = ("ingest", "split", "detect", "identify", "decide", "write", "verify")
PASSPHRASE = "lantern quilt harbour violet 28"  # noqa: S105  # guards nothing


def main(inbox: Path) -> None:
    policy, recipient = load(), new_identity().to_public()
    spent: Counter[str] = Counter()
    sources = [Source(path.stem, path.read_bytes()) for path in sorted(inbox.glob("*.docx"))]
    pipeline.prepare(sources[0], policy)  # the model is loaded
    for name in STAGES:
        setattr(pipeline, name, _timed(name, getattr(pipeline, name), spent))
    seal = _timed("seal Part 2", seal_office, spent)
    vault = _timed("seal vault", seal_vault, spent)
    started = time.perf_counter()
    for source in sources:
        review = pipeline.prepare(source, policy)
        packages, _ = pipeline.publish(source, review, policy)
        if packages.part2:
            seal(packages.part2, PASSPHRASE)
        vault(VaultContents(source.data, review, {}), recipient)
    spent["other"] = time.perf_counter() - started - sum(spent.values())
    print(json.dumps(spent))


def _timed[**P, R](name: str, stage: Callable[P, R], spent: Counter[str]) -> Callable[P, R]:
    def timed(*arguments: P.args, **named: P.kwargs) -> R:
        started = time.perf_counter()
        try:
            return stage(*arguments, **named)
        finally:
            spent[name] += time.perf_counter() - started

    return timed


if __name__ == "__main__":
    main(Path(sys.argv[1]))
