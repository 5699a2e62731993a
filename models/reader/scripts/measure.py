"""What the shipped reader says of minutes that it has never seen: `python scripts/measure.py`.

A mention counts as right when the likeliest class is the marked one.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import marked

from redactor.detect.reader import read
from redactor.detect.reader.opinions import NAMED, NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.data import Finding

HELD_OUT = Path(__file__).resolve().parents[1] / "held_out"
SEALED = "LINE_SEALED"


def main() -> None:
    said: Counter[tuple[str, str]] = Counter()
    sealed: Counter[tuple[bool, bool]] = Counter()
    for raws in chain.from_iterable(map(marked.read, sorted(HELD_OUT.glob("*.gold")))):
        seats = marked.seats(raws)
        lesson = marked.lesson(raws, seats)
        findings = list(read(lesson.blocks, seats))
        for block, spans in zip(lesson.blocks, lesson.names, strict=True):
            here = [f for f in findings if f.span.block == block.index]
            for start, end, kind in spans or ():
                if kind > 0:
                    said[NAMES[kind], _heard(here, start, end)] += 1
            holds = lesson.holds[block.index][0]
            if holds >= 0:
                heard = any(f.entity_type == SEALED and f.score >= 0.5 for f in here)
                sealed[bool(holds), heard] += 1
    for kind in NAMES[1:]:
        total = sum(count for (marked_as, _), count in said.items() if marked_as == kind)
        row = ", ".join(f"{other or 'none'} {said[kind, other]}" for other in NAMES)
        print(f"{kind} ({total}): {row}")
    print(
        f"sealed lines: {sealed[True, True]} of {sealed[True, True] + sealed[True, False]} heard, "
        f"and {sealed[False, True]} of {sealed[False, True] + sealed[False, False]} open ones"
    )


def _heard(findings: Iterable[Finding], start: int, end: int) -> str:
    scores = {
        f.entity_type.removeprefix(NAMED): f.score
        for f in findings
        if f.entity_type.startswith(NAMED) and f.span.start < end and start < f.span.end
    }
    return max(scores, key=scores.__getitem__, default="")


if __name__ == "__main__":
    main()
