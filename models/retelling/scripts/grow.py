"""Grow the trees that hear where open text tells again of what is sealed.

    python scripts/grow.py OUT

Every text is read and split as the product does it; what the splitter asks about then is an
example. OUT gets the trees. Printed is what they say of texts that they did not grow on.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from redactor.data import Document
from redactor.detect import detect
from redactor.split import split
from redactor.split.side_doors import retold
from redactor.split.side_doors.gathering import open_lines_of

MODELS = Path(__file__).resolve().parents[2]
sys.path += [str(MODELS / name / "scripts") for name in ("reader", "pipeline", "judgement")]
import grown  # noqa: E402  # of ../judgement
import marked  # noqa: E402  # of ../reader

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from numpy.typing import NDArray

    from redactor.split.lines.line import Lines
    from redactor.split.seals import Seal
    from redactor.split.side_doors.retelling import Retelling

THRESHOLDS = (0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
GROVE = grown.Grove(trees=150, features=0.5, rate=0.06, fewest=25)
# How much an example of a piece counts: they hold far more retellings than minutes do. Those about
# people who come up again count in full, since minutes hold few of them, and they as many of both.
OF_PIECES, OF_PEOPLE = 0.3, "people-"
MOSTLY = 0.5  # of a unit that is sealed, from which on it should be


@dataclass(frozen=True, slots=True)
class Example:
    text: str  # the minutes' file, or a piece of it
    features: dict[str, float]
    tells: bool
    left: bool  # by the rules, which seal much of it for its number or a name


# Where a block is sealed; None if that is open to doubt.
type _Told = tuple[tuple[int, int], ...] | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    own = sorted((MODELS / "retelling" / "texts").glob("*.gold"))
    minutes = sorted((MODELS / "judgement" / "texts").glob("*.gold"))
    with ProcessPoolExecutor() as pool:
        examples = [e for found in pool.map(examples_of, [*own, *minutes]) for e in found]
    names = sorted(examples[0].features)
    values = np.array([[float(e.features[name]) for name in names] for e in examples])
    tells = np.array([e.tells for e in examples])
    pieces = np.array([e.text.split("/")[0] in {f.stem for f in own} for e in examples])
    of_people = np.array([e.text.startswith(OF_PEOPLE) for e in examples])
    weights = np.where(pieces & ~of_people, OF_PIECES, 1)
    _measure(examples, values, tells, pieces, weights)
    trees = grown.told(GROVE.grown(values, tells, weights), names)
    options.out.write_text(json.dumps(trees) + "\n", encoding="utf-8")


def examples_of(file: Path) -> list[Example]:
    """What the splitter asks about in the pieces of a file, each with the answer."""
    return [
        example
        for number, raws in enumerate(marked.read(file))
        for example in _of_piece(f"{file.stem}/{number}", raws)
    ]


def _of_piece(name: str, raws: list[marked.Raw | None]) -> list[Example]:
    minutes = Document(name, "0" * 64, tuple(marked.lesson(raws, ()).blocks))
    told = list(_told(raws))
    found: list[Example] = []

    def asked(
        lines: Lines, gone: Sequence[Seal], listed: Container[int], retelling: Retelling
    ) -> list[Seal]:
        left = {
            (u.line.block.index, u.start)
            for u in retold.units(open_lines_of(lines, gone), listed, retelling.told_of)
        }
        by_clerk = [seal for seal in gone if seal.owner is None]
        for unit in retold.units(open_lines_of(lines, by_clerk), listed, retelling.told_of):
            tied = retelling.of(unit.line, unit.start, unit.end, unit.text)
            tells = _tells(told[unit.line.block.index], unit.start, unit.end)
            if tied is not None and tells is not None:
                place = (unit.line.block.index, unit.start)
                found.append(Example(name, tied[1], tells, place in left))
        return []

    before, retold.sealed = retold.sealed, asked  # what it would ask the trees about
    try:
        split(minutes, findings=detect(minutes))
    finally:
        retold.sealed = before
    return found


def _told(raws: list[marked.Raw | None]) -> Iterator[_Told]:
    """In the order of the blocks that `marked.lesson` makes."""
    for raw in raws:
        for text in (t for cell in raw.cells for t in cell if t.plain.strip()) if raw else ():
            whole = ((0, len(text.plain)),) if raw and raw.sealed else text.stretches
            yield None if raw and raw.either else whole


def _tells(told: _Told, start: int, end: int) -> bool | None:
    if told is None:
        return None
    gone = sum(max(0, min(b, end) - max(a, start)) for a, b in told)
    return gone > MOSTLY * (end - start)


def _measure(
    examples: Sequence[Example],
    values: NDArray[np.float64],
    tells: NDArray[np.bool_],
    pieces: NDArray[np.bool_],
    weights: NDArray[np.float64],
) -> None:
    likely = GROVE.of_unknown([e.text for e in examples], values, tells, weights)
    left = np.array([e.left for e in examples])
    for title, chosen in (("pieces", pieces & left), ("minutes", ~pieces & left)):
        for threshold in THRESHOLDS:
            above = chosen & (likely >= threshold)
            print(
                f"{title}, {threshold}: {(above & tells).sum()} of {(chosen & tells).sum()} heard, "
                f"{(above & ~tells).sum()} of {(chosen & ~tells).sum()} over"
            )


if __name__ == "__main__":
    main()
