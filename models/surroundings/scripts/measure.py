"""Measure how much of Part 2 the whole splitter leaves open in the pieces that no trees grew on.

    python scripts/measure.py

Counted are letters, of what is Part 2 and of what is open.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.data import Document, Part
from redactor.detect import detect
from redactor.split import split

MODELS = Path(__file__).resolve().parents[2]
sys.path += [str(MODELS / name / "scripts") for name in ("reader", "pipeline")]
import marked  # noqa: E402  # of ../reader

if TYPE_CHECKING:
    from collections.abc import Iterator


def main() -> None:
    for file in sorted((MODELS / "surroundings" / "held_out").glob("*.gold")):
        pieces = [_of_piece(f"{file.stem}/{n}", raws) for n, raws in enumerate(marked.read(file))]
        left, sealed, over, open_ = map(sum, zip(*pieces, strict=True))
        print(
            f"{file.stem}: {left} of {sealed} of Part 2 left open ({left / sealed:.1%}), "
            f"{over} of {open_} of the rest sealed ({over / open_:.1%})"
        )


def _of_piece(name: str, raws: list[marked.Raw | None]) -> tuple[int, int, int, int]:
    """Letters left open, of Part 2, sealed without need, and open."""
    minutes = Document(name, "0" * 64, tuple(marked.lesson(raws, ()).blocks))
    gone: dict[int, set[int]] = {}
    for section in split(minutes, findings=detect(minutes)):
        for span in section.spans if section.part is Part.TWO else ():
            gone.setdefault(span.block, set()).update(range(span.start, span.end))
    left = sealed = over = open_ = 0
    for block, told in zip(minutes.blocks, _told(raws), strict=True):
        if told is not None:
            here = gone.get(block.index, set())
            left, sealed = left + len(told - here), sealed + len(told)
            over, open_ = over + len(here - told), open_ + len(block.text) - len(told)
    return left, sealed, over, open_


def _told(raws: list[marked.Raw | None]) -> Iterator[set[int] | None]:
    """By block, which letters are Part 2; None if that is open to doubt."""
    for raw in raws:
        for text in (t for cell in raw.cells for t in cell if t.plain.strip()) if raw else ():
            whole = ((0, len(text.plain)),) if raw and raw.sealed else text.stretches
            yield None if raw and raw.either else {k for a, b in whole for k in range(a, b)}


if __name__ == "__main__":
    main()
