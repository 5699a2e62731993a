"""Grow the trees that hear where a line lies in a confidential part which words nobody knows mark.

    python scripts/grow.py OUT

Every text is read and split as the product does it; what the rules leave open then is an example.
Texts with Part 2 are read once more as if there were no rules: there the reader is all that is
left, as it is where no rule knows the clerk's words. OUT gets the trees. Printed is what they say
of texts that they did not grow on.
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

from redactor.data import Document, Part
from redactor.detect import detect
from redactor.split import split
from redactor.split.reach import surmised
from redactor.split.reach.surroundings import Surroundings

MODELS = Path(__file__).resolve().parents[2]
sys.path += [str(MODELS / name / "scripts") for name in ("reader", "pipeline", "judgement")]
import grown  # noqa: E402  # of ../judgement
import marked  # noqa: E402  # of ../reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from redactor.split.lines.line import Lines
    from redactor.split.markers.hearing import Opinions
    from redactor.split.seals import Seal

THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
GROVE = grown.Grove(trees=200, features=0.4, rate=0.06, fewest=30)
OF_NO_RULES, OF_OWN_WORDS = 0.2, 3  # how much such an example counts
OWN = "own-"  # pieces in which a clerk marks in words of their own
MOSTLY = 0.5  # of a line that is Part 2


@dataclass(frozen=True, slots=True)
class Example:
    text: str  # the minutes' file, or a piece of it
    features: dict[str, float]
    sealed: bool
    ruled: bool  # read with the rules


# Whether a block is Part 2; None if that is open to doubt.
type _Told = bool | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        examples = [e for found in pool.map(examples_of, texts(), chunksize=4) for e in found]
    names = sorted(examples[0].features)
    values = np.array([[float(e.features[name]) for name in names] for e in examples])
    sealed = np.array([e.sealed for e in examples])
    weights = np.array([_weight(e) for e in examples])
    _measure(examples, values, sealed, weights)
    trees = grown.told(GROVE.grown(values, sealed, weights), names)
    options.out.write_text(json.dumps(trees) + "\n", encoding="utf-8")


def texts() -> list[Path]:
    """Our own, and whole minutes and pieces that the shipped reader was not taught."""
    taught = set((MODELS / "reader" / "taught.txt").read_text(encoding="utf-8").split())
    read = sorted((MODELS / "reader" / "texts").glob("*.gold"))
    minutes = sorted((MODELS / "judgement" / "texts").glob("*.gold"))
    return [
        *sorted((MODELS / "surroundings" / "texts").glob("*.gold")),
        *(file for file in minutes if not file.stem.startswith(("names", "w", "told"))),
        *(file for file in read if file.stem not in taught),
    ]


def examples_of(file: Path) -> list[Example]:
    """What is asked about in the pieces of a file, each with the answer."""
    return [
        example
        for number, raws in enumerate(marked.read(file))
        for example in _of_piece(f"{file.stem}/{number}", raws)
    ]


def _of_piece(name: str, raws: list[marked.Raw | None]) -> list[Example]:
    minutes = Document(name, "0" * 64, tuple(marked.lesson(raws, ()).blocks))
    told = list(_told(raws))
    asked: list[tuple[Surroundings, bool]] = []

    def keep(lines: Lines, gone: Sequence[Seal], said: Opinions) -> tuple[list[Seal], list[Seal]]:
        ours = surmised.told(lines)
        asked.extend(
            ((Surroundings(ours, gone, said), True), (Surroundings(ours, (), said), False))
        )
        return [], []

    before, surmised.sealed = surmised.sealed, keep
    try:
        sections = split(minutes, findings=detect(minutes))
    finally:
        surmised.sealed = before
    later = {span.block for x in sections if x.part is Part.TWO for span in x.spans}
    return [
        Example(name, around.of(at), told[index], ruled)
        for around, ruled in asked
        for at in surmised.candidates(around)
        if told[index := around.lines[at].block.index] is not None
        and not (ruled and index in later)  # what goes through a side door is not asked about
    ]


def _told(raws: list[marked.Raw | None]) -> Iterator[_Told]:
    """In the order of the blocks that `marked.lesson` makes."""
    for raw in raws:
        for text in (t for cell in raw.cells for t in cell if t.plain.strip()) if raw else ():
            gone = sum(b - a for a, b in text.stretches) > MOSTLY * len(text.plain)
            yield None if raw and raw.either else bool(raw and raw.sealed) or gone


def _weight(example: Example) -> float:
    if not example.ruled:
        return OF_NO_RULES
    return OF_OWN_WORDS if example.text.startswith(OWN) else 1


def _measure(
    examples: Sequence[Example],
    values: NDArray[np.float64],
    sealed: NDArray[np.bool_],
    weights: NDArray[np.float64],
) -> None:
    pieces = [e.text if e.text.startswith(OWN) else e.text.split("/")[0] for e in examples]
    likely = GROVE.of_unknown(pieces, values, sealed, weights)
    own = np.array([e.text.startswith(OWN) for e in examples])
    ruled = np.array([e.ruled for e in examples])
    for title, chosen in (
        ("own words", own & ruled),
        ("minutes", ~own & ruled),
        ("own words, no rules", own & ~ruled),
        ("minutes, no rules", ~own & ~ruled),
    ):
        for threshold in THRESHOLDS:
            above = chosen & (likely >= threshold)
            print(
                f"{title}, {threshold}: {(above & sealed).sum()} of {(chosen & sealed).sum()} heard, "
                f"{(above & ~sealed).sum()} of {(chosen & ~sealed).sum()} over"
            )


if __name__ == "__main__":
    main()
