"""Grow the trees that judge how likely a name is private.

    python scripts/grow.py OUT

Every text is read as the product reads it, with the names that it has and with others; OUT gets
the trees. Printed is what they say of texts that they did not grow on, fold by fold.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from redactor.data import Document
from redactor.detect import detect
from redactor.people import by_words, drafted, judgement
from redactor.people.roles import role_of

MODELS = Path(__file__).resolve().parents[2]
sys.path += [str(MODELS / "reader" / "scripts"), str(MODELS / "pipeline" / "scripts")]
import grown  # noqa: E402
import invented  # noqa: E402  # of ../pipeline
import marked  # noqa: E402  # of ../reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from redactor.data import Span

RENAMED = 2  # times that each text is read with other names
THRESHOLDS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.5)
# How much a name in Part 2 counts: nearly all there are private, which says little of open text; but
# where Part 2 goes unheard its names are to be cut all the same.
OF_PART2 = 0.2
GROVE = grown.Grove(trees=250, features=0.3, rate=0.05, fewest=40)


@dataclass(frozen=True, slots=True)
class Example:
    text: str  # the minutes' file
    features: dict[str, float]
    private: bool
    sealed: bool  # in Part 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    texts = sorted((MODELS / "judgement" / "texts").glob("*.gold"))
    with ProcessPoolExecutor() as pool:
        examples = [example for found in pool.map(_examples, texts) for example in found]
    names = sorted(examples[0].features)
    values = np.array([[float(e.features[name]) for name in names] for e in examples])
    private = np.array([e.private for e in examples])
    weights = np.where([e.sealed for e in examples], OF_PART2, 1)
    _measure(examples, values, private, weights)
    trees = grown.told(GROVE.grown(values, private, weights), names)
    options.out.write_text(json.dumps(trees) + "\n", encoding="utf-8")


def _examples(file: Path) -> list[Example]:
    rng, names = Random(file.stem), invented.load("train")
    found: list[Example] = []
    for raws in marked.read(file):
        seats = marked.seats(raws)
        found += _of_lesson(file.stem, marked.lesson(raws, seats))
        for _ in range(RENAMED):
            found += _of_lesson(file.stem, marked.lesson(raws, seats, rng, names))
    return found


def _of_lesson(text: str, lesson: marked.Lesson) -> Iterator[Example]:
    """The names of those who did not sit at the table, in Part 2 as well."""
    minutes = Document(text, "0" * 64, tuple(lesson.blocks))
    drafts = drafted(minutes, detect(minutes))
    for draft in drafts:
        if draft.seated:
            continue
        mentions = by_words(draft, role_of(draft, drafts)[0])
        bearer = judgement.of_bearer(mentions, draft)
        for mention, sighting in zip(mentions, draft.sightings, strict=True):
            kind = _kind(lesson, mention.span)
            if sighting.opinion is not None and kind > 0:
                place = judgement.of_place(mention, sighting, sighting.opinion)
                sealed = lesson.holds[mention.span.block][0] != 0
                yield Example(text, bearer | place, kind != marked.KINDS["keep"], sealed)


def _kind(lesson: marked.Lesson, span: Span) -> int:
    """Whose the name is; 0 where that is not marked, or open to doubt."""
    spans = lesson.names[span.block] or ()
    kinds = {kind for start, end, kind in spans if start < span.end and span.start < end}
    return kinds.pop() if len(kinds) == 1 else 0


def _measure(
    examples: Sequence[Example],
    values: NDArray[np.float64],
    private: NDArray[np.bool_],
    weights: NDArray[np.float64],
) -> None:
    likely = GROVE.of_unknown([e.text for e in examples], values, private, weights)
    sealed = np.array([e.sealed for e in examples])
    lines = np.array([e.text.startswith("w") for e in examples])
    for title, chosen in (
        ("minutes, open", ~lines & ~sealed),
        ("minutes, Part 2", ~lines & sealed),
        ("single lines", lines),
    ):
        public, gone = chosen & ~private, chosen & private
        for threshold in THRESHOLDS:
            over = (public & (likely >= threshold)).sum()
            leaks = (gone & (likely < threshold)).sum()
            print(
                f"{title}, {threshold}: {over} of {public.sum()} over, {leaks} of {gone.sum()} leak"
            )


if __name__ == "__main__":
    main()
