"""Lessons → rows of numbers → batches of tensors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from marked import NOT_LEARNT, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from marked import Lesson

    from redactor.detect.reader.passages import Encoder, Passage

SIZE = 1600  # wordpieces of a batch, padding included
INPUTS = ("ids", "segments", "shapes", "lists", "hints", "styles")


@dataclass(frozen=True, slots=True)
class Row:
    """A passage with what is to be said of it."""

    passage: Passage
    names: list[int]  # a wordpiece
    marks: list[int]  # a line
    holds: list[list[int]]  # a line
    held: bool = False  # what was said of names before is kept


def rows(lesson: Lesson, encoder: Encoder, longest: int, *, held: bool = False) -> Iterator[Row]:
    for passage in encoder.passages(lesson.blocks, lesson.hints, longest):
        yield Row(
            passage,
            [_name(lesson, passage, at) for at in range(len(passage))],
            [lesson.mark[block] for block in passage.blocks],
            [lesson.holds[block] for block in passage.blocks],
            held,
        )


def _name(lesson: Lesson, passage: Passage, at: int) -> int:
    line, (start, end) = passage.lines[at], passage.places[at]
    if line < 0 or end == start:
        return NOT_LEARNT
    block = passage.blocks[line]
    spans = lesson.names[block]
    if spans is None:
        return NOT_LEARNT
    kind = next((k for s, e, k in spans if start < e and s < end), 0)
    titled = lesson.blocks[block].text[start:end].lower() in TITLES
    return NOT_LEARNT if kind and titled else kind


def batches(found: list[Row], rng: Random) -> list[list[Row]]:
    """Passages of about the same length together, in any order."""
    done: list[list[Row]] = [[]]
    for row in sorted(found, key=lambda row: len(row.passage) + 8 * rng.random()):
        if (len(done[-1]) + 1) * len(row.passage) > SIZE and done[-1]:
            done.append([])
        done[-1].append(row)
    rng.shuffle(done)
    return done


def collated(
    batch: list[Row],
) -> tuple[dict[str, torch.Tensor], torch.Tensor, torch.Tensor, torch.Tensor]:
    """Inputs by name; then names, marks and contents that are to be learnt, padded with -1."""
    width = max(len(row.passage) for row in batch)
    height = max(len(row.marks) for row in batch)

    def padded(values: list[int], size: int, filler: int) -> list[int]:
        return values + [filler] * (size - len(values))

    inputs = {
        name: torch.tensor([padded(getattr(row.passage, name), width, 0) for row in batch])
        for name in INPUTS
    }
    lines = torch.tensor([padded(row.passage.lines, width, -1) for row in batch])
    inputs["lines"] = (lines[:, None, :] == torch.arange(height)[None, :, None]).float()
    inputs["mask"] = torch.tensor([padded([1] * len(row.passage), width, 0) for row in batch])
    empty = [NOT_LEARNT] * len(batch[0].holds[0])
    return (
        inputs,
        torch.tensor([padded(row.names, width, NOT_LEARNT) for row in batch]),
        torch.tensor([padded(row.marks, height, NOT_LEARNT) for row in batch]),
        torch.tensor([row.holds + [empty] * (height - len(row.holds)) for row in batch]),
    )
